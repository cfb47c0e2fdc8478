"""The clocks of a case: begun, met, paused, swapped, and what they make of its place on the worklist."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import and_, or_, select

from casework.cases.counts import count_each, met_name
from casework.cases.model import Case, Clock
from casework.clock import When
from casework.db import db
from casework.letters.model import Letter, SentBy
from casework.policy.clocks import Due, Pause, Rule, due
from casework.policy.days import Calendar
from casework.policy.shape import ClockDef, Policy, clocks_for, promise_source
from casework.policy.words import Event, Phase
from casework.trail import new_ref

_FAR = "9999-12-31"


@dataclass(frozen=True)
class Promise:
    """One promise as anybody is shown it: the words, the date with its sum, and the document that makes it."""

    label: str
    words: str
    due: Due
    source: str
    met: When | None
    aim: bool = False


def every(case_ref: str) -> list[Clock]:
    """Every clock a case has had, the earliest due first, those of the kinds it is no longer among them."""
    return list(db.session.scalars(select(Clock).where(Clock.case_ref == case_ref).order_by(Clock.due_on)))


def running(case: Case) -> list[Clock]:
    """The clocks of a case as the kind it is, kept ones among them."""
    return of_kind(case, every(case.ref))


def of_kind(case: Case, clocks: Iterable[Clock]) -> list[Clock]:
    """Those of the clocks that count while the case is what it is."""
    return [clock for clock in clocks if clock.kind is case.kind]


def begin(
    case: Case, policy: Policy, calendar: Calendar, event: Event, on: date, but: Collection[str] = ()
) -> list[Clock]:
    """Start the clocks of the case's kind and channel that this event starts; the day itself is day 0.

    `but` names promises that run already.
    """
    possible = clocks_for(policy, case.kind, case.channel)
    chosen = [each for each in possible if each.starts is event and each.id not in but]
    clocks = [_new(case, policy, each, due(each.rule, on, calendar)) for each in chosen]
    db.session.add_all(clocks)
    return clocks


def _new(case: Case, policy: Policy, clock: ClockDef, reckoned: Due) -> Clock:
    return Clock(
        ref=new_ref(),
        case_ref=case.ref,
        kind=case.kind,
        promise=clock.id,
        label=clock.label,
        rule=str(clock.rule),
        source=promise_source(policy, clock),
        started_on=reckoned.start,
        due_on=reckoned.on,
        pauses=[],
    )


def meet(clocks: Iterable[Clock], policy: Policy, events: Iterable[str], when: When) -> None:
    """Stop each clock that one of the events meets; a promise is kept by what left us, not by what was written."""
    events = set(events)
    met = [each for each in clocks if each.met is None and policy.clock(each.promise).meets.value in events]
    for clock in met:
        clock.met = when
    count_each([met_name(clock, when.day) for clock in met], when.day)


def pause(clocks: Iterable[Clock], policy: Policy, on: date) -> None:
    """Let each pausable clock stand still from the day after `on`."""
    for clock in clocks:
        if clock.met is None and policy.clock(clock.promise).pausable and not standing(clock):
            clock.pauses = [*clock.pauses, [on.isoformat(), None]]


def resume(clocks: Iterable[Clock], calendar: Calendar, on: date) -> None:
    """Let each paused clock run again from the day after `on`, with exactly the days it had left."""
    for clock in clocks:
        if standing(clock):
            clock.pauses = [*clock.pauses[:-1], [clock.pauses[-1][0], on.isoformat()]]
            clock.due_on = reckon(clock, calendar, on).on


def standing(clock: Clock) -> bool:
    """Whether a clock is paused."""
    return bool(clock.pauses) and clock.pauses[-1][1] is None


def swap(case: Case, clocks: Sequence[Clock], policy: Policy, calendar: Calendar) -> list[Clock]:
    """The clocks of the kind a case has become: its own from before, or new ones from the day it was first received.

    `clocks` are all it has had. What was acknowledged or answered as another kind stays so.
    """
    kept = of_kind(case, clocks)
    begun = begin(case, policy, calendar, Event.RECEIVED, case.received.day, {clock.promise for clock in kept})
    met = {Event.ACKNOWLEDGED: case.acknowledged_on, Event.ANSWERED: case.answered_on}
    for event, day in met.items():
        if day is not None:
            meet([*kept, *begun], policy, [event.value], When.on(day))
    return kept + begun


def reckon(clock: Clock, calendar: Calendar, today: date) -> Due:
    """The sum behind a clock's date, with its pauses, for *why this date*."""
    pauses = [Pause(date.fromisoformat(a), date.fromisoformat(b) if b else None) for a, b in clock.pauses if a]
    return due(Rule.parse(clock.rule), clock.started_on, calendar, pauses, today)


def promises(clocks: Iterable[Clock], policy: Policy, calendar: Calendar, today: date) -> list[Promise]:
    """What the case's clocks promise, as page and letter show it, the earliest first."""
    return [_promise(clock, policy, calendar, today) for clock in sorted(clocks, key=lambda each: each.due_on)]


def _promise(clock: Clock, policy: Policy, calendar: Calendar, today: date) -> Promise:
    made, reckoned = policy.clock(clock.promise), reckon(clock, calendar, today)
    if clock.met is not None and reckoned.on != clock.due_on:
        reckoned = replace(reckoned, on=clock.due_on, why=reckoned.why[:1])  # the calendar has changed since
    return Promise(clock.label, made.promise, reckoned, clock.source, clock.met, made.aim)


def unposted(case_ref: str) -> list[Letter]:
    """Letters of a case that somebody must post or hand over: issued and still here, or come back."""
    still_here = and_(Letter.issued.is_not(None), Letter.left.is_(None), Letter.sent_by.in_([SentBy.POST, SentBy.HAND]))
    came_back = and_(Letter.returned.is_not(None), Letter.deemed_on.is_(None))
    return list(db.session.scalars(select(Letter).where(Letter.case_ref == case_ref, or_(still_here, came_back))))


def place(case: Case, clocks: Iterable[Clock], to_post: Sequence[Letter], today: date) -> None:
    """Work out what is owed next on a case and where that puts it on the worklist; nothing owed takes it off."""
    owed = [(clock.due_on, clock.label) for clock in clocks if _owed(clock)]
    if to_post:
        first = min((day for day, _ in owed), default=today)
        back = any(letter.came_back for letter in to_post)
        owed.append((min(first, today), "It came back: find another way" if back else "Post the letter"))
    if case.asked_until is not None:
        owed.append((case.asked_until, "Their reply, or go on without it"))
    if case.unread and case.phase is not Phase.NEW:
        owed.append((today, "Read what they wrote"))
    case.due_on, case.due_what = min(owed, default=(None, _rest(case)))
    off = case.phase is Phase.CLOSED and not owed
    danger = case.urgent and case.phase is not Phase.CLOSED
    case.rank = None if off else f"{0 if danger else 1}{case.due_on or _FAR}{case.ref}"


def _owed(clock: Clock) -> bool:
    return clock.met is None and not standing(clock)


def _rest(case: Case) -> str:
    return {Phase.CLOSED: "", Phase.ANSWERED: "Close"}.get(case.phase, "Look into it")
