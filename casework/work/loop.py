"""The worker's loop: claim what is due by a lease, call the verb registered for it, and note how it went.

Any number of workers may run and any of them may be killed at any moment: a lease that runs out is claimed again, so
every verb is called at least once and must do no harm when called twice.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event
from typing import Any

from sqlalchemy import Row, and_, or_, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from casework import clock
from casework.clock import When
from casework.db import brief, db
from casework.errors import Conflict, Refused
from casework.settings import Settings
from casework.work import actions
from casework.work.model import DueWork

log = logging.getLogger("casework.work")

LEASE = timedelta(minutes=5)
"""How long one try may take before somebody else makes the next; longer than any verb of ours waits for anything."""
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=15), timedelta(hours=1)
GIVE_UP_AFTER, TRIES_AT_LEAST = timedelta(days=5), 12
POLL, REST = 1.0, 10.0
"""Seconds between two looks when there is nothing to do, and when the database does not answer."""


class Hopeless(Exception):
    """A verb knows that trying again cannot help; the sentence is shown to whoever looks after it."""


@dataclass(frozen=True)
class Job:
    """One claimed piece of work."""

    ref: str
    verb: str
    about: str
    due: When
    tries: int

    @property
    def timeless(self) -> bool:
        """Whether it belongs to an anonymous sender, or to a day: nothing about it may tell the hour."""
        return self.due.instant is None

    def finish(self, now: When) -> None:
        """Inside the verb's own act: done, in the same transaction as what was done."""
        actions.finish(self.ref, now)

    def burn(self) -> None:
        """The same for work that is about a secret: its row goes."""
        actions.burn(self.ref)

    def worn_out(self, now: When) -> bool:
        """Whether this is the last try: one more failure and it is given up."""
        return _worn_out(self.due, self.tries, now)

    def as_fine(self, now: When) -> When:
        """The moment, or only its day where this work may keep no time."""
        return actions.as_fine_as(self.due, now)


Verb = Callable[[Job, Settings, When], None]
_VERBS: dict[str, Verb] = {}
_DAILY: set[str] = set()
Watch = Callable[[Settings, When], None]
_WATCHES: dict[str, Watch] = {}


def register(name: str, daily: bool = False) -> Callable[[Verb], Verb]:
    """Make a function the verb `name`; a daily one is promised by the loop itself, once for each London day."""

    def keep(verb: Verb) -> Verb:
        if _VERBS.setdefault(name, verb) is not verb:
            raise ValueError(f"two functions want to be the verb {name}")
        if daily:
            _DAILY.add(name)
        return verb

    return keep


def each_minute(watch: Watch) -> Watch:
    """Have every worker call a function when it starts and once a minute; it must do no harm when several do."""
    _WATCHES[f"{watch.__module__}.{watch.__name__}"] = watch
    return watch


def registered() -> Sequence[str]:
    """The names of all verbs, in order."""
    return sorted(_VERBS)


def run(settings: Settings, stop: Event, ask: Callable[[], datetime] = clock.now) -> None:
    """Work until `stop` is set, finishing what is in hand; a database that is away for a while is waited for."""
    recovered, minute = False, ""
    while not stop.is_set():
        try:
            if not recovered:
                recovered = recover(When.at(ask())) is not None
            promise_daily(When.at(ask()))
            minute = _watch(settings, When.at(ask()), minute)
            busy = do_one(settings, When.at(ask()))
            stop.wait(0 if busy else POLL)
        except (SQLAlchemyError, Conflict) as error:
            log.warning("the database does not answer: %s", type(error).__name__)
            stop.wait(REST)
        finally:
            db.session.remove()


def run_once(settings: Settings, now: When) -> int:
    """Do everything that is due now, each thing once; how many were tried."""
    recover(now)
    promise_daily(now)
    _watch(settings, now)
    count = 0
    while do_one(settings, now):
        count += 1
    return count


def do_one(settings: Settings, now: When) -> bool:
    """Claim one piece of due work and try it; False when nothing is due."""
    job = claim(now)
    if job is None:
        return False
    try:
        _VERBS[job.verb](job, settings, now)
        _close(job, now)
    except Conflict:
        _leave_or_fail(job, now)
    except Hopeless as error:
        _note(job, now, str(error), True)
    except Exception as error:
        if not job.timeless:  # a log has the time on each of its lines
            log.warning("%s failed at try %d: %s", job.verb, job.tries, type(error).__name__)
        _note(job, now, _sentence(error), _worn_out(job.due, job.tries, now))
    finally:
        db.session.remove()
    return True


# Claiming


def claim(now: When) -> Job | None:
    """Take the lease of the work that has been due the longest, among the verbs this worker knows."""
    resting: list[str] = []
    while (found := db.session.execute(_waiting(now, resting)).first()) is not None:
        job = Job(found.ref, found.verb, found.about, found.due, found.tries + 1)
        if job.timeless and _rests(found, now):
            resting.append(job.ref)
        elif _leased(job, now):
            return job
    db.session.remove()
    return None


def _waiting(now: When, resting: Sequence[str]):  # type: ignore[no-untyped-def]
    """One piece of work that is due, leased to nobody, and not resting."""
    free = or_(DueWork.lease_until.is_(None), DueWork.lease_until < now)
    due = and_(DueWork.done.is_(None), DueWork.due <= now, DueWork.given_up.is_(False))
    mine = and_(DueWork.verb.in_(registered()), DueWork.ref.not_in(resting))
    columns = (DueWork.ref, DueWork.verb, DueWork.about, DueWork.due, DueWork.tries, DueWork.lease_until)
    return select(*columns).where(due, free, mine).order_by(DueWork.due).limit(1)


