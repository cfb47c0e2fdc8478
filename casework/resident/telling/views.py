"""One question a page, check your answers, send, and the receipt as the answer to that."""

from flask import Response, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases import receipts
from casework.cases.actions import written_down
from casework.cases.writing import KINDS
from casework.clock import long_date
from casework.council import queries as council
from casework.errors import Conflict, Invalid, Unavailable
from casework.fields import Form
from casework.intake.actions import receive
from casework.letters.files import Kept, Upload, accept_all, discard
from casework.people.model import ReachBy
from casework.policy.authority import Basis
from casework.policy.shape import Policy
from casework.policy.words import Kind, Mode
from casework.resident import bp, web
from casework.resident.limits import Bucket
from casework.resident.queries import Sent, just_sent, next_read, people_to_choose
from casework.resident.queries import sent as sent_before
from casework.resident.telling.forms import (
    FORMS,
    AboutWhat,
    Check,
    Contact,
    Needs,
    Reach,
    WrittenDown,
    ask_in_words,
    offer_modes,
    offer_people,
    offer_ways,
    told,
)
from casework.resident.telling.journey import NAMES, NOTICE, Journey, Step
from casework.staff import gate

WRONG = 422  # a form that must be shown again
IN_ANOTHER_WINDOW = "Your answers were changed in another window. These are the newest: check them, then send them."


# The questions


@bp.get("/tell-us/<step>")
@gate.open_door
def ask(step: str) -> ResponseReturnValue:
    """One question, if its turn has come; else the first that has no answer yet."""
    wanted, journey = _step(step), web.journey()
    if not journey.may_ask(wanted):
        return _go_on(journey)
    form = _form(wanted, journey, data=journey.answers.get(wanted.value))
    return _question(wanted, journey, form)


@bp.post("/tell-us/<step>")
@gate.open_door
def answer(step: str) -> ResponseReturnValue:
    """Keep one answer, whatever its turn, and ask the next question."""
    wanted, journey = _step(step), web.journey()
    form = _form(wanted, journey)
    if not form.validate_on_submit():
        return _question(wanted, journey, form), WRONG
    journey = journey.answered(wanted, _answer(wanted, form))
    web.keep(journey.typed())
    if wanted is Step.HARM and journey.urgent:
        return redirect(url_for("resident.danger"), 303)
    return _go_on(journey)


@bp.get("/tell-us/danger")
@gate.open_door
def danger() -> ResponseReturnValue:
    """What to do first when somebody is at risk of harm, and what we do."""
    policy = _policy()
    read = next_read(council.calendar(policy), gate.now().day)
    journey = web.journey()
    return render_template(
        "resident/danger.html", policy=policy, read=read, onward=_onward(journey), alerts=web.mails()
    )


@bp.post("/tell-us/delete")
@gate.open_door
def delete() -> ResponseReturnValue:
    """Delete what was typed, at once."""
    web.forget()
    return redirect(url_for("resident.deleted"), 303)


@bp.get("/tell-us/deleted")
@gate.open_door
def deleted() -> ResponseReturnValue:
    """Say that it is deleted."""
    return render_template("resident/deleted.html")


def _step(text: str) -> Step:
    try:
        return Step(text)
    except ValueError:
        abort(404)


def _policy() -> Policy:
    return council.policy_in_force(gate.now().day).policy


def _form(step: Step, journey: Journey, data: object = None) -> Form:
    """The form of one question with the answers it offers."""
    form = FORMS[step](data=data)
    if isinstance(form, AboutWhat):
        offer_people(form, people_to_choose(gate.now().day))
    elif isinstance(form, Reach):
        offer_modes(form, _policy().anonymous)
    elif isinstance(form, Contact):
        offer_ways(form, web.mails())
    elif isinstance(form, Needs) and Step.BEHALF in journey.path():
        form.adjustments.label.text = "Does the person you write for need anything from us to make this easier?"
    else:
        ask_in_words(form, journey.kind)
    return form


def _answer(step: Step, form: Form) -> dict[str, object]:
    """What is kept of an answer: its fields, what our people were called, which privacy notice was shown."""
    fields = {field.name: field.data for field in form if field.type != "CSRFTokenField"}
    if isinstance(form, AboutWhat):
        return fields | {NAMES: {ref: words for ref, words in form.about.choices if ref in form.about.data}}
    return {"notice": NOTICE} if step is Step.PRIVACY else fields


