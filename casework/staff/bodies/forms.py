"""What the clerk types about bodies, seats and powers. Every change names the minute that made it."""

from typing import Any

from wtforms import Field
from wtforms.validators import ValidationError

from casework.fields import Choices, Day, Form, Line, Needed, Optional, Pick, Words
from casework.policy.bodies import Power, Seat

MINUTE = "Which minute made this change?"


def small_number(form: Any, field: Field) -> None:
    """Refuses what is no whole number that a council could have."""
    if not (field.data.isascii() and field.data.isdigit() and 0 < int(field.data) < 1000):
        raise ValidationError("Write a whole number in digits, like 5")


class Minuted(Form):
    """A change, and the minute that made it."""

    minute = Line(MINUTE, [Needed("Write the minute that made this change: its date and number")], cap=80)


class Chairs(Minuted):
    """Who takes the chair; the choices are our people by ref."""

    chair = Pick("Who is in the chair?")
    vice_chair = Pick("Who is vice-chair?")

    def offer(self, people: list[tuple[str, str]], nobody: str) -> None:
        """Let these people be chosen, or nobody, in these words."""
        for field in (self.chair, self.vice_chair):
            field.choices = [("", nobody), *people]


class Begin(Chairs):
    """A council's first register."""

    councillors = Choices("Who sits on the council?", [Needed("Choose who sits on the council")])
    seats = Line("How many seats has the council?", [Needed("Write how many seats the council has"), small_number])
    on = Day("From which day?", [Needed("Write from which day they sit")])


class Found(Minuted):
    """A new committee."""

    name = Line("What is it called?", [Needed("Write what the committee is called")], cap=120)
    seats = Line("How many members has it?", [Needed("Write how many members it has"), small_number])
    quorum = Line("How many of them must be there?", [Needed("Write how many must be there"), small_number])
    on = Day("From which day?", [Needed("Write from which day there is such a committee")])


class TakeSeat(Minuted):
    """Somebody takes a seat."""

    who = Pick("Who takes the seat?", [Needed("Choose who takes the seat")])
    seat = Pick(
        "How do they sit?",
        choices=[(each.value, each.words.capitalize()) for each in Seat],
        default=Seat.MEMBER.value,
    )
    on = Day("From which day?", [Needed("Write from which day they sit")])


class Renew(Chairs):
    """Many seats at once."""

    leaving = Choices("Who leaves?")
    coming = Choices("Who comes?")
    on = Day("From which day?", [Needed("Write from which day the new members sit")])


class End(Minuted):
    """The last day of a seat, a committee or a power."""

    until = Day("What is the last day?", [Needed("Write the last day")])


class Delegate(Minuted):
    """A power left to somebody."""

    power = Pick(
        "Which power?",
        [Needed("Choose which power")],
        choices=[("", "Choose a power"), *((each.value, f"To {each.words}") for each in Power)],
    )
    holder = Pick("Who has it?", [Needed("Choose who has the power")])
    words = Words("The power in words", [Needed("Write the power as the resolution words it")], cap=2000)
    limits = Words("Its limits, if there are any", cap=2000)
    on = Day("From which day?", [Needed("Write from which day they have it")])
    until = Day("Until which day? Leave it empty if no end was set", [Optional()])
