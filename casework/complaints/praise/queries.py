"""Whom a compliment can be passed on to, to whom it was, and what somebody has been praised for."""

from sqlalchemy import select

from casework.cases.model import Lane
from casework.cases.queries import Opened, abouts, conversation
from casework.complaints.model import Praise
from casework.db import db
from casework.policy.access import Actor
from casework.staff.model import StaffMember
from casework.staff.queries import people_to_name

MOST = 100  # lines of one's own praise that a page shows


def passed_on(case_ref: str) -> list[Praise]:
    """What was passed on of a case, in order."""
    query = select(Praise).where(Praise.case_ref == case_ref).order_by(Praise.passed, Praise.ref)
    return list(db.session.scalars(query))


def to_praise(seen: Opened) -> list[StaffMember]:
    """Those it can be passed on to: first whom the sender named, then everybody residents may name."""
    named = {each.staff_ref for each in abouts(seen.case.ref)}
    return sorted(people_to_name(), key=lambda each: each.ref not in named)


def their_words(seen: Opened) -> str:
    """What whoever wrote said first."""
    said = [each for each in conversation(seen.case.ref, [Lane.RESIDENT], seen.hidden) if not each.message.ours]
    return said[0].message.words or "" if said else ""


def mine(actor: Actor) -> list[Praise]:
    """What somebody has been praised for, the newest first; what was erased is left out."""
    query = select(Praise).where(Praise.staff_ref == actor.id, Praise.words.is_not(None))
    return list(db.session.scalars(query.order_by(Praise.passed.desc(), Praise.ref).limit(MOST)))
