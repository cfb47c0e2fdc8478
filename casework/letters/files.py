"""Files from residents and staff: checked, cleaned, and safe on the disk before any row speaks of them."""

import hashlib
import logging
import os
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from threading import Semaphore
from typing import IO

from sqlalchemy import select

from casework.clock import LONDON, When
from casework.db import db
from casework.errors import Invalid, Unavailable
from casework.letters import filetypes, redraw
from casework.letters.filetypes import FOR_ANONYMOUS, PICTURES, PNG, FileType
from casework.letters.model import StoredFile
from casework.settings import Settings
from casework.trail import new_ref

log = logging.getLogger("casework.letters")

EACH, TOGETHER, HOW_MANY, NAME = 10_000_000, 30_000_000, 10, 200
"""Most bytes of one file and of one form, most files of one form, longest name."""
FIELD = "files"
WAIT = 30
"""Seconds a picture may take, waiting included; the child itself has ten of the processor's."""
ORPHANED_AFTER = timedelta(days=2)
"""A file without a row lies at least 24 hours, told in whole days: its own time may be coarse."""

_INSTEAD = "Send your words without files, and bring, post or e-mail the files to us."
_DRAWING = Semaphore(2)
_SOUGHT_AT_ONCE = 500


@dataclass(frozen=True)
class Upload:
    """One file as a form brings it; `declared` is the media type the browser says."""

    stream: IO[bytes]
    name: str
    declared: str


@dataclass(frozen=True)
class Kept:
    """A file that lies safely on the disk and waits for its row."""

    ref: str
    name: str
    media_type: str
    size: int
    sha256: str
    added: When


def accept_all(
    uploads: Iterable[Upload], settings: Settings, now: When, *, from_resident: bool, anonymous: bool = False
) -> list[Kept]:
    """Check and keep the files of one form, all or none. Invalid or Unavailable says which will not do and why."""
    chosen = [each for each in uploads if each.name]
    if len(chosen) > HOW_MANY:
        raise Invalid(f"You can send {HOW_MANY} files at a time. Send the rest with your next message.", FIELD)
    kept: list[Kept] = []
    try:
        for number, upload in enumerate(chosen, 1):
            kept.append(accept(upload, settings, now, from_resident=from_resident, anonymous=anonymous, number=number))
            if sum(each.size for each in kept) > TOGETHER:
                raise Invalid("These files are more than 30 MB together. Send some with your next message.", FIELD)
    except BaseException:
        discard(kept, settings)
        raise
    return kept


def accept(
    upload: Upload, settings: Settings, now: When, *, from_resident: bool, anonymous: bool = False, number: int = 1
) -> Kept:
    """Check one file, draw a picture anew, and bring it to the disk for good, before the act that gives it a row.

    An anonymous sender's file gets a name of ours (`number` is in it) and a day for its time.
    """
    now = now.coarse() if anonymous else now
    name = clean_name(upload.name)
    _named_well(name, anonymous)
    ref, folder = new_ref(), settings.files / now.day.isoformat()
    incoming = folder / f".{ref}"
    try:
        _make(folder)
        if from_resident:
            _room_left(settings, folder)
        _write(incoming, _measured(upload.stream, name))
        found = _checked(incoming, name, upload.declared)
        size, digest = _sum(incoming)
        shown = f"{'photo' if found in PICTURES else 'text'}-{number}.{found.ending}" if anonymous else name
        _settle(incoming, folder / ref, now)
    except BaseException as error:
        for left in (incoming, folder / ref):
            _gone(left)
        if isinstance(error, OSError):
            log.error("a file could not be kept: %s", error.strerror)
            raise Unavailable(f"We cannot take files just now. {_INSTEAD}") from None
        raise
    return Kept(ref, shown, found.served, size, digest, now)


def made(name: str, media_type: str, write: Callable[[IO[bytes]], None], settings: Settings, now: When) -> Kept:
    """Bring something we made ourselves to the disk, before the act that gives it a row; `write` fills the file.

    Unavailable when the disk has no room.
    """
    ref, folder = new_ref(), settings.files / now.day.isoformat()
    incoming = folder / f".{ref}"
    try:
        _make(folder)
        with os.fdopen(os.open(incoming, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600), "w+b") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        size, digest = _sum(incoming)
        _settle(incoming, folder / ref, now)
    except BaseException as error:
        for left in (incoming, folder / ref):
            _gone(left)
        if isinstance(error, OSError):
            raise Unavailable(f"It could not be kept on the disk: {error.strerror}.") from None
        raise
    return Kept(ref, name, media_type, size, digest, now)


