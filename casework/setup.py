"""A council's first day: keys, settings, database, policy, calendar, and the people without whom it cannot begin."""

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path

from flask import Flask

from casework import create_app, schema
from casework.clock import When
from casework.council import actions as council
from casework.council import queries
from casework.council.actions import NEEDED, Holder
from casework.council.bodies import Coming
from casework.council.first_bodies import begin
from casework.errors import Conflict, Invalid, SettingsError
from casework.fields import is_email
from casework.migrations import roles, safely
from casework.policy.access import Actor, ActorKind
from casework.policy.bodies import Seat
from casework.policy.days import Nation
from casework.policy.letters import Letters
from casework.policy.words import Office, Role
from casework.settings import Settings, make_keys
from casework.staff import actions as staff
from casework.trail import act
from casework.trail.checkpoint import make_signer

OPERATOR = "operator"

ROLES: dict[Office, frozenset[Role]] = {
    Office.CLERK: frozenset({Role.CLERK}),
    Office.STAND_IN_CLERK: frozenset({Role.OFFICER}),
    Office.CHAIR: frozenset({Role.CHAIR, Role.MEMBER}),
    Office.STAND_IN_CHAIR: frozenset({Role.MEMBER}),
    Office.ADMINISTRATOR: frozenset({Role.ADMINISTRATOR}),
    Office.OUTSIDE_PERSON: frozenset({Role.OUTSIDE}),
}
"""The roles an office brings. Whoever holds none of these, but stands in for the administrator, gets that role too."""

TITLES: dict[Office, str] = {
    Office.CLERK: "Clerk",
    Office.STAND_IN_CLERK: "Stands in for the clerk",
    Office.CHAIR: "Chair",
    Office.STAND_IN_CHAIR: "Stands in for the chair",
    Office.ADMINISTRATOR: "Administrator",
    Office.STAND_IN_ADMINISTRATOR: "Stands in for the administrator",
    Office.SAFEGUARDING_LEAD: "Safeguarding lead",
    Office.STAND_IN_SAFEGUARDING: "Stands in for the safeguarding lead",
    Office.OUTSIDE_PERSON: "Outside person",
}
"""What a person's page calls them, by the first office of this list that they hold."""

SEATS = {Office.CHAIR: Seat.CHAIR, Office.STAND_IN_CHAIR: Seat.VICE_CHAIR}
"""How those who hold an office as councillors sit on the council and on its complaints committee."""


@dataclass(frozen=True)
class Someone:
    """A person as typed: Ada Marsh <ada@example.org>."""

    name: str
    email: str

    @classmethod
    def parse(cls, text: str) -> "Someone":
        """Invalid, as a sentence, for anything but a name with an e-mail address."""
        name, email = parseaddr(text)
        if not name.strip() or not is_email(email):
            raise Invalid(f"Write {text!r} as a name and an e-mail address: Ada Marsh <ada@ourcouncil.gov.uk>.")
        return cls(" ".join(name.split()), email)


@dataclass(frozen=True)
class Plan:
    """Everything set-up needs to know. `present` are the people who vouch for each other's accounts."""

    council: str
    nation: Nation
    text: str
    minute: str
    people: Mapping[Office, Someone]
    present: Sequence[str]
    councillors: Sequence[Someone] = ()
    seats: int = 0
    public_url: str = ""
    sealed_from: Sequence[str] = ()
    """The addresses for mail of sealed cases, each after who reads it, as the setting `mail_sealed_from` has them."""
    admin_url: str = ""
    database: str = "casework"
    settings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Invitation:
    """Who is invited, and the code that lets them set a password, shown once."""

    name: str
    email: str
    code: str


def policy_text(plan: Plan) -> str:
    """The policy file with this council's name and nation in it."""
    return council.named(plan.text, plan.council, plan.nation)


def people_in(plan: Plan) -> dict[str, list[Office]]:
    """Each person once, by e-mail address, with their offices in order."""
    found: dict[str, list[Office]] = {}
    for office in NEEDED:
        if office in plan.people:
            found.setdefault(plan.people[office].email.lower(), []).append(office)
    return found


def refuse_bad(plan: Plan, letters: Letters | None = None) -> None:
    """Invalid for whatever would stop set-up half way: a fault in the policy, an office without anybody, no witness."""
    council.fit({office: Holder(one.email.lower(), one.name) for office, one in plan.people.items()})
    read = council.read(policy_text(plan), letters).council
    if (read.name, read.nation) != (plan.council, plan.nation):
        raise Invalid("The council's name cannot be put into this policy file: write name and nation there yourself.")
    try:
        _ = Settings(Path(), mail_sealed_from=tuple(plan.sealed_from)).mail_sealed
    except SettingsError as error:
        raise Invalid(str(error)) from None
    for someone in (*plan.people.values(), *plan.councillors):
        witnesses(plan.present, someone.name)


def witnesses(present: Sequence[str], name: str) -> tuple[str, str]:
    """Two people present besides whoever the account is for. Invalid when there are not two."""
    others = [each for each in present if each.casefold().split() != name.casefold().split()]
    if len({each.casefold() for each in others}) < 2:
        raise Invalid(
            f"An account takes two named people besides its owner, and for {name} there are not two. "
            "Name everybody who is present now."
        )
    return others[0], others[1]


