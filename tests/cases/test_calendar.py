"""A changed calendar is previewed, then moves open promises, each with its entry, and leaves kept ones as they were."""

from datetime import date

import pytest
from flask import Flask, current_app
from sqlalchemy import select

from casework.cases import queries
from casework.cases.calendar import actions
from casework.cases.calendar.queries import MOVE, Preview, moving, preview
from casework.cases.model import Clock, Whom
from casework.clock import When
from casework.council.actions import add_day as add_only
from casework.council.actions import adopt
from casework.db import brief, db
from casework.errors import Conflict, Invalid
from casework.intake.actions import AboutWhom
from casework.policy.days import Nation
from casework.policy.load import preset
from casework.policy.words import Mode
from casework.trail.model import Entry
from casework.trail.story import story
from casework.work.loop import Job, run_once
from casework.work.model import DueWork
from tests import cast
from tests.town import MONDAY, Town, edith, found, later

WEDNESDAY = date(2026, 11, 25)
NAME = "Day of thanksgiving"


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def add(day: date = WEDNESDAY, nation: Nation | None = Nation.ENGLAND, now: When = MONDAY) -> None:
    actions.add_day(nation, day, NAME, cast.OPERATOR, now)


def look(town: Town, who: str = "ada", day: date = WEDNESDAY, nation: Nation | None = Nation.ENGLAND) -> Preview:
    db.session.rollback()
    return preview(town.who(who), nation, day, NAME, MONDAY)


def nightly(now: When) -> None:
    db.session.rollback()
    actions.reckon_open(Job("w", "clocks.reckon", "today", now, 0), current_app.extensions["casework"], now)


def dates(town: Town, ref: str) -> dict[str, date]:
    return {promise.label: promise.due.on for promise in queries.tracked(town.case(ref), MONDAY).promises}


def stored(ref: str) -> dict[str, date]:
    db.session.rollback()
    return {each.label: each.due_on for each in db.session.scalars(select(Clock).where(Clock.case_ref == ref))}


def moved(ref: str) -> list[str]:
    """What the story of a case tells of moved dates, the newest first."""
    db.session.rollback()
    return [line.says for line in story(ref, lambda kind, who: who) if line.act == "case.dates-moved"]


# Adding


def test_a_new_day_moves_what_is_open_at_once_and_says_so_on_the_case(town: Town) -> None:
    ref = town.sends().case_ref
    assert stored(ref) == {"Acknowledge": date(2026, 11, 26), "Answer stage 1": date(2026, 12, 7)}
    add()
    assert stored(ref) == {"Acknowledge": date(2026, 11, 27), "Answer stage 1": date(2026, 12, 8)}
    assert town.case(ref).due_on == date(2026, 11, 27)
    newest, oldest = moved(ref)
    assert newest.startswith("The calendar changed: Answer stage 1 is now due on Tuesday 8 December 2026, no longer")
    assert oldest.endswith("Acknowledge is now due on Friday 27 November 2026, no longer on Thursday 26 November 2026")


def test_each_moved_promise_has_an_entry_of_its_own(town: Town) -> None:
    ref = town.sends().case_ref
    add()
    entries = db.session.scalars(select(Entry).where(Entry.case_ref == ref, Entry.act == "case.dates-moved")).all()
    assert [each.kind for each in entries].count("clock") == 2
    assert {each.actor_kind for each in entries} == {"worker"}


def test_the_sum_names_the_new_day(town: Town) -> None:
    ref = town.sends().case_ref
    add()
    sums = [line for each in queries.tracked(town.case(ref), MONDAY).promises for line in each.due.why]
    assert "Wed 25 November: Day of thanksgiving, not counted" in sums


