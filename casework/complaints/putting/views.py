"""The pages on which a complaint is put to whoever it is about: the words, the sender, the letter, the comment."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases import receipts, web, writing
from casework.cases.outbox.views import handed_out
from casework.cases.queries import Opened
from casework.complaints import bp, forms
from casework.complaints.model import Putting, Way
from casework.complaints.putting import actions, queries
from casework.complaints.putting.actions import Secrets
from casework.complaints.putting.forms import OTHER, Answered, Begin, Commented, Press, Send, Waive, Write
from casework.complaints.queries import KINDS, Whole
from casework.complaints.queries import seen as as_seen
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.letters import render
from casework.policy.access import Action
from casework.policy.putting import Consent, needs_reason, pieces, reads
from casework.staff import gate


def _case(ref: str) -> tuple[Opened, Whole]:
    """A complaint that whoever is signed in may put to those it is about. NotFound for any other kind of case."""
    seen = web.opened(ref, Action.CASE_PUT)
    if seen.case.kind not in KINDS or seen.hidden:
        raise NotFound()
    return seen, as_seen(seen)


def _letter(ref: str, put: str) -> tuple[Opened, Whole, Putting]:
    seen, whole = _case(ref)
    return seen, whole, whole.putting(put)


def _to(ref: str, put: str) -> ResponseReturnValue:
    return redirect(url_for("complaints.put_one", ref=ref, put=put), 303)


def _secrets() -> Secrets:
    return Secrets(web.settings().key("receipt"), web.settings().key("pepper"))


# The words


@bp.route("/cases/<ref>/putting", methods=["GET", "POST"])
@gate.action(Action.CASE_PUT)
def putting(ref: str) -> ResponseReturnValue:
    """To whom it is put and where each of these letters stands, and the form that begins one."""
    seen, whole = _case(ref)
    form = Begin(words="\n\n".join(point.row.words or "" for point in whole.living))
    form.offer(whole.subjects)
    if form.validate_on_submit():
        try:
            to = "" if form.subject.data == OTHER else form.subject.data
            words = form.words.data or ""
            put = actions.begin(ref, to, form.name.data or "", words, seen.actor, gate.now())
            return _to(ref, put)
        except (Invalid, Conflict) as error:
            forms.beside(form, error, "words")
    shown = render_template("complaints/putting.html", case=seen.case, whole=whole, form=form, today=gate.now().day)
    return shown, web.status(form)


@bp.route("/cases/<ref>/putting/<put>", methods=["GET", "POST"])
@gate.action(Action.CASE_PUT)
def put_one(ref: str, put: str) -> ResponseReturnValue:
    """One letter: its words and what will be read of them, where it stands, and what is next."""
    seen, whole, row = _letter(ref, put)
    form = Write(words=row.words)
    if form.validate_on_submit():
        try:
            actions.write(ref, put, form.words.data or "", seen.actor, gate.now())
            flash("Kept. Below is what they will read.", "done")
            return _to(ref, put)
        except (Invalid, Conflict) as error:
            forms.beside(form, error, "words")
    return _put(seen, whole, row, form), web.status(form)


def _put(seen: Opened, whole: Whole, row: Putting, form: Write) -> str:
    asked = queries.asked_of(seen.case, row)
    return render_template(
        "complaints/put.html",
        case=seen.case,
        whole=whole,
        row=row,
        form=form,
        press=Press(formdata=None, story=seen.case.story),
        pieces=list(pieces(row.words or "")),
        reads=reads(row.words or "", asked),
        because=needs_reason(asked) if row.sent is None else "",
        said=actions.SAID,
        channels=writing.CHANNELS,
        today=gate.now().day,
    )


# The sender


@bp.post("/cases/<ref>/putting/<put>/ask")
@gate.action(Action.CASE_PUT)
def put_ask(ref: str, put: str) -> ResponseReturnValue:
    """Show the sender what is to be put, and let them say whether it may."""
    seen, _, _ = _letter(ref, put)
    try:
        actions.ask(ref, put, seen.actor, gate.now(), web.track())
        flash("The sender has been asked. You read here what they say.", "done")
    except Conflict as error:
        flash(error.sentence, "error")
    return _to(ref, put)


@bp.route("/cases/<ref>/putting/<put>/answer", methods=["GET", "POST"])
@gate.action(Action.CASE_PUT)
def put_answer(ref: str, put: str) -> ResponseReturnValue:
    """Write down what the sender said to the words."""
    seen, _, row = _letter(ref, put)
    form = Answered(on=gate.now().day)
    form.on.latest = gate.now().day
    if form.validate_on_submit():
        try:
            consent = Consent(form.consent.data)
            actions.take_answer(ref, put, consent, form.own.data or "", form.came(), seen.actor, gate.now())
            flash("Written down.", "done")
            return _to(ref, put)
        except (Invalid, Conflict) as error:
            forms.beside(form, error, "consent")
    read = reads(row.words or "", queries.asked_of(seen.case, row))
    shown = render_template("complaints/put_answer.html", case=seen.case, row=row, form=form, reads=read)
    return shown, web.status(form)


# The letter


@bp.route("/cases/<ref>/putting/<put>/send", methods=["GET", "POST"])
@gate.action(Action.CASE_PUT)
def put_send(ref: str, put: str) -> ResponseReturnValue:
    """The whole letter before it goes; its words stand in the POST's own answer only."""
    seen, _, row = _letter(ref, put)
    form = Send(story=seen.case.story)
    if not form.validate_on_submit():
        return _sending(seen, row, form), web.status(form)
    try:
        way = Way(form.way.data)
        because, story = form.because.data or "", form.story.data or 0
        words = actions.send(ref, put, way, because, story, _secrets(), seen.actor, gate.now(), _urls(seen))
    except Invalid as error:
        forms.beside(form, error, "because")
        return _sending(seen, row, form), 422
    except (Conflict, NotAllowed) as error:
        seen, _, row = _letter(ref, put)
        form.story.data, form.story.raw_data = seen.case.story, None
        return _sending(seen, row, form, error.sentence), error.status
    if words is None:
        flash("Print the letter, and post it or hand it over. The sender has been told what was put.", "done")
        return _to(ref, put)
    return _words(ref, put, words)


