"""Alembic's way in: which database, as whom, and with what care. Run by `schema` and `flask db …`, never imported."""

from typing import Any

from alembic import context
from flask import current_app
from sqlalchemy import Connection

from casework.db import Base, Json, Moment, Word
from casework.migrations import safely
from casework.settings import Settings

LEAVES_TABLES = {"display_version", "retrieve_migrations", "do_stamp"}
"""Alembic's functions that change no table of ours; anything else is taken to."""


def run() -> None:
    """Run what was asked for, with walls down and keys counted if it changes tables."""
    if context.is_offline_mode():
        raise SystemExit("Migrations run on the database itself, not as a script: leave --sql out.")
    app_url, owner_url = _addresses()
    url = owner_url or app_url
    safely.import_every_row()
    with safely.looking(url) as connection:
        _configure(connection)
        leaves = context.get_context().opts["fn"].__name__ in LEAVES_TABLES
    with safely.looking(url, writing=True) if leaves else safely.changing(url, app_url) as connection:
        _configure(connection)
        with context.begin_transaction():
            context.run_migrations()


def _addresses() -> tuple[str, str]:
    """Where the application and the tables' owner go in: as told by `schema`, else by the app's settings."""
    given = context.config.attributes
    if given.get("url"):
        return given["url"], given["owner_url"]
    settings: Settings = current_app.extensions["casework"]
    return settings.database, settings.database_owner_url


def _configure(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_name=safely.is_ours,
        include_object=safely.is_compared,
        render_item=_plain,
        render_as_batch=connection.dialect.name == "sqlite",
        transactional_ddl=True,
        compare_type=True,
    )


def _plain(kind: str, thing: Any, autogen: Any) -> str | bool:
    """A migration keeps the width a column had that day, whatever our types become later."""
    if kind == "type" and isinstance(thing, Moment | Word):
        return f"sa.String({thing.impl.length})"
    if kind == "type" and thing is Json:
        autogen.imports.add("from sqlalchemy.dialects import postgresql")
        return 'sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")'
    return False


run()
