"""One case: its page, what is noted and written there, and who handles it."""

from flask import flash, render_template
from flask.typing import ResponseReturnValue

from casework.cases import actions, asking, bp, drafts, forms, moves, page, queries, web, writing
from casework.cases.actions import Heard
from casework.cases.asking import Wants
from casework.cases.finding import views as finding
from casework.cases.forms import GiveTo, Note, Press, Reply, Told
from casework.cases.moving import views as moving
from casework.cases.outbox import returns
from casework.cases.queries import Opened
from casework.cases.renewal import views as renewal
from casework.cases.representing import views as representing
from casework.cases.routing import views as routing
from casework.cases.sealing import views as sealing
from casework.cases.version import views as version
from casework.clock import When
from casework.errors import Invalid
from casework.letters import render
from casework.people.queries import behalf
from casework.policy.access import Action
from casework.policy.words import Channel
from casework.staff import gate

__all__ = ["bp", "finding", "moving", "renewal", "representing", "routing", "sealing", "version"]

OF_A_CASE = ("case.", "letter.", "file.", "receipt.", "mail.")


@bp.get("/cases/<ref>")
@gate.action(Action.CASE_SEE)
def case(ref: str) -> ResponseReturnValue:
    """One case: what is promised, what can happen next, the conversation and the story so far."""
    return shown(web.opened(ref, Action.CASE_SEE))


def shown(seen: Opened, note: Note | None = None, reply: Reply | None = None) -> str:
    """The page of one case, with what was typed and not sent in its forms."""
    keys = {name: web.key(seen.case.ref, name) for name in (web.NOTE, web.REPLY)}
    found = page.page(seen, list(keys.values()), gate.now())
    typed = {name: found.typed[each] for name, each in keys.items()}
    return render_template(
        "cases/case.html",
        page=found,
        case=seen.case,
        note=note or Note(formdata=web.as_form(typed[web.NOTE])),
        reply=reply or Reply(formdata=web.as_form(typed[web.REPLY])),
        form=note or reply or Press(formdata=None),
        kept=typed,
        press=Press(formdata=None),
        kinds=writing.KINDS,
        ways=writing.CHANNELS,
        says=page.says,
        who_knows=page.who_knows(seen.case),
        mail=returns.told(seen.case, seen.ties, found.offices, web.settings()),
        may={action.name.lower(): seen.may(action) for action in Action if action.value.startswith(OF_A_CASE)},
        blocks=render.blocks,
    )


@bp.post("/cases/<ref>/note")
@gate.action(Action.CASE_NOTE)
def note(ref: str) -> ResponseReturnValue:
    """Add a note, or keep it as a draft."""
    seen, form = web.opened(ref, Action.CASE_NOTE), Note()
    if web.wants(web.KEEP):
        return web.kept(ref, web.NOTE) or (shown(seen, note=form), 413)
    if not form.validate_on_submit():
        return shown(seen, note=form), 422
    actions.add_note(ref, form.note.data or "", form.nature.data == forms.OPINION, seen.actor, gate.now())
    return web.sent(ref, web.NOTE, "The note is kept. It was not sent to anybody.")


@bp.post("/cases/<ref>/message")
@gate.action(Action.CASE_MESSAGE)
def message(ref: str) -> ResponseReturnValue:
    """Write to whoever sent the case, or keep it as a draft."""
    seen, form = web.opened(ref, Action.CASE_MESSAGE), Reply()
    if web.wants(web.KEEP):
        return web.kept(ref, web.REPLY) or (shown(seen, reply=form), 413)
    if not form.validate_on_submit():
        return shown(seen, reply=form), 422
    way = page.leaves(seen.case, web.settings(), gate.now().day)
    try:
        actions.write_to_sender(ref, form.message.data or "", seen.actor, gate.now(), web.track())
    except Invalid as error:
        form.blame("message", error.sentence)
        return shown(seen, reply=form), 422
    return web.sent(ref, web.REPLY, page.sent(seen.case, way))


@bp.route("/cases/<ref>/told", methods=["GET", "POST"])
@gate.action(Action.CASE_MESSAGE)
def told(ref: str) -> ResponseReturnValue:
    """Write down what the sender told us by telephone, on paper or at the counter."""
    seen = web.opened(ref, Action.CASE_MESSAGE)
    form = Told(day=gate.now().day, taken_by=gate.actor().name, wants=Wants.HEARD.value)
    form.wants.choices = asking.open_to_them(seen.case)
    found = behalf(seen.case.authority_ref)
    form.told_by(found.person if found else None)
    if form.validate_on_submit():
        other = found.person.ref if found and form.who.data == forms.PERSON else ""
        heard = Heard(Channel(form.channel.data), When.on(form.day.data), form.taken_by.data or "", other)
        try:
            asking.take(ref, form.words.data or "", heard, Wants(form.wants.data), seen.actor, gate.now())
            flash("Written down. The sender finds it on the tracking page too.", "done")
            return web.back_to(ref)
        except Invalid as error:
            web.blame(form, error)
    return render_template("cases/told.html", case=seen.case, form=form), web.status(form)


@bp.post("/cases/<ref>/read")
@gate.action(Action.CASE_MESSAGE)
def read(ref: str) -> ResponseReturnValue:
    """Say that what the sender wrote has been read."""
    actions.mark_read(ref, web.opened(ref, Action.CASE_MESSAGE).actor, gate.now())
    flash("Marked as read.", "done")
    return web.back_to(ref)


@bp.post("/cases/<ref>/drafts/<form>")
@gate.action(Action.CASE_NOTE)
def keep_draft(ref: str, form: str) -> ResponseReturnValue:
    """Keep what a page's script sends while somebody is still typing."""
    seen = queries.opened(gate.actor(), ref, Action.CASE_NOTE, gate.now())
    if form not in (web.NOTE, web.REPLY):
        moving.look_at(seen, form.removeprefix(web.MOVE))
    good = drafts.keep(web.key(ref, form), web.typed(), gate.now().day)
    return ("", 204) if good else (web.TOO_LONG, 413)


@bp.route("/cases/<ref>/handler", methods=["GET", "POST"])
@gate.action(Action.CASE_ASSIGN)
def give(ref: str) -> ResponseReturnValue:
    """Give a case to somebody else to handle."""
    seen, form = web.opened(ref, Action.CASE_ASSIGN), GiveTo()
    form.handler.choices = [(each.ref, f"{each.name}, {each.title}") for each in moves.handlers(seen)]
    if form.validate_on_submit():
        try:
            moves.give_to(ref, form.handler.data, form.reason.data or "", gate.actor(), gate.now())
            flash("Somebody else handles it from here.", "done")
            return web.back_to(ref)
        except Invalid as error:
            web.blame(form, error)
    return render_template("cases/handler.html", case=seen.case, form=form), web.status(form)
