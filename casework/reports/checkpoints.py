"""Signing the trail as time goes by, mailing checkpoints to those who keep them, and the alarm when it is not whole."""

import logging
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from casework.clock import When
from casework.council import queries as council
from casework.db import brief, db
from casework.errors import SettingsError
from casework.letters import actions as letters
from casework.letters.mail import About, Envelope
from casework.settings import Settings
from casework.trail import checkpoint
from casework.trail.model import Checkpoint, Verification
from casework.work.actions import promise
from casework.work.loop import Job, each_minute, register
from casework.work.model import DueWork

log = logging.getLogger("casework.reports")

SEND, ALARM = "mail.checkpoint", "mail.alarm"
NOT_WHOLE = (
    "The trail was verified, and something is not as it was. Look at the page Trail, and have whoever looks after the "
    "server run flask trail verify."
)
UNTIL_SAID = (
    "Nobody works on until whoever looks after the server has found out why, and has recorded it with flask trail "
    "put-back. Residents can still write to us."
)


# The worker's minute


@each_minute
def watch(settings: Settings, now: When) -> None:
    """Sign what is due, promise to mail the newest checkpoint, and raise the alarm when the trail is another one."""
    wrong = _wrong(settings, now)
    if wrong:
        log.error("the trail is not as it was signed: %s", wrong)
        raise_alarm(settings, now)
    newest = last()
    if newest is not None:
        for who in recipients(settings):
            _promise(SEND, f"{newest.size}-{who}", now)


def _wrong(settings: Settings, now: When) -> str:
    """Sign if that is due; why the trail cannot be signed any more, or nothing."""
    try:
        older = checkpoint.rolled_back(settings)
        if not older:
            checkpoint.make_checkpoint(settings, now)
        return older
    except checkpoint.WillNotSign as error:
        return error.sentence
    except SettingsError as error:
        log.info("%s", error)  # the signer may be another user, with a timer of their own
        return ""


def recipients(settings: Settings) -> Mapping[str, str]:
    """Who keeps checkpoints outside, by what they are, with their addresses; nobody where no mail is sent."""
    if not settings.mail_host:
        return {}
    known = {"auditor": settings.mail_auditor, "chair": settings.mail_chair}
    return {who: address for who, address in known.items() if address}


def last() -> Checkpoint | None:
    """The newest checkpoint; none before the first."""
    return db.session.scalar(select(Checkpoint).order_by(Checkpoint.size.desc()).limit(1))


def raise_alarm(settings: Settings, now: When) -> None:
    """Promise auditor and chair a mail that the trail is not whole, once a day each."""
    for who in recipients(settings):
        _promise(ALARM, f"{now.day}-{who}", now)


def _promise(verb: str, about: str, now: When) -> None:
    """Promise a piece of work unless somebody did before."""
    if db.session.scalar(select(DueWork.ref).where(DueWork.verb == verb, DueWork.about == about)):
        return
    try:
        with brief():
            promise(verb, about, now)
    except IntegrityError:
        log.debug("another worker promised %s", verb)


# The worker's mail


@register(SEND)
def send_checkpoint(job: Job, settings: Settings, now: When) -> None:
    """Mail one checkpoint to one of those who keep it; sent twice it is the same message."""
    size, _, who = job.about.partition("-")
    found = db.session.get(Checkpoint, int(size))
    if found is not None:
        text = checkpoint.note_text(checkpoint.the_note(found.note))
        _mail(job, settings, now, who, About.CHECKPOINT, text, {f"checkpoint-{found.on}.txt": found.note})


@register(ALARM)
def send_alarm(job: Job, settings: Settings, now: When) -> None:
    """Tell the auditor or the chair that the trail is not whole, and nothing of what is in it."""
    who = job.about.rpartition("-")[2]
    _mail(job, settings, now, who, About.ALARM, f"{NOT_WHOLE}\n\nCompare it with the checkpoints you were sent.\n")


def _mail(
    job: Job, settings: Settings, now: When, who: str, about: About, text: str, texts: Mapping[str, str] | None = None
) -> None:
    to = recipients(settings).get(who)
    if to is None:
        return
    name = council.policy_in_force(now.day).policy.council.name
    envelope = Envelope(job.ref, name, settings.mail_from, to, letters.instant_of(job.due))
    letters.send(settings, envelope, about, text, texts=texts)


# The staff's banner


def alarms(settings: Settings) -> list[str]:
    """What every page of the staff must say of the trail; short statements, so not to be asked on each of them."""
    verified = db.session.scalar(select(Verification.good).order_by(Verification.at.desc()).limit(1))
    return [NOT_WHOLE] if verified is False else []


def stop(settings: Settings) -> str:
    """Why nobody of the staff may work on: the database is older than what was signed, and nobody has said why."""
    try:
        older = checkpoint.rolled_back(settings)
    except checkpoint.WillNotSign as error:
        older = error.sentence
    return f"{older} {UNTIL_SAID}" if older else ""
