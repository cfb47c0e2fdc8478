"""What we write to whoever sent a case: the facts of a letter, the draft of it, and issuing it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from casework.cases.clocks import Promise
from casework.cases.model import Case, Lane, Message, Nature
from casework.cases.outbox.returns import private
from casework.clock import When, long_date
from casework.council import queries as council
from casework.council.model import OfficeTerm
from casework.db import db
from casework.errors import Invalid, NotAllowed
from casework.letters import render
from casework.letters.model import Letter, SentBy
from casework.people.model import Person, ReachBy
from casework.people.queries import behalf
from casework.policy.access import LINE, Actor
from casework.policy.authority import Basis, Shown
from casework.policy.clocks import Rule, due
from casework.policy.days import Calendar
from casework.policy.shape import Policy, policy_for
from casework.policy.words import DENYING, Channel, Event, Kind, Mode, Office
from casework.staff.model import StaffMember, Standing
from casework.staff.ties import open_ties
from casework.trail import new_ref
from casework.work.actions import promise

KINDS: Mapping[Kind, str] = {
    Kind.COMPLIMENT: "compliment",
    Kind.COMMENT: "comment",
    Kind.ENQUIRY: "question or request",
    Kind.COMPLAINT: "complaint",
    Kind.DATA_PROTECTION_COMPLAINT: "complaint about personal information",
    Kind.INFORMATION_REQUEST: "request for information",
    Kind.OWN_DATA: "request for personal information",
    Kind.RESTRICTION: "decision about contact",
}
"""What a letter and a page call each kind of case."""

_ANSWERS = (Event.ANSWERED, Event.REVIEW_DECIDED)
CHANNELS: Mapping[Channel, str] = {
    Channel.WEB: "on the web",
    Channel.LETTER: "by letter",
    Channel.EMAIL: "by e-mail",
    Channel.TELEPHONE: "by telephone",
    Channel.VOICEMAIL: "by voicemail",
    Channel.VISIT: "at a visit",
    Channel.SOCIAL_MEDIA: "on social media",
}
"""How something reached us, in words."""

NAME_NEEDED = (
    "The Freedom of Information Act asks for your real name before it gives you a right to an answer, so please tell "
    "us who you are if you want to rely on it. Without a name we may still answer, and for information about the "
    "environment you do not need one. What we publish anyway you can have at once."
)
"""Freedom of Information Act 2000, s.8; the Environmental Information Regulations 2004 ask for no name."""
THEMSELVES = (
    "The person you write for can deal with us themselves at any time, in any way they like, and we then answer them."
)
MAIL_LETTER = "mail.letter"
"""The due work that hands a letter to the mail server."""


@dataclass(frozen=True)
class Signature:
    """Who signs a letter: the person, their title, and for whom they stand in, if they do."""

    name: str
    title: str
    standing_in_for: str = ""


def person_of(case: Case) -> Person | None:
    """Who wrote, if we know."""
    return db.session.get(Person, case.person_ref) if case.person_ref else None


def told_for(case: Case, tells: bool) -> Person | None:
    """To whom a letter of this case goes: whoever wrote; or, where it tells what we found and only they are told it,
    the person they write for."""
    found = behalf(case.authority_ref)
    return found.person if found and found.authority.direct and tells else person_of(case)


def withheld(case: Case, today: date) -> str:
    """Why nothing that tells what we found may go to whoever wrote for somebody else, and what to do; else empty."""
    found = behalf(case.authority_ref)
    return found.authority.mandate.withholds(today) if found else ""


def people_of(case: Case, by: Actor, held: Collection[object] = ()) -> list[object]:
    """Whoever signs, handles and wrote, read together; as long as somebody holds them nothing asks for them again.

    `held` are those somebody holds already.
    """
    have = {each.ref for each in held if isinstance(each, StaffMember)}
    lacking = {by.id, case.handler_ref or by.id} - have
    staff = select(StaffMember).where(StaffMember.ref.in_(sorted(lacking)))
    return [*(db.session.scalars(staff) if lacking else ()), person_of(case), behalf(case.authority_ref)]


def signature(by: Actor) -> Signature:
    """How the person acting signs."""
    member = db.session.get(StaffMember, by.id)
    return Signature(by.name, member.title if member else "")


def signed_on(case: Case, by: Actor, today: date) -> Signature:
    """How they sign a letter of this case: kept from the clerk, it is signed by or for the acting proper officer,
    named with the minute that made them one."""
    plain = signature(by)
    officer = _acting(case, today) if case.watched else None
    if officer is None:
        return plain
    minute = f", minute {officer.minute}" if officer.minute else ""
    whom = "the clerk as" if officer.staff_ref == by.id else f"{officer.name},"
    return Signature(plain.name, plain.title, f"{whom} acting proper officer{minute}")


def _acting(case: Case, today: date) -> OfficeTerm | None:
    """Who acts in the clerk's place on a case that is kept from the clerk; None while the clerk may know of it."""
    held, barred = council.offices_held(today), {row.staff_ref for row in open_ties(case.ref, DENYING)}
    if not held[Office.CLERK] or not {term.staff_ref for term in held[Office.CLERK]} <= barred:
        return None
    free = (term for office in LINE[1:] for term in held[office] if term.staff_ref not in barred)
    return next((term for term in free if _works(term.staff_ref)), None)


