"""The page on which somebody is given new words."""

from flask import flash, render_template
from flask.typing import ResponseReturnValue

from casework.cases import bp, queries, web, writing
from casework.cases.queries import Opened
from casework.cases.renewal import actions
from casework.cases.renewal.actions import Way
from casework.cases.renewal.forms import Fresh
from casework.errors import Conflict, Invalid
from casework.letters import render
from casework.policy.access import Action
from casework.staff import gate

ON_ITS_WAY = "Seven new words are on their way to the e-mail address on file. The old words open nothing any more."


@bp.route("/cases/<ref>/receipt", methods=["GET", "POST"])
@gate.action(Action.RECEIPT_REISSUE)
def receipt(ref: str) -> ResponseReturnValue:
    """A fresh receipt for somebody we can tell from a stranger; printed words stand in the POST's own answer only."""
    seen, form = web.opened(ref, Action.RECEIPT_REISSUE), Fresh()
    person = writing.person_of(seen.case)
    no_mail = actions.why_no_mail(person, web.settings())
    form.offer("" if no_mail or person is None else person.email or "")
    if not form.validate_on_submit():
        return asked(seen, form, no_mail), web.status(form)
    try:
        return given(seen, form)
    except Invalid as error:
        web.blame(form, error)
        return asked(seen, form, no_mail), 422
    except Conflict as error:
        seen = web.opened(ref, Action.RECEIPT_REISSUE)
        return asked(seen, form, no_mail, error.sentence), 409


def asked(seen: Opened, form: Fresh, no_mail: str, problem: str = "") -> str:
    """The page that asks how; a page that had grown old is asked anew, as the case now stands."""
    form.story.data, form.story.raw_data = seen.case.story, None
    return render_template(
        "cases/receipt.html",
        case=seen.case,
        form=form,
        receipt=None,
        person=writing.person_of(seen.case),
        no_mail=no_mail,
        problem=problem,
    )


def given(seen: Opened, form: Fresh) -> ResponseReturnValue:
    """Words to print, as the answer; or back to the case, when they go by e-mail."""
    ref, story = seen.case.ref, form.story.data or 0
    if form.way.data == Way.EMAIL:
        actions.mail_receipt(ref, web.settings(), seen.actor, gate.now(), story)
        flash(ON_ITS_WAY, "done")
        return web.back_to(ref)
    keys = web.settings().key("receipt"), web.settings().key("pepper")
    words = actions.fresh_receipt(ref, *keys, seen.actor, gate.now(), story)
    seen = queries.opened(gate.actor(), ref, Action.RECEIPT_REISSUE, gate.now())
    return render_template(
        "cases/receipt.html",
        case=seen.case,
        form=form,
        receipt=words,
        person=writing.person_of(seen.case),
        letter=render.blocks(actions.covering_letter(seen, web.track()).body),
    )
