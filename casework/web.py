"""What every page shares: headers, static files, the words templates use, and the pages for when things go wrong."""

import gzip
import hashlib
import logging
import re
import secrets
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from flask import Flask, Response, abort, current_app, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from jinja2 import ChoiceLoader, PackageLoader, PrefixLoader
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.exceptions import HTTPException, SecurityError
from werkzeug.routing import BuildError

from casework import clock, colour
from casework.db import is_away
from casework.errors import Refused, Unavailable
from casework.links import linked

log = logging.getLogger("casework.web")

STATIC = Path(__file__).parent / "static"
YEAR = 365 * 24 * 3600
AGAIN = 60  # seconds after which to try again when the database was away
LOOPBACK = {"localhost", "127.0.0.1", "::1"}

Moment = date | datetime | clock.When  # as templates are given it

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
    "base-uri 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)
SWITCHED_OFF = (
    "accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen", "gamepad",
    "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi",
    "payment", "picture-in-picture", "publickey-credentials-create", "publickey-credentials-get",
    "screen-wake-lock", "serial", "storage-access", "usb", "xr-spatial-tracking",
)  # fmt: skip
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{name}=()" for name in SWITCHED_OFF),
}


@dataclass(frozen=True)
class Look:
    """What a council's pages are dressed in; `phone` and `email` may be empty."""

    name: str
    phone: str = ""
    email: str = ""
    colour: str = "#3d1f5c"
    leave_to: str = "https://www.bbc.co.uk/weather"
    demo: bool = False


@dataclass(frozen=True)
class Asset:
    """One static file, ready to send: plain, compressed, and named by its content."""

    kind: str
    plain: bytes
    small: bytes
    version: str


def init_app(app: Flask, look: Callable[[], Look] | None = None) -> None:
    """Give an application its headers, static files, template words and error pages.

    `look` is asked on every page, so it must be cheap; when it fails, or is not given, the settings alone are shown.
    """
    look = partial(safe_look, app, look)
    serve_static(app, look)
    app.after_request(lambda response: secured(response, look()))
    dress_templates(app, look)
    app.register_error_handler(Refused, refused)
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(SQLAlchemyError, database_error)
    app.register_error_handler(Exception, last_resort)


def safe_look(app: Flask, look: Callable[[], Look] | None) -> Look:
    """The council's look; while it cannot be had, as when the database is away, a nameless one of the settings."""
    try:
        if look:
            return look()
    except Exception as failure:
        log.error("the council's look cannot be had: %s at %s", type(failure).__name__, place(failure))
    settings = app.extensions.get("casework")
    return Look(
        "The council",
        colour=colour.checked(getattr(settings, "colour", Look.colour)),
        leave_to=getattr(settings, "leave_to", Look.leave_to),
        demo=getattr(settings, "demo", False),
    )


# Headers


def secured(response: Response, look: Look) -> Response:
    """The response with the headers every response has; a stricter policy that a view has set is kept."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.endpoint != "static" or response.status_code >= 400:
        response.headers["Cache-Control"] = "no-store"
    if not (look.demo or on_loopback()):
        response.headers["Strict-Transport-Security"] = f"max-age={2 * YEAR}; includeSubDomains"
    response.headers.pop("Server", None)
    return response


def on_loopback() -> bool:
    """Whether the person reached us under a name that never leaves their machine."""
    return request.environ.get("HTTP_HOST", "").rsplit(":", 1)[0].strip("[]") in LOOPBACK


# Static files: few, known when we start, kept in memory and compressed once. Pages are never compressed: they
# carry a token beside text a stranger may choose, and the length of such a page tells on the token (BREACH).


def serve_static(app: Flask, look: Callable[[], Look]) -> None:
    """Answer `/static/…` from memory, whether or not Flask has made that route already."""
    if not app.has_static_folder:
        app.add_url_rule("/static/<path:filename>", endpoint="static")
    app.view_functions["static"] = lambda filename: static_file(filename, look().colour)


def static_file(filename: str, council_colour: str) -> ResponseReturnValue:
    """One file, compressed where the browser takes it; kept for a year when asked for by its present version."""
    if filename not in BUNDLES:
        abort(404)
    file = bundle(filename, council_colour)
    compress = request.accept_encodings.quality("gzip") > 0
    response = Response(file.small if compress else file.plain, content_type=file.kind)
    response.headers["Vary"] = "Accept-Encoding"
    if compress:
        response.headers["Content-Encoding"] = "gzip"
    fresh = request.args.get("v") == file.version
    response.headers["Cache-Control"] = f"public, max-age={YEAR}, immutable" if fresh else "no-cache"
    return response


@lru_cache(maxsize=16)
def bundle(filename: str, council_colour: str) -> Asset:
    """A static file joined from its sources, the stylesheet with the council's colour in it."""
    kind, sources = BUNDLES[filename]
    text = "".join((STATIC / source).read_text("utf-8") for source in sources)
    text = COMMENT.sub("", text) if len(sources) > 1 else text
    text += colours(council_colour) if kind.startswith("text/css") else ""
    plain = text.encode()
    return Asset(kind, plain, gzip.compress(plain, 9, mtime=0), hashlib.sha256(plain).hexdigest()[:16])


