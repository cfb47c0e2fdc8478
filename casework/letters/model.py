"""Letters with their dates kept apart, files kept safely, and each try to send mail."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Boolean, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from casework.clock import When
from casework.db import Base, Day, Json, Moment, Word
from casework.trail.model import Trailed, new_ref


class SentBy(StrEnum):
    """How a letter leaves us."""

    EMAIL = "email"
    POST = "post"
    HAND = "hand"
    TRACKING = "tracking"

    @property
    def words(self) -> str:
        """What stands after *it left us by*."""
        return {SentBy.EMAIL: "e-mail", SentBy.TRACKING: "the tracking page"}.get(self, self.value)


class Letter(Trailed):
    """What we write: a draft until issued, then frozen.

    Our promise is kept by `left`, a person's time runs from `deemed_on`.
    """

    __tablename__ = "letter"
    __table_args__ = (Index("ix_letter_case_ref", "case_ref"),)
    stable_name = "letter"
    case_ref: Mapped[str] = mapped_column(String(26))
    template: Mapped[str] = mapped_column(String(40))
    move: Mapped[str] = mapped_column(String(40), default="")
    """The move that issued this letter; empty for a letter that belongs to none."""
    keeps: Mapped[list[str]] = mapped_column(Json)
    """Events of the case's clocks that come about when it leaves us."""
    subject: Mapped[str | None] = mapped_column(String(300))
    body: Mapped[str | None] = mapped_column(Text)
    written_by: Mapped[str] = mapped_column(String(26))
    signed: Mapped[str] = mapped_column(String(260), default="")
    drafted: Mapped[When] = mapped_column(Moment)
    issued: Mapped[When | None] = mapped_column(Moment)
    sent_by: Mapped[SentBy | None] = mapped_column(Word(SentBy))
    left: Mapped[When | None] = mapped_column(Moment)
    deemed_on: Mapped[date | None] = mapped_column(Day)
    returned: Mapped[When | None] = mapped_column(Moment)
    returned_because: Mapped[str] = mapped_column(String(300), default="")
    stopped: Mapped[When | None] = mapped_column(Moment)
    """It was called back before it left us, and must not go."""
    to_ref: Mapped[str | None] = mapped_column(String(26))
    """To whom it goes where that is not whoever wrote: the person they write for."""
    quiet: Mapped[bool | None] = mapped_column(Boolean)
    """It says only how we deal with the matter, and nothing of what we hold or found."""

    @property
    def came_back(self) -> bool:
        """Whether it came back and has not been sent again: nobody has received it, so no time of theirs runs."""
        return self.returned is not None and self.deemed_on is None

    @property
    def waits(self) -> bool:
        """Whether somebody of ours must post it or hand it over, or find another way."""
        by_hand = self.sent_by in (SentBy.POST, SentBy.HAND)
        to_go = self.issued is not None and self.left is None and self.stopped is None and by_hand
        return to_go or self.came_back


class StoredFile(Trailed):
    """A file of a case; its bytes lie in the instance folder under a random name."""

    __tablename__ = "stored_file"
    __table_args__ = (Index("ix_stored_file_case_ref", "case_ref"),)
    stable_name = "stored-file"
    case_ref: Mapped[str] = mapped_column(String(26))
    message_ref: Mapped[str | None] = mapped_column(String(26))
    name: Mapped[str | None] = mapped_column(String(200))
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int] = mapped_column(Integer)
    sha256: Mapped[str] = mapped_column(String(64))
    added: Mapped[When] = mapped_column(Moment)
    from_resident: Mapped[bool]
    bundle_ref: Mapped[str | None] = mapped_column(String(26))
    """The bundle it is, which its own page hands out and no other."""

    @property
    def erased(self) -> bool:
        """Whether its bytes are gone for good: every file has a name until then."""
        return self.name is None


class MailAttempt(Base):
    """One try to hand a letter to the mail server, and what it said."""

    __tablename__ = "mail_attempt"
    __table_args__ = (Index("ix_mail_attempt_letter_ref", "letter_ref"),)
    ref: Mapped[str] = mapped_column(String(26), primary_key=True, default=new_ref)
    letter_ref: Mapped[str] = mapped_column(String(26))
    at: Mapped[When] = mapped_column(Moment)
    answer: Mapped[str] = mapped_column(String(300))
