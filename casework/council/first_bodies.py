"""A council's first register: its seats, its complaints committee, and the powers councils usually leave to each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from casework.clock import When
from casework.council import bodies, queries
from casework.council.bodies import Coming
from casework.council.model import Delegation
from casework.db import db
from casework.errors import Conflict
from casework.policy.access import Actor
from casework.policy.bodies import ALONE, FEWEST_SEATS, Power, Seat
from casework.policy.words import Office
from casework.trail import act

_CLERK, _STAND_IN, _OUTSIDE = ALONE
_AT_STAGE_1 = "To look into complaints, decide them at stage 1 and agree a remedy"
_FROM_PAPERS = "To look again, once, at an anonymous complaint if there is new evidence"
_LENT = ", as an officer lent by another council (Local Government Act 1972, s.113)."
_NOT_OWN = "Not where the matter is about them, or where they have an interest."
_FRESH = "Not by whoever decided it at stage 1."
_LAST = "Only where neither the clerk nor whoever stands in for the clerk may decide."

FIRST_POWERS: tuple[tuple[Power, Office, str, str], ...] = (
    (Power.ANSWER_COMPLAINTS, _CLERK, f"{_AT_STAGE_1}.", _NOT_OWN),
    (Power.ANSWER_COMPLAINTS, _STAND_IN, f"{_AT_STAGE_1}, in the clerk’s place.", _NOT_OWN),
    (Power.ANSWER_COMPLAINTS, _OUTSIDE, f"{_AT_STAGE_1}{_LENT}", _LAST),
    (Power.DESK_REVIEWS, _CLERK, f"{_FROM_PAPERS}.", _FRESH),
    (Power.DESK_REVIEWS, _STAND_IN, f"{_FROM_PAPERS}, in the clerk’s place.", _FRESH),
    (Power.DESK_REVIEWS, _OUTSIDE, f"{_FROM_PAPERS}{_LENT}", _LAST),
)
"""What a council usually leaves to its officers: power, office, words, limits. A default; the register is its own."""

FIRST_OF_COMMITTEE = (
    (Power.ANSWER_COMPLAINTS, "To decide complaints about the clerk, and what an officer refers to it, at stage 1."),
    (Power.DECIDE_REVIEWS, "To hear and decide reviews of complaints at stage 2."),
)
KEPT = "The council itself decides, where the committee cannot or where it calls the matter in."
USUAL_QUORUM = 3
"""What standing orders usually say for a committee; a default."""
USUAL_SEATS = 5


def begin(councillors: Sequence[Coming], seats: int, minute: str, on: date, by: Actor, now: When) -> tuple[str, str]:
    """Fill the register on a council's first day; the refs of the whole council and of its complaints committee.

    The first five councillors sit on the committee and the others are its substitutes. `seats` is the whole number of
    the council's members; the law's least, or as many as are named, if that is more. Conflict for a second time.
    """
    bodies.leave(by)
    with act("committee.founded", by=by, now=now, name="The council with its complaints committee", minute=minute):
        if queries.committees(on):
            raise Conflict("There are bodies on the register already. Nothing was changed.")
        whole = bodies.founded("Full council", max(seats, len(councillors), FEWEST_SEATS), 0, on, minute, True)
        committee = bodies.founded("Complaints committee", USUAL_SEATS, USUAL_QUORUM, on, minute, False)
        for place, who in enumerate(councillors):
            bodies.seated(whole, who, on, minute)
            bodies.seated(committee, who if place < USUAL_SEATS else replace(who, seat=Seat.SUBSTITUTE), on, minute)
        db.session.add_all(_first_powers(whole.ref, committee.ref, minute, on))
    return whole.ref, committee.ref


def _first_powers(whole: str, committee: str, minute: str, on: date) -> Iterator[Delegation]:
    for power, office, words, limits in FIRST_POWERS:
        yield Delegation(office=office, power=power, words=words, limits=limits, minute=minute, from_on=on)
    for power, words in FIRST_OF_COMMITTEE:
        yield Delegation(committee_ref=committee, power=power, words=words, limits="", minute=minute, from_on=on)
        yield Delegation(committee_ref=whole, power=power, words=KEPT, limits="", minute=minute, from_on=on)
