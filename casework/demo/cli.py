"""`flask demo` makes the demonstration council; `flask run-demo` makes it when it is missing, and serves it."""

import os
import sys
from datetime import timedelta
from pathlib import Path

import click
from flask import Flask, current_app

from casework import clock, schema, serve
from casework.clock import When
from casework.council import queries as council
from casework.demo import routing, sink
from casework.demo.cast import PARTS, engage
from casework.demo.play import Play, tell
from casework.demo.stories import STORIES
from casework.intake.actions import Keys
from casework.policy.load import PRESETS
from casework.settings import LOOPBACK, Settings, make_keys
from casework.staff.passwords import DEMONSTRATION
from casework.trail.checkpoint import make_signer

BEFORE = timedelta(days=120)
"""How long before today the demonstration council was set up."""


def add(app: Flask) -> None:
    """Give the app its demonstration commands."""
    app.cli.add_command(demo)
    app.cli.add_command(run_demo)


@click.command("demo")
@click.option("--policy", default="stotfold", type=click.Choice(sorted(PRESETS)), help="Whose policy it runs under.")
def demo(policy: str) -> None:
    """Make a demonstration council with some fifty cases in an empty database."""
    settings: Settings = current_app.extensions["casework"]
    if not settings.demo:
        raise click.ClickException(
            "This is not a demonstration. Set CASEWORK_DEMO=1 for one; a real council uses setup."
        )
    click.echo(f"{make(settings, policy)} cases.")


def make(settings: Settings, policy: str) -> int:
    """Set the council up in the past and tell its stories up to now; how many cases there are."""
    now = When.at(clock.now())
    assert now.instant is not None
    begun = When.at(now.instant - BEFORE)
    cast = engage(policy, now.day, begun)
    routing.enter_addresses(cast.ada, begun)
    keys = Keys(settings.key("receipt"), settings.key("pepper"))
    return tell(Play(cast, keys, council.calendar(), now.day, f"{settings.public_url}/track"), STORIES, now)


@click.command("run-demo")
def run_demo() -> None:
    """Migrate, make the demonstration council when there is none, and serve it on this machine only."""
    policy, port = os.environ.get("POLICY", "stotfold"), os.environ.get("PORT", "8000")
    if policy not in PRESETS:
        raise click.ClickException(f"POLICY={policy} is not known: choose one of {', '.join(sorted(PRESETS))}.")
    if not port.isdecimal() or not 1 <= int(port) <= 65535:
        raise click.ClickException(f"PORT={port} is not a port: choose a number from 1 to 65535.")
    folder = Path(current_app.instance_path)
    with sink.listening(folder) as mail_port:
        app = _rehearsal(folder, int(port), mail_port)
        _ready(app, policy)
        _say(int(port))
        sys.stdout.flush()
        serve.run(app, sink.HOST, int(port))


def _rehearsal(folder: Path, port: int, mail_port: int) -> Flask:
    """The app in demonstration mode, whatever the environment says, with its keys made and its mail going nowhere."""
    from casework import create_app

    make_keys(folder)
    make_signer(folder / "keys", "demonstration")
    return create_app(folder, demo=True, **rehearsed(port, mail_port))


def rehearsed(port: int, mail_port: int) -> dict[str, object]:
    """The settings of a demonstration on these two ports of this machine."""
    mail = {"host": sink.HOST, "port": mail_port, "security": "none", "user": "", "password": "", "notice_only": False}
    people = {"from": "clerk@council.example", "auditor": "gus@council.example", "chair": "cora@council.example"}
    sealed = ("chair + stand-in-chair <chair-only@council.example>", "outside-person <outside@council.example>")
    here = {"public_url": f"http://{sink.HOST}:{port}", "trusted_hosts": LOOPBACK}
    return here | {f"mail_{name}": value for name, value in (mail | people | {"sealed_from": sealed}).items()}


def _ready(app: Flask, policy: str) -> None:
    with app.app_context():
        schema.upgrade(app)
        if not council.versions():
            click.echo("Making a demonstration council. This takes a few seconds.")
            make(app.extensions["casework"], policy)


def _say(port: int) -> None:
    click.echo(f"\n  Residents:  http://127.0.0.1:{port}/\n  Staff:      http://127.0.0.1:{port}/sign-in")
    click.echo(f"  Its mail:   http://127.0.0.1:{port}/demo/mail\n")
    click.echo(f"  Everybody signs in with the password  {DEMONSTRATION}\n")
    for part in PARTS:
        click.echo(f"    {part.person.email:<22}  {part.person.name}, {part.person.title}")
    click.echo("\n  Nothing here is real, and nothing leaves this machine. Ctrl+C ends it.\n")
