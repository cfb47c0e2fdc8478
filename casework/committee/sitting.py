"""At the meeting: who is there and presides, who leaves for an item and why, and how the item is heard, step by step.

Everything can be entered afterwards from a note, and corrected until the item's resolution is confirmed.
"""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, time

from sqlalchemy import select

from casework.cases import deciders
from casework.cases.model import Case
from casework.cases.parts import Part, part_of
from casework.clock import LONDON, When, long_date
from casework.committee import papers, queries
from casework.committee.model import Attendance, Hearing, Interest, Meeting, PrivateNote, Resolution, Summons
from casework.committee.queries import At, Item
from casework.council import queries as council
from casework.council.model import Delegation, Membership
from casework.db import db
from casework.errors import Conflict, Invalid, NotFound
from casework.policy.access import Action, Actor
from casework.policy.bodies import Power, Seat
from casework.policy.meetings import STEPS, Bond, Order, Presence, Sitting, Step, presider, shut
from casework.policy.words import Seal
from casework.staff.bodies import people
from casework.staff.model import Tie
from casework.staff.ties import tie, untie
from casework.trail import act, new_ref

# How an item stands


@dataclass(frozen=True)
class Standing:
    """One item before the meeting: who is here and able to decide, who left and why, and what is still to be done."""

    at: At
    item: Item
    attendance: tuple[Attendance, ...]
    interests: tuple[Interest, ...]
    sitting: Sitting
    delegation: Delegation | None
    bound: frozenset[str]
    """Refs of those whom a tie to the case keeps out, whether or not they said so at the meeting."""

    @property
    def able(self) -> dict[str, str]:
        """Names by ref of those who are here and may decide."""
        return {row.staff_ref: row.name for row in self.attendance if row.staff_ref in self.sitting.able}

    @property
    def presides(self) -> tuple[str, str]:
        """Ref and name of who presides over this item."""
        hearing, meeting = self.item.hearing, self.at.meeting
        if hearing is not None and hearing.presided_ref:
            return hearing.presided_ref, hearing.presided_name
        return meeting.presided_ref or "", meeting.presided_name

    def shut(self, now: When) -> list[str]:
        """Why the item cannot be decided, in sentences; empty when it can."""
        return list(shut(self.sitting, now.day))


def standing(at: At, item: Item) -> Standing:
    """How an item stands, in seven statements whatever its size."""
    here = attendance(at.meeting.ref)
    left = interests(item.row.ref)
    bound = frozenset(queries.barred_from(at.meeting.ref).get(item.row.case_ref or "", set()))
    power = power_for(at.meeting, item.case, item.row.level)
    given = council.delegation_for(power, at.meeting.on, (), at.meeting.committee_ref) if power else None
    before = _decided_first(item)
    gone = {row.staff_ref for row in left if not row.dispensed} | bound
    sitting = _sitting(at, item, here, gone, power, given)
    sitting = _again(_leaving_somebody(sitting, item), before)
    return Standing(at, item, tuple(here), tuple(left), sitting, given, bound)


def _decided_first(item: Item) -> set[str]:
    """Before a review, who decided the case the first time: at a meeting, or alone by a power of their office."""
    if item.case is None or item.row.level != 2:
        return set()
    return queries.sat_on(item.case.ref, 1) | set(part_of(item.case).facts().get("decided_by", ()))


def _leaving_somebody(sitting: Sitting, item: Item) -> Sitting:
    """At stage 1, with why those who are able may not decide it: nobody is left for the review, or was not heard."""
    if item.case is None or item.row.level != 1 or not sitting.able:
        return sitting
    about = deciders.about(item.case, council.policy(item.case.policy_ref), Part())
    sitting = replace(sitting, leaves_nobody=people.leaves_nobody(about, 1, sitting.able, sitting.on))
    return replace(sitting, unheard=part_of(item.case).unheard(sitting.on))


def _again(sitting: Sitting, before: Collection[str]) -> Sitting:
    return sitting if not before else Sitting(**{**vars(sitting), "decided_before": frozenset(before)})


