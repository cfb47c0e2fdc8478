"""The floor: bare Flask pages that ask the same database what ours ask, and show it in a plain table."""

import secrets
import sqlite3
import threading
from collections.abc import Callable
from typing import Any

import psycopg
from flask import Flask, request
from jinja2 import Template
from sqlalchemy.engine import make_url

Run = Callable[..., list[tuple[Any, ...]]]

_TABLES = (
    "CREATE TABLE IF NOT EXISTS floor_case (ref TEXT PRIMARY KEY, reference TEXT UNIQUE, subject TEXT, rank TEXT)",
    "CREATE TABLE IF NOT EXISTS floor_message (ref TEXT PRIMARY KEY, case_ref TEXT, words TEXT)",
    "CREATE TABLE IF NOT EXISTS floor_audit (ref TEXT PRIMARY KEY, case_ref TEXT, what TEXT)",
)
_FTS = {
    "sqlite": ("CREATE VIRTUAL TABLE IF NOT EXISTS floor_fts USING fts5(body)",),
    "postgresql": (
        "CREATE TABLE IF NOT EXISTS floor_fts (body TEXT, "
        "words tsvector GENERATED ALWAYS AS (to_tsvector('english', body)) STORED)",
        "CREATE INDEX IF NOT EXISTS floor_fts_words ON floor_fts USING gin (words)",
    ),
}
_PAGE = Template("""<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1><table>
{% for row in rows %}<tr>{% for cell in row %}<td>{{ cell|e }}</td>{% endfor %}</tr>
{% endfor %}</table>""")
_FORM = Template("""<!doctype html><title>Tell us</title><form method="post"><label>What happened?
<textarea name="words"></textarea></label><button>Send</button></form>""")


def create_floor(url: str, asked: dict[str, list[Any]], old: str) -> Flask:
    """The bare application over the database at `url`, asking what our pages asked about the case `old`."""
    app, run, kind = Flask(__name__), _runner(url), make_url(url).get_backend_name()
    for statement in (*_TABLES, *_FTS[kind]):
        run(statement, write=True)

    @app.get("/form")
    def form() -> str:
        return _FORM.render()

    @app.post("/form")
    def submit() -> str:
        ref, words = secrets.token_hex(13), request.form["words"]
        run(
            ("INSERT INTO floor_case VALUES (?, ?, ?, ?)", (ref, ref, words[:70], ref)),
            ("INSERT INTO floor_message VALUES (?, ?, ?)", (secrets.token_hex(13), ref, words)),
            ("INSERT INTO floor_audit VALUES (?, ?, ?)", (secrets.token_hex(13), ref, "received")),
            ("INSERT INTO floor_fts (body) VALUES (?)", (words,)),
            write=True,
        )
        return _PAGE.render(title=ref, rows=())

    @app.get("/same/<page>")
    def same(page: str) -> str:
        """What our page of that name asks, about the case of `ref` where it was asked about another."""
        ref = request.args.get("ref", "")
        found = [run((statement, _about(values, old, ref))) for statement, values in asked[page]]
        return _PAGE.render(title=page, rows=[row[:8] for row in max(found, key=len)[:50]])

    return app


def _about(values: Any, old: str, ref: str) -> Any:
    """The values of a statement with one case's ref in the place of another's."""
    if isinstance(values, dict):
        return {name: ref if value == old and ref else value for name, value in values.items()}
    return [ref if value == old and ref else value for value in values]


def _runner(url: str) -> Run:
    """Runs statements on a connection each thread keeps; several with `write` are one transaction."""
    local = threading.local()
    postgresql = make_url(url).get_backend_name() == "postgresql"

    def connect() -> Any:
        if postgresql:
            return psycopg.connect(url, autocommit=True)
        made = sqlite3.connect(str(make_url(url).database), isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000"):
            made.execute(f"PRAGMA {pragma}")
        return made

    def run(*statements: Any, write: bool = False) -> list[tuple[Any, ...]]:
        if not hasattr(local, "connection"):
            local.connection = connect()
        if write:
            local.connection.execute("BEGIN" if postgresql else "BEGIN IMMEDIATE")
        rows: list[tuple[Any, ...]] = []
        for statement in statements:
            text, given = statement if isinstance(statement, tuple) else (statement, ())
            done = local.connection.execute(text.replace("?", "%s") if postgresql and write else text, given)
            rows = done.fetchall() if done.description else []
        if write:
            local.connection.execute("COMMIT")
        return rows

    return run