def _onward(journey: Journey) -> str:
    """The address of the next question, or of the check when all are answered."""
    step = journey.open_step()
    return url_for("resident.ask", step=step.value) if step else url_for("resident.check")


def _go_on(journey: Journey) -> ResponseReturnValue:
    if not journey.answers and web.sent():
        return redirect(url_for("resident.sent"), 303)
    return redirect(_onward(journey), 303)


def _question(step: Step, journey: Journey, form: Form, problem: str = "") -> str:
    path = journey.path()
    before = journey.before(step)
    return render_template(
        f"resident/{step.value}.html",
        form=form,
        problem=problem,
        number=path.index(step) + 1 if step in path else 0,
        count=len(path),
        back=url_for("resident.ask", step=before.value) if before else url_for("resident.start"),
        journey=journey,
        policy=_policy(),
        version=NOTICE,
        bases=tuple(Basis),
        lost=step is Step.HARM and web.lost(),
    )


def again(problem: str) -> str | None:
    """The page whose form came without its token, with what was typed and a sentence why; None for any other form."""
    journey, step = web.journey(), (request.view_args or {}).get("step", "")
    if request.endpoint == "resident.answer" and step in set(Step):
        return _question(Step(step), journey, _form(Step(step), journey), problem)
    if request.endpoint == "resident.send":
        return _check(journey, problem)
    if request.endpoint in ("resident.words_written", "resident.save"):
        return _words_again(problem)
    return None


def _words_again(problem: str) -> str | None:
    """The receipt once more, for whoever holds its form's token."""
    token = WrittenDown().token.data or ""
    known = sent_before(token, web.keys(), gate.now())
    return _receipt(known, token, problem=problem) if known else None


# Check and send


@bp.get("/tell-us/check")
@gate.open_door
def check() -> ResponseReturnValue:
    """Every answer, each with a way to change it, before anything is sent."""
    journey = web.journey()
    return _go_on(journey) if journey.open_step() else _check(journey)


@bp.get("/tell-us/sent")
@gate.open_door
def sent() -> ResponseReturnValue:
    """After Back or in a reopened tab: a button that shows the words again, until they are written down."""
    token = web.sent()
    known = sent_before(token, web.keys(), gate.now()) if token else None
    if known is None or known.receipt is None:
        return redirect(url_for("resident.done"), 303)
    return render_template("resident/sent.html", form=Check(token=token))


@bp.post("/tell-us/sent")
@gate.open_door
def send() -> ResponseReturnValue:
    """Send what was checked, once; the answer to this very post shows the receipt, and so does the same post again."""
    form, journey = Check(), web.journey()
    token = form.token.data or ""
    known = sent_before(token, web.keys(), gate.now()) if token != journey.token else None
    if known:
        return _confirmation(known, token)
    if journey.open_step():
        return _go_on(journey)
    if problem := _not_what_was_checked(journey, form):
        return _check(journey, problem), WRONG
    web.spend(Bucket.SUBMISSIONS)
    try:
        known = _take(journey)
    except (Invalid, Unavailable, Conflict) as error:
        return _check(journey, error.sentence), error.status
    web.has_sent(token)
    return _confirmation(known, token)


def _not_what_was_checked(journey: Journey, form: Check) -> str:
    """Why this is not the page we showed: its token was lost on the way, or the answers were changed since."""
    if form.token.data != journey.token:
        return web.FORGED.format("check them, then send them again.")
    return "" if form.seen.data == journey.print() else IN_ANOTHER_WINDOW


def _take(journey: Journey) -> Sent:
    """Bring the files to the disk, then take it all in; files without a case are removed again."""
    kept: list[Kept] = []
    try:
        kept = _files(journey.mode is Mode.ANONYMOUS)
        item = journey.incoming(kept)
        received = receive(item, None, gate.now(), web.keys())
    except Exception:
        discard(kept, web.ours())
        raise
    if received.opened:
        return just_sent(received.opened, received.receipt, item.sender)
    discard(kept, web.ours())
    known = sent_before(item.token, web.keys(), gate.now())
    assert known
    return known


def _files(anonymous: bool) -> list[Kept]:
    uploads = [Upload(file.stream, file.filename or "", file.mimetype) for file in request.files.getlist("files")]
    return accept_all(uploads, web.ours(), gate.now(), from_resident=True, anonymous=anonymous)


