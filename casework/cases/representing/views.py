"""The pages on which it is noted for whom somebody writes, and on which their authority is looked at."""

from collections.abc import Callable

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.cases import bp, queries, web, writing
from casework.cases.actions import Heard
from casework.cases.queries import Opened
from casework.cases.receipts import Receipt
from casework.cases.renewal import actions as renewal
from casework.cases.renewal.actions import Way
from casework.cases.representing import actions, forms
from casework.cases.representing.forms import Ask, Check, Claim, Direct, End, Estate, TakeOver
from casework.clock import When
from casework.errors import Conflict, Invalid
from casework.fields import Form
from casework.letters import render
from casework.people.queries import Behalf, behalf
from casework.policy.access import Action
from casework.policy.authority import Basis
from casework.policy.words import Channel
from casework.staff import gate


@bp.route("/cases/<ref>/authority", methods=["GET", "POST"])
@gate.action(Action.CASE_AUTHORITY)
def authority(ref: str) -> ResponseReturnValue:
    """Look at the authority of whoever wrote for somebody else, and accept it or not."""
    seen, found = _opened(ref)
    if found is None:
        return redirect(url_for("cases.claim", ref=ref), 303)
    row = found.authority
    form = Check(data={"basis": row.basis, "scope": row.scope, "from_on": row.from_on, "until_on": row.until_on})
    return _done(form, "authority", seen, lambda: _decide(ref, form, seen), found)


def _decide(ref: str, form: Check, seen: Opened) -> str:
    """Accept, or not, as chosen; what was done, in a sentence."""
    if form.decision.data == forms.REFUSE:
        actions.refuse(ref, form.reason.data or "", form.seen.data or "", seen.actor, gate.now(), web.track())
        return "It is not accepted. Whoever wrote is told why, and what would do."
    actions.check(ref, form.found(), seen.actor, gate.now(), web.track())
    if form.decision.data == forms.OUTSIDE:
        return "It does not cover this. Whoever wrote is told why."
    return "The authority is accepted. Whoever wrote is told."


@bp.route("/cases/<ref>/authority/claim", methods=["GET", "POST"])
@gate.action(Action.CASE_AUTHORITY)
def claim(ref: str) -> ResponseReturnValue:
    """Note that whoever wrote writes for somebody else."""
    seen, _ = _opened(ref)
    form = Claim()

    def note() -> str:
        actions.claim(ref, form.represented.data or "", Basis(form.basis.data), seen.actor, gate.now())
        return "Noted. Nothing that tells what we find goes to whoever wrote before their authority is checked."

    return _done(form, "claim", seen, note)


@bp.route("/cases/<ref>/authority/estate", methods=["GET", "POST"])
@gate.action(Action.CASE_AUTHORITY)
def estate(ref: str) -> ResponseReturnValue:
    """Note that the sender has died, and who writes for what they left."""
    seen, _ = _opened(ref)
    form = Estate()

    def note() -> str:
        actions.estate(ref, form.name.data or "", form.reach(), seen.actor, gate.now())
        return "Noted. The old receipt opens nothing any more."

    return _done(form, "estate", seen, note)


@bp.route("/cases/<ref>/authority/ask", methods=["GET", "POST"])
@gate.action(Action.CASE_AUTHORITY)
def ask_authority(ref: str) -> ResponseReturnValue:
    """Ask whoever wrote to show their authority."""
    seen, found = _opened(ref)
    form = Ask()

    def send() -> str:
        actions.ask(ref, form.words.data or "", seen.actor, gate.now(), web.track())
        return "They are asked for it. The dates of this case run on."

    return _done(form, "asked", seen, send, found)


@bp.route("/cases/<ref>/authority/end", methods=["GET", "POST"])
@gate.action(Action.CASE_AUTHORITY)
def end_authority(ref: str) -> ResponseReturnValue:
    """End an authority before its day."""
    seen, found = _opened(ref)
    form = End()

    def end() -> str:
        actions.end(ref, form.reason.data or "", seen.actor, gate.now(), web.track())
        return "The authority has ended. Whoever wrote is told why."

    return _done(form, "end", seen, end, found)


@bp.route("/cases/<ref>/authority/direct", methods=["GET", "POST"])
@gate.action(Action.CASE_AUTHORITY)
def direct(ref: str) -> ResponseReturnValue:
    """Say whom we tell what we find, and how the person it is written for can be reached."""
    seen, found = _opened(ref)
    person = found.person if found else None
    form = Direct(obj=person)

    def settle() -> str:
        reach = form.reach() if form.whom.data == "person" else None
        actions.direct(ref, reach, seen.actor, gate.now())
        return "Noted. What we find is told to them." if reach else "Noted. What we find is told to whoever wrote."

    return _done(form, "direct", seen, settle, found)


@bp.route("/cases/<ref>/authority/over", methods=["GET", "POST"])
@gate.action(Action.CASE_AUTHORITY)
def take_over(ref: str) -> ResponseReturnValue:
    """The person it is written for deals with us themselves; printed words stand in the POST's own answer only."""
    seen, found = _opened(ref)
    start = {"day": gate.now().day, "taken_by": gate.actor().name}
    form = TakeOver(obj=found.person if found else None, data=start)
    settings = web.settings()
    form.offer(bool(settings.mail_host) and not settings.mail_notice_only)
    kept: list[Receipt] = []

    def hand_over() -> str:
        heard = Heard(Channel(form.channel.data), When.on(form.day.data), form.taken_by.data or "")
        back, words, way = form.how.data == forms.TAKEN_BACK, form.words.data or "", Way(form.way.data)
        made = actions.take_over(ref, back, form.reach(), words, heard, way, settings, seen.actor, gate.now())
        kept.extend([made] if made else [])
        return "They deal with us themselves from here, and the old words open nothing any more."

    answer = _done(form, "over", seen, hand_over, found)
    return _receipt(ref, kept[0]) if kept else answer


def _receipt(ref: str, words: Receipt) -> str:
    """The page with the new words, to print."""
    seen = queries.opened(gate.actor(), ref, Action.CASE_SEE, gate.now())
    letter = render.blocks(renewal.covering_letter(seen, web.track()).body)
    person = writing.person_of(seen.case)
    return render_template(
        "cases/receipt.html", case=seen.case, receipt=words, person=person, letter=letter, form=End()
    )


def _opened(ref: str) -> tuple[Opened, Behalf | None]:
    seen = web.opened(ref, Action.CASE_AUTHORITY)
    return seen, behalf(seen.case.authority_ref)


def _done(
    form: Form, name: str, seen: Opened, does: Callable[[], str], found: Behalf | None = None
) -> ResponseReturnValue:
    """Do what a form asks and go back to the case; or the form, with what is wrong beside its field."""
    problem, status = "", 200
    if form.validate_on_submit():
        try:
            flash(does(), "done")
            return web.back_to(seen.case.ref)
        except Invalid as error:
            web.blame(form, error)
        except Conflict as error:
            problem, status = error.sentence, 409
    return render_template(
        f"cases/authority/{name}.html",
        case=seen.case,
        form=form,
        problem=problem,
        behalf=found,
        sender=writing.person_of(seen.case),
        needed=found.authority.basis.needed if found else "",
    ), status if problem else web.status(form)
