"""The policy register: what the council has adopted, when it is due for review, and what keeps each clause."""

from collections import Counter

from flask import Blueprint, current_app, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.council import queries
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
        addresses={kept.page: url_for(kept.page) for clause in clauses for kept in clause.kept if _opens(kept.page)},
        today=today,
    )


def _opens(endpoint: str) -> bool:
    """Whether a page can be opened as it stands, without a case, by whoever reads this."""
    if not endpoint or any(rule.arguments for rule in current_app.url_map.iter_rules(endpoint)):
        return False
    action = getattr(current_app.view_functions[endpoint], "action", None)
    return action is None or bool(decide(gate.actor(), action))
