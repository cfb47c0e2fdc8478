"""The trail as the clerk and the auditor read it: no entry of a case that is kept from them, no number of an entry."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, exists, literal, not_, or_, select, union
from sqlalchemy.orm import aliased

from casework.cases.model import Case
from casework.clock import When
from casework.db import db
from casework.policy.access import Action, Actor, ActorKind, decide
from casework.policy.words import DENYING, Role, Seal
from casework.reports import checkpoints
from casework.staff import queries as staff
from casework.staff.model import StaffMember, Tie
from casework.staff.queries import visible
from casework.trail import checkpoint, export, story
from casework.trail.model import Entry, Verification
from casework.trail.raw import reading
from casework.trail.verdicts import QUESTIONS
from casework.work.model import DueWork

PAGE = 50
VERIFY = "trail.verify"
"""The due work that walks the whole trail."""
SENDER = "whoever wrote"
OURSELVES = {ActorKind.WORKER: "the program’s worker", ActorKind.OPERATOR: "whoever looks after the server",
             ActorKind.SUBJECT: "whoever it is about"}  # fmt: skip
ROLES: Mapping[Role, str] = {
    Role.OFFICER: "an officer",
    Role.CLERK: "the clerk",
    Role.CHAIR: "the chair",
    Role.MEMBER: "a committee member",
    Role.AUDITOR: "the auditor",
    Role.ADMINISTRATOR: "the administrator",
    Role.OUTSIDE: "the outside person",
}


@dataclass(frozen=True)
class Told:
    """One act in words; the reference of its case only where the reader may open it."""

    line: story.Line
    reference: str


@dataclass(frozen=True)
class Page:
    """One page of the trail, newest first; `before` opens the older ones and is empty on the last."""

    told: tuple[Told, ...]
    before: str


@dataclass(frozen=True)
class Verdict:
    """The answer to one question about the trail, as it was last asked.

    Neither how much was looked at nor the broken place is told here: both tell of cases that are kept from the reader.
    The log names the place, and so does `flask trail verify`.
    """

    question: str
    good: bool


@dataclass(frozen=True)
class Proof:
    """How the trail stands: when it was last verified, what came of it, and what has been signed."""

    at: When | None
    good: bool
    verdicts: tuple[Verdict, ...]
    signed_on: date | None
    all_signed: bool
    checkpoint: str
    """The newest checkpoint as it is mailed, for whoever wants to keep it; empty before the first."""


# Reading


def page(actor: Actor, before: str) -> Page:
    """The newest acts this person may read of, or those before the act named by `before`, an opaque mark."""
    content = reads_content(actor)
    since = _number(before)
    if before and since is None:
        return Page((), "")
    lines = story.page(allowed(actor), _names(content), since, PAGE + 1, content)
    more = _mark(lines[PAGE - 1].seq) if len(lines) > PAGE else ""
    references = _references(actor, lines[:PAGE]) if content else {}
    return Page(tuple(Told(line, references.get(line.case_ref or "", "")) for line in lines[:PAGE]), more)


def reads_content(actor: Actor) -> bool:
    """Whether the reader is told the facts of an act, or only what kind of act it was."""
    return bool(decide(actor, Action.TRAIL_CONTENT))


def allowed(actor: Actor) -> ColumnElement[bool]:
    """The entries a reader may know of.

    Nobody sees those of a case, or of a point of one, that they have a denying tie to. Who reads content sees only
    cases they may open; who does not sees every other case's acts without a word of what they hold, once it is shown.
    """
    if not reads_content(actor):
        held = exists().where(Case.ref == Entry.case_ref, Case.seal == Seal.HELD).correlate(Entry)
        return or_(Entry.case_ref.is_(None), not_(or_(held, _denied(actor, Entry.case_ref))))
    seen = exists().where(Case.ref == Entry.case_ref, visible(actor, Case)).correlate(Entry)
    return or_(Entry.case_ref.is_(None), and_(seen, not_(_denied(actor, Entry.case_ref))))


def _denied(actor: Actor, case_ref: ColumnElement[str | None]) -> ColumnElement[bool]:
    tied = (Tie.staff_ref == actor.id, Tie.until.is_(None), Tie.kind.in_(sorted(DENYING)))
    return exists().where(Tie.case_ref == case_ref, *tied).correlate(Entry, Case)


def _names(content: bool) -> story.Names:
    """Names of our own people for who reads content, else only what they are here; nobody who wrote is named."""
    members = {member.ref: member.name if content else _is(member) for member in staff.members()}
    return lambda kind, id: members.get(id, "somebody") if kind == ActorKind.STAFF else OURSELVES.get(kind, SENDER)


def _is(member: StaffMember) -> str:
    return " and ".join(ROLES[Role(role)] for role in member.roles) or "somebody without a role"


def _references(actor: Actor, lines: list[story.Line]) -> dict[str, str]:
    refs = {line.case_ref for line in lines if line.case_ref}
    query = select(Case.ref, Case.reference).where(Case.ref.in_(sorted(refs)), visible(actor, Case))
    return {row.ref: row.reference for row in db.session.execute(query)}


def _mark(seq: int) -> str:
    """A line's mark for paging: its act's own opaque name, which tells nothing of how many came before."""
    return db.session.scalars(select(Entry.act_id).where(Entry.seq == seq)).one()


def _number(mark: str) -> int | None:
    if not mark:
        return None
    return db.session.scalar(select(Entry.seq).where(Entry.row_ref == mark[:26], Entry.version == 1))


# Proof


def proof() -> Proof:
    """What is known of the trail's wholeness; `at` is None when it was never verified here."""
    last = db.session.scalar(select(Verification).order_by(Verification.at.desc()).limit(1))
    signed = checkpoints.last()
    return Proof(
        at=last.at if last else None,
        good=bool(last and last.good),
        verdicts=tuple(_verdict(one) for one in last.told) if last else (),
        signed_on=signed.on if signed else None,
        all_signed=not checkpoint.unsigned(),
        checkpoint=signed.note if signed else "",
    )


