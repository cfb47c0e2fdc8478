"""The clerk's pages: the worklist, search, one case and what can be done to it."""

from collections.abc import Mapping
from dataclasses import replace

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from casework import web
from casework.cases import actions, drafts, forms, moves, page, queries, seals, search, worklist, writing
from casework.cases.forms import DecideSeal, GiveTo, MoveForm, NameSubject, Note, Press, Reply, Search
from casework.cases.outbox.queries import track_url
from casework.cases.queries import Opened
from casework.cases.worklist import Show
from casework.council import queries as council
from casework.errors import Conflict, Invalid, NotAllowed, NotFound, Refused
from casework.fields import Form
from casework.letters import render
from casework.policy.access import Action
from casework.policy.moves import Look
from casework.policy.shape import kinds_open, policy_for
from casework.policy.words import Ask
from casework.settings import Settings
from casework.staff import gate
from casework.staff import queries as staff
from casework.staff.model import StaffMember

bp = Blueprint("cases", __name__)

NOTE, REPLY, MOVE = "note", "reply", "move-"
NO_LONGER = "It belongs to another kind of case."
UNSENT = frozenset({"csrf_token", "story", "do"})
FIELDS = frozenset({"note", "nature", "message", "until-day", "until-month", "until-year"}) | frozenset(
    moves.Answers.__dataclass_fields__
)
KEEP, ISSUE, ASK_AGAIN = "keep", "issue", "ask-again"
OF_A_CASE = ("case.", "letter.", "file.", "receipt.")
KEPT = "Draft kept. It is here when you come back, and only you can read it."
TOO_LONG = "This is too long to keep as a draft. Nothing was kept: copy your text before you leave this page."
TALKS_TO_US = f"{web.POLICY}; connect-src 'self'"


@bp.after_request
def may_keep_drafts(response: Response) -> Response:
    """Let the script of these pages send what is typed to us, and to nobody else."""
    response.headers.setdefault("Content-Security-Policy", TALKS_TO_US)
    return response


# Lists


@bp.get("/worklist")
@gate.action(Action.WORKLIST_SEE)
def listed() -> ResponseReturnValue:
    """Open cases by what is due; for a member of the committee, what was referred to it."""
    chosen = request.args.get("show", "")
    show = Show(chosen) if chosen in set(Show) else Show.ALL
    after = request.args.get("after", "")
    return render_template(
        "cases/worklist.html",
        list=worklist.worklist(gate.actor(), show, after if after.isascii() else "", gate.now()),
        show=show,
        first=not after,
        chips=worklist.CHIPS,
        members=worklist.for_members(gate.actor()),
        today=gate.now().day,
        kinds=writing.KINDS,
        most=worklist.MOST,
    )


@bp.route("/search", methods=["GET", "POST"])
@gate.action(Action.SEARCH)
def find() -> ResponseReturnValue:
    """Search by POST, so that no name stands in an address or a log."""
    form = Search()
    found = None
    if form.validate_on_submit():
        found = search.search(gate.actor(), form.q.data or "", max(form.before.data or 0, 0))
    shown = render_template("cases/search.html", form=form, found=found, older=older(form, found), kinds=writing.KINDS)
    return shown, 422 if form.errors else 200


def older(form: Search, found: search.Found | None) -> Search | None:
    """The form of the button that shows older cases."""
    if not found or not found.before:
        return None
    return Search(formdata=None, q=form.q.data, before=found.before)


# One case


@bp.get("/cases/<ref>")
@gate.action(Action.CASE_SEE)
def case(ref: str) -> ResponseReturnValue:
    """One case: what is promised, what can happen next, the conversation and the story so far."""
    return shown(opened(ref, Action.CASE_SEE))


def opened(ref: str, action: Action) -> Opened:
    """The case of that ref, if whoever is signed in may do this to it; the reading log says that they opened it."""
    seen = queries.opened(gate.actor(), ref, action, gate.now())
    gate.seen(ref)
    return seen


