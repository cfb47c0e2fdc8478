"""The gate of every page: closed unless its view says who may pass, with a token on every form and a log of reading."""

import json
import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any, TypeVar
from urllib.parse import urlsplit

import limits
from flask import Flask, Response, current_app, flash, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import LoginManager, UserMixin, current_user, login_user, logout_user
from flask_wtf.csrf import CSRFError, CSRFProtect
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from werkzeug.exceptions import HTTPException

from casework import clock, web
from casework.clock import When
from casework.errors import NotAllowed, NotFound, Refused, TooMany
from casework.policy.access import ON_A_CASE, Action, Actor, decide
from casework.settings import Settings
from casework.staff import actions, passwords, queries, throttle
from casework.staff.forms import Held, Prove, SignIn
from casework.staff.queries import SignedIn
from casework.trail import refused

log = logging.getLogger("casework.gate")
csrf = CSRFProtect()

OPEN_DOORS = frozenset(
    {
        "static",
        "staff.sign_in", "staff.welcome",
        "resident.start", "resident.privacy", "resident.accessibility", "resident.leave",
        "resident.ask", "resident.answer", "resident.danger", "resident.delete", "resident.deleted", "resident.check",
        "resident.send", "resident.sent", "resident.words_written", "resident.done", "resident.save",
        "resident.track", "resident.look", "resident.followed", "resident.reply", "resident.restore",
        "resident.object_", "resident.file", "resident.finish",
        "demo.mail",  # which is there in a demonstration only
    }
)  # fmt: skip
"""Every endpoint that asks nobody who they are."""

NAV = (
    ("Worklist", "/worklist"),
    ("Search", "/search"),
    ("Log a contact", "/contacts/new"),
    ("Figures", "/figures"),
    ("Trail", "/trail"),
    ("Policies", "/policies"),
    ("Calendar", "/calendar"),
    ("Mail", "/mail"),
    ("Accounts", "/accounts"),
    ("Your account", "/account"),
)
"""What the staff's pages link to, in order; each is shown to those whom its view lets in."""

ALARMS: list[Callable[[Settings], list[str]]] = []
"""What later rooms have the banner say to all staff: see `alarm`."""
ALARMS_EVERY = 60.0

View = TypeVar("View", bound=Callable[..., Any])

COUNTED = frozenset({400, 401, 403, 404, 405, 429})
COUNT_EVERY = 10.0
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
SECRET = frozenset({"password", "old", "again"})
USED_EVERY = timedelta(minutes=1)
DEVICE_LASTS = timedelta(days=180)
NOT_KEPT = "What was read just now could not be written into the reading log. Whoever looks after Casework must know."


class Visitor(UserMixin):
    """Flask-Login's view of somebody signed in: the session's secret stands in the cookie, nothing else does."""

    def __init__(self, token: str, who: SignedIn) -> None:
        self.token, self.who = token, who

    def get_id(self) -> str:
        """The secret that the cookie carries; the database has its hash."""
        return self.token


class Desk:
    """What one process keeps beside the database: throttles, strangers to count, what was logged lately."""

    def __init__(self) -> None:
        self.throttle = throttle.Throttle()
        self.window = MovingWindowRateLimiter(MemoryStorage())
        self.lock = threading.Lock()
        self.strangers: Counter[tuple[str, int]] = Counter()
        self.counted = 0.0
        self.logged: dict[tuple[str, actions.Line], str] = {}
        self.failing = False
        self.alarms: list[str] = []
        self.asked = -ALARMS_EVERY

    def admit(self, place: str, limit: str) -> None:
        """TooMany, saying how long, when one address has tried to sign in too often, to whatever accounts."""
        item = limits.parse(limit)
        if not self.window.hit(item, place):
            reset = self.window.get_window_stats(item, place).reset_time
            raise TooMany(
                "There were too many tries to sign in from here.", max(1, int(reset - clock.now().timestamp()))
            )

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
    """Close every door of an application that no view has opened."""
    app.extensions["casework.desk"] = Desk()
    app.config["WTF_CSRF_SSL_STRICT"] = False  # our pages send no referrer; `_from_our_pages` looks instead
    csrf.init_app(app)
    manager = LoginManager()
    manager.session_protection = None  # it would keep a fingerprint of the browser
    manager.user_loader(_load)
    manager.init_app(app, add_context_processor=False)
    app.before_request(_from_our_pages)
    app.before_request(_ask)
    app.after_request(_note)
    app.context_processor(_words)
    app.register_error_handler(CSRFError, _without_token)
    app.register_error_handler(NotAllowed, _refused)
    app.register_error_handler(NotFound, _refused)


