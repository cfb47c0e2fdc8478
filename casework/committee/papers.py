"""Papers: something of a case as it stood, given to those who decide, until a while after the meeting."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count

from sqlalchemy import exists, select

from casework.cases.model import Case, Lane, Message
from casework.cases.queries import Opened, Said, conversation, opened
from casework.clock import When, long_date
from casework.committee import queries
from casework.committee.model import AgendaItem, Meeting, Paper, Recipient, Side, Source, Summons
from casework.committee.queries import At, Item
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotFound
from casework.letters import queries as letter_queries
from casework.letters.files import Kept, attach
from casework.letters.model import Letter, StoredFile
from casework.letters.queries import OpenedFile
from casework.people.model import Person
from casework.people.queries import others_in
from casework.policy import meetings as rules
from casework.policy.access import Action, Actor
from casework.policy.naming import held
from casework.policy.words import DENYING, Mode
from casework.settings import Settings
from casework.staff.model import Reading, Tie
from casework.trail import act, new_ref

TITLE = 80
SIDE_WORDS = {Side.COUNCIL: "From us", Side.RESIDENT: "From whoever wrote"}


# Choosing


@dataclass(frozen=True)
class Choice:
    """Something of the case that can be a paper: what it is, whose side it tells, and the words of a list."""

    source: Source
    ref: str
    side: Side
    title: str
    digest: str

    @property
    def key(self) -> str:
        """How a form names it."""
        return f"{self.source}:{self.ref}"


def choices(seen: Opened) -> list[Choice]:
    """What passed between whoever wrote and us, oldest first. Notes among ourselves are never papers.

    Of a case in confidence nothing is offered that holds the sender's name, and so no letter of ours that greets them.
    """
    found = conversation(seen.case.ref, [Lane.RESIDENT], seen.hidden)
    secret = _secret(seen.case)
    return [each for said in found for each in _of(said) if not held(f"{each.title}\n{_text(said)}", secret)]


def _secret(case: Case) -> tuple[str | None, ...]:
    """The names that no paper of a case may hold."""
    sender = db.session.get(Person, case.person_ref) if case.mode is Mode.CONFIDENTIAL and case.person_ref else None
    people = [sender, *others_in(case.ref, case.authority_ref)] if sender else []
    return tuple(told for each in people for told in (each.name, each.organisation, each.email))


def _text(said: Said) -> str:
    return (said.letter.body if said.letter else said.message.words) or ""


def _of(said: Said) -> Iterable[Choice]:
    message, letter = said.message, said.letter
    side = Side.COUNCIL if message.ours else Side.RESIDENT
    if letter is not None:
        if letter.issued is not None and letter.body:
            yield Choice(Source.LETTER, letter.ref, side, _short(letter.subject or "A letter"), _sum(letter.body))
    elif message.words:
        yield Choice(Source.MESSAGE, message.ref, side, _short(message.words), _sum(message.words))
    for file in said.files:
        if file.name:
            yield Choice(Source.FILE, file.ref, _side(file.from_resident), _short(file.name), file.sha256)


def _side(from_resident: bool) -> Side:
    return Side.RESIDENT if from_resident else Side.COUNCIL


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= TITLE else line[:TITLE].rsplit(" ", 1)[0] + "…"


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


# Giving


def give(item_ref: str, keys: Collection[str], to: Collection[str], by: Actor, now: When) -> None:
    """Give these papers to these members; one that was given before is given to those who have not got it.

    NotFound for an item or case that whoever asks may not see. Invalid when nothing or nobody was chosen, for something
    that is not of the case, and for somebody who is not called to the meeting or whom a tie shuts out.
    """
    _, item = _of_a_case(by, item_ref)
    with act("paper.added", by=by, now=now, case=item.row.case_ref) as deed:
        at, item = _of_a_case(by, item_ref)
        seen = opened(by, item.row.case_ref or "", Action.CASE_SEE, now)
        known = {each.key: each for each in choices(seen)}
        if not keys or not set(keys) <= set(known):
            raise Invalid("Choose at least one paper from the list.", "keys")
        people = _readers(at, item, to)
        rows = _papers(item.row, [known[key] for key in known if key in set(keys)], now)
        _hand_out(rows, people, now)
        deed.tell(many=len(rows), names=", ".join(sorted(people.values())))


def upload(item_ref: str, kept: Kept, side: Side, title: str, to: Collection[str], by: Actor, now: When) -> None:
    """Add a file as a paper of either side: it belongs to the case, and is given to these members."""
    _, item = _of_a_case(by, item_ref)
    with act("paper.added", by=by, now=now, case=item.row.case_ref) as deed:
        at, item = _of_a_case(by, item_ref)
        case = opened(by, item.row.case_ref or "", Action.FILE_ADD, now).case
        people = _readers(at, item, to)
        file = attach(kept, case.ref, None, from_resident=side is Side.RESIDENT)
        choice = Choice(Source.FILE, file.ref, side, _short(title or kept.name), kept.sha256)
        _hand_out(_papers(item.row, [choice], now), people, now)
        deed.tell(many=1, names=", ".join(sorted(people.values())))


def _of_a_case(by: Actor, item_ref: str) -> tuple[At, Item]:
    at, item = queries.item_for(by, item_ref, Action.MEETING_PREPARE)
    if item.case is None:
        raise Invalid("This item has no case: hand its papers out with the agenda.")
    if at.meeting.called_off is not None:
        raise Conflict("This meeting was called off.")
    return at, item


def _readers(at: At, item: Item, to: Collection[str]) -> dict[str, str]:
    """Names by ref of those who are to read, if they may."""
    people = able_to_read(at.meeting, item.row)
    if not to or not set(to) <= set(people):
        raise Invalid("Choose who reads them: members of this committee who have no interest in the item.", "to")
    return {ref: people[ref] for ref in people if ref in set(to)}


def able_to_read(meeting: Meeting, item: AgendaItem) -> dict[str, str]:
    """Members of the body on the day, and substitutes who were called, whom nothing shuts out of the item: by ref."""
    called = set(db.session.scalars(select(Summons.staff_ref).where(Summons.meeting_ref == meeting.ref)))
    seated = council.members_of(meeting.committee_ref, meeting.on)
    barred = queries.barred_from(meeting.ref).get(item.case_ref or "", set())
    able = [each for each in seated if each.seat.counts or each.staff_ref in called]
    return {each.staff_ref: each.name for each in able if each.staff_ref not in barred}


def _papers(item: AgendaItem, chosen: Sequence[Choice], now: When) -> list[Paper]:
    """The rows of papers of this item; the one there is, of what was given before."""
    there = list(db.session.scalars(select(Paper).where(Paper.item_ref == item.ref)))
    given = {row.source_ref: row for row in there if row.taken_back is None}
    numbers = count(max((row.number for row in there), default=0) + 1)
    return [given.get(each.ref) or _paper(item, each, next(numbers), now) for each in chosen]


def _paper(item: AgendaItem, choice: Choice, number: int, now: When) -> Paper:
    row = Paper(
        ref=new_ref(), meeting_ref=item.meeting_ref, item_ref=item.ref, case_ref=item.case_ref or "", number=number,
        title=choice.title, side=choice.side, source=choice.source, source_ref=choice.ref, digest=choice.digest,
        added=now,
    )  # fmt: skip
    db.session.add(row)
    return row


def _hand_out(papers: Sequence[Paper], people: Collection[str], now: When) -> None:
    has = select(Recipient).where(Recipient.paper_ref.in_([paper.ref for paper in papers]))
    given = {(row.paper_ref, row.staff_ref): row for row in db.session.scalars(has)}
    for paper in papers:
        for ref in sorted(people):
            if row := given.get((paper.ref, ref)):
                row.ended = None
                continue
            db.session.add(
                Recipient(
                    paper_ref=paper.ref, item_ref=paper.item_ref, case_ref=paper.case_ref, staff_ref=ref, given=now
                )
            )


def take_back(paper_ref: str, by: Actor, now: When) -> None:
    """Take a paper away from everybody; that it was given stays on the record."""
    found = _one(paper_ref)
    with act("paper.taken-back", by=by, now=now, case=found.case_ref, title=found.title):
        row = _one(paper_ref)
        queries.item_for(by, row.item_ref, Action.MEETING_PREPARE)
        if row.taken_back is not None:
            raise Conflict("It has been taken back already.")
        row.taken_back = now


def item_of(paper_ref: str, by: Actor) -> str:
    """The ref of a paper's item, for whoever prepares it. NotFound, NotAllowed as for the item."""
    row = _one(paper_ref)
    queries.item_for(by, row.item_ref, Action.MEETING_PREPARE)
    return row.item_ref


