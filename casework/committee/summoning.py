"""Summonses: each member called by the way they consented to, signed by the proper officer; and substitutes."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from casework.cases.outbox.returns import between
from casework.clock import When, long_date
from casework.committee import queries
from casework.committee.actions import must_sign
from casework.committee.model import EmailConsent, Meeting, Summons
from casework.committee.queries import At
from casework.committee.sheets import Numbered, summons_sheet, summons_text
from casework.council import queries as council
from casework.council.model import Membership
from casework.db import db
from casework.errors import Conflict, Invalid, NotFound
from casework.letters import actions as letters
from casework.letters import mail
from casework.letters.mail import Envelope
from casework.letters.model import SentBy
from casework.letters.pdf import NoPdf, pdf
from casework.policy.access import Action, Actor
from casework.policy.bodies import Seat
from casework.settings import Settings
from casework.staff.queries import known, member
from casework.trail import act, new_ref
from casework.work.actions import WORKER, promise
from casework.work.loop import Hopeless, Job, register

SUMMONS = "mail.summons"


# How a member may be called


def consent(staff_ref: str, said: str, from_on: date, by: Actor, now: When) -> None:
    """Record that a member agreed to be summoned by e-mail (Local Government (Electronic Communications) (England)
    Order 2015): how and where they said so. Conflict when it is recorded already, Invalid without an address."""
    queries.must(by, Action.MEETING_CALL)
    if not said.strip():
        raise Invalid("Write how they agreed, such as a form they signed and its date.", "said")
    who = known(staff_ref)
    if not who.email:
        raise Invalid(f"There is no e-mail address for {who.name}: it goes by post or by hand.", "staff_ref")
    with act("summons.consented", by=by, now=now, name=who.name, said=said):
        if staff_ref in consents(from_on):
            raise Conflict(f"{who.name} has agreed to that already.")
        db.session.add(EmailConsent(staff_ref=staff_ref, said=said.strip()[:300], from_on=from_on))


def end_consent(staff_ref: str, by: Actor, now: When) -> None:
    """A member takes back their consent: from here their summons goes on paper."""
    queries.must(by, Action.MEETING_CALL)
    with act("summons.consent-ended", by=by, now=now, name=known(staff_ref).name):
        row = consents(now.day).get(staff_ref)
        if row is None:
            raise Conflict("There is no such consent, or it has ended already.")
        row.until_on = now.day


def consents(on: date) -> dict[str, EmailConsent]:
    """Who has agreed, on a day, to be summoned by e-mail."""
    runs = [EmailConsent.from_on <= on, or_(EmailConsent.until_on.is_(None), EmailConsent.until_on > on)]
    return {row.staff_ref: row for row in db.session.scalars(select(EmailConsent).where(*runs))}


# Calling the members


@dataclass(frozen=True)
class _Seat:
    """Who is called, and in whose place."""

    staff_ref: str
    name: str
    seat: Seat
    instead_of: str | None = None
    instead_name: str = ""


def sign(meeting_ref: str, by: Actor, now: When) -> int:
    """Sign the summons and send it to each member not yet called; how many were. The law's notice is theirs too.

    By e-mail only to whoever agreed to it, else on paper (Local Government Act 1972, sch.12 para.10(2)(b)). NotAllowed
    for anybody but the proper officer, Conflict before notice is out, Invalid when it is too late for that.
    """
    with act("summons.signed", by=by, now=now) as deed:
        at = _out(by, meeting_ref)
        officer = must_sign(at.meeting, by, now)
        _in_time(at, now)
        there = {row.staff_ref for row in summonses(meeting_ref)}
        seated = council.members_of(at.meeting.committee_ref, at.meeting.on)
        seats = [_seat(each) for each in seated if each.seat.counts]
        called = [_call(at.meeting, each, officer, now) for each in seats if each.staff_ref not in there]
        deed.tell(many=len(called), name=officer.name, signs_as=officer.signs_as)
        return len(called)


def substitute(meeting_ref: str, staff_ref: str, instead_of: str, by: Actor, now: When) -> None:
    """Call a substitute of the committee in the place of a member who cannot come or has an interest.

    Invalid for somebody who is no substitute of this body on the day, or a place that is filled already.
    """
    with act("summons.substitute", by=by, now=now) as deed:
        at = _out(by, meeting_ref)
        officer = must_sign(at.meeting, by, now)
        _in_time(at, now)
        seated = {each.staff_ref: each for each in council.members_of(at.meeting.committee_ref, at.meeting.on)}
        new, old = seated.get(staff_ref), seated.get(instead_of)
        if new is None or new.seat.counts:
            raise Invalid("Choose one of the substitutes of this committee.", "staff_ref")
        if old is None or not old.seat.counts:
            raise Invalid("Choose whose place they take.", "instead_of")
        there = summonses(meeting_ref)
        if any(row.staff_ref == staff_ref or row.instead_of == instead_of for row in there):
            raise Conflict("That place is filled already, or they are called already.")
        _call(at.meeting, _Seat(staff_ref, new.name, new.seat, instead_of, old.name), officer, now)
        deed.tell(name=new.name, instead=old.name)


def _seat(row: Membership) -> _Seat:
    return _Seat(row.staff_ref, row.name, row.seat)


def _call(meeting: Meeting, who: _Seat, officer: queries.Officer, now: When) -> Summons:
    found = member(who.staff_ref)
    by_email = found is not None and bool(found.email) and who.staff_ref in consents(now.day)
    row = Summons(
        ref=new_ref(), meeting_ref=meeting.ref, staff_ref=who.staff_ref, name=who.name, seat=who.seat,
        instead_of=who.instead_of, instead_name=who.instead_name, way=SentBy.EMAIL if by_email else SentBy.POST,
        signed_ref=officer.ref, signed_as=f"{officer.name}, {officer.signs_as}"[:260], signed=now,
    )  # fmt: skip
    db.session.add(row)
    if by_email:
        promise(SUMMONS, row.ref, now)
    return row


def _out(by: Actor, meeting_ref: str) -> At:
    """The meeting, whose notice is out and which is still to come."""
    at = queries.meeting_for(by, meeting_ref, Action.MEETING_PREPARE)
    if at.notice is None or at.meeting.called_off is not None:
        raise Conflict("Record the notice first: the summons carries the same agenda.")
    return at


def _in_time(at: At, now: When) -> None:
    assert at.notice is not None
    if now.day > at.notice.last_on:
        raise Invalid(
            f"The last lawful day to summon members was {long_date(at.notice.last_on)}. Want of a summons does not "
            "undo the meeting (Local Government Act 1972, sch.12 para.10(3)): ask them by telephone to come."
        )


def went(summons_ref: str, way: SentBy, on: date, by: Actor, now: When) -> None:
    """A summons on paper was posted or handed over on a day."""
    found = _one(summons_ref)
    if way not in (SentBy.POST, SentBy.HAND):
        raise Invalid("Say whether it was posted or handed over.", "way")
    left = now if on == now.day else When.on(on)
    with act("summons.left", by=by, now=now, happened=left, name=found.name, way=way):
        row = _one(summons_ref)
        queries.meeting_for(by, row.meeting_ref, Action.MEETING_PREPARE)
        if row.left is not None:
            raise Conflict("It has left us already.")
        if not row.signed.day <= on <= now.day:
            raise Invalid("Give a day from when it was signed until today.", "day")
        row.way, row.left = way, left


def summons_for(ref: str, actor: Actor) -> Summons:
    """One summons, for whoever prepares its meeting. NotFound, NotAllowed as for the meeting."""
    row = _one(ref)
    queries.meeting_for(actor, row.meeting_ref, Action.MEETING_PREPARE)
    return row


def _one(ref: str) -> Summons:
    row = db.session.get(Summons, ref)
    if row is None:
        raise NotFound()
    return row


def summonses(meeting_ref: str) -> list[Summons]:
    """Who was called to a meeting, the chair first."""
    rows = db.session.scalars(select(Summons).where(Summons.meeting_ref == meeting_ref))
    return sorted(rows, key=lambda row: (list(Seat).index(row.seat), row.name))


# On paper and by mail


def paper(summons_ref: str, actor: Actor, settings: Settings) -> tuple[str, bytes]:
    """One summons as PDF, for whoever prepares the meeting or was called by it: its meeting's ref and the bytes."""
    row = _one(summons_ref)
    at = queries.meeting_for(actor, row.meeting_ref, Action.MEETING_SEE)
    if row.staff_ref != actor.id:
        queries.meeting_for(actor, row.meeting_ref, Action.MEETING_PREPARE)
    try:
        return at.meeting.ref, pdf(summons_sheet(row, at.meeting, titles_for(row), settings)).content
    except NoPdf as error:
        raise Conflict(str(error)) from None


