"""The forms of whoever a letter went to: its words, and their comment."""

from casework.fields import Form, Needed, Words


class ByWords(Form):
    """The seven words and the check, however they are typed."""

    receipt = Words(
        "The seven words and the check letters of your letter",
        [Needed("Type the seven words that came with your letter")],
        cap=1_000,
        description="Capitals, numbers, commas and line ends do not matter.",
    )


class Comment(Form):
    """What they say to it."""

    words = Words("Your comment", [Needed("Write your comment")], cap=20_000)
