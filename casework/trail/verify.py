"""Is the trail whole? Everything is walked again, and each question gets a verdict of its own.

Reads as the driver gives, past every type of ours, so that no damage can stop it from naming the place.
"""

import hashlib
import heapq
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Connection, Engine, Table

from casework.clock import When
from casework.db import Base, as_json, db
from casework.settings import Settings
from casework.trail import seal, walls
from casework.trail.checkpoint import Note, digest, notes_in, the_note, verifier_key
from casework.trail.door import stable
from casework.trail.model import Trailed

Row = tuple[Any, ...]
Files = Callable[[str, date], str | None]
"""Given a stored file's ref and the day it was added, the SHA-256 (hex) of its bytes, or None without them."""

QUESTIONS = {
    "chain": "The numbers have no gap and each entry joins the last",
    "hashes": "Every entry is what its hash seals",
    "contents": "Every content is what its entry seals",
    "erasures": "Content is missing only where an erasure says so",
    "rows": "Every row is what the trail says, and the trail knows no other",
    "walls": "The walls in the database stand as we built them",
    "files": "Every file on disk is what was stored",
    "stored": "The checkpoints in the database agree with the trail",
    "kept": "Your own checkpoints agree with the trail",
}


@dataclass
class Verdict:
    """The answer to one question: how much was looked at, how much is wrong, and the first place in words."""

    checked: int = 0
    wrong: int = 0
    first: str = ""

    @property
    def good(self) -> bool:
        """Whether nothing wrong was found."""
        return not self.wrong

    def found(self, sentence: str) -> None:
        """Count one thing that is wrong; the first is told."""
        self.wrong += 1
        self.first = self.first or sentence


@dataclass
class Report:
    """All verdicts, and what is no fault but must be known."""

    verdicts: dict[str, Verdict] = field(default_factory=lambda: {name: Verdict() for name in QUESTIONS})
    entries: int = 0
    root: str = ""
    witnessed: int = 0
    """How many entries the largest checkpoint kept by the reader covers."""
    notes: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether every verdict is good."""
        return all(verdict.good for verdict in self.verdicts.values())

    @property
    def unwitnessed(self) -> int:
        """How many entries somebody with the database could still rewrite without the reader's seeing it."""
        return self.entries - self.witnessed

    def lines(self) -> Iterator[str]:
        """The report as it is printed."""
        for name, says in QUESTIONS.items():
            verdict = self.verdicts[name]
            yield f"{'yes' if verdict.good else 'NO ':4}{says} ({verdict.checked:,} looked at)."
            if not verdict.good:
                more = f" And {verdict.wrong - 1:,} more." if verdict.wrong > 1 else ""
                yield f"    {verdict.first}{more}"
        yield f"    {self.entries:,} entries; {self.unwitnessed:,} are not yet witnessed by a checkpoint you keep."
        yield from (f"    {note}" for note in self.notes)
        yield "    The order is that of the numbers. What anonymous senders did has a day and no hour."


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one moment of the database however long it reads."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        yield connection


def whole(settings: Settings, today: date, kept: Sequence[str] = (), key: str = "") -> Report:
    """Walk the trail of an instance, with its rows, walls, files and stored checkpoints; `key` is else its own."""
    with reading(db.engine) as connection:
        return verify(
            connection,
            kept,
            key=key or verifier_key(settings.instance / "keys"),
            files=on_disk(settings.files),
            today=today,
        )


def verify(
    connection: Connection,
    kept: Sequence[str] = (),
    *,
    key: str = "",
    files: Files | None = None,
    today: date | None = None,
) -> Report:
    """Walk the whole trail and compare it with rows, walls, files and checkpoints.

    `kept` are texts with checkpoints the reader kept, `key` is the verifier key (without it signatures are not
    checked), `files` looks on disk. Streams: memory does not grow with the trail. Needs one unchanging view of the
    database (`reading`).
    """
    report = Report()
    with _any_text(connection):
        marks = _marks(connection, kept, report)
        roots = _walk(connection, report, {note.size for note, _ in marks})
        _checkpoints(report, marks, roots, key)
        _rows(connection, report.verdicts["rows"])
        if files:
            _files(connection, files, report.verdicts["files"])
        _walls(connection, report.verdicts["walls"])
        _orphans(connection, report)
    if today:
        _tail(connection, report, today)
    return report


@contextmanager
def _any_text(connection: Connection) -> Iterator[None]:
    """SQLite would refuse to give a text that is no UTF-8; we want it, to say where it is."""
    raw: Any = connection.connection.driver_connection
    if connection.dialect.name != "sqlite":
        yield
        return
    raw.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        raw.text_factory = str


