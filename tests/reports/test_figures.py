"""Figures: counted as it happens, the same counted anew, silent about small numbers and what is kept from a reader."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import true

from casework.cases.counts import counted, recounted
from casework.cases.model import Whom
from casework.intake.actions import AboutWhom
from casework.policy.words import Kind
from casework.reports import chart, figures
from casework.reports.figures import Number
from tests.town import MONDAY, Town, found, later


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def shown(town: Town, who: str, days: int = 0) -> figures.Figures:
    return figures.figures(town.who(who, later(days)), later(days).day)


def finish(town: Town, ref: str, days: int) -> None:
    """From triage to closing, acknowledged at once and answered on a day."""
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", MONDAY)
    town.move(ref, "answer", "ben", later(days), outcome="upheld", answer="You are right: the hall stayed open.")
    town.move(ref, "close", "ben", later(days))


def test_what_came_is_counted_by_month_and_by_what_its_sender_called_it(town: Town) -> None:
    for kind in (Kind.COMPLAINT, Kind.COMPLAINT, Kind.COMMENT):
        town.sends(called=kind)
    seen = shown(town, "ada")
    assert seen.kinds == ("comment", "complaint")
    assert [str(number) for number in seen.months[-1].by_kind] == ["1", "2"] and seen.months[-1].total == Number(3)
    assert seen.months[-1].label == "November 2026" and seen.months[0].label == "December 2025"


def test_promises_are_counted_as_kept_or_late_when_they_are_met(town: Town) -> None:
    finish(town, town.sends().case_ref, days=2)
    finish(town, town.sends().case_ref, days=80)
    seen = shown(town, "ada", 80)
    acknowledged, answered = [each for each in seen.standards if each.kept.count or each.late.count]
    assert (acknowledged.kept.count, acknowledged.late.count, acknowledged.share) == (2, 0, "100 %")
    assert (answered.kept.count, answered.late.count, answered.share) == (1, 1, "50 %")
    assert all(each.source for each in seen.standards)
    assert seen.outcomes == (("Upheld", Number(2)),)


def test_counters_and_a_fresh_count_of_the_rows_agree(town: Town) -> None:
    finish(town, town.sends().case_ref, days=3)
    town.sends(called=Kind.ENQUIRY)
    assert +counted("2000-01") == recounted(true())


def test_an_auditor_is_not_told_small_numbers_nor_what_would_give_them_away(town: Town) -> None:
    for _ in range(5):
        town.sends(called=Kind.COMPLAINT)
    town.sends(called=Kind.COMMENT)
    seen = shown(town, "gus")
    assert [str(number) for number in seen.months[-1].by_kind] == ["fewer than 5", "5"]
    assert seen.months[-1].total.hidden, "the total less the five would tell the one"
    assert all(str(number) in ("0", "fewer than 5") or number.count >= 5 for _, number in seen.open)


def test_a_case_kept_from_the_reader_is_in_none_of_their_figures(town: Town) -> None:
    town.sends()
    before = shown(town, "ada")
    town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),))
    town.sends(about=(AboutWhom(Whom.UNKNOWN, None, "I don't know who"),))
    assert shown(town, "ada") == before
    assert shown(town, "gus").months[-1].total.count == 3


def test_open_cases_stand_under_where_they_are(town: Town) -> None:
    ref = town.sends().case_ref
    town.sends()
    town.triage(ref)
    assert dict(shown(town, "ada").open) == {
        "Not yet looked at": Number(1),
        "Being looked into": Number(1),
        "Waiting for the sender’s reply": Number(0),
        "Answered, not yet closed": Number(0),
    }


def test_bars_stand_on_one_line_and_the_highest_fits() -> None:
    drawn = chart.bars([("Jan", 0, "0"), ("Feb", 7, "7"), ("Mar", None, "hidden")])
    assert {round(bar.y + bar.height, 1) for bar in drawn.bars} == {drawn.base}
    assert [number for _, number in drawn.ticks] == [0, 4, 8]
    assert drawn.bars[1].y >= chart.TOP and drawn.bars[2].height == 0


@pytest.mark.parametrize(("number", "top"), [(1, 2), (9, 10), (10, 10), (11, 20), (230, 300), (0, 2)])
def test_the_scale_ends_on_a_round_number(number: int, top: int) -> None:
    assert chart.bars([("Jan", number, "")]).ticks[-1][1] == top


def test_months_run_over_the_turn_of_a_year() -> None:
    january = MONDAY.day + timedelta(days=60)
    assert figures._months(january)[0] == "2026-02" and figures._months(january)[-1] == "2027-01"
