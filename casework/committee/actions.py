"""Calling a meeting: its place and time, its agenda, its notice, who acts as proper officer, and calling it off."""

import re
from collections.abc import Iterator
from datetime import date

from sqlalchemy import func, select

from casework.cases.model import About, Case, Whom
from casework.cases.queries import opened
from casework.clock import When, long_date
from casework.committee import queries
from casework.committee.model import AgendaItem, Meeting, Notice
from casework.committee.queries import At, officer_of
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed
from casework.people.model import Person
from casework.people.queries import others_in
from casework.policy import meetings as rules
from casework.policy.access import Action, Actor
from casework.policy.clocks import YEARS
from casework.policy.naming import held
from casework.policy.quorum import quorum
from casework.policy.words import Mode, Phase
from casework.staff.model import StaffMember, Tie
from casework.trail import act, new_ref

_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")
NAMED = (
    "This title holds the name of somebody in the case, and an agenda is posted where everybody reads it. Say what the "
    "item is about without naming anybody, such as “A complaint about the hall”."
)


# Meetings


def call_meeting(committee_ref: str, on: date, at: str, place: str, by: Actor, now: When) -> str:
    """Plan a meeting of a body; its ref. Nothing is public until notice is given.

    Invalid for a time that is none, no place, or a day on which there is no such body; Conflict for a second meeting of
    that body at the same time.
    """
    queries.must(by, Action.MEETING_CALL)
    _in_reach(on)
    at, place = _time(at), _said(place, "place", "Write where it is held.")[:200]
    with act("meeting.called", by=by, now=now, on=on, committee=council.committee(committee_ref).name) as deed:
        body = council.committee(committee_ref)
        if on < body.from_on or (body.until_on and on > body.until_on):
            raise Invalid(f"There is no {body.name} on {long_date(on)}.", "on")
        _not_twice(committee_ref, on, at)
        row = Meeting(
            ref=new_ref(), committee_ref=body.ref, committee=body.name, whole=body.whole,
            needed=quorum(body.whole, body.seats, body.quorum), on=on, at=at, place=place,
        )  # fmt: skip
        db.session.add(row)
        deed.tell(at=at, place=place)
        return row.ref


def change_meeting(ref: str, on: date, at: str, place: str, by: Actor, now: When) -> None:
    """Another day, time or place, while no notice is out. Conflict once it is: such a meeting is called off instead."""
    _in_reach(on)
    at, place = _time(at), _said(place, "place", "Write where it is held.")[:200]
    with act("meeting.changed", by=by, now=now, on=on, at=at, place=place):
        meeting = _unnoticed(by, ref).meeting
        if (meeting.on, meeting.at) != (on, at):
            _not_twice(meeting.committee_ref, on, at)
        meeting.on, meeting.at, meeting.place = on, at, place


def call_off(ref: str, because: str, by: Actor, now: When) -> None:
    """The meeting is not held. Its items go on the agenda of another; what was recorded of it stays."""
    because = _said(because, "because", "Say why it is called off: it stands in the notice.")[:500]
    with act("meeting.called-off", by=by, now=now, because=because):
        meeting = _live(by, ref).meeting
        if meeting.begun is not None:
            raise Conflict("This meeting has been held: it cannot be called off.")
        meeting.called_off, meeting.called_off_because = now, because


def _not_twice(committee_ref: str, on: date, at: str) -> None:
    same = select(Meeting.ref).where(
        Meeting.committee_ref == committee_ref, Meeting.on == on, Meeting.at == at, Meeting.called_off.is_(None)
    )
    if db.session.scalar(same.limit(1)):
        raise Conflict("This body has a meeting at that time already. Use that one, or choose another time.")


def _in_reach(on: date) -> None:
    if on.year not in YEARS:
        raise Invalid("Check the year: no meeting is planned that far away.", "on")


def _time(text: str) -> str:
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise Invalid("Write when it begins on the 24-hour clock, like 19:00.", "at")
    return f"{int(found[1]):02}:{found[2]}"


# Who acts as proper officer


