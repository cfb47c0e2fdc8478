"""Asking the sender whether a body may be told who they are, and writing down what they say to it."""

from flask import flash, render_template
from flask.typing import ResponseReturnValue

from casework.cases import bp, page, web
from casework.cases.actions import Heard
from casework.cases.routing import actions, queries
from casework.cases.routing.actions import Answer
from casework.cases.routing.forms import AskConsent, ConsentAnswer, bodies
from casework.clock import When
from casework.errors import Conflict, Invalid, NotFound
from casework.policy.access import Action
from casework.policy.words import Channel
from casework.staff import gate


@bp.route("/cases/<ref>/consent", methods=["GET", "POST"])
@gate.action(Action.CASE_CONSENT)
def consent(ref: str) -> ResponseReturnValue:
    """Ask whoever wrote whether a body may be told who they are, with the exact words that would go."""
    seen = web.opened(ref, Action.CASE_CONSENT)
    form = AskConsent(words=queries.first_words(seen), until=page.reply_time(seen, gate.now()))
    form.route.choices = list(bodies(seen.policy, forwarded=True).items())
    if form.validate_on_submit():
        asked = (form.route.data, form.words.data or "", form.until.data)
        try:
            actions.ask(ref, *asked, gate.actor(), gate.now(), web.track())
            flash("Asked. Their answer comes back to the worklist.", "done")
            return web.back_to(ref)
        except Invalid as error:
            web.blame(form, error)
        except Conflict as error:
            form.blame("route", error.sentence)
    return render_template("cases/consent.html", case=seen.case, form=form), web.status(form)


@bp.route("/cases/<ref>/consent/<consent>", methods=["GET", "POST"])
@gate.action(Action.CASE_CONSENT)
def consent_answer(ref: str, consent: str) -> ResponseReturnValue:
    """Write down what the sender says to it by telephone, on paper or at the counter."""
    seen = web.opened(ref, Action.CASE_CONSENT)
    asked = next((each for each in queries.trace(ref).consents if each.ref == consent), None)
    if asked is None or seen.hidden:
        raise NotFound()
    form = ConsentAnswer(day=gate.now().day)
    if form.validate_on_submit():
        heard = Heard(Channel(form.channel.data), When.on(form.day.data))
        try:
            actions.answer(ref, consent, Answer(form.says.data), heard, gate.actor(), gate.now())
            flash("Written down.", "done")
            return web.back_to(ref)
        except Invalid as error:
            web.blame(form, error)
        except Conflict as error:
            form.blame("says", error.sentence)
    return render_template("cases/consent_answer.html", case=seen.case, asked=asked, form=form), web.status(form)
