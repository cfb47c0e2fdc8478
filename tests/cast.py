"""The cast, in a database: who they are, what they may do, which office each holds, and how they sign in."""

from datetime import date
from functools import cache

from flask import Flask
from flask.testing import FlaskClient

from casework import clock
from casework.clock import When
from casework.council.actions import hold_office
from casework.council.bodies import Coming
from casework.council.first_bodies import begin
from casework.db import db
from casework.policy.access import Actor, ActorKind
from casework.policy.bodies import Seat
from casework.policy.words import Office, Role
from casework.staff import actions, invitations, passwords, queries
from casework.staff.actions import Person
from casework.staff.model import StaffMember, Standing
from casework.staff.sessions.actions import begin_session
from casework.trail import act, new_ref
from tests.kept import kept

OPERATOR = Actor("operator", "Olive Reed", ActorKind.OPERATOR)
SECOND = "Percy Tull"
PASSWORD = "a long walk to the weir"
BEGAN = date(2020, 1, 1)

CAST: dict[str, tuple[str, str, tuple[Role, ...], tuple[Office, ...]]] = {
    "ada": ("Ada Marsh", "Town Clerk", (Role.CLERK,), (Office.CLERK,)),
    "ben": ("Ben Holt", "Deputy Clerk", (Role.OFFICER,), (Office.STAND_IN_CLERK, Office.SAFEGUARDING_LEAD)),
    "cora": ("Cora Lane", "Chair of the council", (Role.CHAIR, Role.MEMBER), (Office.CHAIR,)),
    "dev": ("Dev Rao", "Councillor", (Role.MEMBER,), (Office.STAND_IN_CHAIR, Office.STAND_IN_SAFEGUARDING)),
    "fay": ("Fay Quill", "Councillor", (Role.MEMBER,), (Office.STAND_IN_ADMINISTRATOR,)),
    "gus": ("Gus Penn", "Internal auditor", (Role.AUDITOR,), ()),
    "hal": ("Hal Brook", "Administrator", (Role.ADMINISTRATOR,), (Office.ADMINISTRATOR,)),
    "iris": ("Iris Vale", "Clerk of another council", (Role.OUTSIDE,), (Office.OUTSIDE_PERSON,)),
}
"""First name in small letters: name, title, roles, offices."""

COUNCILLORS = {"jo": "Jo Pike", "kit": "Kit Amos", "lena": "Lena Frost", "mo": "Mo Tate", "nan": "Nan Webb"}
"""Who else sits on the council, of whom stories seldom hear: first name in small letters, and name."""


@cache
def _hash() -> str:
    return passwords.hashed(PASSWORD)


def email(who: str) -> str:
    """The address somebody of the cast signs in with."""
    return f"{who}@example.org"


def join(who: str, now: When) -> str:
    """Bring one of the cast in, with an account and a password; gives their ref."""
    name, title, roles, _ = CAST[who]
    person = Person(name, title, email(who), listed=Role.OUTSIDE not in roles)
    ref = actions.invite_by_operator(person, roles, OPERATOR, SECOND, now).staff_ref
    invitations.set_password(ref, _hash(), OPERATOR, now)
    return ref


def settle(now: When, *only: str, offices: bool = True) -> dict[str, str]:
    """Bring in the whole cast, or some of it, with their offices; gives refs by first name. Needs an app's context."""

    def build() -> dict[str, str]:
        refs = {who: join(who, now) for who in only or CAST}
        for who, ref in refs.items():
            for office in CAST[who][3] if offices else ():
                hold_office(office, ref, CAST[who][0], BEGAN, "12/26", OPERATOR, now)
        return refs

    return kept(f"cast {only} {offices}", now, build)


def sit(refs: dict[str, str], now: When) -> dict[str, str]:
    """Seat the council: Cora as chair, Dev as vice-chair, Fay and five more, of whom Jo and Kit are on the committee.

    Gives the refs of the five by first name. The register is from `BEGAN`, with the powers councils usually give.
    """
    more = {who: new_ref() for who in COUNCILLORS}
    with act("staff.added", by=OPERATOR, now=now, name="the other councillors"):
        for who, ref in more.items():
            db.session.add(
                StaffMember(
                    ref=ref, name=COUNCILLORS[who], email=email(who), title="Councillor", roles=[Role.MEMBER.value],
                    standing=Standing.ACTIVE, listed=True, working_days=[0, 1, 2, 3, 4],
                )
            )  # fmt: skip
    seats = {"cora": Seat.CHAIR, "dev": Seat.VICE_CHAIR}
    names = {who: CAST[who][0] for who in ("cora", "dev", "fay")} | COUNCILLORS
    all_refs = refs | more
    councillors = [Coming(all_refs[who], name, seats.get(who, Seat.MEMBER)) for who, name in names.items()]
    begin(councillors, len(councillors), "12/26", BEGAN, OPERATOR, now)
    return more


def settled(app: Flask, *only: str) -> dict[str, str]:
    """The same from outside an app's context, as of now: for tests with a `client`."""
    with app.app_context():
        return settle(When.at(clock.now()), *only)


def actor(ref: str, now: When) -> Actor:
    """One of the cast as they are today, without ties."""
    found = queries.actor_of(ref, now.day)
    assert found is not None
    return found


def sign_in(client: FlaskClient, ref: str, when: When | None = None) -> FlaskClient:
    """Sign a browser in without the page for it: quick, and every other page is as it would be."""
    with client.application.app_context():
        token = begin_session(ref, when or When.at(clock.now()))
    with client.session_transaction() as cookie:
        cookie["_user_id"] = token
    return client


def token_of(client: FlaskClient, path: str = "/sign-in") -> str:
    """A form's token, read from a page as a browser would."""
    page = client.get(path, buffered=True).text
    return page.split('name="csrf_token"', 1)[1].split('value="', 1)[1].split('"', 1)[0]


def post(client: FlaskClient, path: str, data: dict[str, object] | None = None, page: str = "/account"):
    """Send a form with the token a browser would have from `page`."""
    return client.post(path, data={"csrf_token": token_of(client, page), **(data or {})}, buffered=True)
