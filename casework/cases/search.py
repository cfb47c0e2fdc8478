"""The index that search reads: the database's own full text, one document a case, kept in the same transaction."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from casework.cases.model import Case, SearchDoc
from casework.db import db

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
_POSTGRESQL = ("CREATE INDEX IF NOT EXISTS ix_search_doc_words ON search_doc USING gin (to_tsvector('english', body))",)


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


def _doc(case_ref: str) -> SearchDoc | None:
    return db.session.scalar(select(SearchDoc).where(SearchDoc.case_ref == case_ref))
