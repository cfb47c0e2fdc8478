"""All that a bundle tells of one case, read for somebody who may take it out; and what of it its reader is shown."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from casework.cases import clocks as clock_verbs
from casework.cases.clocks import Promise
from casework.cases.model import About, Case, Lane, Link, Passing
from casework.cases.queries import Opened, Said, abouts, conversation
from casework.clock import When
from casework.committee import minutes, papers
from casework.committee import queries as meetings
from casework.committee.model import (
    AgendaItem,
    Attendance,
    Hearing,
    Interest,
    Meeting,
    Minutes,
    Notice,
    PrivateNote,
    Resolution,
    Summons,
)
from casework.committee.papers import Given
from casework.committee.sitting import attendance
from casework.committee.voting import motions
from casework.complaints.model import Finding, Putting
from casework.complaints.queries import Whole, whole
from casework.council import queries as council
from casework.council.model import Delegation, PolicyVersion
from casework.db import db, together
from casework.letters.model import StoredFile
from casework.people.model import Authority, Consent, Person
from casework.people.queries import others_in
from casework.policy.access import ActorKind
from casework.policy.words import DENYING, Seal
from casework.privacy.model import Reader
from casework.staff import queries as staff
from casework.staff.model import Reading, StaffMember, Tie
from casework.staff.queries import visible
from casework.trail.story import Line, story

SENDER, WORKER, OPERATOR = "whoever wrote", "Casework", "whoever looks after the server"
UNTOLD = ("act.refused",)
OF_SEALS = ("case.seal-", "case.concerns-me", "case.interest-declared")
"""Acts that tell of a part which is kept from somebody."""
OUR_OWN = ("bundle.", "hold.", "opening.")
"""Acts that tell whom else a bundle went to, or who had to look in an emergency: no reader's but ours."""
PAGE = 500


@dataclass(frozen=True)
class Item:
    """One time the case was on an agenda, with all that was recorded of it."""

    row: AgendaItem
    meeting: Meeting
    notice: Notice | None
    summonses: tuple[Summons, ...]
    there: tuple[Attendance, ...]
    interests: tuple[Interest, ...]
    hearing: Hearing | None
    motions: tuple[Resolution, ...]
    papers: tuple[Given, ...]
    openings: Mapping[str, Sequence[Reading]]
    """Who opened each paper and when, by the paper's ref."""
    minutes: Minutes | None
    minutes_words: str
    approved_at: Meeting | None
    private: PrivateNote | None


@dataclass(frozen=True)
class CaseFile:
    """One case as one reader is to have it. Messages are numbered in the order in which they are printed."""

    seen: Opened
    reader: Reader
    now: When
    version: PolicyVersion
    members: Mapping[str, StaffMember]
    person: Person | None
    """Who wrote, if we know; `persons` are others whom a contact of the case names."""
    persons: tuple[Person, ...]
    others: tuple[Person, ...]
    """For whom it was written, and whoever else wrote for them."""
    authorities: tuple[Authority, ...]
    abouts: tuple[About, ...]
    promises: tuple[Promise, ...]
    said: tuple[Said, ...]
    notes: tuple[Said, ...]
    outward: tuple[Said, ...]
    """Our letters to others than whoever wrote."""
    puttings: tuple[Putting, ...]
    passings: tuple[Passing, ...]
    consents: tuple[Consent, ...]
    files: tuple[StoredFile, ...]
    lines: tuple[Line, ...]
    whole: Whole
    findings: tuple[Finding, ...]
    items: tuple[Item, ...]
    delegations: Mapping[str, Delegation]
    ties: tuple[Tie, ...]
    linked: tuple[str, ...]

    @property
    def case(self) -> Case:
        """The case itself."""
        return self.seen.case

    @property
    def masked(self) -> bool:
        """Whether everybody but its reader is masked."""
        return self.reader.masked

    @property
    def reference(self) -> str:
        """What the case is called: by no reference where anybody may read it."""
        return "this case" if self.reader is Reader.OTHERS else self.case.reference

    def name(self, ref: str | None) -> str:
        """One of us by name."""
        found = self.members.get(ref or "")
        return found.name if found else "somebody"