def close_to(item_ref: str, staff_ref: str, now: When) -> None:
    """Take every paper of an item away from somebody who left for it. Inside the caller's act."""
    theirs = select(Recipient).where(
        Recipient.item_ref == item_ref, Recipient.staff_ref == staff_ref, Recipient.ended.is_(None)
    )
    for row in db.session.scalars(theirs):
        row.ended = now


# Reading


@dataclass(frozen=True)
class OpenPaper:
    """A paper in front of somebody who may read it: words of a message or letter, or the name of a file."""

    paper: Paper
    at: At
    item: Item
    until: date
    words: str
    letter: Letter | None
    file: StoredFile | None
    said: When | None


def open_paper(actor: Actor, paper_ref: str, now: When) -> OpenPaper:
    """One paper for a member it was given to, until it closes, or for whoever prepares the meeting and sees the case.

    NotFound for everybody else, and from the day after it closed: a paper is gone then for those it was given to.
    """
    paper = _one(paper_ref)
    at, item = queries.item_for(actor, paper.item_ref, Action.PAPER_SEE)
    until = closes(at.meeting, now.day)
    if not _may_read(actor, paper, item, until, now):
        raise NotFound()
    return _shown(paper, at, item, until)


def _may_read(actor: Actor, paper: Paper, item: Item, until: date, now: When) -> bool:
    if item.may(Action.MEETING_PREPARE) and item.sees_case:
        return True
    if paper.taken_back is not None or now.day > until:
        return False
    theirs = select(Recipient.ref).where(
        Recipient.paper_ref == paper.ref, Recipient.staff_ref == actor.id, Recipient.ended.is_(None)
    )
    return db.session.scalar(theirs) is not None


