"""A promise that was not kept is a complaint with one press, with its history and its dates."""

import pytest
from flask import Flask
from sqlalchemy import select, true

from casework.cases import clocks, queries
from casework.cases.counts import counted, recounted
from casework.cases.model import Clock
from casework.complaints.missed import actions
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.words import Kind, Phase
from casework.trail.model import Entry
from tests.complaints.scene import acts, points, sound
from tests.town import MONDAY, Town, edith, found, later

pytestmark = pytest.mark.both
LATE = later(30)


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def asked(town: Town, **sent: object) -> str:
    """A question that Ben handles and nobody answers."""
    ref = town.sends(called=Kind.ENQUIRY, words="When is the hall open?", **sent).case_ref
    town.move(ref, "triage", "ada", MONDAY, kind="enquiry", handler=town.refs["ben"])
    return ref


def test_an_unanswered_question_becomes_a_complaint_about_that(town: Town) -> None:
    ref = asked(town, sender=edith())
    before = {each.ref: each.due_on for each in clocks.every(ref)}
    actions.take_up(ref, town.who("ada", LATE), LATE)
    case = town.case(ref)
    assert (case.kind, case.called, case.phase) == (Kind.COMPLAINT, Kind.COMPLAINT, Phase.NEW)
    assert (case.acknowledged_on, case.answered_on) == (None, None)
    (point,) = points(town, ref)
    assert "you had promised this by" in (point.row.words or "")
    running = clocks.running(case)
    assert {each.started_on for each in running} == {LATE.day}
    old = {each.ref: each.due_on for each in clocks.every(ref) if each.kind is Kind.ENQUIRY}
    assert old == before
    assert case.due_on is not None and case.due_on > LATE.day
    assert acts(ref)[-1] == "case.standard-missed"
    assert sound()


def test_whoever_wrote_makes_it_a_complaint_themselves(town: Town) -> None:
    ref = asked(town)
    actions.complain(ref, LATE.coarse())
    case = town.case(ref)
    assert (case.kind, case.unread) == (Kind.COMPLAINT, True)
    said = queries.tracked(case, LATE).said
    assert said[-1].message.words == "I complain that you have not kept your promise."
    assert not said[-1].message.ours
    entry = db.session.scalars(select(Entry).where(Entry.case_ref == ref, Entry.act == "case.standard-missed")).first()
    assert entry is not None
    assert (entry.actor_kind, entry.happened.instant) == ("anonymous", None)
    assert sound()


def test_pressed_twice_it_is_one_complaint(town: Town) -> None:
    ref = asked(town)
    actions.complain(ref, LATE.coarse())
    with pytest.raises(Conflict):
        actions.complain(ref, LATE.coarse())
    with pytest.raises(Conflict):
        actions.take_up(ref, town.who("ada", LATE), LATE)
    assert len(points(town, ref)) == 1


def test_while_nothing_is_late_there_is_nothing_to_complain_of(town: Town) -> None:
    ref = asked(town)
    with pytest.raises(Conflict, match="No promise about this is late"):
        actions.take_up(ref, town.who("ada"), MONDAY)
    with pytest.raises(Conflict, match="You can write to us at any time"):
        actions.complain(ref, MONDAY.coarse())


def test_what_is_asked_of_the_sender_is_not_late(town: Town) -> None:
    ref = asked(town)
    town.move(ref, "acknowledge", "ben", MONDAY)
    town.move(ref, "ask", "ben", MONDAY, question="Which hall?", reason="There are two.", until=later(20).day)
    with pytest.raises(Conflict):
        actions.take_up(ref, town.who("ada", LATE), LATE)


@pytest.mark.parametrize("kind", [Kind.COMPLAINT, Kind.INFORMATION_REQUEST, Kind.OWN_DATA])
def test_a_complaint_and_what_the_law_has_a_clock_for_stay_what_they_are(town: Town, kind: Kind) -> None:
    ref = town.sends(called=kind).case_ref
    far = later(90)
    with pytest.raises(Conflict):
        actions.take_up(ref, town.who("ada", far), far)


def test_an_officer_tells_the_clerk_and_does_not_press_it_alone(town: Town) -> None:
    ref = asked(town)
    with pytest.raises(NotAllowed):
        actions.take_up(ref, town.who("ben", LATE), LATE)


@pytest.mark.parametrize("who", ["gus", "hal", "fay"])
def test_somebody_who_does_not_see_the_case_makes_nothing_of_it(town: Town, who: str) -> None:
    ref = asked(town)
    with pytest.raises(NotFound):
        actions.take_up(ref, town.who(who, LATE), LATE)


def test_it_counts_as_a_complaint_from_then_on(town: Town) -> None:
    actions.complain(asked(town), LATE.coarse())
    assert +counted("2000-01") == recounted(true())


def test_it_is_acknowledged_and_answered_as_any_complaint_is(town: Town) -> None:
    ref = asked(town)
    actions.take_up(ref, town.who("ada", LATE), LATE)
    town.move(ref, "triage", "ada", LATE, kind="complaint", handler=town.refs["ada"])
    town.move(ref, "acknowledge", "ada", LATE)
    town.move(ref, "answer", "ada", LATE, outcome="upheld", answer="We forgot, and we are sorry that we did.")
    assert town.case(ref).outcome == "upheld"
    kept = list(db.session.scalars(select(Clock).where(Clock.case_ref == ref, Clock.kind == Kind.COMPLAINT)))
    assert all(each.met for each in kept)
    assert sound()


def test_it_is_called_less_again_only_with_a_reason_they_are_told(town: Town) -> None:
    ref = asked(town)
    actions.complain(ref, LATE.coarse())
    with pytest.raises(Invalid, match="Say why it is less"):
        town.move(ref, "triage", "ada", LATE, kind="enquiry", handler=town.refs["ben"])
