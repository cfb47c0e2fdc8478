"""Pages on which a case is opened in an emergency: one asks, another agrees."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases.opening import actions, queries
from casework.cases.opening.forms import Ask, Decide
from casework.council import queries as council
from casework.errors import Conflict, Invalid
from casework.policy.access import Action, decide
from casework.policy.openings import last_day
from casework.staff import gate
from casework.staff.forms import Press

bp = Blueprint("openings", __name__)


@bp.get("/openings")
@gate.action(Action.OPENING_SEE)
def listed() -> ResponseReturnValue:
    """What this person asked for, decided, can decide or was told of."""
    return render_template(
        "cases/openings.html",
        found=queries.listed(gate.actor(), gate.now().day),
        may_ask=bool(decide(gate.actor(), Action.OPENING_ASK)),
    )


@bp.route("/openings/new", methods=["GET", "POST"])
@gate.action(Action.OPENING_ASK)
@gate.proved
def ask() -> ResponseReturnValue:
    """Ask that a case be opened; the answer is the same whether or not there is one."""
    form = Ask()
    if form.validate_on_submit():
        try:
            actions.ask(form.reference.data or "", form.reason.data or "", gate.actor(), gate.now())
        except Invalid as error:
            form.blame(error.field if error.field in form else "reference", error.sentence)
        else:
            flash("Asked. Somebody else has to agree before anything opens: telephone them now.", "done")
            return redirect(url_for("openings.listed"), 303)
    today = gate.now().day
    until = last_day(council.policy_in_force(today).policy, today)
    return render_template("cases/ask_opening.html", form=form, until=until), 422 if form.errors else 200


@bp.get("/openings/<ref>")
@gate.action(Action.OPENING_SEE)
def opening(ref: str) -> ResponseReturnValue:
    """One opening: who asked and why, and what came of it."""
    return _shown(ref, Decide(formdata=None))


def _shown(ref: str, form: Decide) -> str:
    return render_template(
        "cases/opening.html",
        shown=queries.one(gate.actor(), ref, gate.now().day),
        form=form,
        press=Press(formdata=None),
    )


@bp.post("/openings/<ref>")
@gate.action(Action.OPENING_CONFIRM)
@gate.proved
def decide_(ref: str) -> ResponseReturnValue:
    """Agree to somebody else's asking, or refuse it."""
    form = Decide()
    if not form.validate_on_submit():
        return _shown(ref, form), 422
    agrees = request.form.get("do") == "agree"
    try:
        (actions.confirm if agrees else actions.refuse)(ref, form.reason.data or "", gate.actor(), gate.now())
    except Conflict as error:
        form.blame("reason", error.sentence)
        return _shown(ref, form), 409
    flash("You agreed. It is on the record with your reason." if agrees else "Refused. Nothing was opened.", "done")
    return redirect(url_for("openings.listed"), 303)


@bp.post("/openings/<ref>/close")
@gate.action(Action.OPENING_SEE)
def close(ref: str) -> ResponseReturnValue:
    """Take one's own asking back, or shut again what was opened."""
    actions.close(ref, gate.actor(), gate.now())
    flash("It is over.", "done")
    return redirect(url_for("openings.listed"), 303)
