"""When the calendar changes, the dates of open promises move with it, each with its entry; kept promises stand."""

from datetime import date

from sqlalchemy import select

from casework.cases import clocks as clock_verbs
from casework.cases.calendar import queries
from casework.cases.calendar.queries import BEGINNING, MOVE, Place
from casework.cases.model import Case, Clock
from casework.clock import When, long_date
from casework.council import actions as council_verbs
from casework.council import queries as council
from casework.db import brief, db
from casework.errors import Conflict
from casework.policy.access import Actor
from casework.policy.days import Nation
from casework.policy.words import Phase
from casework.settings import Settings
from casework.trail import act
from casework.work.actions import WORKER, promise
from casework.work.loop import Job, register
from casework.work.model import DueWork

AT_ONCE = 20
"""How many dates are moved before whoever added the day is answered; the worker moves the rest."""
SLICE = 500
"""How many the worker moves in one piece of work, so that no lease runs out."""


def add_day(nation: Nation | None, day: date, name: str, by: Actor, now: When) -> None:
    """Add a day that does not count and move the open promises that cross it, the first at once, the rest as due work.

    Invalid and Conflict as `council.actions.add_day` says them.
    """
    ref = council_verbs.add_day(nation, day, name, by, now)
    try:
        _go_on(ref, Place(day), now, AT_ONCE)
    except Conflict:
        _promise_rest(ref, Place(day), now)


@register(MOVE)
def move_rest(job: Job, settings: Settings, now: When) -> None:
    """Move the next of the promises that an added day pushes on. Done twice, it finds nothing to do."""
    ref, _, place = job.about.partition(" ")
    _go_on(ref, Place.parse(place), now, SLICE)


@register("clocks.reckon", daily=True)
def reckon_open(job: Job, settings: Settings, now: When) -> None:
    """Move every open promise whose date today's calendar gives otherwise, whatever changed it."""
    for shift in queries.shifts(BEGINNING, queries.as_it_stands(), now.day):
        _move(shift, now)


def _go_on(day_ref: str, start: Place, now: When, most: int) -> None:
    """Move so many dates after a place; what is left is promised as new work."""
    reached = start
    for number, shift in enumerate(queries.shifts(start, queries.as_it_stands(), now.day)):
        if number == most:
            _promise_rest(day_ref, reached, now)
            return
        _move(shift, now)
        reached = shift.place


def _promise_rest(day_ref: str, place: Place, now: When) -> None:
    about = f"{day_ref} {place}"
    with brief():
        if db.session.scalar(select(DueWork.ref).where(DueWork.verb == MOVE, DueWork.about == about)) is None:
            promise(MOVE, about, now)


def _move(shift: queries.Shift, now: When) -> None:
    """Give one promise the date of today's calendar, told on its case."""
    with act("case.dates-moved", by=WORKER, now=now, case=shift.case_ref) as deed:
        clock, case = db.session.get(Clock, shift.place.clock_ref), db.session.get(Case, shift.case_ref)
        assert clock is not None and case is not None
        if clock.met is not None or clock.kind is not case.kind or case.phase is Phase.CLOSED:
            return
        before, calendar = clock.due_on, council.calendar(council.policy(case.policy_ref))
        clock.due_on = clock_verbs.reckon(clock, calendar, now.day).on
        deed.tell(promise=clock.label, day=long_date(clock.due_on), instead=f", no longer on {long_date(before)}")
        clock_verbs.place(case, clock_verbs.running(case), clock_verbs.unposted(case.ref), now.day)
