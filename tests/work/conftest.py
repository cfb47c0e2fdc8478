"""A lean application for tests of rows and verbs: the database with its walls, and none of the pages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from casework import db as database
from casework.db import db
from casework.migrations import safely
from casework.settings import Settings, load, make_keys
from casework.trail.model import TrailHead
from casework.trail.walls import raise_walls
from casework.work import loop


@pytest.fixture
def settings(tmp_path: Path, kind_of_database: str, request: pytest.FixtureRequest) -> Settings:
    """Settings of an instance of the test's own, on the database the test runs on."""
    url = "" if kind_of_database == "sqlite" else request.getfixturevalue("pg_database")
    make_keys(tmp_path / "instance")
    return load(tmp_path / "instance", {}, database_url=url)


@pytest.fixture
def lean(settings: Settings) -> Iterator[Flask]:
    """An application with rows and walls and nothing else, its context open."""
    app = lean_app(settings)
    with app.app_context():
        build()
        yield app
        db.session.remove()
        db.engine.dispose()


def lean_app(settings: Settings) -> Flask:
    """An application that knows the database, in a process of its own or in this one."""
    import casework.cases.model
    import casework.council.model
    import casework.letters.model
    import casework.people.model
    import casework.staff.model
    import casework.work.model  # noqa: F401

    app = Flask("casework")
    app.extensions["casework"] = settings
    database.start(app, _with_driver(settings.database))
    return app


def _with_driver(url: str) -> str:
    return url.replace("postgresql://", "postgresql+psycopg://", 1)


def build() -> None:
    """Make the tables and raise the walls, as their owner: no connection of the application may."""
    with safely.looking(db.engine.url.render_as_string(hide_password=False), writing=True) as connection:
        db.metadata.create_all(connection)
        connection.execute(TrailHead.__table__.insert(), [{"id": 1}])
        raise_walls(connection)


@pytest.fixture
def verbs(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The registry, empty for the test and put back after it."""
    kept: dict[str, Any] = {}
    monkeypatch.setattr(loop, "_VERBS", kept)
    monkeypatch.setattr(loop, "_DAILY", set())
    return kept
