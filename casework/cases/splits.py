"""The cases that one message was split into: found from the first, acknowledged with it, shown behind its receipt."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, select

from casework.cases import clocks as clock_verbs
from casework.cases import writing
from casework.cases.model import Case, Clock, Link, LinkKind
from casework.clock import When, long_date
from casework.db import db
from casework.policy.words import Event, Phase


def are_splits(case_ref: str) -> ColumnElement[bool]:
    """The condition that a case was split off that one."""
    parts = select(Link.case_ref).where(
        Link.other_ref == case_ref, Link.kind == LinkKind.SPLIT_FROM, Link.ended.is_(None)
    )
    return Case.ref.in_(parts)


def splits_of(case_ref: str) -> list[Case]:
    """The cases that were split off one, by reference."""
    return list(db.session.scalars(select(Case).where(are_splits(case_ref)).order_by(Case.reference)))


def is_split(case_ref: str) -> bool:
    """Whether a case is itself a part of another."""
    query = select(Link.ref).where(Link.case_ref == case_ref, Link.kind == LinkKind.SPLIT_FROM, Link.ended.is_(None))
    return db.session.scalar(query) is not None


def told(splits: Sequence[Case]) -> str:
    """What one acknowledgement says of the other parts: a line each, with its reference and by when it is answered."""
    waiting = [case for case in splits if case.acknowledged_on is None and case.phase is not Phase.CLOSED]
    clocks = _clocks(waiting)
    return "\n".join(_line(case, clocks) for case in waiting)


def _line(case: Case, clocks: Collection[Clock]) -> str:
    due = [clock.due_on for clock in clocks if clock.case_ref == case.ref and clock.met is None]
    by = f": we answer by {long_date(max(due))}" if due else ""
    return f"Your {writing.KINDS[case.kind]}, reference {case.reference}{by}."


def acknowledge(splits: Sequence[Case], left: bool, now: When) -> None:
    """One letter acknowledges every part; their promises are kept when it left us. Inside the caller's act."""
    waiting = [case for case in splits if case.phase is not Phase.CLOSED]
    clocks = _clocks(waiting)
    for case in waiting:
        case.acknowledged_on = case.acknowledged_on or now.day
        own = clock_verbs.of_kind(case, [clock for clock in clocks if clock.case_ref == case.ref])
        if left:
            clock_verbs.meet(own, writing.current(case), [Event.ACKNOWLEDGED.value], now)
        clock_verbs.place(case, own, clock_verbs.unposted(case.ref), now.day)


def _clocks(cases: Sequence[Case]) -> list[Clock]:
    refs = [case.ref for case in cases]
    return list(db.session.scalars(select(Clock).where(Clock.case_ref.in_(refs)))) if refs else []
