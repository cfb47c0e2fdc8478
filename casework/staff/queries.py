"""Who works here, and which cases somebody sees: the same answer as `decide`, as SQL."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, exists, false, or_, select

from casework.clock import When
from casework.council.model import Delegation, OfficeTerm
from casework.db import db
from casework.errors import NotFound
from casework.policy.access import ABLE, Actor, ActorKind, Sight, sight
from casework.policy.words import DENYING, Office, Role, Seal
from casework.policy.words import Tie as TieKind
from casework.staff.model import (
    AccountChange,
    ChangeState,
    Invitation,
    Opening,
    OpeningState,
    StaffMember,
    Standing,
    Tie,
)


def past(when: When, by: timedelta) -> When:
    """The moment `by` after another that is known exactly."""
    assert when.instant is not None
    return When.at(when.instant + by)


def token_hash(token: str) -> str:
    """What the database keeps of a secret of 256 random bits: its SHA-256, in hexadecimal."""
    return hashlib.sha256(token.encode()).hexdigest()


# Who is asking


def actor_of(staff_ref: str, on: date) -> Actor | None:
    """One of us as they are on a day, without ties to any case; None for somebody without a working account."""
    rows = db.session.execute(
        select(StaffMember, OfficeTerm.office, Delegation.power, Opening.case_ref)
        .outerjoin(OfficeTerm, and_(OfficeTerm.staff_ref == StaffMember.ref, held_on(on)))
        .outerjoin(Delegation, delegated_on(on))
        .outerjoin(Opening, open_on(on))
        .where(StaffMember.ref == staff_ref, StaffMember.standing == Standing.ACTIVE)
    ).all()
    return actor_from(rows[0][0], [row[1:] for row in rows]) if rows else None


def held_on(day: date | BindParameter[date]) -> ColumnElement[bool]:
    """The condition that a term of office runs on a day."""
    return and_(OfficeTerm.from_on <= day, or_(OfficeTerm.until_on.is_(None), OfficeTerm.until_on >= day))


def delegated_on(day: date | BindParameter[date]) -> ColumnElement[bool]:
    """The condition that the register gives the office of a term some power on a day."""
    runs = and_(Delegation.from_on <= day, or_(Delegation.until_on.is_(None), Delegation.until_on >= day))
    return and_(Delegation.office == OfficeTerm.office, runs)


def open_on(day: date | BindParameter[date]) -> ColumnElement[bool]:
    """The condition that a case stands open to one of us on a day, in an emergency."""
    return and_(Opening.proposed_by == StaffMember.ref, Opening.state == OpeningState.OPEN, Opening.ends_on >= day)


def actor_from(member: StaffMember, held: Iterable[Sequence[Any]]) -> Actor:
    """One of us with the offices they hold, the powers that come with each, and what stands open in an emergency.

    `held` are rows of these three; without ties to any case.
    """
    offices, powers, opened = zip(*held, strict=True)
    return Actor(
        member.ref,
        member.name,
        ActorKind.STAFF,
        frozenset(Role(role) for role in member.roles),
        frozenset(filter(None, offices)),
        powers=frozenset(filter(None, powers)),
        opened=frozenset(filter(None, opened)),
    )


def posts(on: date) -> dict[Office, dict[str, bool]]:
    """Who holds each office on a day, the longest there first, and whether each could hold a case. One statement."""
    query = (
        select(OfficeTerm.office, OfficeTerm.staff_ref, StaffMember.standing, StaffMember.roles)
        .outerjoin(StaffMember, StaffMember.ref == OfficeTerm.staff_ref)
        .where(held_on(on))
        .order_by(OfficeTerm.from_on, OfficeTerm.ref)
    )
    held: dict[Office, dict[str, bool]] = {office: {} for office in Office}
    for office, ref, standing, roles in db.session.execute(query):
        held[office][ref] = _could_hold(standing, roles)
    return held


def able_to_hold() -> set[str]:
    """Refs of all who can sign in and have a role with which a case can be held."""
    return {one.ref for one in members() if _could_hold(one.standing, one.roles)}


def _could_hold(standing: Standing | None, roles: Iterable[str] | None) -> bool:
    return standing is Standing.ACTIVE and bool(ABLE[TieKind.HOLDER] & set(roles or ()))


# Sight


def visible(actor: Actor, case: Any) -> ColumnElement[bool]:
    """The condition that `case` (the class of cases or an alias) may be seen by the actor: `decide(case.see)` as SQL.

    Every list, count, search, file and letter is cut by it. Correlated, so that a list walks its own index and asks
    for the ties of the rows it shows only.
    """
    return seen_by(sight(actor), actor.id, case)


def seen_by(seen: Sight, staff_ref: str | BindParameter[str], case: Any) -> ColumnElement[bool]:
    """The same for somebody of that sight; a statement that is kept takes their ref when it is asked."""
    unsealed = case.seal == Seal.NONE
    ways: list[ColumnElement[bool]] = []
    ways += [unsealed] if seen.unsealed else []
    ways += [and_(unsealed, case.referred.is_(True))] if seen.referred and not seen.unsealed else []
    ways += [and_(unsealed, case.urgent.is_(True))] if seen.urgent and not seen.unsealed else []
    ways += [and_(case.seal != Seal.HELD, _tied(staff_ref, case, seen.ties))] if seen.ties else []
    ways += [and_(case.seal != Seal.HELD, case.ref.in_(sorted(seen.opened)))] if seen.opened else []
    return and_(or_(*ways), ~_tied(staff_ref, case, DENYING)) if ways else false()


def _tied(staff_ref: str | BindParameter[str], case: Any, kinds: Iterable[TieKind]) -> ColumnElement[bool]:
    return exists().where(Tie.case_ref == case.ref, _bound(staff_ref), Tie.kind.in_(sorted(kinds))).correlate(case)


def _bound(staff_ref: str | BindParameter[str]) -> ColumnElement[bool]:
    return and_(Tie.staff_ref == staff_ref, Tie.until.is_(None), Tie.about_ref.is_(None))


# Who works here


def member(ref: str) -> StaffMember | None:
    """One of us by ref, with or without an account."""
    return db.session.get(StaffMember, ref)


def known(ref: str) -> StaffMember:
    """The same for somebody who must be there. NotFound when they are not."""
    found = member(ref)
    if found is None:
        raise NotFound()
    return found


def by_email(email: str) -> StaffMember | None:
    """One of us by e-mail address, in any spelling of capitals."""
    return db.session.scalar(select(StaffMember).where(StaffMember.email == address(email)))


def address(email: str) -> str:
    """An e-mail address as it is kept and looked up."""
    return email.strip().lower()


def members() -> list[StaffMember]:
    """Everybody who works here or sits on the council, by name; a town council has some tens."""
    return list(db.session.scalars(select(StaffMember).order_by(StaffMember.name, StaffMember.ref)))


def active_members() -> list[StaffMember]:
    """Those who can sign in, by name."""
    return [one for one in members() if one.standing is Standing.ACTIVE]


def people_to_name() -> list[StaffMember]:
    """Those whom residents may choose when they say who a complaint is about."""
    known = (Standing.KNOWN, Standing.INVITED, Standing.ACTIVE)
    query = select(StaffMember).where(StaffMember.listed.is_(True), StaffMember.standing.in_(known))
    return list(db.session.scalars(query.order_by(StaffMember.name, StaffMember.ref)))


def names_of(refs: Iterable[str | None]) -> dict[str, str]:
    """Names by ref, in one statement; refs that are nobody's are left out."""
    wanted = sorted({ref for ref in refs if ref})
    if not wanted:
        return {}
    found = db.session.execute(select(StaffMember.ref, StaffMember.name).where(StaffMember.ref.in_(wanted)))
    return {row.ref: row.name for row in found}


def working_days(ref: str) -> frozenset[int]:
    """The weekdays one of us works, Monday 0; it decides what is shown first and never a promise."""
    return frozenset(db.session.scalar(_WORKING_DAYS, {"ref": ref}) or ())


_WORKING_DAYS = select(StaffMember.working_days).where(StaffMember.ref == bindparam("ref"))


# Accounts


def change(ref: str) -> AccountChange | None:
    """One proposed or settled change of account."""
    return db.session.get(AccountChange, ref)


def changes_waiting() -> list[AccountChange]:
    """Changes that wait for a second named person, oldest first."""
    query = select(AccountChange).where(AccountChange.state == ChangeState.PROPOSED)
    return list(db.session.scalars(query.order_by(AccountChange.proposed, AccountChange.ref)))


def invited(code: str, now: When) -> StaffMember | None:
    """Whoever an invitation's code belongs to, if it still opens something."""
    query = (
        select(StaffMember)
        .join(Invitation, Invitation.staff_ref == StaffMember.ref)
        .where(
            Invitation.token == token_hash(code),
            Invitation.used.is_(None),
            Invitation.ends > now,
            StaffMember.standing == Standing.INVITED,
        )
    )
    return db.session.scalar(query)
