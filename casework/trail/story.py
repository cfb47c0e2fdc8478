"""The story of a case in plain words, and the pages of the trail: newest first, one line for each act."""

import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select

from casework.clock import When
from casework.db import db
from casework.trail.acts import ACTS
from casework.trail.model import Entry, EntryContent

Names = Callable[[str, str], str]
"""Given an actor's kind and id, the name a reader may see."""

ERASED = "What was recorded here has been erased"


@dataclass(frozen=True)
class Line:
    """One act as it is told. `seq` is for asking for what comes before, and is shown to nobody."""

    seq: int
    act: str
    who: str
    hat: str
    says: str
    happened: When
    entered: When
    case_ref: str | None

    @property
    def late(self) -> bool:
        """Whether it was entered on another day than it happened, so that both are shown."""
        return self.happened.day != self.entered.day


def story(case_ref: str, names: Names, before: int | None = None, limit: int = 50) -> list[Line]:
    """What was done in one case, newest first; `before` is the `seq` of the last line already shown."""
    return _lines(Entry.case_ref == case_ref, names, before, limit, with_content=True)


def page(
    allowed: ColumnElement[bool], names: Names, before: int | None = None, limit: int = 50, with_content: bool = True
) -> list[Line]:
    """One page of the whole trail, newest first, of the entries `allowed` lets through.

    `allowed` is a condition over `Entry` that leaves out every case the reader is tied to. Without content (the
    auditor's page) a line says what kind of act it was and gives none of its facts.
    """
    return _lines(allowed, names, before, limit, with_content)


def _lines(which: ColumnElement[bool], names: Names, before: int | None, limit: int, with_content: bool) -> list[Line]:
    body = EntryContent.body if with_content else Entry.content
    query = select(Entry, body).join(EntryContent, EntryContent.seq == Entry.seq).where(which, Entry.kind == "act")
    if before is not None:
        query = query.where(Entry.seq < before)
    rows = db.session.execute(query.order_by(Entry.seq.desc()).limit(limit)).all()
    return [_line(entry, tell(entry.act, told) if with_content else plain(entry.act), names) for entry, told in rows]


def _line(entry: Entry, says: str, names: Names) -> Line:
    who = names(entry.actor_kind, entry.actor)
    return Line(entry.seq, entry.act, who, entry.hat, says, entry.happened, entry.entered, entry.case_ref)


def tell(name: str, body: str | None) -> str:
    """An act in words, with its facts; what was erased is said to be."""
    if body is None:
        return ERASED
    facts = {key: "" if value is None else str(value) for key, value in json.loads(body)["facts"].items()}
    words = ACTS[name].story if name in ACTS else name
    return words.format_map(defaultdict(str, facts)).rstrip(" :.,")


def plain(name: str) -> str:
    """An act in words without its facts."""
    words = ACTS[name].story if name in ACTS else name
    return words.split("{")[0].rstrip(" :.,") or name.partition(".")[2].replace("-", " ").capitalize()
