"""Whoever gave a name never depends on the receipt: each step behind it is open by telephone and at the counter too."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from casework import clock
from casework.cases import asking, queries, seals
from casework.cases.actions import Heard
from casework.cases.asking import Wants
from casework.cases.clocks import running
from casework.cases.model import About, Lane, Whom
from casework.clock import When
from casework.db import db
from casework.errors import NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.policy.words import Channel, Kind, Mode, Tie
from casework.staff.ties import tie
from casework.trail import act
from casework.trail.model import Entry
from tests import cast
from tests.town import MONDAY, TRACK, Town, edith, found, later

SAID = "It was about the gate, and I want it looked into."
ON_THE_TELEPHONE = Heard(Channel.TELEPHONE, later(1, hour=10), "Joan at the counter")


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def offered(town: Town, ref: str) -> set[str]:
    return {value for value, _ in asking.open_to_them(town.case(ref))}


def takes(town: Town, ref: str, wants: Wants, by: str = "ada", words: str = SAID) -> None:
    asking.take(ref, words, ON_THE_TELEPHONE, wants, town.who(by), later(1, hour=11))


def newest(ref: str) -> str | None:
    db.session.rollback()
    return queries.conversation(ref, [Lane.RESIDENT])[-1].message.words


@pytest.mark.both
def test_they_have_the_first_kind_back_with_its_date(town: Town) -> None:
    ref = town.sends(sender=edith()).case_ref
    dates = {each.promise: each.due_on for each in running(town.case(ref))}
    town.triage(ref, kind="enquiry", reason="It asks when the hall closes.")
    assert offered(town, ref) == {"heard", "restored"}
    takes(town, ref, Wants.RESTORED)
    case = town.case(ref)
    assert case.kind is Kind.COMPLAINT and newest(ref) == SAID
    assert {each.promise: each.due_on for each in running(case)} == dates
    assert offered(town, ref) == {"heard"}
    with pytest.raises(NotAllowed, match="already dealt with"):
        takes(town, ref, Wants.RESTORED, words="Once more.")
    assert newest(ref) == SAID, "what was refused left nothing behind"


@pytest.mark.both
def test_they_object_to_how_a_seal_was_decided_and_it_is_signed_at_once(town: Town) -> None:
    about = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)
    ref = town.sends(sender=edith(), about=about).case_ref
    assert offered(town, ref) == {"heard"}
    seals.confirm_seal(ref, "All of it names her.", town.who("ben"), MONDAY, TRACK)
    assert offered(town, ref) == {"heard", "objects"}
    takes(town, ref, Wants.OBJECTS, by="ben")
    assert db.session.scalars(select(About.objection).where(About.case_ref == ref)).one() == SAID
    last = db.session.scalars(select(Entry).where(Entry.case_ref == ref, Entry.kind == "act").order_by(Entry.seq)).all()
    assert (last[-1].act, last[-1].actor, last[-1].happened) == (
        "case.seal-objected", town.refs["ben"], ON_THE_TELEPHONE.happened,
    )  # fmt: skip


def test_whoever_rings_about_something_anonymous_is_heard_and_no_more(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref, kind="enquiry", reason="It asks when the hall closes.")
    assert offered(town, ref) == {"heard"}
    with pytest.raises(NotAllowed, match="anonymously"):
        takes(town, ref, Wants.RESTORED)
    assert town.case(ref).kind is Kind.ENQUIRY


def test_an_officer_who_may_not_know_who_wrote_does_not_act_for_them(town: Town) -> None:
    ref = town.sends(sender=edith(Mode.CONFIDENTIAL)).case_ref
    town.triage(ref, kind="enquiry", reason="It asks when the hall closes.", handler="ada")
    with pytest.raises(NotAllowed, match="in confidence"):
        takes(town, ref, Wants.RESTORED, by="ben")


def test_whoever_a_case_is_about_finds_none(town: Town) -> None:
    ref = town.sends(sender=edith()).case_ref
    with act("case.noted", by=town.who("ben"), now=MONDAY, case=ref):
        tie(ref, town.refs["ada"], Tie.SUBJECT, town.refs["ben"], "", MONDAY)
    with pytest.raises(NotFound):
        takes(town, ref, Wants.RESTORED)


@pytest.fixture
def ada(app: Flask) -> tuple[FlaskClient, str]:
    """Ada's browser, and a complaint of Edith's that is dealt with as a question."""
    now = When.at(clock.now())
    with app.app_context():
        town = found(now)
        ref = town.sends(now, sender=edith()).case_ref
        given = {"kind": "enquiry", "handler": town.refs["ben"], "reason": "It asks when the hall closes."}
        town.move(ref, "triage", "ada", now, **given)
    return cast.sign_in(app.test_client(), town.refs["ada"]), ref


def test_the_page_offers_what_is_open_to_them_and_does_it(ada: tuple[FlaskClient, str], app: Flask) -> None:
    browser, ref = ada
    page = browser.get(f"/cases/{ref}/told", buffered=True).text
    assert "They want it dealt with as a complaint, as they first called it" in page and "They object" not in page
    day = clock.today()
    typed = {"day-day": str(day.day), "day-month": str(day.month), "day-year": str(day.year), "words": SAID}
    typed |= {"channel": "visit", "taken_by": "Joan"}
    wrong = cast.post(browser, f"/cases/{ref}/told", {**typed, "wants": "objects"})
    assert wrong.status_code == 422 and "Choose one of the answers shown" in wrong.text and SAID in wrong.text
    assert cast.post(browser, f"/cases/{ref}/told", {**typed, "wants": "restored"}).status_code == 303
    assert "The sender kept it as complaint" in browser.get(f"/cases/{ref}", buffered=True).text
    assert "They want it dealt with" not in browser.get(f"/cases/{ref}/told", buffered=True).text