def shown(seen: Opened, note: Note | None = None, reply: Reply | None = None) -> str:
    """The page of one case, with what was typed and not sent in its forms."""
    keys = {name: key(seen.case.ref, name) for name in (NOTE, REPLY)}
    found = page.page(seen, list(keys.values()), gate.now())
    typed = {name: found.typed[each] for name, each in keys.items()}
    return render_template(
        "cases/case.html",
        page=found,
        case=seen.case,
        note=note or Note(formdata=as_form(typed[NOTE])),
        reply=reply or Reply(formdata=as_form(typed[REPLY])),
        form=note or reply or Press(formdata=None),
        kept=typed,
        press=Press(formdata=None),
        kinds=writing.KINDS,
        says=page.says,
        who_knows=page.who_knows(seen.case),
        may={action.name.lower(): seen.may(action) for action in Action if action.value.startswith(OF_A_CASE)},
        blocks=render.blocks,
    )


def as_form(typed: Mapping[str, str]) -> MultiDict[str, str] | None:
    """A draft as a form takes it; None for an empty one."""
    return MultiDict(typed) if typed else None


def settings() -> Settings:
    """The settings of this application."""
    found: Settings = current_app.extensions["casework"]
    return found


def key(ref: str, form: str) -> bytes:
    """The key of one form's draft of whoever is signed in."""
    return drafts.seal_of(settings().key("draft"), gate.actor().id, ref, form)


def track() -> str:
    """Where whoever wrote follows their case."""
    known = settings().public_url
    return track_url(settings(), None if known else council.policy_in_force(gate.now().day).policy)


def back_to(ref: str) -> ResponseReturnValue:
    """To the page of the case."""
    return redirect(url_for("cases.case", ref=ref), 303)


@bp.post("/cases/<ref>/note")
@gate.action(Action.CASE_NOTE)
def note(ref: str) -> ResponseReturnValue:
    """Add a note, or keep it as a draft."""
    seen, form = opened(ref, Action.CASE_NOTE), Note()
    if wants(KEEP):
        return kept(ref, NOTE) or (shown(seen, note=form), 413)
    if not form.validate_on_submit():
        return shown(seen, note=form), 422
    actions.add_note(ref, form.note.data or "", form.nature.data == forms.OPINION, seen.actor, gate.now())
    return sent(ref, NOTE, "The note is kept. It was not sent to anybody.")


@bp.post("/cases/<ref>/message")
@gate.action(Action.CASE_MESSAGE)
def message(ref: str) -> ResponseReturnValue:
    """Write to whoever sent the case, or keep it as a draft."""
    seen, form = opened(ref, Action.CASE_MESSAGE), Reply()
    if wants(KEEP):
        return kept(ref, REPLY) or (shown(seen, reply=form), 413)
    if not form.validate_on_submit():
        return shown(seen, reply=form), 422
    actions.write_to_sender(ref, form.message.data or "", seen.actor, gate.now(), track())
    return sent(ref, REPLY, "Your reply is on its way to the sender.")


@bp.post("/cases/<ref>/read")
@gate.action(Action.CASE_MESSAGE)
def read(ref: str) -> ResponseReturnValue:
    """Say that what the sender wrote has been read."""
    actions.mark_read(ref, opened(ref, Action.CASE_MESSAGE).actor, gate.now())
    flash("Marked as read.", "done")
    return back_to(ref)


# Drafts


def wants(what: str) -> bool:
    """Whether this is the button that was pressed."""
    return request.form.get("do") == what


def typed() -> dict[str, str]:
    """What the form that was sent holds, of the fields we know."""
    return {name: text for name, text in request.form.items() if name in FIELDS and name not in UNSENT}


def kept(ref: str, form: str) -> ResponseReturnValue | None:
    """Keep what was typed, and say so on the page it was typed on; None, and a sentence, when it is too long."""
    if not drafts.keep(key(ref, form), typed(), gate.now().day):
        flash(TOO_LONG, "error")
        return None
    flash(KEPT, "done")
    move = form.removeprefix(MOVE) if form.startswith(MOVE) else ""
    return redirect(url_for("cases.move", ref=ref, move=move) if move else url_for("cases.case", ref=ref), 303)


