"""The two councils' own policies, and the model that fills their gaps, promise what the seeds say and no more."""

from dataclasses import replace
from datetime import date

import pytest

from casework.policy.documents import DocumentKind, Supplied, review_flags
from casework.policy.features import Feature
from casework.policy.load import PRESETS, preset
from casework.policy.routing import offered
from casework.policy.shape import clocks_for, promise_source, review_source
from casework.policy.words import Channel, Event, Kind
from tests.policy.cast import policy

WRITTEN = (Channel.WEB, Channel.LETTER, Channel.EMAIL)
ELSEWHERE = tuple(channel for channel in Channel if channel not in WRITTEN)


def promises(name: str, kind: Kind, channel: Channel) -> dict[Event, str]:
    return {clock.meets: str(clock.rule) for clock in clocks_for(policy(name), kind, channel)}


@pytest.mark.parametrize(
    ("name", "acknowledge", "answer"),
    [
        ("stotfold", "working:3", "working:5"),
        ("westerham", "working:2", "working:5"),
        ("model", "working:3", "working:10"),
    ],
)
@pytest.mark.parametrize("kind", [Kind.COMPLIMENT, Kind.COMMENT, Kind.ENQUIRY])
@pytest.mark.parametrize("channel", WRITTEN)
def test_written_correspondence_has_the_councils_own_standard(
    name: str, acknowledge: str, answer: str, kind: Kind, channel: Channel
) -> None:
    assert promises(name, kind, channel) == {Event.ACKNOWLEDGED: acknowledge, Event.ANSWERED: answer}


@pytest.mark.parametrize(
    ("name", "acknowledge"), [("stotfold", "working:3"), ("westerham", "working:2"), ("model", "working:5")]
)
@pytest.mark.parametrize("channel", Channel)
def test_a_complaint_runs_on_its_own_clocks_and_never_on_the_five_days_for_letters(
    name: str, acknowledge: str, channel: Channel
) -> None:
    assert promises(name, Kind.COMPLAINT, channel) == {
        Event.ACKNOWLEDGED: acknowledge,
        Event.ANSWERED: "working:10",
        Event.REVIEW_ACKNOWLEDGED: "working:5",
        Event.REVIEW_DECIDED: "working:20",
        Event.DECISION_SENT: "working:7",
    }
    assert {clock.document for clock in clocks_for(policy(name), Kind.COMPLAINT, channel)} == {"complaints"}


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("channel", Channel)
def test_rights_in_law_have_the_time_of_their_law(name: str, channel: Channel) -> None:
    again = {Event.REVIEW_DECIDED: "working:20"}
    assert promises(name, Kind.INFORMATION_REQUEST, channel) == {Event.ANSWERED: "foi:20"} | again
    assert promises(name, Kind.OWN_DATA, channel) == {Event.ANSWERED: "month:1"} | again


@pytest.mark.parametrize("channel", Channel)
def test_of_two_promises_about_personal_information_the_shorter_is_made(channel: Channel) -> None:
    promised = promises("stotfold", Kind.DATA_PROTECTION_COMPLAINT, channel)[Event.ACKNOWLEDGED]
    assert promised == ("working:3" if channel in WRITTEN else "days:30")


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("channel", Channel)
def test_nothing_a_resident_sends_is_without_a_date(name: str, channel: Channel) -> None:
    for kind in (kind for kind in Kind if kind is not Kind.RESTRICTION):
        assert Event.ANSWERED in promises(name, kind, channel)


@pytest.mark.parametrize("name", PRESETS)
def test_a_complaint_is_put_off_once_and_no_further_than_its_source_allows(name: str) -> None:
    running = {clock for channel in Channel for clock in clocks_for(policy(name), Kind.COMPLAINT, channel)}
    assert {clock.id: str(clock.extend) for clock in running if clock.extend} == {
        "complaint-answer": "working:10",
        "complaint-review": "working:20",
    }


