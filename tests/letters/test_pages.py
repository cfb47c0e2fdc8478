"""The pages of letters, files and stuck mail: closed by default, careful in what they hand out, forgiving in forms."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from casework import clock
from casework.clock import When
from casework.db import db
from casework.letters import files
from casework.letters.files import Upload
from casework.letters.model import Letter, SentBy, StoredFile
from casework.policy.words import Mode, Tie
from casework.settings import Settings
from casework.trail import act
from casework.work import loop
from tests import cast
from tests.letters import town
from tests.work.conftest import build, lean_app

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@pytest.fixture(autouse=True)
def saturday() -> Iterator[None]:
    """The day after the story's Friday, on which the pages ask the clock."""
    with time_machine.travel(datetime(2026, 11, 21, 9, 0, tzinfo=UTC)):
        yield


@pytest.fixture
def app(settings: Settings) -> Iterator[Flask]:
    """The pages of this room and of signing in, on a lean database."""
    app = lean_app(replace(settings, demo=True))
    app.jinja_loader.searchpath.append("templates")  # type: ignore[union-attr]
    app.secret_key = "a key for tests"
    app.testing = True
    for name in ("web", "staff.gate", "staff.sessions.web", "staff.readings.web"):
        import_module(f"casework.{name}").init_app(app)
    for name in ("casework.staff.views", "casework.cases.outbox.views"):
        app.register_blueprint(import_module(name).bp)
    with app.app_context():
        build()
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def refs(app: Flask) -> dict[str, str]:
    """The cast by first name, and Edith's case and letter and file."""
    found = cast.settled(app, "ada", "ben", "dev", "gus", "hal")
    with app.app_context():
        found["case"] = town.case(town.settle())
        found["letter"] = town.letter(found["case"], SentBy.POST)
        kept = files.accept(
            Upload(io.BytesIO(PDF), "Edith's will.pdf", "application/pdf"),
            app.extensions["casework"], town.NOON, from_resident=False,
        )  # fmt: skip
        with act("file.added", by=town.OPERATOR, now=town.NOON, case=found["case"], name=kept.name):
            files.attach(kept, found["case"], None, from_resident=True)
        found["file"] = kept.ref
        db.session.remove()
    return found


def signed_in(app: Flask, ref: str) -> FlaskClient:
    return cast.sign_in(app.test_client(), ref)


def stuck_letter(app: Flask, case_ref: str) -> None:
    """A letter by e-mail that was given up, because the mail server will not have the address."""
    postbox = town.Postbox()
    postbox.to_recipient = "550 5.1.1 no such user"
    with app.app_context(), town.serving(postbox) as port:
        town.letter(case_ref)
        settings = replace(app.extensions["casework"], mail_host="127.0.0.1", mail_port=port, mail_security="none")
        loop.run_once(replace(settings, mail_from="clerk@stotfold.example"), When.at(clock.now()))


def test_a_file_is_handed_out_so_that_no_browser_runs_it(app: Flask, refs: dict[str, str]) -> None:
    answer = signed_in(app, refs["ada"]).get(f"/files/{refs['file']}")
    assert (answer.status_code, answer.data) == (200, PDF)
    assert answer.headers["Content-Disposition"] == f'attachment; filename="file-{refs["file"][:8]}.pdf"'
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("who", ["dev", "gus", "hal"])
def test_who_may_not_see_a_case_finds_no_file_or_letter_of_it(app: Flask, refs: dict[str, str], who: str) -> None:
    browser = signed_in(app, refs[who])
    for path in (f"/files/{refs['file']}", f"/letters/{refs['letter']}.pdf", f"/letters/{refs['letter']}/posted"):
        assert browser.get(path).status_code == 404


def test_whoever_a_case_is_about_gets_the_answer_of_a_file_that_does_not_exist(
    app: Flask, refs: dict[str, str]
) -> None:
    with app.app_context():
        town.bind(refs["case"], refs["ada"], Tie.SUBJECT)
    browser = signed_in(app, refs["ada"])
    theirs, nobodys = (browser.get(f"/files/{ref}") for ref in (refs["file"], "a" * 26))
    assert theirs.status_code == nobodys.status_code == 404
    assert theirs.data == nobodys.data


def test_a_stranger_is_asked_who_they_are(app: Flask, refs: dict[str, str]) -> None:
    for path in (f"/files/{refs['file']}", f"/letters/{refs['letter']}.pdf", "/mail"):
        answer = app.test_client().get(path)
        assert answer.status_code == 303 and "/sign-in" in answer.headers["Location"]


def test_a_letter_is_printed_tagged(app: Flask, refs: dict[str, str]) -> None:
    answer = signed_in(app, refs["ben"]).get(f"/letters/{refs['letter']}.pdf")
    assert answer.status_code == 200 and b"/MarkInfo" in answer.data
    assert answer.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"


def test_a_letter_is_printed_large_for_who_needs_it(app: Flask, refs: dict[str, str]) -> None:
    browser, path = signed_in(app, refs["ben"]), f"/letters/{refs['letter']}.pdf"
    plain, large = browser.get(path).data, browser.get(f"{path}?large=1").data
    assert b"/MarkInfo" in large and large != plain


def test_a_letter_to_somebody_in_confidence_is_not_printed_for_who_may_not_know_them(
    app: Flask, refs: dict[str, str]
) -> None:
    with app.app_context():
        policy_ref = db.session.scalar(select(town.Case.policy_ref))
        ref = town.letter(town.case(policy_ref or "", Mode.CONFIDENTIAL), SentBy.POST)
        db.session.remove()
    answer = signed_in(app, refs["ben"]).get(f"/letters/{ref}.pdf")
    assert answer.status_code == 403 and "in confidence" in answer.text


