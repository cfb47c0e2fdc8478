"""Changes tables without losing a row: a copy first, walls down and up again, every foreign key counted.

On SQLite a rebuilt table takes its triggers with it and, with foreign keys on, its children's rows: so keys are
switched off before the transaction begins, and counted before it ends.
"""

import os
import pkgutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, insert, inspect, select
from sqlalchemy.engine import make_url

import casework
from casework.db import WRITING, Base, engine_options, listen
from casework.trail.grants import grant
from casework.trail.model import TrailHead
from casework.trail.walls import lower_walls, raise_walls

SEARCHED = "search_doc"
COPY = "before-upgrade.sqlite3"
"""The copy made of a SQLite file before it is changed; the next upgrade replaces it."""


class Broken(RuntimeError):
    """The change would leave rows that point at nothing; it was not made."""


def import_every_row() -> None:
    """Import each room's `model.py`, so that the list of tables is whole."""
    for room in pkgutil.iter_modules(casework.__path__):
        if room.ispkg and find_spec(f"casework.{room.name}.model"):
            import_module(f"casework.{room.name}.model")


def is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    """Whether Alembic looks at a table: only at the rows' own."""
    return kind != "table" or name in Base.metadata.tables


def is_compared(thing: Any, _name: str | None, kind: str, reflected: bool, other: Any) -> bool:
    """Whether Alembic compares a column or index: not what the search index adds to its table and takes away itself."""
    added = reflected and other is None and kind in ("column", "index")
    return not (added and thing.table.name == SEARCHED)


@contextmanager
def looking(url: str, writing: bool = False) -> Iterator[Connection]:
    """A transaction that leaves the tables alone: for looking, or for writing down at which revision they are."""
    options = WRITING if writing else {}
    with _engine(url) as engine, engine.connect() as connection, connection.execution_options(**options).begin():
        yield connection


@contextmanager
def changing(url: str, app_url: str = "") -> Iterator[Connection]:
    """One transaction as the tables' owner with the walls down; whatever fails leaves everything as it was.

    `app_url` is where the application goes in: on PostgreSQL its role, if it is not the owner's, gets its rights.
    """
    keep_copy(url)
    with _engine(url) as engine, engine.connect() as connection:
        _foreign_keys(connection, "OFF")
        with connection.execution_options(**WRITING).begin():
            lower_walls(connection)
            yield connection
            settle(connection, app_url)
            _count_keys(connection)
        _foreign_keys(connection, "ON")


@contextmanager
def _engine(url: str) -> Iterator[Engine]:
    engine = create_engine(url, poolclass=NullPool, **engine_options(url))
    listen(engine, owner=True)
    try:
        yield engine
    finally:
        engine.dispose()


def settle(connection: Connection, app_url: str = "") -> None:
    """What every database has beside its tables: walls, search index, the trail's lock, the application's rights."""
    if not inspect(connection).has_table("entry"):
        return
    if connection.dialect.name == "postgresql":
        # A key still to be looked at would keep the walls of its table from being raised.
        connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
    raise_walls(connection)
    if find_spec("casework.cases.search"):
        import_module("casework.cases.search").raise_index(connection)
    if connection.execute(select(TrailHead.id)).first() is None:
        connection.execute(insert(TrailHead).values(id=1))
    role = make_url(app_url).username if app_url else None
    if connection.dialect.name == "postgresql" and role and role != connection.engine.url.username:
        grant(connection, role)


def keep_copy(url: str) -> Path | None:
    """Copy a SQLite file that holds a table beside itself, readable by this user only; None when there is none."""
    original = file_of(url)
    if original is None or not original.exists():
        return None
    copy = original.with_name(COPY)
    with closing(sqlite3.connect(original)) as source:
        if not source.execute("SELECT 1 FROM sqlite_master WHERE type = 'table'").fetchone():
            return None
        copy.unlink(missing_ok=True)
        new_file(copy)
        with closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    return copy


def file_of(url: str) -> Path | None:
    """The file a SQLite database is in; None on PostgreSQL."""
    address = make_url(url)
    return Path(address.database) if address.get_backend_name() == "sqlite" and address.database else None


def new_file(path: Path) -> None:
    """An empty file for this user only; what SQLite writes beside it takes the same rights."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))


def _foreign_keys(connection: Connection, state: str) -> None:
    """Switch SQLite's foreign keys, which it ignores inside a transaction."""
    if connection.dialect.name == "sqlite":
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute(f"PRAGMA foreign_keys={state}")


def _count_keys(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            tables = ", ".join(sorted({str(row[0]) for row in broken}))
            raise Broken(f"{len(broken)} rows would point at nothing, in {tables}; nothing was changed")
