"""The worklist and search."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from casework.cases import bp, search, worklist, writing
from casework.cases.forms import Search
from casework.cases.opening import queries as openings
from casework.cases.worklist import Show
from casework.council import queries as council
from casework.policy.access import Action
from casework.staff import gate


@bp.get("/worklist")
@gate.action(Action.WORKLIST_SEE)
def listed() -> ResponseReturnValue:
    """Open cases by what is due; for a member of the committee, what was referred to it."""
    chosen = request.args.get("show", "")
    show = Show(chosen) if chosen in set(Show) else Show.ALL
    after = request.args.get("after", "")
    return render_template(
        "cases/worklist.html",
        list=worklist.worklist(gate.actor(), show, after if after.isascii() else "", gate.now()),
        show=show,
        first=not after,
        chips=worklist.CHIPS,
        members=worklist.for_members(gate.actor()),
        today=gate.now().day,
        calls=openings.calls(gate.actor(), gate.now().day) if not after else [],
        kinds=writing.KINDS,
        most=worklist.MOST,
    )


@bp.route("/search", methods=["GET", "POST"])
@gate.action(Action.SEARCH)
def find() -> ResponseReturnValue:
    """Search by POST, so that no name stands in an address or a log."""
    form = Search()
    found = None
    if form.validate_on_submit():
        prefix = council.policy_in_force(gate.now().day).policy.council.prefix
        found = search.search(gate.actor(), form.q.data or "", form.mark, prefix)
    shown = render_template("cases/search.html", form=form, found=found, older=older(form, found), kinds=writing.KINDS)
    return shown, 422 if form.errors else 200


def older(form: Search, found: search.Found | None) -> Search | None:
    """The form of the button that shows older cases."""
    if not found or not found.before:
        return None
    return Search(formdata=None, q=form.q.data, before=found.before)