# What a view says of itself


def action(what: Action) -> Callable[[View], View]:
    """Declare what leave a view asks. Of a case it is asked again by the view, which knows the case and its ties."""

    def mark(view: View) -> View:
        vars(view)["action"] = what
        return view

    return mark


def open_door(view: View) -> View:
    """Declare that a view asks nobody who they are; its endpoint must stand on OPEN_DOORS as well."""
    vars(view)["open_door"] = True
    return view


def alarm(ask: Callable[[Settings], list[str]]) -> Callable[[Settings], list[str]]:
    """Have the staff's banner say, in red, what this gives; it is asked once a minute, after a page went out."""
    if ask not in ALARMS:
        ALARMS.append(ask)
    return ask


def proved(view: View) -> View:
    """Declare that a view asks for the password again when it was not given within ten minutes (R53)."""
    vars(view)["proved"] = True
    return view


# What a view may ask


def now() -> When:
    """The moment of this request: the same however often it is asked."""
    if "now" not in g:
        g.now = When.at(clock.now())
    return g.now


def signed_in() -> SignedIn:
    """Whoever is signed in, and their session. NotFound when nobody is: an open page must not ask."""
    who = g.get("who")
    if who is None:
        raise NotFound()
    return who


def someone() -> bool:
    """Whether somebody is signed in."""
    return "who" in g


def actor() -> Actor:
    """Whoever is signed in, with today's roles and offices and without ties to a case."""
    return signed_in().actor


def seen(case_ref: str | None, what: str = "opened") -> None:
    """Have the reading log say, once the page has gone out, that this person read it."""
    g.setdefault("read", []).append(actions.Line(case_ref, what))


# Before the view


def _from_our_pages() -> None:
    """Refuse a change that another site's page asks for, whatever cookies came with it (R50)."""
    if request.method in SAFE:
        return
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin", "null")  # what a browser says of a page that sends no referrer
    here = origin == "null" or origin.partition("://")[2] == request.host
    foreign = site not in ("same-origin", "none") if site else not here
    if foreign:
        raise NotAllowed("This was sent from another site's page, so nothing was done. Use the buttons on our pages.")


def _ask() -> ResponseReturnValue | None:
    """Let in whom the view's action lets in; every other door is closed."""
    if request.endpoint == "static":
        return None
    if session.get("_user_id") and current_user.is_authenticated:
        g.who = current_user.who
    if request.endpoint is None or request.endpoint in OPEN_DOORS:
        return None
    view = current_app.view_functions[request.endpoint]
    what = getattr(view, "action", None)
    if what is None:
        raise NotFound()
    if "who" not in g:
        return _stopped("staff.sign_in", "staff/sign_in.html", SignIn)
    if what not in ON_A_CASE and not (answer := decide(actor(), what)):
        raise NotAllowed(answer.because)
    if getattr(view, "proved", False) and not signed_in().fresh(now()):
        return _stopped("staff.prove", "staff/prove.html", Prove)
    return None


def _load(token: str) -> Visitor | None:
    who = queries.signed_in(token, now())
    return Visitor(token, who) if who else None


def _stopped(endpoint: str, template: str, form: type[Held]) -> ResponseReturnValue:
    """First the password: a page that was asked for waits in the address, what was typed waits in the form."""
    if request.method in SAFE:
        return redirect(url_for(endpoint, next=request.full_path.rstrip("?")), 303)
    typed = [pair for pair in request.form.items(multi=True) if pair[0] != "csrf_token"]
    held = form(formdata=None, next=request.path, kept=json.dumps(typed))
    return render_template(template, form=held, waiting=True, demonstration=demonstration()), 401


