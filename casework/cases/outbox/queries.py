"""Reading what leaves a case: whom a letter reaches, a letter on paper, a file, and mail that needs looking after."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import or_, select

from casework.cases import writing
from casework.cases.model import Case, Lane, Message
from casework.cases.outbox.returns import addressee, return_for
from casework.cases.queries import Opened, opened
from casework.cases.routing.queries import TO_A_BODY, to_a_body
from casework.clock import When
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, NotAllowed, NotFound
from casework.letters import queries as letter_queries
from casework.letters.model import Letter
from casework.letters.pdf import LetterSheet, NoPdf, pdf
from casework.letters.queries import OpenedFile
from casework.people.model import Person
from casework.people.queries import behalf
from casework.policy.access import Action, Actor
from casework.policy.shape import Policy
from casework.policy.words import Mode
from casework.settings import Settings
from casework.staff.queries import visible
from casework.work.model import DueWork

PAGE = 50
LARGE = 16  # points: large print, for who asked for it


def reach(case: Case) -> Person | None:
    """Who wrote, as far as we may reach them; nobody where the case is anonymous."""
    if case.mode is Mode.ANONYMOUS or case.person_ref is None:
        return None
    return db.session.get(Person, case.person_ref)


def reader(letter: Letter, case: Case) -> Person | None:
    """To whom a letter goes: whoever wrote, unless it is addressed to somebody else of the case."""
    return db.session.get(Person, letter.to_ref) if letter.to_ref else reach(case)


def stopped(letter: Letter, case: Case, today: date) -> str:
    """Why a letter that has not left yet may not go any more: the authority of whoever it is for no longer holds."""
    to_writer = letter.to_ref in (None, case.person_ref) and letter.template not in TO_A_BODY
    return writing.withheld(case, today) if letter.left is None and to_writer and not letter.quiet else ""


def track_url(settings: Settings, policy: Policy | None) -> str:
    """Where somebody with a receipt follows their case; without a public address, the website the policy names."""
    if settings.public_url:
        return f"{settings.public_url.rstrip('/')}/track"
    return policy.council.website if policy else ""


# Letters on paper


def sheet(letter: Letter, case: Case, person: Person | None, policy: Policy, settings: Settings) -> LetterSheet:
    """What the frozen letter looks like on the council's paper. Conflict when it is not issued yet."""
    if letter.issued is None:
        raise Conflict("This letter is still a draft: there is nothing to print yet.")
    ours = policy.council
    return LetterSheet(
        council=ours.name,
        letterhead=letterhead(case, policy, settings, letter.issued.day, letter.ref),
        colour=settings.colour,
        recipient=_body(letter) if letter.template in TO_A_BODY else _recipient(person, _for_whom(person, case)),
        reference=case.reference,
        issued=letter.issued.day,
        subject=letter.subject or "",
        body=letter.body or "",
    )


def _body(letter: Letter) -> tuple[str, ...]:
    """Whoever else deals with it, and how they were reached on the day it was written."""
    row = to_a_body(letter)
    return (row.body, *row.address.splitlines()) if row else ()


def letterhead(case: Case, policy: Policy, settings: Settings, on: date, letter_ref: str = "") -> tuple[str, ...]:
    """How we are reached, in the head of a letter; of one on a sealed case, who alone is to open the answer."""
    ours, returns, holder = policy.council, return_for(case, settings, on, letter_ref), addressee(case)
    lines = (ours.address, ours.telephone, ours.website)
    if returns.sealed and holder is not None:
        only = f"{ours.address}, “to be opened by {holder.name} only”"
        lines = (f"Answers only to {holder.name}, {holder.title}", only, returns.address)
    return tuple(line for line in lines if line)


def _for_whom(person: Person | None, case: Case) -> str:
    """For whom whoever a letter goes to writes, as its address says it."""
    found = behalf(case.authority_ref)
    writes = found is not None and person is not None and person.ref == found.authority.writer_ref
    return f"for {found.person.name}" if found and writes and found.person.name else ""


def _recipient(person: Person | None, for_whom: str) -> tuple[str, ...]:
    if person is None:
        return ()
    lines = [person.name, for_whom, person.organisation, *(person.address or "").splitlines()]
    return tuple(line.strip() for line in lines if line and line.strip())


def paper(letter_ref: str, actor: Actor, settings: Settings, now: When, large: bool = False) -> tuple[str, bytes, str]:
    """An issued letter as PDF, if asked in large print, for one of us who may see it: case ref, bytes, the file's name.

    NotFound, NotAllowed as for the case; for a letter to somebody in confidence also when they may not know who.
    """
    letter = letter_queries.letter(letter_ref)
    seen = opened(actor, letter.case_ref, Action.LETTER_SEE, now)
    _not_hidden(seen, select(Message.about_ref).where(Message.letter_ref == letter_ref))
    if seen.case.mode is Mode.CONFIDENTIAL and not seen.may(Action.CASE_SENDER):
        raise NotAllowed("This letter names somebody who wrote in confidence.")
    if why := stopped(letter, seen.case, now.day):
        raise Conflict(why)
    return letter.case_ref, printed(letter, seen.case, settings, large), f"letter-{letter.ref[:8]}.pdf"


