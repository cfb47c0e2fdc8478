"""A changed calendar moves open promises, each with its entry, and leaves kept ones as they were made."""

from datetime import date

import pytest
from flask import current_app
from sqlalchemy import select

from casework.cases import queries
from casework.cases.calendar import reckon_open
from casework.clock import When
from casework.council.actions import add_day
from casework.db import db
from casework.policy.days import Nation
from casework.trail.model import Entry
from casework.work.loop import Job
from tests import cast
from tests.town import MONDAY, Town, found, later


@pytest.fixture
def town(inside: object) -> Town:
    return found()


def reckon(now: When) -> None:
    db.session.rollback()
    reckon_open(Job("w", "clocks.reckon", "today", now, 0), current_app.extensions["casework"], now)


def dates(town: Town, ref: str) -> dict[str, date]:
    return {promise.label: promise.due.on for promise in queries.tracked(town.case(ref), MONDAY).promises}


def moved(ref: str) -> int:
    query = select(Entry).where(Entry.case_ref == ref, Entry.kind == "act", Entry.act == "case.dates-moved")
    return len(db.session.scalars(query).all())


def test_a_proclaimed_day_moves_what_is_open_and_says_so_once(town: Town) -> None:
    ref = town.sends().case_ref
    before = dates(town, ref)
    add_day(Nation.ENGLAND, date(2026, 11, 25), "Day of thanksgiving", cast.OPERATOR, MONDAY)
    reckon(MONDAY)
    after = dates(town, ref)
    assert before["Acknowledge"] == date(2026, 11, 26)
    assert after["Acknowledge"] == date(2026, 11, 27)
    assert town.case(ref).due_on == date(2026, 11, 27)
    count = moved(ref)
    reckon(MONDAY)
    assert (count, moved(ref)) == (2, 2)


def test_a_promise_that_was_kept_is_not_rewritten(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", MONDAY)
    add_day(Nation.ENGLAND, date(2026, 11, 25), "Day of thanksgiving", cast.OPERATOR, MONDAY)
    reckon(later(1))
    assert dates(town, ref)["Acknowledge"] == date(2026, 11, 26)
    assert dates(town, ref)["Answer stage 1"] == date(2026, 12, 8)
