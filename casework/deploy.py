"""Numbered checks of an installation: `flask --app app check --deploy`. A critical finding stops the start.

C is critical, E an error, W a warning. A check is a function that yields what it found, and what to do about it.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import Any

from flask import Flask

from casework.clock import When
from casework.settings import Settings

CHECKED = ("casework.deploy_machine", "casework.deploy_database")
"""Modules whose functions are checks."""
FITS = "C08"
"""Whether the database fits; while it does not, nothing else is asked of it."""


class Level(StrEnum):
    """How bad it is."""

    CRITICAL = "C"
    ERROR = "E"
    WARNING = "W"


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be."""

    id: str
    what: str
    remedy: str

    @property
    def level(self) -> Level:
        """Told from the first letter of the number."""
        return Level(self.id[0])


@dataclass(frozen=True)
class Place:
    """What is looked at: the settings, what Flask was given, and when."""

    settings: Settings
    config: dict[str, Any]
    debug: bool
    now: When


Problem = tuple[str, str]
Check = Callable[[Place], Iterator[Problem]]
CHECKS: dict[str, Check] = {}
ASKS_DATABASE: set[str] = set()
DEPLOYED: set[str] = set()


def check(id: str, asks_database: bool = False, deployed: bool = False) -> Callable[[Check], Check]:
    """Register a function as the check of that number; `deployed` ones matter only where residents come."""

    def keep(function: Check) -> Check:
        if CHECKS.setdefault(id, function) is not function:
            raise ValueError(f"two checks have the number {id}")
        ASKS_DATABASE.update({id} if asks_database else ())
        DEPLOYED.update({id} if deployed else ())
        return function

    return keep


def known() -> dict[str, Check]:
    """Every check by its number."""
    for module in CHECKED:
        import_module(module)
    return CHECKS


def findings(app: Flask, now: When, deployed: bool = True, levels: Collection[Level] = tuple(Level)) -> list[Finding]:
    """Everything wrong with this installation, the worst first; the database is asked only if it fits."""
    place = Place(app.extensions["casework"], dict(app.config), app.debug, now)
    checks = known()
    ids = [id for id in checks if id[0] in levels and (deployed or id not in DEPLOYED)]
    found = _of([id for id in ids if id not in ASKS_DATABASE], place)
    if not any(each.id == FITS for each in found):
        with app.app_context():
            found += _of([id for id in ids if id in ASKS_DATABASE], place)
    return sorted(found, key=lambda each: (list(Level).index(each.level), each.id))


def _of(ids: list[str], place: Place) -> list[Finding]:
    return [Finding(id, what, remedy) for id in ids for what, remedy in CHECKS[id](place)]


def summary(found: list[Finding]) -> str:
    """How many of each: 1 critical, 2 warning; or that nothing was found."""
    counts = [(level, sum(each.level is level for each in found)) for level in Level]
    return ", ".join(f"{count} {level.name.lower()}" for level, count in counts if count) or "nothing found"
