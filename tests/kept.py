"""A council that was set up once in a run is kept, and copied for each test that begins with the same one."""

import atexit
import secrets
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

import psycopg
from psycopg import sql
from sqlalchemy import URL, select

from casework.clock import When
from casework.db import db
from casework.trail.model import Entry

Refs = dict[str, str]


class _Copies(Protocol):
    """How a database is copied, with no connection open on it."""

    def take(self) -> str:
        """Copy what there is, and say what the copy is called."""

    def put(self, copy: str) -> None:
        """Have what was copied in the place of what there is."""


@dataclass(frozen=True)
class _File:
    """SQLite's is a file."""

    url: URL

    def take(self) -> str:
        copy = _folder() / f"{secrets.token_hex(6)}.sqlite3"
        return str(shutil.copy2(self._live(), copy))

    def put(self, copy: str) -> None:
        shutil.copy2(copy, self._live())

    def _live(self) -> Path:
        file = Path(str(self.url.database))
        assert not file.with_name(file.name + "-wal").exists(), "somebody still writes to the database"
        return file


@dataclass(frozen=True)
class _Template:
    """PostgreSQL's is another database of the same server, to make more like it."""

    url: URL

    def take(self) -> str:
        name = f"kept_{secrets.token_hex(6)}"
        self._run("CREATE DATABASE {} TEMPLATE {}", name, str(self.url.database))
        return name

    def put(self, copy: str) -> None:
        self._run("DROP DATABASE {} WITH (FORCE)", str(self.url.database))
        self._run("CREATE DATABASE {} TEMPLATE {}", str(self.url.database), copy)

    def _run(self, statement: str, *names: str) -> None:
        address = self.url.set(drivername="postgresql", database="postgres").render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True) as admin:
            admin.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))  # type: ignore[arg-type]


COPIES: dict[str, Callable[[URL], _Copies]] = {"sqlite": _File, "postgresql": _Template}


@dataclass(frozen=True)
class _Kept:
    """What the copy is called, when it was taken, and what its people are called by."""

    copy: str
    now: When
    refs: Refs


_KEPT: dict[tuple[str, str, str], _Kept] = {}


def kept(name: str, now: When, build: Callable[[], Refs]) -> Refs:
    """What `build` gives, from a copy of its database where an empty one of the same name and day was built earlier."""
    if not _is_empty():
        return build()
    copies = COPIES[db.engine.dialect.name](db.engine.url)
    key = (_server(), name, str(now.day))
    found = _KEPT.get(key)
    if found is not None and found.now <= now:
        _let_go()
        copies.put(found.copy)
        return dict(found.refs)
    refs = build()
    _let_go()
    _KEPT[key] = _Kept(copies.take(), now, dict(refs))
    return refs


def _server() -> str:
    """Which server holds the database; every SQLite file is like any other."""
    return f"{db.engine.dialect.name} {db.engine.url.port}"


def _is_empty() -> bool:
    empty = db.session.scalar(select(Entry.seq).limit(1)) is None
    db.session.rollback()
    return empty


def _let_go() -> None:
    db.session.remove()
    for engine in db.engines.values():
        engine.dispose()


@cache
def _folder() -> Path:
    """A folder for copies, which goes when the run ends."""
    folder = Path(tempfile.mkdtemp(prefix="casework-kept-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
