"""How many statements a page may ask of the database: the same few at ten rows and at a hundred."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event

from casework import clock
from casework.cases import actions, clocks
from casework.cases.model import Whom
from casework.clock import When
from casework.complaints import actions as points
from casework.council import queries as council
from casework.db import db
from casework.intake.actions import AboutWhom
from casework.policy.words import Mode
from tests import cast
from tests.routing import found_address
from tests.town import Town, edith, found

WORKLIST, SEARCH, CASE, MOVE = 6, 6, 10, 18


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


def test_the_worklist_takes_as_many_statements_for_a_hundred_cases_as_for_ten(app: Flask, town: Town) -> None:
    browser = cast.sign_in(app.test_client(), town.refs["ada"])
    cases(app, town, 10)
    ten = asks(app, browser, "/worklist")
    cases(app, town, 90)
    assert asks(app, browser, "/worklist") == ten <= WORKLIST
    assert asks(app, browser, "/worklist?show=mine") <= WORKLIST


def test_search_takes_as_many_statements_for_a_hundred_hits_as_for_ten(app: Flask, town: Town) -> None:
    browser = cast.sign_in(app.test_client(), town.refs["ada"])

    def searched(words: str) -> int:
        token = cast.token_of(browser, "/search")
        with counted(app) as said:
            page = browser.post("/search", data={"csrf_token": token, "q": words}, buffered=True)
        assert "Noise" in page.text or "disco" in page.text
        return len(said)

    cases(app, town, 10)
    ten = searched("disco")
    cases(app, town, 90)
    assert searched("disco") <= ten <= SEARCH  # fewer where PostgreSQL finds a common word without its index


def test_a_case_takes_as_many_statements_with_a_hundred_messages_as_with_ten(app: Flask, town: Town) -> None:
    browser = cast.sign_in(app.test_client(), town.refs["ada"])
    ref, now = cases(app, town, 1), When.at(clock.now())

    def says(many: int) -> None:
        with app.app_context():
            for number in range(many):
                actions.add_note(ref, f"Note {number}", False, town.who("ben", now), now)

    says(9)
    ten = asks(app, browser, f"/cases/{ref}")
    says(90)
    assert asks(app, browser, f"/cases/{ref}") == ten <= CASE


def test_a_sealed_case_sent_in_confidence_takes_no_more_statements(app: Flask, town: Town) -> None:
    app.extensions["casework"] = replace(
        app.extensions["casework"], mail_sealed_from=("chair <chair@council.example>",)
    )
    browser, now = cast.sign_in(app.test_client(), town.refs["ben"]), When.at(clock.now())
    with app.app_context():
        about = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)
        ref = town.sends(now, sender=edith(Mode.CONFIDENTIAL), about=about).case_ref
        town.move(ref, "triage", "ben", now, kind="complaint", handler=town.refs["ben"])
    browser.get(f"/cases/{ref}", buffered=True)
    assert asks(app, browser, f"/cases/{ref}") <= CASE
    page = browser.get(f"/cases/{ref}", buffered=True).text
    assert "chair@council.example, read by Cora Lane" in page


TO_ANSWER = ("acknowledge", "answer")
STEPS = {
    # a step, and those that come before it
    "acknowledge": (), "ask": (), "change": (), "refer": (), "put-right": (), "withdraw": (),
    "new-date": ("acknowledge",), "answer": ("acknowledge",), "close": TO_ANSWER, "ask-review": TO_ANSWER,
    "route": (), "reopen": (*TO_ANSWER, "close"), "acknowledge-review": (*TO_ANSWER, "ask-review"),
}  # fmt: skip


def stands(app: Flask, town: Town, before: tuple[str, ...], move: str = "") -> str:
    """A case on which these steps have been taken, and whose points are found."""
    ref, now = cases(app, town, 1), When.at(clock.now())
    with app.app_context():
        found_address(town, now)
        if move == "route":
            points.add_points(ref, ["A hole.", "A kerb."], None, town.who("ben", now), now)
        else:
            town.finds(ref, "upheld", "ben", now)
        for move in before:
            town.move(ref, move, "ada", now, answer="It was so.", reason="They ask.", on=now.day)
    return ref


def after_all_promises(app: Flask, ref: str) -> date:
    """The first working day after the last promise of a case."""
    with app.app_context():
        calendar = council.calendar()
        last = max(each.due_on for each in clocks.every(ref))
        return next(
            day for day in (last + timedelta(days=n) for n in range(1, 20)) if not calendar.why_not_working(day)
        )


@pytest.mark.both
@pytest.mark.parametrize("move", STEPS)
def test_a_step_keeps_within_its_statements(app: Flask, town: Town, move: str) -> None:
    app.extensions["casework"] = replace(app.extensions["casework"], public_url="http://localhost")
    browser = cast.sign_in(app.test_client(), town.refs["ada"])
    ref = stands(app, town, STEPS[move], move)
    path, day = f"/cases/{ref}/moves/{move}", after_all_promises(app, ref)
    page = browser.get(path, buffered=True).text
    data = {
        "csrf_token": page.split('name="csrf_token"', 1)[1].split('value="', 1)[1].split('"', 1)[0],
        "story": page.split('name="story" value="', 1)[1].split('"', 1)[0],
        "do": "issue", "subject": "We have it", "letter": "We have it.", "kind": "enquiry",
        "handler": town.refs["ada"], "question": "Which day?", "reason": "To look.", "answer": "It was so.",
        "route": "roads", "way": "without-identity", "words": "A hole.",
        "evidence": "A photograph.", "until-day": day.day, "until-month": day.month, "until-year": day.year,
    }  # fmt: skip
    with counted(app) as said:
        answer = browser.post(path, data=data, buffered=True)
    assert answer.status_code == 303, answer.text
    assert len(said) <= MOVE, "\n".join(said)
