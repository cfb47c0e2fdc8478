"""The pages on which somebody writes for another, for whoever writes and for us."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casework import clock
from casework.cases import moves
from casework.cases.representing import actions as representing
from casework.clock import When
from casework.people.model import ReachBy
from tests import cast
from tests.cases.test_budget import CASE, MOVE, asks, counted
from tests.cases.test_representing import MOTHER, SEEN
from tests.resident.conftest import Edith
from tests.town import TRACK, Town, edith, found

CONTACT = {
    "harm": "no", "channel": "telephone", "taken_by": "Ada", "called": "complaint", "words": "The gate is broken.",
    "about": "council", "mode": "named", "name": "Edith Wren", "reach_by": "email", "email": "edith@example.org",
    "behalf": "yes", "represented": "Harriet Wren", "basis": "signed-authority",
}  # fmt: skip


@pytest.fixture
def town(app: Flask) -> Town:
    with app.app_context():
        return found(now())


def now() -> When:
    return When.at(clock.now())


def written(app: Flask, town: Town, checked: bool = False) -> str:
    with app.app_context():
        ref = town.sends(now(), sender=edith(reach_by=ReachBy.TRACKING), behalf=MOTHER).case_ref
        town.move(ref, "triage", "ada", now(), kind="complaint", handler=town.refs["ben"])
        if checked:
            today = now().day
            seen = replace(SEEN, from_on=today, until_on=today + timedelta(60))
            representing.check(ref, seen, town.who("ben", now()), now(), TRACK)
    return ref


def test_the_case_says_for_whom_it_is_written_and_has_one_next_step(app: Flask, town: Town) -> None:
    ada = cast.sign_in(app.test_client(), town.refs["ada"])
    page = ada.get(f"/cases/{written(app, town)}", buffered=True).text
    assert "Edith Wren  for Harriet Wren" in page and "Check the authority" in page and "Replies wait." in page
    ada = cast.sign_in(app.test_client(), town.refs["ada"])
    page = ada.get(f"/cases/{written(app, town, checked=True)}", buffered=True).text
    assert "authority until" in page and "Replies wait." not in page


def test_a_reply_that_may_not_go_keeps_what_was_typed(app: Flask, town: Town) -> None:
    ada, ref = cast.sign_in(app.test_client(), town.refs["ada"]), written(app, town)
    answer = cast.post(ada, f"/cases/{ref}/message", {"message": "We found out.", "do": "send"})
    assert answer.status_code == 422 and "We found out." in answer.text and "Check the authority" in answer.text


def test_a_case_that_is_written_for_somebody_keeps_within_its_statements(app: Flask, town: Town) -> None:
    ada, ref = cast.sign_in(app.test_client(), town.refs["ada"]), written(app, town, checked=True)
    assert asks(app, ada, f"/cases/{ref}") <= CASE
    with app.app_context():
        story = town.case(ref).story
    answers = moves.Answers(letter="We have it.", subject="We have it")
    with counted(app) as said, app.app_context():
        moves.make_move(ref, "acknowledge", answers, story, town.who("ada", now()), now(), TRACK)
    assert len(said) <= MOVE, "\n".join(said)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"mode": "anonymous"}, "nobody can speak for somebody else without saying who they are"),
        ({"represented": ""}, "Write the name of the person they speak for"),
        ({"basis": ""}, "Choose by what they say that they may"),
    ],
)
def test_what_is_logged_for_another_needs_both_names_and_a_ground(
    app: Flask, town: Town, changes: dict[str, str], sentence: str
) -> None:
    ada, day = cast.sign_in(app.test_client(), town.refs["ada"]), clock.today()
    when = {"day-day": day.day, "day-month": day.month, "day-year": day.year}
    token = ada.get("/contacts/new", buffered=True).text.split('name="token" value="')[1].split('"')[0]
    typed = CONTACT | when | {"token": token}
    answer = cast.post(ada, "/contacts/new", typed | changes)
    assert answer.status_code == 422 and sentence in answer.text
    assert cast.post(ada, "/contacts/new", typed).status_code == 200
    assert "Harriet Wren" in ada.get(f"/cases/{_newest(app)}", buffered=True).text


def _newest(app: Flask) -> str:
    from casework.cases.model import Case
    from casework.db import db

    with app.app_context():
        return db.session.query(Case).one().ref


def test_whoever_writes_on_the_web_is_asked_for_whom_and_told_what_counts(client: FlaskClient, town: Town) -> None:
    somebody = Edith(client)
    somebody.tell("harm", harm="no")
    somebody.tell("what", what="complaint")
    somebody.tell("what-happened", words="The gate is broken.")
    somebody.tell("about", about=["council"])
    somebody.tell("put-right", wanted="")
    somebody.tell("reach", mode="named")
    details = {"name": "Edith Wren", "telephone": "01462 730064", "reach_by": "telephone", "behalf": "yes"}
    asked = somebody.post("/tell-us/contact", **details) if somebody.get("/tell-us/contact") else None
    assert asked is not None and "Being a relative is not enough" in asked.text
    assert "Choose by what" in somebody.post("/tell-us/on-behalf", represented="Harriet Wren").text
    needs = somebody.post("/tell-us/on-behalf", represented="Harriet Wren", basis="signed-authority")
    assert "Does the person you write for need anything" in needs.text
    somebody.post("/tell-us/needs", adjustments="Large print")
    somebody.tell("privacy")
    check = somebody.tell("one-another")
    assert "Harriet Wren" in check.text
    sent = somebody.post("/tell-us/sent")
    assert "We need to see that you may speak for the person you write for" in sent.text
    receipt = " ".join([*somebody.words(), somebody.check()])
    followed = somebody.follow(receipt)
    assert "You wrote this for Harriet Wren." in followed.text
