"""The bodies a council decides by: who sits on one and how, and which powers it can give to one or to an officer."""

from enum import StrEnum

from casework.policy.words import Office

ALONE = {
    Office.CLERK: "The clerk",
    Office.STAND_IN_CLERK: "Whoever stands in for the clerk",
    Office.OUTSIDE_PERSON: "The outside person",
}
"""The offices a power may be left to, in words: officers, ours or (1972 Act, s.113) lent by another council; no
councillor's."""

FEWEST = 2
"""The lowest quorum of a committee: one member alone is no committee (R v Secretary of State for the Environment, ex
parte Hillingdon LBC [1986] 1 WLR 192)."""

FEWEST_SEATS = 5
"""The fewest seats of a whole council (Local Government Act 1972, s.16(1))."""


class Seat(StrEnum):
    """How somebody sits on a committee, or on the council itself."""

    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"
    MEMBER = "member"
    SUBSTITUTE = "substitute"

    @property
    def words(self) -> str:
        """For a list of who sits: vice-chair."""
        return self.value

    @property
    def counts(self) -> bool:
        """Whether its holder is a member by right; a substitute is one only in somebody's place."""
        return self is not Seat.SUBSTITUTE


class Power(StrEnum):
    """What a council can leave to a committee or an officer, never to one councillor (1972 Act, s.101)."""

    ANSWER_COMPLAINTS = "answer-complaints"
    DECIDE_REVIEWS = "decide-reviews"
    DESK_REVIEWS = "desk-reviews"

    @property
    def words(self) -> str:
        """After "may" or "to": answer complaints at stage 1."""
        return _POWER_WORDS[self]

    @property
    def committees_only(self) -> bool:
        """Whether it may be left to a committee and to nobody alone: a review needs several people."""
        return self is Power.DECIDE_REVIEWS


_POWER_WORDS = {
    Power.ANSWER_COMPLAINTS: "answer complaints at stage 1",
    Power.DECIDE_REVIEWS: "decide reviews of complaints at stage 2",
    Power.DESK_REVIEWS: "review an anonymous complaint from its papers",
}
