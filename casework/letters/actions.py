"""Hand a letter to the mail server and keep what it said; note that one came back; tidy files at night."""

import logging
from datetime import UTC, datetime, time

from casework.clock import When
from casework.db import brief, db
from casework.errors import Conflict, Invalid, NotFound, Unavailable
from casework.letters import files, mail
from casework.letters.mail import About, Envelope
from casework.letters.model import Letter, MailAttempt
from casework.policy.access import Actor
from casework.settings import Settings
from casework.trail import act
from casework.work.loop import Hopeless, Job, register

log = logging.getLogger("casework.letters")

TAKEN = "The mail server took it."


def send(
    settings: Settings,
    envelope: Envelope,
    about: About,
    text: str,
    pdf: bytes | None = None,
) -> None:
    """Send one message; when this returns the mail server has it. A second call sends the same Message-ID again.

    Hopeless when trying again cannot help, Unavailable when it may: both say in a sentence what happened.
    """
    if not settings.mail_host:
        raise Hopeless("No mail server is set up, so this cannot go by e-mail.")
    try:
        mail.send(settings, mail.message(envelope, about, text, pdf))
    except (mail.PermanentFailure, mail.BadAddress) as error:
        raise Hopeless(str(error)) from None
    except mail.TemporaryFailure as error:
        raise Unavailable(str(error)) from None


def tried(letter_ref: str, answer: str, at: When) -> None:
    """Add to the caller's act, or `brief`, what came of one try to send a letter."""
    db.session.add(MailAttempt(letter_ref=letter_ref, at=at, answer=answer[:300]))


def note_failure(letter_ref: str, answer: str, at: When) -> None:
    """Keep what came of a try that failed."""
    with brief():
        tried(letter_ref, answer, at)


def instant_of(when: When) -> datetime:
    """The moment a message is dated; noon for a day whose time nobody may know."""
    return when.instant or datetime.combine(when.day, time(12), UTC)


def returned(letter_ref: str, reason: str, by: Actor, now: When) -> None:
    """Note that a letter came back. Our promise stays kept by when it left; somebody must find another way.

    Conflict when it never left us or has come back already, Invalid without a reason.
    """
    if not reason.strip():
        raise Invalid("Say why it came back, such as “not known at this address”.", "reason")
    found = db.session.get(Letter, letter_ref)
    if found is None:
        raise NotFound()
    with act("letter.returned", by=by, now=now, case=found.case_ref, reason=reason):
        letter = db.session.get(Letter, letter_ref)
        if letter is None or letter.left is None or letter.returned is not None:
            raise Conflict("This letter has not left us, or we know already that it came back.")
        letter.returned, letter.returned_because = now, reason[:300]


@register("files.tidy", daily=True)
def tidy_files(job: Job, settings: Settings, now: When) -> None:
    """Remove files no row speaks of; what is missing is said where the clerk and the administrator look."""
    tidied = files.tidy(settings, now.day)
    if tidied.removed:
        log.info("removed %d files that no row speaks of", tidied.removed)
    if tidied.missing:
        log.error("%d files are missing from the store", len(tidied.missing))
        raise Hopeless(f"{len(tidied.missing)} files are missing from the store, the first is {tidied.missing[0]}.")
