"""Whatever is sent to a public page: a clear sentence, nothing lost, never a page that breaks."""

import io
import re

import pytest
from flask import Flask
from markupsafe import escape
from sqlalchemy import select

from casework import clock
from casework.cases.model import About, Message
from casework.clock import When
from casework.db import db
from casework.policy.words import Seal
from casework.trail import act
from tests.cast import OPERATOR
from tests.resident.conftest import Edith

LONG = "word " * 2_000  # 10,000 characters


def words(app: Flask) -> list[str | None]:
    with app.app_context():
        return list(db.session.scalars(select(Message.words)))


def test_ten_thousand_characters_are_taken_whole(edith: Edith, app: Flask) -> None:
    edith.send(words=LONG)
    assert words(app) == [LONG.strip()]


def test_too_many_characters_are_refused_and_kept(edith: Edith) -> None:
    edith.fill()
    page = edith.tell("what-happened", words="x" * 20_001)
    assert page.status_code == 422 and "at most 20,000 characters, and it is 20,001" in page.text
    assert "x" * 20_001 in page.text


@pytest.mark.parametrize(
    ("step", "field"),
    [("about", "service"), ("contact", "name"), ("contact", "organisation"), ("contact", "email"),
     ("contact", "telephone"), ("contact", "address"), ("needs", "adjustments")],
)  # fmt: skip
def test_every_field_says_its_limit_and_keeps_what_was_typed(edith: Edith, step: str, field: str) -> None:
    edith.fill(mode="named")
    page = edith.tell(step, **{field: "y" * 10_000})
    assert page.status_code == 422 and "characters" in page.text and "y" * 10_000 in page.text


@pytest.mark.parametrize("hidden", ["\x00", "\x1b[2J", "\u202eevil", "\u2066x\u2069", "\x85"])
def test_hidden_characters_are_taken_out_and_asked_about_once(edith: Edith, app: Flask, hidden: str) -> None:
    edith.fill()
    page = edith.tell("what-happened", words=f"The gate{hidden} is broken.")
    assert page.status_code == 422 and "hidden characters" in page.text
    kept = re.search(r"<textarea[^>]*>\s*([^<]*)</textarea>", page.text)
    assert kept and "The gate" in kept[1]
    edith.post("/tell-us/what-happened", words=kept[1])
    edith.post("/tell-us/sent")
    assert words(app) and hidden[0] not in str(words(app)[0])


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "{{ 7*7 }}", "' OR 1=1 --", "😀 žluťoučký קול"])
def test_text_stays_text(edith: Edith, app: Flask, text: str) -> None:
    receipt = edith.finish(words=text)
    assert words(app) == [text]
    page = edith.follow(receipt)
    assert f'<p class="words">{escape(text)}</p>' in page.text


@pytest.mark.parametrize(
    ("step", "fields"),
    [
        ("harm", {"harm": "maybe"}),
        ("what", {"what": "restriction"}),
        ("what", {"what": "x" * 10_000}),
        ("about", {"about": ["01ARZ3NDEKTSV4RRFFQ69G5FAV"]}),
        ("about", {"about": ["person"]}),
        ("about", {"about": ["service", "nobody"]}),
        ("reach", {"mode": "secret"}),
    ],
)
def test_an_answer_that_was_not_offered_is_refused(edith: Edith, step: str, fields: dict[str, object]) -> None:
    edith.fill()
    page = edith.tell(step, **fields)
    assert page.status_code == 422 and "answers shown" in page.text


def test_somebody_who_may_not_be_named_cannot_be_chosen(edith: Edith, app: Flask) -> None:
    edith.fill()
    assert edith.tell("about", about=[app.extensions["cast"]["iris"]]).status_code == 422


def test_a_page_without_its_token_is_shown_again_with_what_was_typed(edith: Edith) -> None:
    edith.fill()
    page = edith.client.post("/tell-us/what-happened", data={"words": "Typed with care."})
    assert page.status_code == 400 and "could not be sure" in page.text and "Typed with care." in page.text


def test_sending_without_its_token_sends_nothing_and_loses_nothing(edith: Edith, app: Flask) -> None:
    edith.fill()
    page = edith.client.post("/tell-us/sent", data={"token": edith.hidden()["token"]})
    assert page.status_code == 400 and "The gate is broken." in page.text and not words(app)
    edith.page = page
    assert len(edith.post("/tell-us/sent") and edith.words()) == 7


def test_whoever_keeps_no_cookies_is_told_so(app: Flask) -> None:
    page = app.test_client(use_cookies=False).post("/tell-us/what-happened", data={"words": "Typed with care."})
    assert page.status_code == 400 and "Your browser does not keep our cookie" in page.text
    assert "Typed with care." in page.text


def test_whoever_lost_our_cookie_before_sending_is_told_so_and_not_that_their_words_are_there(edith: Edith) -> None:
    edith.fill()
    form = edith.hidden()
    edith.client.delete_cookie("casework")
    page = edith.client.post("/tell-us/sent", data=form)
    assert page.status_code == 400 and "This has not been sent yet" in page.text
    assert "does not keep our cookie" in page.text and "still here" not in page.text


