"""Which open promises a calendar would have fall due on another day than they say."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import ColumnElement, Row, select, tuple_

from casework.cases import clocks as clock_verbs
from casework.cases.model import Case, Clock
from casework.clock import When
from casework.council import queries as council
from casework.council.model import CalendarDay
from casework.db import db
from casework.policy.access import Actor
from casework.policy.days import Calendar, Nation
from casework.policy.words import Phase
from casework.staff.queries import visible
from casework.work.model import DueWork

MOVE = "clocks.move"
"""The due work that moves what a new day pushes on; its `about` is the day's ref and where it has got to."""
BATCH = 500
SHOWN = 100

CalendarOf = Callable[[str], Calendar]
"""The calendar for the policy of that ref."""
Reckoned = Callable[[Clock, str], date]
"""When a promise falls due under the policy of that ref."""


@dataclass(frozen=True, order=True)
class Place:
    """A place in the order in which open promises are walked: the earliest due first."""

    due_on: date
    clock_ref: str = ""

    @classmethod
    def parse(cls, text: str) -> "Place":
        """The reverse of str()."""
        due_on, _, clock_ref = text.partition(" ")
        return cls(date.fromisoformat(due_on), clock_ref)

    def __str__(self) -> str:
        return f"{self.due_on} {self.clock_ref}".rstrip()


BEGINNING = Place(date.min)


@dataclass(frozen=True)
class Shift:
    """One open promise whose date a calendar moves."""

    place: Place
    case_ref: str
    reference: str
    label: str
    after: date

    @property
    def before(self) -> date:
        """The date it has now."""
        return self.place.due_on


def as_it_stands() -> CalendarOf:
    """Today's calendar for each policy, asked for once."""
    return cache(lambda ref: council.calendar(council.policy(ref)))


def with_day(nation: Nation | None, day: date, name: str) -> CalendarOf:
    """Today's calendar for each policy with one more day that does not count."""
    now = as_it_stands()
    return cache(lambda ref: now(ref).plus(nation, day, name))


def shifts(start: Place, calendar_of: CalendarOf, today: date, *which: ColumnElement[bool]) -> Iterator[Shift]:
    """The open promises after a place that these calendars have fall due on another day, in the order of their dates.

    A kept promise is history, and one that stands still is reckoned when it runs again. `which` cuts the cases.
    Read a batch at a time, so that whoever walks may change what they are given.
    """
    reckoned = _reckoner(calendar_of, today)
    while rows := _open(start, which):
        start = Place(rows[-1][0].due_on, rows[-1][0].ref)
        yield from [shift for shift in (_shift(*row, reckoned) for row in rows) if shift is not None]


def _open(after: Place, which: Sequence[ColumnElement[bool]]) -> Sequence[Row[tuple[Clock, str, str]]]:
    query = (
        select(Clock, Case.policy_ref, Case.reference)
        .join(Case, Case.ref == Clock.case_ref)
        .where(Clock.met.is_(None), tuple_(Clock.due_on, Clock.ref) > (after.due_on, after.clock_ref))
        .where(Clock.kind == Case.kind, Case.phase != Phase.CLOSED, *which)
    )
    return db.session.execute(query.order_by(Clock.due_on, Clock.ref).limit(BATCH)).all()


def _shift(clock: Clock, policy_ref: str, reference: str, reckoned: Reckoned) -> Shift | None:
    if clock_verbs.standing(clock):
        return None
    on, place = reckoned(clock, policy_ref), Place(clock.due_on, clock.ref)
    return Shift(place, clock.case_ref, reference, clock.label, on) if on != clock.due_on else None


def _reckoner(calendar_of: CalendarOf, today: date) -> Reckoned:
    """Works out each sum once: what began on one day by one rule falls due on one day."""
    known: dict[tuple[str, str, date, str], date] = {}

    def reckoned(clock: Clock, policy_ref: str) -> date:
        key = (policy_ref, clock.rule, clock.started_on, str(clock.pauses))
        if key not in known:
            known[key] = clock_verbs.reckon(clock, calendar_of(policy_ref), today).on
        return known[key]

    return reckoned


@dataclass(frozen=True)
class Preview:
    """What one more day would move of the cases somebody may see: the first of them, and how many more there are."""

    shown: tuple[Shift, ...]
    more: int


def preview(actor: Actor, nation: Nation | None, day: date, name: str, now: When) -> Preview:
    """What would move if the day were added. What falls due before it cannot; nothing is changed."""
    found = list(shifts(Place(day), with_day(nation, day, name), now.day, visible(actor, Case)))
    return Preview(tuple(found[:SHOWN]), len(found[SHOWN:]))


@dataclass(frozen=True)
class Moving:
    """A day whose dates are still being moved: those due by `reached` have been. `stopped` says why no more are."""

    name: str
    day: date
    reached: date
    stopped: str


def moving() -> list[Moving]:
    """Added days whose dates the worker is still moving."""
    work = list(db.session.scalars(select(DueWork).where(DueWork.verb == MOVE, DueWork.done.is_(None))))
    days = {each.ref: each for each in _days(row.about.partition(" ")[0] for row in work)}
    return [_moving(row, days[row.about.partition(" ")[0]]) for row in work]


def _days(refs: Iterator[str]) -> list[CalendarDay]:
    return list(db.session.scalars(select(CalendarDay).where(CalendarDay.ref.in_(list(refs)))))


def _moving(row: DueWork, day: CalendarDay) -> Moving:
    place = Place.parse(row.about.partition(" ")[2])
    return Moving(day.name, day.day, place.due_on, row.problem if row.given_up else "")
