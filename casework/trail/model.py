"""Rows of the trail, and what every other row must be to stand on it."""

import secrets
from typing import Any, ClassVar

from sqlalchemy import BigInteger, ForeignKey, ForeignKeyConstraint, Index, Integer, String, Text, inspect
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from casework.clock import When
from casework.db import Base, Day, Json, Moment

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


def new_ref() -> str:
    """An opaque name for a row: 130 random bits in 26 letters and digits, safe in an address."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(26))


def _entry_key(table: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["ref", "version"],
        ["entry.row_ref", "entry.version"],
        name=f"fk_{table}_entry",
        deferrable=True,
        initially="DEFERRED",
    )


class Trailed(Base):
    """A row whose every change is an entry. `ref` and `version` together name the entry of its last change."""

    __abstract__ = True
    stable_name: ClassVar[str]
    """The name entries know the table by; it outlives renames."""

    ref: Mapped[str] = mapped_column(String(26), primary_key=True, default=new_ref)
    version: Mapped[int] = mapped_column(Integer, nullable=False)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        """The guard raises the version; SQLAlchemy checks as it writes that nobody else did."""
        return {"version_id_col": cls.version, "version_id_generator": False}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Give each trailed table its deferred foreign key to the entry of the same ref and version."""
        super().__init_subclass__(**kwargs)
        if "__table__" in cls.__dict__:
            table = cls.__dict__["__table__"]
            table.append_constraint(_entry_key(table.name))

    @classmethod
    def __declare_last__(cls) -> None:
        """An old value is lost unless the attribute is loaded before it is set."""
        for attribute in inspect(cls).column_attrs:
            getattr(cls, attribute.key).impl.active_history = True


class Storied(Trailed):
    """The one kind of row a story belongs to: a case. Every act on it or anything of it raises `story`."""

    __abstract__ = True
    story: Mapped[int] = mapped_column(Integer, nullable=False, default=0)

    @property
    def watched(self) -> bool:
        """Whether every step in it is signed at once, because it is about somebody of ours."""
        return False


class Entry(Base):
    """One row's change in one act; this header stays for ever and holds opaque names only."""

    __tablename__ = "entry"
    __table_args__ = (
        Index("uq_entry_row_ref_version", "row_ref", "version", unique=True),
        Index("ix_entry_case_ref_seq", "case_ref", "seq"),
    )

    seq: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False
    )
    v: Mapped[int]
    act_id: Mapped[str] = mapped_column(String(26))
    act: Mapped[str] = mapped_column(String(40))
    case_ref: Mapped[str | None] = mapped_column(String(26))
    kind: Mapped[str] = mapped_column(String(40))
    row_ref: Mapped[str] = mapped_column(String(26))
    version: Mapped[int]
    actor_kind: Mapped[str] = mapped_column(String(10))
    actor: Mapped[str] = mapped_column(String(26))
    hat: Mapped[str] = mapped_column(String(80))
    happened: Mapped[When] = mapped_column(Moment)
    entered: Mapped[When] = mapped_column(Moment)
    content: Mapped[str] = mapped_column(String(64))
    prev: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class EntryContent(Base):
    """What an entry says of people: salt and body go to NULL together, once, when an erasure entry names it."""

    __tablename__ = "entry_content"
    seq: Mapped[int] = mapped_column(ForeignKey("entry.seq"), primary_key=True, autoincrement=False)
    salt: Mapped[str | None] = mapped_column(String(64))
    body: Mapped[str | None] = mapped_column(Text)


class TrailHead(Base):
    """One row that PostgreSQL's writers lock, last before they write, so that the chain has one tip."""

    __tablename__ = "trail_head"
    id: Mapped[int] = mapped_column(primary_key=True)


class Checkpoint(Base):
    """A signed seal of the trail's first `size` entries, as the note that leaves the building."""

    __tablename__ = "checkpoint"
    size: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False
    )
    root: Mapped[str] = mapped_column(String(64))
    on: Mapped[Any] = mapped_column(Day)
    note: Mapped[str] = mapped_column(Text)


class Verification(Base):
    """What came of verifying the whole trail: for each question how much was looked at, what is wrong, and where."""

    __tablename__ = "verification"
    ref: Mapped[str] = mapped_column(String(26), primary_key=True, default=new_ref)
    at: Mapped[When] = mapped_column(Moment, index=True)
    entries: Mapped[int]
    good: Mapped[bool]
    told: Mapped[list[dict[str, Any]]] = mapped_column(Json)


class Erasure(Trailed):
    """Names one entry whose content was erased, and why that was lawful."""

    __tablename__ = "erasure"
    stable_name = "erasure"
    seq: Mapped[int] = mapped_column(ForeignKey("entry.seq"), unique=True)
    ground: Mapped[str] = mapped_column(String(200))
