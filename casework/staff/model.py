"""Who works here: accounts, what ties them to a case, who is signed in, and what they opened."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Index, Integer, String, text
from sqlalchemy.orm import Mapped, mapped_column

from casework.clock import When
from casework.db import Base, Day, Json, Moment, Word
from casework.policy.words import Office
from casework.policy.words import Tie as TieKind
from casework.trail.model import Trailed, new_ref


class Standing(StrEnum):
    """Where an account is: `known` people can be named in a complaint and cannot sign in.

    `proposed` people are not ours until somebody else confirms their invitation.
    """

    PROPOSED = "proposed"
    KNOWN = "known"
    INVITED = "invited"
    ACTIVE = "active"
    DISABLED = "disabled"


class ChangeKind(StrEnum):
    """What a change of account does; each takes a second named person."""

    INVITE = "invite"
    RESET = "reset"
    ROLES = "roles"


class ChangeState(StrEnum):
    """Where a change of account is."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class OpeningState(StrEnum):
    """Where the opening of a case in an emergency is."""

    PROPOSED = "proposed"
    OPEN = "open"
    IN_VAIN = "in-vain"
    """Confirmed, and nothing opened: there is no such case, or one of the two may not know of it."""
    REFUSED = "refused"
    ENDED = "ended"


class StaffMember(Trailed):
    """Somebody who works for the council or sits on it, with or without an account."""

    __tablename__ = "staff_member"
    stable_name = "staff-member"
    name: Mapped[str] = mapped_column(String(120))
    email: Mapped[str | None] = mapped_column(String(254), unique=True)
    title: Mapped[str] = mapped_column(String(120))
    roles: Mapped[list[str]] = mapped_column(Json)
    standing: Mapped[Standing] = mapped_column(Word(Standing))
    listed: Mapped[bool] = mapped_column(default=True)
    """Whether residents may choose this person by name when they say who a complaint is about."""
    working_days: Mapped[list[int]] = mapped_column(Json)
    """Weekdays this person works, Monday 0; decides only what is shown first, never a promise."""
    password_set: Mapped[When | None] = mapped_column(Moment)


class Tie(Trailed):
    """How one of us is bound to a case, from when until when, and who said so."""

    __tablename__ = "tie"
    __table_args__ = (
        Index("ix_tie_case_ref_staff_ref_kind", "case_ref", "staff_ref", "kind"),
        Index("ix_tie_staff_ref_kind", "staff_ref", "kind"),
    )
    stable_name = "tie"
    case_ref: Mapped[str] = mapped_column(String(26))
    about_ref: Mapped[str | None] = mapped_column(String(26))
    """Set when the tie is to one point only: it hides that point and leaves the rest of the case open."""
    staff_ref: Mapped[str] = mapped_column(String(26))
    kind: Mapped[TieKind] = mapped_column(Word(TieKind))
    declared_by: Mapped[str] = mapped_column(String(26))
    since: Mapped[When] = mapped_column(Moment)
    until: Mapped[When | None] = mapped_column(Moment)
    reason: Mapped[str] = mapped_column(String(2000), default="")


class AccountChange(Trailed):
    """An invitation, reset or change of role: proposed by one named person, confirmed by another."""

    __tablename__ = "account_change"
    __table_args__ = (Index("ix_account_change_state", "state"),)
    stable_name = "account-change"
    kind: Mapped[ChangeKind] = mapped_column(Word(ChangeKind))
    staff_ref: Mapped[str] = mapped_column(String(26))
    roles: Mapped[list[str]] = mapped_column(Json)
    proposed_by: Mapped[str] = mapped_column(String(26))
    proposed: Mapped[When] = mapped_column(Moment)
    decided_by: Mapped[str | None] = mapped_column(String(26))
    decided: Mapped[When | None] = mapped_column(Moment)
    state: Mapped[ChangeState] = mapped_column(Word(ChangeState))


class OfficeChange(Trailed):
    """Who is to hold an office from a day, or nobody: proposed by one named person, confirmed by another."""

    __tablename__ = "office_change"
    __table_args__ = (Index("ix_office_change_state", "state"),)
    stable_name = "office-change"
    office: Mapped[Office] = mapped_column(Word(Office))
    staff_ref: Mapped[str | None] = mapped_column(String(26))
    name: Mapped[str] = mapped_column(String(120))
    from_on: Mapped[date] = mapped_column(Day)
    minute: Mapped[str] = mapped_column(String(80))
    beside: Mapped[bool] = mapped_column(default=False)
    """Besides whoever holds it on that day, not instead of them."""
    proposed_by: Mapped[str] = mapped_column(String(26))
    proposed: Mapped[When] = mapped_column(Moment)
    decided_by: Mapped[str | None] = mapped_column(String(26))
    decided: Mapped[When | None] = mapped_column(Moment)
    state: Mapped[ChangeState] = mapped_column(Word(ChangeState))


