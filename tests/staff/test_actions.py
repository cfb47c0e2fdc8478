"""Accounts are changed by two people, and closed by one."""

from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy import select

from casework.clock import When
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.words import Role
from casework.staff import actions, invitations, queries
from casework.staff.actions import Person
from casework.staff.model import ChangeKind, Credential, Standing
from casework.staff.sessions import actions as sessions
from casework.staff.sessions.queries import signed_in
from casework.trail.model import Entry
from tests.cast import OPERATOR, PASSWORD, actor, email, settle
from tests.staff.cast import ANOTHER, NEWCOMER, later


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
    assert invitations.accept_invitation(typed, ANOTHER, "Stotfold", later(noon, hours=71)) == joan
    assert queries.actor_of(joan, noon.day).roles == {Role.OFFICER}
    assert sessions.sign_in(NEWCOMER.email, ANOTHER, "key", False, False, later(noon, hours=71))


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
    token = sessions.begin_session(cast["ben"], noon)
    change = actions.propose_change(ChangeKind.ROLES, cast["ben"], actor(cast["hal"], noon), noon, [Role.AUDITOR])
    assert signed_in(token, noon)
    assert actions.confirm_change(change, actor(cast["ada"], noon), noon).code is None
    assert signed_in(token, noon) is None
    assert queries.actor_of(cast["ben"], noon.day).roles == {Role.AUDITOR}


def test_a_reset_takes_the_password_away_and_keeps_the_roles(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "ben", "hal")
    change = actions.propose_change(ChangeKind.RESET, cast["ben"], actor(cast["hal"], noon), noon)
    settled = actions.confirm_change(change, actor(cast["ada"], noon), noon)
    assert sessions.sign_in(email("ben"), PASSWORD, "key", False, False, noon) is None
    invitations.accept_invitation(settled.code, ANOTHER, "", noon)
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


# Closing an account


def test_a_closed_account_is_closed_on_the_next_request(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ben", "hal")
    token = sessions.begin_session(cast["ben"], noon)
    actions.disable(cast["ben"], "left the council", actor(cast["hal"], noon), noon)
    assert signed_in(token, noon) is None
    assert sessions.sign_in(email("ben"), PASSWORD, "key", False, False, noon) is None
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


def test_a_closed_account_is_not_closed_again(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ben", "hal")
    actions.disable(cast["ben"], "left", actor(cast["hal"], noon), noon)
    with pytest.raises(Invalid, match="closed already"):
        actions.disable(cast["ben"], "left", actor(cast["hal"], noon), noon)


def test_closing_an_account_takes_back_what_was_proposed_for_it(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "ben", "hal")
    change = actions.propose_change(ChangeKind.RESET, cast["ben"], actor(cast["hal"], noon), noon)
    actions.disable(cast["ben"], "left", actor(cast["hal"], noon), noon)
    with pytest.raises(Conflict):
        actions.confirm_change(change, actor(cast["ada"], noon), noon)
    assert standing(cast["ben"]) is Standing.DISABLED


# One's own


def test_everybody_keeps_their_own_working_days(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ada", "ben")
    actions.set_working_days(cast["ben"], [4, 0, 0], actor(cast["ben"], noon), noon)
    assert queries.working_days(cast["ben"]) == {0, 4}
    with pytest.raises(NotAllowed):
        actions.set_working_days(cast["ben"], [1], actor(cast["ada"], noon), noon)
    with pytest.raises(Invalid):
        actions.set_working_days(cast["ben"], [7], actor(cast["ben"], noon), noon)


def test_offices_count_from_their_first_day_to_their_last(inside: Flask, noon: When) -> None:
    from casework.council.actions import hold_office
    from casework.policy.words import Office

    cast = settle(noon, "ben", "dev", offices=False)
    monday = When.at(datetime(2026, 11, 23, 9, tzinfo=UTC))
    hold_office(Office.VICE_CHAIR, cast["ben"], "Ben Holt", noon.day, "1/26", OPERATOR, noon)
    hold_office(Office.VICE_CHAIR, cast["dev"], "Dev Rao", monday.day, "2/26", OPERATOR, noon)
    sunday = later(noon, days=1)
    token = sessions.begin_session(cast["ben"], noon)
    assert queries.actor_of(cast["ben"], sunday.day).offices == {Office.VICE_CHAIR}
    assert signed_in(token, noon).actor.offices == {Office.VICE_CHAIR}
    assert queries.actor_of(cast["ben"], monday.day).offices == frozenset()
    assert queries.actor_of(cast["dev"], monday.day).offices == {Office.VICE_CHAIR}
