"""The pages on which a case is sealed from one of us, and on which its holder confirms or splits the seal."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.cases import bp, page, queries, seals, web
from casework.cases.forms import DecideSeal, Interest, NameSubject, Press
from casework.cases.queries import Opened
from casework.errors import Invalid
from casework.policy.access import Action
from casework.policy.words import Tie
from casework.staff import gate
from casework.staff import queries as staff


@bp.route("/cases/<ref>/about", methods=["GET", "POST"])
@gate.action(Action.CASE_SEAL)
@gate.proved
def name(ref: str) -> ResponseReturnValue:
    """Say that a case is about one of us whom the sender did not choose: it is sealed from them."""
    seen, form = web.opened(ref, Action.CASE_SEAL), NameSubject()
    people = [(each.ref, f"{each.name}, {each.title}") for each in staff.people_to_name()]
    form.staff_ref.choices = [("", "Choose a name"), *people]
    if form.validate_on_submit():
        try:
            seals.name_subject(ref, form.staff_ref.data, seen.actor, gate.now())
            flash("The case is sealed from them for now. Whoever holds it confirms that, or splits it.", "done")
            return web.back_to(ref)
        except Invalid as error:
            web.blame(form, error)
    return render_template("cases/about.html", case=seen.case, form=form), web.status(form)


@bp.route("/cases/<ref>/concerns-me", methods=["GET", "POST"])
@gate.action(Action.CASE_CONCERNS_ME)
def concerns_me(ref: str) -> ResponseReturnValue:
    """Somebody finds that a case is about them: they lose sight of it, and the next in line holds it."""
    seen, form = web.opened(ref, Action.CASE_CONCERNS_ME), Press()
    if form.validate_on_submit():
        try:
            seals.concerns_me(ref, seen.actor, gate.now())
            return taken()
        except Invalid as error:
            flash(error.sentence, "error")
            return render_template("cases/concerns_me.html", case=seen.case, form=form), 422
    return render_template("cases/concerns_me.html", case=seen.case, form=form), web.status(form)


@bp.route("/cases/<ref>/interest", methods=["GET", "POST"])
@gate.action(Action.CASE_CONCERNS_ME)
def interest(ref: str) -> ResponseReturnValue:
    """Somebody has an interest in a case, or is close to somebody in it: they lose sight of it."""
    seen, form = web.opened(ref, Action.CASE_CONCERNS_ME), Interest()
    if form.validate_on_submit():
        try:
            seals.declare_interest(ref, Tie(form.tie.data), form.reason.data or "", seen.actor, gate.now())
            return taken()
        except Invalid as error:
            web.blame(form, error)
    return render_template("cases/interest.html", case=seen.case, form=form), web.status(form)


def taken() -> ResponseReturnValue:
    """To the worklist, which shows it no more."""
    flash("Thank you for saying so. Others have the case now, and you no longer see it.", "done")
    return redirect(url_for("cases.listed"), 303)


@bp.route("/cases/<ref>/seal", methods=["GET", "POST"])
@gate.action(Action.CASE_SEAL_DECIDE)
@gate.proved
def seal(ref: str) -> ResponseReturnValue:
    """Whoever holds a sealed case confirms the seal or splits it, with a reason the sender is told."""
    seen, form = web.opened(ref, Action.CASE_SEAL_DECIDE), DecideSeal()
    if form.validate_on_submit():
        try:
            decide_seal(ref, form, seen)
            flash("Decided. The sender is told the reason, and can object.", "done")
            return web.back_to(ref)
        except Invalid as error:
            web.blame(form, error)
    return render_template(
        "cases/seal.html", case=seen.case, form=form, abouts=queries.abouts(ref), read=page.had_read(seen)
    ), web.status(form)


def decide_seal(ref: str, form: DecideSeal, seen: Opened) -> None:
    """Confirm or split, as chosen."""
    reason = form.reason.data or ""
    if form.decision.data == "confirm":
        seals.confirm_seal(ref, reason, seen.actor, gate.now(), web.track())
    else:
        seals.split_seal(ref, reason, form.rest.data or "", seen.actor, gate.now(), web.track())
