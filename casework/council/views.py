"""The policy register: what the council has adopted, when it is due for review, and what keeps each clause."""

from collections import Counter

from flask import Blueprint, current_app, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.council import directory, queries
from casework.council.forms import Address
from casework.errors import Invalid
from casework.policy.access import Action, decide
from casework.policy.routing import HERE
from casework.staff import gate

bp = Blueprint("council", __name__)


@bp.get("/policies")
@gate.action(Action.POLICY_SEE)
def policies() -> ResponseReturnValue:
    """The register of the policy in force today."""
    return _register(queries.policy_in_force(gate.now().day))


@bp.get("/policies/<ref>")
@gate.action(Action.POLICY_SEE)
def policy(ref: str) -> ResponseReturnValue:
    """The register of one adopted version."""
    return _register(queries.Pinned(ref, queries.policy(ref)))


@bp.get("/policies/directory")
@gate.action(Action.POLICY_SEE)
def routes() -> ResponseReturnValue:
    """Who deals with what is not ours, and how they are reached."""
    pinned = queries.policy_in_force(gate.now().day)
    return render_template(
        "council/directory.html",
        bodies=directory.directory(pinned.policy),
        here=HERE,
        council=pinned.policy.council,
        may_change=bool(decide(gate.actor(), Action.DIRECTORY_CHANGE)),
    )


@bp.route("/policies/directory/<route>", methods=["GET", "POST"])
@gate.action(Action.DIRECTORY_CHANGE)
def address(route: str) -> ResponseReturnValue:
    """Enter how a local body of the directory is reached."""
    policy = queries.policy_in_force(gate.now().day).policy
    body = directory.local(policy, route)
    form = Address(postal=body.postal, telephone=body.telephone, web=body.web)
    if form.validate_on_submit():
        given = (form.postal.data or "", form.telephone.data or "", form.web.data or "")
        try:
            directory.enter_address(policy, route, *given, gate.actor(), gate.now())
            flash("Entered. Letters give this address from now on.", "done")
            return redirect(url_for("council.routes"), 303)
        except Invalid as error:
            form.blame(error.field, error.sentence)
    return render_template("council/address.html", body=body, form=form), 422 if form.errors else 200


def _register(pinned: queries.Pinned) -> str:
    today = gate.now().day
    documents = queries.register(pinned.policy, today)
    clauses = [clause for document in documents for clause in document.clauses]
    return render_template(
        "council/policies.html",
        pinned=pinned,
        version=queries.version(pinned.ref),
        versions=queries.versions(),
        documents=documents,
        kept=Counter(clause.how_far for clause in clauses),
        addresses={kept.page: url_for(kept.page) for clause in clauses for kept in clause.kept if _opens(kept.page)},
        today=today,
    )


def _opens(endpoint: str) -> bool:
    """Whether a page can be opened as it stands, without a case, by whoever reads this."""
    if not endpoint or any(rule.arguments for rule in current_app.url_map.iter_rules(endpoint)):
        return False
    action = getattr(current_app.view_functions[endpoint], "action", None)
    return action is None or bool(decide(gate.actor(), action))
