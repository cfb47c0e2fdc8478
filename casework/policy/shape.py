"""The words a policy is written in: closed vocabularies and the frozen shapes they fill."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casework.policy.clocks import Rule
from casework.policy.days import Nation


class Role(StrEnum):
    """What somebody is to the council; one person may be several."""

    OFFICER = "officer"
    CLERK = "clerk"
    CHAIR = "chair"
    MEMBER = "member"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    OUTSIDE = "outside"


class Office(StrEnum):
    """A named post that somebody holds from one day to another."""

    CLERK = "clerk"
    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"
    ADMINISTRATOR = "administrator"
    SAFEGUARDING_LEAD = "safeguarding-lead"
    STAND_IN_CLERK = "stand-in-clerk"
    STAND_IN_CHAIR = "stand-in-chair"
    STAND_IN_ADMINISTRATOR = "stand-in-administrator"
    STAND_IN_SAFEGUARDING = "stand-in-safeguarding"
    OUTSIDE_PERSON = "outside-person"


class Kind(StrEnum):
    """What a case is; each kind has its process and its clocks."""

    COMPLIMENT = "compliment"
    COMMENT = "comment"
    ENQUIRY = "enquiry"
    COMPLAINT = "complaint"
    DATA_PROTECTION_COMPLAINT = "data-protection-complaint"
    INFORMATION_REQUEST = "information-request"
    OWN_DATA = "own-data"
    RESTRICTION = "restriction"

    @property
    def words(self) -> str:
        """With its article, for a sentence: a complaint about personal information."""
        return _KIND_WORDS[self]


_KIND_WORDS = {
    Kind.COMPLIMENT: "a compliment",
    Kind.COMMENT: "a comment",
    Kind.ENQUIRY: "a question or request",
    Kind.COMPLAINT: "a complaint",
    Kind.DATA_PROTECTION_COMPLAINT: "a complaint about personal information",
    Kind.INFORMATION_REQUEST: "an information request",
    Kind.OWN_DATA: "a request for one’s own information",
    Kind.RESTRICTION: "a restriction on contact",
}


class Channel(StrEnum):
    """How a contact reached the council."""

    WEB = "web"
    LETTER = "letter"
    EMAIL = "email"
    TELEPHONE = "telephone"
    VOICEMAIL = "voicemail"
    VISIT = "visit"
    SOCIAL_MEDIA = "social-media"


class Mode(StrEnum):
    """How much of the sender we know, and who among us may know it."""

    NAMED = "named"
    CONFIDENTIAL = "confidential"
    ANONYMOUS = "anonymous"


class Phase(StrEnum):
    """What a stage is, whatever a policy calls it."""

    NEW = "new"
    OPEN = "open"
    WAITING = "waiting"
    ANSWERED = "answered"
    CLOSED = "closed"


class Ask(StrEnum):
    """What a move asks of whoever makes it."""

    KIND = "kind"
    HANDLER = "handler"
    REASON = "reason"
    QUESTION = "question"
    UNTIL = "until"
    ANSWER = "answer"
    OUTCOME = "outcome"
    MINUTE = "minute"
    LETTER = "letter"


class Event(StrEnum):
    """What starts a clock or meets it."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    ANSWERED = "answered"
    CLOSED = "closed"
    REVIEW_ASKED = "review-asked"
    REVIEW_DECIDED = "review-decided"
    DECISION_SENT = "decision-sent"
    VOICEMAIL_HEARD = "voicemail-heard"


class Outcome(StrEnum):
    """How a matter came out. The first eight are findings on a complaint."""

    UPHELD = "upheld"
    PARTLY_UPHELD = "partly-upheld"
    NOT_UPHELD = "not-upheld"
    RESOLVED_INFORMALLY = "resolved-informally"
    WITHDRAWN = "withdrawn"
    OUT_OF_SCOPE = "out-of-scope"
    OUT_OF_TIME = "out-of-time"
    UNABLE_TO_DETERMINE = "unable-to-determine"
    ANSWERED = "answered"
    THANKED = "thanked"
    PASSED_ON = "passed-on"
    REFUSED = "refused"