def stream(connection: Connection, query: str) -> Iterator[Row]:
    """Rows of a query as the driver gives them, a thousand at a time."""
    for row in connection.exec_driver_sql(query, execution_options={"yield_per": 1000}):
        yield tuple(row)


# The walk: numbers, hashes, contents, erasures


_WALK = (
    f"SELECT {', '.join(f'e.{name}' for name in seal.HEADER)}, e.prev, e.hash, c.seq, c.salt, c.body, x.ref, n.seq "
    "FROM entry e LEFT JOIN entry_content c ON c.seq = e.seq LEFT JOIN erasure x ON x.seq = e.seq "
    "LEFT JOIN entry n ON n.row_ref = x.ref AND n.version = 1 ORDER BY e.seq"
)


def _walk(connection: Connection, report: Report, sizes: set[int]) -> dict[int, str]:
    """Check every entry by itself and against the one before; gives the root at each of `sizes`."""
    tree, roots, seq, prev, latest = seal.Tree(), {0: seal.Tree().root()}, 0, seal.GENESIS, ""
    for row in stream(connection, _WALK):
        header = dict(zip(seal.HEADER, row, strict=False))
        _joins(report.verdicts["chain"], header["seq"], row[14], seq, prev)
        _sealed(report.verdicts["hashes"], header, row[14], row[15])
        _content(report, header, row[16:])
        latest = _ordered(report, header, latest)
        seq, prev = header["seq"] if isinstance(header["seq"], int) else seq + 1, row[15]
        try:
            tree.add(prev)
        except (ValueError, TypeError):
            tree.add(seal.GENESIS)
        if tree.size in sizes:
            roots[tree.size] = tree.root()
    report.entries, report.root = tree.size, tree.root()
    return roots


def _joins(verdict: Verdict, seq: object, joins: object, last: int, prev: object) -> None:
    verdict.checked += 1
    if seq != last + 1:
        verdict.found(f"After entry {last} comes entry {seq}.")
    elif joins != prev:
        verdict.found(f"Entry {seq} does not join entry {last}.")


def _sealed(verdict: Verdict, header: Mapping[str, object], prev: str, given: str) -> None:
    verdict.checked += 1
    try:
        same = seal.entry_hash(prev, header) == given
    except (ValueError, TypeError):
        same = False
    if not same:
        verdict.found(f"Entry {header['seq']} is not what its hash seals.")


def _content(report: Report, header: Mapping[str, Any], rest: Sequence[Any]) -> None:
    """The content against its commitment, or its absence against the erasure that names it."""
    seq, there, salt, body, erasure, erased_by = header["seq"], *rest
    contents, erasures = report.verdicts["contents"], report.verdicts["erasures"]
    if there is None:
        return contents.found(f"Entry {seq} has lost its content and the place for it.")
    if salt is None and body is None:
        erasures.checked += 1
        if erasure is None:
            erasures.found(f"The content of entry {seq} is gone, and no erasure names it.")
        elif not isinstance(erased_by, int) or erased_by <= seq:
            erasures.found(f"The content of entry {seq} is gone, and the erasure that names it has no later entry.")
        return None
    contents.checked += 1
    try:
        same = seal.commitment(salt, body) == header["content"]
    except (ValueError, TypeError, AttributeError):
        same = False
    if not same:
        contents.found(f"The content of entry {seq} is not what the entry seals.")
    if erasure is not None:
        erasures.found(f"Entry {seq} is said to be erased, and its content is still there.")
    return None


def _ordered(report: Report, header: Mapping[str, Any], latest: str) -> str:
    """Note a clock that went back; order is the numbers' and never the clock's."""
    entered = header["entered"]
    if not isinstance(entered, str) or len(entered) < 27:
        return latest
    if entered < latest:
        report.notes.append(f"The clock went back before entry {header['seq']}.")
    return max(entered, latest)


def _orphans(connection: Connection, report: Report) -> None:
    query = "SELECT c.seq FROM entry_content c LEFT JOIN entry e ON e.seq = c.seq WHERE e.seq IS NULL ORDER BY c.seq"
    for (seq,) in stream(connection, query):
        report.verdicts["contents"].found(f"There is content for entry {seq}, and no such entry.")


# Rows: replay and compare


def _rows(connection: Connection, verdict: Verdict) -> None:
    """Replay the recorded changes of every row, and meet them with the rows that are there, both in order of ref."""
    shapes = {shape.kind: shape for shape in map(_Shape, _trailed())}
    sides = [_told(connection), *(_live(connection, shape) for shape in shapes.values())]
    merged = heapq.merge(*sides, key=lambda side: side[0])
    for ref, group in groupby(merged, key=lambda side: side[0]):
        verdict.checked += 1
        together = list(group)
        told = next((one for _, one in together if isinstance(one, _Told)), None)
        live = [one for _, one in together if isinstance(one, _Live)]
        _meet(verdict, ref, told, live)