def attach(kept: Kept, case_ref: str, message_ref: str | None, *, from_resident: bool) -> StoredFile:
    """Give a kept file its row, inside the caller's act."""
    row = StoredFile(
        ref=kept.ref,
        case_ref=case_ref,
        message_ref=message_ref,
        name=kept.name,
        media_type=kept.media_type,
        size=kept.size,
        sha256=kept.sha256,
        added=kept.added,
        from_resident=from_resident,
    )
    db.session.add(row)
    return row


def discard(kept: Sequence[Kept], settings: Settings) -> None:
    """Remove kept files whose act will not happen; what is missed here is tidied at night."""
    for each in kept:
        (settings.files / each.added.day.isoformat() / each.ref).unlink(missing_ok=True)


def place(row: StoredFile, settings: Settings) -> Path:
    """Where the bytes of a file lie."""
    return settings.files / row.added.day.isoformat() / row.ref


def remove(path: Path) -> bool:
    """Remove the bytes of an erased file, for good; whether they were there."""
    if not path.exists():
        return False
    path.unlink()
    _sync_folder(path.parent)
    return True


# Names and limits


def clean_name(name: str) -> str:
    """The last part of a path, without marks that hide or reorder; Invalid when nothing is left or it is too long."""
    last = name.replace("\\", "/").rpartition("/")[2]
    shown = "".join(sign for sign in unicodedata.normalize("NFC", last) if unicodedata.category(sign)[0] != "C")
    shown = " ".join(shown.split()).rstrip(". ")
    if not shown:
        raise Invalid("A file has no name. Give it one and choose it again.", FIELD)
    if len(shown) > NAME:
        raise Invalid(f"The name of a file may have {NAME} characters. Give “{shown[:40]}…” a shorter one.", FIELD)
    return shown


def _named_well(name: str, anonymous: bool) -> None:
    """Refuse by the name alone what could never be taken, before anything is read."""
    try:
        promised = filetypes.named(name)
    except Invalid as error:
        raise Invalid(error.sentence, FIELD) from None
    if anonymous and promised not in FOR_ANONYMOUS:
        raise Invalid(
            f"“{name}” can carry your name inside it, where we could not remove it. From somebody who does not say who "
            "they are we take only pictures (JPEG or PNG), whose hidden details we remove, and plain text.",
            FIELD,
        )


def _room_left(settings: Settings, folder: Path) -> None:
    """Residents' files stop before the disk or the day's share is full, so that the office can go on."""
    if shutil.disk_usage(folder).free - EACH < settings.free_bytes_kept:
        raise Unavailable(f"We cannot take files just now. {_INSTEAD}")
    today = sum(entry.stat().st_size for entry in os.scandir(folder))
    if today + EACH > settings.upload_bytes_a_day:
        raise Unavailable(f"We have taken as many files today as we can. {_INSTEAD} You can send files again tomorrow.")


def _measured(stream: IO[bytes], name: str) -> Iterator[bytes]:
    """The stream in pieces, stopped as soon as it is too long; Invalid then, and when there is nothing in it."""
    size = 0
    while piece := stream.read(filetypes.CHUNK):
        size += len(piece)
        if size > EACH:
            raise Invalid(f"“{name}” is larger than 10 MB. Send a smaller version of it.", FIELD)
        yield piece
    if not size:
        raise Invalid(f"“{name}” is empty. Check that you chose the right file.", FIELD)


def _checked(incoming: Path, name: str, declared: str) -> FileType:
    """The file's type; a picture has been drawn anew in place."""
    try:
        found = filetypes.check(incoming, name, declared)
        if found in PICTURES:
            drawn = drawn_anew(incoming.read_bytes(), found, name)
            incoming.unlink()
            _write(incoming, [drawn])
    except Invalid as error:
        raise Invalid(error.sentence, FIELD) from None
    return found


def drawn_anew(content: bytes, kind: FileType, name: str) -> bytes:
    """A picture's pixels and nothing else, drawn by a child that has 512 MB, 10 seconds and no way out."""
    command = [sys.executable, "-I", str(Path(redraw.__file__)), "PNG" if kind is PNG else "JPEG"]
    with _DRAWING:
        try:
            done = subprocess.run(command, input=content, capture_output=True, timeout=WAIT, env={})
        except subprocess.TimeoutExpired:
            raise Invalid(f"“{name}” took too long to open. Send a smaller version of it.") from None
    if done.returncode == redraw.TOO_LARGE or len(done.stdout) > TOGETHER:
        raise Invalid(f"“{name}” has more than 40 million dots. Send a smaller version of it.")
    if done.returncode or not done.stdout:
        raise Invalid(f"We could not open “{name}”. Save the picture again and send that.")
    return done.stdout


