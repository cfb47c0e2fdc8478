"""What later rooms know of a case: their rows become facts, words for letters, and panels on its page.

Cases know nothing of the rooms after them, so a room joins its part here, as the worker's verbs are registered.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from casework.cases.model import Case
from casework.clock import When
from casework.policy.access import Actor
from casework.policy.shape import Move
from casework.policy.words import Kind
from casework.staff.model import Tie


@dataclass(frozen=True)
class Panel:
    """Something a room shows on the page of a case: a template, and the words it is given."""

    template: str
    words: Mapping[str, Any]
    first: bool = False
    """Whether it stands beside the steps, before the conversation."""


class Part:
    """What one room knows of one case, read in one statement. This one knows nothing."""

    def facts(self) -> Mapping[str, Any]:
        """The fields of `policy.facts.Facts` it fills."""
        return {}

    def unheard(self, today: date) -> str:
        """Why nothing can be found on it yet, because somebody it is about was not heard; empty when it can."""
        return ""

    def said(self, move: Move, hidden: frozenset[str]) -> Mapping[str, str]:
        """The facts it gives the letter of a move, by somebody from whom the points in `hidden` are kept."""
        return {}

    def check(self, move: Move, letter: str, hidden: frozenset[str]) -> None:
        """Refuse a letter of a move that does not do for this case, with Invalid, or whoever may not write it."""

    def kept_with(self, move: Move, ties: Collection[Tie]) -> str | None:
        """The point that the letter of a move is kept with, because it tells of one that is kept from somebody."""
        return None

    def made(self, move: Move, reasons: str, by: Actor, now: When) -> None:
        """Change its rows when a move is made, inside the act; `reasons` is the answer that goes with it."""

    def panels(self, hidden: frozenset[str]) -> list[Panel]:
        """What it shows on the page of the case to somebody from whom the points in `hidden` are kept."""
        return []


Read = Callable[[Case], Part]
_READS: dict[Kind, Read] = {}


def join(kinds: frozenset[Kind], read: Read) -> None:
    """Let a room know cases of these kinds; `read` takes one statement."""
    _READS.update(dict.fromkeys(kinds, read))


def part_of(case: Case) -> Part:
    """What the room that knows this kind of case knows of this one."""
    read = _READS.get(case.kind)
    return read(case) if read else Part()
