"""Every page is dressed, guarded and refused in the same way."""

import gzip
import logging
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from flask import Flask, render_template
from flask.testing import FlaskClient
from flask_wtf import CSRFProtect
from jinja2 import ChoiceLoader, DictLoader

from casework import clock, colour, fields, web
from casework.errors import Conflict, TooMany

ROOT = Path(__file__).resolve().parent.parent
STOTFOLD = web.Look("Stotfold Town Council", "01462 730064", "office@stotfold.example")
FIRST_VISIT = 39_000  # bytes on the wire, headers included

PAGES = {
    "question.html": """{% extends "resident.html" %}{% import "macros/forms.html" as f %}
        {% block title %}What happened{% endblock %}{% block back %}{{ f.back("/") }}{% endblock %}
        {% block content %}{{ f.error_summary(form) }}<form method="post">{{ form.hidden_tag() }}
        {{ f.choice(form.kind, heading=True) }}{{ f.words(form.story) }}{{ f.day(form.when) }}{{ f.button("Continue") }}
        </form>{% endblock %}""",
    "case.html": """{% extends "staff.html" %}{% import "macros/case.html" as c %}
        {% block title %}A case{% endblock %}{% block content %}{{ c.message("note", said|visible, when, "Ben") }}
        {{ c.receipt(["harbour", "mild"], "R4") }}{% endblock %}""",
}


class Question(fields.Form):
    kind = fields.Choice("What is it?", [fields.Needed("Choose what it is")],
                         choices=[("complaint", "A complaint"), ("question", "A question")])  # fmt: skip
    story = fields.Words("What happened?")
    when = fields.Day("When was it?")


@pytest.fixture
def app() -> Iterator[Flask]:
    """An application with one page of each sort and nothing behind them."""
    app = Flask("casework", root_path=str(ROOT / "casework"), template_folder="../templates", static_folder=None)
    app.config.update(SECRET_KEY="only for tests", TRUSTED_HOSTS=["localhost", "casework.example"])
    app.config.update(TESTING=True, PROPAGATE_EXCEPTIONS=False)
    CSRFProtect(app)
    web.init_app(app, lambda: STOTFOLD)
    app.jinja_loader = ChoiceLoader([DictLoader(PAGES), app.jinja_loader])  # type: ignore[list-item]
    add_pages(app)
    yield app


def add_pages(app: Flask) -> None:
    @app.route("/question", methods=["GET", "POST"])
    def question() -> str:
        form = Question()
        form.validate_on_submit()
        return render_template("question.html", form=form)

    @app.route("/case")
    def case() -> str:
        when = datetime(2026, 11, 18, 21, 40, tzinfo=UTC)
        return render_template("case.html", said="<script>\u202e", when=when, nav=[("Worklist", "/", True)])

    @app.route("/broken")
    def broken() -> str:
        raise ValueError("Edith's secret")

    @app.route("/busy")
    def busy() -> str:
        raise TooMany("Too many receipts were tried.", 300)

    @app.route("/raced")
    def raced() -> str:
        raise Conflict("Ben answered while you were writing.")


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


# Headers


EXPECTED = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
    "Cache-Control": "no-store",
}
OF_THE_CONTENT = {"Content-Type", "Content-Length", "Permissions-Policy", "Vary", "Set-Cookie", "Retry-After", "Allow"}


@pytest.mark.parametrize(("path", "status"), [("/case", 200), ("/question", 200), ("/nowhere", 404), ("/broken", 500),
                                              ("/busy", 429), ("/static/nothing.css", 404)])  # fmt: skip
def test_every_page_and_every_error_has_exactly_the_same_headers(client: FlaskClient, path: str, status: int) -> None:
    response = client.get(path, base_url="https://casework.example")
    assert response.status_code == status
    assert {name: value for name, value in response.headers.items() if name not in OF_THE_CONTENT} == EXPECTED
    assert set(re.findall(r"=(\S+?)(?:,|$)", response.headers["Permissions-Policy"])) == {"()"}


def test_a_static_file_has_the_same_headers_but_may_be_kept(client: FlaskClient, app: Flask) -> None:
    with app.test_request_context():
        address = web.asset("casework.css", STOTFOLD.colour)
    response = client.get(address, base_url="https://casework.example", headers={"Accept-Encoding": "gzip"})
    kept = {**EXPECTED, "Cache-Control": "public, max-age=31536000, immutable", "Content-Encoding": "gzip",
            "Vary": "Accept-Encoding"}  # fmt: skip
    ours = {"Content-Type", "Content-Length", "Permissions-Policy"}
    assert {name: value for name, value in response.headers.items() if name not in ours} == kept


