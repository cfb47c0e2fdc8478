"""What changes who works here, and what they may do."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from casework.clock import When
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.access import Action, Actor, decide
from casework.policy.words import Role
from casework.staff import queries
from casework.staff.invitations import forget_password, new_code, open_invitation
from casework.staff.model import (
    AccountChange,
    ChangeKind,
    ChangeState,
    StaffMember,
    Standing,
)
from casework.staff.sessions.actions import end_every
from casework.trail import act, new_ref

WEEKDAYS = (0, 1, 2, 3, 4)


@dataclass(frozen=True)
class Person:
    """Who is to join: `email` may be empty for somebody who only needs to be nameable."""

    name: str
    title: str
    email: str = ""
    listed: bool = True
    working_days: tuple[int, ...] = WEEKDAYS


# Who works here


def add_person(person: Person, by: Actor, now: When) -> str:
    """Write down somebody who can be named in a complaint and has no account; gives their ref."""
    may(by, Action.ACCOUNTS_CHANGE)
    email = _free_address(person.email)
    with act("staff.added", by=by, now=now, name=person.name):
        return _add(person, email, Standing.KNOWN).ref


def _add(person: Person, email: str | None, standing: Standing) -> StaffMember:
    row = StaffMember(
        ref=new_ref(),
        name=person.name,
        title=person.title,
        email=email,
        roles=[],
        standing=standing,
        listed=person.listed,
        working_days=list(person.working_days),
    )
    db.session.add(row)
    return row


def _free_address(email: str) -> str | None:
    if email and queries.by_email(email):
        raise Invalid("Somebody here has that e-mail address already.", "email")
    return queries.address(email) or None


def set_working_days(staff_ref: str, days: Iterable[int], by: Actor, now: When) -> None:
    """Somebody's own pattern of working days: it orders their worklist and lengthens no promise."""
    chosen = sorted(set(days))
    if not set(chosen) <= set(range(7)):
        raise Invalid("Choose from the days of the week.", "working_days")
    if by.id != staff_ref:
        raise NotAllowed("Everybody keeps their own working days.")
    with act("staff.pattern-changed", by=by, now=now):
        queries.known(staff_ref).working_days = chosen


# Changes of account: one named person proposes, another confirms, always


@dataclass(frozen=True)
class Settled:
    """A confirmed change: whom it is about and, if they need a password, the code to set one with, shown once."""

    change_ref: str
    staff_ref: str
    code: str | None


def propose_invitation(person: Person, roles: Collection[Role], by: Actor, now: When) -> str:
    """Propose that somebody new gets an account; gives the change's ref. They are nobody until it is confirmed."""
    may(by, Action.ACCOUNTS_CHANGE)
    _shaped(ChangeKind.INVITE, roles, person.email)
    email = _free_address(person.email)
    with act("staff.change-proposed", by=by, now=now, kind=ChangeKind.INVITE, named=by.name):
        member = _add(person, email, Standing.PROPOSED)
        return _propose(ChangeKind.INVITE, member, roles, by, now).ref


def propose_change(
    kind: ChangeKind, staff_ref: str, by: Actor, now: When, roles: Collection[Role] = (), email: str = ""
) -> str:
    """Propose an invitation, reset or change of roles for somebody we know; gives the change's ref.

    `roles` is what they are to have afterwards and is not asked of a reset. `email` is for somebody who has none yet.
    """
    may(by, Action.ACCOUNTS_CHANGE)
    fresh = _possible(kind, staff_ref, roles, email)
    with act("staff.change-proposed", by=by, now=now, kind=kind, named=by.name):
        return _propose(kind, queries.known(staff_ref), roles, by, now, fresh).ref


def _possible(kind: ChangeKind, staff_ref: str, roles: Collection[Role], email: str) -> str | None:
    """Refuse a change that makes no sense for this account; gives the e-mail address it gains, if any."""
    member = queries.member(staff_ref)
    if member is None or member.standing is Standing.PROPOSED:
        raise NotFound()
    working = member.standing in (Standing.ACTIVE, Standing.INVITED)
    if kind is not ChangeKind.INVITE and not working:
        raise Invalid("There is no working account: invite them instead.", "kind")
    if kind is ChangeKind.INVITE and working:
        raise Invalid("They have an account already: reset it, or change the roles.", "kind")
    if kind is ChangeKind.ROLES and set(roles) == set(member.roles):
        raise Invalid("That is what they may do already. Choose what is to change.", "roles")
    if any((each.kind, each.staff_ref) == (kind, staff_ref) for each in queries.changes_waiting()):
        raise Invalid("That is proposed already, and waits for a second person.", "kind")
    _shaped(kind, roles, member.email or email)
    return None if member.email else _free_address(email)


def _shaped(kind: ChangeKind, roles: Collection[Role], email: str) -> None:
    if kind is not ChangeKind.RESET and not roles:
        raise Invalid("Choose at least one role.", "roles")
    if kind is ChangeKind.INVITE and not email:
        raise Invalid("An account needs an e-mail address to sign in with.", "email")


def _propose(
    kind: ChangeKind, member: StaffMember, roles: Collection[Role], by: Actor, now: When, email: str | None = None
) -> AccountChange:
    if email:
        member.email = email
    change = AccountChange(
        ref=new_ref(),
        kind=kind,
        staff_ref=member.ref,
        roles=sorted(Role(role).value for role in (member.roles if kind is ChangeKind.RESET else roles)),
        proposed_by=by.id,
        proposed=now,
        state=ChangeState.PROPOSED,
    )
    db.session.add(change)
    return change


