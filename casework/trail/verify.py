"""Is the trail whole? Everything is walked again, and each question gets a verdict of its own."""

import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from casework.clock import When
from casework.db import as_json, brief, db, is_away
from casework.settings import Settings
from casework.trail import replay, seal, walls
from casework.trail.checkpoint import Note, digest, notes_in, the_note, verifier_key
from casework.trail.model import Verification
from casework.trail.raw import any_text, stream
from casework.trail.raw import reading as reading
from casework.trail.seal import went_back
from casework.trail.verdicts import OF_THE_NEWEST, QUESTIONS, Report, Verdict

log = logging.getLogger("casework.trail")

NEWEST = 1000
"""How many entries are looked at when the program starts."""
DAY = len("2026-11-21")
Mark = tuple[Note, str]
"""A checkpoint, and whose it is: `stored` or `kept`."""
Files = Callable[[str, date], str | None]
"""Given a stored file's ref and the day it was added, the SHA-256 (hex) of its bytes, or None without them."""


def whole(settings: Settings, today: date, kept: Sequence[str] = (), key: str = "") -> Report:
    """Walk the trail of an instance, with its rows, walls, files and stored checkpoints; `key` is else its own."""
    with reading(db.engine) as connection:
        return verify(
            connection,
            kept,
            key=key or verifier_key(settings.signing),
            files=on_disk(settings.files),
            today=today,
        )


def of_the_newest() -> Report:
    """The newest entries walked, as at every start."""
    with reading(db.engine) as connection:
        return newest(connection)


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
    report, marks, roots = Report.on(QUESTIONS), list[Mark](), dict[int, str]()
    with any_text(connection):
        with _read(report, "stored"):
            marks = _marks(connection, kept, report)
        with _read(report, "chain"):
            _grow(_walk(connection, report), report, {note.size for note, _ in marks}, roots)
        with _read(report, "stored"):
            _checkpoints(report, marks, roots, key)
        with _read(report, "rows"):
            replay.rows(connection, report.verdicts["rows"])
        with _read(report, "files"):
            _files(connection, files, report.verdicts["files"])
        with _read(report, "walls"):
            _walls(connection, report.verdicts["walls"])
        with _read(report, "contents"):
            _orphans(connection, report)
            _tail(connection, report, today)
    return report


def newest(connection: Connection, count: int = NEWEST) -> Report:
    """Walk the last `count` entries, with the rows they tell of and the walls: quick however long the trail is."""
    report, after = Report.on(OF_THE_NEWEST), 0
    with any_text(connection):
        with _read(report, "chain"):
            last = list(stream(connection, f"SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT {count + 1:d}"))
            after, prev = last[-1] if len(last) > count else (0, seal.GENESIS)
            report.entries = sum(1 for _ in _walk(connection, report, after, prev))
        with _read(report, "rows"):
            replay.rows(connection, report.verdicts["rows"], after)
        with _read(report, "walls"):
            _walls(connection, report.verdicts["walls"])
    return report


@contextmanager
def _read(report: Report, question: str) -> Iterator[None]:
    """What cannot be read is not passed over: the question has no for an answer. A database that is away is raised."""
    try:
        yield
    except DBAPIError as error:
        if is_away(error):
            raise
        report.verdicts[question].found(f"The database cannot be read here: {error.orig}".partition("\n")[0])


def keep(report: Report, now: When) -> None:
    """Keep the verdicts, for the staff's banner and the page of the trail; what is wrong goes into the log as well."""
    for place in report.places():
        log.error("the trail is not whole: %s", place)
    with brief():
        db.session.add(Verification(at=now, entries=report.entries, good=report.good, told=report.told()))


# The walk: numbers, hashes, contents, erasures


