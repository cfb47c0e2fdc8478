"""What one process keeps of readings, refusals and alarms between pages, and writes down once a page has gone out."""

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import timedelta

from flask import Flask, Response, current_app, g, request

from casework import web
from casework.clock import When
from casework.errors import NotAllowed, Unavailable
from casework.policy.access import Actor
from casework.settings import Settings
from casework.staff import gate
from casework.staff.queries import past
from casework.staff.readings import actions
from casework.staff.sessions.queries import SignedIn
from casework.trail import refused

log = logging.getLogger("casework.readings")

ALARMS: list[Callable[[Settings], list[str]]] = []
"""What later rooms have the banner say to all staff: see `alarm`."""
STOPS: list[Callable[[Settings], str]] = []
"""What later rooms have no page of the staff shown for: see `stop`."""
ALARMS_EVERY = 60.0
COUNTED = frozenset({400, 401, 403, 404, 405, 429})
COUNT_EVERY = 10.0
USED_EVERY = timedelta(minutes=1)
NOT_KEPT = "What was read just now could not be written into the reading log. Whoever looks after Casework must know."


class Log:
    """What one process keeps beside the database: strangers to count, what was logged lately, what alarms said."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.strangers: Counter[tuple[str, int]] = Counter()
        self.counted = 0.0
        self.logged: dict[tuple[str, actions.Line], str] = {}
        self.failing = False
        self.alarms: list[str] = []
        self.stopped = ""
        self.asked = -ALARMS_EVERY

    def news(self, staff_ref: str, lines: Iterable[actions.Line], now: When) -> list[actions.Line]:
        """The lines that this process has not stored within these ten minutes."""
        with self.lock:
            if len(self.logged) > 5_000:
                self.logged.clear()
            return [line for line in lines if self.logged.get((staff_ref, line)) != actions.tenth(now)]

    def keep(self, staff_ref: str, session: str | None, lines: list[actions.Line], now: When) -> None:
        """Store that a session was used and what was read, and remember that it is stored."""
        actions.keep(staff_ref, session, lines, now)
        with self.lock:
            self.logged.update({(staff_ref, line): actions.tenth(now) for line in lines})

    def stranger(self, day: str, status: int) -> None:
        """Count a stranger's refusal; what many ask within ten seconds is written down together."""
        with self.lock:
            self.strangers[day, status] += 1
            if time.monotonic() - self.counted < COUNT_EVERY and self.counted:
                return
            counts, self.strangers, self.counted = self.strangers, Counter(), time.monotonic()
        actions.count_refusals(counts)

    def alarms_are_old(self) -> bool:
        """Whether it is a minute since the alarms were asked for; whoever hears so asks, and nobody else does."""
        with self.lock:
            old = time.monotonic() - self.asked >= ALARMS_EVERY
            self.asked = time.monotonic() if old else self.asked
            return old

    def ask_alarms(self, settings: Settings) -> None:
        """Keep what the alarms say now for the next pages; while they cannot be asked, what they said last."""
        try:
            self.alarms = [text for ask in ALARMS for text in ask(settings)]
            self.stopped = next((why for ask in STOPS if (why := ask(settings))), "")
        except Exception as failure:
            log.error("the alarms could not be asked: %s at %s", type(failure).__name__, web.place(failure))

    def guarded(self, work: Callable[[], None]) -> None:
        """Write into the log; when that fails the person still gets their page, and the staff's banner says so."""
        try:
            work()
            self.failing = False
        except Exception as failure:
            self.failing = True
            log.error("the reading log was not written: %s at %s", type(failure).__name__, web.place(failure))


def init_app(app: Flask) -> None:
    """Have what was read, refused and used written down after each page."""
    app.extensions["casework.readings"] = Log()
    app.before_request(_hold)
    app.after_request(_note)
    app.context_processor(lambda: {"alarms": alarms() if gate.someone() else []})


def alarm(ask: Callable[[Settings], list[str]]) -> Callable[[Settings], list[str]]:
    """Have the staff's banner say, in red, what this gives; it is asked once a minute, after a page went out."""
    if ask not in ALARMS:
        ALARMS.append(ask)
    return ask


def stop(ask: Callable[[Settings], str]) -> Callable[[Settings], str]:
    """Have no page of the staff shown while this gives a sentence; it is asked with the alarms."""
    if ask not in STOPS:
        STOPS.append(ask)
    return ask


def _hold() -> None:
    """Unavailable while something must be looked into before anybody works on; residents are served."""
    if kept().stopped and gate.someone() and request.endpoint not in gate.OPEN_DOORS:
        raise Unavailable(kept().stopped, int(ALARMS_EVERY))


def _note(response: Response) -> Response:
    """Have what was read, refused and used written down once the page has gone out; a refused act at once."""
    who: SignedIn | None = g.get("who")
    if who is None:
        if response.status_code in COUNTED:
            _later(response, kept().stranger, str(gate.now().day), response.status_code)
        return response
    if response.status_code in (403, 404):
        _note_refusal(who.actor)
    if kept().alarms_are_old():
        _afterwards(response, lambda: kept().ask_alarms(current_app.extensions["casework"]))
    lines = kept().news(who.actor.id, g.get("read", ()), gate.now())
    used = who.session if past(who.used, USED_EVERY) <= gate.now() else None
    if lines or used:
        _later(response, kept().keep, who.actor.id, used, lines, gate.now())
    return response


def _note_refusal(who: Actor) -> None:
    """A refused act is an entry; a refused or missing page is a line, the same whether the thing exists or not."""
    rule = request.url_rule.rule if request.url_rule else "an address we do not have"
    if request.method in gate.SAFE:
        gate.seen(_case_asked(), f"refused: {rule}")
        return
    error = g.get("refusal")
    if getattr(error, "recorded", False):
        return
    because = error.sentence if error else web.ERRORS[404][1]
    case = _case_asked() if isinstance(error, NotAllowed) else None
    kept().guarded(lambda: refused(by=who, now=gate.now(), what=f"{request.method} {rule}", because=because, case=case))


def _case_asked() -> str | None:
    """The ref of a case in the address, whether or not there is such a case."""
    of_a_case = request.url_rule is not None and request.url_rule.rule.startswith("/cases/<ref>")
    ref = (request.view_args or {}).get("ref", "") if of_a_case else ""
    return ref if len(ref) == 26 and ref.isascii() and ref.isalnum() else None


def _later(response: Response, work: Callable[..., None], *given: object) -> None:
    """Write into the log when the response has been sent."""
    _afterwards(response, lambda: kept().guarded(lambda: work(*given)))


def _afterwards(response: Response, work: Callable[[], None]) -> None:
    """Do something when the response has been sent, with a database session of its own."""
    app = current_app._get_current_object()  # type: ignore[attr-defined]

    def after() -> None:
        with app.app_context():
            work()

    response.call_on_close(after)


def alarms() -> list[str]:
    """What nobody on the staff must miss."""
    return [*([NOT_KEPT] if kept().failing else []), *kept().alarms]


def kept() -> Log:
    """What this process keeps beside the database."""
    return current_app.extensions["casework.readings"]