def _urls(seen: Opened) -> dict[str, str]:
    return {"track": web.track(), "letter": queries.letter_url(web.settings(), seen.policy)}


def _sending(seen: Opened, row: Putting, form: Send, problem: str = "") -> str:
    until = actions.last_day(seen.policy, gate.now().day)
    text = queries.text_of(seen, row, until, _urls(seen)["letter"])
    return render_template(
        "complaints/put_send.html",
        case=seen.case,
        row=row,
        form=form,
        subject=text.subject,
        letter=render.blocks(text.body),
        because=needs_reason(queries.asked_of(seen.case, row)),
        problem=problem,
    )


def _words(ref: str, put: str, words: receipts.Receipt) -> str:
    """The letter with its words, to be printed: shown this once."""
    seen, _, row = _letter(ref, put)
    return render_template(
        "complaints/put_words.html",
        case=seen.case,
        row=row,
        receipt=words,
        letter=render.blocks(row.letter or ""),
        subject=render.subject(queries.LETTER),
        form=Press(formdata=None, receipt=" ".join((*words.words, words.check))),
    )


@bp.post("/cases/<ref>/putting/<put>/words")
@gate.action(Action.CASE_PUT)
def put_words(ref: str, put: str) -> ResponseReturnValue:
    """New words for a letter whose first ones were lost."""
    seen, _, _ = _letter(ref, put)
    try:
        story = Press().story.data or 0
        return _words(ref, put, actions.new_words(ref, put, story, _secrets(), seen.actor, gate.now()))
    except Conflict as error:
        flash(error.sentence, "error")
        return _to(ref, put)


@bp.route("/cases/<ref>/putting/<put>/paper", methods=["GET", "POST"])
@gate.action(Action.CASE_PUT)
def put_paper(ref: str, put: str) -> ResponseReturnValue:
    """The letter as PDF: by POST with the words its page shows, else without any."""
    seen, _, row = _letter(ref, put)
    words = queries.opens(row, web.settings().key("pepper"), Press().receipt.data or "") if request.form else None
    if request.form and words is None:
        flash("Those words do not open this letter any more, so they were not printed.", "error")
        return _to(ref, put)
    try:
        return handed_out(queries.paper(seen, row, web.settings(), words), "application/pdf", f"letter-{row.code}.pdf")
    except Conflict as error:
        flash(error.sentence, "error")
        return _to(ref, put)


# The comment, or none


@bp.route("/cases/<ref>/putting/<put>/comment", methods=["GET", "POST"])
@gate.action(Action.CASE_PUT)
def put_comment(ref: str, put: str) -> ResponseReturnValue:
    """Write down the comment that came on paper or in person."""
    seen, _, row = _letter(ref, put)
    form = Commented(on=gate.now().day)
    form.on.latest = gate.now().day
    if form.validate_on_submit():
        try:
            actions.take_comment(ref, put, form.words.data or "", form.came(), seen.actor, gate.now())
            flash("Written down.", "done")
            return _to(ref, put)
        except (Invalid, Conflict) as error:
            forms.beside(form, error, "words")
    return render_template("complaints/put_comment.html", case=seen.case, row=row, form=form), web.status(form)


@bp.route("/cases/<ref>/waive-putting", methods=["GET", "POST"])
@gate.action(Action.CASE_PUT)
def put_waive(ref: str) -> ResponseReturnValue:
    """Decide with a reason that it is not put to somebody."""
    seen, whole = _case(ref)
    form = Waive()
    form.offer(whole.subjects)
    if form.validate_on_submit():
        try:
            actions.waive(ref, form.subject.data, form.because.data or "", seen.actor, gate.now())
            flash("Written down: it is not put to them.", "done")
            return redirect(url_for("complaints.putting", ref=ref), 303)
        except (Invalid, Conflict) as error:
            forms.beside(form, error, "because")
    return render_template("complaints/put_waive.html", case=seen.case, form=form), web.status(form)