_WALK = (
    f"SELECT {', '.join(f'e.{name}' for name in seal.HEADER)}, e.prev, e.hash, c.seq, c.salt, c.body, x.ref, n.seq "
    "FROM entry e LEFT JOIN entry_content c ON c.seq = e.seq LEFT JOIN erasure x ON x.seq = e.seq "
    "LEFT JOIN entry n ON n.row_ref = x.ref AND n.version = 1 WHERE e.seq > {after:d} ORDER BY e.seq"
)


def _walk(connection: Connection, report: Report, after: int = 0, prev: str = seal.GENESIS) -> Iterator[Any]:
    """Check every entry behind one by itself and against the one before; gives their hashes as they stand."""
    seq, entered, backwards = after, "", list[int]()
    for row in stream(connection, _WALK.format(after=after)):
        header = dict(zip(seal.HEADER, row, strict=False))
        _joins(report.verdicts["chain"], header["seq"], row[14], seq, prev)
        _sealed(report.verdicts["hashes"], header, row[14], row[15])
        _content(report, header, row[16:])
        seq, prev = header["seq"] if isinstance(header["seq"], int) else seq + 1, row[15]
        backwards += [seq] if went_back(entered, header["entered"]) else []
        entered = header["entered"] if len(str(header["entered"])) > DAY else entered
        yield prev
    report.notes += _backwards(backwards)


def _grow(hashes: Iterable[Any], report: Report, sizes: set[int], roots: dict[int, str]) -> None:
    """The tree over the entries, good or not; puts its root at each of `sizes` into `roots`."""
    tree = seal.Tree()
    roots[0] = tree.root()
    for given in hashes:
        try:
            tree.add(given)
        except (ValueError, TypeError):
            tree.add(seal.GENESIS)
        report.entries = tree.size
        if tree.size in sizes:
            roots[tree.size] = tree.root()
    report.root = tree.root()


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
    elif header["v"] != seal.FORMAT:
        verdict.found(f"Entry {header['seq']} is of a format that this program does not know.")


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


def _backwards(seqs: Sequence[int]) -> list[str]:
    """Say once that the clock went back; order is the numbers' and never the clock's."""
    more = f", and {len(seqs) - 1:,} times more" if len(seqs) > 1 else ""
    return [f"The clock went back before entry {seqs[0]}{more}."] if seqs else []


def _orphans(connection: Connection, report: Report) -> None:
    query = "SELECT c.seq FROM entry_content c LEFT JOIN entry e ON e.seq = c.seq WHERE e.seq IS NULL ORDER BY c.seq"
    for (seq,) in stream(connection, query):
        report.verdicts["contents"].found(f"There is content for entry {seq}, and no such entry.")


# Files, walls, checkpoints, age


def on_disk(folder: Path) -> Files:
    """Looks for files where they are stored: under the day each was added, by its ref."""

    def sha256(ref: str, day: date) -> str | None:
        try:
            with (folder / day.isoformat() / ref).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except (OSError, ValueError):  # no such file, or a name that can be none
            return None

    return sha256


def _files(connection: Connection, files: Files | None, verdict: Verdict) -> None:
    if files is None:
        return
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


def _marks(connection: Connection, kept: Sequence[str], report: Report) -> list[Mark]:
    """Every checkpoint to compare with the trail, each with where it comes from."""
    marks, before = list[Mark](), ""
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
        notes = dict.fromkeys(notes_in(text))
        marks += [(note, "kept") for note in notes]
        if not notes:
            report.verdicts["kept"].found(f"There is no checkpoint in number {number} of what you kept.")
    return sorted(marks, key=lambda mark: mark[0].size)


def _checkpoints(report: Report, marks: Sequence[Mark], roots: Mapping[int, str], key: str) -> None:
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


def _tail(connection: Connection, report: Report, today: date | None) -> None:
    if today is None:
        return
    last = connection.exec_driver_sql("SELECT entered FROM entry ORDER BY seq DESC LIMIT 1").scalar()
    try:
        day = When.parse(str(last)).day
    except ValueError:
        return
    report.notes.append(f"The last entry is of {day}, {(today - day).days} days ago.")
