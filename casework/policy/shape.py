"""The shape of a policy: the frozen values that a policy file is read into."""

from dataclasses import dataclass

from casework.policy.clocks import Rule
from casework.policy.days import Nation
from casework.policy.documents import Clause, Document, DocumentKind, Supplied
from casework.policy.words import (
    Ask,
    Channel,
    Covers,
    Event,
    GuardName,
    Kind,
    Ours,
    Outcome,
    Passes,
    Phase,
    Role,
    Tie,
)


@dataclass(frozen=True)
class ClockDef:
    """A promise in days: what it runs on, from which event to which, and the document that makes it."""

    id: str
    label: str
    promise: str
    kinds: frozenset[Kind]
    channels: frozenset[Channel]
    rule: Rule
    starts: Event
    meets: Event
    document: str
    clause: str
    source: str
    pausable: bool
    aim: bool
    later: bool
    extend: Rule | None = None
    """The longest by which it may be put off, once, with a reason and a new date; None for not at all."""


@dataclass(frozen=True)
class Stage:
    """Where a case is, and what the person who wrote is told there."""

    id: str
    label: str
    phase: Phase
    words: str
    entry: bool


@dataclass(frozen=True)
class Move:
    """A step between stages. `to` None stays where it is; `meets` are the events it brings about.

    `done` is how a story tells it; empty when the label will do. `outcome` is how every point comes out by it, when
    nobody has to find that; `extends` puts the answer off to a new date, `again` begins the time for it anew; `sender`
    is what the person who wrote is offered, where they can make it too; `routes` tells them who else deals with it.
    """

    id: str
    label: str
    done: str
    from_: tuple[str, ...]
    to: str | None
    who: tuple[Role | Tie, ...]
    asks: tuple[Ask, ...]
    guards: tuple[GuardName, ...]
    letter: str
    meets: tuple[Event, ...]
    pauses: bool
    resumes: bool
    refers: bool
    outcome: Outcome | None = None
    extends: bool = False
    again: bool = False
    sender: str = ""
    routes: bool = False

    @property
    def triages(self) -> bool:
        """True when it settles what the case is; a new kind goes on at that kind's entry stage."""
        return Ask.KIND in self.asks

    @property
    def outward(self) -> bool:
        """True when something leaves us by it: a letter or a question."""
        return bool(self.letter) or Ask.QUESTION in self.asks

    @property
    def answers(self) -> bool:
        """True when it gives the person an answer with reasons in a letter."""
        return bool(self.letter) and Ask.ANSWER in self.asks

    @property
    def discloses(self) -> bool:
        """True when its letter tells what we found or hold, and not only that we have it, ask, go on or take longer."""
        if self.answers or self.decides or self.outcome is not None:
            return self.outward
        says = self.pauses or self.extends or self.again or self.triages or {*_RECEIVED} & {*self.meets}
        return self.outward and not says

    @property
    def decides(self) -> bool:
        """True when somebody finds by it how the matter comes out."""
        return Ask.OUTCOME in self.asks or GuardName.FINDINGS_FIRST in self.guards or self.puts_right or self.routes

    @property
    def puts_right(self) -> bool:
        """True when it ends a matter by putting it right on the spot."""
        return self.outcome is Outcome.RESOLVED_INFORMALLY

    @property
    def withdraws(self) -> bool:
        """True when it records that the person who wrote takes it back."""
        return self.outcome is Outcome.WITHDRAWN

    @property
    def by_committee(self) -> bool:
        """True when a meeting decided it: by the minute it names, or by a resolution that is entered."""
        return Ask.MINUTE in self.asks or GuardName.RESOLVED_FIRST in self.guards


_RECEIVED = (Event.ACKNOWLEDGED, Event.REVIEW_ACKNOWLEDGED)


@dataclass(frozen=True)
class Process:
    """The stages and moves that the kinds named share."""

    id: str
    kinds: frozenset[Kind]
    start: str
    outcomes: tuple[Outcome, ...]
    stages: tuple[Stage, ...]
    moves: tuple[Move, ...]

    def stage(self, id: str) -> Stage:
        """The stage of that id; LookupError when there is none."""
        for each in self.stages:
            if each.id == id:
                return each
        raise LookupError(f"the process {self.id} has no stage {id}")

    def move(self, id: str) -> Move:
        """The move of that id; LookupError when there is none."""
        for each in self.moves:
            if each.id == id:
                return each
        raise LookupError(f"the process {self.id} has no move {id}")

    @property
    def entry(self) -> Stage:
        """The stage at which a case of another kind comes in."""
        return next(each for each in self.stages if each.entry)


@dataclass(frozen=True)
class Council:
    """Who the council is and how it is reached without a screen."""

    name: str
    nation: Nation
    prefix: str
    hours: str
    read: str
    closures_count: bool
    telephone: str
    address: str
    website: str


