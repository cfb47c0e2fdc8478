"""The page on which a lesson is published, and the public's own page of them."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases import web
from casework.complaints import bp
from casework.complaints.model import Lesson
from casework.complaints.published import actions, queries
from casework.complaints.published.forms import TAKE_BACK, Publish
from casework.complaints.queries import seen as as_seen
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.access import Action
from casework.staff import gate


@bp.get("/you-said-we-did")
@gate.open_door
def said_and_did() -> ResponseReturnValue:
    """What people told the council, and what it did about it."""
    return render_template("complaints/said_and_did.html", found=queries.published(request.args.get("before", "")))


@bp.route("/cases/<ref>/lessons/<lesson>/publish", methods=["GET", "POST"])
@gate.action(Action.LESSON_PUBLISH)
def publish(ref: str, lesson: str) -> ResponseReturnValue:
    """Put a lesson on the public page, in words that name nobody, or take it off."""
    seen = web.opened(ref, Action.LESSON_PUBLISH)
    row = as_seen(seen).doing(lesson)
    if not isinstance(row, Lesson):
        raise NotFound()
    form, refusal = Publish(said=row.said, did=row.did or row.what), ""
    if web.wants(TAKE_BACK):
        return take_back(ref, lesson)
    if form.validate_on_submit():
        try:
            actions.publish(ref, lesson, form.said.data or "", form.did.data or "", seen.actor, gate.now())
            flash("Published. Everybody can read it under “You said, we did”.", "done")
            return redirect(url_for("complaints.doing", ref=ref), 303)
        except Invalid as error:
            web.blame(form, error)
        except NotAllowed as error:
            refusal = error.sentence
    status = 403 if refusal else web.status(form)
    return render_template("complaints/publish.html", case=seen.case, row=row, form=form, refusal=refusal), status


def take_back(ref: str, lesson: str) -> ResponseReturnValue:
    """Take it off the public page; nothing to do when it is off already."""
    try:
        actions.unpublish(ref, lesson, gate.actor(), gate.now())
        flash("Taken off the public page.", "done")
    except Conflict as error:
        flash(error.sentence, "error")
    return redirect(url_for("complaints.doing", ref=ref), 303)
