"""Bank holidays of the four nations, read once from the `holidays` library into plain values.

A council's calendar is its own table, seeded from here and added to by hand, so that a newer library
cannot move a date already promised.
"""

from datetime import date

from holidays import country_holidays

from casework.policy.days import Nation

# How many years beyond the present one a calendar is seeded for.
HORIZON_YEARS = 5

_SUBDIVISIONS = {
    Nation.ENGLAND: "ENG",
    Nation.WALES: "WLS",
    Nation.SCOTLAND: "SCT",
    Nation.NORTHERN_IRELAND: "NIR",
}


def seed(first_year: int, last_year: int) -> dict[Nation, dict[date, str]]:
    """Every bank holiday and substitute day of those years, both included, by nation, named in English.

    ValueError when the years are out of order.
    """
    if last_year < first_year:
        raise ValueError("The last year cannot come before the first.")
    years = range(first_year, last_year + 1)
    return {nation: _of(code, years) for nation, code in _SUBDIVISIONS.items()}


def _of(subdivision: str, years: range) -> dict[date, str]:
    known = country_holidays("GB", subdiv=subdivision, years=years, language="en_GB", expand=False)
    return {day: name.replace("(observed)", "(substitute day)") for day, name in sorted(known.items())}
