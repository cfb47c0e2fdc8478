"""The one press by which whoever runs a case makes a complaint of a promise that was not kept."""

from flask import flash
from flask.typing import ResponseReturnValue

from casework.cases import web
from casework.complaints import bp
from casework.complaints.missed import actions
from casework.policy.access import Action
from casework.staff import gate


@bp.post("/cases/<ref>/missed")
@gate.action(Action.CASE_TRIAGE)
def missed(ref: str) -> ResponseReturnValue:
    """Make it a complaint about what was promised and not kept."""
    seen = web.opened(ref, Action.CASE_TRIAGE)
    actions.take_up(ref, seen.actor, gate.now())
    flash("It is a complaint now. Its old dates stay in its story, and those of a complaint begin today.", "done")
    return web.back_to(ref)