def name_officer(ref: str, staff_ref: str, minute: str, by: Actor, now: When) -> None:
    """Name, by a minute, who acts as proper officer for a meeting whose clerk and deputy cannot.

    Invalid without a minute, or for somebody whom an item of the agenda shuts out; NotAllowed for whoever may not know
    of every item, who would learn from the answer whom it shuts out.
    """
    minute = _said(minute, "minute", "Write the minute by which the council named them: its date and number.")[:80]
    member = db.session.get(StaffMember, staff_ref)
    if member is None:
        raise Invalid("Choose who acts as proper officer.", "staff_ref")
    with act("meeting.officer-named", by=by, now=now, name=member.name, minute=minute):
        at = _live(by, ref)
        meeting = at.meeting
        if not all(item.open for item in queries.agenda(at)):
            raise NotAllowed(
                "An item of this agenda is not yours to see. Somebody who may know of every item names them."
            )
        if any(staff_ref in refs for refs in queries.barred_from(ref).values()):
            raise Invalid("They cannot act for this meeting. Name somebody else.", "staff_ref")
        meeting.officer_ref, meeting.officer_name, meeting.officer_minute = staff_ref, member.name, minute


def must_sign(meeting: Meeting, by: Actor, now: When) -> queries.Officer:
    """Whoever signs for the council, when that is who is asking; else NotAllowed, with who it is."""
    officer = officer_of(meeting, now.day)
    if officer is None:
        raise NotAllowed(
            "Nobody can act as proper officer for this meeting: name somebody for it by a minute of the council first."
        )
    if officer.ref != by.id:
        raise NotAllowed(f"{officer.name} signs for this meeting ({officer.signs_as}): ask them to do this.")
    return officer


# Notice


def give_notice(ref: str, where: str, posted_by: str, posted_on: date, by: Actor, now: When) -> None:
    """Record that notice with the agenda was posted: where, by whom, on which day. From here the agenda stands.

    Invalid for a day to come, and for one too late, with the first day on which it could meet instead (Local Government
    Act 1972, sch.12 para.10(2); Public Bodies (Admission to Meetings) Act 1960, s.1(4)).
    """
    where = _said(where, "where", "Write where it was posted, such as the notice board at the hall.")[:300]
    posted_by = _said(posted_by, "posted_by", "Write who posted it.")[:120]
    with act("meeting.notice-given", by=by, now=now, posted_on=posted_on, where=where, posted_by=posted_by):
        at = _unnoticed(by, ref)
        must_sign(at.meeting, by, now)
        _has_business(ref)
        last = _in_time(at.meeting.on, posted_on, now.day)
        _, calendar = council.in_force(now.day)
        row = Notice(
            meeting_ref=ref, where=where, posted_by=posted_by, posted_on=posted_on, last_on=last,
            clear_days=rules.clear_days(posted_on, at.meeting.on, calendar),
        )  # fmt: skip
        db.session.add(row)


def _in_time(on: date, posted_on: date, today: date) -> date:
    """The last lawful day, if notice was given by it."""
    if posted_on > today:
        raise Invalid("That day has not come. Record the notice once it is posted.", "posted_on")
    pinned, calendar = council.in_force(today)
    last = rules.last_of_notice(pinned.policy, on, calendar).on
    if posted_on > last:
        first = rules.first_lawful(pinned.policy, today, calendar)
        raise Invalid(
            f"That is too late: the last lawful day was {long_date(last)}, so this meeting cannot lawfully be held. "
            f"If notice goes out today, the first day for it is {long_date(first)}: change the date of the meeting.",
            "posted_on",
        )
    return last


def _has_business(meeting_ref: str) -> None:
    some = select(AgendaItem.ref).where(AgendaItem.meeting_ref == meeting_ref, AgendaItem.taken_off.is_(None)).limit(1)
    if db.session.scalar(some) is None:
        raise Invalid("Put the business on the agenda first: a notice says what the meeting is about.")


# The agenda


