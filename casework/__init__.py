"""Casework: complaints and contact, decided fairly, on a trail nobody can quietly rewrite."""

import os
from functools import partial
from importlib import import_module
from pathlib import Path
from time import monotonic

from flask import Flask

from casework import clock, counters, db, web
from casework.council import queries
from casework.errors import SettingsError
from casework.settings import Settings, load

PAGES = (
    "resident",
    "staff",
    "staff.bodies",
    "staff.offices",
    "cases",
    "cases.outbox",
    "cases.opening",
    "committee",
    "cases.calendar",
    "complaints",
    "intake",
    "council",
    "reports",
    "reports.bundle",
    "demo",
)
"""Rooms with pages; each `views.py` holds its blueprint `bp`."""

GATE = ("staff.gate", "staff.sessions.web", "staff.readings.web")
"""What stands before and behind every page: who may pass, who is there, what was read."""

PARTS = ("casework.cases.requests", "casework.complaints.part")
"""Modules by which later rooms tell the spine of a case what they know of it."""

WORK = (
    "casework.cases.outbox.actions",
    "casework.cases.outbox.stalled",
)
"""Modules whose verbs the worker does, besides those that the pages bring in."""

COMMANDS = (
    "casework.cli",
    "casework.council.cli",
    "casework.staff.cli",
    "casework.staff.offices.cli",
    "casework.trail.cli",
    "casework.work.cli",
    "casework.privacy.cli",
    "casework.demo.cli",
)
"""Modules with commands; each holds `add(app)`."""


def create_app(instance: Path | str | None = None, **overrides: object) -> Flask:
    """Build the app, in the order things start. SettingsError says in a sentence why it cannot."""
    folder = Path(instance or os.environ.get("INSTANCE") or Path(__file__).parent.parent / "instance").resolve()
    settings = load(folder, os.environ, **overrides)
    app = Flask(
        "casework",
        instance_path=str(folder),
        root_path=str(Path(__file__).parent),
        template_folder=str(Path(__file__).parent.parent / "templates"),
        static_folder=None,
    )
    app.extensions["casework"] = settings
    app.config.from_mapping(_config(settings))
    db.start(app, settings.database)
    app.extensions["casework.counters"] = counters.start(app, settings)
    web.init_app(app, partial(_look, settings, {}))
    for before in GATE:
        import_module(f"casework.{before}").init_app(app)
    for module in (*PARTS, *WORK):
        import_module(module)
    for room in PAGES:
        app.register_blueprint(import_module(f"casework.{room}.views").bp)
    for commands in COMMANDS:
        import_module(commands).add(app)
    return app


def _look(settings: Settings, kept: dict[str, tuple[float, web.Look]]) -> web.Look:
    """What pages are dressed in: asked of the policy once a minute, since every page asks."""
    at, look = kept.get("look", (0.0, None))
    if look is None or monotonic() - at > 60:
        council = queries.policy_in_force(clock.today()).policy.council
        look = web.Look(
            council.name, council.telephone, colour=settings.colour, leave_to=settings.leave_to, demo=settings.demo
        )
        kept["look"] = (monotonic(), look)
    return look


def _config(settings: Settings) -> dict[str, object]:
    """What Flask and its extensions read, from our settings; no key means that set-up has not been run."""
    secure = not settings.demo
    try:
        key: str | None = settings.key("session").hex()
    except SettingsError:
        key = None
    return {
        "SECRET_KEY": key,
        "SESSION_COOKIE_NAME": "__Host-casework" if secure else "casework",
        "SESSION_COOKIE_SECURE": secure,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "TRUSTED_HOSTS": list(settings.hosts) or None,
        "MAX_CONTENT_LENGTH": 32 * 1024 * 1024,
        "MAX_FORM_MEMORY_SIZE": 512 * 1024,
        "MAX_FORM_PARTS": 200,
        "WTF_CSRF_TIME_LIMIT": None,
        "PREFERRED_URL_SCHEME": "https" if secure else "http",
    }
