"""Pages where one of us logs a contact, or enters a case from before."""

from flask import Blueprint, current_app, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.cases import actions as cases
from casework.cases import queries, receipts, web
from casework.cases.forms import kind_words
from casework.cases.model import Lane
from casework.cases.splits import splits_of
from casework.cases.writing import KINDS
from casework.clock import When
from casework.council import queries as council
from casework.errors import Conflict, Invalid, Refused
from casework.fields import Form
from casework.intake.actions import Incoming, Keys, Received, receive
from casework.intake.forms import Contact, FromBefore, Split, WrittenDown
from casework.intake.splitting import split_off
from casework.policy.access import Action
from casework.policy.shape import kinds_open
from casework.policy.words import Kind
from casework.settings import Settings
from casework.staff import gate
from casework.staff import queries as staff

bp = Blueprint("intake", __name__)


@bp.route("/contacts/new", methods=["GET", "POST"])
@gate.action(Action.CONTACT_LOG)
def log() -> ResponseReturnValue:
    """Log a contact: the same way in as the public form."""
    form = fitted(Contact(data=started()))
    if form.validate_on_submit():
        return taken(form, form.incoming())
    return render_template("intake/contact.html", form=form, before=False), 422 if form.errors else 200


@bp.route("/cases/enter", methods=["GET", "POST"])
@gate.action(Action.CASE_ENTER_OLD)
def enter() -> ResponseReturnValue:
    """Enter a case from before, with its true dates."""
    form = fitted(FromBefore(data=started() | {"day": None}))
    if form.validate_on_submit():
        return taken(form, form.incoming(from_before=form.reason.data or ""))
    return render_template("intake/contact.html", form=form, before=True), 422 if form.errors else 200


@bp.route("/cases/<ref>/parts", methods=["GET", "POST"])
@gate.action(Action.CASE_TRIAGE)
def parts(ref: str) -> ResponseReturnValue:
    """What a case was split into, and the form that makes a part of it a case of its own."""
    seen, form = web.opened(ref, Action.CASE_TRIAGE), Split()
    kinds = kind_words([kind.value for kind in kinds_open(seen.policy)])
    form.kind.choices = list(kinds.items())
    if form.validate_on_submit():
        try:
            split_off(ref, Kind(form.kind.data), form.words.data or "", gate.actor(), gate.now())
            flash("It is a case of its own now, with its own dates. Say who handles it.", "done")
            return redirect(url_for("intake.parts", ref=ref), 303)
        except Conflict as error:
            form.blame("words", error.sentence)
        except Invalid as error:
            web.blame(form, error)
    said = [each for each in queries.conversation(ref, [Lane.RESIDENT], seen.hidden) if not each.message.ours]
    shown = [(each, KINDS[each.kind]) for each in splits_of(ref)]
    return render_template("intake/parts.html", case=seen.case, form=form, said=said, parts=shown), status(form)


def status(form: Form) -> int:
    """What a page with this form answers."""
    return 422 if form.errors else 200


def started() -> dict[str, object]:
    """What a fresh form holds: a token of its own, today, and whoever is signed in."""
    return {"token": receipts.new_token(), "day": gate.now().day, "taken_by": gate.actor().name}


def fitted(form: Contact) -> Contact:
    """The form with what can be chosen today."""
    today = gate.now().day
    form.offer(kinds_open(council.policy_in_force(today).policy), people())
    form.limit(today)
    return form


def people() -> list[tuple[str, str]]:
    """Everybody of ours who can be named, as (ref, words)."""
    return [(each.ref, f"{each.name}, {each.title}") for each in staff.people_to_name()]


def taken(form: Contact, item: Incoming) -> ResponseReturnValue:
    """The receipt, as the answer to the POST: it is shown by no address. Or the form, with what is wrong."""
    try:
        made = receive(item, gate.actor(), gate.now(), keys())
    except (Invalid, ValueError) as error:
        field = getattr(error, "field", "")
        name = {"happened": "day"}.get(field, field) if field in form or field == "happened" else "words"
        form.blame(name, error.sentence if isinstance(error, Refused) else SHORT)
        return render_template("intake/contact.html", form=form, before=isinstance(form, FromBefore)), 422
    return answer(made, item.token)


SHORT = "This form has lost its own mark. Open it again, and copy your words over."


def answer(made: Received, token: str) -> ResponseReturnValue:
    """Reference and receipt to hand over, and the way to the case for whoever may see it."""
    return render_template(
        "intake/logged.html",
        made=made,
        form=WrittenDown(formdata=None, token=token),
        visible=may_see(made.case_ref, gate.now()),
    )


def may_see(case_ref: str, now: When) -> bool:
    """Whether whoever logged a contact sees the case it became: not when it is about them."""
    try:
        queries.opened(gate.actor(), case_ref, Action.CASE_SEE, now)
    except Refused:
        return False
    return True


@bp.post("/contacts/written-down")
@gate.action(Action.CONTACT_LOG)
def written_down() -> ResponseReturnValue:
    """The sender has the words: nothing shows them again."""
    form = WrittenDown()
    if form.validate_on_submit():
        cases.written_down(form.token.data or "", gate.now())
        flash("The words are with the sender and are shown to nobody again.", "done")
    return redirect(url_for("cases.listed"), 303)


def keys() -> Keys:
    """The two secrets of a receipt."""
    settings: Settings = current_app.extensions["casework"]
    return Keys(settings.key("receipt"), settings.key("pepper"))
