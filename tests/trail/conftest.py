"""A database with its walls and nothing of the web, of either kind, and the few people a trail needs."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import psycopg
import pytest
from flask import Flask
from sqlalchemy import create_engine, insert

from casework.clock import When
from casework.db import Base, db, start
from casework.policy.access import Actor, ActorKind
from casework.policy.words import Channel, Kind, Mode, Phase, Role
from casework.trail import act, new_ref, walls
from casework.trail.model import TrailHead
from tests.conftest import let_go
from tests.postgres import Cluster

for room in ("cases", "council", "letters", "people", "staff", "work"):
    import_module(f"casework.{room}.model")

from casework.cases.model import Case, Message  # noqa: E402

ADA = Actor("ada" + "a" * 23, "Ada Marsh", ActorKind.STAFF, frozenset({Role.CLERK}))
BEN = Actor("ben" + "b" * 23, "Ben Holt", ActorKind.STAFF, frozenset({Role.OFFICER}))
NOBODY = Actor("", "", ActorKind.ANONYMOUS)

Attack = Callable[..., list[tuple[Any, ...]]]


def make_schema(url: str) -> None:
    """Every table, the walls, and the row that writers queue for."""
    engine = create_engine(url)
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        connection.execute(insert(TrailHead).values(id=1))
        walls.raise_walls(connection)
    engine.dispose()


@pytest.fixture(scope="session")
def bare_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database with its walls; copy it."""
    path = tmp_path_factory.mktemp("bare") / "casework.sqlite3"
    make_schema(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def bare_postgresql(postgres: Cluster) -> str:
    """The name of an empty PostgreSQL database with its walls; clone it."""
    name = postgres.create()
    make_schema(postgres.url(name))
    return name


@pytest.fixture
def url(kind_of_database: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a database of the test's own."""
    if kind_of_database == "sqlite":
        yield f"sqlite:///{shutil.copy(request.getfixturevalue('bare_sqlite'), tmp_path / 'casework.sqlite3')}"
        return
    postgres: Cluster = request.getfixturevalue("postgres")
    name = postgres.create(template=request.getfixturevalue("bare_postgresql"))
    yield postgres.url(name)
    postgres.drop(name)


@pytest.fixture
def trail(url: str) -> Iterator[Flask]:
    """An app that has a database and nothing else, with its context open."""
    app = Flask("trail")
    start(app, url)
    with app.app_context():
        yield app
    let_go(app)


@pytest.fixture
def attack(trail: Flask, url: str) -> Attack:
    """Run statements on a bare connection that has none of our settings; gives the last one's rows."""
    return lambda *statements: on_bare_connection(url, *statements)


def on_bare_connection(url: str, *statements: str) -> list[tuple[Any, ...]]:
    """Each statement in one transaction of the driver's own, as somebody with the file or the password would."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection, connection:
            return [connection.execute(statement).fetchall() for statement in statements][-1]
    with psycopg.connect(url) as connection:
        done = [connection.execute(statement) for statement in statements][-1]  # type: ignore[call-overload]
        return done.fetchall() if done.description else []


@pytest.fixture
def walls_down(trail: Flask, url: str) -> None:
    """The owner has taken the triggers down."""
    engine = create_engine(url)
    with engine.begin() as connection:
        walls.lower_walls(connection)
    engine.dispose()


# Small doings


def at(minutes: int = 0) -> When:
    """Some minutes after noon on 21 November 2026."""
    return When.at(datetime(2026, 11, 21, 12, 0, tzinfo=UTC) + timedelta(minutes=minutes))


def new_case(ref: str, mode: Mode = Mode.NAMED, when: When | None = None) -> Case:
    """A case as intake would make it, not yet added."""
    when = when or at()
    return Case(
        ref=ref,
        reference=f"SC-{ref[:8]}",
        kind=Kind.COMPLAINT,
        called=Kind.COMPLAINT,
        stage="somewhere",
        phase=Phase.NEW,
        policy_ref="p" * 26,
        mode=mode,
        subject="The allotment gate",
        wanted="A new lock",
        channel=Channel.WEB,
        received=when,
        entered=when,
        due_on=date(2026, 12, 7),
    )


def open_case(by: Actor = ADA, now: When | None = None, mode: Mode = Mode.NAMED) -> str:
    """Add one case with one message in one act; gives its ref."""
    ref, now = new_ref(), now or at()
    with act("contact.received", by=by, now=now, case=ref, channel="web", channel_words="by the form"):
        db.session.add(new_case(ref, mode, now))
        db.session.add(new_message(ref, 1, now))
    return ref


def new_message(ref: str, number: int, when: When) -> Message:
    """One thing the sender said, not yet added."""
    return Message(
        case_ref=ref, number=number, lane="resident", nature="words", ours=False,
        words="It has hung open since May.", happened=when, entered=when,
    )  # fmt: skip


def decide(ref: str, outcome: str, now: When | None = None, by: Actor = ADA) -> None:
    """Change one field of a case."""
    with act("case.moved", by=by, now=now or at(5), case=ref, label="Answered"):
        db.session.get(Case, ref).outcome = outcome


@pytest.fixture
def case(trail: Flask) -> str:
    """The ref of one case, opened and decided: five entries."""
    ref = open_case()
    decide(ref, "not-upheld")
    return ref
