"""Meetings: the list, one meeting, and what is done before it: planning, agenda, notice, who signs, calling it off."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases.outbox.views import handed_out
from casework.committee import actions, bp, page, papers, queries, sheets, web
from casework.committee.forms import AddItem, Call, CallOff, Noticed, Officer, Press, named
from casework.committee.queries import At
from casework.committee.reading import views as reading
from casework.committee.recording import views as recording
from casework.committee.running import views as running
from casework.committee.summons import views as summons
from casework.council import queries as council
from casework.policy.access import Action, decide
from casework.staff import gate
from casework.staff import queries as staff

__all__ = ["bp", "reading", "recording", "running", "summons"]


# The list


@bp.get("/meetings")
@gate.action(Action.MEETINGS_SEE)
def listed() -> ResponseReturnValue:
    """Meetings to come with what there is to read, and those that are past."""
    actor, today = gate.actor(), gate.now().day
    past = queries.past(actor, today, request.args.get("before", ""))
    return render_template(
        "committee/meetings.html",
        coming=page.coming(actor, today),
        past=past,
        more=f"{past[-1].on}|{past[-1].ref}" if len(past) == queries.PAGE else "",
        prepares=bool(decide(actor, Action.MEETING_CALL)),
        today=today,
    )


@bp.route("/meetings/new", methods=["GET", "POST"])
@gate.action(Action.MEETING_CALL)
def call() -> ResponseReturnValue:
    """Plan a meeting."""
    form, today = Call(), gate.now().day
    form.body.choices = [(each.ref, each.name) for each in council.committees(today)]
    refusal = None
    if form.validate_on_submit():
        try:
            ref = actions.call_meeting(
                form.body.data, form.on.data, form.at.data or "", form.place.data or "", gate.actor(), gate.now()
            )
            flash(
                "The meeting is planned. Nothing is public yet: put its business on the agenda, then give notice.",
                "done",
            )
            return web.to_meeting(ref)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    first = queries.notice_sum(today, today).first
    return render_template("committee/call.html", form=form, meeting=None, first=first), web.status(form, refusal)


# One meeting


@bp.get("/meetings/<ref>")
@gate.action(Action.MEETING_SEE)
def meeting(ref: str) -> ResponseReturnValue:
    """One meeting: what is still to be done before it, its agenda, who is called."""
    return shown(web.opened(ref, Action.MEETING_SEE))


def shown(at: At) -> str:
    """The page of one meeting."""
    now = gate.now()
    return render_template(
        "committee/meeting.html",
        page=page.meeting_page(at, now),
        meeting=at.meeting,
        notice=at.notice,
        press=Press(formdata=None),
        prepares=at.may(Action.MEETING_PREPARE),
        records=at.may(Action.MEETING_RECORD),
        today=now.day,
        late=papers.late,
    )


@bp.route("/meetings/<ref>/change", methods=["GET", "POST"])
@gate.action(Action.MEETING_PREPARE)
def change(ref: str) -> ResponseReturnValue:
    """Another day, time or place, before notice is out."""
    at = web.opened(ref, Action.MEETING_PREPARE)
    row = at.meeting
    form = Call(body=row.committee_ref, on=row.on, at=row.at, place=row.place)
    form.body.choices = [(row.committee_ref, row.committee)]
    refusal = None
    if form.validate_on_submit():
        try:
            actions.change_meeting(
                ref, form.on.data, form.at.data or "", form.place.data or "", gate.actor(), gate.now()
            )
            flash("The meeting is changed.", "done")
            return web.to_meeting(ref)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    first = queries.notice_sum(row.on, gate.now().day).first
    return render_template("committee/call.html", form=form, meeting=row, first=first), web.status(form, refusal)


@bp.route("/meetings/<ref>/call-off", methods=["GET", "POST"])
@gate.action(Action.MEETING_PREPARE)
def call_off(ref: str) -> ResponseReturnValue:
    """The meeting is not held."""
    at, form, refusal = web.opened(ref, Action.MEETING_PREPARE), CallOff(), None
    if form.validate_on_submit():
        try:
            actions.call_off(ref, form.because.data or "", gate.actor(), gate.now())
            flash("The meeting is called off. Its items can go on the agenda of another.", "done")
            return web.to_meeting(ref)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    return render_template("committee/call_off.html", form=form, meeting=at.meeting), web.status(form, refusal)


# Notice


@bp.route("/meetings/<ref>/notice", methods=["GET", "POST"])
@gate.action(Action.MEETING_PREPARE)
def notice(ref: str) -> ResponseReturnValue:
    """Record that notice was posted."""
    at, today, refusal = web.opened(ref, Action.MEETING_PREPARE), gate.now().day, None
    form = Noticed(posted_by=gate.actor().name, posted_on=today)
    if form.validate_on_submit():
        try:
            where, posted_by = form.where.data or "", form.posted_by.data or ""
            actions.give_notice(ref, where, posted_by, form.posted_on.data, gate.actor(), gate.now())
            flash("Notice is recorded. Now call the members.", "done")
            return redirect(url_for("committee.members", ref=ref), 303)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    return render_template(
        "committee/notice.html",
        form=form,
        meeting=at.meeting,
        sum=queries.notice_sum(at.meeting.on, today),
        officer=queries.officer_of(at.meeting, today),
        mine=gate.actor().id,
    ), web.status(form, refusal)


@bp.get("/meetings/<ref>/notice.pdf")
@gate.action(Action.MEETING_PREPARE)
def notice_paper(ref: str) -> ResponseReturnValue:
    """The notice with the agenda, to be printed and posted."""
    at = web.opened(ref, Action.MEETING_PREPARE)
    return handed_out(sheets.notice(at, gate.now(), web.settings()), "application/pdf", "notice.pdf")


@bp.route("/meetings/<ref>/officer", methods=["GET", "POST"])
@gate.action(Action.MEETING_PREPARE)
def officer(ref: str) -> ResponseReturnValue:
    """Name who acts as proper officer for a meeting."""
    at, form, refusal = web.opened(ref, Action.MEETING_PREPARE), Officer(), None
    form.staff_ref.choices = named([(each.ref, f"{each.name}, {each.title}") for each in staff.active_members()])
    if form.validate_on_submit():
        try:
            actions.name_officer(ref, form.staff_ref.data, form.minute.data or "", gate.actor(), gate.now())
            flash("They sign for this meeting.", "done")
            return web.to_meeting(ref)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    return render_template("committee/officer.html", form=form, meeting=at.meeting), web.status(form, refusal)


# The agenda


@bp.route("/meetings/<ref>/items", methods=["GET", "POST"])
@gate.action(Action.MEETING_PREPARE)
def add_item(ref: str) -> ResponseReturnValue:
    """Put an item on the agenda."""
    at, refusal = web.opened(ref, Action.MEETING_PREPARE), None
    form = AddItem(private="no", case_ref=request.args.get("case", ""))
    ready = queries.ready(gate.actor(), queries.waiting_elsewhere())
    form.case_ref.choices = [("", "No case"), *[(case.ref, f"{case.reference}: {case.subject}") for case in ready]]
    if form.validate_on_submit():
        try:
            case_ref, private = form.case_ref.data or None, form.private.data == "yes"
            actions.add_item(ref, form.title.data or "", case_ref, private, gate.actor(), gate.now())
            flash("It is on the agenda.", "done")
            return web.to_meeting(ref)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    return render_template("committee/add_item.html", form=form, meeting=at.meeting, ready=ready), web.status(
        form, refusal
    )


@bp.post("/items/<ref>/off")
@gate.action(Action.MEETING_PREPARE)
def take_off(ref: str) -> ResponseReturnValue:
    """Take an item off the agenda."""
    at, _ = web.item(ref, Action.MEETING_PREPARE)
    actions.take_off(ref, gate.actor(), gate.now())
    flash("It is off the agenda.", "done")
    return web.to_meeting(at.meeting.ref)
