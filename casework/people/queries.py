"""Reading who writes for whom."""

from dataclasses import dataclass

from sqlalchemy import or_, select

from casework.db import db
from casework.people.model import Authority, Person


@dataclass(frozen=True)
class Behalf:
    """That a case is written for somebody else: by what authority, and for whom."""

    authority: Authority
    person: Person


def behalf(authority_ref: str | None) -> Behalf | None:
    """For whom a case is written; None where whoever wrote speaks for themselves. Asks nothing while both are held."""
    authority = db.session.get(Authority, authority_ref) if authority_ref else None
    person = db.session.get(Person, authority.person_ref) if authority else None
    return Behalf(authority, person) if authority and person else None


def others_in(case_ref: str, authority_ref: str | None = None) -> list[Person]:
    """Everybody who wrote for somebody, or for whom somebody wrote, on a case or on the whole it is a part of."""
    of_case = or_(Authority.case_ref == case_ref, Authority.ref == (authority_ref or ""))
    both = or_(Authority.person_ref == Person.ref, Authority.writer_ref == Person.ref)
    return list(db.session.scalars(select(Person).join(Authority, both).where(of_case).distinct()))
