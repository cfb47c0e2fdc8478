"""The only door to a change: `act()` opens it, the guard stands in it and writes the entries."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import event, insert, inspect, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import ORMExecuteState, Session
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.sql.elements import TextClause

from casework.clock import When
from casework.db import Base, as_json, begin_writing, db
from casework.errors import Conflict, UnrecordedChange
from casework.policy.access import Actor
from casework.trail import seal
from casework.trail.acts import ACTS
from casework.trail.listed import LISTED
from casework.trail.model import Entry, EntryContent, Storied, Trailed, TrailHead, new_ref

_OURS = frozenset({Entry.__tablename__, EntryContent.__tablename__, TrailHead.__tablename__})
"""Listed, since the trail does not record itself, and yet written by the guard alone."""
_BUSY = "Somebody else changed this at the same moment, so nothing was changed. Look at it again, then try again."


@dataclass
class Act:
    """One thing a person did, while it is being done."""

    name: str
    by: Actor
    happened: When
    entered: When
    case_ref: str | None
    hat: str
    facts: dict[str, object]
    id: str = field(default_factory=new_ref)
    whole: dict[str, Trailed] = field(default_factory=dict)
    """By ref, rows whose entry tells every value they now have, and none they had: what an erasure leaves."""
    erased: list[int] = field(default_factory=list)
    """Entries whose content goes to NULL with this act; each is named by an Erasure row of it."""
    written: bool = False

    def tell(self, **facts: object) -> None:
        """Add facts that became known only inside the act; ValueError for one the act does not declare."""
        unknown = facts.keys() - ACTS[self.name].facts
        if unknown:
            raise ValueError(f"{self.name} carries no {', '.join(sorted(unknown))}")
        self.facts |= {name: as_json(value) for name, value in facts.items()}


@contextmanager
def act(
    name: str,
    /,
    *,
    by: Actor,
    now: When,
    case: str | None = None,
    happened: When | None = None,
    hat: str = "",
    **facts: object,
) -> Iterator[Act]:
    """Do one thing: begin writing, let the caller change rows, write an entry for each, commit.

    `now` is when it is entered, `happened` when it was, if earlier. `case` is the ref of the case it belongs to,
    whose story goes up by one. An anonymous actor's times lose their hour here. An act inside an act joins it.
    Raises Conflict when somebody else was quicker, and rolls everything back on any error.
    """
    if name not in ACTS:
        raise ValueError(f"{name} is not an act we know")
    outer = db.session.info.get("act")
    if outer is not None:
        yield outer
        return
    if db.session.info.get("brief"):
        raise UnrecordedChange("an act cannot begin inside db.brief(): it would undo it")
    deed = _deed(name, by, now, case, happened, hat, facts)
    begin_writing()
    db.session.info["act"] = deed
    try:
        story = _lock_story(case)
        yield deed
        _raise_story(deed, story)
        db.session.flush()
        _finish(db.session(), deed)
        db.session.commit()
    except (StaleDataError, IntegrityError) as error:
        db.session.rollback()
        raise Conflict(_BUSY) from error
    except BaseException:
        db.session.rollback()
        raise
    finally:
        db.session.info.pop("act", None)


def _deed(
    name: str, by: Actor, now: When, case: str | None, happened: When | None, hat: str, facts: dict[str, object]
) -> Act:
    happened = happened or now
    if by.kind == "anonymous":
        now, happened = now.coarse(), happened.coarse()
    deed = Act(name, by, happened, now, case, hat or hat_of(by), {})
    deed.tell(**facts)
    return deed


def hat_of(by: Actor) -> str:
    """In what capacity somebody acts: their roles, and whom they stand in for."""
    standing_in = sorted(office for office in by.offices if office.startswith("stand-in"))
    return ", ".join([*sorted(by.roles), *standing_in])[:80]


def _story_kind() -> type[Storied]:
    return next(mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Storied))


def _lock_story(case: str | None) -> Storied | None:
    """The case an act belongs to, held until it commits, so that two acts on one case queue."""
    return None if case is None else db.session.get(_story_kind(), case, with_for_update=True, populate_existing=True)


def _raise_story(deed: Act, story: Storied | None) -> None:
    """The case's story goes on by one, unless nothing was said or done."""
    changed = _changed(db.session())
    if story is None and deed.case_ref is not None:
        story = next((row for row in changed if isinstance(row, Storied) and row.ref == deed.case_ref), None)
    if story is not None and (changed or deed.facts):
        story.story = (story.story or 0) + 1


