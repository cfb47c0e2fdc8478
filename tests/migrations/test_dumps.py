"""Data of every revision comes up to the newest, and its trail verifies.

A dump is `at_<revision>.<engine>.sql`: a small council at that revision, as `tests.migrations.make` writes it.
"""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from flask import Flask

from casework import schema
from casework.db import db
from casework.migrations import safely
from casework.schema import Standing
from casework.trail import verify
from tests.conftest import let_go, make_app
from tests.council.cast import set_up

HERE = Path(__file__).parent
DUMPS = sorted(HERE.glob("at_*.*.sql"))
NAME = re.compile(r"at_(?P<revision>\w+)\.(?P<engine>sqlite|postgresql)\.sql")


def revisions() -> list[str]:
    """Every revision there has been."""
    return [each.revision for each in schema._script().walk_revisions()]


def load(dump: Path, url: str) -> None:
    """Fill an empty database from a dump, as its owner would."""
    if file := safely.file_of(url):
        with closing(sqlite3.connect(file)) as connection:
            connection.executescript(dump.read_text(encoding="utf-8"))
    else:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(dump.read_text(encoding="utf-8").encode())


def test_every_revision_has_a_dump_of_each_database_at_it() -> None:
    there = {(found["revision"], found["engine"]) for dump in DUMPS if (found := NAME.fullmatch(dump.name))}
    wanted = {(revision, engine) for revision in revisions() for engine in ("sqlite", "postgresql")}
    assert there == wanted


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_old_data_comes_up_to_date_and_its_trail_verifies(
    dump: Path, instance: Path, request: pytest.FixtureRequest
) -> None:
    url = f"sqlite:///{instance / 'old.sqlite3'}"
    if dump.name.endswith(".postgresql.sql"):
        url = request.getfixturevalue("pg_database")
    load(dump, url)
    newest = schema._script().get_heads()
    at = NAME.fullmatch(dump.name)
    assert at and schema.standing(url) is (Standing.CURRENT if at["revision"] in newest else Standing.OLDER)
    app = make_app(instance, database_url=url)
    schema.upgrade(app)
    assert schema.standing(url) is Standing.CURRENT
    assert_whole(app)


def assert_whole(app: Flask) -> None:
    with app.app_context(), verify.reading(db.engine) as connection:
        report = verify.verify(connection)
        assert report.entries and report.good
    let_go(app)


def test_a_dump_is_loaded_as_it_was(instance: Path, tmp_path: Path) -> None:
    app = make_app(instance)
    with app.app_context():
        set_up()
    let_go(app)
    dump, url = tmp_path / "dump.sql", f"sqlite:///{tmp_path / 'again.sqlite3'}"
    with closing(sqlite3.connect(instance / "casework.sqlite3")) as original:
        dump.write_text("\n".join(original.iterdump()), encoding="utf-8")
    load(dump, url)
    assert schema.standing(url) is Standing.CURRENT
    assert_whole(make_app(instance, database_url=url))
