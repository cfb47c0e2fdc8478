"""The council's own pages: the policy register and the calendar."""

from collections import Counter

from flask import Blueprint, current_app, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.council import actions, queries
from casework.council.forms import AddDay
from casework.errors import Conflict, Invalid
from casework.policy.access import Action, decide
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
        pages={kept.page: url_for(kept.page) for clause in clauses for kept in clause.kept if _opens(kept.page)},
        today=today,
    )


def _opens(endpoint: str) -> bool:
    """Whether a page can be opened as it stands, without a case, by whoever reads this."""
    if not endpoint or any(rule.arguments for rule in current_app.url_map.iter_rules(endpoint)):
        return False
    action = getattr(current_app.view_functions[endpoint], "action", None)
    return action is None or bool(decide(gate.actor(), action))


@bp.get("/calendar")
@gate.action(Action.CALENDAR_SEE)
def calendar() -> ResponseReturnValue:
    """The days ahead that do not count, and a form to add one."""
    return _calendar(AddDay())


@bp.post("/calendar")
@gate.action(Action.CALENDAR_CHANGE)
def add_day() -> ResponseReturnValue:
    """Add a closure or a proclaimed day."""
    form = AddDay()
    if not form.validate_on_submit():
        return _calendar(form), 422
    nation = form.nation(queries.policy_in_force(gate.now().day).policy.council.nation)
    try:
        actions.add_day(nation, form.day.data, form.name.data or "", gate.actor(), gate.now())
    except (Invalid, Conflict) as error:
        form.day.errors = [error.sentence]
        return _calendar(form), 409 if isinstance(error, Conflict) else 422
    flash("The day was added.", "done")
    return redirect(url_for("council.calendar"), 303)


def _calendar(form: AddDay) -> str:
    today = gate.now().day
    days, council = queries.calendar(), queries.policy_in_force(today).policy.council
    return render_template(
        "council/calendar.html",
        form=form,
        may_change=bool(decide(gate.actor(), Action.CALENDAR_CHANGE)),
        nation=council.nation,
        closures_count=council.closures_count,
        days=queries.days_ahead(today, council.nation),
        horizon=days.horizon,
        warning=queries.horizon_warning(days, today),
    )