def colours(council_colour: str) -> str:
    """The custom properties that hold the council's colour, its tints and the text that can be read on it."""
    return (
        f":root{{--council:{council_colour};--council-text:{colour.readable_on(council_colour)};"
        f"--council-tint:{colour.tint(council_colour, 0.1)};--govuk-brand-colour:{council_colour}}}"
    )


# Templates


def dress_templates(app: Flask, look: Callable[[], Look]) -> None:
    """Give templates the component macros, the filters and the words every page uses."""
    components = PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")})
    app.jinja_loader = ChoiceLoader([loader for loader in (app.jinja_loader, components) if loader])
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.filters.update(FILTERS)
    app.jinja_env.globals.update(page_link=page_link)
    app.context_processor(lambda: page_words(look()))


def page_words(look: Look) -> dict[str, object]:
    """The words every template may use: who the council is, whether this is a demonstration, addresses of assets."""
    return {
        "council": look,
        "demo": look.demo,
        "asset": partial(asset, council_colour=look.colour),
        "home": f"{request.script_root}/",
    }


def asset(filename: str, council_colour: str) -> str:
    """Address of a static file that changes whenever its content does."""
    return f"{request.script_root}/static/{filename}?v={bundle(filename, council_colour).version}"


def page_link(endpoint: str, **values: Any) -> str | None:
    """Address of a page, or None where it is not built or no address can be had (asked under a foreign host)."""
    try:
        return url_for(endpoint, **values)
    except (BuildError, RuntimeError, AttributeError):
        return None


def day(when: Moment) -> str:
    """`Friday 27 November`, in London."""
    return full_day(when).rsplit(" ", 1)[0]


def full_day(when: Moment) -> str:
    """`Friday 27 November 2026`, in London."""
    return clock.long_date(day_of(when))


def short_day(when: Moment) -> str:
    """`Fri 27 Nov`, in London."""
    return clock.short_date(day_of(when))


def moment(when: Moment) -> str:
    """`Wed 18 Nov, 21:40` in London; a bare day, which is all an anonymous person leaves, shows no time."""
    instant = when.instant if isinstance(when, clock.When) else when
    return short_day(when) + (f", {clock.london(instant):%H:%M}" if isinstance(instant, datetime) else "")


def day_of(when: Moment) -> date:
    """The London date of a day or an instant."""
    if isinstance(when, clock.When):
        return when.day
    return clock.london(when).date() if isinstance(when, datetime) else when


def plural(count: int, word: str, many: str = "") -> str:
    """`1 case`, `2 cases`, `0 cases`."""
    return f"{count:,} {word if count == 1 else many or word + 's'}"


def visible(text: str | None) -> str:
    """Text for staff, with the marks that change the direction of writing shown by their numbers (R85).

    What was erased is empty.
    """
    return HIDDEN_MARK.sub(lambda found: f"[U+{ord(found.group()):04X}]", text or "")


# When things go wrong


def refused(error: Refused) -> ResponseReturnValue:
    """Page for a refusal of ours: its own sentence, never its insides."""
    return error_page(error.status, sentence=error.sentence, wait=getattr(error, "retry_after", None))


def http_error(error: HTTPException) -> ResponseReturnValue:
    """Page for what Werkzeug and Flask refuse; redirects and ready-made responses pass through."""
    code = error.code or 500
    if code < 400 or error.response is not None:
        return error
    sentence = next((text for kind, text in SENTENCES.items() if isinstance(error, kind)), "")
    headers = {name: value for name, value in error.get_headers() if name.lower() != "content-type"}
    wait = getattr(error, "retry_after", None)
    return error_page(code, sentence=sentence, wait=wait if isinstance(wait, int) else None, headers=headers)


