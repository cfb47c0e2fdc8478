"""All that the page of one case shows to one person, read in as few statements as can be."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, ScalarSelect, and_, false, or_, select

from casework.cases import clocks as clock_verbs
from casework.cases import deciders, drafts
from casework.cases.model import About, Case, Clock, Draft, Lane, Passing
from casework.cases.outbox import returns
from casework.cases.parts import Panel, part_of
from casework.cases.queries import Opened, Said, conversation, looks
from casework.cases.routing.queries import Trace, conduct_of, trace_of
from casework.cases.writing import outward, person_of, told_for, withheld
from casework.clock import When, short_date
from casework.council import queries as council
from casework.council.model import OfficeTerm
from casework.db import db, together
from casework.letters.model import Letter, SentBy, StoredFile
from casework.people.model import Authority, Consent, Person, ReachBy
from casework.people.queries import Behalf, behalf
from casework.policy.access import Action
from casework.policy.clocks import Level, Remaining, Rule, due, remaining
from casework.policy.days import Calendar
from casework.policy.moves import Look
from casework.policy.shape import Move, Policy, Route, Stage, stage
from casework.policy.words import Ask, Mode, Office, Phase, Role, Seal
from casework.settings import Settings
from casework.staff.model import Opening, Reading, StaffMember
from casework.staff.queries import held_on, names_of
from casework.trail.story import Line, story

_UNTOLD = "act.refused"
"""Not part of the story of a case: what somebody was refused stands on the trail."""
_OF_SEALS = "case.seal-"
_PUT = "putting."
"""A letter to whoever a point is about is told to nobody a point is kept from."""
SENDER, WORKER = "the sender", "Casework"
_STORY = 200  # lines of a story that a page shows


@dataclass(frozen=True)
class Shown:
    """One promise with how near it is."""

    promise: clock_verbs.Promise
    near: Remaining

    @property
    def state(self) -> str:
        """The word for its colour: kept, paused, overdue, soon or later."""
        if self.promise.met is not None:
            return "kept"
        return "soon" if self.near.level is Level.TODAY else self.near.level.value

    @property
    def note(self) -> str:
        """That it was kept late; else empty."""
        met = self.promise.met
        return f"Kept late, on {short_date(met.day)}." if met and met.day > self.promise.due.on else ""


@dataclass(frozen=True)
class HadRead:
    """What somebody a case is kept from had opened before it was."""

    name: str
    what: str
    at: When


@dataclass(frozen=True)
class CasePage:
    """What one person sees of one case. `sender` is None where they may not know who wrote, or nobody does."""

    seen: Opened
    stage: Stage
    promises: tuple[Shown, ...]
    said: tuple[Said, ...]
    looks: tuple[Look, ...]
    sender: Person | None
    abouts: tuple[About, ...]
    names: dict[str, str]
    story: tuple[Line, ...]
    read: tuple[HadRead, ...]
    offices: dict[Office, dict[str, str]]
    """On a sealed case the names of those who hold each office, by ref."""
    typed: dict[bytes, dict[str, str]]
    suggested: str
    trace: Trace
    """What the sender agreed to, and where it went."""
    panels: tuple[Panel, ...]
    """What the rooms that know this kind of case show."""
    openings: tuple[Opening, ...]
    """Who was let in, or asked to be, in an emergency, the newest first; none to whom a point is hidden."""
    behalf: Behalf | None
    """For whom it was written; its names are for whoever may know who wrote."""
    withheld: str
    """Why nothing that tells what we found may go to whoever wrote."""
    today: date

    @property
    def case(self) -> Case:
        """The case itself."""
        return self.seen.case

    @property
    def first(self) -> Look | None:
        """The step most owed, unless a letter has to leave us before; None where nothing of ours is."""
        return None if self.to_post else next((each for each in self.open if each.move.id == self.suggested), None)

    @property
    def rest(self) -> list[Look]:
        """The other steps that can be taken now."""
        return [each for each in self.open if each is not self.first]

    @property
    def open(self) -> list[Look]:
        """The steps that can be taken now, the one most owed first."""
        return sorted((each for each in self.looks if each.open), key=lambda each: each.move.id != self.suggested)

    @property
    def shut(self) -> list[Look]:
        """The steps of this stage that cannot be taken yet."""
        return [each for each in self.looks if not each.open and each.here]

    @property
    def elsewhere(self) -> list[Look]:
        """The steps of other stages."""
        return [each for each in self.looks if not each.open and not each.here]

    @property
    def to_post(self) -> list[Letter]:
        """Letters that wait to be posted or handed over, or that came back."""
        return [each.letter for each in self.said if each.letter is not None and each.letter.waits]

    @property
    def to_mail(self) -> list[Letter]:
        """Letters that are to go by e-mail and have not left us yet."""
        letters = [each.letter for each in self.said if each.letter is not None]
        return [each for each in letters if each.sent_by is SentBy.EMAIL and each.left is None]

    @property
    def names_sender(self) -> bool:
        """Whether our letters, which greet the sender by name, may be shown to this person."""
        return self.case.mode is not Mode.CONFIDENTIAL or self.seen.may(Action.CASE_SENDER)


def page(seen: Opened, keys: Sequence[bytes], now: When) -> CasePage:
    """Read one opened case; `keys` are those of the drafts this person may have on its page."""
    case, calendar = seen.case, council.calendar(seen.policy)
    around = _around(case, keys, seen, now.day)
    clocks = around.clocks
    part = part_of(case)
    open_now = looks(seen, clocks, now, part)
    said = tuple(conversation(case.ref, lanes(seen), seen.hidden, around.files))
    lines = _told(seen)
    openings = () if seen.hidden else tuple(sorted(around.openings, key=lambda each: str(each.proposed), reverse=True))
    two = [ref for each in openings for ref in (each.proposed_by, each.decided_by)]
    names = names_of([case.handler_ref, case.holder_ref, *two, *(line.who for line in lines)])
    return CasePage(
        seen=seen,
        stage=stage(seen.policy, case.kind, case.stage),
        promises=tuple(_promises(clocks, seen.policy, calendar, now)),
        said=said,
        looks=open_now,
        sender=around.person if seen.may(Action.CASE_SENDER) else None,
        abouts=around.abouts,
        names=names,
        story=tuple(_named(line, names) for line in lines),
        typed={key: drafts.opened(key, around.drafts) for key in keys},
        read=around.read,
        offices=around.offices,
        suggested=_suggested(case, open_now, clocks, seen.policy),
        openings=openings,
        trace=_trace(seen, around, said),
        panels=(*part.panels(seen.hidden), *deciders.panels(seen, part, now)),
        behalf=behalf(case.authority_ref),
        withheld=withheld(case, now.day),
        today=now.day,
    )


def _trace(seen: Opened, around: "_Around", said: Sequence[Said]) -> Trace:
    """What the sender agreed to and where it went, for those who read our own letters and all points of the case."""
    if seen.hidden or not seen.may(Action.CASE_NOTES):
        return Trace()
    letters = [each.letter for each in said if each.letter is not None]
    return trace_of(around.consents, around.passings, letters, around.conduct)


def lanes(seen: Opened) -> list[Lane]:
    """Whose talk this person reads: what passed with the sender, and our own notes if they work on cases."""
    return [Lane.RESIDENT, Lane.STAFF] if seen.may(Action.CASE_NOTES) else [Lane.RESIDENT]


class _Around(NamedTuple):
    """What hangs on a case, besides what was said; `abouts` without hidden points."""

    clocks: list[Clock]
    abouts: tuple[About, ...]
    person: Person | None
    drafts: list[Draft]
    files: list[StoredFile]
    openings: list[Opening]
    consents: list[Consent]
    passings: list[Passing]
    conduct: Route | None
    """Who deals with it where it is about how a councillor behaved."""
    read: tuple[HadRead, ...]
    offices: dict[Office, dict[str, str]]
    held: list[Person]
    authorities: list[Authority]


def _around(case: Case, keys: Sequence[bytes], seen: Opened, today: date) -> _Around:
    """All that hangs on a case, in one statement."""
    subjects, terms = select(About.staff_ref).where(About.case_ref == case.ref), _terms(case, today)
    in_office = select(OfficeTerm.staff_ref).where(terms)
    every, abouts, people, authorities, typed, files, openings, consents, passings, named, readings, held = together(
        (Clock, Clock.case_ref == case.ref),
        (About, About.case_ref == case.ref),
        # nobody, and not IS NULL, which no index answers
        (Person, Person.ref.in_([case.person_ref or "", _represented(case)])),
        (Authority, Authority.ref == (case.authority_ref or "")),
        (Draft, drafts.named(keys)),
        (StoredFile, StoredFile.case_ref == case.ref),
        (Opening, Opening.case_ref == case.ref),
        (Consent, Consent.case_ref == case.ref),
        (Passing, Passing.case_ref == case.ref),
        (StaffMember, or_(StaffMember.ref.in_(subjects), StaffMember.ref.in_(in_office))),
        (Reading, and_(Reading.case_ref == _if_sealed(case), Reading.staff_ref.in_(subjects))),
        (OfficeTerm, terms),
    )
    clocks = sorted(clock_verbs.of_kind(case, every), key=lambda each: each.due_on)
    shown = tuple(each for each in abouts if each.ref not in seen.hidden)
    about = [each for each in named if each.ref in {one.staff_ref for one in abouts}]
    conduct = conduct_of(seen.policy, shown, about) if case.phase is not Phase.CLOSED else None
    writer = next((each for each in people if each.ref == case.person_ref), None)
    late = _had_read(readings, abouts, {each.ref: each.name for each in named})
    around = (writer, typed, files, openings, consents, passings, conduct, late, _offices(held, named))
    return _Around(clocks, shown, *around, people, authorities)


def _terms(case: Case, today: date) -> ColumnElement[bool]:
    """The condition that an office is held today, for a sealed case: its page says who reads its mail."""
    return held_on(today) if case.watched else false()


def _if_sealed(case: Case) -> str:
    """The ref of a case that was ever kept from somebody."""
    return "" if case.seal is Seal.NONE else case.ref


def _offices(held: Sequence[OfficeTerm], named: Sequence[StaffMember]) -> dict[Office, dict[str, str]]:
    names, offices = {each.ref: each.name for each in named}, dict[Office, dict[str, str]]()
    for office in Office:
        terms = [each for each in held if each.office is office]
        offices[office] = {each.staff_ref: names.get(each.staff_ref, each.name) for each in terms}
    return offices


def _represented(case: Case) -> ScalarSelect[str]:
    """The ref of the person for whom a case is written, if it is for somebody else."""
    return select(Authority.person_ref).where(Authority.ref == (case.authority_ref or "")).scalar_subquery()


def _promises(clocks: Sequence[Clock], policy: Policy, calendar: Calendar, now: When) -> Iterable[Shown]:
    for promise in clock_verbs.promises(clocks, policy, calendar, now.day):
        yield Shown(promise, remaining(promise.due, now.day, calendar))


# The story


def _told(seen: Opened) -> list[Line]:
    """The story so far, newest first; to whom a point is hidden it begins after the seal was settled."""
    lines = [line for line in story(seen.case.ref, _who, limit=_STORY) if line.act != _UNTOLD]
    if not seen.hidden:
        return lines
    sealed = next((place for place, line in enumerate(lines) if line.act.startswith(_OF_SEALS)), len(lines))
    return [line for line in lines[:sealed] if not line.act.startswith(_PUT)]


def _who(kind: str, ref: str) -> str:
    """Who did it: one of us by ref, to be named later; anybody else by what they are to the case."""
    if kind == "staff":
        return ref
    return {"worker": WORKER, "operator": "whoever runs Casework", "subject": "whoever it is about"}.get(kind, SENDER)


def _named(line: Line, names: Mapping[str, str]) -> Line:
    """A line with a name for whoever did it and their role; neither where its words say already who it was."""
    if line.who == SENDER and line.says.lower().startswith(SENDER):
        return replace(line, who="", hat="")
    roles = [part for part in line.hat.split(", ") if part in set(Role)]
    return replace(line, who=names.get(line.who, line.who), hat=", ".join(roles))


def since(seen: Opened, story_number: int) -> list[Line]:
    """What happened on a case since it stood at that number of its story, oldest first."""
    lines = _told(seen)[: max(seen.case.story - story_number, 0)]
    names = names_of(line.who for line in lines)
    return [_named(line, names) for line in reversed(lines)]


def just_made(seen: Opened, move: Move, letter: str, news: Sequence[Line]) -> bool:
    """Whether all that is new is that this person has made this move, with this letter if it has one."""
    first, rest = next(iter(news), None), news[1:]
    ours = first is not None and first.act == "case.moved" and first.who == seen.actor.name
    if first is None or not ours or not first.says.startswith(move.done or move.label):
        return False
    return all(line.who == WORKER for line in rest) and (not move.letter or letter == _newest_letter(seen, move))


def _newest_letter(seen: Opened, move: Move) -> str | None:
    query = select(Letter.body).where(Letter.case_ref == seen.case.ref, Letter.move == move.id)
    return db.session.scalar(query.order_by(Letter.issued.desc()).limit(1))


# What can happen next


def _suggested(case: Case, looks: Sequence[Look], clocks: Sequence[Clock], policy: Policy) -> str:
    """The open move that keeps the earliest promise still owed, or else the way a case usually goes; empty for none."""
    possible = [each.move for each in looks if each.open and _usual(case, each.move)]
    for clock in sorted((each for each in clocks if each.met is None), key=lambda each: each.due_on):
        keeps = policy.clock(clock.promise).meets
        if found := next((move for move in possible if keeps in move.meets), None):
            return found.id
    return possible[0].id if possible else ""


def _usual(case: Case, move: Move) -> bool:
    """Whether a move is one step on the way, and not a way round, back, out or aside."""
    aside = move.refers or move.pauses or move.extends or move.again or move.sender or move.outcome is not None
    return not aside and (case.phase is Phase.NEW or not move.triages)


def says(move: Move) -> str:
    """In a few words what a step does or needs, to stand beside it."""
    if move.letter:
        return "sends a letter"
    if move.pauses:
        return "asks the sender; the dates wait"
    if move.resumes:
        return "the dates run again"
    return "needs a reason" if Ask.REASON in move.asks else ""


def who_knows(case: Case) -> str:
    """Who among us sees who wrote, after the word for how they wrote."""
    return {
        Mode.NAMED: "whoever works on it sees who wrote",
        Mode.CONFIDENTIAL: "only the clerk, whoever holds it and whoever handles it see who wrote",
        Mode.ANONYMOUS: "nobody here knows who wrote",
    }[case.mode]


def leaves(case: Case, settings: Settings, on: date, tells: bool = True) -> SentBy:
    """How a letter of this case leaves us as things are set up.

    Without a mail server, or on a sealed case an address fit to send it from, nothing goes by e-mail.
    """
    way = outward(case, tells)
    can = settings.mail_host and returns.return_for(case, settings, on).address if way is SentBy.EMAIL else True
    return way if can else SentBy.POST


def reaches(case: Case, way: SentBy, settings: Settings, tells: bool = True) -> str:
    """How a letter of this case gets to whoever wrote, in a sentence for whoever sends it."""
    person = told_for(case, tells)
    if case.authority_ref and person is not person_of(case):
        return "It goes to the person it is written for, not to whoever wrote. Our promise is kept when it leaves us."
    if way is SentBy.EMAIL and case.mode is Mode.CONFIDENTIAL:
        return "They wrote in confidence, so the e-mail says only that a letter waits on the tracking page."
    if way is SentBy.EMAIL and settings.mail_notice_only:
        return "We send nothing but notices by e-mail, so it says only that a letter waits on the tracking page."
    if way is SentBy.POST and person and person.reach_by is ReachBy.TELEPHONE:
        return "They want to hear from us by telephone: ring and read it out. Our promise is kept by the day you do."
    return {
        SentBy.EMAIL: "It goes by e-mail to the address on file within minutes, with the letter as PDF.",
        SentBy.POST: "You print it and post it or hand it over. Our promise is kept by the day you do.",
        SentBy.HAND: "You print it and hand it over. Our promise is kept by the day you do.",
        SentBy.TRACKING: "It shows on the tracking page at once, for whoever has the receipt. Nothing is mailed.",
    }[way]


def sent(case: Case, way: SentBy) -> str:
    """What becomes of a reply that has just been written, in a sentence for whoever wrote it."""
    if told_for(case, True) is not person_of(case):
        return "The reply goes to the person it was written for, and not to whoever wrote."
    return {
        SentBy.EMAIL: "The reply goes to the sender by e-mail within minutes.",
        SentBy.TRACKING: "The reply is on the tracking page now, for whoever has the receipt.",
    }.get(way, "The reply is ready. It waits under “Letters to post” until you say that it reached them.")


# Sealed late


def had_read(seen: Opened) -> tuple[HadRead, ...]:
    """What those whom a sealed case is about had read of it before it was sealed, oldest first."""
    ref = seen.case.ref
    subjects = select(About.staff_ref).where(About.case_ref == ref)
    abouts, named, readings = together(
        (About, About.case_ref == ref),
        (StaffMember, StaffMember.ref.in_(subjects)),
        (Reading, and_(Reading.case_ref == _if_sealed(seen.case), Reading.staff_ref.in_(subjects))),
    )
    return _had_read(readings, abouts, {each.ref: each.name for each in named})


def _had_read(readings: Sequence[Reading], abouts: Sequence[About], names: Mapping[str, str]) -> tuple[HadRead, ...]:
    subjects = {each.staff_ref for each in abouts if each.seal is not Seal.NONE}
    lines = {HadRead(names[each.staff_ref], each.what, each.at) for each in readings if each.staff_ref in subjects}
    read = sorted(lines, key=lambda line: (str(line.at), line.what))
    return tuple(line for line in read if not line.what.startswith("refused"))


# What a page fills in


def reply_time(seen: Opened, now: When) -> date | None:
    """Until when the policy usually lets somebody reply to our question."""
    usual = next((limit.value for limit in seen.policy.limits if limit.id == "reply-time"), "")
    return due(Rule.parse(usual), now.day, council.calendar(seen.policy)).on if usual else None