def printed(letter: Letter, case: Case, settings: Settings, large: bool = False) -> bytes:
    """The PDF of an issued letter, made from the frozen text; whoever calls has asked who may have it."""
    plain = sheet(letter, case, reader(letter, case), council.policy(case.policy_ref), settings)
    try:
        return pdf(replace(plain, size=LARGE) if large else plain).content
    except NoPdf as error:
        raise Conflict(str(error)) from None


# Files


def file_for(file_ref: str, actor: Actor, settings: Settings, now: When) -> tuple[str, OpenedFile]:
    """The case ref and the bytes of a file for one of us who may see its case and the message it hangs on."""
    row = letter_queries.stored_file(file_ref)
    seen = opened(actor, row.case_ref, Action.FILE_SEE, now)
    if row.bundle_ref:
        raise NotFound()
    if row.message_ref:
        _not_hidden(seen, select(Message.about_ref).where(Message.ref == row.message_ref))
        lane = db.session.scalar(select(Message.lane).where(Message.ref == row.message_ref))
        if lane is not Lane.RESIDENT and not seen.may(Action.CASE_NOTES):
            raise NotFound()
    return row.case_ref, letter_queries.open_file(file_ref, settings)


def _not_hidden(seen: Opened, query) -> None:  # type: ignore[no-untyped-def]
    """NotFound when what is asked for belongs to a point that is hidden from this person."""
    if seen.hidden & set(db.session.scalars(query)):
        raise NotFound()


# Mail that needs looking after


@dataclass(frozen=True)
class Stuck:
    """One piece of work that failed: what, about which case if any, since when, and what was said."""

    ref: str
    what: str
    letter: Letter | None
    case_ref: str | None
    reference: str
    due: When
    tries: int
    given_up: bool
    problem: str


WHAT = {
    "mail.letter": "A letter by e-mail",
    "mail.receipt": "A fresh receipt by e-mail",
    "mail.alert": "An alert that somebody may be at risk",
    "mail.stalled": "Word that a sealed case is past its promise",
    "mail.opening": "Word that a case was opened in an emergency",
    "mail.praise": "Word to somebody that praise waits for them",
    "files.tidy": "Looking after the store of files",
    "clocks.reckon": "Reckoning promises anew after a change of the calendar",
    "clocks.move": "Moving the dates that a new day of the calendar pushes on",
    "trail.verify": "Verifying the trail",
    "bundle.make": "A bundle of a case",
    "mail.checkpoint": "A checkpoint, to those who keep it",
    "mail.alarm": "Word to auditor and chair that the trail is not whole",
}


def stuck(actor: Actor, after: str = "") -> list[Stuck]:
    """Work that was given up or has failed at least once, oldest first, without cases the actor may not see.

    `after` is the mark of the last one shown, `due|ref`; at most fifty are read at a time.
    """
    query = select(DueWork).where(DueWork.done.is_(None), or_(DueWork.given_up, DueWork.problem != ""))
    if after:
        due, _, ref = after.partition("|")
        when = _moment(due)
        query = query.where(or_(DueWork.due > when, (DueWork.due == when) & (DueWork.ref > ref)))
    rows = db.session.scalars(query.order_by(DueWork.due, DueWork.ref).limit(PAGE)).all()
    return _seen(actor, rows)


def _moment(text: str) -> When:
    try:
        return When.parse(text)
    except ValueError:
        raise NotFound() from None


def stuck_one(ref: str, actor: Actor) -> Stuck:
    """One such piece of work. NotFound when there is none or its case is not for this person to see."""
    row = db.session.get(DueWork, ref)
    found = _seen(actor, [row]) if row is not None and row.done is None else []
    if not found:
        raise NotFound()
    return found[0]


def _seen(actor: Actor, rows: Sequence[DueWork]) -> list[Stuck]:
    about = [row.about for row in rows if row.verb == "mail.letter"]
    letters = {row.ref: row for row in db.session.scalars(select(Letter).where(Letter.ref.in_(about)))}
    rows = [row for row in rows if row.about not in letters or letters[row.about].left is None]
    cases = {row.ref: _case_of(row, letters) for row in rows}
    names = _references(actor, {ref for ref in cases.values() if ref})
    shown = [row for row in rows if cases[row.ref] is None or cases[row.ref] in names]
    return [_stuck(row, letters.get(row.about), cases[row.ref], names) for row in shown]


def _case_of(row: DueWork, letters: dict[str, Letter]) -> str | None:
    if row.verb == "mail.letter":
        return letters[row.about].case_ref if row.about in letters else None
    return row.about.partition(":")[2] or None


def _references(actor: Actor, refs: Iterable[str]) -> dict[str, str]:
    """References of those cases the actor may see."""
    query = select(Case.ref, Case.reference).where(Case.ref.in_(list(refs)), visible(actor, Case))
    return {row.ref: row.reference for row in db.session.execute(query)}


def _stuck(row: DueWork, letter: Letter | None, case_ref: str | None, names: dict[str, str]) -> Stuck:
    return Stuck(
        row.ref,
        WHAT.get(row.verb, row.verb),
        letter,
        case_ref,
        names.get(case_ref or "", ""),
        row.due,
        row.tries,
        row.given_up,
        row.problem,
    )
