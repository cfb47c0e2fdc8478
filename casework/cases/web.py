"""What the pages of a case share: opening it, the drafts of their forms, and saying what is wrong."""

from collections.abc import Mapping

from flask import current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from casework import web
from casework.cases import bp, drafts, moves, queries
from casework.cases.outbox.queries import track_url
from casework.cases.queries import Opened
from casework.council import queries as council
from casework.errors import Invalid, NotAllowed
from casework.fields import Day, Form
from casework.policy.access import Action
from casework.settings import Settings
from casework.staff import gate

NOTE, REPLY, MOVE = "note", "reply", "move-"
KEEP = "keep"
UNSENT = frozenset({"csrf_token", "story", "do"})
DAYS = frozenset(f"{name}-{part}" for name in ("until", "on") for part in Day.parts)
FIELDS = frozenset({"note", "nature", "message"}) | DAYS | frozenset(moves.Answers.__dataclass_fields__)
KEPT = "Draft kept. It is here when you come back, and only you can read it."
TOO_LONG = "This is too long to keep as a draft. Nothing was kept: copy your text before you leave this page."
TALKS_TO_US = f"{web.POLICY}; connect-src 'self'"


def opened(ref: str, action: Action) -> Opened:
    """The case of that ref, if whoever is signed in may do this to it; the reading log says that they opened it."""
    seen = queries.opened(gate.actor(), ref, action, gate.now())
    gate.seen(ref)
    return seen


def settings() -> Settings:
    """The settings of this application."""
    found: Settings = current_app.extensions["casework"]
    return found


def track() -> str:
    """Where whoever wrote follows their case."""
    known = settings().public_url
    return track_url(settings(), None if known else council.policy_in_force(gate.now().day).policy)


def back_to(ref: str) -> ResponseReturnValue:
    """To the page of the case."""
    return redirect(url_for("cases.case", ref=ref), 303)


def blame(form: Form, error: Invalid) -> None:
    """Show a verb's refusal beside the field it is about, or beside the first."""
    name = error.field if error.field in form else next(field.name for field in form if field.type != "IntegerField")
    if error.sentence not in form.errors_of(form[name]):
        form.blame(name, error.sentence)


def status(form: Form) -> int:
    """422 for a form with something wrong in it."""
    return 422 if form.errors else 200


@bp.errorhandler(NotAllowed)
def refused(error: NotAllowed) -> ResponseReturnValue:
    """Why something cannot be done to a case, on a page that leads back to it."""
    plain = gate.refused(error)
    ref = (request.view_args or {}).get("ref")
    if ref is None or request.endpoint == "cases.case":
        return plain
    return render_template("cases/shut.html", ref=ref, because=error.sentence), error.status


# Drafts


@bp.after_request
def may_keep_drafts(response: Response) -> Response:
    """Let the script of these pages send what is typed to us, and to nobody else."""
    response.headers.setdefault("Content-Security-Policy", TALKS_TO_US)
    return response


def key(ref: str, form: str) -> bytes:
    """The key of one form's draft of whoever is signed in."""
    return drafts.seal_of(settings().key("draft"), gate.actor().id, ref, form)


def as_form(typed: Mapping[str, str]) -> MultiDict[str, str] | None:
    """A draft as a form takes it; None for an empty one."""
    return MultiDict(typed) if typed else None


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
