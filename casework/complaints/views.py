"""What a complaint says, and what is found on each of its points."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.cases import web, writing
from casework.cases.model import Lane
from casework.cases.queries import Opened, Said, conversation
from casework.complaints import actions, bp, forms, part, queries
from casework.complaints.doing import views as doing
from casework.complaints.forms import ChangePoint, EndPoint, KnownOn, Points
from casework.complaints.letters import FINDINGS
from casework.complaints.links import views as links
from casework.complaints.missed import views as missed
from casework.complaints.model import End
from casework.complaints.praise import views as praise
from casework.complaints.published import views as published
from casework.complaints.putting import views as putting
from casework.complaints.queries import Whole
from casework.complaints.records import views as records
from casework.errors import Conflict, Invalid, NotFound
from casework.policy.access import Action
from casework.policy.routing import for_conduct
from casework.policy.words import Outcome
from casework.staff import gate
from casework.staff import queries as staff

__all__ = ["bp", "doing", "links", "missed", "part", "praise", "published", "putting", "records"]


def complaint(ref: str, action: Action) -> tuple[Opened, Whole]:
    """A complaint that whoever is signed in may do this to, as they see it. NotFound for any other kind of case."""
    seen = web.opened(ref, action)
    if seen.case.kind not in queries.KINDS:
        raise NotFound()
    return seen, queries.seen(seen)


def said_by_sender(seen: Opened) -> list[Said]:
    """What whoever complains said to us, oldest first."""
    return [each for each in conversation(seen.case.ref, [Lane.RESIDENT], seen.hidden) if not each.message.ours]


# Points


@bp.route("/cases/<ref>/points", methods=["GET", "POST"])
@gate.action(Action.CASE_POINTS)
def points(ref: str) -> ResponseReturnValue:
    """The points of a complaint, and the form that adds to them; at first it holds the sender's own words."""
    seen, whole = complaint(ref, Action.CASE_POINTS)
    said, abouts = said_by_sender(seen), queries.abouts_of(seen)
    draft = "" if whole.points else "\n\n".join(each.message.words or "" for each in said)
    form = Points(words=draft)
    form.offer(abouts)
    if form.validate_on_submit():
        try:
            actions.add_points(ref, form.texts(), form.about.data, seen.actor, gate.now())
            flash("Written down. The acknowledgement lists these points as what we understand them to say.", "done")
            return redirect(url_for("complaints.points", ref=ref), 303)
        except (Invalid, Conflict) as error:
            forms.beside(form, error, "words")
    return render_template(
        "complaints/points.html",
        case=seen.case,
        whole=whole,
        form=form,
        said=said,
        abouts=abouts,
        findings=FINDINGS,
        conduct=for_conduct(seen.policy),
        may_put=seen.may(Action.CASE_PUT) and not seen.hidden,
    ), web.status(form)


@bp.route("/cases/<ref>/points/<point>", methods=["GET", "POST"])
@gate.action(Action.CASE_POINTS)
def point(ref: str, point: str) -> ResponseReturnValue:
    """Put one point in other words."""
    seen, whole = complaint(ref, Action.CASE_POINTS)
    found = whole.point(point)
    form = ChangePoint(words=found.row.words, about=found.row.about_ref or "")
    form.offer(queries.abouts_of(seen))
    if form.validate_on_submit():
        try:
            actions.change_point(ref, point, form.words.data or "", form.about.data, seen.actor, gate.now())
            flash("Changed. The old words stay on the trail.", "done")
            return redirect(url_for("complaints.points", ref=ref), 303)
        except (Invalid, Conflict) as error:
            forms.beside(form, error, "words")
    return render_template("complaints/point.html", case=seen.case, point=found, form=form), web.status(form)


@bp.route("/cases/<ref>/points/<point>/end", methods=["GET", "POST"])
@gate.action(Action.CASE_POINTS)
def end_point(ref: str, point: str) -> ResponseReturnValue:
    """Say that nothing is to be found on a point: it was taken back, or was a mistake."""
    seen, whole = complaint(ref, Action.CASE_POINTS)
    found, form = whole.point(point), EndPoint()
    if form.validate_on_submit():
        try:
            actions.end_point(ref, point, End(form.end.data), form.because.data or "", seen.actor, gate.now())
            flash("Ended. It stays here to be read.", "done")
            return redirect(url_for("complaints.points", ref=ref), 303)
        except (Invalid, Conflict) as error:
            forms.beside(form, error, "because")
    return render_template("complaints/end_point.html", case=seen.case, point=found, form=form), web.status(form)


@bp.route("/cases/<ref>/known", methods=["GET", "POST"])
@gate.action(Action.CASE_POINTS)
def known(ref: str) -> ResponseReturnValue:
    """Record the day the matter became known to whoever complains of it."""
    seen, whole = complaint(ref, Action.CASE_POINTS)
    row = whole.complaint
    form = KnownOn(known_on=row.known_on if row else None, known_from=row.known_from if row else "")
    form.known_on.latest = seen.case.received.day
    if form.validate_on_submit():
        try:
            assert form.known_on.data
            actions.know(ref, form.known_on.data, form.known_from.data or "", seen.actor, gate.now())
            flash("Kept. How old the matter is, is reckoned from that day.", "done")
            return redirect(url_for("complaints.points", ref=ref), 303)
        except (Invalid, Conflict) as error:
            forms.beside(form, error, "known_on")
    age = queries.age(whole, seen.policy)
    return render_template("complaints/known.html", case=seen.case, form=form, age=age), web.status(form)


# Findings


@bp.route("/cases/<ref>/findings", methods=["GET", "POST"])
@gate.action(Action.CASE_FINDING)
def findings(ref: str) -> ResponseReturnValue:
    """All points on one page, beside what was said, each with what is found on it."""
    seen, whole = complaint(ref, Action.CASE_FINDING)
    refs = [each.row.ref for each in whole.living]
    before = {each.allegation_ref: each for each in whole.found}
    form = forms.findings_form(refs)(data={"story": seen.case.story, **forms.as_recorded(before)})
    if not form.validate_on_submit():
        return _findings(seen, whole, form), web.status(form)
    try:
        actions.find(ref, form.found(refs), form.story.data or 0, seen.actor, gate.now())
    except Invalid as error:
        web.blame(form, error)
        return _findings(seen, whole, form), 422
    except Conflict as error:
        return _went_on(ref, error.sentence), 409
    flash("Recorded. They can be changed until the answer is issued.", "done")
    return web.back_to(ref)


def _went_on(ref: str, problem: str) -> str:
    """The page as it is now, with what was typed and the number to send it again with."""
    seen, whole = complaint(ref, Action.CASE_FINDING)
    form = forms.findings_form(each.row.ref for each in whole.living)()
    form.story.data = seen.case.story
    return _findings(seen, whole, form, problem)


def _findings(seen: Opened, whole: Whole, form: forms.Findings, problem: str = "") -> str:
    today, every = gate.now().day, queries.whole(seen.case)
    names = staff.names_of(each.decided_by for point in whole.points for each in point.found.values())
    return render_template(
        "complaints/findings.html",
        case=seen.case,
        whole=whole,
        form=form,
        said=said_by_sender(seen),
        shut=queries.shut(every, seen, today),
        unheard={point.row.ref: whole.unheard(point, Outcome.UPHELD, today) for point in whole.living},
        comments=[each for each in whole.puttings if each.commented],
        age=queries.age(whole, seen.policy),
        findings=FINDINGS,
        names=names,
        kinds=writing.KINDS,
        problem=problem,
    )
