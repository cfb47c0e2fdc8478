"""The bank holidays a calendar is seeded with, against the dates the government has published."""

from datetime import date

import pytest

from casework.council.holidays import HORIZON_YEARS, seed
from casework.policy.days import Nation

HOLIDAYS = seed(2026, 2028)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 12, 28), "Boxing Day (substitute day)"),
        (date(2027, 12, 27), "Christmas Day (substitute day)"),
        (date(2027, 12, 28), "Boxing Day (substitute day)"),
        (date(2028, 1, 3), "New Year's Day (substitute day)"),
        (date(2027, 3, 26), "Good Friday"),
    ],
)
@pytest.mark.parametrize("nation", Nation)
def test_substitute_days_are_kept_in_every_nation(nation, day, name):
    assert HOLIDAYS[nation][day] == name


@pytest.mark.parametrize(
    ("day", "nations"),
    [
        (date(2027, 1, 2), {Nation.SCOTLAND}),
        (date(2027, 1, 4), {Nation.SCOTLAND}),
        (date(2026, 11, 30), {Nation.SCOTLAND}),
        (date(2026, 8, 3), {Nation.SCOTLAND}),
        (date(2026, 8, 31), set(Nation) - {Nation.SCOTLAND}),
        (date(2027, 3, 29), set(Nation) - {Nation.SCOTLAND}),
        (date(2026, 3, 17), {Nation.NORTHERN_IRELAND}),
        (date(2026, 7, 13), {Nation.NORTHERN_IRELAND}),
    ],
)
def test_a_nations_own_holidays_are_its_own(day, nations):
    assert {nation for nation in Nation if day in HOLIDAYS[nation]} == nations


def test_one_off_royal_days_are_known():
    past = seed(2022, 2023)[Nation.ENGLAND]
    assert {date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)} <= set(past)


def test_only_the_years_asked_for_come_back():
    assert {day.year for days in HOLIDAYS.values() for day in days} == {2026, 2027, 2028}


def test_every_year_up_to_the_horizon_has_its_holidays():
    years = range(2026, 2027 + HORIZON_YEARS)
    for days in seed(years[0], years[-1]).values():
        assert all(sum(day.year == year for day in days) >= 8 for year in years)


def test_holidays_are_plain_dates_in_order_under_plain_names():
    for days in HOLIDAYS.values():
        assert list(days) == sorted(days)
        assert {type(day) for day in days} == {date}
        assert {type(name) for name in days.values()} == {str}


def test_years_out_of_order_are_refused():
    with pytest.raises(ValueError, match="last year"):
        seed(2028, 2026)
