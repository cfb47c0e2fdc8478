"""`receive`: the one way in for every channel. It accepts, promises and commits, and never asks who is restricted."""

from dataclasses import dataclass, field, replace

from sqlalchemy import select

from casework.cases import clocks as clock_verbs
from casework.cases import receipts, references, seals, search, writing
from casework.cases.actions import heading, sender
from casework.cases.counts import count
from casework.cases.model import About, Case, Clock, Contact, ReceiptKey, Whom
from casework.cases.representing.actions import ANONYMOUS, represent
from casework.clock import When
from casework.council import queries as council
from casework.council.queries import Pinned
from casework.db import db
from casework.errors import Conflict, Invalid
from casework.intake.holding import hold_back
from casework.letters.files import Kept, attach
from casework.people.model import Person, ReachBy
from casework.policy.access import Actor, ActorKind
from casework.policy.authority import Basis
from casework.policy.days import Calendar
from casework.policy.shape import Policy, kinds_open, policy_for
from casework.policy.words import Channel, Event, Kind, Mode, Office, Seal, Tie
from casework.staff.queries import posts
from casework.staff.ties import tie
from casework.trail import act, new_ref
from casework.work.actions import promise

ALERT = "mail.alert"
"""The due work that tells the safeguarding lead, without content, that somebody may be at risk."""

TRIES = 4


@dataclass(frozen=True)
class Keys:
    """The two secrets of a receipt: the one its words are made with, and the one they are hashed with."""

    receipt: bytes = field(repr=False)
    pepper: bytes = field(repr=False)


@dataclass(frozen=True)
class Sender:
    """Who writes, as much as they told us; for `anonymous` nothing else is kept."""

    mode: Mode
    name: str = ""
    organisation: str = ""
    email: str = ""
    telephone: str = ""
    address: str = ""
    reach_by: ReachBy = ReachBy.TRACKING
    adjustments: str = ""


@dataclass(frozen=True)
class Behalf:
    """For whom the sender writes, and by what they say that they may."""

    name: str
    basis: Basis


@dataclass(frozen=True)
class AboutWhom:
    """Whom or what the sender says it is about; `staff_ref` for one of us by name."""

    whom: Whom
    staff_ref: str | None = None
    label: str = ""


@dataclass(frozen=True)
class Incoming:
    """One contact as it reached us. `token` is the form's own 256 bits: the same one twice is one contact."""

    called: Kind
    words: str
    channel: Channel
    sender: Sender
    token: str = field(repr=False)
    about: tuple[AboutWhom, ...] = ()
    wanted: str = ""
    urgent: bool = False
    taken_by: str = ""
    happened: When | None = None
    privacy_notice: str = ""
    files: tuple[Kept, ...] = ()
    behalf: Behalf | None = None
    """For whom it is written, where that is not the sender; what they need from us is that person's then."""
    from_before: str = ""
    """Why a case from before this program is entered now; empty for what has just reached us."""


@dataclass(frozen=True)
class Opened:
    """What a contact has just become: its case, the policy it is under, and what was promised."""

    case: Case
    policy: Policy
    promises: list[clock_verbs.Promise]


@dataclass(frozen=True)
class Received:
    """What became of it. `opened` is empty when this form had been sent before; no receipt once it was written down."""

    case_ref: str
    reference: str
    receipt: receipts.Receipt | None
    opened: Opened | None = None

    @property
    def again(self) -> bool:
        """Whether this form had been sent before."""
        return self.opened is None


def receive(item: Incoming, by: Actor | None, now: When, keys: Keys) -> Received:
    """Take one contact in: case, clocks, conversation, seal, receipt and index in one commit.

    `by` is whoever logged it, or None when the sender did. The same token gives the same case and, until it is
    written down, the same receipt, however often and at whatever moment it comes. Invalid for what cannot be kept.
    """
    _possible(item, now)
    receipt = receipts.derive(keys.receipt, item.token)
    hashed = receipts.token_digest(item.token)
    digest = receipts.digest(keys.pepper, receipt)
    for tried in range(TRIES):
        try:
            return _take(item, by, now, receipt, hashed, digest)
        except (Conflict, Invalid) as error:
            if again := _again(digest, receipt):
                return again
            if isinstance(error, Invalid) or tried == TRIES - 1:
                raise
    raise AssertionError("unreachable")


def _possible(item: Incoming, now: When) -> None:
    if not item.words.strip():
        raise Invalid("Tell us what happened.", "words")
    if item.happened is not None and item.happened.day > now.day:
        raise Invalid("This day has not come yet.", "happened")
    if item.sender.mode is not Mode.ANONYMOUS and not item.sender.name.strip():
        raise Invalid("Tell us your name.", "name")
    if item.behalf is not None and item.sender.mode is Mode.ANONYMOUS:
        raise Invalid(ANONYMOUS, "behalf")


def _again(digest: str, receipt: receipts.Receipt) -> Received | None:
    """The case this form made when it was sent before."""
    query = (
        select(Case.ref, Case.reference, ReceiptKey.token)
        .join(ReceiptKey, ReceiptKey.case_ref == Case.ref)
        .where(ReceiptKey.digest == digest)
    )
    row = db.session.execute(query).first()
    return Received(row.ref, row.reference, receipt if row.token else None) if row else None