def set_up(instance: Path, plan: Plan, now: When, letters: Letters | None = None) -> list[Invitation]:
    """Set a council up in an instance folder; the invitations to hand over.

    Conflict when there is one already, Invalid for a plan that cannot work: nothing is changed then.
    """
    refuse_bad(plan, letters)
    refuse_second(instance, plan)
    instance.mkdir(parents=True, exist_ok=True, mode=0o700)
    make_keys(instance)
    make_signer(instance / "keys", _origin(plan))
    write_settings(instance / "settings.toml", _settings(plan))
    app = create_app(instance)
    schema.upgrade(app)
    with app.app_context():
        return _people_and_policy(plan, now, letters)


def refuse_second(instance: Path, plan: Plan) -> None:
    """Conflict when there is a council in the database already; SettingsError when it is not one we can begin with."""
    app = create_app(instance)
    settings: Settings = app.extensions["casework"]
    if plan.admin_url and settings.database_url:
        raise Conflict("DATABASE_URL is set already: leave the administrator's address out, or unset it.")
    found = schema.standing(settings.database)
    if found not in (schema.Standing.EMPTY, schema.Standing.CURRENT):
        raise SettingsError(schema.SENTENCES[found])
    if found is schema.Standing.CURRENT and _has_council(app):
        raise Conflict("This council has been set up already. Nothing was changed. Another one needs another INSTANCE.")


def _has_council(app: Flask) -> bool:
    with app.app_context():
        return bool(queries.versions())


def _origin(plan: Plan) -> str:
    """What checkpoints are signed as: the host residents know, else the council's name without spaces."""
    host = plan.public_url.split("//", 1)[-1].split("/")[0]
    return re.sub(r"[^a-z0-9.-]+", "-", (host or plan.council).lower()).strip("-") or "council"


def _settings(plan: Plan) -> dict[str, str | list[str]]:
    given: dict[str, str | list[str]] = dict(plan.settings)
    given |= {"public_url": plan.public_url} if plan.public_url else {}
    given |= {"mail_sealed_from": list(plan.sealed_from)} if plan.sealed_from else {}
    if plan.admin_url:
        made = roles.make(plan.admin_url, plan.database)
        given |= {"database_url": made.app, "database_owner_url": made.owner}
    return given


def write_settings(path: Path, values: Mapping[str, str | list[str]]) -> None:
    """Add values to the settings file, which is for this user only since it may hold passwords.

    Conflict when it has another value for one of them: what somebody wrote there stays.
    """
    safely.new_file(path)
    text = path.read_text(encoding="utf-8") or "# What each setting means: casework/settings.py\n"
    there = tomllib.loads(text)
    for name, value in values.items():
        if there.get(name, value) != value:
            raise Conflict(f"settings.toml has another {name} already: take it out, or leave it out here.")
    lines = [f"{name} = {json.dumps(value)}\n" for name, value in values.items() if name not in there]
    path.write_text("".join([text if text.endswith("\n") else f"{text}\n", *lines]), encoding="utf-8")


def _people_and_policy(plan: Plan, now: When, letters: Letters | None) -> list[Invitation]:
    """Accounts, policy, calendar and offices, in one act or not at all."""
    invitations, holders = [], dict[Office, Holder]()
    operator = Actor(OPERATOR, plan.present[0], ActorKind.OPERATOR)
    with act("council.set-up", by=operator, now=now, council=plan.council, nation=plan.nation):
        for offices in people_in(plan).values():
            someone = plan.people[offices[0]]
            settled = _invite(someone, offices, plan.present, now)
            invitations.append(Invitation(someone.name, someone.email, settled.code or ""))
            holders |= {office: Holder(settled.staff_ref, someone.name) for office in offices}
        council.set_up(policy_text(plan), plan.minute, holders, operator, now, letters)
        members = [Coming(holders[office].staff_ref, holders[office].name, seat) for office, seat in SEATS.items()]
        for someone in _only_councillors(plan):
            settled = _invite(someone, (), plan.present, now)
            invitations.append(Invitation(someone.name, someone.email, settled.code or ""))
            members.append(Coming(settled.staff_ref, someone.name))
        begin(members, plan.seats, plan.minute, now.day, operator, now)
    return invitations


def _only_councillors(plan: Plan) -> list[Someone]:
    """The councillors named, each once, without those who hold an office."""
    others = {one.email.lower(): one for one in plan.councillors}
    return [one for email, one in others.items() if email not in people_in(plan)]


def _invite(someone: Someone, offices: Sequence[Office], present: Sequence[str], now: When) -> staff.Settled:
    first, second = witnesses(present, someone.name)
    listed = Office.OUTSIDE_PERSON not in offices
    person = staff.Person(someone.name, TITLES[offices[0]] if offices else "Councillor", someone.email, listed)
    by = Actor(OPERATOR, first, ActorKind.OPERATOR)
    return staff.invite_by_operator(person, roles_of(offices), by, second, now)


def roles_of(offices: Sequence[Office]) -> frozenset[Role]:
    """The roles that go with some offices; to stand in needs one, so that there is an account to do it with.

    A councillor without an office is a member.
    """
    if not offices:
        return frozenset({Role.MEMBER})
    brought = frozenset[Role]().union(*(ROLES.get(office, frozenset()) for office in offices))
    return brought or frozenset({Role.ADMINISTRATOR if Office.STAND_IN_ADMINISTRATOR in offices else Role.OFFICER})
