"""The clocks of a case: begun, met, paused, swapped, and what they make of its place on the worklist."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select

from casework.cases.counts import count_each, met_name
from casework.cases.model import Case, Clock
from casework.clock import When, long_date
from casework.db import Base, db, together
from casework.errors import Invalid
from casework.letters.model import Letter, SentBy
from casework.people.model import Person
from casework.policy.clocks import LONGEST, Due, Pause, Rule, RuleKind, due
from casework.policy.days import Calendar
from casework.policy.shape import ClockDef, Policy, clocks_for, promise_source
from casework.policy.words import Event, Phase
from casework.trail import new_ref

_FAR = "9999-12-31"
READ = "Read what they wrote"
"""What is owed when the sender has written: nobody promised it by a day, so it waits and is never overdue."""


@dataclass(frozen=True)
class Promise:
    """One promise as anybody is shown it: the words, the date with its sum, and the document that makes it."""

    label: str
    words: str
    due: Due
    source: str
    met: When | None
    meets: Event
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


def again(case: Case, policy: Policy, calendar: Calendar, on: date) -> list[Clock]:
    """Begin the promise of an answer anew from that day: what was answered is to be answered once more."""
    answers = {each.id for each in policy.clocks if each.meets is Event.ANSWERED}
    return begin(case, policy, calendar, Event.RECEIVED, on, {each.id for each in policy.clocks} - answers)


def extendable(clocks: Iterable[Clock], policy: Policy) -> list[Clock]:
    """The clocks that run and may still be put off, once, as the policy lets them."""
    return [
        clock
        for clock in clocks
        if _owed(clock) and clock.first_due_on is None and policy.clock(clock.promise).extend is not None
    ]


def put_off(clock: Clock, longest: Rule, until: date, reason: str, calendar: Calendar, today: date) -> None:
    """Give a promise a new date; the old one is kept. Invalid for a day that is too early, too late or off work."""
    furthest = due(longest, clock.due_on, calendar).on
    if not max(clock.due_on, today) < until <= furthest:
        after, last = long_date(max(clock.due_on, today)), long_date(furthest)
        raise Invalid(f"Give a day after {after} and not after {last}: the policy allows no more.", "until")
    rule = _reaching(clock, until, calendar, today)
    if rule is None:
        raise Invalid(f"{long_date(until)} is no working day: give one on which we work.", "until")
    clock.first_due_on, clock.put_off_because = clock.due_on, reason
    clock.rule, clock.due_on = str(rule), until


def _reaching(clock: Clock, until: date, calendar: Calendar, today: date) -> Rule | None:
    """The rule of its kind by which the clock, with its pauses, ends on that very day, so that pauses still add up."""
    old = Rule.parse(clock.rule)
    kind = RuleKind.DAYS if old.kind is RuleKind.MONTH else old.kind
    for n in range(1, LONGEST + 1):
        on = _reckoned(clock, Rule(kind, n), calendar, today).on
        if on >= until:
            return Rule(kind, n) if on == until else None
    return None


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
    """The sum behind a clock's date, with its pauses and the date before it was put off, for *why this date*."""
    reckoned = _reckoned(clock, Rule.parse(clock.rule), calendar, today)
    if clock.first_due_on is None:
        return reckoned
    put_off = f"Put off from {long_date(clock.first_due_on)}, because: {clock.put_off_because or 'erased'}"
    return replace(reckoned, why=(*reckoned.why, put_off))


def _reckoned(clock: Clock, rule: Rule, calendar: Calendar, today: date) -> Due:
    pauses = [Pause(date.fromisoformat(a), date.fromisoformat(b) if b else None) for a, b in clock.pauses if a]
    return due(rule, clock.started_on, calendar, pauses, today)


def promises(clocks: Iterable[Clock], policy: Policy, calendar: Calendar, today: date) -> list[Promise]:
    """What the case's clocks promise, as page and letter show it, the earliest first."""
    return [_promise(clock, policy, calendar, today) for clock in sorted(clocks, key=lambda each: each.due_on)]