class Tie(StrEnum):
    """How one of us is bound to a case."""

    AUTHOR = "author"
    HANDLER = "handler"
    HOLDER = "holder"
    STAND_IN = "stand-in"
    PANEL = "panel"
    SUBJECT = "subject"
    PROVISIONAL = "provisional"
    INTEREST = "interest"
    RECUSED = "recused"
    CLOSE = "close"


DENYING: frozenset[Tie] = frozenset({Tie.SUBJECT, Tie.PROVISIONAL, Tie.INTEREST, Tie.RECUSED, Tie.CLOSE})
"""Ties that beat every role: to whoever has one of them the case does not exist."""


class Seal(StrEnum):
    """Whether a case is closed to everybody who has no tie that lets them in."""

    NONE = "none"
    PROVISIONAL = "provisional"
    CONFIRMED = "confirmed"


class GuardName(StrEnum):
    """A named check on a move; `guards.py` has one function for each."""

    HANDLER_NAMED = "handler-named"
    NOT_ACKNOWLEDGED_YET = "not-acknowledged-yet"
    ACKNOWLEDGED_FIRST = "acknowledged-first"
    ANSWER_GIVEN_FIRST = "answer-given-first"
    UNTIL_PASSED_OR_REPLIED = "until-passed-or-replied"
    SEAL_SETTLED = "seal-settled"
    NOT_A_COUNCILLOR_ALONE = "not-a-councillor-alone"
    NOT_REFERRED_YET = "not-referred-yet"
    REFERRED_FIRST = "referred-first"
    NOT_CALLED_MORE = "not-called-more"


class Feature(StrEnum):
    """What in the software keeps a clause; `later` says honestly that nothing does yet."""

    CONTACT_RECORD = "contact-record"
    CHANNELS = "channels"
    STANDARDS = "standards"
    WORKLIST_DUE = "worklist-due"
    ACKNOWLEDGEMENT = "acknowledgement"
    ANSWER_WITH_REASONS = "answer-with-reasons"
    CLOSING = "closing"
    ASK_FOR_MORE = "ask-for-more"
    OUTSIDE_POWERS = "outside-powers"
    LOG_A_CONTACT = "log-a-contact"
    ADJUSTMENTS = "adjustments"
    PLAIN_PAGES = "plain-pages"
    HOW_WE_TREAT_ONE_ANOTHER = "how-we-treat-one-another"
    KINDS_OF_CASE = "kinds-of-case"
    PINNED_POLICY = "pinned-policy"
    ANONYMOUS_FORM = "anonymous-form"
    IN_CONFIDENCE = "in-confidence"
    PRIVACY_NOTICE = "privacy-notice"
    ORGANISATION = "organisation"
    HANDLER_NAMED = "handler-named"
    STATUTORY_CLOCKS = "statutory-clocks"
    TRIAGE_TO_COMPLAINT = "triage-to-complaint"
    POLICY_REGISTER = "policy-register"
    LATER = "later"


class DocumentKind(StrEnum):
    """What an adopted document is about."""

    CUSTOMER_CARE = "customer-care"
    COMPLAINTS = "complaints"
    VEXATIOUS = "vexatious"
    DATA_PROTECTION = "data-protection"
    LAW = "law"

    @property
    def words(self) -> str:
        """What a page calls such a document: complaints policy."""
        return f"{self.value.replace('-', ' ')} policy"


class Supplied(StrEnum):
    """Where a document comes from: the council's own, the model standing in, or an Act."""

    COUNCIL = "council"
    MODEL = "model"
    LAW = "law"


@dataclass(frozen=True)
class Document:
    """One document the council has adopted, or that stands in for one. Months are (year, month)."""

    id: str
    title: str
    kind: DocumentKind
    version: str
    supplied: Supplied
    adopted: tuple[int, int] | None
    review: tuple[int, int] | None
    cadence: int | None
    note: str

    def __str__(self) -> str:
        if self.version:
            return f"{self.title}, version {self.version}"
        return self.title


