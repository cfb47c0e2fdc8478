"""Edith follows what she sent, and writes back, anonymous too."""

import io
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases.actions import write_to_sender
from casework.cases.model import About, Case, Contact, Message
from casework.cases.renewal.actions import fresh_receipt
from casework.clock import When
from casework.council import queries as council
from casework.db import db
from casework.letters.model import Letter, SentBy
from casework.policy.access import Actor
from casework.policy.shape import policy_for
from casework.policy.words import Kind, Mode, Phase, Seal
from casework.resident import passes
from casework.trail import act, new_ref
from tests.cast import OPERATOR, actor
from tests.resident.conftest import Edith


def change(app: Flask, now: When, **values: object) -> None:
    """Bring the one case into a state."""
    with app.app_context(), act("case.moved", by=OPERATOR, now=now) as deed:
        case = db.session.scalars(select(Case)).one()
        deed.case_ref = case.ref
        for name, value in values.items():
            setattr(case, name, value)


def ada(app: Flask, now: When) -> Actor:
    return actor(app.extensions["cast"]["ada"], now)


def letter(app: Flask, now: When, body: str) -> None:
    """A letter of ours on the one case."""
    with app.app_context(), act("case.message-sent", by=ada(app, now), now=now) as deed:
        case = db.session.scalars(select(Case)).one()
        deed.case_ref = case.ref
        ref, who = new_ref(), app.extensions["cast"]["ada"]
        db.session.add(Letter(ref=ref, case_ref=case.ref, template="answer", keeps=[], subject="Our answer", body=body,
                              written_by=who, signed="Ada Marsh", drafted=now, issued=now,
                              sent_by=SentBy.TRACKING, left=now))  # fmt: skip
        db.session.add(Message(ref=new_ref(), case_ref=case.ref, number=99, lane="resident", nature="letter", ours=True,
                               author_ref=who, letter_ref=ref, happened=now, entered=now))  # fmt: skip


def test_the_receipt_opens_the_case_however_it_is_typed(edith: Edith, somebody: Callable[[], Edith]) -> None:
    receipt = edith.finish()
    numbered = "\n".join(f"{number}. {word.upper()}," for number, word in enumerate(receipt.split()[:7], 1))
    for typed in (receipt, numbered, f"{numbered}\ncheck: {receipt.split()[7]}"):
        page = somebody().follow(typed)
        assert page.request.path == "/track/case" and "The gate is broken." in page.text


def test_the_page_says_where_it_is_by_when_and_what_was_said(edith: Edith, app: Flask, today: When) -> None:
    receipt = edith.finish()
    letter(app, today, "We **mended** it.\n\n<script>alert(1)</script>")
    page = edith.follow(receipt)
    said = edith.text()
    assert "We have your complaint. The next step is" in said and "Why this date?" in said
    assert "<strong>mended</strong>" in page.text and "<script>alert" not in page.text
    assert "We wrote : Our answer" in said.replace("wrote:", "wrote :") and "Ada Marsh" in said
    assert page.text.index("By when") < page.text.index("What was said")


@pytest.mark.parametrize(("mode", "links"), [(Mode.NAMED, 1), (Mode.CONFIDENTIAL, 1), (Mode.ANONYMOUS, 0)])
def test_addresses_in_our_letters_are_links_but_lead_nobody_anonymous_elsewhere(
    edith: Edith, app: Flask, today: When, mode: Mode, links: int
) -> None:
    receipt = edith.finish(words="See https://what.example.org/edith-wrote")
    change(app, today, mode=mode)
    letter(app, today, "Apply at **https://example.org/form**.")
    page = edith.follow(receipt).text
    assert page.count('href="https://example.org/form"') == links and "<strong>" in page
    assert 'href="https://what.example.org' not in page


def test_nobody_sees_the_page_without_a_receipt(edith: Edith) -> None:
    assert edith.get("/track/case").headers["Location"] == "/track"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type the seven words of your receipt"),
        ("abacus zooom", "The second word, “zooom”, is not one of ours. Did you mean “zoom”?"),
        ("abacus abdomen", "A receipt has seven words. You typed two."),
        ("x" * 900, "too long for a receipt"),
        ("x" * 10_000, "at most 1,000 characters"),
    ],
)
def test_what_cannot_be_a_receipt_is_said_before_anything_is_looked_up(
    edith: Edith, monkeypatch: pytest.MonkeyPatch, typed: str, sentence: str
) -> None:
    from casework.resident.tracking import views

    monkeypatch.setattr(views, "by_receipt", lambda digest: pytest.fail("looked it up"))
    page = edith.follow(typed)
    assert page.status_code == 422 and sentence in page.text.replace("&#39;", "'")


def test_a_wrong_check_is_said_before_anything_is_looked_up(edith: Edith) -> None:
    receipt = edith.finish()
    wrong = "BB" if receipt.split()[7] != "BB" else "CC"
    page = edith.follow(" ".join([*receipt.split()[:7], wrong]))
    assert "The check letters do not go with these words." in page.text


