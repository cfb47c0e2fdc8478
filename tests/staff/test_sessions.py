"""Sessions end in time and at once, and a wrong password costs nobody their account."""

import pytest
from flask import Flask
from sqlalchemy import func, select

from casework.clock import When
from casework.db import db
from casework.errors import TooMany
from casework.policy.words import Role
from casework.staff import actions, invitations, passwords, queries
from casework.staff.model import Invitation, StaffSession
from casework.staff.readings import actions as readings
from casework.staff.sessions import actions as sessions
from casework.staff.sessions.queries import door, password_of, signed_in
from casework.work.loop import Job
from tests.cast import OPERATOR, PASSWORD, SECOND, email, settle
from tests.staff.cast import ANOTHER, NEWCOMER, later


@pytest.mark.parametrize(
    ("unused", "age", "lives"),
    [(29, 29, True), (30, 30, False), (5, 12 * 60 - 1, True), (5, 12 * 60, False)],
    ids=["used lately", "idle for half an hour", "nearly twelve hours", "twelve hours"],
)
def test_a_session_ends_after_30_minutes_unused_and_after_12_hours(
    inside: Flask, noon: When, unused: int, age: int, lives: bool
) -> None:
    ben = settle(noon, "ben")["ben"]
    token = sessions.begin_session(ben, noon)
    readings.keep(ben, queries.token_hash(token), [], later(noon, minutes=age - unused))
    assert bool(signed_in(token, later(noon, minutes=age))) is lives


def test_proving_who_one_is_gives_a_new_secret_and_not_more_time(inside: Flask, noon: When) -> None:
    ben = settle(noon, "ben")["ben"]
    old, then = sessions.begin_session(ben, noon), later(noon, minutes=20)
    assert not signed_in(old, then).fresh(then)
    new = sessions.prove(queries.token_hash(old), ben, PASSWORD, "key", then)
    assert signed_in(old, then) is None
    assert signed_in(new, then).fresh(then)
    assert db.session.scalar(select(StaffSession.began)) == noon


def test_a_wrong_password_proves_nothing(inside: Flask, noon: When) -> None:
    ben = settle(noon, "ben")["ben"]
    token = sessions.begin_session(ben, noon)
    assert sessions.prove(queries.token_hash(token), ben, "wrong", "key", noon) is None
    assert signed_in(token, noon)


def test_nobody_ends_somebody_elses_session(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "ben")
    token = sessions.begin_session(cast["ben"], noon)
    sessions.end_session(cast["ada"], queries.token_hash(token), noon)
    assert signed_in(token, noon)
    sessions.end_session(cast["ben"], queries.token_hash(token), noon)
    assert signed_in(token, noon) is None


@pytest.mark.parametrize("address", ["ben@example.org", "nobody@example.org"])
def test_a_failed_sign_in_reads_and_counts_the_same_for_somebody_and_nobody(
    inside: Flask, noon: When, address: str
) -> None:
    settle(noon, "ben")
    assert sessions.sign_in(address, "wrong", "key", False, False, noon) is None
    found = door(address, "key")
    assert (found.failures, found.last) == (1, noon)


def test_strangers_failures_slow_strangers_and_not_a_browser_that_is_known(inside: Flask, noon: When) -> None:
    settle(noon, "ben")
    for _ in range(25):
        sessions.sign_in(email("ben"), "wrong", "key", True, False, noon)
    with pytest.raises(TooMany):
        sessions.sign_in(email("ben"), PASSWORD, "key", False, False, later(noon, seconds=5))
    welcome = sessions.sign_in(email("ben"), PASSWORD, "key", True, False, later(noon, seconds=5))
    assert welcome.failures == 25 and door(email("ben"), "key").failures == 0


def test_the_demonstrations_password_opens_nothing_anywhere_else(inside: Flask, noon: When) -> None:
    ref = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon).staff_ref
    invitations.set_password(ref, passwords.hashed(passwords.DEMONSTRATION), OPERATOR, noon)
    assert sessions.sign_in(NEWCOMER.email, passwords.DEMONSTRATION, "key", False, False, noon) is None
    assert sessions.sign_in(NEWCOMER.email, passwords.DEMONSTRATION, "key", False, True, noon)


def test_a_hash_with_old_parameters_is_made_anew_at_sign_in(inside: Flask, noon: When) -> None:
    from argon2 import PasswordHasher

    ref = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon).staff_ref
    weak = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(ANOTHER)
    invitations.set_password(ref, weak, OPERATOR, noon)
    assert sessions.sign_in(NEWCOMER.email, ANOTHER, "key", False, False, noon)
    assert not passwords.outdated(password_of(ref))


def test_what_has_ended_is_swept_away(inside: Flask, noon: When) -> None:
    settings = inside.extensions["casework"]
    job = Job("r" * 26, "staff.sweep", "today", noon, 1)
    ben = settle(noon, "ben")["ben"]
    sessions.begin_session(ben, noon)
    sessions.sign_in("x", "y", "key", False, False, noon)
    sessions.sweep(job, settings, later(noon, minutes=5))
    assert db.session.scalar(select(func.count()).select_from(StaffSession)) == 1
    assert door("x", "key").failures == 1
    sessions.sweep(job, settings, later(noon, days=4))
    assert db.session.scalar(select(func.count()).select_from(StaffSession)) == 0
    assert door("x", "key").failures == 0
    assert db.session.scalar(select(func.count()).select_from(Invitation)) == 0
