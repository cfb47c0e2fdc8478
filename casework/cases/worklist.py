"""The worklist: open cases by what is due, each with the reason for its place, as one person may see them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Integer, ScalarSelect, Select, String, and_, bindparam, func, select

from casework.cases.clocks import READ
from casework.cases.model import Case
from casework.clock import WEEKDAYS, When, long_date, short_date
from casework.council import queries as council
from casework.db import db
from casework.policy.access import Actor, Sight, sight
from casework.policy.clocks import Level, Remaining, remaining
from casework.policy.days import Calendar
from casework.policy.shape import Stage, stage
from casework.policy.words import Channel, Kind, Phase, Role
from casework.staff.model import StaffMember
from casework.staff.queries import seen_by, working_days

PAGE = 50
MOST = 100  # nothing is counted beyond this
LONGEST = 48  # characters of a rank
_DANGER, _DUE = "0", "1"
_WORKS_CASES = frozenset({Role.CLERK, Role.OFFICER, Role.OUTSIDE})


class Show(StrEnum):
    """Which cases the list is cut to."""

    ALL = "all"
    MINE = "mine"
    UNASSIGNED = "unassigned"
    COMPLAINTS = "complaints"
    QUESTIONS = "questions"
    OTHER = "other"
    REFERRED = "referred"
    NEW_MESSAGES = "new-messages"


CHIPS: Mapping[Show, str] = {
    Show.ALL: "All open",
    Show.MINE: "Mine",
    Show.UNASSIGNED: "Unassigned",
    Show.COMPLAINTS: "Complaints",
    Show.QUESTIONS: "Questions and requests",
    Show.OTHER: "Compliments and comments",
    Show.REFERRED: "Referred",
    Show.NEW_MESSAGES: "New messages",
}
_KINDS = {
    Show.COMPLAINTS: (Kind.COMPLAINT, Kind.DATA_PROTECTION_COMPLAINT),
    Show.QUESTIONS: (Kind.ENQUIRY, Kind.INFORMATION_REQUEST, Kind.OWN_DATA),
    Show.OTHER: (Kind.COMPLIMENT, Kind.COMMENT),
}


@dataclass(frozen=True)
class Row:
    """One case of the list: how near its date is, why it stands where it does, who handles it.

    `case` has those attributes of a case that the list shows (`_SHOWN`).
    """

    case: Any
    stage: Stage
    handler: str
    near: Remaining | None
    because: str

    @property
    def waits(self) -> bool:
        """Whether what is owed is only that somebody reads: nothing was promised, so nothing is overdue."""
        return self.case.due_what == READ

    @property
    def says(self) -> str:
        """How near its date is, as a sentence begins."""
        words = self.near.words if self.near else "no date"
        if self.waits:
            words = words.replace("overdue by", "waiting").replace("overdue", "waiting")
        return words[:1].upper() + words[1:]

    @property
    def level(self) -> str:
        """The word for the colour of its date."""
        if self.near is None:
            return Level.PAUSED.value
        return Level.SOON.value if self.waits or self.near.level is Level.TODAY else self.near.level.value

    @property
    def under(self) -> str:
        """What stands under its heading: its reference, and how it reached us."""
        way = "e-mail" if self.case.channel is Channel.EMAIL else self.case.channel.replace("-", " ")
        return f"{self.case.reference}, by {way}"


@dataclass(frozen=True)
class Group:
    """Rows under one heading."""

    heading: str
    rows: tuple[Row, ...]

    @property
    def danger(self) -> bool:
        """Whether somebody may be at risk in these cases."""
        return _in_danger(self.rows[0].case)


@dataclass(frozen=True)
class Counts:
    """How many cases at most `MOST`; one more means that there are more."""

    danger: int
    overdue: int
    today: int


@dataclass(frozen=True)
class Worklist:
    """One page of the list; `after` opens the next and is empty on the last."""

    groups: tuple[Group, ...]
    counts: Counts
    after: str

    @property
    def empty(self) -> bool:
        """Whether this page has no case."""
        return not self.groups


def worklist(actor: Actor, show: Show, after: str, now: When) -> Worklist:
    """One page of what this person may see, in the order of what is due; `after` is the rank the last page ended on."""
    asked = {"me": actor.id, "after": after[:LONGEST]}
    found = db.session.execute(_page(sight(actor), show), asked).all()
    days, calendar = working_days(actor.id), council.calendar()
    rows = _rows(found[:PAGE], now.day, calendar)
    more = rows[-1].case.rank or "" if len(found) > PAGE else ""
    back = next_in(days, now.day, calendar)
    return Worklist(tuple(_grouped(rows, back)), _counts(actor, show, now.day), more)


def for_members(actor: Actor) -> bool:
    """Whether the list holds only papers for the committee, because nothing else is open to this person's roles."""
    return not actor.roles & _WORKS_CASES


