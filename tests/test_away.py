"""A database that is busy or away: a plain page and when to try again, nothing promised, nothing half done."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event, func, select
from sqlalchemy.exc import OperationalError, ProgrammingError
from werkzeug.test import TestResponse

from casework import schema
from casework.cases.model import Message
from casework.clock import When, now
from casework.db import db, is_away
from casework.settings import Settings
from casework.work import loop
from tests import cast
from tests.conftest import let_go, make_app
from tests.postgres import Cluster
from tests.town import Town, edith, found


@pytest.fixture
def impatient(app: Flask) -> Flask:
    """An application that waits for a lock no longer than a test can."""
    with app.app_context():
        event.listen(db.engine, "connect", lambda raw, _: raw.execute("PRAGMA busy_timeout=50"))
        db.engine.dispose()
    return app


@pytest.fixture
def town(impatient: Flask) -> Town:
    with impatient.app_context():
        return found(When.at(now()))


@pytest.fixture
def case_ref(impatient: Flask, town: Town) -> str:
    with impatient.app_context():
        return town.sends(When.at(now()), sender=edith()).case_ref


@contextmanager
def held(instance: Path, *statements: str) -> Iterator[None]:
    """Somebody else holds the database."""
    with closing(sqlite3.connect(instance / "casework.sqlite3", isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)
        yield


def signed_in(app: Flask, town: Town, who: str) -> FlaskClient:
    return cast.sign_in(app.test_client(), town.refs[who])


def promises_nothing(answer: TestResponse) -> bool:
    return answer.status_code == 503 and answer.headers["Retry-After"] == "60" and "promise nothing" in answer.text


def messages(app: Flask) -> int:
    with app.app_context():
        return db.session.scalar(select(func.count()).select_from(Message)) or 0


def test_an_act_while_somebody_else_is_writing_is_put_off_and_can_be_done_afterwards(
    impatient: Flask, town: Town, case_ref: str, instance: Path
) -> None:
    ben, page, before = signed_in(impatient, town, "ben"), f"/cases/{case_ref}", messages(impatient)
    token = cast.token_of(ben, page)
    form = {"csrf_token": token, "note": "Asked the caretaker.", "nature": "fact"}
    with held(instance, "BEGIN IMMEDIATE"):
        assert promises_nothing(ben.post(f"{page}/note", data=form))
    assert messages(impatient) == before
    assert ben.post(f"{page}/note", data=form).status_code == 303 and messages(impatient) == before + 1


def test_a_page_that_cannot_be_read_says_when_to_try_again(
    impatient: Flask, town: Town, case_ref: str, instance: Path
) -> None:
    ben = signed_in(impatient, town, "ben")
    assert ben.get(f"/cases/{case_ref}", buffered=True).status_code == 200
    let_go(impatient)
    with held(instance, "PRAGMA locking_mode=EXCLUSIVE", "BEGIN IMMEDIATE"):
        assert promises_nothing(ben.get(f"/cases/{case_ref}"))
    assert ben.get(f"/cases/{case_ref}").status_code == 200


def test_the_worker_waits_for_a_database_that_is_held(impatient: Flask, town: Town, instance: Path) -> None:
    settings: Settings = impatient.extensions["casework"]
    with impatient.app_context(), held(instance, "BEGIN IMMEDIATE"), pytest.raises(OperationalError):
        loop.run_once(settings, When.at(now()))


def test_a_mistake_of_ours_is_not_called_a_busy_database(impatient: Flask) -> None:
    with impatient.app_context(), pytest.raises(OperationalError) as wrong, db.engine.connect() as connection:
        connection.exec_driver_sql("SELECT * FROM no_such_table")
    assert not is_away(wrong.value)
    assert not is_away(ProgrammingError("SELECT", None, Exception())) and not is_away(ValueError())


@pytest.mark.postgresql
def test_while_postgresql_is_away_pages_say_so_and_come_back_with_it(instance: Path, durable_postgres: Cluster) -> None:
    url = durable_postgres.url(durable_postgres.create())
    schema.create(url)
    app = make_app(instance, database_url=url)
    with app.app_context():
        town = found(When.at(now()))
    ada = signed_in(app, town, "ada")
    token = cast.token_of(ada, "/worklist")
    durable_postgres.kill()
    assert promises_nothing(ada.get("/worklist"))
    assert promises_nothing(ada.post("/trail/verify", data={"csrf_token": token}))
    durable_postgres.start()
    assert ada.get("/worklist").status_code == 200
    let_go(app)
