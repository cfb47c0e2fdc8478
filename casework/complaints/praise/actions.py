"""Pass praise on to whom it praises, in words and under a name the sender agreed to, and tell them it is there."""

from sqlalchemy import select

from casework.cases.queries import Opened, opened
from casework.clock import When
from casework.complaints.model import Praise
from casework.complaints.published.queries import told_whole
from casework.council import queries as council
from casework.db import db
from casework.errors import Invalid, NotAllowed
from casework.letters import actions as letters
from casework.letters.mail import About, Envelope
from casework.people.model import Person
from casework.people.queries import others_in
from casework.policy.access import Action, Actor
from casework.policy.naming import held
from casework.policy.words import Kind, Mode
from casework.settings import Settings
from casework.staff import queries as staff
from casework.staff.model import Standing
from casework.trail import act, new_ref
from casework.work.actions import promise
from casework.work.loop import Job, register

TOLD = "mail.praise"
"""The due work that tells somebody, without content, that praise waits for them."""


def pass_on(case_ref: str, staff_ref: str, words: str, named: bool, by: Actor, now: When) -> None:
    """Pass a compliment on to one of us; passed on once more it stays as it was.

    `named` says that the sender agreed that their name goes with it: only somebody who gave it openly can. Invalid for
    words that hold their name without that, NotAllowed where it is not praise or who wrote is not theirs to know.
    """
    if not words.strip():
        raise Invalid("Write what is passed on.", "words")
    with act("praise.passed-on", by=by, now=now, case=case_ref) as deed:
        seen = opened(by, case_ref, Action.CASE_PRAISE, now)
        _may(seen)
        member = staff.member(staff_ref)
        if member is None or member.standing is Standing.DISABLED:
            raise Invalid("Choose whom it praises from the list.", "staff_ref")
        sender = db.session.get(Person, seen.case.person_ref) if seen.case.person_ref else None
        name = _name(seen, sender, words, named)
        known = select(Praise.ref).where(Praise.case_ref == case_ref, Praise.staff_ref == staff_ref)
        if db.session.scalar(known):
            return
        row = Praise(ref=new_ref(), case_ref=case_ref, staff_ref=staff_ref, words=words.strip(), said_by=name,
                     passed_by=by.id, passed=now)  # fmt: skip
        db.session.add(row)
        promise(TOLD, row.ref, now)
        deed.tell(name=member.name)


def _may(seen: Opened) -> None:
    if seen.case.kind is not Kind.COMPLIMENT:
        raise NotAllowed("Only a compliment is passed on. Say first that this is one.")
    if seen.case.mode is Mode.CONFIDENTIAL and not seen.may(Action.CASE_SENDER):
        raise NotAllowed("This was sent in confidence: it is passed on by somebody who may know who wrote.")


def _name(seen: Opened, sender: Person | None, words: str, named: bool) -> str | None:
    """The sender's name if it goes with the words; else the words must not hold it."""
    if named and (seen.case.mode is not Mode.NAMED or sender is None):
        raise Invalid("They did not give their name for this: pass it on without.", "named")
    if named:
        return sender.name if sender else None
    people = [*([sender] if sender else []), *others_in(seen.case.ref, seen.case.authority_ref)]
    if found := held(words, [each.name for each in people], [way for each in people for way in told_whole(each)]):
        raise Invalid(f"This tells who wrote: {', '.join(found)}. Take it out, or ask them first.", "words")
    return None


@register(TOLD)
def tell(job: Job, settings: Settings, now: When) -> None:
    """Tell somebody by mail, without content, that praise waits for them; nothing where they cannot sign in."""
    row = db.session.get(Praise, job.about)
    member = staff.member(row.staff_ref) if row else None
    if member is None or member.standing is not Standing.ACTIVE or not member.email or not settings.mail_host:
        return
    name = council.policy_in_force(now.day).policy.council.name
    envelope = Envelope(job.ref, name, settings.mail_from, member.email, letters.instant_of(job.due))
    letters.send(settings, envelope, About.NOTICE, _notice(settings))


def _notice(settings: Settings) -> str:
    return (
        "Somebody has written something kind about your work.\n\n"
        f"Please sign in to read it: {settings.public_url.rstrip('/')}/account/praise\n\n"
        "This e-mail says no more, because others may see it.\n"
    )
