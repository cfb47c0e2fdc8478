"""What the worker sends from a case, and what the clerk says of letters that went by post."""

from collections.abc import Sequence
from datetime import date

from casework.cases import actions as case_actions
from casework.cases import writing
from casework.cases.model import Case, Lane, Nature
from casework.cases.outbox.queries import reader, sheet, stopped, track_url
from casework.cases.outbox.returns import Return, return_for
from casework.cases.queries import state_of
from casework.cases.routing.actions import STOPPED
from casework.cases.routing.queries import TO_A_BODY
from casework.clock import When
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotFound, Unavailable
from casework.letters import actions as letters
from casework.letters import queries as letter_queries
from casework.letters import render
from casework.letters.files import Kept, attach
from casework.letters.mail import About, Envelope
from casework.letters.model import Letter, SentBy
from casework.letters.pdf import NoPdf, pdf
from casework.people.model import Person
from casework.policy.access import Action, Actor
from casework.policy.shape import Policy
from casework.policy.words import DENYING, Mode, Phase
from casework.settings import Settings
from casework.staff import queries as staff
from casework.staff.ties import open_ties, still_may
from casework.trail import act
from casework.work.actions import WORKER
from casework.work.loop import Hopeless, Job, register

# The worker's verbs


@register("mail.letter")
def send_letter(job: Job, settings: Settings, now: When) -> None:
    """Send one issued letter to somebody who chose e-mail, then say that it left us, in one act with being done.

    Killed in between, it is sent again under the same Message-ID. Nothing is sent to anybody anonymous. Where no mail
    server is set up, or the server will never take it, it waits on the worklist for another way; the page of stuck mail
    still lets somebody try again.
    """
    letter = letter_queries.letter(job.about)
    case = db.session.get(Case, letter.case_ref)
    if case is None:
        raise NotFound()
    person = reader(letter, case)
    if letter.left is not None or letter.issued is None:
        return
    if why := _not_by_mail(letter, case, settings, now):
        _to_post(letter, why, now, done=job)
        return
    if person is None or not person.email:
        raise Hopeless("There is no e-mail address to send this to. It can go by post instead.")
    if not settings.mail_host:
        _to_post(letter, "no mail server is set up", now, done=job)
        return
    returns = return_for(case, settings, now.day, letter.ref)
    if not returns.address:
        _to_post(letter, "there is no address to send it from that only those read who may know of it", now, done=job)
        return
    try:
        _mail_letter(letter, case, person, returns, settings)
    except (Hopeless, Unavailable) as error:
        letters.note_failure(letter.ref, str(error), now)
        if letter.sent_by is SentBy.EMAIL and (isinstance(error, Hopeless) or job.worn_out(now)):
            _to_post(letter, str(error), now)
        raise
    _left_by_mail(job, letter.ref, case.ref, now)


def _not_by_mail(letter: Letter, case: Case, settings: Settings, now: When) -> str:
    """Why a letter waits with us instead: nobody may hear it any more, or a notice would lead nowhere."""
    to_other = letter.to_ref not in (None, case.person_ref)
    if to_other and (case.mode is not Mode.NAMED or settings.mail_notice_only):
        return "they have no receipt, so a notice would lead them nowhere"
    return stopped(letter, case, now.day)


def _to_post(letter: Letter, why: str, now: When, done: Job | None = None) -> None:
    with act("letter.to-post", by=WORKER, now=now, case=letter.case_ref, reason=why):
        if done:
            done.finish(now)
        case_actions.letter_to_post(letter.ref, now)


def _left_by_mail(job: Job, letter_ref: str, case_ref: str, now: When) -> None:
    with act("letter.left", by=WORKER, now=now, case=case_ref, channel=SentBy.EMAIL.words):
        job.finish(now)
        case_actions.letter_left(letter_ref, now, SentBy.EMAIL, WORKER, now)
        letters.tried(letter_ref, letters.TAKEN, now)


def _mail_letter(letter: Letter, case: Case, person: Person, returns: Return, settings: Settings) -> None:
    """The letter as text with its PDF to somebody named; to somebody in confidence only that something waits."""
    policy = council.policy(case.policy_ref)
    assert letter.issued is not None and person.email
    at = letters.instant_of(letter.issued)
    envelope = Envelope(letter.ref, policy.council.name, returns.address, person.email, at, returns.sealed)
    if case.mode is not Mode.NAMED or settings.mail_notice_only:
        letters.send(settings, envelope, About.NOTICE, _notice(case, policy, settings))
        return
    try:
        paper = pdf(sheet(letter, case, person, policy, settings)).content
    except NoPdf as error:
        raise Hopeless(str(error)) from None
    letters.send(settings, envelope, About.LETTER, render.plain(letter.body or ""), paper)


