"""Commands of the whole program: bringing the database up to date, set-up, checks, the production server."""

import click
from flask import Flask, current_app
from flask.cli import with_appcontext

from casework import schema


def add(app: Flask) -> None:
    """Add the commands to the app."""
    schema.init_app(app)
    app.cli.add_command(upgrade)


@click.command()
@with_appcontext
def upgrade() -> None:
    """Make the database, or bring it to the newest revision."""
    schema.upgrade(current_app._get_current_object())  # type: ignore[attr-defined]
    click.echo("The database is up to date.")
