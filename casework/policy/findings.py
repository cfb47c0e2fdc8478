"""How a complaint came out as a whole, from what was found on each of its points."""

from collections.abc import Collection

from casework.policy.words import Outcome

_FAULT = frozenset({Outcome.UPHELD, Outcome.PARTLY_UPHELD})


def overall(findings: Collection[Outcome]) -> Outcome | None:
    """The outcome that stands for all findings of one look; None while there are none.

    What was withdrawn counts only when nothing else is left. All alike give that one; any fault among others makes it
    partly upheld. Otherwise the one that looked furthest stands: not upheld before unable to determine, before put
    right, before what was never decided.
    """
    found = set(findings)
    if len(found) > 1:
        found -= {Outcome.WITHDRAWN}
    if len(found) > 1 and found & _FAULT:
        return Outcome.PARTLY_UPHELD
    return next((each for each in FINDINGS if each in found), None)


_FURTHEST = (
    Outcome.NOT_UPHELD,
    Outcome.UNABLE_TO_DETERMINE,
    Outcome.RESOLVED_INFORMALLY,
    Outcome.OUT_OF_TIME,
    Outcome.OUT_OF_SCOPE,
    Outcome.WITHDRAWN,
)

FINDINGS = (Outcome.UPHELD, Outcome.PARTLY_UPHELD, *_FURTHEST)
"""What can be found on a point."""
