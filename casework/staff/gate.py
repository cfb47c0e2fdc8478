"""The gate of every page: closed unless its view says who may pass, with a token on every form."""

import json
from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, current_app, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from flask_wtf.csrf import CSRFProtect
from werkzeug.exceptions import HTTPException

from casework import clock, web
from casework.clock import When
from casework.errors import NotAllowed, NotFound, Refused
from casework.policy.access import AT_A_MEETING, ON_A_CASE, Action, Actor, decide
from casework.settings import Settings
from casework.staff import passwords, queries
from casework.staff.forms import Held, Prove, SignIn
from casework.staff.readings.actions import Line
from casework.staff.sessions.queries import SignedIn

csrf = CSRFProtect()

OPEN_DOORS = frozenset(
    {
        "static",
        "staff.sign_in", "staff.welcome",
        "resident.start", "resident.privacy", "resident.accessibility", "resident.leave",
        "resident.ask", "resident.answer", "resident.danger", "resident.delete", "resident.deleted", "resident.check",
        "resident.send", "resident.sent", "resident.words_written", "resident.done", "resident.save",
        "resident.track", "resident.look", "resident.followed", "resident.reply", "resident.restore",
        "resident.object_", "resident.step", "resident.complain_", "resident.file", "resident.finish",
        "resident.consent_", "resident.letter", "resident.open_letter", "resident.read_letter", "resident.comment",
        "resident.commented", "resident.passing",
        "complaints.said_and_did", "complaints.decisions",
        "demo.mail",  # which is there in a demonstration only
    }
)  # fmt: skip
"""Every endpoint that asks nobody who they are."""

NAV = (
    ("Worklist", "/worklist"),
    ("Meetings", "/meetings"),
    ("Search", "/search"),
    ("Log a contact", "/contacts/new"),
    ("Remedies", "/remedies"),
    ("Figures", "/figures"),
    ("Trail", "/trail"),
    ("Policies", "/policies"),
    ("Committees", "/committees"),
    ("Delegations", "/delegations"),
    ("Calendar", "/calendar"),
    ("Mail", "/mail"),
    ("Accounts", "/accounts"),
    ("Your account", "/account"),
)
"""What the staff's pages link to, in order; each is shown to those whom its view lets in."""

View = TypeVar("View", bound=Callable[..., Any])

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def init_app(app: Flask) -> None:
    """Close every door of an application that no view has opened."""
    app.config["WTF_CSRF_SSL_STRICT"] = False  # our pages send no referrer; `_from_our_pages` looks instead
    csrf.init_app(app)
    app.before_request(_from_our_pages)
    app.before_request(_ask)
    app.context_processor(_words)
    app.register_error_handler(NotAllowed, refused)
    app.register_error_handler(NotFound, refused)


# What a view says of itself


def action(what: Action) -> Callable[[View], View]:
    """Declare what leave a view asks. Of a case it is asked again by the view, which knows the case and its ties."""

    def mark(view: View) -> View:
        vars(view)["action"] = what
        return view

    return mark


def open_door(view: View) -> View:
    """Declare that a view asks nobody who they are; its endpoint must stand on OPEN_DOORS as well."""
    vars(view)["open_door"] = True
    return view


def proved(view: View) -> View:
    """Declare that a view asks for the password again when it was not given within ten minutes (R53)."""
    vars(view)["proved"] = True
    return view


# What a view may ask


def now() -> When:
    """The moment of this request: the same however often it is asked."""
    if "now" not in g:
        g.now = When.at(clock.now())
    return g.now


def signed_in() -> SignedIn:
    """Whoever is signed in, and their session. NotFound when nobody is: an open page must not ask."""
    who = g.get("who")
    if who is None:
        raise NotFound()
    return who


def someone() -> bool:
    """Whether somebody is signed in."""
    return "who" in g


def actor() -> Actor:
    """Whoever is signed in, with today's roles and offices and without ties to a case."""
    return signed_in().actor


def seen(case_ref: str | None, what: str = "opened") -> None:
    """Have the reading log say, once the page has gone out, that this person read it."""
    g.setdefault("read", []).append(Line(case_ref, what))


# Before the view


def _from_our_pages() -> None:
    """Refuse a change that another site's page asks for, whatever cookies came with it (R50)."""
    if request.method not in SAFE and foreign():
        raise NotAllowed("This was sent from another site's page, so nothing was done. Use the buttons on our pages.")


def foreign() -> bool:
    """Whether the browser says that another site's page sent this."""
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin", "null")  # what a browser says of a page that sends no referrer
    here = origin == "null" or origin.partition("://")[2] == request.host
    return site not in ("same-origin", "none") if site else not here


def _ask() -> ResponseReturnValue | None:
    """Let in whom the view's action lets in; every other door is closed."""
    if request.endpoint == "static":
        return None
    if session.get("_user_id") and current_user.is_authenticated:
        g.who = current_user.who
    if request.endpoint is None or request.endpoint in OPEN_DOORS:
        return None
    view = current_app.view_functions[request.endpoint]
    what = getattr(view, "action", None)
    if what is None:
        raise NotFound()
    if "who" not in g:
        return sign_in_first()
    if what not in ON_A_CASE and what not in AT_A_MEETING and not (answer := decide(actor(), what)):
        raise NotAllowed(answer.because)
    if getattr(view, "proved", False) and not signed_in().fresh(now()):
        return _stopped("staff.prove", "staff/prove.html", Prove)
    return None


def sign_in_first() -> ResponseReturnValue:
    """The page to sign in on, with what was asked for or typed."""
    return _stopped("staff.sign_in", "staff/sign_in.html", SignIn)


def _stopped(endpoint: str, template: str, form: type[Held]) -> ResponseReturnValue:
    """First the password: a page that was asked for waits in the address, what was typed waits in the form."""
    if request.method in SAFE:
        return redirect(url_for(endpoint, next=request.full_path.rstrip("?")), 303)
    typed = [pair for pair in request.form.items(multi=True) if pair[0] != "csrf_token"]
    held = form(formdata=None, next=request.path, kept=json.dumps(typed))
    return render_template(template, form=held, waiting=True, demonstration=demonstration()), 401


def demonstration() -> dict[str, Any] | None:
    """Who can sign in to a demonstration, and with what; None anywhere else."""
    settings: Settings = current_app.extensions["casework"]
    if not settings.demo:
        return None
    return {"people": queries.active_members(), "password": passwords.DEMONSTRATION}


# What pages link to


def navigation(who: Actor) -> list[tuple[str, str, bool]]:
    """The pages somebody may open: text, address, and whether it is this one."""
    pages = [(text, path) for text, path in NAV if (what := _action_of(path)) and decide(who, what)]
    return [(text, path, request.path == path or request.path.startswith(f"{path}/")) for text, path in pages]


def _action_of(path: str) -> Action | None:
    try:
        endpoint, _ = current_app.url_map.bind("").match(path, "GET")
    except HTTPException:
        return None
    return getattr(current_app.view_functions[endpoint], "action", None)


# After the view


def refused(error: Refused) -> ResponseReturnValue:
    """The page for a refusal, and a note of it for the reading log."""
    g.refusal = error
    return web.refused(error)


def _words() -> dict[str, object]:
    """What the staff's pages say of whoever is signed in."""
    who: SignedIn | None = g.get("who")
    if who is None:
        return {"nav": [], "who": None}
    return {"nav": navigation(who.actor), "who": who}
