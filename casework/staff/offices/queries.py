"""Who holds each office, who is to, and what is proposed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from casework.council.model import OfficeTerm
from casework.council.queries import offices_held
from casework.db import db
from casework.policy.access import suits
from casework.policy.words import Office
from casework.staff.model import ChangeState, OfficeChange, StaffMember, Standing
from casework.staff.queries import members


@dataclass(frozen=True)
class Post:
    """One office: who holds it today, and who is to from a later day."""

    office: Office
    held: Sequence[OfficeTerm]
    to_come: Sequence[OfficeTerm]


def posts_of(today: date) -> list[Post]:
    """Every office in the order of the vocabulary; a council has ten."""
    later = db.session.scalars(select(OfficeTerm).where(OfficeTerm.from_on > today).order_by(OfficeTerm.from_on)).all()
    held = offices_held(today)
    return [Post(office, held[office], [term for term in later if term.office is office]) for office in Office]


def to_come(office: Office, after: date) -> OfficeTerm | None:
    """The next term of an office that begins after a day, if one is planned."""
    query = select(OfficeTerm).where(OfficeTerm.office == office, OfficeTerm.from_on > after)
    return db.session.scalar(query.order_by(OfficeTerm.from_on).limit(1))


def could_hold(office: Office) -> list[StaffMember]:
    """Those with an account whose roles go with an office, by name."""
    working = [one for one in members() if one.standing in (Standing.ACTIVE, Standing.INVITED)]
    return [one for one in working if suits(office, one.roles)]


def change(ref: str) -> OfficeChange | None:
    """One proposed or settled change of an office."""
    return db.session.get(OfficeChange, ref)


def waiting() -> list[OfficeChange]:
    """Changes that wait for a second named person, oldest first."""
    query = select(OfficeChange).where(OfficeChange.state == ChangeState.PROPOSED)
    return list(db.session.scalars(query.order_by(OfficeChange.proposed, OfficeChange.ref)))


def about(change: OfficeChange) -> set[str]:
    """Refs of those a change is about: who is to hold the office, and who would no longer."""
    held = [] if change.beside else offices_held(change.from_on)[change.office]
    return {*(term.staff_ref for term in held), *([change.staff_ref] if change.staff_ref else [])}
