"""Pages of bundles: those of a case, the form that asks for one, the download, and a hold lifted."""

from flask import Blueprint, Response, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from casework.cases import web
from casework.cases.outbox.views import handed_out
from casework.cases.queries import Opened
from casework.errors import Conflict, Invalid, NotFound
from casework.policy.access import Action
from casework.privacy import bundles, holds
from casework.privacy.bundles import Wish
from casework.privacy.model import Reader
from casework.reports.bundle import queries
from casework.reports.bundle.forms import LOOK, Lift, Make
from casework.settings import Settings
from casework.staff import gate

bp = Blueprint("bundles", __name__)
ASKED = "It is being made: usually that takes less than a minute. From here on the case is held from erasure."


def opened(ref: str) -> Opened:
    """The case for whoever may take all of it out; the reading log says that they opened it."""
    seen = bundles.may_take(gate.actor(), ref, gate.now())
    gate.seen(ref)
    return seen


def settings() -> Settings:
    """The settings of this application."""
    found: Settings = current_app.extensions["casework"]
    return found


@bp.get("/cases/<ref>/bundles")
@gate.action(Action.CASE_BUNDLE)
def listed(ref: str) -> ResponseReturnValue:
    """The bundles that were made of a case, who took each, and what holds the case."""
    seen = opened(ref)
    found = queries.listed(ref)
    return render_template(
        "bundles/listed.html", case=seen.case, found=found, waits=any(each.row.waits for each in found)
    )


@bp.route("/cases/<ref>/bundles/new/<reader>", methods=["GET", "POST"])
@gate.action(Action.CASE_BUNDLE)
@gate.proved
def new(ref: str, reader: str) -> ResponseReturnValue:
    """Ask for a bundle of everything, or for a masked one after a look at what will be masked."""
    seen, form, problem = opened(ref), Make(), ""
    wish = Wish(_reader(reader), form.reason.data or "", form.words.data or "")
    if request.form.get("do") == LOOK:
        form.validate_on_submit()
        form.reason.errors = []
    elif form.validate_on_submit():
        try:
            bundles.ask(ref, wish, seen.actor, gate.now())
            flash(ASKED, "done")
            return redirect(url_for("bundles.listed", ref=ref), 303)
        except Invalid as error:
            web.blame(form, error)
        except Conflict as error:
            problem = error.sentence
    masked = queries.preview(seen, wish, settings(), gate.now()) if wish.reader.masked else None
    page = render_template(
        "bundles/new.html", case=seen.case, form=form, reader=wish.reader, masked=masked, problem=problem
    )
    return page, 409 if problem else web.status(form)


def _reader(word: str) -> Reader:
    try:
        return Reader(word)
    except ValueError:
        raise NotFound() from None


@bp.get("/cases/<ref>/bundles/<bundle>/bundle.pdf")
@gate.action(Action.CASE_BUNDLE)
@gate.proved
def pdf(ref: str, bundle: str) -> ResponseReturnValue:
    """The PDF of a bundle."""
    opened(ref)
    content = queries.pdf(bundles.one(ref, bundle), settings())
    return _out(ref, bundle, content, "application/pdf", "pdf")


@bp.get("/cases/<ref>/bundles/<bundle>/bundle.zip")
@gate.action(Action.CASE_BUNDLE)
@gate.proved
def archive(ref: str, bundle: str) -> ResponseReturnValue:
    """The whole archive: the PDF with its proof and, of everything, the files."""
    opened(ref)
    content = queries.archive(bundles.one(ref, bundle), settings())
    return _out(ref, bundle, content, "application/zip", "zip")


def _out(ref: str, bundle: str, content: bytes, media_type: str, ending: str) -> Response:
    gate.seen(ref, queries.what(bundle))
    return handed_out(content, media_type, f"bundle-{bundle[:8]}.{ending}")


@bp.route("/cases/<ref>/holds/<hold>/lift", methods=["GET", "POST"])
@gate.action(Action.CASE_BUNDLE)
def lift(ref: str, hold: str) -> ResponseReturnValue:
    """Say why a hold is no longer needed."""
    seen, form, problem = opened(ref), Lift(), ""
    row = holds.one(ref, hold)
    if form.validate_on_submit():
        try:
            holds.lift(ref, hold, form.because.data or "", seen.actor, gate.now())
            flash("Lifted. The case is erased when its time comes, unless another hold stands.", "done")
            return redirect(url_for("bundles.listed", ref=ref), 303)
        except Invalid as error:
            web.blame(form, error)
        except Conflict as error:
            problem = error.sentence
    page = render_template("bundles/lift.html", case=seen.case, form=form, hold=row, problem=problem)
    return page, 409 if problem else web.status(form)
