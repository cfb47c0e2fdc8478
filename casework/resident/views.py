"""The first page, what we owe everybody who reads us, and the way out."""

from flask import redirect, render_template, request
from flask.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError

from casework.council import queries as council
from casework.resident import bp, limits, web
from casework.resident.answering import views as answering
from casework.resident.queries import next_read
from casework.resident.telling import views as telling
from casework.resident.telling.journey import NOTICE
from casework.resident.tracking import views as tracking
from casework.staff import gate

__all__ = ["answering", "bp", "telling", "tracking"]


@bp.record_once
def _start(state: BlueprintSetupState) -> None:
    known = state.app.extensions
    known["casework.limits"] = limits.start(known["casework.counters"], known["casework"])


@bp.get("/")
@gate.open_door
def start() -> ResponseReturnValue:
    """999 for danger, when somebody next reads, and where to begin."""
    today = gate.now().day
    policy = council.policy_in_force(today).policy
    read = next_read(council.calendar(policy), today)
    return render_template("resident/start.html", policy=policy, read=read)


@bp.get("/privacy")
@gate.open_door
def privacy() -> ResponseReturnValue:
    """The privacy notice, with its version and how long we keep what."""
    policy = council.policy_in_force(gate.now().day).policy
    return render_template("resident/notice.html", policy=policy, version=NOTICE)


@bp.get("/accessibility")
@gate.open_door
def accessibility() -> ResponseReturnValue:
    """The accessibility statement (Public Sector Bodies Accessibility Regulations 2018, regulation 8)."""
    policy = council.policy_in_force(gate.now().day).policy
    return render_template("resident/accessibility.html", policy=policy)


@bp.get("/leave")
@gate.open_door
def leave() -> ResponseReturnValue:
    """The quick way out: this browser forgets what it held, and is somewhere else."""
    web.leave()
    return redirect(web.ours().leave_to, 303)


@bp.errorhandler(CSRFError)
def without_token(error: CSRFError) -> ResponseReturnValue:
    """A form without its token: the same page again with what was typed, and a sentence why."""
    problem = web.why_no_token()
    page = telling.again(problem) or tracking.again(problem) or answering.again(problem)
    typed = request.form.get("words", "")
    return page or render_template("resident/untrusted.html", problem=problem, words=typed), 400
