"""Whoever writes for somebody else is told what we found only while they have shown that they may hear it."""

from datetime import date, timedelta

import pytest

from casework.policy.authority import Basis, Mandate, Shown, notice
from casework.policy.load import preset
from casework.policy.shape import Policy

FROM, UNTIL = date(2026, 11, 1), date(2026, 12, 31)
TODAY = date(2026, 11, 23)
GOOD = {"basis": Basis.SIGNED, "shown": Shown.CHECKED, "covers": True, "from_on": FROM, "until_on": UNTIL}


@pytest.mark.parametrize(("day", "told"), [(FROM - timedelta(1), False), (FROM, True), (UNTIL, True),
                                           (UNTIL + timedelta(1), False)])  # fmt: skip
def test_an_authority_holds_from_its_first_day_to_its_last(day: date, told: bool) -> None:
    mandate = Mandate(**GOOD)
    assert mandate.told(day) is told and bool(mandate.withholds(day)) is not told


@pytest.mark.parametrize("shown", [each for each in Shown if each is not Shown.CHECKED])
def test_what_is_not_checked_or_is_over_does_not_hold(shown: Shown) -> None:
    mandate = Mandate(**GOOD | {"shown": shown})
    assert "answer the person they write for directly" in mandate.withholds(TODAY)


def test_where_the_person_is_told_directly_nothing_is_withheld_and_whoever_writes_is_not_told() -> None:
    mandate = Mandate(Basis.SIGNED, Shown.CLAIMED, direct=True)
    assert not mandate.withholds(TODAY) and not mandate.told(TODAY)


@pytest.mark.parametrize("name", ["stotfold", "westerham", "model"])
def test_every_answer_and_every_end_of_a_preset_tells_and_no_acknowledgement_does(name: str) -> None:
    policy: Policy = preset_of(name)
    for process in policy.processes:
        for move in process.moves:
            if move.answers or (move.letter and process.stage(move.to or move.from_[0]).phase == "closed"):
                assert move.discloses, move.id
            if move.letter in ("acknowledgement", "review-acknowledgement", "holding") or move.pauses:
                assert not move.discloses, move.id
    assert str(notice(policy)) == "days:14"


def preset_of(name: str) -> Policy:
    from casework.policy.load import load

    return load(preset(name))