def _changed(session: Session) -> list[Trailed]:
    """Rows of the trail that are new or differ from what the database has."""
    deed: Act | None = session.info.get("act")
    rows = [row for row in session.new if isinstance(row, Trailed)]
    rows += [row for row in session.dirty if isinstance(row, Trailed) and session.is_modified(row)]
    return rows + [row for row in (deed.whole.values() if deed else ()) if row not in rows]


def _finish(session: Session, deed: Act) -> None:
    """Write an act that told something but changed no row, and forget what its erasures name."""
    if not deed.written:
        _write(session, deed, [])
    if deed.erased:
        forget = update(EntryContent).where(EntryContent.seq.in_(deed.erased))
        session.connection().execute(forget.values(salt=None, body=None))


def refused(*, by: Actor, now: When, what: str, because: str, case: str | None = None) -> None:
    """Record, in a transaction of its own, that somebody signed in asked for what they may not do."""
    with act("act.refused", by=by, now=now, what=what, because=because) as deed:
        deed.case_ref = case


@event.listens_for(Session, "before_flush")
def _guard(session: Session, _context: Any, _instances: Any) -> None:
    """Write the entries of an act before its rows; refuse a trailed change that belongs to none."""
    if session.deleted and any(isinstance(row, Trailed) for row in session.deleted):
        raise UnrecordedChange("nothing on the trail is deleted; erasure empties fields")
    rows = _changed(session)
    deed: Act | None = session.info.get("act")
    if deed is not None:
        _no_hours(deed, [*session.new, *session.dirty])
        _write(session, deed, rows)
    elif rows:
        raise UnrecordedChange(f"{type(rows[0]).__name__} was about to change outside an act")
    elif session.new or session.dirty or session.deleted:
        _only_listed(session)


def _only_listed(session: Session) -> None:
    if not session.info.get("brief"):
        raise UnrecordedChange("a listed row changes only inside an act or db.brief()")
    for row in [*session.new, *session.dirty, *session.deleted]:
        if not _may_be_brief(row.__tablename__):
            raise UnrecordedChange(f"{row.__tablename__} is not on the list of trail/listed.py")


def _may_be_brief(table: str) -> bool:
    return table in LISTED and table not in _OURS


@event.listens_for(Session, "do_orm_execute")
def _no_side_doors(state: ORMExecuteState) -> None:
    """Statements that change many rows go past the guard: only listed tables, and only inside db.brief()."""
    if isinstance(state.statement, TextClause):
        raise UnrecordedChange("text is not a statement here")
    if not (state.is_insert or state.is_update or state.is_delete):
        return
    table = state.statement.table.name  # type: ignore[attr-defined]
    if not _may_be_brief(table) or not state.session.info.get("brief"):
        raise UnrecordedChange(f"a statement over {table} goes past the guard")


def _write(session: Session, deed: Act, rows: list[Trailed]) -> None:
    """Number, chain and insert the act's own entry and one for each changed row."""
    if deed.written:
        raise UnrecordedChange("an act flushes once, at its end")
    deed.written = True
    changes = [_change(deed, row) for row in sorted(rows, key=_order)]
    bodies = [_told(deed), *[change for change in changes if change is not None]]
    if len(bodies) == 1 and not deed.facts:
        return
    seq, prev, entered = _tip(session)
    if seal.went_back(entered, str(deed.entered)):
        bodies[0][1]["clock"] = "went back"
    headers, contents = [], []
    for header, body in bodies:
        seq += 1
        salt, text = seal.new_salt(), seal.canonical(body).decode("utf-8")
        header |= _header(deed, seq, seal.commitment(salt, text))
        texts = {name: as_json(value) for name, value in header.items()}
        header["prev"], header["hash"] = prev, seal.entry_hash(prev, texts)
        prev = header["hash"]
        headers.append(header)
        contents.append({"seq": seq, "salt": salt, "body": text})
    connection = session.connection()
    connection.execute(insert(Entry), headers)
    connection.execute(insert(EntryContent), contents)