def test_every_receipt_that_opens_nothing_gets_one_answer(edith: Edith, app: Flask, today: When) -> None:
    stranger = "abacus abdomen abdominal abide abiding ability ablaze"
    dead = edith.finish(mode="named")
    with app.app_context():
        case = db.session.scalars(select(Case)).one()
        settings = app.extensions["casework"]
        fresh_receipt(case.ref, settings.key("receipt"), settings.key("pepper"), ada(app, today), today)
    answers = []
    for receipt in (stranger, dead):
        page = edith.follow(receipt)
        answers.append((page.status_code, page.text.replace(receipt, "").replace(edith.hidden()["csrf_token"], "")))
    assert answers[0] == answers[1] and answers[0][0] == 422
    assert "These words open nothing here" in answers[0][1]


def test_an_anonymous_person_writes_back_and_leaves_no_hour(edith: Edith, app: Flask) -> None:
    edith.follow(edith.finish())
    page = edith.post("/track/reply", words="Any news?")
    assert page.status_code == 200 and "Any news?" in page.text
    with app.app_context():
        replies = db.session.scalars(select(Message).where(Message.words == "Any news?")).all()
        assert len(replies) == 1 and replies[0].entered.instant is None


def test_a_reply_sent_twice_is_kept_once(edith: Edith, app: Flask) -> None:
    edith.follow(edith.finish())
    form = {**edith.hidden(), "words": "Any news?"}
    for _ in range(2):
        edith.client.post("/track/reply", data=form)
    with app.app_context():
        assert len(db.session.scalars(select(Message).where(Message.words == "Any news?")).all()) == 1


def test_a_reply_on_a_closed_case_is_a_new_contact(edith: Edith, app: Flask, today: When) -> None:
    receipt = edith.finish()
    change(app, today, phase=Phase.CLOSED, rank=None, unread=False)
    page = edith.follow(receipt)
    assert "comes to us as something new" in page.text
    edith.post("/track/reply", words="It broke again.")
    with app.app_context():
        assert len(db.session.scalars(select(Contact)).all()) == 2
        case = db.session.scalars(select(Case)).one()
        assert case.unread and case.rank


def test_a_file_is_sent_back_and_forth(edith: Edith, app: Flask) -> None:
    edith.follow(edith.finish())
    file = (io.BytesIO(b"The gate, measured.\n"), "Ediths gate.txt")
    page = edith.post("/track/reply", words="Here it is.", files=file)
    assert "Download text-1.txt" in page.text and "Ediths" not in page.text
    ref = page.text.split('name="file" value="', 1)[1].split('"', 1)[0]
    got = edith.post("/track/file", file=ref)
    assert got.data == b"The gate, measured.\n" and got.headers["Content-Disposition"].startswith("attachment")
    assert edith.client.post("/track/file", data={**edith.hidden(), "file": ref}).status_code in (200, 400)


def test_a_letter_is_saved_as_a_pdf_by_whoever_it_was_written_to_and_nobody_else(
    edith: Edith, somebody: Callable[[], Edith], app: Flask, today: When
) -> None:
    receipt = edith.finish()
    with app.app_context():
        case = db.session.scalars(select(Case)).one()
        ada = actor(app.extensions["cast"]["ada"], today)
        write_to_sender(case.ref, "We have looked at the gate.", ada, today, "")
    page = edith.follow(receipt).text
    ref = page.split("Save this letter as PDF")[0].rsplit('name="file" value="', 1)[1].split('"', 1)[0]
    got = edith.post("/track/file", file=ref)
    assert got.data.startswith(b"%PDF-") and got.content_type == "application/pdf"
    other = somebody()
    other.follow(other.finish(words="Another matter."))
    assert other.post("/track/file", file=ref).status_code == 404


@pytest.mark.parametrize("ref", ["", "nothing", "x" * 10_000, "' OR 1=1 --"])
def test_a_file_of_nobody_is_not_found(edith: Edith, ref: str) -> None:
    edith.follow(edith.finish())
    assert edith.post("/track/file", file=ref).status_code == 404


def test_somebody_elses_file_is_not_found(edith: Edith, somebody: Callable[[], Edith]) -> None:
    other = somebody()
    other.follow(other.finish(words="Another matter."))
    page = other.post("/track/reply", words="A file.", files=(io.BytesIO(b"Mine.\n"), "mine.txt"))
    ref = page.text.split('name="file" value="', 1)[1].split('"', 1)[0]
    edith.follow(edith.finish())
    assert edith.post("/track/file", file=ref).status_code == 404


def test_a_file_that_will_not_do_keeps_the_words(edith: Edith) -> None:
    edith.follow(edith.finish())
    page = edith.post("/track/reply", words="See the paper.", files=(io.BytesIO(b"%PDF-1.7\n"), "paper.pdf"))
    assert page.status_code == 400 and "we take only pictures" in page.text and "See the paper." in page.text