class Opening(Trailed):
    """A case opened in an emergency to one of us: asked by one named person, confirmed by another, for some days.

    `case_ref` is nobody's case where there is none of that reference, or whoever asked may not know of it: the row, its
    entries and its pages are the same.
    """

    __tablename__ = "opening"
    __table_args__ = (
        Index("ix_opening_case_ref", "case_ref"),
        Index("ix_opening_proposed_by_state", "proposed_by", "state"),
        Index("ix_opening_state", "state"),
    )
    stable_name = "opening"
    case_ref: Mapped[str] = mapped_column(String(26))
    asked_for: Mapped[str | None] = mapped_column(String(40))
    """The reference as it was typed."""
    reason: Mapped[str | None] = mapped_column(String(2000))
    proposed_by: Mapped[str] = mapped_column(String(26))
    proposed: Mapped[When] = mapped_column(Moment)
    decided_by: Mapped[str | None] = mapped_column(String(26))
    decided: Mapped[When | None] = mapped_column(Moment)
    because: Mapped[str | None] = mapped_column(String(2000))
    """The reason of whoever confirmed or refused it."""
    state: Mapped[OpeningState] = mapped_column(Word(OpeningState))
    ends_on: Mapped[date] = mapped_column(Day)
    """The last day on which it can be confirmed and then, anew, on which it is open."""
    told_ref: Mapped[str | None] = mapped_column(String(26))
    """Who was told of it at once: the chair, or who answers instead of them."""


class Credential(Base):
    """A password's Argon2id hash; a second factor's place is beside it."""

    __tablename__ = "credential"
    staff_ref: Mapped[str] = mapped_column(String(26), primary_key=True)
    password: Mapped[str] = mapped_column(String(200))


class Invitation(Base):
    """The hash of a single-use link by which a confirmed change lets somebody set a password."""

    __tablename__ = "invitation"
    token: Mapped[str] = mapped_column(String(64), primary_key=True)
    change_ref: Mapped[str] = mapped_column(String(26), unique=True)
    staff_ref: Mapped[str] = mapped_column(String(26))
    ends: Mapped[When] = mapped_column(Moment)
    used: Mapped[When | None] = mapped_column(Moment)


class StaffSession(Base):
    """One signed-in browser, known by the hash of its id."""

    __tablename__ = "staff_session"
    __table_args__ = (Index("ix_staff_session_staff_ref", "staff_ref"),)
    token: Mapped[str] = mapped_column(String(64), primary_key=True)
    staff_ref: Mapped[str] = mapped_column(String(26))
    began: Mapped[When] = mapped_column(Moment)
    used: Mapped[When] = mapped_column(Moment)
    proved: Mapped[When] = mapped_column(Moment)
    """When the password (later: the second factor) was last given."""


class SignInFailure(Base):
    """How many sign-ins failed lately for one account name, known by its keyed hash."""

    __tablename__ = "sign_in_failure"
    account: Mapped[str] = mapped_column(String(64), primary_key=True)
    count: Mapped[int]
    last: Mapped[When] = mapped_column(Moment)


class Reading(Base):
    """The reading log: who opened which case, or was refused a page; written alike whether the thing exists or not."""

    __tablename__ = "reading"
    __table_args__ = (Index("ix_reading_case_ref", "case_ref", sqlite_where=text("case_ref IS NOT NULL")),)
    ref: Mapped[str] = mapped_column(String(26), primary_key=True, default=new_ref)
    staff_ref: Mapped[str] = mapped_column(String(26))
    case_ref: Mapped[str | None] = mapped_column(String(26))
    what: Mapped[str] = mapped_column(String(120))
    at: Mapped[When] = mapped_column(Moment)


class RefusalCount(Base):
    """How many strangers were refused on one day, by status, naming nobody."""

    __tablename__ = "refusal_count"
    on: Mapped[str] = mapped_column(String(10), primary_key=True)
    status: Mapped[int] = mapped_column(Integer, primary_key=True)
    count: Mapped[int]
