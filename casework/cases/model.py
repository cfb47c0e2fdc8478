"""Cases and all that hangs on one: contacts, clocks, messages, who it is about, receipts, links."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from casework.clock import When
from casework.db import Base, Day, Json, Moment, Word
from casework.policy.words import Basis, Channel, Kind, Mode, Phase, Seal, Way
from casework.trail.model import Storied, Trailed


class Lane(StrEnum):
    """Who reads a message: the sender and us, us alone, or those who decide."""

    RESIDENT = "resident"
    STAFF = "staff"
    DECIDERS = "deciders"


class Nature(StrEnum):
    """What a message is; a note says whether it tells a fact or an opinion."""

    WORDS = "words"
    LETTER = "letter"
    FACT = "fact"
    OPINION = "opinion"
    CALL = "call"


class Whom(StrEnum):
    """What a sender said a matter is about; only a named or unknown person of ours can seal."""

    PERSON = "person"
    UNKNOWN = "unknown"
    SERVICE = "service"
    COUNCIL = "council"


class LinkKind(StrEnum):
    """Why two cases are linked; links never merge."""

    SAME_MATTER = "same-matter"
    SPLIT_FROM = "split-from"
    ABOUT_HANDLING = "about-handling"


class Case(Storied):
    """Any matter with a file."""

    __tablename__ = "case_file"
    __table_args__ = (
        Index("uq_case_file_reference", "reference", unique=True),
        Index(
            "uq_case_file_rank",
            "rank",
            unique=True,
            sqlite_where=text("rank IS NOT NULL"),
            postgresql_where=text("rank IS NOT NULL"),
        ),
        Index(
            "ix_case_file_seal",
            "seal",
            sqlite_where=text("seal <> 'none'"),
            postgresql_where=text("seal <> 'none'"),
        ),
        Index(
            "ix_case_file_referred",
            "received",
            "ref",
            sqlite_where=text("referred IS 1 AND rank IS NOT NULL"),
            postgresql_where=text("referred IS true AND rank IS NOT NULL"),
        ),
        Index(
            "ix_case_file_reviewed",
            "received",
            "ref",
            sqlite_where=text("review_asked_on IS NOT NULL AND decided_on IS NULL AND rank IS NOT NULL"),
            postgresql_where=text("review_asked_on IS NOT NULL AND decided_on IS NULL AND rank IS NOT NULL"),
        ),
        Index("ix_case_file_handler_ref_rank", "handler_ref", "rank"),
        Index("ix_case_file_kind_rank", "kind", "rank"),
    )
    stable_name = "case"
    reference: Mapped[str] = mapped_column(String(20))
    kind: Mapped[Kind] = mapped_column(Word(Kind))
    called: Mapped[Kind] = mapped_column(Word(Kind))
    """What the sender called it; calling it less needs a reason told to them."""
    stage: Mapped[str] = mapped_column(String(40))
    phase: Mapped[Phase] = mapped_column(Word(Phase))
    policy_ref: Mapped[str] = mapped_column(String(26))
    mode: Mapped[Mode] = mapped_column(Word(Mode))
    person_ref: Mapped[str | None] = mapped_column(String(26))
    subject: Mapped[str | None] = mapped_column(String(200))
    wanted: Mapped[str | None] = mapped_column(Text)
    """What would put it right, in the sender's words."""
    channel: Mapped[Channel] = mapped_column(Word(Channel))
    received: Mapped[When] = mapped_column(Moment)
    entered: Mapped[When] = mapped_column(Moment)
    urgent: Mapped[bool] = mapped_column(default=False)
    """The sender said that somebody is at risk of harm."""
    seal: Mapped[Seal] = mapped_column(Word(Seal), default=Seal.NONE)
    holder_ref: Mapped[str | None] = mapped_column(String(26))
    """Who answers for the case; never empty once it is open."""
    handler_ref: Mapped[str | None] = mapped_column(String(26))
    referred: Mapped[bool] = mapped_column(default=False)
    unread: Mapped[bool] = mapped_column(default=True)
    """The sender has written something nobody of ours has marked as read."""
    kind_reason: Mapped[str | None] = mapped_column(Text)
    outcome: Mapped[str | None] = mapped_column(String(40))
    reasons: Mapped[str | None] = mapped_column(Text)
    acknowledged_on: Mapped[date | None] = mapped_column(Day)
    answered_on: Mapped[date | None] = mapped_column(Day)
    asked_until: Mapped[date | None] = mapped_column(Day)
    """The last day we gave the sender to reply to our question; empty when none is open."""
    replied: Mapped[bool] = mapped_column(default=False)
    due_on: Mapped[date | None] = mapped_column(Day)
    due_what: Mapped[str] = mapped_column(String(120), default="")
    rank: Mapped[str | None] = mapped_column(String(48))
    """Sorts the worklist: danger first, then the earliest promise, then the ref; NULL when nothing is owed."""
    closed: Mapped[When | None] = mapped_column(Moment)
    review_until: Mapped[date | None] = mapped_column(Day)
    """The last day to ask for a review, from the day our answer is deemed received."""
    review_asked_on: Mapped[date | None] = mapped_column(Day)
    review_acknowledged_on: Mapped[date | None] = mapped_column(Day)
    review_reason: Mapped[str | None] = mapped_column(Text)
    """What is still wrong, in the words of whoever asked for the review."""
    decided_on: Mapped[date | None] = mapped_column(Day)
    """The day the review was decided."""
    again_on: Mapped[date | None] = mapped_column(Day)
    """The day it was last taken up anew; what was found before is history."""
    also_due_on: Mapped[date | None] = mapped_column(Day)
    also_due_what: Mapped[str | None] = mapped_column(String(120))
    """What else is owed first, such as a remedy, also after the case was closed."""
    authority_ref: Mapped[str | None] = mapped_column(String(26))
    """By what whoever wrote speaks for somebody else; empty where they speak for themselves."""
    authority_due_on: Mapped[date | None] = mapped_column(Day)
    """When that has to be looked at again, because it is about to end."""

    @property
    def watched(self) -> bool:
        """A sealed case is about somebody of ours."""
        return self.seal not in (Seal.NONE, Seal.HELD)


