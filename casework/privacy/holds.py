"""Holds: while one stands nothing of its case is erased; each is lifted by somebody, with a reason."""

from collections.abc import Sequence

from sqlalchemy import select

from casework.cases.queries import opened
from casework.clock import When, long_date
from casework.db import db
from casework.errors import Conflict, Invalid, NotFound
from casework.policy.access import Action, Actor
from casework.privacy.model import Bundle, Hold
from casework.trail import act, new_ref


def place(case_ref: str, reason: str, by: Actor, now: When, bundle_ref: str | None = None) -> Hold:
    """Hold a case from erasure; inside the caller's act on it."""
    row = Hold(
        ref=new_ref(), case_ref=case_ref, bundle_ref=bundle_ref, reason=reason, placed_by=by.id, placed=now
    )  # fmt: skip
    db.session.add(row)
    return row


def of_case(case_ref: str) -> list[Hold]:
    """Every hold a case has had, the oldest first."""
    return list(db.session.scalars(select(Hold).where(Hold.case_ref == case_ref).order_by(Hold.placed, Hold.ref)))


def standing(case_ref: str) -> list[Hold]:
    """The holds that keep a case from erasure now; whatever erases or purges asks this first."""
    return [each for each in of_case(case_ref) if each.lifted is None]


def why_held(reference: str, holds: Sequence[Hold]) -> str:
    """Why a case is not erased and what to do, in a sentence without what anybody wrote; empty for no hold."""
    if not holds:
        return ""
    since = long_date(holds[0].placed.day)
    many = "a hold that stands" if len(holds) == 1 else f"{len(holds)} holds, the first of which stands"
    return (
        f"{reference} is kept by {many} since {since}. It is skipped until somebody who runs the case has lifted each, "
        "with a reason, on its page “Bundles and holds”."
    )


def lift(case_ref: str, hold_ref: str, because: str, by: Actor, now: When) -> None:
    """End a hold. Invalid without a reason; Conflict when it is lifted already or its bundle is still being made."""
    if not because.strip():
        raise Invalid("Write why it is no longer needed.", "because")
    with act("hold.lifted", by=by, now=now, case=case_ref, reason=because.strip()):
        opened(by, case_ref, Action.CASE_BUNDLE, now)
        row = one(case_ref, hold_ref)
        if row.lifted is not None:
            raise Conflict("This hold was lifted already.")
        bundle = db.session.get(Bundle, row.bundle_ref) if row.bundle_ref else None
        if bundle is not None and bundle.waits:
            raise Conflict("Its bundle is still being made: lift the hold when that is done.")
        end(row, because.strip(), by, now)


def end(row: Hold, because: str, by: Actor, now: When) -> None:
    """The same inside the caller's act."""
    row.lifted, row.lifted_by, row.lifted_because = now, by.id, because


def one(case_ref: str, hold_ref: str) -> Hold:
    """One hold of a case. NotFound when there is none."""
    row = db.session.get(Hold, hold_ref)
    if row is None or row.case_ref != case_ref:
        raise NotFound()
    return row