# After the password


def go_on(form: Held) -> ResponseReturnValue:
    """To where somebody was going: a page of ours, or a page that shows what they had typed and sends it again."""
    typed = _typed(form.kept.data or "")
    target = ours(form.next.data or "", "POST" if typed else "GET")
    if typed and target:
        return render_template("staff/resume.html", target=target, typed=typed)
    return redirect(target or first_page(), 303)


def _without_token(error: CSRFError) -> ResponseReturnValue:
    """A form of somebody signed in that lost its token: what was typed, to be sent again; never a password."""
    typed = [pair for pair in request.form.items(multi=True) if pair[0] != "csrf_token"]
    signed = session.get("_user_id") and current_user.is_authenticated
    if not signed or not typed or SECRET & set(request.form):
        return web.http_error(error)
    g.who = current_user.who
    return render_template("staff/resume.html", target=request.path, typed=typed), 400


def _typed(text: str) -> list[tuple[str, str]]:
    """The fields of a form that waited; nothing when it is not what we wrote."""
    try:
        pairs = json.loads(text or "[]")
        return [(str(name), str(value)) for name, value in pairs]
    except (ValueError, TypeError, RecursionError):
        return []


def ours(address: str, method: str = "GET") -> str:
    """The address when it is a path of one of our pages, else empty: nobody is sent anywhere else (R86)."""
    if not address.startswith("/") or address.startswith("//") or not address.isprintable() or "\\" in address:
        return ""
    try:
        current_app.url_map.bind("").match(urlsplit(address).path, method)
    except (HTTPException, ValueError):
        return ""
    return address


def first_page() -> str:
    """The first page of the navigation that somebody may open."""
    return next((href for _, href, _ in navigation(actor())), "/account")


def navigation(who: Actor) -> list[tuple[str, str, bool]]:
    """The pages somebody may open: text, address, and whether it is this one."""
    pages = [(text, path) for text, path in NAV if (what := _action_of(path)) and decide(who, what)]
    return [(text, path, request.path == path or request.path.startswith(f"{path}/")) for text, path in pages]


def _action_of(path: str) -> Action | None:
    try:
        endpoint, _ = current_app.url_map.bind("").match(path, "GET")
    except HTTPException:
        return None
    return getattr(current_app.view_functions[endpoint], "action", None)


# Signing in and out


def try_sign_in(email: str, password: str) -> bool:
    """Sign a browser in under a new session; False when the two do not fit. TooMany while it must wait."""
    settings = _settings()
    account = throttle.account_key(settings.key("throttle"), email)
    mark = throttle.device_of(settings.key("throttle"), account, request.cookies.get(_device(), ""))
    place = mark or _place()
    desk().admit(_place(), settings.limit_sign_ins)
    desk().throttle.ask(account, place, now())
    welcome = actions.sign_in(email, password, account, mark is not None, settings.demo, now())
    if welcome is None:
        desk().throttle.failed(account, place, now())
        return False
    desk().throttle.good(account, place)
    enter(welcome.token)
    g.device = throttle.device_mark(settings.key("throttle"), account)
    if welcome.failures and welcome.last_failure:
        flash(
            f"Since you last signed in, {web.plural(welcome.failures, 'try', 'tries')} to sign in as you failed, "
            f"last on {web.moment(welcome.last_failure)}. If that was not you, tell the administrator.",
            "error",
        )
    return True


def try_proof(password: str) -> bool:
    """Ask the password again of whoever is signed in; the session goes on under a new secret."""
    who, place = signed_in(), _place()
    account = throttle.account_key(_settings().key("throttle"), who.actor.id)
    desk().throttle.ask(account, place, now())
    token = actions.prove(who.session, who.actor.id, password, account, now())
    if token is None:
        desk().throttle.failed(account, place, now())
        return False
    desk().throttle.good(account, place)
    enter(token)
    return True


