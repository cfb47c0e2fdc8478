"""Shape of what is chosen when somebody is given new words."""

from wtforms import IntegerField
from wtforms.widgets import HiddenInput

from casework.cases.renewal.actions import Way
from casework.fields import Choice, Form, Needed


class Fresh(Form):
    """How new words reach whoever wrote, as the case stood when the page was opened."""

    way = Choice("How do they get them?", [Needed("Choose how they get the words")])
    story = IntegerField(widget=HiddenInput())

    def offer(self, email: str) -> None:
        """Offer paper, and e-mail where it can go to an address."""
        paper = (Way.PAPER.value, "On paper: I print them, and post them or hand them over")
        self.way.choices = [paper, (Way.EMAIL.value, f"By e-mail to {email}")] if email else [paper]
        self.way.hints = {
            Way.EMAIL.value: "The e-mail says nothing of the case. Whoever reads their e-mail can use the words.",
            Way.PAPER.value: "The words are shown on the next page, once. To the address on file, or into their hand.",
        }
