"""Search, and the index it reads: the database's own full text, one document a case, kept in the same transaction."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, ScalarSelect, Select, column, func, insert, select, table

from casework.cases import references
from casework.cases.model import Case, SearchDoc
from casework.council import queries as council
from casework.db import WRITING, db
from casework.policy.access import Actor
from casework.policy.shape import Stage, stage
from casework.staff.model import StaffMember
from casework.staff.queries import visible

LONGEST = 200_000  # characters of one case that search reads

_SQLITE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_fts USING fts5("
    "body, content='search_doc', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')",
    "CREATE TRIGGER IF NOT EXISTS search_insert AFTER INSERT ON search_doc BEGIN "
    "INSERT INTO search_fts(rowid, body) VALUES (NEW.id, NEW.body); END",
    "CREATE TRIGGER IF NOT EXISTS search_delete AFTER DELETE ON search_doc BEGIN "
    "INSERT INTO search_fts(search_fts, rowid, body) VALUES ('delete', OLD.id, OLD.body); END",
    "CREATE TRIGGER IF NOT EXISTS search_update AFTER UPDATE ON search_doc BEGIN "
    "INSERT INTO search_fts(search_fts, rowid, body) VALUES ('delete', OLD.id, OLD.body); "
    "INSERT INTO search_fts(rowid, body) VALUES (NEW.id, NEW.body); END",
)
_POSTGRESQL = (
    "ALTER TABLE search_doc ADD COLUMN IF NOT EXISTS words tsvector "
    "GENERATED ALWAYS AS (to_tsvector('english', body)) STORED",
    "CREATE INDEX IF NOT EXISTS ix_search_doc_words ON search_doc USING gin (words)",
)


def raise_index(connection: Connection) -> None:
    """Make the full-text index over `search_doc`; harmless when it is there."""
    for statement in _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL:
        connection.exec_driver_sql(statement)


def index(case: Case, texts: Sequence[str | None]) -> None:
    """Let search find a case by its reference, its heading and these texts alone; inside the caller's act."""
    body = "\n".join(text for text in (case.reference, case.subject, *texts) if text)[:LONGEST]
    found = None if case in db.session.new else _doc(case.ref)
    if found is None:
        db.session.add(SearchDoc(case_ref=case.ref, body=body))
    else:
        found.body = body


def add_words(case: Case, text: str) -> None:
    """Let search find a case by some more words; inside the caller's act."""
    found = _doc(case.ref)
    if found is not None:
        found.body = f"{found.body}\n{text}"[:LONGEST]


def forget(case_ref: str) -> None:
    """Let search find a case by nothing; inside the caller's act. What the index held of it goes with `compact`."""
    found = _doc(case_ref)
    if found is not None:
        found.body = ""


def compact() -> None:
    """Have SQLite's index rewritten without what was taken out of it: until then it keeps the words, marked as gone."""
    if db.engine.dialect.name == "sqlite":
        with db.engine.connect().execution_options(**WRITING) as connection, connection.begin():
            connection.execute(insert(_FTS).values(search_fts="optimize"))


def _doc(case_ref: str) -> SearchDoc | None:
    return db.session.scalar(select(SearchDoc).where(SearchDoc.case_ref == case_ref))


# Looking

PAGE = 50
MOST_WORDS, WORD = 12, 60
NEWEST = 600  # documents PostgreSQL reads for a common word before it asks its index for every hit
_TOKEN = re.compile(r"\w+")
_FTS = table("search_fts", column("rowid"), column("search_fts"))
_DOCS = table("search_doc", column("id"), column("case_ref"), column("words"))


@dataclass(frozen=True)
class Hit:
    """One case that was found, with its stage and handler."""

    case: Case
    stage: Stage
    handler: str


@dataclass(frozen=True)
class Found:
    """One page of hits, newest first; `before` opens the older ones, empty when there are none. `exact` was found by
    its reference."""

    hits: tuple[Hit, ...]
    before: str
    exact: Hit | None = None


def words_of(typed: str) -> list[str]:
    """The words search looks for, at most twelve; what is no letter or digit parts them."""
    return [word[:WORD] for word in _TOKEN.findall(typed.casefold())][:MOST_WORDS]