def gather(seen: Opened, reader: Reader, now: When) -> CaseFile:
    """Read one case that somebody may take out. What is sealed from anybody is left out for a reader we do not know."""
    case = seen.case
    links, files, notes_of, ties, findings, puttings, passings, consents, authorities = together(
        (Link, (Link.case_ref == case.ref) | (Link.other_ref == case.ref)),
        (StoredFile, (StoredFile.case_ref == case.ref) & StoredFile.bundle_ref.is_(None)),
        (PrivateNote, PrivateNote.case_ref == case.ref),
        (Tie, Tie.case_ref == case.ref),
        (Finding, Finding.case_ref == case.ref),
        (Putting, Putting.case_ref == case.ref),
        (Passing, Passing.case_ref == case.ref),
        (Consent, Consent.case_ref == case.ref),
        (Authority, (Authority.case_ref == case.ref) | (Authority.ref == (case.authority_ref or ""))),
    )
    apart = _apart(ties) if reader is Reader.OTHERS else frozenset()
    members = {each.ref: each for each in staff.members()}
    every = whole(case).seen_by(apart)
    items = tuple(_items(seen, {each.item_ref: each for each in notes_of}))
    shown = {point.row.ref for point in every.points}
    found = [each for each in findings if each.allegation_ref in shown]
    files = sorted(files, key=lambda each: (str(each.added), each.ref))
    talk = conversation(case.ref, [Lane.RESIDENT], apart, files)
    ours = conversation(case.ref, [Lane.STAFF, Lane.DECIDERS], apart, files)
    return CaseFile(
        seen=seen,
        reader=reader,
        now=now,
        version=council.version(case.policy_ref),
        members=members,
        person=db.session.get(Person, case.person_ref) if case.person_ref else None,
        persons=tuple(_persons(case, talk)),
        others=tuple(each for each in others_in(case.ref, case.authority_ref) if each.ref != case.person_ref),
        authorities=tuple(sorted(authorities, key=lambda each: (str(each.claimed), each.ref))),
        abouts=tuple(each for each in abouts(case.ref) if each.ref not in apart),
        promises=tuple(_promises(seen, now)),
        said=tuple(talk),
        notes=() if reader.masked else tuple(each for each in ours if each.letter is None),
        outward=() if reader is Reader.OTHERS else tuple(each for each in ours if each.letter is not None),
        puttings=tuple(sorted((each for each in puttings if each.about_ref not in apart), key=_begun)),
        passings=tuple(sorted(passings, key=lambda each: (str(each.made), each.ref))),
        consents=tuple(sorted(consents, key=lambda each: (str(each.asked), each.ref))),
        files=tuple(_files(files, talk, reader)),
        lines=tuple(_lines(case.ref, members, reader, bool(apart))),
        whole=every,
        findings=tuple(sorted(found, key=lambda each: (each.round, each.level, each.on, each.ref))),
        items=items,
        delegations=_delegations([*findings, *every.records, *(row for each in items for row in each.motions)]),
        ties=tuple(sorted(ties, key=lambda each: (str(each.since), each.ref))),
        linked=tuple(_linked(seen, links)),
    )


def _begun(row: Putting) -> tuple[str, str]:
    return str(row.begun), row.ref


def _persons(case: Case, talk: Iterable[Said]) -> list[Person]:
    """Others than whoever wrote, by whom something reached us."""
    refs = {each.contact.person_ref for each in talk if each.contact} - {case.person_ref, None}
    found = db.session.scalars(select(Person).where(Person.ref.in_(sorted(refs)))) if refs else ()
    return list(found)


def _apart(ties: Iterable[Tie]) -> frozenset[str]:
    """The points that are kept from anybody of ours."""
    return frozenset(each.about_ref for each in ties if each.about_ref and each.kind in DENYING)


def _promises(seen: Opened, now: When) -> list[Promise]:
    policy = seen.policy
    return clock_verbs.promises(clock_verbs.running(seen.case), policy, council.calendar(policy), now.day)


def _files(files: Iterable[StoredFile], talk: Sequence[Said], reader: Reader) -> Iterable[StoredFile]:
    """Every file of the case; for another reader those that came or went with what they read."""
    spoken = {each.message.ref for each in talk}
    return (each for each in files if not reader.masked or each.message_ref in spoken)