def confirm_change(change_ref: str, by: Actor, now: When) -> Settled:
    """A second named person agrees: the change is made and every session of theirs ends. Never who proposed it, never
    the person it is about. The code of an invitation or reset is in the answer and nowhere else."""
    may(by, Action.ACCOUNT_CONFIRM)
    code = new_code()
    with act("staff.change-confirmed", by=by, now=now, kind=_kind(change_ref), named=by.name):
        change = _waiting(change_ref)
        if by.id in (change.proposed_by, change.staff_ref):
            raise NotAllowed(SECOND)
        return _settle(change, queries.known(change.staff_ref), code, by, now)


def refuse_change(change_ref: str, by: Actor, now: When) -> None:
    """A second person disagrees, or who proposed it takes it back: nothing changes."""
    may(by, Action.ACCOUNT_CONFIRM)
    with act("staff.change-refused", by=by, now=now, kind=_kind(change_ref), named=by.name):
        change = _waiting(change_ref)
        if by.id == change.staff_ref:
            raise NotAllowed(SECOND)
        change.state, change.decided_by, change.decided = ChangeState.REFUSED, by.id, now
        member = queries.known(change.staff_ref)
        if member.standing is Standing.PROPOSED:
            member.standing, member.email = Standing.DISABLED, None


SECOND = (
    "A change of account is confirmed by a second person: neither who proposed it nor the person it is about, "
    "whoever they are."
)


def operators(by: Actor, second: str, about: str) -> str:
    """Both names of a change made at the command line: two different people, neither of them whom it is about."""
    if not by.name.strip() or not second.strip():
        raise Invalid("Name two people: --by who proposes it, --second who confirms it.", "second")
    if len({_same(by.name), _same(second), _same(about)}) < 3:
        raise NotAllowed(SECOND)
    return f"{by.name.strip()} and {second.strip()}"


def _same(name: str) -> str:
    return " ".join(name.casefold().split())


def invite_by_operator(person: Person, roles: Collection[Role], by: Actor, second: str, now: When) -> Settled:
    """At the command line, where two named people stand: somebody new gets an account, in one act."""
    may(by, Action.ACCOUNTS_CHANGE)
    named = operators(by, second, person.name)
    _shaped(ChangeKind.INVITE, roles, person.email)
    email, code = _free_address(person.email), new_code()
    with act("staff.change-confirmed", by=by, now=now, kind=ChangeKind.INVITE, named=named):
        member = _add(person, email, Standing.PROPOSED)
        return _settle(_propose(ChangeKind.INVITE, member, roles, by, now), member, code, by, now)


def change_by_operator(
    kind: ChangeKind, staff_ref: str, by: Actor, second: str, now: When, roles: Collection[Role] = (), email: str = ""
) -> Settled:
    """At the command line, where two named people stand: a reset, a change of roles, or an invitation, in one act."""
    may(by, Action.ACCOUNTS_CHANGE)
    fresh = _possible(kind, staff_ref, roles, email)
    named, code = operators(by, second, queries.known(staff_ref).name), new_code()
    with act("staff.change-confirmed", by=by, now=now, kind=kind, named=named):
        member = queries.known(staff_ref)
        return _settle(_propose(kind, member, roles, by, now, fresh), member, code, by, now)


def confirm_by_operator(change_ref: str, by: Actor, now: When) -> Settled:
    """At the command line somebody named there confirms what another proposed on the pages."""
    may(by, Action.ACCOUNTS_CHANGE)
    code = new_code()
    with act("staff.change-confirmed", by=by, now=now, kind=_kind(change_ref), named=by.name):
        change = _waiting(change_ref)
        member = queries.known(change.staff_ref)
        names = queries.names_of([change.proposed_by, change.staff_ref]).values()
        if _same(by.name) in {"", *map(_same, names)}:
            raise NotAllowed(SECOND)
        return _settle(change, member, code, by, now)


def _kind(change_ref: str) -> ChangeKind:
    change = queries.change(change_ref)
    if change is None:
        raise NotFound()
    return change.kind


def _waiting(change_ref: str) -> AccountChange:
    change = queries.change(change_ref)
    if change is None or change.state is not ChangeState.PROPOSED:
        raise Conflict("Somebody has decided this change already. Nothing was done twice.")
    return change


def _settle(change: AccountChange, member: StaffMember, code: str, by: Actor, now: When) -> Settled:
    change.state, change.decided_by, change.decided = ChangeState.CONFIRMED, by.id, now
    member.roles = list(change.roles)
    end_every(member.ref)
    if change.kind is ChangeKind.ROLES:
        return Settled(change.ref, member.ref, None)
    member.standing = Standing.INVITED
    forget_password(member.ref)
    open_invitation(change.ref, member.ref, code, now)
    return Settled(change.ref, member.ref, code)


def disable(staff_ref: str, reason: str, by: Actor, now: When) -> None:
    """Close an account at once: sessions end, the password and open invitations are forgotten. One person is enough."""
    may(by, Action.ACCOUNTS_CHANGE)
    if not reason.strip():
        raise Invalid("Say why the account is closed.", "reason")
    if queries.known(staff_ref).standing is Standing.DISABLED:
        raise Invalid("This account is closed already.", "reason")
    with act("staff.disabled", by=by, now=now, reason=reason.strip()):
        queries.known(staff_ref).standing = Standing.DISABLED
        end_every(staff_ref)
        forget_password(staff_ref)
        for change in queries.changes_waiting():
            if change.staff_ref == staff_ref:
                change.state, change.decided_by, change.decided = ChangeState.REFUSED, by.id, now


def may(by: Actor, action: Action) -> None:
    """Refuse whoever may not do this, with the sentence of `decide`."""
    decision = decide(by, action)
    if not decision:
        raise NotAllowed(decision.because)
