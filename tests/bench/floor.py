"""The floor: a bare Flask page over the least that each of our pages must ask the same database."""

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
_LIST = (
    "SELECT c.ref, c.reference, c.subject, c.kind, c.stage, c.due_on, c.due_what, s.name FROM case_file c "
    "LEFT JOIN staff_member s ON s.ref = c.handler_ref WHERE c.rank IS NOT NULL ORDER BY c.rank LIMIT 50"
)
_FOUND = "SELECT c.ref, c.reference, c.subject, c.kind, c.stage, c.due_on, c.due_what, '' FROM "
_SEARCH = {
    "sqlite": (
        _FOUND + "search_fts f JOIN search_doc d ON d.id = f.rowid JOIN case_file c ON c.ref = d.case_ref "
        "WHERE search_fts MATCH ? ORDER BY f.rowid DESC LIMIT 50",
    ),
    "postgresql": (
        _FOUND + "(SELECT * FROM search_doc ORDER BY id DESC LIMIT 600) d JOIN case_file c ON c.ref = d.case_ref "
        "WHERE d.words @@ plainto_tsquery('english', ?) ORDER BY d.id DESC LIMIT 50",
        "WITH every AS MATERIALIZED (SELECT * FROM search_doc WHERE words @@ plainto_tsquery('english', ?)) "
        + _FOUND
        + "every d JOIN case_file c ON c.ref = d.case_ref ORDER BY d.id DESC LIMIT 50",
    ),
}
_PAGE = Template("""<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1><table>
{% for row in rows %}<tr>{% for cell in row %}<td>{{ cell|e }}</td>{% endfor %}</tr>
{% endfor %}</table>""")
_FORM = Template("""<!doctype html><title>Tell us</title><form method="post"><label>What happened?
<textarea name="words"></textarea></label><button>Send</button></form>""")


def create_floor(url: str) -> Flask:
    """The bare application over the database at `url`."""
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

    @app.get("/worklist")
    def worklist() -> str:
        return _PAGE.render(title="Worklist", rows=run(_LIST))

    @app.get("/cases/<ref>")
    def case(ref: str) -> str:
        rows = run(("SELECT * FROM case_file WHERE ref = ?", (ref,)))
        rows += run(("SELECT happened, words FROM message WHERE case_ref = ? ORDER BY number", (ref,)))
        story = (
            "SELECT e.happened, e.act, c.body FROM entry e JOIN entry_content c ON c.seq = e.seq "
            "WHERE e.case_ref = ? AND e.kind = 'act' ORDER BY e.seq DESC LIMIT 50"
        )
        return _PAGE.render(title="Case", rows=rows + run((story, (ref,))))

    @app.get("/search")
    def search() -> str:
        rows: list[tuple[Any, ...]] = []
        for query in _SEARCH[kind]:
            rows = run((query, (request.args["q"],)))
            if len(rows) >= 50:
                break
        return _PAGE.render(title="Search", rows=rows)

    return app


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
            done = local.connection.execute(text.replace("?", "%s") if postgresql and given else text, given)
            rows = done.fetchall() if done.description else []
        if write:
            local.connection.execute("COMMIT")
        return rows

    return run
