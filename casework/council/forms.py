"""What the clerk types about the directory: how a local body is reached."""

from casework.fields import Form, Line, Words


class Address(Form):
    """At least one way to reach somebody; none of it is about a person."""

    postal = Words("Postal address", cap=400, description="A line each, without the name of the body.")
    telephone = Line("Telephone", cap=120)
    web = Line("Page on the web", cap=200, description="Such as a page on which people report it themselves.")
