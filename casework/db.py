"""The database object, its column types, and the two kinds of transaction: reading, and writing."""

import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import (
    JSON,
    ColumnElement,
    Date,
    Engine,
    MetaData,
    String,
    TypeDecorator,
    and_,
    event,
    literal,
    select,
    union_all,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import DBAPIError, OperationalError, TimeoutError
from sqlalchemy.orm import DeclarativeBase

from casework.clock import When
from casework.errors import UnrecordedChange

WRITING = {"casework_writing": True, "postgresql_readonly": False}
BUSY_SECONDS = 10
STATEMENTS_KEPT = 512
"""How many statements each connection to SQLite keeps prepared."""
_PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    f"busy_timeout={BUSY_SECONDS * 1000}",
    "secure_delete=ON",
    "recursive_triggers=ON",
)


class Base(DeclarativeBase):
    """Every row; names of constraints are fixed so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


db = SQLAlchemy(model_class=Base, session_options={"autoflush": False, "expire_on_commit": False})


def together(*asked: tuple[type[Base], ColumnElement[bool]]) -> list[list[Any]]:
    """The rows of several tables, each with its own condition, in one statement: one table after another.

    Joined to one another they would multiply; here each has its slot. Rows come in no order.
    """
    slots = union_all(*(select(literal(place).label("slot")) for place in range(len(asked)))).subquery("slots")
    query = select(*(row for row, _ in asked)).select_from(slots)
    for place, (row, condition) in enumerate(asked):
        query = query.outerjoin(row, and_(slots.c.slot == place, condition))
    lines = db.session.execute(query).all()
    return [[line[place] for line in lines if line[place] is not None] for place in range(len(asked))]


class Moment(TypeDecorator[When]):
    """When something was: a UTC instant as text, or for an anonymous sender a London date and no time."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: When | None, dialect: Any) -> str | None:
        """Store the fixed-width text, so that the database sorts as time does."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Any) -> When | None:
        """Give back the `When` that was stored."""
        return None if value is None else When.parse(value)


class Word(TypeDecorator[StrEnum]):
    """One word of a closed vocabulary, stored as itself; a word outside it cannot be written or read."""

    impl = String(40)
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | str | None, dialect: Any) -> str | None:
        """Refuse with ValueError what is not in the vocabulary."""
        return None if value is None else self.words(value).value

    def process_result_value(self, value: str | None, dialect: Any) -> StrEnum | None:
        """Give back the word as a member of its vocabulary."""
        return None if value is None else self.words(value)

    def result_processor(self, dialect: Any, coltype: object) -> Callable[[str | None], StrEnum | None]:
        """The same looked up in a dictionary: a list reads hundreds of words."""
        known: dict[str | None, StrEnum] = {word.value: word for word in self.words}
        return lambda value: known.get(value) or self.process_result_value(value, dialect)


Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
Day = Date


def start(app: Flask, url: str) -> None:
    """Bind the database at `url` to `app`; every connection reads unless a transaction was begun to write."""
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = engine_options(url)
    db.init_app(app)
    with app.app_context():
        listen(db.engine)


def engine_options(url: str) -> dict[str, Any]:
    """How an engine for `url` is made; parameters never reach a log or an error message."""
    options: dict[str, Any] = {"hide_parameters": True}
    if make_url(url).get_backend_name() == "postgresql":
        return options | {"pool_pre_ping": True, "execution_options": {"postgresql_readonly": True}}
    return options | {"connect_args": {"cached_statements": STATEMENTS_KEPT}}


def listen(engine: Engine, owner: bool = False) -> None:
    """Set SQLite's pragmas on every connection, make each transaction say whether it will write, and queue those.

    Only the `owner`, who migrates, may change what tables and walls there are.
    """
    if engine.dialect.name == "sqlite":
        turns = Turns()
        event.listen(engine, "connect", _pragmas)
        if not owner:
            event.listen(engine, "connect", lambda raw, _: raw.set_authorizer(_authorize))
        event.listen(engine, "begin", partial(_begin_sqlite, turns))
        event.listen(engine, "checkin", partial(_given_back, turns))


class Turns:
    """Who writes next in this process: whoever came first. SQLite itself would let one of many wait for ever."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queue: deque[threading.Event] = deque()

    def take(self, seconds: float) -> bool:
        """Wait for one's turn; False when it did not come in that time."""
        mine = threading.Event()
        with self._lock:
            self._queue.append(mine)
            if self._queue[0] is mine:
                return True
        if mine.wait(seconds):
            return True
        with self._lock:
            if not mine.is_set():
                self._queue.remove(mine)
            return mine.is_set()

    def give(self) -> None:
        """End one's turn and let the next begin."""
        with self._lock:
            self._queue.popleft()
            if self._queue:
                self._queue[0].set()


