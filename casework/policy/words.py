"""The words a policy is written in: closed vocabularies, and which kind of case gives fewer rights than another."""

from enum import StrEnum


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
    EXEMPTION = "exemption"
    EVIDENCE = "evidence"
    ON = "on"
    LATE = "late"
    ROUTE = "route"
    LETTER = "letter"


class Event(StrEnum):
    """What starts a clock or meets it."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    ANSWERED = "answered"
    CLOSED = "closed"
    REVIEW_ASKED = "review-asked"
    REVIEW_ACKNOWLEDGED = "review-acknowledged"
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
    GIVEN = "given"
    PARTLY_GIVEN = "partly-given"
    NOT_HELD = "not-held"


class Tie(StrEnum):
    """How one of us is bound to a case."""

    AUTHOR = "author"
    HANDLER = "handler"
    HOLDER = "holder"
    STAND_IN = "stand-in"
    PANEL = "panel"
    OPENED = "opened"
    """Let in for some days, in an emergency."""
    SUBJECT = "subject"
    PROVISIONAL = "provisional"
    INTEREST = "interest"
    RECUSED = "recused"
    CLOSE = "close"


DENYING: frozenset[Tie] = frozenset({Tie.SUBJECT, Tie.PROVISIONAL, Tie.INTEREST, Tie.RECUSED, Tie.CLOSE})
"""Ties that beat every role: to whoever has one of them the case does not exist."""


class Passes(StrEnum):
    """Whether what we were told may be forwarded to a body, or people go there themselves."""

    FORWARD = "forward"
    SIGNPOST = "signpost"


class Ours(StrEnum):
    """A procedure of our own that a matter belongs to."""

    COMPLAINTS = "complaints"
    INFORMATION = "information"
    OWN_DATA = "own-data"
    DATA_PROTECTION = "data-protection"
    GRIEVANCE = "grievance"
    WHISTLEBLOWING = "whistleblowing"


class Covers(StrEnum):
    """A matter that the program knows by itself, so that it can say who deals with it."""

    COUNCILLOR_CONDUCT = "councillor-conduct"


class Way(StrEnum):
    """How a matter reaches whoever deals with it."""

    SIGNPOSTED = "signposted"
    WITH_CONSENT = "with-consent"
    WITHOUT_IDENTITY = "without-identity"
    LEGAL_BASIS = "legal-basis"


class Basis(StrEnum):
    """Why the law lets or makes us tell somebody who wrote, whatever they want (UK GDPR, article 6)."""

    SAFEGUARDING = "safeguarding"
    CRIME = "crime"
    LEGAL_DUTY = "legal-duty"
    VITAL_INTERESTS = "vital-interests"


class Seal(StrEnum):
    """Whether a case is closed to everybody who has no tie that lets them in."""

    NONE = "none"
    HELD = "held"
    """Kept from everybody here until the day it came on is over, where the policy wants that of what is anonymous."""
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
    FINDINGS_FIRST = "findings-first"
    POWER_HELD = "power-held"
    RESOLVED_FIRST = "resolved-first"
    FRESH_EYES = "fresh-eyes"
    NOT_REVIEWED_YET = "not-reviewed-yet"
    REVIEW_NOT_ACKNOWLEDGED_YET = "review-not-acknowledged-yet"
    PUT_RIGHT_INFORMALLY = "put-right-informally"
    MORE_TIME_LEFT = "more-time-left"
    WITHOUT_A_NAME = "without-a-name"
    NOTHING_FOUND_YET = "nothing-found-yet"


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
