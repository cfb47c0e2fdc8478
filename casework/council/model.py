"""What the council has adopted, when it works, and who holds which office."""

from datetime import date

from sqlalchemy import Boolean, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from casework.db import Day, Word
from casework.policy.days import Nation
from casework.policy.words import Office
from casework.trail.model import Trailed


class PolicyVersion(Trailed):
    """One adopted text of the policy file; never changed, so that a case can stay under it for ever."""

    __tablename__ = "policy_version"
    stable_name = "policy-version"
    text: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(String(64))
    format: Mapped[int] = mapped_column(Integer)
    adopted_on: Mapped[date] = mapped_column(Day)
    minute: Mapped[str] = mapped_column(String(80))
    from_on: Mapped[date] = mapped_column(Day)


class CalendarDay(Trailed):
    """One day that does not count: a nation's bank holiday, or (no nation) a day the office is closed."""

    __tablename__ = "calendar_day"
    __table_args__ = (Index("uq_calendar_day_nation_day", "nation", "day", unique=True),)
    stable_name = "calendar-day"
    nation: Mapped[Nation | None] = mapped_column(Word(Nation))
    day: Mapped[date] = mapped_column(Day)
    name: Mapped[str] = mapped_column(String(120))
    seeded: Mapped[bool] = mapped_column(Boolean)


class OfficeTerm(Trailed):
    """Who holds an office from one day until another; `name` stays true when the person has left."""

    __tablename__ = "office_term"
    __table_args__ = (Index("ix_office_term_office", "office"),)
    stable_name = "office-term"
    office: Mapped[Office] = mapped_column(Word(Office))
    staff_ref: Mapped[str] = mapped_column(String(26))
    name: Mapped[str] = mapped_column(String(120))
    from_on: Mapped[date] = mapped_column(Day)
    until_on: Mapped[date | None] = mapped_column(Day)
    minute: Mapped[str] = mapped_column(String(80), default="")