def _works(staff_ref: str) -> bool:
    member = db.session.get(StaffMember, staff_ref)
    return member is not None and member.standing is Standing.ACTIVE


def facts(
    case: Case,
    policy: Policy,
    promises: Sequence[Promise],
    signed: Signature,
    track_url: str,
    tells: bool = True,
    **more: str,
) -> dict[str, str]:
    """The facts every letter of a case may use, as text; `more` are those of one letter, empty ones left out.

    How to reach us names who alone may answer for a sealed case. `tells` says whether it tells what we found, which
    decides to whom it goes (`told_for`).
    """
    handler = db.session.get(StaffMember, case.handler_ref) if case.handler_ref else None
    answer = next((each for each in promises if each.met is None and each.meets in _ANSWERS), None)
    given = {
        "council": policy.council.name,
        "nation": policy.council.nation.value,
        "reference": case.reference,
        "kind": KINDS[case.kind],
        "opened": long_date(case.received.day),
        "wanted": case.wanted or "",
        "who_sees": who_sees(case.mode),
        "name_needed": NAME_NEEDED if case.kind is Kind.INFORMATION_REQUEST and case.mode is Mode.ANONYMOUS else "",
        "handler": handler.name if handler else "",
        "handler_role": handler.title if handler else "",
        "answer_by": long_date(answer.due.on) if answer else "",
        "why_date": f"{answer.due.why[0]}." if answer else "",
        "document": answer.source if answer else "",
        **reached(case, policy, case.watched),
        "signed_by": signed.name,
        "signed_role": signed.title,
        "standing_in_for": signed.standing_in_for,
    }
    given |= _addressed(case, tells, track_url) | more
    return {name: value for name, value in given.items() if value}


def reached(case: Case, policy: Policy, sealed: bool) -> dict[str, str]:
    """How we are reached about a case, as facts of a letter; `sealed`: by asking for whoever holds it alone."""
    ours = policy.council
    named = private(case, ours.telephone, ours.address) if sealed else {}
    return {"phone": ours.telephone, "address": ours.address} | named


def next_step(case: Case, policy: Policy, calendar: Calendar, today: date) -> str:
    """What somebody who is not content with our answer can do inside the council, and by when, in sentences."""
    window = long_date(due(Rule.parse(policy.limit("review-window").value), today, calendar).on)
    if case.kind is Kind.COMPLAINT:
        return (
            f"If you are not content with this answer, tell us by {window} what is still wrong, in any way you like. "
            "Councillors who have had no part in it then look at it again."
        )
    if case.kind in (Kind.INFORMATION_REQUEST, Kind.OWN_DATA):
        return (
            f"If you are not content with this answer, tell us by {window}, and somebody else here looks at it again. "
            "That is called an internal review."
        )
    return "If you are not content with this answer, tell us, and we will deal with what you say as a complaint."


def _addressed(case: Case, tells: bool, track_url: str) -> dict[str, str]:
    """The greeting, and where whoever is greeted can follow it: the person somebody writes for has no receipt."""
    to, found = told_for(case, tells), behalf(case.authority_ref)
    greeting = f"Dear {to.name}" if to and to.name else "Hello"
    if found is None:
        return {"salutation": greeting, "track_url": track_url}
    if to is found.person:
        return {"salutation": greeting, "track_url": ""}
    asked = found.authority.shown in (Shown.CLAIMED, Shown.NOT_ACCEPTED)
    return {
        "salutation": f"{greeting}, writing for {found.person.name}",
        "track_url": track_url,
        "for_whom": found.person.name or "",
        "authority_needed": found.authority.basis.needed if asked else "",
        "themselves": "" if found.authority.basis is Basis.ESTATE else THEMSELVES,
    }


