"""Policies at the command line."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from casework.council import actions
from casework.letters.render import LetterError
from casework.policy.days import ONE_DAY
from casework.policy.letters import Letters
from casework.policy.load import preset
from tests.conftest import make_app
from tests.council.cast import OPERATOR, set_up


@pytest.fixture
def bare(tmp_path: Path) -> Flask:
    """A program just unpacked: no keys, no database."""
    return make_app(tmp_path / "nothing")


def run(app: Flask, *words: str) -> Result:
    return app.test_cli_runner().invoke(args=["policy", *words])


@pytest.mark.parametrize(
    ("rule", "start", "first"),
    [
        ("working:3", "2026-12-22", "Tuesday 29 December 2026"),
        ("working:5", "2026-12-22", "Thursday 31 December 2026"),
        ("working:5", "2027-03-24", "Friday 2 April 2027"),
        ("foi:20", "2026-12-22", "Monday 25 January 2027"),
        ("foi:20", "2026-10-03", "Friday 30 October 2026"),
        ("foi:20", "2026-10-05", "Monday 2 November 2026"),
        ("month:1", "2027-01-31", "Monday 1 March 2027"),
        ("days:30", "2026-12-22", "Thursday 21 January 2027"),
        ("clear-working:7", "2026-12-03", "Monday 23 November 2026"),
        ("clear:3", "2026-12-03", "Friday 27 November 2026"),
        ("clear:3", "2026-12-31", "Monday 21 December 2026"),
        ("clear:3", "2027-04-01", "Monday 22 March 2027"),
    ],
)
def test_a_date_is_reckoned_without_a_database(bare: Flask, rule: str, start: str, first: str) -> None:
    said = run(bare, "due", rule, start, "--nation", "england")
    assert said.exit_code == 0 and said.output.splitlines()[0].startswith(first)
    assert len(said.output.splitlines()) > 1


@pytest.mark.parametrize(
    ("rule", "closures_count", "first"),
    [
        ("working:3", True, "Tuesday 5 January 2027"),
        ("working:5", True, "Thursday 7 January 2027"),
        ("working:3", False, "Tuesday 29 December 2026"),
        ("foi:20", True, "Monday 25 January 2027"),
    ],
)
def test_the_councils_own_closures_count_as_its_policy_says(
    app: Flask, rule: str, closures_count: bool, first: str
) -> None:
    with app.app_context():
        now = set_up()
        closing = preset("stotfold").replace(
            "closures_count = false", f"closures_count = {str(closures_count).lower()}"
        )
        actions.adopt(closing, "8/26", now.day, now.day + ONE_DAY, OPERATOR, now)
        for day in range(24, 32):
            actions.add_day(None, date(2026, 12, day), "Christmas", OPERATOR, now)
    assert run(app, "due", rule, "2026-12-22").output.splitlines()[0].startswith(first)


def test_the_sum_follows_the_date(bare: Flask) -> None:
    lines = run(bare, "due", "working:3", "2026-12-22", "--nation", "england").output.splitlines()
    assert "which is day 0" in lines[1] and any("Christmas Day" in line for line in lines)


def test_past_the_last_holiday_we_know_a_date_comes_with_a_warning(bare: Flask) -> None:
    said = run(bare, "due", "days:30", "2090-01-02", "--nation", "wales")
    assert "Warning: Our list of bank holidays ends" in said.output


def test_a_rule_that_is_none_is_refused_in_a_sentence(bare: Flask) -> None:
    said = run(bare, "due", "soon:3", "2026-12-22", "--nation", "england")
    assert said.exit_code == 1 and "is no clock" in said.output


def test_without_a_nation_the_councils_own_calendar_is_asked(bare: Flask) -> None:
    said = run(bare, "due", "working:3", "2026-12-22")
    assert said.exit_code == 1 and "setup" in said.output and "Traceback" not in said.output


def test_a_good_file_passes(bare: Flask) -> None:
    for name in ("stotfold", "westerham", "model"):
        assert run(bare, "check", name).exit_code == 0


def test_a_bad_file_is_refused_with_a_sentence_a_line(bare: Flask, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(preset("model").replace('nation = "england"', 'nation = "cornwall"').replace('version = "1"', "", 1))
    said = run(bare, "check", str(bad))
    assert said.exit_code == 1 and len(said.output.splitlines()) == 2


def test_a_letter_without_a_template_is_refused(bare: Flask, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(preset("model").replace('letter = "answer"', 'letter = "poem"'))
    said = run(bare, "check", str(bad))
    assert said.exit_code == 1 and "poem" in said.output


def test_a_letter_that_its_move_cannot_fill_in_is_refused(bare: Flask, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(preset("model").replace('letter = "acknowledgement"', 'letter = "holding"', 1))
    said = run(bare, "check", str(bad))
    assert said.exit_code == 1 and "which needs 'until': it must ask for “until”." in said.output


def test_a_template_that_cannot_be_read_is_said_to_be(bare: Flask) -> None:
    def known() -> Letters:
        raise LetterError("The letter 'odd' names facts that do not exist: shoe_size.")

    bare.extensions["casework.letters"] = known
    for words in (("check", "model"), ("adopt", "model", "--minute", "1", "--adopted", "2026-11-21")):
        said = run(bare, *words)
        assert said.exit_code == 1 and "Traceback" not in said.output
    assert "shoe_size" in run(bare, "check", "model").output


def test_an_unknown_feature_is_refused(bare: Flask, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(preset("stotfold").replace('kept_by = ["training-register"]', 'kept_by = ["good-will"]'))
    said = run(bare, "check", str(bad))
    assert said.exit_code == 1 and "“kept_by” does not know the word 'good-will'" in said.output


def test_a_file_that_is_not_there_is_refused(bare: Flask) -> None:
    said = run(bare, "check", "nowhere.toml")
    assert said.exit_code == 1 and "no policy file" in said.output


def test_two_policies_are_compared(bare: Flask) -> None:
    assert "Westerham Town Council" in run(bare, "diff", "stotfold", "westerham").output
    assert run(bare, "diff", "model", "model").output == "They say the same.\n"


def test_a_process_is_drawn(bare: Flask) -> None:
    assert "Model Parish Council: complaint" in run(bare, "graph", "model").output
    assert run(bare, "graph", "model", "--mermaid").output.startswith("stateDiagram")


def test_a_kind_without_a_process_cannot_be_drawn(bare: Flask) -> None:
    said = run(bare, "graph", "model", "--kind", "restriction")
    assert said.exit_code == 1 and "Nothing to draw" in said.output


def test_a_policy_is_adopted_and_then_compared_with(app: Flask, tmp_path: Path) -> None:
    with app.app_context():
        set_up()
    done = run(app, "adopt", "westerham", "--minute", "9/27", "--adopted", "2026-11-21", "--from", "2040-01-02")
    assert done.exit_code == 0 and "Monday 2 January 2040" in done.output
    again = run(app, "adopt", "westerham", "--minute", "9/27", "--adopted", "2026-11-21", "--from", "2040-01-02")
    assert again.exit_code == 1 and "must begin later" in again.output
    assert "Westerham Town Council" in run(app, "diff", "westerham").output


def test_more_holidays_are_added_when_years_have_passed(app: Flask) -> None:
    with app.app_context():
        set_up()
    assert "days were added" in run(app, "holidays").output
