"""Reading the database as its driver gives it, past every type of ours, so that no damage can stop the reading."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine

Row = tuple[Any, ...]


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one moment of the database however long it reads."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        yield connection


@contextmanager
def any_text(connection: Connection) -> Iterator[None]:
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


def by_bytes(connection: Connection) -> str:
    """What makes an order one of bytes, whatever the database's language is."""
    return ' COLLATE "C"' if connection.dialect.name == "postgresql" else ""
