"""Which days count, why the others do not, and how a sum of days reads."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.council.holidays import seed
from casework.policy.days import Calendar, Nation, Step, easter, numbered, spread

HOLIDAYS = seed(2025, 2029)
ENGLAND = Calendar(Nation.ENGLAND, HOLIDAYS)
SHUT = {date(2026, 12, 24): "Christmas", date(2026, 12, 28): "Christmas"}


def test_an_ordinary_weekday_is_a_working_day():
    assert ENGLAND.why_not_working(date(2026, 11, 25)) is None


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2026, 11, 28), "Saturday"),
        (date(2026, 11, 29), "Sunday"),
        (date(2026, 12, 25), "Christmas Day"),
        (date(2026, 12, 26), "Boxing Day"),
        (date(2026, 12, 28), "Boxing Day (substitute day)"),
    ],
)
def test_a_day_off_says_its_name(day, reason):
    assert ENGLAND.why_not_working(day) == reason


def test_another_nations_holiday_is_a_working_day_here():
    assert ENGLAND.why_not_working(date(2027, 1, 4)) is None
    assert Calendar(Nation.SCOTLAND, HOLIDAYS).why_not_working(date(2027, 1, 4))


def test_another_nations_holiday_is_none_under_freedom_of_information_and_says_whose():
    assert ENGLAND.any_uk_holiday(date(2027, 1, 4)) == "New Year Holiday (substitute day) in Scotland"
    assert ENGLAND.why_not_foi(date(2027, 7, 12)) == "Battle of the Boyne in Northern Ireland"
    assert ENGLAND.any_uk_holiday(date(2026, 12, 25)) == "Christmas Day"
    assert ENGLAND.any_uk_holiday(date(2026, 11, 25)) is None


def test_a_closed_office_counts_only_if_the_policy_says_so():
    open_on_paper = Calendar(Nation.ENGLAND, HOLIDAYS, SHUT)
    closed = Calendar(Nation.ENGLAND, HOLIDAYS, SHUT, closures_count=True)
    assert open_on_paper.why_not_working(date(2026, 12, 24)) is None
    assert open_on_paper.closure(date(2026, 12, 24)) == "Christmas"
    assert closed.why_not_working(date(2026, 12, 24)) == "office closed: Christmas"
    assert closed.why_not_weekday(date(2026, 12, 24)) is None


def test_a_bank_holiday_is_named_before_the_closure_it_falls_in():
    closed = Calendar(Nation.ENGLAND, HOLIDAYS, SHUT, closures_count=True)
    assert closed.why_not_working(date(2026, 12, 28)) == "Boxing Day (substitute day)"


def test_a_day_the_council_adds_is_a_holiday_like_any_other():
    proclaimed = {**HOLIDAYS, Nation.ENGLAND: {**HOLIDAYS[Nation.ENGLAND], date(2027, 6, 4): "Jubilee"}}
    calendar = Calendar(Nation.ENGLAND, proclaimed)
    assert calendar.why_not_working(date(2027, 6, 4)) == "Jubilee"
    assert calendar.clear_day_reason(date(2027, 6, 4)) == "Jubilee"


@pytest.mark.parametrize(
    ("first", "last", "reason"),
    [
        (date(2026, 12, 24), date(2026, 12, 29), "Christmas break"),
        (date(2027, 12, 24), date(2027, 12, 29), "Christmas break"),
        (date(2028, 12, 22), date(2028, 12, 27), "Christmas break"),
        (date(2027, 3, 25), date(2027, 3, 30), "Easter break"),
        (date(2026, 4, 2), date(2026, 4, 7), "Easter break"),
    ],
)
def test_the_breaks_have_their_statutory_ends(first, last, reason):
    for offset in range((last - first).days + 1):
        assert ENGLAND.clear_day_reason(first + timedelta(offset)) in (reason, "Sunday")
    assert ENGLAND.clear_day_reason(first) == ENGLAND.clear_day_reason(last) == reason
    assert ENGLAND.clear_day_reason(first - timedelta(1)) is None
    assert ENGLAND.clear_day_reason(last + timedelta(1)) is None


def test_saturdays_are_clear_days_and_sundays_and_bank_holidays_are_not():
    assert ENGLAND.clear_day_reason(date(2026, 11, 28)) is None
    assert ENGLAND.clear_day_reason(date(2026, 11, 29)) == "Sunday"
    assert ENGLAND.clear_day_reason(date(2026, 5, 4)) == "May Day"


@pytest.mark.parametrize(
    "day", [date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25)]
)
def test_easter_is_when_it_is(day):
    assert easter(day.year) == day


def test_easter_agrees_with_the_published_good_fridays():
    good_fridays = [day for day, name in HOLIDAYS[Nation.ENGLAND].items() if name == "Good Friday"]
    assert [easter(year) - timedelta(2) for year in range(2025, 2030)] == good_fridays


def test_days_within_the_known_years_raise_no_doubt():
    assert ENGLAND.doubts([date(2025, 1, 1), date(2029, 12, 31)]) == ()


def test_a_day_past_the_last_known_year_raises_a_doubt():
    assert ENGLAND.doubts([date(2030, 1, 1)]) == (
        "Our list of bank holidays ends on Monday 31 December 2029, so this date may be wrong.",
    )


def test_a_day_before_the_first_known_year_raises_a_doubt():
    (doubt,) = ENGLAND.doubts([date(2024, 12, 31)])
    assert "begins on Wednesday 1 January 2025" in doubt


def test_a_given_horizon_comes_before_the_last_year_listed():
    calendar = Calendar(Nation.ENGLAND, HOLIDAYS, horizon=date(2027, 12, 31))
    assert "31 December 2027" in calendar.doubts([date(2028, 1, 1)])[0]


def test_a_calendar_without_holidays_never_keeps_quiet():
    assert Calendar(Nation.ENGLAND, {}).doubts([date(2026, 6, 1)])
    only_england = Calendar(Nation.ENGLAND, {Nation.ENGLAND: HOLIDAYS[Nation.ENGLAND]})
    assert not only_england.doubts([date(2026, 6, 1)])
    assert only_england.doubts([date(2026, 6, 1)], Nation)


@settings(deadline=None, max_examples=60)
@given(
    st.dates(date(2025, 1, 1), date(2029, 12, 1)),
    st.integers(-30, 500),
    st.sets(st.dates(date(2025, 1, 1), date(2029, 12, 31)), max_size=20),
    st.booleans(),
)
def test_counting_working_days_at_once_agrees_with_counting_them_one_by_one(day, ahead, shut, count):
    calendar = Calendar(Nation.SCOTLAND, HOLIDAYS, dict.fromkeys(shut, "closed"), closures_count=count)
    one_by_one = sum(calendar.why_not_working(day + timedelta(n)) is None for n in range(1, ahead + 1))
    assert calendar.working_days_after(day, day + timedelta(ahead)) == one_by_one


def steps(first: date, count: int) -> list[Step]:
    counted, made = 0, []
    for day in (first + timedelta(n) for n in range(count)):
        reason = ENGLAND.why_not_working(day)
        counted += reason is None
        made.append(Step(day, counted, reason))
    return made


def test_a_sum_reads_in_runs_of_days_alike():
    assert spread(steps(date(2026, 11, 25), 14), 2026, numbered) == (
        "Wed 25, Thu 26, Fri 27 November: days 1 to 3",
        "Sat 28, Sun 29 November: weekend, not counted",
        "Mon 30 November to Fri 4 December: days 4 to 8",
        "Sat 5, Sun 6 December: weekend, not counted",
        "Mon 7, Tue 8 December: days 9 and 10",
    )


def test_a_sum_over_new_year_says_the_new_year():
    assert spread(steps(date(2026, 12, 31), 4), 2026, numbered) == (
        "Thu 31 December: day 1",
        "Fri 1 January 2027: New Year's Day, not counted",
        "Sat 2, Sun 3 January 2027: weekend, not counted",
    )


def test_nations_read_as_names():
    assert [nation.words for nation in Nation] == ["England", "Wales", "Scotland", "Northern Ireland"]
