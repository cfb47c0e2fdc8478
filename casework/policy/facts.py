"""Facts: all that a rule may know of a case, frozen at the moment it is asked."""

from dataclasses import dataclass
from datetime import date

from casework.policy.words import Kind, Mode, Outcome, Seal


@dataclass(frozen=True)
class Facts:
    """One case as its process sees it. Days are London dates; a day that is None has not come."""

    kind: Kind
    stage: str
    called: Kind
    """What the sender called it."""
    mode: Mode
    opened: date
    """The day it was received, wherever it was entered."""
    seal: Seal = Seal.NONE
    referred: bool = False
    urgent: bool = False
    person_known: bool = False
    reachable_by_email: bool = False
    holder: str = ""
    """Ids of our people; empty for nobody."""
    handler: str = ""
    acknowledged: date | None = None
    answered: date | None = None
    closed: date | None = None
    outcome: Outcome | None = None
    findings: tuple[Outcome, ...] = ()
    question_open: bool = False
    waiting_until: date | None = None
    """The last day we gave the sender to reply to our question."""
    replied: bool = False
    """The sender has written since we asked."""
    drafted: frozenset[str] = frozenset()
    issued: frozenset[str] = frozenset()
    """Names of the letters drafted and issued."""
    open_clocks: frozenset[str] = frozenset()
    """Ids of the clocks that still run."""
    story: int = 0

    @property
    def has_open_clock(self) -> bool:
        """True while any promise is still to be kept."""
        return bool(self.open_clocks)