def _sitting(
    at: At, item: Item, here: Collection[Attendance], gone: Collection[str], power: Power | None,
    given: Delegation | None,
) -> Sitting:  # fmt: skip
    meeting, notice, hearing = at.meeting, at.notice, item.hearing
    return Sitting(
        on=meeting.on,
        notice_on=notice.posted_on if notice else None,
        notice_last=notice.last_on if notice else meeting.on,
        called_off=meeting.called_off is not None,
        begun=meeting.begun is not None,
        presides=(hearing.presided_ref if hearing else None) or meeting.presided_ref or "",
        here=frozenset(row.staff_ref for row in here if row.how is Presence.HERE),
        left=frozenset(gone),
        needed=meeting.needed,
        interests_asked=hearing is not None and hearing.interests_asked is not None,
        private=item.row.private,
        excluded=hearing is not None and hearing.excluded is not None,
        order=(hearing.order if hearing else None) or Order.PLAIN,
        steps=frozenset(Step(each) for each in hearing.steps) if hearing else frozenset(),
        order_chosen=power is None or (hearing is not None and hearing.order is not None),
        power_needed=power.words if power and not meeting.whole else "",
        power_held=power is None or meeting.whole or given is not None,
        seal_open=item.case is not None and item.case.seal is Seal.PROVISIONAL,
    )


def power_for(meeting: Meeting, case: Case | None, level: int) -> Power | None:
    """The power under which a case is decided at a stage; None for an item without one."""
    if case is None:
        return None
    return Power.DECIDE_REVIEWS if level == 2 else Power.ANSWER_COMPLAINTS


def attendance(meeting_ref: str) -> list[Attendance]:
    """Who was there and who was not, those who preside first."""
    rows = db.session.scalars(select(Attendance).where(Attendance.meeting_ref == meeting_ref))
    return sorted(rows, key=lambda row: (list(Seat).index(row.seat), row.name))


def interests(item_ref: str) -> list[Interest]:
    """Who left for an item, in the order it was entered, without what was struck out."""
    query = select(Interest).where(Interest.item_ref == item_ref, Interest.struck.is_(None))
    return list(db.session.scalars(query.order_by(Interest.declared, Interest.ref)))


# When it happened


def moment(meeting: Meeting, from_note: str, now: When, at: str = "") -> When:
    """When something at a meeting was: now, while it goes on; else its own time, or the time of day that a note gives.

    Invalid on a later day without a note to enter it from, and before the day.
    """
    if now.day < meeting.on:
        raise Conflict(f"The meeting is on {long_date(meeting.on)}: what happens there is entered then.")
    if now.day > meeting.on and not from_note.strip():
        raise Invalid(
            "You enter this after the day. Write what you enter it from, such as the signed item sheet.", "note"
        )
    if not from_note.strip() and not at:
        return now
    hour, minute = (at or meeting.at).split(":")
    begun = datetime.combine(meeting.on, time(int(hour), int(minute)), LONDON)
    return min(When.at(begun), now)


# Who is there


@dataclass(frozen=True)
class Present:
    """Who was there and who presided, as it is entered; `from_note` says from what, if not at the meeting itself."""

    how: Mapping[str, Presence]
    presides: str
    from_note: str = ""


def attend(meeting_ref: str, present: Present, by: Actor, now: When) -> None:
    """Enter who is there, who sent apologies, and who presides; entered again it is corrected.

    Invalid unless each member is accounted for, and when whoever presides is not there. Whoever chairs presides when
    they are there, else the vice-chair, else whom the members choose (Local Government Act 1972, sch.12 para.11).
    """
    at = queries.meeting_for(by, meeting_ref, Action.MEETING_RECORD)
    happened = moment(at.meeting, present.from_note, now)
    with act("meeting.attended", by=by, now=now, happened=happened) as deed:
        at = queries.meeting_for(by, meeting_ref, Action.MEETING_RECORD)
        _not_over(at)
        seats = seats_of(at.meeting)
        _accounted(seats, present)
        rows = {row.staff_ref: row for row in attendance(meeting_ref)}
        for ref, seat in seats.items():
            _attend(at.meeting, seat, rows.get(ref), present.how[ref])
        meeting = at.meeting
        meeting.begun, meeting.from_note = meeting.begun or happened, present.from_note.strip()[:300]
        meeting.presided_ref, meeting.presided_name = present.presides, seats[present.presides].name
        here = sum(how is Presence.HERE for how in present.how.values())
        deed.tell(many=here, name=meeting.presided_name, note=meeting.from_note)


