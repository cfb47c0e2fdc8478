"""Putting a complaint to whoever it is about: who must be heard before a finding, and what of it may be told them."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casework.clock import long_date
from casework.policy.clocks import Rule, RuleKind
from casework.policy.shape import Limit, Policy
from casework.policy.words import Mode, Outcome

NEEDS_HEARING = frozenset({Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD, Outcome.UNABLE_TO_DETERMINE})
"""The findings that judge what somebody did: nobody is judged unheard."""
OPENS, CLOSES = "[[", "]]"
LEFT_OUT = "(some words are left out here)"
"""What the person complained about reads where the sender could be known by what was said."""


class Consent(StrEnum):
    """What somebody who wrote in confidence says to the words that are to be put."""

    AGREED = "agreed"
    AGREED_WHOLE = "agreed-whole"
    OWN_WORDS = "own-words"
    REFUSED = "refused"

    @property
    def given(self) -> bool:
        """Whether they let something be put."""
        return self is not Consent.REFUSED


@dataclass(frozen=True)
class Piece:
    """A stretch of what is put; `marked` where it could tell who wrote."""

    text: str
    marked: bool = False


@dataclass(frozen=True)
class Heard:
    """Somebody a point is about: until which day they may comment, if it was put to them, and whether that is over."""

    name: str
    until: date | None = None
    settled: bool = False
    """They have commented, or it was decided with a reason that it is not put to them."""


@dataclass(frozen=True)
class Asked:
    """What the sender was asked about the words, and what they said; `because` is why they are put all the same."""

    mode: Mode
    until: date | None = None
    consent: Consent | None = None
    because: str = ""

    @property
    def whole(self) -> bool:
        """Whether the marked words may stay: the sender is known to all who deal with it, or has agreed to them."""
        return self.mode is Mode.NAMED or self.consent in (Consent.AGREED_WHOLE, Consent.OWN_WORDS)


# How long they have

DEFAULT = Limit("comment-time", "How long somebody complained about has to comment", "working:5", "default")
LEAST = 3  # days, of whatever kind: fewer would be no chance to comment


def comment_time(policy: Policy) -> Rule:
    """How long somebody has to comment: the policy's own time, or the default where it says nothing that will do."""
    own = next((row for row in policy.limits if row.id == DEFAULT.id), DEFAULT)
    return Rule.parse((DEFAULT if list(wrong_time([own])) else own).value)


def wrong_time(limits: Collection[Limit]) -> Iterator[str]:
    """What is wrong with a policy's time for comments, a sentence each."""
    for row in (each for each in limits if each.id == DEFAULT.id):
        try:
            rule = Rule.parse(row.value)
        except ValueError as error:
            yield f"the limit {row.id}: {error}"
            continue
        if rule.kind not in (RuleKind.DAYS, RuleKind.WORKING) or rule.n < LEAST:
            yield f"the limit {row.id}: whoever is complained about has at least {LEAST} days to comment: days:{LEAST}."


# What they read


def pieces(words: str) -> Iterator[Piece]:
    """What was written, cut where something is marked as telling who wrote."""
    rest = words
    while rest:
        before, opened, rest = rest.partition(OPENS)
        if before:
            yield Piece(before)
        if opened:
            marked, _, rest = rest.partition(CLOSES)
            yield Piece(marked, marked=True)


def wrong_marks(words: str) -> str:
    """What is wrong with the marks, in a sentence; empty for none or for good ones."""
    for each in pieces(words):
        if each.marked and (OPENS in each.text or not each.text.strip()):
            return f"Put {OPENS} before and {CLOSES} after each stretch of words that could tell who wrote."
        if not each.marked and CLOSES in each.text:
            return f"There is a {CLOSES} without a {OPENS} before it."
    if words.count(OPENS) != words.count(CLOSES):
        return f"There is a {OPENS} without a {CLOSES} after it."
    return ""


def unmarked(words: str) -> str:
    """The words without marks, as somebody wrote them who marks nothing."""
    return words.replace(OPENS, "").replace(CLOSES, "")


def reads(words: str, asked: Asked) -> str:
    """What the person complained about reads: marked words stay only where the sender is named or agreed to them."""
    if asked.whole:
        return unmarked(words)
    return "".join(_left_out(each.text) if each.marked else each.text for each in pieces(words))


def _left_out(text: str) -> str:
    """The neutral words, with the space that stood at either end of what they take the place of."""
    return text[: len(text) - len(text.lstrip())] + LEFT_OUT + text[len(text.rstrip()) :]


# What may be done


def not_yet(asked: Asked, today: date) -> str | None:
    """Why it may not be put yet, or the sentence that asks for a reason; None when the letter may go.

    Nobody who wrote in confidence is put at risk unasked. What they refuse, or leave unanswered, is decided with a
    reason by whoever handles it; an anonymous sender cannot be asked, and was told so before they sent it.
    """
    if asked.mode is not Mode.CONFIDENTIAL or (asked.consent and asked.consent.given):
        return None
    if asked.consent is None and asked.until is None:
        return "This was sent in confidence: ask the sender first whether these words may be put."
    if asked.consent is None and asked.until and today <= asked.until:
        return f"The sender has until {long_date(asked.until)} to say whether these words may be put."
    return None if asked.because.strip() else needs_reason(asked)


def needs_reason(asked: Asked) -> str:
    """Why a reason is asked for before it is put; empty where none is."""
    if asked.mode is not Mode.CONFIDENTIAL or (asked.consent and asked.consent.given) or asked.until is None:
        return ""
    said = "did not agree" if asked.consent else "has not answered"
    return (
        f"The sender {said}. Say why it is fair to put these words all the same, and what you left out to protect them."
    )


def unheard(outcome: Outcome | None, subjects: Iterable[Heard], today: date) -> str | None:
    """Why this cannot be found on a point yet, in a sentence that says what to do; None when it can."""
    if outcome not in NEEDS_HEARING:
        return None
    return next(filter(None, (_unheard(each, today) for each in subjects)), None)


def _unheard(subject: Heard, today: date) -> str | None:
    if subject.settled or (subject.until is not None and subject.until < today):
        return None
    if subject.until is None:
        return (
            f"It has not been put to {subject.name}, who may comment before anything is found: "
            "write them the letter first, or say why it is not put to them."
        )
    return (
        f"{subject.name} has until {long_date(subject.until)} to comment. Find on it after that day, or once they have."
    )
