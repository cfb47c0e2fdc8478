"""Facts: all that a rule may know of a case, frozen at the moment it is asked."""

from dataclasses import dataclass
from datetime import date

from casework.policy.authority import Mandate
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
    points: int = 0
    """How many points the complaint makes that were not taken back."""
    findings: tuple[Outcome, ...] = ()
    """What was found so far, on one point each, in the look that goes on now."""
    decided_by: frozenset[str] = frozenset()
    """Ids of our people who found something in the first look."""
    resolved: bool = False
    """A meeting has decided what is before us now, and its resolution is entered and confirmed."""
    review_asked: date | None = None
    review_acknowledged: date | None = None
    review_until: date | None = None
    """The last day on which a review can be asked for without saying why it is late; None until our answer arrived."""
    more_time: bool = False
    """A promise that runs may still be put off once."""
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
    mandate: Mandate | None = None
    """By what whoever wrote speaks for somebody else; None where they speak for themselves."""
    story: int = 0

    @property
    def level(self) -> int:
        """Which look at it this is: 1, or 2 once a review was asked for."""
        return 2 if self.review_asked else 1

    @property
    def has_open_clock(self) -> bool:
        """True while any promise is still to be kept."""
        return bool(self.open_clocks)
