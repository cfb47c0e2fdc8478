"""What the application's own role may do on PostgreSQL: add to the trail, change by it, and undo nothing."""

from collections.abc import Iterator

from sqlalchemy import Connection

from casework.db import Base
from casework.trail.listed import LISTED
from casework.trail.walls import trailed_tables

_TRAIL = {
    "entry": "SELECT, INSERT",
    "entry_content": "SELECT, INSERT, UPDATE (salt, body)",
    "checkpoint": "SELECT, INSERT",
    "trail_head": "SELECT, UPDATE",
    "alembic_version": "SELECT",
}
"""Rights on the trail's own tables; the head's row is only ever locked, for which PostgreSQL asks UPDATE."""


def grant(connection: Connection, role: str) -> None:
    """Give `role` its rights on every table that is there, and nothing more; the owner of the tables calls it."""
    for statement in statements(connection, role):
        connection.exec_driver_sql(statement)


def statements(connection: Connection, role: str) -> Iterator[str]:
    """The statements of `grant`, in order."""
    quote = connection.dialect.identifier_preparer.quote_identifier
    to, database = quote(role), quote(str(connection.engine.url.database))
    yield f"REVOKE CREATE, TEMPORARY ON DATABASE {database} FROM PUBLIC"
    yield "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
    yield f"GRANT CONNECT ON DATABASE {database} TO {to}"
    yield f"GRANT USAGE ON SCHEMA public TO {to}"
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {to}"
    yield f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {to}"
    there = set(connection.exec_driver_sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").scalars())
    yield from (f"GRANT {rights} ON {quote(name)} TO {to}" for name, rights in rights_by_table() if name in there)


def rights_by_table() -> Iterator[tuple[str, str]]:
    """Each table with the application's rights on it: no trailed row is ever deleted, a listed one may be."""
    trailed = {table.name for table in trailed_tables()}
    for name in sorted({*Base.metadata.tables, *LISTED}):
        yield name, "SELECT, INSERT, UPDATE" if name in trailed else _TRAIL.get(name, "SELECT, INSERT, UPDATE, DELETE")
