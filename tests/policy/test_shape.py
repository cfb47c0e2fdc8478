"""The words of a policy, and what is asked of its shape."""

from datetime import date

import pytest

from casework.policy.documents import last_of, next_review
from casework.policy.shape import kinds_open, policy_for, stage
from casework.policy.words import DENYING, Ask, Kind, Phase, Tie, is_less
from tests.policy.cast import policy

LESS = {
    Kind.COMPLIMENT: "",
    Kind.COMMENT: "compliment",
    Kind.ENQUIRY: "compliment comment",
    Kind.INFORMATION_REQUEST: "compliment comment enquiry",
    Kind.OWN_DATA: "compliment comment enquiry information-request",
    Kind.COMPLAINT: "compliment comment enquiry information-request own-data",
    Kind.DATA_PROTECTION_COMPLAINT: "compliment comment enquiry complaint information-request own-data",
    Kind.RESTRICTION: "",
}


@pytest.mark.parametrize("called", Kind)
def test_what_is_less_than_the_sender_called_it(called: Kind) -> None:
    assert {kind for kind in Kind if is_less(kind, called)} == {Kind(word) for word in LESS[called].split()}


def test_the_ties_that_deny_are_five() -> None:
    assert {Tie.SUBJECT, Tie.PROVISIONAL, Tie.INTEREST, Tie.RECUSED, Tie.CLOSE} == DENYING


def test_every_kind_but_a_restriction_can_be_opened() -> None:
    assert set(kinds_open(policy())) == set(Kind) - {Kind.RESTRICTION}
    with pytest.raises(LookupError):
        policy_for(policy(), Kind.RESTRICTION)


@pytest.mark.parametrize("kind", kinds_open(policy()))
def test_a_case_changed_to_another_kind_comes_in_where_it_is_open(kind: Kind) -> None:
    process = policy_for(policy(), kind)
    assert process.entry.phase is Phase.OPEN
    assert process.stage(process.start).phase is Phase.NEW
    assert stage(policy(), kind, process.entry.id) == process.entry


def test_what_is_not_there_is_an_error() -> None:
    process = policy_for(policy(), Kind.COMPLAINT)
    for ask in (process.stage, process.move, policy().document, policy().clock):
        with pytest.raises(LookupError):
            ask("nowhere")


def test_a_move_says_what_it_does() -> None:
    process = policy_for(policy(), Kind.COMPLAINT)
    assert {move.id for move in process.moves if move.outward} == {
        "acknowledge",
        "ask",
        "new-date",
        "put-right",
        "answer",
        "route",
        "committee-answer",
        "withdraw",
        "acknowledge-review",
        "ask-in-review",
        "new-date-in-review",
        "send-decision",
        "desk-review",
        "close",
        "reopen",
    }
    assert {move.id for move in process.moves if move.triages} == {"triage", "change"}
    deciding = {"put-right", "answer", "route", "committee-answer", "send-decision", "desk-review"}
    assert {move.id for move in process.moves if move.answers} == deciding
    assert {move.id for move in process.moves if move.decides} == deciding
    by_committee = {move.id for move in process.moves if move.by_committee}
    assert by_committee == {"committee-answer", "decide-review", "send-decision"}
    assert {move.id for move in process.moves if move.sender} == {"take-up", "ask-review"}
    assert [move.id for move in policy_for(policy(), Kind.ENQUIRY).moves if Ask.MINUTE in move.asks] == [
        "committee-answer"
    ]


@pytest.mark.parametrize(
    ("month", "day"),
    [((2026, 12), date(2026, 12, 31)), ((2028, 2), date(2028, 2, 29)), ((2025, 6), date(2025, 6, 30))],
)
def test_the_last_day_of_a_month(month: tuple[int, int], day: date) -> None:
    assert last_of(month) == day


def test_the_next_review_is_the_earlier_of_the_two_dates() -> None:
    assert next_review(policy("stotfold").document("customer-care")) == date(2026, 11, 30)
    assert next_review(policy("westerham").document("customer-care")) == date(2025, 6, 30)
    assert next_review(policy("stotfold").document("complaints")) is None
