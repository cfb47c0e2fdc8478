"""The receipt: shown until it is written down, and then never again."""

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases.model import Case, ReceiptKey
from casework.db import db
from tests.resident.conftest import Edith


def test_the_confirmation_gives_reference_words_and_dates_with_their_reasons(edith: Edith, app: Flask) -> None:
    edith.send()
    with app.app_context():
        reference = db.session.scalars(select(Case.reference)).one()
    said = edith.text()
    assert reference in said and len(edith.words()) == 7 and edith.check()
    assert said.count("Why this date?") == 2
    assert "which is day 0" in said and "the model complaints policy, version 1, stands in" in said
    assert "answer your complaint with our reasons" in said


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"mode": "anonymous"}, "We cannot come to you."),
        ({"mode": "named"}, "We write to you by e-mail."),
        ({"mode": "confidential"}, "It has nothing in it of what you wrote."),
        ({"mode": "named", "reach_by": "post", "address": "1 Mill Lane"}, "We write to you by post."),
        ({"mode": "named", "reach_by": "telephone", "telephone": "01462 730064"}, "We ring you"),
        ({"mode": "named", "reach_by": "tracking"}, "You find all we write on this website, with your words."),
    ],
)
def test_what_happens_next_fits_how_they_wrote(edith: Edith, answers: dict[str, str], sentence: str) -> None:
    edith.send(**answers)
    assert sentence in edith.text()


def test_the_same_form_shows_the_same_words_until_they_are_written_down(edith: Edith) -> None:
    edith.send()
    words, form = edith.words(), edith.hidden()
    for _ in range(2):  # reload, resend
        edith.page = edith.client.post("/tell-us/sent", data=form)
        assert edith.words() == words
    page = edith.client.get("/tell-us/check", follow_redirects=True)  # Back, or a reopened tab
    assert "Show my words again" in page.text
    assert not any(f" {word}</li>" in page.text for word in words)
    edith.page = page
    edith.post("/tell-us/sent")
    assert edith.words() == words


def test_once_written_down_no_page_shows_a_word(edith: Edith) -> None:
    edith.send()
    words, form = edith.words(), edith.hidden()
    page = edith.post("/tell-us/written-down", word=edith.asked_back())
    assert page.request.path == "/tell-us/done" and "no page of ours shows them again" in page.text
    again = [
        edith.client.post("/tell-us/sent", data=form),
        edith.client.post("/tell-us/save", data=form, follow_redirects=True),
        edith.client.post("/tell-us/written-down", data=form, follow_redirects=True),
        edith.client.get("/tell-us/sent", follow_redirects=True),
        edith.client.get("/tell-us/check", follow_redirects=True),
        edith.client.get("/tell-us/done"),
    ]
    for page in again:
        edith.page = page
        assert page.status_code == 200 and not edith.words()
        assert not any(f" {word}</li>" in page.text for word in words)
    assert "Without the words there is no way back to this" in again[0].text


def test_somebody_with_a_name_is_told_how_to_get_fresh_words(edith: Edith) -> None:
    edith.send(mode="named")
    form = edith.hidden()
    edith.post("/tell-us/written-down", word=edith.asked_back())
    assert "we send new ones to the address you gave" in edith.client.post("/tell-us/sent", data=form).text
    assert "We send new words to the address you gave" in edith.get("/tell-us/done").text


def test_lost_anonymous_words_are_spoken_of_before_sending(edith: Edith) -> None:
    edith.fill()
    assert "If you lose the words, nobody can give you new ones" in edith.text()


@pytest.mark.parametrize("typed", ["", "nonsense", "x" * 10_000, "\u202eword"])
def test_a_wrong_word_is_kindly_asked_again(edith: Edith, typed: str) -> None:
    edith.send()
    words = edith.words()
    page = edith.post("/tell-us/written-down", word=typed)
    assert page.status_code == 422 and "That is not word" in page.text and edith.words() == words


def test_the_word_asked_back_is_forgiving(edith: Edith) -> None:
    edith.send()
    assert edith.post("/tell-us/written-down", word=f" {edith.asked_back().upper()}. ").request.path == "/tell-us/done"


def test_the_receipt_can_be_saved_as_a_file(edith: Edith) -> None:
    edith.send()
    words, check = edith.words(), edith.check()
    file = edith.post("/tell-us/save")
    assert file.headers["Content-Disposition"] == "attachment; filename=receipt.txt"
    assert file.mimetype == "text/plain"
    assert all(word in file.text for word in words) and f"check: {check}" in file.text
    assert "/track" in file.text


def test_only_a_keyed_hash_of_the_words_is_kept(edith: Edith, app: Flask) -> None:
    edith.send()
    with app.app_context():
        row = db.session.scalars(select(ReceiptKey)).one()
        assert not any(word in row.digest for word in edith.words())
        assert len(row.digest) == 8 + 1 + 64


def test_no_words_stand_in_an_address(edith: Edith, somebody: Callable[[], Edith]) -> None:
    receipt = edith.finish()
    page = somebody().follow(receipt)
    assert page.request.path == "/track/case" and not page.request.query_string