def _lines(case_ref: str, members: Mapping[str, StaffMember], reader: Reader, apart: bool) -> list[Line]:
    """The whole story, the oldest first, without what somebody was refused; for a reader from whom a point is kept
    `apart` it begins once that was settled, as it does on the page of the case."""

    def who(kind: str, ref: str) -> str:
        if kind == ActorKind.STAFF:
            return members[ref].name if ref in members else "somebody"
        return {ActorKind.WORKER: WORKER, ActorKind.OPERATOR: OPERATOR}.get(ActorKind(kind), SENDER)

    found: list[Line] = []
    while more := story(case_ref, who, found[-1].seq if found else None, PAGE):
        found += more
    if apart:
        found = found[: next((place for place, line in enumerate(found) if line.act.startswith(OF_SEALS[0])), None)]
    left_out = UNTOLD + (OUR_OWN if reader.masked else ()) + (OF_SEALS if reader is Reader.OTHERS else ())
    return [each for each in reversed(found) if not each.act.startswith(left_out)]


def _linked(seen: Opened, links: Iterable[Link]) -> list[str]:
    """References of the cases it is linked with, as far as whoever takes it out may see them."""
    refs = {each.other_ref if each.case_ref == seen.case.ref else each.case_ref for each in links if not each.ended}
    if not refs:
        return []
    query = select(Case.reference).where(Case.ref.in_(sorted(refs)), visible(seen.actor, Case))
    return sorted(db.session.scalars(query))


def _delegations(rows: Iterable[object]) -> dict[str, Delegation]:
    refs = {getattr(row, "delegation_ref", None) for row in rows} - {None}
    found = db.session.scalars(select(Delegation).where(Delegation.ref.in_(sorted(refs)))) if refs else ()
    return {each.ref: each for each in found}


# Meetings


def _items(seen: Opened, private: Mapping[str, PrivateNote]) -> Iterable[Item]:
    query = (
        select(AgendaItem, Meeting, Notice)
        .join(Meeting, Meeting.ref == AgendaItem.meeting_ref)
        .outerjoin(Notice, Notice.meeting_ref == Meeting.ref)
        .where(AgendaItem.case_ref == seen.case.ref)
        .order_by(Meeting.on, Meeting.at, AgendaItem.number)
    )
    for row, meeting, notice in db.session.execute(query).all():
        yield _item(seen, row, meeting, notice, private.get(row.ref))


def _item(seen: Opened, row: AgendaItem, meeting: Meeting, notice: Notice | None, private: PrivateNote | None) -> Item:
    summonses, interests, hearings = together(
        (Summons, Summons.meeting_ref == meeting.ref),
        (Interest, Interest.item_ref == row.ref),
        (Hearing, Hearing.item_ref == row.ref),
    )
    given = papers.of_item(row.ref)
    kept = minutes.minutes_of(meeting.ref)
    return Item(
        row=row,
        meeting=meeting,
        notice=notice,
        summonses=tuple(sorted(summonses, key=lambda each: (str(each.signed), each.name))),
        there=tuple(attendance(meeting.ref)),
        interests=tuple(sorted(interests, key=lambda each: (str(each.declared), each.ref))),
        hearing=next(iter(hearings), None),
        motions=tuple(motions(row.ref)),
        papers=tuple(given),
        openings=_openings(seen.case.ref, given),
        minutes=kept,
        minutes_words=_minutes(seen, meeting, notice, kept),
        approved_at=db.session.get(Meeting, kept.approved_at) if kept and kept.approved_at else None,
        private=private,
    )


def _openings(case_ref: str, given: Sequence[Given]) -> dict[str, list[Reading]]:
    """Every opening of a paper by those who were given it or prepared it, the first first."""
    named = {papers.what(each.paper.ref): each.paper.ref for each in given}
    found: dict[str, list[Reading]] = {each.paper.ref: [] for each in given}
    query = select(Reading).where(Reading.case_ref == case_ref, Reading.what.in_(list(named))).order_by(Reading.at)
    for line in db.session.scalars(query) if named else ():
        found[named[line.what]].append(line)
    return found


def _minutes(seen: Opened, meeting: Meeting, notice: Notice | None, kept: Minutes | None) -> str:
    """The minutes as they were approved; a draft only to whoever may know of every item of the meeting."""
    if kept is None:
        return ""
    if kept.approved_at is not None:
        return kept.words
    at = meetings.At(meeting, notice, seen.actor, meetings.parts_of(seen.actor, meeting, False))
    return kept.words if all(each.open for each in meetings.agenda(at)) else ""


def sealed(found: CaseFile) -> bool:
    """Whether the case, or a part of it, is kept from somebody."""
    return found.case.seal is not Seal.NONE
