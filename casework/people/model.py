"""Persons and organisations who write to the council."""

from enum import StrEnum

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from casework.db import Word
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