@dataclass(frozen=True)
class Seated:
    """Somebody with a seat at a meeting: a member of the body on the day, or a substitute who was called."""

    staff_ref: str
    name: str
    seat: str
    row: Membership
    instead_of: str | None = None


def seats_of(meeting: Meeting) -> dict[str, Seated]:
    """Who has a seat at a meeting, by ref, the chair first: members on the day, and substitutes called in a place."""
    called = select(Summons).where(Summons.meeting_ref == meeting.ref, Summons.instead_of.is_not(None))
    instead = {row.staff_ref: row.instead_of for row in db.session.scalars(called)}
    return {
        each.staff_ref: Seated(each.staff_ref, each.name, each.seat.words, each, instead.get(each.staff_ref))
        for each in council.members_of(meeting.committee_ref, meeting.on)
        if each.seat.counts or each.staff_ref in instead
    }


def names_of_seats(meeting: Meeting) -> dict[str, str]:
    """Names by ref of those with a seat at a meeting, the chair first."""
    return {ref: seat.name for ref, seat in seats_of(meeting).items()}


def _accounted(seats: Mapping[str, Seated], present: Present) -> None:
    if set(present.how) != set(seats):
        raise Invalid("Say of each member whether they are here, sent apologies or are absent.", "here")
    here = {ref for ref, how in present.how.items() if how is Presence.HERE}
    if present.presides not in here:
        raise Invalid("Choose who presides from those who are here.", "presides")
    for ref in here:
        instead = seats[ref].instead_of
        if instead in here:
            raise Invalid(
                f"{seats[ref].name} comes in the place of {seats[instead].name}, who is here: only one of them sits.",
                "here",
            )
    right = presider([(ref, seats[ref].seat) for ref in here], ())
    if right and present.presides != right:
        raise Invalid(f"{seats[right].name} is {seats[right].seat} and is here, so they preside.", "presides")


def _attend(meeting: Meeting, seat: Seated, row: Attendance | None, how: Presence) -> None:
    if row is None:
        row = Attendance(
            meeting_ref=meeting.ref, staff_ref=seat.staff_ref, name=seat.name, seat=seat.row.seat,
            instead_of=seat.instead_of, how=how,
        )  # fmt: skip
        db.session.add(row)
    row.how = how


def _not_over(at: At) -> None:
    if at.meeting.called_off is not None:
        raise Conflict("This meeting was called off: nothing happened at it.")


# Interests


def ask_interests(item_ref: str, by: Actor, now: When) -> None:
    """Enter that members were asked for their interests in an item."""
    with _step("item.interests-asked", item_ref, by, now) as step:
        step.hearing.interests_asked = step.happened


@dataclass(frozen=True)
class Declared:
    """Why somebody leaves for an item; `own` when they said so themselves."""

    staff_ref: str
    bond: Bond
    own: bool
    words: str = ""


def declare(item_ref: str, declared: Declared, by: Actor, now: When) -> None:
    """Somebody declares, or it is declared of them, that they are bound to an item: they leave for it, and its papers
    are taken from them at once. Also before the meeting, so that they get none.

    Invalid for somebody without a seat there; Conflict when it is entered already.
    """
    at, item = queries.item_for(by, item_ref, Action.MEETING_RECORD)
    happened = now if now.day < at.meeting.on else moment(at.meeting, at.meeting.from_note, now)
    with act("interest.declared", by=by, now=now, happened=happened, case=item.row.case_ref) as deed:
        at, item = queries.item_for(by, item_ref, Action.MEETING_RECORD)
        _still_open(item)
        seat = seats_of(at.meeting).get(declared.staff_ref)
        if seat is None:
            raise Invalid("Choose a member of this body.", "staff_ref")
        if any(row.staff_ref == seat.staff_ref for row in interests(item_ref)):
            raise Conflict(f"It is entered already that {seat.name} leaves for this item.")
        words = declared.words.strip()[:500]
        row = Interest(
            meeting_ref=at.meeting.ref, item_ref=item_ref, case_ref=item.row.case_ref, staff_ref=seat.staff_ref,
            name=seat.name, bond=declared.bond, own=declared.own, words=words, declared=happened,
            tie_ref=_bind(item, declared, words, by, now),
        )  # fmt: skip
        db.session.add(row)
        papers.close_to(item_ref, seat.staff_ref, now)
        deed.tell(name=seat.name, bond=declared.bond.words)


