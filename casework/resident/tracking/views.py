"""Follow what was sent: a receipt typed into a form, then a page that this browser may look at for a while."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases import moves, receipts
from casework.cases.actions import Heard, hear_from_sender, restore_kind, sender
from casework.cases.model import Case
from casework.cases.moves import Answers
from casework.cases.outbox.queries import printed
from casework.cases.outbox.views import handed_out
from casework.cases.queries import Tracked, by_receipt, tracked
from casework.cases.routing.actions import Answer, answer
from casework.cases.routing.queries import Trace, trace
from casework.cases.seals import object_to_seal
from casework.cases.splits import splits_of
from casework.cases.writing import KINDS
from casework.clock import When
from casework.committee.queries import told_of
from casework.complaints.missed.actions import complain
from casework.complaints.missed.queries import may_complain
from casework.complaints.putting import actions as putting
from casework.complaints.putting.queries import Shown, to_sender
from casework.council import queries as council
from casework.errors import Conflict, Invalid, NotAllowed, NotFound, Unavailable
from casework.letters import render
from casework.letters.files import Kept, Upload, accept_all, discard
from casework.letters.queries import open_file
from casework.policy import authority
from casework.policy.putting import Consent
from casework.policy.shape import Move, review_source
from casework.policy.words import Channel, Event, Mode, Phase
from casework.resident import bp, web
from casework.resident.limits import Bucket
from casework.resident.tracking.forms import Agree, ByReceipt, Objection, Press, Reply, Says, Step
from casework.staff import gate

WRONG = 422
ANSWERED = "You have answered that already, or the words were changed since. What you can still say is below."
OPENS_NOTHING = (
    "These words open nothing here. Check each of them against what you wrote down. If they are right, the matter may "
    "have been deleted because its time was over, or you may have been given newer words since: only the newest work."
)


NOT_TOLD = {
    authority.Shown.CLAIMED: "We have not seen yet that you may speak for them.",
    authority.Shown.NOT_ACCEPTED: "What you showed us does not let us tell you more.",
    authority.Shown.ENDED: "Your authority to speak for them has ended.",
}
OUTSIDE = "Your authority to speak for them does not hold for this, or not today."


@bp.get("/track")
@gate.open_door
def track() -> ResponseReturnValue:
    """Ask for the receipt."""
    typed = web.typed()
    return _ask(ByReceipt(), kept=bool(typed.get(web.REPLY) or typed.get(web.OBJECTION)))


@bp.post("/track")
@gate.open_door
def look() -> ResponseReturnValue:
    """Open a case by its receipt. What cannot be one is said before anything is looked up; the rest is one answer."""
    form = ByReceipt()
    if not form.validate_on_submit():
        return _ask(form), WRONG
    read = receipts.read(form.receipt.data or "")
    if isinstance(read, receipts.Problem):
        form.blame("receipt", read.sentence)
        return _ask(form), WRONG
    web.spend(Bucket.RECEIPTS)
    digest = receipts.digest(web.keys().pepper, read)
    if by_receipt(digest) is None:
        form.blame("receipt", OPENS_NOTHING)
        return _ask(form), WRONG
    web.follow(digest)
    return redirect(back(), 303)


def _ask(form: ByReceipt, kept: bool = False, problem: str = "") -> str:
    policy = council.policy_in_force(gate.now().day).policy
    return render_template("resident/track.html", form=form, kept=kept, problem=problem, policy=policy)


def again(problem: str) -> str | None:
    """The page whose form came without its token, with what was typed and a sentence why; None for any other form."""
    if request.endpoint == "resident.look":
        return _ask(ByReceipt(), problem=problem)
    known = ("resident.reply", "resident.object_", "resident.step", "resident.consent_")
    case = web.followed() if request.endpoint in known else None
    if case is None:
        return None
    if request.endpoint == "resident.consent_":
        form = Agree()
        form.offer(marked=True)
        return _page(case, Reply(formdata=None), Objection(formdata=None), problem, {form.put.data or "": form})
    if request.endpoint == "resident.step":
        move = _theirs(case, str((request.view_args or {})["move"]))
        return _step(case, move, Step(), problem) if move else None
    if request.endpoint == "resident.reply":
        return _page(case, Reply(), Objection(formdata=None), problem)
    return _page(case, Reply(formdata=None), Objection(), problem)


@bp.get("/track/case")
@gate.open_door
def followed() -> ResponseReturnValue:
    """Where it is, by when what happens, and all that was said."""
    case = web.followed()
    if case is None:
        return redirect(url_for("resident.track"), 303)
    typed = web.typed()
    return _page(case, Reply(words=typed.get(web.REPLY, "")), Objection(words=typed.get(web.OBJECTION, "")))


def back() -> str:
    """Where the page of what is followed is: of the whole, or of the part that was asked for."""
    return url_for("resident.followed", part=request.values.get(web.PART) or None)


def _page(
    case: Case, reply: Reply, objection: Objection, problem: str = "", answered: dict[str, Agree] | None = None
) -> str:
    shown = tracked(case, gate.now())
    put = [each for each in to_sender(case) if shown.told or each.waits]
    agree = {each.ref: _agree(each) for each in put if each.waits} | (answered or {})
    wrong = next((each for each in agree.values() if each.errors), None)
    return render_template(
        "resident/case.html",
        case=case,
        part=request.values.get(web.PART, ""),
        parts=[(each, KINDS[each.kind]) for each in splits_of(case.ref)],
        shown=shown,
        why_not=NOT_TOLD.get(shown.behalf.authority.shown, OUTSIDE) if shown.behalf else "",
        kind=KINDS[case.kind],
        called=KINDS[case.called],
        closed=case.phase is Phase.CLOSED,
        anonymous=case.mode is Mode.ANONYMOUS,
        blocks=_blocks(shown),
        steps=moves.open_to_sender(case, gate.now()),
        trace=trace(case.ref) if shown.told else Trace(),
        hearing=told_of(case.ref, gate.now().day),
        may_complain=may_complain(shown, gate.now().day),
        newest=next((said.message.ref for said in reversed(shown.said) if said.letter), ""),
        today=gate.now().day,
        reply=reply,
        objection=objection,
        form=wrong or (objection if objection.errors else reply),
        put=put,
        agree=agree,
        press=Press(formdata=None),
        problem=problem,
        policy=shown.policy,
        review_source=review_source(shown.policy),
    )


def _blocks(shown: Tracked) -> dict[str, list[render.Block]]:
    """The letters of a conversation, ready to be shown, by message."""
    return {said.message.ref: render.blocks(said.letter.body or "") for said in shown.said if said.letter}


def _moment(case: Case) -> When:
    """Now; for somebody anonymous no finer than the day."""
    return gate.now().coarse() if case.mode is Mode.ANONYMOUS else gate.now()


@bp.post("/track/reply")
@gate.open_door
def reply() -> ResponseReturnValue:
    """Take what the sender writes back; what was typed is kept when the page had been open too long."""
    form, case = Reply(), web.followed()
    if case is None:
        return _closed(web.REPLY, form.words.data or "")
    if not form.validate_on_submit():
        return _page(case, form, Objection(formdata=None)), WRONG
    try:
        _heard(case, form.words.data or "")
    except (Invalid, Unavailable, Conflict) as error:
        still = web.followed()
        assert still
        return _page(still, form, Objection(formdata=None), error.sentence), error.status
    _sent(web.REPLY)
    return redirect(back() + "#said", 303)


def _closed(name: str, words: str) -> ResponseReturnValue:
    """Keep what was typed on a page that had been open too long, and ask for the receipt."""
    web.keep({name: words[:20_000]})
    return redirect(url_for("resident.track"), 303)


def _sent(name: str) -> None:
    """Forget what had been kept of it, if anything was."""
    if web.typed().get(name):
        web.keep({name: ""})


def _heard(case: Case, words: str) -> None:
    """Pass on a reply with its files, unless a double click has just sent the same."""
    last = tracked(case, gate.now()).said[-1:]
    if last and not last[0].message.ours and last[0].message.words == words:
        return
    ref, moment = case.ref, _moment(case)
    kept = _files(case.mode is Mode.ANONYMOUS)
    try:
        hear_from_sender(ref, words, moment, kept)
    except Exception:
        discard(kept, web.ours())
        raise


def _files(anonymous: bool) -> list[Kept]:
    uploads = [Upload(file.stream, file.filename or "", file.mimetype) for file in request.files.getlist("files")]
    return accept_all(uploads, web.ours(), gate.now(), from_resident=True, anonymous=anonymous)


@bp.post("/track/restore")
@gate.open_door
def restore() -> ResponseReturnValue:
    """The sender's one button: deal with it as what they called it."""
    case = web.followed()
    if case is not None:
        restore_kind(case.ref, _moment(case))
    return redirect(back() if case else url_for("resident.track"), 303)


