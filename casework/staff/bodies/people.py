"""Who is left to decide one case: members, officers and advisers, what ties them to it, and what to do if too few."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, select

from casework.council.model import Committee, Delegation, Membership, OfficeTerm
from casework.council.queries import runs
from casework.db import together
from casework.policy.bodies import ALONE, Power
from casework.policy.quorum import Body, Manning, Matter, Need, Person, enough, needs, quorum, ways
from casework.policy.quorum import leaves_nobody as judged
from casework.policy.shape import Policy, policy_for
from casework.policy.words import Kind, Office
from casework.policy.words import Tie as TieKind
from casework.staff.model import StaffMember, Standing, Tie

HERE = (Standing.KNOWN, Standing.INVITED, Standing.ACTIVE)
"""Who can sit and vote: a member needs no account for that. An officer does, to record what they decide."""


@dataclass(frozen=True)
class About:
    """What must be known of a case to say who can decide it."""

    ref: str
    kind: Kind
    anonymous: bool
    policy: Policy
    decided: Mapping[int, frozenset[str]]
    """Refs of those who decided it, by level; empty while nobody has."""

    @property
    def needs(self) -> tuple[Need, ...]:
        """The steps that somebody new must decide."""
        try:
            return needs(policy_for(self.policy, self.kind), self.anonymous)
        except LookupError:
            return ()


def still(about: About, on: date) -> tuple[Manning, ...]:
    """Whether each step of a case can still be decided, by whom, and what to do if not; in one statement.

    Empty for a case whose process asks for no power.
    """
    steps = about.needs
    return enough(matter(about, on), steps) if steps else ()


def leaves_nobody(about: About, level: int, sitting: Collection[str], on: date) -> str:
    """Why these people may not decide this level of a case: nobody would be left for the next. Empty when they may."""
    steps = about.needs
    now, later = [each for each in steps if each.level == level], [each for each in steps if each.level > level]
    return judged(matter(about, on), now[0], later, sitting) if now and later else ""


def matter(about: About, on: date) -> Matter:
    """Everybody who might decide a case on a day, and what ties them to it, in one statement."""
    known = StaffMember.ref.in_(select(Membership.staff_ref).union_all(select(OfficeTerm.staff_ref)))
    bodies, seats, powers, terms, ties, people = together(
        (Committee, runs(Committee, on)),
        (Membership, runs(Membership, on)),
        (Delegation, runs(Delegation, on)),
        (OfficeTerm, and_(runs(OfficeTerm, on), OfficeTerm.office.in_(list(ALONE)))),
        (Tie, and_(Tie.case_ref == about.ref, Tie.until.is_(None), Tie.about_ref.is_(None))),
        (StaffMember, known),
    )
    terms = sorted(terms, key=lambda term: (list(ALONE).index(term.office), term.from_on, term.ref))
    return Matter(
        people=_people(people, ties, {term.staff_ref for term in terms}),
        bodies=tuple(_body(row, seats, powers) for row in sorted(bodies, key=lambda row: (row.name, row.ref))),
        alone={power: _alone(power, powers, terms) for power in Power},
        outside=tuple(term.staff_ref for term in terms if term.office is Office.OUTSIDE_PERSON),
        decided=about.decided,
        ways=ways(about.policy),
    )


def _people(rows: Iterable[StaffMember], ties: Iterable[Tie], officers: Collection[str]) -> dict[str, Person]:
    bound: dict[str, set[TieKind]] = {}
    for tie in ties:
        bound.setdefault(tie.staff_ref, set()).add(tie.kind)
    return {
        row.ref: Person(row.ref, row.name, _here(row, row.ref in officers), frozenset(bound.get(row.ref, ())))
        for row in sorted(rows, key=lambda row: (row.name, row.ref))
    }


def _here(row: StaffMember, officer: bool) -> bool:
    return row.standing is Standing.ACTIVE if officer else row.standing in HERE


def _body(row: Committee, seats: Iterable[Membership], powers: Iterable[Delegation]) -> Body:
    mine = sorted((seat for seat in seats if seat.committee_ref == row.ref), key=lambda seat: (seat.name, seat.ref))
    return Body(
        ref=row.ref,
        name=row.name,
        whole=row.whole,
        quorum=quorum(row.whole, row.seats, row.quorum),
        powers=frozenset(each.power for each in powers if each.committee_ref == row.ref),
        members=tuple(seat.staff_ref for seat in mine if seat.seat.counts),
        substitutes=tuple(seat.staff_ref for seat in mine if not seat.seat.counts),
    )


def _alone(power: Power, powers: Iterable[Delegation], terms: Iterable[OfficeTerm]) -> tuple[str, ...]:
    offices = {each.office for each in powers if each.power is power}
    return tuple(dict.fromkeys(term.staff_ref for term in terms if term.office in offices))
