"""Any step of any process: what it asks for, then its letter, then done."""

from dataclasses import replace

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from casework.cases import bp, drafts, forms, moves, page, queries, web, writing
from casework.cases.forms import MoveForm
from casework.cases.queries import Opened
from casework.cases.routing import forms as routing
from casework.cases.routing.queries import first_words
from casework.errors import Conflict, Invalid, NotAllowed, NotFound, Refused
from casework.letters import render
from casework.policy.access import Action
from casework.policy.moves import Look, action_for
from casework.policy.routing import for_conduct
from casework.policy.shape import Move, kinds_open, policy_for
from casework.policy.words import Ask
from casework.staff import gate
from casework.staff.model import StaffMember

NO_LONGER = "It belongs to another kind of case."
ISSUE, ASK_AGAIN = "issue", "ask-again"


@bp.route("/cases/<ref>/moves/<move>", methods=["GET", "POST"])
@gate.action(Action.CASE_MOVE)
def move(ref: str, move: str) -> ResponseReturnValue:
    """Any step of any process: what it asks for, then its letter, then done."""
    refusal = made(ref, move) if web.wants(ISSUE) else None
    if isinstance(refusal, Response):
        return refusal
    seen = web.opened(ref, Action.CASE_SEE)
    look = look_at(seen, move)
    if request.method == "GET":
        return asked(seen, look)
    if not look.open and not _once_open(seen, look):
        raise refusal if isinstance(refusal, NotAllowed) else NotAllowed(look.because)
    form = fitted(seen, look, MoveForm())
    if web.wants(web.KEEP):
        return web.kept(ref, web.MOVE + move) or (step(seen, look, form, writes=wants_letter(form)), 413)
    if not form.validate_on_submit() or isinstance(refusal, Invalid):
        return refuse(seen, look, form, refusal)
    if isinstance(refusal, Conflict) or form.story.data != seen.case.story:
        return went_on(seen, look, form)
    return act_on(seen, look, form) if look.open else shut(seen, look, form)


def made(ref: str, move: str) -> Response | Refused | None:
    """Make the move at once, as the button asks; or what is wrong with that, for the page that shows it.

    The verb opens the case, so nothing is read here before it.
    """
    form = MoveForm()
    form.trust()
    if not form.validate_on_submit() or form.story.data is None:
        return None
    try:
        made = moves.make_move(ref, move, form.answers(), form.story.data, gate.actor(), gate.now(), web.track())
    except (Invalid, Conflict, NotAllowed) as error:
        return error
    return web.sent(ref, web.MOVE + move, done(made))


def refuse(seen: Opened, look: Look, form: MoveForm, error: Refused | None) -> ResponseReturnValue:
    """The page of a step with what is wrong beside the field it is about, and everything typed kept."""
    if isinstance(error, Invalid):
        web.blame(form, error)
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
    outcomes = forms.outcome_words(list(policy_for(seen.policy, seen.case.kind).outcomes))
    offered = {"kind": kinds, "handler": people, "outcome": outcomes, "route": routing.bodies(seen.policy)}
    form.fit(look.move, offered)
    for name, text in forms.labels(look.move).items():
        field = form[name]
        field.label.text = text
    return form


def handlers(seen: Opened, look: Look) -> list[StaffMember]:
    """Who can be chosen, where a step asks for a handler."""
    return moves.handlers(seen) if Ask.HANDLER in look.move.asks else []


def asked(seen: Opened, look: Look) -> ResponseReturnValue:
    """The first page of a step: its questions, or the letter when it has none; with what was typed before."""
    if not look.open:
        raise NotAllowed(look.because)
    before = drafts.read(web.key(seen.case.ref, web.MOVE + look.move.id))
    form = fitted(seen, look, MoveForm(formdata=web.as_form(before), story=seen.case.story, **known(seen, look)))
    set_story(form, seen)
    if before:
        return step(seen, look, form, writes=wants_letter(form), restored=True)
    return written(seen, look, form) if look.move.letter and len(look.move.asks) == 1 else step(seen, look, form)


def known(seen: Opened, look: Look) -> dict[str, object]:
    """What a step's answers are as the case stands, and until when people usually have to reply."""
    until = page.reply_time(seen, gate.now()) if look.move.pauses else None
    before = {"kind": seen.case.kind.value, "handler": seen.case.handler_ref or "", "until": until}
    return before | ({"words": first_words(seen)} if look.move.routes else {})