def search(actor: Actor, typed: str, before: str, prefix: str = "") -> Found:
    """Cases this person may see that hold every word typed, the last as the beginning of one; newest first.

    A reference finds its case whatever else would. `before` is the ref of the case with which the last page ended,
    empty for the newest: a number of the index would count the cases that are kept from the reader. `prefix` are the
    letters of the council's references, which may be left out.
    """
    exact = _by_reference(actor, typed, prefix) if not before else None
    words = words_of(typed)
    rows = _rows(actor, words, before) if words else []
    hits = tuple(_hit(case, handler) for case, handler, _ in rows[:PAGE])
    if exact:
        hits = tuple(hit for hit in hits if hit.case.ref != exact.case.ref)
    return Found(hits, rows[PAGE - 1][0].ref if len(rows) > PAGE else "", exact)


def _by_reference(actor: Actor, typed: str, prefix: str) -> Hit | None:
    reference = references.read(typed, prefix)
    if reference is None:
        return None
    query = (
        select(Case, StaffMember.name)
        .outerjoin(StaffMember, StaffMember.ref == Case.handler_ref)
        .where(Case.reference == reference, visible(actor, Case))
    )
    row = db.session.execute(query).first()
    return _hit(row[0], row[1]) if row else None


def _hit(case: Case, handler: str | None) -> Hit:
    return Hit(case, stage(council.policy(case.policy_ref), case.kind, case.stage), handler or "")


def _rows(actor: Actor, words: Sequence[str], before: str) -> list[Any]:
    if db.session.get_bind().dialect.name == "sqlite":
        return _sqlite(actor, words, before)
    return _postgresql(actor, words, before)


def _place(case_ref: str) -> ScalarSelect[int]:
    """Where a case stands in the index; nowhere for one that is not there."""
    return select(SearchDoc.id).where(SearchDoc.case_ref == case_ref).scalar_subquery()


def _sqlite(actor: Actor, words: Sequence[str], before: str) -> list[Any]:
    """FTS5 walks its hits from the newest and stops at the limit, so a common word costs no more than a rare one."""
    match = " ".join(f'"{word}"' for word in words) + "*"
    older = [_FTS.c.rowid < _place(before)] if before else []
    query = (
        select(Case, StaffMember.name, _FTS.c.rowid)
        .select_from(_FTS)
        .join(SearchDoc, SearchDoc.id == _FTS.c.rowid)
        .join(Case, Case.ref == SearchDoc.case_ref)
        .outerjoin(StaffMember, StaffMember.ref == Case.handler_ref)
        .where(_FTS.c.search_fts.op("MATCH")(match), *older, visible(actor, Case))
        .order_by(_FTS.c.rowid.desc())
        .limit(PAGE + 1)
    )
    return list(db.session.execute(query))


def _postgresql(actor: Actor, words: Sequence[str], before: str) -> list[Any]:
    """Two plans: a common word is found among the newest documents; a rare one by the index, which gathers all hits."""
    sought = func.to_tsquery("english", " & ".join(words) + ":*")
    older = [_DOCS.c.id < _place(before)] if before else []
    newest = select(_DOCS).where(*older).order_by(_DOCS.c.id.desc()).limit(NEWEST).cte("newest")
    common = _joined(actor, newest, newest.c.words.op("@@")(sought))
    rows = list(db.session.execute(common))
    if len(rows) > PAGE:
        return rows
    every = select(_DOCS).where(_DOCS.c.words.op("@@")(sought), *older)
    return list(db.session.execute(_joined(actor, every.cte("every").prefix_with("MATERIALIZED"))))


def _joined(actor: Actor, docs: Any, *conditions: Any) -> Select[Any]:
    return (
        select(Case, StaffMember.name, docs.c.id)
        .select_from(docs)
        .join(Case, Case.ref == docs.c.case_ref)
        .outerjoin(StaffMember, StaffMember.ref == Case.handler_ref)
        .where(*conditions, visible(actor, Case))
        .order_by(docs.c.id.desc())
        .limit(PAGE + 1)
    )
