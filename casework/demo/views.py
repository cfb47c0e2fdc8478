"""The page of a demonstration's mail: what would have gone to residents and staff, and went nowhere."""

from flask import Blueprint, current_app, render_template, request
from flask.typing import ResponseReturnValue

from casework import serve
from casework.demo import sink
from casework.errors import NotAllowed, NotFound
from casework.settings import Settings
from casework.staff import gate

bp = Blueprint("demo", __name__)
ONLY_HERE = "This is a demonstration, whose passwords everybody knows: it answers only on the machine it runs on."


@bp.before_app_request
def answer_only_here() -> None:
    """Whatever server runs it and wherever that listens, a demonstration answers nobody but this machine."""
    settings: Settings = current_app.extensions["casework"]
    if settings.demo and not current_app.testing and not serve.is_loopback(request.remote_addr or ""):
        raise NotAllowed(ONLY_HERE)


@bp.get("/demo/mail")
@gate.open_door
def mail() -> ResponseReturnValue:
    """Every message the demonstration has sent lately; there is no such page anywhere else."""
    settings: Settings = current_app.extensions["casework"]
    if not settings.demo:
        raise NotFound()
    return render_template("demo/mail.html", taken=sink.taken(settings.instance))
