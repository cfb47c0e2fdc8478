"""What is still to be done about cases, by its day, as one person may see it; and who may see to it."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import aliased

from casework.cases.model import Case
from casework.cases.queries import Opened
from casework.clock import When
from casework.complaints.model import Allegation, Lesson, Remedy
from casework.complaints.queries import Whole
from casework.db import db
from casework.policy.access import Action, Actor, ActorKind, decide
from casework.policy.words import DENYING, Role
from casework.staff.model import StaffMember, Standing, Tie
from casework.staff.queries import visible

PAGE = 50
_OWNER = aliased(StaffMember)


@dataclass(frozen=True)
class Row:
    """One thing to be done: what, for which case, who sees to it."""

    doing: Remedy | Lesson
    case: Case
    owner: str
    late: bool


@dataclass(frozen=True)
class Listed:
    """One page of them, the earliest first; `after` opens the next and is empty on the last."""

    rows: tuple[Row, ...]
    after: str


def owners(seen: Opened) -> list[StaffMember]:
    """Who can see to something on a case, by name: those at work here who can work on it today."""
    working = select(StaffMember).where(StaffMember.standing == Standing.ACTIVE).order_by(StaffMember.name)
    return [member for member in db.session.scalars(working) if _may(member, seen)]


def _may(member: StaffMember, seen: Opened) -> bool:
    ties = frozenset(row.kind for row in seen.ties if row.staff_ref == member.ref and row.about_ref is None)
    actor = Actor(member.ref, member.name, ActorKind.STAFF, frozenset(map(Role, member.roles)), ties=ties)
    return decide(actor, Action.CASE_REMEDY, state=seen.state).allowed


def apart(seen: Opened, every: Whole) -> set[str]:
    """Refs of the points of a case that are kept from somebody who may see the rest of it."""
    kept = {row.about_ref for row in seen.ties if row.about_ref and row.kind in DENYING}
    return {each.row.ref for each in every.points if each.row.about_ref in kept}


def listed(actor: Actor, kind: type[Remedy] | type[Lesson], mine: bool, after: str, now: When) -> Listed:
    """What is still to be done of this kind on the cases this person may see, or what is theirs to do of it.

    `after` is where the page before ended: a day and a ref.
    """
    query: Any = (
        select(kind, Case, _OWNER.name)
        .join(Case, Case.ref == kind.case_ref)
        .outerjoin(_OWNER, _OWNER.ref == kind.owner_ref)
        .where(kind.ended.is_(None), visible(actor, Case), ~_hidden(actor, kind), *_after(kind, after))
        .order_by(kind.due_on, kind.ref)
        .limit(PAGE + 1)
    )
    if mine:
        query = query.where(kind.owner_ref == actor.id)
    found = db.session.execute(query).all()
    rows = tuple(Row(doing, case, owner or "", doing.due_on < now.day) for doing, case, owner in found[:PAGE])
    last = rows[-1].doing if len(found) > PAGE else None
    return Listed(rows, f"{last.due_on}|{last.ref}" if last else "")


def _hidden(actor: Actor, kind: type[Remedy] | type[Lesson]) -> ColumnElement[bool]:
    """The condition that it hangs on a point that is kept from this person."""
    tied = and_(Tie.staff_ref == actor.id, Tie.until.is_(None), Tie.kind.in_(sorted(DENYING)))
    return exists().where(Allegation.ref == kind.allegation_ref, Tie.about_ref == Allegation.about_ref, tied)


def _after(kind: Any, after: str) -> list[ColumnElement[bool]]:
    day, _, ref = after.partition("|")
    ref = ref if ref.isascii() and ref.isalnum() else ""
    try:
        on = When.parse(day).day
    except ValueError:
        return []
    return [or_(kind.due_on > on, and_(kind.due_on == on, kind.ref > ref[:26]))]
