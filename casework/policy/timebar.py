"""The time bar: how old a matter may be before looking at it, or not looking at it, needs a reason."""

import re
from calendar import monthrange
from datetime import date

_MONTHS = re.compile(r"([1-9][0-9]{0,2}) months")


def months_of(value: str) -> int:
    """A policy's limit as a number: 12 months is 12. ValueError, as a sentence, for anything else."""
    match = _MONTHS.fullmatch(value)
    if match is None:
        raise ValueError(f"{ascii(value[:40])} is no time bar: write it like 12 months.")
    return int(match[1])


def last_day(known_on: date, months: int) -> date:
    """The last day on which a matter that became known then can be raised in time; that whole day counts."""
    year, month = divmod(known_on.year * 12 + known_on.month - 1 + months, 12)
    return date(year, month + 1, min(known_on.day, monthrange(year, month + 1)[1]))


def too_old(known_on: date, received: date, months: int) -> bool:
    """Whether it reached us after its time (LGSCO, Complaint Handling Code, chapter 3)."""
    return received > last_day(known_on, months)
