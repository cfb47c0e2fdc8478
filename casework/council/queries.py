"""What the council has adopted, which days count, who holds which office, who sits where, and who may decide."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from weakref import WeakKeyDictionary

from sqlalchemy import BindParameter, ColumnElement, Date, Engine, Select, and_, bindparam, func, or_, select

from casework.clock import MONTHS
from casework.council.model import CalendarDay, Committee, Delegation, Membership, OfficeTerm, PolicyVersion
from casework.db import db
from casework.errors import NotFound, Unavailable
from casework.policy.bodies import Power, Seat
from casework.policy.days import Calendar, Nation
from casework.policy.documents import Clause, Document, flaws, next_review
from casework.policy.features import KEEPERS, Feature, Keeper
from casework.policy.graph import by
from casework.policy.load import stored
from casework.policy.shape import ClockDef, Policy
from casework.policy.words import Office

POSTS = (Office.CLERK, Office.CHAIR, Office.VICE_CHAIR, Office.ADMINISTRATOR, Office.SAFEGUARDING_LEAD)
"""Offices a resident may name; to stand in for one is no post of its own."""

STANDS_IN = {
    Office.CLERK: Office.STAND_IN_CLERK,
    Office.CHAIR: Office.STAND_IN_CHAIR,
    Office.ADMINISTRATOR: Office.STAND_IN_ADMINISTRATOR,
    Office.SAFEGUARDING_LEAD: Office.STAND_IN_SAFEGUARDING,
}
"""Whoever takes over when the holder of the first is away or the matter is about them."""


# Policies


@dataclass(frozen=True)
class Pinned:
    """One adopted version: what a case keeps, and what it says."""

    ref: str
    policy: Policy


def policy_in_force(on: date) -> Pinned:
    """The version in force on a day; before the first, the first. Unavailable when none has been adopted."""
    return _pinned(db.session.scalar(_begun(on)) or db.session.scalar(_FIRST))


_FIRST = select(PolicyVersion.ref).order_by(PolicyVersion.from_on).limit(1)


def _begun(on: date | BindParameter[date]) -> Select[tuple[str]]:
    return select(PolicyVersion.ref).where(PolicyVersion.from_on <= on).order_by(PolicyVersion.from_on.desc()).limit(1)


def _pinned(ref: str | None) -> Pinned:
    if ref is None:
        raise Unavailable("The council has adopted no policy here yet. Run `flask --app app setup` first.")
    return Pinned(ref, policy(ref))


@lru_cache(maxsize=64)
def policy(ref: str) -> Policy:
    """The policy of one version, read once: a version never changes. NotFound when there is none."""
    return _read(version(ref).text)


@lru_cache(maxsize=64)
def _read(text: str) -> Policy:
    return stored(text)


def version(ref: str) -> PolicyVersion:
    """One adopted version as it was stored. NotFound when there is none."""
    found = db.session.get(PolicyVersion, ref)
    if found is None:
        raise NotFound()
    return found


def versions() -> list[PolicyVersion]:
    """Every adopted version, the newest first; a council has a handful."""
    return list(db.session.scalars(select(PolicyVersion).order_by(PolicyVersion.from_on.desc())))


@dataclass(frozen=True)
class Kept:
    """One thing that keeps a clause: in words, on which page (an endpoint), and what its tests show.

    What is not `built` this program does not keep yet: the council does, by hand.
    """

    words: str
    built: bool
    page: str
    shown: tuple[str, ...] = ()


@dataclass(frozen=True)
class KeptClause:
    """One clause on the register, with all that keeps it."""

    clause: Clause
    kept: tuple[Kept, ...]

    @property
    def how_far(self) -> str:
        """Whether this program keeps it: whole, part or none."""
        built = {each.built for each in self.kept}
        return "part" if len(built) == 2 else "whole" if True in built else "none"


@dataclass(frozen=True)
class Registered:
    """One document on the register: the month it was adopted, its clauses, when its review is due, what is wrong."""

    document: Document
    adopted: str
    clauses: tuple[KeptClause, ...]
    review: date | None
    flags: tuple[str, ...]


def register(policy: Policy, today: date) -> list[Registered]:
    """The documents of a policy with what keeps each clause, and every flaw of their review dates."""
    return [_registered(policy, document, today) for document in policy.documents]


def _registered(policy: Policy, document: Document, today: date) -> Registered:
    return Registered(
        document,
        f"{MONTHS[document.adopted[1] - 1]} {document.adopted[0]}" if document.adopted else "",
        tuple(_clause(policy, clause) for clause in policy.clauses if clause.document == document.id),
        next_review(document),
        tuple(flaws(document, today)),
    )


def _clause(policy: Policy, clause: Clause) -> KeptClause:
    standards = (_standard(policy.clock(id)) for id in clause.standards)
    return KeptClause(clause, (*standards, *(_feature(KEEPERS[each]) for each in clause.kept_by)))


def _standard(clock: ClockDef) -> Kept:
    how = f", {by(clock)}" if by(clock) else ""
    words = f"{clock.label}{how}: {clock.rule.words()}{', an aim' if clock.aim else ''}"
    return Kept(words, not clock.later, KEEPERS[Feature.STANDARDS].page)


def _feature(keeper: Keeper) -> Kept:
    return Kept(keeper.words, keeper.built, keeper.page, keeper.shown)


# The calendar


_CALENDARS: WeakKeyDictionary[Engine, dict[object, Calendar]] = WeakKeyDictionary()


def calendar(of: Policy | None = None) -> Calendar:
    """The days as they stand now, for one policy or for the newest; read again only when the table has changed.

    Unavailable when there is neither a policy nor a calendar.
    """
    count, versions, ref = db.session.execute(_DAYS_AND_NEWEST).one()
    return _kept(of or _pinned(ref).policy, count, versions)


def in_force(on: date) -> tuple[Pinned, Calendar]:
    """The version in force on a day, as `policy_in_force` has it, and its calendar, in one statement."""
    count, versions, ref = db.session.execute(_DAYS_AND_IN_FORCE, {"on": on}).one()
    pinned = _pinned(ref)
    return pinned, _kept(pinned.policy, count, versions)


def _days_and(policy_ref: ColumnElement[str]) -> Select[tuple[int, int, str | None]]:
    """By how many days, how often changed, the calendar's state is known; and the ref of a policy. Every page asks it,
    so it is made once."""
    return select(func.count(), func.sum(CalendarDay.version), policy_ref).select_from(CalendarDay)


_DAYS_AND_NEWEST = _days_and(
    select(PolicyVersion.ref).order_by(PolicyVersion.from_on.desc()).limit(1).scalar_subquery()
)
_DAYS_AND_IN_FORCE = _days_and(
    func.coalesce(_begun(bindparam("on", type_=Date)).scalar_subquery(), _FIRST.scalar_subquery())
)


def _kept(of: Policy, count: int, versions: int) -> Calendar:
    council = of.council
    kept = _CALENDARS.setdefault(db.engine, {})
    key = (count, versions, council.nation, council.closures_count)
    if key not in kept:
        kept.clear() if len(kept) > 8 else None
        kept[key] = _calendar(council.nation, council.closures_count)
    return kept[key]


def _calendar(nation: Nation, closures_count: bool) -> Calendar:
    rows = db.session.execute(
        select(CalendarDay.nation, CalendarDay.day, CalendarDay.name, CalendarDay.seeded).order_by(CalendarDay.day)
    ).all()
    holidays: dict[Nation, dict[date, str]] = {}
    for row in rows:
        if row.nation:
            holidays.setdefault(row.nation, {})[row.day] = row.name
    seeded = [row.day.year for row in rows if row.seeded]
    return Calendar(
        nation,
        holidays,
        {row.day: row.name for row in rows if row.nation is None},
        closures_count,
        date(max(seeded), 12, 31) if seeded else None,
    )


def days_ahead(on: date, nation: Nation) -> list[CalendarDay]:
    """The days from `on` that do not count for a nation, and the office's own closures, in order."""
    mine = or_(CalendarDay.nation == nation, CalendarDay.nation.is_(None))
    rows = select(CalendarDay).where(mine, CalendarDay.day >= on).order_by(CalendarDay.day, CalendarDay.ref)
    return list(db.session.scalars(rows))


