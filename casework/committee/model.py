"""Meetings and all that hangs on one: notice, summons, agenda, papers, who was there, interests, votes, minutes."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Boolean, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from casework.clock import When
from casework.db import Day, Json, Moment, Word
from casework.letters.model import SentBy
from casework.policy.bodies import Seat
from casework.policy.meetings import Bond, Order, Presence, Vote
from casework.trail.model import Trailed


class Side(StrEnum):
    """Whose paper it is: two sides of a hearing have equal rights."""

    COUNCIL = "council"
    RESIDENT = "resident"


class Source(StrEnum):
    """What a paper is made of; notes among ourselves are none."""

    MESSAGE = "message"
    LETTER = "letter"
    FILE = "file"


class Meeting(Trailed):
    """One meeting of a body on one evening. `committee` and `needed`, its quorum, stay as they were when it was called.

    `officer_…` is whoever was named, by a minute, to act as proper officer because the clerk cannot.
    """

    __tablename__ = "meeting"
    __table_args__ = (Index("ix_meeting_on", "on"), Index("ix_meeting_committee_ref_on", "committee_ref", "on"))
    stable_name = "meeting"
    committee_ref: Mapped[str] = mapped_column(String(26))
    committee: Mapped[str] = mapped_column(String(120))
    whole: Mapped[bool] = mapped_column(Boolean)
    needed: Mapped[int] = mapped_column(Integer)
    on: Mapped[date] = mapped_column(Day)
    at: Mapped[str] = mapped_column(String(5))
    """The London time at which it begins, as 19:00."""
    place: Mapped[str] = mapped_column(String(200))
    called_off: Mapped[When | None] = mapped_column(Moment)
    called_off_because: Mapped[str] = mapped_column(String(500), default="")
    officer_ref: Mapped[str | None] = mapped_column(String(26))
    officer_name: Mapped[str] = mapped_column(String(120), default="")
    officer_minute: Mapped[str] = mapped_column(String(80), default="")
    begun: Mapped[When | None] = mapped_column(Moment)
    """When it was entered who was there; `presided_…` is who presided then."""
    presided_ref: Mapped[str | None] = mapped_column(String(26))
    presided_name: Mapped[str] = mapped_column(String(120), default="")
    from_note: Mapped[str] = mapped_column(String(300), default="")
    """What it was entered from, when that was not at the meeting itself."""


class Notice(Trailed):
    """That a meeting was made public: where, by whom and when, and the last lawful day as it was reckoned then."""

    __tablename__ = "meeting_notice"
    __table_args__ = (Index("uq_meeting_notice_meeting_ref", "meeting_ref", unique=True),)
    stable_name = "meeting-notice"
    meeting_ref: Mapped[str] = mapped_column(String(26))
    where: Mapped[str] = mapped_column(String(300))
    posted_by: Mapped[str] = mapped_column(String(120))
    posted_on: Mapped[date] = mapped_column(Day)
    last_on: Mapped[date] = mapped_column(Day)
    clear_days: Mapped[int] = mapped_column(Integer)


class EmailConsent(Trailed):
    """That a member agreed to be summoned by e-mail, from one day until another; without it a summons goes on paper."""

    __tablename__ = "email_consent"
    __table_args__ = (Index("ix_email_consent_staff_ref", "staff_ref"),)
    stable_name = "email-consent"
    staff_ref: Mapped[str] = mapped_column(String(26))
    said: Mapped[str] = mapped_column(String(300))
    from_on: Mapped[date] = mapped_column(Day)
    until_on: Mapped[date | None] = mapped_column(Day)


class Summons(Trailed):
    """One member called to one meeting, who signed for the council, how it goes and when it left us.

    A substitute comes `instead_of` somebody. `name` and `seat` are those of the day.
    """

    __tablename__ = "summons"
    __table_args__ = (
        Index("uq_summons_meeting_ref_staff_ref", "meeting_ref", "staff_ref", unique=True),
        Index("ix_summons_staff_ref", "staff_ref"),
    )
    stable_name = "summons"
    meeting_ref: Mapped[str] = mapped_column(String(26))
    staff_ref: Mapped[str] = mapped_column(String(26))
    name: Mapped[str] = mapped_column(String(120))
    seat: Mapped[Seat] = mapped_column(Word(Seat))
    instead_of: Mapped[str | None] = mapped_column(String(26))
    instead_name: Mapped[str] = mapped_column(String(120), default="")
    way: Mapped[SentBy] = mapped_column(Word(SentBy))
    signed_ref: Mapped[str] = mapped_column(String(26))
    signed_as: Mapped[str] = mapped_column(String(260))
    signed: Mapped[When] = mapped_column(Moment)
    left: Mapped[When | None] = mapped_column(Moment)


class AgendaItem(Trailed):
    """One item of an agenda. Its title names nobody; `case_ref` is the case it decides, `level` at which stage."""

    __tablename__ = "agenda_item"
    __table_args__ = (
        Index("uq_agenda_item_meeting_ref_number", "meeting_ref", "number", unique=True),
        Index("ix_agenda_item_case_ref", "case_ref"),
    )
    stable_name = "agenda-item"
    meeting_ref: Mapped[str] = mapped_column(String(26))
    case_ref: Mapped[str | None] = mapped_column(String(26))
    number: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(String(200))
    level: Mapped[int] = mapped_column(Integer, default=1)
    private: Mapped[bool] = mapped_column(Boolean)
    taken_off: Mapped[When | None] = mapped_column(Moment)


class Paper(Trailed):
    """One paper for an item: something of its case as it stood, known by its digest."""

    __tablename__ = "paper"
    __table_args__ = (Index("ix_paper_item_ref", "item_ref"), Index("ix_paper_case_ref", "case_ref"))
    stable_name = "paper"
    meeting_ref: Mapped[str] = mapped_column(String(26))
    item_ref: Mapped[str] = mapped_column(String(26))
    case_ref: Mapped[str] = mapped_column(String(26))
    number: Mapped[int] = mapped_column(Integer)
    """Its place among the papers of the item, in the order in which things were said."""
    title: Mapped[str | None] = mapped_column(String(200))
    side: Mapped[Side] = mapped_column(Word(Side))
    source: Mapped[Source] = mapped_column(Word(Source))
    source_ref: Mapped[str] = mapped_column(String(26))
    digest: Mapped[str] = mapped_column(String(64))
    added: Mapped[When] = mapped_column(Moment)
    taken_back: Mapped[When | None] = mapped_column(Moment)


class Recipient(Trailed):
    """Somebody who may read one paper, from when it was given to them until it was taken away."""

    __tablename__ = "paper_recipient"
    __table_args__ = (
        Index("uq_paper_recipient_paper_ref_staff_ref", "paper_ref", "staff_ref", unique=True),
        Index("ix_paper_recipient_staff_ref", "staff_ref"),
        Index("ix_paper_recipient_item_ref", "item_ref"),
    )
    stable_name = "paper-recipient"
    paper_ref: Mapped[str] = mapped_column(String(26))
    item_ref: Mapped[str] = mapped_column(String(26))
    case_ref: Mapped[str] = mapped_column(String(26))
    staff_ref: Mapped[str] = mapped_column(String(26))
    given: Mapped[When] = mapped_column(Moment)
    ended: Mapped[When | None] = mapped_column(Moment)


class Attendance(Trailed):
    """Whether one member was at one meeting, with their name and seat of that day."""

    __tablename__ = "attendance"
    __table_args__ = (Index("uq_attendance_meeting_ref_staff_ref", "meeting_ref", "staff_ref", unique=True),)
    stable_name = "attendance"
    meeting_ref: Mapped[str] = mapped_column(String(26))
    staff_ref: Mapped[str] = mapped_column(String(26))
    name: Mapped[str] = mapped_column(String(120))
    seat: Mapped[Seat] = mapped_column(Word(Seat))
    instead_of: Mapped[str | None] = mapped_column(String(26))
    how: Mapped[Presence] = mapped_column(Word(Presence))


class Interest(Trailed):
    """Why somebody left for an item: declared by themselves (`own`) or by somebody else, until it was `struck` out."""

    __tablename__ = "interest"
    __table_args__ = (Index("ix_interest_item_ref", "item_ref"), Index("ix_interest_case_ref", "case_ref"))
    stable_name = "interest"
    meeting_ref: Mapped[str] = mapped_column(String(26))
    item_ref: Mapped[str] = mapped_column(String(26))
    case_ref: Mapped[str | None] = mapped_column(String(26))
    staff_ref: Mapped[str] = mapped_column(String(26))
    name: Mapped[str] = mapped_column(String(120))
    bond: Mapped[Bond] = mapped_column(Word(Bond))
    own: Mapped[bool] = mapped_column(Boolean)
    words: Mapped[str | None] = mapped_column(String(500))
    tie_ref: Mapped[str | None] = mapped_column(String(26))
    declared: Mapped[When] = mapped_column(Moment)
    struck: Mapped[When | None] = mapped_column(Moment)
    dispensed: Mapped[str] = mapped_column(String(80), default="")
    """The minute of a written dispensation that lets them stay and vote; empty without one."""


class Hearing(Trailed):
    """How one item went, step by step, from when somebody began to enter it until it was confirmed or put off."""

    __tablename__ = "hearing"
    __table_args__ = (Index("uq_hearing_item_ref", "item_ref", unique=True),)
    stable_name = "hearing"
    meeting_ref: Mapped[str] = mapped_column(String(26))
    item_ref: Mapped[str] = mapped_column(String(26))
    case_ref: Mapped[str | None] = mapped_column(String(26))
    interests_asked: Mapped[When | None] = mapped_column(Moment)
    presided_ref: Mapped[str | None] = mapped_column(String(26))
    """Who presides over this item, when whoever presides at the meeting has left for it."""
    presided_name: Mapped[str] = mapped_column(String(120), default="")
    excluded: Mapped[When | None] = mapped_column(Moment)
    excluded_because: Mapped[str | None] = mapped_column(Text)
    order: Mapped[Order | None] = mapped_column(Word(Order))
    order_because: Mapped[str | None] = mapped_column(Text)
    """Why it was heard in writing."""
    steps: Mapped[list[str]] = mapped_column(Json)
    put_off: Mapped[When | None] = mapped_column(Moment)
    put_off_because: Mapped[str | None] = mapped_column(Text)


class Resolution(Trailed):
    """What a meeting decided on one item, by which votes, under which power; it counts once it is confirmed.

    `happened` is when it was decided, `entered` when it was written down here, `from_note` from what. `sat` are those
    who could vote, and `named` how each voted when a member asked for that: ref, name and word.
    """

    __tablename__ = "resolution"
    __table_args__ = (
        Index("uq_resolution_item_ref_motion", "item_ref", "motion", unique=True),
        Index("ix_resolution_case_ref", "case_ref"),
    )
    stable_name = "resolution"
    meeting_ref: Mapped[str] = mapped_column(String(26))
    item_ref: Mapped[str] = mapped_column(String(26))
    case_ref: Mapped[str | None] = mapped_column(String(26))
    motion: Mapped[int] = mapped_column(Integer)
    """1 for the first that was put to the vote; a lost one may be followed by another."""
    level: Mapped[int] = mapped_column(Integer)
    words: Mapped[str | None] = mapped_column(Text)
    reasons: Mapped[str | None] = mapped_column(Text)
    minute: Mapped[str] = mapped_column(String(80))
    votes_for: Mapped[int] = mapped_column(Integer)
    votes_against: Mapped[int] = mapped_column(Integer)
    abstained: Mapped[int] = mapped_column(Integer)
    casting: Mapped[Vote | None] = mapped_column(Word(Vote))
    named: Mapped[list[list[str]] | None] = mapped_column(Json)
    sat: Mapped[list[list[str]]] = mapped_column(Json)
    dissent: Mapped[str | None] = mapped_column(Text)
    carried: Mapped[bool] = mapped_column(Boolean)
    delegation_ref: Mapped[str | None] = mapped_column(String(26))
    happened: Mapped[When] = mapped_column(Moment)
    entered: Mapped[When] = mapped_column(Moment)
    entered_by: Mapped[str] = mapped_column(String(26))
    from_note: Mapped[str] = mapped_column(String(300), default="")
    presided_by: Mapped[str] = mapped_column(String(26))
    presided_name: Mapped[str] = mapped_column(String(120))
    confirmed_by: Mapped[str | None] = mapped_column(String(26))
    confirmed: Mapped[When | None] = mapped_column(Moment)


class Minutes(Trailed):
    """The minutes of one meeting: a draft until a later meeting approves them and whoever presides there signs."""

    __tablename__ = "minutes"
    __table_args__ = (Index("uq_minutes_meeting_ref", "meeting_ref", unique=True),)
    stable_name = "minutes"
    meeting_ref: Mapped[str] = mapped_column(String(26))
    words: Mapped[str] = mapped_column(Text)
    drafted: Mapped[When] = mapped_column(Moment)
    drafted_by: Mapped[str] = mapped_column(String(26))
    approved_at: Mapped[str | None] = mapped_column(String(26))
    """The later meeting that approved them."""
    corrections: Mapped[str] = mapped_column(Text, default="")
    signed_by: Mapped[str | None] = mapped_column(String(26))
    signed_name: Mapped[str] = mapped_column(String(120), default="")
    signed: Mapped[When | None] = mapped_column(Moment)


class PrivateNote(Trailed):
    """What was said of one item in private, kept apart from the minutes and with its case."""

    __tablename__ = "private_note"
    __table_args__ = (Index("uq_private_note_item_ref", "item_ref", unique=True),)
    stable_name = "private-note"
    meeting_ref: Mapped[str] = mapped_column(String(26))
    item_ref: Mapped[str] = mapped_column(String(26))
    case_ref: Mapped[str | None] = mapped_column(String(26))
    words: Mapped[str | None] = mapped_column(Text)
    written: Mapped[When] = mapped_column(Moment)
