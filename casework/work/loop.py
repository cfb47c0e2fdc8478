"""The worker's loop: claim what is due by a lease, call the verb registered for it, and note how it went.

Any number of workers may run and any of them may be killed at any moment: a lease that runs out is claimed again, so
every verb is called at least once and must do no harm when called twice.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Event

from sqlalchemy import String, Update, and_, case, func, or_, select, type_coerce, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.sql.elements import ColumnElement

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
STEP = timedelta(minutes=15)
"""What waiting is rounded up to where the work belongs to an anonymous sender, so that no lease tells the minute."""
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

    def finish(self, now: When) -> None:
        """Inside the verb's own act: done, in the same transaction as what was done."""
        actions.finish(self.ref, now)

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
        log.warning("%s failed at try %d: %s", job.verb, job.tries, type(error).__name__)
        _note(job, now, _sentence(error), _worn_out(job.due, job.tries, now))
    finally:
        db.session.remove()
    return True


# Claiming


def claim(now: When) -> Job | None:
    """Take the lease of the work that has been due the longest, among the verbs this worker knows."""
    if db.session.execute(_waiting(now)).first() is None:
        db.session.remove()
        return None
    with brief():
        row = db.session.execute(_claiming(now)).first()
    return None if row is None else Job(row.ref, row.verb, row.about, row.due, row.tries)


def _waiting(now: When):  # type: ignore[no-untyped-def]
    """The ref of one piece of work that is due and leased to nobody."""
    free = or_(DueWork.lease_until.is_(None), DueWork.lease_until < now)
    due = and_(DueWork.done.is_(None), DueWork.due <= now, DueWork.given_up.is_(False))
    return select(DueWork.ref).where(due, free, DueWork.verb.in_(registered())).order_by(DueWork.due).limit(1)


def _claiming(now: When) -> Update:
    """Lease it in one statement; PostgreSQL passes over what another worker is just claiming, SQLite has one writer."""
    one = _waiting(now).with_for_update(skip_locked=True).scalar_subquery()
    return (
        update(DueWork)
        .where(DueWork.ref == one)
        .values(lease_until=_until(now, LEASE), tries=DueWork.tries + 1)
        .returning(DueWork.ref, DueWork.verb, DueWork.about, DueWork.due, DueWork.tries)
        .execution_options(synchronize_session=False)
    )


def _until(now: When, wait: timedelta) -> ColumnElement[When]:
    """When the wait is over; rounded up for work that may keep no time."""
    end = _instant(now) + wait
    step = int(STEP.total_seconds())
    rounded = datetime.fromtimestamp((int(end.timestamp()) // step + 1) * step, UTC)
    has_no_time = func.length(type_coerce(DueWork.due, String)) == len("2026-11-21")
    return case(
        (has_no_time, type_coerce(When.at(rounded), DueWork.lease_until.type)),
        else_=type_coerce(When.at(end), DueWork.lease_until.type),
    )


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
    until = None if hopeless else _until(now, wait_after(job.tries))
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
    """Work whose lease ran out is open to everybody again by itself; what kills every worker is given up. How many."""
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
