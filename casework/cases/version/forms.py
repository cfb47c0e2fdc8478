"""Shape of what is typed when a case goes over to a later policy."""

from wtforms import IntegerField
from wtforms.widgets import HiddenInput

from casework.fields import Form, Needed, Words


class GoOver(Form):
    """Why, as the case stood when the page was opened."""

    reason = Words("Why? Whoever wrote is told this.", [Needed("Write the reason: whoever wrote is told it.")])
    story = IntegerField(widget=HiddenInput())
