"""Clocks: when a promise falls due, why that date, and how near it is. One calculator for every page."""

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from casework.clock import long_date, short_date
from casework.policy.days import ONE_DAY, Calendar, Nation, Step, numbered, spread, weekend

LONGEST = 400
# Beyond this many days a sum stops naming every weekend.
NAMES_WEEKENDS_UP_TO = 25
SOON = 3
# Further off than this, a day and month could be taken for another year's.
A_YEAR_SAID = timedelta(days=300)
YEARS = range(1900, 2201)
PAUSED = "clock paused"

_RULE = re.compile(r"([a-z-]+):([1-9][0-9]{0,2})", re.ASCII)


class RuleKind(StrEnum):
    """How a clock counts."""

    WORKING = "working"
    FOI = "foi"
    MONTH = "month"
    DAYS = "days"
    CLEAR_WORKING = "clear-working"
    CLEAR = "clear"


_WORDS = {
    RuleKind.WORKING: "working day{s}",
    RuleKind.FOI: "working day{s} under the Freedom of Information Act",
    RuleKind.MONTH: "calendar month{s}",
    RuleKind.DAYS: "day{s}",
    RuleKind.CLEAR_WORKING: "clear working day{s}",
    RuleKind.CLEAR: "clear day{s}",
}


@dataclass(frozen=True)
class Rule:
    """A clock as a policy writes it: how to count, and how many."""

    kind: RuleKind
    n: int

    def __post_init__(self) -> None:
        if not 1 <= self.n <= LONGEST:
            raise ValueError(f"A clock counts from 1 to {LONGEST}, not {self.n}.")

    @classmethod
    def parse(cls, text: str) -> "Rule":
        """The reverse of str(). ValueError, as a sentence, for anything else."""
        match = _RULE.fullmatch(text)
        if match is None or match[1] not in set(RuleKind):
            kinds = ", ".join(RuleKind)
            raise ValueError(
                f"{ascii(text[:40])} is no clock: write a kind and a number like working:3. The kinds are {kinds}."
            )
        return cls(RuleKind(match[1]), int(match[2]))

    def __str__(self) -> str:
        return f"{self.kind}:{self.n}"

    @property
    def backwards(self) -> bool:
        """Whether it counts back from a meeting rather than on from a receipt."""
        return self.kind in (RuleKind.CLEAR, RuleKind.CLEAR_WORKING)

    def words(self) -> str:
        """For people: 3 working days."""
        return f"{self.n} {_WORDS[self.kind].format(s='' if self.n == 1 else 's')}"


@dataclass(frozen=True)
class Pause:
    """A clock that stood still: it ran through `from_on` and again from the day after `to_on`.

    Without a `to_on` it still stands. ValueError when it ends before it begins.
    """

    from_on: date
    to_on: date | None = None

    def __post_init__(self) -> None:
        if self.to_on is not None and self.to_on < self.from_on:
            raise ValueError("A pause cannot end before it begins.")


@dataclass(frozen=True)
class Due:
    """The answer: the date, what it was counted from, the sum in lines, and what may make it wrong.

    `paused_since` is set while the clock stands still; `on` is then the date if it ran again from tomorrow.
    """

    on: date
    start: date
    rule: Rule
    why: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    paused_since: date | None = None


def due(rule: Rule, start: date, calendar: Calendar, pauses: Sequence[Pause] = (), today: date | None = None) -> Due:
    """When a clock that began on `start` (day 0) runs out; for the clear kinds, the last lawful day before
    the meeting on `start`.

    `today` closes a pause still open. ValueError for a year out of reach, an open pause without `today`,
    or a pause of a notice period.
    """
    if start.year not in YEARS:
        raise ValueError(f"We reckon in the years {YEARS[0]} to {YEARS[-1]} only.")
    if rule.backwards:
        if pauses:
            raise ValueError("The time before a meeting cannot be paused.")
        return _before_meeting(rule, start, calendar)
    paused = _paused(pauses, today)
    if rule.kind in (RuleKind.WORKING, RuleKind.FOI):
        on, why = _working(rule, start, calendar, paused)
    else:
        on, why = _calendar(rule, start, calendar, paused)
    since = min((p.from_on for p in pauses if p.to_on is None and p.from_on < on), default=None)
    if since:
        why = (*why, f"Paused since {long_date(since)}: this is the date if it runs again from tomorrow")
    return Due(on, start, rule, why, _warnings(rule, start, on, calendar), since)


def _working(
    rule: Rule, start: date, calendar: Calendar, paused: Callable[[date], bool]
) -> tuple[date, tuple[str, ...]]:
    """Working days after the start: the council's, or those of the Freedom of Information Act 2000, s.10."""
    why_not = calendar.why_not_foi if rule.kind is RuleKind.FOI else calendar.why_not_working
    steps: list[Step] = []
    day, counted = start, 0
    while counted < rule.n:
        day += ONE_DAY
        reason = PAUSED if paused(day) else why_not(day)
        counted += reason is None
        steps.append(Step(day, counted, reason))
    return day, (_first_line(rule, start), *_sum(rule, steps, start.year))


