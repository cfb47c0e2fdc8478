"""One message that asks for several things: each part becomes a case of its own, with its own clock and its own end."""

from sqlalchemy import select

from casework.cases import clocks as clock_verbs
from casework.cases import references, seals, search, writing
from casework.cases.actions import heading, sender
from casework.cases.counts import count
from casework.cases.model import About, Case, Contact, Link, LinkKind
from casework.cases.queries import opened
from casework.cases.splits import is_split, splits_of
from casework.clock import When
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid
from casework.policy.access import Action, Actor
from casework.policy.shape import Policy, kinds_open, policy_for
from casework.policy.words import DENYING, Event, Kind, Mode, Phase, Seal, Tie
from casework.staff.queries import posts
from casework.staff.ties import open_ties, tie
from casework.trail import act, new_ref

MOST = 8
"""Parts that are split off one message."""


def split_off(case_ref: str, kind: Kind | None, words: str, by: Actor, now: When) -> str:
    """Make a part of what somebody sent a case of its own, received when the whole first was; its ref.

    It is kept from whomever the whole is kept from. The receipt of the whole shows it too, so it has none of its own.
    Invalid for a kind that is not open or without words; Conflict for a case that is closed or is itself a part.
    """
    with act("case.split-off", by=by, now=now, case=case_ref) as deed:
        seen = opened(by, case_ref, Action.CASE_TRIAGE, now)
        if kind not in kinds_open(seen.policy):
            raise Invalid("Choose what this part is.", "kind")
        if not words.strip():
            raise Invalid("Copy the words that belong to this part.", "words")
        _may_split(seen.case, words.strip())
        part = _case(seen.case, kind, words.strip(), seen.policy, now)
        db.session.add(part)
        _bind(seen.case, part, by, now)
        _said(seen.case, part, words.strip(), now)
        _begin(part, seen.policy, words, now)
        deed.tell(reference=part.reference, kind=writing.KINDS[kind])
        return part.ref


def _may_split(case: Case, words: str) -> None:
    if case.phase is Phase.CLOSED:
        raise Conflict("This case is closed: what is in it was dealt with.")
    if is_split(case.ref):
        raise Conflict("This is a part already. Split the case it came from.")
    parts = splits_of(case.ref)
    if any(each.subject == heading(words) for each in parts):
        raise Conflict("A part with these words is there already.")
    if len(parts) >= MOST:
        raise Conflict(f"{MOST} parts are split off it already. Put what belongs together into one.")


def _case(whole: Case, kind: Kind, words: str, policy: Policy, now: When) -> Case:
    process = policy_for(policy, kind)
    start = process.stage(process.start)
    return Case(
        ref=new_ref(),
        reference=references.new(policy.council.prefix),
        kind=kind,
        called=kind,
        stage=start.id,
        phase=start.phase,
        policy_ref=whole.policy_ref,
        mode=whole.mode,
        person_ref=whole.person_ref,
        authority_ref=whole.authority_ref,
        subject=heading(words),
        channel=whole.channel,
        received=whole.received,
        entered=now.coarse() if whole.mode is Mode.ANONYMOUS else now,
        story=1,
        unread=True,
        replied=False,
        referred=False,
        urgent=False,
        seal=Seal.NONE,
    )


def _bind(whole: Case, part: Case, by: Actor, now: When) -> None:
    """Whom the whole is about and whom it is kept from, the part is too; whoever splits it keeps it in sight."""
    abouts = [
        About(ref=new_ref(), case_ref=part.ref, whom=each.whom, staff_ref=each.staff_ref, label=each.label)
        for each in db.session.scalars(select(About).where(About.case_ref == whole.ref))
    ]
    db.session.add_all(abouts)
    db.session.add(Link(case_ref=part.ref, other_ref=whole.ref, kind=LinkKind.SPLIT_FROM))
    shut_out = open_ties(whole.ref, DENYING)
    seals.seal_new(part, abouts, posts(now.day), by, now, {row.staff_ref for row in shut_out})
    for row in shut_out:
        tie(part.ref, row.staff_ref, row.kind, by.id, row.reason, now)
    if part.seal is not Seal.NONE and by.id != part.holder_ref:
        tie(part.ref, by.id, Tie.STAND_IN, by.id, "split it off", now)


def _said(whole: Case, part: Case, words: str, now: When) -> None:
    contact = db.session.scalar(select(Contact).where(Contact.case_ref == whole.ref).order_by(Contact.entered).limit(1))
    db.session.add(
        writing.say(
            part,
            words,
            sender(part),
            now,
            ours=False,
            happened=whole.received,
            contact_ref=contact.ref if contact else None,
        )
    )


def _begin(part: Case, policy: Policy, words: str, now: When) -> None:
    clocks = clock_verbs.begin(part, policy, council.calendar(policy), Event.RECEIVED, part.received.day)
    clock_verbs.place(part, clocks, [], now.day)
    search.index(part, [words])
    count(f"received:{part.kind.value}", part.received.day)
