"""What clauses of both councils ask for and no other room tests: they are named on the policy register."""

from datetime import date

import pytest
from flask import Flask
from sqlalchemy import select

from casework.council import queries
from casework.council.actions import adopt
from casework.db import db
from casework.intake.actions import Sender
from casework.letters.model import Letter
from casework.people.model import Person, ReachBy
from casework.policy.load import preset
from casework.policy.words import Mode
from tests import cast
from tests.town import MONDAY, Town, edith, found, later


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def test_an_organisation_writes_with_a_person_named_for_it(town: Town) -> None:
    sender = Sender(
        Mode.NAMED,
        name="Edith Wren",
        organisation="The Mill Café",
        telephone="01632 960200",
        reach_by=ReachBy.TELEPHONE,
    )
    case = town.case(town.sends(sender=sender).case_ref)
    person = db.session.get(Person, case.person_ref)
    assert person is not None and (person.name, person.organisation) == ("Edith Wren", "The Mill Café")


def test_the_acknowledgement_names_whoever_deals_with_it(town: Town) -> None:
    ref = town.sends(sender=edith()).case_ref
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", MONDAY)
    (letter,) = db.session.scalars(select(Letter).where(Letter.case_ref == ref))
    assert "Ben Holt" in (letter.body or "")


def test_a_case_stays_under_the_policy_in_force_when_it_was_opened(town: Town) -> None:
    before = town.sends().case_ref
    quicker = preset("stotfold").replace('rule = "working:10"', 'rule = "working:9"', 1)
    adopt(quicker, "2/27", date(2026, 11, 24), later(1).day, cast.OPERATOR, later(1))
    after = town.sends(later(1)).case_ref
    rules = [str(queries.policy(town.case(ref).policy_ref).clock("complaint-answer").rule) for ref in (before, after)]
    assert rules == ["working:10", "working:9"]
    town.triage(before)
    town.move(before, "acknowledge", "ben", later(2))
    assert str(queries.policy(town.case(before).policy_ref).clock("complaint-answer").rule) == "working:10"