def enter(token: str) -> None:
    """Give this browser a session's secret, and nothing of what it had before."""
    who = queries.signed_in(token, now())
    if who is None:
        raise NotFound()
    session.clear()
    login_user(Visitor(token, who))
    session.pop("_id", None)  # Flask-Login's fingerprint of the browser
    g.who = who


def leave() -> Response:
    """End this browser's session, and have the browser forget what it kept of us."""
    who = signed_in()
    actions.end_session(who.actor.id, who.session, now())
    logout_user()
    session.clear()
    g.pop("who", None)
    flash("You have signed out.", "done")
    response = redirect(url_for("staff.sign_in"), 303)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def demonstration() -> dict[str, Any] | None:
    """Who can sign in to a demonstration, and with what; None anywhere else."""
    if not _settings().demo:
        return None
    return {"people": queries.active_members(), "password": passwords.DEMONSTRATION}


def desk() -> Desk:
    """What this process keeps beside the database."""
    return current_app.extensions["casework.desk"]


def _place() -> str:
    return desk().throttle.place(request.remote_addr or "", now())


def _device() -> str:
    return "casework-device" if _settings().demo else "__Host-casework-device"


def _settings() -> Settings:
    return current_app.extensions["casework"]


# After the view


def _refused(error: Refused) -> ResponseReturnValue:
    """The page for a refusal, and a note of it for the log."""
    g.refusal = error
    return web.refused(error)


def _note(response: Response) -> Response:
    """Have what was read, refused and used written down once the page has gone out; a refused act at once."""
    if g.get("device"):
        response.set_cookie(
            _device(), g.device, max_age=DEVICE_LASTS, secure=not _settings().demo, httponly=True, samesite="Lax"
        )
    who: SignedIn | None = g.get("who")
    if who is None:
        if response.status_code in COUNTED:
            _later(response, desk().stranger, str(now().day), response.status_code)
        return response
    if response.status_code in (403, 404):
        _note_refusal(who.actor)
    if desk().alarms_are_old():
        _afterwards(response, lambda: desk().ask_alarms(_settings()))
    lines = desk().news(who.actor.id, g.get("read", ()), now())
    used = who.session if queries.past(who.used, USED_EVERY) <= now() else None
    if lines or used:
        _later(response, desk().keep, who.actor.id, used, lines, now())
    return response


def _note_refusal(who: Actor) -> None:
    """A refused act is an entry; a refused or missing page is a line, the same whether the thing exists or not."""
    rule = request.url_rule.rule if request.url_rule else "an address we do not have"
    if request.method in SAFE:
        seen(_case_asked(), f"refused: {rule}")
        return
    error = g.get("refusal")
    if getattr(error, "recorded", False):
        return
    because = error.sentence if error else web.ERRORS[404][1]
    case = _case_asked() if isinstance(error, NotAllowed) else None
    desk().guarded(lambda: refused(by=who, now=now(), what=f"{request.method} {rule}", because=because, case=case))


def _case_asked() -> str | None:
    """The ref of a case in the address, whether or not there is such a case."""
    of_a_case = request.url_rule is not None and request.url_rule.rule.startswith("/cases/<ref>")
    ref = (request.view_args or {}).get("ref", "") if of_a_case else ""
    return ref if len(ref) == 26 and ref.isascii() and ref.isalnum() else None


def _later(response: Response, work: Callable[..., None], *given: object) -> None:
    """Write into the log when the response has been sent."""
    _afterwards(response, lambda: desk().guarded(lambda: work(*given)))


def _afterwards(response: Response, work: Callable[[], None]) -> None:
    """Do something when the response has been sent, with a database session of its own."""
    app = current_app._get_current_object()  # type: ignore[attr-defined]

    def after() -> None:
        with app.app_context():
            work()

    response.call_on_close(after)


def _words() -> dict[str, object]:
    """What the staff's pages say of whoever is signed in."""
    who: SignedIn | None = g.get("who")
    if who is None:
        return {"nav": [], "who": None, "alarms": []}
    return {"nav": navigation(who.actor), "who": who, "alarms": alarms()}


def alarms() -> list[str]:
    """What nobody on the staff must miss."""
    return [*([NOT_KEPT] if desk().failing else []), *desk().alarms]
