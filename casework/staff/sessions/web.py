"""A browser's session: begun, proved again, ended, and gone on with where somebody was interrupted."""

import json
from datetime import timedelta
from urllib.parse import urlsplit

from flask import Flask, Response, current_app, flash, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import LoginManager, UserMixin, current_user, login_user, logout_user
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from casework import web
from casework.errors import NotFound
from casework.settings import Settings
from casework.staff import gate, throttle
from casework.staff.forms import Held
from casework.staff.sessions import actions, queries
from casework.staff.sessions.queries import SignedIn

SECRET = frozenset({"password", "old", "again"})
DEVICE_LASTS = timedelta(days=180)


class Visitor(UserMixin):
    """Flask-Login's view of somebody signed in: the session's secret stands in the cookie, nothing else does."""

    def __init__(self, token: str, who: SignedIn) -> None:
        self.token, self.who = token, who

    def get_id(self) -> str:
        """The secret that the cookie carries; the database has its hash."""
        return self.token


def init_app(app: Flask) -> None:
    """Know who is signed in at a browser, and go on with a form that lost its token."""
    manager = LoginManager()
    manager.session_protection = None  # it would keep a fingerprint of the browser
    manager.user_loader(_load)
    manager.init_app(app, add_context_processor=False)
    app.after_request(_mark)
    app.register_error_handler(CSRFError, _without_token)


def _load(token: str) -> Visitor | None:
    who = queries.signed_in(token, gate.now())
    return Visitor(token, who) if who else None


# Signing in and out


def try_sign_in(email: str, password: str) -> bool:
    """Sign a browser in under a new session; False when the two do not fit. TooMany while it must wait."""
    settings = _settings()
    account = throttle.account_key(settings.key("throttle"), email)
    mark = throttle.device_of(settings.key("throttle"), account, request.cookies.get(_device(), ""))
    tries, place = _throttle(), (account, _address(), mark, gate.now())
    if mark is None:  # a whole office may share the address of somebody who guesses
        tries.admit(_address(), settings.limit_sign_ins, gate.now())
    tries.ask(*place)
    welcome = actions.sign_in(email, password, account, mark is not None, settings.demo, gate.now())
    if welcome is None:
        tries.failed(*place)
        return False
    tries.good(*place)
    enter(welcome.token)
    know(email)
    if welcome.failures and welcome.last_failure:
        flash(
            f"Since you last signed in, {web.plural(welcome.failures, 'try', 'tries')} to sign in as you failed, "
            f"last on {web.moment(welcome.last_failure)}. If that was not you, tell the administrator.",
            "error",
        )
    return True


def know(email: str) -> None:
    """Have this browser be known again: strangers who guess at this account do not slow it."""
    secret = _settings().key("throttle")
    g.device = throttle.device_mark(secret, throttle.account_key(secret, email))


def try_proof(password: str) -> bool:
    """Ask the password again of whoever is signed in; the session goes on under a new secret."""
    who, tries = gate.signed_in(), _throttle()
    account = throttle.account_key(_settings().key("throttle"), who.actor.id)
    place = account, _address(), None, gate.now()
    tries.ask(*place)
    token = actions.prove(who.session, who.actor.id, password, account, gate.now())
    if token is None:
        tries.failed(*place)
        return False
    tries.good(*place)
    enter(token)
    return True


def enter(token: str) -> None:
    """Give this browser a session's secret, and nothing of what it had before."""
    who = queries.signed_in(token, gate.now())
    if who is None:
        raise NotFound()
    session.clear()
    g.pop("csrf_token", None)  # it belongs to the session that has just ended; what is shown next needs one of the new
    login_user(Visitor(token, who))
    session.pop("_id", None)  # Flask-Login's fingerprint of the browser
    g.who = who


def leave() -> Response:
    """End this browser's session, and have the browser forget what it kept of us."""
    who = gate.signed_in()
    actions.end_session(who.actor.id, who.session, gate.now())
    logout_user()
    session.clear()
    g.pop("who", None)
    flash("You have signed out.", "done")
    response = redirect(url_for("staff.sign_in"), 303)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def _throttle() -> throttle.Throttle:
    return throttle.Throttle(current_app.extensions["casework.counters"])


def _address() -> str:
    return request.remote_addr or ""


def _device() -> str:
    return "casework-device" if _settings().demo else "__Host-casework-device"


def _settings() -> Settings:
    return current_app.extensions["casework"]


def _mark(response: Response) -> Response:
    """Have a browser that signed in be known again at its next sign-in."""
    if g.get("device"):
        response.set_cookie(
            _device(), g.device, max_age=DEVICE_LASTS, secure=not _settings().demo, httponly=True, samesite="Lax"
        )
    return response


# After the password


def go_on(form: Held) -> ResponseReturnValue:
    """To where somebody was going: a page of ours, or a page that shows what they had typed and sends it again."""
    typed = _typed(form.kept.data or "")
    target = ours(form.next.data or "", "POST" if typed else "GET")
    if typed and target:
        return render_template("staff/resume.html", target=target, typed=typed)
    return redirect(target or first_page(), 303)


def _without_token(error: CSRFError) -> ResponseReturnValue:
    """A form of staff that lost its token: what was typed, to be sent again; never a password."""
    typed = [pair for pair in request.form.items(multi=True) if pair[0] != "csrf_token"]
    if not typed or SECRET & set(request.form):
        return web.http_error(error)
    if session.get("_user_id") and current_user.is_authenticated:
        g.who = current_user.who
        return render_template("staff/resume.html", target=request.path, typed=typed), 400
    if gate.foreign() or request.endpoint is None or request.endpoint in gate.OPEN_DOORS:
        return web.http_error(error)
    return gate.sign_in_first()


def _typed(text: str) -> list[tuple[str, str]]:
    """The fields of a form that waited; nothing when it is not what we wrote."""
    try:
        pairs = json.loads(text or "[]")
        return [(str(name), str(value)) for name, value in pairs]
    except (ValueError, TypeError, RecursionError):
        return []


def ours(address: str, method: str = "GET") -> str:
    """The address when it is a path of one of our pages, else empty: nobody is sent anywhere else (R86)."""
    if not address.startswith("/") or address.startswith("//") or not address.isprintable() or "\\" in address:
        return ""
    try:
        current_app.url_map.bind("").match(urlsplit(address).path, method)
    except (HTTPException, ValueError):
        return ""
    return address


def first_page() -> str:
    """The first page of the navigation that somebody may open."""
    return next((href for _, href, _ in gate.navigation(gate.actor())), "/account")
