"""The page on which a case goes over to a later policy."""

from flask import flash, render_template
from flask.typing import ResponseReturnValue

from casework.cases import bp, web
from casework.cases.queries import Opened
from casework.cases.version import actions, queries
from casework.cases.version.forms import GoOver
from casework.errors import Conflict, Invalid
from casework.policy.access import Action
from casework.staff import gate


@bp.route("/cases/<ref>/policy", methods=["GET", "POST"])
@gate.action(Action.CASE_TRIAGE)
def version(ref: str) -> ResponseReturnValue:
    """Which policy the case is under, what a later one would change, and a form to go over to it."""
    seen, form = web.opened(ref, Action.CASE_TRIAGE), GoOver()
    if not form.validate_on_submit():
        return _shown(seen, form), web.status(form)
    try:
        actions.go_over(ref, form.reason.data or "", seen.actor, gate.now(), web.track(), form.story.data or 0)
    except Invalid as error:
        web.blame(form, error)
        return _shown(seen, form), 422
    except Conflict as error:
        return _shown(web.opened(ref, Action.CASE_TRIAGE), form, error.sentence), 409
    flash("The case is under the policy in force today. Whoever wrote is told why.", "done")
    return web.back_to(ref)


def _shown(seen: Opened, form: GoOver, problem: str = "") -> str:
    form.story.data, form.story.raw_data = seen.case.story, None
    under = queries.under(seen, gate.now())
    return render_template("cases/version.html", case=seen.case, form=form, under=under, problem=problem)
