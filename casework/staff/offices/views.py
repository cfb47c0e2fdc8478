"""Pages about who holds which office."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.council.actions import NEEDED
from casework.errors import Invalid, NotFound
from casework.policy.access import Action, decide
from casework.policy.words import Office
from casework.staff import gate
from casework.staff.forms import Press
from casework.staff.model import ChangeState
from casework.staff.offices import actions, queries
from casework.staff.offices.forms import NOBODY, OFFICES, ChangeOffice
from casework.staff.queries import names_of

bp = Blueprint("offices", __name__)


@bp.get("/offices")
@gate.action(Action.OFFICES_SEE)
def listed() -> ResponseReturnValue:
    """Who holds each office, who is to, and which changes wait for a second person."""
    waiting = queries.waiting()
    return render_template(
        "staff/offices.html",
        posts={each.office: each for each in queries.posts_of(gate.now().day)},
        words=OFFICES,
        waiting=waiting,
        names=names_of(each.proposed_by for each in waiting),
        may_change=bool(decide(gate.actor(), Action.OFFICES_CHANGE)),
        may_confirm=bool(decide(gate.actor(), Action.ACCOUNT_CONFIRM)),
    )


@bp.route("/offices/<office>", methods=["GET", "POST"])
@gate.action(Action.OFFICES_CHANGE)
@gate.proved
def office(office: str) -> ResponseReturnValue:
    """Propose who is to hold an office."""
    which = named(office)
    form = fitted(which)
    if form.validate_on_submit():
        try:
            change = actions.propose(wish(which, form), gate.actor(), gate.now())
        except Invalid as error:
            form.blame(error.field if error.field in form else "staff_ref", error.sentence)
        else:
            flash("Proposed. Somebody else must confirm it before anything happens.", "done")
            return redirect(url_for("offices.change", ref=change), 303)
    post = next(each for each in queries.posts_of(gate.now().day) if each.office is which)
    shown = render_template("staff/office.html", form=form, post=post, title=OFFICES[which])
    return shown, 422 if form.errors else 200


def named(office: str) -> Office:
    """The office of that name; NotFound for any other word."""
    if office not in set(Office):
        raise NotFound()
    return Office(office)


def fitted(office: Office) -> ChangeOffice:
    """The form with those who could hold the office, and nobody where it may stand empty."""
    form = ChangeOffice(data={"from_on": gate.now().day, "beside": "no"})
    people = [(each.ref, f"{each.name}, {each.title}") for each in queries.could_hold(office)]
    empty = [] if office in NEEDED else [(NOBODY, "Nobody for now")]
    form.staff_ref.choices = [("", "Choose a name"), *people, *empty]
    return form


def wish(office: Office, form: ChangeOffice) -> actions.Wish:
    """What the form asks for."""
    who = "" if form.staff_ref.data == NOBODY else form.staff_ref.data
    return actions.Wish(office, who, form.from_on.data, form.minute.data or "", form.beside.data == "yes")


@bp.get("/offices/changes/<ref>")
@gate.action(Action.ACCOUNT_CONFIRM)
@gate.proved
def change(ref: str) -> ResponseReturnValue:
    """One proposed change, for a second person to look at."""
    found = queries.change(ref)
    if found is None:
        raise NotFound()
    me, about = gate.actor().id, queries.about(found)
    return render_template(
        "staff/office_change.html",
        change=found,
        title=OFFICES[found.office],
        names=names_of([found.proposed_by, found.decided_by]),
        waits=found.state is ChangeState.PROPOSED,
        may_confirm=me != found.proposed_by and me not in about,
        may_refuse=me == found.proposed_by or me not in about,
        press=Press(formdata=None),
    )


@bp.post("/offices/changes/<ref>/confirm")
@gate.action(Action.ACCOUNT_CONFIRM)
@gate.proved
def confirm(ref: str) -> ResponseReturnValue:
    """Confirm somebody else's proposal."""
    actions.confirm(ref, gate.actor(), gate.now())
    flash("Confirmed.", "done")
    return redirect(url_for("offices.listed"), 303)


@bp.post("/offices/changes/<ref>/refuse")
@gate.action(Action.ACCOUNT_CONFIRM)
@gate.proved
def refuse(ref: str) -> ResponseReturnValue:
    """Refuse a proposal, or take one's own back."""
    actions.refuse(ref, gate.actor(), gate.now())
    flash("The change will not be made.", "done")
    return redirect(url_for("offices.listed"), 303)
