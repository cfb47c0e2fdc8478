"""Give somebody seven new words: on paper, or in one e-mail whose words stand nowhere until it is sent."""

from enum import StrEnum

from sqlalchemy import ColumnElement, Select, select

from casework.cases import receipts, writing
from casework.cases.model import Case, ReceiptKey
from casework.cases.outbox.queries import track_url
from casework.cases.outbox.returns import NO_MAILBOX, return_for
from casework.cases.queries import Opened, state_of
from casework.clock import When
from casework.council import queries as council
from casework.db import brief, db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.letters import actions as letters
from casework.letters import render
from casework.letters.mail import About, Envelope
from casework.people.model import Person
from casework.policy.access import Action, Actor
from casework.policy.words import Mode
from casework.settings import Settings
from casework.staff.ties import still_may
from casework.trail import act
from casework.trail.erase import clear_remains
from casework.work.actions import WORKER, drop, promise
from casework.work.loop import Hopeless, Job, register

MAIL_RECEIPT = "mail.receipt"
"""The due work that mails a fresh receipt. What it is about is the token its words are made from, and the case."""
STRANGER = "This was sent anonymously: we cannot tell the sender from a stranger."
WENT_ON = "Something was done on this case after you opened this page. Look at what it was, and begin again if need be."


class Way(StrEnum):
    """How new words reach whoever wrote."""

    PAPER = "paper"
    EMAIL = "email"


HOW = {Way.PAPER: " on paper", Way.EMAIL: ", to go by e-mail to the address on file"}


def why_no_mail(person: Person | None, settings: Settings) -> str:
    """Why words cannot go by e-mail, in a sentence; empty when they can."""
    if person is None or not person.email:
        return "There is no e-mail address on file to send words to."
    if not settings.mail_host:
        return "No mail server is set up, so words cannot go by e-mail."
    if settings.mail_notice_only:
        return "This council sends nothing but notices by e-mail."
    return ""


def fresh_receipt(
    case_ref: str, receipt_key: bytes, pepper: bytes, by: Actor, now: When, story: int | None = None
) -> receipts.Receipt:
    """A new receipt to print; the old one opens nothing from here on.

    NotAllowed for somebody anonymous, Conflict when the case went on since its `story` stood at that number.
    """
    receipt = receipts.derive(receipt_key, receipts.new_token())
    with act("case.receipt-replaced", by=by, now=now, case=case_ref, how=HOW[Way.PAPER]):
        _replace(case_ref, receipts.digest(pepper, receipt), by, now, story)
    return receipt


def mail_receipt(case_ref: str, settings: Settings, by: Actor, now: When, story: int | None = None) -> None:
    """A new receipt on its way to the e-mail address on file; the old one opens nothing from here on.

    Also Invalid, saying why, where nothing can go by e-mail.
    """
    token = receipts.token_for(case_ref)
    digest = receipts.digest(settings.key("pepper"), receipts.derive(settings.key("receipt"), token))
    with act("case.receipt-replaced", by=by, now=now, case=case_ref, how=HOW[Way.EMAIL]):
        case = _replace(case_ref, digest, by, now, story)
        no_mailbox = "" if return_for(case, settings, now.day).address else NO_MAILBOX
        if because := why_no_mail(writing.person_of(case), settings) or no_mailbox:
            raise Invalid(f"{because} They can have them on paper.", "way")
        promise(MAIL_RECEIPT, token, now)


def _replace(case_ref: str, digest: str, by: Actor, now: When, story: int | None) -> Case:
    """Inside the act: end what opened the case before, and let a new receipt open it."""
    case = db.session.get(Case, case_ref)
    if case is None:
        raise NotFound()
    still_may(by, case.ref, Action.RECEIPT_REISSUE, state_of(case))
    if case.mode is Mode.ANONYMOUS:
        raise NotAllowed(STRANGER)
    if story is not None and case.story != story:
        raise Conflict(WENT_ON)
    end_receipts(case.ref, now)
    db.session.add(ReceiptKey(case_ref=case.ref, digest=digest, made=now))
    return case


def end_receipts(case_ref: str, now: When) -> None:
    """Let no receipt open a case any more, and mail none that waits. Inside the caller's act."""
    for row in db.session.scalars(_living(ReceiptKey.case_ref == case_ref)):
        row.ended, row.token = now, None
    drop(MAIL_RECEIPT, case_ref)


def covering_letter(seen: Opened, track_url: str) -> render.Draft:
    """The letter that goes with printed words; they are printed beside it and are never part of it."""
    given = writing.facts(seen.case, seen.policy, [], writing.signature(seen.actor), track_url, False)
    return render.draft("fresh-receipt", given)


def _living(which: ColumnElement[bool]) -> Select[ReceiptKey]:
    return select(ReceiptKey).where(which, ReceiptKey.ended.is_(None))


# The worker's part


@register(MAIL_RECEIPT)
def send_receipt(job: Job, settings: Settings, now: When) -> None:
    """Mail the words of a fresh receipt, then burn the token they were made from, in one act with being done.

    Killed in between, the same words go again under the same Message-ID. Words that were replaced meanwhile, or whose
    case was erased, go nowhere.
    """
    receipt = receipts.derive(settings.key("receipt"), job.about)
    digest = receipts.digest(settings.key("pepper"), receipt)
    row = db.session.scalar(_living(ReceiptKey.digest == digest))
    if row is None:
        with brief():
            job.burn()
        return
    case = db.session.get(Case, row.case_ref)
    assert case is not None
    person = writing.person_of(case)
    returns = return_for(case, settings, now.day)
    if because := why_no_mail(person, settings) or ("" if returns.address else NO_MAILBOX):
        raise Hopeless(f"{because} Give them a fresh receipt on paper.")
    assert person and person.email
    policy = council.policy(case.policy_ref)
    at = letters.instant_of(row.made)
    envelope = Envelope(row.ref, policy.council.name, returns.address, person.email, at, returns.sealed)
    letters.send(settings, envelope, About.RECEIPT, in_mail(case, receipt, settings))
    with act("case.receipt-left", by=WORKER, now=now, case=case.ref, channel="e-mail"):
        job.burn()
    clear_remains()


def in_mail(case: Case, receipt: receipts.Receipt, settings: Settings) -> str:
    """The whole mail as plain text: what it is, then the words. Nothing of the case, and no name."""
    policy = council.policy(case.policy_ref)
    facts = {
        "council": policy.council.name,
        **writing.reached(case, policy, case.watched),
        "track_url": track_url(settings, policy),
    }
    words = [f"{number} {word}" for number, word in enumerate(receipt.words, 1)]
    text = render.plain(render.draft("receipt-by-mail", facts).body)
    return "\n".join([text, *words, f"check: {receipt.check}", ""])
