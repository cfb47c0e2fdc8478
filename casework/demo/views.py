"""The page of a demonstration's mail: what would have gone to residents and staff, and went nowhere."""

from flask import Blueprint, current_app, render_template
from flask.typing import ResponseReturnValue

from casework.demo import sink
from casework.errors import NotFound
from casework.settings import Settings
from casework.staff import gate

bp = Blueprint("demo", __name__)


@bp.get("/demo/mail")
@gate.open_door
def mail() -> ResponseReturnValue:
    """Every message the demonstration has sent lately; there is no such page anywhere else."""
    settings: Settings = current_app.extensions["casework"]
    if not settings.demo:
        raise NotFound()
    return render_template("demo/mail.html", taken=sink.taken(settings.instance))