def database_error(error: SQLAlchemyError) -> ResponseReturnValue:
    """The page for a database that is away or too busy; any other error of it is a mistake of ours."""
    if not is_away(error):
        return last_resort(error)
    log.error("the database is away or busy: %s at %s", type(error).__name__, place(error))
    return refused(Unavailable(AWAY, AGAIN))


def last_resort(error: Exception) -> ResponseReturnValue:
    """Page for a mistake of ours: a number to quote. The log gets the class and the place, never the message."""
    if current_app.testing and current_app.config["PROPAGATE_EXCEPTIONS"] is not False:
        raise error
    incident = secrets.token_hex(4)
    log.error("incident %s: %s at %s", incident, type(error).__name__, place(error))
    return error_page(500, incident=incident)


def place(error: BaseException) -> str:
    """File and line where an exception was raised, the innermost that is ours."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "casework" in Path(frame.filename).parts] or frames
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "nowhere"


def error_page(status: int, *, sentence: str = "", wait: int | None = None, incident: str = "",
               headers: Mapping[str, str] | None = None) -> ResponseReturnValue:  # fmt: skip
    """An error page with its heading, what happened and what to do; `wait` is in seconds."""
    heading, usual = ERRORS.get(status, ERRORS[500 if status >= 500 else 400])
    extra = {**(headers or {}), **({"Retry-After": str(wait)} if wait else {})}
    try:
        page = render_template("errors/page.html", heading=heading, sentence=sentence or usual, status=status,
                               minutes=-(-wait // 60) if wait else None, incident=incident)  # fmt: skip
    except Exception as failure:
        log.error("the error page itself failed: %s at %s", type(failure).__name__, place(failure))
        return f"{heading}. {sentence or usual}", status, {**extra, "Content-Type": "text/plain; charset=utf-8"}
    return page, status, extra


BUNDLES = {
    "casework.css": ("text/css; charset=utf-8", ("govuk.css", "own.css")),
    "casework.js": ("text/javascript; charset=utf-8", ("govuk.js", "own.js")),
    "icon.svg": ("image/svg+xml", ("icon.svg",)),
}
COMMENT = re.compile(r"/\*.*?\*/", re.S)
HIDDEN_MARK = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
FILTERS = {
    "day": day, "full_day": full_day, "short_day": short_day, "moment": moment, "plural": plural, "visible": visible,
    "linked": linked,
}  # fmt: skip
SENTENCES: dict[type[HTTPException], str] = {
    CSRFError: "This form was open for a long time, so we could not be sure it came from you. Nothing was sent. Go "
    "back: your words should still be there. Then send it again.",
    SecurityError: "This site was asked for under a name that is not its own. Check the address and try again.",
}
AWAY = (
    "We are busy or being looked after, so we can promise nothing just now. What we confirmed before is safe. If you "
    "were sending something, go back: your words should still be there. Then send it again."
)
ERRORS = {
    400: ("We could not use that", "Something in what was sent is not as it should be. Go back and try again."),
    403: ("This is not open to you", "You are signed in as somebody who may not open this page."),
    404: ("There is no such page", "If you typed the address, check it. If you followed a link, it may have moved, or "
          "it may be a page you cannot open."),
    405: ("That cannot be done here", "The page was asked for in a way it does not answer. Go back and use its "
          "buttons."),
    409: ("Somebody else went first", "While you were writing, somebody changed the same thing. Nothing of yours was "
          "saved over it. Go back to see what is new."),
    410: ("This is no longer here", "It was here once, and has been taken away for good."),
    413: ("That is too much at once", "What you sent is larger than we can take: at most 10 files, each of at most "
          "10 MB, and 30 MB together. Go back and send less."),
    415: ("We cannot open that kind of file", "Send a PDF, a JPEG or PNG picture, a Word document or plain text."),
    429: ("Please wait a little", "There have been too many tries in a short time. Nothing you sent before is lost."),
    500: ("Something went wrong on our side", "It is not your doing. If we had already given you a reference, what you "
          "sent is safe. If not, please try again in a few minutes."),
    503: ("We cannot do this just now", "We are busy or being looked after, so we have not taken anything we could not "
          "keep. Please try again in a few minutes."),
}  # fmt: skip
