"""What changes who works here, what binds them to a case, who is signed in, and what the reading log says."""

import hashlib
import secrets
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from casework.clock import When
from casework.db import brief, db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.access import Action, Actor, ActorKind, decide
from casework.policy.words import Role
from casework.settings import Settings
from casework.staff import passwords, queries, throttle
from casework.staff.model import (
    AccountChange,
    ChangeKind,
    ChangeState,
    Credential,
    Invitation,
    Reading,
    RefusalCount,
    SignInFailure,
    StaffMember,
    StaffSession,
    Standing,
)
from casework.staff.queries import token_hash
from casework.trail import act, new_ref
from casework.work.loop import Job, register

INVITATION_LASTS = timedelta(hours=72)
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
    _may(by, Action.ACCOUNTS_CHANGE)
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
        _member(staff_ref).working_days = chosen


# Changes of account: one named person proposes, another confirms, always


@dataclass(frozen=True)
class Settled:
    """A confirmed change: whom it is about and, if they need a password, the code to set one with, shown once."""

    change_ref: str
    staff_ref: str
    code: str | None


def propose_invitation(person: Person, roles: Collection[Role], by: Actor, now: When) -> str:
    """Propose that somebody new gets an account; gives the change's ref. They are nobody until it is confirmed."""
    _may(by, Action.ACCOUNTS_CHANGE)
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
    _may(by, Action.ACCOUNTS_CHANGE)
    fresh = _possible(kind, staff_ref, roles, email)
    with act("staff.change-proposed", by=by, now=now, kind=kind, named=by.name):
        return _propose(kind, _member(staff_ref), roles, by, now, fresh).ref


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
    _may(by, Action.ACCOUNT_CONFIRM)
    code = new_code()
    with act("staff.change-confirmed", by=by, now=now, kind=_kind(change_ref), named=by.name):
        change = _waiting(change_ref)
        if by.id in (change.proposed_by, change.staff_ref):
            raise NotAllowed(SECOND)
        return _settle(change, _member(change.staff_ref), code, by, now)


def refuse_change(change_ref: str, by: Actor, now: When) -> None:
    """A second person disagrees, or who proposed it takes it back: nothing changes."""
    _may(by, Action.ACCOUNT_CONFIRM)
    with act("staff.change-refused", by=by, now=now, kind=_kind(change_ref), named=by.name):
        change = _waiting(change_ref)
        if by.id == change.staff_ref:
            raise NotAllowed(SECOND)
        change.state, change.decided_by, change.decided = ChangeState.REFUSED, by.id, now
        member = _member(change.staff_ref)
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
    _may(by, Action.ACCOUNTS_CHANGE)
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
    _may(by, Action.ACCOUNTS_CHANGE)
    fresh = _possible(kind, staff_ref, roles, email)
    named, code = operators(by, second, _member(staff_ref).name), new_code()
    with act("staff.change-confirmed", by=by, now=now, kind=kind, named=named):
        member = _member(staff_ref)
        return _settle(_propose(kind, member, roles, by, now, fresh), member, code, by, now)


def confirm_by_operator(change_ref: str, by: Actor, now: When) -> Settled:
    """At the command line somebody named there confirms what another proposed on the pages."""
    _may(by, Action.ACCOUNTS_CHANGE)
    code = new_code()
    with act("staff.change-confirmed", by=by, now=now, kind=_kind(change_ref), named=by.name):
        change = _waiting(change_ref)
        member = _member(change.staff_ref)
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
    _end_sessions(member.ref)
    if change.kind is ChangeKind.ROLES:
        return Settled(change.ref, member.ref, None)
    member.standing = Standing.INVITED
    _forget_password(member.ref)
    ends = queries.past(now, INVITATION_LASTS)
    db.session.add(Invitation(token=token_hash(code), change_ref=change.ref, staff_ref=member.ref, ends=ends))
    return Settled(change.ref, member.ref, code)


def disable(staff_ref: str, reason: str, by: Actor, now: When) -> None:
    """Close an account at once: sessions end, the password and open invitations are forgotten. One person is enough."""
    _may(by, Action.ACCOUNTS_CHANGE)
    if not reason.strip():
        raise Invalid("Say why the account is closed.", "reason")
    if queries.member(staff_ref) is None:
        raise NotFound()
    with act("staff.disabled", by=by, now=now, reason=reason.strip()):
        _member(staff_ref).standing = Standing.DISABLED
        _end_sessions(staff_ref)
        _forget_password(staff_ref)


def _end_sessions(staff_ref: str) -> None:
    for row in db.session.scalars(select(StaffSession).where(StaffSession.staff_ref == staff_ref)):
        db.session.delete(row)