def _bind(item: Item, declared: Declared, words: str, by: Actor, now: When) -> str | None:
    """The ref of the tie an interest makes, if it makes one."""
    kind = declared.bond.tie
    if item.row.case_ref is None or kind is None:
        return None
    tie(item.row.case_ref, declared.staff_ref, kind, by.id, words, now)
    return next(row.ref for row in db.session.new if isinstance(row, Tie) and row.staff_ref == declared.staff_ref)


def strike(interest_ref: str, by: Actor, now: When) -> None:
    """An interest was entered by mistake: it no longer counts, and its tie ends. Both stay on the record."""
    found = _interest(interest_ref)
    with act("interest.struck", by=by, now=now, case=found.case_ref, name=found.name):
        row = _interest(interest_ref)
        _, item = queries.item_for(by, row.item_ref, Action.MEETING_RECORD)
        _still_open(item)
        if row.struck is not None:
            raise Conflict("It was struck out already.")
        row.struck = now
        _unbind(row, now)


def dispense(interest_ref: str, minute: str, by: Actor, now: When) -> None:
    """Enter a written dispensation, by its minute, that lets a member stay and vote in spite of an interest.

    Invalid without a minute, and for whoever complains, is complained about, is close to either, or decided it before.
    """
    if not minute.strip():
        raise Invalid("Write the minute by which the dispensation was given: its date and number.", "dispensation")
    found = _interest(interest_ref)
    with act("interest.dispensed", by=by, now=now, case=found.case_ref, name=found.name, minute=minute):
        row = _interest(interest_ref)
        _, item = queries.item_for(by, row.item_ref, Action.MEETING_RECORD)
        _still_open(item)
        if row.struck is not None or row.dispensed:
            raise Conflict("It was struck out, or a dispensation is entered already.")
        if not row.bond.may_be_dispensed:
            raise Invalid("No dispensation lets somebody decide in their own cause: they leave.", "dispensation")
        row.dispensed = minute.strip()[:80]
        _unbind(row, now)


def _unbind(row: Interest, now: When) -> None:
    bond = db.session.get(Tie, row.tie_ref) if row.tie_ref else None
    if bond is not None and bond.until is None:
        untie(bond, now)


def item_of(interest_ref: str, by: Actor) -> str:
    """The ref of an interest's item, for whoever records it. NotFound, NotAllowed as for the item."""
    row = _interest(interest_ref)
    queries.item_for(by, row.item_ref, Action.MEETING_RECORD)
    return row.item_ref


def _interest(ref: str) -> Interest:
    row = db.session.get(Interest, ref)
    if row is None:
        raise NotFound()
    return row


# Step by step


@dataclass
class _Step:
    """One step of an item being entered."""

    at: At
    item: Item
    hearing: Hearing
    happened: When
    facts: dict[str, object] = field(default_factory=dict)


@contextmanager
def _step(name: str, item_ref: str, by: Actor, now: When) -> Iterator[_Step]:
    """Open the act of one step, on the item as it is inside; refuses what was confirmed or put off."""
    at, item = queries.item_for(by, item_ref, Action.MEETING_RECORD)
    happened = moment(at.meeting, at.meeting.from_note, now)
    with act(name, by=by, now=now, happened=happened, case=item.row.case_ref) as deed:
        at, item = queries.item_for(by, item_ref, Action.MEETING_RECORD)
        _not_over(at)
        _still_open(item)
        if at.meeting.begun is None:
            raise Conflict("Enter first who is here and who presides.")
        step = _Step(at, item, _hearing(item), happened)
        yield step
        deed.tell(**step.facts)


