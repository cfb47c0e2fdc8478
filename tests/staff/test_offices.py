"""Who holds which office is changed by two people, under a minute and from a day."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from casework import clock
from casework.clock import When
from casework.council.queries import holders
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.access import LINE, suits
from casework.policy.words import Office, Role
from casework.staff.actions import disable
from casework.staff.model import ChangeState
from casework.staff.offices import actions, queries
from casework.staff.offices.actions import Wish
from casework.trail.model import Entry
from tests.cast import OPERATOR, actor, email, post, settle, settled, sign_in
from tests.staff.cast import later

AT = "14/26"


def wish(
    ref: str, when: When, office: Office = Office.VICE_CHAIR, days: int = 0, minute: str = AT, beside: bool = False
) -> Wish:
    return Wish(office, ref, when.day + timedelta(days=days), minute, beside)


def names(office: Office, when: When) -> list[str]:
    return [term.name for term in holders(office, when.day)]


# Two people


def test_somebody_proposes_another_confirms_and_it_counts_from_the_day(inside: Flask, noon: When) -> None:
    cast = settle(noon)
    next_week = later(noon, days=7)
    change = actions.propose(wish(cast["fay"], next_week, Office.CHAIR), actor(cast["hal"], noon), noon)
    assert names(Office.CHAIR, next_week) == ["Cora Lane"]
    actions.confirm(change, actor(cast["ada"], noon), noon)
    assert names(Office.CHAIR, later(noon, days=6)) == ["Cora Lane"]
    assert names(Office.CHAIR, next_week) == ["Fay Quill"]
    term = holders(Office.CHAIR, next_week.day)[0]
    assert (term.minute, term.from_on) == (AT, next_week.day)
    told = db.session.execute(select(Entry.act, Entry.actor).where(Entry.row_ref == change).order_by(Entry.seq)).all()
    assert [tuple(row) for row in told] == [("office.change-proposed", cast["hal"]), ("office.held", cast["ada"])]


@pytest.mark.parametrize("who", ["hal", "cora", "ada"])
def test_neither_who_proposed_it_nor_anybody_it_is_about_confirms_it(inside: Flask, noon: When, who: str) -> None:
    """Hal proposes that Ada, who is the clerk, be the chair in the place of Cora."""
    cast = settle(noon)
    change = actions.propose(wish(cast["ada"], noon, Office.CHAIR), actor(cast["hal"], noon), noon)
    with pytest.raises(NotAllowed, match="a second person"):
        actions.confirm(change, actor(cast[who], noon), noon)
    assert names(Office.CHAIR, noon) == ["Cora Lane"]


def test_whoever_would_lose_an_office_cannot_refuse_that_either(inside: Flask, noon: When) -> None:
    cast = settle(noon)
    change = actions.propose(wish(cast["fay"], noon, Office.CHAIR), actor(cast["hal"], noon), noon)
    with pytest.raises(NotAllowed):
        actions.refuse(change, actor(cast["cora"], noon), noon)
    actions.refuse(change, actor(cast["ada"], noon), noon)
    assert queries.change(change).state is ChangeState.REFUSED and names(Office.CHAIR, noon) == ["Cora Lane"]


def test_who_proposed_it_takes_it_back_and_it_is_decided_once(inside: Flask, noon: When) -> None:
    cast = settle(noon)
    change = actions.propose(wish(cast["fay"], noon), actor(cast["hal"], noon), noon)
    actions.refuse(change, actor(cast["hal"], noon), noon)
    with pytest.raises(Conflict):
        actions.confirm(change, actor(cast["ada"], noon), noon)


@pytest.mark.parametrize("who", ["ada", "ben", "cora", "dev", "gus", "iris"])
def test_only_the_administrator_or_their_stand_in_proposes(inside: Flask, noon: When, who: str) -> None:
    cast = settle(noon)
    with pytest.raises(NotAllowed):
        actions.propose(wish(cast["fay"], noon), actor(cast[who], noon), noon)


@pytest.mark.parametrize("who", ["ben", "dev", "gus", "iris"])
def test_an_officer_a_member_an_auditor_and_the_outside_person_confirm_nothing(
    inside: Flask, noon: When, who: str
) -> None:
    cast = settle(noon)
    change = actions.propose(wish(cast["cora"], noon), actor(cast["hal"], noon), noon)
    with pytest.raises(NotAllowed):
        actions.confirm(change, actor(cast[who], noon), noon)


def test_what_is_not_there_is_not_found(inside: Flask, noon: When) -> None:
    ada = actor(settle(noon)["ada"], noon)
    for verb in (actions.confirm, actions.refuse):
        with pytest.raises(NotFound):
            verb("x" * 26, ada, noon)


# What cannot be


@pytest.mark.parametrize(
    ("who", "office", "more", "says"),
    [
        ("fay", Office.VICE_CHAIR, {"minute": " "}, "minute"),
        ("fay", Office.VICE_CHAIR, {"days": -1}, "Give a day from today"),
        ("fay", Office.VICE_CHAIR, {"days": 400}, "Give a day from today"),
        ("ada", Office.CLERK, {}, "already"),
        ("ada", Office.CLERK, {"beside": True}, "already"),
        ("ben", Office.CLERK, {}, "stand in for that office too"),
        ("iris", Office.CHAIR, {}, "come from outside"),
        ("gus", Office.CLERK, {}, "does not go with"),
        ("hal", Office.SAFEGUARDING_LEAD, {}, "does not go with"),
        ("", Office.CLERK, {}, "must always hold"),
        ("", Office.VICE_CHAIR, {}, "Nobody holds it"),
        ("nobody", Office.VICE_CHAIR, {}, "has an account"),
    ],
)
def test_what_the_council_cannot_have_meant_is_refused_in_a_sentence(
    inside: Flask, noon: When, who: str, office: Office, more: dict[str, Any], says: str
) -> None:
    cast = {**settle(noon), "": "", "nobody": "x" * 26}
    asked = wish(cast[who], noon, office, **more)
    with pytest.raises(Invalid, match=says):
        actions.propose(asked, actor(cast["hal"], noon), noon)


def test_an_office_waits_for_one_change_at_a_time(inside: Flask, noon: When) -> None:
    cast = settle(noon)
    hal = actor(cast["hal"], noon)
    actions.propose(wish(cast["fay"], noon), hal, noon)
    with pytest.raises(Invalid, match="proposed already"):
        actions.propose(wish(cast["dev"], noon), hal, noon)


def test_nobody_is_put_before_somebody_who_is_to_come(inside: Flask, noon: When) -> None:
    cast = settle(noon)
    hal, ada = actor(cast["hal"], noon), actor(cast["ada"], noon)
    actions.confirm(actions.propose(wish(cast["fay"], later(noon, days=9)), hal, noon), ada, noon)
    with pytest.raises(Invalid, match="Fay Quill is to hold it from"):
        actions.propose(wish(cast["dev"], noon), hal, noon)


@pytest.mark.parametrize("meanwhile", ["the account was closed", "the day has passed"])
def test_what_has_become_impossible_is_not_confirmed(inside: Flask, noon: When, meanwhile: str) -> None:
    cast = settle(noon)
    change = actions.propose(wish(cast["fay"], noon), actor(cast["hal"], noon), noon)
    when = later(noon, days=1) if meanwhile == "the day has passed" else noon
    if when == noon:
        disable(cast["fay"], "left", OPERATOR, noon)
    with pytest.raises((Invalid, Conflict)):
        actions.confirm(change, actor(cast["ada"], noon), when)
    assert names(Office.VICE_CHAIR, noon) == []


def test_an_office_that_may_stand_empty_can_be_left(inside: Flask, noon: When) -> None:
    cast = settle(noon)
    hal, ada = actor(cast["hal"], noon), actor(cast["ada"], noon)
    actions.confirm(actions.propose(wish(cast["fay"], noon), hal, noon), ada, noon)
    actions.confirm(actions.propose(wish("", later(noon, days=3)), hal, noon), ada, noon)
    assert names(Office.VICE_CHAIR, later(noon, days=2)) == ["Fay Quill"]
    assert names(Office.VICE_CHAIR, later(noon, days=3)) == []


def test_an_office_can_be_shared(inside: Flask, noon: When) -> None:
    cast = settle(noon)
    asked = wish(cast["cora"], noon, Office.SAFEGUARDING_LEAD, beside=True)
    change = actions.propose(asked, actor(cast["hal"], noon), noon)
    actions.confirm(change, actor(cast["ada"], noon), noon)
    assert (
        set(names(Office.SAFEGUARDING_LEAD, noon)) >= {"Cora Lane"} and len(names(Office.SAFEGUARDING_LEAD, noon)) == 2
    )


def test_whoever_is_in_the_line_must_be_able_to_hold_a_case() -> None:
    for office in LINE:
        assert suits(office, [Role.CLERK]) and suits(office, [Role.OUTSIDE])
        assert not suits(office, [Role.AUDITOR]) and not suits(office, [Role.ADMINISTRATOR])
    assert suits(Office.ADMINISTRATOR, [Role.ADMINISTRATOR]) and not suits(Office.ADMINISTRATOR, [])


# On the pages


@pytest.fixture
def cast(app: Flask) -> dict[str, str]:
    return settled(app)


def browser(app: Flask, ref: str) -> FlaskClient:
    return sign_in(app.test_client(), ref)


def typed(ref: str, **more: str) -> dict[str, object]:
    day = clock.today()
    parts = {"from_on-day": str(day.day), "from_on-month": str(day.month), "from_on-year": str(day.year)}
    return {"staff_ref": ref, "minute": AT, "beside": "no", **parts, **more}


def test_an_office_changes_hands_on_the_pages(app: Flask, cast: dict[str, str]) -> None:
    hal, ada = browser(app, cast["hal"]), browser(app, cast["ada"])
    assert "Cora Lane" in hal.get("/offices").text
    change = post(hal, "/offices/chair", typed(cast["fay"]), page="/offices/chair").location
    page = hal.get(change).text
    assert "Confirm this change" not in page and "Take it back" in page
    assert "Fay Quill" in ada.get("/offices").text and "Look at it" in ada.get("/offices").text
    assert post(ada, f"{change}/confirm", page=change).location == "/offices"
    assert "Fay Quill <span" in ada.get("/offices").text
    assert post(ada, f"{change}/confirm").status_code == 409


def test_what_is_wrong_stands_beside_its_field_and_what_was_typed_stays(app: Flask, cast: dict[str, str]) -> None:
    hal = browser(app, cast["hal"])
    for wrong, says in (({"minute": ""}, "Write the minute"), ({"from_on-year": "1999"}, "Give a day from today")):
        answer = post(hal, "/offices/chair", typed(cast["fay"], **wrong), page="/offices/chair")
        assert answer.status_code == 422 and says in answer.text
        assert f'value="{cast["fay"]}" selected' in answer.text
    assert hal.get("/offices/king").status_code == 404


@pytest.mark.parametrize("who", ["ben", "dev", "gus", "iris"])
def test_offices_are_not_for_everybody(app: Flask, cast: dict[str, str], who: str) -> None:
    assert browser(app, cast[who]).get("/offices").status_code == 403


def test_the_clerk_sees_them_and_changes_none(app: Flask, cast: dict[str, str]) -> None:
    ada = browser(app, cast["ada"])
    assert "/offices/chair" not in ada.get("/offices").text
    assert ada.get("/offices/chair").status_code == 403


# At the command line


def run(app: Flask, *words: str):
    return app.test_cli_runner().invoke(args=["office", *words])


def test_at_the_command_line_too_it_takes_two_people_and_a_minute(app: Flask, cast: dict[str, str]) -> None:
    named = ("vice-chair", email("fay"), "--minute", AT)
    assert "--second" in run(app, *named, "--by", "Olive Reed").output
    assert "--minute" in run(app, *named[:2], "--by", "Olive Reed", "--second", "Percy Tull").output
    one = run(app, *named, "--by", "Olive Reed", "--second", "fay quill")
    assert one.exit_code == 1 and "a second person" in one.output
    done = run(app, *named, "--by", "Olive Reed", "--second", "Percy Tull")
    assert done.exit_code == 0 and "Fay Quill is vice chair from" in done.output
