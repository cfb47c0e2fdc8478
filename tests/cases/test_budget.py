"""How many statements a page may ask of the database: the same few at ten rows and at a hundred."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event

from casework import clock
from casework.cases import actions
from casework.clock import When
from casework.db import db
from tests import cast
from tests.town import Town, edith, found

WORKLIST, SEARCH, CASE, MOVE = 6, 6, 11, 18


@pytest.fixture
def town(app: Flask) -> Town:
    with app.app_context():
        return found(When.at(clock.now()))


@contextmanager
def counted(app: Flask) -> Iterator[list[str]]:
    """Every statement asked meanwhile; one that inserts many rows counts as one, begin and commit as none."""
    said: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        said.append(statement)

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", hear)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", hear)


def asks(app: Flask, browser: FlaskClient, path: str) -> int:
    """How many statements a page takes, once it is warm and the reading log has its line."""
    assert browser.get(path, buffered=True).status_code == 200
    with counted(app) as said:
        assert browser.get(path, buffered=True).status_code == 200
    return len(said)


def cases(app: Flask, town: Town, many: int) -> str:
    """So many cases with senders and handlers; gives the ref of the last."""
    now = When.at(clock.now())
    with app.app_context():
        for _ in range(many):
            ref = town.sends(now, sender=edith()).case_ref
            town.move(ref, "triage", "ada", now, kind="complaint", handler=town.refs["ben"])
    return ref


def test_the_worklist_takes_as_many_statements_for_fifty_rows_as_for_ten(app: Flask, town: Town) -> None:
    browser = cast.sign_in(app.test_client(), town.refs["ada"])
    cases(app, town, 10)
    ten = asks(app, browser, "/worklist")
    cases(app, town, 50)
    assert asks(app, browser, "/worklist") == ten <= WORKLIST
    assert asks(app, browser, "/worklist?show=mine") <= WORKLIST


def test_search_takes_as_many_statements_for_fifty_hits_as_for_ten(app: Flask, town: Town) -> None:
    browser = cast.sign_in(app.test_client(), town.refs["ada"])

    def searched(words: str) -> int:
        token = cast.token_of(browser, "/search")
        with counted(app) as said:
            page = browser.post("/search", data={"csrf_token": token, "q": words}, buffered=True)
        assert "Noise" in page.text or "disco" in page.text
        return len(said)

    cases(app, town, 10)
    ten = searched("disco")
    cases(app, town, 45)
    assert searched("disco") == ten <= SEARCH


def test_a_case_takes_as_many_statements_with_a_hundred_messages_as_with_five(app: Flask, town: Town) -> None:
    browser = cast.sign_in(app.test_client(), town.refs["ada"])
    ref, now = cases(app, town, 1), When.at(clock.now())

    def says(many: int) -> None:
        with app.app_context():
            for number in range(many):
                actions.add_note(ref, f"Note {number}", False, town.who("ben", now), now)

    says(4)
    five = asks(app, browser, f"/cases/{ref}")
    says(95)
    assert asks(app, browser, f"/cases/{ref}") == five <= CASE


@pytest.mark.parametrize("move", ["acknowledge", "ask", "change", "refer"])
def test_a_step_keeps_within_its_statements(app: Flask, town: Town, move: str) -> None:
    app.extensions["casework"] = replace(app.extensions["casework"], public_url="http://localhost")
    browser = cast.sign_in(app.test_client(), town.refs["ada"])
    ref = cases(app, town, 1)
    path = f"/cases/{ref}/moves/{move}"
    page = browser.get(path, buffered=True).text
    story = page.split('name="story" value="', 1)[1].split('"', 1)[0]
    token = page.split('name="csrf_token"', 1)[1].split('value="', 1)[1].split('"', 1)[0]
    asked = {
        "kind": "enquiry",
        "handler": town.refs["ada"],
        "question": "Which day?",
        "reason": "To look.",
        "until-day": "1",
        "until-month": "12",
        "until-year": "2199",
    }
    data = {
        "csrf_token": token,
        "story": story,
        "do": "issue",
        "subject": "We have it",
        "letter": "We have it.",
    } | asked
    with counted(app) as said:
        assert browser.post(path, data=data, buffered=True).status_code == 303
    assert len(said) <= MOVE, "\n".join(said)
