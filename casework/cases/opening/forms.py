"""Shape of what is typed about an opening in an emergency."""

from casework.fields import Form, Line, Needed, Words


class Ask(Form):
    """Which case, and why."""

    reference = Line("Reference of the case", [Needed("Write the reference of the case")], cap=40)
    reason = Words("What is the emergency?", [Needed("Say what the emergency is")], cap=2000)


class Decide(Form):
    """The reason of the second person."""

    reason = Words("Why do you agree, or not?", [Needed("Say why you agree, or do not")], cap=2000)
