"""A policy as it was adopted in the first format, from the database of the first revision."""

import sqlite3
from contextlib import closing
from functools import cache

from tests.conftest import ROOT

DUMP = ROOT / "tests" / "migrations" / "at_0001.sqlite.sql"


@cache
def text() -> str:
    """The text of its stored version."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(DUMP.read_text(encoding="utf-8"))
        return str(database.execute("SELECT text FROM policy_version").fetchone()[0])
