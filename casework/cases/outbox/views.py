"""Pages of what leaves a case: a letter on paper, a file handed out, letters posted and returned, stuck mail."""

from flask import Blueprint, Response, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases import actions as case_actions
from casework.cases import queries as cases
from casework.cases.outbox import actions, queries
from casework.cases.outbox.forms import WAYS, AddFiles, Nothing, Posted, Returned
from casework.errors import Conflict, Invalid
from casework.letters import files
from casework.letters.files import Upload
from casework.letters.model import SentBy
from casework.letters.queries import letter as letter_of
from casework.policy.access import Action
from casework.staff import gate
from casework.work import actions as work

bp = Blueprint("letters", __name__)

CLOSED_BOX = "sandbox; default-src 'none'"


@bp.get("/letters/<ref>.pdf")
@gate.action(Action.LETTER_SEE)
def paper(ref: str) -> ResponseReturnValue:
    """An issued letter as PDF, with `?large` in large print."""
    large, settings = "large" in request.args, current_app.extensions["casework"]
    case_ref, content, name = queries.paper(ref, gate.actor(), settings, gate.now(), large)
    gate.seen(case_ref, "printed a letter")
    return handed_out(content, "application/pdf", name)


@bp.get("/files/<ref>")
@gate.action(Action.FILE_SEE)
def file(ref: str) -> ResponseReturnValue:
    """A file of a case, to be kept and never to be shown in place."""
    case_ref, opened = queries.file_for(ref, gate.actor(), current_app.extensions["casework"], gate.now())
    gate.seen(case_ref, "opened a file")
    return handed_out(opened.content, opened.media_type, opened.name)


def handed_out(content: bytes, media_type: str, name: str) -> Response:
    """Bytes as a download that no browser runs, guesses at or shares; `name` is one we made up (R65)."""
    response = Response(content, content_type=media_type)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Content-Security-Policy"] = CLOSED_BOX
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    response.headers["Cache-Control"] = "no-store"
    return response


@bp.route("/letters/<ref>/posted", methods=["GET", "POST"])
@gate.action(Action.LETTER_ISSUE)
def posted(ref: str) -> ResponseReturnValue:
    """Say that a letter was posted or handed over."""
    letter = letter_of(ref)
    seen = cases.opened(gate.actor(), letter.case_ref, Action.LETTER_ISSUE, gate.now())
    gate.seen(letter.case_ref, "opened a letter")
    form = Posted(day=gate.now().day)
    form.how.choices = [(way.value, WAYS[way]) for way in actions.ways_on(letter)]
    if form.validate_on_submit():
        try:
            actions.posted(ref, SentBy(form.how.data), form.day.data, seen.actor, gate.now())
            flash("Noted: the letter has left us.", "done")
            return redirect(case_page(letter.case_ref), 303)
        except (Invalid, Conflict) as error:
            form.blame("how" if getattr(error, "field", "") == "how" else "day", error.sentence)
    return render_template(
        "mail/posted.html", form=form, letter=letter, case=seen.case, case_page=case_page(seen.case.ref)
    ), _status()


@bp.route("/letters/<ref>/returned", methods=["GET", "POST"])
@gate.action(Action.LETTER_ISSUE)
def returned(ref: str) -> ResponseReturnValue:
    """Say that a letter came back."""
    letter = letter_of(ref)
    seen = cases.opened(gate.actor(), letter.case_ref, Action.LETTER_ISSUE, gate.now())
    gate.seen(letter.case_ref, "opened a letter")
    form = Returned()
    if form.validate_on_submit():
        try:
            case_actions.letter_returned(ref, form.reason.data or "", seen.actor, gate.now())
            flash("Noted: the letter came back. Find another way to reach the sender.", "done")
            return redirect(case_page(letter.case_ref), 303)
        except (Invalid, Conflict) as error:
            form.blame("reason", error.sentence)
    return render_template(
        "mail/returned.html", form=form, letter=letter, case=seen.case, case_page=case_page(seen.case.ref)
    ), _status()


@bp.route("/cases/<ref>/files", methods=["GET", "POST"])
@gate.action(Action.FILE_ADD)
def add_files(ref: str) -> ResponseReturnValue:
    """Add files to a case."""
    seen = cases.opened(gate.actor(), ref, Action.FILE_ADD, gate.now())
    gate.seen(ref)
    form = AddFiles()
    if form.validate_on_submit():
        try:
            kept = files.accept_all(uploads(), current_app.extensions["casework"], gate.now(), from_resident=False)
            actions.add_files(ref, kept, seen.actor, gate.now())
            flash("The file was added." if len(kept) == 1 else "The files were added.", "done")
            return redirect(case_page(ref), 303)
        except Invalid as error:
            form.blame("files", error.sentence)
    return render_template("mail/files.html", form=form, case=seen.case, case_page=case_page(seen.case.ref)), _status()


def uploads(field: str = "files") -> list[Upload]:
    """The files of the form that was sent, as the store takes them."""
    return [Upload(each.stream, each.filename or "", each.mimetype) for each in request.files.getlist(field)]


@bp.get("/mail")
@gate.action(Action.MAIL_SEE)
def stuck() -> ResponseReturnValue:
    """What could not be sent or done, and why."""
    found = queries.stuck(gate.actor(), request.args.get("after", ""))
    more = f"{found[-1].due}|{found[-1].ref}" if len(found) == queries.PAGE else ""
    return render_template("mail/stuck.html", found=found, more=more, form=Nothing(), case_page=case_page)


@bp.post("/mail/<ref>/retry")
@gate.action(Action.MAIL_RETRY)
def retry(ref: str) -> ResponseReturnValue:
    """Try something again that was given up."""
    work.retry(queries.stuck_one(ref, gate.actor()).ref, gate.now())
    flash("It will be tried again within a minute.", "done")
    return redirect(url_for("letters.stuck"), 303)


def case_page(ref: str) -> str:
    """Where the page of a case is."""
    return f"{request.script_root}/cases/{ref}"


def _status() -> int:
    return 422 if request.method == "POST" else 200
