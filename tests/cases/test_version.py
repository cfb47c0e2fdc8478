"""An open case goes over to a later policy only with a reason, told to whoever wrote, and never to fewer rights."""

import re
from datetime import date

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from casework import clock
from casework.cases.model import Clock
from casework.cases.queries import opened
from casework.cases.version.actions import go_over
from casework.cases.version.queries import Under, under
from casework.clock import When
from casework.council.actions import adopt
from casework.council.queries import policy_in_force
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.letters.model import Letter
from casework.policy.access import Action
from casework.policy.days import ONE_DAY
from casework.policy.load import preset
from casework.trail.story import story
from tests import cast
from tests.cast import post, sign_in
from tests.town import TRACK, Town, edith, found, later

QUICKER = ('rule = "working:10"', 'rule = "working:8"')
SLOWER = ('rule = "working:10"', 'rule = "working:12"')
WHY = "The new policy answers sooner."


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def adopted(*changes: tuple[str, str], when: When | None = None) -> None:
    """Another policy, in force from the day after the story began."""
    when, text = when or later(1), preset("stotfold")
    for old, new in changes:
        assert text.count(old) >= 1
        text = text.replace(old, new)
    adopt(text, "2/27", when.day, when.day, cast.OPERATOR, when)


def looked(town: Town, ref: str, when: When | None = None) -> Under:
    db.session.rollback()
    when = when or later(2)
    return under(opened(town.who("ada", when), ref, Action.CASE_TRIAGE, when), when)


def go(town: Town, ref: str, who: str = "ada", reason: str = WHY, when: When | None = None, **more: int) -> None:
    db.session.rollback()
    when = when or later(2)
    go_over(ref, reason, town.who(who, when), when, TRACK, **more)


def dates(ref: str) -> dict[str, date]:
    db.session.rollback()
    return {each.label: each.due_on for each in db.session.scalars(select(Clock).where(Clock.case_ref == ref))}


def test_a_case_goes_over_and_its_promises_come_sooner(town: Town) -> None:
    ref = town.sends().case_ref
    assert dates(ref)["Answer stage 1"] == date(2026, 12, 7)
    adopted(QUICKER)
    go(town, ref)
    assert dates(ref)["Answer stage 1"] == date(2026, 12, 3)
    assert town.case(ref).policy_ref == policy_in_force(later(2).day).ref
    assert looked(town, ref).later is None


def test_whoever_wrote_is_told_why_and_what_they_are_promised_now(town: Town) -> None:
    ref = town.sends(sender=edith()).case_ref
    adopted(QUICKER)
    go(town, ref)
    body = db.session.scalars(select(Letter).where(Letter.case_ref == ref)).one().body or ""
    assert WHY in body and "You lose nothing by it" in body
    assert "By Thursday 3 December 2026" in body and "stands in" in body


def test_the_story_tells_it(town: Town) -> None:
    ref = town.sends().case_ref
    adopted(QUICKER)
    go(town, ref)
    told = [line.says for line in story(ref, lambda *_: "")]
    assert f"Put under the policy in force from Tuesday 24 November 2026: {WHY}".rstrip(".") in told


def test_it_never_goes_over_to_fewer_rights(town: Town) -> None:
    ref = town.sends().case_ref
    adopted(SLOWER)
    assert looked(town, ref).lost
    with pytest.raises(Conflict, match="fewer rights"):
        go(town, ref)
    assert dates(ref)["Answer stage 1"] == date(2026, 12, 7) and looked(town, ref).later is not None


def test_what_the_later_policy_says_of_another_kind_does_not_bar_it(town: Town) -> None:
    ref = town.sends().case_ref
    letters = 'rule = "working:{}"\nstarts = "received"\nmeets = "answered"'
    adopted((letters.format(5), letters.format(7)))
    found_under = looked(town, ref)
    assert (found_under.changes, found_under.possible) == ((), True)