def test_on_loopback_nobody_is_told_to_come_back_by_https(client: FlaskClient) -> None:
    assert "Strict-Transport-Security" not in client.get("/case").headers


def test_a_view_may_be_stricter_than_the_rest(app: Flask, client: FlaskClient) -> None:
    @app.route("/file")
    def file() -> web.Response:
        return web.Response("x", headers={"Content-Security-Policy": "sandbox; default-src 'none'"})

    assert client.get("/file").headers["Content-Security-Policy"] == "sandbox; default-src 'none'"


def test_a_foreign_host_is_told_so_in_a_sentence(client: FlaskClient) -> None:
    response = client.get("/case", headers={"Host": "evil.example"})
    assert response.status_code == 400
    assert "a name that is not its own" in response.text
    assert "evil.example" not in response.text


# Static files


def test_a_file_asked_for_by_an_old_version_is_not_kept(client: FlaskClient) -> None:
    assert client.get("/static/casework.css?v=old").headers["Cache-Control"] == "no-cache"


def test_the_same_file_is_served_plain_to_who_cannot_unpack_it(client: FlaskClient) -> None:
    plain = client.get("/static/casework.js").data
    packed = client.get("/static/casework.js", headers={"Accept-Encoding": "gzip"}).data
    assert gzip.decompress(packed) == plain
    assert len(packed) < len(plain) / 3


