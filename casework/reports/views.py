"""Pages for the clerk and the auditor: the figures, and the trail with its proof."""

from flask import Blueprint, Response, flash, redirect, render_template, request, stream_with_context, url_for
from flask.typing import ResponseReturnValue

from casework.errors import NotFound
from casework.policy.access import Action, decide
from casework.reports import actions, checkpoints, figures, trail
from casework.reports.forms import Press
from casework.staff import gate
from casework.staff.readings import web as readings
from casework.trail.checkpoint import note_text, the_note

bp = Blueprint("reports", __name__)
readings.alarm(checkpoints.alarms)
readings.stop(checkpoints.stop)


@bp.get("/figures")
@gate.action(Action.FIGURES_SEE)
def show_figures() -> ResponseReturnValue:
    """What came, which standards were kept, how it came out: twelve months, no names."""
    return render_template("reports/figures.html", figures=figures.figures(gate.actor(), gate.now().day))


@bp.get("/trail")
@gate.action(Action.TRAIL_SEE)
def show_trail() -> ResponseReturnValue:
    """What was done, newest first, and whether the trail is whole."""
    gate.seen(None, "read the trail")
    return render_template(
        "reports/trail.html",
        page=trail.page(gate.actor(), request.args.get("before", "")),
        older=bool(request.args.get("before")),
        with_content=trail.reads_content(gate.actor()),
        may_export=bool(decide(gate.actor(), Action.TRAIL_EXPORT)),
        proof=trail.proof(),
        waiting=trail.waiting(),
        form=Press(formdata=None),
    )


@bp.get("/trail/checkpoint")
@gate.action(Action.TRAIL_SEE)
def checkpoint() -> ResponseReturnValue:
    """The newest checkpoint as a file to keep, in the words of the mail that carries it."""
    found = checkpoints.last()
    if found is None:
        raise NotFound()
    response = Response(note_text(the_note(found.note)), content_type="text/plain; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="checkpoint-{found.on}.txt"'
    return response


@bp.post("/trail/verify")
@gate.action(Action.TRAIL_VERIFY)
def verify() -> ResponseReturnValue:
    """Have the whole trail walked again, beside the server: it can take minutes."""
    actions.ask_to_verify(gate.now())
    flash("The trail is being verified. What comes of it is shown here.", "done")
    return redirect(url_for("reports.show_trail"), 303)


@bp.post("/trail/export")
@gate.action(Action.TRAIL_EXPORT)
@gate.proved
def export() -> ResponseReturnValue:
    """The trail as a file for the offline verifier, without anything personal."""
    gate.seen(None, "took the trail out")
    response = Response(stream_with_context(trail.exported(gate.actor())), content_type="application/jsonl")
    response.headers["Content-Disposition"] = f'attachment; filename="trail-{gate.now().day}.jsonl"'
    return response
