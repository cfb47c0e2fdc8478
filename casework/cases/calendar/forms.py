"""Shape of what is typed to add a day to the calendar."""

from casework.fields import Choice, Day, Form, Line, Needed
from casework.policy.days import Nation

CLOSURE, HOLIDAY = "closure", "holiday"


class AddDay(Form):
    """A day that does not count: the office's own closure, or a holiday that was proclaimed."""

    what = Choice(
        "What kind of day is it?",
        [Needed("Choose what kind of day it is")],
        choices=[(CLOSURE, "Our office is closed"), (HOLIDAY, "A bank holiday that was proclaimed")],
        hints={
            CLOSURE: "Moves a promise only if the policy leaves closed days out.",
            HOLIDAY: "Also a day of public thanksgiving or mourning. Moves every promise that crosses it.",
        },
    )
    day = Day("Which day?", [Needed("Write which day it is")])
    name = Line("What do residents read as the reason?", [Needed("Write what the day is")], cap=120)

    def nation(self, here: Nation) -> Nation | None:
        """The nation whose holiday it is, or None for the office's own closure."""
        return here if self.what.data == HOLIDAY else None