def _take(item: Incoming, by: Actor | None, now: When, receipt: receipts.Receipt, hashed: str, digest: str) -> Received:
    person = _person(item.sender if item.behalf is None else replace(item.sender, adjustments=""))
    case = _case(item, person, now)
    actor = by or sender(case)
    name = "case.entered" if item.from_before else "contact.received"
    with act(name, by=actor, now=now, happened=item.happened) as deed:
        deed.case_ref = case.ref
        pinned, calendar = council.in_force(now.day)
        clocks = _open(case, item, person, pinned, calendar, actor, now)
        db.session.add(ReceiptKey(case_ref=case.ref, digest=digest, token=hashed, made=_fine(case, now)))
        if item.from_before:
            deed.tell(reason=item.from_before)
        else:
            channel = writing.CHANNELS[item.channel] + (", for somebody else" if item.behalf else "")
            deed.tell(channel=item.channel, channel_words=channel, kind=item.called, policy=_named(pinned))
    promises = clock_verbs.promises(clocks, pinned.policy, calendar, now.day)
    return Received(case.ref, case.reference, receipt, Opened(case, pinned.policy, promises))


def _named(pinned: Pinned) -> str:
    return str(pinned.policy.documents[0])


def _fine(case: Case, when: When) -> When:
    """What belongs to an anonymous case carries no hour, whoever wrote it down."""
    return when.coarse() if case.mode is Mode.ANONYMOUS else when


def _person(told: Sender) -> Person | None:
    if told.mode is Mode.ANONYMOUS:
        return None
    return Person(
        ref=new_ref(),
        name=told.name,
        organisation=told.organisation or None,
        email=told.email or None,
        telephone=told.telephone or None,
        address=told.address or None,
        reach_by=told.reach_by,
        adjustments=told.adjustments or None,
    )


def _case(item: Incoming, person: Person | None, now: When) -> Case:
    """The case this contact opens, not yet under any policy."""
    case = Case(ref=new_ref(), kind=item.called, called=item.called, mode=item.sender.mode, channel=item.channel)
    case.person_ref = person.ref if person else None
    case.subject, case.wanted, case.urgent = heading(item.words), item.wanted or None, item.urgent
    case.entered, case.received = _fine(case, now), _fine(case, item.happened or now)
    case.story, case.unread, case.replied, case.referred = 1, True, False, False
    case.seal = Seal.NONE
    return case


def _open(
    case: Case, item: Incoming, person: Person | None, pinned: Pinned, calendar: Calendar, by: Actor, now: When
) -> list[Clock]:
    """Everything that hangs on a new case; inside the act. Gives its clocks."""
    policy = pinned.policy
    if item.called not in kinds_open(policy):
        raise Invalid("Choose what this is from the list.", "called")
    case.reference, case.policy_ref = references.new(policy.council.prefix), pinned.ref
    process = policy_for(policy, case.kind)
    begin = process.stage(process.start)
    case.stage, case.phase = begin.id, begin.phase
    db.session.add_all([row for row in (person, case) if row is not None])
    if item.behalf is not None:
        represent(case, item.behalf.name, item.behalf.basis, case.entered, item.sender.adjustments)
    abouts = [_about(case, each) for each in item.about]
    db.session.add_all(abouts)
    held = posts(now.day)
    seals.seal_new(case, abouts, held, by, _fine(case, now))
    if policy.anonymous.held and by.kind is ActorKind.ANONYMOUS and not item.urgent:
        hold_back(case, now.day)
    _said(case, item, by, now)
    clocks = clock_verbs.begin(case, policy, calendar, Event.RECEIVED, case.received.day)
    clock_verbs.place(case, clocks, [], now.day)
    search.index(case, _findable(item, person))
    count(f"received:{case.kind.value}", case.received.day)
    if item.urgent:
        _alert(case, abouts, held, now)
    return clocks


def _about(case: Case, told: AboutWhom) -> About:
    return About(ref=new_ref(), case_ref=case.ref, whom=told.whom, staff_ref=told.staff_ref, label=told.label)


def _said(case: Case, item: Incoming, by: Actor, now: When) -> None:
    contact = Contact(
        ref=new_ref(),
        case_ref=case.ref,
        channel=item.channel,
        person_ref=case.person_ref,
        taken_by=item.taken_by,
        happened=case.received,
        entered=case.entered,
        privacy_notice=item.privacy_notice,
    )
    message = writing.say(
        case, item.words, sender(case), case.entered, ours=False, happened=case.received, contact_ref=contact.ref
    )
    db.session.add_all([contact, message])
    for kept in item.files:
        attach(kept, case.ref, message.ref, from_resident=True)


def _findable(item: Incoming, person: Person | None) -> list[str | None]:
    """What search finds a case by. A name given in confidence is not among it: search shows it to the whole office."""
    named = person if item.sender.mode is Mode.NAMED else None
    names = [named.name, named.organisation, item.behalf.name if item.behalf else None] if named else []
    return [item.words, item.wanted, *names]


def _alert(case: Case, abouts: list[About], held: seals.Posts, now: When) -> None:
    """Wake the safeguarding lead and stand-in, but nobody the case is about; when that leaves nobody, its holder."""
    named = {about.staff_ref for about in abouts}
    leads = {*held[Office.SAFEGUARDING_LEAD], *held[Office.STAND_IN_SAFEGUARDING]} - named
    for staff_ref in sorted(leads or {case.holder_ref or ""}):
        promise(ALERT, f"{staff_ref}:{case.ref}", _fine(case, now))
        if case.seal is not Seal.NONE and staff_ref != case.holder_ref:
            tie(case.ref, staff_ref, Tie.STAND_IN, case.ref, "looks after people at risk", _fine(case, now))
