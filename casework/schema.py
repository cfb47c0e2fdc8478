"""The database's shape: making it, bringing it up to date, and refusing to start on another one."""

from enum import StrEnum
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from flask_migrate import Migrate
from sqlalchemy import inspect
from sqlalchemy.exc import DatabaseError, OperationalError

from casework.db import db
from casework.errors import SettingsError, Unavailable
from casework.migrations import safely
from casework.settings import Settings
from casework.trail.walls import missing_walls

MIGRATIONS = Path(__file__).with_name("migrations")


class Standing(StrEnum):
    """How a database stands to this code."""

    EMPTY = "empty"
    OLDER = "older"
    NEWER = "newer"
    CURRENT = "current"
    AWAY = "away"
    DAMAGED = "damaged"


SENTENCES = {
    Standing.EMPTY: "The database is empty. Run `flask --app app setup` first.",
    Standing.OLDER: "The database is older than this program. Run `flask --app app upgrade`, then start again.",
    Standing.NEWER: "The database is newer than this program. Install the version it belongs to.",
    Standing.DAMAGED: "The database is damaged. Put a copy back, then run `flask --app app trail verify`.",
    Standing.AWAY: "The database cannot be reached. Look at DATABASE_URL and whether its server runs.",
}
"""Why a start is refused, and what to do."""


def init_app(app: Flask) -> None:
    """Give the app `flask db …`, and let no page and no command of the trail use a database that does not fit."""
    Migrate(app, db, directory=str(MIGRATIONS))
    app.extensions["casework.fits"] = lambda: refuse_unless_current(app.extensions["casework"])
    fits: list[bool] = []

    def fit() -> None:
        if not fits:
            try:
                app.extensions["casework.fits"]()
            except SettingsError as error:
                raise Unavailable(str(error)) from None
            fits.append(True)

    app.before_request_funcs.setdefault(None, []).insert(0, fit)


def upgrade(app: Flask) -> None:
    """Make the tables, or bring them to the newest revision; all walls stand afterwards.

    SettingsError when the database is newer than the code or cannot be reached.
    """
    settings: Settings = app.extensions["casework"]
    found = standing(settings.database_owner_url or settings.database)
    if found in (Standing.NEWER, Standing.AWAY, Standing.DAMAGED):
        raise SettingsError(SENTENCES[found])
    if found is Standing.CURRENT and not _walls_missing(settings.database):
        return
    create(settings.database, settings.database_owner_url)


def create(url: str, owner_url: str = "") -> None:
    """Bring the database at `url` to the newest revision, from nothing or from any earlier one."""
    if file := safely.file_of(url):
        safely.new_file(file)
    command.upgrade(_config(url, owner_url), "head")


def _walls_missing(url: str) -> list[str]:
    safely.import_every_row()
    with safely.looking(url) as connection:
        return missing_walls(connection)


def standing(url: str) -> Standing:
    """How the database at `url` stands to this code."""
    file = safely.file_of(url)
    if file and not file.exists():
        return Standing.EMPTY
    try:
        with safely.looking(url) as connection:
            at = set(MigrationContext.configure(connection).get_current_heads())
            empty = not inspect(connection).has_table("entry")
    except OperationalError:
        return Standing.AWAY
    except DatabaseError:
        return Standing.DAMAGED
    if empty:
        return Standing.EMPTY
    if at == set(_script().get_heads()):
        return Standing.CURRENT
    known = {script.revision for script in _script().walk_revisions()}
    return Standing.OLDER if at <= known else Standing.NEWER


def refuse_unless_current(settings: Settings) -> None:
    """SettingsError, with what to do, unless the database is the one this code was written for."""
    found = standing(settings.database)
    if found is not Standing.CURRENT:
        raise SettingsError(SENTENCES[found])


def _config(url: str = "", owner_url: str = "") -> Config:
    config = Config(str(MIGRATIONS / "alembic.ini"))
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes.update(url=url, owner_url=owner_url)
    return config


def _script() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