def _hearing(item: Item) -> Hearing:
    if item.hearing is not None:
        return item.hearing
    row = Hearing(
        ref=new_ref(), meeting_ref=item.row.meeting_ref, item_ref=item.row.ref, case_ref=item.row.case_ref, steps=[]
    )
    db.session.add(row)
    return row


def _still_open(item: Item) -> None:
    """Refuse to change what a confirmed resolution rests on, or an item that was put off."""
    if item.hearing is not None and item.hearing.put_off is not None:
        raise Conflict("This item was put off. It starts again on the agenda of another meeting.")
    decided = select(Resolution.ref).where(
        Resolution.item_ref == item.row.ref, Resolution.confirmed.is_not(None), Resolution.carried.is_(True)
    )
    if db.session.scalar(decided.limit(1)):
        raise Conflict("What this item resolved is confirmed: a mistake in it is put right in the minutes.")


def preside(item_ref: str, staff_ref: str, by: Actor, now: When) -> None:
    """Enter who presides over an item for which whoever presides at the meeting has left. Invalid for somebody who is
    not here, or has left too."""
    with _step("item.presided", item_ref, by, now) as step:
        able = standing(step.at, step.item).able
        if staff_ref not in able:
            raise Invalid("Choose one of those who are here and can decide this item.", "presides")
        step.hearing.presided_ref, step.hearing.presided_name = staff_ref, able[staff_ref]
        step.facts = {"name": able[staff_ref]}


def exclude(item_ref: str, because: str, by: Actor, now: When) -> None:
    """Enter that the meeting resolved to exclude press and public from an item, with its reason (Public Bodies
    (Admission to Meetings) Act 1960, s.1(2))."""
    if not because.strip():
        raise Invalid("Write the reason: the Act asks for it, and it stands in the minutes.", "because")
    with _step("item.excluded", item_ref, by, now) as step:
        step.hearing.excluded, step.hearing.excluded_because = step.happened, because.strip()
        step.facts = {"because": because.strip()}


def hear(item_ref: str, order: Order, because: str, steps: Collection[Step], by: Actor, now: When) -> None:
    """Enter how an item is heard, and which of its steps are done: each only after the ones before it.

    Invalid without a reason for hearing it in writing, and for steps out of order.
    """
    if order is Order.IN_WRITING and not because.strip():
        raise Invalid("Say why it is heard in writing, such as that they asked for it or did not come.", "because")
    done = [step for step in STEPS[order] if step in set(steps)]
    if done != list(STEPS[order][: len(done)]):
        missed = next(step for step in STEPS[order] if step not in done)
        raise Invalid(f"“{missed.words(order)}” comes before what is ticked: each side is heard in turn.", "steps")
    with _step("item.heard", item_ref, by, now) as step:
        step.hearing.order, step.hearing.order_because = order, because.strip() or None
        step.hearing.steps = [each.value for each in done]
        step.facts = {"order": order.replace("-", " "), "many": len(done)}


def put_off(item_ref: str, because: str, by: Actor, now: When) -> None:
    """The item is not decided at this meeting. At another it starts again, with whoever sits there."""
    if not because.strip():
        raise Invalid("Say why it is put off: whoever wrote is told it.", "because")
    with _step("item.put-off", item_ref, by, now) as step:
        step.hearing.put_off, step.hearing.put_off_because = step.happened, because.strip()
        step.facts = {"because": because.strip()}


def write_note(item_ref: str, words: str, by: Actor, now: When) -> None:
    """Keep what was said of an item in private, apart from the minutes; written again it is replaced."""
    if not words.strip():
        raise Invalid("Write the note.", "words")
    at, item = queries.item_for(by, item_ref, Action.MEETING_RECORD)
    with act("item.noted", by=by, now=now, case=item.row.case_ref):
        at, item = queries.item_for(by, item_ref, Action.MEETING_RECORD)
        row = db.session.scalar(select(PrivateNote).where(PrivateNote.item_ref == item_ref))
        if row is None:
            row = PrivateNote(
                ref=new_ref(), meeting_ref=at.meeting.ref, item_ref=item_ref, case_ref=item.row.case_ref, written=now
            )
            db.session.add(row)
        row.words, row.written = words.strip(), now
