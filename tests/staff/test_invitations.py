"""A code is for one person and one password, and for three days."""

import pytest
from flask import Flask
from sqlalchemy import select

from casework.clock import When
from casework.db import db
from casework.errors import Invalid, NotAllowed
from casework.policy.words import Role
from casework.staff import actions, invitations
from casework.staff.model import ChangeKind, Credential, Invitation, StaffSession
from casework.staff.sessions import actions as sessions
from casework.staff.sessions.queries import signed_in
from tests.cast import OPERATOR, SECOND, actor, email, settle
from tests.staff.cast import ANOTHER, NEWCOMER, later


@pytest.mark.parametrize("hours", [72, 100])
def test_a_code_opens_nothing_after_72_hours(inside: Flask, noon: When, hours: int) -> None:
    settled = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon)
    with pytest.raises(Invalid, match="opens nothing"):
        invitations.accept_invitation(settled.code, ANOTHER, "", later(noon, hours=hours))


def test_a_code_works_once(inside: Flask, noon: When) -> None:
    settled = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon)
    invitations.accept_invitation(settled.code, ANOTHER, "", noon)
    with pytest.raises(Invalid, match="opens nothing"):
        invitations.accept_invitation(settled.code, ANOTHER + " and night", "", noon)


def test_a_newer_code_kills_the_older(inside: Flask, noon: When) -> None:
    old = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon)
    new = actions.change_by_operator(ChangeKind.RESET, old.staff_ref, OPERATOR, SECOND, noon)
    with pytest.raises(Invalid, match="opens nothing"):
        invitations.accept_invitation(old.code, ANOTHER, "", noon)
    assert invitations.accept_invitation(new.code, ANOTHER, "", noon)


def test_a_first_password_may_not_lean_on_the_person_or_the_council(inside: Flask, noon: When) -> None:
    settled = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon)
    with pytest.raises(Invalid, match="easy to guess"):
        invitations.accept_invitation(settled.code, "joan pike stotfold 7", "Stotfold Town Council", noon)


def test_no_secret_is_kept_as_it_is(inside: Flask, noon: When) -> None:
    settled = actions.invite_by_operator(NEWCOMER, [Role.OFFICER], OPERATOR, SECOND, noon)
    assert db.session.scalars(select(Invitation.token)).all() != [settled.code]
    invitations.accept_invitation(settled.code, ANOTHER, "", noon)
    token = sessions.begin_session(settled.staff_ref, noon)
    kept = [*db.session.scalars(select(StaffSession.token)), *db.session.scalars(select(Credential.password))]
    assert token not in kept and ANOTHER not in kept and len(token) * 4 == 256


def test_another_password_ends_every_session_but_the_new_one(inside: Flask, noon: When) -> None:
    ben = settle(noon, "ben")["ben"]
    old = sessions.begin_session(ben, noon)
    new = invitations.change_password(ben, ANOTHER, "", noon)
    assert signed_in(old, noon) is None and signed_in(new, noon)
    assert sessions.sign_in(email("ben"), ANOTHER, "key", False, False, noon)


def test_nobody_sets_somebody_elses_password(inside: Flask, noon: When) -> None:
    cast = settle(noon, "ben", "hal")
    with pytest.raises(NotAllowed):
        invitations.set_password(cast["ben"], "hash", actor(cast["hal"], noon), noon)
