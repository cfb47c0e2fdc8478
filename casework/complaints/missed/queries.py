"""Which promise about a message was not kept."""

from collections.abc import Iterable
from datetime import date

from casework.cases.clocks import standing
from casework.cases.model import Case, Clock
from casework.cases.queries import Tracked
from casework.policy.words import Kind

KINDS = frozenset({Kind.COMMENT, Kind.ENQUIRY})
"""Kinds whose promises are the council's own. Requests for information keep their clock by law and have a review."""


def late(case: Case, clocks: Iterable[Clock], today: date) -> Clock | None:
    """The earliest promise of a message that is overdue and not kept; None where there is none."""
    if case.kind not in KINDS:
        return None
    overdue = [each for each in clocks if each.kind is case.kind and each.met is None and not standing(each)]
    return min((each for each in overdue if each.due_on < today), key=lambda each: each.due_on, default=None)


def may_complain(shown: Tracked, today: date) -> bool:
    """The same for whoever follows their case: whether a promise shown to them is late."""
    late = [each for each in shown.promises if each.met is None and not each.due.paused_since and each.due.on < today]
    return bool(late) and shown.case.kind in KINDS
