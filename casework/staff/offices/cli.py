"""The command that says who holds an office: `flask --app app office`."""

from datetime import datetime

import click
from flask import Flask
from flask.cli import with_appcontext

from casework.clock import long_date
from casework.council.cli import DAY, database, sentences
from casework.errors import NotFound
from casework.policy.words import Office
from casework.staff import queries
from casework.staff.cli import now, operator, two_people
from casework.staff.offices import actions


def add(app: Flask) -> None:
    """Add the command to the app."""
    app.cli.add_command(office)


@click.command()
@click.argument("name", type=click.Choice([each.value for each in Office]))
@click.argument("email")
@click.option("--minute", required=True, help="Where the appointment is recorded.")
@click.option("--from", "begins", type=DAY, help="The first day, as 2026-11-03; today if left out.")
@click.option("--beside", is_flag=True, help="Besides whoever holds it now, not instead.")
@two_people
@with_appcontext
def office(name: str, email: str, minute: str, begins: datetime | None, beside: bool, by: str, second: str) -> None:
    """Say who holds an office: the person with that e-mail address."""
    at = now()
    from_on = begins.date() if begins else at.day
    with sentences():
        database()
        member = queries.by_email(email)
        if member is None:
            raise NotFound("Nobody here has that e-mail address. Invite them first: flask --app app staff invite")
        wish = actions.Wish(Office(name), member.ref, from_on, minute, beside)
        actions.appoint_by_operator(wish, operator(by), second, at)
    click.echo(f"{member.name} is {name.replace('-', ' ')} from {long_date(from_on)}.")
