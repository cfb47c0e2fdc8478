"""What the letter to somebody a complaint is about says, on paper and behind its words, and what its sender sees."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from casework.cases import receipts, writing
from casework.cases.model import Case
from casework.cases.outbox.queries import letterhead
from casework.cases.queries import Opened
from casework.clock import long_date
from casework.complaints.model import Putting, Way
from casework.complaints.queries import KINDS, Whole, whole
from casework.db import db
from casework.errors import Conflict
from casework.letters import render
from casework.letters.pdf import LetterSheet, NoPdf, pdf
from casework.policy.putting import Asked, reads
from casework.policy.shape import Policy
from casework.policy.words import Mode
from casework.settings import Settings

LETTER = "put-to-subject"


def asked_of(case: Case, row: Putting, because: str = "") -> Asked:
    """What the sender was asked about the words of a letter, and what they said."""
    return Asked(case.mode, row.asked_until, row.consent, because)


def body_of(seen: Opened, row: Putting, letter_url: str) -> str:
    """The letter itself as it would go now, in Markdown; `letter_url` is named where it goes with words."""
    return text_of(seen, row, row.comment_until, letter_url if row.sent_by is Way.RECEIPT else "").body


def text_of(seen: Opened, row: Putting, comment_until: date | None, letter_url: str) -> render.Draft:
    """The same with its subject. It holds no reference of the case and nobody's name but its own reader's."""
    assert comment_until is not None
    signed, ours = writing.signature(seen.actor), seen.policy.council
    given = {
        "council": ours.name,
        **writing.reached(seen.case, seen.policy, seen.case.watched),
        "salutation": f"Dear {row.name}" if row.name else "Hello",
        "put": reads(row.words or "", asked_of(seen.case, row)),
        "comment_until": long_date(comment_until),
        "comment_url": letter_url,
        "signed_by": signed.name,
        "signed_role": signed.title,
    }
    return render.draft(LETTER, {name: words for name, words in given.items() if words})


def paper(seen: Opened, row: Putting, settings: Settings, receipt: receipts.Receipt | None = None) -> bytes:
    """The letter as it went, as PDF; with its words if whoever asks has them. Conflict before it went."""
    if row.sent is None or row.letter is None:
        raise Conflict("The letter has not gone yet: there is nothing to print.")
    ours = seen.policy.council
    sheet = LetterSheet(
        council=ours.name,
        letterhead=letterhead(seen.case, seen.policy, settings, row.sent.day),
        colour=settings.colour,
        recipient=(row.name or "",),
        reference=row.code,
        issued=row.sent.day,
        subject=render.subject(LETTER),
        body=row.letter,
        words=receipt.words if receipt else (),
        check=receipt.check if receipt else "",
    )
    try:
        return pdf(sheet).content
    except NoPdf as error:
        raise Conflict(str(error)) from None


def letter_url(settings: Settings, policy: Policy) -> str:
    """Where the words of a letter open it; without a public address, the website the policy names."""
    return f"{settings.public_url.rstrip('/')}/letter" if settings.public_url else policy.council.website


def opens(row: Putting, pepper: bytes, typed: str) -> receipts.Receipt | None:
    """The words of a letter, if these are they: its page prints them, and nothing keeps them."""
    read = receipts.read(typed)
    if isinstance(read, receipts.Problem) or row.digest != receipts.digest(pepper, read):
        return None
    return read


# Behind its words


@dataclass(frozen=True)
class PublicLetter:
    """What the words of a letter open: that letter, and until when it can be answered."""

    subject: str
    body: str
    sent: date
    comment_until: date


def opened_by(digest: str, today: date) -> PublicLetter | None:
    """The letter that these words open; None when they open nothing, or no longer."""
    row = db.session.scalar(select(Putting).where(Putting.digest == digest))
    if row is None or row.settled or row.sent is None or row.comment_until is None or row.comment_until < today:
        return None
    return PublicLetter(render.subject(LETTER), row.letter or "", row.sent.day, row.comment_until)


# Behind the sender's receipt


@dataclass(frozen=True)
class Shown:
    """One letter as the sender sees it: the words as they are read, and those that could tell who wrote."""

    ref: str
    reads: str
    whole: str
    marked: bool
    waits: bool
    """Whether we wait for them to say whether it may be put."""
    row: Putting


def to_sender(case: Case) -> list[Shown]:
    """What was put to whoever a complaint is about, or is to be once they say so, for the person who wrote."""
    if case.kind not in KINDS:
        return []
    return [_shown(case, row) for row in _told(case, whole(case))]


def _told(case: Case, every: Whole) -> Iterable[Putting]:
    asked = [row for row in every.puttings if row.waived is None and row.asked and not row.sent]
    return [*asked, *(row for row in every.puttings if row.sent)]


def _shown(case: Case, row: Putting) -> Shown:
    words = row.words or ""
    read = reads(words, asked_of(case, row))
    whole_words = reads(words, Asked(Mode.NAMED))
    waits = case.mode is Mode.CONFIDENTIAL and row.consent is None and row.sent is None
    return Shown(row.ref, read, whole_words, read != whole_words, waits, row)
