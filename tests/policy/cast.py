"""The cast and the facts that the tests of the policy room share."""

from datetime import UTC, date, datetime
from functools import cache

from casework.policy.access import Actor, ActorKind
from casework.policy.bodies import Power
from casework.policy.facts import Facts
from casework.policy.load import load, preset
from casework.policy.shape import Policy
from casework.policy.words import Kind, Mode, Role, Tie

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
TODAY = date(2026, 11, 24)


@cache
def policy(name: str = "stotfold") -> Policy:
    return load(preset(name))


def somebody(name: str, *words: Role | Tie) -> Actor:
    roles = frozenset(word for word in words if isinstance(word, Role))
    ties = frozenset(word for word in words if isinstance(word, Tie))
    return Actor(name.lower(), name, ActorKind.STAFF, roles, ties=ties)


POWERS = frozenset({Power.ANSWER_COMPLAINTS, Power.DESK_REVIEWS})
"""What the register gives whoever is in office in the moves matrix."""

ADA = somebody("Ada", Role.CLERK)
BEN = somebody("Ben", Role.OFFICER)
CORA = somebody("Cora", Role.CHAIR)
DEV = somebody("Dev", Role.MEMBER)
GUS = somebody("Gus", Role.AUDITOR)
HAL = somebody("Hal", Role.ADMINISTRATOR)
IRIS = somebody("Iris", Role.OUTSIDE)


def facts(kind: Kind = Kind.COMPLAINT, stage: str = "looking-into", **more: object) -> Facts:
    defaults = {"called": kind, "mode": Mode.NAMED, "opened": TODAY, "handler": "ben"}
    return Facts(kind=kind, stage=stage, **(defaults | more))  # type: ignore[arg-type]
