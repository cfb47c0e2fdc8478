"""The form that passes praise on."""

from casework.fields import Choice, Form, Needed, Pick, Words

WITH_NAME = "yes"


class PassOn(Form):
    """To whom, in which words, and whether the sender's name goes with them."""

    staff_ref = Pick("Whom does it praise?", [Needed("Choose whom it praises")])
    words = Words("What is passed on", [Needed("Write what is passed on")])
    named = Choice(
        "Does the sender’s name go with it?",
        [Needed("Choose whether their name goes with it")],
        choices=[("no", "No"), (WITH_NAME, "Yes: they have agreed to that")],
    )
