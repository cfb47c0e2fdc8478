"""The page of the cases that a case is linked with."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.cases import web
from casework.cases.forms import Press
from casework.cases.model import LinkKind
from casework.complaints import bp
from casework.complaints.links import actions, forms, queries
from casework.complaints.links.forms import LinkTo
from casework.errors import Conflict, Invalid
from casework.policy.access import Action
from casework.staff import gate


@bp.route("/cases/<ref>/links", methods=["GET", "POST"])
@gate.action(Action.CASE_LINK)
def links(ref: str) -> ResponseReturnValue:
    """The cases that a case is linked with, and the form that links another."""
    seen, form = web.opened(ref, Action.CASE_LINK), LinkTo()
    if form.validate_on_submit():
        try:
            actions.link(ref, form.reference.data or "", LinkKind(form.kind.data), seen.actor, gate.now())
            flash("Linked. Each keeps its own dates and its own answer.", "done")
            return redirect(url_for("complaints.links", ref=ref), 303)
        except Invalid as error:
            web.blame(form, error)
    return render_template(
        "complaints/links.html",
        case=seen.case,
        form=form,
        press=Press(formdata=None),
        linked=queries.linked(seen),
        kinds=forms.KINDS,
    ), web.status(form)


@bp.post("/cases/<ref>/links/<link>/end")
@gate.action(Action.CASE_LINK)
def unlink(ref: str, link: str) -> ResponseReturnValue:
    """End a link."""
    seen = web.opened(ref, Action.CASE_LINK)
    try:
        actions.unlink(ref, link, seen.actor, gate.now())
        flash("The link has ended.", "done")
    except Conflict as error:
        flash(error.sentence, "error")
    return redirect(url_for("complaints.links", ref=ref), 303)
