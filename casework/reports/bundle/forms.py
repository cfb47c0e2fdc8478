"""Forms of the pages of bundles: why one is made and what else is masked in it, and why a hold is lifted."""

from casework.fields import Form, Needed, Words

LOOK = "look"


class Make(Form):
    """What a bundle is for; in a masked one, what else is to be masked."""

    reason = Words("What is it for?", [Needed("Write what it is for")], cap=2_000)
    words = Words("What else is to be masked? One word or name on each line", cap=4_000)


class Lift(Form):
    """Why a hold is no longer needed."""

    because = Words("Why is it no longer needed?", [Needed("Write why it is no longer needed")], cap=2_000)