def _promise(clock: Clock, policy: Policy, calendar: Calendar, today: date) -> Promise:
    made, reckoned = policy.clock(clock.promise), reckon(clock, calendar, today)
    if clock.met is not None and reckoned.on != clock.due_on:
        reckoned = replace(reckoned, on=clock.due_on, why=reckoned.why[:1])  # the calendar has changed since
    return Promise(clock.label, made.promise, reckoned, clock.source, clock.met, made.meets, made.aim)


def unposted(case_ref: str) -> list[Letter]:
    """Letters of a case that somebody must post or hand over: issued and still here, or come back."""
    return list(db.session.scalars(select(Letter).where(_waits(case_ref))))


def owed(case: Case) -> tuple[list[Clock], list[Letter], Person | None]:
    """Every clock a case has had, the earliest due first, the letters that wait to be posted, and who wrote if we know.

    In one statement.
    """
    clocks, letters, wrote, _ = owed_and(case)
    return clocks, letters, wrote


def owed_and(
    case: Case, more: Sequence[tuple[type[Base], ColumnElement[bool]]] = ()
) -> tuple[list[Clock], list[Letter], Person | None, list[list[Any]]]:
    """The same, and rows of other tables by their conditions, still in one statement."""
    clocks, letters, senders, *rest = together(
        (Clock, Clock.case_ref == case.ref), (Letter, _waits(case.ref)), (Person, Person.ref == case.person_ref), *more
    )
    return sorted(clocks, key=lambda clock: clock.due_on), letters, next(iter(senders), None), rest


def _waits(case_ref: str) -> ColumnElement[bool]:
    here = and_(Letter.issued.is_not(None), Letter.left.is_(None), Letter.stopped.is_(None))
    still_here = and_(here, Letter.sent_by.in_([SentBy.POST, SentBy.HAND]))
    came_back = and_(Letter.returned.is_not(None), Letter.deemed_on.is_(None))
    return and_(Letter.case_ref == case_ref, or_(still_here, came_back))


def place(case: Case, clocks: Iterable[Clock], to_post: Sequence[Letter], today: date) -> None:
    """Work out what is owed next on a case and where that puts it on the worklist; nothing owed takes it off.

    Of what falls on one day the first thing to do comes first: post what is written, read what came, then the rest.
    """
    promised = [(clock.due_on, clock.label) for clock in clocks if _owed(clock)]
    owed = [*_to_post(to_post, promised, today), *_to_read(case, today), *promised]
    if case.asked_until is not None:
        owed.append((case.asked_until, "Their reply, or go on without it"))
    if case.authority_due_on is not None and case.phase is not Phase.CLOSED:
        owed.append((case.authority_due_on, "Look at the authority: it is about to end"))
    if case.also_due_on is not None:
        owed.append((case.also_due_on, case.also_due_what or ""))
    case.due_on, case.due_what = min(owed, key=itemgetter(0), default=(None, _rest(case)))
    off = case.phase is Phase.CLOSED and not owed
    case.rank = None if off else f"{0 if _in_danger(case) else 1}{case.due_on or _FAR}{case.ref}"


def _to_post(letters: Sequence[Letter], promised: Sequence[tuple[date, str]], today: date) -> list[tuple[date, str]]:
    if not letters:
        return []
    back = any(letter.came_back for letter in letters)
    first = min((day for day, _ in promised), default=today)
    return [(min(first, today), "It came back: find another way" if back else "Post the letter")]


def _to_read(case: Case, today: date) -> list[tuple[date, str]]:
    """What the sender wrote, from the day it came on, however often the case is placed anew."""
    waits = case.unread and case.phase is not Phase.NEW
    since = case.due_on if case.due_what == READ else None
    return [(since or today, READ)] if waits else []


def _in_danger(case: Case) -> bool:
    """The sender said that somebody is at risk, and we have not answered yet, or they have written since."""
    return case.urgent and case.phase is not Phase.CLOSED and (case.answered_on is None or case.unread)


def _owed(clock: Clock) -> bool:
    return clock.met is None and not standing(clock)


def _rest(case: Case) -> str:
    return {Phase.CLOSED: "", Phase.ANSWERED: "Close"}.get(case.phase, "Look into it")
