"""Put a complaint to whoever it is about: the words, the sender’s say, the letter, the comment; or say why not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from casework.cases import clocks, receipts, writing
from casework.cases.actions import sender
from casework.cases.model import About, Case
from casework.cases.queries import Opened, opened
from casework.cases.search import add_words
from casework.clock import When, long_date
from casework.complaints.actions import still_open
from casework.complaints.model import Putting, Way
from casework.complaints.putting.queries import asked_of, body_of
from casework.complaints.queries import NOT_YOURS, Subject, Whole, whole
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.letters import render
from casework.letters.model import Letter, SentBy
from casework.people.model import Person
from casework.people.queries import others_in
from casework.policy.access import Action, Actor, ActorKind
from casework.policy.clocks import Rule, due
from casework.policy.naming import held
from casework.policy.putting import Asked, Consent, comment_time, not_yet, reads, unmarked, wrong_marks
from casework.policy.shape import Policy
from casework.policy.words import DENYING, Channel, Mode, Seal
from casework.trail import act, new_ref

LONGEST, LONGEST_NAME, LONGEST_COMMENT = 10_000, 200, 20_000
SUBJECT = Actor("", "", ActorKind.SUBJECT)
"""Whoever a letter went to, when they answer it with its words: we do not know who holds them."""
SAID = {
    Consent.AGREED: "they agreed",
    Consent.AGREED_WHOLE: "they agreed, with all that is in them",
    Consent.OWN_WORDS: "they wrote them in their own words",
    Consent.REFUSED: "they refused",
}
HOW = {Way.RECEIPT: " by a letter with words for one answer", Way.PAPER: " by a letter on paper"}
GONE = "The letter has gone, so its words stand."
GONE_ON = "Something was done on this case after you opened this page. Look at what it was, and begin again if need be."
NO_WORDS = "This letter is not answered with words: it has none, or was answered, or its time is over."
DEAD = "This letter can no longer be answered here. You can still write to us, telephone or come."


@dataclass(frozen=True)
class Secrets:
    """What the words of a letter are made with: the receipt key and the pepper."""

    receipt: bytes
    pepper: bytes


@dataclass(frozen=True)
class Came:
    """How and when something reached us that one of us writes down."""

    channel: Channel
    on: date


# The words


def begin(case_ref: str, about_ref: str, name: str, words: str, by: Actor, now: When) -> str:
    """Begin the letter to one of those a case is about, or by `name` to somebody it does not name; gives its ref.

    Begun twice with the same words it is one letter. Conflict when there is another one to them already.
    """
    _must_do(words)
    with act("putting.begun", by=by, now=now, case=case_ref):
        seen, every = _open(case_ref, by, now)
        known = _known(every, about_ref, name)
        if known and known.row:
            if known.row.words != words.strip():
                raise Conflict(f"There is a letter to {known.name} already: change that one.")
            return known.row.ref
        row = _row(every, known.about if known else None, known.name if known else name.strip(), by, now)
        row.words = words.strip()
        db.session.add(row)
        return row.ref


def write(case_ref: str, put_ref: str, words: str, by: Actor, now: When) -> None:
    """Change the words of a letter that has not gone. Of words they agreed to, the sender is asked anew."""
    _must_do(words)
    with act("putting.changed", by=by, now=now, case=case_ref):
        _, every = _open(case_ref, by, now)
        row = _unsent(every, put_ref)
        if row.words == words.strip():
            return
        row.words = words.strip()
        if row.consent and row.consent.given or row.consent is None and row.asked:
            row.asked = row.asked_until = row.consent = row.consent_by = row.consented = None


def _known(every: Whole, about_ref: str, name: str) -> Subject | None:
    """Whom it goes to: one of those the case is about by ref, or who has a letter already; None for a new name."""
    if about_ref:
        found = next((each for each in every.subjects if each.key == about_ref), None)
        if found is None:
            raise Invalid("Choose whom it goes to from the list.", "subject")
        return found
    name = name.strip()
    if not name or len(name) > LONGEST_NAME:
        raise Invalid("Write the name of whoever it goes to.", "name")
    return next((each for each in every.subjects if each.about is None and each.name == name), None)


def _row(every: Whole, about: About | None, name: str, by: Actor, now: When) -> Putting:
    return Putting(
        ref=new_ref(), case_ref=every.case.ref, about_ref=about.ref if about else None, round=every.round,
        staff_ref=about.staff_ref if about else None, name=name[:LONGEST_NAME], begun_by=by.id, begun=now,
    )  # fmt: skip


def _must_do(words: str) -> None:
    if not words.strip():
        raise Invalid("Write what is put to them.", "words")
    if len(words) > LONGEST:
        raise Invalid(f"Keep it under {LONGEST:,} characters.", "words")
    if wrong := wrong_marks(words):
        raise Invalid(wrong, "words")


# The sender


def ask(case_ref: str, put_ref: str, by: Actor, now: When, track_url: str) -> None:
    """Show somebody who wrote in confidence what is to be put, by the way they chose and behind their receipt."""
    with act("putting.asked", by=by, now=now, case=case_ref) as deed:
        seen, every = _open(case_ref, by, now)
        row = _unsent(every, put_ref)
        if seen.case.mode is not Mode.CONFIDENTIAL:
            raise Conflict("Only somebody who wrote in confidence is asked.")
        if row.asked:
            raise Conflict("The sender was asked already. Change the words first, if they are to be asked anew.")
        usual = next(each.value for each in seen.policy.limits if each.id == "reply-time")
        row.asked = now
        row.asked_until = due(Rule.parse(usual), now.day, council.calendar(seen.policy)).on
        put = reads(row.words or "", Asked(seen.case.mode))
        told = {"put": put, "until": long_date(row.asked_until)}
        _tell(seen, "may-we-put", told, row, track_url, now)
        deed.tell(day=long_date(row.asked_until))


def answer_as_sender(case_ref: str, put_ref: str, consent: Consent | None, words: str, now: When) -> None:
    """What whoever wrote says behind their receipt to the words that are to be put. Conflict once they went."""
    found = db.session.get(Case, case_ref)
    if found is None:
        raise NotFound()
    with act("putting.answered", by=sender(found), now=now, case=case_ref) as deed:
        case = db.session.get(Case, case_ref)
        assert case is not None
        row = _unsent(whole(case), put_ref)
        said = _answered(row, consent, words, Channel.WEB, now)
        case.unread = True
        _place(case, now)
        deed.tell(consent=SAID[said])


def take_answer(
    case_ref: str, put_ref: str, consent: Consent | None, words: str, came: Came, by: Actor, now: When
) -> None:
    """Write down what they said to it by letter, on the telephone or at the counter."""
    happened = When.on(came.on) if came.on != now.day else now
    with act("putting.answered", by=by, now=now, case=case_ref, happened=happened) as deed:
        seen, every = _open(case_ref, by, now)
        row = _unsent(every, put_ref)
        if seen.case.mode is not Mode.CONFIDENTIAL or row.asked is None:
            raise Conflict("The sender was not asked about these words yet.")
        _between(came.on, row.asked.day, now.day, "Give a day from when they were asked until today.")
        deed.tell(consent=SAID[_answered(row, consent, words, came.channel, happened)])


def _answered(row: Putting, consent: Consent | None, words: str, channel: Channel, when: When) -> Consent:
    """Keep the answer; own words take the place of ours. Inside the act."""
    if consent is None:
        raise Invalid("Choose whether these words may be put.", "consent")
    if row.asked is None:
        raise Conflict("These words were changed meanwhile. Look at them again.")
    if consent is Consent.OWN_WORDS:
        own = unmarked(words).strip()
        if not own or len(own) > LONGEST:
            raise Invalid("Write the words that may be put, in up to 10,000 characters.", "own")
        row.words = own
    row.consent, row.consent_by, row.consented = consent, channel, when
    return consent


# The letter


def send(
    case_ref: str, put_ref: str, way: Way, because: str, story: int, secrets: Secrets, by: Actor, now: When,
    urls: Mapping[str, str],
) -> receipts.Receipt | None:  # fmt: skip
    """The letter goes to whoever it is about; the sender is told what was put. Gives its words, if it has any.

    `urls` are where the sender follows the case (`track`) and where the words open the letter (`letter`). NotAllowed
    while the sender has to be asked or a seal waits, Invalid without a reason where they did not agree or where the
    words hold their name, Conflict when the case went on since `story`.
    """
    receipt = receipts.derive(secrets.receipt, receipts.new_token()) if way is Way.RECEIPT else None
    with act("putting.sent", by=by, now=now, case=case_ref, how=HOW[way]) as deed:
        seen, every = _open(case_ref, by, now)
        row = _unsent(every, put_ref)
        if seen.case.story != story:
            raise Conflict(GONE_ON)
        _may_go(seen, row, because, now)
        row.because = because.strip() or None
        row.comment_until = last_day(seen.policy, now.day)
        row.sent, row.sent_by, row.digest = now, way, receipts.digest(secrets.pepper, receipt) if receipt else None
        row.letter = body_of(seen, row, urls["letter"])
        put = reads(row.words or "", asked_of(seen.case, row))
        _tell(seen, "was-put", {"put": put, "comment_until": long_date(row.comment_until)}, row, urls["track"], now)
        _find_by(seen, row, f"{put}\n{row.code}")
        deed.tell(day=long_date(row.comment_until))
    return receipt


def last_day(policy: Policy, sent: date) -> date:
    """The last day on which somebody may comment whose letter goes that day, by post or sooner into their hand."""
    calendar = council.calendar(policy)
    arrived = writing.deemed_received(policy, SentBy.POST, sent, calendar)
    return due(comment_time(policy), arrived, calendar).on


def _may_go(seen: Opened, row: Putting, because: str, now: When) -> None:
    if seen.case.seal is Seal.PROVISIONAL:
        raise NotAllowed("Confirm or split the seal first.")
    asked = asked_of(seen.case, row, because)
    if why := not_yet(asked, now.day):
        if asked.until and (asked.consent or now.day > asked.until):
            raise Invalid(why, "because")
        raise NotAllowed(why)
    person = db.session.get(Person, seen.case.person_ref) if seen.case.person_ref else None
    if seen.case.mode is Mode.CONFIDENTIAL and person and not asked.whole:
        people = [person, *others_in(seen.case.ref, seen.case.authority_ref)]
        reach = [way for each in people for way in (each.organisation, each.email, each.telephone)]
        if found := held(reads(row.words or "", asked), [each.name for each in people], reach):
            raise Invalid(f"This tells who wrote: {', '.join(found)}. Mark it or take it out, then ask them.", "words")


def new_words(case_ref: str, put_ref: str, story: int, secrets: Secrets, by: Actor, now: When) -> receipts.Receipt:
    """New words for a letter whose first ones were lost or never printed; those open nothing from here on."""
    receipt = receipts.derive(secrets.receipt, receipts.new_token())
    with act("putting.words-replaced", by=by, now=now, case=case_ref):
        seen, every = _open(case_ref, by, now)
        row = every.putting(put_ref)
        if seen.case.story != story:
            raise Conflict(GONE_ON)
        if row.digest is None or row.comment_until is None or row.comment_until < now.day:
            raise Conflict(NO_WORDS)
        row.digest = receipts.digest(secrets.pepper, receipt)
    return receipt


def _tell(seen: Opened, template: str, told: Mapping[str, str], row: Putting, track_url: str, now: When) -> None:
    """A letter to whoever complained about what is put, kept with the point if that is sealed. Inside the act."""
    case = seen.case
    signed = writing.signed_on(case, seen.actor, now.day)
    given = writing.facts(case, seen.policy, [], signed, track_url, False, **told)
    about = row.about_ref if row.about_ref in _apart(seen) else None
    text = render.draft(template, given)
    letter = writing.issue(case, template, text, seen.actor, now, about_ref=about, tells=False)
    _place(case, now, letter)


def _apart(seen: Opened) -> set[str | None]:
    """The points of a case that are kept from whom they are about, while they see the rest."""
    return {tie.about_ref for tie in seen.ties if tie.about_ref and tie.kind in DENYING}


def _find_by(seen: Opened, row: Putting, words: str) -> None:
    """Let search find the case by some words, unless they are kept from somebody who sees the rest of it."""
    if row.about_ref not in _apart(seen):
        add_words(seen.case, words)


def _place(case: Case, now: When, *new: Letter) -> None:
    every, to_post, _ = clocks.owed(case)
    clocks.place(case, clocks.of_kind(case, every), [*to_post, *(each for each in new if each.waits)], now.day)


# The comment


def comment(digest: str, words: str, now: When) -> None:
    """Whoever a letter went to comments with its words, once. Conflict once its time is over, or it was answered."""
    found = db.session.scalar(select(Putting.case_ref).where(Putting.digest == digest))
    if found is None:
        raise Conflict(DEAD)
    with act("putting.commented", by=SUBJECT, now=now, case=found, channel_words=writing.CHANNELS[Channel.WEB]):
        row = db.session.scalar(select(Putting).where(Putting.digest == digest))
        if row is None or row.settled or row.comment_until is None or row.comment_until < now.day:
            raise Conflict(DEAD)
        case = db.session.get(Case, found)
        assert case is not None
        _commented(row, words, Channel.WEB, now.day, now)
        case.unread = True
        _place(case, now)


def take_comment(case_ref: str, put_ref: str, words: str, came: Came, by: Actor, now: When) -> None:
    """Write down the comment that came by letter, on the telephone or at the counter; also a late one."""
    happened = When.on(came.on) if came.on != now.day else now
    how = writing.CHANNELS[came.channel]
    with act("putting.commented", by=by, now=now, case=case_ref, happened=happened, channel_words=how):
        seen, every = _open(case_ref, by, now)
        row = every.putting(put_ref)
        if row.sent is None:
            raise Conflict("The letter has not gone yet.")
        if row.settled:
            raise Conflict("They have commented already, or it was decided that it is not put to them.")
        _between(came.on, row.sent.day, now.day, "Give a day from when the letter went until today.")
        _commented(row, words, came.channel, came.on, now)
        _find_by(seen, row, words)


def _commented(row: Putting, words: str, channel: Channel, on: date, now: When) -> None:
    if not words.strip() or len(words) > LONGEST_COMMENT:
        raise Invalid(f"Write the comment, in up to {LONGEST_COMMENT:,} characters.", "words")
    row.comment, row.commented, row.comment_on, row.comment_channel = words.strip(), now, on, channel
    row.digest = None


# Not at all


def waive(case_ref: str, key: str, because: str, by: Actor, now: When) -> None:
    """Decide, with the reason, that it is not put to one of those it is about, such as where it is about nobody.

    What was decided so once stays. Conflict when the letter has gone.
    """
    if not because.strip():
        raise Invalid("Say why it is not put to them: that stays on the record.", "because")
    with act("putting.waived", by=by, now=now, case=case_ref):
        _, every = _open(case_ref, by, now)
        found = next((each for each in every.subjects if each.key == key), None)
        if found is None:
            raise Invalid("Choose whom it is not put to from the list.", "subject")
        row = found.row or _row(every, found.about, found.name, by, now)
        if row.sent:
            raise Conflict(GONE)
        if row.waived:
            return
        row.waived, row.waived_because = now, because.strip()
        db.session.add(row)


# What each begins with


def _open(case_ref: str, by: Actor, now: When) -> tuple[Opened, Whole]:
    """A complaint that is not answered yet, for somebody who may put it. Inside the act."""
    seen = opened(by, case_ref, Action.CASE_PUT, now)
    if seen.hidden:
        raise NotAllowed(NOT_YOURS)
    every = whole(seen.case)
    still_open(every)
    if every.level != 1:
        raise Conflict("This is looked at again, and it was put to them before: nothing more is put now.")
    return seen, every


def _unsent(every: Whole, put_ref: str) -> Putting:
    row = every.putting(put_ref)
    if row.sent:
        raise Conflict(GONE)
    if row.waived:
        raise Conflict("It was decided that this is not put to them.")
    return row


def _between(on: date, first: date, last: date, otherwise: str) -> None:
    if not first <= on <= last:
        raise Invalid(otherwise, "on")
