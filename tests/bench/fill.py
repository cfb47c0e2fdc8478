"""Fills a database with thousands of cases by the shortest way: its walls down, its indexes made afterwards."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from typing import Any, Protocol

import psycopg
from psycopg import sql
from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import make_url

from casework.db import Base
from casework.trail import seal, walls
from tests.bench.pattern import Chain, Copier

Rows = dict[str, list[tuple[Any, ...]]]
BATCH = 1_000  # cases written together
ENTRY = (*seal.HEADER, "prev", "hash")
CONTENT = ("seq", "salt", "body")
LATE = 20_000  # from so many cases on, entries are indexed afterwards


class Loader(Protocol):
    """Writes many rows, in the order of the tables given, into a database whose walls are down."""

    def load(self, rows: Rows, columns: dict[str, tuple[str, ...]]) -> None:
        """Write these rows."""

    def one(self, query: str) -> tuple[Any, ...]:
        """The one row of a query."""

    def first(self, query: str) -> list[Any]:
        """The first column of every row of a query."""


def fill(url: str, copier: Copier, first: int, last: int) -> None:
    """Add the copies numbered `first` to `last` to the database at `url`, walls standing again afterwards."""
    engine = create_engine(url)
    with engine.begin() as connection:
        walls.lower_walls(connection)
    engine.dispose()
    with _loader(url, last - first >= LATE) as loader:
        chain = Chain(*loader.one("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1"))
        (doc,) = loader.one("SELECT max(id) FROM search_doc")
        copier.taken.update(loader.first("SELECT reference FROM case_file"))
        copies = copier.copies(first, last)
        while batch := list(islice(copies, BATCH)):
            rows: Rows = {"entry": [], "entry_content": []}
            columns: dict[str, tuple[str, ...]] = {"entry": ENTRY, "entry_content": CONTENT}
            for copy in batch:
                doc += 1
                _take(copy.rows, rows, columns, doc)
                for entry in copy.entries:
                    header, content = chain.join(entry)
                    rows["entry"].append(header)
                    rows["entry_content"].append(content)
            loader.load(rows, columns)
    with engine.begin() as connection:
        walls.raise_walls(connection)
    _settle(engine)


def _take(found: dict[str, list[dict[str, Any]]], rows: Rows, columns: dict[str, tuple[str, ...]], number: int) -> None:
    for table, some in found.items():
        names = columns.setdefault(
            table, tuple(name for name in some[0] if name not in ("words",) or table != "search_doc")
        )
        for row in some:
            if table == "search_doc":
                row["id"] = number + 1_000
            rows.setdefault(table, []).append(tuple(row[name] for name in names))


def _settle(engine: Engine) -> None:
    """What a database that has grown so over years would have done by itself."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("VACUUM ANALYZE")
            connection.exec_driver_sql("CHECKPOINT")
        else:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()


def _loader(url: str, late: bool) -> Any:
    return _sqlite(url, late) if make_url(url).get_backend_name() == "sqlite" else _postgresql(url, late)


# SQLite


class _Sqlite:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def one(self, query: Any) -> tuple[Any, ...]:
        return self.connection.execute(query).fetchone()

    def first(self, query: Any) -> list[Any]:
        return [row[0] for row in self.connection.execute(query)]

    def load(self, rows: Rows, columns: dict[str, tuple[str, ...]]) -> None:
        self.connection.execute("BEGIN")
        for table, some in rows.items():
            names, marks = ", ".join(f'"{name}"' for name in columns[table]), ", ".join("?" * len(columns[table]))
            self.connection.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', some)
        self.connection.execute("COMMIT")


@contextmanager
def _sqlite(url: str, late: bool) -> Iterator[_Sqlite]:
    path = str(make_url(url).database)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "cache_size=-2000000"):
            connection.execute(f"PRAGMA {pragma}")
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'entry' AND sql IS NOT NULL"
        indexes = connection.execute(query).fetchall() if late else []
        for name, _ in indexes:
            connection.execute(f'DROP INDEX "{name}"')
        yield _Sqlite(connection)
        for _, made in indexes:
            connection.execute(made)
        connection.execute("PRAGMA journal_mode=WAL")


# PostgreSQL


class _Postgresql:
    def __init__(self, connection: psycopg.Connection) -> None:
        self.connection = connection

    def one(self, query: Any) -> tuple[Any, ...]:
        found = self.connection.execute(query).fetchone()
        assert found is not None
        return found

    def first(self, query: Any) -> list[Any]:
        return [row[0] for row in self.connection.execute(query)]

    def load(self, rows: Rows, columns: dict[str, tuple[str, ...]]) -> None:
        with self.connection.transaction(), self.connection.cursor() as cursor:
            for table, some in rows.items():
                names = sql.SQL(", ").join(map(sql.Identifier, columns[table]))
                with cursor.copy(sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), names)) as copy:
                    for row in some:
                        copy.write_row(row)


@contextmanager
def _postgresql(url: str, late: bool) -> Iterator[_Postgresql]:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute("SET synchronous_commit = off")
        yield _Postgresql(connection)
        connection.execute(
            "SELECT setval(pg_get_serial_sequence('search_doc', 'id'), (SELECT max(id) FROM search_doc))"
        )


# The same beginning on both


def carry_over(source: str, target: str) -> None:
    """Copy every row of a small SQLite database into an empty PostgreSQL one of the same shape."""
    engine = create_engine(target)
    with engine.begin() as connection:
        walls.lower_walls(connection)
    with (
        closing(sqlite3.connect(str(make_url(source).database))) as old,
        psycopg.connect(target, autocommit=True) as new,
    ):
        new.execute("SET session_replication_role = replica")
        new.execute("TRUNCATE trail_head")
        for table in Base.metadata.sorted_tables:
            _carry(old, new, table.name)
    with engine.begin() as connection:
        walls.raise_walls(connection)
    engine.dispose()


def _carry(old: sqlite3.Connection, new: psycopg.Connection, table: str) -> None:
    found = old.execute(f'SELECT * FROM "{table}"')
    names: Sequence[str] = [column[0] for column in found.description]
    into = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, names))
    )
    with new.cursor() as cursor, cursor.copy(into) as copy:
        for row in found:
            copy.write_row(row)
