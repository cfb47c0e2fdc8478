"""What the pages of meetings share: opening one, going back to it, and saying what is wrong."""

from flask import current_app, redirect, url_for
from flask.typing import ResponseReturnValue

from casework.committee import queries
from casework.committee.queries import At, Item
from casework.errors import Conflict, Invalid, NotAllowed
from casework.fields import Form
from casework.policy.access import Action
from casework.settings import Settings
from casework.staff import gate

REFUSALS = (Invalid, Conflict, NotAllowed)
"""What a verb says no with, and a page shows beside its form with everything typed kept."""


def opened(ref: str, action: Action) -> At:
    """The meeting of that ref, if whoever is signed in may do this at it."""
    return queries.meeting_for(gate.actor(), ref, action)


def item(ref: str, action: Action) -> tuple[At, Item]:
    """The item of that ref and its meeting, if they may do this with it; the reading log says that they opened it."""
    at, found = queries.item_for(gate.actor(), ref, action)
    gate.seen(found.row.case_ref, "opened an agenda item") if found.row.case_ref else None
    return at, found


def settings() -> Settings:
    """The settings of this application."""
    found: Settings = current_app.extensions["casework"]
    return found


def to_meeting(ref: str) -> ResponseReturnValue:
    """To the page of a meeting."""
    return redirect(url_for("committee.meeting", ref=ref), 303)


def to_item(ref: str) -> ResponseReturnValue:
    """To the page of an item."""
    return redirect(url_for("committee.item", ref=ref), 303)


def blame(form: Form, error: Invalid | Conflict | NotAllowed) -> None:
    """Show a verb's refusal beside the field it is about, or beside the first."""
    name = getattr(error, "field", "")
    first = next((field.name for field in form if field.type != "CSRFTokenField"), "")
    if target := name if name in form else first:
        form.blame(target, error.sentence)


def status(form: Form, error: Exception | None = None) -> int:
    """409 for what cannot be done now, 422 for a form with something wrong in it."""
    if isinstance(error, Conflict | NotAllowed):
        return 409
    return 422 if form.errors or error else 200
