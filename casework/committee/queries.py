"""Reading meetings: opened for somebody who may, their agenda as that person sees it, and what was resolved."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, exists, literal, or_, select

from casework.cases.model import Case
from casework.cases.queries import state_of
from casework.committee.model import AgendaItem, Hearing, Meeting, Notice, Resolution, Summons
from casework.council import queries as council
from casework.council.model import Membership, OfficeTerm
from casework.db import db
from casework.errors import NotAllowed, NotFound
from casework.policy import meetings as rules
from casework.policy.access import Action, Actor, Decision, Part, decide
from casework.policy.bodies import Seat
from casework.policy.clocks import Due
from casework.policy.words import DENYING, Mode, Office, Phase, Seal
from casework.staff.model import StaffMember, Standing, Tie
from casework.staff.queries import held_on, visible

PAGE = 30
AN_ITEM = "An item"
"""What an item is called to whoever may know no more of it."""


# One meeting


@dataclass(frozen=True)
class At:
    """A meeting in front of somebody who may see it, with their part in it."""

    meeting: Meeting
    notice: Notice | None
    actor: Actor
    parts: frozenset[Part]

    def may(self, action: Action) -> bool:
        """Whether they may do this at the meeting itself."""
        return decide(self.actor, action, parts=self.parts).allowed


@dataclass(frozen=True)
class Item:
    """One item of an agenda as one person sees it; `open` False: they may know that there is one and no more.

    `actor` has their ties to its case, `parts` their part in the meeting and in the item.
    """

    row: AgendaItem
    case: Case | None
    hearing: Hearing | None
    actor: Actor
    parts: frozenset[Part]

    def may(self, action: Action) -> bool:
        """Whether they may do this with the item."""
        return self.decides(action).allowed

    def decides(self, action: Action) -> Decision:
        """The answer to that, with its sentence."""
        state = state_of(self.case) if self.case is not None else None
        return decide(self.actor, action, state=state, parts=self.parts)

    @property
    def open(self) -> bool:
        """Whether they may know what it is about."""
        return self.may(Action.MEETING_SEE)

    @property
    def sees_case(self) -> bool:
        """Whether they have sight of its case by themselves, and not only of what they are given of it."""
        return self.case is not None and decide(self.actor, Action.CASE_SEE, state=state_of(self.case)).allowed

    @property
    def title(self) -> str:
        """What it is about, or that there is one."""
        return self.row.title if self.open else AN_ITEM

    @property
    def reference(self) -> str:
        """The reference of its case; empty where there is none to be seen."""
        return self.case.reference if self.case is not None and self.open else ""


def meeting_for(actor: Actor, ref: str, action: Action) -> At:
    """The meeting of that ref for somebody who may do this at it. NotFound, NotAllowed as `decide` says."""
    found = db.session.execute(
        select(Meeting, Notice, sits(actor))
        .outerjoin(Notice, Notice.meeting_ref == Meeting.ref)
        .where(Meeting.ref == ref)
    ).first()
    if found is None:
        raise NotFound()
    at = At(found[0], found[1], actor, parts_of(actor, found[0], found[2]))
    _must(decide(actor, action, parts=at.parts))
    return at


def sits(actor: Actor) -> ColumnElement[bool]:
    """The condition that somebody has a seat at a meeting: as a member of the body that day, or called as a substitute.

    A member reads papers before the summons goes out, and want of a summons keeps nobody away.
    """
    called = exists().where(Summons.meeting_ref == Meeting.ref, Summons.staff_ref == actor.id).correlate(Meeting)
    member = exists().where(
        Membership.committee_ref == Meeting.committee_ref,
        Membership.staff_ref == actor.id,
        Membership.seat != Seat.SUBSTITUTE,
        Membership.from_on <= Meeting.on,
        or_(Membership.until_on.is_(None), Membership.until_on >= Meeting.on),
    )
    return or_(called, member.correlate(Meeting))


def parts_of(actor: Actor, meeting: Meeting, called: bool, hearing: Hearing | None = None) -> frozenset[Part]:
    """How somebody is bound to a meeting, and to one item of it over which they preside."""
    presides = actor.id in (meeting.presided_ref, hearing.presided_ref if hearing else None)
    parts = {Part.SITTING: called, Part.PRESIDING: presides, Part.SIGNING: meeting.officer_ref == actor.id}
    return frozenset(part for part, theirs in parts.items() if theirs)


def must(actor: Actor, action: Action) -> None:
    """Refuse whoever may not do this, where no meeting is in question."""
    _must(decide(actor, action))


def _must(answer: Decision) -> None:
    if not answer.found:
        raise NotFound()
    if not answer.allowed:
        raise NotAllowed(answer.because)


def agenda(at: At) -> list[Item]:
    """The items of a meeting in order, each as whoever opened the meeting sees it, in one statement."""
    called = literal(Part.SITTING in at.parts)
    rows = db.session.execute(
        _items(at.actor, called).where(AgendaItem.meeting_ref == at.meeting.ref).order_by(AgendaItem.number)
    ).all()
    return _seen(at.actor, rows)


def item_for(actor: Actor, ref: str, action: Action) -> tuple[At, Item]:
    """One item and its meeting, for somebody who may do this with it, in one statement.

    NotFound for an item whose case is not theirs to know of: the same answer as for none.
    """
    rows = db.session.execute(_items(actor, sits(actor)).where(AgendaItem.ref == ref)).all()
    found = next(iter(_seen(actor, rows)), None)
    if found is None or not found.open:
        raise NotFound()
    _must(found.decides(action))
    return At(rows[0].Meeting, rows[0].Notice, actor, found.parts), found


def _items(actor: Actor, called: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    """Items with meeting, notice, case, hearing, and the ties of somebody to the case, a row for each tie."""
    whole = or_(Tie.about_ref.is_(None), Tie.kind.in_(sorted(DENYING)))
    mine = and_(Tie.case_ref == AgendaItem.case_ref, Tie.staff_ref == actor.id, Tie.until.is_(None), whole)
    return (
        select(AgendaItem, Meeting, Notice, Case, Hearing, Tie.kind, called.label("called"))
        .join(Meeting, Meeting.ref == AgendaItem.meeting_ref)
        .outerjoin(Notice, Notice.meeting_ref == AgendaItem.meeting_ref)
        .outerjoin(Case, Case.ref == AgendaItem.case_ref)
        .outerjoin(Hearing, Hearing.item_ref == AgendaItem.ref)
        .outerjoin(Tie, mine)
        .where(AgendaItem.taken_off.is_(None))
    )


def _seen(actor: Actor, rows: Iterable[Row[Any]]) -> list[Item]:
    found: dict[str, Item] = {}
    for row in rows:
        item = row.AgendaItem
        if item.ref not in found:
            parts = parts_of(actor, row.Meeting, row.called, row.Hearing)
            found[item.ref] = Item(item, row.Case, row.Hearing, actor, parts)
        if row.kind is not None:
            before = found[item.ref]
            found[item.ref] = replace(before, actor=replace(before.actor, ties=before.actor.ties | {row.kind}))
    return list(found.values())


def items_of(meeting_ref: str) -> list[AgendaItem]:
    """The items of a meeting in order, for whoever puts it on paper."""
    query = select(AgendaItem).where(AgendaItem.meeting_ref == meeting_ref, AgendaItem.taken_off.is_(None))
    return list(db.session.scalars(query.order_by(AgendaItem.number)))


# Lists


def coming(actor: Actor, today: date) -> list[Meeting]:
    """The meetings from today on that somebody may see, the next first."""
    query = select(Meeting).where(Meeting.on >= today, _theirs(actor)).order_by(Meeting.on, Meeting.at, Meeting.ref)
    return list(db.session.scalars(query.limit(PAGE)))


def past(actor: Actor, today: date, before: str = "") -> list[Meeting]:
    """Those before today, the latest first; `before` is the mark of the last one shown, `date|ref`."""
    query = select(Meeting).where(Meeting.on < today, _theirs(actor))
    if before:
        on, _, ref = before.partition("|")
        query = query.where(or_(Meeting.on < _day(on), and_(Meeting.on == _day(on), Meeting.ref < ref)))
    return list(db.session.scalars(query.order_by(Meeting.on.desc(), Meeting.ref.desc()).limit(PAGE)))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotFound() from None


def _theirs(actor: Actor) -> ColumnElement[bool]:
    """The condition that somebody may see a meeting: `decide(meeting.see)` as SQL."""
    if decide(actor, Action.MEETING_SEE).allowed:
        return literal(True)
    return or_(sits(actor), Meeting.presided_ref == actor.id, Meeting.officer_ref == actor.id)


# What can be put on an agenda


def ready(actor: Actor, held: Collection[str] = ()) -> list[Case]:
    """Cases that wait for a meeting and that somebody may see, the longest waiting first, without those in `held`."""
    referred = and_(Case.referred.is_(True), Case.review_asked_on.is_(None))
    reviewed = and_(Case.review_asked_on.is_not(None), Case.decided_on.is_(None), Case.mode != Mode.ANONYMOUS)
    found = [case for waits in (referred, reviewed) for case in db.session.scalars(_first(waits, actor, held))]
    return sorted(found, key=lambda case: (str(case.received), case.ref))[:PAGE]


def _first(waits: ColumnElement[bool], actor: Actor, held: Collection[str]) -> Select[tuple[Case]]:
    """The first of those that wait in this way, by an index of their own: an open case has a rank."""
    going_on = and_(Case.rank.is_not(None), Case.phase != Phase.CLOSED, Case.ref.not_in(list(held)))
    query = select(Case).where(waits, going_on, visible(actor, Case))
    return query.order_by(Case.received, Case.ref).limit(PAGE)


def waiting_elsewhere() -> set[str]:
    """Refs of cases on an agenda whose meeting has not decided them or put them off."""
    decided = exists().where(
        Resolution.item_ref == AgendaItem.ref, Resolution.carried, Resolution.confirmed.is_not(None)
    )
    put_off = exists().where(Hearing.item_ref == AgendaItem.ref, Hearing.put_off.is_not(None))
    query = (
        select(AgendaItem.case_ref)
        .join(Meeting, Meeting.ref == AgendaItem.meeting_ref)
        .where(AgendaItem.taken_off.is_(None), Meeting.called_off.is_(None), ~decided, ~put_off)
    )
    return {ref for ref in db.session.scalars(query) if ref}


# Notice


@dataclass(frozen=True)
class NoticeSum:
    """Until when notice of a meeting can lawfully be given and papers are sent, why, until when papers then open, and
    when it could meet if notice went out today."""

    last: Due
    papers: Due
    closes: date
    today: date
    first: date

    @property
    def too_late(self) -> bool:
        """Whether the last lawful day has passed."""
        return self.last.on < self.today


def notice_sums(days: Iterable[date], today: date) -> dict[date, NoticeSum]:
    """The sums for meetings on these days, by the policy in force today, in one statement."""
    pinned, calendar = council.in_force(today)
    policy, first = pinned.policy, rules.first_lawful(pinned.policy, today, calendar)
    return {
        on: NoticeSum(
            rules.last_of_notice(policy, on, calendar),
            rules.papers_by(policy, on, calendar),
            rules.papers_until(policy, on, calendar),
            today,
            first,
        )
        for on in set(days)
    }


def notice_sum(on: date, today: date) -> NoticeSum:
    """The sums for one meeting."""
    return notice_sums([on], today)[on]


# Who acts as proper officer


@dataclass(frozen=True)
class Officer:
    """Whoever signs for the council: the clerk, or somebody acting in their place by a minute."""

    ref: str
    name: str
    signs_as: str


def officer_of(meeting: Meeting, on: date, barred_by: Mapping[str, set[str]] | None = None) -> Officer | None:
    """Who signs summons and notice of a meeting: the first of the clerk, whoever stands in for the clerk, and whoever
    was named for it by a minute, whom no item shuts out. None when it is nobody."""
    barred = set[str]().union(*(barred_from(meeting.ref) if barred_by is None else barred_by).values())
    named = Officer(meeting.officer_ref or "", meeting.officer_name, _acting(meeting.officer_minute))
    order = [*([named] if meeting.officer_ref else []), *_officers(on)]
    return next((each for each in order if each.ref not in barred), None)


def _acting(minute: str) -> str:
    return f"Acting proper officer, minute {minute}" if minute else "Acting proper officer"


def _officers(on: date) -> list[Officer]:
    query = (
        select(OfficeTerm)
        .join(StaffMember, StaffMember.ref == OfficeTerm.staff_ref)
        .where(
            OfficeTerm.office.in_([Office.CLERK, Office.STAND_IN_CLERK]),
            held_on(on),
            StaffMember.standing == Standing.ACTIVE,
        )
        .order_by(OfficeTerm.office, OfficeTerm.from_on, OfficeTerm.ref)
    )
    return [
        Officer(term.staff_ref, term.name, "Clerk and proper officer" if _clerk(term) else _acting(term.minute))
        for term in db.session.scalars(query)
    ]


def _clerk(term: OfficeTerm) -> bool:
    return term.office is Office.CLERK


def barred_from(meeting_ref: str) -> dict[str, set[str]]:
    """Who of us a tie shuts out of each case on an agenda, in one statement.

    A tie to one point of a case shuts out too: whoever one point is about neither decides the others nor prepares it.
    """
    query = (
        select(Tie.case_ref, Tie.staff_ref)
        .join(AgendaItem, AgendaItem.case_ref == Tie.case_ref)
        .where(
            AgendaItem.meeting_ref == meeting_ref,
            AgendaItem.taken_off.is_(None),
            Tie.until.is_(None),
            Tie.kind.in_(sorted(DENYING)),
        )
    )
    found: dict[str, set[str]] = {}
    for case_ref, staff_ref in db.session.execute(query):
        found.setdefault(case_ref, set()).add(staff_ref)
    return found


def sealed_at(meeting_ref: str) -> list[str]:
    """Refs of the sealed cases on an agenda."""
    sealed = Case.seal.in_((Seal.PROVISIONAL, Seal.CONFIRMED))
    query = select(Case.ref).join(AgendaItem, AgendaItem.case_ref == Case.ref)
    return list(db.session.scalars(query.where(AgendaItem.meeting_ref == meeting_ref, sealed)))


# What was resolved


def resolution_of(case_ref: str, level: int) -> Resolution | None:
    """The carried and confirmed resolution on a case at a stage, the newest; None while there is none."""
    query = select(Resolution).where(
        Resolution.case_ref == case_ref,
        Resolution.level == level,
        Resolution.carried.is_(True),
        Resolution.confirmed.is_not(None),
    )
    return db.session.scalar(query.order_by(Resolution.happened.desc(), Resolution.ref).limit(1))


def sat_on(case_ref: str, level: int | None = None) -> set[str]:
    """Refs of those who could vote when a case was resolved, at one stage or at any."""
    query = select(Resolution.sat).where(
        Resolution.case_ref == case_ref, Resolution.carried.is_(True), Resolution.confirmed.is_not(None)
    )
    rows = db.session.scalars(query if level is None else query.where(Resolution.level == level))
    return {ref for sat in rows for ref, *_ in sat}


# What whoever wrote is told


@dataclass(frozen=True)
class Told:
    """Where and when a case is heard, and until when each side sends its papers; `sure` once notice was given."""

    committee: str
    on: date
    at: str
    place: str
    papers: Due
    sure: bool


def told_of(case_ref: str, today: date) -> Told | None:
    """The hearing a case waits for, for whoever wrote; None while it is on no agenda, or after the day."""
    row = db.session.execute(
        select(Meeting, Notice.ref)
        .join(AgendaItem, AgendaItem.meeting_ref == Meeting.ref)
        .outerjoin(Notice, Notice.meeting_ref == Meeting.ref)
        .where(AgendaItem.case_ref == case_ref, AgendaItem.taken_off.is_(None))
        .where(Meeting.called_off.is_(None), Meeting.on >= today)
        .order_by(Meeting.on, Meeting.ref)
    ).first()
    if row is None:
        return None
    meeting, pinned_and_days = row[0], council.in_force(today)
    papers = rules.papers_by(pinned_and_days[0].policy, meeting.on, pinned_and_days[1])
    return Told(meeting.committee, meeting.on, meeting.at, meeting.place, papers, row[1] is not None)
