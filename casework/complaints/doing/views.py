"""What is done about a case, and the list of what is still to be done about all of them."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases import web
from casework.complaints import bp
from casework.complaints.doing import actions, queries
from casework.complaints.doing.actions import Promised
from casework.complaints.doing.forms import DONE, Change, Done, Promise
from casework.complaints.forms import beside
from casework.complaints.model import Lesson, Remedy
from casework.complaints.queries import seen as as_seen
from casework.errors import Conflict, Invalid
from casework.policy.access import Action, Actor
from casework.staff import gate
from casework.staff import queries as staff

KINDS: dict[str, actions.Kind] = {"remedy": Remedy, "lesson": Lesson}
SHOWN: dict[str, tuple[str, actions.Kind, bool]] = {
    "remedies": ("Remedies", Remedy, False),
    "my-remedies": ("My remedies", Remedy, True),
    "lessons": ("Lessons", Lesson, False),
    "my-lessons": ("My lessons", Lesson, True),
}


@bp.get("/remedies")
@gate.action(Action.REMEDIES_SEE)
def remedies() -> ResponseReturnValue:
    """What is still to be done, the earliest day first, of the cases this person may see."""
    show = request.args.get("show", "")
    show = show if show in SHOWN else "remedies"
    _, kind, mine = SHOWN[show]
    found = queries.listed(gate.actor(), kind, mine, request.args.get("after", ""), gate.now())
    return render_template("complaints/remedies.html", found=found, show=show, chips=SHOWN, lessons=kind is Lesson)


@bp.route("/cases/<ref>/remedies", methods=["GET", "POST"])
@gate.action(Action.CASE_REMEDY)
def doing(ref: str) -> ResponseReturnValue:
    """What is done about one case, and the form that adds to it."""
    seen = web.opened(ref, Action.CASE_REMEDY)
    whole, form = as_seen(seen), Promise()
    form.offer(queries.owners(seen), whole.living)
    if form.validate_on_submit():
        try:
            assert form.due_on.data
            item = Promised(form.what.data or "", form.owner.data, form.due_on.data, form.point.data or "")
            actions.promise(KINDS[form.kind.data], ref, item, seen.actor, gate.now())
            flash("Kept. It is on the list of remedies until it is done.", "done")
            return redirect(url_for("complaints.doing", ref=ref), 303)
        except Invalid as error:
            web.blame(form, error)
    every: list[actions.Doing] = [*whole.remedies, *whole.lessons]
    names = staff.names_of(each.owner_ref for each in every)
    return render_template(
        "complaints/doing.html", case=seen.case, whole=whole, form=form, names=names, today=gate.now().day
    ), web.status(form)


@bp.route("/cases/<ref>/remedies/<doing>/change", methods=["GET", "POST"])
@gate.action(Action.CASE_REMEDY)
def change_doing(ref: str, doing: str) -> ResponseReturnValue:
    """Give it to somebody else, or another day."""
    seen = web.opened(ref, Action.CASE_REMEDY)
    row = as_seen(seen).doing(doing)
    form = Change(owner=row.owner_ref, due_on=row.due_on)
    form.offer(queries.owners(seen))
    if form.validate_on_submit():
        try:
            assert form.due_on.data
            because = form.because.data or ""
            actions.change(type(row), ref, doing, form.owner.data, form.due_on.data, because, seen.actor, gate.now())
            flash("Changed. What it was before stays on the trail.", "done")
            return redirect(url_for("complaints.doing", ref=ref), 303)
        except (Invalid, Conflict) as error:
            beside(form, error, "owner")
    return render_template("complaints/change_doing.html", case=seen.case, row=row, form=form), web.status(form)


@bp.route("/cases/<ref>/remedies/<doing>/done", methods=["GET", "POST"])
@gate.action(Action.CASE_REMEDY)
def end_doing(ref: str, doing: str) -> ResponseReturnValue:
    """Say that it was done, or is not to be done any more."""
    seen = web.opened(ref, Action.CASE_REMEDY)
    row, form = as_seen(seen).doing(doing), Done(on=gate.now().day)
    if form.validate_on_submit():
        try:
            _end(type(row), ref, doing, form, seen.actor)
            flash("Kept.", "done")
            return redirect(url_for("complaints.doing", ref=ref), 303)
        except (Invalid, Conflict) as error:
            beside(form, error, "how")
    return render_template("complaints/end_doing.html", case=seen.case, row=row, form=form), web.status(form)


def _end(kind: actions.Kind, ref: str, doing: str, form: Done, by: Actor) -> None:
    note = form.note.data or ""
    if form.how.data != DONE:
        actions.dropped(kind, ref, doing, note, by, gate.now())
    elif form.on.data is None:
        raise Invalid("Give the day it was done.", "on")
    else:
        actions.done(kind, ref, doing, form.on.data, note, by, gate.now())
