"""What somebody agreed to, and where their matter went; read for the page of a case and for the sender."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select

from casework.cases.model import About, Message, Passing
from casework.cases.queries import Opened
from casework.db import db, together
from casework.letters.model import Letter
from casework.people.model import Consent
from casework.policy.routing import for_conduct
from casework.policy.shape import Policy, Route
from casework.policy.words import Role
from casework.staff.model import StaffMember

PASSED_ON, DELETE = "passed-on", "please-delete"
TO_A_BODY = (PASSED_ON, DELETE)
"""Letters that are for a body, and not for whoever wrote."""
COUNCILLORS = frozenset({Role.CHAIR, Role.MEMBER})


@dataclass(frozen=True)
class Passed:
    """Where a case went once, with our letter to the body and the one that asks for its deletion."""

    row: Passing
    letter: Letter | None
    deleting: Letter | None

    @property
    def gone(self) -> bool:
        """Whether what was to leave us has left."""
        return self.letter is not None and self.letter.left is not None


@dataclass(frozen=True)
class Trace:
    """All that was asked and all that left of one case, the newest first; `conduct` is whom a page points to."""

    consents: tuple[Consent, ...] = ()
    passed: tuple[Passed, ...] = ()
    conduct: Route | None = field(default=None)

    @property
    def asked(self) -> tuple[Consent, ...]:
        """The newest question about each body: what was asked anew is history."""
        newest: dict[str, Consent] = {}
        for each in self.consents:
            newest.setdefault(each.route, each)
        return tuple(newest.values())

    def went(self, consent: Consent) -> Passed | None:
        """Where it went on the ground of a consent, if it did."""
        return next((each for each in self.passed if each.row.consent_ref == consent.ref), None)


def trace_of(
    consents: Iterable[Consent], passings: Iterable[Passing], letters: Iterable[Letter], conduct: Route | None = None
) -> Trace:
    """The rows of one case put together."""
    sent = {letter.ref: letter for letter in letters}
    newest = sorted(passings, key=lambda row: (row.made.day, row.ref), reverse=True)
    return Trace(
        consents=tuple(newest_first(consents)),
        passed=tuple(Passed(row, sent.get(row.letter_ref or ""), sent.get(row.deleting_ref or "")) for row in newest),
        conduct=conduct,
    )


def newest_first(consents: Iterable[Consent]) -> Sequence[Consent]:
    """What was asked, the newest first."""
    return sorted(consents, key=lambda row: (str(row.asked), row.ref), reverse=True)


def trace(case_ref: str) -> Trace:
    """The same of a case, in one statement."""
    consents, passings, letters = together(
        (Consent, Consent.case_ref == case_ref),
        (Passing, Passing.case_ref == case_ref),
        (Letter, (Letter.case_ref == case_ref) & Letter.template.in_(TO_A_BODY)),
    )
    return trace_of(consents, passings, letters)


def conduct_of(policy: Policy, abouts: Iterable[About], named: Iterable[StaffMember]) -> Route | None:
    """Who deals with it where a case is about one of our councillors; None for any other."""
    roles: Mapping[str, set[str]] = {each.ref: set(each.roles) for each in named}
    about = any(COUNCILLORS & roles.get(each.staff_ref or "", set()) for each in abouts)
    return for_conduct(policy) if about else None


def first_words(seen: Opened) -> str:
    """What the sender wrote first, to be marked and cut before any of it leaves us; nothing of a hidden point."""
    ref, shown = seen.case.ref, Message.about_ref.is_(None) | Message.about_ref.not_in(sorted(seen.hidden))
    query = select(Message.words).where(Message.case_ref == ref, ~Message.ours, Message.words.is_not(None), shown)
    return db.session.scalar(query.order_by(Message.number).limit(1)) or ""


def to_a_body(letter: Letter) -> Passing | None:
    """Where a letter goes that is for a body and not for whoever wrote; None for any other."""
    rows = db.session.scalars(select(Passing).where(Passing.case_ref == letter.case_ref))
    return next((row for row in rows if letter.ref in (row.letter_ref, row.deleting_ref)), None)