def set_story(form: MoveForm, seen: Opened) -> None:
    """Have the form carry the number of the story that its reader sees."""
    form.story.data = seen.case.story


def wants_letter(form: MoveForm) -> bool:
    """Whether the letter is what this form shows."""
    return "letter" in form and bool((form.letter.data or "").strip()) and not web.wants(ASK_AGAIN)


def act_on(seen: Opened, look: Look, form: MoveForm) -> ResponseReturnValue:
    """Write the letter, show it again, or go back to the questions, as the button says."""
    if web.wants(ASK_AGAIN) or not look.move.letter:
        return step(seen, look, form)
    return step(seen, look, form, writes=True) if wants_letter(form) else written(seen, look, form)


def written(seen: Opened, look: Look, form: MoveForm) -> ResponseReturnValue:
    """The letter drafted from the answers, to read and edit; or the questions again with what is wrong."""
    try:
        text = moves.draft(seen, look.move.id, form.answers(), gate.now(), web.track())
    except Invalid as error:
        web.blame(form, error)
        return step(seen, look, form), 422
    form.subject.data, form.letter.data = text.subject, text.body
    return step(seen, look, form, writes=True)


def leaves(seen: Opened, look: Look, form: MoveForm) -> render.Draft | None:
    """What else leaves us by it, beside the letter; None where nothing does, or it may not leave so."""
    if not look.move.routes or not look.open:
        return None
    try:
        return moves.paper_of(seen, look.move, form.answers(), gate.now())
    except Invalid:
        return None


def went_on(seen: Opened, look: Look, form: MoveForm) -> ResponseReturnValue:
    """The case went on while somebody was writing: what is new, their text, and the number to send it again with.

    When all that is new is this very step by the same hand, its button was pressed twice: it is done.
    """
    news = page.since(seen, form.story.data or 0)
    if page.just_made(seen, look.move, form.answers().letter, news):
        return web.sent(seen.case.ref, web.MOVE + look.move.id, done(look.move))
    drafts.keep(web.key(seen.case.ref, web.MOVE + look.move.id), web.typed(), gate.now().day)
    seen = queries.opened(gate.actor(), seen.case.ref, Action.CASE_SEE, gate.now())
    set_story(form, seen)
    look = moves.look_for(seen, look.move.id, gate.now()) or replace(look, open=False, because=NO_LONGER)
    return step(seen, look, form, writes=wants_letter(form), news=news, stale=True), 409


def _once_open(seen: Opened, look: Look) -> bool:
    """Whether a step that is shut could have been on this person's screen: it is theirs, or the case went on."""
    return seen.may(action_for(look.move)) and (look.here or request.form.get("story") != str(seen.case.story))


def shut(seen: Opened, look: Look, form: MoveForm) -> ResponseReturnValue:
    """The step is not open, though nothing is new: why it is shut now, and what was typed."""
    drafts.keep(web.key(seen.case.ref, web.MOVE + look.move.id), web.typed(), gate.now().day)
    return step(seen, look, form, writes=wants_letter(form), stale=True), 409


def done(move: Move) -> str:
    """That a step has been taken, in a sentence."""
    return f"{move.done or move.label}."


def step(seen: Opened, look: Look, form: MoveForm, writes: bool = False, **more: object) -> str:
    """The page of a step: its questions, or its letter beside how it will look."""
    tells = look.move.discloses
    way = page.leaves(seen.case, web.settings(), gate.now().day, tells)
    paper = leaves(seen, look, form) if writes else None
    return render_template(
        "cases/move.html",
        case=seen.case,
        look=look,
        move=look.move,
        form=form,
        writes=writes,
        letter=render.blocks(form.letter.data or "") if writes else [],
        conduct=for_conduct(seen.policy) if look.move.triages else None,
        paper=paper,
        paper_blocks=render.blocks(paper.body) if paper else [],
        reaches=page.reaches(seen.case, way, web.settings(), tells),
        way=way.value,
        kinds=writing.KINDS,
        said=queries.conversation(seen.case.ref, page.lanes(seen), seen.hidden),
        draft=url_for("cases.keep_draft", ref=seen.case.ref, form=web.MOVE + look.move.id),
        **more,
    )
