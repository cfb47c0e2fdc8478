"""The pages on which members are called to a meeting, each in the way they agreed to."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.cases.outbox.views import handed_out
from casework.committee import bp, queries, summoning, web
from casework.committee.forms import Consent, Press, Substitute, Went, named
from casework.council import queries as council
from casework.letters.model import SentBy
from casework.policy.access import Action
from casework.staff import gate
from casework.staff import queries as staff


@bp.route("/meetings/<ref>/members", methods=["GET", "POST"])
@gate.action(Action.MEETING_PREPARE)
def members(ref: str) -> ResponseReturnValue:
    """Who is called, how each summons goes, and the button that signs them."""
    at, form, refusal = web.opened(ref, Action.MEETING_PREPARE), Press(), None
    if form.validate_on_submit():
        try:
            many = summoning.sign(ref, gate.actor(), gate.now())
            flash(f"Signed: {many} summonses. Those by e-mail are on their way; print the others.", "done")
            return redirect(url_for("committee.members", ref=ref), 303)
        except web.REFUSALS as error:
            refusal = error
    today = gate.now().day
    return render_template(
        "committee/members.html",
        form=form,
        refusal=refusal.sentence if refusal else "",
        meeting=at.meeting,
        notice=at.notice,
        called=summoning.summonses(ref),
        seats=council.members_of(at.meeting.committee_ref, at.meeting.on),
        consents=summoning.consents(today),
        officer=queries.officer_of(at.meeting, today),
        mine=gate.actor().id,
    ), web.status(form, refusal)


@bp.route("/meetings/<ref>/substitute", methods=["GET", "POST"])
@gate.action(Action.MEETING_PREPARE)
def substitute(ref: str) -> ResponseReturnValue:
    """Call a substitute in somebody's place."""
    at, form, refusal = web.opened(ref, Action.MEETING_PREPARE), Substitute(), None
    seats = council.members_of(at.meeting.committee_ref, at.meeting.on)
    form.staff_ref.choices = named([(each.staff_ref, each.name) for each in seats if not each.seat.counts])
    form.instead_of.choices = named([(each.staff_ref, each.name) for each in seats if each.seat.counts])
    if form.validate_on_submit():
        try:
            summoning.substitute(ref, form.staff_ref.data, form.instead_of.data, gate.actor(), gate.now())
            flash("The substitute is called.", "done")
            return redirect(url_for("committee.members", ref=ref), 303)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    return render_template("committee/substitute.html", form=form, meeting=at.meeting), web.status(form, refusal)


@bp.get("/summonses/<ref>.pdf")
@gate.action(Action.MEETING_SEE)
def summons_paper(ref: str) -> ResponseReturnValue:
    """One summons on paper."""
    _, content = summoning.paper(ref, gate.actor(), web.settings())
    return handed_out(content, "application/pdf", "summons.pdf")


@bp.route("/summonses/<ref>/went", methods=["GET", "POST"])
@gate.action(Action.MEETING_PREPARE)
def went(ref: str) -> ResponseReturnValue:
    """Say that a summons on paper was posted or handed over."""
    row, form, refusal = summoning.summons_for(ref, gate.actor()), Went(day=gate.now().day), None
    if form.validate_on_submit():
        try:
            summoning.went(ref, SentBy(form.way.data), form.day.data, gate.actor(), gate.now())
            flash("Recorded.", "done")
            return redirect(url_for("committee.members", ref=row.meeting_ref), 303)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    return render_template("committee/went.html", form=form, row=row), web.status(form, refusal)


@bp.route("/meetings/consents", methods=["GET", "POST"])
@gate.action(Action.MEETING_CALL)
def consents() -> ResponseReturnValue:
    """Who agreed to be summoned by e-mail."""
    form, refusal, now = Consent(), None, gate.now()
    people = staff.active_members()
    form.staff_ref.choices = named([(each.ref, each.name) for each in people if each.email])
    if form.validate_on_submit():
        try:
            summoning.consent(form.staff_ref.data, form.said.data or "", now.day, gate.actor(), now)
            flash("Recorded.", "done")
            return redirect(url_for("committee.consents"), 303)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    return render_template(
        "committee/consents.html",
        form=form,
        press=Press(formdata=None),
        given=sorted(summoning.consents(now.day).values(), key=lambda row: row.from_on),
        names={each.ref: each.name for each in people},
    ), web.status(form, refusal)


@bp.post("/meetings/consents/<ref>/end")
@gate.action(Action.MEETING_CALL)
def end_consent(ref: str) -> ResponseReturnValue:
    """A member takes back their consent."""
    summoning.end_consent(ref, gate.actor(), gate.now())
    flash("From here their summons goes on paper.", "done")
    return redirect(url_for("committee.consents"), 303)
