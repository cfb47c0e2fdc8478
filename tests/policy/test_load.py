"""A policy file is read whole, or refused with every fault in a sentence."""

import pytest

from casework.policy.check import check
from casework.policy.load import PRESETS, PolicyError, load, preset, whole
from casework.policy.shape import kinds_open
from casework.policy.words import Channel, Kind
from tests.policy.cast import policy

MODEL = preset("model")


def problems(text: str) -> list[str]:
    with pytest.raises(PolicyError) as refused:
        load(text)
    return refused.value.problems


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("format = 2", "format = 3", "format must be 2: this file says 3."),
        ("format = 2\n", "", "format must be 2: this file says nothing."),
        (
            'nation = "england"',
            'nation = "narnia"',
            "In council: “nation” does not know the word 'narnia'; it knows england, wales, scotland,"
            " northern-ireland.",
        ),
        ('nation = "england"\n', "", "In council: “nation” is missing."),
        ('name = "Model Parish Council"', 'name = " "', "In council: “name” is empty."),
        ('name = "Model Parish Council"', "name = 7", "In council: “name” must be text in quotes, not 7."),
        (
            'prefix = "MPC"',
            'prefix = "m1"',
            "In council: “prefix” must be two to five capital letters, not 'm1'.",
        ),
        (
            "closures_count = false",
            'closures_count = "no"',
            "In council: “closures_count” must be true or false, not 'no'.",
        ),
        (
            "cadence = 12",
            "cadence = -1",
            "In document customer-care: “cadence” must be a number of months.",
        ),
        (
            'adopted = "2025-11"',
            'adopted = "November"',
            "In document customer-care: “adopted” must be a month like 2025-11, not 'November'.",
        ),
        (
            'rule = "working:3"',
            'rule = "soon"',
            "In clock correspondence-acknowledge: 'soon' is no clock: write a kind and a number like working:3. The"
            " kinds are working, foi, month, days, clear-working, clear.",
        ),
        (
            'asks = ["kind", "handler"]',
            'asks = ["kind", "horoscope"]',
            "In move triage of process complaint: “asks” does not know the word 'horoscope'; it knows kind, handler,"
            " reason, question, until, answer, outcome, minute, exemption, evidence, on, late, route, letter.",
        ),
        (
            'guards = ["answer-given-first"]',
            'guards = ["stars-are-right"]',
            "In move close of process complaint: “guards” does not know the word 'stars-are-right'; it knows"
            " handler-named, not-acknowledged-yet, acknowledged-first, answer-given-first, until-passed-or-replied,"
            " seal-settled, not-a-councillor-alone, not-referred-yet, referred-first, not-called-more, findings-first,"
            " power-held, resolved-first, fresh-eyes, not-reviewed-yet, review-not-acknowledged-yet,"
            " put-right-informally, more-time-left, without-a-name, nothing-found-yet.",
        ),
        (
            'who = ["clerk", "holder", "stand-in"]',
            'who = ["clerk", "subject"]',
            "In move triage of process complaint: “who” does not know the word 'subject'; it knows officer, clerk,"
            " chair, member, auditor, administrator, outside, holder, stand-in, handler, panel.",
        ),
        (
            'who = ["clerk", "holder", "stand-in"]',
            'who = ["clerk", "clerk"]',
            "In move triage of process complaint: “who” says the same word twice.",
        ),
        (
            'who = ["clerk", "holder", "stand-in"]',
            'who = ["clerk", 3]',
            "In move triage of process complaint: “who” holds 3, which is no text in quotes.",
        ),
        (
            'release = "at-once"',
            'release = "yearly"',
            "In anonymous: “release” must be at-once or daily, not 'yearly'.",
        ),
        (
            'id = "customer-care"',
            'id = "customer care!"',
            "In document customer care!: the id 'customer care!' must be letters, digits and hyphens, at most 40.",
        ),
        (
            "[anonymous]",
            "fee = 3\n[anonymous]",
            "In clock data-protection-answer: there is no such thing as “fee”; it knows aim, channels, clause,"
            " document, extend, id, kinds, label, later, meets, pausable, promise, rule, source, starts.",
        ),
        ("[anonymous]\n", "[anonymouse]\n", "In the file: [anonymous] is missing."),
    ],
)
def test_a_file_with_a_fault_is_refused_with_a_sentence(old: str, new: str, sentence: str) -> None:
    text = whole(preset("stotfold"))
    assert (old in text) != (old in MODEL and old not in text)
    text = text if old in text else MODEL
    assert sentence in problems(text.replace(old, new, 1))


