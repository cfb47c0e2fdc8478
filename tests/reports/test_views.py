"""The pages of the figures and the trail, as the clerk, the auditor and everybody else meet them."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casework.clock import When, now
from casework.reports.trail import waiting
from tests import cast
from tests.town import Town, edith, found


@pytest.fixture
def town(app: Flask) -> Town:
    with app.app_context():
        return found(When.at(now()))


def at(app: Flask, town: Town, who: str) -> FlaskClient:
    return cast.sign_in(app.test_client(), town.refs[who])


def sent(app: Flask, town: Town) -> str:
    with app.app_context():
        return town.sends(When.at(now()), sender=edith()).reference


@pytest.mark.parametrize("who", ["ada", "gus"])
def test_the_figures_have_a_chart_with_a_name_and_each_number_in_a_table(app: Flask, town: Town, who: str) -> None:
    sent(app, town)
    page = at(app, town, who).get("/figures").text
    assert 'role="img"' in page and '<title id="chart-title">Contacts a month</title>' in page
    assert ("fewer than 5" in page) is (who == "gus")
    assert "Edith" not in page and "style=" not in page


def test_the_figures_of_an_empty_year_say_so(app: Flask, town: Town) -> None:
    assert "Nothing has reached us in these months." in at(app, town, "ada").get("/figures").text


def test_the_clerk_reads_the_trail_with_references_and_the_auditor_without(app: Flask, town: Town) -> None:
    reference = sent(app, town)
    assert reference in at(app, town, "ada").get("/trail").text
    page = at(app, town, "gus").get("/trail")
    assert page.status_code == 200 and reference not in page.text and "Edith" not in page.text


@pytest.mark.parametrize("path", ["/figures", "/trail"])
@pytest.mark.parametrize("who", ["ben", "cora", "dev", "hal", "iris"])
def test_nobody_else_reads_them(app: Flask, town: Town, who: str, path: str) -> None:
    assert at(app, town, who).get(path).status_code == 403


def test_one_button_has_the_trail_verified(app: Flask, town: Town) -> None:
    gus = at(app, town, "gus")
    assert "It has not been verified here yet." in gus.get("/trail").text
    answer = cast.post(gus, "/trail/verify")
    assert answer.status_code == 303
    assert "It is being verified." in gus.get("/trail").text
    with app.app_context():
        assert waiting()


def test_another_takes_a_copy_out_as_a_file(app: Flask, town: Town) -> None:
    reference = sent(app, town)
    answer = cast.post(at(app, town, "gus"), "/trail/export")
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="trail-')
    assert answer.text.startswith('{"format":"casework-trail-export/1","content":false}')
    assert reference not in answer.text and "Edith" not in answer.text