def _order(row: Trailed) -> tuple[str, str]:
    return row.stable_name, row.ref or ""


def _tip(session: Session) -> tuple[int, str, str]:
    """Number, hash and moment of the last entry; on PostgreSQL behind the one lock, taken as late as can be."""
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        connection.execute(select(TrailHead.id).with_for_update()).one()
    query = select(Entry.seq, Entry.hash, Entry.entered).order_by(Entry.seq.desc()).limit(1)
    last = connection.execute(query).first()
    return (last.seq, last.hash, str(last.entered)) if last else (0, seal.GENESIS, "")


def _told(deed: Act) -> tuple[dict[str, Any], dict[str, object]]:
    return {"kind": "act", "row_ref": deed.id, "version": 1, "case_ref": deed.case_ref}, {"facts": deed.facts}


def _header(deed: Act, seq: int, content: str) -> dict[str, Any]:
    return {
        "seq": seq,
        "v": seal.FORMAT,
        "act_id": deed.id,
        "act": deed.name,
        "actor_kind": deed.by.kind,
        "actor": deed.by.id,
        "hat": deed.hat,
        "happened": deed.happened,
        "entered": deed.entered,
        "content": content,
    }


def _change(deed: Act, row: Trailed) -> tuple[dict[str, Any], dict[str, object]] | None:
    """Header and body of one row's change, raising the row's version; None when nothing differs."""
    state = inspect(row)
    if row.ref is None:
        row.ref = new_ref()
    if not state.persistent:
        _defaults(row)
    old, new = _values(row) if row.ref not in deed.whole else ({}, _all_values(row))
    if not new and state.persistent:
        return None
    row.version = (row.version or 0) + 1
    case_ref = row.ref if isinstance(row, Storied) else getattr(row, "case_ref", None)
    header = {"kind": row.stable_name, "row_ref": row.ref, "version": row.version, "case_ref": case_ref}
    return header, {"old": old, "new": new}


def _defaults(row: Trailed) -> None:
    """Entries are written before the database is asked, so defaults are filled in here."""
    for attribute in inspect(type(row)).column_attrs:
        column = attribute.columns[0]
        if attribute.key != "version" and getattr(row, attribute.key) is None and column.default is not None:
            given = column.default.arg
            setattr(row, attribute.key, given(None) if callable(given) else given)


def _values(row: Trailed) -> tuple[dict[str, object], dict[str, object]]:
    """Old and new values by stable name, only those that differ; a new row has every value and nothing old."""
    state, old, new = inspect(row), {}, {}
    if not state.persistent:
        return {}, _all_values(row)
    for key, name in _names(row):
        history = state.attrs[key].history
        if not history.has_changes():
            continue
        before, after = _one(history.deleted), _one(history.added)
        if before != after:
            old[name], new[name] = before, after
    return old, new


def _all_values(row: Trailed) -> dict[str, object]:
    return {name: as_json(getattr(row, key)) for key, name in _names(row)}


def _names(row: Trailed) -> Iterator[tuple[str, str]]:
    """Attribute and stable name of everything a row's entries tell."""
    for attribute in inspect(row).mapper.column_attrs:
        if attribute.key != "version":
            yield attribute.key, stable(attribute.columns[0])


def stable(column: Any) -> str:
    """The name entries know a column by; it outlives renames."""
    return str(column.info.get("stable_name", column.name))


def _one(values: Any) -> object:
    return as_json(values[0]) if values else None


def _no_hours(deed: Act, rows: list[Any]) -> None:
    """What an anonymous person writes carries the London date and no time, whoever wrote the verb, listed or not."""
    if deed.by.kind != "anonymous":
        return
    for row in rows:
        for attribute in inspect(row).mapper.column_attrs:
            value, history = getattr(row, attribute.key), inspect(row).attrs[attribute.key].history
            if isinstance(value, When) and value.instant is not None and history.added:
                setattr(row, attribute.key, value.coarse())
