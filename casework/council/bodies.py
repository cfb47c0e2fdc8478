"""What the council does about its bodies: sets them up, seats members, and leaves powers to committees and officers.

Every change names the minute that made it. Whoever left keeps their name and seat on the days they sat.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select

from casework.clock import When, long_date
from casework.council import queries
from casework.council.model import Committee, Delegation, Membership
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.access import Action, Actor, decide
from casework.policy.bodies import ALONE, FEWEST, FEWEST_SEATS, Power, Seat
from casework.policy.days import ONE_DAY
from casework.policy.words import Office
from casework.trail import act, new_ref

_ONE_EACH = (Seat.CHAIR, Seat.VICE_CHAIR)


@dataclass(frozen=True)
class Coming:
    """Somebody who takes a seat."""

    staff_ref: str
    name: str
    seat: Seat = Seat.MEMBER


# Committees


def found_committee(
    name: str, seats: int, quorum: int, from_on: date, minute: str, by: Actor, now: When, whole: bool = False
) -> str:
    """Set up a committee, or (`whole`) put the council itself on the register, whose quorum the law gives; its ref.

    Invalid for numbers that make no body; Conflict for a name that is taken, or a second whole council.
    """
    leave(by)
    name, minute = _said(name, "name", "Write what the body is called.")[:120], minuted(minute)
    _numbers(seats, quorum, whole)
    with act("committee.founded", by=by, now=now, name=name, minute=minute):
        there = queries.committees(from_on)
        if any(each.name.casefold() == name.casefold() for each in there):
            raise Conflict(f"There is a body called {name} already.")
        if whole and any(each.whole for each in there):
            raise Conflict("The whole council is on the register already.")
        return founded(name, seats, quorum, from_on, minute, whole).ref


def founded(name: str, seats: int, quorum: int, from_on: date, minute: str, whole: bool) -> Committee:
    row = Committee(
        ref=new_ref(), name=name, whole=whole, seats=seats, quorum=0 if whole else quorum,
        from_on=from_on, minute=minute,
    )  # fmt: skip
    db.session.add(row)
    return row


def _numbers(seats: int, quorum: int, whole: bool) -> None:
    if whole and seats < FEWEST_SEATS:
        raise Invalid(f"A council has at least {FEWEST_SEATS} seats: write how many this one has.", "seats")
    if not whole and quorum < FEWEST:
        raise Invalid(f"A committee’s quorum is at least {FEWEST}: one member alone is no committee.", "quorum")
    if not whole and seats < quorum:
        raise Invalid("A committee needs at least as many seats as its quorum.", "seats")


def end_committee(ref: str, until_on: date, minute: str, by: Actor, now: When) -> None:
    """Bring a committee to an end: its seats and its powers end on the same day. Invalid for the whole council."""
    leave(by)
    minute = minuted(minute)
    with act("committee.ended", by=by, now=now, name=queries.committee(ref).name, minute=minute):
        body = queries.committee(ref)
        if body.whole:
            raise Invalid("The whole council does not end. End the seats of those who leave it.")
        end(body, until_on, minute)
        for kind in (Membership, Delegation):
            _end_all(kind, kind.committee_ref == ref, until_on, minute)


def _end_all(kind: type[Membership | Delegation], which: ColumnElement[bool], until_on: date, minute: str) -> None:
    """End the seats or powers that would outlast what they hang on; one that has not begun never does."""
    outlasting = or_(kind.until_on.is_(None), kind.until_on > until_on)
    for row in db.session.scalars(select(kind).where(which, outlasting)).all():
        assert isinstance(row, Membership | Delegation)
        end(row, max(until_on, row.from_on - ONE_DAY), minute)


# Seats


def seat(committee_ref: str, who: Coming, from_on: date, minute: str, by: Actor, now: When) -> str:
    """Somebody takes a seat on a body from a day; the ref of their membership.

    Conflict for somebody who sits there already, for a second chair or vice-chair, and when every seat is taken.
    """
    leave(by)
    minute = minuted(minute)
    name = queries.committee(committee_ref).name
    with act("committee.seated", by=by, now=now, name=who.name, committee=name, minute=minute):
        body = queries.committee(committee_ref)
        fits(body, who, queries.members_of(committee_ref, from_on), from_on)
        return seated(body, who, from_on, minute).ref


def seated(body: Committee, who: Coming, from_on: date, minute: str) -> Membership:
    row = Membership(
        ref=new_ref(), committee_ref=body.ref, staff_ref=who.staff_ref, name=who.name[:120], seat=who.seat,
        from_on=from_on, minute=minute,
    )  # fmt: skip
    db.session.add(row)
    return row


def fits(body: Committee, who: Coming, there: list[Membership], from_on: date) -> None:
    """Refuse a seat that the others there leave no room for."""
    if from_on < body.from_on or (body.until_on and from_on > body.until_on):
        raise Invalid(f"There is no {body.name} on {long_date(from_on)}.", "from_on")
    if any(each.staff_ref == who.staff_ref for each in there):
        raise Conflict(f"{who.name} sits on {body.name} already. End that seat first to give them another.")
    if taken := next((each for each in there if each.seat is who.seat and who.seat in _ONE_EACH), None):
        raise Conflict(f"{taken.name} is {who.seat.words} of {body.name}. End that seat first.")
    if who.seat.counts and sum(each.seat.counts for each in there) >= body.seats:
        raise Conflict(f"Every seat on {body.name} is taken: it has {body.seats}.")


def unseat(membership_ref: str, until_on: date, minute: str, by: Actor, now: When) -> None:
    """Somebody’s seat ends with a day. Whoever leaves the whole council leaves its committees on the same day."""
    leave(by)
    minute = minuted(minute)
    found = membership(membership_ref)
    name = queries.committee(found.committee_ref).name
    with act("committee.left", by=by, now=now, name=found.name, committee=name, minute=minute):
        row = membership(membership_ref)
        give_up(row, queries.committee(row.committee_ref), until_on, minute)


def give_up(row: Membership, body: Committee, until_on: date, minute: str) -> None:
    """End a seat, and with one on the whole council every other they have; inside an act."""
    end(row, until_on, minute)
    if body.whole:
        others = and_(Membership.staff_ref == row.staff_ref, Membership.ref != row.ref)
        _end_all(Membership, others, until_on, minute)


def membership(ref: str) -> Membership:
    """One seat, ended or not. NotFound when there is none."""
    found = db.session.get(Membership, ref)
    if found is None:
        raise NotFound()
    return found


# Delegations


def delegate(
    power: Power, holder: Office | str, words: str, limits: str, minute: str, from_on: date, by: Actor, now: When,
    until_on: date | None = None,
) -> str:  # fmt: skip
    """Leave a power to an office, or to a committee by its ref, from a day; the ref of the entry.

    Local Government Act 1972, s.101: to a committee or an officer, never to a councillor. Invalid says so, and for a
    review left to one person; Conflict when the holder has the power on that day already.
    """
    leave(by)
    minute, words = minuted(minute), _said(words, "words", "Write the power as the resolution words it.")
    if until_on and until_on < from_on:
        raise Invalid("It cannot end before it begins.", "until_on")
    office, committee_ref = (holder, None) if isinstance(holder, Office) else (None, holder)
    named = _holder(office, committee_ref, power, from_on)
    with act("delegation.given", by=by, now=now, holder=named, power=power.words, minute=minute):
        if queries.delegation_for(power, from_on, [office] if office else [], committee_ref):
            raise Conflict("They have this power on that day already. End that entry first.")
        row = Delegation(
            ref=new_ref(), office=office, committee_ref=committee_ref, power=power, words=words, limits=limits.strip(),
            minute=minute, from_on=from_on, until_on=until_on,
        )  # fmt: skip
        db.session.add(row)
        return row.ref


def _holder(office: Office | None, committee_ref: str | None, power: Power, on: date) -> str:
    """Who is to have a power, in words, if they may have it."""
    if office is None:
        body = queries.committee(committee_ref or "")
        if on < body.from_on or (body.until_on and on > body.until_on):
            raise Invalid(f"There is no {body.name} on {long_date(on)}.", "from_on")
        return body.name
    if office not in ALONE:
        raise Invalid("A power can be left to a committee or an officer, never to one councillor.", "holder")
    if power.committees_only:
        raise Invalid("A review is decided by a committee: nobody can be left that power alone.", "holder")
    return ALONE[office]


def end_delegation(ref: str, until_on: date, minute: str, by: Actor, now: When) -> None:
    """A power ends with a day. Conflict when it has ended by then."""
    leave(by)
    minute = minuted(minute)
    found = queries.delegation(ref)
    power, holder = found.power.words, holder_words(found)
    with act("delegation.ended", by=by, now=now, minute=minute, power=power, holder=holder):
        row = queries.delegation(ref)
        end(row, until_on, minute)


def holder_words(row: Delegation) -> str:
    """Who has a power: The clerk, or the name of the committee."""
    return ALONE[row.office] if row.office else queries.committee(row.committee_ref or "").name


# Shared


def end(row: Committee | Membership | Delegation, until_on: date, minute: str) -> None:
    if row.until_on is not None and row.until_on <= until_on:
        raise Conflict(f"It ended on {long_date(row.until_on)} already. Nothing was changed.")
    if until_on < row.from_on - ONE_DAY:
        raise Invalid(f"That is before it began, on {long_date(row.from_on)}.", "until_on")
    row.until_on, row.ended_minute = until_on, minute


def minuted(minute: str) -> str:
    return _said(minute, "minute", "Write the minute that made this change: its date and number.")[:80]


def _said(text: str, field: str, otherwise: str) -> str:
    if not text.strip():
        raise Invalid(otherwise, field)
    return text.strip()


def leave(by: Actor) -> None:
    decision = decide(by, Action.BODIES_CHANGE)
    if not decision:
        raise NotAllowed(decision.because)
