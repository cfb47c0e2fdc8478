"""What the tests themselves stand on does what it says."""

import socket

import psycopg
import pytest

from tests.conftest import is_here
from tests.postgres import Cluster


def test_a_test_cannot_reach_another_machine() -> None:
    with socket.socket() as line, pytest.raises(AssertionError, match="tried to reach 192.0.2.1"):
        line.connect(("192.0.2.1", 25))


def test_a_test_can_reach_this_machine() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door, socket.socket() as line:
        line.connect(door.getsockname())


@pytest.mark.parametrize(("host", "here"), [("127.0.0.1", True), ("::1", True), ("localhost", True), ("gov.uk", False)])
def test_only_loopback_is_here(host: str, here: bool) -> None:
    assert is_here(host) is here


def test_each_test_has_a_postgresql_database_of_its_own(pg_database: str) -> None:
    with psycopg.connect(pg_database) as connection:
        assert connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (0,)


def test_what_postgresql_has_committed_outlives_its_being_killed(durable_postgres: Cluster) -> None:
    with durable_postgres.connect() as connection:
        connection.execute("CREATE TABLE kept (word text)")
        connection.execute("INSERT INTO kept VALUES ('kept')")
    durable_postgres.kill()
    with pytest.raises(psycopg.OperationalError):
        durable_postgres.connect()
    durable_postgres.start()
    with durable_postgres.connect() as connection:
        assert connection.execute("SELECT word FROM kept").fetchone() == ("kept",)


def test_postgresql_asks_for_the_password(postgres: Cluster) -> None:
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(postgres.url(password="wrong"))
