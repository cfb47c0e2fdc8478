"""What only a complaint has: its points, findings, remedies, lessons and records of decisions; and praise."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Boolean, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from casework.clock import When
from casework.db import Day, Moment, Word
from casework.policy.putting import Consent
from casework.policy.words import Channel, Office, Outcome
from casework.trail.model import Trailed


class End(StrEnum):
    """Why a point ended without a finding of ours."""

    WITHDRAWN = "withdrawn"
    MISTAKEN = "mistaken"


class Complaint(Trailed):
    """What a complaint has besides its points: when the matter became known, and when what was found was told."""

    __tablename__ = "complaint"
    stable_name = "complaint"
    case_ref: Mapped[str] = mapped_column(String(26), unique=True)
    known_on: Mapped[date | None] = mapped_column(Day)
    known_from: Mapped[str | None] = mapped_column(Text)
    """How we know that day: the sender's words, or a paper."""
    round: Mapped[int] = mapped_column(Integer, default=0)
    """How often it was taken up anew: what was found before is history."""
    told_first: Mapped[When | None] = mapped_column(Moment)
    told_review: Mapped[When | None] = mapped_column(Moment)
    """When a letter told what was found at each stage, so that it stands; empty again once it is taken up anew."""


class Allegation(Trailed):
    """One point of a complaint, as we understand it. It is ended, never deleted."""

    __tablename__ = "allegation"
    __table_args__ = (Index("ix_allegation_case_ref_number", "case_ref", "number", unique=True),)
    stable_name = "allegation"
    case_ref: Mapped[str] = mapped_column(String(26))
    number: Mapped[int] = mapped_column(Integer)
    """Its place among all points of the case; pages count those their reader sees, so that none shows by its gap."""
    words: Mapped[str | None] = mapped_column(Text)
    about_ref: Mapped[str | None] = mapped_column(String(26))
    """Whom it is about, if one of those the case is about; a point sealed from its subject is hidden from them."""
    added_by: Mapped[str] = mapped_column(String(26))
    added: Mapped[When] = mapped_column(Moment)
    ended: Mapped[When | None] = mapped_column(Moment)
    ended_as: Mapped[End | None] = mapped_column(Word(End))
    ended_because: Mapped[str | None] = mapped_column(Text)


class Finding(Trailed):
    """How one point came out at one level, with reasons; it stands once the letter that tells it is issued."""

    __tablename__ = "finding"
    __table_args__ = (Index("ix_finding_case_ref", "case_ref"),)
    stable_name = "finding"
    case_ref: Mapped[str] = mapped_column(String(26))
    allegation_ref: Mapped[str] = mapped_column(String(26))
    level: Mapped[int] = mapped_column(Integer)
    outcome: Mapped[Outcome] = mapped_column(Word(Outcome))
    reasons: Mapped[str | None] = mapped_column(Text)
    fault: Mapped[bool] = mapped_column(default=False)
    wrong: Mapped[str | None] = mapped_column(Text)
    """What we got wrong, in the council's voice; the letter says it."""
    discretion: Mapped[str | None] = mapped_column(Text)
    """Of a matter past its time: why it was looked at all the same, or why not."""
    decided_by: Mapped[str] = mapped_column(String(26))
    delegation_ref: Mapped[str | None] = mapped_column(String(26))
    resolution_ref: Mapped[str | None] = mapped_column(String(26))
    on: Mapped[date] = mapped_column(Day)
    round: Mapped[int] = mapped_column(Integer, default=0)
    """The round of its complaint in which it was found; one of an earlier round is history."""


