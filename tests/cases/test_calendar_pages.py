"""The calendar's pages: what one more day moves is shown first, and then it is added."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casework import clock
from casework.cases.calendar import actions
from casework.clock import When
from casework.db import db
from casework.policy.days import ONE_DAY
from tests.cast import post, sign_in
from tests.town import Town, found


@pytest.fixture
def town(app: Flask) -> Town:
    with app.app_context():
        return found(When.at(clock.now()))


def browser(app: Flask, town: Town, who: str = "ada") -> FlaskClient:
    return sign_in(app.test_client(), town.refs[who])


def sent(app: Flask, town: Town) -> str:
    """The reference of a complaint that has just come."""
    with app.app_context():
        received = town.sends(When.at(clock.now()))
        db.session.remove()
        return received.reference


def a_working_day(app: Flask) -> dict[str, object]:
    """The form for a proclaimed day that every promise made today has to cross."""
    from casework.council import queries

    with app.app_context():
        calendar, day = queries.calendar(), clock.today() + ONE_DAY
        while calendar.why_not_working(day):
            day += ONE_DAY
        db.session.remove()
    return {
        "what": "holiday", "name": "Day of <thanks>", "day-day": str(day.day), "day-month": str(day.month),
        "day-year": str(day.year),
    }  # fmt: skip


def test_what_a_day_moves_is_shown_before_it_is_added(app: Flask, town: Town) -> None:
    reference, typed, ada = sent(app, town), a_working_day(app), browser(app, town)
    shown = post(ada, "/calendar/preview", typed, page="/calendar")
    assert shown.status_code == 200
    assert reference in shown.text and "Acknowledge" in shown.text and "Day of &lt;thanks&gt;" in shown.text
    assert "Day of" not in ada.get("/calendar").text
    answer = post(ada, "/calendar", typed, page="/calendar")
    assert (answer.status_code, answer.location) == (303, "/calendar")
    assert "Day of &lt;thanks&gt;" in ada.get("/calendar").text


def test_what_was_typed_can_be_changed(app: Flask, town: Town) -> None:
    typed, ada = a_working_day(app), browser(app, town)
    page = post(ada, "/calendar/preview", typed | {"do": "back"}, page="/calendar")
    assert page.status_code == 200 and 'value="Day of &lt;thanks&gt;"' in page.text and "See what it moves" in page.text


def test_an_administrator_adds_a_day_and_is_shown_no_case(app: Flask, town: Town) -> None:
    reference, typed = sent(app, town), a_working_day(app)
    page = post(browser(app, town, "hal"), "/calendar/preview", typed, page="/calendar").text
    assert reference not in page and "You read no cases, so none is shown." in page


def test_a_closed_office_is_said_to_move_nothing(app: Flask, town: Town) -> None:
    sent(app, town)
    page = post(browser(app, town), "/calendar/preview", a_working_day(app) | {"what": "closure"}, page="/calendar")
    assert "moves no promise" in page.text and "Add this day" in page.text


def test_a_preview_of_what_cannot_be_added_says_so_and_keeps_what_was_typed(app: Flask, town: Town) -> None:
    typed, ada = a_working_day(app), browser(app, town)
    past = post(ada, "/calendar/preview", typed | {"day-year": "2020"}, page="/calendar")
    assert (
        past.status_code == 422 and "promises already made stand" in past.text and "Day of &lt;thanks&gt;" in past.text
    )
    nameless = post(ada, "/calendar/preview", typed | {"name": ""}, page="/calendar")
    assert nameless.status_code == 422 and "Write what the day is" in nameless.text
    post(ada, "/calendar", typed, page="/calendar")
    assert post(ada, "/calendar/preview", typed, page="/calendar").status_code == 409


@pytest.mark.parametrize("who", ["gus", "cora", "ben"])
def test_nobody_else_is_shown_a_preview(app: Flask, town: Town, who: str) -> None:
    assert post(browser(app, town, who), "/calendar/preview", a_working_day(app)).status_code == 403


def test_the_calendar_says_that_dates_are_still_being_moved(
    app: Flask, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent(app, town)
    monkeypatch.setattr(actions, "AT_ONCE", 0)
    ada = browser(app, town)
    post(ada, "/calendar", a_working_day(app), page="/calendar")
    assert "Dates are being moved for Day of &lt;thanks&gt;" in ada.get("/calendar").text
