"""What a finding needs: every refusal by its field and sentence, and what can stand."""

from datetime import date

import pytest

from casework.policy.findings import FINDINGS
from casework.policy.reasons import MAY_ADMIT, Age, Found, lacks
from casework.policy.words import Outcome

TODAY = date(2026, 11, 23)
IN_TIME = Age(date(2026, 1, 5), TODAY, 12)
OLD = Age(date(2024, 1, 5), TODAY, 12)
UNKNOWN = Age(None, TODAY, 12)
NO_BAR = Age(date(2001, 1, 5), TODAY, None)


@pytest.mark.parametrize("outcome", FINDINGS)
def test_every_finding_stands_with_its_reasons(outcome: Outcome) -> None:
    age = OLD if outcome is Outcome.OUT_OF_TIME else IN_TIME
    assert lacks(Found(outcome, "The log shows it.", discretion="Two years, and no reason given."), age) is None


@pytest.mark.parametrize("outcome", FINDINGS)
@pytest.mark.parametrize("reasons", ["", "  \n"])
def test_no_finding_without_reasons(outcome: Outcome, reasons: str) -> None:
    wrong = lacks(Found(outcome, reasons), IN_TIME)
    assert wrong == ("reasons", "Give the reasons: nothing is found without them.")


@pytest.mark.parametrize("outcome", [None, *(each for each in Outcome if each not in FINDINGS)])
def test_what_is_no_finding_is_none(outcome: Outcome | None) -> None:
    assert lacks(Found(outcome, "Why."), IN_TIME) == ("outcome", "Choose how this point came out.")


@pytest.mark.parametrize("outcome", [each for each in FINDINGS if each is not Outcome.OUT_OF_TIME])
def test_fault_goes_with_what_was_upheld_or_put_right(outcome: Outcome) -> None:
    wrong = lacks(Found(outcome, "Why.", fault=True, wrong="We did not ring back."), IN_TIME)
    assert (wrong is None) == (outcome in MAY_ADMIT)
    assert wrong is None or wrong[0] == "fault"


@pytest.mark.parametrize(
    ("fault", "words", "field"),
    [
        (True, "", "wrong"),
        (True, " ", "wrong"),
        (True, "We are sorry that you feel let down.", "wrong"),
        (True, "We regret that you had to complain. We did not come.", "wrong"),
        (False, "We did not come.", "fault"),
    ],
)
def test_a_fault_is_owned_in_words_or_not_admitted(fault: bool, words: str, field: str) -> None:
    wrong = lacks(Found(Outcome.UPHELD, "Why.", fault, words), IN_TIME)
    assert wrong is not None
    assert wrong[0] == field


@pytest.mark.parametrize(
    ("outcome", "age", "discretion", "field"),
    [
        (Outcome.OUT_OF_TIME, UNKNOWN, "No reason.", "outcome"),
        (Outcome.OUT_OF_TIME, IN_TIME, "No reason.", "outcome"),
        (Outcome.OUT_OF_TIME, NO_BAR, "No reason.", "outcome"),
        (Outcome.OUT_OF_TIME, OLD, "", "discretion"),
        (Outcome.OUT_OF_TIME, OLD, "No reason was given.", None),
        (Outcome.UPHELD, OLD, "", "discretion"),
        (Outcome.PARTLY_UPHELD, OLD, "", "discretion"),
        (Outcome.NOT_UPHELD, OLD, " ", "discretion"),
        (Outcome.UNABLE_TO_DETERMINE, OLD, "", "discretion"),
        (Outcome.UPHELD, OLD, "She was ill until May.", None),
        (Outcome.WITHDRAWN, OLD, "", None),
        (Outcome.OUT_OF_SCOPE, OLD, "", None),
        (Outcome.RESOLVED_INFORMALLY, OLD, "", None),
        (Outcome.UPHELD, IN_TIME, "", None),
        (Outcome.UPHELD, UNKNOWN, "", None),
        (Outcome.UPHELD, NO_BAR, "", None),
    ],
)
def test_the_time_bar_is_answered(outcome: Outcome, age: Age, discretion: str, field: str | None) -> None:
    wrong = lacks(Found(outcome, "Why.", discretion=discretion), age)
    assert (wrong[0] if wrong else None) == field


def test_a_matter_in_time_is_told_its_last_day() -> None:
    wrong = lacks(Found(Outcome.OUT_OF_TIME, "Why.", discretion="No."), IN_TIME)
    assert wrong == ("outcome", "It reached us in time: this matter could be raised until Tuesday 5 January 2027.")