# The disk


def _make(folder: Path) -> None:
    """Make the folder of one day, so that it outlives a power cut."""
    if not folder.is_dir():
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        _sync_folder(folder.parent)


def _gone(path: Path) -> None:
    """Remove a file that has no row; what a broken disk keeps is tidied at night."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.error("a file without a row could not be removed: %s", error.strerror)


def _write(path: Path, pieces: Iterable[bytes]) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    with os.fdopen(handle, "wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())


def _sum(path: Path) -> tuple[int, str]:
    """Size in bytes and SHA-256 of what lies on the disk, not of what was sent."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return path.stat().st_size, digest


def _settle(incoming: Path, final: Path, now: When) -> None:
    """Give the file its name for good; with a day for its time, the folder's own time says no more."""
    if now.instant is None:
        _forget_hour(incoming, now.day)
    incoming.rename(final)
    if now.instant is None:
        _forget_hour(final.parent, now.day)
        _forget_hour(final.parent.parent, now.day)
    _sync_folder(final.parent)


def _forget_hour(path: Path, day: date) -> None:
    midnight = datetime.combine(day, time(), LONDON).timestamp()
    os.utime(path, (midnight, midnight))


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


# At night


@dataclass(frozen=True)
class Tidied:
    """How many files without a row were removed, and the refs of rows whose file is missing."""

    removed: int
    missing: tuple[str, ...]


def tidy(settings: Settings, today: date) -> Tidied:
    """Remove what no row speaks of, blur when anonymous senders' files came, and look for what is missing."""
    settings.files.mkdir(mode=0o700, parents=True, exist_ok=True)
    removed = 0
    for folder in sorted(settings.files.iterdir()):
        day = _day_of(folder)
        if day is None or day >= today:
            continue
        rows = _rows_of(sorted(entry.name for entry in os.scandir(folder)))
        rows = {ref: row for ref, row in rows.items() if not row.erased}
        if day > today - ORPHANED_AFTER:
            _blur(folder, [row for row in rows.values() if row.added.instant is None])
        else:
            removed += _remove_orphans(folder, rows.keys())
        db.session.expunge_all()
    return Tidied(removed, tuple(_missing(settings)))


def _day_of(folder: Path) -> date | None:
    try:
        return date.fromisoformat(folder.name) if folder.is_dir() else None
    except ValueError:
        return None


def _rows_of(names: Sequence[str]) -> dict[str, StoredFile]:
    """The rows that speak of these files."""
    found: dict[str, StoredFile] = {}
    for start in range(0, len(names), _SOUGHT_AT_ONCE):
        some = names[start : start + _SOUGHT_AT_ONCE]
        found |= {row.ref: row for row in db.session.scalars(select(StoredFile).where(StoredFile.ref.in_(some)))}
    return found


def _remove_orphans(folder: Path, spoken_of: Iterable[str]) -> int:
    lost = {entry.name for entry in os.scandir(folder)} - set(spoken_of)
    for name in lost:
        (folder / name).unlink(missing_ok=True)
    return len(lost)


def _blur(folder: Path, rows: Iterable[StoredFile]) -> None:
    """Copy a file onto itself: the disk keeps for every file when it was made, and so it tells only this night."""
    for row in (row for row in rows if (folder / row.ref).is_file()):
        copy = folder / f".{row.ref}"
        copy.unlink(missing_ok=True)
        _write(copy, [(folder / row.ref).read_bytes()])
        _settle(copy, folder / row.ref, row.added)


def _missing(settings: Settings) -> Iterator[str]:
    """Refs of rows whose file is not there, walking all rows in order of ref."""
    last = ""
    while True:
        query = select(StoredFile).where(StoredFile.ref > last).order_by(StoredFile.ref).limit(_SOUGHT_AT_ONCE)
        rows = db.session.scalars(query).all()
        yield from (row.ref for row in rows if not (row.erased or place(row, settings).is_file()))
        if len(rows) < _SOUGHT_AT_ONCE:
            return
        last = rows[-1].ref
        db.session.expunge_all()
