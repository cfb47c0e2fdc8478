"""What the spine of a case is told of complaints: facts for its moves, words for its letters, a panel on its page."""

from collections.abc import Mapping

from casework.cases.model import Case
from casework.cases.parts import Panel, Part, join
from casework.clock import When
from casework.complaints.actions import settle
from casework.complaints.letters import FINDINGS, said
from casework.complaints.missed import queries as missed
from casework.complaints.queries import Known, Whole, whole
from casework.policy.access import Actor
from casework.policy.shape import Move
from casework.policy.words import Kind

KINDS = frozenset({Kind.COMPLAINT, Kind.DATA_PROTECTION_COMPLAINT})
OTHERS = frozenset({Kind.COMPLIMENT, Kind.COMMENT, Kind.ENQUIRY})
"""Kinds that are no complaint: something can be learnt from them, and praise passed on."""


class OfOther(Part):
    """What this room knows of a case that is no complaint."""

    def __init__(self, every: Whole) -> None:
        self.whole = every

    def said(self, move: Move) -> Mapping[str, str]:
        """What we learnt, for a letter."""
        return {name: words for name, words in said(self.whole).items() if name in ("remedy", "lesson")}

    def panels(self, hidden: frozenset[str]) -> list[Panel]:
        """What we do about it, and what else can be done from here."""
        return [_doing(self.whole.seen_by(hidden))]


def _doing(every: Whole) -> Panel:
    return Panel("complaints/panel_doing.html", {"whole": every, "late": every.case.kind in missed.KINDS})


class OfComplaint(Known):
    """What this room knows of one complaint."""

    def said(self, move: Move) -> Mapping[str, str]:
        """Points, findings, fault, remedies and lessons, for a letter."""
        return said(self.whole)

    def made(self, move: Move, reasons: str, by: Actor, now: When) -> None:
        """What the move leaves on points and findings."""
        settle(self.whole, move, reasons, by, now)

    def panels(self, hidden: frozenset[str]) -> list[Panel]:
        """The points, what was found on each, and what is done about it, as far as its reader sees them."""
        every = self.whole.seen_by(hidden)
        return [Panel("complaints/panel.html", {"whole": every, "words": FINDINGS}), _doing(every)]


def read(case: Case) -> OfComplaint:
    """What this room knows of one complaint, in one statement."""
    return OfComplaint(whole(case))


def read_other(case: Case) -> OfOther:
    """The same of a case that is no complaint."""
    return OfOther(whole(case))


join(KINDS, read)
join(OTHERS, read_other)