def _notice(case: Case, policy: Policy, settings: Settings) -> str:
    facts = {
        "council": policy.council.name,
        **writing.reached(case, policy, case.watched),
        "track_url": track_url(settings, policy),
    }
    return render.plain(render.draft("notice", facts).body)


@register("mail.alert")
def send_alert(job: Job, settings: Settings, now: When) -> None:
    """Tell one of us, without content, to look at the worklist at once; nobody who has since been shut out.

    Once a case is closed there is nothing to look at.

    The work is about `staff ref:case ref`.
    """
    staff_ref, _, case_ref = job.about.partition(":")
    member, case = staff.member(staff_ref), db.session.get(Case, case_ref)
    shut_out = {row.staff_ref for row in open_ties(case_ref, DENYING)}
    if member is None or case is None or staff_ref in shut_out or case.phase is Phase.CLOSED:
        return
    if not member.email:
        raise Hopeless("Somebody was to be alerted whose account has no e-mail address. Telephone them.")
    name = council.policy(case.policy_ref).council.name
    envelope = envelope_to(member.email, job, case, name, settings, now)
    letters.send(settings, envelope, About.URGENT, _alert(settings))


def envelope_to(to: str, job: Job, case: Case, council_name: str, settings: Settings, now: When) -> Envelope:
    """Word about a case to one of us. Hopeless when it is sealed and no address is fit to send it from."""
    returns = return_for(case, settings, now.day)
    if not returns.address and settings.mail_host:
        raise Hopeless("There is no address to send this from that only those read who may know of it. Telephone them.")
    return Envelope(job.ref, council_name, returns.address, to, letters.instant_of(job.due), returns.sealed)


def _alert(settings: Settings) -> str:
    return (
        "Something at the top of your worklist needs you now.\n\n"
        f"Please sign in and look: {settings.public_url.rstrip('/')}/worklist\n\n"
        "This e-mail says no more, because others may see it.\n"
    )


# What staff say and add


def posted(letter_ref: str, how: SentBy, on: date, by: Actor, now: When) -> None:
    """A letter was posted or handed over on a day; our promise is kept by that day.

    One that came back is sent again so, or stays where the sender can read it when there is no other way. Invalid for
    a day before it was issued or came back or one to come, Conflict when it has left us already.
    """
    letter = letter_queries.letter(letter_ref)
    if letter.issued is None or letter.left is not None and not letter.came_back:
        raise Conflict("This letter is not issued yet, or has left us already.")
    if letter.stopped is not None:
        raise Conflict(STOPPED)
    if why := _stopped(letter, now):
        raise Conflict(why)
    if how not in ways_on(letter):
        raise Invalid("Say whether it was posted or handed over.", "how")
    if not (letter.returned or letter.issued).day <= on <= now.day:
        raise Invalid("Give a day from when the letter was issued, or came back, until today.", "day")
    left = now if on == now.day else When.on(on)
    case_actions.letter_left(letter_ref, left, how, by, now)


def _stopped(letter: Letter, now: When) -> str:
    case = db.session.get(Case, letter.case_ref)
    return stopped(letter, case, now.day) if case else ""


def ways_on(letter: Letter) -> tuple[SentBy, ...]:
    """How a letter that waits can leave us.

    One that came back, or goes to somebody with neither address nor telephone, may have nowhere but the tracking page.
    """
    if letter.template in TO_A_BODY:
        return (SentBy.POST, SentBy.HAND, SentBy.EMAIL)
    case = db.session.get(Case, letter.case_ref)
    person = reader(letter, case) if case else None
    nowhere = letter.came_back or person is None or not (person.address or person.telephone)
    return (SentBy.POST, SentBy.HAND, SentBy.TRACKING) if nowhere else (SentBy.POST, SentBy.HAND)


def add_files(case_ref: str, kept: Sequence[Kept], by: Actor, now: When) -> None:
    """Add files of ours to a case, hanging on a note that is not sent. Invalid when there is none."""
    if not kept:
        raise Invalid("Choose a file to add.", "files")
    with act("file.added", by=by, now=now, case=case_ref, name=", ".join(each.name for each in kept)):
        case = db.session.get(Case, case_ref)
        if case is None:
            raise NotFound()
        still_may(by, case.ref, Action.FILE_ADD, state_of(case))
        words = "Added a file." if len(kept) == 1 else f"Added {len(kept)} files."
        note = writing.say(case, words, by, now, ours=True, lane=Lane.STAFF, nature=Nature.FACT)
        db.session.add(note)
        for each in kept:
            attach(each, case_ref, note.ref, from_resident=False)
