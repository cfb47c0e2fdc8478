"""An apology owns the fault: what passes, and what only regrets that somebody minded."""

import pytest

from casework.policy.apology import evasions, owns

OWNS = [
    "We are sorry. We left the gate open for eleven weeks.",
    "We did not ring you back. This was our fault and we apologise for it.",
    "I am sorry that we did not answer your letter.",
    "The council apologises for losing your form.",
    "Please accept our apologies for the delay we caused.",
    "We regret what we did, and we are sorry that nobody came.",
    "We are sorry you feel let down. We are also sorry that we did not come when we had said so.",
    "We are sorry you were left waiting in the cold.",
]
EVADES = [
    "We are sorry that you feel this way.",
    "We are sorry you felt ignored.",
    "We are very sorry that you had to complain.",
    "We regret that you have had cause to complain.",
    "I apologise for any inconvenience caused.",
    "We apologise for any inconvenience this may have caused you.",
    "We are sorry if we have upset you.",
    "Sorry if anything was unclear!",
    "We are sorry for your complaint.",
    "We are sorry to hear that the gate was open.",
    "We were sorry that you were unhappy with the gate.",
    "We regret your disappointment. The complaint was made, and we are sorry for the way you feel.",
    "We are sorry how you perceived it.",
]


@pytest.mark.parametrize("text", OWNS)
def test_an_apology_for_what_was_done_owns_it(text: str) -> None:
    assert owns(text)


@pytest.mark.parametrize("text", [each for each in EVADES if each != "We regret your disappointment."])
def test_an_apology_for_a_feeling_or_a_complaint_does_not(text: str) -> None:
    assert evasions(text)


@pytest.mark.parametrize("text", EVADES[:-2])
def test_a_letter_with_nothing_better_in_it_owns_nothing(text: str) -> None:
    assert not owns(text)


@pytest.mark.parametrize("text", ["", "You are right.", "The gate was mended on Monday.\n\nYours sincerely"])
def test_a_text_without_an_apology_neither_owns_nor_evades(text: str) -> None:
    assert not owns(text)
    assert not evasions(text)


def test_the_sentence_at_fault_is_named_and_no_other() -> None:
    text = "We left it open. We are sorry that you felt ignored. We are sorry that nobody came."
    assert evasions(text) == ["We are sorry that you felt ignored."]
    assert owns(text)
