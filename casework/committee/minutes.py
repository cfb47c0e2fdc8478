"""Minutes: drafted from what was recorded, naming nobody of any case, and a draft until a later meeting signs them."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select

from casework.cases.model import Case
from casework.clock import When, long_date
from casework.committee import queries
from casework.committee.actions import names_in
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
from casework.committee.queries import At
from casework.committee.sitting import attendance
from casework.committee.voting import votes_words
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed
from casework.policy.access import Action, Actor
from casework.policy.meetings import Bond, Order, Presence
from casework.policy.naming import held
from casework.trail import act, new_ref


def minutes_of(meeting_ref: str) -> Minutes | None:
    """The minutes of a meeting; None while there are none."""
    return db.session.scalar(select(Minutes).where(Minutes.meeting_ref == meeting_ref))


def drafted(at: At, items: Sequence[queries.Item]) -> str:
    """The public minutes as what was recorded has them. They name those who sat and nobody of any case.

    `items` are those of the meeting as its reader sees them: one that is not theirs to know of stays an item.
    """
    open_items = [item.row for item in items if item.open]
    told = {row[0].ref: _item(row) for row in _recorded(open_items)}
    each = [told.get(item.row.ref, f"{item.row.number}. {item.title}.") for item in items]
    return "\n\n".join([*_opening(at, attendance(at.meeting.ref)), *each])


def text_for(at: At, items: Sequence[queries.Item]) -> str:
    """The minutes for one reader: as kept or approved, and the draft only to whoever may know of every item."""
    row = minutes_of(at.meeting.ref)
    if row is not None and (row.approved_at is not None or all(item.open for item in items)):
        return row.words
    return drafted(at, items)


def _opening(at: At, there: Sequence[Attendance]) -> Iterator[str]:
    meeting = at.meeting
    yield f"Minutes of the {meeting.committee} held at {meeting.place} on {long_date(meeting.on)} at {meeting.at}."
    here = [_named(row, meeting) for row in there if row.how is Presence.HERE]
    yield f"Present: {', '.join(here) or 'nobody'}."
    sorry = [row.name for row in there if row.how is Presence.APOLOGIES]
    away = [row.name for row in there if row.how is Presence.ABSENT]
    yield f"Apologies: {', '.join(sorry) or 'none'}." + (f" Absent: {', '.join(away)}." if away else "")
    if at.notice is not None:
        yield _noticed(at.notice)
    if signed := _summoned_by(meeting.ref):
        yield f"Summoned by {signed}."


def _summoned_by(meeting_ref: str) -> str:
    """Who signed the summons, and as what: the clerk, or whoever acted by a minute."""
    query = select(Summons.signed_as).where(Summons.meeting_ref == meeting_ref).order_by(Summons.signed).limit(1)
    return db.session.scalar(query) or ""


def _named(row: Attendance, meeting: Meeting) -> str:
    return f"{row.name} (in the chair)" if row.staff_ref == meeting.presided_ref else row.name


def _noticed(notice: Notice) -> str:
    return f"Notice was posted on {long_date(notice.posted_on)} at {notice.where}: {notice.clear_days} clear days."


Recorded = tuple[AgendaItem, Hearing | None, list[Interest], list[Resolution]]


def _recorded(items: Sequence[AgendaItem]) -> Iterator[Recorded]:
    refs = [item.ref for item in items]
    hearings = {row.item_ref: row for row in db.session.scalars(select(Hearing).where(Hearing.item_ref.in_(refs)))}
    left = list(db.session.scalars(select(Interest).where(Interest.item_ref.in_(refs), Interest.struck.is_(None))))
    confirmed = select(Resolution).where(Resolution.item_ref.in_(refs), Resolution.confirmed.is_not(None))
    votes = confirmed.order_by(Resolution.motion)
    done = list(db.session.scalars(votes))
    for item in items:
        yield (
            item,
            hearings.get(item.ref),
            [row for row in left if row.item_ref == item.ref],
            [row for row in done if row.item_ref == item.ref],
        )


def _item(recorded: Recorded) -> str:
    item, hearing, left, done = recorded
    lines = [f"{item.number}. {item.title}."]
    gone = [row for row in left if row.bond is not Bond.AWAY]
    if gone:
        many = "One member" if len(gone) == 1 else f"{len(gone)} members"
        lines.append(f"{many} declared an interest, or had one declared, and left for this item.")
    if hearing is not None and hearing.excluded is not None:
        lines.append(f"Resolved to exclude press and public from this item: {hearing.excluded_because}")
    if hearing is not None and hearing.order is Order.IN_WRITING:
        lines.append("It was heard in writing.")
    if hearing is not None and hearing.put_off is not None:
        lines.append("It was put off to another meeting.")
    lines += [_voted(row) for row in done]
    return "\n".join(lines)


def _voted(row: Resolution) -> str:
    what = "Resolved" if row.carried else "Moved, and lost"
    named = f" By name, as a member required: {_by_name(row)}." if row.named else ""
    return f"Minute {row.minute}. {what}: {row.words} ({votes_words(row)}.){named}"


def _by_name(row: Resolution) -> str:
    return "; ".join(f"{name} {vote}" for _, name, vote in row.named or ())


def private_notes(at: At, items: Sequence[queries.Item]) -> list[tuple[queries.Item, PrivateNote]]:
    """What was kept apart of items that whoever reads the minutes may see."""
    refs = {item.row.ref: item for item in items if item.open}
    rows = db.session.scalars(select(PrivateNote).where(PrivateNote.item_ref.in_(list(refs))))
    return sorted(((refs[row.item_ref], row) for row in rows), key=lambda pair: pair[0].row.number)


# Keeping and approving them


def keep(meeting_ref: str, words: str, by: Actor, now: When) -> None:
    """Keep the draft. Invalid when it names somebody of a case; Conflict once a later meeting approved them."""
    if not words.strip():
        raise Invalid("Write the minutes.", "words")
    with act("minutes.drafted", by=by, now=now):
        at = queries.meeting_for(by, meeting_ref, Action.MEETING_RECORD)
        _theirs(at)
        if at.meeting.begun is None:
            raise Conflict("Enter first who was there.")
        _names_nobody(meeting_ref, words)
        row = minutes_of(meeting_ref)
        if row is None:
            row = Minutes(ref=new_ref(), meeting_ref=meeting_ref, drafted=now, drafted_by=by.id)
            db.session.add(row)
        if row.approved_at is not None:
            raise Conflict("A later meeting approved these minutes. A mistake in them is put right by a new minute.")
        row.words, row.drafted, row.drafted_by = words.strip(), now, by.id


def _theirs(at: At) -> None:
    """Whoever may not know of an item neither writes nor approves the minutes that tell of it."""
    if not all(item.open for item in queries.agenda(at)):
        raise NotAllowed("An item of this meeting is not yours to see: whoever signs for it keeps its minutes.")


def _names_nobody(meeting_ref: str, words: str) -> None:
    """Refuse minutes that name whoever wrote, or whom a case is about; those who sat or summoned may be named."""
    sat = {row.name for row in attendance(meeting_ref)} | {_summoned_by(meeting_ref).partition(",")[0]}
    for case in _cases(meeting_ref):
        names = [name for name in names_in(case) if name not in sat]
        if held(words, names):
            raise Invalid(
                "These minutes name somebody of a case, and everybody may read them. Take the name out; what has to be "
                "kept with it belongs in the private note of the item.",
                "words",
            )


def _cases(meeting_ref: str) -> list[Case]:
    query = select(Case).join(AgendaItem, AgendaItem.case_ref == Case.ref)
    return list(db.session.scalars(query.where(AgendaItem.meeting_ref == meeting_ref, AgendaItem.taken_off.is_(None))))


def approve(meeting_ref: str, later_ref: str, corrections: str, words: str, by: Actor, now: When) -> None:
    """A later meeting of the same body approves the minutes, with what it corrected; whoever presided there signs them.

    Invalid for a meeting that is not later, is of another body, or had not begun (Local Government Act 1972, sch.12
    para.41); Conflict when they are approved already.
    """
    with act("minutes.approved", by=by, now=now) as deed:
        at = queries.meeting_for(by, meeting_ref, Action.MEETING_RECORD)
        _theirs(at)
        later = queries.meeting_for(by, later_ref, Action.MEETING_RECORD).meeting
        row = minutes_of(meeting_ref)
        if row is None:
            raise Conflict("Keep a draft of the minutes first.")
        if row.approved_at is not None:
            raise Conflict("These minutes are approved already.")
        _later(at.meeting, later)
        if words.strip() and words.strip() != row.words and not corrections.strip():
            raise Invalid("Say what the meeting resolved to correct.", "corrections")
        _names_nobody(meeting_ref, words)
        row.words, row.corrections = words.strip() or row.words, corrections.strip()
        row.approved_at, row.signed = later.ref, now
        row.signed_by, row.signed_name = later.presided_ref, later.presided_name
        deed.tell(on=later.on, name=later.presided_name)


def _later(meeting: Meeting, later: Meeting) -> None:
    if later.committee_ref != meeting.committee_ref or (later.on, later.at) <= (meeting.on, meeting.at):
        raise Invalid("Choose a later meeting of the same body.", "later")
    if later.begun is None:
        raise Invalid("That meeting has not begun: enter who is there first.", "later")


def later_meetings(meeting: Meeting) -> list[Meeting]:
    """Meetings of the same body after this one that have begun, the first first."""
    query = select(Meeting).where(
        Meeting.committee_ref == meeting.committee_ref, Meeting.on > meeting.on, Meeting.begun.is_not(None)
    )
    return list(db.session.scalars(query.order_by(Meeting.on, Meeting.at).limit(queries.PAGE)))
