"""May whoever writes for somebody else be told what we found? Judged from the authority they claim or have shown."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casework.clock import long_date
from casework.policy.clocks import Rule
from casework.policy.shape import Policy

NOTICE = "authority-notice"
"""The limit that says how long before its end an authority is looked at again."""
USUAL_NOTICE = "days:14"
"""default: what stands in for that limit in a policy adopted before there was one"""


class Basis(StrEnum):
    """By what somebody may speak for another."""

    SIGNED = "signed-authority"
    ATTORNEY = "power-of-attorney"
    PARENT = "parent"
    ESTATE = "personal-representative"
    MEMBER = "elected-member"

    @property
    def words(self) -> str:
        """As whoever writes says it, for a list of answers."""
        return _WORDS[self]

    @property
    def called(self) -> str:
        """As we call it, in the middle of a sentence."""
        return _CALLED[self]

    @property
    def needed(self) -> str:
        """What we need to see of it, for the middle of a sentence to whoever writes."""
        return _NEEDED[self]


_WORDS = {
    Basis.SIGNED: "They have signed that I may",
    Basis.ATTORNEY: "I have power of attorney, or a court has appointed me",
    Basis.PARENT: "I am the parent or guardian of a child",
    Basis.ESTATE: "They have died, and I am executor or administer what they left",
    Basis.MEMBER: "I am their MP or councillor, and they have agreed",
}
_CALLED = {
    Basis.SIGNED: "a signed authority",
    Basis.ATTORNEY: "a power of attorney or a court’s order",
    Basis.PARENT: "being the parent or guardian of a child",
    Basis.ESTATE: "being executor or administrator for somebody who has died",
    Basis.MEMBER: "being the MP or councillor of a constituent who has agreed",
}
_NEEDED = {
    Basis.SIGNED: "a letter or form signed by the person you write for, which says that you may speak for them, about "
    "what, and until when",
    Basis.ATTORNEY: "the registered power of attorney, or the order of the court, that names you",
    Basis.PARENT: "the birth certificate of the child, or the order that gives you parental responsibility",
    Basis.ESTATE: "the grant of probate or letters of administration, or the will that names you as executor together "
    "with the death certificate",
    Basis.MEMBER: "a line from you that your constituent has agreed to your writing to us and to our answering you",
}


class Shown(StrEnum):
    """How far an authority has come."""

    CLAIMED = "claimed"
    CHECKED = "checked"
    NOT_ACCEPTED = "not-accepted"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Mandate:
    """What a rule may know of an authority. `covers` says that its scope holds what the case is about; `direct`, that
    what we find is told to the person represented and not to whoever writes."""

    basis: Basis
    shown: Shown
    covers: bool = False
    from_on: date | None = None
    until_on: date | None = None
    direct: bool = False

    def told(self, today: date) -> bool:
        """Whether whoever writes may be told what we hold and what we found."""
        return not self.direct and not self.flaw(today)

    def flaw(self, today: date) -> str:
        """Why the authority does not hold on a day, in a sentence; empty when it does."""
        if self.shown is not Shown.CHECKED:
            return _FLAWS[self.shown]
        if not self.covers:
            return "The authority was checked, and what this case is about lies outside its scope."
        if self.from_on is not None and today < self.from_on:
            return f"The authority begins on {long_date(self.from_on)}."
        if self.until_on is not None and today > self.until_on:
            return f"The authority ran out on {long_date(self.until_on)}."
        return ""

    def withholds(self, today: date) -> str:
        """Why nothing that tells what we found may leave us, and what to do; empty when it may."""
        why = "" if self.direct else self.flaw(today)
        return f"{why} {_INSTEAD[self.basis is Basis.ESTATE]}" if why else ""


_FLAWS = {
    Shown.CLAIMED: "Nobody has checked yet that whoever wrote may speak for the person they write for.",
    Shown.NOT_ACCEPTED: "The authority of whoever wrote was not accepted.",
    Shown.ENDED: "The authority of whoever wrote has ended.",
    Shown.WITHDRAWN: "The authority of whoever wrote was taken back.",
}
_INSTEAD = {
    False: "Check the authority, or answer the person they write for directly.",
    True: "Check the authority, or keep the answer here for whoever shows one.",
}


def notice(policy: Policy) -> Rule:
    """How long before its end an authority is looked at again: a rule of the policy, or the usual one."""
    found = next((limit.value for limit in policy.limits if limit.id == NOTICE), USUAL_NOTICE)
    return Rule.parse(found)
