"""No page asks the database to walk a whole table that grows, by the plans of a database with more than a few cases."""

import shutil
from pathlib import Path

import pytest
from flask import Flask

from casework import schema
from casework.db import db
from tests.bench import fill, pattern, plans
from tests.bench.__main__ import Begun, begin
from tests.conftest import let_go, make_app
from tests.postgres import Cluster

CASES = plans.FEW + 100


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Begun:
    """A council with a told case of each pattern."""
    return begin(tmp_path_factory.mktemp("bench") / "instance")


def filled(begun: Begun, url: str) -> Flask:
    fill.fill(url, pattern.Copier(begun.patterns, begun.told_on), 0, CASES)
    return make_app(begun.instance, demo=True, database_url=url)


def walks(app: Flask, begun: Begun) -> set[str]:
    """What is walked for a case of each pattern among the newest, on the pages that are measured."""
    with app.app_context():
        refs = pattern.case_refs(12)
        db.session.remove()
    found = {walk for ref in refs for walk in plans.walks(app, begun.clerk, ref, begun.meeting)}
    let_go(app)
    return found


def test_no_page_walks_a_table_that_grows_on_sqlite(begun: Begun, tmp_path: Path) -> None:
    path = Path(shutil.copy(begun.instance / "begun.sqlite3", tmp_path / "casework.sqlite3"))
    assert walks(filled(begun, f"sqlite:///{path}"), begun) == set()


@pytest.mark.postgresql
def test_no_page_walks_a_table_that_grows_on_postgresql(begun: Begun, postgres: Cluster) -> None:
    name = postgres.create()
    url = postgres.url(name)
    schema.create(url)
    fill.carry_over(begun.url, url)
    assert walks(filled(begun, url), begun) == set()
    postgres.drop(name)