@bp.post("/track/complain")
@gate.open_door
def complain_() -> ResponseReturnValue:
    """The sender's one button when we are late: it is a complaint, with its history and its dates."""
    case = web.followed()
    if case is None:
        return redirect(url_for("resident.track"), 303)
    try:
        complain(case.ref, _moment(case))
    except Conflict as error:
        still = web.followed()
        assert still
        return _page(still, Reply(formdata=None), Objection(formdata=None), error.sentence), error.status
    return redirect(back(), 303)


@bp.post("/track/consent")
@gate.open_door
def consent_() -> ResponseReturnValue:
    """Say whether the words that are to be put to whoever it is about may be put: agree, change them or refuse."""
    case, form = web.followed(), Agree()
    if case is None:
        return redirect(url_for("resident.track"), 303)
    asked = next((each for each in to_sender(case) if each.ref == form.put.data and each.waits), None)
    if asked is None:
        return _page(case, Reply(formdata=None), Objection(formdata=None), ANSWERED), 409
    form.offer(asked.marked)
    if not form.validate_on_submit():
        return _page(case, Reply(formdata=None), Objection(formdata=None), answered={asked.ref: form}), WRONG
    try:
        putting.answer_as_sender(case.ref, asked.ref, Consent(form.consent.data), form.own.data or "", _moment(case))
    except Invalid as error:
        form.blame(error.field, error.sentence)
        return _page(case, Reply(formdata=None), Objection(formdata=None), answered={asked.ref: form}), WRONG
    except Conflict as error:
        still = web.followed()
        assert still
        return _page(still, Reply(formdata=None), Objection(formdata=None), error.sentence), error.status
    return redirect(back() + "#put", 303)