@pytest.mark.parametrize(
    ("name", "clock", "sentence"),
    [
        ("stotfold", "correspondence-answer", "Customer Care Policy 2025, version 1, clause S9."),
        ("westerham", "correspondence-acknowledge", "Customer Care Standards 2021, clause W13."),
        (
            "stotfold",
            "complaint-answer",
            "Stotfold Town Council has adopted no complaints policy here, so the model complaints policy, version 1,"
            " stands in.",
        ),
        (
            "westerham",
            "other-answer",
            "Customer Care Standards 2021, gives no time for this, so the model customer care standards, version 1,"
            " stands in.",
        ),
        ("model", "information-answer", "Freedom of Information Act 2000, section 10(1)."),
    ],
)
def test_a_promise_names_its_document_or_says_that_the_model_stands_in(name: str, clock: str, sentence: str) -> None:
    assert promise_source(policy(name), policy(name).clock(clock)) == sentence


def test_the_time_to_ask_for_a_review_names_its_document_or_says_that_the_model_stands_in() -> None:
    stands_in = (
        "Stotfold Town Council has adopted no complaints policy here, so the model complaints policy, version 1,"
    )
    assert review_source(policy("stotfold")) == f"{stands_in} stands in."
    own = replace(policy("model").documents[1], title="Complaints policy 2027", supplied=Supplied.COUNCIL)
    assert own.kind is DocumentKind.COMPLAINTS
    assert review_source(replace(policy("model"), documents=(own,))) == "Complaints policy 2027, version 1."


@pytest.mark.parametrize("name", PRESETS)
def test_every_number_has_a_source(name: str) -> None:
    loaded = policy(name)
    for row in (*loaded.clocks, *loaded.limits, *loaded.retention, loaded.anonymous):
        assert row.source
    borrowed = {document.id for document in loaded.documents if document.supplied is Supplied.MODEL}
    for clock in loaded.clocks:
        assert ("default" in clock.source) == (clock.document in borrowed)


@pytest.mark.parametrize(("name", "letter"), [("stotfold", "S"), ("westerham", "W")])
def test_every_clause_of_the_seed_is_on_the_register(name: str, letter: str) -> None:
    assert [clause.id for clause in policy(name).clauses] == [f"{letter}{number}" for number in range(1, 28)]


@pytest.mark.parametrize("name", PRESETS)
def test_every_clause_names_what_keeps_it_or_what_is_missing(name: str) -> None:
    for clause in policy(name).clauses:
        assert clause.standards or clause.kept_by, clause.id
        assert Feature.LATER not in clause.kept_by, clause.id


@pytest.mark.parametrize("name", PRESETS)
def test_nobody_in_england_is_pointed_to_an_ombudsman(name: str) -> None:
    loaded = policy(name)
    told = [route.to for route in offered(loaded)]
    told += [promise_source(loaded, clock) + clock.promise for clock in loaded.clocks]
    told += [stage.words for process in loaded.processes for stage in process.stages]
    assert not [words for words in told if "mbudsman" in words or "LGSCO" in words]


def test_stotfolds_register_shows_that_its_two_review_dates_disagree() -> None:
    assert (
        "Customer Care Policy 2025: the review date is given as November 2027, but reviewed every 12 months from"
        " November 2025 it falls in November 2026. The earlier date governs."
    ) in review_flags(policy("stotfold").documents, date(2026, 11, 24))


def test_stotfolds_earlier_review_date_governs() -> None:
    overdue = "Customer Care Policy 2025: overdue for review by 1 month (November 2026)."
    assert overdue not in review_flags(policy("stotfold").documents, date(2026, 11, 30))
    assert overdue in review_flags(policy("stotfold").documents, date(2026, 12, 1))


def test_westerhams_register_shows_that_its_review_is_overdue() -> None:
    assert ("Customer Care Standards 2021: overdue for review by 17 months (June 2025).") in review_flags(
        policy("westerham").documents, date(2026, 11, 24)
    )


@pytest.mark.parametrize("name", ["stotfold", "westerham"])
def test_the_register_says_which_policies_were_not_supplied(name: str) -> None:
    flags = " ".join(review_flags(policy(name).documents, date(2026, 11, 24)))
    assert "no restriction can be made" in flags
    assert "Model complaints policy:" in flags


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_reads_like_a_document(name: str) -> None:
    lines = preset(name).splitlines()
    assert lines[0].startswith("# ")
    assert sum(line.startswith("#") for line in lines) >= 15