@pytest.mark.parametrize("path", ["/static/../web.py", "/static/%2e%2e/web.py", "/static/own.css", "/static/"])
def test_nothing_but_the_three_files_is_served(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_a_page_is_never_compressed(client: FlaskClient) -> None:
    assert "Content-Encoding" not in client.get("/question", headers={"Accept-Encoding": "gzip"}).headers


def test_a_first_visit_is_small_and_asks_for_four_things(client: FlaskClient) -> None:
    page = client.get("/question")
    addresses = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
    files = [client.get(address, headers={"Accept-Encoding": "gzip"}) for address in addresses]
    weight = sum(len(one.data) + len(str(one.headers)) for one in (page, *files))
    assert len(files) == 3
    assert weight < FIRST_VISIT * 0.7, "leave room for the longest question"


def test_what_we_serve_bears_no_marks_of_another_site(client: FlaskClient) -> None:
    served = [client.get(path).text for path in ("/question", "/case", "/static/casework.css", "/static/icon.svg")]
    text = " ".join(served).lower()
    for mark in ("transport", "crown", "crest", "gov.uk", "url(", "@import", "@font-face", "<style", "style="):
        assert mark not in text
    script = client.get("/static/casework.js").text
    for sink in ("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "document.write", "https://"):
        assert sink not in script


def test_the_committed_components_are_those_the_tool_makes() -> None:
    made = (ROOT / "casework/static/govuk.css").read_text("utf-8")
    assert made.startswith("/* govuk-frontend 6.3.0,")
    assert ".govuk-accordion" not in made
    assert ".govuk-details__summary:before" in made


# Templates


def test_the_title_says_error_before_anything_else(client: FlaskClient, app: Flask) -> None:
    app.config["WTF_CSRF_ENABLED"] = False
    page = client.post("/question", data={"story": "It rained"}).text
    assert "<title>Error: What happened - Stotfold Town Council</title>" in page
    assert '<a href="#kind">Choose what it is</a>' in page
    assert "It rained" in page


def test_an_error_in_a_date_leads_to_the_box_that_is_wrong(client: FlaskClient, app: Flask) -> None:
    app.config["WTF_CSRF_ENABLED"] = False
    sent = {"kind": "complaint", "when-day": "27", "when-month": "13", "when-year": "2026"}
    page = client.post("/question", data=sent).text
    assert '<a href="#when-month">There is no such day in the calendar</a>' in page
    assert re.search(r'<input[^>]*id="when-month"[^>]*value="13"', page)


def test_a_form_without_its_token_says_that_nothing_was_sent(client: FlaskClient) -> None:
    response = client.post("/question", data={"story": "It rained"})
    assert response.status_code == 400
    assert "Nothing was sent" in response.text


def test_what_people_write_is_escaped_and_its_hidden_marks_are_shown(client: FlaskClient) -> None:
    page = client.get("/case").text
    assert "&lt;script&gt;[U+202E]" in page
    assert "Note: not sent." in page


def test_leave_this_page_is_on_public_pages(client: FlaskClient) -> None:
    assert f'href="{STOTFOLD.leave_to}"' in client.get("/question").text


def test_a_demonstration_says_so_on_every_page(app: Flask, client: FlaskClient) -> None:
    assert "Demonstration council" not in client.get("/case").text
    demo = Flask("casework", root_path=str(ROOT / "casework"), template_folder="../templates", static_folder=None)
    web.init_app(demo, lambda: web.Look("Anytown", demo=True))
    assert "Demonstration council: nothing here is real" in demo.test_client().get("/nowhere").text


def test_dates_are_written_as_they_are_in_london() -> None:
    summer = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
    assert web.moment(summer) == "Wed 1 Jul, 00:30"
    assert web.day(summer) == "Wednesday 1 July"
    assert web.full_day(date(2026, 11, 27)) == "Friday 27 November 2026"
    assert web.moment(clock.When.on(date(2026, 11, 18))) == "Wed 18 Nov"
    assert web.moment(clock.When.at(summer)) == "Wed 1 Jul, 00:30"


def test_one_case_is_not_cases() -> None:
    assert [web.plural(count, "case") for count in (0, 1, 1200)] == ["0 cases", "1 case", "1,200 cases"]
    assert web.plural(2, "reply", "replies") == "2 replies"


# When things go wrong


@pytest.mark.parametrize("status", sorted(web.ERRORS))
def test_each_error_page_says_what_to_do_and_whom_to_ring(app: Flask, status: int) -> None:
    with app.test_request_context():
        page, code, _ = web.error_page(status)  # type: ignore[misc]
    assert code == status
    heading, sentence = web.ERRORS[status]
    assert heading in page
    assert sentence in page
    assert "01462 730064" in page


def test_a_refusal_of_ours_is_shown_in_its_own_words(client: FlaskClient) -> None:
    response = client.get("/raced")
    assert response.status_code == 409
    assert "Ben answered while you were writing." in response.text


def test_who_was_too_quick_learns_when_to_try_again(client: FlaskClient) -> None:
    response = client.get("/busy")
    assert response.headers["Retry-After"] == "300"
    assert "try again in 5 minutes" in response.text


def test_a_method_that_is_not_open_is_answered_with_those_that_are(client: FlaskClient) -> None:
    response = client.delete("/case")
    assert response.status_code == 405
    assert "GET" in response.headers["Allow"]


def test_a_mistake_of_ours_shows_and_logs_a_number_but_no_insides(
    client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        response = client.get("/broken")
    incident = re.search(r">([0-9a-f]{8})<", response.text)
    assert incident and incident.group(1) in caplog.text
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text + response.text
    assert "ValueError" not in response.text


def test_when_the_council_cannot_be_looked_up_there_is_still_a_page() -> None:
    def gone() -> web.Look:
        raise OSError("database gone")

    app = Flask("casework", root_path=str(ROOT / "casework"), template_folder="../templates", static_folder=None)
    web.init_app(app, gone)
    response = app.test_client().get("/nowhere")
    assert response.status_code == 404
    assert "There is no such page" in response.text


# Colour


def test_contrast_is_reckoned_as_the_guidelines_do() -> None:
    assert colour.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert colour.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert colour.contrast("#123456", "#123456") == 1


def test_text_is_white_on_dark_and_black_on_light() -> None:
    assert colour.readable_on("#3d1f5c") == colour.WHITE
    assert colour.readable_on("#ffdd00") == colour.BLACK


@pytest.mark.parametrize("shade", ["#777777", "#ffdd00", "purple", "#fff", "#3d1f5c;}", "#３d1f5c"])
def test_a_colour_that_cannot_be_read_or_is_none_is_refused(shade: str) -> None:
    with pytest.raises(colour.UnreadableColour):
        colour.checked(shade)


def test_a_readable_colour_is_taken() -> None:
    assert colour.checked("#3D1F5C") == "#3d1f5c"


def test_the_stylesheet_carries_the_councils_colour(client: FlaskClient) -> None:
    sheet = client.get("/static/casework.css").text
    assert f"--council:{STOTFOLD.colour};--council-text:#ffffff" in sheet
