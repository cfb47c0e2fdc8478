"""Who of us can sit on a body, and whose account was closed while they still sit."""

from collections.abc import Collection

from sqlalchemy import select

from casework.db import db
from casework.policy.words import Role
from casework.staff.model import StaffMember, Standing

SITTING = frozenset({Role.MEMBER, Role.CHAIR})
_HERE = (Standing.KNOWN, Standing.INVITED, Standing.ACTIVE)


def can_sit() -> list[StaffMember]:
    """Councillors by name, with or without an account; nobody paid by the council (Local Government Act 1972, s.80)."""
    rows = db.session.scalars(select(StaffMember).where(StaffMember.standing.in_(_HERE)).order_by(StaffMember.name))
    return [one for one in rows if not one.roles or SITTING & set(one.roles)]


def closed(refs: Collection[str]) -> frozenset[str]:
    """Those of these refs whose account is closed: they have gone, and their seat may not have ended."""
    asked = select(StaffMember.ref).where(StaffMember.ref.in_(sorted(refs)), StaffMember.standing == Standing.DISABLED)
    return frozenset(db.session.scalars(asked))