def next_in(days: Iterable[int], today: date, calendar: Calendar) -> date:
    """The next day after today on which somebody with these weekdays is in; a bank holiday is nobody's."""
    days = frozenset(days) or frozenset(range(5))
    return next(
        day
        for day in (today + timedelta(days=ahead) for ahead in range(1, 60))
        if day.weekday() in days and not calendar.why_not_working(day) or (day - today).days == 59
    )


_ME = bindparam("me", type_=String)
_SHOWN = (
    Case.ref, Case.reference, Case.subject, Case.kind, Case.stage, Case.phase, Case.policy_ref, Case.mode, Case.channel,
    Case.seal, Case.referred, Case.unread, Case.due_on, Case.due_what, Case.rank, StaffMember.name.label("handler"),
)  # fmt: skip


@lru_cache
def _page(seen: Sight, show: Show) -> Select[Any]:
    """One page for somebody of that sight, after the rank `after`. Made once: that costs more than asking."""
    return (
        select(*_SHOWN)
        .outerjoin(StaffMember, StaffMember.ref == Case.handler_ref)
        .where(Case.rank.is_not(None), Case.rank > bindparam("after"), *_cut(show), seen_by(seen, _ME, Case))
        .order_by(Case.rank)
        .limit(PAGE + 1)
    )


def _cut(show: Show) -> list[ColumnElement[bool]]:
    """The conditions of one filter."""
    cuts: dict[Show, list[ColumnElement[bool]]] = {
        Show.MINE: [Case.handler_ref == _ME],
        Show.UNASSIGNED: [Case.handler_ref.is_(None)],
        Show.REFERRED: [Case.referred.is_(True)],
        Show.NEW_MESSAGES: [Case.unread.is_(True), Case.phase != Phase.NEW],
    }
    return [Case.kind.in_(_KINDS[show])] if show in _KINDS else cuts.get(show, [])


def _counts(actor: Actor, show: Show, today: date) -> Counts:
    """Three capped counts in one statement, each a walk over a stretch of the index of ranks."""
    days = {"today": f"{_DUE}{today}", "tomorrow": f"{_DUE}{today + timedelta(days=1)}"}
    found = db.session.execute(_counting(sight(actor), show), {"me": actor.id, "most": MOST + 1, **days}).one()
    return Counts(found[0], found[1], found[2])


@lru_cache
def _counting(seen: Sight, show: Show) -> Select[Any]:
    today, tomorrow = bindparam("today", type_=String), bindparam("tomorrow", type_=String)
    stretches = (
        Case.rank < _DUE,
        and_(Case.rank >= _DUE, Case.rank < today, Case.due_what != READ),
        and_(Case.rank >= today, Case.rank < tomorrow),
    )
    return select(*(_capped(seen, show, stretch) for stretch in stretches))


def _capped(seen: Sight, show: Show, stretch: ColumnElement[bool]) -> ScalarSelect[int]:
    conditions = (Case.rank.is_not(None), stretch, *_cut(show), seen_by(seen, _ME, Case))
    some = select(Case.ref).where(*conditions).limit(bindparam("most", type_=Integer)).subquery()
    return select(func.count()).select_from(some).scalar_subquery()


def _rows(cases: Sequence[Any], today: date, calendar: Calendar) -> list[Row]:
    """Cases as rows; what many of them share, a date or a stage, is worked out once."""
    near = {on: remaining(on, today, calendar) for on in {case.due_on for case in cases} if on}
    at = {key: stage(council.policy(key[0]), key[1], key[2]) for key in map(_at, cases)}
    return [
        Row(case, at[_at(case)], case.handler or "", near.get(case.due_on), _because(case, today)) for case in cases
    ]


def _at(case: Any) -> tuple[str, Kind, str]:
    return case.policy_ref, case.kind, case.stage


def _because(case: Any, today: date) -> str:
    """Why the case stands where it does."""
    if _in_danger(case):
        return "First: the sender said somebody may be at risk"
    if case.due_on is None:
        return "No promise runs on it"
    on = short_date(case.due_on) if abs(case.due_on - today) < timedelta(days=300) else long_date(case.due_on)
    if case.due_what == READ:
        return f"They wrote on {on}"
    if case.due_on < today:
        return f"Was due {on}"
    return f"Its earliest date, {on}" if case.due_on <= today + timedelta(days=1) else "Its earliest date"


def _in_danger(case: Any) -> bool:
    return (case.rank or "").startswith(_DANGER)


def _grouped(rows: list[Row], back: date) -> list[Group]:
    """The rows under their headings; a heading without rows is left out."""
    named: dict[str, list[Row]] = {}
    for row in rows:
        named.setdefault(_heading(row.case, back), []).append(row)
    return [Group(heading, tuple(some)) for heading, some in named.items()]


def _heading(case: Any, back: date) -> str:
    if _in_danger(case):
        return "Somebody may be at risk of harm"
    if case.due_on and case.due_on < back:
        return f"Due before you are next in ({WEEKDAYS[back.weekday()]})"
    return "Due after that" if case.due_on else "No promise runs on these"