@dataclass(frozen=True)
class Retention:
    """How long a record is kept, in months; 0 is for ever."""

    record: str
    months: int
    source: str


@dataclass(frozen=True)
class Limit:
    """A setting of the policy that is no clock: its words, its value, where it comes from."""

    id: str
    label: str
    value: str
    source: str


@dataclass(frozen=True)
class Anonymous:
    """What the council does with something sent without a name."""

    accepted: bool
    release: str
    limits: str
    source: str

    @property
    def held(self) -> bool:
        """Whether it is kept from everybody here until the day it came on is over."""
        return self.release == "daily"


@dataclass(frozen=True)
class Route:
    """A matter that is not ours, and who deals with it; in format 1 no more than that.

    A `local` body has an address of its own at each council, which the clerk enters. `nations` are those in which the
    row counts, none for all. `stays` is what of it is ours all the same; `ours` is the procedure of ours it belongs to.
    """

    matter: str
    to: str
    id: str = ""
    postal: str = ""
    telephone: str = ""
    web: str = ""
    local: bool = False
    nations: frozenset[Nation] = frozenset()
    passes: Passes = Passes.SIGNPOST
    ours: Ours | None = None
    covers: Covers | None = None
    stays: str = ""
    note: str = ""
    source: str = ""

    def counts_in(self, nation: Nation) -> bool:
        """Whether the row counts for a council of that nation."""
        return not self.nations or nation in self.nations


@dataclass(frozen=True)
class Policy:
    """A council's whole policy, as one frozen value."""

    format: int
    version: str
    council: Council
    documents: tuple[Document, ...]
    clauses: tuple[Clause, ...]
    clocks: tuple[ClockDef, ...]
    processes: tuple[Process, ...]
    anonymous: Anonymous
    retention: tuple[Retention, ...]
    limits: tuple[Limit, ...]
    routes: tuple[Route, ...]

    def document(self, id: str) -> Document:
        """The document of that id; LookupError when there is none."""
        for each in self.documents:
            if each.id == id:
                return each
        raise LookupError(f"the policy has no document {id}")

    def clock(self, id: str) -> ClockDef:
        """The clock of that id; LookupError when there is none."""
        for each in self.clocks:
            if each.id == id:
                return each
        raise LookupError(f"the policy has no clock {id}")

    def limit(self, id: str) -> Limit:
        """The limit of that id; LookupError when there is none."""
        for each in self.limits:
            if each.id == id:
                return each
        raise LookupError(f"the policy has no limit {id}")


def policy_for(policy: Policy, kind: Kind) -> Process:
    """The process of a kind of case; LookupError when this format has none for it."""
    for process in policy.processes:
        if kind in process.kinds:
            return process
    raise LookupError(f"there is no process for {kind} yet")


def kinds_open(policy: Policy) -> tuple[Kind, ...]:
    """The kinds a case can be made or changed to, in the order of the vocabulary."""
    return tuple(kind for kind in Kind if any(kind in process.kinds for process in policy.processes))


def clocks_for(policy: Policy, kind: Kind, channel: Channel) -> tuple[ClockDef, ...]:
    """The clocks that run on a case of that kind which came by that channel, in the policy's order."""
    return tuple(each for each in policy.clocks if kind in each.kinds and channel in each.channels and not each.later)


def stage(policy: Policy, kind: Kind, id: str) -> Stage:
    """One stage of the kind's process; LookupError when there is none."""
    return policy_for(policy, kind).stage(id)


def promise_source(policy: Policy, clock: ClockDef) -> str:
    """The sentence that names the document a promise comes from, or says that the model stands in."""
    document = policy.document(clock.document)
    if document.supplied is Supplied.MODEL:
        return _stands_in(policy, document)
    return f"{document}, clause {clock.clause}." if clock.clause in _ids(policy.clauses) else _law(document, clock)


def review_source(policy: Policy) -> str:
    """The same for the time in which a review can be asked for, which the complaints policy gives."""
    document = next(each for each in policy.documents if each.kind is DocumentKind.COMPLAINTS)
    return _stands_in(policy, document) if document.supplied is Supplied.MODEL else f"{document}."


def _stands_in(policy: Policy, document: Document) -> str:
    model = f"the {document.title[0].lower()}{document.title[1:]}, version {document.version}, stands in."
    own = next((each for each in policy.documents if _own(each, document.kind)), None)
    if own:
        return f"{own}, gives no time for this, so {model}"
    return f"{policy.council.name} has adopted no {document.kind.words} here, so {model}"


def _own(document: Document, kind: DocumentKind) -> bool:
    return document.kind is kind and document.supplied is Supplied.COUNCIL


def _ids(clauses: tuple[Clause, ...]) -> set[str]:
    return {clause.id for clause in clauses}


def _law(document: Document, clock: ClockDef) -> str:
    return f"{document}, {clock.clause}." if clock.clause else f"{document}."
