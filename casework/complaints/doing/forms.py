"""The forms of remedies and lessons."""

from collections.abc import Iterable

from casework.complaints.queries import Point
from casework.fields import Choice, Day, Form, Line, Needed, Pick, Words
from casework.staff.model import StaffMember

DONE, DROP = "done", "drop"


class Promise(Form):
    """What is to be done, who sees to it, by when."""

    kind = Choice(
        "Which is it?",
        [Needed("Choose which it is")],
        choices=[("remedy", "A remedy"), ("lesson", "A lesson")],
        hints={
            "remedy": "It puts this matter right for whoever wrote. The answer tells them.",
            "lesson": "It changes how we work, so that it does not happen again, or happens more often.",
        },
    )
    what = Words("What is to be done?", [Needed("Say what is to be done")], cap=2_000)
    owner = Pick("Who sees to it?", [Needed("Choose who sees to it")])
    due_on = Day("By which day?", [Needed("Give the day by which it is done")])
    point = Pick("Which point is it about?")

    def offer(self, owners: Iterable[StaffMember], points: Iterable[Point]) -> None:
        """Let these see to it, and these points be what it is about."""
        self.owner.choices = [("", "Choose a name"), *((each.ref, f"{each.name}, {each.title}") for each in owners)]
        chosen = [(each.row.ref, f"Point {each.place}: {(each.row.words or '')[:60]}") for each in points]
        self.point.choices = [("", "All of it"), *chosen]


class Change(Form):
    """Somebody else, or another day."""

    owner = Pick("Who sees to it?", [Needed("Choose who sees to it")])
    due_on = Day("By which day?", [Needed("Give the day by which it is done")])
    because = Line("Why does it change?", [Needed("Say why the day or the owner changes")], cap=500)

    def offer(self, owners: Iterable[StaffMember]) -> None:
        """Let these see to it."""
        self.owner.choices = [("", "Choose a name"), *((each.ref, f"{each.name}, {each.title}") for each in owners)]


class Done(Form):
    """It was done, or is not to be done any more."""

    how = Choice(
        "What has become of it?",
        [Needed("Choose what has become of it")],
        choices=[(DONE, "It is done"), (DROP, "It is not to be done any more")],
    )
    on = Day("On which day was it done?")
    note = Words("What was done, or why it is not to be done", [Needed("Say what was done, or why not")], cap=2_000)
