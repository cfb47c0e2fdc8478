"""What changes who holds an office: a proposal, and a second person's answer to it."""

from dataclasses import dataclass
from datetime import date, timedelta

from casework.clock import When, long_date
from casework.council import actions as council
from casework.council import queries as terms
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.access import Action, Actor, suits
from casework.policy.words import Office
from casework.staff import queries as staff
from casework.staff.actions import SECOND, may, operators
from casework.staff.model import ChangeState, OfficeChange, Standing
from casework.staff.offices import queries
from casework.trail import act, new_ref

FARTHEST = timedelta(days=366)
"""How far ahead an office may be given: the next annual meeting."""


@dataclass(frozen=True)
class Wish:
    """Who is to hold an office from a day, and where the council said so; nobody when `staff_ref` is empty."""

    office: Office
    staff_ref: str
    from_on: date
    minute: str
    beside: bool = False


def propose(wish: Wish, by: Actor, now: When) -> str:
    """Propose who holds an office from a day; gives the proposal's ref. Invalid for what could not be."""
    may(by, Action.OFFICES_CHANGE)
    name = _possible(wish, now.day)
    if any(each.office is wish.office for each in queries.waiting()):
        raise Invalid("A change of this office is proposed already, and waits for a second person.", "staff_ref")
    words = wish.office.replace("-", " ")
    with act("office.change-proposed", by=by, now=now, office=words, name=name, named=by.name):
        row = OfficeChange(
            ref=new_ref(), office=wish.office, staff_ref=wish.staff_ref or None, name=name[:120],
            from_on=wish.from_on, minute=wish.minute.strip()[:80], beside=wish.beside, proposed_by=by.id,
            proposed=now, state=ChangeState.PROPOSED,
        )  # fmt: skip
        db.session.add(row)
        return row.ref


def _possible(wish: Wish, today: date) -> str:
    """Refuse what the council cannot have meant; gives the name of whoever is to hold the office."""
    if not wish.minute.strip():
        raise Invalid("Write the minute under which the council decided it.", "minute")
    if not today <= wish.from_on <= today + FARTHEST:
        raise Invalid(f"Give a day from today until {long_date(today + FARTHEST)}.", "from_on")
    if later := queries.to_come(wish.office, wish.from_on):
        raise Invalid(
            f"{later.name} is to hold it from {long_date(later.from_on)}: give that day or a later one.", "from_on"
        )
    held = terms.offices_held(wish.from_on)[wish.office]
    if not wish.staff_ref:
        return _nobody(wish, bool(held))
    member = staff.member(wish.staff_ref)
    if member is None or member.standing not in (Standing.ACTIVE, Standing.INVITED):
        raise Invalid("Choose somebody who has an account: invite them first.", "staff_ref")
    if not suits(wish.office, member.roles):
        raise Invalid(
            f"What {member.name} may do does not go with this office: change their account first.", "staff_ref"
        )
    theirs = {term.staff_ref for term in held}
    if theirs == {member.ref} or (wish.beside and member.ref in theirs):
        raise Invalid(f"{member.name} holds it on that day already.", "staff_ref")
    council.fits(wish.office, member.ref, member.name, wish.from_on)
    return member.name


def _nobody(wish: Wish, held: bool) -> str:
    if wish.office in council.NEEDED:
        raise Invalid("Somebody must always hold this office: choose who.", "staff_ref")
    if not held:
        raise Invalid("Nobody holds it on that day.", "staff_ref")
    return "nobody"


def confirm(change_ref: str, by: Actor, now: When) -> None:
    """A second named person agrees: the office is held so. Never who proposed it, nor anybody it is about."""
    may(by, Action.ACCOUNT_CONFIRM)
    found = _known(change_ref)
    with act("office.held", by=by, now=now, office=found.office.replace("-", " "), name=found.name, named=by.name):
        change = _waiting(change_ref)
        if by.id == change.proposed_by or by.id in queries.about(change):
            raise NotAllowed(SECOND)
        wish = Wish(change.office, change.staff_ref or "", change.from_on, change.minute, change.beside)
        if change.from_on < now.day:
            raise Conflict("The day from which it was to be has passed. Refuse this, and propose it again.")
        _possible(wish, now.day)
        change.state, change.decided_by, change.decided = ChangeState.CONFIRMED, by.id, now
        if wish.staff_ref:
            council.take_office(wish.office, wish.staff_ref, change.name, wish.from_on, wish.minute, wish.beside)
        else:
            council.leave_office(wish.office, wish.from_on)


def appoint_by_operator(wish: Wish, by: Actor, second: str, now: When) -> None:
    """At the command line, where two named people stand: somebody holds an office from a day, in one act."""
    may(by, Action.OFFICES_CHANGE)
    name = _possible(wish, now.day)
    named = operators(by, second, name)
    with act("office.held", by=by, now=now, office=wish.office.replace("-", " "), name=name, named=named):
        council.take_office(wish.office, wish.staff_ref, name, wish.from_on, wish.minute.strip(), wish.beside)


def refuse(change_ref: str, by: Actor, now: When) -> None:
    """A second person disagrees, or who proposed it takes it back: nothing changes."""
    may(by, Action.ACCOUNT_CONFIRM)
    found = _known(change_ref)
    with act("office.change-refused", by=by, now=now, office=found.office.replace("-", " "), named=by.name):
        change = _waiting(change_ref)
        if by.id != change.proposed_by and by.id in queries.about(change):
            raise NotAllowed(SECOND)
        change.state, change.decided_by, change.decided = ChangeState.REFUSED, by.id, now


def _known(ref: str) -> OfficeChange:
    found = queries.change(ref)
    if found is None:
        raise NotFound()
    return found


def _waiting(ref: str) -> OfficeChange:
    change = _known(ref)
    if change.state is not ChangeState.PROPOSED:
        raise Conflict("Somebody has decided this change already. Nothing was done twice.")
    return change
