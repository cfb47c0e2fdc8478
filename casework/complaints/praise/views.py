"""The page that passes a compliment on, and everybody's own page of what they were praised for."""

from flask import flash, render_template
from flask.typing import ResponseReturnValue

from casework.cases import web
from casework.complaints import bp
from casework.complaints.praise import actions, queries
from casework.complaints.praise.forms import WITH_NAME, PassOn
from casework.errors import Invalid, NotAllowed
from casework.policy.access import Action
from casework.policy.words import Mode
from casework.staff import gate
from casework.staff import queries as staff


@bp.route("/cases/<ref>/praise", methods=["GET", "POST"])
@gate.action(Action.CASE_PRAISE)
def praise(ref: str) -> ResponseReturnValue:
    """Pass a compliment on to whom it praises."""
    seen = web.opened(ref, Action.CASE_PRAISE)
    form, refusal = PassOn(words=queries.their_words(seen), named="no"), ""
    people = queries.to_praise(seen)
    form.staff_ref.choices = [("", "Choose a name"), *((each.ref, f"{each.name}, {each.title}") for each in people)]
    if seen.case.mode is not Mode.NAMED:
        form.named.choices = form.named.choices[:1]
    if form.validate_on_submit():
        try:
            named = form.named.data == WITH_NAME
            actions.pass_on(ref, form.staff_ref.data, form.words.data or "", named, seen.actor, gate.now())
            flash("Passed on. They read it on their account page, and an e-mail tells them that it is there.", "done")
            return web.back_to(ref)
        except Invalid as error:
            web.blame(form, error)
        except NotAllowed as error:
            refusal = error.sentence
    passed = queries.passed_on(ref)
    names = staff.names_of(each.staff_ref for each in passed)
    status = 403 if refusal else web.status(form)
    return render_template(
        "complaints/praise.html", case=seen.case, form=form, passed=passed, names=names, refusal=refusal
    ), status


@bp.get("/account/praise")
@gate.action(Action.SELF_SEE)
def my_praise() -> ResponseReturnValue:
    """What whoever is signed in has been praised for."""
    return render_template("complaints/my_praise.html", praise=queries.mine(gate.actor()))
