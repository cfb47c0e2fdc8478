"""A council that was set up once in a run is kept as a file, and copied for each test that begins with the same one."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from casework.clock import When
from casework.db import db
from casework.trail.model import Entry

Refs = dict[str, str]


@dataclass(frozen=True)
class _Kept:
    """The database as it was, when that was, and what its people are called by."""

    file: Path
    now: When
    refs: Refs


_KEPT: dict[tuple[str, str], _Kept] = {}


def kept(name: str, now: When, build: Callable[[], Refs]) -> Refs:
    """What `build` gives, from a copy of its database where an empty one of the same name and day was built earlier.

    Only on SQLite, where a copy is a file; elsewhere it is built each time.
    """
    key = (name, str(now.day))
    if not _is_empty_file():
        return build()
    found = _KEPT.get(key)
    if found is not None and found.now <= now:
        _put(found.file)
        return dict(found.refs)
    refs = build()
    _KEPT[key] = _Kept(_take(), now, dict(refs))
    return refs


def _is_empty_file() -> bool:
    if db.engine.dialect.name != "sqlite":
        return False
    empty = db.session.scalar(select(Entry.seq).limit(1)) is None
    db.session.rollback()
    return empty


def _live() -> Path:
    """The file of the database, with no connection open on it."""
    file = Path(str(db.engine.url.database))
    db.session.remove()
    for engine in db.engines.values():
        engine.dispose()
    assert not file.with_name(file.name + "-wal").exists(), "somebody still writes to the database"
    return file


def _take() -> Path:
    copy = Path(tempfile.mkdtemp(prefix="casework-kept-")) / "casework.sqlite3"
    return Path(shutil.copy2(_live(), copy))


def _put(copy: Path) -> None:
    shutil.copy2(copy, _live())
