"""Many seats changing hands at once: elections in May, and whoever is chosen for the chair."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from casework.clock import When
from casework.council import bodies, queries
from casework.council.bodies import Coming
from casework.council.model import Membership
from casework.errors import Conflict, Invalid
from casework.policy.access import Actor
from casework.policy.bodies import Seat
from casework.policy.days import ONE_DAY
from casework.trail import act


@dataclass(frozen=True)
class Renewal:
    """What changes from one day: who leaves, who comes, who takes the chair; refs of our people, empty for nobody."""

    on: date
    leaving: Collection[str] = ()
    coming: Sequence[Coming] = ()
    chair: str = ""
    vice_chair: str = ""


def renew(committee_ref: str, changes: Renewal, minute: str, by: Actor, now: When) -> None:
    """Many seats change at once from a day, as after an election: who leaves sat until the day before.

    Councillors retire, and those elected take office, on the fourth day after the election (Local Government Act 1972,
    s.16(3)). Whoever loses the chair and stays becomes a member. Refuses whole what `seat` and `unseat` refuse, and
    Invalid where nothing would change.
    """
    bodies.leave(by)
    minute = bodies.minuted(minute)
    with act("committee.renewed", by=by, now=now, committee=queries.committee(committee_ref).name, minute=minute):
        body, sat = queries.committee(committee_ref), queries.members_of(committee_ref, changes.on)
        gone = _leaving(sat, changes.leaving)
        stay = [each for each in sat if each not in gone]
        seats = _seats(stay, changes)
        moved = [each for each in stay if seats[each.staff_ref].seat is not each.seat]
        sitting = [each for each in stay if each not in moved]
        for row in gone:
            bodies.give_up(row, body, changes.on - ONE_DAY, minute)
        for row in moved:
            bodies.end(row, changes.on - ONE_DAY, minute)
        for who in (*(seats[each.staff_ref] for each in moved), *(seats[each.staff_ref] for each in changes.coming)):
            bodies.fits(body, who, sitting, changes.on)
            sitting.append(bodies.seated(body, who, changes.on, minute))
        if not (gone or moved or changes.coming):
            raise Invalid("Nothing would change: choose who leaves, who comes, or who takes the chair.", "leaving")


def _leaving(sat: list[Membership], refs: Collection[str]) -> list[Membership]:
    found = [each for each in sat if each.staff_ref in refs]
    if len(found) < len(set(refs)):
        raise Conflict("One of those chosen does not sit there on that day. Look at who sits now, then choose again.")
    return found


def _seats(stay: list[Membership], changes: Renewal) -> dict[str, Coming]:
    """How everybody who stays or comes will sit, by ref."""
    seats = {each.staff_ref: Coming(each.staff_ref, each.name, each.seat) for each in stay}
    if again := [each for each in changes.coming if each.staff_ref in seats]:
        raise Conflict(f"{again[0].name} sits there already: they need not come.")
    seats |= {each.staff_ref: each for each in changes.coming}
    if changes.chair and changes.chair == changes.vice_chair:
        raise Invalid("The chair and the vice-chair are two people.", "vice_chair")
    for seat, ref, field in ((Seat.CHAIR, changes.chair, "chair"), (Seat.VICE_CHAIR, changes.vice_chair, "vice_chair")):
        if ref and ref not in seats:
            raise Invalid("Choose somebody who stays or comes.", field)
        if ref:
            lost = {key: replace(each, seat=Seat.MEMBER) for key, each in seats.items() if each.seat is seat}
            seats |= lost | {ref: replace(seats[ref], seat=seat)}
    return seats
