"""What the public reads of what officers decided alone."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select

from casework.cases.queries import kept_off
from casework.clock import When
from casework.complaints.model import DecisionRecord
from casework.db import db
from casework.policy.bodies import ALONE

PAGE = 20


@dataclass(frozen=True)
class Record:
    """One decision as the public reads it: what it was about, when, by which office, what, why, and what else."""

    title: str
    on: date
    office: str
    decision: str
    reasons: str
    alternatives: str


@dataclass(frozen=True)
class Records:
    """One page of them, the newest first; `before` opens the older ones and is empty on the last."""

    lines: tuple[Record, ...]
    before: str


def published(before: str) -> Records:
    """What is on the public page, the newest first; `before` is where the page before ended: a day and a ref."""
    public = (DecisionRecord.published_on.is_not(None), ~kept_off(DecisionRecord.case_ref))
    query = select(DecisionRecord).where(*public, *_before(before))
    order = (DecisionRecord.published_on.desc(), DecisionRecord.ref.desc())
    rows = list(db.session.scalars(query.order_by(*order).limit(PAGE + 1)))
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    return Records(tuple(map(_public, rows[:PAGE])), f"{last.published_on}|{last.ref}" if last else "")


def _public(row: DecisionRecord) -> Record:
    return Record(
        title=row.public_title or "",
        on=row.decided_on,
        office=ALONE[row.office],
        decision=row.public_decision or "",
        reasons=row.public_reasons or "",
        alternatives=row.public_alternatives or "",
    )


def _before(before: str) -> list[ColumnElement[bool]]:
    day, _, ref = before.partition("|")
    try:
        on = When.parse(day).day
    except ValueError:
        return []
    older = and_(DecisionRecord.published_on == on, DecisionRecord.ref < ref[:26])
    return [or_(DecisionRecord.published_on < on, older)]