def add_item(meeting_ref: str, title: str, case_ref: str | None, private: bool, by: Actor, now: When) -> str:
    """Put an item on the agenda; its ref. An item with a case is taken in private.

    Invalid for a title that names somebody of the case, and for a case that does not wait for a meeting; Conflict once
    notice is out. NotFound for a case that whoever asks may not see.
    """
    title = _said(title, "title", "Say what the item is about.")[:200]
    with act("item.added", by=by, now=now, case=case_ref, title=title):
        at = _unnoticed(by, meeting_ref)
        level = _case_waits(case_ref, title, by, now) if case_ref else 1
        row = AgendaItem(
            ref=new_ref(), meeting_ref=at.meeting.ref, case_ref=case_ref, number=_next(meeting_ref), title=title,
            level=level, private=private or case_ref is not None,
        )  # fmt: skip
        db.session.add(row)
        return row.ref


def take_off(item_ref: str, by: Actor, now: When) -> None:
    """Take an item off the agenda while no notice is out."""
    _, item = queries.item_for(by, item_ref, Action.MEETING_PREPARE)
    with act("item.taken-off", by=by, now=now, case=item.row.case_ref, title=item.row.title):
        at, item = queries.item_for(by, item_ref, Action.MEETING_PREPARE)
        _no_notice(at)
        item.row.taken_off = now


def _next(meeting_ref: str) -> int:
    """The number after the highest given: one taken off keeps its own."""
    highest = db.session.scalar(select(func.max(AgendaItem.number)).where(AgendaItem.meeting_ref == meeting_ref))
    return (highest or 0) + 1


def _case_waits(case_ref: str, title: str, by: Actor, now: When) -> int:
    """The stage at which a meeting is to decide a case; refuses a case that is not for a meeting."""
    case = opened(by, case_ref, Action.CASE_SEE, now).case
    if case.phase is Phase.CLOSED:
        raise Invalid("This case is closed.", "case_ref")
    level = level_of(case)
    if level == 2 and case.mode is Mode.ANONYMOUS:
        raise Invalid(
            "Nobody knows who wrote, so there is no hearing: somebody else looks at it once from its papers.",
            "case_ref",
        )
    if not case.referred and level == 1:
        raise Invalid("Refer the case to the committee first; then it can go on an agenda.", "case_ref")
    if case_ref in queries.waiting_elsewhere():
        raise Invalid("This case is on an agenda already. Take it off there first.", "case_ref")
    if held(title, names_in(case)):
        raise Invalid(NAMED, "title")
    return level


def level_of(case: Case) -> int:
    """Which look at a case is before us: 1, or 2 once a review was asked for and is not decided."""
    return 2 if case.review_asked_on is not None else 1


def names_in(case: Case) -> Iterator[str | None]:
    """Every name that nothing public about a case may hold: who wrote, whom it is about, and who is bound to it."""
    if case.person_ref:
        sender = db.session.get(Person, case.person_ref)
        for person in [*([sender] if sender else []), *others_in(case.ref, case.authority_ref)]:
            yield from (person.name, person.organisation)
    yield from db.session.scalars(select(About.label).where(About.case_ref == case.ref, About.whom == Whom.PERSON))
    tied = select(Tie.staff_ref).where(Tie.case_ref == case.ref)
    yield from db.session.scalars(select(StaffMember.name).where(StaffMember.ref.in_(tied)))


# Shared


def _live(by: Actor, ref: str) -> At:
    at = queries.meeting_for(by, ref, Action.MEETING_PREPARE)
    if at.meeting.called_off is not None:
        raise Conflict("This meeting was called off. Call another.")
    return at


def _unnoticed(by: Actor, ref: str) -> At:
    at = _live(by, ref)
    _no_notice(at)
    return at


def _no_notice(at: At) -> None:
    if at.notice is not None:
        raise Conflict(
            "Notice of this meeting is out, and it decides only what that notice says. Put it on the agenda of the "
            "next meeting, or call this one off and call another."
        )


def _said(text: str, field: str, otherwise: str) -> str:
    if not text.strip():
        raise Invalid(otherwise, field)
    return text.strip()
