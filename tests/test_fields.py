"""Fields keep what was typed, and say plainly what is wrong with it."""

import time
from collections.abc import Iterator
from datetime import date

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from casework import fields


class Sheet(fields.Form):
    """One field of each sort."""

    class Meta:
        csrf = False

    name = fields.Line("Your name", [fields.Needed("Write your name")], cap=20)
    story = fields.Words("What happened?", cap=50)
    when = fields.Day("When was it?")
    kind = fields.Choice("What is it?", choices=[("complaint", "A complaint"), ("question", "A question")])
    needs = fields.Choices("What would help?", choices=[("large", "Large print"), ("call", "A call")])
    about = fields.Pick("Who is it about?", choices=[("", "Choose"), ("clerk", "The clerk")])
    email = fields.Line("E-mail", [fields.Optional(), fields.email_shape])
    phone = fields.Line("Telephone", [fields.Optional(), fields.phone_shape])


@pytest.fixture(autouse=True)
def context() -> Iterator[None]:
    app = Flask(__name__)
    app.secret_key = "only for tests"
    with app.test_request_context():
        yield


def sent(**values: object) -> Sheet:
    """The sheet as it comes back, Edith's name filled in unless the test says otherwise, and checked."""
    answers = {"name": "Edith", **values}
    form = Sheet(MultiDict({name.replace("_", "-"): value for name, value in answers.items()}))
    form.validate()
    return form


def day_of(day: str, month: str, year: str) -> fields.Day:
    return sent(when_day=day, when_month=month, when_year=year).when


# Text


def test_text_loses_the_space_around_it_and_keeps_the_lines_inside() -> None:
    form = sent(name="  Edith \t", story="One\r\n\r\nTwo\rThree \n")
    assert (form.name.data, form.story.data) == ("Edith", "One\n\nTwo\nThree")
    assert not form.errors


def test_one_line_stays_one_line() -> None:
    assert sent(name="Edith\r\nBcc: all").name.data == "Edith Bcc: all"


def test_text_that_is_too_long_is_refused_and_kept_whole() -> None:
    form = sent(story="x" * 51)
    assert form.story.data == "x" * 51
    assert form.story.errors == [fields.too_long(50, 51)]


def test_text_as_long_as_allowed_passes() -> None:
    assert not sent(story="x" * 50 + "\r\n").errors


