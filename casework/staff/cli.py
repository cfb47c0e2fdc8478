"""Commands about accounts: `flask --app app staff list|invite|reset|roles|confirm|disable`."""

from collections.abc import Callable
from typing import Any

import click
from flask import Flask, current_app
from flask.cli import AppGroup

from casework import clock
from casework.clock import When
from casework.council.cli import database, sentences
from casework.errors import Invalid
from casework.policy.access import Actor, ActorKind
from casework.policy.words import Role
from casework.staff import actions, queries
from casework.staff.forms import KINDS, role_words
from casework.staff.model import ChangeKind, StaffMember

ROLE = click.Choice([role.value for role in Role])

staff = AppGroup("staff", help="Accounts: who works here, invitations, resets. Two named people for every change.")


def add(app: Flask) -> None:
    """Add the commands to the app."""
    app.cli.add_command(staff)


def operator(name: str) -> Actor:
    """Whoever stands at the command line, by the name they gave."""
    return Actor("operator", name, ActorKind.OPERATOR)


def two_people(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that name who proposes and who confirms."""
    command = click.option("--second", required=True, help="The name of the second person, who confirms it.")(command)
    return click.option("--by", required=True, help="The name of whoever gives this command.")(command)


@staff.command("list")
def list_() -> None:
    """Everybody who works here, and the changes that wait for a second person."""
    with sentences():
        database()
        members = {member.ref: member for member in queries.members()}
        for member in members.values():
            click.echo(f"{member.name} ({member.email or 'no address'}): {member.standing}; {role_words(member.roles)}")
        for change in queries.changes_waiting():
            click.echo(f"Waiting: {change.ref} {members[change.staff_ref].name}: {KINDS[change.kind].lower()}")


@staff.command()
@click.argument("email")
@click.option("--name", required=True, help="The full name of whom it is about.")
@click.option("--title", required=True, help="What they are to the council, such as Deputy Clerk.")
@click.option("--role", "roles", type=ROLE, multiple=True, required=True, help="May be given more than once.")
@click.option("--listed/--not-listed", default=True, help="Whether residents may choose them by name in a complaint.")
@two_people
def invite(email: str, name: str, title: str, roles: tuple[str, ...], listed: bool, by: str, second: str) -> None:
    """Give EMAIL an account: prints the code with which they set their password, once."""
    with sentences():
        database()
        known = queries.by_email(email)
        chosen = [Role(role) for role in roles]
        if known is not None:
            settled = actions.change_by_operator(ChangeKind.INVITE, known.ref, operator(by), second, now(), chosen)
        else:
            person = actions.Person(name=name, title=title, email=email, listed=listed)
            settled = actions.invite_by_operator(person, chosen, operator(by), second, now())
    tell(settled)


@staff.command()
@click.argument("email")
@two_people
def reset(email: str, by: str, second: str) -> None:
    """Take EMAIL's password away: prints the code with which they set a new one, once."""
    with sentences():
        database()
        tell(actions.change_by_operator(ChangeKind.RESET, member_at(email).ref, operator(by), second, now()))


@staff.command()
@click.argument("email")
@click.option("--role", "roles", type=ROLE, multiple=True, required=True, help="May be given more than once.")
@two_people
def roles(email: str, roles: tuple[str, ...], by: str, second: str) -> None:
    """Say what EMAIL may do from now on; every session of theirs ends."""
    with sentences():
        database()
        chosen = [Role(role) for role in roles]
        actions.change_by_operator(ChangeKind.ROLES, member_at(email).ref, operator(by), second, now(), chosen)
    click.echo("Done.")


@staff.command()
@click.argument("proposal")
@click.option("--by", required=True, help="The name of the second person, who confirms it.")
def confirm(proposal: str, by: str) -> None:
    """Confirm PROPOSAL, which somebody made on the pages; `staff list` shows what waits."""
    with sentences():
        database()
        tell(actions.confirm_by_operator(proposal, operator(by), now()))


@staff.command()
@click.argument("email")
@click.option("--reason", required=True)
@click.option("--by", required=True, help="The name of whoever gives this command.")
def disable(email: str, reason: str, by: str) -> None:
    """Close EMAIL's account at once."""
    with sentences():
        database()
        actions.disable(member_at(email).ref, f"{reason} ({by}, at the command line)", operator(by), now())
    click.echo("Closed.")


def member_at(email: str) -> StaffMember:
    """Whoever has this address; Invalid when nobody does."""
    member = queries.by_email(email)
    if member is None:
        raise Invalid(f"Nobody here has the address {email}.", "email")
    return member


def tell(settled: actions.Settled) -> None:
    """Print the code of an invitation or reset, which is kept nowhere."""
    if settled.code is None:
        click.echo("Done.")
        return
    address = current_app.extensions["casework"].public_url.rstrip("/")
    click.echo(f"Code: {settled.code}")
    click.echo(f"They type it at {address}/welcome within 72 hours. It is shown this once.")


def now() -> When:
    """This moment."""
    return When.at(clock.now())
