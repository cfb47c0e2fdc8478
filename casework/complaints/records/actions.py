"""Begin the record of a decision when an officer gives it, complete it, and put it before the public."""

from dataclasses import dataclass

from casework.cases.queries import Opened, opened
from casework.clock import When
from casework.complaints.letters import FINDINGS
from casework.complaints.model import DecisionRecord
from casework.complaints.published.queries import Names, names_of
from casework.complaints.queries import Whole
from casework.complaints.queries import seen as as_seen
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.people.model import Person
from casework.policy.access import Action, Actor
from casework.policy.bodies import ALONE, Power
from casework.policy.naming import held
from casework.policy.shape import Move
from casework.policy.words import GuardName, Mode
from casework.trail import act

LONGEST_TITLE, LONGEST = 200, 2000
ALONE_AND_FOUND = frozenset({GuardName.POWER_HELD, GuardName.FINDINGS_FIRST})
"""The guards of a move by which an officer decides alone on what was found."""
_WHAT = {
    "title": "Write what was decided about.",
    "decision": "Write what was decided.",
    "reasons": "Write why.",
    "alternatives": "Write what else could have been decided, and why it was not; or that there was nothing else.",
}


@dataclass(frozen=True)
class Told:
    """What whoever decided adds to the record. `public` are its title, decision, reasons and alternatives in words
    that name nobody; `because` is why it affects nobody's rights, where it does not."""

    affects: bool
    alternatives: str
    conflicts: str
    advice: str = ""
    because: str = ""
    title: str = ""
    decision: str = ""
    reasons: str = ""
    others: str = ""


def begin(every: Whole, move: Move, by: Actor, now: When) -> None:
    """Begin the record when an officer gives a decision of their own; inside the act of the move."""
    if not set(move.guards) >= ALONE_AND_FOUND:
        return
    found = {point.place: point.found[every.level] for point in every.living if every.level in point.found}
    if not found or all(each.resolution_ref for each in found.values()):
        return
    power = Power.ANSWER_COMPLAINTS if every.level == 1 else Power.DESK_REVIEWS
    entry = council.delegation_for(power, now.day, by.offices)  # of whoever gives it, whoever found it
    if entry is None or entry.office not in ALONE:
        return
    db.session.add(
        DecisionRecord(
            case_ref=every.case.ref,
            level=every.level,
            decided_on=now.day,
            decided_by=by.id,
            office=entry.office,
            delegation_ref=entry.ref,
            decision="\n".join(f"Point {place}: {FINDINGS[each.outcome]}." for place, each in found.items()),
            reasons="\n\n".join(f"Point {place}: {each.reasons or ''}" for place, each in found.items()),
        )
    )


def complete(case_ref: str, record_ref: str, told: Told, by: Actor, now: When) -> None:
    """Complete the record; where somebody's rights are affected it is on the public page from today.

    Openness of Local Government Bodies Regulations 2014, regulations 7 and 8. Invalid for what is missing, or for
    public words that hold a name; NotAllowed as for a lesson that was sent in confidence.
    """
    with act("decision.recorded", by=by, now=now, case=case_ref):
        seen = opened(by, case_ref, Action.CASE_FINDING, now)
        row = _record(seen, record_ref)
        if seen.case.mode is Mode.CONFIDENTIAL and not seen.may(Action.CASE_SENDER):
            raise NotAllowed("This was sent in confidence: its record is written by somebody who may know who wrote.")
        row.affects = told.affects
        row.alternatives = _said(told.alternatives, "alternatives", _WHAT["alternatives"])
        row.conflicts = _said(told.conflicts, "conflicts", "Write who declared a conflict, or that nobody did.")
        row.advice = told.advice.strip() or None
        row.because = None if told.affects else _said(told.because, "because", "Write why it affects nobody’s rights.")
        if told.affects:
            _publish(row, told, _names(seen))
        row.published_on = (row.published_on or now.day) if told.affects else None
        row.completed = row.completed or now


def _publish(row: DecisionRecord, told: Told, names: Names) -> None:
    words = {
        "title": _said(told.title, "title", _WHAT["title"])[:LONGEST_TITLE],
        "decision": _said(told.decision, "decision", _WHAT["decision"]),
        "reasons": _said(told.reasons, "reasons", _WHAT["reasons"]),
        "others": _said(told.others, "others", _WHAT["alternatives"]),
    }
    for field, text in words.items():
        if found := held(text, *names):
            raise Invalid(f"This could tell who it is about: {', '.join(found)}. Say it without that.", field)
    row.public_title, row.public_decision = words["title"], words["decision"]
    row.public_reasons, row.public_alternatives = words["reasons"], words["others"]


def take_off(case_ref: str, record_ref: str, by: Actor, now: When) -> None:
    """Take it off the public page, such as when its words turn out to tell who somebody is; the record stays."""
    with act("decision.taken-off", by=by, now=now, case=case_ref):
        row = _record(opened(by, case_ref, Action.CASE_FINDING, now), record_ref)
        if row.published_on is None:
            raise Conflict("It is not on the public page.")
        row.published_on = None


def _record(seen: Opened, ref: str) -> DecisionRecord:
    """One record of a case as somebody sees it. NotFound when there is none."""
    found = next((each for each in as_seen(seen).records if each.ref == ref), None)
    if found is None:
        raise NotFound()
    return found


def _names(seen: Opened) -> Names:
    sender = db.session.get(Person, seen.case.person_ref) if seen.case.person_ref else None
    return names_of(seen.case, sender)


def _said(text: str, field: str, otherwise: str) -> str:
    text = text.strip()
    if not text:
        raise Invalid(otherwise, field)
    if len(text) > LONGEST:
        raise Invalid(f"Keep it under {LONGEST:,} characters.", field)
    return text