def _forget_password(staff_ref: str) -> None:
    """Take away the password and every invitation that could set one."""
    credential = db.session.get(Credential, staff_ref)
    rows = list(db.session.scalars(select(Invitation).where(Invitation.staff_ref == staff_ref)))
    for row in [*rows, *([credential] if credential else [])]:
        db.session.delete(row)


def _member(ref: str) -> StaffMember:
    member = queries.member(ref)
    if member is None:
        raise NotFound()
    return member


def _may(by: Actor, action: Action) -> None:
    decision = decide(by, action)
    if not decision:
        raise NotAllowed(decision.because)


# Secrets


def new_code() -> str:
    """An invitation's code: 130 random bits in 26 letters and digits that are hard to mistake for each other."""
    return new_ref()


def code_typed(text: str) -> str:
    """A code as it was typed, without the spaces and hyphens it is shown with, in small letters."""
    return "".join(text.split()).replace("-", "").lower()


def accept_invitation(code: str, password: str, council: str, now: When) -> str:
    """Whoever holds a living code sets their first password and may sign in; gives their ref.

    Invalid with the field's name when the code opens nothing, or the password is too short or easily guessed.
    """
    code = code_typed(code)
    member = queries.invited(code, now)
    if member is None:
        raise Invalid("This code opens nothing: it was used, it is older than 72 hours, or a letter is wrong.", "code")
    passwords.check(password, (member.name, member.title, member.email or "", council))
    hashed = passwords.hashed(password)
    ref, by = member.ref, Actor(member.ref, member.name, ActorKind.STAFF)
    with act("staff.password-set", by=by, now=now):
        invitation = db.session.get(Invitation, token_hash(code))
        if invitation is None or invitation.used is not None:
            raise Conflict("This code has just been used.")
        invitation.used = now
        _set_password(ref, hashed, now)
    return ref


def set_password(staff_ref: str, hashed: str, by: Actor, now: When) -> None:
    """Give an invited person the password whose hash this is, and let them in: for set-up of a demonstration."""
    if by.kind is not ActorKind.OPERATOR:
        raise NotAllowed("Everybody sets their own password.")
    with act("staff.password-set", by=by, now=now):
        _set_password(staff_ref, hashed, now)


def change_password(staff_ref: str, password: str, council: str, now: When) -> str:
    """Somebody who has just proved who they are takes another password: every session of theirs ends.

    Gives the secret of a new one. Invalid when the password is too short or easily guessed.
    """
    member = _member(staff_ref)
    passwords.check(password, (member.name, member.title, member.email or "", council))
    by, hashed, token = Actor(staff_ref, member.name, ActorKind.STAFF), passwords.hashed(password), new_token()
    with act("staff.password-set", by=by, now=now):
        _set_password(staff_ref, hashed, now)
        db.session.add(_session(token, staff_ref, now))
    return token


def _set_password(staff_ref: str, hashed: str, now: When) -> None:
    member = _member(staff_ref)
    if member.standing not in (Standing.INVITED, Standing.ACTIVE):
        raise NotAllowed("This account is closed.")
    member.standing, member.password_set = Standing.ACTIVE, now
    _end_sessions(staff_ref)
    credential = db.session.get(Credential, staff_ref)
    if credential is None:
        db.session.add(Credential(staff_ref=staff_ref, password=hashed))
    else:
        credential.password = hashed


# Who is signed in


@dataclass(frozen=True)
class Welcome:
    """A sign-in that succeeded: the new session's secret, and how often others failed before it, and when last."""

    token: str
    staff_ref: str
    failures: int
    last_failure: When | None


def new_token() -> str:
    """A session's secret: 256 random bits."""
    return secrets.token_hex(32)


def sign_in(email: str, password: str, account: str, known: bool, demo: bool, now: When) -> Welcome | None:
    """Check an e-mail address and password; None when they do not fit, with the same work for everybody.

    `account` is the name's keyed hash; `known` says that this browser has signed in to it before, which lets it past
    the wait that strangers' failures have earned the account. Raises TooMany while there is one.
    """
    found = queries.door(email, account)
    if not known:
        throttle.strangers(found.failures, found.last, now)
    good = passwords.matches(found.password, password) and (demo or password != passwords.DEMONSTRATION)
    if not good or found.staff_ref is None or found.password is None:
        with brief():
            _count_failure(account, now)
        return None
    fresh = passwords.hashed(password) if passwords.outdated(found.password) else None
    return Welcome(_enter(found.staff_ref, account, fresh, now), found.staff_ref, found.failures, found.last)


