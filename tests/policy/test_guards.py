"""Every guard lets through what it should and says in a sentence why it does not."""

from dataclasses import replace
from datetime import date

import pytest

from casework.policy.access import Actor
from casework.policy.facts import Facts
from casework.policy.guards import GUARDS
from casework.policy.words import GuardName, Kind, Role, Seal, Tie
from tests.policy.cast import ADA, BEN, CORA, DEV, IRIS, TODAY, facts, somebody

YESTERDAY = date(2026, 11, 23)
CASES: list[tuple[GuardName, Facts, Actor, str | None]] = [
    (GuardName.HANDLER_NAMED, facts(), ADA, None),
    (GuardName.HANDLER_NAMED, facts(handler=""), ADA, "Say first who handles it."),
    (GuardName.NOT_ACKNOWLEDGED_YET, facts(), ADA, None),
    (
        GuardName.NOT_ACKNOWLEDGED_YET,
        facts(acknowledged=YESTERDAY),
        ADA,
        "It was acknowledged on Monday 23 November 2026.",
    ),
    (GuardName.ACKNOWLEDGED_FIRST, facts(acknowledged=TODAY), ADA, None),
    (GuardName.ACKNOWLEDGED_FIRST, facts(), ADA, "Acknowledge it first."),
    (GuardName.ANSWER_GIVEN_FIRST, facts(answered=TODAY), ADA, None),
    (GuardName.ANSWER_GIVEN_FIRST, facts(), ADA, "Give the answer with its reasons first."),
    (GuardName.UNTIL_PASSED_OR_REPLIED, facts(), ADA, None),
    (GuardName.UNTIL_PASSED_OR_REPLIED, facts(waiting_until=YESTERDAY), ADA, None),
    (GuardName.UNTIL_PASSED_OR_REPLIED, facts(waiting_until=date(2027, 1, 1), replied=True), ADA, None),
    (
        GuardName.UNTIL_PASSED_OR_REPLIED,
        facts(waiting_until=TODAY),
        ADA,
        "The person who wrote has until Tuesday 24 November 2026 to reply.",
    ),
    (GuardName.SEAL_SETTLED, facts(), ADA, None),
    (GuardName.SEAL_SETTLED, facts(seal=Seal.CONFIRMED), ADA, None),
    (GuardName.SEAL_SETTLED, facts(seal=Seal.PROVISIONAL), ADA, "Confirm or split the seal first."),
    (GuardName.NOT_A_COUNCILLOR_ALONE, facts(), ADA, None),
    (GuardName.NOT_A_COUNCILLOR_ALONE, facts(), BEN, None),
    (GuardName.NOT_A_COUNCILLOR_ALONE, facts(), IRIS, None),
    (
        GuardName.NOT_A_COUNCILLOR_ALONE,
        facts(),
        CORA,
        "No councillor decides alone: refer it to the committee, then give the committee’s answer.",
    ),
    (
        GuardName.NOT_A_COUNCILLOR_ALONE,
        facts(),
        DEV,
        "No councillor decides alone: refer it to the committee, then give the committee’s answer.",
    ),
    (GuardName.NOT_REFERRED_YET, facts(), ADA, None),
    (GuardName.NOT_REFERRED_YET, facts(referred=True), ADA, "It is with the committee."),
    (GuardName.REFERRED_FIRST, facts(referred=True), ADA, None),
    (GuardName.REFERRED_FIRST, facts(), ADA, "Refer it to the committee first."),
    (GuardName.NOT_CALLED_MORE, facts(Kind.COMPLIMENT), ADA, None),
    (
        GuardName.NOT_CALLED_MORE,
        facts(Kind.COMPLIMENT, called=Kind.COMPLAINT),
        ADA,
        "The person who wrote called it a complaint: answer it, or change it back.",
    ),
]


@pytest.mark.parametrize(("name", "case", "actor", "sentence"), CASES)
def test_a_guard_says_what_it_should(name: GuardName, case: Facts, actor: Actor, sentence: str | None) -> None:
    assert GUARDS[name](case, actor, TODAY) == sentence


def test_every_guard_has_a_function_and_is_tried_both_ways() -> None:
    assert set(GUARDS) == set(GuardName)
    for name in GuardName:
        assert {sentence is None for tried, _, _, sentence in CASES if tried is name} == {True, False}


def test_a_councillor_who_is_also_an_officer_of_the_council_decides_as_that() -> None:
    both = somebody("Iris", Role.OUTSIDE, Role.MEMBER, Tie.HOLDER)
    assert GUARDS[GuardName.NOT_A_COUNCILLOR_ALONE](replace(facts(), referred=False), both, TODAY) is None