def sent(ref: str, form: str, says: str) -> Response:
    """Forget the draft of what has been sent, where its page knew of one, and go back to the case."""
    if request.form.get("drafted"):
        drafts.forget(key(ref, form))
    flash(says, "done")
    return redirect(url_for("cases.case", ref=ref), 303)


@bp.post("/cases/<ref>/drafts/<form>")
@gate.action(Action.CASE_NOTE)
def keep_draft(ref: str, form: str) -> ResponseReturnValue:
    """Keep what a page's script sends while somebody is still typing."""
    seen = queries.opened(gate.actor(), ref, Action.CASE_NOTE, gate.now())
    if form not in (NOTE, REPLY):
        look_at(seen, form.removeprefix(MOVE))
    good = drafts.keep(key(ref, form), typed(), gate.now().day)
    return ("", 204) if good else (TOO_LONG, 413)


# Steps


@bp.route("/cases/<ref>/moves/<move>", methods=["GET", "POST"])
@gate.action(Action.CASE_MOVE)
def move(ref: str, move: str) -> ResponseReturnValue:
    """Any step of any process: what it asks for, then its letter, then done."""
    refusal = made(ref, move) if wants(ISSUE) else None
    if isinstance(refusal, Response):
        return refusal
    seen = opened(ref, Action.CASE_SEE)
    look = look_at(seen, move)
    if request.method == "GET":
        return asked(seen, look)
    form = fitted(seen, look, MoveForm())
    if wants(KEEP):
        return kept(ref, MOVE + move) or (step(seen, look, form, writes=wants_letter(form)), 413)
    if not form.validate_on_submit() or isinstance(refusal, Invalid):
        return refuse(seen, look, form, refusal)
    if isinstance(refusal, Conflict) or form.story.data != seen.case.story:
        return went_on(seen, look, form)
    return act_on(seen, look, form)


def made(ref: str, move: str) -> Response | Refused | None:
    """Make the move at once, as the button asks; or what is wrong with that, for the page that shows it.

    The verb opens the case, so nothing is read here before it.
    """
    form = MoveForm()
    form.trust()
    if not form.validate_on_submit() or form.story.data is None:
        return None
    try:
        moves.make_move(ref, move, form.answers(), form.story.data, gate.actor(), gate.now(), track())
    except (Invalid, Conflict) as error:
        return error
    return sent(ref, MOVE + move, "Done.")


def refuse(seen: Opened, look: Look, form: MoveForm, error: Refused | None) -> ResponseReturnValue:
    """The page of a step with what is wrong beside the field it is about, and everything typed kept."""
    if isinstance(error, Invalid):
        blame(form, error)
    return step(seen, look, form, writes=wants_letter(form)), 422


def look_at(seen: Opened, move: str) -> Look:
    """How a step stands for this person now; NotFound for one this kind of case does not have."""
    look = moves.look_for(seen, move, gate.now())
    if look is None:
        raise NotFound()
    return look


def fitted(seen: Opened, look: Look, form: MoveForm) -> MoveForm:
    """The form with only what the step asks for, and the answers it offers."""
    kinds = forms.kind_words([kind.value for kind in kinds_open(seen.policy)])
    people = {each.ref: f"{each.name}, {each.title}" for each in handlers(seen, look)}
    form.fit(look.move, kinds, people, forms.outcome_words(list(policy_for(seen.policy, seen.case.kind).outcomes)))
    if "reason" in form:
        form.reason.label.text = forms.reason_label(look.move)
    return form


def handlers(seen: Opened, look: Look) -> list[StaffMember]:
    """Who can be chosen, where a step asks for a handler."""
    return moves.handlers(seen) if Ask.HANDLER in look.move.asks else []


