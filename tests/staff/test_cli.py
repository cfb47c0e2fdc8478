"""The command line asks for two people as the pages do."""

import re

import pytest
from flask import Flask

from casework.staff import actions, queries
from casework.staff.model import Standing
from tests.cast import actor, email, settle, settled

TWO = ("--by", "Olive Reed", "--second", "Percy Tull")
JOAN = ("joan@example.org", "--name", "Joan Pike", "--title", "Cemetery officer", "--role", "officer")


def run(app: Flask, *words: str):
    return app.test_cli_runner().invoke(args=["staff", *words])


def test_an_invitation_prints_its_code_once(app: Flask) -> None:
    done = run(app, "invite", *JOAN, *TWO)
    assert done.exit_code == 0 and re.search(r"^Code: [a-z0-9]{26}$", done.output, re.MULTILINE)
    assert "Joan Pike (joan@example.org): invited; Officer" in run(app, "list").output


@pytest.mark.parametrize(
    "names", [("--by", "Olive Reed", "--second", "olive reed"), ("--by", "Joan Pike", "--second", "Percy Tull")]
)
def test_one_person_is_not_two_and_nobody_invites_themselves(app: Flask, names: tuple[str, ...]) -> None:
    done = run(app, "invite", *JOAN, *names)
    assert done.exit_code == 1 and "a second person" in done.output
    assert "Joan" not in run(app, "list").output


def test_a_second_person_must_be_named(app: Flask) -> None:
    assert "--second" in run(app, "invite", *JOAN, "--by", "Olive Reed").output


def test_a_reset_prints_a_code_and_a_closed_account_has_none(app: Flask) -> None:
    ref = settled(app, "ben")["ben"]
    assert "Code: " in run(app, "reset", email("ben"), *TWO).output
    assert "Closed." in run(app, "disable", email("ben"), "--reason", "left", "--by", "Olive Reed").output
    assert "invite them instead" in run(app, "reset", email("ben"), *TWO).output
    with app.app_context():
        assert queries.member(ref).standing is Standing.DISABLED


def test_roles_are_changed_by_two(app: Flask) -> None:
    settled(app, "ben")
    assert run(app, "roles", email("ben"), "--role", "auditor", *TWO).output == "Done.\n"
    assert "active; Auditor" in run(app, "list").output


def test_what_waits_is_listed_and_confirmed_by_somebody_else(app: Flask, noon) -> None:
    with app.app_context():
        hal = actor(settle(noon, "hal")["hal"], noon)
        change = actions.propose_invitation(
            actions.Person("Joan Pike", "Officer", "joan@example.org"), ["officer"], hal, noon
        )
    assert f"Waiting: {change} Joan Pike" in run(app, "list").output
    assert run(app, "confirm", change, "--by", "Hal Brook").exit_code == 1
    assert "Code: " in run(app, "confirm", change, "--by", "Percy Tull").output


@pytest.mark.parametrize("command", ["reset", "disable"])
def test_an_address_that_is_nobodys_is_said_to_be(app: Flask, command: str) -> None:
    options = TWO if command == "reset" else ("--by", "Olive Reed", "--reason", "left")
    done = run(app, command, "nobody@example.org", *options)
    assert done.exit_code == 1 and "Nobody here has the address" in done.output
