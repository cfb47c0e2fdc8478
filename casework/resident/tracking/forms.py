"""The forms of the tracking page: a receipt, a reply, an objection, a button."""

from wtforms import HiddenField

from casework.fields import Choice, Form, Needed, Words
from casework.policy.putting import Consent


class ByReceipt(Form):
    """The seven words and the check, however they are typed."""

    receipt = Words(
        "Your seven words and the check letters",
        [Needed("Type the seven words of your receipt")],
        cap=1_000,
        description="Capitals, numbers, commas and line ends do not matter.",
    )


class Reply(Form):
    """Write back."""

    words = Words("Your message", [Needed("Write something first")], cap=20_000)


class Objection(Form):
    """Say what is wrong with a decision about who may see it."""

    words = Words("What do you object to?", [Needed("Say what you object to")], cap=2_000, id="objection")


class Agree(Form):
    """Say whether the words that are to be put to somebody may be put."""

    consent = Choice("May we put these words to them?", [Needed("Choose whether we may put these words to them")])
    own = Words("The words you would rather have put", cap=10_000)
    put = HiddenField()

    def offer(self, marked: bool) -> None:
        """What can be said; that what is left out may be told, only where something is."""
        whole = [(Consent.AGREED_WHOLE.value, "Yes, and they may read what is left out, too")] if marked else []
        self.consent.choices = [
            (Consent.AGREED.value, "Yes, these words"),
            *whole,
            (Consent.OWN_WORDS.value, "Yes, but in the words I write below"),
            (Consent.REFUSED.value, "No, I do not want it put to them"),
        ]


class Step(Form):
    """Take a step that is the sender's own, such as asking for a review."""

    reason = Words("What is still wrong?", [Needed("Say what is still wrong, in your own words")], cap=10_000)
    late = Words("Is there a reason why it comes only now?", cap=2_000)


class Press(Form):
    """A button, perhaps about one file."""

    file = HiddenField()


class Says(Form):
    """A button about one question: whether a body may be told who wrote."""

    consent = HiddenField()
    says = HiddenField()