def _enter(staff_ref: str, account: str, fresh: str | None, now: When) -> str:
    token = new_token()
    with brief():
        for row in db.session.scalars(select(StaffSession).where(StaffSession.staff_ref == staff_ref)):
            if not queries.alive(row, now):
                db.session.delete(row)
        db.session.execute(delete(SignInFailure).where(SignInFailure.account == account))
        db.session.add(_session(token, staff_ref, now))
        db.session.add(Reading(staff_ref=staff_ref, what="signed in", at=now))
        if fresh:
            db.session.execute(update(Credential).where(Credential.staff_ref == staff_ref).values(password=fresh))
    return token


def begin_session(staff_ref: str, now: When) -> str:
    """A session for somebody whose password was checked elsewhere; gives its secret."""
    token = new_token()
    with brief():
        db.session.add(_session(token, staff_ref, now))
    return token


def _session(token: str, staff_ref: str, now: When) -> StaffSession:
    return StaffSession(token=token_hash(token), staff_ref=staff_ref, began=now, used=now, proved=now)


def _count_failure(account: str, now: When) -> None:
    row = db.session.get(SignInFailure, account)
    if row is None:
        db.session.add(SignInFailure(account=account, count=1, last=now))
    else:
        row.count = row.count + 1 if row.last.day == now.day else 1
        row.last = now


def prove(session: str, staff_ref: str, password: str, account: str, now: When) -> str | None:
    """Ask the password again: the session lives on under a new secret, which is given; None when it is wrong.

    `session` is the present secret's hash. What was begun stays begun: the 12 hours run on.
    """
    good = passwords.matches(queries.password_of(staff_ref), password)
    token = new_token()
    with brief():
        if not good:
            _count_failure(account, now)
            return None
        changed = {"token": token_hash(token), "used": now, "proved": now}
        db.session.execute(update(StaffSession).where(StaffSession.token == session).values(changed))
    return token


def end_session(staff_ref: str, session: str, now: When) -> None:
    """End one of somebody's own sessions, by its hash; one that is not theirs, or has ended, is left alone."""
    with brief():
        ended = delete(StaffSession).where(StaffSession.token == session, StaffSession.staff_ref == staff_ref)
        db.session.execute(ended)
        db.session.add(Reading(staff_ref=staff_ref, what="signed out", at=now))


@register("staff.sweep", daily=True)
def sweep(job: Job, settings: Settings, now: When) -> None:
    """Once a day take away what has ended: sessions, yesterday's failures, invitations past their time."""
    with brief():
        db.session.execute(delete(StaffSession).where(StaffSession.began < queries.past(now, -queries.ABSOLUTE)))
        db.session.execute(delete(SignInFailure).where(SignInFailure.last < When.on(now.day)))
        db.session.execute(delete(Invitation).where(Invitation.ends < now))


# The reading log


@dataclass(frozen=True)
class Line:
    """One line of the reading log before it is kept: which case was opened, or what was refused."""

    case_ref: str | None
    what: str


def keep(staff_ref: str, session: str | None, lines: Collection[Line], now: When) -> None:
    """Store that a session was used and what was read, in one short transaction after the page has gone out.

    Each person, case and ten minutes make one line: its name is made from them, so that a second one falls away.
    """
    with brief():
        if session:
            db.session.execute(update(StaffSession).where(StaffSession.token == session).values(used=now))
        for line in lines:
            values = {
                "ref": _line_ref(staff_ref, line, now),
                "staff_ref": staff_ref,
                "case_ref": line.case_ref,
                "what": line.what[:120],
                "at": now,
            }
            db.session.execute(_insert()(Reading).values(values).on_conflict_do_nothing())


def seen(case_ref: str | None, actor: Actor, what: str, now: When) -> None:
    """Store that somebody read something, at once: for what no page shows, such as a command or a download."""
    keep(actor.id, None, [Line(case_ref, what)], now)


def _line_ref(staff_ref: str, line: Line, now: When) -> str:
    return hashlib.sha256(f"{staff_ref}\0{line.case_ref}\0{line.what}\0{tenth(now)}".encode()).hexdigest()[:26]


def tenth(now: When) -> str:
    """Which ten minutes this is: the moment's text without its last digit of minutes."""
    return str(now)[:15]


def count_refusals(counts: Mapping[tuple[str, int], int]) -> None:
    """Add to the daily counts of strangers' refusals, by day and status."""
    with brief():
        for (day, status), count in sorted(counts.items()):
            values = {"on": day, "status": status, "count": count}
            insert = _insert()(RefusalCount).values(values)
            more = {"count": RefusalCount.count + insert.excluded.count}
            db.session.execute(insert.on_conflict_do_update(index_elements=["on", "status"], set_=more))


def _insert() -> Any:
    return postgresql.insert if db.session.get_bind().dialect.name == "postgresql" else sqlite.insert
