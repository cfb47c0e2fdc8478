"""Persons and organisations who write to the council."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Boolean, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from casework.clock import When
from casework.db import Day, Moment, Word
from casework.policy.authority import Basis, Mandate, Shown
from casework.policy.words import Channel
from casework.trail.model import Trailed


class ReachBy(StrEnum):
    """How somebody wants our letters to reach them; the tracking page shows them in any case."""

    EMAIL = "email"
    POST = "post"
    TELEPHONE = "telephone"
    TRACKING = "tracking"


class Person(Trailed):
    """One person or organisation; what can name or describe them can be emptied."""

    __tablename__ = "person"
    __table_args__ = (Index("ix_person_email", "email"),)
    stable_name = "person"
    name: Mapped[str | None] = mapped_column(String(200))
    organisation: Mapped[str | None] = mapped_column(String(200))
    email: Mapped[str | None] = mapped_column(String(254))
    telephone: Mapped[str | None] = mapped_column(String(40))
    address: Mapped[str | None] = mapped_column(Text)
    reach_by: Mapped[ReachBy] = mapped_column(Word(ReachBy))
    adjustments: Mapped[str | None] = mapped_column(Text)
    """What the person needs to use our service; read only by those who act on it."""


class Consent(Trailed):
    """One disclosure somebody was asked for: to whom, of which words, and what they said to it, when and how.

    The trail keeps that it was asked and answered; the words can be emptied.
    """

    __tablename__ = "consent"
    __table_args__ = (Index("ix_consent_case_ref", "case_ref"),)
    stable_name = "consent"
    case_ref: Mapped[str] = mapped_column(String(26))
    person_ref: Mapped[str] = mapped_column(String(26))
    route: Mapped[str] = mapped_column(String(40))
    body: Mapped[str] = mapped_column(String(200))
    """Who would be told, by name."""
    words: Mapped[str | None] = mapped_column(Text)
    """The exact words that would go with their name and how to reach them."""
    asked: Mapped[When] = mapped_column(Moment)
    asked_by: Mapped[str] = mapped_column(String(26))
    until_on: Mapped[date] = mapped_column(Day)
    given: Mapped[bool | None]
    """None while they have not answered."""
    answered: Mapped[When | None] = mapped_column(Moment)
    answered_by: Mapped[Channel | None] = mapped_column(Word(Channel))
    withdrawn: Mapped[When | None] = mapped_column(Moment)
    withdrawn_by: Mapped[Channel | None] = mapped_column(Word(Channel))


class Authority(Trailed):
    """That somebody writes to us for somebody else: by what, how far it goes, until when, and what we saw of it."""

    __tablename__ = "authority"
    __table_args__ = (
        Index("ix_authority_case_ref", "case_ref"),
        Index("ix_authority_person_ref", "person_ref"),
        Index("ix_authority_writer_ref", "writer_ref"),
    )
    stable_name = "authority"
    case_ref: Mapped[str] = mapped_column(String(26))
    person_ref: Mapped[str] = mapped_column(String(26))
    """The person represented."""
    writer_ref: Mapped[str] = mapped_column(String(26))
    """Whoever writes for them."""
    basis: Mapped[Basis] = mapped_column(Word(Basis))
    shown: Mapped[Shown] = mapped_column(Word(Shown))
    claimed: Mapped[When] = mapped_column(Moment)
    scope: Mapped[str | None] = mapped_column(Text)
    """What it lets them do and hear, in words."""
    covers: Mapped[bool] = mapped_column(Boolean, default=False)
    """Whether that holds what the case is about, as whoever checked it judged."""
    from_on: Mapped[date | None] = mapped_column(Day)
    until_on: Mapped[date | None] = mapped_column(Day)
    """The last day it holds."""
    seen: Mapped[str | None] = mapped_column(Text)
    """What was seen, and where it is kept."""
    checked_by: Mapped[str | None] = mapped_column(String(26))
    checked: Mapped[When | None] = mapped_column(Moment)
    reason: Mapped[str | None] = mapped_column(Text)
    """Why it was not accepted or has ended; whoever wrote is told it."""
    ended: Mapped[When | None] = mapped_column(Moment)
    direct: Mapped[bool] = mapped_column(Boolean, default=False)
    """What we find is told to the person represented, and not to whoever writes."""

    @property
    def mandate(self) -> Mandate:
        """What a rule may know of it."""
        return Mandate(self.basis, self.shown, self.covers, self.from_on, self.until_on, self.direct)