class Contact(Trailed):
    """One incoming item by any channel, linked to none, one or many cases through `case_ref` and links."""

    __tablename__ = "contact"
    __table_args__ = (Index("ix_contact_case_ref", "case_ref"),)
    stable_name = "contact"
    case_ref: Mapped[str | None] = mapped_column(String(26))
    channel: Mapped[Channel] = mapped_column(Word(Channel))
    person_ref: Mapped[str | None] = mapped_column(String(26))
    taken_by: Mapped[str] = mapped_column(String(120), default="")
    """Who took it, also somebody without an account; empty for the web."""
    happened: Mapped[When] = mapped_column(Moment)
    entered: Mapped[When] = mapped_column(Moment)
    privacy_notice: Mapped[str] = mapped_column(String(40), default="")
    """Which version of the privacy notice the sender was shown."""


class Clock(Trailed):
    """One promise in days: what, from when, until when, on whose word, and how it was kept."""

    __tablename__ = "clock"
    __table_args__ = (
        Index("ix_clock_case_ref", "case_ref"),
        Index(
            "ix_clock_due_on_ref",
            "due_on",
            "ref",
            sqlite_where=text("met IS NULL"),
            postgresql_where=text("met IS NULL"),
        ),
    )
    stable_name = "clock"
    case_ref: Mapped[str] = mapped_column(String(26))
    kind: Mapped[Kind] = mapped_column(Word(Kind))
    """What the case was when it began; while the case is another kind it does not count."""
    promise: Mapped[str] = mapped_column(String(40))
    label: Mapped[str] = mapped_column(String(120))
    rule: Mapped[str] = mapped_column(String(40))
    source: Mapped[str] = mapped_column(String(300))
    started_on: Mapped[date] = mapped_column(Day)
    due_on: Mapped[date] = mapped_column(Day)
    pauses: Mapped[list[list[str | None]]] = mapped_column(Json)
    """Intervals as [from, to] dates in ISO form; `to` is null while it is paused."""
    first_due_on: Mapped[date | None] = mapped_column(Day)
    """The date before it was put off; empty while it was not."""
    put_off_because: Mapped[str | None] = mapped_column(Text)
    met: Mapped[When | None] = mapped_column(Moment)


class Message(Trailed):
    """One thing said to us, by us, or among us."""

    __tablename__ = "message"
    __table_args__ = (Index("ix_message_case_ref_number", "case_ref", "number", unique=True),)
    stable_name = "message"
    case_ref: Mapped[str] = mapped_column(String(26))
    number: Mapped[int] = mapped_column(Integer)
    lane: Mapped[Lane] = mapped_column(Word(Lane))
    nature: Mapped[Nature] = mapped_column(Word(Nature))
    ours: Mapped[bool]
    author_ref: Mapped[str | None] = mapped_column(String(26))
    words: Mapped[str | None] = mapped_column(Text)
    letter_ref: Mapped[str | None] = mapped_column(String(26))
    contact_ref: Mapped[str | None] = mapped_column(String(26))
    about_ref: Mapped[str | None] = mapped_column(String(26))
    """The point it is kept with after a seal was split; whoever that point is about does not see it."""
    happened: Mapped[When] = mapped_column(Moment)
    entered: Mapped[When] = mapped_column(Moment)