def horizon_warning(calendar: Calendar, today: date) -> str:
    """A sentence when a promise made today may leave the years whose bank holidays we know; else empty."""
    in_a_year = today.replace(year=today.year + 1, day=min(today.day, 28))
    return next(iter(calendar.doubts((today, in_a_year), tuple(Nation))), "")


# Offices


def holders(office: Office, on: date) -> list[OfficeTerm]:
    """Who holds an office on a day, the longest there first; more than one where it is shared."""
    return _terms(OfficeTerm.office == office, on)


def offices_of(staff_ref: str, on: date) -> frozenset[Office]:
    """The offices somebody holds on a day."""
    return frozenset(term.office for term in _terms(OfficeTerm.staff_ref == staff_ref, on))


def offices_held(on: date) -> dict[Office, list[OfficeTerm]]:
    """Every office with whoever holds it on a day; an office nobody holds has an empty list."""
    held: dict[Office, list[OfficeTerm]] = {office: [] for office in Office}
    for term in _terms(None, on):
        held[term.office].append(term)
    return held


def _terms(which: ColumnElement[bool] | None, on: date) -> list[OfficeTerm]:
    asked = [which] if which is not None else []
    rows = select(OfficeTerm).where(*asked, runs(OfficeTerm, on)).order_by(OfficeTerm.from_on, OfficeTerm.ref)
    return list(db.session.scalars(rows))


