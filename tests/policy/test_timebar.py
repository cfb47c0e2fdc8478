"""The time bar: the last day counts whole, short months end, and a leap day is the end of February."""

from datetime import date

import pytest

from casework.policy.timebar import last_day, months_of, too_old


@pytest.mark.parametrize(
    ("known", "months", "last"),
    [
        (date(2025, 11, 23), 12, date(2026, 11, 23)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 1, 31), 13, date(2027, 2, 28)),
    ],
)
def test_the_last_day(known: date, months: int, last: date) -> None:
    assert last_day(known, months) == last
    assert not too_old(known, last, months)
    assert too_old(known, date.fromordinal(last.toordinal() + 1), months)


def test_what_is_sent_on_the_day_it_became_known_is_in_time() -> None:
    assert not too_old(date(2026, 11, 23), date(2026, 11, 23), 12)


@pytest.mark.parametrize("value", ["", "12", "twelve months", "0 months", "working:20", "12 months "])
def test_a_value_that_is_no_time_bar_is_refused_in_a_sentence(value: str) -> None:
    with pytest.raises(ValueError, match="is no time bar"):
        months_of(value)


def test_a_value_that_is_one_is_a_number() -> None:
    assert months_of("12 months") == 12
