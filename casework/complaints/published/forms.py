"""The form in which a lesson is published."""

from casework.complaints.published.actions import LONGEST
from casework.fields import Form, Needed, Words

TAKE_BACK = "take-back"


class Publish(Form):
    """What the public reads of a lesson."""

    said = Words("You said", [Needed("Write what was said")], cap=LONGEST)
    did = Words("We did", [Needed("Write what we did")], cap=LONGEST)
