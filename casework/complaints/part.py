"""What the spine of a case is told of complaints: facts for its moves, words for its letters, a panel on its page."""

from collections.abc import Collection, Mapping

from casework.cases.model import Case
from casework.cases.parts import Panel, Part, join
from casework.clock import When
from casework.complaints.actions import TELLING, settle
from casework.complaints.letters import FINDINGS, said
from casework.complaints.missed import queries as missed
from casework.complaints.queries import KINDS, NOT_YOURS, Known, Whole, whole
from casework.complaints.records import actions as records
from casework.errors import Invalid, NotAllowed
from casework.policy.access import Actor
from casework.policy.apology import owns
from casework.policy.shape import Move
from casework.policy.words import DENYING, Kind
from casework.staff.model import Tie

OWN_IT = (
    "A fault is admitted, and this letter does not say sorry for it. Being sorry that somebody was upset, or had to "
    "complain, is not enough: say what we did wrong, and that we are sorry for that."
)
OTHERS = frozenset({Kind.COMPLIMENT, Kind.COMMENT, Kind.ENQUIRY})
"""Kinds that are no complaint: something can be learnt from them, and praise passed on."""


class OfOther(Part):
    """What this room knows of a case that is no complaint."""

    def __init__(self, every: Whole) -> None:
        self.whole = every

    def said(self, move: Move, hidden: frozenset[str]) -> Mapping[str, str]:
        """What we learnt, for a letter."""
        words = said(self.whole.seen_by(hidden))
        return {name: text for name, text in words.items() if name in ("remedy", "lesson")}

    def panels(self, hidden: frozenset[str]) -> list[Panel]:
        """What we do about it, and what else can be done from here."""
        return [_doing(self.whole.seen_by(hidden))]


def _doing(every: Whole) -> Panel:
    return Panel("complaints/panel_doing.html", {"whole": every, "late": every.case.kind in missed.KINDS})


class OfComplaint(Known):
    """What this room knows of one complaint."""

    def said(self, move: Move, hidden: frozenset[str]) -> Mapping[str, str]:
        """Points, findings, fault, remedies and lessons, for a letter."""
        return said(self.whole.seen_by(hidden))

    def check(self, move: Move, letter: str, hidden: frozenset[str]) -> None:
        """Where fault is admitted, the letter that tells the findings is sorry for the fault itself.

        Nobody tells the findings of a complaint who is kept from a part of it.
        """
        if not TELLING & set(move.meets):
            return
        if hidden:
            raise NotAllowed(NOT_YOURS)
        if any(each.fault for each in self.whole.found) and not owns(letter):
            raise Invalid(OWN_IT, "letter")

    def kept_with(self, move: Move, ties: Collection[Tie]) -> str | None:
        """The sealed point that a letter tells of, when it goes through the points."""
        kept = {row.about_ref for row in ties if row.about_ref and row.kind in DENYING}
        told = (point.row.about_ref for point in self.whole.points if point.row.about_ref in kept)
        return next(told, None)

    def made(self, move: Move, reasons: str, by: Actor, now: When) -> None:
        """What the move leaves on points and findings."""
        settle(self.whole, move, reasons, by, now)
        records.begin(self.whole, move, by, now)

    def panels(self, hidden: frozenset[str]) -> list[Panel]:
        """The points, what was found on each, and what is done about it, as far as its reader sees them."""
        every = self.whole.seen_by(hidden)
        kept = [Panel("complaints/panel_records.html", {"records": every.records})] if every.records else []
        put = every.subjects and not hidden
        asks = [Panel("complaints/panel_putting.html", {"whole": every}, first=True)] if put else []
        said = Panel("complaints/panel.html", {"whole": every, "words": FINDINGS}, first=True)
        return [said, *asks, _doing(every), *kept]


def read(case: Case) -> OfComplaint:
    """What this room knows of one complaint, in one statement."""
    return OfComplaint(whole(case))


def read_other(case: Case) -> OfOther:
    """The same of a case that is no complaint."""
    return OfOther(whole(case))


join(KINDS, read)
join(OTHERS, read_other)