@pytest.mark.parametrize("hidden", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\ud800", "\u202e", "\u2066", "\uffff"])
def test_hidden_characters_are_taken_out_and_pointed_out_once(hidden: str) -> None:
    form = sent(story=f"It {hidden}rained")
    assert form.story.data == "It rained"
    assert form.story.errors == [fields.HIDDEN]
    assert not sent(story=form.story.data).errors


def test_the_marks_of_languages_written_from_the_right_pass() -> None:
    assert sent(story="שלום\u200f!").story.data == "שלום\u200f!"


def test_emoji_and_accents_pass() -> None:
    assert sent(story="Café ☕ 👩‍🌾 — 'so'").story.data == "Café ☕ 👩‍🌾 — 'so'"


@pytest.mark.parametrize("empty", ["", "   ", "\n"])
def test_what_is_needed_is_asked_for_in_its_own_words(empty: str) -> None:
    assert sent(name=empty).name.errors == ["Write your name"]


def test_what_is_wrong_is_said_once() -> None:
    form = sent(name="x" * 21)
    assert [problem.text for problem in form.problems()] == [fields.too_long(20, 21)]


def test_a_megabyte_of_anything_is_answered_at_once() -> None:
    started = time.perf_counter()
    for filler in ("a", "@", "a@", " ", "\u202e", "+ ", "\n"):
        sent(name=filler * 400_000, email=filler * 400_000, phone=filler * 400_000)
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("address", ["edith@example.org", "e.d+x@sub.example.co.uk", "o'hara@example.org"])
def test_an_address_is_taken(address: str) -> None:
    assert not sent(email=address).errors


@pytest.mark.parametrize(
    "address",
    [
        "edith",
        "edith@",
        "@example.org",
        "a b@example.org",
        "a@b@c",
        "é@example.org",
        "edith@example",
        "e..d@example.org",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    assert sent(email=address).email.errors == ["Write an e-mail address in full, like name@example.org"]


@pytest.mark.parametrize(("number", "fine"), [("01462 730064", True), ("+44 (0)1462-730064", True), ("12", False),
                                              ("٠١٤٦٢٧٣٠", False), ("ring me", False)])  # fmt: skip
def test_a_telephone_number_is_told_from_other_text(number: str, fine: bool) -> None:
    assert bool(sent(phone=number).phone.errors) is not fine


# Dates


def test_three_boxes_make_a_date() -> None:
    assert day_of(" 27", "3", "2026 ").data == date(2026, 3, 27)
    assert day_of("27", "March", "2026").data == date(2026, 3, 27)


@pytest.mark.parametrize(("boxes", "wrong", "sentence"), [
    (("", "3", "2026"), ("day",), "The date must include a day"),
    (("", "", "2026"), ("day", "month"), "The date must include a day and a month"),
    (("31", "2", "2026"), ("day",), "There is no such day in the calendar"),
    (("1", "13", "2026"), ("month",), "There is no such day in the calendar"),
    (("1", "3", "0000"), ("day",), "There is no such day in the calendar"),
    (("1", "3", "26"), ("year",), "The year must have four digits"),
    (("1", "3", "99999"), ("year",), "The year must be written in digits, like 27 3 2026"),
    (("١", "3", "2026"), ("day",), "The day must be written in digits, like 27 3 2026"),
    (("1", "3", "２０２６"), ("year",), "The year must be written in digits, like 27 3 2026"),
    (("-1", "3", "2026"), ("day",), "The day must be written in digits, like 27 3 2026"),
    (("1", "x" * 900, "2026"), ("month",), "The month must be written in digits, like 27 3 2026"),
])  # fmt: skip
def test_a_date_that_is_none_blames_the_right_box(
    boxes: tuple[str, str, str], wrong: tuple[str, ...], sentence: str
) -> None:
    field = day_of(*boxes)
    assert field.data is None
    assert field.wrong == wrong
    assert field.errors == [sentence]
    assert field.wrong_id == f"when-{wrong[0]}"


def test_no_date_at_all_is_no_error_unless_one_is_needed() -> None:
    assert not day_of("", "", "").errors


def test_a_date_outside_its_limits_is_refused() -> None:
    form = Sheet(MultiDict({"name": "Edith", "when-day": "2", "when-month": "1", "when-year": "2026"}))
    form.when.latest = date(2026, 1, 1)
    form.validate()
    assert form.when.errors == ["The date must be 1 January 2026 or earlier"]
    form.when.earliest, form.when.latest = date(2026, 1, 3), None
    form.validate()
    assert form.when.errors == ["The date must be 3 January 2026 or later"]


def test_a_date_we_have_fills_the_boxes() -> None:
    field = Sheet(data={"when": date(2026, 11, 27)}).when
    assert field.typed == {"day": "27", "month": "11", "year": "2026"}
    assert field.data == date(2026, 11, 27)


# Choices


def test_an_answer_that_was_not_offered_is_refused() -> None:
    form = sent(kind="bribe", needs="moon", about="king")
    assert form.kind.errors == form.about.errors == ["Choose one of the answers shown"]
    assert form.needs.errors == ["Choose only from the answers shown"]


def test_answers_that_were_offered_are_taken() -> None:
    form = sent(kind="question", needs="large", about="clerk")
    assert (form.kind.data, form.needs.data, form.about.data) == ("question", ["large"], "clerk")
    assert not form.errors


def test_no_answer_is_no_answer() -> None:
    form = sent()
    assert (form.kind.data, form.needs.data) == (None, [])
    assert not form.errors


def test_answers_may_be_offered_later() -> None:
    form = Sheet(MultiDict({"name": "Edith", "kind": "praise"}))
    form.kind.choices = [("praise", "A compliment")]
    assert form.validate()


def test_problems_come_in_the_order_of_the_page_and_lead_to_their_inputs() -> None:
    form = sent(name="", when_day="1", when_month="", when_year="2026", kind="bribe")
    assert [problem.target for problem in form.problems()] == ["name", "when-month", "kind"]
