"""What leaves us of a matter that is not ours: judged, written down, sent; and the sender asked and heard first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement

from casework.cases import writing
from casework.cases.actions import Heard, place_again
from casework.cases.model import Case, Lane, Nature, Passing
from casework.cases.queries import Opened, opened
from casework.cases.routing.queries import DELETE, PASSED_ON, newest_first
from casework.cases.splits import are_splits
from casework.cases.writing import CHANNELS, Signature, reached
from casework.clock import When, long_date
from casework.council.directory import NO_ADDRESS, Body, body_of
from casework.council.model import RouteAddress
from casework.db import Base, db, together
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.letters import render
from casework.letters.model import Letter, SentBy
from casework.people.model import Consent, Person
from casework.people.queries import others_in
from casework.policy.access import Action, Actor, ActorKind
from casework.policy.leaving import BASES, Asked, Leaving, Told, shut, telling
from casework.policy.routing import route_of
from casework.policy.shape import Policy
from casework.policy.words import Basis, Mode, Passes, Phase, Way
from casework.staff.model import StaffMember
from casework.trail import act, new_ref

ASKED = "consent-asked"
"""The letter that asks whether a body may be told."""
NO_NAME = "Nobody here knows who wrote, so nothing goes with a name. Send it without one, or tell them where to go."
WHO_WROTE = (
    "Who wrote is not for you to know here, so you cannot see whether the words tell it. Let whoever handles it pass "
    "it on, or tell the sender where to go."
)
NOT_YOURS = "This is for somebody else to pass on: give it to whoever answers for it."
"""What somebody reads from whom a point is kept. It says no more."""
STOPPED = "The sender withdrew what they had agreed to, so this letter does not go."


class Answer(StrEnum):
    """What somebody says to the question whether a body may be told who they are."""

    AGREES = "agrees"
    REFUSES = "refuses"
    WITHDRAWS = "withdraws"


SAID = {Answer.AGREES: "agreed", Answer.REFUSES: "did not agree"}


@dataclass(frozen=True)
class Leaves:
    """What a move that routes sends: as it was judged, to a body with an address, on which consent if on any."""

    leaving: Leaving
    body: Body
    consent: Consent | None
    person: Person | None
    held: tuple[StaffMember, ...] = ()
    """Whoever signs and whoever handles it, read along."""
    parts: tuple[Case, ...] = ()
    """The cases that were split off this one."""

    @property
    def sent(self) -> bool:
        """Whether anything leaves us."""
        return self.leaving.way is not Way.SIGNPOSTED


@dataclass(frozen=True)
class Choice:
    """What somebody chose for a matter that is not ours, as it was typed."""

    route: str
    way: str
    words: str
    basis: str = ""
    because: str = ""


# What a move that routes does


def beside(seen: Opened, route_id: str) -> tuple[tuple[type[Base], ColumnElement[bool]], ...]:
    """What is read to judge it: the address, what was asked, who signs and handles it, and its parts."""
    case = seen.case
    return (
        (RouteAddress, RouteAddress.route == route_id),
        (Consent, (Consent.case_ref == case.ref) & (Consent.route == route_id)),
        (StaffMember, StaffMember.ref.in_([seen.actor.id, case.handler_ref or seen.actor.id])),
        (Case, are_splits(case.ref)),
    )


def judged(seen: Opened, choice: Choice, person: Person | None, rows: list[list[Any]], today: date) -> Leaves:
    """What would leave a case so, with who wrote and the rows of `beside`.

    Invalid, with the field, where it may not leave so.
    """
    if seen.hidden:
        raise NotAllowed(NOT_YOURS)
    leaves = _chosen(seen, choice, person, rows)
    leaving, case = leaves.leaving, seen.case
    if not leaves.body.reached:
        raise Invalid(f"{leaving.route.to}: {NO_ADDRESS[0].lower()}{NO_ADDRESS[1:]}", "route")
    if leaves.sent and case.mode is not Mode.ANONYMOUS and not seen.may(Action.CASE_SENDER):
        raise Invalid(WHO_WROTE, "way")
    ways = [person.email, person.telephone, person.address, person.organisation] if person else []
    others = others_in(case.ref, case.authority_ref) if case.authority_ref else []
    ways += [told for each in others for told in (each.name, each.email, each.telephone, each.address)]
    names, finds = telling(person.name if person else None, *ways)
    asked = _asked(leaves.consent) if leaves.consent else None
    if found := shut(leaving, Told(case.mode, names, finds, asked), seen.policy.council.nation, today):
        raise Invalid(found[1], found[0])
    return leaves


def _chosen(seen: Opened, choice: Choice, person: Person | None, rows: list[list[Any]]) -> Leaves:
    route, way = route_of(seen.policy, choice.route), choice.way
    if route is None:
        raise Invalid("Choose who deals with it.", "route")
    if way not in set(Way):
        raise Invalid("Choose how it reaches them.", "way")
    entered, consents, held, parts = rows
    by_law = Way(way) is Way.LEGAL_BASIS
    ground = Basis(choice.basis) if by_law and choice.basis in set(Basis) else None
    leaving = Leaving(route, Way(way), choice.words.strip(), ground, choice.because.strip() if by_law else "")
    body = body_of(seen.policy, route, entered)
    newest = next(iter(newest_first(consents)), None)
    return Leaves(leaving, body, newest, person, tuple(held), tuple(sorted(parts, key=lambda each: each.reference)))


def _asked(row: Consent) -> Asked:
    return Asked(row.route, row.words or "", row.until_on, row.given, row.withdrawn is not None)


def said(leaves: Leaves, mode: Mode) -> dict[str, str]:
    """The facts that the letter to the sender gives of it."""
    return {
        "body": leaves.leaving.route.to,
        "body_address": "\n".join(leaves.body.lines),
        "body_note": leaves.leaving.route.note,
        "passed": _told_to_sender(leaves, mode),
        "passed_words": leaves.leaving.words if leaves.sent else "",
        "stays": leaves.leaving.route.stays,
    }


def _told_to_sender(leaves: Leaves, mode: Mode) -> str:
    leaving, consent = leaves.leaving, leaves.consent
    if leaving.way is Way.SIGNPOSTED:
        return "Nothing you told us has left us. If you want them to look at it, please tell them yourself."
    if leaving.way is Way.WITHOUT_IDENTITY:
        return "We pass on the words below, without your name and without how to reach you."
    if leaving.way is Way.WITH_CONSENT and consent and consent.answered:
        return (
            f"You agreed to it on {long_date(consent.answered.day)}, so we send them your name, how to reach you and "
            "the words below. You can change your mind: as long as it has not gone, it does not go; once it has gone, "
            "we ask them to delete it."
        )
    who = "with your name and how to reach you" if leaving.names(mode) else "without a name, since we have none"
    return f"We pass on the words below, {who}, because {_ground(leaving)}"


def _ground(leaving: Leaving) -> str:
    assert leaving.basis is not None
    return f"{BASES[leaving.basis]}. {leaving.because.rstrip('.')}."


def paper(leaves: Leaves, case: Case, policy: Policy, signed: Signature) -> render.Draft:
    """Our letter to the body: the exact words that leave us, and who wrote only where it may be told."""
    leaving = leaves.leaving
    named = leaving.names(case.mode)
    they = "They agreed to our telling you this." if leaving.way is Way.WITH_CONSENT else ""
    ground = f"We tell you this because {_ground(leaving)}" if leaving.basis else ""
    more = {
        "passed_words": leaving.words,
        "from_whom": _who(leaves.person) if named else "",
        "passed": (they or ground) if named else "",
    }
    return render.draft(PASSED_ON, _of_body(leaving.route.to, case, policy, signed) | more)


def _who(person: Person | None) -> str:
    lines = (person.name, person.organisation, person.email, person.telephone, person.address) if person else ()
    return "\n".join(line.strip() for each in lines if each for line in each.splitlines() if line.strip())


def _of_body(body: str, case: Case, policy: Policy, signed: Signature) -> dict[str, str]:
    """The facts of every letter to a body; nothing among them tells who wrote."""
    return {
        "body": body,
        "council": policy.council.name,
        **reached(case, policy, case.watched),
        "reference": case.reference,
        "opened": long_date(case.received.day),
        "signed_by": signed.name,
        "signed_role": signed.title,
        "standing_in_for": signed.standing_in_for,
    }


def pass_on(
    leaves: Leaves, case: Case, policy: Policy, signed: Signature, by: Actor, now: When, about_ref: str | None
) -> list[Letter]:
    """Write down where it goes and freeze our letter to the body, which then waits to be sent. Inside a move's act."""
    leaving = leaves.leaving
    row = Passing(
        ref=new_ref(),
        case_ref=case.ref,
        route=leaving.route.id,
        body=leaving.route.to,
        address="\n".join(leaves.body.lines),
        way=leaving.way,
        named=leaves.sent and leaving.names(case.mode),
        basis=leaving.basis,
        because=leaving.because or None,
        words=leaving.words if leaves.sent else None,
        consent_ref=leaves.consent.ref if leaves.consent and leaving.way is Way.WITH_CONSENT else None,
        made=now,
    )
    db.session.add(row)
    if not leaves.sent:
        return []
    letter = _issue(case, PASSED_ON, paper(leaves, case, policy, signed), by, signed.name, now, about_ref)
    row.letter_ref = letter.ref
    return [letter]


