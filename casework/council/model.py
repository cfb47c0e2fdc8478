"""What the council has adopted, when it works, who holds which office, and the bodies it decides by."""

from datetime import date

from sqlalchemy import Boolean, CheckConstraint, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from casework.db import Day, Word
from casework.policy.bodies import Power, Seat
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


class Committee(Trailed):
    """A body that decides at meetings: a committee, or (`whole`) the council itself.

    `seats` is the whole number of its members, vacancies counted; `quorum` is a committee's own number and 0 for the
    whole council, whose quorum the law gives. `ended_minute` is where its end is recorded.
    """

    __tablename__ = "committee"
    stable_name = "committee"
    name: Mapped[str] = mapped_column(String(120))
    whole: Mapped[bool] = mapped_column(Boolean)
    seats: Mapped[int] = mapped_column(Integer)
    quorum: Mapped[int] = mapped_column(Integer)
    from_on: Mapped[date] = mapped_column(Day)
    until_on: Mapped[date | None] = mapped_column(Day)
    minute: Mapped[str] = mapped_column(String(80))
    ended_minute: Mapped[str] = mapped_column(String(80), default="")


class Membership(Trailed):
    """Who sits on a body from one day until another (`until_on` is the last); `name` and `seat` stay as they were."""

    __tablename__ = "membership"
    __table_args__ = (
        Index("ix_membership_committee_ref_from_on", "committee_ref", "from_on"),
        Index("ix_membership_staff_ref", "staff_ref"),
    )
    stable_name = "membership"
    committee_ref: Mapped[str] = mapped_column(String(26))
    staff_ref: Mapped[str] = mapped_column(String(26))
    name: Mapped[str] = mapped_column(String(120))
    seat: Mapped[Seat] = mapped_column(Word(Seat))
    from_on: Mapped[date] = mapped_column(Day)
    until_on: Mapped[date | None] = mapped_column(Day)
    minute: Mapped[str] = mapped_column(String(80))
    ended_minute: Mapped[str] = mapped_column(String(80), default="")


class Delegation(Trailed):
    """A power the council has left to an office or a committee, from one day until another, and where it said so."""

    __tablename__ = "delegation"
    __table_args__ = (
        CheckConstraint("(office IS NULL) <> (committee_ref IS NULL)", name="holder"),
        Index("ix_delegation_power", "power"),
    )
    stable_name = "delegation"
    office: Mapped[Office | None] = mapped_column(Word(Office))
    committee_ref: Mapped[str | None] = mapped_column(String(26))
    power: Mapped[Power] = mapped_column(Word(Power))
    words: Mapped[str] = mapped_column(Text)
    limits: Mapped[str] = mapped_column(Text, default="")
    minute: Mapped[str] = mapped_column(String(80))
    from_on: Mapped[date] = mapped_column(Day)
    until_on: Mapped[date | None] = mapped_column(Day)
    ended_minute: Mapped[str] = mapped_column(String(80), default="")


class RouteAddress(Trailed):
    """How to reach a local body of the directory of routes here, as the clerk entered it; never anything personal."""

    __tablename__ = "route_address"
    stable_name = "route-address"
    route: Mapped[str] = mapped_column(String(40), unique=True)
    postal: Mapped[str] = mapped_column(String(400), default="")
    telephone: Mapped[str] = mapped_column(String(120), default="")
    web: Mapped[str] = mapped_column(String(200), default="")
    entered_on: Mapped[date] = mapped_column(Day)