def test_what_was_called_less_can_be_called_back(edith: Edith, app: Flask, today: When) -> None:
    receipt = edith.finish()
    assert "You called it" not in edith.follow(receipt).text
    change(app, today, kind=Kind.COMMENT, kind_reason="It asks for nothing.")
    page = edith.follow(receipt)
    assert "You called it a complaint" in page.text and "It asks for nothing." in page.text
    edith.post("/track/restore")
    with app.app_context():
        assert db.session.scalars(select(Case)).one().kind is Kind.COMPLAINT


def test_nothing_to_restore_is_refused_in_a_sentence(edith: Edith) -> None:
    edith.follow(edith.finish())
    page = edith.post("/track/restore")
    assert page.status_code == 403 and "already dealt with as what you called it" in page.text


def test_a_decision_about_who_may_see_it_can_be_objected_to_once(edith: Edith, app: Flask, today: When) -> None:
    receipt = edith.finish(about=[app.extensions["cast"]["fay"]])
    with app.app_context(), act("case.seal-confirmed", by=OPERATOR, now=today, reason="All of it names her."):
        about = db.session.scalars(select(About)).one()
        about.seal, about.reason = Seal.CONFIRMED, "All of it names her."
    assert "Do you object" in edith.follow(receipt).text
    assert edith.post("/track/object", words="").status_code == 422
    edith.post("/track/object", words="It is about the gate.")
    with app.app_context():
        assert db.session.scalars(select(About)).one().objection == "It is about the gate."
    page = edith.post("/track/object", words="Again.")
    assert page.status_code == 403 and "you have told us already" in page.text


def test_finish_and_leave_forgets(edith: Edith) -> None:
    edith.follow(edith.finish())
    edith.post("/track/finish")
    assert edith.get("/track/case").headers["Location"] == "/track"


@pytest.mark.parametrize("path", ["/track/reply", "/track/restore", "/track/object", "/track/file"])
def test_every_button_of_a_page_that_has_closed_asks_for_the_receipt(edith: Edith, path: str) -> None:
    edith.get("/track")
    page = edith.post(path, words="Something.", follow=False)
    assert (page.status_code, page.headers["Location"]) == (303, "/track")


def test_a_reply_typed_while_the_page_closed_is_kept(edith: Edith) -> None:
    receipt = edith.finish()
    edith.get("/track")
    edith.post("/track/reply", words="A long reply.")
    assert "What you typed is kept in this browser" in edith.text()
    page = edith.follow(receipt)
    assert "A long reply.</textarea>" in page.text
    edith.post("/track/reply", words="A long reply.")
    assert "A long reply.</textarea>" not in edith.page.text  # type: ignore[union-attr]


def test_an_objection_typed_while_the_page_closed_is_kept(edith: Edith, app: Flask, today: When) -> None:
    receipt = edith.finish(about=[app.extensions["cast"]["fay"]])
    with app.app_context(), act("case.seal-confirmed", by=OPERATOR, now=today, reason="All of it names her."):
        about = db.session.scalars(select(About)).one()
        about.seal, about.reason = Seal.CONFIRMED, "All of it names her."
    edith.get("/track")
    edith.post("/track/object", words="It is about the gate.")
    assert "What you typed is kept in this browser" in edith.text()
    page = edith.follow(receipt)
    assert "It is about the gate.</textarea>" in page.text
    edith.post("/track/object", words="It is about the gate.")
    with app.app_context():
        assert db.session.scalars(select(About)).one().objection == "It is about the gate."


def test_an_open_question_is_said_once_with_its_date(edith: Edith, app: Flask, today: When) -> None:
    receipt = edith.finish()
    with app.app_context():
        stages = policy_for(council.policy_in_force(today.day).policy, Kind.COMPLAINT).stages
        waiting = next(stage.id for stage in stages if stage.phase is Phase.WAITING)
    change(app, today, stage=waiting, phase=Phase.WAITING, asked_until=today.day)
    edith.follow(receipt)
    said = edith.text()
    assert said.count("We have asked you") == 1 and said.count("If you do not") == 1
    assert "Please write back by" in said
    edith.post("/track/reply", words="The one by the church.")
    said = edith.text()
    assert "We have your reply, and go on when we have read it." in said and "We have asked you" not in said


def test_a_pass_dies_after_half_an_hour_unused(noon: When) -> None:
    secret = b"k" * 32
    sealed = passes.seal(secret, "digest", noon)
    assert noon.instant is not None
    in_time, late = (When.at(noon.instant + timedelta(minutes=minutes)) for minutes in (29, 31))
    assert passes.read(secret, sealed, in_time) == "digest"
    assert passes.read(secret, sealed, late) is None
    assert passes.read(b"x" * 32, sealed, noon) is None
    assert passes.read(secret, "forged", noon) is None
    assert "digest" not in sealed