def runs(row: type[OfficeTerm | Committee | Membership | Delegation], on: date) -> ColumnElement[bool]:
    """The condition that something runs on a day; `until_on` is its last."""
    return and_(row.from_on <= on, or_(row.until_on.is_(None), row.until_on >= on))


@dataclass(frozen=True)
class Named:
    """Somebody a resident may name, and the posts they hold."""

    staff_ref: str
    name: str
    offices: tuple[Office, ...]

    @property
    def words(self) -> str:
        """For a list of answers: Ada Marsh, clerk and safeguarding lead."""
        posts = " and ".join(office.replace("-", " ") for office in self.offices)
        return f"{self.name}, {posts}" if posts else self.name


def names_to_choose(on: date) -> list[Named]:
    """Each holder of a post by name, in the order of the posts, once; councillors without one are of the staff room."""
    held, found = offices_held(on), dict[str, Named]()
    for office in POSTS:
        for term in held[office]:
            known = found.get(term.staff_ref)
            posts = (*known.offices, office) if known else (office,)
            found[term.staff_ref] = Named(term.staff_ref, term.name, posts)
    return list(found.values())


# Bodies


def committees(on: date) -> list[Committee]:
    """The bodies there are on a day: the whole council first, then committees by name."""
    order = (Committee.whole.desc(), Committee.name, Committee.ref)
    return list(db.session.scalars(select(Committee).where(runs(Committee, on)).order_by(*order)))


def committee(ref: str) -> Committee:
    """One body, ended or not. NotFound when there is none."""
    found = db.session.get(Committee, ref)
    if found is None:
        raise NotFound()
    return found


def members_of(committee_ref: str, on: date) -> list[Membership]:
    """Who sits on a body on a day: the chair first, then by seat and name, substitutes last."""
    return seated(on).get(committee_ref, [])


def seated(on: date) -> dict[str, list[Membership]]:
    """Who sits on each body on a day, in the order of `members_of`, in one statement."""
    found: dict[str, list[Membership]] = {}
    for each in sorted(db.session.scalars(select(Membership).where(runs(Membership, on))), key=_place):
        found.setdefault(each.committee_ref, []).append(each)
    return found


def _place(membership: Membership) -> tuple[int, str, str]:
    return list(Seat).index(membership.seat), membership.name, membership.ref


def delegations(on: date) -> list[Delegation]:
    """The powers in force on a day, in the order of the vocabulary, the oldest first."""
    rows = select(Delegation).where(runs(Delegation, on)).order_by(Delegation.from_on, Delegation.ref)
    return sorted(db.session.scalars(rows), key=lambda each: list(Power).index(each.power))


def delegation(ref: str) -> Delegation:
    """One entry of the register, ended or not. NotFound when there is none."""
    found = db.session.get(Delegation, ref)
    if found is None:
        raise NotFound()
    return found


def delegation_for(
    power: Power, on: date, offices: Collection[Office] = (), committee_ref: str | None = None
) -> Delegation | None:
    """The entry under which one of these offices, or this committee, has a power on a day; the oldest of several."""
    held = Delegation.office.in_(sorted(offices))
    holder = or_(held, Delegation.committee_ref == committee_ref) if committee_ref else held
    rows = select(Delegation).where(Delegation.power == power, holder, runs(Delegation, on))
    return db.session.scalar(rows.order_by(Delegation.from_on, Delegation.ref).limit(1))


def powers_of(offices: Collection[Office], on: date) -> frozenset[Power]:
    """The powers that somebody with these offices may use alone on a day."""
    if not offices:
        return frozenset()
    rows = select(Delegation.power).where(Delegation.office.in_(sorted(offices)), runs(Delegation, on))
    return frozenset(db.session.scalars(rows))
