"""The policy register and the calendar, as staff see them."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casework import clock
from casework.clock import When
from casework.council import queries
from tests.cast import post, settled, sign_in
from tests.council.cast import set_up


def browser(app: Flask, who: str, preset: str = "stotfold") -> FlaskClient:
    refs = settled(app, who)
    with app.app_context():
        set_up(preset, When.at(clock.now()))
    return sign_in(app.test_client(), refs[who])


def day(year: int, month: int, number: int, **more: str) -> dict[str, object]:
    given = {"what": "closure", "name": "Office <closed>", "day-day": str(number), "day-month": str(month)}
    return given | {"day-year": str(year)} | more


@pytest.mark.parametrize("who", ["ada", "gus", "fay"])
def test_everybody_on_the_staff_reads_the_register(app: Flask, who: str) -> None:
    page = browser(app, who).get("/policies")
    assert page.status_code == 200
    for words in ("Customer Care Policy 2025", "minute", "The earlier date governs", "Kept by", "standing in until"):
        assert words in page.text


def test_the_register_says_what_keeps_each_clause_and_what_nothing_keeps(app: Flask) -> None:
    page = browser(app, "ada").get("/policies").text
    assert '<a class="govuk-link" href="/figures">Acknowledge, by web, letter, email: 3 working days</a>' in page
    assert "Tested: an answer without reasons is refused" in page
    assert "Not kept by this program yet." in page and "A register of who was trained" in page


def test_the_register_links_to_no_page_its_reader_may_not_open(app: Flask) -> None:
    page = browser(app, "hal").get("/policies").text
    assert 'href="/worklist">A list' not in page and "A list of all that is open by what is due" in page


def test_an_overdue_review_is_flagged(app: Flask) -> None:
    assert "Overdue" in browser(app, "ada", "westerham").get("/policies").text


def test_an_older_version_has_a_page(app: Flask) -> None:
    ada = browser(app, "ada")
    with app.app_context():
        ref = queries.policy_in_force(clock.today()).ref
    assert ada.get(f"/policies/{ref}").status_code == 200
    assert ada.get(f"/policies/{'a' * 26}").status_code == 404


def test_the_calendar_shows_the_days_ahead(app: Flask) -> None:
    page = browser(app, "gus").get("/calendar")
    assert "Christmas Day" in page.text and "Add a day" not in page.text


@pytest.mark.parametrize("who", ["ada", "hal"])
def test_the_clerk_and_the_administrator_add_a_day(app: Flask, who: str) -> None:
    client = browser(app, who)
    answer = post(client, "/calendar", day(2030, 3, 5), page="/calendar")
    assert (answer.status_code, answer.location) == (303, "/calendar")
    page = client.get("/calendar").text
    assert "Office &lt;closed&gt;" in page and "Tuesday 5 March 2030" in page


def test_a_proclaimed_day_is_the_nations(app: Flask) -> None:
    client = browser(app, "ada")
    post(client, "/calendar", day(2030, 3, 5, what="holiday", name="Day of thanksgiving"), page="/calendar")
    assert "England, added here" in client.get("/calendar").text


def test_an_auditor_adds_no_day(app: Flask) -> None:
    answer = post(browser(app, "gus"), "/calendar", day(2030, 3, 5))
    assert answer.status_code in (403, 404)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"day-year": "2020"}, "promises already made stand"),
        ({"day-day": "31", "day-month": "2"}, "no such day"),
        ({"name": ""}, "Write what the day is"),
        ({"what": "feast"}, "Choose one of the answers shown"),
    ],
)
def test_what_cannot_be_added_is_said_and_kept(app: Flask, changed: dict[str, str], sentence: str) -> None:
    answer = post(browser(app, "ada"), "/calendar", day(2030, 3, 5) | changed, page="/calendar")
    assert answer.status_code == 422 and sentence in answer.text


def test_a_day_that_is_there_is_refused_with_what_was_typed(app: Flask) -> None:
    client = browser(app, "ada")
    post(client, "/calendar", day(2030, 3, 5), page="/calendar")
    answer = post(client, "/calendar", day(2030, 3, 5), page="/calendar")
    assert answer.status_code == 409 and "already" in answer.text and "Office &lt;closed&gt;" in answer.text