def test_what_was_kept_stays_kept_and_what_stands_still_goes_on_from_there(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", later(1))
    town.move(ref, "ask", "ben", later(1), question="Which night?", reason="To ask who was there.", until=later(9).day)
    before = dates(ref)
    adopted(QUICKER, ('rule = "working:3"', 'rule = "working:2"'))
    go(town, ref)
    assert dates(ref) == before
    town.move(ref, "go-on", "ben", later(10))
    assert dates(ref)["Answer stage 1"] == date(2026, 12, 14)


def test_a_promise_that_only_the_later_policy_makes_begins_that_day(town: Town) -> None:
    """Also not what was done already: nobody is promised twice what they have."""
    ref = town.sends().case_ref
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", later(1))
    more = (
        '[[clock]]\nid = "complaint-told"\nlabel = "Close"\npromise = "close it"\nkinds = ["complaint"]\n'
        'rule = "working:30"\nstarts = "received"\nmeets = "closed"\ndocument = "complaints"\nsource = "default"\n\n'
    )
    adopted(("# Rights that have their own law", more + "# Rights that have their own law"))
    go(town, ref)
    assert dates(ref)["Close"] == date(2027, 1, 11)


@pytest.mark.parametrize("reason", ["", "  "])
def test_it_needs_a_reason(town: Town, reason: str) -> None:
    ref = town.sends().case_ref
    adopted(QUICKER)
    with pytest.raises(Invalid, match="Write the reason"):
        go(town, ref, reason=reason)


def test_without_a_later_policy_there_is_nothing_to_go_over_to(town: Town) -> None:
    ref = town.sends().case_ref
    with pytest.raises(Conflict, match="already, or it is closed"):
        go(town, ref)
    adopted(QUICKER, when=later(5))
    with pytest.raises(Conflict, match="already, or it is closed"):
        go(town, ref, when=later(4))


def test_when_the_case_went_on_meanwhile_nothing_is_changed(town: Town) -> None:
    ref = town.sends().case_ref
    adopted(QUICKER)
    seen = town.case(ref).story
    town.triage(ref)
    with pytest.raises(Conflict, match="after you opened this page"):
        go(town, ref, story=seen)


def test_it_is_for_whoever_runs_the_case(town: Town) -> None:
    ref = town.sends().case_ref
    adopted(QUICKER)
    with pytest.raises(NotAllowed):
        go(town, ref, who="ben")
    with pytest.raises(NotFound):
        go(town, ref, who="gus")


# On the page


def browser(app: Flask, who: str = "ada", *changes: tuple[str, str]) -> tuple[FlaskClient, str]:
    """Somebody of the cast at the page of a case from yesterday, and a policy adopted today."""
    with app.app_context():
        now = When.at(clock.now())
        assert now.instant is not None
        yesterday = When.at(now.instant - ONE_DAY)
        town = found(yesterday)
        ref = town.sends(yesterday).case_ref
        adopted(*changes, when=now)
        db.session.remove()
    return sign_in(app.test_client(), town.refs[who]), f"/cases/{ref}/policy"


def test_the_page_says_what_changes_and_puts_the_case_under_it(app: Flask) -> None:
    ada, page = browser(app, "ada", QUICKER)
    shown = ada.get(page).text
    assert "was 10 working days and becomes 8 working days" in shown
    (story_number,) = re.findall(r'name="story" type="hidden" value="(\d+)"', shown)
    answer = post(ada, page, {"reason": WHY, "story": story_number}, page=page)
    assert answer.status_code == 303
    assert "No later one is in force." in ada.get(page).text
    assert WHY in ada.get(answer.location).text


def test_the_page_says_why_it_stays_and_has_no_button(app: Flask) -> None:
    ada, page = browser(app, "ada", SLOWER)
    shown = ada.get(page).text
    assert "It stays where it is" in shown and "Put it under this one" not in shown
    answer = post(ada, page, {"reason": "Because <I> say so."}, page="/account")
    assert answer.status_code == 409 and "Because &lt;I&gt; say so." in answer.text


def test_the_page_asks_for_a_reason(app: Flask) -> None:
    ada, page = browser(app, "ada", QUICKER)
    answer = post(ada, page, {"reason": ""}, page=page)
    assert answer.status_code == 422 and "Write the reason" in answer.text


def test_the_page_is_for_whoever_runs_the_case(app: Flask) -> None:
    ben, page = browser(app, "ben", QUICKER)
    assert ben.get(page).status_code == 403