def _pragmas(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


_OF_THE_SCHEMA = frozenset({
    *range(sqlite3.SQLITE_CREATE_INDEX, sqlite3.SQLITE_CREATE_VIEW + 1),
    *range(sqlite3.SQLITE_DROP_INDEX, sqlite3.SQLITE_DROP_VIEW + 1),
    sqlite3.SQLITE_ALTER_TABLE, sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH,
    sqlite3.SQLITE_CREATE_VTABLE, sqlite3.SQLITE_DROP_VTABLE,
})  # fmt: skip


def _authorize(action: int, name: str | None, *_: str | None) -> int:
    """Refuse what makes, drops or alters anything, and the pragma behind which the schema is a table like any other."""
    refused = action in _OF_THE_SCHEMA or (action == sqlite3.SQLITE_PRAGMA and name == "writable_schema")
    return sqlite3.SQLITE_DENY if refused else sqlite3.SQLITE_OK


def wrong_pragmas(connection: Connection) -> list[str]:
    """The pragmas of `_PRAGMAS` that a SQLite connection does not have, as they should be; none on PostgreSQL."""
    if connection.dialect.name != "sqlite":
        return []
    wanted = [pragma.split("=") for pragma in _PRAGMAS]
    found = {name: str(connection.exec_driver_sql(f"PRAGMA {name}").scalar()).upper() for name, _ in wanted}
    return [f"{name}={value}" for name, value in wanted if found[name] != _AS_READ.get(value, value)]


_AS_READ = {"ON": "1", "OFF": "0", "FULL": "2"}


def _begin_sqlite(turns: Turns, connection: Connection) -> None:
    """A transaction that reads and then writes loses updates on SQLite unless it began IMMEDIATE."""
    writing = connection.get_execution_options().get("casework_writing", False)
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"
    raw: Any = connection.connection.driver_connection
    try:
        if writing:
            _take_turn(turns, connection.connection.info)
        raw.execute(f"PRAGMA query_only={'OFF' if writing else 'ON'}")
        raw.execute(begin)
    except sqlite3.OperationalError as error:  # we are called past SQLAlchemy, which would have said it so
        raise OperationalError(begin, None, error) from error


def _take_turn(turns: Turns, info: dict[Any, Any]) -> None:
    """Our turn lasts until the connection is given back; SQLite's own word for it when it does not come."""
    if "turn" in info:
        return
    if not turns.take(BUSY_SECONDS):
        busy = sqlite3.OperationalError("database is locked")
        busy.sqlite_errorcode = sqlite3.SQLITE_BUSY
        raise busy
    info["turn"] = True


def _given_back(turns: Turns, _connection: Any, record: Any) -> None:
    if record.info.pop("turn", False):
        turns.give()


_NOT_NOW = frozenset({
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
})  # fmt: skip
_NOT_NOW_STATES = ("08", "40", "53", "55P03", "57")
"""PostgreSQL's classes of: connection lost, rolled back for others, out of room, lock not had, stopped by somebody."""


def is_away(error: Exception) -> bool:
    """Whether a database error says that the database is away or busy, so that the same may work in a while."""
    if isinstance(error, TimeoutError):
        return True
    if not isinstance(error, DBAPIError):
        return False
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return (getattr(cause, "sqlite_errorcode", 0) & 0xFF) in _NOT_NOW
    state = getattr(cause, "sqlstate", None)
    if state is None:
        return error.connection_invalidated or isinstance(error, OperationalError)
    return str(state).startswith(_NOT_NOW_STATES)


def begin_writing() -> Connection:
    """End whatever was being read, forget what it had loaded, and begin the one writing transaction."""
    db.session.rollback()
    return db.session.connection(execution_options=WRITING)


@contextmanager
def brief() -> Iterator[None]:
    """A short writing transaction for listed tables only (`trail.listed`): sessions, throttles, drafts."""
    if db.session.info.get("act"):
        raise UnrecordedChange("db.brief() cannot begin inside an act: it would undo it")
    begin_writing()
    db.session.info["brief"] = True
    try:
        yield
        db.session.commit()
    except BaseException:
        db.session.rollback()
        raise
    finally:
        db.session.info.pop("brief", None)


def as_json(value: object) -> object:
    """A column's value as canonical JSON knows it: text, whole numbers, booleans, null, lists and maps of them."""
    if isinstance(value, StrEnum | When):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    return value
