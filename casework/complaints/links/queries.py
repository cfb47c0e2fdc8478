"""The cases a case is linked with, as far as somebody sees both."""

from dataclasses import dataclass

from sqlalchemy import or_, select

from casework.cases.model import Case, Link, LinkKind
from casework.cases.queries import Opened
from casework.council import queries as council
from casework.db import db
from casework.policy.shape import Stage, stage
from casework.staff.queries import visible


@dataclass(frozen=True)
class Linked:
    """One link and the case at its other end."""

    link: Link
    other: Case
    stage: Stage

    @property
    def by_hand(self) -> bool:
        """Whether it can be ended by hand."""
        return self.link.kind is not LinkKind.SPLIT_FROM


def linked(seen: Opened) -> list[Linked]:
    """What the case is linked with, without cases that whoever opened it does not see."""
    ref = seen.case.ref
    ends = or_(
        (Link.case_ref == ref) & (Case.ref == Link.other_ref), (Link.other_ref == ref) & (Case.ref == Link.case_ref)
    )
    query = select(Link, Case).join(Case, ends).where(Link.ended.is_(None), visible(seen.actor, Case))
    rows = db.session.execute(query.order_by(Case.reference)).all()
    return [Linked(row, case, stage(council.policy(case.policy_ref), case.kind, case.stage)) for row, case in rows]
