"""The page on which the record of a decision is completed, and the public's own page of decisions."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases import web
from casework.complaints import bp
from casework.complaints.model import DecisionRecord
from casework.complaints.queries import seen as as_seen
from casework.complaints.records import actions, queries
from casework.complaints.records.actions import Told
from casework.complaints.records.forms import NO, TAKE_OFF, YES, Complete
from casework.council import queries as council
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.access import Action
from casework.policy.bodies import ALONE
from casework.staff import gate
from casework.staff import queries as staff


@bp.get("/decisions")
@gate.open_door
def decisions() -> ResponseReturnValue:
    """What officers of the council decided alone, where it affects somebody's rights; nobody is named."""
    return render_template("complaints/decisions.html", found=queries.published(request.args.get("before", "")))


@bp.route("/cases/<ref>/decisions/<record>", methods=["GET", "POST"])
@gate.action(Action.CASE_FINDING)
def record(ref: str, record: str) -> ResponseReturnValue:
    """The record of one decision: what was decided, and the form that completes it."""
    seen = web.opened(ref, Action.CASE_FINDING)
    row = next((each for each in as_seen(seen).records if each.ref == record), None)
    if row is None:
        raise NotFound()
    if web.wants(TAKE_OFF):
        return _take_off(ref, record)
    form, refusal = Complete(data=_as_written(row)), ""
    if form.validate_on_submit():
        try:
            actions.complete(ref, record, _told(form), seen.actor, gate.now())
            flash("The record is complete.", "done")
            return redirect(url_for("complaints.record", ref=ref, record=record), 303)
        except Invalid as error:
            web.blame(form, error)
        except NotAllowed as error:
            refusal = error.sentence
    shown = render_template(
        "complaints/record.html",
        case=seen.case,
        row=row,
        form=form,
        refusal=refusal,
        officer=f"{staff.names_of([row.decided_by]).get(row.decided_by, '')}, {ALONE[row.office].lower()}",
        power=council.delegation(row.delegation_ref),
    )
    return shown, 403 if refusal else web.status(form)


def _as_written(row: DecisionRecord) -> dict[str, str | None]:
    """What the form begins with."""
    affects = None if row.affects is None else YES if row.affects else NO
    return {
        "affects": affects,
        "because": row.because,
        "alternatives": row.alternatives,
        "conflicts": row.conflicts,
        "advice": row.advice,
        "title": row.public_title,
        "decision": row.public_decision,
        "reasons": row.public_reasons,
        "others": row.public_alternatives,
    }


def _told(form: Complete) -> Told:
    words = {name: form[name].data or "" for name in ("because", "alternatives", "conflicts", "advice")}
    public = {name: form[name].data or "" for name in ("title", "decision", "reasons", "others")}
    return Told(affects=form.affects.data == YES, **words, **public)


def _take_off(ref: str, record: str) -> ResponseReturnValue:
    try:
        actions.take_off(ref, record, gate.actor(), gate.now())
        flash("Taken off the public page. The record itself stays.", "done")
    except Conflict as error:
        flash(error.sentence, "error")
    return redirect(url_for("complaints.record", ref=ref, record=record), 303)
