"""What was taken out of a case whole, and what holds a case from erasure."""

from enum import StrEnum

from sqlalchemy import Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from casework.clock import When
from casework.db import Moment, Word
from casework.trail.model import Trailed


class Reader(StrEnum):
    """Whom a bundle is for: whoever may see the whole case, whoever wrote, or anybody else."""

    WHOLE = "whole"
    SENDER = "sender"
    OTHERS = "others"

    @property
    def masked(self) -> bool:
        """Whether everybody but its reader is masked in it."""
        return self is not Reader.WHOLE

    @property
    def words(self) -> str:
        """After "a bundle": of everything."""
        return _READER_WORDS[self]


_READER_WORDS = {
    Reader.WHOLE: "of everything",
    Reader.SENDER: "masked for whoever wrote",
    Reader.OTHERS: "masked for a committee or the public",
}


class Bundle(Trailed):
    """One bundle of a case: asked for with a reason, then made, or not made for a `problem`.

    `file_ref` is the archive with the PDF in it, `sha256` the PDF's own, `tip` the hash of the trail's last entry as it
    was made.
    """

    __tablename__ = "bundle"
    __table_args__ = (Index("ix_bundle_case_ref", "case_ref"),)
    stable_name = "bundle"
    case_ref: Mapped[str] = mapped_column(String(26))
    reader: Mapped[Reader] = mapped_column(Word(Reader))
    reason: Mapped[str | None] = mapped_column(Text)
    words: Mapped[str | None] = mapped_column(Text)
    """What else was to be masked, a line each."""
    asked_by: Mapped[str] = mapped_column(String(26))
    asked: Mapped[When] = mapped_column(Moment)
    made: Mapped[When | None] = mapped_column(Moment)
    file_ref: Mapped[str | None] = mapped_column(String(26))
    sha256: Mapped[str] = mapped_column(String(64), default="")
    pages: Mapped[int] = mapped_column(Integer, default=0)
    tip: Mapped[str] = mapped_column(String(64), default="")
    failed: Mapped[When | None] = mapped_column(Moment)
    problem: Mapped[str] = mapped_column(String(300), default="")

    @property
    def waits(self) -> bool:
        """Whether it is still to be made."""
        return self.made is None and self.failed is None


class Hold(Trailed):
    """Why a case is not erased, from one moment until somebody lifts it; `bundle_ref` is the bundle it came with."""

    __tablename__ = "hold"
    __table_args__ = (Index("ix_hold_case_ref", "case_ref"),)
    stable_name = "hold"
    case_ref: Mapped[str] = mapped_column(String(26))
    bundle_ref: Mapped[str | None] = mapped_column(String(26))
    reason: Mapped[str | None] = mapped_column(Text)
    placed_by: Mapped[str] = mapped_column(String(26))
    placed: Mapped[When] = mapped_column(Moment)
    lifted: Mapped[When | None] = mapped_column(Moment)
    lifted_by: Mapped[str | None] = mapped_column(String(26))
    lifted_because: Mapped[str | None] = mapped_column(Text)