@dataclass(frozen=True)
class Clause:
    """One clause of an adopted document, by a stable id, with what keeps it."""

    id: str
    heading: str
    summary: str
    document: str
    kept_by: tuple[Feature, ...]

    @property
    def kept(self) -> bool:
        """True when something in the software keeps at least part of it today."""
        return any(feature is not Feature.LATER for feature in self.kept_by)


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

    `done` is how a story tells it; empty when the label will do.
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


@dataclass(frozen=True)
class Route:
    """A matter that is not ours, and who deals with it."""

    matter: str
    to: str


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


_LESS: dict[Kind, frozenset[Kind]] = {
    Kind.COMMENT: frozenset({Kind.COMPLIMENT}),
    Kind.ENQUIRY: frozenset({Kind.COMPLIMENT, Kind.COMMENT}),
    Kind.INFORMATION_REQUEST: frozenset({Kind.COMPLIMENT, Kind.COMMENT, Kind.ENQUIRY}),
    Kind.OWN_DATA: frozenset({Kind.COMPLIMENT, Kind.COMMENT, Kind.ENQUIRY, Kind.INFORMATION_REQUEST}),
    Kind.COMPLAINT: frozenset(set(Kind) - {Kind.COMPLAINT, Kind.DATA_PROTECTION_COMPLAINT, Kind.RESTRICTION}),
    Kind.DATA_PROTECTION_COMPLAINT: frozenset(set(Kind) - {Kind.DATA_PROTECTION_COMPLAINT, Kind.RESTRICTION}),
}


def is_less(kind: Kind, called: Kind) -> bool:
    """True when `kind` gives the sender fewer rights than what they called it; that needs a reason told to them."""
    return kind in _LESS.get(called, frozenset())


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
    if document.supplied is not Supplied.MODEL:
        return f"{document}, clause {clock.clause}." if clock.clause in _ids(policy.clauses) else _law(document, clock)
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


def last_of(month: tuple[int, int]) -> date:
    """The last day of a (year, month)."""
    year, number = month
    following = date(year + number // 12, number % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def review_flags(policy: Policy, today: date) -> list[str]:
    """What is wrong with the review dates of the adopted documents, a sentence each; the earlier date governs."""
    return [flag for document in policy.documents for flag in _flags(document, today)]


def _flags(document: Document, today: date) -> list[str]:
    if document.supplied is Supplied.MODEL:
        return [f"{document.title}: {document.note}"] if document.note else []
    due = [day for day in (document.review, _cadence_review(document)) if day]
    flags = [f"{document.title}: {document.note}"] if document.note else []
    if len(due) == 2 and due[0] != due[1]:
        flags.append(
            f"{document.title}: the review date is given as {_month(due[0])}, but reviewed every {document.cadence}"
            f" months from {_month(document.adopted)} it falls in {_month(due[1])}. The earlier date governs."
        )
    if due and last_of(min(due)) < today:
        flags.append(f"{document.title}: overdue for review by {_late(min(due), today)} ({_month(min(due))}).")
    return flags


def next_review(document: Document) -> date | None:
    """The last day of the month in which a document is due for review, the earlier of its two dates; None if none."""
    due = [month for month in (document.review, _cadence_review(document)) if month]
    return last_of(min(due)) if due else None


def _cadence_review(document: Document) -> tuple[int, int] | None:
    if not document.adopted or not document.cadence:
        return None
    year, month = document.adopted
    months = year * 12 + month - 1 + document.cadence
    return months // 12, months % 12 + 1


def _month(month: tuple[int, int] | None) -> str:
    return date(month[0], month[1], 1).strftime("%B %Y") if month else "no date"


def _late(due: tuple[int, int], today: date) -> str:
    months = (today.year - due[0]) * 12 + today.month - due[1]
    return "1 month" if months == 1 else f"{months} months"