class About(Trailed):
    """Whom or what the sender said a case is about."""

    __tablename__ = "about"
    __table_args__ = (Index("ix_about_case_ref", "case_ref"),)
    stable_name = "about"
    case_ref: Mapped[str] = mapped_column(String(26))
    whom: Mapped[Whom] = mapped_column(Word(Whom))
    staff_ref: Mapped[str | None] = mapped_column(String(26))
    label: Mapped[str] = mapped_column(String(200))
    seal: Mapped[Seal] = mapped_column(Word(Seal), default=Seal.NONE)
    reason: Mapped[str | None] = mapped_column(Text)
    """Why whoever holds the case confirmed or split the seal; the sender is told it."""
    objection: Mapped[str | None] = mapped_column(Text)


class ReceiptKey(Trailed):
    """The keyed hash of one receipt; at most one of a case is alive."""

    __tablename__ = "receipt"
    __table_args__ = (Index("ix_receipt_case_ref", "case_ref"),)
    stable_name = "receipt"
    case_ref: Mapped[str] = mapped_column(String(26))
    digest: Mapped[str] = mapped_column(String(80), unique=True)
    token: Mapped[str | None] = mapped_column(String(64), unique=True)
    """Hash of the form that made it: sent again it shows the same words, until they are written down."""
    made: Mapped[When] = mapped_column(Moment)
    ended: Mapped[When | None] = mapped_column(Moment)


class Link(Trailed):
    """Two cases that have to do with each other, until somebody unlinks them."""

    __tablename__ = "link"
    __table_args__ = (Index("ix_link_case_ref", "case_ref"), Index("ix_link_other_ref", "other_ref"))
    stable_name = "link"
    case_ref: Mapped[str] = mapped_column(String(26))
    other_ref: Mapped[str] = mapped_column(String(26))
    kind: Mapped[LinkKind] = mapped_column(Word(LinkKind))
    ended: Mapped[When | None] = mapped_column(Moment)


class Passing(Trailed):
    """Where a matter that is not ours went: to whom, how, on what ground, and the exact words that left us, if any."""

    __tablename__ = "passing"
    __table_args__ = (Index("ix_passing_case_ref", "case_ref"),)
    stable_name = "passing"
    case_ref: Mapped[str] = mapped_column(String(26))
    route: Mapped[str] = mapped_column(String(40))
    body: Mapped[str] = mapped_column(String(200))
    address: Mapped[str] = mapped_column(Text)
    """How the body was reached that day, a line each."""
    way: Mapped[Way] = mapped_column(Word(Way))
    named: Mapped[bool]
    """Whether the body is told who wrote."""
    basis: Mapped[Basis | None] = mapped_column(Word(Basis))
    because: Mapped[str | None] = mapped_column(Text)
    words: Mapped[str | None] = mapped_column(Text)
    consent_ref: Mapped[str | None] = mapped_column(String(26))
    letter_ref: Mapped[str | None] = mapped_column(String(26))
    """Our letter to the body; none where people go there themselves."""
    deleting_ref: Mapped[str | None] = mapped_column(String(26))
    """Our letter that asks for its deletion, once consent was withdrawn after it had gone."""
    made: Mapped[When] = mapped_column(Moment)
    stopped: Mapped[When | None] = mapped_column(Moment)
    """Consent was withdrawn before it had gone."""


class Draft(Base):
    """What is typed and not yet sent, sealed under a key that only the writer's browser or session holds."""

    __tablename__ = "draft"
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    box: Mapped[str] = mapped_column(Text)
    on: Mapped[date] = mapped_column(Day)


class SearchDoc(Base):
    """What search reads of one case; the numbers rise with time and are shown to nobody."""

    __tablename__ = "search_doc"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_ref: Mapped[str] = mapped_column(String(26), unique=True)
    body: Mapped[str] = mapped_column(Text)


class Counter(Base):
    """A count kept in the writing transaction: how many of what in which month."""

    __tablename__ = "counter"
    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    month: Mapped[str] = mapped_column(String(7), primary_key=True)
    count: Mapped[int]
