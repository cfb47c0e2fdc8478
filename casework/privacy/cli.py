"""The operator's command that erases a case."""

import sys

import click
from flask import Flask, current_app
from flask.cli import with_appcontext

from casework import clock
from casework.clock import When
from casework.errors import Refused
from casework.privacy import actions
from casework.settings import Settings
from casework.trail import verify
from casework.trail.cli import OPERATOR, commands


def add(app: Flask) -> None:
    """Put `erase` among the commands of the trail."""
    commands.add_command(erase)


@click.command("erase")
@with_appcontext
@click.argument("reference")
@click.option("--ground", required=True, help="Why that is lawful, such as the retention schedule's rule.")
@click.option("--by", "named", required=True, help="Who says so.")
def erase(reference: str, ground: str, named: str) -> None:
    """Erase what the closed case REFERENCE says of anybody, then verify; exit status 1 when anything is left."""
    settings: Settings = current_app.extensions["casework"]
    now = When.at(clock.now())
    try:
        done = actions.erase_case(reference, ground, named, OPERATOR, now, settings)
    except Refused as error:
        raise click.ClickException(error.sentence) from None
    click.echo(f"{done.entries} entries and {done.files} files were erased.")
    if done.sender_kept:
        click.echo("Who wrote was kept, because another case of theirs is.")
    for sentence in done.left:
        click.echo(f"NO  {sentence}")
    report = verify.whole(settings, now.day)
    for line in report.lines():
        click.echo(line)
    if settings.database.startswith("postgresql"):
        click.echo("    PostgreSQL keeps old versions of rows until VACUUM: have it run now.")
    sys.exit(0 if report.good and not done.left else 1)