def asked(seen: Opened, look: Look) -> ResponseReturnValue:
    """The first page of a step: its questions, or the letter when it has none; with what was typed before."""
    if not look.open:
        raise NotAllowed(look.because)
    before = drafts.read(key(seen.case.ref, MOVE + look.move.id))
    form = fitted(seen, look, MoveForm(formdata=as_form(before), story=seen.case.story, **known(seen, look)))
    set_story(form, seen)
    if before:
        return step(seen, look, form, writes=wants_letter(form), restored=True)
    return written(seen, look, form) if look.move.letter and len(look.move.asks) == 1 else step(seen, look, form)


def known(seen: Opened, look: Look) -> dict[str, object]:
    """What a step's answers are as the case stands, and until when people usually have to reply."""
    until = page.reply_time(seen, gate.now()) if Ask.UNTIL in look.move.asks else None
    return {"kind": seen.case.kind.value, "handler": seen.case.handler_ref or "", "until": until}


def set_story(form: MoveForm, seen: Opened) -> None:
    """Have the form carry the number of the story that its reader sees."""
    form.story.data = seen.case.story


def wants_letter(form: MoveForm) -> bool:
    """Whether the letter is what this form shows."""
    return "letter" in form and bool((form.letter.data or "").strip()) and not wants(ASK_AGAIN)


def act_on(seen: Opened, look: Look, form: MoveForm) -> ResponseReturnValue:
    """Write the letter, show it again, or go back to the questions, as the button says."""
    if wants(ASK_AGAIN) or not look.move.letter:
        return step(seen, look, form)
    return step(seen, look, form, writes=True) if wants_letter(form) else written(seen, look, form)


def written(seen: Opened, look: Look, form: MoveForm) -> ResponseReturnValue:
    """The letter drafted from the answers, to read and edit; or the questions again with what is wrong."""
    try:
        text = moves.draft(seen, look.move.id, form.answers(), gate.now(), track())
    except Invalid as error:
        blame(form, error)
        return step(seen, look, form), 422
    form.subject.data, form.letter.data = text.subject, text.body
    return step(seen, look, form, writes=True)


def went_on(seen: Opened, look: Look, form: MoveForm) -> ResponseReturnValue:
    """The case went on while somebody was writing: what is new, their text, and the number to send it again with."""
    drafts.keep(key(seen.case.ref, MOVE + look.move.id), typed(), gate.now().day)
    seen = queries.opened(gate.actor(), seen.case.ref, Action.CASE_SEE, gate.now())
    news = page.since(seen, form.story.data or 0)
    set_story(form, seen)
    look = moves.look_for(seen, look.move.id, gate.now()) or replace(look, open=False, because=NO_LONGER)
    return step(seen, look, form, writes=wants_letter(form), news=news, stale=True), 409


def step(seen: Opened, look: Look, form: MoveForm, writes: bool = False, **more: object) -> str:
    """The page of a step: its questions, or its letter beside how it will look."""
    way = writing.outward(seen.case)
    return render_template(
        "cases/move.html",
        case=seen.case,
        look=look,
        move=look.move,
        form=form,
        writes=writes,
        letter=render.blocks(form.letter.data or "") if writes else [],
        reaches=page.reaches(seen.case, way),
        way=way.value,
        kinds=writing.KINDS,
        draft=url_for("cases.keep_draft", ref=seen.case.ref, form=MOVE + look.move.id),
        **more,
    )


def blame(form: Form, error: Invalid) -> None:
    """Show a verb's refusal beside the field it is about, or beside the first."""
    name = error.field if error.field in form else next(field.name for field in form if field.type != "IntegerField")
    form.blame(name, error.sentence)


# Who handles it, and who it is about


@bp.route("/cases/<ref>/handler", methods=["GET", "POST"])
@gate.action(Action.CASE_ASSIGN)
def give(ref: str) -> ResponseReturnValue:
    """Give a case to somebody else to handle."""
    seen, form = opened(ref, Action.CASE_ASSIGN), GiveTo()
    form.handler.choices = [(each.ref, f"{each.name}, {each.title}") for each in moves.handlers(seen)]
    if form.validate_on_submit():
        try:
            moves.give_to(ref, form.handler.data, form.reason.data or "", gate.actor(), gate.now())
            flash("Somebody else handles it from here.", "done")
            return back_to(ref)
        except Invalid as error:
            blame(form, error)
    return render_template("cases/handler.html", case=seen.case, form=form), status(form)


