"""All that the page of one case shows to one person, read in as few statements as can be."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from casework.cases import clocks as clock_verbs
from casework.cases import drafts
from casework.cases.model import About, Case, Clock, Draft, Lane
from casework.cases.queries import Opened, Said, conversation, looks
from casework.clock import When, short_date
from casework.council import queries as council
from casework.db import db
from casework.letters.model import Letter, SentBy
from casework.people.model import Person
from casework.policy.access import Action
from casework.policy.clocks import Level, Remaining, Rule, due, remaining
from casework.policy.days import Calendar
from casework.policy.moves import Look
from casework.policy.shape import Move, Policy, Stage, stage
from casework.policy.words import Ask, Mode, Seal
from casework.staff.model import Reading, StaffMember
from casework.staff.queries import names_of
from casework.trail.story import Line, story

_UNTOLD = "act.refused"
"""Not part of the story of a case: what somebody was refused stands on the trail."""
_OF_SEALS = "case.seal-"
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
    typed: dict[bytes, dict[str, str]]
    suggested: str

    @property
    def case(self) -> Case:
        """The case itself."""
        return self.seen.case

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
    def names_sender(self) -> bool:
        """Whether our letters, which greet the sender by name, may be shown to this person."""
        return self.case.mode is not Mode.CONFIDENTIAL or self.seen.may(Action.CASE_SENDER)


def page(seen: Opened, keys: Sequence[bytes], now: When) -> CasePage:
    """Read one opened case; `keys` are those of the drafts this person may have on its page."""
    case, calendar = seen.case, council.calendar(seen.policy)
    clocks = clock_verbs.running(case)
    open_now = looks(seen, clocks, now)
    abouts, person, kept = _around(case, keys, seen)
    lines = _told(seen)
    names = names_of([case.handler_ref, case.holder_ref, *(line.who for line in lines)])
    return CasePage(
        seen=seen,
        stage=stage(seen.policy, case.kind, case.stage),
        promises=tuple(_promises(clocks, seen.policy, calendar, now)),
        said=tuple(conversation(case.ref, lanes(seen), seen.hidden)),
        looks=open_now,
        sender=person if seen.may(Action.CASE_SENDER) else None,
        abouts=abouts,
        names=names,
        story=tuple(replace(line, who=names.get(line.who, line.who)) for line in lines),
        typed={key: drafts.opened(key, kept) for key in keys},
        suggested=_suggested(open_now, clocks, seen.policy),
    )


def lanes(seen: Opened) -> list[Lane]:
    """Whose talk this person reads: what passed with the sender, and our own notes if they work on cases."""
    return [Lane.RESIDENT, Lane.STAFF] if seen.may(Action.CASE_NOTES) else [Lane.RESIDENT]


def _around(case: Case, keys: Sequence[bytes], seen: Opened) -> tuple[tuple[About, ...], Person | None, list[Draft]]:
    """Whom it is about, who wrote and what is typed, in one statement; without the points that are hidden."""
    rows = db.session.execute(
        select(About, Person, Draft)
        .select_from(Case)
        .outerjoin(About, About.case_ref == Case.ref)
        .outerjoin(Person, Person.ref == Case.person_ref)
        .outerjoin(Draft, drafts.named(keys))
        .where(Case.ref == case.ref)
    ).all()
    abouts = {about.ref: about for about, _, _ in rows if about is not None and about.ref not in seen.hidden}
    person = next((person for _, person, _ in rows if person is not None), None)
    return tuple(abouts.values()), person, [draft for _, _, draft in rows if draft is not None]


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
    return lines[:sealed]


def _who(kind: str, ref: str) -> str:
    """Who did it: one of us by ref, to be named later; anybody else by what they are to the case."""
    if kind == "staff":
        return ref
    return {"worker": "Casework", "operator": "whoever runs Casework"}.get(kind, "the sender")


def since(seen: Opened, story_number: int) -> list[Line]:
    """What happened on a case since it stood at that number of its story, oldest first."""
    lines = _told(seen)[: max(seen.case.story - story_number, 0)]
    names = names_of(line.who for line in lines)
    return [replace(line, who=names.get(line.who, line.who)) for line in reversed(lines)]


# What can happen next


def _suggested(looks: Sequence[Look], clocks: Sequence[Clock], policy: Policy) -> str:
    """The open move that keeps the earliest promise still owed, or else the first that is open."""
    possible = [each.move for each in looks if each.open]
    for clock in sorted((each for each in clocks if each.met is None), key=lambda each: each.due_on):
        keeps = policy.clock(clock.promise).meets
        if found := next((move for move in possible if keeps in move.meets), None):
            return found.id
    return possible[0].id if possible else ""


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


def reaches(case: Case, way: SentBy) -> str:
    """How a letter of this case gets to whoever wrote, in a sentence for whoever sends it."""
    if way is SentBy.EMAIL and case.mode is Mode.CONFIDENTIAL:
        return "They wrote in confidence, so the e-mail says only that a letter waits on the tracking page."
    return {
        SentBy.EMAIL: "It goes by e-mail to the address on file within minutes, with the letter as PDF.",
        SentBy.POST: "You print it and post it or hand it over. Our promise is kept by the day you do.",
        SentBy.HAND: "You print it and hand it over. Our promise is kept by the day you do.",
        SentBy.TRACKING: "It shows on the tracking page at once, for whoever has the receipt. Nothing is mailed.",
    }[way]


# Sealed late


@dataclass(frozen=True)
class HadRead:
    """What somebody a case is kept from had opened before it was."""

    name: str
    what: str
    at: When


def had_read(seen: Opened) -> list[HadRead]:
    """What those whom the case is about had read of it before it was sealed, oldest first."""
    query = (
        select(StaffMember.name, Reading.what, Reading.at)
        .join(Reading, Reading.staff_ref == StaffMember.ref)
        .join(About, About.staff_ref == StaffMember.ref)
        .where(About.case_ref == seen.case.ref, Reading.case_ref == seen.case.ref, About.seal != Seal.NONE)
        .order_by(Reading.at)
        .distinct()
    )
    lines = [HadRead(name, what, at) for name, what, at in db.session.execute(query)]
    return [line for line in lines if not line.what.startswith("refused")]


# What a page fills in


def reply_time(seen: Opened, now: When) -> date | None:
    """Until when the policy usually lets somebody reply to our question."""
    usual = next((limit.value for limit in seen.policy.limits if limit.id == "reply-time"), "")
    return due(Rule.parse(usual), now.day, council.calendar(seen.policy)).on if usual else None
