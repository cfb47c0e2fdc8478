"""Shape of what is typed about letters and files."""

from flask_wtf.file import MultipleFileField

from casework.fields import Choice, Day, Form, Line, Needed
from casework.letters.model import SentBy

WAYS: dict[SentBy, str] = {
    SentBy.POST: "By post",
    SentBy.HAND: "Handed over, put through the door, or read out to them",
    SentBy.EMAIL: "From the council’s own mailbox, or on their web form",
    SentBy.TRACKING: "There is no other way: it stays on the tracking page",
}
"""How a letter can leave us by the clerk's hand; the last only where no post reaches whoever wrote."""


class Posted(Form):
    """How and on which day a letter left us."""

    how = Choice(
        "How did it leave us?",
        [Needed("Choose how it left us")],
        choices=[(way.value, words) for way, words in WAYS.items()],
    )
    day = Day("On which day?", [Needed("Write on which day it left us")])


class Returned(Form):
    """Why a letter came back."""

    reason = Line("Why did it come back?", [Needed("Say why it came back")], cap=300)


class AddFiles(Form):
    """Files that staff add to a case."""

    files = MultipleFileField("Files")


class Nothing(Form):
    """A button with its token."""
