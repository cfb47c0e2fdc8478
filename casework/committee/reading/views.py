"""Papers: chosen and given by whoever prepares the meeting, and read, one a page, by those they were given to."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.cases import queries as cases
from casework.cases.outbox.views import handed_out
from casework.committee import bp, papers, web
from casework.committee import queries as meetings
from casework.committee.forms import Give, Press, Upload
from casework.committee.model import Side
from casework.committee.queries import At, Item
from casework.errors import Invalid
from casework.letters import files, render
from casework.policy.access import Action
from casework.staff import gate


@bp.get("/papers/<ref>")
@gate.action(Action.PAPER_SEE)
def paper(ref: str) -> ResponseReturnValue:
    """One paper, to be read here and nowhere else."""
    shown = _opened(ref)
    blocks = render.blocks(shown.words) if shown.letter else []
    return render_template("committee/paper.html", shown=shown, paper=shown.paper, at=shown.at, blocks=blocks)


@bp.get("/papers/<ref>/file")
@gate.action(Action.PAPER_SEE)
def paper_file(ref: str) -> ResponseReturnValue:
    """The file that a paper is."""
    opened = papers.file_of(_opened(ref), web.settings())
    return handed_out(opened.content, opened.media_type, opened.name)


def _opened(ref: str) -> papers.OpenPaper:
    shown = papers.open_paper(gate.actor(), ref, gate.now())
    gate.seen(shown.paper.case_ref, papers.what(ref))
    return shown


@bp.route("/items/<ref>/papers", methods=["GET", "POST"])
@gate.action(Action.MEETING_PREPARE)
def item_papers(ref: str) -> ResponseReturnValue:
    """What of a case is given to whom: chosen from the case."""
    at, item = web.item(ref, Action.MEETING_PREPARE)
    form, refusal = Give(), None
    _fit(form, at, item)
    if form.validate_on_submit():
        try:
            papers.give(ref, form.keys.data or (), form.to.data or (), gate.actor(), gate.now())
            flash("Given. They read them here until some days after the meeting, and each opening is recorded.", "done")
            return _back(ref)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    return _shown(at, item, form, _upload(at, item)), web.status(form, refusal)


@bp.post("/items/<ref>/papers/file")
@gate.action(Action.MEETING_PREPARE)
def add_paper(ref: str) -> ResponseReturnValue:
    """Add a file of either side as a paper."""
    at, item = web.item(ref, Action.MEETING_PREPARE)
    form, refusal = _upload(at, item), None
    if form.validate_on_submit():
        try:
            _keep(ref, form)
            flash("Added, and given.", "done")
            return _back(ref)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, Invalid(error.sentence, "file") if getattr(error, "field", "") == files.FIELD else error)
    give = Give(formdata=None)
    _fit(give, at, item)
    return _shown(at, item, give, form), web.status(form, refusal)


def _keep(ref: str, form: Upload) -> None:
    sent = form.file.data
    if sent is None or not sent.filename:
        raise Invalid("Choose the file.", "file")
    upload = files.Upload(sent.stream, sent.filename, sent.mimetype or "")
    kept = files.accept(upload, web.settings(), gate.now(), from_resident=False)
    try:
        papers.upload(
            ref, kept, Side(form.side.data), form.title.data or "", form.readers.data or (), gate.actor(), gate.now()
        )
    except BaseException:
        files.discard([kept], web.settings())
        raise


def _shown(at: At, item: Item, form: Give, upload: Upload) -> str:
    now = gate.now()
    return render_template(
        "committee/papers.html",
        at=at,
        item=item,
        form=form if form.errors else upload if upload.errors else form,
        give=form,
        upload=upload,
        press=Press(formdata=None),
        given=papers.of_item(item.row.ref),
        names=papers.able_to_read(at.meeting, item.row),
        sum=meetings.notice_sum(at.meeting.on, now.day),
        late=papers.late(at.meeting.on, meetings.notice_sum(at.meeting.on, now.day).papers.on, now.day),
    )


def _fit(form: Give, at: At, item: Item) -> None:
    """Offer what of the case can be a paper, and those who may read it."""
    case_ref = item.row.case_ref
    seen = cases.opened(gate.actor(), case_ref, Action.CASE_SEE, gate.now()) if case_ref else None
    form.keys.choices = (
        [(each.key, f"{papers.SIDE_WORDS[each.side]}: {each.title}") for each in papers.choices(seen)] if seen else []
    )
    form.to.choices = list(papers.able_to_read(at.meeting, item.row).items())


def _upload(at: At, item: Item) -> Upload:
    form = Upload()
    form.readers.choices = list(papers.able_to_read(at.meeting, item.row).items())
    return form


@bp.post("/papers/<ref>/back")
@gate.action(Action.MEETING_PREPARE)
def take_back(ref: str) -> ResponseReturnValue:
    """Take a paper back from everybody."""
    item_ref = papers.item_of(ref, gate.actor())
    papers.take_back(ref, gate.actor(), gate.now())
    flash("Taken back. That it was given stays on the record.", "done")
    return _back(item_ref)


def _back(ref: str) -> ResponseReturnValue:
    return redirect(url_for("committee.item_papers", ref=ref), 303)
