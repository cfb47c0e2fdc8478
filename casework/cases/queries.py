"""Reading cases: opened for somebody who may, told as facts, shown as a conversation."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, exists, select

from casework.cases import clocks as clock_verbs
from casework.cases.model import About, Case, Clock, Contact, Lane, Message, ReceiptKey
from casework.cases.parts import Part, part_of
from casework.clock import When
from casework.council import queries as council
from casework.db import db
from casework.errors import NotAllowed, NotFound
from casework.letters.model import Letter, StoredFile
from casework.people.queries import Behalf, behalf
from casework.policy.access import Action, Actor, CaseState, decide
from casework.policy.authority import Mandate
from casework.policy.facts import Facts
from casework.policy.moves import Look, look
from casework.policy.shape import Policy, Stage, policy_for
from casework.policy.words import Outcome, Phase, Seal
from casework.staff.model import StaffMember, Tie
from casework.staff.ties import bound


@dataclass(frozen=True)
class Opened:
    """A case in front of somebody who may see it: their ties to it, and the points that are hidden from them."""

    case: Case
    actor: Actor
    state: CaseState
    policy: Policy
    hidden: frozenset[str]
    ties: tuple[Tie, ...] = ()
    """All ties of the case that bind somebody today."""

    def may(self, action: Action) -> bool:
        """Whether they may do this here."""
        return decide(self.actor, action, state=self.state).allowed


@dataclass(frozen=True)
class Said:
    """One message of a conversation with what hangs on it."""

    message: Message
    author: str
    letter: Letter | None
    files: tuple[StoredFile, ...]
    contact: Contact | None = None


@dataclass(frozen=True)
class Tracked:
    """What the person who wrote sees of their case."""

    case: Case
    policy: Policy
    stage: Stage
    promises: list[clock_verbs.Promise]
    said: list[Said]
    handler: str
    may_restore: bool
    may_object: bool
    behalf: Behalf | None = None
    """For whom it was written, where whoever wrote does not speak for themselves."""
    told: bool = True
    """Whether they may read what we wrote besides how we deal with it: not without the authority to hear it."""


def state_of(case: Case) -> CaseState:
    """What the right to see a case depends on."""
    return CaseState(case.phase, case.seal, case.referred, case.mode, case.urgent)


def opened(actor: Actor, ref: str, action: Action, now: When) -> Opened:
    """The case of that ref for somebody who may do this to it.

    NotFound when there is none or they may know of none: the same answer and the same work. NotAllowed otherwise.
    """
    case = db.session.get(Case, ref)
    bonds = bound(actor, ref)
    if case is None:
        raise NotFound()
    answer = decide(bonds.actor, action, state=state_of(case))
    if not answer.found:
        raise NotFound()
    if not answer.allowed:
        raise NotAllowed(answer.because)
    return Opened(case, bonds.actor, state_of(case), council.policy(case.policy_ref), bonds.hidden, bonds.ties)


def facts_of(case: Case, clocks: Sequence[Clock], policy: Policy, part: Part) -> Facts:
    """All that a rule may know of a case, with what the room that knows its kind adds."""
    return Facts(
        kind=case.kind,
        stage=case.stage,
        called=case.called,
        mode=case.mode,
        opened=case.received.day,
        seal=case.seal,
        referred=case.referred,
        urgent=case.urgent,
        person_known=case.person_ref is not None,
        holder=case.holder_ref or "",
        handler=case.handler_ref or "",
        acknowledged=case.acknowledged_on,
        answered=case.answered_on,
        closed=case.closed.day if case.closed else None,
        outcome=Outcome(case.outcome) if case.outcome else None,
        question_open=case.asked_until is not None,
        waiting_until=case.asked_until,
        replied=case.replied,
        open_clocks=frozenset(clock.promise for clock in clocks if clock.met is None),
        review_asked=case.review_asked_on,
        review_acknowledged=case.review_acknowledged_on,
        review_until=case.review_until,
        more_time=bool(clock_verbs.extendable(clocks, policy)),
        mandate=_mandate(case),
        story=case.story,
        **part.facts(),
    )


def _mandate(case: Case) -> Mandate | None:
    found = behalf(case.authority_ref)
    return found.authority.mandate if found else None


def looks(seen: Opened, clocks: Sequence[Clock], now: When, part: Part | None = None) -> tuple[Look, ...]:
    """Every move of a case, open or shut-because, for whoever opened it; `part` if it was read already."""
    assert now.instant is not None
    facts = facts_of(seen.case, clocks, seen.policy, part or part_of(seen.case))
    return look(seen.policy, facts, seen.actor, now.instant)


def conversation(
    case_ref: str, lanes: Collection[Lane], hidden: Collection[str] = (), files: Iterable[StoredFile] | None = None
) -> list[Said]:
    """What was said on a case in these lanes, oldest first, without the points in `hidden`.

    `files` are those of the case, where they have been read already.
    """
    query = (
        select(Message, Letter, StaffMember.name, Contact)
        .outerjoin(Letter, Letter.ref == Message.letter_ref)
        .outerjoin(Contact, Contact.ref == Message.contact_ref)
        .outerjoin(StaffMember, StaffMember.ref == Message.author_ref)
        .where(Message.case_ref == case_ref, Message.lane.in_(list(lanes)))
        .order_by(Message.number)
    )
    if hidden:
        query = query.where(Message.about_ref.is_(None) | Message.about_ref.not_in(list(hidden)))
    rows = db.session.execute(query).all()
    files = sorted(_files(case_ref) if files is None else files, key=lambda each: (str(each.added), each.ref))
    return [
        Said(message, name or "", letter, tuple(each for each in files if each.message_ref == message.ref), contact)
        for message, letter, name, contact in rows
    ]


def _files(case_ref: str) -> list[StoredFile]:
    return list(db.session.scalars(select(StoredFile).where(StoredFile.case_ref == case_ref)))


def kept_off(case_ref: ColumnElement[str]) -> ColumnElement[bool]:
    """The condition that what hangs on a case stands on no public page: whoever a sealed case is about reads those."""
    sealed = Case.seal.in_((Seal.PROVISIONAL, Seal.CONFIRMED))
    return exists().where(Case.ref == case_ref, sealed).correlate_except(Case)


def abouts(case_ref: str) -> list[About]:
    """Whom and what the sender said a case is about."""
    return list(db.session.scalars(select(About).where(About.case_ref == case_ref)))


def by_receipt(digest: str) -> Case | None:
    """The case a living receipt opens, by the keyed hash of its words."""
    query = (
        select(Case)
        .join(ReceiptKey, ReceiptKey.case_ref == Case.ref)
        .where(ReceiptKey.digest == digest, ReceiptKey.ended.is_(None))
    )
    return db.session.scalar(query)


def tracked(case: Case, now: When) -> Tracked:
    """A case as the person who wrote follows it."""
    policy = council.policy(case.policy_ref)
    clocks = clock_verbs.running(case)
    handler = db.session.get(StaffMember, case.handler_ref) if case.handler_ref else None
    found = behalf(case.authority_ref)
    told = found is None or found.authority.mandate.told(now.day)
    said = conversation(case.ref, [Lane.RESIDENT])
    return Tracked(
        case=case,
        policy=policy,
        stage=policy_for(policy, case.kind).stage(case.stage),
        promises=clock_verbs.promises(clocks, policy, council.calendar(policy), now.day),
        said=said if told else [each for each in said if _theirs(each, case)],
        handler=f"{handler.name}, {handler.title}" if handler else "",
        may_restore=may_restore(case),
        may_object=may_object(case.ref),
        behalf=found,
        told=told,
    )


def _theirs(said: Said, case: Case) -> bool:
    """Whether a message may be read by somebody without authority: their own, or how we deal with it."""
    if said.letter is not None:
        return bool(said.letter.quiet) and said.letter.to_ref in (None, case.person_ref)
    return not said.message.ours and (said.contact is None or said.contact.person_ref == case.person_ref)


def may_object(case_ref: str) -> bool:
    """Whether the sender was told how a seal was decided, and has not objected to it yet."""
    told = [about for about in abouts(case_ref) if about.reason]
    return bool(told) and not any(about.objection for about in told)


def may_restore(case: Case) -> bool:
    """Whether the sender may have their case dealt with as what they first called it."""
    return case.kind is not case.called and case.kind_reason is not None and case.phase is not Phase.CLOSED
