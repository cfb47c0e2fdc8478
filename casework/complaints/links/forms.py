"""The form that links two cases."""

from casework.cases.model import LinkKind
from casework.fields import Choice, Form, Line, Needed

KINDS = {
    LinkKind.SAME_MATTER: "Both are about the same matter",
    LinkKind.ABOUT_HANDLING: "One is about how the other was dealt with",
    LinkKind.SPLIT_FROM: "One was split from the other",
}


class LinkTo(Form):
    """The other case, and how the two belong together."""

    reference = Line("The reference of the other case", [Needed("Give the reference of the other case")], cap=40)
    kind = Choice(
        "How do they belong together?",
        [Needed("Choose how they belong together")],
        choices=[(kind.value, KINDS[kind]) for kind in (LinkKind.SAME_MATTER, LinkKind.ABOUT_HANDLING)],
    )
