"""Forms of the figures and the trail: buttons, nothing else."""

from casework.fields import Form


class Press(Form):
    """A button and its token."""
