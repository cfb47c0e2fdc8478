"""All that this room knows of one case, read in one statement, and as much of it as one person sees."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from casework.cases.model import About, Case, Whom
from casework.cases.parts import Part
from casework.cases.queries import Opened, abouts, facts_of
from casework.clock import When
from casework.committee.model import Resolution
from casework.complaints.model import Allegation, Complaint, DecisionRecord, Finding, Lesson, Putting, Remedy
from casework.db import together
from casework.errors import NotFound
from casework.policy.findings import overall
from casework.policy.guards import GUARDS
from casework.policy.putting import Heard, unheard
from casework.policy.reasons import Age
from casework.policy.shape import Policy
from casework.policy.timebar import months_of
from casework.policy.words import GuardName, Kind, Mode, Outcome, Phase, Seal

KINDS = frozenset({Kind.COMPLAINT, Kind.DATA_PROTECTION_COMPLAINT})
"""Kinds of case that have points."""
NOT_YOURS = "This complaint is for somebody else to decide: pass it to whoever answers for it."
"""What somebody reads who is kept from a part of it. It says no more."""
SOMEBODY = (Whom.PERSON, Whom.UNKNOWN)
"""Answers to *whom is it about* that are people of ours: they may comment before anything is found."""
DECIDED = (Phase.ANSWERED, Phase.CLOSED)
"""Where nothing is found any more: the answer is given."""


@dataclass(frozen=True)
class Point:
    """One point with what was found on it at each level; `place` is where it stands among those its reader sees."""

    place: int
    row: Allegation
    found: Mapping[int, Finding]

    @property
    def living(self) -> bool:
        """Whether it was neither taken back nor a mistake."""
        return self.row.ended is None


@dataclass(frozen=True)
class Whole:
    """What this room knows of one case, the points in their order and what is to be done by its date."""

    case: Case
    complaint: Complaint | None
    points: tuple[Point, ...]
    remedies: tuple[Remedy, ...]
    lessons: tuple[Lesson, ...]
    resolutions: tuple[Resolution, ...]
    """What meetings resolved on it since it was last taken up, as far as it was carried and confirmed."""
    records: tuple[DecisionRecord, ...] = ()
    """What officers decided alone on it, the oldest first."""
    abouts: tuple[About, ...] = ()
    """Whom and what it is about."""
    puttings: tuple[Putting, ...] = ()
    """The letters of this round that put it to somebody, and what was decided not to be put."""

    @property
    def level(self) -> int:
        """Which look at it this is: 1, or 2 once a review was asked for."""
        return 2 if self.case.review_asked_on else 1

    @property
    def round(self) -> int:
        """How often it was taken up anew."""
        return self.complaint.round if self.complaint else 0

    @property
    def told(self) -> dict[int, When | None]:
        """When a letter told what was found, by level."""
        row = self.complaint
        return {1: row.told_first, 2: row.told_review} if row else {1: None, 2: None}

    @property
    def decided(self) -> bool:
        """Whether the answer of this level is given."""
        return self.case.phase in DECIDED

    @property
    def living(self) -> list[Point]:
        """The points that are to be decided or were."""
        return [each for each in self.points if each.living]

    @property
    def found(self) -> list[Finding]:
        """The findings of this level on living points, in the order of the points."""
        return [each.found[self.level] for each in self.living if self.level in each.found]

    @property
    def undecided(self) -> int:
        """How many living points have no finding at this level yet."""
        return len(self.living) - len(self.found)

    @property
    def outcome(self) -> Outcome | None:
        """What the findings of this level come to together; None while one is missing."""
        return None if self.undecided else overall([each.outcome for each in self.found])

    @property
    def first_deciders(self) -> frozenset[str]:
        """Refs of our people who decided it at stage 1: who found something by a power of their office, who gave it as
        their answer, or who sat on it at a meeting."""
        alone = {
            each.found[1].decided_by for each in self.living if 1 in each.found and not each.found[1].resolution_ref
        }
        alone |= {each.decided_by for each in self.records if each.level == 1 and _since(self.case, each.decided_on)}
        meeting = self.resolution(1)
        return frozenset(alone | {ref for ref, *_ in meeting.sat} if meeting else alone) - {""}

    def resolution(self, level: int) -> Resolution | None:
        """What a meeting resolved at a level, the latest."""
        return next((each for each in self.resolutions if each.level == level), None)

    def point(self, ref: str) -> Point:
        """One point of it. NotFound when there is none, or none that its reader sees."""
        found = next((each for each in self.points if each.row.ref == ref), None)
        if found is None:
            raise NotFound()
        return found

    def doing(self, ref: str) -> Remedy | Lesson:
        """One remedy or lesson of it. NotFound when there is none, or none that its reader sees."""
        every: tuple[Remedy | Lesson, ...] = (*self.remedies, *self.lessons)
        found = next((each for each in every if each.ref == ref), None)
        if found is None:
            raise NotFound()
        return found

    @property
    def subjects(self) -> tuple["Subject", ...]:
        """Whom it is to be put to: those it is about who are somebody, each once, and whom a letter was begun to."""
        named = [Subject(about, self._put_to(about)) for about in self.abouts if about.whom in SOMEBODY]
        once = [each for place, each in enumerate(named) if not any(each.same_as(other) for other in named[:place])]
        return (*once, *(Subject(None, row) for row in self.puttings if row.about_ref is None))

    def _put_to(self, about: About) -> Putting | None:
        """The letter to somebody; of whom the sender named twice, that to either."""
        mine = {each.ref for each in self.abouts if each.staff_ref and each.staff_ref == about.staff_ref} | {about.ref}
        return next((row for row in self.puttings if row.about_ref in mine), None)

    def subjects_of(self, point: Point | None) -> list["Subject"]:
        """Those of them a point is about: whom it names; where it names nobody, all but whose point was set apart.

        None is a complaint of which no point is written down yet.
        """
        chosen = next((each for each in self.abouts if point and each.ref == point.row.about_ref), None)
        if chosen is None:
            return [each for each in self.subjects if each.about is None or not self._set_apart(each.about)]
        return [each for each in self.subjects if each.about is None or each.same_as(Subject(chosen, None))]

    def _set_apart(self, about: About) -> bool:
        """Whether only the point about somebody is sealed, so that the others are not about them."""
        return about.seal is Seal.CONFIRMED and self.case.seal is Seal.NONE

    def putting(self, ref: str) -> Putting:
        """One letter that puts it to somebody. NotFound when there is none, or none that its reader sees."""
        found = next((each for each in self.puttings if each.ref == ref), None)
        if found is None:
            raise NotFound()
        return found

    def unheard(self, point: Point | None, outcome: Outcome | None, today: date) -> str:
        """Why this cannot be found on a point before somebody was heard, in a sentence; empty when it can."""
        heard = [each.heard for each in self.subjects_of(point)] if self.level == 1 else []
        return unheard(outcome, heard, today) or ""

    def seen_by(self, hidden: Collection[str]) -> "Whole":
        """The same without the points that are kept from somebody, and what hangs on them; records speak of all."""
        if not hidden:
            return self
        shown = [each for each in self.points if each.row.about_ref not in hidden]
        gone = {each.row.ref for each in self.points} - {each.row.ref for each in shown}
        return replace(
            self,
            points=tuple(replace(each, place=place) for place, each in enumerate(shown, 1)),
            remedies=tuple(each for each in self.remedies if each.allegation_ref not in gone),
            lessons=tuple(each for each in self.lessons if each.allegation_ref not in gone),
            records=(),
            abouts=tuple(each for each in self.abouts if each.ref not in hidden),
            puttings=tuple(each for each in self.puttings if each.about_ref and each.about_ref not in hidden),
        )


@dataclass(frozen=True)
class Subject:
    """Somebody a complaint is put to: whom the sender named, the letter to them, or both."""

    about: About | None
    row: Putting | None

    @property
    def key(self) -> str:
        """What a form calls them by."""
        return self.about.ref if self.about else self.row.ref if self.row else ""

    @property
    def name(self) -> str:
        """Whom it is, as far as anybody knows."""
        told = self.row.name if self.row else None
        return told or (self.about.label if self.about else "") or "whoever it is about"

    @property
    def heard(self) -> Heard:
        """Until when they may comment, and whether that is over."""
        row = self.row
        return Heard(self.name, row.comment_until, row.settled) if row else Heard(self.name)

    def same_as(self, other: "Subject") -> bool:
        """Whether both are one of ours, or one answer of the sender."""
        one, two = self.about, other.about
        if one is None or two is None:
            return False
        return one.ref == two.ref or (one.staff_ref is not None and one.staff_ref == two.staff_ref)


_Row = TypeVar("_Row")
_OF_A_CASE: tuple[Any, ...] = (
    Complaint, Allegation, Finding, Remedy, Lesson, Resolution, DecisionRecord, About, Putting,
)  # fmt: skip


def whole(case: Case) -> Whole:
    """What this room knows of a case, in one statement."""
    found = [each for rows in together(*((row, row.case_ref == case.ref) for row in _OF_A_CASE)) for each in rows]
    points = sorted(_only(Allegation, found), key=lambda each: each.number)
    complaint = next(iter(_only(Complaint, found)), None)
    now = complaint.round if complaint else 0
    findings = [each for each in _only(Finding, found) if each.round == now]
    return Whole(
        case=case,
        complaint=complaint,
        points=tuple(_point(place, row, findings) for place, row in enumerate(points, 1)),
        remedies=tuple(sorted(_only(Remedy, found), key=lambda each: (each.due_on, each.ref))),
        lessons=tuple(sorted(_only(Lesson, found), key=lambda each: (each.due_on, each.ref))),
        resolutions=tuple(sorted(_resolved(case, found), key=lambda each: each.happened, reverse=True)),
        records=tuple(sorted(_only(DecisionRecord, found), key=lambda each: (each.decided_on, each.level, each.ref))),
        abouts=tuple(sorted(_only(About, found), key=lambda each: (each.label, each.ref))),
        puttings=tuple(
            sorted((each for each in _only(Putting, found) if each.round == now), key=lambda each: str(each.begun))
        ),
    )


def _only(kind: type[_Row], rows: Iterable[object]) -> list[_Row]:
    return [each for each in rows if isinstance(each, kind)]


def _resolved(case: Case, found: Iterable[object]) -> list[Resolution]:
    counts = [each for each in _only(Resolution, found) if each.carried and each.confirmed]
    return [each for each in counts if _since(case, each.happened.day)]


def _since(case: Case, on: date) -> bool:
    """Whether a day is not before the case was last taken up anew."""
    return case.again_on is None or on >= case.again_on


def _point(place: int, row: Allegation, findings: Iterable[Finding]) -> Point:
    return Point(place, row, {each.level: each for each in findings if each.allegation_ref == row.ref})


def seen(opened: Opened) -> Whole:
    """The same as whoever opened the case sees it."""
    return whole(opened.case).seen_by(opened.hidden)


class Known(Part):
    """What the rules of a complaint may know of its points and findings."""

    def __init__(self, every: Whole) -> None:
        self.whole = every

    def facts(self) -> Mapping[str, Any]:
        """The points that are to be decided, what was found on them at this level, and who decided the first."""
        return {
            "points": len(self.whole.living),
            "findings": tuple(each.outcome for each in self.whole.found),
            "decided_by": self.whole.first_deciders,
            "resolved": self.whole.resolution(self.whole.level) is not None,
        }

    def unheard(self, today: date) -> str:
        """The first reason why a point that is still to be decided cannot be."""
        open_: list[Point | None] = [each for each in self.whole.living if self.whole.level not in each.found]
        open_ += [] if self.whole.living else [None]
        return next(filter(None, (self.whole.unheard(each, Outcome.UPHELD, today) for each in open_)), "")


def shut(every: Whole, opened: Opened, today: date) -> str:
    """Why this person cannot find anything on a complaint now, in the words of its moves' guards; empty if they can."""
    if opened.hidden:
        return NOT_YOURS
    facts = facts_of(every.case, [], opened.policy, Known(every))
    if every.level == 1:
        more = [GuardName.RESOLVED_FIRST if every.case.referred else GuardName.POWER_HELD]
    elif every.case.mode is Mode.ANONYMOUS:
        more = [GuardName.POWER_HELD, GuardName.FRESH_EYES]
    else:
        more = [GuardName.RESOLVED_FIRST]
    names = [GuardName.SEAL_SETTLED, GuardName.NOT_A_COUNCILLOR_ALONE, *more]
    return next(filter(None, (GUARDS[name](facts, opened.actor, today) for name in names)), "")


def age(every: Whole, policy: Policy) -> Age:
    """How old the matter is. The law on complaints about personal information knows no time bar."""
    limit = next((each for each in policy.limits if each.id == "time-bar"), None)
    barred = limit is not None and every.case.kind is Kind.COMPLAINT
    known = every.complaint.known_on if every.complaint else None
    return Age(known, every.case.received.day, months_of(limit.value) if limit and barred else None)


def abouts_of(opened: Opened) -> dict[str, str]:
    """Whom and what the case is about, by ref, as far as whoever opened it sees them."""
    return {each.ref: each.label for each in abouts(opened.case.ref) if each.ref not in opened.hidden}
