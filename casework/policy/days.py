"""Days: which of them a clock counts in each nation, why not the others, and how a sum of them reads."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from casework.clock import MONTHS, WEEKDAYS, long_date

ONE_DAY = timedelta(days=1)
SATURDAY, SUNDAY = 5, 6


class Nation(StrEnum):
    """Whose bank holidays a council keeps."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"

    @property
    def words(self) -> str:
        return self.value.replace("-", " ").title()


@dataclass(frozen=True)
class Calendar:
    """The days of one council: bank holidays of all four nations, and when its own office is closed.

    `closures_count` says whether the policy leaves closed days out of its working days. `horizon` is the
    last day the bank holidays are known for; without one it is the end of the last year that has any.
    """

    nation: Nation
    holidays: Mapping[Nation, Mapping[date, str]]
    closures: Mapping[date, str] = field(default_factory=dict)
    closures_count: bool = False
    horizon: date | None = None

    def plus(self, nation: Nation | None, day: date, name: str) -> "Calendar":
        """The same with one more day: a nation's holiday, or (no nation) a day the office is closed."""
        if nation is None:
            return replace(self, closures={**self.closures, day: name})
        return replace(self, holidays={**self.holidays, nation: {**self.holidays.get(nation, {}), day: name}})

    def holiday(self, day: date) -> str | None:
        """The name of this nation's bank holiday on that day."""
        return self.holidays.get(self.nation, {}).get(day)

    def any_uk_holiday(self, day: date) -> str | None:
        """The name of a bank holiday in any part of the United Kingdom, and where if it is not here."""
        elsewhere = [nation for nation in Nation if day in self.holidays.get(nation, {})]
        if not elsewhere or self.nation in elsewhere:
            return self.holiday(day)
        return f"{self.holidays[elsewhere[0]][day]} in {' and '.join(n.words for n in elsewhere)}"

    def closure(self, day: date) -> str | None:
        """Why the office is closed that day, whether or not the policy counts the day."""
        return self.closures.get(day)

    def why_not_working(self, day: date) -> str | None:
        """Why this is no working day of the council, or None when it is one."""
        reason = self.why_not_weekday(day)
        if reason is None and self.closures_count and day in self.closures:
            return f"office closed: {self.closures[day]}"
        return reason

    def why_not_weekday(self, day: date) -> str | None:
        """Weekend or bank holiday here: what moves a statutory date. An office's own closure never does."""
        return self.holiday(day) or weekend(day)

    def why_not_foi(self, day: date) -> str | None:
        """Weekend or bank holiday anywhere in the UK (Freedom of Information Act 2000, s.10(6))."""
        return self.any_uk_holiday(day) or weekend(day)

    def clear_day_reason(self, day: date) -> str | None:
        """Why this is no clear day of statutory notice (Local Government Act 1972, s.243), or None.

        Saturdays count, as the National Association of Local Councils reads the Act. A day of public
        thanksgiving or mourning is added to the table of holidays when it is appointed.
        """
        if day.weekday() == SUNDAY:
            return WEEKDAYS[SUNDAY]
        if self._in_christmas_break(day):
            return "Christmas break"
        if timedelta(days=-3) <= day - easter(day.year) <= timedelta(days=2):
            return "Easter break"
        return self.holiday(day)

    def working_days_after(self, day: date, until: date) -> int:
        """How many working days lie after `day`, up to and with `until`; 0 when it is not later."""
        if until <= day:
            return 0
        weekdays = _weekdays_through(until) - _weekdays_through(day)
        return weekdays - (bisect_right(self._weekdays_off, until) - bisect_right(self._weekdays_off, day))

    def doubts(self, days: Sequence[date], nations: Iterable[Nation] = ()) -> tuple[str, ...]:
        """A sentence when these days leave the years whose bank holidays we know, for those nations too."""
        tables = [self.holidays.get(nation, {}) for nation in {self.nation, *nations}]
        if not all(tables):
            return ("We hold no list of bank holidays here, so this date may be wrong.",)
        first = date(max(min(table).year for table in tables), 1, 1)
        last = self.horizon or date(min(max(table).year for table in tables), 12, 31)
        return tuple(
            f"Our list of bank holidays {end}, so this date may be wrong."
            for beyond, end in (
                (min(days) < first, f"begins on {long_date(first)}"),
                (max(days) > last, f"ends on {long_date(last)}"),
            )
            if beyond
        )

    @cached_property
    def _weekdays_off(self) -> list[date]:
        closed = self.closures if self.closures_count else {}
        off = {*self.holidays.get(self.nation, {}), *closed}
        return sorted(day for day in off if weekend(day) is None)

    def _in_christmas_break(self, day: date) -> bool:
        # Counting Saturday as no week day here makes the break longer, and earlier notice is always lawful.
        first = last = date(day.year, 12, 25)
        while first.month == 12 and (first.day == 25 or weekend(first)):
            first -= ONE_DAY
        while last.day == 25 or self.why_not_weekday(last):
            last += ONE_DAY
        return first <= day <= last


def weekend(day: date) -> str | None:
    """Saturday or Sunday, or None on any other day."""
    return WEEKDAYS[day.weekday()] if day.weekday() >= SATURDAY else None


def easter(year: int) -> date:
    """Easter Day by the Gregorian rule (Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    skipped = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + skipped + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


class Step(NamedTuple):
    """One day of a sum: counted as `number`, or passed over for a reason."""

    day: date
    number: int
    reason: str | None = None


def spread(
    steps: Iterable[Step], year: int, counted: Callable[[list[Step]], str], tail: str = "not counted"
) -> tuple[str, ...]:
    """A sum in lines, each a run of days alike: "Sat 28, Sun 29 November: weekend, not counted".

    `counted` words a run of counted days; `tail` ends every other line. A year is said unless it is `year`.
    """
    runs = (list(run) for _, run in groupby(steps, key=_kind))
    return tuple(
        f"{_days([step.day for step in run], year)}: "
        + (counted(run) if run[0].reason is None else f"{_kind(run[0])}, {tail}")
        for run in runs
    )


def numbered(run: Sequence[Step]) -> str:
    """Day 4, days 9 and 10, days 1 to 3."""
    first, last = run[0].number, run[-1].number
    if first == last:
        return f"day {first}"
    return f"days {first} {'and' if last == first + 1 else 'to'} {last}"


def _kind(step: Step) -> str | None:
    return "weekend" if step.reason in WEEKDAYS else step.reason


def _days(days: Sequence[date], year: int) -> str:
    """Up to three days one by one, more as first to last; a month is said where it changes."""
    shown = days if len(days) <= 3 else (days[0], days[-1])
    following = (*shown[1:], None)
    texts = [_day(day, after, year) for day, after in zip(shown, following, strict=True)]
    return (", " if len(days) <= 3 else " to ").join(texts)


def _day(day: date, after: date | None, year: int) -> str:
    text = f"{WEEKDAYS[day.weekday()][:3]} {day.day}"
    if after and (after.year, after.month) == (day.year, day.month):
        return text
    return f"{text} {MONTHS[day.month - 1]}" + (f" {day.year}" if day.year != year else "")


def _weekdays_through(day: date) -> int:
    # Monday 1 January of the year 1 is ordinal 1.
    weeks, rest = divmod(day.toordinal(), 7)
    return weeks * 5 + min(rest, 5)