def _agree(asked: Shown) -> Agree:
    """The form for one letter that waits for the sender's word."""
    form = Agree(formdata=None, put=asked.ref)
    form.offer(asked.marked)
    return form


@bp.post("/track/object")
@gate.open_door
def object_() -> ResponseReturnValue:
    """Object to how it was decided who may see it."""
    form, case = Objection(), web.followed()
    if case is None:
        return _closed(web.OBJECTION, form.words.data or "")
    if not form.validate_on_submit():
        return _page(case, Reply(formdata=None), form), WRONG
    try:
        object_to_seal(case.ref, form.words.data or "", _moment(case))
    except (Conflict, NotAllowed) as error:
        still = web.followed()
        assert still
        return _page(still, Reply(formdata=None), form, error.sentence), error.status
    _sent(web.OBJECTION)
    return redirect(back(), 303)


@bp.post("/track/passing-on")
@gate.open_door
def passing() -> ResponseReturnValue:
    """The sender says whether a body may be told who they are, or takes back that it may."""
    case, press = web.followed(), Says()
    if case is None:
        return redirect(url_for("resident.track"), 303)
    if press.says.data not in set(Answer):
        return redirect(back(), 303)
    if press.says.data == Answer.AGREES and not tracked(case, gate.now()).told:
        return redirect(back(), 303)
    try:
        heard = Heard(Channel.WEB, gate.now())
        answer(case.ref, press.consent.data or "", Answer(press.says.data), heard, sender(case), gate.now())
    except Conflict as error:
        still = web.followed()
        assert still
        return _page(still, Reply(formdata=None), Objection(formdata=None), error.sentence), error.status
    return redirect(back() + "#passing-on", 303)


@bp.route("/track/step/<move>", methods=["GET", "POST"])
@gate.open_door
def step(move: str) -> ResponseReturnValue:
    """A step that is the sender's own: one question, then it is made. One no longer open leads back to the case."""
    case, form = web.followed(), Step()
    if case is None:
        return _closed(web.REPLY, form.reason.data or "")
    found = _theirs(case, move)
    if found is None:
        return redirect(back(), 303)
    if not form.validate_on_submit():
        return _step(case, found, form), WRONG if request.method == "POST" else 200
    try:
        answers = Answers(reason=form.reason.data or "", late=form.late.data or "")
        moves.make_as_sender(case.ref, move, answers, _moment(case))
    except Invalid as error:
        form.blame(error.field, error.sentence)
        return _step(case, found, form), WRONG
    return redirect(back(), 303)


def _theirs(case: Case, move: str) -> Move | None:
    return next((each for each in moves.open_to_sender(case, gate.now()) if each.id == move), None)


def _step(case: Case, move: Move, form: Step, problem: str = "") -> str:
    late = Event.REVIEW_ASKED in move.meets and bool(case.review_until) and case.review_until < gate.now().day
    return render_template(
        "resident/step.html",
        case=case,
        move=move,
        form=form,
        late=late,
        anonymous=case.mode is Mode.ANONYMOUS,
        problem=problem,
        back=back(),
    )


@bp.post("/track/file")
@gate.open_door
def file() -> ResponseReturnValue:
    """Hand out one file of the conversation this browser may see, or one of its letters as PDF."""
    case = web.followed()
    if case is None:
        return redirect(url_for("resident.track"), 303)
    wanted, conversation = Press().file.data, tracked(case, gate.now()).said
    letters = {said.letter.ref: said.letter for said in conversation if said.letter}
    if wanted in letters:
        return handed_out(printed(letters[wanted], case, web.ours()), "application/pdf", "letter.pdf")
    if wanted not in {each.ref for said in conversation for each in said.files}:
        raise NotFound()
    opened = open_file(wanted, web.ours())
    return handed_out(opened.content, opened.media_type, opened.name)


@bp.post("/track/finish")
@gate.open_door
def finish() -> ResponseReturnValue:
    """Forget, in this browser, that it was ever here."""
    web.forget()
    web.leave()
    return redirect(url_for("resident.start"), 303)