def _leased(job: Job, now: When) -> bool:
    """Whether the lease of it is ours; not when another worker has just been quicker."""
    with brief():
        taken = db.session.execute(
            update(DueWork)
            .where(DueWork.ref == job.ref, DueWork.tries == job.tries - 1, DueWork.done.is_(None))
            .values(lease_until=_until(job, now, LEASE), tries=job.tries)
            .execution_options(synchronize_session=False)
        )
    if job.timeless:
        _SEEN.pop((job.ref, job.tries - 1), None)
        _SEEN[job.ref, job.tries] = _instant(now)
    return bool(taken.rowcount)  # type: ignore[attr-defined]


def _until(job: Job, now: When, wait: timedelta) -> When:
    """When a wait is over; only the day for work that may keep no time."""
    return now.coarse() if job.timeless else When.at(_instant(now) + wait)


_SEEN: dict[tuple[str, int], datetime] = {}
"""Work that may keep no time, by ref and number of the try, and since when this process knows of that try."""


def _rests(found: Row[Any], now: When) -> bool:
    """Whether work that may keep no time waits, which each process can only reckon from what it saw itself.

    A lease of its kind is a day, and says only that somebody was at it.
    """
    since = _SEEN.setdefault((found.ref, found.tries), _instant(now))
    wait = LEASE if found.lease_until else wait_after(found.tries)
    return bool(found.tries and _instant(now) < since + wait)


def _instant(now: When) -> datetime:
    if now.instant is None:
        raise ValueError("The worker needs the time and not only the day.")
    return now.instant


# How it went


def _close(job: Job, now: When) -> None:
    """Note that it is done, unless the verb's own act did."""
    with brief():
        db.session.execute(
            update(DueWork)
            .where(DueWork.ref == job.ref, DueWork.done.is_(None))
            .values(done=job.as_fine(now), lease_until=None, problem="")
            .execution_options(synchronize_session=False)
        )


def _leave_or_fail(job: Job, now: When) -> None:
    """After a Conflict: somebody finished it meanwhile and nothing is left to do, or it is tried again."""
    row = db.session.get(DueWork, job.ref, populate_existing=True)
    if row is not None and row.done is None:
        _note(job, now, "Somebody else was changing the same thing.", _worn_out(job.due, job.tries, now))


def _note(job: Job, now: When, problem: str, hopeless: bool) -> None:
    """Wait before the next try, or give up; nothing is noted if another worker has taken over."""
    until = None if hopeless or job.timeless else _until(job, now, wait_after(job.tries))
    with brief():
        db.session.execute(
            update(DueWork)
            .where(DueWork.ref == job.ref, DueWork.done.is_(None), DueWork.tries == job.tries)
            .values(lease_until=until, given_up=hopeless, problem=problem)
            .execution_options(synchronize_session=False)
        )


def wait_after(tries: int) -> timedelta:
    """How long to wait after so many tries: 15 seconds, twice as long each time, at most an hour."""
    return min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(tries - 1, 20))


def _worn_out(due: When, tries: int, now: When) -> bool:
    """Five days of trying are enough; but a worker that was away for those days has not tried yet."""
    return now.day - due.day >= GIVE_UP_AFTER and tries >= TRIES_AT_LEAST


def _sentence(error: Exception) -> str:
    """What may be shown: our own sentence, or only the kind of a mistake, whose message may hold anything."""
    return error.sentence if isinstance(error, Refused) else f"It failed inside: {type(error).__name__}."


# At the start, every minute, and every day


def _watch(settings: Settings, now: When, last: str = "") -> str:
    """Call what is to be called each minute, unless that was done in the minute `last`; gives this minute."""
    minute = str(now)[: len("2026-11-21T12:00")]
    for name, watch in sorted(_WATCHES.items() if minute != last else ()):
        try:
            watch(settings, now)
        except Exception as error:
            log.warning("%s failed: %s", name, type(error).__name__)
        finally:
            db.session.remove()
    return minute


def recover(now: When) -> int:
    """Work whose lease ran out is open to everybody again by itself; what kills every worker is given up. How many.

    What may keep no time is open to this process at once: whoever was at it may be gone.
    """
    open_now = (DueWork.done.is_(None), DueWork.given_up.is_(False), DueWork.tries > 0)
    for row in db.session.execute(select(DueWork.ref, DueWork.tries).where(*open_now)):
        _SEEN.setdefault((row.ref, row.tries), _instant(now) - LONGEST_WAIT)
    with brief():
        old = When.on(now.day - GIVE_UP_AFTER)
        told = db.session.execute(
            update(DueWork)
            .where(DueWork.done.is_(None), DueWork.given_up.is_(False), DueWork.due < old)
            .where(DueWork.tries >= TRIES_AT_LEAST, DueWork.lease_until < now)
            .values(given_up=True, lease_until=None, problem="It was tried for five days and never came to an end.")
            .execution_options(synchronize_session=False)
        )
    return int(told.rowcount)  # type: ignore[attr-defined]


def promise_daily(now: When) -> None:
    """See that every daily verb is promised for today, whichever worker comes first."""
    today = now.day.isoformat()
    there = db.session.scalars(select(DueWork.verb).where(DueWork.verb.in_(_DAILY), DueWork.about == today))
    for verb in sorted(_DAILY.difference(there)):
        try:
            with brief():
                actions.promise(verb, today, now.coarse())
        except IntegrityError:
            log.debug("another worker promised %s", verb)
