"""The time: the only place that asks for it, and how a moment is kept and written."""

import ctypes
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache, total_ordering
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(_DAY.pattern + r"T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z")


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Today's civil date in Europe/London, the one every promise is made in."""
    return london(now()).date()


def uncertainty() -> float | None:
    """By how many seconds this machine's clock may be out, as its kernel reckons; None where that cannot be asked.

    Infinite while nothing keeps it (adjtimex's TIME_ERROR).
    """
    kernel = ctypes.CDLL(None)
    if not hasattr(kernel, "ntp_gettime"):
        return None
    told = _KernelTime()
    state = kernel.ntp_gettime(ctypes.byref(told))
    return float("inf") if state == _NOT_KEPT else told.maxerror / 1_000_000 if state >= 0 else None


_NOT_KEPT = 5


class _KernelTime(ctypes.Structure):
    """glibc's `struct ntptimeval`; errors in microseconds."""

    _fields_ = (
        ("seconds", ctypes.c_long), ("microseconds", ctypes.c_long), ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long), ("more", ctypes.c_long * 6),
    )  # fmt: skip


def london(instant: datetime) -> datetime:
    """The same moment on a London clock. ValueError when it has no time zone or London has no such date."""
    if instant.utcoffset() is None:
        raise ValueError("A moment needs a time zone.")
    try:
        return instant.astimezone(LONDON)
    except OverflowError:
        raise ValueError("This moment is outside the years we can reckon with.") from None


def long_date(day: date) -> str:
    """For letters and pages: Friday 27 November 2026, whatever the machine's language."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """For lists: Fri 27 Nov."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"


@total_ordering
@dataclass(frozen=True)
class When:
    """When something was: a London date, and the instant too unless it is an anonymous sender's act.

    Kept as text of fixed width, so that text order is time order: a coarse date comes before the
    instants of the same UTC day.
    """

    day: date
    instant: datetime | None = None

    def __post_init__(self) -> None:
        if type(self.day) is not date:
            raise ValueError("A day is a date without a time.")
        if self.instant is None:
            return
        if self.day != london(self.instant).date():
            raise ValueError("The day must be the instant's own day in London.")
        object.__setattr__(self, "instant", self.instant.astimezone(UTC))

    @classmethod
    def at(cls, instant: datetime) -> "When":
        """A moment known exactly. ValueError when it has no time zone."""
        return cls(london(instant).date(), instant)

    @classmethod
    def on(cls, day: date) -> "When":
        """A day and nothing finer, as everything an anonymous person does is kept."""
        return cls(day)

    @classmethod
    @lru_cache(maxsize=4096)
    def parse(cls, text: str) -> "When":
        """The reverse of str(). ValueError for any other spelling, even one that means the same."""
        if _INSTANT.fullmatch(text):
            return cls.at(datetime.fromisoformat(text))
        if _DAY.fullmatch(text):
            return cls.on(date.fromisoformat(text))
        raise ValueError("Write a moment as 2026-11-21T20:35:15.123456Z, or a day as 2026-11-21.")

    def coarse(self) -> "When":
        """The same day with the time forgotten."""
        return When.on(self.day)

    def __str__(self) -> str:
        if self.instant is None:
            return self.day.isoformat()
        return self.instant.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def __lt__(self, other: object) -> bool:
        return str(self) < str(other) if isinstance(other, When) else NotImplemented
