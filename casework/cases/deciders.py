"""Whether a case can still be decided: the panel on its page that counts who is left for each step."""

from casework.cases.model import Case
from casework.cases.parts import Panel, Part
from casework.cases.queries import Opened
from casework.clock import When
from casework.policy.access import Action
from casework.policy.shape import Policy
from casework.policy.words import Mode, Phase
from casework.staff.bodies import people

SETTLED = (Phase.ANSWERED, Phase.CLOSED)


def panels(seen: Opened, part: Part, now: When) -> list[Panel]:
    """Who can decide each step still to come, for whoever works the case; in one statement.

    None where the answer is given, or the kind of case asks nobody for a power.
    """
    if seen.case.phase in SETTLED or not seen.may(Action.CASE_MOVE):
        return []
    steps = people.still(about(seen.case, seen.policy, part), now.day)
    return [Panel("cases/panel_deciders.html", {"steps": steps})] if steps else []


def about(case: Case, policy: Policy, part: Part) -> people.About:
    """What must be known of a case to say who can decide it; stage 1 counts as decided once a review is asked for."""
    first = frozenset(part.facts().get("decided_by", ()))
    decided = {1: first} if case.review_asked_on and first else {}
    return people.About(case.ref, case.kind, case.mode is Mode.ANONYMOUS, policy, decided)