def _check(journey: Journey, problem: str = "") -> str:
    form = Check(formdata=None, token=journey.token, seen=journey.print())
    return render_template(
        "resident/check.html",
        form=form,
        problem=problem,
        rows=_rows(journey),
        journey=journey,
        kind=KINDS[journey.kind or Kind.COMPLAINT],
        anonymous=journey.mode is Mode.ANONYMOUS,
        person=journey.about_somebody,
        alerts=web.mails(),
        policy=_policy(),
        back=url_for("resident.ask", step=journey.path()[-1].value),
    )


def _rows(journey: Journey) -> list[tuple[str, str, str, str]]:
    """Question, answer, where to change it, and what that changes."""
    return [
        (label, text, url_for("resident.ask", step=step.value), label.lower())
        for step in journey.path()
        if step.value in journey.answers
        for label, text in told(_form(step, journey), journey.answers[step.value])
    ]


# The receipt


def _confirmation(known: Sent, token: str, form: WrittenDown | None = None) -> ResponseReturnValue:
    """What we have, the words, and what happens next; without the words once they are written down."""
    form = form or WrittenDown(formdata=None, token=token)
    return _receipt(known, token, form), WRONG if form.errors else 200


def _receipt(known: Sent, token: str, form: WrittenDown | None = None, problem: str = "") -> str:
    form = form or WrittenDown(formdata=None, token=token)
    which = receipts.ask_back(known.receipt, token) if known.receipt else 0
    form.word.label.text = f"Type word {which}"
    return render_template(
        "resident/confirmation.html",
        form=form,
        problem=problem,
        which=which,
        sent=known,
        case=known.case,
        kind=KINDS[known.case.called],
        anonymous=known.case.mode is Mode.ANONYMOUS,
        confidential=known.case.mode is Mode.CONFIDENTIAL,
        by_email=known.reach_by is ReachBy.EMAIL,
        by_post=known.reach_by is ReachBy.POST,
        by_telephone=known.reach_by is ReachBy.TELEPHONE,
        alerts=web.mails(),
        policy=known.policy,
    )


@bp.post("/tell-us/written-down")
@gate.open_door
def words_written() -> ResponseReturnValue:
    """One word asked back; when it is right no page shows the words again."""
    form = WrittenDown()
    token = form.token.data or ""
    known = sent_before(token, web.keys(), gate.now())
    if known is None:
        return _go_on(web.journey())
    if known.receipt is None:
        return redirect(url_for("resident.done"), 303)
    which = receipts.ask_back(known.receipt, token)
    if not receipts.confirms(known.receipt, which, form.word.data or ""):
        form.blame("word", f"That is not word {which}. Look in the box for number {which}, and type that word")
        return _confirmation(known, token, form)
    written_down(token, gate.now())
    web.done()
    return redirect(url_for("resident.done"), 303)


@bp.get("/tell-us/done")
@gate.open_door
def done() -> ResponseReturnValue:
    """The plain last page, which knows no words."""
    return render_template("resident/done.html", policy=_policy())


@bp.post("/tell-us/save")
@gate.open_door
def save() -> ResponseReturnValue:
    """The receipt as a text file, for whoever cannot print."""
    known = sent_before(Check().token.data or "", web.keys(), gate.now())
    if known is None or known.receipt is None:
        return redirect(url_for("resident.done"), 303)
    response = Response(_as_text(known, known.receipt), content_type="text/plain; charset=utf-8")
    response.headers["Content-Disposition"] = "attachment; filename=receipt.txt"
    return response


def _as_text(known: Sent, receipt: receipts.Receipt) -> str:
    words = [f"{number} {word}" for number, word in enumerate(receipt.words, 1)]
    dates = [f"By {long_date(each.due.on)} we {each.words}.\n({each.source})" for each in known.promises]
    lines = [
        f"{known.policy.council.name}",
        f"Reference: {known.case.reference}",
        "",
        "Your seven words:",
        *words,
        f"check: {receipt.check}",
        "",
        f"To follow it: {url_for('resident.track', _external=True)}",
        *(["", *dates] if dates else []),
    ]
    return "\r\n".join("\r\n".join(line.splitlines()) for line in lines) + "\r\n"
