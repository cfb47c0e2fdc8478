"""What is read of a council: its register, its calendar's end, and what a changed calendar would move."""

from datetime import date

import pytest
from flask import Flask

from casework.council import holidays, queries
from casework.errors import NotFound, Unavailable
from casework.policy.days import Calendar, Nation
from casework.policy.load import load, preset

TODAY = date(2026, 11, 21)
DAYS = Calendar(Nation.ENGLAND, holidays.seed(2025, 2031))


def flags(name: str) -> str:
    return " ".join(flag for each in queries.register(load(preset(name)), TODAY) for flag in each.flags)


def test_the_register_says_that_stotfolds_dates_contradict_each_other() -> None:
    assert "November 2027" in flags("stotfold") and "The earlier date governs" in flags("stotfold")


def test_the_register_says_that_westerhams_standards_are_overdue() -> None:
    assert "overdue for review by 17 months (June 2025)" in flags("westerham")


@pytest.mark.parametrize("name", ["stotfold", "westerham", "model"])
def test_every_clause_stands_under_its_document(name: str) -> None:
    policy = load(preset(name))
    shown = [kept.clause.id for each in queries.register(policy, TODAY) for kept in each.clauses]
    assert sorted(shown) == sorted(clause.id for clause in policy.clauses)


def clause(name: str, id: str) -> queries.KeptClause:
    register = queries.register(load(preset(name)), TODAY)
    return next(kept for each in register for kept in each.clauses if kept.clause.id == id)


def test_the_register_says_what_keeps_a_clause_and_what_its_tests_show() -> None:
    standard, acknowledgement = clause("stotfold", "S8").kept
    assert (standard.words, standard.page) == (
        "Acknowledge, by web, letter, email: 3 working days",
        "reports.show_figures",
    )
    assert "our promise is kept when it left" in " ".join(acknowledgement.shown)


@pytest.mark.parametrize(
    ("name", "id", "how_far"),
    [
        ("stotfold", "S14", "whole"),
        ("stotfold", "S10", "part"),
        ("stotfold", "S7", "none"),
        ("westerham", "W7", "none"),
    ],
)
def test_the_register_says_honestly_how_far_this_program_keeps_a_clause(name: str, id: str, how_far: str) -> None:
    assert clause(name, id).how_far == how_far


def test_a_standard_that_does_not_run_yet_is_not_kept() -> None:
    assert [kept.built for kept in clause("westerham", "W8").kept] == [False, True, False]


def test_an_aim_is_called_one() -> None:
    assert clause("westerham", "W14").kept[0].words == "Answer, by web, letter, email: 5 working days, an aim"


def test_nothing_is_answered_before_set_up(inside: Flask) -> None:
    with pytest.raises(Unavailable, match="adopted no policy"):
        queries.policy_in_force(TODAY)
    with pytest.raises(Unavailable, match="adopted no policy"):
        queries.calendar()


def test_a_version_that_is_not_there_is_not_found(inside: Flask) -> None:
    with pytest.raises(NotFound):
        queries.policy("a" * 26)


def test_a_promise_past_the_last_bank_holiday_we_know_is_warned_of() -> None:
    assert queries.horizon_warning(DAYS, TODAY) == ""
    assert "ends on Wednesday 31 December 2031" in queries.horizon_warning(DAYS, date(2031, 2, 1))


def test_a_leap_day_has_a_horizon_too() -> None:
    assert queries.horizon_warning(DAYS, date(2028, 2, 29)) == ""