def _trailed() -> list[type[Trailed]]:
    found = {mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Trailed)}
    return sorted(found, key=lambda row: row.stable_name)


class _Shape:
    """How one table's rows are read as the trail tells them."""

    def __init__(self, row: type[Trailed]) -> None:
        self.kind = row.stable_name
        self.table: Table = row.__table__  # type: ignore[assignment]
        self.names = [stable(column) for column in self.table.columns]
        self.reads = [_reader(column) for column in self.table.columns]

    def query(self, by_bytes: str) -> str:
        """Every row in the order of its ref, byte by byte."""
        columns = ", ".join(f'"{column.name}"' for column in self.table.columns)
        return f'SELECT {columns} FROM "{self.table.name}" ORDER BY ref{by_bytes}'


@dataclass
class _Live:
    """One row as it stands in its table."""

    kind: str
    values: dict[str, object]


@dataclass
class _Told:
    """One row as its entries tell it: each value with the number of the entry that set it."""

    kind: str
    version: int
    seq: int
    values: dict[str, tuple[object, int]]
    whole: bool
    """False once an entry's content is missing: values not told again since cannot be compared."""
    odd: str


def _live(connection: Connection, shape: _Shape) -> Iterator[tuple[str, _Live]]:
    for row in stream(connection, shape.query(_by_bytes(connection))):
        values = {name: read(value) for name, read, value in zip(shape.names, shape.reads, row, strict=True)}
        yield str(values["ref"]), _Live(shape.kind, values)


def live_rows(connection: Connection) -> Iterator[tuple[str | None, dict[str, object]]]:
    """Every row of the trail as the trail tells it, kind and values, each with the ref of its case if it has one."""
    for shape in map(_Shape, _trailed()):
        for _, live in _live(connection, shape):
            own = live.values.get("case_ref", live.values["ref"] if "story" in live.values else None)
            yield None if own is None else str(own), {"kind": shape.kind, "values": live.values}


def _by_bytes(connection: Connection) -> str:
    """Both sides must come in one order whatever the database's language is."""
    return ' COLLATE "C"' if connection.dialect.name == "postgresql" else ""


def _told(connection: Connection) -> Iterator[tuple[str, _Told]]:
    query = (
        "SELECT e.row_ref, e.version, e.seq, e.kind, c.body FROM entry e LEFT JOIN entry_content c ON c.seq = e.seq "
        f"WHERE e.kind <> 'act' ORDER BY e.row_ref{_by_bytes(connection)}, e.version"
    )
    for ref, group in groupby(stream(connection, query), key=lambda row: str(row[0])):
        yield ref, _replayed(group)


def _replayed(changes: Iterator[Row]) -> _Told:
    """Fold one row's entries, in order of version, into what it must be now."""
    told = _Told("", 0, 0, {}, True, "")
    for _, version, seq, kind, body in changes:
        told.kind = told.kind or kind
        due = told.version + 1
        if version != due or kind != told.kind or seq <= told.seq:
            told.odd = told.odd or f"Entry {seq} tells version {version} of a {kind}; version {due} was due."
        told.version, told.seq = due, seq
        _fold(told, seq, body)
    return told


def _fold(told: _Told, seq: int, body: object) -> None:
    try:
        change = json.loads(body)  # type: ignore[arg-type]
        new = change["new"]
        told.whole = told.whole or "ref" in new
        told.values.update({name: (value, seq) for name, value in new.items()})
    except (ValueError, TypeError, KeyError, AttributeError):
        told.values, told.whole = {}, False


def _meet(verdict: Verdict, ref: str, told: _Told | None, live: Sequence[_Live]) -> None:
    """Say what differs between one row's entries and the row itself."""
    if told is None:
        return verdict.found(f"There is a row {live[0].kind} {ref} of which no entry tells.")
    if told.odd:
        verdict.found(told.odd)
    row = next((one for one in live if one.kind == told.kind), None)
    if row is None:
        return verdict.found(f"Entry {told.seq} tells of the row {told.kind} {ref}, and it is not there.")
    if len(live) > 1:
        verdict.found(f"There are several rows called {ref}.")
    if row.values["version"] != told.version:
        verdict.found(
            f"Entry {told.seq}: the row {told.kind} {ref} is at version {row.values['version']!r} "
            f"where the trail says {told.version}."
        )
    for name, value in row.values.items():
        if name != "version" and (told.whole or name in told.values):
            expected, seq = told.values.get(name, (None, told.seq))
            if not _same(value, expected):
                says = f"says {name} {_short(value)} where the trail says {_short(expected)}"
                verdict.found(f"Entry {seq}: the row {told.kind} {ref} {says}.")
    return None