def _issue(
    case: Case, template: str, text: render.Draft, by: Actor, signed: str, now: When, about_ref: str | None
) -> Letter:
    """A letter to a body: it keeps no promise to the sender, and is ours to read until it has gone."""
    letter = Letter(
        ref=new_ref(),
        case_ref=case.ref,
        template=template,
        keeps=[],
        subject=text.subject,
        body=text.body,
        written_by=by.id,
        signed=signed,
        drafted=now,
        issued=now,
        sent_by=SentBy.POST,
    )
    message = writing.say(case, None, by, now, ours=True, lane=Lane.STAFF, nature=Nature.LETTER, letter_ref=letter.ref)
    message.about_ref = about_ref
    db.session.add_all([letter, message])
    return letter


# Asking the sender


def ask(case_ref: str, route_id: str, words: str, until: date | None, by: Actor, now: When, track_url: str) -> None:
    """Ask whoever wrote whether a body may be told who they are, with the exact words that would go.

    NotAllowed for somebody anonymous, Conflict once it is answered or while the same is asked, Invalid for the rest.
    """
    with act("consent.asked", by=by, now=now, case=case_ref) as deed:
        seen = opened(by, case_ref, Action.CASE_CONSENT, now)
        leaves = _may_ask(seen, route_id, words, until, now)
        assert until is not None
        body = leaves.leaving.route.to
        asks = Consent(case_ref=case_ref, person_ref=seen.case.person_ref, route=route_id, body=body, until_on=until)
        asks.words, asks.asked, asks.asked_by = words.strip(), now, by.id
        db.session.add(asks)
        told = {"body": body, "body_address": "\n".join(leaves.body.lines), "passed_words": words.strip()}
        signed = writing.signed_on(seen.case, by, now.day)
        given = writing.facts(seen.case, seen.policy, [], signed, track_url, until=long_date(until), **told)
        letter = writing.issue(seen.case, ASKED, render.draft(ASKED, given), by, now)
        place_again(seen.case, now, [letter])
        deed.tell(body=body, until=long_date(until))


