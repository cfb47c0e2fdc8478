"""Persons and organisations who write to the council."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from casework.clock import When
from casework.db import Day, Moment, Word
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
