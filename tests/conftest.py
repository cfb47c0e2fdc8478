"""What every test stands on: an instance folder, a migrated database of either kind, the app, and no way out."""

import gc
import ipaddress
import os
import shutil
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import FileSystemBytecodeCache
from sqlalchemy.engine import make_url

from casework.clock import When
from tests.postgres import Cluster

ROOT = Path(__file__).parent.parent
BOTH = ("sqlite", "postgresql")
SETTINGS = {"DATABASE_URL", "DATABASE_OWNER_URL", "INSTANCE", "POLICY", "PORT"}
COMPILED = FileSystemBytecodeCache()
"""Templates that every test's own application would otherwise compile anew."""
MEMORY = Path("/dev/shm")
ROOM = 6 << 30
"""What the run needs at most of it, in bytes, with room to spare."""
if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ["TMPDIR"] = str(MEMORY)  # no test cuts the power, and thousands of databases wait for no disk
gc.set_threshold(100_000, 20, 50)
ON_BOTH_BY_NAME = {"test_actions.py", "test_stories.py", "test_complaint_stories.py"}


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--database both` runs on both what would run on one."""
    parser.addoption("--database", choices=[*BOTH, "both"], help="run every test on this database, or on both")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Say for each test that uses a database which kinds it runs on."""
    if "kind_of_database" in metafunc.fixturenames:
        kinds = kinds_for(metafunc.definition, metafunc.config.getoption("--database"))
        metafunc.parametrize("kind_of_database", kinds, scope="session")


def kinds_for(test: pytest.Item, chosen: str | None) -> tuple[str, ...]:
    """SQLite for every test; both for actions, stories and what is marked; the choice on the command line wins."""
    for kind in BOTH:
        if test.get_closest_marker(kind):
            return (kind,)
    if chosen:
        return BOTH if chosen == "both" else (chosen,)
    return BOTH if test.get_closest_marker("both") or test.path.name in ON_BOTH_BY_NAME else ("sqlite",)


LONGEST = ("browser", "test_hostile.py", "test_kills.py")
"""Files that take minutes: begun first, so that no process is left alone with one at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first; the order of tests within a file stays."""
    items.sort(key=lambda item: next((n for n, name in enumerate(LONGEST) if name in item.path.parts), len(LONGEST)))


# No way out, and nothing of whoever runs the tests


@pytest.fixture(autouse=True, scope="session")
def nobody_outside() -> Iterator[None]:
    """A connection to anywhere but this machine fails the test that asked for it."""
    patch = pytest.MonkeyPatch()
    for name in ("connect", "connect_ex"):
        patch.setattr(socket.socket, name, _only_here(getattr(socket.socket, name)))
    yield
    patch.undo()


def _only_here(connect: Any) -> Any:
    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not is_here(str(address[0])):
            raise AssertionError(f"a test tried to reach {address[0]}")
        return connect(self, address)

    return guarded


def is_here(host: str) -> bool:
    """Whether an address never leaves this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def nothing_set() -> Iterator[None]:
    """Settings that stand in the environment of whoever runs the tests are not the tests' settings."""
    patch = pytest.MonkeyPatch()
    for name in [name for name in os.environ if name.startswith("CASEWORK_") or name in SETTINGS]:
        patch.delenv(name)
    yield
    patch.undo()


# Databases


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A quick PostgreSQL server for this run; what it says it has kept, it forgets when the machine stops."""
    cluster = Cluster()
    yield cluster.make()
    cluster.stop()


@pytest.fixture
def durable_postgres() -> Iterator[Cluster]:
    """A PostgreSQL server of one test's own that keeps every commit, to be killed and started again."""
    cluster = Cluster(durable=True)
    yield cluster.make()
    cluster.stop()


@pytest.fixture
def pg_database(postgres: Cluster) -> Iterator[str]:
    """The address of an empty PostgreSQL database, as its superuser."""
    name = postgres.create()
    yield postgres.url(name)
    postgres.drop(name)


@pytest.fixture(scope="session")
def template_instance(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An instance folder with its keys and an empty SQLite database at the newest migration; copy it."""
    from casework import schema
    from casework.settings import load, make_keys

    instance = tmp_path_factory.mktemp("template") / "instance"
    make_keys(instance)
    schema.create(load(instance, {}).database)
    return instance


@pytest.fixture(scope="session")
def template_database(postgres: Cluster) -> str:
    """The name of a PostgreSQL database at the newest migration; clone it."""
    from casework import schema

    name = postgres.create()
    schema.create(postgres.url(name))
    return name


def make_app(instance: Path, **overrides: Any) -> Flask:
    """The application as the program builds it, with settings of the test's own."""
    from casework import create_app

    app = create_app(instance, **overrides)
    app.testing = True
    app.jinja_env.bytecode_cache = COMPILED
    return app


def let_go(app: Flask) -> None:
    """Close every connection the app holds, so that its database can be copied or dropped."""
    from casework.db import db

    with app.app_context():
        db.session.remove()
        for engine in db.engines.values():
            engine.dispose()


@pytest.fixture
def instance(tmp_path: Path, template_instance: Path) -> Path:
    """An instance folder of the test's own."""
    return Path(shutil.copytree(template_instance, tmp_path / "instance"))


@pytest.fixture
def database_url(kind_of_database: str, instance: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a migrated, empty database of the kind the test runs on."""
    if kind_of_database == "sqlite":
        yield ""  # the one in the instance folder
        return
    postgres: Cluster = request.getfixturevalue("postgres")
    name = postgres.create(template=request.getfixturevalue("template_database"))
    yield postgres.url(name)
    postgres.drop(name)


@pytest.fixture
def app(instance: Path, database_url: str) -> Iterator[Flask]:
    """The application on an empty database."""
    app = make_app(instance, database_url=database_url)
    yield app
    let_go(app)


@pytest.fixture
def inside(instance: Path, database_url: str) -> Iterator[Flask]:
    """Settings and a database with the context open and no pages at all: for tests of verbs, which need none."""
    from casework import PARTS, db
    from casework.settings import load

    for part in PARTS:
        import_module(part)
    app = Flask("casework", instance_path=str(instance), template_folder=str(ROOT / "templates"))
    app.extensions["casework"] = settings = load(instance, {}, database_url=database_url)
    db.start(app, settings.database)
    with app.app_context():
        yield app
    let_go(app)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """Somebody at a browser, signed in as nobody."""
    return app.test_client()


def on_postgresql(app: Flask) -> bool:
    """Whether this test's database is PostgreSQL."""
    return make_url(str(app.config["SQLALCHEMY_DATABASE_URI"])).get_backend_name() == "postgresql"


# Time is given


@pytest.fixture
def noon() -> When:
    """Noon on Saturday 21 November 2026: the day on which the cast's stories begin."""
    return When.at(datetime(2026, 11, 21, 12, 0, tzinfo=UTC))