def who_sees(mode: Mode) -> str:
    """One line on who sees what a sender told us, by how they chose to write."""
    return {
        Mode.NAMED: "Only those who deal with what you wrote see your name.",
        Mode.CONFIDENTIAL: "Only the clerk and whoever deals with it see who you are.",
        Mode.ANONYMOUS: "We did not ask who you are. What you wrote may still show it.",
    }[mode]


def outward(case: Case, tells: bool = True) -> SentBy:
    """How our letters reach whoever they go to: the way they chose, as far as we can go it."""
    person = told_for(case, tells)
    if case.mode is Mode.ANONYMOUS or person is None or person.reach_by is ReachBy.TRACKING:
        return SentBy.TRACKING
    if person.reach_by is ReachBy.EMAIL and person.email:
        return SentBy.EMAIL
    return SentBy.POST


def deemed_received(policy: Policy, sent_by: SentBy, left: date, calendar: Calendar) -> date:
    """The day from which the person's time runs: by post and e-mail some days after, else the day it left us."""
    limits = {SentBy.POST: "deemed-post", SentBy.EMAIL: "deemed-email"}
    if sent_by not in limits:
        return left
    return due(Rule.parse(policy.limit(limits[sent_by]).value), left, calendar).on


def open_window(case: Case, letter: Letter, policy: Policy, calendar: Calendar) -> None:
    """How long a review can be asked for, from the day our first answer is deemed received; nothing while it is not."""
    asks = any(Event.REVIEW_ASKED in move.meets for move in policy_for(policy, case.kind).moves)
    if not asks or Event.ANSWERED.value not in letter.keeps or case.review_asked_on is not None:
        return
    window = Rule.parse(policy.limit("review-window").value)
    case.review_until = due(window, letter.deemed_on, calendar).on if letter.deemed_on else None


def issue(
    case: Case, template: str, text: render.Draft, by: Actor, now: When, keeps: Sequence[str] = (), move: str = "",
    about_ref: str | None = None, tells: bool = True,
) -> Letter:  # fmt: skip
    """Freeze a letter and set it on its way; the caller is inside an act on the case.

    `about_ref` is the point it is kept with, if it tells of one that is sealed. `tells` says whether it tells what we
    hold or found: NotAllowed while whoever wrote for somebody else has not shown that they may hear it.

    What is shown on the tracking page has left us at once; mail and post leave when they do.
    """
    if not text.body.strip():
        raise Invalid("A letter needs some words.", "letter")
    if tells and (why := withheld(case, now.day)):
        raise NotAllowed(why)
    way, to = outward(case, tells), told_for(case, tells) if case.authority_ref else None
    at_once = way is SentBy.TRACKING
    letter = Letter(
        ref=new_ref(),
        case_ref=case.ref,
        template=template,
        move=move,
        keeps=list(keeps),
        subject=text.subject,
        body=text.body,
        written_by=by.id,
        signed=by.name,
        drafted=now,
        issued=now,
        sent_by=way,
        left=now if at_once else None,
        deemed_on=now.day if at_once else None,
        to_ref=to.ref if to else None,
        quiet=None if tells else True,
    )
    db.session.add(letter)
    message = say(case, None, by, now, ours=True, nature=Nature.LETTER, letter_ref=letter.ref)
    message.about_ref = about_ref
    db.session.add(message)
    if way is SentBy.EMAIL:
        promise(MAIL_LETTER, letter.ref, now)
    return letter


def say(
    case: Case,
    words: str | None,
    by: Actor,
    now: When,
    *,
    ours: bool,
    lane: Lane = Lane.RESIDENT,
    nature: Nature = Nature.WORDS,
    happened: When | None = None,
    letter_ref: str | None = None,
    contact_ref: str | None = None,
) -> Message:
    """The next message of a case's conversation, not yet added to the session."""
    return Message(
        ref=new_ref(),
        case_ref=case.ref,
        number=_next(case),
        lane=lane,
        nature=nature,
        ours=ours,
        author_ref=by.id or None,
        words=words,
        letter_ref=letter_ref,
        contact_ref=contact_ref,
        happened=happened or now,
        entered=now,
    )


def _next(case: Case) -> int:
    """A number after that of every message before: each act raises the story, and one act says a few things at most."""
    added = [row for row in db.session.new if isinstance(row, Message) and row.case_ref == case.ref]
    return (case.story or 0) * 100 + len(added)


def current(case: Case) -> Policy:
    """The policy the case is pinned to."""
    return council.policy(case.policy_ref)
