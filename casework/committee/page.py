"""All that the pages of a meeting and of one item show to one person, in as few statements as can be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from casework.clock import When
from casework.committee import papers as paper_verbs
from casework.committee import queries, sitting, summoning, voting
from casework.committee.model import Attendance, Meeting, Notice, PrivateNote, Resolution, Summons
from casework.committee.papers import Given, ToRead
from casework.committee.queries import At, Item, NoticeSum, Officer
from casework.committee.sitting import Standing
from casework.council import queries as council
from casework.council.model import Membership
from casework.db import db
from casework.policy.access import Action, Actor
from casework.policy.meetings import STEPS, Order, Presence, Step

# The list


@dataclass(frozen=True)
class Coming:
    """A meeting to come, with its notice and what somebody is to read for it."""

    meeting: Meeting
    notice: Notice | None
    last: date
    to_read: tuple[ToRead, ...]

    @property
    def unread(self) -> int:
        """How many of its papers they have not opened."""
        return sum(not each.read for each in self.to_read)


def coming(actor: Actor, today: date) -> list[Coming]:
    """The meetings to come that somebody may see, each with its papers for them."""
    meetings = queries.coming(actor, today)
    refs = [meeting.ref for meeting in meetings]
    notices = {row.meeting_ref: row for row in db.session.scalars(select(Notice).where(Notice.meeting_ref.in_(refs)))}
    reads = paper_verbs.to_read(actor, today)
    sums = queries.notice_sums((meeting.on for meeting in meetings), today)
    return [
        Coming(
            meeting,
            notices.get(meeting.ref),
            sums[meeting.on].last.on,
            tuple(each for each in reads if each.meeting.ref == meeting.ref),
        )
        for meeting in meetings
    ]


# One meeting


@dataclass(frozen=True)
class Enough:
    """Whether an item can be decided as things are known before the meeting: who is free, of how many, and needed."""

    free: int
    members: int
    needed: int

    @property
    def enough(self) -> bool:
        """Whether a quorum of them is free."""
        return self.free >= self.needed


@dataclass(frozen=True)
class MeetingPage:
    """What one person sees of one meeting."""

    at: At
    items: tuple[Item, ...]
    sum: NoticeSum
    seats: tuple[Membership, ...]
    summonses: tuple[Summons, ...]
    officer: Officer | None
    enough: Mapping[str, Enough]
    decided: Mapping[str, Resolution]
    attendance: tuple[Attendance, ...]

    @property
    def meeting(self) -> Meeting:
        """The meeting itself."""
        return self.at.meeting

    @property
    def not_called(self) -> list[Membership]:
        """Members whom no summons went to."""
        called = {row.staff_ref for row in self.summonses}
        return [seat for seat in self.seats if seat.seat.counts and seat.staff_ref not in called]

    @property
    def all_open(self) -> bool:
        """Whether they may know what every item is."""
        return all(item.open for item in self.items)


def meeting_page(at: At, now: When) -> MeetingPage:
    """One meeting, for whoever opened it."""
    meeting = at.meeting
    items = queries.agenda(at)
    seats = council.members_of(meeting.committee_ref, meeting.on)
    barred = queries.barred_from(meeting.ref)
    called = summoning.summonses(meeting.ref)
    return MeetingPage(
        at=at,
        items=tuple(items),
        sum=queries.notice_sum(meeting.on, now.day),
        seats=tuple(seats),
        summonses=tuple(called),
        officer=queries.officer_of(meeting, now.day, barred),
        enough={item.row.ref: _enough(meeting, item, seats, called, barred) for item in items if item.open},
        decided=_decided(items),
        attendance=tuple(sitting.attendance(meeting.ref)) if meeting.begun else (),
    )


def _enough(
    meeting: Meeting, item: Item, seats: Sequence[Membership], called: Sequence[Summons], barred: Mapping[str, set[str]]
) -> Enough:
    """Members by right; a substitute who was called counts in the place of the other."""
    instead = {row.instead_of: row.staff_ref for row in called if row.instead_of}
    sits = {instead.get(seat.staff_ref, seat.staff_ref) for seat in seats if seat.seat.counts}
    return Enough(len(sits - barred.get(item.row.case_ref or "", set())), len(sits), meeting.needed)


def _decided(items: Sequence[Item]) -> dict[str, Resolution]:
    """What was resolved and confirmed, by item."""
    refs = [item.row.ref for item in items if item.open]
    query = select(Resolution).where(
        Resolution.item_ref.in_(refs), Resolution.carried.is_(True), Resolution.confirmed.is_not(None)
    )
    return {row.item_ref: row for row in db.session.scalars(query)} if refs else {}


# One item


@dataclass(frozen=True)
class Stage:
    """One of the things that happen to an item, in order: its name, how it reads, and whether it is done."""

    name: str
    label: str
    done: bool


@dataclass(frozen=True)
class ItemPage:
    """What one person sees of one item; whoever records it gets the forms, everybody else reads."""

    stands: Standing
    seats: Mapping[str, str]
    stages: tuple[Stage, ...]
    motions: tuple[Resolution, ...]
    papers: tuple[Given, ...]
    note: PrivateNote | None
    shut: tuple[str, ...]
    records: bool
    prepares: bool
    today: date

    @property
    def ahead(self) -> bool:
        """Whether the meeting is still to come, so that only interests can be entered."""
        return self.today < self.at.meeting.on

    @property
    def at(self) -> At:
        """The meeting."""
        return self.stands.at

    @property
    def item(self) -> Item:
        """The item."""
        return self.stands.item

    @property
    def now(self) -> str:
        """The name of the first thing still to be done; empty when there is none."""
        return next((stage.name for stage in self.stages if not stage.done), "")

    @property
    def step(self) -> int:
        """Its number."""
        return next((number for number, stage in enumerate(self.stages, 1) if not stage.done), len(self.stages))

    @property
    def newest(self) -> Resolution | None:
        """The motion entered last."""
        return self.motions[-1] if self.motions else None

    @property
    def resolved(self) -> bool:
        """Whether the item is decided for good."""
        return self.newest is not None and self.newest.confirmed is not None and self.newest.carried

    @property
    def put_off(self) -> bool:
        """Whether it goes to another meeting."""
        return self.item.hearing is not None and self.item.hearing.put_off is not None

    @property
    def hearing_steps(self) -> list[tuple[str, bool]]:
        """The steps of the hearing in order, each with whether it is done."""
        hearing = self.item.hearing
        order = (hearing.order if hearing else None) or (Order.IN_PERSON if self.item.case else Order.PLAIN)
        done = set(hearing.steps) if hearing else set()
        return [(step.words(order), step.value in done) for step in STEPS[order]]


def item_page(at: At, item: Item, now: When) -> ItemPage:
    """One item, for whoever opened it."""
    stands = sitting.standing(at, item)
    records, prepares = item.may(Action.MEETING_RECORD), item.may(Action.MEETING_PREPARE)
    begun = at.meeting.begun is not None
    motions = voting.motions(item.row.ref) if begun else []
    seats = {row.staff_ref: row.name for row in stands.attendance} if begun else sitting.names_of_seats(at.meeting)
    return ItemPage(
        stands=stands,
        seats=seats,
        stages=_stages(stands, motions),
        motions=tuple(each for each in motions if records or each.confirmed),
        papers=tuple(
            _papers(item, at.actor, prepares and item.sees_case, paper_verbs.closes(at.meeting, now.day), now)
        ),
        note=_note(item) if records and begun else None,
        shut=tuple(stands.shut(now)),
        records=records,
        prepares=prepares,
        today=now.day,
    )


def _stages(stands: Standing, motions: Sequence[Resolution]) -> tuple[Stage, ...]:
    item, hearing, sits = stands.item, stands.item.hearing, stands.sitting
    newest = motions[-1] if motions else None
    voted = newest is not None and (newest.confirmed is None or newest.carried)
    heard = bool(hearing and hearing.order and {Step(each) for each in hearing.steps} >= set(STEPS[hearing.order]))
    stages = [
        Stage("present", "Who is here, and who presides", sits.begun),
        Stage("interests", "Interests declared", sits.interests_asked),
    ]
    if item.row.private:
        stages.append(Stage("exclude", "Press and public excluded by resolution", sits.excluded))
    if item.case is not None:
        stages.append(Stage("hearing", "Both sides are heard, whoever wrote first and last", heard))
    confirmed = newest is not None and newest.confirmed is not None and newest.carried
    return (
        *stages,
        Stage("vote", "Motion and vote", voted),
        Stage("confirm", "Resolution read out and confirmed", confirmed),
    )


def _papers(item: Item, actor: Actor, every: bool, until: date, now: When) -> list[Given]:
    """All papers for whoever prepares them; for a member those given to them, while they are open."""
    if item.case is None:
        return []
    found = paper_verbs.of_item(item.row.ref)
    if every:
        return found
    theirs = [each for each in found if actor.id in each.to and each.paper.taken_back is None]
    return theirs if now.day <= until else []


def _note(item: Item) -> PrivateNote | None:
    return db.session.scalar(select(PrivateNote).where(PrivateNote.item_ref == item.row.ref))


def here(rows: Sequence[Attendance], how: Presence) -> list[Attendance]:
    """Those of the attendance who were there, or not."""
    return [row for row in rows if row.how is how]
