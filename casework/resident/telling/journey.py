"""The questions in their order, what has been answered so far, and what it becomes when it is sent."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from casework.cases import receipts
from casework.cases.model import Whom
from casework.intake.actions import AboutWhom, Behalf, Incoming, Sender
from casework.letters.files import Kept
from casework.people.model import ReachBy
from casework.policy.authority import Basis
from casework.policy.words import Channel, Kind, Mode

NOTICE = "2026-11"
"""The version of the privacy notice in templates/resident/_notice.html; it is stored with what is sent."""
YES = "yes"
NAMES = "names"
"""Beside the answer to *who is it about*: what our people were called on that page, by ref."""


class Step(StrEnum):
    """One question, by the last part of its address."""

    HARM = "harm"
    WHAT = "what"
    HAPPENED = "what-happened"
    ABOUT = "about"
    WANTED = "put-right"
    REACH = "reach"
    CONTACT = "contact"
    BEHALF = "on-behalf"
    NEEDS = "needs"
    PRIVACY = "privacy"
    ONE_ANOTHER = "one-another"


OF_THEMSELVES = {Step.CONTACT, Step.BEHALF, Step.NEEDS}
"""What somebody anonymous is not asked."""
TOLD = ("name", "organisation", "email", "telephone", "address")

Answer = Mapping[str, Any]


@dataclass(frozen=True)
class Journey:
    """The answers so far, by question, and the token that makes sending twice one case."""

    answers: Mapping[str, Answer]
    token: str

    @classmethod
    def read(cls, typed: Mapping[str, Any]) -> "Journey":
        """From a draft; a new one, with a new token, from nothing."""
        return cls(dict(typed.get("answers", {})), str(typed.get("token") or receipts.new_token()))

    def typed(self) -> dict[str, Any]:
        """For a draft."""
        return {"answers": dict(self.answers), "token": self.token}

    def answered(self, step: Step, answer: Answer) -> "Journey":
        """With one more answer; whoever chooses to be anonymous takes back who they are."""
        answers = {**self.answers, step.value: dict(answer)}
        if step is Step.REACH and answer.get("mode") == Mode.ANONYMOUS:
            answers = {key: each for key, each in answers.items() if key not in OF_THEMSELVES}
        return replace(self, answers=answers)

    def said(self, step: Step, field: str) -> Any:
        """One field of one answer, or None."""
        return self.answers.get(step.value, {}).get(field)

    @property
    def kind(self) -> Kind | None:
        """What they call it."""
        said = self.said(Step.WHAT, "what")
        return Kind(said) if said else None

    @property
    def mode(self) -> Mode | None:
        """How much of themselves they tell us."""
        said = self.said(Step.REACH, "mode")
        return Mode(said) if said else None

    @property
    def urgent(self) -> bool:
        """Whether they say that somebody is at risk of harm."""
        return bool(self.said(Step.HARM, "harm") == YES)

    @property
    def about_somebody(self) -> bool:
        """Whether it will be put to somebody of ours before anything is decided."""
        chosen = set(self.said(Step.ABOUT, "about") or ()) - {Whom.SERVICE.value, Whom.COUNCIL.value}
        return bool(chosen) and self.kind is not Kind.COMPLIMENT

    def path(self) -> tuple[Step, ...]:
        """The questions this person is asked, in order."""
        left_out = {Step.WANTED} if self.kind is Kind.COMPLIMENT else set()
        if self.mode is Mode.ANONYMOUS:
            left_out |= OF_THEMSELVES
        if not self.said(Step.CONTACT, "behalf"):
            left_out.add(Step.BEHALF)
        return tuple(step for step in Step if step not in left_out)

    def open_step(self) -> Step | None:
        """The first question not yet answered; None when all are."""
        return next((step for step in self.path() if step.value not in self.answers), None)

    def may_ask(self, step: Step) -> bool:
        """Whether this question's turn has come: everything before it has an answer."""
        path = self.path()
        return step in path and all(each.value in self.answers for each in path[: path.index(step)])

    def before(self, step: Step) -> Step | None:
        """The question before this one."""
        path = self.path()
        return path[path.index(step) - 1] if step in path[1:] else None

    def print(self) -> str:
        """A fingerprint of the answers: what somebody checked is what is sent, even with two windows open."""
        text = json.dumps(self.answers, sort_keys=True).encode()
        return hashlib.sha256(b"answers/1" + self.token.encode() + text).hexdigest()[:32]

    def incoming(self, files: Sequence[Kept] = ()) -> Incoming:
        """What is sent."""
        assert self.kind and self.mode
        return Incoming(
            called=self.kind,
            words=self.said(Step.HAPPENED, "words"),
            channel=Channel.WEB,
            sender=self._sender(self.mode),
            token=self.token,
            about=self._about(),
            behalf=self._behalf() if Step.BEHALF in self.path() else None,
            wanted=(self.said(Step.WANTED, "wanted") or "") if Step.WANTED in self.path() else "",
            urgent=self.urgent,
            privacy_notice=self.said(Step.PRIVACY, "notice") or "",
            files=tuple(files),
        )

    def _sender(self, mode: Mode) -> Sender:
        if mode is Mode.ANONYMOUS:
            return Sender(mode)
        told = {field: self.said(Step.CONTACT, field) or "" for field in TOLD}
        reach_by = ReachBy(self.said(Step.CONTACT, "reach_by"))
        return Sender(mode, **told, reach_by=reach_by, adjustments=self.said(Step.NEEDS, "adjustments") or "")

    def _behalf(self) -> Behalf:
        return Behalf(self.said(Step.BEHALF, "represented"), Basis(self.said(Step.BEHALF, "basis")))

    def _about(self) -> tuple[AboutWhom, ...]:
        service, names = self.said(Step.ABOUT, "service") or "", self.said(Step.ABOUT, NAMES)
        return tuple(about(choice, service, names) for choice in self.said(Step.ABOUT, "about"))


def about(choice: str, service: str, names: Mapping[str, str]) -> AboutWhom:
    """One answer to *who or what is it about*: a word of `Whom`, or the ref of one of us."""
    if choice == Whom.SERVICE:
        return AboutWhom(Whom.SERVICE, label=service or "A service")
    if choice == Whom.UNKNOWN:
        return AboutWhom(Whom.UNKNOWN, label="Somebody who works for the council")
    if choice == Whom.COUNCIL:
        return AboutWhom(Whom.COUNCIL, label="The council as a whole")
    return AboutWhom(Whom.PERSON, choice, names[choice][:200])
