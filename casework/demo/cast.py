"""The people of the demonstration council: one for each role, and those who stand in for them."""

from dataclasses import dataclass
from datetime import date

from casework.clock import When
from casework.council import actions as council
from casework.council.actions import Holder
from casework.council.bodies import Coming
from casework.council.first_bodies import begin
from casework.policy.access import Actor, ActorKind
from casework.policy.bodies import Seat
from casework.policy.load import preset
from casework.policy.words import Office, Role
from casework.staff import actions as staff
from casework.staff import invitations, passwords
from casework.staff.actions import Person
from casework.staff.queries import actor_of

OPERATOR = Actor("demonstration", "The demonstration", ActorKind.OPERATOR)
SECOND = "The second person of the demonstration"
WEEK = (0, 1, 2, 3, 4)
SEATS, MINUTE = 9, "Annual meeting, 8"
"""How many members the council has, a vacancy among them, and the minute of its bodies and their powers."""


@dataclass(frozen=True)
class Part:
    """One person of the cast: short name, what they are, and the offices they hold."""

    key: str
    person: Person
    roles: tuple[Role, ...]
    offices: tuple[Office, ...] = ()


@dataclass(frozen=True)
class Cast:
    """Everybody, as actors by ref, and the refs by short name."""

    people: dict[str, Actor]
    refs: dict[str, str]

    def named(self, key: str) -> Actor:
        """The actor of that short name."""
        return self.people[self.refs[key]]

    @property
    def ada(self) -> Actor:
        """The clerk."""
        return self.named("ada")

    @property
    def ben(self) -> Actor:
        """Her deputy."""
        return self.named("ben")


def _part(key: str, name: str, title: str, roles: tuple[Role, ...], *offices: Office, days: tuple[int, ...] = WEEK,
          listed: bool = True) -> Part:  # fmt: skip
    return Part(key, Person(name, title, f"{key}@council.example", listed, days), roles, offices)


PARTS = (
    _part("ada", "Ada Marsh", "Town Clerk", (Role.CLERK,), Office.CLERK, Office.SAFEGUARDING_LEAD, days=(0, 1, 3, 4)),
    _part("ben", "Ben Holt", "Deputy Clerk", (Role.OFFICER,), Office.STAND_IN_CLERK, Office.STAND_IN_SAFEGUARDING),
    _part("cora", "Cora Lane", "Chair of the council", (Role.CHAIR, Role.MEMBER), Office.CHAIR),
    _part("dev", "Dev Rao", "Councillor", (Role.MEMBER,), Office.VICE_CHAIR, Office.STAND_IN_CHAIR),
    _part("fay", "Fay Quill", "Councillor", (Role.MEMBER,)),
    _part("jo", "Jo Pike", "Councillor", (Role.MEMBER,)),
    _part("kit", "Kit Amos", "Councillor", (Role.MEMBER,)),
    _part("lena", "Lena Frost", "Councillor", (Role.MEMBER,)),
    _part("mo", "Mo Tate", "Councillor", (Role.MEMBER,)),
    _part("nan", "Nan Webb", "Councillor", (Role.MEMBER,)),
    _part("gus", "Gus Penn", "Internal auditor", (Role.AUDITOR,), Office.STAND_IN_ADMINISTRATOR, listed=False),
    _part("hal", "Hal Brook", "Administrator", (Role.ADMINISTRATOR,), Office.ADMINISTRATOR, listed=False),
    _part("iris", "Iris Vale", "Clerk of another council", (Role.OUTSIDE,), Office.OUTSIDE_PERSON, listed=False),
)


def engage(policy: str, on: date, now: When) -> Cast:
    """Set the council up under one of the presets, with everybody signed up and in office from a day."""
    refs = {part.key: _join(part, now) for part in PARTS}
    holders = {office: Holder(refs[part.key], part.person.name) for part in PARTS for office in part.offices}
    council.set_up(preset(policy), "demonstration", holders, OPERATOR, now)
    begin(_councillors(refs), SEATS, MINUTE, now.day, OPERATOR, now)
    people = {ref: actor for ref in refs.values() if (actor := actor_of(ref, on))}
    return Cast(people, refs)


def _councillors(refs: dict[str, str]) -> list[Coming]:
    """The members of the council in the order of the cast."""
    return [
        Coming(refs[part.key], part.person.name, _seat(part.offices)) for part in PARTS if Role.MEMBER in part.roles
    ]


def _seat(offices: tuple[Office, ...]) -> Seat:
    posts = {Office.CHAIR: Seat.CHAIR, Office.VICE_CHAIR: Seat.VICE_CHAIR}
    return next((posts[each] for each in offices if each in posts), Seat.MEMBER)


def _join(part: Part, now: When) -> str:
    settled = staff.invite_by_operator(part.person, part.roles, OPERATOR, SECOND, now)
    invitations.set_password(settled.staff_ref, passwords.hashed(passwords.DEMONSTRATION), OPERATOR, now)
    return settled.staff_ref
