"""Erasure: what names or describes somebody goes, and the proofs stay valid."""

from collections.abc import Collection, Mapping

from sqlalchemy import select

from casework.clock import When
from casework.db import Base, db
from casework.errors import Invalid
from casework.policy.access import Actor
from casework.trail.door import Act, act
from casework.trail.model import Entry, EntryContent, Erasure, Trailed


def erase(
    seqs: Collection[int],
    ground: str,
    *,
    by: Actor,
    now: When,
    empty: Mapping[str, Collection[str]] | None = None,
    case: str | None = None,
) -> None:
    """Erase the content of these entries, and empty columns of rows (`empty`: attribute names by the row's ref).

    Every row concerned gets an entry of what it still holds, so that its history can be replayed from there. Nothing
    of what is erased is recorded. Invalid for an entry that is not there, is erased already, or records an erasure.
    """
    empty = empty or {}
    with act("content.erased", by=by, now=now, case=case, ground=ground, entries=len(set(seqs))) as deed:
        entries = [_erasable(seq) for seq in sorted(set(seqs))]
        deed.erased += [entry.seq for entry in entries]
        db.session.add_all(Erasure(seq=seq, ground=ground) for seq in deed.erased)
        for ref in sorted({entry.row_ref for entry in entries if entry.kind != "act"} | empty.keys()):
            _leave(deed, ref, empty.get(ref, ()))
    clear_remains()


def _erasable(seq: int) -> Entry:
    entry, content = db.session.get(Entry, seq), db.session.get(EntryContent, seq)
    if entry is None or content is None or content.body is None:
        raise Invalid("That entry is not there, or its content was erased already.")
    if entry.kind == Erasure.stable_name or entry.act == "content.erased":
        raise Invalid("The record of an erasure stays.")
    return entry


def _leave(deed: Act, ref: str, columns: Collection[str]) -> None:
    """Empty these columns of a row, and have its entry tell all that is left."""
    kind = db.session.scalars(select(Entry.kind).where(Entry.row_ref == ref, Entry.version == 1)).one()
    row = db.session.get(_kinds()[kind], ref)
    if row is None:
        raise Invalid("There is no such row.")
    for name in columns:
        setattr(row, name, None)
    deed.whole[ref] = row


def _kinds() -> dict[str, type[Trailed]]:
    found = (mapper.class_ for mapper in Base.registry.mappers)
    return {row.stable_name: row for row in found if issubclass(row, Trailed)}


def clear_remains() -> None:
    """Empty SQLite's write-ahead log, where older pages still hold what was erased; PostgreSQL's share is VACUUM."""
    if db.engine.dialect.name != "sqlite":
        return
    connection = db.engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