class Remedy(Trailed):
    """One thing we do to put a complaint right: who sees to it, and by when."""

    __tablename__ = "remedy"
    __table_args__ = (
        Index("ix_remedy_case_ref", "case_ref"),
        Index(
            "ix_remedy_open",
            "due_on",
            "ref",
            sqlite_where=text("ended IS NULL"),
            postgresql_where=text("ended IS NULL"),
        ),
    )
    stable_name = "remedy"
    case_ref: Mapped[str] = mapped_column(String(26))
    allegation_ref: Mapped[str | None] = mapped_column(String(26))
    what: Mapped[str | None] = mapped_column(Text)
    owner_ref: Mapped[str] = mapped_column(String(26))
    due_on: Mapped[date] = mapped_column(Day)
    added_by: Mapped[str] = mapped_column(String(26))
    added: Mapped[When] = mapped_column(Moment)
    done_on: Mapped[date | None] = mapped_column(Day)
    note: Mapped[str | None] = mapped_column(Text)
    """What was done, or why it no longer is to be done; or why the day or the owner changed."""
    ended: Mapped[When | None] = mapped_column(Moment)
    """Set when it is done, or dropped: then `done_on` is empty."""

    @property
    def dropped(self) -> bool:
        """Whether it ended without being done."""
        return self.ended is not None and self.done_on is None


class Lesson(Trailed):
    """One thing we change: who sees to it, and by when; and what the public reads of it."""

    __tablename__ = "lesson"
    __table_args__ = (
        Index("ix_lesson_case_ref", "case_ref"),
        Index(
            "ix_lesson_open",
            "due_on",
            "ref",
            sqlite_where=text("ended IS NULL"),
            postgresql_where=text("ended IS NULL"),
        ),
        Index(
            "ix_lesson_published",
            "published_on",
            "ref",
            sqlite_where=text("published_on IS NOT NULL"),
            postgresql_where=text("published_on IS NOT NULL"),
        ),
    )
    stable_name = "lesson"
    case_ref: Mapped[str] = mapped_column(String(26))
    allegation_ref: Mapped[str | None] = mapped_column(String(26))
    what: Mapped[str | None] = mapped_column(Text)
    owner_ref: Mapped[str] = mapped_column(String(26))
    due_on: Mapped[date] = mapped_column(Day)
    added_by: Mapped[str] = mapped_column(String(26))
    added: Mapped[When] = mapped_column(Moment)
    done_on: Mapped[date | None] = mapped_column(Day)
    note: Mapped[str | None] = mapped_column(Text)
    ended: Mapped[When | None] = mapped_column(Moment)
    """Set when it is done, or dropped: then `done_on` is empty."""
    said: Mapped[str | None] = mapped_column(Text)
    did: Mapped[str | None] = mapped_column(Text)
    """*You said*, *we did*: what the public reads, in words that name nobody."""
    published_on: Mapped[date | None] = mapped_column(Day)
    """The day it was put on the public page; empty when it is not there."""

    @property
    def dropped(self) -> bool:
        """Whether it ended without being done."""
        return self.ended is not None and self.done_on is None


class DecisionRecord(Trailed):
    """What an officer decided alone, under which power, and what the public reads of it.

    The record that regulation 7 of the Openness of Local Government Bodies Regulations 2014 asks for where a decision
    affects somebody's rights. It begins when the answer is given; whoever decided completes it. The four last texts
    name nobody; `advice` is what the chair or somebody else thought, and never an approval.
    """

    __tablename__ = "decision_record"
    __table_args__ = (
        Index("ix_decision_record_case_ref", "case_ref"),
        Index(
            "ix_decision_record_published",
            "published_on",
            "ref",
            sqlite_where=text("published_on IS NOT NULL"),
            postgresql_where=text("published_on IS NOT NULL"),
        ),
    )
    stable_name = "decision-record"
    case_ref: Mapped[str] = mapped_column(String(26))
    level: Mapped[int] = mapped_column(Integer)
    decided_on: Mapped[date] = mapped_column(Day)
    decided_by: Mapped[str] = mapped_column(String(26))
    office: Mapped[Office] = mapped_column(Word(Office))
    delegation_ref: Mapped[str] = mapped_column(String(26))
    decision: Mapped[str | None] = mapped_column(Text)
    reasons: Mapped[str | None] = mapped_column(Text)
    alternatives: Mapped[str | None] = mapped_column(Text)
    conflicts: Mapped[str | None] = mapped_column(Text)
    advice: Mapped[str | None] = mapped_column(Text)
    affects: Mapped[bool | None] = mapped_column(Boolean)
    because: Mapped[str | None] = mapped_column(Text)
    """Why it affects nobody's rights, so that nothing is published."""
    completed: Mapped[When | None] = mapped_column(Moment)
    published_on: Mapped[date | None] = mapped_column(Day)
    public_title: Mapped[str | None] = mapped_column(String(200))
    public_decision: Mapped[str | None] = mapped_column(Text)
    public_reasons: Mapped[str | None] = mapped_column(Text)
    public_alternatives: Mapped[str | None] = mapped_column(Text)


