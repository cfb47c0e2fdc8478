"""Hand a letter to the mail server and keep what it said; tidy files at night."""

import logging
from collections.abc import Mapping
from datetime import UTC, datetime, time

from casework.clock import When
from casework.db import brief, db
from casework.errors import Unavailable
from casework.letters import files, mail
from casework.letters.mail import About, Envelope
from casework.letters.model import MailAttempt
from casework.settings import Settings
from casework.work.loop import Hopeless, Job, register

log = logging.getLogger("casework.letters")

TAKEN = "The mail server took it."


def send(
    settings: Settings,
    envelope: Envelope,
    about: About,
    text: str,
    pdf: bytes | None = None,
    texts: Mapping[str, str] | None = None,
) -> None:
    """Send one message; when this returns the mail server has it. A second call sends the same Message-ID again.

    Hopeless when trying again cannot help, Unavailable when it may: both say in a sentence what happened.
    """
    if not settings.mail_host:
        raise Hopeless("No mail server is set up, so this cannot go by e-mail.")
    try:
        mail.send(settings, mail.message(envelope, about, text, pdf, texts))
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


@register("files.tidy", daily=True)
def tidy_files(job: Job, settings: Settings, now: When) -> None:
    """Remove files no row speaks of; what is missing is said where the clerk and the administrator look."""
    tidied = files.tidy(settings, now.day)
    if tidied.removed:
        log.info("removed %d files that no row speaks of", tidied.removed)
    if tidied.missing:
        log.error("%d files are missing from the store", len(tidied.missing))
        raise Hopeless(f"{len(tidied.missing)} files are missing from the store, the first is {tidied.missing[0]}.")