def _may_ask(seen: Opened, route_id: str, words: str, until: date | None, now: When) -> Leaves:
    case = seen.case
    if seen.hidden:
        raise NotAllowed(NOT_YOURS)
    if case.mode is Mode.ANONYMOUS or case.person_ref is None:
        raise NotAllowed(NO_NAME)
    if case.phase in (Phase.ANSWERED, Phase.CLOSED):
        raise Conflict("This case is answered. Open it again first, if there is something new.")
    if not words.strip():
        raise Invalid("Write down the exact words that would leave us.", "words")
    if until is None or until <= now.day:
        raise Invalid("Give a day after today until which they can answer.", "until")
    rows = together(*beside(seen, route_id))
    leaves = _chosen(seen, Choice(route_id, Way.WITH_CONSENT, words), writing.person_of(case), rows)
    if leaves.leaving.route.passes is Passes.SIGNPOST:
        raise Invalid("People go there themselves, so there is nothing to agree to. Tell them how.", "route")
    if not leaves.body.reached:
        raise Invalid(NO_ADDRESS, "route")
    row = leaves.consent
    if row and row.words == words.strip() and _asked(row).pending(now.day):
        raise Conflict(f"They were asked this already, and have until {long_date(row.until_on)}.")
    return leaves


def answer(case_ref: str, consent_ref: str, said: Answer, heard: Heard, by: Actor, now: When) -> None:
    """Write down what the sender says to it: by themselves behind their receipt, or as they told one of us.

    Withdrawn before it has gone, it does not go; after, a letter asks for its deletion. NotFound for no such question,
    Conflict for one that was asked anew or an answer that changes nothing, Invalid for a day that cannot be.
    """
    how = CHANNELS[heard.channel]
    name = "consent.withdrawn" if said is Answer.WITHDRAWS else "consent.answered"
    with act(name, by=by, now=now, case=case_ref, happened=heard.happened, channel_words=how) as deed:
        case, row = _question(case_ref, consent_ref, by, now)
        if not row.asked.day <= heard.happened.day <= now.day:
            raise Invalid("Give a day from when they were asked until today.", "day")
        asking: list[Letter] = []
        if said is Answer.WITHDRAWS:
            asking = _withdraw(case, row, heard, by, now)
            deed.tell(body=row.body, gone=": it had gone, so we ask for its deletion" if asking else "")
        else:
            _say(row, said is Answer.AGREES, heard)
            deed.tell(body=row.body, answer=SAID[said])
        case.unread = case.unread or by.kind is not ActorKind.STAFF
        place_again(case, now, asking)


