"""Openings as one of us may know of them, and the case behind a reference; a denying tie shows nothing of either."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import BindParameter, ColumnElement, Date, Select, String, and_, bindparam, exists, false, or_, select

from casework.cases import references
from casework.cases.model import Case
from casework.clock import When
from casework.council import queries as council
from casework.db import db
from casework.errors import NotFound
from casework.policy.access import Action, Actor, decide
from casework.policy.words import DENYING, Seal
from casework.staff.model import Opening, OpeningState, Tie
from casework.staff.queries import names_of

SHOWN = 50


@dataclass(frozen=True)
class Shown:
    """One opening as this person reads it."""

    row: Opening
    names: dict[str, str]
    opens: bool
    """Whether it opens the case to this person now."""
    may_confirm: bool
    may_close: bool
    mine: bool

    @property
    def state(self) -> OpeningState:
        """Where it is. What opened something that is shut to whoever asked reads as what never did."""
        own_and_shut = self.row.state is OpeningState.OPEN and self.mine and not self.opens
        return OpeningState.IN_VAIN if own_and_shut else self.row.state


def behind(typed: str, now: When) -> str | None:
    """The ref of the case with the reference somebody typed, unless it is held back from everybody still."""
    prefix = council.policy_in_force(now.day).policy.council.prefix
    query = select(Case.ref).where(Case.reference == (references.read(typed, prefix) or ""), Case.seal != Seal.HELD)
    return db.session.scalar(query)


def kept_from(case_ref: str, people: Collection[str]) -> bool:
    """Whether a tie to the case, or to one point of it, shuts one of these people out."""
    return bool(db.session.scalar(select(_denied(case_ref, people))))


def there(case_ref: str) -> bool:
    """Whether there is such a case that is not held back."""
    return bool(db.session.scalar(select(exists().where(Case.ref == case_ref, Case.seal != Seal.HELD))))


def _denied(case_ref: ColumnElement[str] | str, people: Collection[str | BindParameter[str]]) -> ColumnElement[bool]:
    bound = and_(Tie.staff_ref.in_(list(people)), Tie.until.is_(None), Tie.kind.in_(sorted(DENYING)))
    return exists().where(Tie.case_ref == case_ref, bound).correlate(Opening)


def listed(actor: Actor, today: date) -> list[Shown]:
    """The newest openings this person asked for, was told of, decided, or can decide."""
    query = select(Opening).where(_known_to(actor, today)).order_by(Opening.proposed.desc(), Opening.ref)
    rows = db.session.scalars(query.limit(SHOWN)).all()
    names = names_of(ref for row in rows for ref in (row.proposed_by, row.decided_by, row.told_ref))
    return [_shown(row, names, actor) for row in rows]


def one(actor: Actor, ref: str, today: date) -> Shown:
    """One of them. NotFound for any other, and for one of a case that is kept from this person."""
    row = db.session.scalar(select(Opening).where(Opening.ref == ref, _known_to(actor, today)))
    if row is None:
        raise NotFound()
    return _shown(row, names_of([row.proposed_by, row.decided_by, row.told_ref]), actor)


def _known_to(actor: Actor, today: date) -> ColumnElement[bool]:
    held = exists().where(Case.ref == Opening.case_ref, Case.holder_ref == actor.id).correlate(Opening)
    ways = or_(Opening.told_ref == actor.id, Opening.decided_by == actor.id, held, _to_decide(actor, today))
    return or_(Opening.proposed_by == actor.id, and_(ways, ~_denied(Opening.case_ref, [actor.id])))


def _to_decide(actor: Actor, today: date) -> ColumnElement[bool]:
    """The condition that an opening waits for somebody such as this person."""
    return _waits(actor.id, today) if decide(actor, Action.OPENING_CONFIRM) else false()


def _waits(me: str | BindParameter[str], today: date | BindParameter[date]) -> ColumnElement[bool]:
    return and_(Opening.state == OpeningState.PROPOSED, Opening.ends_on >= today, Opening.proposed_by != me)


def calls(actor: Actor, today: date) -> list[Opening]:
    """What stands at the top of somebody's worklist: openings to decide, and those they are told of while they last."""
    asked = _calling(bool(decide(actor, Action.OPENING_CONFIRM)))
    return list(db.session.scalars(asked, {"me": actor.id, "today": today}))


@cache
def _calling(decides: bool) -> Select[tuple[Opening]]:
    """Built once, since every worklist asks."""
    me, today = bindparam("me", type_=String), bindparam("today", type_=Date)
    told = and_(Opening.told_ref == me, Opening.state == OpeningState.OPEN)
    lasting = Opening.state.in_((OpeningState.PROPOSED, OpeningState.OPEN))
    condition = and_(lasting, or_(told, _waits(me, today)) if decides else told, ~_denied(Opening.case_ref, [me]))
    return select(Opening).where(condition).order_by(Opening.proposed).limit(SHOWN)


def _shown(row: Opening, names: dict[str, str], actor: Actor) -> Shown:
    mine, proposed = row.proposed_by == actor.id, row.state is OpeningState.PROPOSED
    opens = mine and row.case_ref in actor.opened and not kept_from(row.case_ref, [actor.id])
    second = not mine and bool(decide(actor, Action.OPENING_CONFIRM))
    may_close = (mine and proposed) or (row.state is OpeningState.OPEN and (opens or not mine))
    return Shown(row, names, opens, proposed and second, may_close, mine)
