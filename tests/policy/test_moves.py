"""The moves matrix: for each preset, kind, stage and role the exact moves that are open; and why others are shut."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casework.policy.access import Actor
from casework.policy.facts import Facts
from casework.policy.load import PRESETS
from casework.policy.moves import look, look_at, state_of
from casework.policy.shape import kinds_open, policy_for
from casework.policy.words import Kind, Mode, Outcome, Phase, Role, Seal, Tie
from tests.policy.cast import ADA, BEN, CORA, DEV, GUS, HAL, IRIS, NOW, POWERS, TODAY, facts, policy, somebody

MATRIX = Path(__file__).with_name("moves.txt")

ROWS: dict[str, tuple[Actor, Seal]] = {
    "clerk": (ADA, Seal.NONE),
    "officer": (BEN, Seal.NONE),
    "officer who handles it": (somebody("Ben", Role.OFFICER, Tie.HANDLER), Seal.NONE),
    "officer who holds it": (somebody("Ben", Role.OFFICER, Tie.HOLDER), Seal.CONFIRMED),
    "chair": (CORA, Seal.NONE),
    "chair who holds it": (somebody("Cora", Role.CHAIR, Tie.HOLDER), Seal.CONFIRMED),
    "chair who holds it, seal undecided": (somebody("Cora", Role.CHAIR, Tie.HOLDER), Seal.PROVISIONAL),
    "member": (DEV, Seal.NONE),
    "member on the panel": (somebody("Dev", Role.MEMBER, Tie.PANEL), Seal.CONFIRMED),
    "auditor": (GUS, Seal.NONE),
    "administrator": (HAL, Seal.NONE),
    "outside": (IRIS, Seal.NONE),
    "outside who holds it": (somebody("Iris", Role.OUTSIDE, Tie.HOLDER), Seal.CONFIRMED),
    "outside who holds it, seal undecided": (somebody("Iris", Role.OUTSIDE, Tie.HOLDER), Seal.PROVISIONAL),
}


def moments(kind: Kind, stage: str) -> tuple[Facts, Facts, Facts]:
    """Just arrived at the stage; everything done that can be; the same with the committee, which has resolved it."""
    fresh = facts(kind, stage, waiting_until=date(2026, 12, 4))
    ripe = replace(fresh, acknowledged=TODAY, answered=TODAY, replied=True, points=1, findings=(Outcome.UPHELD,))
    return fresh, ripe, replace(ripe, referred=True, resolved=True, more_time=True, mode=Mode.ANONYMOUS)


def open_moves(preset: str, moment: Facts, actor: Actor, seal: Seal) -> str:
    looks = look(policy(preset), replace(moment, seal=seal), replace(actor, powers=POWERS), NOW)
    return " ".join(each.move.id for each in looks if each.open) or "-"


def matrix(preset: str) -> Iterator[str]:
    """The matrix of one preset; kinds that share a process share its rows, and no row is left out."""
    for process in policy(preset).processes:
        kinds = [kind for kind in Kind if kind in process.kinds]
        for stage in process.stages:
            yield f"[{', '.join(kinds)}: {stage.id}]"
            for name, (actor, seal) in ROWS.items():
                cells = {
                    " | ".join(f"{open_moves(preset, moment, actor, seal):54}" for moment in moments(kind, stage.id))
                    for kind in kinds
                }
                yield from (f"{name:36} | {cell}".rstrip() for cell in sorted(cells))
            yield ""


@pytest.mark.parametrize("preset", PRESETS)
def test_the_open_moves_at_every_stage_for_every_role_are_those_of_the_matrix(preset: str) -> None:
    kept = [line for line in MATRIX.read_text().splitlines() if not line.startswith("#")]
    assert "\n".join(matrix(preset)).split("\n") == [*kept, ""]


def because(facts: Facts, actor: Actor, move: str) -> str:
    found = look_at(policy(), facts, actor, NOW, move)
    assert found is not None
    return found.because


@pytest.mark.parametrize(
    ("more", "move", "sentence"),
    [
        ({"handler": ""}, "acknowledge", "Say first who handles it."),
        ({"acknowledged": date(2026, 11, 23)}, "acknowledge", "It was acknowledged on Monday 23 November 2026."),
        ({}, "answer", "Acknowledge it first."),
        ({"referred": True}, "answer", "It is with the committee."),
        ({"referred": True}, "refer", "It is with the committee."),
        ({}, "committee-answer", "Refer it to the committee first."),
        ({}, "close", "Not at this stage: it starts from “Answered” or “Review answered”."),
        ({"stage": "answered"}, "close", "Give the answer with its reasons first."),
        (
            {"stage": "waiting", "waiting_until": date(2026, 12, 4)},
            "go-on",
            "The person who wrote has until Friday 4 December 2026 to reply.",
        ),
        ({"stage": "closed"}, "answer", "It is closed."),
    ],
)
def test_a_shut_move_says_why(more: dict[str, object], move: str, sentence: str) -> None:
    assert because(facts(**more), ADA, move) == sentence  # type: ignore[arg-type]


def test_a_move_for_somebody_else_says_whose_it_is() -> None:
    assert because(facts(), BEN, "triage") == (
        "This is for the clerk, whoever holds the case or whoever stands in on it."
    )
    assert because(facts(acknowledged=TODAY), BEN, "answer") == (
        "This is for the clerk, whoever holds the case, whoever stands in on it or whoever handles it."
    )


def test_no_councillor_who_holds_a_case_decides_it_alone() -> None:
    cora = somebody("Cora", Role.CHAIR, Tie.HOLDER)
    held = facts(acknowledged=TODAY, seal=Seal.CONFIRMED, points=1, findings=(Outcome.UPHELD,))
    assert because(held, cora, "answer") == (
        "No councillor decides alone: refer it to the committee, then give the committee’s answer."
    )
    assert because(held, cora, "refer") == ""
    with_them = replace(held, referred=True)
    assert because(with_them, cora, "committee-answer") == (
        "The committee has not decided it yet: put it on the agenda of a meeting."
    )
    assert because(replace(with_them, resolved=True), cora, "committee-answer") == ""


def test_nothing_is_decided_while_a_seal_waits() -> None:
    iris = somebody("Iris", Role.OUTSIDE, Tie.HOLDER)
    held = facts(acknowledged=TODAY, seal=Seal.PROVISIONAL)
    assert because(held, iris, "answer") == "Confirm or split the seal first."


@pytest.mark.parametrize(("until", "open_"), [(date(2026, 11, 23), True), (TODAY, False)])
def test_the_last_day_to_reply_is_theirs(until: date, open_: bool) -> None:
    found = look_at(policy(), facts(stage="waiting", waiting_until=until), ADA, NOW, "go-on")
    assert found is not None and found.open is open_


def test_a_reply_opens_the_way_on_at_once() -> None:
    waiting = facts(stage="waiting", waiting_until=date(2027, 1, 4), replied=True)
    assert because(waiting, ADA, "go-on") == ""


@pytest.mark.parametrize("tie", [Tie.SUBJECT, Tie.PROVISIONAL, Tie.INTEREST, Tie.RECUSED, Tie.CLOSE])
def test_whom_a_case_is_about_sees_no_move_of_it(tie: Tie) -> None:
    assert look(policy(), facts(), somebody("Ada", Role.CLERK, Tie.HOLDER, tie), NOW) == ()
    assert look_at(policy(), facts(), somebody("Ada", Role.CLERK, tie), NOW, "triage") is None


def test_looking_twice_sees_the_same() -> None:
    assert look(policy(), facts(), ADA, NOW) == look(policy(), facts(), ADA, NOW)


def test_every_move_is_open_or_says_why_not() -> None:
    for kind in kinds_open(policy()):
        for stage in policy_for(policy(), kind).stages:
            for actor, seal in ROWS.values():
                for moment in moments(kind, stage.id):
                    for each in look(policy(), replace(moment, seal=seal), actor, NOW):
                        assert each.open is (each.because == "")
                        assert each.here or not each.open


def test_the_state_of_a_case_comes_from_its_stage_and_facts() -> None:
    state = state_of(policy(), facts(stage="waiting", mode=Mode.ANONYMOUS, urgent=True, seal=Seal.CONFIRMED))
    assert (state.phase, state.mode, state.urgent, state.seal) == (
        Phase.WAITING,
        Mode.ANONYMOUS,
        True,
        Seal.CONFIRMED,
    )


def test_a_stage_the_process_does_not_have_is_an_error() -> None:
    with pytest.raises(LookupError):
        look(policy(), facts(stage="lost"), ADA, NOW)