def test_posting_a_letter_is_noted_with_its_day(app: Flask, refs: dict[str, str]) -> None:
    browser, path = signed_in(app, refs["ada"]), f"/letters/{refs['letter']}/posted"
    given = {"how": "post", "day-day": "20", "day-month": "11", "day-year": "2026"}
    answer = cast.post(browser, path, given, path)
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/cases/{refs['case']}")
    with app.app_context():
        letter = db.session.get(Letter, refs["letter"])
        assert letter is not None and letter.left == When.on(town.NOON.day) and letter.sent_by is SentBy.POST
    again = cast.post(browser, path, given, path)
    assert again.status_code == 422 and "has left us already" in again.text


def test_a_letter_without_a_day_is_asked_for_one_and_the_rest_is_kept(app: Flask, refs: dict[str, str]) -> None:
    browser, path = signed_in(app, refs["ada"]), f"/letters/{refs['letter']}/posted"
    answer = cast.post(browser, path, {"how": "hand", "day-day": "99", "day-month": "1", "day-year": "2026"}, path)
    assert answer.status_code == 422 and "There is a problem" in answer.text
    assert 'value="99"' in answer.text and "checked" in answer.text


def test_a_letter_that_came_back_is_noted_with_the_reason(app: Flask, refs: dict[str, str]) -> None:
    browser = signed_in(app, refs["ada"])
    back = f"/letters/{refs['letter']}/returned"
    early = cast.post(browser, back, {"reason": "Not known"}, back)
    assert early.status_code == 422 and "has not left us" in early.text
    posted = f"/letters/{refs['letter']}/posted"
    cast.post(browser, posted, {"how": "hand", "day-day": "20", "day-month": "11", "day-year": "2026"}, posted)
    assert cast.post(browser, back, {"reason": " "}, back).status_code == 422
    assert cast.post(browser, back, {"reason": "Not known"}, back).status_code == 303


def test_staff_add_files_and_a_refusal_is_a_sentence_on_the_form(app: Flask, refs: dict[str, str]) -> None:
    browser, path = signed_in(app, refs["ben"]), f"/cases/{refs['case']}/files"
    refused = cast.post(browser, path, {"files": (io.BytesIO(b"MZ"), "a.exe")}, path)
    assert refused.status_code == 422 and "We cannot take" in refused.text
    nothing = cast.post(browser, path, {}, path)
    assert nothing.status_code == 422 and "Choose a file to add." in nothing.text
    answer = cast.post(browser, path, {"files": [(io.BytesIO(PDF), "a.pdf"), (io.BytesIO(b"b"), "b.txt")]}, path)
    assert answer.status_code == 303
    with app.app_context():
        names = db.session.scalars(select(StoredFile.name).where(StoredFile.from_resident.is_(False))).all()
        assert sorted(name or "" for name in names) == ["a.pdf", "b.txt"]


def test_stuck_mail_is_listed_for_the_clerk_and_set_going_again(app: Flask, refs: dict[str, str]) -> None:
    browser = signed_in(app, refs["ada"])
    assert "Nothing is stuck" in browser.get("/mail").text
    stuck_letter(app, refs["case"])
    page = browser.get("/mail")
    assert "Given up" in page.text and "550 5.1.1" in page.text and "STF-" in page.text
    retry = page.text.split('action="/mail/', 1)[1].split("/retry", 1)[0]
    assert cast.post(browser, f"/mail/{retry}/retry", page="/mail").status_code == 303
    assert "Nothing is stuck" not in browser.get("/mail").text


def test_whoever_a_case_is_about_sees_no_trace_of_its_stuck_mail(app: Flask, refs: dict[str, str]) -> None:
    stuck_letter(app, refs["case"])
    browser = signed_in(app, refs["ada"])
    retry = browser.get("/mail").text.split('action="/mail/', 1)[1].split("/retry", 1)[0]
    with app.app_context():
        town.bind(refs["case"], refs["ada"], Tie.SUBJECT)
    assert "Nothing is stuck" in browser.get("/mail").text
    assert cast.post(browser, f"/mail/{retry}/retry").status_code == 404


@pytest.mark.parametrize("who", ["ben", "dev", "gus", "hal"])
def test_stuck_mail_is_for_the_clerk(app: Flask, refs: dict[str, str], who: str) -> None:
    assert signed_in(app, refs[who]).get("/mail").status_code == 403


@pytest.mark.parametrize("after", ["x", "|", "2026-11-20|' OR 1=1", "9999-99-99|a"])
def test_a_forged_mark_of_a_page_is_harmless(app: Flask, refs: dict[str, str], after: str) -> None:
    assert signed_in(app, refs["ada"]).get("/mail", query_string={"after": after}).status_code in (200, 404)


def test_a_form_without_its_token_changes_nothing(app: Flask, refs: dict[str, str]) -> None:
    answer = signed_in(app, refs["ada"]).post(f"/letters/{refs['letter']}/posted", data={"how": "post"})
    assert answer.status_code == 400


def test_the_lists_pages_follow_each_other(app: Flask, refs: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    queries = import_module("casework.cases.outbox.queries")
    monkeypatch.setattr(queries, "PAGE", 1)
    stuck_letter(app, refs["case"])
    stuck_letter(app, refs["case"])
    browser = signed_in(app, refs["ada"])
    first = browser.get("/mail").text
    address = first.split('href="/mail?after=', 1)[1].split('"', 1)[0]
    second = browser.get(f"/mail?after={address}").text
    ids = [page.split('action="/mail/', 1)[1].split("/retry", 1)[0] for page in (first, second)]
    assert ids[0] != ids[1]
