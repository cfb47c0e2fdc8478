"""Bundles as they are kept: asked for with a reason, which holds the case; then made, or not made and why."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select

from casework.cases.model import Case
from casework.cases.queries import Opened, opened
from casework.clock import When
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.letters.files import Kept, attach
from casework.people.queries import behalf
from casework.policy.access import Action, Actor
from casework.privacy import holds
from casework.privacy.model import Bundle, Hold, Reader
from casework.trail import act, new_ref
from casework.work.actions import WORKER, promise

MAKE = "bundle.make"
"""The due work that makes a bundle, about `bundle:case`."""
LONGEST = 2_000  # characters of a reason
NOT_YOURS = "The bundle of this case is for somebody else to make: ask whoever answers for it."
"""What somebody reads from whom a part of the case is kept. It says no more."""
NOT_THEIRS = "Whoever wrote did so for somebody else and may not hear this. Check their authority first."
TWICE = "One like this is being made already. Look again in a minute."


def may_take(actor: Actor, case_ref: str, now: When) -> Opened:
    """The case for somebody who may take all of it out. NotFound, NotAllowed, the latter too for whoever is kept from a
    part of it: what they are kept from stands in it, or would show by its gap."""
    seen = opened(actor, case_ref, Action.CASE_BUNDLE, now)
    if seen.hidden:
        raise NotAllowed(NOT_YOURS)
    return seen


def not_theirs(case: Case, now: When) -> str:
    """Why whoever wrote may not have a bundle: they wrote for somebody else, and have not shown that they may."""
    found = behalf(case.authority_ref)
    return "" if found is None or found.authority.mandate.told(now.day) else NOT_THEIRS


@dataclass(frozen=True)
class Wish:
    """What is asked for: whom it is for, why, and what else is to be masked, a line each."""

    reader: Reader
    reason: str
    words: str = ""


def ask(case_ref: str, wish: Wish, by: Actor, now: When) -> str:
    """Have a bundle made as soon as it can be; its ref. The case is held from erasure from here on.

    Invalid without a reason; Conflict while one like it is being made.
    """
    reason = wish.reason.strip()
    if not reason:
        raise Invalid("Write what it is for: the reason stands on its cover and on the trail.", "reason")
    if len(reason) > LONGEST:
        raise Invalid(f"Keep the reason under {LONGEST:,} characters.", "reason")
    with act("bundle.asked", by=by, now=now, case=case_ref, what=wish.reader.words, reason=reason):
        case = may_take(by, case_ref, now).case
        if wish.reader is Reader.SENDER and (why := not_theirs(case, now)):
            raise Conflict(why)
        if any(each.waits and each.reader is wish.reader for each in of_case(case_ref)):
            raise Conflict(TWICE)
        row = Bundle(
            ref=new_ref(), case_ref=case_ref, reader=wish.reader, reason=reason, words=wish.words.strip() or None,
            asked_by=by.id, asked=now,
        )  # fmt: skip
        db.session.add(row)
        holds.place(case_ref, reason, by, now, row.ref)
        promise(MAKE, f"{row.ref}:{case_ref}", now)
        return row.ref


def of_case(case_ref: str) -> list[Bundle]:
    """The bundles of a case, the newest first."""
    query = select(Bundle).where(Bundle.case_ref == case_ref).order_by(Bundle.asked.desc(), Bundle.ref)
    return list(db.session.scalars(query))


def one(case_ref: str, bundle_ref: str) -> Bundle:
    """One bundle of a case. NotFound when there is none."""
    row = db.session.get(Bundle, bundle_ref)
    if row is None or row.case_ref != case_ref:
        raise NotFound()
    return row


@dataclass(frozen=True)
class Made:
    """A bundle that is finished: its archive on the disk, the PDF's digest and pages, what the trail ended in, and the
    number of the case's story that it tells."""

    kept: Kept
    sha256: str
    pages: int
    tip: str
    story: int


def keep(row: Bundle, made: Made, done: Callable[[When], None], now: When) -> None:
    """Give a finished bundle to its row, as the worker; `done` ends the work in the same act.

    Conflict when the case went on while it was made, so that it is made again.
    """
    with act("bundle.made", by=WORKER, now=now, case=row.case_ref, what=row.reader.words) as deed:
        row = one(row.case_ref, row.ref)
        if not row.waits:
            raise Conflict("This bundle is made already.")
        if _story(row) != made.story:
            raise Conflict("The case went on while its bundle was made.")
        file = attach(made.kept, row.case_ref, None, from_resident=False)
        file.bundle_ref = row.ref
        row.made, row.file_ref, row.sha256 = now, file.ref, made.sha256
        row.pages, row.tip = made.pages, made.tip
        deed.tell(pages=made.pages, sha256=made.sha256)
        done(now)


def _story(row: Bundle) -> int:
    case = db.session.get(Case, row.case_ref)
    return case.story if case else -1


def give_up(row: Bundle, problem: str, done: Callable[[When], None], now: When) -> None:
    """Say that it cannot be made and why, as the worker; its hold ends with it."""
    with act("bundle.not-made", by=WORKER, now=now, case=row.case_ref, because=problem):
        row = one(row.case_ref, row.ref)
        row.failed, row.problem = now, problem[:300]
        held = db.session.scalars(select(Hold).where(Hold.bundle_ref == row.ref, Hold.lifted.is_(None)))
        for hold in list(held):
            holds.end(hold, "The bundle was not made.", WORKER, now)
        done(now)