def test_a_promise_that_was_kept_is_not_rewritten(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", MONDAY)
    add()
    nightly(later(1))
    assert dates(town, ref) == {"Acknowledge": date(2026, 11, 26), "Answer stage 1": date(2026, 12, 8)}


def test_a_promise_that_stands_still_is_reckoned_when_it_runs_again(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", MONDAY)
    town.move(ref, "ask", "ben", MONDAY, question="Which night?", reason="To ask who was there.", until=later(9).day)
    before = stored(ref)
    add()
    assert stored(ref) == before and moved(ref) == []


def test_what_falls_due_before_the_day_stays(town: Town) -> None:
    ref = town.sends().case_ref
    add(date(2026, 12, 1))
    assert stored(ref) == {"Acknowledge": date(2026, 11, 26), "Answer stage 1": date(2026, 12, 8)}


def test_a_closed_office_moves_nothing_where_the_policy_counts_the_day(town: Town) -> None:
    ref = town.sends().case_ref
    before = stored(ref)
    assert look(town, nation=None) == Preview((), 0)
    add(nation=None)
    assert stored(ref) == before


def test_a_closed_office_moves_what_is_under_a_policy_that_leaves_it_out(town: Town) -> None:
    before = town.sends().case_ref
    closing = preset("stotfold").replace("closures_count = false", "closures_count = true")
    adopt(closing, "2/27", date(2026, 11, 23), MONDAY.day, cast.OPERATOR, MONDAY)
    after = town.sends().case_ref
    add(nation=None)
    assert moved(before) == [] and len(moved(after)) == 2


def test_done_again_at_night_it_finds_nothing_more(town: Town) -> None:
    ref = town.sends().case_ref
    add()
    nightly(MONDAY)
    assert len(moved(ref)) == 2


def test_what_another_change_of_the_calendar_left_is_moved_at_night(town: Town) -> None:
    ref = town.sends().case_ref
    add_only(Nation.ENGLAND, WEDNESDAY, NAME, cast.OPERATOR, MONDAY)
    assert moved(ref) == []
    nightly(MONDAY)
    assert len(moved(ref)) == 2


def test_a_day_past_moves_nothing(town: Town) -> None:
    ref = town.sends().case_ref
    with pytest.raises(Invalid, match="promises already made stand"):
        add(date(2026, 11, 20))
    assert moved(ref) == []


# Many


@pytest.mark.both
def test_many_are_moved_by_the_worker_a_slice_at_a_time(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    refs = [town.sends().case_ref for _ in range(5)]
    monkeypatch.setattr(actions, "AT_ONCE", 3)
    monkeypatch.setattr(actions, "SLICE", 4)
    add()
    assert sum(len(moved(ref)) for ref in refs) == 3
    (still,) = moving()
    assert (still.name, still.day, still.reached, still.stopped) == (NAME, WEDNESDAY, date(2026, 11, 26), "")
    run_once(current_app.extensions["casework"], later(0, 10))
    assert [len(moved(ref)) for ref in refs] == [2] * 5
    assert moving() == []


def test_a_slice_done_twice_moves_nothing_twice(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    refs = [town.sends().case_ref for _ in range(3)]
    monkeypatch.setattr(actions, "AT_ONCE", 1)
    monkeypatch.setattr(actions, "SLICE", 1)
    add()
    work = db.session.scalars(select(DueWork).where(DueWork.verb == MOVE)).one()
    job = Job(work.ref, work.verb, work.about, work.due, 1)
    for _ in range(2):
        actions.move_rest(job, current_app.extensions["casework"], MONDAY)
    run_once(current_app.extensions["casework"], later(0, 10))
    assert [len(moved(ref)) for ref in refs] == [2] * 3


def test_when_somebody_is_at_a_case_the_worker_moves_it(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    ref = town.sends().case_ref

    def busy(*_: object) -> None:
        raise Conflict("Somebody else changed this at the same moment.")

    with monkeypatch.context() as patch:
        patch.setattr(actions, "_move", busy)
        add()
    assert moved(ref) == [] and len(moving()) == 1
    run_once(current_app.extensions["casework"], later(0, 10))
    assert len(moved(ref)) == 2


def test_work_that_stopped_is_said_to_have(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    town.sends()
    monkeypatch.setattr(actions, "AT_ONCE", 0)
    add()
    with brief():
        work = db.session.scalars(select(DueWork).where(DueWork.verb == MOVE)).one()
        work.given_up, work.problem = True, "It failed inside: OSError."
    assert moving()[0].stopped == "It failed inside: OSError."


# The preview


def test_the_preview_shows_what_adding_the_day_will_do_and_does_nothing(town: Town) -> None:
    ref = town.sends().case_ref
    before = stored(ref)
    shown = look(town).shown
    assert stored(ref) == before and moved(ref) == []
    assert {each.reference for each in shown} == {town.case(ref).reference}
    add()
    assert stored(ref) == {each.label: each.after for each in shown}


def test_the_preview_shows_so_many_and_says_how_many_more(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        town.sends()
    monkeypatch.setattr("casework.cases.calendar.queries.SHOWN", 3)
    seen = look(town)
    assert (len(seen.shown), seen.more) == (3, 1)


def test_batches_join_without_gap_or_repetition(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(4):
        town.sends()
    whole = look(town)
    monkeypatch.setattr("casework.cases.calendar.queries.BATCH", 3)
    assert look(town) == whole and len({each.place for each in whole.shown}) == 8


def test_whoever_a_case_is_about_finds_no_trace_of_it_in_the_preview(town: Town) -> None:
    about = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)
    ref = town.sends(sender=edith(Mode.NAMED), about=about).case_ref
    assert look(town, "ada") == Preview((), 0)
    add()
    assert len(moved(ref)) == 2


def test_an_administrator_is_shown_no_case(town: Town) -> None:
    town.sends()
    assert look(town, "hal") == Preview((), 0)
