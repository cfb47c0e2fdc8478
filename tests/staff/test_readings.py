"""The reading log keeps what was read, once in ten minutes, and of strangers only how many."""

from flask import Flask
from sqlalchemy import select

from casework.clock import When
from casework.db import db
from casework.staff.model import Reading, RefusalCount
from casework.staff.readings import actions as readings
from casework.staff.readings.actions import Line
from tests.staff.cast import later


def test_one_line_is_kept_per_person_case_and_ten_minutes(inside: Flask, noon: When) -> None:
    for minutes in (0, 3, 9.9, 10):
        for who in ("ada", "ben"):
            readings.keep(who, None, [Line("c" * 26, "opened")], later(noon, minutes=minutes))
    kept = db.session.execute(select(Reading.staff_ref, Reading.at).order_by(Reading.staff_ref, Reading.at)).all()
    ten = later(noon, minutes=10)
    assert [tuple(row) for row in kept] == [("ada", noon), ("ada", ten), ("ben", noon), ("ben", ten)]


def test_strangers_refusals_are_counted_by_day_and_status_only(inside: Flask, noon: When) -> None:
    readings.count_refusals({("2026-11-21", 404): 3})
    readings.count_refusals({("2026-11-21", 404): 2, ("2026-11-21", 403): 1})
    rows = db.session.execute(select(RefusalCount.on, RefusalCount.status, RefusalCount.count)).all()
    assert sorted(tuple(row) for row in rows) == [("2026-11-21", 403, 1), ("2026-11-21", 404, 5)]
