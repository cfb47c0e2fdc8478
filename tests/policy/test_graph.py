"""A process drawn for people leaves nothing out."""

from dataclasses import replace

import pytest

from casework.policy.graph import draw, mermaid
from casework.policy.load import PRESETS
from casework.policy.shape import kinds_open, policy_for
from casework.policy.words import Kind
from tests.policy.cast import policy


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("kind", kinds_open(policy()))
def test_every_stage_move_letter_and_clock_is_drawn(name: str, kind: Kind) -> None:
    drawn = draw(policy(name), kind)
    process = policy_for(policy(name), kind)
    for each in process.stages:
        assert f"\n{each.label} (" in drawn and each.words in drawn
    for move in process.moves:
        to = f"→ {process.stage(move.to).label}" if move.to else "stays"
        alike = [each for each in process.moves if (each.label, each.to) == (move.label, move.to)]
        assert drawn.count(f"  * {move.label} {to}\n") == sum(len(each.from_) for each in alike)
        assert not move.letter or f"sends the letter “{move.letter}”" in drawn
    for clock in policy(name).clocks:
        assert (clock.rule.words() in drawn and clock.source in drawn) or kind not in clock.kinds


def test_a_drawing_says_who_and_what_and_where_to() -> None:
    assert (
        "  * Ask for more information → Waiting for a reply\n"
        "      by the clerk, officers, whoever holds the case, whoever stands in on it or whoever handles it\n"
        "      asks for question, reason, until\n"
        "      pauses the clocks\n"
    ) in draw(policy(), Kind.COMPLAINT)


def test_a_clock_that_does_not_run_yet_says_so() -> None:
    later = [replace(each, later=each.id == "complaint-review") for each in policy().clocks]
    drawn = draw(replace(policy(), clocks=tuple(later)), Kind.COMPLAINT)
    assert "  * Decide the review: 20 working days from “review asked” (not run yet)\n" in drawn


def test_a_drawing_says_what_the_sender_may_do_and_how_far_a_date_may_move() -> None:
    drawn = draw(policy(), Kind.COMPLAINT)
    assert "whoever handles it, or by the person who wrote\n      asks for reason, on, late\n" in drawn
    assert "      may be put off once, by up to 20 working days\n" in drawn


def test_the_state_diagram_of_a_compliment() -> None:
    assert mermaid(policy(), Kind.COMPLIMENT) == (
        "stateDiagram-v2\n"
        '    state "Received" as received\n'
        '    state "Being passed on" as looking_into\n'
        '    state "Closed" as closed\n'
        "    [*] --> received\n"
        "    received --> looking_into: Say what it is and who handles it\n"
        "    looking_into --> looking_into: Acknowledge\n"
        "    looking_into --> looking_into: Change what it is or who handles it\n"
        "    received --> closed: Thank and close\n"
        "    looking_into --> closed: Thank and close\n"
        "    closed --> [*]\n"
    )


def test_a_kind_without_a_process_cannot_be_drawn() -> None:
    with pytest.raises(LookupError):
        draw(policy(), Kind.RESTRICTION)
