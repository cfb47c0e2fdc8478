"""Counts kept in the writing transaction, so that no page counts rows; and the same counts made anew from rows."""

from collections import Counter as Tally
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.dialects import postgresql, sqlite

from casework.cases.model import Case, Clock, Counter
from casework.db import db

Counted = Tally[tuple[str, str]]
"""How many of each name in each month, written 2026-11.

`received:KIND` is what the sender called it, `kept:PROMISE` and `late:PROMISE` clocks that were met,
`closed:KIND:OUTCOME` cases that were closed.
"""


def count(name: str, on: date) -> None:
    """One more of `name` in the month of that day; one statement, inside the caller's act."""
    count_each([name], on)


def count_each(names: Iterable[str], on: date) -> None:
    """One more of each name in the month of that day; one statement, none without a name, inside the caller's act."""
    _add(Tally(names), on)


def recall(old: str, new: str, on: date) -> None:
    """What was counted as `old` in the month of that day counts as `new`; one statement, inside the caller's act."""
    _add({old: -1, new: 1} if old != new else {}, on)


def _add(counts: Mapping[str, int], on: date) -> None:
    rows = [{"name": name, "month": _month(on), "count": more} for name, more in sorted(counts.items())]
    if not rows:
        return
    connection = db.session.connection()
    insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(Counter)
    statement = insert.values(rows)
    more = {"count": Counter.count + statement.excluded.count}
    connection.execute(statement.on_conflict_do_update(index_elements=["name", "month"], set_=more))


def _month(on: date) -> str:
    return f"{on:%Y-%m}"


def met_name(clock: Clock, on: date) -> str:
    """What a clock that is met on a day is counted as; one that stood still is kept."""
    standing = bool(clock.pauses) and clock.pauses[-1][1] is None
    return f"{'kept' if standing or on <= clock.due_on else 'late'}:{clock.promise}"


def closed_name(case: Case) -> str:
    """What a closed case is counted as."""
    return f"closed:{case.kind.value}:{case.outcome or 'none'}"


def counted(since: str) -> Counted:
    """Every count from the month `since` on, as it was kept."""
    rows = db.session.execute(select(Counter.name, Counter.month, Counter.count).where(Counter.month >= since))
    return Tally({(name, month): number for name, month, number in rows})


def recounted(which: ColumnElement[bool]) -> Counted:
    """The counts of those cases alone, made anew from their rows."""
    cases = list(db.session.scalars(select(Case).where(which)))
    clocks = _met([case.ref for case in cases])
    tally: Counted = Tally((f"received:{case.called.value}", _month(case.received.day)) for case in cases)
    tally.update((met_name(each, each.met.day), _month(each.met.day)) for each in clocks if each.met)
    tally.update((closed_name(case), _month(case.closed.day)) for case in cases if case.closed)
    return tally


def _met(refs: Sequence[str]) -> list[Clock]:
    return list(db.session.scalars(select(Clock).where(Clock.case_ref.in_(refs), Clock.met.is_not(None))))