class Praise(Trailed):
    """What somebody kind wrote, passed on to whom it praises."""

    __tablename__ = "praise"
    __table_args__ = (Index("ix_praise_case_ref", "case_ref"), Index("ix_praise_staff_ref", "staff_ref"))
    stable_name = "praise"
    case_ref: Mapped[str] = mapped_column(String(26))
    staff_ref: Mapped[str] = mapped_column(String(26))
    words: Mapped[str | None] = mapped_column(Text)
    said_by: Mapped[str | None] = mapped_column(String(200))
    """The sender's name, only where they agreed that it is passed on."""
    passed_by: Mapped[str] = mapped_column(String(26))
    passed: Mapped[When] = mapped_column(Moment)


class Way(StrEnum):
    """How the letter went to whoever a complaint is put to."""

    RECEIPT = "receipt"
    PAPER = "paper"


class Putting(Trailed):
    """One letter that puts a complaint to somebody it is about: its words, what the sender said to them, the comment.

    One row for each of those a complaint is about, and each round of it. What was waived has no letter.
    """

    __tablename__ = "putting"
    __table_args__ = (Index("ix_putting_case_ref", "case_ref"), Index("uq_putting_digest", "digest", unique=True))
    stable_name = "putting"
    case_ref: Mapped[str] = mapped_column(String(26))
    about_ref: Mapped[str | None] = mapped_column(String(26))
    """Which of those the case is about; empty for somebody the sender did not name."""
    round: Mapped[int] = mapped_column(Integer, default=0)
    """The round of its complaint; after it is taken up anew it is put anew."""
    staff_ref: Mapped[str | None] = mapped_column(String(26))
    name: Mapped[str | None] = mapped_column(String(200))
    """Whom it goes to; also somebody without an account."""
    words: Mapped[str | None] = mapped_column(Text)
    """What is put, with double brackets round what could tell who wrote."""
    begun_by: Mapped[str] = mapped_column(String(26))
    begun: Mapped[When] = mapped_column(Moment)
    asked: Mapped[When | None] = mapped_column(Moment)
    asked_until: Mapped[date | None] = mapped_column(Day)
    """When the sender was asked whether these words may be put, and until when they can say so."""
    consent: Mapped[Consent | None] = mapped_column(Word(Consent))
    consent_by: Mapped[Channel | None] = mapped_column(Word(Channel))
    consented: Mapped[When | None] = mapped_column(Moment)
    """What they said, by which channel and when it happened."""
    because: Mapped[str | None] = mapped_column(Text)
    """Why it was put although they did not agree or did not answer."""
    letter: Mapped[str | None] = mapped_column(Text)
    """The letter as it went, in Markdown."""
    sent: Mapped[When | None] = mapped_column(Moment)
    sent_by: Mapped[Way | None] = mapped_column(Word(Way))
    comment_until: Mapped[date | None] = mapped_column(Day)
    """The last day on which they may comment."""
    digest: Mapped[str | None] = mapped_column(String(80))
    """The keyed hash of the words that open this letter once; empty when none do, or no longer."""
    comment: Mapped[str | None] = mapped_column(Text)
    commented: Mapped[When | None] = mapped_column(Moment)
    comment_on: Mapped[date | None] = mapped_column(Day)
    """When the comment was entered, and the day it came."""
    comment_channel: Mapped[Channel | None] = mapped_column(Word(Channel))
    waived: Mapped[When | None] = mapped_column(Moment)
    waived_because: Mapped[str | None] = mapped_column(Text)

    @property
    def settled(self) -> bool:
        """Whether they have commented, or it was decided with a reason that it is not put to them."""
        return self.commented is not None or self.waived is not None

    @property
    def code(self) -> str:
        """What the letter is called on paper: it opens nothing."""
        return f"P-{self.ref[:8].upper()}"
