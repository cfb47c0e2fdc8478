"""Who writes for whom: claimed, asked for, checked, ended, and handed over to the person it is written for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from casework.cases import clocks as clock_verbs
from casework.cases import search, writing
from casework.cases.actions import Heard, take_down
from casework.cases.model import Case, Message
from casework.cases.queries import opened
from casework.cases.receipts import Receipt
from casework.cases.renewal import actions as renewal
from casework.cases.renewal.actions import Way
from casework.cases.splits import is_split, splits_of
from casework.clock import When, long_date
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed
from casework.letters import render
from casework.letters.model import Letter, SentBy
from casework.people.model import Authority, Person, ReachBy
from casework.people.queries import behalf
from casework.policy.access import Action, Actor
from casework.policy.authority import Basis, Shown, notice
from casework.policy.clocks import due
from casework.policy.words import Mode
from casework.settings import Settings
from casework.trail import act, new_ref

LONGEST = 4000  # characters of a scope, of what was seen, and of a reason
FURTHEST = timedelta(days=3660)
ANONYMOUS = "This was sent anonymously: nobody can speak for somebody else without saying who they are."
THERE_IS = "It is noted already that this is written for somebody else."
THERE_IS_NONE = "Whoever wrote speaks for themselves. Say first for whom they write."
A_PART = "This is a part of a message. Do it on the case it came from: it holds for all its parts."


@dataclass(frozen=True)
class Reach:
    """How somebody can be reached; by post without an address, what we write waits here for them."""

    reach_by: ReachBy
    email: str = ""
    telephone: str = ""
    address: str = ""


@dataclass(frozen=True)
class Found:
    """What an authority says, as one of us saw it. `covers`: its scope holds what the case is about."""

    basis: Basis
    scope: str
    from_on: date | None
    until_on: date | None
    seen: str
    covers: bool = True
    reason: str = ""
    """Why it does not cover the case; whoever wrote is told it."""


# Claimed


def represent(case: Case, name: str, basis: Basis, now: When, adjustments: str = "") -> Person:
    """Note that whoever wrote a case writes it for somebody of that name; gives the row of that person.

    Inside the caller's act. Invalid without a name, and for somebody anonymous, who can speak for nobody else.
    """
    if case.mode is Mode.ANONYMOUS or case.person_ref is None:
        raise Invalid(ANONYMOUS, "behalf")
    if not name.strip():
        raise Invalid("Write the name of the person it is written for.", "represented")
    person = Person(ref=new_ref(), name=name.strip()[:200], reach_by=ReachBy.POST, adjustments=adjustments or None)
    db.session.add(person)
    _claimed(case, person.ref, case.person_ref, basis, now)
    return person


def _claimed(case: Case, person_ref: str, writer_ref: str, basis: Basis, now: When) -> None:
    row = Authority(
        ref=new_ref(), case_ref=case.ref, person_ref=person_ref, writer_ref=writer_ref, basis=basis,
        shown=Shown.CLAIMED, claimed=now, covers=False, direct=False,
    )  # fmt: skip
    db.session.add(row)
    case.authority_ref = row.ref


def claim(case_ref: str, name: str, basis: Basis, by: Actor, now: When) -> None:
    """One of us notes that whoever wrote writes for somebody else. Conflict when that is noted already."""
    with act("authority.claimed", by=by, now=now, case=case_ref):
        case = _free(case_ref, by, now)
        person = represent(case, name, basis, now)
        for part in splits_of(case.ref):
            part.authority_ref = case.authority_ref
        if case.mode is Mode.NAMED:
            search.add_words(case, person.name or "")


def estate(case_ref: str, name: str, reach: Reach, by: Actor, now: When) -> None:
    """The sender has died, and somebody writes as executor or administers what they left.

    The receipt opens nothing any more, whoever holds it: no relative is told anything before they have shown that they
    may be. Conflict when the case is written for somebody already.
    """
    if not name.strip():
        raise Invalid("Write the name of whoever writes for what they left.", "name")
    _reachable(reach)
    with act("authority.estate", by=by, now=now, case=case_ref):
        case = _free(case_ref, by, now)
        sender = writing.person_of(case)
        assert sender is not None
        writer = Person(ref=new_ref(), name=name.strip()[:200], reach_by=reach.reach_by)
        _write_down(writer, reach)
        db.session.add(writer)
        _addressed_as_they_were(case.ref, sender.ref)
        _claimed(case, sender.ref, writer.ref, Basis.ESTATE, now)
        for each in (case, *splits_of(case.ref)):
            each.person_ref, each.authority_ref = writer.ref, case.authority_ref
        renewal.end_receipts(case.ref, now)
        if case.mode is Mode.NAMED:
            search.add_words(case, writer.name or "")


def _free(case_ref: str, by: Actor, now: When) -> Case:
    """A case whose sender speaks for themselves, as far as we know."""
    case = opened(by, case_ref, Action.CASE_AUTHORITY, now).case
    if is_split(case.ref):
        raise Conflict(A_PART)
    if case.authority_ref is not None:
        raise Conflict(THERE_IS)
    return case


def _addressed_as_they_were(case_ref: str, person_ref: str) -> None:
    """What has left us went to whom it went."""
    sent = select(Letter).where(Letter.case_ref == case_ref, Letter.left.is_not(None), Letter.to_ref.is_(None))
    for letter in db.session.scalars(sent):
        letter.to_ref = person_ref


# Asked for, checked, ended


def ask(case_ref: str, words: str, by: Actor, now: When, track_url: str) -> None:
    """Ask whoever wrote to show their authority, with what counts; `words` are ours, if there is more to say.

    Conflict while the authority holds.
    """
    with act("authority.asked", by=by, now=now, case=case_ref):
        case, row = _of(case_ref, by, now)
        if not row.mandate.flaw(now.day):
            raise Conflict("Their authority is checked and holds: there is nothing to ask for.")
        more = {"authority_needed": row.basis.needed, "question": _short(words, "words")}
        _tell(case, "authority-asked", by, now, track_url, **more)


def check(case_ref: str, found: Found, by: Actor, now: When, track_url: str) -> None:
    """Accept an authority as it was seen, with its scope and its end; whoever wrote is told.

    Where its scope does not hold what the case is about, nothing is told them either. Invalid for what cannot stand.
    """
    _possible(found, now.day)
    name = "authority.checked" if found.covers else "authority.refused"
    told = {"until": long_date(found.until_on or now.day)} if found.covers else {"reason": found.reason}
    with act(name, by=by, now=now, case=case_ref, **told):
        case, row = _of(case_ref, by, now)
        _seen(row, Shown.CHECKED, found.seen, found.reason, by, now)
        row.basis, row.scope, row.covers = found.basis, found.scope.strip(), found.covers
        row.from_on, row.until_on, row.direct = found.from_on, found.until_on, False
        _look_again(case, row if found.covers else None)
        letter = "authority-accepted" if found.covers else "authority-refused"
        _tell(case, letter, by, now, track_url, scope=row.scope, **told)


def refuse(case_ref: str, reason: str, seen: str, by: Actor, now: When, track_url: str) -> None:
    """Do not accept an authority; whoever wrote is told why, and what would do. Invalid without a reason."""
    reason = _said(reason, "reason", "Say why it is not accepted: whoever wrote is told this.")
    with act("authority.refused", by=by, now=now, case=case_ref, reason=reason):
        case, row = _of(case_ref, by, now)
        _seen(row, Shown.NOT_ACCEPTED, seen, reason, by, now)
        _look_again(case, None)
        _tell(case, "authority-refused", by, now, track_url, reason=reason)


def end(case_ref: str, reason: str, by: Actor, now: When, track_url: str) -> None:
    """End an authority before its day; whoever wrote is told why. Conflict when it has ended already."""
    reason = _said(reason, "reason", "Say why it ends: whoever wrote is told this.")
    with act("authority.ended", by=by, now=now, case=case_ref, reason=reason):
        case, row = _of(case_ref, by, now)
        if row.shown is Shown.ENDED:
            raise Conflict("It has ended already.")
        row.shown, row.reason, row.ended = Shown.ENDED, reason, now
        _look_again(case, None)
        _tell(case, "authority-ended", by, now, track_url, reason=reason)


def _of(case_ref: str, by: Actor, now: When) -> tuple[Case, Authority]:
    """A case that is written for somebody, and by what authority. NotAllowed when it is not, Conflict for a part."""
    case = opened(by, case_ref, Action.CASE_AUTHORITY, now).case
    if is_split(case.ref):
        raise Conflict(A_PART)
    found = behalf(case.authority_ref)
    if found is None:
        raise NotAllowed(THERE_IS_NONE)
    return case, found.authority


def _seen(row: Authority, shown: Shown, seen: str, reason: str, by: Actor, now: When) -> None:
    row.shown, row.seen, row.reason = shown, _short(seen, "seen") or None, reason.strip() or None
    row.checked_by, row.checked, row.ended = by.id, now, None


def _possible(found: Found, today: date) -> None:
    _said(found.scope, "scope", "Write what it lets them do and hear, as it stands on the paper.")
    _said(found.seen, "seen", "Write what you saw and where it is kept.")
    if found.from_on is None or found.until_on is None:
        field = "from_on" if found.from_on is None else "until_on"
        raise Invalid("Give both days. Where the paper names no end, give the day to look at it again.", field)
    if found.until_on < max(found.from_on, today):
        raise Invalid("Give an end that is still to come, and not before it begins.", "until_on")
    if found.until_on > today + FURTHEST:
        raise Invalid("Give a day within ten years: it is looked at again then.", "until_on")
    if not found.covers:
        _said(found.reason, "reason", "Say why it does not cover this: whoever wrote is told it.")


def _look_again(case: Case, row: Authority | None) -> None:
    """When an authority is looked at again, because it is about to end: on the worklist while the case is open."""
    if row is None or row.until_on is None:
        case.authority_due_on = None
        return
    policy = writing.current(case)
    ahead = due(notice(policy), row.until_on, council.calendar(policy)).on - row.until_on
    case.authority_due_on = row.until_on - ahead


def _tell(case: Case, template: str, by: Actor, now: When, track_url: str, **more: str) -> None:
    """Write to whoever wrote how it stands with their authority, and put the case where it now belongs."""
    signed = writing.signed_on(case, by, now.day)
    given = writing.facts(case, writing.current(case), [], signed, track_url, False, **more)
    text = render.draft(template, given)
    newest = select(Letter.body).join(Message, Message.letter_ref == Letter.ref).where(Message.case_ref == case.ref)
    if db.session.scalar(newest.order_by(Message.number.desc()).limit(1)) == text.body:
        raise Conflict("This letter has just been written to them: there is no need to send it again.")
    _place(case, now, writing.issue(case, template, text, by, now, tells=False))


def _place(case: Case, now: When, *letters: Letter) -> None:
    to_post = [*clock_verbs.unposted(case.ref), *(each for each in letters if each.waits)]
    clock_verbs.place(case, clock_verbs.running(case), to_post, now.day)


# Told directly, and taken over


def direct(case_ref: str, reach: Reach | None, by: Actor, now: When) -> None:
    """From here what we find is told to the person represented, reached so; None: to whoever wrote, as before.

    Invalid for a way that leads nowhere.
    """
    if reach is not None:
        _reachable(reach)
    whom = "the person they write for" if reach else "whoever wrote"
    with act("authority.directed", by=by, now=now, case=case_ref, whom=whom):
        case, row = _of(case_ref, by, now)
        row.direct = reach is not None
        person = db.session.get(Person, row.person_ref)
        if reach is not None and person is not None:
            _write_down(person, reach)
            _send_on(case.ref, person)
        _place(case, now)


def take_over(
    case_ref: str, withdrawn: bool, reach: Reach, words: str, heard: Heard, way: Way, settings: Settings,
    by: Actor, now: When,
) -> Receipt | None:  # fmt: skip
    """The person represented deals with us themselves, as they told us in `words`; `withdrawn`: and takes it back.

    The receipt of whoever wrote opens nothing any more; the words of the new one are given back, or None when they go
    by e-mail. Conflict where the person has died; Invalid for a way that leads nowhere.
    """
    _reachable(reach)
    how = "took the authority back" if withdrawn else "took it over"
    with act("authority.withdrawn", by=by, now=now, case=case_ref, how=how):
        case, row = _of(case_ref, by, now)
        if row.basis is Basis.ESTATE:
            raise Conflict("They have died. End the authority instead, if it does not hold.")
        person = db.session.get(Person, row.person_ref)
        assert person is not None
        take_down(case_ref, words, Heard(heard.channel, heard.happened, heard.taken_by, person.ref), by, now)
        _write_down(person, reach)
        row.shown, row.ended = (Shown.WITHDRAWN if withdrawn else Shown.ENDED), now
        _send_on(case.ref, person)
        for each in (case, *splits_of(case.ref)):
            each.person_ref, each.authority_ref, each.authority_due_on = person.ref, None, None
        _place(case, now)
        if way is Way.EMAIL:
            renewal.mail_receipt(case_ref, settings, by, now)
            return None
        return renewal.fresh_receipt(case_ref, settings.key("receipt"), settings.key("pepper"), by, now)


_NEEDS: Mapping[ReachBy, tuple[str, str]] = {
    ReachBy.EMAIL: ("email", "Write their e-mail address: it is how they want to hear from us"),
    ReachBy.TELEPHONE: ("telephone", "Write their telephone number: it is how they want to hear from us"),
}


def _reachable(reach: Reach) -> None:
    field, sentence = _NEEDS.get(reach.reach_by, ("", ""))
    if field and not getattr(reach, field).strip():
        raise Invalid(sentence, field)


def _write_down(person: Person, reach: Reach) -> None:
    person.reach_by = reach.reach_by
    person.email, person.telephone = reach.email.strip() or None, reach.telephone.strip() or None
    person.address = reach.address.strip() or None


def _send_on(case_ref: str, person: Person) -> None:
    """What tells something and has not left us goes to the person it is about: on paper, since it greets another."""
    waiting = select(Letter).where(Letter.case_ref == case_ref, Letter.left.is_(None), Letter.quiet.is_not(True))
    for letter in db.session.scalars(waiting):
        letter.to_ref, letter.sent_by = person.ref, SentBy.POST


def _said(text: str, field: str, otherwise: str) -> str:
    text = _short(text, field)
    if not text:
        raise Invalid(otherwise, field)
    return text


def _short(text: str, field: str) -> str:
    text = text.strip()
    if len(text) > LONGEST:
        raise Invalid(f"Keep it under {LONGEST:,} characters.", field)
    return text
