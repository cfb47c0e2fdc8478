"""The operator's commands about the trail: verify, export, checkpoint, and the key that signs."""

import os
import sys
from pathlib import Path

import click
from flask import Flask, current_app
from flask.cli import AppGroup, with_appcontext

from casework import clock
from casework.clock import When
from casework.db import db
from casework.errors import Refused, SettingsError
from casework.policy.access import Actor, ActorKind
from casework.settings import Settings
from casework.trail import checkpoint, export, verify
from casework.trail.raw import reading

OPERATOR = Actor("operator", "whoever looks after the server", ActorKind.OPERATOR)
KEPT = "A checkpoint you kept: a file with its lines, or the e-mail that brought it, as you saved it."


@click.group("trail", cls=AppGroup)
@click.pass_context
@with_appcontext
def commands(context: click.Context) -> None:
    """The trail: prove it whole, take it out, sign it."""
    if context.invoked_subcommand == "key":
        return
    try:
        current_app.extensions.get("casework.fits", lambda: None)()
    except SettingsError as error:
        raise click.ClickException(str(error)) from None


def add(app: Flask) -> None:
    """Give the app these commands."""
    app.cli.add_command(commands)


def _settings() -> Settings:
    settings: Settings = current_app.extensions["casework"]
    return settings


@commands.command("verify")
@click.option("--kept", multiple=True, type=click.Path(path_type=Path, exists=True), help=KEPT)
@click.option("--key", default="", help="The verifier key; else the one beside the signing key.")
def verify_trail(kept: tuple[Path, ...], key: str) -> None:
    """Walk everything again; exit status 1 when anything is wrong."""
    settings = _settings()
    report = verify.whole(settings, clock.today(), [checkpoint.text_of(path.read_bytes()) for path in kept], key)
    for line in report.lines():
        click.echo(line)
    older = checkpoint.rolled_back(settings)
    if older:
        click.echo(f"NO  {older}")
    sys.exit(0 if report.good and not older else 1)


@commands.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--without-content", is_flag=True, help="Nothing personal: headers, hashes and checkpoints only.")
@click.option("--hide", multiple=True, help="The ref of a case the reader is tied to: its entries are bare hashes.")
def export_trail(file: Path, without_content: bool, hide: tuple[str, ...]) -> None:
    """Write the trail to FILE for offline.py; with content it holds what residents wrote, and is for you alone."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise click.ClickException(f"{file} cannot be made: {error.strerror}.") from None
    with os.fdopen(handle, "w", encoding="utf-8") as out, reading(db.engine) as connection:
        for line in export.lines(connection, set(hide), not without_content):
            out.write(line + "\n")


@commands.command("checkpoint")
def sign() -> None:
    """Sign the trail now if that is due, and print the newest checkpoint."""
    try:
        note = checkpoint.make_checkpoint(_settings(), When.at(clock.now()))
    except (Refused, SettingsError) as error:
        raise click.ClickException(str(error)) from None
    if note is None:
        click.echo("Nothing is due to be signed.", err=True)
    else:
        click.echo(checkpoint.note_text(note), nl=False)


@commands.command("put-back")
@click.option("--why", required=True, help="Why an older database is in use.")
@click.option("--by", "named", required=True, help="Who says so.")
def put_back(why: str, named: str) -> None:
    """Record that the database was put back from a copy, so that it can be served and signed again; then verify it."""
    now = When.at(clock.now())
    try:
        checkpoint.put_back(_settings(), why, OPERATOR, named, now)
    except Refused as error:
        raise click.ClickException(error.sentence) from None
    click.echo("Recorded. Tell auditor and chair: their later checkpoints no longer agree with this trail.")
    report = verify.whole(_settings(), now.day)
    verify.keep(report, now)
    for line in report.lines():
        click.echo(line)
    sys.exit(0 if report.good else 1)


@commands.command("key")
@click.argument("name")
def make_key(name: str) -> None:
    """Make the signing key, called NAME (such as stotfold.example/trail), unless it is there; print its public half."""
    try:
        click.echo(checkpoint.make_signer(_settings().signing, name))
    except ValueError as error:
        raise click.ClickException(str(error)) from None