def closes(meeting: Meeting, today: date) -> date:
    """The last day on which the papers of a meeting open."""
    pinned, calendar = council.in_force(today)
    return rules.papers_until(pinned.policy, meeting.on, calendar)


def _shown(paper: Paper, at: At, item: Item, until: date) -> OpenPaper:
    letter = db.session.get(Letter, paper.source_ref) if paper.source is Source.LETTER else None
    message = db.session.get(Message, paper.source_ref) if paper.source is Source.MESSAGE else None
    file = db.session.get(StoredFile, paper.source_ref) if paper.source is Source.FILE else None
    words = (letter.body if letter else message.words if message else "") or ""
    said = letter.issued if letter else message.happened if message else file.added if file else None
    return OpenPaper(paper, at, item, until, words, letter, file, said)


def file_of(shown: OpenPaper, settings: Settings) -> OpenedFile:
    """The bytes of a paper that is a file. NotFound when it is none or was erased."""
    if shown.file is None:
        raise NotFound()
    return letter_queries.open_file(shown.file.ref, settings)


def what(paper_ref: str) -> str:
    """How the reading log names the opening of a paper."""
    return f"read the paper {paper_ref}"


def _one(ref: str) -> Paper:
    row = db.session.get(Paper, ref)
    if row is None:
        raise NotFound()
    return row


# Who has what, and who has read it


@dataclass(frozen=True)
class Given:
    """One paper with those it was given to and those of them who have opened it, by ref."""

    paper: Paper
    to: frozenset[str]
    read_by: frozenset[str]


def of_item(item_ref: str) -> list[Given]:
    """The papers of an item in the order they were added, those taken back too; in two statements."""
    rows = db.session.execute(
        select(Paper, Recipient)
        .outerjoin(Recipient, Recipient.paper_ref == Paper.ref)
        .where(Paper.item_ref == item_ref)
        .order_by(Paper.number, Paper.ref)
    ).all()
    papers = {paper.ref: paper for paper, _ in rows}
    opened_by = _opened(papers.values())
    return [
        Given(
            paper,
            frozenset(to.staff_ref for found, to in rows if to is not None and found.ref == ref and to.ended is None),
            opened_by.get(ref, frozenset()),
        )
        for ref, paper in papers.items()
    ]


def _opened(papers: Iterable[Paper]) -> dict[str, frozenset[str]]:
    """Who opened each of these papers, from the reading log."""
    named = {what(paper.ref): paper.ref for paper in papers}
    if not named:
        return {}
    cases = {paper.case_ref for paper in papers}
    query = select(Reading.what, Reading.staff_ref).where(Reading.case_ref.in_(cases), Reading.what.in_(list(named)))
    found: dict[str, set[str]] = {}
    for said, staff_ref in db.session.execute(query):
        found.setdefault(named[said], set()).add(staff_ref)
    return {ref: frozenset(people) for ref, people in found.items()}


@dataclass(frozen=True)
class ToRead:
    """One paper that somebody is to read before a meeting."""

    paper: Paper
    meeting: Meeting
    item: AgendaItem
    read: bool


def to_read(actor: Actor, today: date) -> list[ToRead]:
    """The papers given to somebody for meetings to come, by meeting and item, in two statements; none of a case that a
    tie shuts them out of."""
    shut = exists().where(
        Tie.case_ref == Paper.case_ref, Tie.staff_ref == actor.id, Tie.until.is_(None),
        Tie.kind.in_(sorted(DENYING)),
    )  # fmt: skip
    rows = db.session.execute(
        select(Paper, Meeting, AgendaItem)
        .join(Recipient, Recipient.paper_ref == Paper.ref)
        .join(Meeting, Meeting.ref == Paper.meeting_ref)
        .join(AgendaItem, AgendaItem.ref == Paper.item_ref)
        .where(Recipient.staff_ref == actor.id, Recipient.ended.is_(None), Paper.taken_back.is_(None))
        .where(Meeting.on >= today, Meeting.called_off.is_(None), AgendaItem.taken_off.is_(None), ~shut)
        .order_by(Meeting.on, Meeting.at, AgendaItem.number, Paper.number, Paper.ref)
    ).all()
    opened_by = _opened([paper for paper, _, _ in rows])
    return [ToRead(paper, meeting, item, actor.id in opened_by.get(paper.ref, ())) for paper, meeting, item in rows]


def late(on: date, by_day: date, today: date) -> str:
    """What to say when the day by which papers are sent has passed; else empty."""
    if today <= by_day or today > on:
        return ""
    return (
        f"Papers should have been sent by {long_date(by_day)}. One that comes later goes to both sides and to members "
        "at once, and they decide at the meeting whether to take it."
    )
