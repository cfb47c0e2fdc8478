"""May this leave the council, and how? What somebody told us goes only as they agreed, or as the law says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from casework.clock import long_date
from casework.policy.days import Nation
from casework.policy.naming import held
from casework.policy.routing import deals_in
from casework.policy.shape import Route
from casework.policy.words import Basis, Mode, Passes, Way

BASES: Mapping[Basis, str] = {
    Basis.SAFEGUARDING: "a child or an adult at risk has to be protected (Data Protection Act 2018, schedule 1, "
    "paragraph 18)",
    Basis.CRIME: "a crime has to be prevented or looked into (Data Protection Act 2018, schedule 2, paragraph 2)",
    Basis.LEGAL_DUTY: "an Act or a court obliges us to (UK GDPR, article 6(1)(c))",
    Basis.VITAL_INTERESTS: "somebody’s life is in danger (UK GDPR, article 6(1)(d))",
}
"""Each basis, as a letter gives it after *because*."""


@dataclass(frozen=True)
class Asked:
    """The newest question whether something may be passed on with a name: to whom, which words, and the answer."""

    route: str
    words: str
    until: date
    given: bool | None
    """None while they have not answered."""
    withdrawn: bool = False

    def pending(self, today: date) -> bool:
        """Whether they still have time to answer."""
        return self.given is None and today <= self.until

    @property
    def agreed(self) -> bool:
        """Whether they agreed and still do."""
        return self.given is True and not self.withdrawn


@dataclass(frozen=True)
class Leaving:
    """What is to leave us, and how: the exact words, and the basis with its reason where the law is relied on."""

    route: Route
    way: Way
    words: str = ""
    basis: Basis | None = None
    because: str = ""

    def names(self, mode: Mode) -> bool:
        """Whether the body is told who wrote; nobody can be told of somebody anonymous."""
        return self.way in (Way.WITH_CONSENT, Way.LEGAL_BASIS) and mode is not Mode.ANONYMOUS


@dataclass(frozen=True)
class Told:
    """What the judgement knows of who wrote: how, what names or finds them, and what they were asked."""

    mode: Mode
    names: tuple[str, ...] = ()
    """Their name and the parts of it; what finds them counts whole."""
    finds: tuple[str, ...] = ()
    asked: Asked | None = None


def shut(leaving: Leaving, told: Told, nation: Nation, today: date) -> tuple[str, str] | None:
    """The field at fault and the sentence that says what to do instead; None when it may leave so."""
    route = leaving.route
    if not deals_in(route, nation):
        return "route", f"{route.to} does not deal with councils in {nation.words}. Choose who does."
    if leaving.way is Way.SIGNPOSTED:
        return None
    if route.passes is Passes.SIGNPOST:
        return "way", "People go there themselves. Tell them how; nothing leaves us."
    if not leaving.words.strip():
        return "words", "Write down the exact words that leave us."
    return _JUDGED[leaving.way](leaving, told, today)


def _with_consent(leaving: Leaving, told: Told, today: date) -> tuple[str, str] | None:
    asked = told.asked
    if told.mode is Mode.ANONYMOUS:
        return "way", "Nobody here knows who wrote, so it goes without a name, or you tell them where to go."
    if asked is None or asked.route != leaving.route.id:
        return "way", "They were not asked. Ask them first, send it without their name, or tell them where to go."
    if asked.withdrawn or asked.given is False:
        said = "withdrew what they had agreed to" if asked.withdrawn else "did not agree"
        return "way", f"They {said}. Send it without their name, or tell them where to go."
    if asked.given is None:
        return "way", _waits(asked, today)
    if asked.words.split() != leaving.words.split():
        return "words", "They agreed to other words. Use those, or ask them again."
    return None


def _waits(asked: Asked, today: date) -> str:
    if asked.pending(today):
        return f"They have until {long_date(asked.until)} to say. Wait, or tell them where to go."
    return "They have not answered. Send it without their name, or tell them where to go."


def _without_identity(leaving: Leaving, told: Told, today: date) -> tuple[str, str] | None:
    if told.asked and told.asked.route == leaving.route.id and told.asked.pending(today):
        return "way", _waits(told.asked, today)
    if telling := held(leaving.words, told.names, told.finds):
        return "words", f"Take out “{telling[0]}”: it tells who wrote."
    return None


def _legal_basis(leaving: Leaving, told: Told, today: date) -> tuple[str, str] | None:
    if leaving.basis is None:
        return "basis", "Choose what in the law lets us pass it on."
    if not leaving.because.strip():
        return "basis_why", "Say why that is so here. The person who wrote is told this."
    return None


_JUDGED = {
    Way.WITH_CONSENT: _with_consent,
    Way.WITHOUT_IDENTITY: _without_identity,
    Way.LEGAL_BASIS: _legal_basis,
}


def telling(name: str | None, *finds: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What tells who somebody is, for `Told`: their name, and each line by which they can be found."""
    lines: Iterable[str] = (line.strip() for each in finds if each for line in each.splitlines())
    return (name,) if name else (), tuple(line for line in lines if line)
