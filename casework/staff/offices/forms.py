"""The form that proposes who holds an office, and the words for each."""

from casework.fields import Choice, Day, Form, Line, Needed, Pick
from casework.policy.words import Office

OFFICES = {
    Office.CLERK: "Clerk",
    Office.STAND_IN_CLERK: "Stands in for the clerk",
    Office.CHAIR: "Chair",
    Office.VICE_CHAIR: "Vice-chair",
    Office.STAND_IN_CHAIR: "Stands in for the chair",
    Office.SAFEGUARDING_LEAD: "Safeguarding lead",
    Office.STAND_IN_SAFEGUARDING: "Stands in for the safeguarding lead",
    Office.ADMINISTRATOR: "Administrator",
    Office.STAND_IN_ADMINISTRATOR: "Stands in for the administrator",
    Office.OUTSIDE_PERSON: "Outside person",
}
"""What a page calls each office, in the order in which it lists them."""
NOBODY = "nobody"


class ChangeOffice(Form):
    """Who is to hold an office, from when, and where the council said so."""

    staff_ref = Pick("Who is to hold it?", [Needed("Choose who is to hold it")])
    from_on = Day("From which day?", [Needed("Write from which day")])
    minute = Line("Minute reference", [Needed("Write the minute under which the council decided it")], cap=80)
    beside = Choice(
        "Instead of whoever holds it on that day?",
        [Needed("Choose yes or no")],
        choices=[("no", "Yes, instead of them"), ("yes", "No, beside them: they share it")],
    )
