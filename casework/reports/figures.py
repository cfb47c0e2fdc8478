"""Figures of the last twelve months, read from counters: what came, which standards were kept, how cases came out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, not_, select

from casework.cases.counts import Counted, counted, recounted
from casework.cases.model import Case
from casework.clock import MONTHS
from casework.council import queries as council
from casework.db import db
from casework.policy.access import Actor
from casework.policy.shape import ClockDef, Policy, promise_source
from casework.policy.words import Kind, Outcome, Phase, Role
from casework.reports.chart import Chart, bars
from casework.reports.trail import hidden_from

SMALL = 5
"""A number below this, and above none, could point at somebody, so that the auditor is not told it."""
MOST_OPEN = 5_000
FEW = f"fewer than {SMALL}"
_PHASES = {
    Phase.NEW: "Not yet looked at",
    Phase.OPEN: "Being looked into",
    Phase.WAITING: "Waiting for the sender’s reply",
    Phase.ANSWERED: "Answered, not yet closed",
}


@dataclass(frozen=True)
class Number:
    """A count; a hidden one is shown as *fewer than five* and takes no part in a sum."""

    count: int
    hidden: bool = False

    def __str__(self) -> str:
        return FEW if self.hidden else f"{self.count:,}"

    @property
    def drawn(self) -> int | None:
        """The height of its bar, if it may be seen."""
        return None if self.hidden else self.count


@dataclass(frozen=True)
class Month:
    """What one month brought, by kind, and in all."""

    label: str
    short: str
    by_kind: tuple[Number, ...]
    total: Number


@dataclass(frozen=True)
class Standard:
    """One promise of the policy in force: how often it was kept and not, and the document that makes it."""

    label: str
    promise: str
    source: str
    aim: bool
    kept: Number
    late: Number
    share: str


@dataclass(frozen=True)
class Figures:
    """Everything on the page, as one person may see it."""

    kinds: tuple[str, ...]
    months: tuple[Month, ...]
    chart: Chart
    standards: tuple[Standard, ...]
    outcomes: tuple[tuple[str, Number], ...]
    open: tuple[tuple[str, Number], ...]
    many_open: bool
    suppressed: bool


def figures(actor: Actor, today: date) -> Figures:
    """The figures without the cases that are kept from this person, small numbers hidden from an auditor."""
    hide = Role.CLERK not in actor.roles
    months = _months(today)
    tally = counted(months[0])
    tally.subtract(recounted(hidden_from(actor)))
    policy = council.policy_in_force(today).policy
    kinds = [kind for kind in Kind if any(tally[f"received:{kind.value}", month] > 0 for month in months)]
    rows = tuple(_month(month, kinds, tally, hide) for month in months)
    opened, many = _open(actor, hide)
    return Figures(
        kinds=tuple(kind.words.partition(" ")[2] for kind in kinds),
        months=rows,
        chart=bars([(row.short, row.total.drawn, _above(row.total)) for row in rows]),
        standards=tuple(_standard(policy, clock, tally, hide) for clock in policy.clocks if not clock.later),
        outcomes=_outcomes(tally, hide),
        open=opened,
        many_open=many,
        suppressed=hide,
    )


def _months(today: date) -> list[str]:
    """The twelve months that end with this one, as counters name them."""
    ends = today.year * 12 + today.month - 1
    return [f"{month // 12}-{month % 12 + 1:02}" for month in range(ends - 11, ends + 1)]


def _number(count: int, hide: bool) -> Number:
    count = max(count, 0)
    return Number(count, hide and 0 < count < SMALL)


def _together(numbers: Iterable[Number]) -> Number:
    """A sum, hidden as well when it would tell one hidden number by what is left over."""
    numbers = list(numbers)
    hidden = [number for number in numbers if number.hidden]
    total = sum(number.count for number in numbers)
    return Number(total, len(hidden) == 1 or bool(hidden) and total < SMALL)


def _month(month: str, kinds: list[Kind], tally: Counted, hide: bool) -> Month:
    year, number = month.split("-")
    name = MONTHS[int(number) - 1]
    cells = tuple(_number(tally[f"received:{kind.value}", month], hide) for kind in kinds)
    return Month(f"{name} {year}", name[:3], cells, _together(cells))


def _above(number: Number) -> str:
    return "hidden" if number.hidden else str(number)


def _summed(tally: Counted, name: str) -> int:
    return sum(count for (counted_as, _), count in tally.items() if counted_as == name)


def _standard(policy: Policy, clock: ClockDef, tally: Counted, hide: bool) -> Standard:
    kept, late = (_number(_summed(tally, f"{what}:{clock.id}"), hide) for what in ("kept", "late"))
    return Standard(
        clock.label, clock.promise, promise_source(policy, clock), clock.aim, kept, late, _share(kept, late)
    )


def _share(kept: Number, late: Number) -> str:
    """How many in a hundred were in time; nothing where there is nothing, or where it would tell a hidden number."""
    total = kept.count + late.count
    if not total:
        return "none yet"
    return "not shown" if kept.hidden or late.hidden else f"{100 * kept.count // total} %"


def _outcomes(tally: Counted, hide: bool) -> tuple[tuple[str, Number], ...]:
    """How complaints that were closed came out."""
    names = {f"closed:{Kind.COMPLAINT.value}:{outcome.value}": outcome for outcome in Outcome}
    found = {outcome: _summed(tally, name) for name, outcome in names.items()}
    return tuple(
        (outcome.value.replace("-", " ").capitalize(), _number(number, hide))
        for outcome, number in found.items()
        if number > 0
    )


def _open(actor: Actor, hide: bool) -> tuple[tuple[tuple[str, Number], ...], bool]:
    """Open cases by where they are; nothing is counted once there are more than some thousands."""
    some = select(Case.phase).where(Case.rank.is_not(None), not_(hidden_from(actor))).limit(MOST_OPEN + 1).subquery()
    rows = db.session.execute(select(some.c.phase, func.count()).group_by(some.c.phase))
    found: Mapping[Phase, int] = dict(rows.all())  # type: ignore[arg-type]
    shown = tuple((words, _number(found.get(phase, 0), hide)) for phase, words in _PHASES.items())
    return shown, sum(found.values()) > MOST_OPEN