def _calendar(
    rule: Rule, start: date, calendar: Calendar, paused: Callable[[date], bool]
) -> tuple[date, tuple[str, ...]]:
    """Days or months straight through, then on to a working day (UK GDPR art. 12(3); Data Protection Act
    2018, s.164A). A pause hands back calendar days."""
    left = rule.n if rule.kind is RuleKind.DAYS else (_months_on(start, rule.n) - start).days
    day, stops, rolls = start, [], []
    while left:
        day += ONE_DAY
        if paused(day):
            stops.append(Step(day, 0, PAUSED))
        left -= not paused(day)
    reached = day
    while reason := calendar.why_not_weekday(day) or (day > reached and paused(day) and PAUSED):
        rolls.append(Step(day, 0, reason))
        day += ONE_DAY
    return day, (
        _first_line(rule, start),
        *spread(stops, start.year, numbered),
        f"That ends on {long_date(reached)}",
        *spread(rolls, start.year, numbered, "so it moves to the next working day"),
    )


def _before_meeting(rule: Rule, meeting: date, calendar: Calendar) -> Due:
    """Clear days leave out both the meeting and the day the notice or papers go out (Local Government Act
    1972, sch.12 and s.243). An answer on a non-working day goes back: earlier is always lawful."""
    why_not = calendar.clear_day_reason if rule.kind is RuleKind.CLEAR else calendar.why_not_working
    steps: list[Step] = []
    day, counted = meeting, 0
    while counted < rule.n:
        day -= ONE_DAY
        reason = why_not(day)
        counted += reason is None
        steps.append(Step(day, counted, reason))
    rolls: list[Step] = []
    day -= ONE_DAY
    while reason := calendar.why_not_working(day):
        rolls.append(Step(day, 0, reason))
        day -= ONE_DAY
    why = (
        f"{rule.words()} before the meeting on {long_date(meeting)}",
        "Neither that day nor the day it goes out is counted",
        *_sum(rule, steps[::-1], meeting.year),
        *spread(rolls[::-1], meeting.year, _clear, "so it moves back to a working day"),
        *_saturdays(rule, steps),
    )
    return Due(day, meeting, rule, why, _warnings(rule, meeting, day, calendar))


def _paused(pauses: Sequence[Pause], today: date | None) -> Callable[[date], bool]:
    """Whether the clock stood still on a day; a pause still open is taken as far as today."""
    if today is None and any(pause.to_on is None for pause in pauses):
        raise ValueError("A pause is still open: say as of which day to reckon.")
    spans = [(pause.from_on, pause.to_on or today) for pause in pauses]
    return lambda day: any(first < day <= last for first, last in spans if last)


def _months_on(start: date, months: int) -> date:
    """The corresponding date, or the last of the month when it has none."""
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def _first_line(rule: Rule, start: date) -> str:
    return f"{rule.words()} from {long_date(start)}, which is day 0"


def _sum(rule: Rule, steps: Sequence[Step], year: int) -> tuple[str, ...]:
    counted = _clear if rule.backwards else numbered
    if rule.n <= NAMES_WEEKENDS_UP_TO:
        return spread(steps, year, counted)
    unnamed = [step for step in steps if step.reason is None or step.reason != weekend(step.day)]
    left_out = "Sundays" if rule.kind is RuleKind.CLEAR else "Saturdays and Sundays"
    return (*spread(unnamed, year, counted), f"{left_out} are not counted")


def _clear(run: Sequence[Step]) -> str:
    return f"{len(run)} clear day{'' if len(run) == 1 else 's'}"


def _saturdays(rule: Rule, steps: Sequence[Step]) -> tuple[str, ...]:
    counted = any(step.reason is None and weekend(step.day) for step in steps)
    if rule.kind is RuleKind.CLEAR and counted:
        return ("Saturdays are counted, as most councils read the Act; if yours does not, send it sooner",)
    return ()


def _warnings(rule: Rule, start: date, on: date, calendar: Calendar) -> tuple[str, ...]:
    nations = tuple(Nation) if rule.kind is RuleKind.FOI else ()
    warnings = calendar.doubts((start, on), nations)
    if closed := calendar.closure(on):
        warnings += (f"The office is closed on {long_date(on)} ({closed}); that does not move this date.",)
    if rule.kind is RuleKind.CLEAR and calendar.nation not in (Nation.ENGLAND, Nation.WALES):
        warnings += ("Clear days are reckoned by an Act of 1972 for England and Wales only.",)
    return warnings


class Level(StrEnum):
    """How near a date is, for colour; the words always stand beside it."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    PAUSED = "paused"


@dataclass(frozen=True)
class Remaining:
    """How near a date is, in words and as a level."""

    level: Level
    words: str

    def __str__(self) -> str:
        return self.words


def remaining(promise: Due | date, today: date, calendar: Calendar) -> Remaining:
    """What the worklist says of a date: overdue by 1 working day, today, tomorrow, Fri 27 Nov."""
    if isinstance(promise, Due):
        if promise.paused_since:
            return Remaining(Level.PAUSED, f"paused since {_dated(promise.paused_since, today)}")
        promise = promise.on
    if promise < today:
        return Remaining(Level.OVERDUE, _overdue(promise, today, calendar))
    if promise == today:
        return Remaining(Level.TODAY, "today")
    soon = calendar.working_days_after(today, promise) <= SOON
    words = "tomorrow" if promise - today == ONE_DAY else _dated(promise, today)
    return Remaining(Level.SOON if soon else Level.LATER, words)


def _overdue(on: date, today: date, calendar: Calendar) -> str:
    late = calendar.working_days_after(on, today)
    if not late:
        return f"overdue since {short_date(on)}"
    return f"overdue by {late} working day{'' if late == 1 else 's'}"


def _dated(day: date, today: date) -> str:
    return short_date(day) + (f" {day.year}" if abs(day - today) > A_YEAR_SAID else "")
