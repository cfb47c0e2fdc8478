"""When the calendar changes, the dates of open promises move with it, each with its entry; kept promises stand."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, select

from casework.cases import clocks as clock_verbs
from casework.cases.model import Case, Clock
from casework.clock import When, long_date
from casework.council import queries as council
from casework.db import db
from casework.settings import Settings
from casework.trail import act
from casework.work.actions import WORKER
from casework.work.loop import Job, register

BATCH = 500


@register("clocks.reckon", daily=True)
def reckon_open(job: Job, settings: Settings, now: When) -> None:
    """Move every open promise whose date today's calendar gives otherwise. Done twice, it finds nothing to do."""
    for clock_ref in list(_moved(now)):
        _move(clock_ref, now)


def _moved(now: When) -> Iterator[str]:
    """Refs of open clocks that fall due on another day than they say."""
    after = ""
    query = select(Clock, Case.policy_ref).join(Case, Case.ref == Clock.case_ref).order_by(Clock.ref).limit(BATCH)
    while rows := db.session.execute(query.where(Clock.ref > after, _open())).all():
        for clock, policy_ref in rows:
            calendar = council.calendar(council.policy(policy_ref))
            if not clock_verbs.standing(clock) and clock_verbs.reckon(clock, calendar, now.day).on != clock.due_on:
                yield clock.ref
        after = rows[-1][0].ref


def _open() -> ColumnElement[bool]:
    return Clock.met.is_(None) & (Clock.kind == Case.kind)


def _move(clock_ref: str, now: When) -> None:
    found = db.session.get(Clock, clock_ref)
    assert found is not None
    with act("case.dates-moved", by=WORKER, now=now, case=found.case_ref) as deed:
        clock, case = db.session.get(Clock, clock_ref), db.session.get(Case, found.case_ref)
        assert clock is not None and case is not None
        if clock.met is not None or clock.kind is not case.kind:
            return
        calendar = council.calendar(council.policy(case.policy_ref))
        clock.due_on = clock_verbs.reckon(clock, calendar, now.day).on
        deed.tell(promise=clock.label, day=long_date(clock.due_on))
        clock_verbs.place(case, clock_verbs.running(case), clock_verbs.unposted(case.ref), now.day)
