"""The registers as pages show them: who sits on each body, who sat before, and which powers were left to whom."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from casework.council import queries
from casework.council.model import Committee, Delegation, Membership
from casework.db import db
from casework.policy.bodies import ALONE, Power
from casework.policy.quorum import quorum


@dataclass(frozen=True)
class Sitting:
    """A body on one day: who sits on it, how many it needs, and how many seats are vacant."""

    committee: Committee
    members: list[Membership]

    @property
    def quorum(self) -> int:
        """How many members it needs."""
        return quorum(self.committee.whole, self.committee.seats, self.committee.quorum)

    @property
    def vacant(self) -> int:
        """How many of its seats nobody has."""
        return max(self.committee.seats - sum(each.seat.counts for each in self.members), 0)

    @property
    def short(self) -> int:
        """How many members it lacks for a quorum."""
        return max(self.quorum - sum(each.seat.counts for each in self.members), 0)


def sittings(on: date) -> list[Sitting]:
    """Every body on a day with who sits on it, in two statements."""
    seated = queries.seated(on)
    return [Sitting(each, seated.get(each.ref, [])) for each in queries.committees(on)]


def sitting(ref: str, on: date) -> Sitting:
    """One body with who sits on it on a day. NotFound when there is none."""
    return Sitting(queries.committee(ref), queries.members_of(ref, on))


@dataclass(frozen=True)
class History:
    """The seats of a body that do not run on a day: to come, the soonest first; and past, the newest first."""

    coming: list[Membership]
    past: list[Membership]


def history(committee_ref: str, on: date) -> History:
    """Who will sit on a body and who sat on it, each with the name and the seat they had."""
    rows = select(Membership).where(Membership.committee_ref == committee_ref)
    found = sorted(db.session.scalars(rows), key=lambda row: (row.from_on, row.name, row.ref))
    ended = [row for row in found if row.until_on and row.until_on < on]
    coming = [row for row in found if row.from_on > on and row not in ended]
    return History(coming, sorted(ended, key=lambda row: row.until_on or on, reverse=True))


def ended_committees(on: date) -> list[Committee]:
    """Bodies that came to an end before a day, the newest end first."""
    rows = select(Committee).where(Committee.until_on < on).order_by(Committee.until_on.desc(), Committee.ref)
    return list(db.session.scalars(rows))


@dataclass(frozen=True)
class Given:
    """One entry of the register of delegations, and who has the power in words."""

    delegation: Delegation
    holder: str


@dataclass(frozen=True)
class Powers:
    """The register on a day: what is in force, what begins later, what has ended, and which powers nobody has."""

    in_force: list[Given]
    coming: list[Given]
    ended: list[Given]

    @property
    def lacking(self) -> list[Power]:
        """The powers that nobody has on that day, so that what needs them is shut."""
        held = {each.delegation.power for each in self.in_force}
        return [power for power in Power if power not in held]


def powers(on: date) -> Powers:
    """The whole register of delegations as it is on a day, in two statements."""
    rows = db.session.scalars(select(Delegation).order_by(Delegation.from_on, Delegation.ref)).all()
    names = {row.ref: row.name for row in db.session.execute(select(Committee.ref, Committee.name))}
    given = sorted((Given(row, _holder(row, names)) for row in rows), key=_place)
    ended = [each for each in given if each.delegation.until_on and each.delegation.until_on < on]
    coming = [each for each in given if each.delegation.from_on > on and each not in ended]
    in_force = [each for each in given if each not in ended and each not in coming]
    return Powers(in_force, coming, sorted(ended, key=lambda each: each.delegation.until_on or on, reverse=True))


def _holder(row: Delegation, names: dict[str, str]) -> str:
    return ALONE[row.office] if row.office else names.get(row.committee_ref or "", "A committee")


def _place(given: Given) -> tuple[int, int, str, date]:
    """By power, then officers in their order, then bodies by name."""
    row, offices = given.delegation, list(ALONE)
    office = offices.index(row.office) if row.office else len(offices)
    return list(Power).index(row.power), office, given.holder, row.from_on
