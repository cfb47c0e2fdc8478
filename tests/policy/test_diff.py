"""What a new policy changes is said in sentences, and what takes rights away comes first."""

from dataclasses import replace

import pytest

from casework.policy.diff import FEWER, diff, diff_for, lost_by
from casework.policy.load import PRESETS, load, preset
from casework.policy.shape import Policy, Stage
from casework.policy.words import Kind, Phase
from tests.policy.cast import policy
from tests.policy.test_check import block


def after(old: str, new: str) -> list[str]:
    text = preset("model")
    assert old in text
    return diff(policy("model"), load(text.replace(old, new, 1)))


@pytest.mark.parametrize("name", PRESETS)
def test_a_policy_differs_in_nothing_from_itself(name: str) -> None:
    assert diff(policy(name), policy(name)) == []


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            'rule = "working:3"',
            'rule = "working:4"',
            "the clock correspondence-acknowledge was 3 working days and becomes 4 working days.",
        ),
        (
            'rule = "working:3"',
            'rule = "days:3"',
            "the clock correspondence-acknowledge was 3 working days and becomes 3 days.",
        ),
        (
            'kinds = ["compliment", "comment", "enquiry"]',
            'kinds = ["compliment", "enquiry"]',
            "the clock correspondence-acknowledge no longer runs for comment.",
        ),
        (
            'id = "own-data-answer"',
            'id = "new-name"',
            "the clock own-data-answer (Answer about personal information, 1 calendar month) is gone.",
        ),
        ("accepted = true", "accepted = false", "what is sent anonymously is no longer considered."),
        (
            'value = "working:20"',
            'value = "working:5"',
            "limit review-window: value was “working:20” and becomes “working:5”.",
        ),
        (block("refer"), "", "complaint: the move refer (Refer to the committee) is gone."),
        (
            '"seal-settled", "not-referred-yet", "not-a-councillor-alone", "acknowledged-first"',
            '"seal-settled", "not-referred-yet", "not-a-councillor-alone"',
            "complaint: the move answer no longer needs acknowledged-first.",
        ),
        (
            'asks = ["question", "reason", "until"]',
            'asks = ["question", "reason"]',
            "complaint: the move ask no longer needs until.",
        ),
        (
            'letter = "acknowledgement"\n',
            "",
            "complaint: the move acknowledge no longer sends the acknowledgement.",
        ),
        (
            'meets = "answered"\ndocument = "customer-care"',
            'meets = "closed"\ndocument = "customer-care"',
            "the clock correspondence-answer runs from received to closed, no longer from received to answered.",
        ),
        (
            'rule = "working:10"\nstarts = "received"',
            'rule = "working:10"\naim = true\nstarts = "received"',
            "the clock correspondence-answer becomes “aim”.",
        ),
        (
            'extend = "working:10"',
            'extend = "working:15"',
            "the clock correspondence-answer may be put off by 15 working days.",
        ),
        (
            'rule = "foi:20"',
            'rule = "foi:20"\nextend = "working:5"',
            "the clock information-answer may be put off by 5 working days.",
        ),
        (
            'sender = "Ask for a review"\n',
            "",
            "complaint: the move ask-review can no longer be made by the person who wrote.",
        ),
    ],
)
def test_what_takes_rights_away_is_marked_and_comes_first(old: str, new: str, sentence: str) -> None:
    said = after(old, new)
    assert FEWER + sentence in said
    assert said[0].startswith(FEWER)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            'rule = "working:3"',
            'rule = "working:2"',
            "the clock correspondence-acknowledge was 3 working days and becomes 2 working days.",
        ),
        (
            'value = "working:20"',
            'value = "working:30"',
            "limit review-window: value was “working:20” and becomes “working:30”.",
        ),
        ('label = "Close"', 'label = "Finish"', "complaint: the move close has label “Finish”, no longer “Close”."),
        (
            'telephone = "01632 960103"',
            'telephone = "01632 960109"',
            "council: telephone was “01632 960103” and becomes “01632 960109”.",
        ),
        (
            'extend = "working:10"',
            'extend = "working:5"',
            "the clock correspondence-answer may be put off by 5 working days.",
        ),
        (
            'value = "substitutes, adviser, dispensation, full-council"',
            'value = "adviser, full-council"',
            "limit ways-round: value was “substitutes, adviser, dispensation, full-council” and becomes “adviser,"
            " full-council”.",
        ),
        (
            'outcomes = ["thanked", "passed-on"]',
            'outcomes = ["thanked"]',
            "thanks: the outcomes were thanked, passed-on and become thanked.",
        ),
        ("months = 72", "months = 60", "retention Formal complaint: months was “72” and becomes “60”."),
        ('label = "Answered"', 'label = "Done"', "complaint: stage answered: label was “Answered” and becomes “Done”."),
    ],
)
def test_other_changes_are_said_and_not_marked(old: str, new: str, sentence: str) -> None:
    assert after(old, new) == [sentence]


def test_a_kind_that_has_no_process_any_more_has_fewer_rights() -> None:
    without = replace(policy("model"), processes=policy("model").processes[:1])
    assert FEWER + "there is no process for a compliment any more." in diff(policy("model"), without)


def test_a_process_that_starts_elsewhere_and_a_document_of_another_month_are_said() -> None:
    model = policy("model")
    process = replace(model.processes[0], start="looking-into")
    document = replace(model.documents[0], review=(2027, 11))
    changed = replace(model, processes=(process, *model.processes[1:]), documents=(document, *model.documents[1:]))
    assert diff(model, changed) == [
        "document customer-care: review was nothing and becomes 2027-11.",
        "complaint: it starts at looking-into, no longer at received.",
    ]


def later(*changes: tuple[str, str], of: str = "model") -> Policy:
    text = preset(of)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return load(text)


def test_only_what_takes_rights_away_bars_an_open_case_from_going_over() -> None:
    better = later(('rule = "working:3"', 'rule = "working:2"'))
    assert lost_by(policy("model"), better, Kind.ENQUIRY, "received") == []
    assert lost_by(better, policy("model"), Kind.ENQUIRY, "received") == [
        FEWER + "the clock correspondence-acknowledge was 2 working days and becomes 3 working days."
    ]


def test_what_is_said_of_another_kind_bars_no_case() -> None:
    slower = later(('rule = "working:3"', 'rule = "working:4"'))
    assert lost_by(policy("model"), slower, Kind.COMPLAINT, "received") == []
    assert diff_for(policy("model"), slower, Kind.COMPLAINT) == []


def test_a_case_whose_stage_is_gone_or_is_something_else_stays() -> None:
    model = policy("model")
    renamed = [replace(each, id="at-rest") if each.id == "waiting" else each for each in model.processes[0].stages]
    other = [replace(each, phase=Phase.OPEN) if each.id == "waiting" else each for each in model.processes[0].stages]

    def lost(stages: list[Stage]) -> list[str]:
        process = replace(model.processes[0], stages=tuple(stages))
        return lost_by(model, replace(model, processes=(process, *model.processes[1:])), Kind.COMPLAINT, "waiting")

    assert lost(renamed) == ["the later policy has no stage waiting for it."]
    assert lost(other)[0] == "the stage waiting is “open” in the later policy, and here “waiting”."


def test_an_office_that_begins_to_leave_out_its_closed_days_gives_fewer_rights() -> None:
    closing = later(("closures_count = false", "closures_count = true"))
    sentence = FEWER + "days on which the office is closed are no longer counted as working days."
    assert sentence in diff(policy("model"), closing)
    assert lost_by(policy("model"), closing, Kind.COMPLAINT, "received")[0] == sentence