def test_a_feature_that_nobody_knows_is_refused() -> None:
    (problem,) = problems(MODEL.replace('kept_by = ["anonymous-form"]', 'kept_by = ["good-will"]'))
    assert problem.startswith("In clause M4: “kept_by” does not know the word 'good-will'; it knows acknowledgement,")


def test_every_fault_is_told_at_once() -> None:
    text = MODEL.replace('nation = "england"', 'nation = "mars"').replace('"MPC"', '"1"').replace("foi:20", "foi:x")
    assert len(problems(text)) == 3


@pytest.mark.parametrize(
    "text", ["format = ", "format = 1\nprocess = 3", "format = 1\n[process]\na = 2", "[[process]]"]
)
def test_what_is_no_policy_at_all_is_refused_in_words(text: str) -> None:
    assert all(problem.endswith(".") for problem in problems(text))


@pytest.mark.parametrize("key", ["council", "clock", "document", "anonymous", "process"])
@pytest.mark.parametrize("value", ["3", '"x"', "[]", "[1]", "true"])
def test_a_part_of_the_wrong_shape_is_refused_and_never_breaks_the_reader(key: str, value: str) -> None:
    lines = [line for line in MODEL.splitlines() if not line.startswith("#")]
    body = "\n".join(lines).replace(f"[[{key}]]", f"[[old-{key}]]").replace(f"[{key}]", f"[old-{key}]")
    assert problems(f"{key} = {value}\n" + body.replace("[process.", "[old.").replace("[[process.", "[[old."))


def test_a_kind_the_policy_is_silent_about_gets_the_process_of_the_model() -> None:
    assert "[process." not in preset("stotfold")
    assert policy("stotfold").processes == policy("model").processes


def test_what_is_adopted_stands_on_its_own() -> None:
    adopted = whole(preset("stotfold"))
    assert load(adopted) == policy("stotfold")
    assert whole(adopted) == adopted
    assert whole(MODEL) == MODEL


def test_a_process_of_the_councils_own_is_kept() -> None:
    own = MODEL.replace("[process.thanks]", "[process.gratitude]").replace("[process.thanks.", "[process.gratitude.")
    loaded = load(own)
    assert {process.id for process in loaded.processes} == {
        "complaint",
        "correspondence",
        "information",
        "gratitude",
    }
    assert set(kinds_open(loaded)) == set(Kind) - {Kind.RESTRICTION}


OWN = """
[process.complaint]
kinds = ["complaint"]
start = "received"
outcomes = []
"""


def test_a_process_of_the_models_is_put_in_for_those_of_its_kinds_alone_that_a_file_is_silent_about() -> None:
    text = preset("stotfold") + OWN
    kinds = {process.id: process.kinds for process in load(text).processes}
    assert kinds["complaint"] == {Kind.COMPLAINT}
    assert kinds["model-complaint"] == {Kind.DATA_PROTECTION_COMPLAINT}
    assert [process.moves for process in load(text).processes if process.id == "model-complaint"] == [
        process.moves for process in policy("model").processes if process.id == "complaint"
    ]
    assert whole(whole(text)) == whole(text)


def test_a_limit_that_is_missing_is_not_put_in_but_asked_for() -> None:
    missing = preset("stotfold").replace('id = "deemed-post"', 'id = "deemed-pigeon"')
    assert "the limit deemed-post is missing." in check(load(missing))


def test_a_clock_that_names_no_channel_runs_on_all() -> None:
    assert policy().clock("complaint-answer").channels == frozenset(Channel)


def test_there_is_no_preset_of_another_name() -> None:
    with pytest.raises(LookupError, match="choose stotfold, westerham, model"):
        preset("../secrets")


@pytest.mark.parametrize("name", PRESETS)
def test_reading_the_same_file_twice_makes_the_same_policy(name: str) -> None:
    assert load(preset(name)) == load(preset(name))
