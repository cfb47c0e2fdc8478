"""Link two cases about the same matter, and end the link: each keeps its own clock, answer and readers."""

from sqlalchemy import or_, select

from casework.cases import references
from casework.cases.model import Case, Link, LinkKind
from casework.cases.queries import opened
from casework.clock import When
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.access import Action, Actor
from casework.trail import act

NONE_SUCH = "There is no case of that reference that you can link. Check each letter of it."
CHOSEN = (LinkKind.SAME_MATTER, LinkKind.ABOUT_HANDLING)
"""The links that people make by hand; a case that was split off keeps its own."""


def link(case_ref: str, reference: str, kind: LinkKind, by: Actor, now: When) -> None:
    """Link a case to the one of that reference; one that is there already is kept as it is.

    Invalid, in the same words whether there is none or they may know of none.
    """
    with act("case.linked", by=by, now=now, case=case_ref):
        seen = opened(by, case_ref, Action.CASE_LINK, now)
        other = _other(reference, by, now)
        if other.ref == seen.case.ref:
            raise Invalid("This is the case itself. Give the reference of the other one.", "reference")
        if kind not in CHOSEN:
            raise Invalid("Choose how the two belong together.", "kind")
        if not _between(case_ref, other.ref):
            db.session.add(Link(case_ref=case_ref, other_ref=other.ref, kind=kind))


def _other(reference: str, by: Actor, now: When) -> Case:
    found = db.session.scalar(select(Case).where(Case.reference == references.read(reference)))
    try:
        return opened(by, found.ref if found else "", Action.CASE_LINK, now).case
    except (NotFound, NotAllowed):
        raise Invalid(NONE_SUCH, "reference") from None


def _between(one: str, two: str) -> list[Link]:
    pair = or_((Link.case_ref == one) & (Link.other_ref == two), (Link.case_ref == two) & (Link.other_ref == one))
    return list(db.session.scalars(select(Link).where(pair, Link.ended.is_(None))))


def unlink(case_ref: str, link_ref: str, by: Actor, now: When) -> None:
    """End a link; that there was one stays on the trail. NotFound for one whose other case they may not see."""
    with act("case.unlinked", by=by, now=now, case=case_ref):
        opened(by, case_ref, Action.CASE_LINK, now)
        row = db.session.get(Link, link_ref)
        if row is None or case_ref not in (row.case_ref, row.other_ref):
            raise NotFound()
        opened(by, row.other_ref if row.case_ref == case_ref else row.case_ref, Action.CASE_SEE, now)
        if row.ended is not None or row.kind not in CHOSEN:
            raise Conflict("This link has ended already, or is not one that is ended by hand.")
        row.ended = now
