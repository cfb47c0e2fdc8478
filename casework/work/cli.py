"""Commands of the worker: `flask work`, and `python -m casework.work`."""

import os
import signal
import sys
from importlib import import_module
from threading import Event, Thread

import click
from flask import Flask, current_app
from flask.cli import with_appcontext

from casework import clock, schema
from casework.clock import When
from casework.errors import SettingsError
from casework.settings import Settings
from casework.work import loop

VERBS = (
    "casework.letters.actions", "casework.cases.outbox.actions", "casework.cases.renewal.actions",
    "casework.intake.holding", "casework.resident.drafts", "casework.reports.actions", "casework.reports.checkpoints",
    "casework.reports.bundle.actions",
)  # fmt: skip
"""Modules that register verbs when they are imported; every process knows them all."""


def add(app: Flask) -> None:
    """Give the application its verbs and the command `work`."""
    for module in VERBS:
        import_module(module)
    app.cli.add_command(work)


@click.command()
@with_appcontext
@click.option("--once", is_flag=True, help="Do what is due now, then end.")
def work(once: bool) -> None:
    """Send letters, tidy files and do whatever else has come due."""
    settings: Settings = current_app.extensions["casework"]
    found = schema.standing(settings.database)
    if found not in (schema.Standing.CURRENT, schema.Standing.AWAY):  # one that is away is waited for
        raise click.ClickException(schema.SENTENCES[found])
    if once:
        click.echo(f"{loop.run_once(settings, When.at(clock.now()))} done or tried.")
    else:
        loop.run(settings, stop_when_told())


def stop_when_told() -> Event:
    """An event that SIGTERM or SIGINT sets, so that the worker ends between two pieces of work."""
    stop = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    return stop


def stop_with_the_server(stop: Event) -> None:
    """Stop when the pipe on our standard input closes: the server that started us is gone, however it went."""

    def wait() -> None:
        os.read(0, 1)
        stop.set()

    Thread(target=wait, name="server", daemon=True).start()


def main(beside: bool = False) -> None:
    """Run the worker of the instance in the environment until it, or the server `beside` it, is told to stop."""
    from casework import create_app

    try:
        app, stop = create_app(), stop_when_told()
    except SettingsError as error:
        sys.exit(f"The worker does not start. {error}")
    if beside:
        stop_with_the_server(stop)
    with app.app_context():
        loop.run(app.extensions["casework"], stop)
