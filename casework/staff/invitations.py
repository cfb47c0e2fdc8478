"""How somebody comes by a password: with the code of an invitation, and later in place of another."""

from datetime import timedelta

from sqlalchemy import select

from casework.clock import When
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed
from casework.policy.access import Actor, ActorKind
from casework.staff import passwords, queries
from casework.staff.model import Credential, Invitation, Standing
from casework.staff.queries import past, token_hash
from casework.staff.sessions.actions import end_every, new_token, session
from casework.trail import act, new_ref

LASTS = timedelta(hours=72)


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
    member = queries.known(staff_ref)
    passwords.check(password, (member.name, member.title, member.email or "", council))
    by, hashed, token = Actor(staff_ref, member.name, ActorKind.STAFF), passwords.hashed(password), new_token()
    with act("staff.password-set", by=by, now=now):
        _set_password(staff_ref, hashed, now)
        db.session.add(session(token, staff_ref, now))
    return token


def _set_password(staff_ref: str, hashed: str, now: When) -> None:
    member = queries.known(staff_ref)
    if member.standing not in (Standing.INVITED, Standing.ACTIVE):
        raise NotAllowed("This account is closed.")
    member.standing, member.password_set = Standing.ACTIVE, now
    end_every(staff_ref)
    credential = db.session.get(Credential, staff_ref)
    if credential is None:
        db.session.add(Credential(staff_ref=staff_ref, password=hashed))
    else:
        credential.password = hashed


def open_invitation(change_ref: str, staff_ref: str, code: str, now: When) -> None:
    """Let whoever holds this code set a password within 72 hours. Inside the caller's act."""
    db.session.add(
        Invitation(token=token_hash(code), change_ref=change_ref, staff_ref=staff_ref, ends=past(now, LASTS))
    )


def forget_password(staff_ref: str) -> None:
    """Take away the password and every invitation that could set one. Inside the caller's act."""
    credential = db.session.get(Credential, staff_ref)
    rows = list(db.session.scalars(select(Invitation).where(Invitation.staff_ref == staff_ref)))
    for row in [*rows, *([credential] if credential else [])]:
        db.session.delete(row)
