"""Commands of the whole program: set-up, checks, bringing the database up to date, the production server."""

import os
import sys
from collections.abc import Mapping
from typing import Any

import click
from flask import Flask, current_app
from flask.cli import with_appcontext

from casework import clock, deploy, schema, serve
from casework import setup as first_day
from casework.clock import When
from casework.council.cli import NATIONS, sentences, text_of
from casework.letters import render
from casework.policy.days import Nation
from casework.policy.words import Office
from casework.settings import RENEWED, Settings, make_keys

POSTS = {
    Office.CLERK: "First clerk",
    Office.STAND_IN_CLERK: "Who stands in for the clerk",
    Office.CHAIR: "Chair",
    Office.STAND_IN_CHAIR: "Who stands in for the chair",
    Office.ADMINISTRATOR: "Administrator of the accounts",
    Office.STAND_IN_ADMINISTRATOR: "Who stands in for the administrator",
    Office.OUTSIDE_PERSON: "Somebody outside (another council's clerk, the county association)",
}
CARE = {Office.SAFEGUARDING_LEAD: Office.CLERK, Office.STAND_IN_SAFEGUARDING: Office.STAND_IN_CLERK}
"""Who looks after residents at risk when nobody else is named."""


def add(app: Flask) -> None:
    """Add the commands to the app, and what commands of the rooms need of later ones."""
    schema.init_app(app)
    app.extensions["casework.letters"] = render.known
    for command in (set_up_council, upgrade, check, serve_council):
        app.cli.add_command(command)


def _settings() -> Settings:
    settings: Settings = current_app.extensions["casework"]
    return settings


def _app() -> Flask:
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    return app


# A council's first day


def _people_options() -> list[click.Parameter]:
    """An option for each office; what is left out is asked for."""
    usual = {each: f"If it is not the {other.replace('-', ' ')}." for each, other in CARE.items()}
    asked = {each: f"{words}, as Name <e-mail>" for each, words in POSTS.items()}
    return [
        *(click.Option([f"--{each}"], prompt=words, help=words) for each, words in asked.items()),
        *(click.Option([f"--{each}"], default="", help=words) for each, words in usual.items()),
    ]


def _plan(given: Mapping[str, Any]) -> first_day.Plan:
    people = {each: first_day.Someone.parse(given[each.replace("-", "_")]) for each in POSTS}
    for each, usual in CARE.items():
        typed = given[each.replace("-", "_")]
        people[each] = first_day.Someone.parse(typed) if typed else people[usual]
    return first_day.Plan(
        council=given["council"].strip(),
        nation=Nation(given["nation"]),
        text=text_of(given["policy"]),
        minute=given["minute"],
        people=people,
        present=[name.strip() for name in given["present"].split(",") if name.strip()],
        councillors=[first_day.Someone.parse(one) for one in given["councillors"].split(",") if one.strip()],
        seats=given["seats"],
        public_url=given["public_url"],
        sealed_from=[one.strip() for one in given["sealed_mail"].split(",") if one.strip()],
        admin_url=given["postgresql_admin"],
        database=given["database"],
    )


def _other_councillors() -> str:
    """Asked of somebody at a keyboard only: a council can begin without them and seat them later."""
    if not sys.stdin.isatty():
        return ""
    words = "The other councillors, each as Name <e-mail>, with commas between; empty to add them later"
    return str(click.prompt(words, default="", show_default=False))


def _sealed_mail() -> str:
    """Asked of somebody at a keyboard only; until it is said `check --deploy` asks, and `serve` does not start."""
    if not sys.stdin.isatty():
        return ""
    words = (
        "Mail about a complaint against the clerk must not reach the clerk. Which address is it to come from and go "
        "back to, and who reads it? As chair + stand-in-chair <sealed@ourcouncil.gov.uk>, several with commas "
        "between; empty to say it later"
    )
    return str(click.prompt(words, default="", show_default=False))


@click.command("setup")
@click.option("--council", prompt="Name of the council", help="As residents know it.")
@click.option("--nation", type=NATIONS, prompt="Nation", help="Whose bank holidays it keeps.")
@click.option("--policy", prompt="Policy file, or model, stotfold, westerham", help="A file, or the name of a preset.")
@click.option("--minute", prompt="Minute reference of its adoption", help="Where the resolution is recorded.")
@click.option("--present", prompt="Who is present now, with commas between", help="Two people besides any owner.")
@click.option("--councillors", default="", help="Who else sits on the council: Name <e-mail>, with commas between.")
@click.option("--seats", default=0, help="How many seats the council has, if more than are named.")
@click.option("--public-url", default="", help="Where residents reach it, with https://.")
@click.option("--sealed-mail", default="", help="For mail of sealed cases: chair <address>, with commas between.")
@click.option("--postgresql-admin", default="", help="Administrator's address, to make the database and its roles.")
@click.option("--database", default="casework", help="Name of the PostgreSQL database to make.")
@with_appcontext
def set_up_council(**given: Any) -> None:
    """Set a council up: keys, database, policy, calendar, and the people it cannot begin without."""
    os.umask(0o077)
    with sentences():
        asked = {"councillors": _other_councillors, "sealed_mail": _sealed_mail}
        plan = _plan(given | {name: given[name] or ask() for name, ask in asked.items()})
        invited = first_day.set_up(_settings().instance, plan, When.at(clock.now()), render.known())
    click.echo(f"{plan.council} is set up. Each of these people types their code at /welcome within 72 hours:")
    for one in invited:
        click.echo(f"  {one.name} <{one.email}>  {one.code}")
    click.echo("Read /committees and /delegations: they hold what councils usually resolve, under your minute.")
    click.echo("The codes are shown this once. Next: flask --app app check --deploy")
    click.echo("instance/keys/signer signs the trail: give it to another user of this machine (see README).")


set_up_council.params.extend(_people_options())


# Looking after it


@click.command()
@with_appcontext
def upgrade() -> None:
    """Make the database, or bring it to the newest revision; make keys anew that were taken out to be renewed."""
    with sentences():
        schema.upgrade(_app())
        make_keys(_settings().instance, RENEWED)
    click.echo("The database is up to date.")


@click.command()
@click.option("--deploy", "deployed", is_flag=True, help="Also what matters only where residents reach it.")
@with_appcontext
def check(deployed: bool) -> None:
    """Look for whatever is wrong with this installation; status 1 when something is an error or critical."""
    found = deploy.findings(_app(), When.at(clock.now()), deployed)
    for each in found:
        click.echo(f"{each.id} {each.level.name.lower()}: {each.what}\n     {each.remedy}")
    click.echo(f"{len(deploy.known())} checks: {deploy.summary(found)}.")
    if any(each.level is not deploy.Level.WARNING for each in found):
        raise SystemExit(1)


@click.command("serve")
@click.option("--host", default="127.0.0.1", help="The address to listen on; the proxy in front speaks TLS.")
@click.option("--port", default=8000, type=click.IntRange(1, 65535))
@with_appcontext
def serve_council(host: str, port: int) -> None:
    """Serve this council with the production server, the worker beside it. Refused while a finding is critical."""
    with sentences():
        serve.run(_app(), host, port)
