"""Moments are kept once, in one spelling, and never without a time zone."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework import clock
from casework.clock import When, long_date, short_date

INSTANTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))
WHENS = INSTANTS.map(When.at) | DAYS.map(When.on)
BRIEFLY = settings(deadline=None, max_examples=60)


def test_now_knows_its_time_zone():
    assert clock.now().utcoffset() == timedelta(0)


def test_today_is_the_date_in_london():
    before, today, after = clock.now(), clock.today(), clock.now()
    assert clock.london(before).date() <= today <= clock.london(after).date()


def test_a_summer_night_is_already_tomorrow_in_london():
    late = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert clock.london(late).date() == date(2026, 7, 2)
    assert When.at(late).day == date(2026, 7, 2)


def test_a_winter_night_is_still_today_in_london():
    assert When.at(datetime(2026, 11, 21, 23, 30, tzinfo=UTC)).day == date(2026, 11, 21)


def test_a_moment_is_written_at_a_fixed_width():
    assert str(When.at(datetime(2026, 11, 21, 20, 35, 15, 123456, UTC))) == "2026-11-21T20:35:15.123456Z"
    assert str(When.at(datetime(2026, 11, 21, tzinfo=UTC))) == "2026-11-21T00:00:00.000000Z"
    assert str(When.on(date(2026, 11, 21))) == "2026-11-21"


def test_a_moment_from_another_zone_is_kept_in_utc():
    there = datetime(2026, 11, 21, 22, tzinfo=timezone(timedelta(hours=2)))
    assert str(When.at(there)) == "2026-11-21T20:00:00.000000Z"
    assert When.at(there).instant.tzinfo is UTC


@pytest.mark.parametrize("build", [clock.london, When.at])
def test_a_moment_without_a_time_zone_is_refused(build):
    with pytest.raises(ValueError, match="time zone"):
        build(datetime(2026, 11, 21, 20, 35))


def test_a_moment_without_a_time_zone_cannot_be_smuggled_in():
    with pytest.raises(ValueError, match="time zone"):
        When(date(2026, 11, 21), datetime(2026, 11, 21, 20, 35))


def test_a_day_with_a_time_in_it_is_refused():
    with pytest.raises(ValueError, match="without a time"):
        When.on(datetime(2026, 11, 21, 20, 35, tzinfo=UTC))


def test_a_day_that_is_not_the_instants_own_is_refused():
    with pytest.raises(ValueError, match="own day"):
        When(date(2026, 11, 20), datetime(2026, 11, 21, 12, tzinfo=UTC))


def test_a_moment_before_the_calendar_begins_is_refused_in_words():
    with pytest.raises(ValueError, match="outside the years"):
        When.parse("0001-01-01T00:00:00.000000Z")


def test_a_coarse_moment_has_forgotten_the_time():
    coarse = When.at(datetime(2026, 7, 1, 23, 30, tzinfo=UTC)).coarse()
    assert coarse == When.on(date(2026, 7, 2))
    assert coarse.instant is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-11-21 ",
        "2026-11-21\n",
        "20261121",
        "2026-02-30",
        "2026-11-21T20:35:15Z",
        "2026-11-21T20:35:15.123456",
        "2026-11-21T20:35:15.123456+00:00",
        "2026-11-21T25:35:15.123456Z",
        "٢٠٢٦-11-21",
    ],
)
def test_any_other_spelling_is_refused(text):
    with pytest.raises(ValueError):
        When.parse(text)


@BRIEFLY
@given(WHENS)
def test_what_is_written_reads_back_the_same(when):
    assert When.parse(str(when)) == when
    assert hash(When.parse(str(when))) == hash(when)


@BRIEFLY
@given(WHENS, WHENS)
def test_moments_order_as_their_text_does(one, other):
    assert (one < other) == (str(one) < str(other))
    assert (one >= other) == (str(one) >= str(other))


@BRIEFLY
@given(INSTANTS, INSTANTS)
def test_instants_order_as_time_does(one, other):
    assert (When.at(one) < When.at(other)) == (one < other)


def test_a_moment_is_not_compared_with_a_text():
    with pytest.raises(TypeError):
        When.on(date(2026, 11, 21)) < "2026-11-22"  # noqa: B015


def test_dates_read_as_people_in_britain_write_them():
    assert long_date(date(2026, 11, 27)) == "Friday 27 November 2026"
    assert short_date(date(2026, 11, 27)) == "Fri 27 Nov"
    assert short_date(date(2026, 12, 8)) == "Tue 8 Dec"
