"""A promise about a message was not kept: with one press it is a complaint, with its history and its dates."""

from casework.cases import clocks as clock_verbs
from casework.cases import writing
from casework.cases.actions import sender
from casework.cases.counts import recall
from casework.cases.model import Case, Clock, Contact
from casework.cases.queries import opened
from casework.clock import When, long_date
from casework.complaints.missed.queries import late
from casework.complaints.model import Allegation
from casework.complaints.queries import whole
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, NotFound
from casework.policy.access import Action, Actor
from casework.policy.shape import policy_for
from casework.policy.words import Channel, Event, Kind
from casework.trail import act, new_ref

NOTHING_LATE = "No promise about this is late, so there is nothing to complain of yet. You can write to us at any time."


def take_up(case_ref: str, by: Actor, now: When) -> None:
    """Whoever runs a case makes it a complaint about the promise that was not kept. Conflict when none is late."""
    with act("case.standard-missed", by=by, now=now, case=case_ref) as deed:
        case = opened(by, case_ref, Action.CASE_TRIAGE, now).case
        deed.tell(**_becomes_complaint(case, by, now))


def complain(case_ref: str, now: When) -> None:
    """The same by whoever wrote, behind their receipt."""
    found = db.session.get(Case, case_ref)
    if found is None:
        raise NotFound()
    by = sender(found)
    with act("case.standard-missed", by=by, now=now, case=case_ref) as deed:
        case = db.session.get(Case, case_ref)
        assert case is not None
        told = _becomes_complaint(case, by, now)
        contact = Contact(ref=new_ref(), case_ref=case.ref, channel=Channel.WEB, person_ref=case.person_ref,
                          happened=now, entered=now)  # fmt: skip
        words = "I complain that you have not kept your promise."
        db.session.add_all([contact, writing.say(case, words, by, now, ours=False, contact_ref=contact.ref)])
        deed.tell(**told)


def _becomes_complaint(case: Case, by: Actor, now: When) -> dict[str, object]:
    """What the act tells. The old clocks stay as they are, with their dates; those of a complaint begin today."""
    clocks = clock_verbs.every(case.ref)
    missed = late(case, clocks, now.day)
    if missed is None:
        raise Conflict(NOTHING_LATE)
    old, policy = case.kind, writing.current(case)
    recall(f"received:{case.called.value}", f"received:{Kind.COMPLAINT.value}", case.received.day)
    case.kind = case.called = Kind.COMPLAINT
    case.kind_reason, case.unread, case.replied, case.referred = None, True, False, False
    case.acknowledged_on = case.answered_on = case.asked_until = None
    process = policy_for(policy, case.kind)
    begin = process.stage(process.start)
    case.stage, case.phase = begin.id, begin.phase
    db.session.add(_point(case, missed, by, now))
    begun = clock_verbs.begin(case, policy, council.calendar(policy), Event.RECEIVED, now.day)
    clock_verbs.place(case, begun, clock_verbs.unposted(case.ref), now.day)
    return {"label": missed.label, "day": long_date(missed.due_on), "kind": writing.KINDS[old]}


def _point(case: Case, missed: Clock, by: Actor, now: When) -> Allegation:
    words = f"{missed.label}: you had promised this by {long_date(missed.due_on)}. {missed.source}"
    return Allegation(case_ref=case.ref, number=len(whole(case).points) + 1, words=words, added_by=by.id, added=now)