def _same(one: object, other: object) -> bool:
    """Equal and of one type, all the way down: for a seal 1, True and 1.0 are three things."""
    if isinstance(one, list | dict):
        try:
            return seal.canonical(one) == seal.canonical(other)
        except ValueError:
            return False
    return type(one) is type(other) and one == other


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


def _reader(column: Column[Any]) -> Callable[[Any], object]:
    """How a column's value, as the driver gives it, is told by the trail."""
    if isinstance(column.type, Boolean):
        return lambda value: bool(value) if type(value) is int and value in (0, 1) else value
    return _json_value if isinstance(column.type, JSON) else as_json


def _json_value(value: object) -> object:
    """JSON kept as text must be spelt as it was written: a blank more is a change by hand."""
    if not isinstance(value, str):
        return value
    try:
        read = json.loads(value)
    except ValueError:
        return value
    return read if json.dumps(read) == value else f"as text: {value}"


# Files, walls, checkpoints, age


def on_disk(folder: Path) -> Files:
    """Looks for files where they are stored: under the day each was added, by its ref."""

    def sha256(ref: str, day: date) -> str | None:
        path = folder / day.isoformat() / ref
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    return sha256


def _files(connection: Connection, files: Files, verdict: Verdict) -> None:
    for ref, name, sealed, added in stream(connection, "SELECT ref, name, sha256, added FROM stored_file ORDER BY ref"):
        verdict.checked += 1
        try:
            found = files(ref, When.parse(added).day)
        except (ValueError, TypeError):
            found = None
        if found is None and name is not None:
            verdict.found(f"The bytes of the file {ref} are not there.")
        elif found is not None and found != sealed:
            verdict.found(f"The bytes of the file {ref} are not those that were stored.")


def _walls(connection: Connection, verdict: Verdict) -> None:
    missing = walls.missing_walls(connection)
    verdict.checked = walls.count(connection.dialect.name)
    for name in missing:
        verdict.found(f"The wall {name} does not stand as we built it.")


def _marks(connection: Connection, kept: Sequence[str], report: Report) -> list[tuple[Note, str]]:
    """Every checkpoint to compare with the trail, each with where it comes from."""
    marks, before = [], ""
    for size, root, on, text in stream(connection, 'SELECT size, root, "on", note FROM checkpoint ORDER BY size'):
        try:
            note = the_note(text)
        except (ValueError, TypeError):
            report.verdicts["stored"].found(f"The stored checkpoint at {size} entries is not one as we write them.")
            continue
        if (note.size, note.root, note.on.isoformat()) != (size, root, as_json(on)):
            report.verdicts["stored"].found(f"The stored checkpoint at {size} entries says other than its own note.")
        if note.previous != digest(before):
            report.verdicts["stored"].found(f"The stored checkpoint at {size} entries does not follow the one before.")
        marks.append((note, "stored"))
        before = text
    for number, text in enumerate(kept, 1):
        notes = list(notes_in(text))
        marks += [(note, "kept") for note in notes]
        if not notes:
            report.verdicts["kept"].found(f"There is no checkpoint in number {number} of what you kept.")
    return sorted(marks, key=lambda mark: mark[0].size)


def _checkpoints(report: Report, marks: Sequence[tuple[Note, str]], roots: Mapping[int, str], key: str) -> None:
    """Signature, and the root at its size; what agrees and was kept by the reader witnesses what it covers."""
    agreed = 0
    for note, where in marks:
        verdict = report.verdicts[where]
        verdict.checked += 1
        whose = f"The checkpoint of {note.on} over {note.size} entries"
        if key and not note.signed_by(key):
            verdict.found(f"{whose} is not signed with the key {key.split('+')[0]}.")
        elif note.size > report.entries:
            verdict.found(f"{whose} covers {note.size - report.entries} that are no longer there.")
        elif roots.get(note.size) != note.root:
            verdict.found(f"{whose} does not agree: something from entry {agreed + 1} to {note.size} was changed.")
        else:
            agreed = note.size
            report.witnessed = max(report.witnessed, note.size if where == "kept" else 0)
    if marks and not key:
        report.notes.append("Signatures were not checked: no verifier key was given.")


def _tail(connection: Connection, report: Report, today: date) -> None:
    last = connection.exec_driver_sql("SELECT entered FROM entry ORDER BY seq DESC LIMIT 1").scalar()
    try:
        day = When.parse(str(last)).day
    except ValueError:
        return
    report.notes.append(f"The last entry is of {day}, {(today - day).days} days ago.")