def _verdict(told: Mapping[str, object]) -> Verdict:
    return Verdict(QUESTIONS.get(str(told["question"]), str(told["question"])), not told["wrong"])


def waiting() -> bool:
    """Whether somebody has asked for the trail to be verified and it has not been done."""
    asked = select(DueWork.ref).where(DueWork.verb == VERIFY, DueWork.done.is_(None), DueWork.given_up.is_(False))
    return db.session.execute(asked.limit(1)).first() is not None


# Taking it out


def exported(actor: Actor) -> Iterator[str]:
    """The trail as lines for the offline verifier, with no content at all.

    Entries of the cases that are kept from this person are bare hashes, so that the seal can still be checked.
    """
    hidden = set(db.session.scalars(select(Case.ref).where(hidden_from(actor))))
    with reading(db.engine) as connection:
        for line in export.lines(connection, hidden, with_content=False):
            yield line + "\n"


def hidden_from(actor: Actor) -> ColumnElement[bool]:
    """The cases that neither a list nor a figure may let this person notice; a walk over few rows.

    Those they have a denying tie to, those that are held back, and for who otherwise opens cases, the sealed ones
    that they may not.
    """
    case = aliased(Case)  # two ways in, each by its own index: an OR between them would walk every case
    tied = select(Tie.case_ref).where(Tie.staff_ref == actor.id, Tie.until.is_(None), Tie.kind.in_(sorted(DENYING)))
    sealed = case.seal != literal(Seal.NONE, Case.seal.type, literal_execute=True)  # in the words of its index
    kept = not_(visible(actor, case)) if reads_content(actor) else case.seal == Seal.HELD
    return Case.ref.in_(union(tied, select(case.ref).where(sealed, kept)))