def titles_for(row: Summons) -> list[Numbered]:
    """The agenda as the member called by a summons may read it: an item that is not theirs is an item."""
    barred = queries.barred_from(row.meeting_ref)
    return [
        (item.number, queries.AN_ITEM if row.staff_ref in barred.get(item.case_ref or "", ()) else item.title)
        for item in queries.items_of(row.meeting_ref)
    ]


@register(SUMMONS)
def send_summons(job: Job, settings: Settings, now: When) -> None:
    """Send one summons by e-mail to a member who agreed to that, and say that it left us, in one act."""
    row = db.session.get(Summons, job.about)
    if row is None or row.left is not None:
        return
    meeting, who = db.session.get(Meeting, row.meeting_ref), member(row.staff_ref)
    if meeting is None or meeting.called_off is not None:
        return
    if who is None or not who.email:
        raise Hopeless("The member has no e-mail address any more. Print the summons and hand it over.")
    name = council.policy_in_force(now.day).policy.council.name
    returns = between(queries.sealed_at(row.meeting_ref), None, settings, now.day)
    if returns.sealed and not returns.address:
        raise Hopeless("It cannot go by e-mail. Print the summons and hand it over.")  # why would tell of what
    envelope = Envelope(row.ref, name, returns.address, who.email, letters.instant_of(row.signed), returns.sealed)
    titles = titles_for(row)
    try:
        content = pdf(summons_sheet(row, meeting, titles, settings)).content
    except NoPdf as error:
        raise Hopeless(str(error)) from None
    letters.send(settings, envelope, mail.About.SUMMONS, summons_text(row, meeting, titles), content)
    with act("summons.left", by=WORKER, now=now, name=row.name, way=SentBy.EMAIL):
        job.finish(now)
        again = db.session.get(Summons, job.about)
        assert again is not None
        again.left = now
