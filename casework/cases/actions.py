"""What can be done to a case besides a move: opened, noted, written to, heard from, and its receipt put away."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import func, select

from casework.cases import clocks as clock_verbs
from casework.cases import receipts, splits, writing
from casework.cases.model import Case, Contact, Lane, Message, Nature, ReceiptKey
from casework.cases.queries import may_restore, state_of
from casework.cases.search import add_words
from casework.clock import When
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.letters import render
from casework.letters.files import Kept, attach
from casework.letters.model import Letter, SentBy
from casework.policy.access import Action, Actor, ActorKind
from casework.policy.shape import policy_for
from casework.policy.words import Channel, Event, Mode, Phase
from casework.staff.ties import still_may
from casework.trail import act, new_ref

HEADING = 70  # characters of a case's heading, taken from its first words
_SENTENCE = re.compile(r"(?<=[a-z]{3})[.!?](?= )")  # a short word or one with a capital may be Mr. or St.


def heading(words: str) -> str:
    """A case's heading: its first words, cut after a sentence or else between two words."""
    line = " ".join(words.split())
    if len(line) <= HEADING:
        return line
    ends = [found.end() for found in _SENTENCE.finditer(line[:HEADING]) if found.end() >= HEADING // 3]
    return line[: ends[-1]] if ends else line[:HEADING].rsplit(" ", 1)[0] + "…"


def sender(case: Case) -> Actor:
    """Whoever wrote, as the actor of what they do behind their receipt; the anonymous have no id."""
    kind = ActorKind.ANONYMOUS if case.mode is Mode.ANONYMOUS else ActorKind.PERSON
    return Actor(id=case.person_ref or "", name="", kind=kind)


def add_note(case_ref: str, words: str, opinion: bool, by: Actor, now: When) -> None:
    """Keep a note for ourselves, saying whether it tells a fact or an opinion; notes never collide.

    The newest words of a case said once more by the same hand are a button pressed twice, and are kept once.
    """
    _must_say(words)
    with suppress(_PressedTwice), act("case.noted", by=by, now=now, case=case_ref):
        case = _case(case_ref)
        still_may(by, case.ref, Action.CASE_NOTE, state_of(case))
        nature = Nature.OPINION if opinion else Nature.FACT
        _once(case, by, nature, words)
        db.session.add(writing.say(case, words, by, now, ours=True, lane=Lane.STAFF, nature=nature))
        add_words(case, words)


def write_to_sender(case_ref: str, words: str, by: Actor, now: When, track_url: str) -> None:
    """Write to whoever sent the case, outside any move: shown on the tracking page and sent the way they chose.

    A button pressed twice sends it once. Invalid while they write for somebody else without having shown that they may.
    """
    _must_say(words)
    with suppress(_PressedTwice), act("case.message-sent", by=by, now=now, case=case_ref):
        case = _case(case_ref)
        still_may(by, case.ref, Action.CASE_MESSAGE, state_of(case))
        if why := writing.withheld(case, now.day):
            raise Invalid(why, "message")
        signed = writing.signed_on(case, by, now.day)
        given = writing.facts(case, writing.current(case), [], signed, track_url, answer=words)
        text = render.draft("message", given)
        _once(case, by, Nature.LETTER, text.body)
        letter = writing.issue(case, "message", text, by, now)
        case.unread = False
        add_words(case, words)
        place_again(case, now, [letter])


class _PressedTwice(Exception):
    """The same words once more: nothing is to be done."""


def _once(case: Case, by: Actor, nature: Nature, words: str) -> None:
    """Undo the act when its words are the newest on the case already, from the same hand."""
    said = func.coalesce(Message.words, Letter.body)
    query = select(Message.author_ref, Message.nature, said).outerjoin(Letter, Letter.ref == Message.letter_ref)
    newest = query.where(Message.case_ref == case.ref).order_by(Message.number.desc()).limit(1)
    if db.session.execute(newest).first() == (by.id or None, nature, words):
        raise _PressedTwice


def hear_from_sender(case_ref: str, words: str, now: When, files: Sequence[Kept] = ()) -> None:
    """Take what the sender writes behind their receipt; on a closed case it is a new contact on the worklist.

    A button pressed twice sends it once.
    """
    _must_say(words)
    found = db.session.get(Case, case_ref)
    if found is None:
        raise NotFound()
    by = sender(found)
    with suppress(_PressedTwice), act("case.message-received", by=by, now=now, case=case_ref):
        case = _case(case_ref)
        if not files:
            _once(case, by, Nature.WORDS, words)
        message = _hear(case, words, Heard(Channel.WEB, now), now)
        for kept in files:
            attach(kept, case.ref, message.ref, from_resident=True)
        case.unread = True
        place_again(case, now)


@dataclass(frozen=True)
class Heard:
    """How and when the sender told us something, and who took it down; nobody did on the web."""

    channel: Channel
    happened: When
    taken_by: str = ""
    person_ref: str = ""
    """Who told us, where it was not whoever wrote but the person they write for."""


def take_down(case_ref: str, words: str, heard: Heard, by: Actor, now: When) -> None:
    """Write down what the sender told us by telephone, on paper or at the counter: it counts as their writing to us.

    Whoever handles the case and takes it down has read it; anybody else leaves it on the worklist. Invalid for a day
    that has not come, or before the case.
    """
    _must_say(words)
    how = writing.CHANNELS[heard.channel]
    taken = act("case.told", by=by, now=now, case=case_ref, happened=heard.happened, channel_words=how)
    with suppress(_PressedTwice), taken:
        case = _case(case_ref)
        still_may(by, case.ref, Action.CASE_MESSAGE, state_of(case))
        if not case.received.day <= heard.happened.day <= now.day:
            raise Invalid("Give a day from when the case reached us until today.", "day")
        _once(case, sender(case), Nature.WORDS, words)
        _hear(case, words, heard, now)
        case.unread = case.phase is Phase.CLOSED or case.handler_ref != by.id
        place_again(case, now)


def _hear(case: Case, words: str, heard: Heard, now: When) -> Message:
    """One more contact and message of the sender, inside the caller's act."""
    contact = Contact(
        ref=new_ref(),
        case_ref=case.ref,
        channel=heard.channel,
        person_ref=heard.person_ref or case.person_ref,
        taken_by=heard.taken_by,
        happened=heard.happened,
        entered=now,
    )
    by = sender(case)
    message = writing.say(case, words, by, now, ours=False, happened=heard.happened, contact_ref=contact.ref)
    db.session.add_all([contact, message])
    case.replied = case.replied or case.asked_until is not None
    add_words(case, words)
    return message


def mark_read(case_ref: str, by: Actor, now: When) -> None:
    """Say that what the sender wrote has been read."""
    with act("case.read-acknowledged", by=by, now=now, case=case_ref):
        case = _case(case_ref)
        still_may(by, case.ref, Action.CASE_MESSAGE, state_of(case))
        case.unread = False
        place_again(case, now)


def restore_kind(case_ref: str, now: When) -> None:
    """The sender's one button: dealt with again as what they called it, with its original date."""
    found = db.session.get(Case, case_ref)
    if found is None:
        raise NotFound()
    with act("case.kind-restored", by=sender(found), now=now, case=case_ref) as deed:
        case = _case(case_ref)
        if not may_restore(case):
            raise NotAllowed("It is already dealt with as what you called it.")
        policy = writing.current(case)
        case.kind, case.kind_reason, case.unread = case.called, None, True
        stage = policy_for(policy, case.kind).entry
        case.stage, case.phase = stage.id, stage.phase
        clocks = clock_verbs.swap(case, clock_verbs.every(case.ref), policy, council.calendar(policy))
        clock_verbs.place(case, clocks, clock_verbs.unposted(case.ref), now.day)
        deed.tell(kind=writing.KINDS[case.kind])


def written_down(token: str, now: When) -> None:
    """Burn a form's token: the sender has their words, and nothing shows them again."""
    query = select(ReceiptKey).where(ReceiptKey.token == receipts.token_digest(token))
    found = db.session.scalar(query)
    if found is None:
        return
    case = _case(found.case_ref)
    with act("case.receipt-written-down", by=sender(case), now=now, case=case.ref):
        row = db.session.scalar(query)
        if row is not None:
            row.token = None


def letter_left(letter_ref: str, left: When, sent_by: SentBy, by: Actor, now: When) -> None:
    """A letter has left us: the promises it keeps are kept, and the person's time runs from when it is deemed received.

    One that came back is sent again: the promises stay kept by its first leaving. Harmless when said twice.
    """
    found = db.session.get(Letter, letter_ref)
    if found is None:
        raise NotFound()
    with act("letter.left", by=by, now=now, case=found.case_ref, happened=left, channel=sent_by.words):
        letter, case = db.session.get(Letter, letter_ref), _case(found.case_ref)
        assert letter is not None
        still_may(by, case.ref, Action.LETTER_ISSUE, state_of(case))
        if letter.left is not None and not letter.came_back:
            return
        policy = writing.current(case)
        letter.left, letter.sent_by = letter.left or left, sent_by
        calendar = council.calendar(policy)
        letter.deemed_on = writing.deemed_received(policy, sent_by, left.day, calendar)
        writing.open_window(case, letter, policy, calendar)
        if Event.ACKNOWLEDGED.value in letter.keeps:
            splits.acknowledge(splits.splits_of(case.ref), True, left)
        clocks = clock_verbs.running(case)
        clock_verbs.meet(clocks, policy, letter.keeps, left)
        to_post = [each for each in clock_verbs.unposted(case.ref) if each.ref != letter_ref]
        clock_verbs.place(case, clocks, to_post, now.day)


def letter_to_post(letter_ref: str, now: When) -> None:
    """A letter cannot go as it was to: it waits on the worklist to be posted. Inside the caller's act on the case."""
    letter = db.session.get(Letter, letter_ref)
    if letter is None or letter.left is not None:
        raise Conflict("This letter has left us already.")
    letter.sent_by = SentBy.POST
    place_again(_case(letter.case_ref), now, [letter])


def letter_returned(letter_ref: str, reason: str, by: Actor, now: When) -> None:
    """A letter came back: nobody has received it, and somebody must find another way.

    Our promise stays kept by when it left. Conflict when it never left us or is back already, Invalid without a reason.
    """
    if not reason.strip():
        raise Invalid("Say why it came back, such as “not known at this address”.", "reason")
    found = db.session.get(Letter, letter_ref)
    if found is None:
        raise NotFound()
    with act("letter.returned", by=by, now=now, case=found.case_ref, reason=reason):
        letter = db.session.get(Letter, letter_ref)
        case = _case(found.case_ref)
        still_may(by, case.ref, Action.LETTER_ISSUE, state_of(case))
        if letter is None or letter.left is None or letter.came_back:
            raise Conflict("This letter has not left us, or we know already that it came back.")
        letter.returned, letter.returned_because, letter.deemed_on = now, reason[:300], None
        policy = writing.current(case)
        writing.open_window(case, letter, policy, council.calendar(policy))
        place_again(case, now, [letter])


def place_again(case: Case, now: When, new: Sequence[Letter] = ()) -> None:
    """Put a case where it now belongs on the worklist."""
    waiting = [letter for letter in [*clock_verbs.unposted(case.ref), *new] if letter.waits]
    clock_verbs.place(case, clock_verbs.running(case), waiting, now.day)


def _must_say(words: str) -> None:
    if not words.strip():
        raise Invalid("Write something first.", "words")


def _case(case_ref: str) -> Case:
    case = db.session.get(Case, case_ref)
    if case is None:
        raise NotFound()
    return case
