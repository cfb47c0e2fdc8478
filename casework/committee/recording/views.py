"""Minutes: a draft made from what was recorded, kept, and approved by a later meeting."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.clock import long_date
from casework.committee import bp, minutes, queries, web
from casework.committee.forms import Approve, Draft
from casework.committee.queries import At
from casework.fields import Form
from casework.policy.access import Action
from casework.staff import gate


@bp.get("/meetings/<ref>/minutes")
@gate.action(Action.MEETING_SEE)
def meeting_minutes(ref: str) -> ResponseReturnValue:
    """The minutes of a meeting, and the private notes of items that whoever reads may see."""
    return shown(web.opened(ref, Action.MEETING_SEE))


@bp.post("/meetings/<ref>/minutes")
@gate.action(Action.MEETING_RECORD)
def keep_minutes(ref: str) -> ResponseReturnValue:
    """Keep the draft."""
    at, form, refusal = web.opened(ref, Action.MEETING_RECORD), Draft(), None
    if form.validate_on_submit():
        try:
            minutes.keep(ref, form.words.data or "", gate.actor(), gate.now())
            flash("The draft is kept. It stays a draft until a later meeting approves it.", "done")
            return _back(ref)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    return shown(at, draft=form), web.status(form, refusal)


@bp.post("/meetings/<ref>/minutes/approve")
@gate.action(Action.MEETING_RECORD)
def approve_minutes(ref: str) -> ResponseReturnValue:
    """Enter that a later meeting approved the minutes, with its corrections."""
    at, form, refusal = web.opened(ref, Action.MEETING_RECORD), Approve(), None
    _fit(form, at)
    if form.validate_on_submit():
        try:
            corrections, text = form.corrections.data or "", form.text.data or ""
            minutes.approve(ref, form.later.data, corrections, text, gate.actor(), gate.now())
            flash("The minutes are approved and signed.", "done")
            return _back(ref)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    return shown(at, approve=form), web.status(form, refusal)


def _fit(form: Approve, at: At) -> None:
    later = minutes.later_meetings(at.meeting)
    form.later.choices = [(each.ref, f"{long_date(each.on)}, {each.place}") for each in later]


def shown(at: At, draft: Draft | None = None, approve: Approve | None = None) -> str:
    """The page of the minutes."""
    row, items = minutes.minutes_of(at.meeting.ref), queries.agenda(at)
    text = minutes.text_for(at, items)
    if approve is None:
        approve = Approve(formdata=None, text=text)
        _fit(approve, at)
    form: Form | None = draft or approve if (draft or approve).errors else None
    return render_template(
        "committee/minutes.html",
        at=at,
        meeting=at.meeting,
        minutes=row,
        text=text,
        notes=minutes.private_notes(at, items),
        draft=draft or Draft(formdata=None, words=text),
        approve=approve,
        form=form or draft or approve,
        records=at.may(Action.MEETING_RECORD) and all(item.open for item in items),
    )


def _back(ref: str) -> ResponseReturnValue:
    return redirect(url_for("committee.meeting_minutes", ref=ref), 303)
