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
        erase_within(deed, seqs, ground, empty)
    clear_remains()


def erase_within(deed: Act, seqs: Collection[int], ground: str, empty: Mapping[str, Collection[str]]) -> None:
    """The same inside an act of the caller's, who calls `clear_remains` when it is done."""
    entries = [_erasable(seq) for seq in sorted(set(seqs))]
    deed.erased += [entry.seq for entry in entries]
    db.session.add_all(Erasure(seq=seq, ground=ground) for seq in deed.erased)
    for ref in sorted({entry.row_ref for entry in entries if entry.kind != "act"} | empty.keys()):
        _leave(deed, ref, empty.get(ref, ()))


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
        setattr(row, name, None if row.__table__.columns[name].nullable else "")
    deed.whole[ref] = row


def _kinds() -> dict[str, type[Trailed]]:
    found = (mapper.class_ for mapper in Base.registry.mappers)
    return {row.stable_name: row for row in found if issubclass(row, Trailed)}


def clear_remains() -> bool:
    """Empty SQLite's write-ahead log, where older pages still hold what was erased; PostgreSQL's share is VACUUM.

    False when somebody was reading all the while, so that it could not be emptied.
    """
    if db.engine.dialect.name != "sqlite":
        return True
    db.session.rollback()
    connection = db.engine.raw_connection()
    try:
        busy, _, _ = connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy
    finally:
        connection.close()
