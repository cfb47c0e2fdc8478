"""What the public reads of our lessons, and the names that none of it may hold."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select

from casework.cases.model import About, Case
from casework.cases.queries import kept_off
from casework.clock import When
from casework.complaints.model import Lesson
from casework.db import db
from casework.people.model import Person
from casework.people.queries import others_in
from casework.staff.queries import members

PAGE = 50
Names = tuple[list[str | None], list[str | None]]
"""Names of which every word could tell who it is, and what does so only whole."""


@dataclass(frozen=True)
class Said:
    """One line of *you said, we did*: the day it was published, and what both sides said."""

    on: date
    said: str
    did: str


@dataclass(frozen=True)
class Published:
    """One page of them, the newest first; `before` opens the older ones and is empty on the last."""

    lines: tuple[Said, ...]
    before: str


def published(before: str) -> Published:
    """What is on the public page, the newest first; `before` is where the page before ended: a day and a ref."""
    shown = (Lesson.published_on, Lesson.said, Lesson.did, Lesson.ref)
    query = select(*shown).where(Lesson.published_on.is_not(None), ~kept_off(Lesson.case_ref), *_before(before))
    rows = db.session.execute(query.order_by(Lesson.published_on.desc(), Lesson.ref.desc()).limit(PAGE + 1)).all()
    lines = tuple(Said(on, said or "", did or "") for on, said, did, _ in rows[:PAGE] if on)
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    return Published(lines, f"{last[0]}|{last[3]}" if last else "")


def _before(before: str) -> list[ColumnElement[bool]]:
    day, _, ref = before.partition("|")
    ref = ref if ref.isascii() and ref.isalnum() else ""
    try:
        on = When.parse(day).day
    except ValueError:
        return []
    return [or_(Lesson.published_on < on, and_(Lesson.published_on == on, Lesson.ref < ref[:26]))]


def names_of(case: Case, sender: Person | None) -> Names:
    """All that could tell who a case is from or about: names, any word of which could, and what does only whole."""
    abouts = db.session.scalars(select(About.label).where(About.case_ref == case.ref, About.staff_ref.is_not(None)))
    others = others_in(case.ref, case.authority_ref)
    names = (each.name for each in (*([sender] if sender else []), *others))
    whole = [reach for each in others for reach in told_whole(each)]
    return [*names, *abouts, *(each.name for each in members())], [case.reference, *told_whole(sender), *whole]


def told_whole(sender: Person | None) -> list[str | None]:
    """What tells who somebody is besides their name, and only as it stands: organisation and ways to reach them."""
    return [sender.organisation, sender.email, sender.telephone] if sender else []
