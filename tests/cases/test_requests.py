"""A request for information ends as given, partly given, refused or not held, and is looked at again by others."""

from datetime import date

import pytest
from flask import Flask

from casework.cases import moves, queries
from casework.cases.clocks import running
from casework.cases.moves import Answers
from casework.errors import Invalid, NotAllowed
from casework.people.model import ReachBy
from casework.policy.words import Kind, Outcome, Phase
from tests.complaints.scene import sound
from tests.town import Town, edith, found, later


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def asked(town: Town, **sent: object) -> str:
    """A request for the hire book that Ben deals with."""
    usual = {"called": Kind.ENQUIRY, "sender": edith(reach_by=ReachBy.TRACKING), "words": "The hire book, please."}
    ref = town.sends(**usual | sent).case_ref
    town.triage(ref, kind="information-request")
    return ref


def last_letter(town: Town, ref: str) -> str:
    letter = queries.tracked(town.case(ref), later(9)).said[-1].letter
    assert letter is not None
    return letter.body or ""


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.PARTLY_GIVEN])
def test_nothing_is_kept_back_without_its_exemption(town: Town, outcome: Outcome) -> None:
    ref = asked(town)
    with pytest.raises(Invalid, match="which exemption") as refusal:
        town.move(ref, "answer", "ben", later(1), outcome=outcome, answer="Some of it is private.")
    assert refusal.value.field == "exemption"


def test_a_refusal_tells_the_exemption_the_internal_review_and_the_commissioner(town: Town) -> None:
    ref = asked(town)
    kept_back = "Section 40(2): the names of private hirers."
    town.move(ref, "answer", "ben", later(1), outcome=Outcome.REFUSED, exemption=kept_back, answer="It names people.")
    body = last_letter(town, ref)
    assert kept_back in body and "internal review" in body and "Information Commissioner" in body
    assert "ombudsman" not in body.lower()


@pytest.mark.parametrize("outcome", [Outcome.GIVEN, Outcome.NOT_HELD])
def test_what_is_given_or_not_held_needs_no_exemption(town: Town, outcome: Outcome) -> None:
    ref = asked(town)
    town.move(ref, "answer", "ben", later(1), outcome=outcome, answer="It is attached.")
    assert town.case(ref).outcome == outcome and sound()


def test_it_does_not_close_as_merely_answered(town: Town) -> None:
    ref = asked(town)
    with pytest.raises(Invalid) as refusal:
        town.move(ref, "answer", "ben", later(1), outcome=Outcome.ANSWERED, answer="Yes.")
    assert refusal.value.field == "outcome"


def test_an_internal_review_is_by_somebody_else_within_twenty_working_days(town: Town) -> None:
    ref = asked(town)
    town.move(ref, "answer", "ben", later(1), outcome=Outcome.NOT_HELD, answer="We have no such book.")
    moves.make_as_sender(ref, "ask-review", Answers(reason="I have seen it on the counter."), later(2))
    review = next(clock for clock in running(town.case(ref)) if clock.promise == "information-review")
    assert (review.started_on, review.due_on) == (later(2).day, date(2026, 12, 23))
    with pytest.raises(NotAllowed, match="You decided it the first time"):
        town.move(ref, "review-answer", "ben", later(3), outcome=Outcome.GIVEN, answer="Here it is.")
    town.move(ref, "review-answer", "ada", later(3), outcome=Outcome.GIVEN, answer="Here it is.")
    case = town.case(ref)
    assert (case.outcome, case.phase) == (Outcome.GIVEN, Phase.ANSWERED)
    assert "Information Commissioner" in last_letter(town, ref) and sound()


def test_somebody_anonymous_is_told_that_a_name_is_needed_but_not_for_the_environment(town: Town) -> None:
    ref = town.sends(called=Kind.ENQUIRY).case_ref
    town.triage(ref, kind="information-request")
    town.move(ref, "acknowledge", "ben", later(1))
    body = last_letter(town, ref)
    assert "asks for your real name" in body and "environment you do not need one" in body


def test_somebody_known_is_not(town: Town) -> None:
    ref = asked(town)
    town.move(ref, "acknowledge", "ben", later(1))
    assert "real name" not in last_letter(town, ref)
