"""The forms of the letter that puts a complaint to somebody: its words, the sender’s say, its way, the comment."""

from collections.abc import Iterable, Mapping

from wtforms import HiddenField, IntegerField
from wtforms.widgets import HiddenInput

from casework.complaints.model import Way
from casework.complaints.putting.actions import LONGEST, LONGEST_COMMENT, LONGEST_NAME, Came
from casework.complaints.queries import Subject
from casework.fields import Choice, Day, Form, Line, Needed, Pick, Words
from casework.policy.putting import Consent
from casework.policy.words import Channel

OTHER = "other"
BY_HAND = {Channel.LETTER: "By letter", Channel.TELEPHONE: "On the telephone", Channel.VISIT: "At the counter",
           Channel.EMAIL: "By e-mail"}  # fmt: skip
CONSENTS: Mapping[Consent, str] = {
    Consent.AGREED: "Yes: these words may be put",
    Consent.AGREED_WHOLE: "Yes, and what is left out of them may be told too",
    Consent.OWN_WORDS: "Yes, but in other words",
    Consent.REFUSED: "No: they do not want it put",
}


class Begin(Form):
    """To whom it is put, and in what words."""

    subject = Pick("To whom is it put?", [Needed("Choose to whom it is put")])
    name = Line("If it is somebody else: their name", cap=LONGEST_NAME)
    words = Words("What is put to them", [Needed("Write what is put to them")], cap=LONGEST)

    def offer(self, subjects: Iterable[Subject]) -> None:
        """Let these be chosen, who have no letter yet, and somebody else."""
        named = [(each.key, each.name) for each in subjects if each.row is None]
        self.subject.choices = [("", "Choose somebody"), *named, (OTHER, "Somebody else, whom the sender did not name")]


class Write(Form):
    """The words of a letter that has not gone."""

    words = Words("What is put to them", [Needed("Write what is put to them")], cap=LONGEST)


class ByHand(Form):
    """How and when something reached us that one of us writes down."""

    channel = Pick("How did it reach us?", [Needed("Choose how it reached us")],
                   choices=[("", "Choose one"), *((each.value, words) for each, words in BY_HAND.items())])  # fmt: skip
    on = Day("When?", [Needed("Give the day it reached us")])

    def came(self) -> Came:
        """The two answers."""
        assert self.on.data
        return Came(Channel(self.channel.data), self.on.data)


class Answered(ByHand):
    """What the sender said to the words."""

    consent = Choice("What did they say?", [Needed("Choose what they said")],
                     choices=[(each.value, words) for each, words in CONSENTS.items()])  # fmt: skip
    own = Words("The words they gave instead", cap=LONGEST)


class Commented(ByHand):
    """What whoever it is about said to it."""

    words = Words("Their comment", [Needed("Write down what they said")], cap=LONGEST_COMMENT)


class Send(Form):
    """How the letter goes, as the case stood when the page was opened."""

    way = Choice("How can they answer?", [Needed("Choose how they can answer")],
                 choices=[(Way.RECEIPT.value, "On our website too: seven words come with the letter"),
                          (Way.PAPER.value, "On paper, on the telephone or at the counter only")],
                 hints={Way.RECEIPT.value: "The words open this letter once and nothing else. They are shown on the "
                        "next page, for you to print with it."})  # fmt: skip
    because = Words("Why is it fair to put it all the same?", cap=2_000)
    story = IntegerField(widget=HiddenInput())


class Waive(Form):
    """Why it is not put to somebody."""

    subject = Pick("To whom is it not put?", [Needed("Choose to whom it is not put")])
    because = Words("Why not?", [Needed("Say why it is not put to them")], cap=2_000)

    def offer(self, subjects: Iterable[Subject]) -> None:
        """Let those be chosen to whom no letter has gone."""
        open_ = [each for each in subjects if each.row is None or not (each.row.sent or each.row.waived)]
        self.subject.choices = [("", "Choose somebody"), *((each.key, each.name) for each in open_)]


class Press(Form):
    """A button, perhaps with the words that its page shows."""

    receipt = HiddenField()
    story = IntegerField(widget=HiddenInput())
