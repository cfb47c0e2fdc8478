"""What a finding needs before it is one: reasons, a fault that is owned, and the time bar answered."""

from dataclasses import dataclass
from datetime import date

from casework.clock import long_date
from casework.policy import timebar
from casework.policy.apology import evasions
from casework.policy.findings import FINDINGS
from casework.policy.words import Outcome

_LOOKED_INTO = (Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD, Outcome.UNABLE_TO_DETERMINE)
MAY_ADMIT = frozenset({Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.RESOLVED_INFORMALLY})
"""The findings with which a fault can be admitted."""


@dataclass(frozen=True)
class Found:
    """What somebody would find on one point."""

    outcome: Outcome | None
    reasons: str = ""
    fault: bool = False
    wrong: str = ""
    """What we got wrong, in the council's voice."""
    discretion: str = ""
    """Why a matter past its time is looked at all the same, or is not."""


@dataclass(frozen=True)
class Age:
    """How old a matter is: when it became known, when it reached us, and the months there are; None for no bar."""

    known_on: date | None
    received: date
    months: int | None

    @property
    def old(self) -> bool:
        """Whether it reached us after its time, as far as we know."""
        if self.known_on is None or self.months is None:
            return False
        return timebar.too_old(self.known_on, self.received, self.months)


def lacks(found: Found, age: Age) -> tuple[str, str] | None:
    """The field at fault and the sentence for it; None for a finding that can stand."""
    return _unreasoned(found) or _unowned(found) or _untimely(found, age)


def _unreasoned(found: Found) -> tuple[str, str] | None:
    if found.outcome not in FINDINGS:
        return "outcome", "Choose how this point came out."
    if not found.reasons.strip():
        return "reasons", "Give the reasons: nothing is found without them."
    return None


def _unowned(found: Found) -> tuple[str, str] | None:
    if not found.fault:
        return ("fault", _UNTICKED) if found.wrong.strip() else None
    if found.outcome not in MAY_ADMIT:
        return "fault", "Fault goes with a point that is upheld or partly upheld: uphold it, or take the tick away."
    if not found.wrong.strip():
        return "wrong", "Say what we got wrong, in the council’s voice, such as “We did not ring you back”."
    if sentences := evasions(found.wrong):
        return "wrong", f"“{sentences[0][:120]}” is sorry for how somebody feels, not for what we did. Say what we did."
    return None


_UNTICKED = "You wrote what we got wrong. Tick that we were at fault, or take the words away."


def _untimely(found: Found, age: Age) -> tuple[str, str] | None:
    if found.outcome is Outcome.OUT_OF_TIME:
        return _out_of_time(found, age)
    if age.old and found.outcome in _LOOKED_INTO and not found.discretion.strip():
        return "discretion", "The matter reached us past its time. Say why it is decided all the same."
    return None


def _out_of_time(found: Found, age: Age) -> tuple[str, str] | None:
    if age.months is None:
        return "outcome", "There is no time bar for this: choose another finding."
    if age.known_on is None:
        return "outcome", "Record first the day the matter became known: only that shows that it is out of time."
    if not age.old:
        last = long_date(timebar.last_day(age.known_on, age.months))
        return "outcome", f"It reached us in time: this matter could be raised until {last}."
    if not found.discretion.strip():
        return "discretion", "Say why it is not looked at all the same."
    return None
