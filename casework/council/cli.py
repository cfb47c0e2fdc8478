"""Commands about policies: `flask --app app policy check|adopt|diff|graph|due`."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import click
from flask import Flask, current_app
from flask.cli import AppGroup

from casework import clock, schema
from casework.clock import When, long_date
from casework.council import actions, holidays, queries
from casework.errors import Invalid, Refused, SettingsError
from casework.policy import diff as differences
from casework.policy import graph as drawing
from casework.policy.access import Actor, ActorKind
from casework.policy.clocks import Rule
from casework.policy.clocks import due as reckon
from casework.policy.days import Calendar, Nation
from casework.policy.letters import Letters
from casework.policy.load import PRESETS, PolicyError, load
from casework.policy.load import preset as preset_text
from casework.policy.shape import Policy
from casework.policy.words import Kind

OPERATOR = Actor("operator", "the operator", ActorKind.OPERATOR)
DAY = click.DateTime(["%Y-%m-%d"])
KINDS = click.Choice([kind.value for kind in Kind])
NATIONS = click.Choice([nation.value for nation in Nation])

policy = AppGroup("policy", help="Check, adopt, compare and draw policies; reckon dates.")


def add(app: Flask) -> None:
    """Add the commands to the app."""
    app.cli.add_command(policy)


@policy.command()
@click.argument("file")
def check(file: str) -> None:
    """Say in sentences everything that is wrong with FILE: a policy file, or stotfold, westerham, model."""
    text = text_of(file)
    try:
        checked = actions.read(text, letters())
    except Invalid as error:
        for problem in error.sentence.splitlines():
            click.echo(problem)
        raise SystemExit(1) from None
    click.echo(f"{checked.council.name}: nothing is wrong with this policy.")


@policy.command()
@click.argument("file")
@click.option("--minute", required=True, help="Where the resolution is recorded.")
@click.option("--adopted", type=DAY, required=True, help="The day of the meeting, as 2026-11-03.")
@click.option("--from", "begins", type=DAY, help="The first day in force; today if left out.")
def adopt(file: str, minute: str, adopted: datetime, begins: datetime | None) -> None:
    """Store FILE as the policy in force from a day. Cases already open stay under theirs."""
    now = When.at(clock.now())
    from_on = begins.date() if begins else now.day
    with sentences():
        database()
        actions.adopt(text_of(file), minute, adopted.date(), from_on, OPERATOR, now, letters())
    click.echo(f"Adopted: minute {minute}, in force from {long_date(from_on)}.")


@policy.command()
@click.argument("file")
@click.argument("other", required=False)
def diff(file: str, other: str | None) -> None:
    """Say what OTHER changes against FILE; with one file, what FILE changes against the policy in force."""
    with sentences():
        new = loaded(other or file)
        old = loaded(file) if other else in_force()
    for line in differences.diff(old, new) or ["They say the same."]:
        click.echo(line)


@policy.command()
@click.argument("file", required=False)
@click.option("--kind", type=KINDS, default=Kind.COMPLAINT.value, help="Which kind of case.")
@click.option("--mermaid", is_flag=True, help="As a Mermaid diagram instead of words.")
def graph(file: str | None, kind: str, mermaid: bool) -> None:
    """Draw the process of a kind of case in FILE, or in the policy in force."""
    with sentences():
        chosen = loaded(file) if file else in_force()
        draw = drawing.mermaid if mermaid else drawing.draw
        try:
            click.echo(draw(chosen, Kind(kind)), nl=False)
        except LookupError as error:
            raise Invalid(f"Nothing to draw: {error.args[0]}.") from None


@policy.command()
@click.argument("rule")
@click.argument("start", type=DAY, metavar="DAY")
@click.option("--nation", type=NATIONS, help="Whose holidays; the council's own calendar if left out.")
def due(rule: str, start: datetime, nation: str | None) -> None:
    """Reckon RULE (working:3, foi:20, month:1, days:30) from DAY, as 2026-12-22, and show the sum.

    For clear:3 and clear-working:7, DAY is the meeting, and the answer the last lawful day before it.
    """
    with sentences():
        days = nations_days(Nation(nation), start.date()) if nation else councils_days()
        try:
            found = reckon(Rule.parse(rule), start.date(), days)
        except ValueError as error:
            raise Invalid(str(error)) from None
    click.echo(f"{long_date(found.on)} ({found.on})")
    for line in found.why:
        click.echo(f"  {line}")
    for warning in found.warnings:
        click.echo(f"Warning: {warning}")


@policy.command("holidays")
def more_holidays() -> None:
    """Add the bank holidays of years the calendar does not reach yet; years it has stay as they are."""
    with sentences():
        database()
        added = actions.seed_calendar(OPERATOR, When.at(clock.now()))
    click.echo(f"{added} days were added.")


@contextmanager
def sentences() -> Iterator[None]:
    """Say a refusal as its sentence and end with status 1, without a word of where in the program it was."""
    try:
        yield
    except Refused as error:
        raise click.ClickException(error.sentence) from None
    except SettingsError as error:
        raise click.ClickException(str(error)) from None


def database() -> None:
    """SettingsError, with what to do, unless there is a database this program was written for."""
    schema.refuse_unless_current(current_app.extensions["casework"])


def nations_days(nation: Nation, start: date) -> Calendar:
    """A nation's days from the library alone, as far ahead as a council's own calendar would reach today."""
    last = clock.today().year + holidays.HORIZON_YEARS
    first = min(start.year, clock.today().year) - 1
    return Calendar(nation, holidays.seed(first, last))


def councils_days() -> Calendar:
    """The council's own calendar."""
    database()
    return queries.calendar()


def in_force() -> Policy:
    """The policy in force today."""
    database()
    return queries.policy_in_force(clock.today()).policy


def text_of(file: str) -> str:
    """The text of a preset by its name, or of a file."""
    if file in PRESETS:
        return preset_text(file)
    try:
        return Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise click.ClickException(f"There is no policy file {file!r} that can be read.") from None


def loaded(file: str) -> Policy:
    """The policy in a file. Invalid with every fault when it cannot be read."""
    try:
        return load(text_of(file))
    except PolicyError as error:
        raise Invalid(str(error)) from None


def letters() -> Letters | None:
    """The letter templates there are, and the facts. Invalid, as a sentence, when one of them cannot be read."""
    known: Callable[[], Letters] | None = current_app.extensions.get("casework.letters")
    try:
        return known() if known else None
    except ValueError as error:
        raise Invalid(str(error)) from None
