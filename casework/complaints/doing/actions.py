"""A remedy or a lesson promised, given to somebody else or another day, done, or dropped with a reason."""

from dataclasses import dataclass
from datetime import date

from casework.cases import clocks
from casework.cases.queries import Opened, opened
from casework.clock import When, long_date
from casework.complaints.doing.queries import apart, owners
from casework.complaints.model import Lesson, Remedy
from casework.complaints.queries import Whole, whole
from casework.db import db
from casework.errors import Conflict, Invalid
from casework.policy.access import Action, Actor
from casework.trail import act, new_ref

Doing = Remedy | Lesson
Kind = type[Remedy] | type[Lesson]
_ACTS: dict[str, dict[Kind, str]] = {
    "promised": {Remedy: "remedy.promised", Lesson: "lesson.promised"},
    "changed": {Remedy: "remedy.changed", Lesson: "lesson.changed"},
    "done": {Remedy: "remedy.done", Lesson: "lesson.done"},
    "dropped": {Remedy: "remedy.dropped", Lesson: "lesson.dropped"},
}
DUE = {Remedy: "See that the remedy is done", Lesson: "See that the lesson is learnt"}
"""What the worklist says is due."""


@dataclass(frozen=True)
class Promised:
    """What is to be done, by whom of us, by when, and about which point if about one."""

    what: str
    owner_ref: str
    due_on: date
    point_ref: str = ""


def promise(kind: Kind, case_ref: str, item: Promised, by: Actor, now: When) -> None:
    """Say what is done about a case, with an owner and a day; the same once more is kept once."""
    if not item.what.strip():
        raise Invalid("Say what is to be done.", "what")
    with act(_ACTS["promised"][kind], by=by, now=now, case=case_ref):
        seen, every = _opened(case_ref, by, now)
        if any(_same(each, item) for each in _of(kind, every)):
            return
        _check(seen, item.owner_ref, item.due_on, now)
        shown = every.seen_by(seen.hidden)
        row = kind(
            ref=new_ref(),
            case_ref=case_ref,
            allegation_ref=shown.point(item.point_ref).row.ref if item.point_ref else None,
            what=item.what.strip(),
            owner_ref=item.owner_ref,
            due_on=item.due_on,
            added_by=by.id,
            added=now,
        )
        db.session.add(row)
        place(seen, every, now, row)


def change(kind: Kind, case_ref: str, ref: str, owner_ref: str, due_on: date, because: str,
           by: Actor, now: When) -> None:  # fmt: skip
    """Give it to somebody else, or another day; the old ones stay on the trail with why."""
    if not because.strip():
        raise Invalid("Say why the day or the owner changes.", "because")
    with act(_ACTS["changed"][kind], by=by, now=now, case=case_ref) as deed:
        seen, every = _opened(case_ref, by, now)
        row = _open(kind, every, seen, ref)
        if (row.owner_ref, row.due_on) == (owner_ref, due_on):
            return
        _check(seen, owner_ref, due_on, now)
        deed.tell(day=long_date(due_on))
        row.owner_ref, row.due_on, row.note = owner_ref, due_on, because.strip()
        place(seen, every, now)


def done(kind: Kind, case_ref: str, ref: str, on: date, note: str, by: Actor, now: When) -> None:
    """It was done on a day; says how, for whoever looks later."""
    if on > now.day:
        raise Invalid("That day has not come yet.", "on")
    if not note.strip():
        raise Invalid("Say what was done, in a sentence.", "note")
    _end(kind, case_ref, ref, on, note, by, now)


def dropped(kind: Kind, case_ref: str, ref: str, because: str, by: Actor, now: When) -> None:
    """It is not to be done any more; the reason stays."""
    if not because.strip():
        raise Invalid("Say why it is not to be done any more.", "note")
    _end(kind, case_ref, ref, None, because, by, now)


def _end(kind: Kind, case_ref: str, ref: str, on: date | None, note: str, by: Actor,
         now: When) -> None:  # fmt: skip
    with act(_ACTS["done" if on else "dropped"][kind], by=by, now=now, case=case_ref):
        seen, every = _opened(case_ref, by, now)
        row = _open(kind, every, seen, ref)
        row.done_on, row.note, row.ended = on, note.strip(), now
        place(seen, every, now)


def place(seen: Opened, every: Whole, now: When, *new: Doing) -> None:
    """Put the case where what is still to be done puts it on the worklist, besides its promises. Inside an act.

    What hangs on a point that is kept from somebody does not show there: the list of remedies has it.
    """
    case, hidden = seen.case, apart(seen, every)
    every_one = [*every.remedies, *every.lessons, *new]
    owed = [each for each in every_one if each.ended is None and each.allegation_ref not in hidden]
    first = min(owed, key=lambda each: each.due_on, default=None)
    case.also_due_on = first.due_on if first else None
    case.also_due_what = DUE[type(first)] if first else None
    clocks.place(case, clocks.running(case), clocks.unposted(case.ref), now.day)


def _opened(case_ref: str, by: Actor, now: When) -> tuple[Opened, Whole]:
    seen = opened(by, case_ref, Action.CASE_REMEDY, now)
    return seen, whole(seen.case)


def _of(kind: Kind, every: Whole) -> tuple[Doing, ...]:
    return every.remedies if kind is Remedy else every.lessons


def _same(row: Doing, item: Promised) -> bool:
    said = (row.what, row.owner_ref, row.due_on, row.allegation_ref or "")
    return row.ended is None and said == (item.what.strip(), item.owner_ref, item.due_on, item.point_ref)


def _open(kind: Kind, every: Whole, seen: Opened, ref: str) -> Doing:
    """One that is still to be done. NotFound when there is none they see, Conflict when it is done or dropped."""
    row = every.seen_by(seen.hidden).doing(ref)
    if not isinstance(row, kind) or row.ended is not None:
        raise Conflict("This is done or dropped already.")
    return row


def _check(seen: Opened, owner_ref: str, due_on: date, now: When) -> None:
    if owner_ref not in [each.ref for each in owners(seen)]:
        raise Invalid("Choose somebody from the list: they must be able to open this case.", "owner")
    if due_on < now.day:
        raise Invalid("Give today or a later day.", "due_on")
