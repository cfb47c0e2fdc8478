"""The calendar: the days that do not count, what one more would move, and the adding of it."""

from datetime import date

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases.calendar import actions, queries
from casework.cases.calendar.forms import AddDay
from casework.council import actions as council_verbs
from casework.council import queries as council
from casework.errors import Conflict, Invalid
from casework.policy.access import Action, decide
from casework.policy.days import Nation
from casework.staff import gate

bp = Blueprint("calendar", __name__)


@bp.get("/calendar")
@gate.action(Action.CALENDAR_SEE)
def show() -> ResponseReturnValue:
    """The days ahead that do not count, and a form to add one."""
    return _shown(AddDay())


@bp.post("/calendar/preview")
@gate.action(Action.CALENDAR_CHANGE)
def preview() -> ResponseReturnValue:
    """Which open cases a day would move; nothing is changed yet."""
    form = AddDay()
    if request.form.get("do") == "back" or not form.validate_on_submit():
        return _shown(form), 422 if form.errors else 200
    nation, day, name = _typed(form)
    try:
        council_verbs.fit_day(nation, day, name, gate.now().day)
    except (Invalid, Conflict) as error:
        return _refused(form, error)
    found = queries.preview(gate.actor(), nation, day, name, gate.now())
    of = council.policy_in_force(gate.now().day).policy.council
    return render_template(
        "council/new-day.html",
        form=form,
        preview=found,
        counts=nation is not None or of.closures_count,
        sees_cases=bool(decide(gate.actor(), Action.WORKLIST_SEE)),
    )


@bp.post("/calendar")
@gate.action(Action.CALENDAR_CHANGE)
def add_day() -> ResponseReturnValue:
    """Add a closure or a proclaimed day, and move the dates that cross it."""
    form = AddDay()
    if not form.validate_on_submit():
        return _shown(form), 422
    try:
        actions.add_day(*_typed(form), gate.actor(), gate.now())
    except (Invalid, Conflict) as error:
        return _refused(form, error)
    flash("The day was added. Each promise it moves is given its new date, with an entry on its case.", "done")
    return redirect(url_for("calendar.show"), 303)


def _typed(form: AddDay) -> tuple[Nation | None, date, str]:
    here = council.policy_in_force(gate.now().day).policy.council.nation
    return form.nation(here), form.day.data, form.name.data or ""


def _refused(form: AddDay, error: Invalid | Conflict) -> ResponseReturnValue:
    form.day.errors = [error.sentence]
    return _shown(form), 409 if isinstance(error, Conflict) else 422


def _shown(form: AddDay) -> str:
    today = gate.now().day
    days, of = council.calendar(), council.policy_in_force(today).policy.council
    return render_template(
        "council/calendar.html",
        form=form,
        may_change=bool(decide(gate.actor(), Action.CALENDAR_CHANGE)),
        nation=of.nation,
        closures_count=of.closures_count,
        days=council.days_ahead(today, of.nation),
        moving=queries.moving(),
        horizon=days.horizon,
        warning=council.horizon_warning(days, today),
    )
