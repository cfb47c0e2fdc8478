"""Every guard lets through what it should and says in a sentence why it does not."""

from dataclasses import replace
from datetime import date

import pytest

from casework.policy.access import Actor
from casework.policy.bodies import Power
from casework.policy.facts import Facts
from casework.policy.guards import GUARDS
from casework.policy.words import GuardName, Kind, Mode, Outcome, Role, Seal, Tie
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
    (GuardName.NOTHING_FOUND_YET, facts(), ADA, None),
    (GuardName.NOTHING_FOUND_YET, facts(findings=(Outcome.OUT_OF_SCOPE,)), ADA, None),
    (
        GuardName.NOTHING_FOUND_YET,
        facts(findings=(Outcome.OUT_OF_SCOPE, Outcome.UPHELD)),
        ADA,
        "Something was found on it already: answer it, or split off first what is for somebody else.",
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
    (GuardName.FINDINGS_FIRST, facts(points=1, findings=(Outcome.UPHELD,)), ADA, None),
    (
        GuardName.FINDINGS_FIRST,
        facts(),
        ADA,
        "Write down first, point by point, what the complaint says.",
    ),
    (
        GuardName.FINDINGS_FIRST,
        facts(points=3, findings=(Outcome.UPHELD, Outcome.NOT_UPHELD)),
        ADA,
        "Record a finding with its reasons first: not every point has one.",
    ),
    (GuardName.POWER_HELD, facts(), replace(ADA, powers=frozenset({Power.ANSWER_COMPLAINTS})), None),
    (
        GuardName.POWER_HELD,
        facts(),
        replace(ADA, powers=frozenset({Power.DESK_REVIEWS})),
        "Nothing on the register of delegations gives you the power to answer complaints at stage 1 today: "
        "enter the council’s minute there, or let somebody decide who has it.",
    ),
    (
        GuardName.POWER_HELD,
        facts(review_asked=TODAY),
        replace(ADA, powers=frozenset({Power.ANSWER_COMPLAINTS})),
        "Nothing on the register of delegations gives you the power to review an anonymous complaint from its papers"
        " today: enter the council’s minute there, or let somebody decide who has it.",
    ),
    (GuardName.RESOLVED_FIRST, facts(resolved=True), ADA, None),
    (
        GuardName.RESOLVED_FIRST,
        facts(),
        ADA,
        "The committee has not decided it yet: put it on the agenda of a meeting.",
    ),
    (GuardName.FRESH_EYES, facts(decided_by=frozenset({"ben"})), ADA, None),
    (
        GuardName.FRESH_EYES,
        facts(decided_by=frozenset({"ada"})),
        ADA,
        "You decided it the first time: somebody else must look at it now.",
    ),
    (GuardName.NOT_REVIEWED_YET, facts(), ADA, None),
    (
        GuardName.NOT_REVIEWED_YET,
        facts(review_asked=YESTERDAY),
        ADA,
        "A review was asked for on Monday 23 November 2026; there is one review.",
    ),
    (GuardName.REVIEW_NOT_ACKNOWLEDGED_YET, facts(), ADA, None),
    (
        GuardName.REVIEW_NOT_ACKNOWLEDGED_YET,
        facts(review_acknowledged=YESTERDAY),
        ADA,
        "The review was acknowledged on Monday 23 November 2026.",
    ),
    (GuardName.PUT_RIGHT_INFORMALLY, facts(outcome=Outcome.RESOLVED_INFORMALLY), ADA, None),
    (
        GuardName.PUT_RIGHT_INFORMALLY,
        facts(outcome=Outcome.UPHELD),
        ADA,
        "It was answered formally: whoever is not content asks for a review.",
    ),
    (GuardName.MORE_TIME_LEFT, facts(more_time=True), ADA, None),
    (GuardName.MORE_TIME_LEFT, facts(), ADA, "No promise that runs here may be put off, or not again."),
    (GuardName.WITHOUT_A_NAME, facts(mode=Mode.ANONYMOUS), ADA, None),
    (GuardName.WITHOUT_A_NAME, facts(), ADA, "We know who wrote: the review is the committee’s."),
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
