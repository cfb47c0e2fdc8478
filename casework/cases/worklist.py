"""The worklist: open cases by what is due, each with the reason for its place, as one person may see them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, func, select

from casework.cases.model import Case
from casework.clock import WEEKDAYS, When, long_date, short_date
from casework.council import queries as council
from casework.db import db
from casework.policy.access import Actor
from casework.policy.clocks import Remaining, remaining
from casework.policy.days import Calendar
from casework.policy.shape import Kind, Phase, Role, Stage, stage
from casework.staff.model import StaffMember
from casework.staff.queries import visible, working_days

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
    """One case of the list: how near its date is, why it stands where it does, who handles it."""

    case: Case
    stage: Stage
    handler: str
    near: Remaining | None
    because: str


@dataclass(frozen=True)
class Group:
    """Rows under one heading."""

    heading: str
    rows: tuple[Row, ...]


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
    found = db.session.execute(_page(actor, show, after[:LONGEST])).all()
    days, calendar = working_days(actor.id), council.calendar()
    rows = [_row(case, name, now.day, calendar) for case, name in found[:PAGE]]
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


def _page(actor: Actor, show: Show, after: str) -> Select[Case, str]:
    return (
        select(Case, StaffMember.name)
        .outerjoin(StaffMember, StaffMember.ref == Case.handler_ref)
        .where(Case.rank.is_not(None), Case.rank > after, *_cut(actor, show), visible(actor, Case))
        .order_by(Case.rank)
        .limit(PAGE + 1)
    )


def _cut(actor: Actor, show: Show) -> list[ColumnElement[bool]]:
    """The conditions of one filter."""
    cuts: dict[Show, list[ColumnElement[bool]]] = {
        Show.MINE: [Case.handler_ref == actor.id],
        Show.UNASSIGNED: [Case.handler_ref.is_(None)],
        Show.REFERRED: [Case.referred.is_(True)],
        Show.NEW_MESSAGES: [Case.unread.is_(True), Case.phase != Phase.NEW],
    }
    return [Case.kind.in_(_KINDS[show])] if show in _KINDS else cuts.get(show, [])


def _counts(actor: Actor, show: Show, today: date) -> Counts:
    """Three capped counts in one statement, each a walk over a stretch of the index of ranks."""
    stretches = (
        Case.rank < _DUE,
        and_(Case.rank >= _DUE, Case.rank < f"{_DUE}{today}"),
        and_(Case.rank >= f"{_DUE}{today}", Case.rank < f"{_DUE}{today + timedelta(days=1)}"),
    )
    parts = [_capped(actor, show, stretch) for stretch in stretches]
    found = db.session.execute(select(*parts)).one()
    return Counts(found[0], found[1], found[2])


def _capped(actor: Actor, show: Show, stretch: ColumnElement[bool]) -> ScalarSelect[int]:
    conditions = (Case.rank.is_not(None), stretch, *_cut(actor, show), visible(actor, Case))
    some = select(Case.ref).where(*conditions).limit(MOST + 1).subquery()
    return select(func.count()).select_from(some).scalar_subquery()


def _row(case: Case, handler: str | None, today: date, calendar: Calendar) -> Row:
    near = remaining(case.due_on, today, calendar) if case.due_on else None
    at = stage(council.policy(case.policy_ref), case.kind, case.stage)
    return Row(case, at, handler or "", near, _because(case, today))


def _because(case: Case, today: date) -> str:
    """Why the case stands where it does."""
    if _in_danger(case):
        return "First: the sender said somebody may be at risk"
    if case.due_on is None:
        return "No promise runs on it"
    on = short_date(case.due_on) if abs(case.due_on - today) < timedelta(days=300) else long_date(case.due_on)
    if case.due_on < today:
        return f"Was due {on}"
    return f"Its earliest date, {on}" if case.due_on <= today + timedelta(days=1) else "Its earliest date"


def _in_danger(case: Case) -> bool:
    return (case.rank or "").startswith(_DANGER)


def _grouped(rows: list[Row], back: date) -> list[Group]:
    """The rows under their headings; a heading without rows is left out."""
    named: dict[str, list[Row]] = {}
    for row in rows:
        named.setdefault(_heading(row.case, back), []).append(row)
    return [Group(heading, tuple(some)) for heading, some in named.items()]


def _heading(case: Case, back: date) -> str:
    if _in_danger(case):
        return "Somebody may be at risk of harm"
    if case.due_on and case.due_on < back:
        return f"Due before you are next in ({WEEKDAYS[back.weekday()]})"
    return "Due after that" if case.due_on else "No promise runs on these"