@bp.route("/cases/<ref>/about", methods=["GET", "POST"])
@gate.action(Action.CASE_SEAL)
def name(ref: str) -> ResponseReturnValue:
    """Say that a case is about one of us whom the sender did not choose: it is sealed from them."""
    seen, form = opened(ref, Action.CASE_SEAL), NameSubject()
    people = [(each.ref, f"{each.name}, {each.title}") for each in staff.people_to_name()]
    form.staff_ref.choices = [("", "Choose a name"), *people]
    if form.validate_on_submit():
        try:
            seals.name_subject(ref, form.staff_ref.data, seen.actor, gate.now())
            flash("The case is sealed from them for now. Whoever holds it confirms that, or splits it.", "done")
            return back_to(ref)
        except Invalid as error:
            blame(form, error)
    return render_template("cases/about.html", case=seen.case, form=form), status(form)


@bp.route("/cases/<ref>/concerns-me", methods=["GET", "POST"])
@gate.action(Action.CASE_CONCERNS_ME)
def concerns_me(ref: str) -> ResponseReturnValue:
    """Somebody finds that a case is about them: they lose sight of it, and the next in line holds it."""
    seen, form = opened(ref, Action.CASE_CONCERNS_ME), Press()
    if form.validate_on_submit():
        seals.concerns_me(ref, seen.actor, gate.now())
        flash("Thank you for saying so. Somebody else has the case now, and you no longer see it.", "done")
        return redirect(url_for("cases.listed"), 303)
    return render_template("cases/concerns_me.html", case=seen.case, form=form), status(form)


@bp.route("/cases/<ref>/seal", methods=["GET", "POST"])
@gate.action(Action.CASE_SEAL_DECIDE)
def seal(ref: str) -> ResponseReturnValue:
    """Whoever holds a sealed case confirms the seal or splits it, with a reason the sender is told."""
    seen, form = opened(ref, Action.CASE_SEAL_DECIDE), DecideSeal()
    if form.validate_on_submit():
        try:
            decide_seal(ref, form, seen)
            flash("Decided. The sender is told the reason, and can object.", "done")
            return back_to(ref)
        except Invalid as error:
            blame(form, error)
    return render_template(
        "cases/seal.html", case=seen.case, form=form, abouts=queries.abouts(ref), read=page.had_read(seen)
    ), status(form)


def decide_seal(ref: str, form: DecideSeal, seen: Opened) -> None:
    """Confirm or split, as chosen."""
    reason = form.reason.data or ""
    if form.decision.data == "confirm":
        seals.confirm_seal(ref, reason, seen.actor, gate.now(), track())
    else:
        seals.split_seal(ref, reason, form.rest.data or "", seen.actor, gate.now(), track())


@bp.route("/cases/<ref>/receipt", methods=["GET", "POST"])
@gate.action(Action.RECEIPT_REISSUE)
def receipt(ref: str) -> ResponseReturnValue:
    """A fresh receipt for somebody we can tell from a stranger: the words stand in the POST's own answer only."""
    seen, form = opened(ref, Action.RECEIPT_REISSUE), Press()
    words = None
    if form.validate_on_submit():
        keys = settings().key("receipt"), settings().key("pepper")
        words = actions.fresh_receipt(ref, *keys, seen.actor, gate.now())
        seen = queries.opened(gate.actor(), ref, Action.RECEIPT_REISSUE, gate.now())
    return render_template(
        "cases/receipt.html",
        case=seen.case,
        form=form,
        receipt=words,
        person=writing.person_of(seen.case),
        letter=render.blocks(page.receipt_letter(seen, track()).body) if words else [],
    ), status(form)


def status(form: Form) -> int:
    """422 for a form with something wrong in it."""
    return 422 if form.errors else 200
