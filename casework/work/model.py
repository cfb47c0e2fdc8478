"""The table of due work: what to do, about which row, when, and who is at it."""

from sqlalchemy import Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from casework.clock import When
from casework.db import Base, Moment
from casework.trail.model import new_ref


class DueWork(Base):
    """One thing to do once `due` has come; done at least once, and without harm if twice."""

    __tablename__ = "due_work"
    __table_args__ = (
        Index("ix_due_work_due", "due", sqlite_where=text("done IS NULL"), postgresql_where=text("done IS NULL")),
        Index("uq_due_work_verb_about", "verb", "about", unique=True),
    )
    ref: Mapped[str] = mapped_column(String(26), primary_key=True, default=new_ref)
    verb: Mapped[str] = mapped_column(String(40))
    about: Mapped[str] = mapped_column(String(64))
    due: Mapped[When] = mapped_column(Moment)
    tries: Mapped[int] = mapped_column(Integer, default=0)
    lease_until: Mapped[When | None] = mapped_column(Moment)
    done: Mapped[When | None] = mapped_column(Moment)
    given_up: Mapped[bool] = mapped_column(default=False)
    problem: Mapped[str] = mapped_column(Text, default="")
