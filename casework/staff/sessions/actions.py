"""What begins, proves and ends a session; passwords that fit and those that do not."""

import secrets
from dataclasses import dataclass

from sqlalchemy import delete, select, update

from casework.clock import When
from casework.db import brief, db
from casework.settings import Settings
from casework.staff import passwords, throttle
from casework.staff.model import Credential, Invitation, Reading, SignInFailure, StaffSession
from casework.staff.queries import past, token_hash
from casework.staff.sessions import queries
from casework.work.loop import Job, register


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
        db.session.add(session(token, staff_ref, now))
        db.session.add(Reading(staff_ref=staff_ref, what="signed in", at=now))
        if fresh:
            db.session.execute(update(Credential).where(Credential.staff_ref == staff_ref).values(password=fresh))
    return token


def begin_session(staff_ref: str, now: When) -> str:
    """A session for somebody whose password was checked elsewhere; gives its secret."""
    token = new_token()
    with brief():
        db.session.add(session(token, staff_ref, now))
    return token


def session(token: str, staff_ref: str, now: When) -> StaffSession:
    """A new session's row, for whoever has just given their password."""
    return StaffSession(token=token_hash(token), staff_ref=staff_ref, began=now, used=now, proved=now)


def _count_failure(account: str, now: When) -> None:
    row = db.session.get(SignInFailure, account)
    if row is None:
        db.session.add(SignInFailure(account=account, count=1, last=now))
    else:
        row.count = row.count + 1 if row.last.day == now.day else 1
        row.last = now


def prove(here: str, staff_ref: str, password: str, account: str, now: When) -> str | None:
    """Ask the password again: the session lives on under a new secret, which is given; None when it is wrong.

    `here` is the present secret's hash. What was begun stays begun: the 12 hours run on.
    """
    good = passwords.matches(queries.password_of(staff_ref), password)
    token = new_token()
    with brief():
        if not good:
            _count_failure(account, now)
            return None
        changed = {"token": token_hash(token), "used": now, "proved": now}
        db.session.execute(update(StaffSession).where(StaffSession.token == here).values(changed))
    return token


def end_session(staff_ref: str, ended: str, now: When) -> None:
    """End one of somebody's own sessions, by its hash; one that is not theirs, or has ended, is left alone."""
    with brief():
        gone = delete(StaffSession).where(StaffSession.token == ended, StaffSession.staff_ref == staff_ref)
        db.session.execute(gone)
        db.session.add(Reading(staff_ref=staff_ref, what="signed out", at=now))


@register("staff.sweep", daily=True)
def sweep(job: Job, settings: Settings, now: When) -> None:
    """Once a day take away what has ended: sessions, yesterday's failures, invitations past their time."""
    with brief():
        db.session.execute(delete(StaffSession).where(StaffSession.began < past(now, -queries.ABSOLUTE)))
        db.session.execute(delete(SignInFailure).where(SignInFailure.last < When.on(now.day)))
        db.session.execute(delete(Invitation).where(Invitation.ends < now))


def end_every(staff_ref: str) -> None:
    """Sign somebody out everywhere. Inside the caller's act."""
    for row in db.session.scalars(select(StaffSession).where(StaffSession.staff_ref == staff_ref)):
        db.session.delete(row)