def _question(case_ref: str, consent_ref: str, by: Actor, now: When) -> tuple[Case, Consent]:
    case = db.session.get(Case, case_ref)
    if by.kind is ActorKind.STAFF:
        seen = opened(by, case_ref, Action.CASE_CONSENT, now)
        case = None if seen.hidden else seen.case
    rows = newest_first(together((Consent, Consent.case_ref == case_ref))[0])
    row = next((each for each in rows if each.ref == consent_ref), None)
    if case is None or row is None:
        raise NotFound()
    if row is not next(each for each in rows if each.route == row.route):
        raise Conflict("This was asked anew since. Look at the page again, and answer the newest question.")
    return case, row


def _say(row: Consent, agrees: bool, heard: Heard) -> None:
    if row.withdrawn is not None:
        raise Conflict("This was withdrawn. If it is to go after all, it has to be asked anew.")
    if row.given is agrees:
        raise Conflict("This is the answer that we have.")
    if row.given:
        raise Conflict("They agreed before: if they changed their mind, it is withdrawn.")
    row.given, row.answered, row.answered_by = agrees, heard.happened, heard.channel


def _withdraw(case: Case, row: Consent, heard: Heard, by: Actor, now: When) -> list[Letter]:
    """Take back what was agreed to; gives the letters that ask for the deletion of what had gone already."""
    if not row.given or row.withdrawn is not None:
        raise Conflict("There is nothing to withdraw: it was not agreed to, or is withdrawn already.")
    row.withdrawn, row.withdrawn_by = heard.happened, heard.channel
    passings, letters = together(
        (Passing, (Passing.case_ref == case.ref) & (Passing.consent_ref == row.ref)),
        (Letter, (Letter.case_ref == case.ref) & (Letter.template == PASSED_ON)),
    )
    return [_ask_to_delete(case, each, by, now) for each in passings if not _stop(each, letters, now)]


def _stop(row: Passing, letters: Iterable[Letter], now: When) -> bool:
    """Call our letter to the body back; False when it has gone."""
    letter = next(each for each in letters if each.ref == row.letter_ref)
    if letter.left is not None:
        return False
    letter.stopped = row.stopped = now
    return True


def _ask_to_delete(case: Case, row: Passing, by: Actor, now: When) -> Letter:
    """A letter to the body that waits to be sent, signed by whoever handles the case."""
    member = db.session.get(StaffMember, case.handler_ref or case.holder_ref or "")
    signed = Signature(member.name, member.title) if member else Signature("", "")
    text = render.draft(DELETE, _of_body(row.body, case, writing.current(case), signed))
    letter = _issue(case, DELETE, text, by, signed.name, now, None)
    row.deleting_ref = letter.ref
    return letter
