"""The form that completes the record of a decision."""

from casework.complaints.records.actions import LONGEST, LONGEST_TITLE
from casework.fields import Choice, Form, Line, Needed, Words

TAKE_OFF = "take-off"
YES, NO = "yes", "no"


class Complete(Form):
    """What whoever decided adds; the last four are read by the public."""

    affects = Choice(
        "Does the decision affect somebody’s rights?",
        [Needed("Choose whether it affects somebody’s rights")],
        choices=[(YES, "Yes: the public can read the record, without names"), (NO, "No")],
    )
    because = Words("If not, why not?", cap=LONGEST)
    alternatives = Words("What else could you have decided, and why did you not?", cap=LONGEST)
    conflicts = Words("Who declared a conflict of interest?", cap=LONGEST)
    advice = Words("What did the chair, or anybody you asked, think of it?", cap=LONGEST)
    title = Line("What was decided about", cap=LONGEST_TITLE)
    decision = Words("What was decided", cap=LONGEST)
    reasons = Words("Why", cap=LONGEST)
    others = Words("What else could have been decided, and why it was not", cap=LONGEST)
