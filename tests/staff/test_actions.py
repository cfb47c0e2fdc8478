"""Accounts are changed by two people, sessions end at once, and the reading log keeps what was read."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from casework.clock import When
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound, TooMany
from casework.policy.words import Role
from casework.staff import actions, passwords, queries
from casework.staff.actions import Line, Person
from casework.staff.model import ChangeKind, Credential, Invitation, Reading, RefusalCount, StaffSession, Standing
from casework.trail.model import Entry
from casework.work.loop import Job
from tests.cast import OPERATOR, PASSWORD, SECOND, actor, email, settle

NEWCOMER = Person("Joan Pike", "Cemetery officer", "joan@example.org")
ANOTHER = "the heron stood all day"


def later(now: When, **by: float) -> When:
    return When.at(now.instant + timedelta(**by))


def standing(ref: str) -> Standing:
    return queries.member(ref).standing


# Two people


def test_somebody_invited_by_two_people_sets_a_password_and_may_sign_in(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "hal")
    change = actions.propose_invitation(NEWCOMER, [Role.OFFICER], actor(cast["hal"], noon), noon)
    joan = queries.change(change).staff_ref
    assert standing(joan) is Standing.PROPOSED and joan not in {one.ref for one in queries.people_to_name()}

    settled = actions.confirm_change(change, actor(cast["ada"], noon), noon)
    assert standing(joan) is Standing.INVITED and queries.actor_of(joan, noon.day) is None

    typed = f" {settled.code[:13].upper()}-{settled.code[13:]} "
    assert actions.accept_invitation(typed, ANOTHER, "Stotfold", later(noon, hours=71)) == joan
    assert queries.actor_of(joan, noon.day).roles == {Role.OFFICER}
    assert actions.sign_in(NEWCOMER.email, ANOTHER, "key", False, False, later(noon, hours=71))


def test_who_proposed_it_cannot_confirm_it(inside: Flask, noon: When) -> None:
    hal = actor(settle(noon, "ada", "hal")["hal"], noon)
    change = actions.propose_invitation(NEWCOMER, [Role.OFFICER], hal, noon)
    with pytest.raises(NotAllowed, match="a second person"):
        actions.confirm_change(change, hal, noon)
    assert queries.change(change).decided is None


@pytest.mark.parametrize("kind", [ChangeKind.RESET, ChangeKind.ROLES])
def test_whom_it_is_about_cannot_confirm_it(inside: Flask, noon: When, kind: ChangeKind) -> None:
    cast = settle(noon, "ada", "hal")
    change = actions.propose_change(kind, cast["ada"], actor(cast["hal"], noon), noon, [Role.CLERK, Role.AUDITOR])
    with pytest.raises(NotAllowed, match="whoever they are"):
        actions.confirm_change(change, actor(cast["ada"], noon), noon)
    with pytest.raises(NotAllowed):
        actions.refuse_change(change, actor(cast["ada"], noon), noon)


@pytest.mark.parametrize("who", ["ada", "ben", "cora", "dev", "gus", "iris"])
def test_only_the_administrator_or_their_stand_in_proposes(inside: Flask, noon: When, who: str) -> None:
    ref = settle(noon, who)[who]
    with pytest.raises(NotAllowed):
        actions.propose_invitation(NEWCOMER, [Role.OFFICER], actor(ref, noon), noon)


@pytest.mark.parametrize("who", ["ben", "dev", "gus", "iris"])
def test_an_officer_a_member_an_auditor_and_the_outside_person_confirm_nothing(
    inside: Flask, noon: When, who: str
) -> None:
    cast = settle(noon, "hal", who)
    change = actions.propose_invitation(NEWCOMER, [Role.OFFICER], actor(cast["hal"], noon), noon)
    with pytest.raises(NotAllowed):
        actions.confirm_change(change, actor(cast[who], noon), noon)


def test_whoever_stands_in_for_the_administrator_may_propose(inside: Flask, noon: When) -> None:
    fay = settle(noon, "fay")["fay"]
    assert actions.propose_invitation(NEWCOMER, [Role.OFFICER], actor(fay, noon), noon)


def test_a_change_is_decided_once(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "cora", "hal")
    change = actions.propose_invitation(NEWCOMER, [Role.OFFICER], actor(cast["hal"], noon), noon)
    actions.refuse_change(change, actor(cast["ada"], noon), noon)
    with pytest.raises(Conflict):
        actions.confirm_change(change, actor(cast["cora"], noon), noon)
    joan = queries.change(change).staff_ref
    assert standing(joan) is Standing.DISABLED and queries.by_email(NEWCOMER.email) is None


def test_a_change_that_does_not_exist_is_not_found(inside: Flask, noon: When) -> None:
    ada = actor(settle(noon, "ada")["ada"], noon)
    with pytest.raises(NotFound):
        actions.confirm_change("x" * 26, ada, noon)


@pytest.mark.parametrize(
    ("kind", "who", "field"),
    [(ChangeKind.INVITE, "ada", "kind"), (ChangeKind.ROLES, "ada", "roles")],
)
def test_a_change_that_makes_no_sense_is_refused(
    inside: Flask, noon: When, kind: ChangeKind, who: str, field: str
) -> None:
    cast = settle(noon, "ada", "hal")
    with pytest.raises(Invalid) as refusal:
        actions.propose_change(kind, cast[who], actor(cast["hal"], noon), noon)
    assert refusal.value.field == field


def test_a_change_of_roles_to_what_they_are_already_is_refused(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "hal")
    with pytest.raises(Invalid, match="already"):
        actions.propose_change(ChangeKind.ROLES, cast["ada"], actor(cast["hal"], noon), noon, [Role.CLERK])


def test_two_people_cannot_have_one_address(inside: Flask, noon: When) -> None:
    hal = actor(settle(noon, "ada", "hal")["hal"], noon)
    with pytest.raises(Invalid, match="already"):
        actions.propose_invitation(Person("Adam", "Clerk", "ADA@example.org"), [Role.CLERK], hal, noon)


def test_a_change_of_roles_counts_at_once_and_ends_every_session(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "ben", "hal")
    token = actions.begin_session(cast["ben"], noon)
    change = actions.propose_change(ChangeKind.ROLES, cast["ben"], actor(cast["hal"], noon), noon, [Role.AUDITOR])
    assert queries.signed_in(token, noon)
    assert actions.confirm_change(change, actor(cast["ada"], noon), noon).code is None
    assert queries.signed_in(token, noon) is None
    assert queries.actor_of(cast["ben"], noon.day).roles == {Role.AUDITOR}


def test_a_reset_takes_the_password_away_and_keeps_the_roles(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "ben", "hal")
    change = actions.propose_change(ChangeKind.RESET, cast["ben"], actor(cast["hal"], noon), noon)
    settled = actions.confirm_change(change, actor(cast["ada"], noon), noon)
    assert actions.sign_in(email("ben"), PASSWORD, "key", False, False, noon) is None
    actions.accept_invitation(settled.code, ANOTHER, "", noon)
    assert queries.actor_of(cast["ben"], noon.day).roles == {Role.OFFICER}


def test_every_change_is_on_the_trail_with_both_names(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "hal")
    change = actions.propose_invitation(NEWCOMER, [Role.OFFICER], actor(cast["hal"], noon), noon)
    actions.confirm_change(change, actor(cast["ada"], noon), noon)
    told = db.session.execute(select(Entry.act, Entry.actor).where(Entry.row_ref == change).order_by(Entry.seq)).all()
    assert [tuple(row) for row in told] == [
        ("staff.change-proposed", cast["hal"]),
        ("staff.change-confirmed", cast["ada"]),
    ]


@pytest.mark.parametrize("second", ["", " olive  REED ", "Joan Pike"])
def test_at_the_command_line_too_it_takes_two_people_neither_of_them_whom_it_is_about(
    inside: Flask, noon: When, second: str
) -> None:
    with pytest.raises((NotAllowed, Invalid)):
        actions.invite_by_operator(NEWCOMER, [Role.CLERK], OPERATOR, second, noon)
    assert queries.by_email(NEWCOMER.email) is None


def test_the_operator_confirms_what_somebody_else_proposed(inside: Flask, noon: When) -> None:
    hal = actor(settle(noon, "hal")["hal"], noon)
    change = actions.propose_invitation(NEWCOMER, [Role.OFFICER], hal, noon)
    assert actions.confirm_by_operator(change, OPERATOR, noon).code


def test_the_operator_is_not_who_proposed_it_under_another_hat(inside: Flask, noon: When) -> None:
    hal = actor(settle(noon, "hal")["hal"], noon)
    change = actions.propose_invitation(NEWCOMER, [Role.OFFICER], hal, noon)
    with pytest.raises(NotAllowed):
        actions.confirm_by_operator(change, type(OPERATOR)("operator", "hal brook", OPERATOR.kind), noon)


# Codes and passwords


@pytest.mark.parametrize("hours", [72, 100])
def test_a_code_opens_nothing_after_72_hours(inside: Flask, noon: When, hours: int) -> None:
    settled = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon)
    with pytest.raises(Invalid, match="opens nothing"):
        actions.accept_invitation(settled.code, ANOTHER, "", later(noon, hours=hours))


def test_a_code_works_once(inside: Flask, noon: When) -> None:
    settled = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon)
    actions.accept_invitation(settled.code, ANOTHER, "", noon)
    with pytest.raises(Invalid, match="opens nothing"):
        actions.accept_invitation(settled.code, ANOTHER + " and night", "", noon)


def test_a_newer_code_kills_the_older(inside: Flask, noon: When) -> None:
    old = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon)
    new = actions.change_by_operator(ChangeKind.RESET, old.staff_ref, OPERATOR, SECOND, noon)
    with pytest.raises(Invalid, match="opens nothing"):
        actions.accept_invitation(old.code, ANOTHER, "", noon)
    assert actions.accept_invitation(new.code, ANOTHER, "", noon)


def test_a_first_password_may_not_lean_on_the_person_or_the_council(inside: Flask, noon: When) -> None:
    settled = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon)
    with pytest.raises(Invalid, match="easy to guess"):
        actions.accept_invitation(settled.code, "joan pike stotfold 7", "Stotfold Town Council", noon)


def test_no_secret_is_kept_as_it_is(inside: Flask, noon: When) -> None:
    settled = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon)
    assert db.session.scalars(select(Invitation.token)).all() != [settled.code]
    actions.accept_invitation(settled.code, ANOTHER, "", noon)
    token = actions.begin_session(settled.staff_ref, noon)
    kept = [*db.session.scalars(select(StaffSession.token)), *db.session.scalars(select(Credential.password))]
    assert token not in kept and ANOTHER not in kept and len(token) * 4 == 256


def test_another_password_ends_every_session_but_the_new_one(inside: Flask, noon: When) -> None:
    ben = settle(noon, "ben")["ben"]
    old = actions.begin_session(ben, noon)
    new = actions.change_password(ben, ANOTHER, "", noon)
    assert queries.signed_in(old, noon) is None and queries.signed_in(new, noon)
    assert actions.sign_in(email("ben"), ANOTHER, "key", False, False, noon)


def test_nobody_sets_somebody_elses_password(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ben", "hal")
    with pytest.raises(NotAllowed):
        actions.set_password(cast["ben"], "hash", actor(cast["hal"], noon), noon)


# Closing an account


def test_a_closed_account_is_closed_on_the_next_request(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ben", "hal")
    token = actions.begin_session(cast["ben"], noon)
    actions.disable(cast["ben"], "left the council", actor(cast["hal"], noon), noon)
    assert queries.signed_in(token, noon) is None
    assert actions.sign_in(email("ben"), PASSWORD, "key", False, False, noon) is None
    assert db.session.get(Credential, cast["ben"]) is None


def test_a_closed_account_is_opened_again_by_an_invitation(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "ben", "hal")
    hal = actor(cast["hal"], noon)
    actions.disable(cast["ben"], "left the council", hal, noon)
    with pytest.raises(Invalid):
        actions.propose_change(ChangeKind.RESET, cast["ben"], hal, noon)
    change = actions.propose_change(ChangeKind.INVITE, cast["ben"], hal, noon, [Role.OFFICER])
    assert actions.confirm_change(change, actor(cast["ada"], noon), noon).code


@pytest.mark.parametrize("who", ["ada", "ben", "cora", "gus"])
def test_nobody_else_closes_an_account(inside: Flask, noon: When, who: str) -> None:
    cast = settle(noon, "hal", who)
    with pytest.raises(NotAllowed):
        actions.disable(cast["hal"], "a coup", actor(cast[who], noon), noon)


def test_closing_an_account_needs_a_reason(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ben", "hal")
    with pytest.raises(Invalid):
        actions.disable(cast["ben"], "  ", actor(cast["hal"], noon), noon)


# Sessions


@pytest.mark.parametrize(
    ("unused", "age", "lives"),
    [(29, 29, True), (30, 30, False), (5, 12 * 60 - 1, True), (5, 12 * 60, False)],
    ids=["used lately", "idle for half an hour", "nearly twelve hours", "twelve hours"],
)
def test_a_session_ends_after_30_minutes_unused_and_after_12_hours(
    inside: Flask, noon: When, unused: int, age: int, lives: bool
) -> None:
    ben = settle(noon, "ben")["ben"]
    token = actions.begin_session(ben, noon)
    actions.keep(ben, queries.token_hash(token), [], later(noon, minutes=age - unused))
    assert bool(queries.signed_in(token, later(noon, minutes=age))) is lives


def test_proving_who_one_is_gives_a_new_secret_and_not_more_time(inside: Flask, noon: When) -> None:
    ben = settle(noon, "ben")["ben"]
    old, then = actions.begin_session(ben, noon), later(noon, minutes=20)
    assert not queries.signed_in(old, then).fresh(then)
    new = actions.prove(queries.token_hash(old), ben, PASSWORD, "key", then)
    assert queries.signed_in(old, then) is None
    assert queries.signed_in(new, then).fresh(then)
    assert db.session.scalar(select(StaffSession.began)) == noon


def test_a_wrong_password_proves_nothing(inside: Flask, noon: When) -> None:
    ben = settle(noon, "ben")["ben"]
    token = actions.begin_session(ben, noon)
    assert actions.prove(queries.token_hash(token), ben, "wrong", "key", noon) is None
    assert queries.signed_in(token, noon)


def test_nobody_ends_somebody_elses_session(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "ben")
    token = actions.begin_session(cast["ben"], noon)
    actions.end_session(cast["ada"], queries.token_hash(token), noon)
    assert queries.signed_in(token, noon)
    actions.end_session(cast["ben"], queries.token_hash(token), noon)
    assert queries.signed_in(token, noon) is None


@pytest.mark.parametrize("address", ["ben@example.org", "nobody@example.org"])
def test_a_failed_sign_in_reads_and_counts_the_same_for_somebody_and_nobody(
    inside: Flask, noon: When, address: str
) -> None:
    settle(noon, "ben")
    assert actions.sign_in(address, "wrong", "key", False, False, noon) is None
    found = queries.door(address, "key")
    assert (found.failures, found.last) == (1, noon)


def test_strangers_failures_slow_strangers_and_not_a_browser_that_is_known(inside: Flask, noon: When) -> None:
    settle(noon, "ben")
    for _ in range(25):
        actions.sign_in(email("ben"), "wrong", "key", True, False, noon)
    with pytest.raises(TooMany):
        actions.sign_in(email("ben"), PASSWORD, "key", False, False, later(noon, seconds=5))
    welcome = actions.sign_in(email("ben"), PASSWORD, "key", True, False, later(noon, seconds=5))
    assert welcome.failures == 25 and queries.door(email("ben"), "key").failures == 0


def test_the_demonstrations_password_opens_nothing_anywhere_else(inside: Flask, noon: When) -> None:
    ref = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon).staff_ref
    actions.set_password(ref, passwords.hashed(passwords.DEMONSTRATION), OPERATOR, noon)
    assert actions.sign_in(NEWCOMER.email, passwords.DEMONSTRATION, "key", False, False, noon) is None
    assert actions.sign_in(NEWCOMER.email, passwords.DEMONSTRATION, "key", False, True, noon)


def test_a_hash_with_old_parameters_is_made_anew_at_sign_in(inside: Flask, noon: When) -> None:
    from argon2 import PasswordHasher

    ref = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon).staff_ref
    weak = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(ANOTHER)
    actions.set_password(ref, weak, OPERATOR, noon)
    assert actions.sign_in(NEWCOMER.email, ANOTHER, "key", False, False, noon)
    assert not passwords.outdated(queries.password_of(ref))


def test_what_has_ended_is_swept_away(inside: Flask, noon: When) -> None:
    settings = inside.extensions["casework"]
    job = Job("r" * 26, "staff.sweep", "today", noon, 1)
    ben = settle(noon, "ben")["ben"]
    actions.begin_session(ben, noon)
    actions.sign_in("x", "y", "key", False, False, noon)
    actions.sweep(job, settings, later(noon, minutes=5))
    assert db.session.scalar(select(func.count()).select_from(StaffSession)) == 1
    assert queries.door("x", "key").failures == 1
    actions.sweep(job, settings, later(noon, days=4))
    assert db.session.scalar(select(func.count()).select_from(StaffSession)) == 0
    assert queries.door("x", "key").failures == 0
    assert db.session.scalar(select(func.count()).select_from(Invitation)) == 0


# One's own


def test_everybody_keeps_their_own_working_days(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "ben")
    actions.set_working_days(cast["ben"], [4, 0, 0], actor(cast["ben"], noon), noon)
    assert queries.working_days(cast["ben"]) == {0, 4}
    with pytest.raises(NotAllowed):
        actions.set_working_days(cast["ben"], [1], actor(cast["ada"], noon), noon)
    with pytest.raises(Invalid):
        actions.set_working_days(cast["ben"], [7], actor(cast["ben"], noon), noon)


# The reading log


def test_one_line_is_kept_per_person_case_and_ten_minutes(inside: Flask, noon: When) -> None:
    for minutes in (0, 3, 9.9, 10):
        for who in ("ada", "ben"):
            actions.keep(who, None, [Line("c" * 26, "opened")], later(noon, minutes=minutes))
    kept = db.session.execute(select(Reading.staff_ref, Reading.at).order_by(Reading.staff_ref, Reading.at)).all()
    ten = later(noon, minutes=10)
    assert [tuple(row) for row in kept] == [("ada", noon), ("ada", ten), ("ben", noon), ("ben", ten)]


def test_strangers_refusals_are_counted_by_day_and_status_only(inside: Flask, noon: When) -> None:
    actions.count_refusals({("2026-11-21", 404): 3})
    actions.count_refusals({("2026-11-21", 404): 2, ("2026-11-21", 403): 1})
    rows = db.session.execute(select(RefusalCount.on, RefusalCount.status, RefusalCount.count)).all()
    assert sorted(tuple(row) for row in rows) == [("2026-11-21", 403, 1), ("2026-11-21", 404, 5)]


def test_offices_count_from_their_first_day_to_their_last(inside: Flask, noon: When) -> None:
    from casework.council.actions import hold_office
    from casework.policy.words import Office

    cast = settle(noon, "ben", "dev", offices=False)
    monday = When.at(datetime(2026, 11, 23, 9, tzinfo=UTC))
    hold_office(Office.VICE_CHAIR, cast["ben"], "Ben Holt", noon.day, "1/26", OPERATOR, noon)
    hold_office(Office.VICE_CHAIR, cast["dev"], "Dev Rao", monday.day, "2/26", OPERATOR, noon)
    sunday = later(noon, days=1)
    token = actions.begin_session(cast["ben"], noon)
    assert queries.actor_of(cast["ben"], sunday.day).offices == {Office.VICE_CHAIR}
    assert queries.signed_in(token, noon).actor.offices == {Office.VICE_CHAIR}
    assert queries.actor_of(cast["ben"], monday.day).offices == frozenset()
    assert queries.actor_of(cast["dev"], monday.day).offices == {Office.VICE_CHAIR}
