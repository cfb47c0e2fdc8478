"""Somebody telephones, calls in or writes on paper: one of us logs it, and it is dealt with like anything else."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from casework import clock
from casework.cases.clocks import running
from casework.cases.model import Case, Contact, ReceiptKey
from casework.clock import When
from casework.db import db
from casework.people.model import Person
from casework.policy.words import Channel, Mode, Seal
from casework.trail.model import Entry
from tests import cast
from tests.town import Town, found


@pytest.fixture
def town(app: Flask) -> Town:
    with app.app_context():
        return found(When.at(clock.now()))


def today() -> date:
    return clock.today()


def on(day: date) -> dict[str, str]:
    return {"day-day": str(day.day), "day-month": str(day.month), "day-year": str(day.year)}


def told(**changes: Any) -> dict[str, Any]:
    """What Ada writes down of a telephone call."""
    return {
        "channel": "telephone",
        **on(today()),
        "clock": "00:01",
        "taken_by": "Joan at the counter",
        "called": "complaint",
        "words": "The gate at the allotments is broken.",
        "about": "service",
        "service": "Allotments",
        "harm": "no",
        "mode": "named",
        "name": "Edith Wren",
        "telephone": "01632 960100",
        "reach_by": "telephone",
    } | changes


def logs(browser: FlaskClient, path: str = "/contacts/new", **changes: Any) -> Any:
    page = browser.get(path, buffered=True).text
    token = re.search(r'name="token" value="([^"]+)"', page)[1]
    return cast.post(browser, path, {"token": token} | told(**changes))


def ada(app: Flask, town: Town) -> FlaskClient:
    return cast.sign_in(app.test_client(), town.refs["ada"])


def the_case(app: Flask) -> Case:
    with app.app_context():
        return db.session.scalars(select(Case)).one()


def test_a_call_becomes_a_case_with_who_took_it_when_and_by_which_channel(app: Flask, town: Town) -> None:
    answer = logs(ada(app, town))
    assert answer.status_code == 200 and "Logged: STF-" in answer.text and "receipt__words" in answer.text
    case = the_case(app)
    assert case.channel is Channel.TELEPHONE and case.mode is Mode.NAMED
    with app.app_context():
        contact = db.session.scalars(select(Contact)).one()
        assert contact.taken_by == "Joan at the counter"
        assert contact.happened < contact.entered
        assert db.session.scalars(select(Person)).one().name == "Edith Wren"
        assert [row.label for row in running(case)] == ["Acknowledge", "Answer stage 1"]
        assert db.session.scalar(select(Entry.actor).where(Entry.act == "contact.received")) == town.refs["ada"]


def test_the_same_form_sent_twice_is_one_contact_with_the_same_receipt(app: Flask, town: Town) -> None:
    browser = ada(app, town)
    token = re.search(r'name="token" value="([^"]+)"', browser.get("/contacts/new").text)[1]
    first, second = (cast.post(browser, "/contacts/new", {"token": token} | told()) for _ in range(2))
    words = [re.findall(r"</span> ([a-z-]+)</li>", page.text) for page in (first, second)]
    assert words[0] == words[1] and len(words[0]) == 7
    assert "sent this form before" in second.text
    assert the_case(app)


def test_once_the_words_are_handed_over_nothing_shows_them_again(app: Flask, town: Town) -> None:
    browser = ada(app, town)
    answer = logs(browser)
    token = re.search(r'name="token" value="([^"]+)"', answer.text)[1]
    assert cast.post(browser, "/contacts/written-down", {"token": token}).status_code == 303
    again = cast.post(browser, "/contacts/new", {"token": token} | told())
    assert "receipt__words" not in again.text and "not shown again" in again.text
    with app.app_context():
        assert db.session.scalars(select(ReceiptKey)).one().token is None


def test_of_somebody_who_does_not_say_who_they_are_nothing_else_is_kept(app: Flask, town: Town) -> None:
    logs(ada(app, town), mode="anonymous", name="Edith Wren", telephone="01632 960100")
    assert the_case(app).mode is Mode.ANONYMOUS and the_case(app).received.instant is None
    with app.app_context():
        assert db.session.scalars(select(Person)).first() is None


def test_naming_whoever_logs_it_takes_it_from_them_and_still_gives_the_receipt(app: Flask, town: Town) -> None:
    browser = ada(app, town)
    answer = logs(browser, about=f"person:{town.refs['ada']}")
    assert answer.status_code == 200 and "You do not see it" in answer.text and "receipt__words" in answer.text
    assert the_case(app).seal is Seal.PROVISIONAL
    assert browser.get(f"/cases/{the_case(app).ref}").status_code == 404


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"words": " "}, "Write what they said"),
        ({"name": ""}, "Write their name"),
        ({"telephone": ""}, "Write their telephone number"),
        ({"reach_by": ""}, "Choose how they would like to hear from us"),
        ({"clock": "half past two"}, "Write the time like 14:30"),
        ({"day-day": "31", "day-month": "2"}, "no such day"),
        ({"day-year": "2999"}, "or earlier"),
        ({"called": "restriction"}, "Choose one of the answers shown"),
        ({"about": "person:nobody"}, "Choose only from the answers shown"),
        ({"mode": ""}, "Choose whether they said who they are"),
        ({"words": "x" * 20_001}, "at most 20,000 characters"),
        ({"email": "not an address"}, "Write an e-mail address in full"),
        ({"token": "short"}, "lost its own mark"),
    ],
)
def test_what_will_not_do_is_said_and_what_was_typed_is_kept(
    app: Flask, town: Town, changes: dict[str, str], says: str
) -> None:
    answer = logs(ada(app, town), **changes)
    assert answer.status_code == 422 and says in answer.text
    assert "Joan at the counter" in answer.text
    with app.app_context():
        assert db.session.scalars(select(Case)).first() is None


def test_risk_of_harm_tops_the_worklist(app: Flask, town: Town) -> None:
    browser = ada(app, town)
    logs(browser, harm="yes")
    assert "Somebody may be at risk of harm" in browser.get("/worklist").text


def test_a_case_from_before_has_its_true_dates_and_says_why_it_is_entered_now(app: Flask, town: Town) -> None:
    received = today() - timedelta(days=30)
    browser = ada(app, town)
    answer = logs(
        browser, "/cases/enter", **on(received), clock="", reason="Open since October; the letter is in the file."
    )
    assert answer.status_code == 200
    case = the_case(app)
    assert case.received.day == received and case.entered.day == today()
    with app.app_context():
        assert all(row.started_on == received for row in running(case))
    assert "overdue" in browser.get("/worklist").text.lower()
    assert "Entered from before" in browser.get(f"/cases/{case.ref}").text


def test_a_case_from_before_needs_a_reason(app: Flask, town: Town) -> None:
    answer = logs(ada(app, town), "/cases/enter", reason="")
    assert answer.status_code == 422 and "Say why and what exists" in answer.text


@pytest.mark.parametrize("who", ["fay", "gus", "hal", "iris"])
def test_only_the_office_logs_contacts(app: Flask, town: Town, who: str) -> None:
    browser = cast.sign_in(app.test_client(), town.refs[who])
    assert browser.get("/contacts/new").status_code == 403
    assert cast.post(browser, "/cases/enter", told(reason="x")).status_code == 403
