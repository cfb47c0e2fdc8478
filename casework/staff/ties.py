"""Ties between one of us and a case: made, ended, and read for whoever opens a case."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import select

from casework.clock import When
from casework.db import db
from casework.errors import NotAllowed, NotFound
from casework.policy.access import Action, Actor, ActorKind, CaseState, decide
from casework.policy.words import DENYING
from casework.policy.words import Tie as TieKind
from casework.staff.model import Tie
from casework.trail import new_ref


@dataclass(frozen=True)
class Bonds:
    """An actor with their ties to one case, the points of it that are hidden from them, and all its ties today."""

    actor: Actor
    hidden: frozenset[str]
    ties: tuple[Tie, ...] = ()


def tie(
    case_ref: str, staff_ref: str, kind: TieKind, declared_by: str, reason: str, now: When, about_ref: str | None = None
) -> None:
    """Bind one of us to a case, or with `about_ref` to one point of it; inside the caller's act."""
    row = Tie(
        ref=new_ref(),
        case_ref=case_ref,
        about_ref=about_ref,
        staff_ref=staff_ref,
        kind=kind,
        declared_by=declared_by,
        since=now,
        reason=reason,
    )
    db.session.add(row)


def untie(row: Tie, now: When) -> None:
    """End a tie; it stays on the record. Inside the caller's act."""
    row.until = now


def open_ties(case_ref: str, kinds: Iterable[TieKind]) -> list[Tie]:
    """The ties of these kinds that bind somebody to the whole of a case today."""
    return list(
        db.session.scalars(
            select(Tie).where(
                Tie.case_ref == case_ref, Tie.until.is_(None), Tie.about_ref.is_(None), Tie.kind.in_(list(kinds))
            )
        )
    )


def bound(actor: Actor, case_ref: str) -> Bonds:
    """The actor with their ties to a case, and the points they must not see, in one statement.

    From whom one point is kept, every point is that is kept from anybody: what was said is kept with one of them.
    """
    if actor.kind is not ActorKind.STAFF:
        return Bonds(actor, frozenset())
    rows = tuple(db.session.scalars(select(Tie).where(Tie.case_ref == case_ref, Tie.until.is_(None))))
    mine = [row for row in rows if row.staff_ref == actor.id]
    ties = frozenset(row.kind for row in mine if row.about_ref is None and _counts(row, actor))
    apart = [row for row in rows if row.about_ref is not None and row.kind in DENYING]
    hidden = frozenset(row.about_ref for row in apart if row.about_ref) if set(apart) & set(mine) else frozenset()
    return Bonds(replace(actor, ties=ties), hidden, rows)


def _counts(row: Tie, actor: Actor) -> bool:
    """Whether a tie still gives what it gives: one of an emergency counts until its last day, written down or not."""
    return row.kind is not TieKind.OPENED or row.case_ref in actor.opened


def still_may(by: Actor, case_ref: str, action: Action, state: CaseState) -> None:
    """Refuse whoever of us may no longer do this to a case: asked inside an act, since a seal may have come first.

    NotFound or NotAllowed, as `decide` says; the worker, the operator and whoever wrote are not asked.
    """
    if by.kind is not ActorKind.STAFF:
        return
    answer = decide(bound(by, case_ref).actor, action, state=state)
    if not answer.found:
        raise NotFound()
    if not answer.allowed:
        raise NotAllowed(answer.because)


def whole(ties: Iterable[Tie], kinds: Iterable[TieKind]) -> list[Tie]:
    """Those of the ties that are of these kinds and bind to the whole of a case."""
    kinds = frozenset(kinds)
    return [row for row in ties if row.about_ref is None and row.kind in kinds]