def test_a_reply_without_its_token_shows_what_was_typed(edith: Edith) -> None:
    edith.follow(edith.finish())
    page = edith.client.post("/track/reply", data={"words": "Typed with care."})
    assert page.status_code == 400 and "Typed with care." in page.text


def test_a_receipt_typed_into_a_page_that_lost_its_token_is_kept(edith: Edith) -> None:
    receipt = edith.finish()
    edith.get("/track")
    page = edith.client.post("/track", data={"receipt": receipt, "csrf_token": "lost"})
    assert page.status_code == 400 and f"{receipt}</textarea>" in page.text and "press the button again" in page.text
    edith.page = page
    assert edith.post("/track", receipt=receipt).request.path == "/track/case"


@pytest.mark.parametrize(("path", "field"), [("/track/reply", "reply"), ("/track/object", "objection")])
def test_words_on_the_tracking_page_are_kept_when_it_lost_its_token(
    edith: Edith, app: Flask, path: str, field: str
) -> None:
    receipt = edith.finish(about=[app.extensions["cast"]["fay"]])
    with (
        app.app_context(),
        act("case.seal-confirmed", by=OPERATOR, now=When.at(clock.now()), reason="All of it names her."),
    ):
        about = db.session.scalars(select(About)).one()
        about.seal, about.reason = Seal.CONFIRMED, "All of it names her."
    edith.follow(receipt)
    page = edith.client.post(path, data={"words": "Zeisig saw it too.", "csrf_token": "lost"})
    assert page.status_code == 400 and page.text.count("Zeisig saw it too.</textarea>") == 1
    assert "Nothing was sent" in page.text or "nothing was sent" in page.text
    edith.page = page
    assert edith.post(path, words="Zeisig saw it too.").status_code == 200
    with app.app_context():
        kept = [*words(app), *db.session.scalars(select(About.objection))]
        assert kept.count("Zeisig saw it too.") == 1


@pytest.mark.parametrize("path", ["/track/reply", "/track/object", "/track/restore"])
def test_without_cookies_what_was_typed_is_on_the_page_that_says_so(app: Flask, path: str) -> None:
    page = app.test_client().post(path, data={"words": "Zeisig saw it too."})
    assert page.status_code == 400 and "does not keep our cookie" in page.text
    assert "Zeisig saw it too." in page.text


@pytest.mark.parametrize("path", ["/tell-us/written-down", "/tell-us/save"])
def test_the_receipt_is_shown_again_when_its_page_lost_its_token(edith: Edith, path: str) -> None:
    edith.send()
    words, token = edith.words(), edith.hidden()["token"]
    page = edith.client.post(path, data={"token": token, "word": words[0], "csrf_token": "lost"})
    edith.page = page
    assert page.status_code == 400 and edith.words() == words and "press the button again" in page.text
    edith.post("/tell-us/written-down", word=edith.asked_back())
    assert "Thank you" in edith.text()


@pytest.mark.parametrize("token", ["", "short", "x" * 43, "x" * 10_000, "é" * 43, "\x00" * 43])
@pytest.mark.parametrize("path", ["/tell-us/sent", "/tell-us/save", "/tell-us/written-down"])
def test_a_forged_form_token_sends_and_shows_nothing(edith: Edith, app: Flask, path: str, token: str) -> None:
    edith.fill()
    page = edith.client.post(path, data={**edith.hidden(), "token": token}, follow_redirects=True)
    edith.page = page
    assert page.status_code in (200, 422) and not edith.words() and not words(app)


def test_a_file_that_will_not_do_sends_nothing_yet_and_says_why(edith: Edith, app: Flask) -> None:
    edith.fill()
    page = edith.post("/tell-us/sent", files=(io.BytesIO(b"MZ\x90\x00"), "gate.exe"))
    assert page.status_code == 400 and "This has not been sent yet" in page.text and not words(app)
    folder = app.extensions["casework"].files
    assert not [path for path in folder.rglob("*") if path.is_file()]


def test_a_file_is_sent_along(edith: Edith, app: Flask) -> None:
    edith.fill(mode="named")
    edith.post("/tell-us/sent", files=(io.BytesIO(b"The gate, measured.\n"), "gate.txt"))
    with app.app_context():
        from casework.letters.model import StoredFile

        assert db.session.scalars(select(StoredFile)).one().name == "gate.txt"


def test_a_foreign_host_is_told_so(app: Flask, edith: Edith) -> None:
    page = edith.client.get("/", headers={"Host": "evil.example"})
    assert page.status_code in (200, 400)
    assert "evil.example" not in page.text


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_another_method_is_refused_in_a_sentence(edith: Edith, method: str) -> None:
    page = getattr(edith.client, method)("/tell-us/harm")
    assert page.status_code in (400, 405) and "<h1" in page.text
