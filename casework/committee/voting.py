"""What a meeting decides: the motion, the show of hands, the resolution, and its being confirmed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select

from casework.cases import moves
from casework.clock import When
from casework.committee import queries
from casework.committee.actions import names_in
from casework.committee.model import Resolution
from casework.committee.queries import Item
from casework.committee.sitting import Standing, moment, standing
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.access import Action, Actor
from casework.policy.meetings import Count, Vote, why_not_confirm, wrong_with
from casework.policy.naming import held
from casework.policy.words import Phase
from casework.staff.model import Standing as Account
from casework.staff.queries import member
from casework.trail import act, new_ref

NAMES_SOMEBODY = (
    "The words of a resolution are read out in public, and these name somebody in the case. Say what is decided "
    "without names; reasons are kept apart."
)


@dataclass(frozen=True)
class Motion:
    """What was put to the vote and how it went. `at` is the time of day of a vote that is entered afterwards."""

    words: str
    reasons: str
    minute: str
    votes_for: int
    votes_against: int
    abstained: int = 0
    casting: Vote | None = None
    named: Mapping[str, Vote] = field(default_factory=dict)
    dissent: str = ""
    at: str = ""

    @property
    def count(self) -> Count:
        """The show of hands."""
        return Count(self.votes_for, self.votes_against, self.abstained, self.casting, self.named)


def enter(item_ref: str, motion: Motion, by: Actor, now: When) -> str:
    """Enter how a motion on an item was voted on; its ref. Until it is confirmed, entering it again corrects it.

    A motion that was lost and confirmed may be followed by another. NotAllowed with every reason why nothing can be
    decided here; Invalid for a count that cannot be, and for words that name somebody; Conflict once it is resolved.
    """
    at, item = queries.item_for(by, item_ref, Action.MEETING_RECORD)
    happened = moment(at.meeting, at.meeting.from_note, now, motion.at)
    with act("resolution.entered", by=by, now=now, happened=happened, case=item.row.case_ref) as deed:
        at, item = queries.item_for(by, item_ref, Action.MEETING_RECORD)
        stands = standing(at, item)
        row = _row(item)
        _may_decide(stands, now)
        _will_do(stands, motion)
        _fill(row, stands, motion, by, happened, now)
        db.session.add(row)
        deed.tell(words=row.words, minute=row.minute, votes=votes_words(row))
        return row.ref


def _row(item: Item) -> Resolution:
    """The row to fill: the one not confirmed yet, or a new one after a motion that was lost."""
    rows = motions(item.row.ref)
    newest = rows[-1] if rows else None
    if newest is not None and newest.confirmed is None:
        return newest
    if newest is not None and newest.carried:
        raise Conflict("What this item resolved is confirmed: a mistake in it is put right in the minutes.")
    return Resolution(
        ref=new_ref(), meeting_ref=item.row.meeting_ref, item_ref=item.row.ref, case_ref=item.row.case_ref,
        level=item.row.level, motion=len(rows) + 1,
    )  # fmt: skip


def motions(item_ref: str) -> list[Resolution]:
    """What was put to the vote on an item, in order."""
    query = select(Resolution).where(Resolution.item_ref == item_ref).order_by(Resolution.motion)
    return list(db.session.scalars(query))


def _may_decide(stands: Standing, now: When) -> None:
    hearing = stands.item.hearing
    if hearing is not None and hearing.put_off is not None:
        raise Conflict("This item was put off. It starts again on the agenda of another meeting.")
    if stands.item.case is not None and stands.item.case.phase is Phase.CLOSED:
        raise Conflict("This case was closed meanwhile: nothing is left to decide. Note it in the minutes and go on.")
    if reasons := stands.shut(now):
        raise NotAllowed(" ".join(reasons))


def _will_do(stands: Standing, motion: Motion) -> None:
    for field_name, sentence in (
        ("words", "Write what was resolved, as it was read out."),
        ("reasons", "Write the reasons: nobody is told a decision without them."),
        ("minute", "Give its minute number."),
    ):
        if not getattr(motion, field_name).strip():
            raise Invalid(sentence, field_name)
    case = stands.item.case
    if case is not None and held(motion.words, names_in(case)):
        raise Invalid(NAMES_SOMEBODY, "words")
    for field_name, sentence in wrong_with(motion.count, stands.able):
        raise Invalid(sentence, field_name)
    if len(stands.able) < 2:
        raise NotAllowed("No member decides alone: adjourn the item.")


def _fill(row: Resolution, stands: Standing, motion: Motion, by: Actor, happened: When, now: When) -> None:
    able = stands.able
    seats = {each.staff_ref: each.seat.words for each in stands.attendance}
    row.words, row.reasons, row.minute = motion.words.strip(), motion.reasons.strip(), motion.minute.strip()[:80]
    row.votes_for, row.votes_against, row.abstained = motion.votes_for, motion.votes_against, motion.abstained
    row.casting, row.carried = motion.casting, motion.count.carried
    row.named = [[ref, able[ref], vote.value] for ref, vote in motion.named.items()] or None
    row.sat = [[ref, name, seats[ref]] for ref, name in able.items()]
    row.dissent = motion.dissent.strip() or None
    row.delegation_ref = stands.delegation.ref if stands.delegation else None
    row.happened, row.entered, row.entered_by = happened, now, by.id
    row.from_note = stands.at.meeting.from_note
    row.presided_by, row.presided_name = stands.presides


def confirm(resolution_ref: str, by: Actor, now: When) -> None:
    """Say that what was entered is what the meeting resolved: from here it counts, and the case it decides goes on.

    Whoever presided confirms it; at the meeting itself also whoever enters it, once it was read out. NotAllowed for
    anybody else, and when what it rests on has been corrected since so that it could not have been decided.
    """
    found = _one(resolution_ref)
    with act("resolution.confirmed", by=by, now=now, happened=found.happened, case=found.case_ref) as deed:
        row = _one(resolution_ref)
        at, item = queries.item_for(by, row.item_ref, Action.MEETING_SEE)
        if row.confirmed is not None:
            raise Conflict("It is confirmed already.")
        if because := why_not_yours(row, item, by, now):
            raise NotAllowed(because)
        stands = standing(at, item)
        _may_decide(stands, now)
        _will_do(stands, _as_entered(row))
        row.sat = [[ref, name, _seat(stands, ref)] for ref, name in stands.able.items()]
        row.confirmed, row.confirmed_by = now, by.id
        deed.tell(words=row.words, minute=row.minute, name=row.presided_name)
        if row.carried and item.case is not None:
            moves.resolved(item.case.ref, by, now, row.happened)


def _seat(stands: Standing, ref: str) -> str:
    return next(row.seat.words for row in stands.attendance if row.staff_ref == ref)


def why_not_yours(row: Resolution, item: Item, by: Actor, now: When) -> str:
    """Why this person cannot confirm what was entered, as a sentence; empty when they can."""
    presider = member(row.presided_by)
    return why_not_confirm(
        by=by.id,
        presided=row.presided_by,
        live=not row.from_note and now.day == row.happened.day,
        records=item.may(Action.MEETING_RECORD),
        presider_here=presider is not None and presider.standing is Account.ACTIVE,
        sat={ref for ref, *_ in row.sat},
    )


def entered_by(row: Resolution) -> str:
    """The name of whoever wrote a vote down here."""
    found = member(row.entered_by)
    return found.name if found else ""


def _as_entered(row: Resolution) -> Motion:
    return Motion(
        words=row.words or "",
        reasons=row.reasons or "",
        minute=row.minute,
        votes_for=row.votes_for,
        votes_against=row.votes_against,
        abstained=row.abstained,
        casting=row.casting,
        named={ref: Vote(vote) for ref, _, vote in row.named or ()},
    )


def item_of(resolution_ref: str, by: Actor) -> str:
    """The ref of a resolution's item, for somebody who may see it. NotFound as for the item."""
    row = _one(resolution_ref)
    queries.item_for(by, row.item_ref, Action.MEETING_SEE)
    return row.item_ref


def _one(ref: str) -> Resolution:
    row = db.session.get(Resolution, ref)
    if row is None:
        raise NotFound()
    return row


def votes_words(row: Resolution) -> str:
    """How it was voted, for pages and minutes: 2 for, 1 against, 1 abstained; carried by the casting vote."""
    told = f"{row.votes_for} for, {row.votes_against} against"
    if row.abstained:
        told += f", {row.abstained} abstained"
    how = "by the casting vote" if row.casting else ""
    return f"{told}; {'carried' if row.carried else 'lost'} {how}".strip()
