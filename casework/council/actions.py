"""What a council does about itself: adopts a policy, keeps its calendar, fills its offices."""

import hashlib
import re
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from casework.clock import When, long_date
from casework.council import holidays, queries
from casework.council.model import CalendarDay, OfficeTerm, PolicyVersion
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed
from casework.policy.access import Action, Actor, decide
from casework.policy.check import check
from casework.policy.days import ONE_DAY, Nation
from casework.policy.letters import Letters
from casework.policy.load import FORMAT, PolicyError, load, whole
from casework.policy.shape import Policy
from casework.policy.words import Office
from casework.trail import act, new_ref

YEARS_BACK = 3
"""How far back a first calendar reaches, for cases entered from before with their true dates."""

NEEDED = (
    Office.CLERK, Office.STAND_IN_CLERK, Office.CHAIR, Office.STAND_IN_CHAIR, Office.ADMINISTRATOR,
    Office.STAND_IN_ADMINISTRATOR, Office.SAFEGUARDING_LEAD, Office.STAND_IN_SAFEGUARDING, Office.OUTSIDE_PERSON,
)  # fmt: skip
"""The offices without which somebody could be their own judge, or a matter could be nobody's."""


# Policies


def read(text: str, letters: Letters | None = None) -> Policy:
    """The policy of a text that may be adopted. Invalid, with every fault a sentence on a line, for any other.

    Without `letters` those that it sends are not looked at.
    """
    try:
        policy = load(text)
    except PolicyError as error:
        raise Invalid("\n".join(error.problems), "text") from None
    if policy.format != FORMAT:
        raise Invalid(
            f"format must be {FORMAT}: this file says {policy.format}. What was adopted in that format stays as it is.",
            "text",
        )
    if problems := check(policy, letters):
        raise Invalid("\n".join(problems), "text")
    return policy


def adopt(
    text: str, minute: str, adopted_on: date, from_on: date, by: Actor, now: When, letters: Letters | None = None
) -> str:
    """Store a policy file, read and checked whole, as the version in force from a day; the version's ref.

    `minute` is where the resolution is recorded. Cases already open stay under their own version. Invalid says
    what is wrong with the file or the dates; Conflict that a later version has been adopted already.
    """
    _leave(by, Action.POLICY_ADOPT)
    policy = read(text, letters)
    text = whole(text)
    if not minute.strip():
        raise Invalid("Write the minute reference under which the council adopted this policy.", "minute")
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    happened = When.on(adopted_on) if adopted_on < now.day else now
    with act("policy.adopted", by=by, now=now, happened=happened, minute=minute, from_on=from_on, digest=digest):
        _dates(adopted_on, from_on, now.day, queries.versions())
        row = PolicyVersion(
            ref=new_ref(), text=text, digest=digest, format=policy.format,
            adopted_on=adopted_on, minute=minute.strip()[:80], from_on=from_on,
        )  # fmt: skip
        db.session.add(row)
        return row.ref


def _dates(adopted_on: date, from_on: date, today: date, earlier: list[PolicyVersion]) -> None:
    """A version begins after every earlier one, so that each day has one and nobody's rights change backwards."""
    if adopted_on > today:
        raise Invalid("A policy cannot be adopted on a day that has not come.", "adopted_on")
    if from_on < adopted_on:
        raise Invalid("A policy cannot be in force before it is adopted.", "from_on")
    if earlier and from_on <= earlier[0].from_on:
        begun = long_date(earlier[0].from_on)
        raise Conflict(f"The newest version is in force from {begun}: this one must begin later.")
    if earlier and from_on < today:
        raise Invalid("A later version can begin today at the earliest.", "from_on")


# The calendar


def seed_calendar(by: Actor, now: When) -> int:
    """Add the bank holidays of all four nations for years not seeded yet; how many days were added.

    Years already seeded stay as they are, so that a newer list cannot move a date already promised.
    """
    _leave(by, Action.CALENDAR_CHANGE)
    newest = db.session.scalar(
        select(CalendarDay.day).where(CalendarDay.seeded).order_by(CalendarDay.day.desc()).limit(1)
    )
    first = newest.year + 1 if newest else now.day.year - YEARS_BACK
    last = now.day.year + holidays.HORIZON_YEARS
    if first > last:
        return 0
    seeds = holidays.seed(first, last)
    with act("calendar.seeded", by=by, now=now, until=date(last, 12, 31)):
        known = {(row.nation, row.day) for row in db.session.execute(select(CalendarDay.nation, CalendarDay.day))}
        rows = [
            CalendarDay(nation=nation, day=day, name=name[:120], seeded=True)
            for nation, days in seeds.items()
            for day, name in days.items()
            if (nation, day) not in known
        ]
        db.session.add_all(rows)
    return len(rows)


