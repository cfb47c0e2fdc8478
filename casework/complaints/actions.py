"""What a complaint says and what is found on it: points written down, changed and ended; findings with reasons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from casework.cases.queries import Opened, opened
from casework.clock import When
from casework.complaints.model import Allegation, Complaint, End, Finding
from casework.complaints.queries import KINDS, Point, Whole, abouts_of, age, seen, shut, whole
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed
from casework.policy.access import Action, Actor
from casework.policy.bodies import Power
from casework.policy.reasons import Found, lacks
from casework.policy.shape import Move
from casework.policy.words import Event, GuardName
from casework.trail import act, new_ref

MOST = 50
"""Points one complaint may make."""


TELLING = frozenset({Event.ANSWERED, Event.DECISION_SENT})
"""What happens when a letter tells the findings; from then they stand."""


@dataclass(frozen=True)
class Under:
    """By what power something was found: an entry of the register, or a resolution."""

    delegation_ref: str | None
    resolution_ref: str | None
    words: str


# Points


def add_points(case_ref: str, texts: Sequence[str], about_ref: str | None, by: Actor, now: When) -> None:
    """Write down what the complaint says, a text each; one that says the same as another is not written twice.

    `about_ref` is whom of those the case is about these points are about.
    """
    texts = [text.strip() for text in texts if text.strip()]
    if not texts:
        raise Invalid("Write down at least one point.", "words")
    with act("case.points-added", by=by, now=now, case=case_ref):
        opened_case = opened(by, case_ref, Action.CASE_POINTS, now)
        every = whole(opened_case.case)
        still_open(every)
        _about(opened_case, about_ref)
        known = {each.row.words for each in every.living}
        new = list(dict.fromkeys(text for text in texts if text not in known))
        if len(every.points) + len(new) > MOST:
            raise Invalid(f"A complaint can have {MOST} points. Put what belongs together into one.", "words")
        for number, text in enumerate(new, len(every.points) + 1):
            db.session.add(_allegation(case_ref, number, text, about_ref, by, now))


def _allegation(case_ref: str, number: int, words: str, about_ref: str | None, by: Actor, now: When) -> Allegation:
    return Allegation(
        case_ref=case_ref, number=number, words=words, about_ref=about_ref or None, added_by=by.id, added=now
    )


def change_point(case_ref: str, point_ref: str, words: str, about_ref: str | None, by: Actor, now: When) -> None:
    """Put a point in other words, or say whom it is about, while nothing is found on it; the old words stay on the
    trail."""
    if not words.strip():
        raise Invalid("Write what the point is.", "words")
    with act("case.point-changed", by=by, now=now, case=case_ref):
        opened_case = opened(by, case_ref, Action.CASE_POINTS, now)
        point = _unsettled(seen(opened_case), point_ref)
        _about(opened_case, about_ref)
        point.row.words, point.row.about_ref = words.strip(), about_ref or None


def end_point(case_ref: str, point_ref: str, end: End, because: str, by: Actor, now: When) -> None:
    """The sender takes a point back, or it was never theirs. It stays to be read, and nothing is found on it."""
    if not because.strip():
        raise Invalid("Say why: what they said, or how it came to be a mistake.", "because")
    with act("case.point-ended", by=by, now=now, case=case_ref):
        point = _unsettled(seen(opened(by, case_ref, Action.CASE_POINTS, now)), point_ref)
        point.row.ended, point.row.ended_as, point.row.ended_because = now, end, because.strip()


def _unsettled(every: Whole, point_ref: str) -> Point:
    """A point on which nothing is found yet. Conflict once something is, or it is ended."""
    still_open(every)
    point = every.point(point_ref)
    if point.found:
        raise Conflict("Something was found on this point already. Change the finding, or add a point of its own.")
    if not point.living:
        raise Conflict("This point is ended. Add a new one if it is made again.")
    return point


def still_open(every: Whole) -> None:
    """Conflict where nothing of a complaint changes any more, or it is none."""
    if every.case.kind not in KINDS:
        raise Conflict("Only a complaint has points. Say first that this is one.")
    if every.decided:
        raise Conflict("This complaint is answered. What is new is a new complaint, or a reason to open it again.")


def _about(opened_case: Opened, about_ref: str | None) -> None:
    """Whoever a point is about is one of those the case is about, and not hidden from who says so."""
    if about_ref and about_ref not in abouts_of(opened_case):
        raise Invalid("Choose whom it is about from the list.", "about")


def know(case_ref: str, on: date, from_what: str, by: Actor, now: When) -> None:
    """Record the day a matter became known to whoever complains of it, and how we know; the time bar runs from it."""
    if not from_what.strip():
        raise Invalid("Say how we know: the sender’s words, or a paper.", "known_from")
    with act("case.known-on", by=by, now=now, case=case_ref) as deed:
        every = whole(opened(by, case_ref, Action.CASE_POINTS, now).case)
        still_open(every)
        if on > every.case.received.day:
            raise Invalid("It was known when they wrote to us: give that day or one before it.", "known_on")
        row = every.complaint or Complaint(case_ref=case_ref, round=0)
        if (row.known_on, row.known_from) == (on, from_what.strip()):
            return
        row.known_on, row.known_from = on, from_what.strip()
        db.session.add(row)
        deed.tell(day=on)


# Findings


def find(case_ref: str, found: Mapping[str, Found], story: int, by: Actor, now: When) -> None:
    """Record what was found on these points, by their refs, at the level the case is at; the others stay as they are.

    Names the power it was done under. Conflict when the case went on since `story`, NotAllowed without the power or for
    whoever may not decide it, Invalid for the first finding that lacks something, its field being `reasons_REF`.
    """
    with act("case.findings-recorded", by=by, now=now, case=case_ref) as deed:
        opened_case = opened(by, case_ref, Action.CASE_FINDING, now)
        if opened_case.case.story != story:
            raise Conflict("This case went on while you were writing. Read what is new, then send it again.")
        every = whole(opened_case.case)
        if every.decided and every.case.kind in KINDS:
            raise Conflict("The answer is given, so its findings stand. Only new evidence opens the case again.")
        still_open(every)
        under = _under(every, opened_case, now)
        shown = every.seen_by(opened_case.hidden)
        changed = [_find(shown, opened_case, ref, each, under, by, now) for ref, each in found.items()]
        if any(changed):
            deed.tell(level=every.level, under=under.words)


def _under(every: Whole, opened_case: Opened, now: When) -> Under:
    """The power this is found under. NotAllowed, as the guards of the moves say, without one."""
    if because := shut(every, opened_case, now.day):
        raise NotAllowed(because)
    return _power(every, opened_case.actor, now)


def _power(every: Whole, by: Actor, now: When) -> Under:
    """The resolution that settles it, or the entry of the register by which this person decides alone."""
    if resolution := every.resolution(every.level):
        return Under(resolution.delegation_ref, resolution.ref, f"the resolution of minute {resolution.minute}")
    power = Power.ANSWER_COMPLAINTS if every.level == 1 else Power.DESK_REVIEWS
    entry = council.delegation_for(power, now.day, by.offices)
    if entry is None:
        raise NotAllowed(f"The register of delegations no longer gives you the power to {power.words}.")
    return Under(entry.ref, None, f"the power to {power.words}, minute {entry.minute}")


def _find(every: Whole, opened_case: Opened, ref: str, found: Found, under: Under, by: Actor, now: When) -> bool:
    """Record one finding; gives whether it says anything new."""
    point = every.point(ref)
    if not point.living:
        raise Conflict("One of these points was ended meanwhile. Look at the page again.")
    if wrong := lacks(found, age(every, opened_case.policy)):
        raise Invalid(wrong[1], f"{wrong[0]}_{ref}")
    if because := every.unheard(point, found.outcome, now.day):
        raise Invalid(because, f"outcome_{ref}")
    row = point.found.get(every.level)
    if row is not None and _says(row, found):
        return False
    if row is None:
        row = _finding(every, ref)
        db.session.add(row)
    _write(row, found, under, by, now)
    return True


def _says(row: Finding, found: Found) -> bool:
    old = (row.outcome, row.reasons, row.fault, row.wrong or "", row.discretion or "")
    return old == (found.outcome, found.reasons.strip(), found.fault, found.wrong.strip(), found.discretion.strip())


def _write(row: Finding, found: Found, under: Under, by: Actor, now: When) -> None:
    assert found.outcome is not None
    row.outcome, row.reasons, row.fault = found.outcome, found.reasons.strip(), found.fault
    row.wrong, row.discretion = found.wrong.strip() or None, found.discretion.strip() or None
    row.decided_by, row.on = by.id, now.day
    row.delegation_ref, row.resolution_ref = under.delegation_ref, under.resolution_ref


# What a move does to them


def settle(every: Whole, move: Move, reasons: str, by: Actor, now: When) -> None:
    """What a move leaves on the points and findings of a case; inside its act.

    A move that says how everything comes out finds so on every point that has no finding, under the power it asks
    for. Once a letter tells the findings they stand. Taken up anew, what was found is history.
    """
    told = bool(move.letter) and bool(TELLING & set(move.meets))
    if move.outcome:
        alone = GuardName.POWER_HELD in move.guards
        under = _power(every, by, now) if alone else Under(None, None, "")
        _same_for_all(every, Found(move.outcome, reasons or move.outcome.value), under, by, now)
    if told or move.again or move.withdraws:
        _close_letters(every)
    if told or move.again:
        row = every.complaint or Complaint(ref=new_ref(), case_ref=every.case.ref, round=0)
        db.session.add(row)
        _anew(row) if move.again else _told(row, every.level, now)


def _close_letters(every: Whole) -> None:
    """From here nobody comments any more: words that still open a letter open nothing."""
    for each in every.puttings:
        if each.digest:
            each.digest = None


def _anew(row: Complaint) -> None:
    row.round, row.told_first, row.told_review = row.round + 1, None, None


def _told(row: Complaint, level: int, now: When) -> None:
    if level == 1:
        row.told_first = row.told_first or now
    else:
        row.told_review = row.told_review or now


def _same_for_all(every: Whole, found: Found, under: Under, by: Actor, now: When) -> None:
    for point in every.living:
        if every.level not in point.found:
            row = _finding(every, point.row.ref)
            _write(row, found, under, by, now)
            db.session.add(row)


def _finding(every: Whole, ref: str) -> Finding:
    return Finding(case_ref=every.case.ref, allegation_ref=ref, level=every.level, round=every.round)
