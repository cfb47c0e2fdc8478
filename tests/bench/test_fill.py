"""What the bench fills a database with is as real as what people send: the trail verifies, search finds it."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine, func, select

from casework import clock, schema
from casework.cases.model import Case, SearchDoc
from casework.clock import When
from casework.db import db
from casework.trail import verify
from tests.bench import fill, pattern
from tests.conftest import let_go, make_app
from tests.postgres import Cluster
from tests.town import found

CASES = 40


def begun(instance: Path) -> pattern.Copier:
    """A council in the instance's SQLite database, and a copier of the cases told in it."""
    app = make_app(instance, demo=True)
    with app.app_context():
        now = When.at(clock.now())
        told = pattern.tell(found(now), now)
        db.session.remove()
        with db.engine.connect() as connection:
            patterns = pattern.patterns(connection, told)
    let_go(app)
    return pattern.Copier(patterns, now.day)


def verified(url: str) -> list[str]:
    """What is wrong with the trail at an address, and with what stands beside it."""
    engine = create_engine(url)
    with verify.reading(engine) as connection:
        report = verify.verify(connection)
        cases, references, docs = (
            connection.scalar(select(func.count(column.distinct())))
            for column in (Case.ref, Case.reference, SearchDoc.id)
        )
    engine.dispose()
    assert cases == references == docs == CASES + 6, "six are told, the others copied"
    return [f"{name}: {verdict.first}" for name, verdict in report.verdicts.items() if not verdict.good]


def test_a_filled_sqlite_database_verifies(instance: Path) -> None:
    copier, url = begun(instance), f"sqlite:///{instance / 'casework.sqlite3'}"
    fill.fill(url, copier, 0, CASES // 2)
    fill.fill(url, copier, CASES // 2, CASES)
    assert verified(url) == []


@pytest.mark.postgresql
def test_a_filled_postgresql_database_verifies(instance: Path, postgres: Cluster) -> None:
    copier, name = begun(instance), postgres.create()
    url = postgres.url(name)
    schema.create(url)
    fill.carry_over(f"sqlite:///{instance / 'casework.sqlite3'}", url)
    fill.fill(url, copier, 0, CASES)
    assert verified(url) == []
    postgres.drop(name)