def add_day(nation: Nation | None, day: date, name: str, by: Actor, now: When) -> str:
    """Add a proclaimed holiday of a nation, or (no nation) a day the office is closed; its ref. What open promises
    make of it is the affair of `cases.calendar`.

    Invalid and Conflict as `fit_day` says.
    """
    _leave(by, Action.CALENDAR_CHANGE)
    with act("calendar.changed", by=by, now=now, day=day, name=name):
        fit_day(nation, day, name, now.day)
        row = CalendarDay(ref=new_ref(), nation=nation, day=day, name=name.strip()[:120], seeded=False)
        db.session.add(row)
        return row.ref


def fit_day(nation: Nation | None, day: date, name: str, today: date) -> None:
    """Invalid for a day past, whose promises stand, and for one without a name; Conflict for one that is there."""
    if day < today:
        raise Invalid("That day has passed: promises already made stand.", "day")
    if not name.strip():
        raise Invalid("Write what the day is, as residents will read it.", "name")
    same = CalendarDay.nation.is_(None) if nation is None else CalendarDay.nation == nation
    if db.session.scalar(select(CalendarDay.ref).where(same, CalendarDay.day == day)):
        raise Conflict(f"{long_date(day)} is on the calendar already.")


# Offices


def hold_office(
    office: Office, staff_ref: str, name: str, from_on: date, minute: str, by: Actor, now: When, beside: bool = False
) -> str:
    """Somebody holds an office from a day; whoever held it does so until then, unless the new one comes `beside`.

    Nobody stands in for themselves, and the outside person holds nothing inside. Invalid says so.
    """
    _leave(by, Action.OFFICES_CHANGE)
    with act("office.held", by=by, now=now, office=office.replace("-", " "), name=name, named=by.name):
        return take_office(office, staff_ref, name, from_on, minute, beside)


def take_office(office: Office, staff_ref: str, name: str, from_on: date, minute: str, beside: bool = False) -> str:
    """The same inside the caller's act, which has asked leave."""
    fits(office, staff_ref, name, from_on)
    if not beside:
        leave_office(office, from_on)
    row = OfficeTerm(
        ref=new_ref(), office=office, staff_ref=staff_ref, name=name[:120], from_on=from_on, minute=minute[:80]
    )
    db.session.add(row)
    return row.ref


def leave_office(office: Office, from_on: date) -> None:
    """Whoever holds an office no longer does from a day. Inside the caller's act."""
    for term in queries.holders(office, from_on):
        term.until_on = from_on - ONE_DAY


def fits(office: Office, staff_ref: str, name: str, from_on: date) -> None:
    """Invalid when somebody would stand in for themselves, or hold an office and come from outside."""
    held = queries.offices_held(from_on)
    _not_both(office, staff_ref, name, {each: {term.staff_ref for term in terms} for each, terms in held.items()})


def _not_both(office: Office, staff_ref: str, name: str, held: Mapping[Office, Set[str]]) -> None:
    theirs = {each for each, refs in held.items() if staff_ref in refs} | {office}
    for first, second in queries.STANDS_IN.items():
        if {first, second} <= theirs and office in (first, second):
            raise Invalid(f"{name} cannot be {first.replace('-', ' ')} and stand in for that office too.", office)
    if Office.OUTSIDE_PERSON in theirs and len(theirs) > 1:
        raise Invalid(f"{name} is to come from outside, so they cannot hold an office of the council.", office)


# Set-up


@dataclass(frozen=True)
class Holder:
    """Who is to hold an office from the first day."""

    staff_ref: str
    name: str


def fit(holders: Mapping[Office, Holder]) -> None:
    """Invalid unless every office that must be held is, and nobody would be their own judge."""
    missing = [office for office in NEEDED if office not in holders]
    if missing:
        raise Invalid(f"Nobody is named as {', '.join(office.replace('-', ' ') for office in missing)}.", missing[0])
    refs = {office: {holder.staff_ref} for office, holder in holders.items()}
    for office, holder in holders.items():
        _not_both(office, holder.staff_ref, holder.name, refs)


def set_up(
    text: str, minute: str, holders: Mapping[Office, Holder], by: Actor, now: When, letters: Letters | None = None
) -> None:
    """A council's first day: its policy, its calendar and who holds each office, in one act or not at all.

    Conflict when it has been done before; Invalid when `fit` says so or the file may not be adopted.
    """
    fit(holders)
    council = read(text, letters).council
    with act("council.set-up", by=by, now=now, council=council.name, nation=council.nation):
        if queries.versions():
            raise Conflict("This council has been set up already. Nothing was changed.")
        adopt(text, minute, now.day, now.day, by, now, letters)
        seed_calendar(by, now)
        for office, holder in holders.items():
            hold_office(office, holder.staff_ref, holder.name, now.day, minute, by, now)


def named(text: str, name: str, nation: Nation) -> str:
    """A policy file with another council's name and nation put in: how the model becomes a council's own."""
    for key, value in (("name", name), ("nation", str(nation))):
        line = f'{key} = "{_quoted(value)}"'
        text = re.sub(rf"(\[council\][^\[]*?\n){key} = [^\n]*", lambda found, line=line: found[1] + line, text, count=1)
    return text


def _quoted(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')


def _leave(by: Actor, action: Action) -> None:
    decision = decide(by, action)
    if not decision:
        raise NotAllowed(decision.because)
