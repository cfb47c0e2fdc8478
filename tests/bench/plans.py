"""How the database means to answer what our pages ask: nothing may walk a whole table that grows."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from flask import Flask
from sqlalchemy import Connection, event

from casework.db import Base, db
from tests import cast
from tests.bench.pattern import COMMON, RARE

FEW = 1_000
"""Rows from which a table counts as one that grows; a smaller one is rightly read whole."""
LISTS = (
    "/worklist?show=mine",
    "/trail",
    "/mail",
    "/remedies",
    "/figures",
    "/meetings",
    "/you-said-we-did",
    "/calendar",
)
"""Other pages of the clerk's that must cost the same in a council of many years."""
Asked = tuple[str, Any]


def asked(app: Flask, staff_ref: str, case_ref: str, meeting: Mapping[str, str]) -> dict[str, list[Asked]]:
    """What worklist, case page, searches and the pages of a meeting ask the database, each as the clerk sees it.

    `meeting` holds the paths of the latter by name.
    """
    client = cast.sign_in(app.test_client(), staff_ref)
    pages = {
        "worklist": lambda: client.get("/worklist"),
        "case": lambda: client.get(f"/cases/{case_ref}"),
        RARE: lambda: cast.post(client, "/search", {"q": RARE}),
        COMMON: lambda: cast.post(client, "/search", {"q": COMMON}),
    } | {name: lambda path=path: client.get(path) for name, path in meeting.items()}  # type: ignore[misc]
    for page in pages.values():
        page()  # what a process asks once and keeps is no part of it
    with app.app_context():
        return {name: _asked(page) for name, page in pages.items()}


def walks(app: Flask, staff_ref: str, case_ref: str, meeting: Mapping[str, str]) -> list[str]:
    """What walks a growing table from end to end on a page of the clerk's, in words; empty when nothing."""
    statements, client = asked(app, staff_ref, case_ref, meeting), cast.sign_in(app.test_client(), staff_ref)
    for page in LISTS:
        client.get(page)
    with app.app_context():
        statements |= {page: _asked(lambda page=page: client.get(page)) for page in LISTS}
        return [f"{name}: {walk}" for name, some in statements.items() for walk in _walks(some)]


def _asked(page: Any) -> list[Asked]:
    """The statements of one page that read, with their values."""
    kept: list[Asked] = []

    def keep(_c: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        kept.append((statement, values))

    event.listen(db.engine, "before_cursor_execute", keep)
    try:
        assert page().status_code == 200
    finally:
        event.remove(db.engine, "before_cursor_execute", keep)
    return [each for each in kept if each[0].lstrip().upper().startswith(("SELECT", "WITH"))]


def _walks(some: list[Asked]) -> Iterator[str]:
    with db.engine.connect() as connection:
        for statement, values in some:
            for table in _walked(connection, statement, values):
                yield f"{table} in {' '.join(statement.split())[:160]}"


def _walked(connection: Connection, statement: str, values: Any) -> set[str]:
    """The growing tables that this statement's plan reads whole, for want of an index to stop by."""
    sqlite = connection.dialect.name == "sqlite"
    if not sqlite:
        connection.exec_driver_sql(
            "SET LOCAL enable_seqscan = off"
        )  # so that only where there is no other way it walks
    explain = "EXPLAIN QUERY PLAN " if sqlite else "EXPLAIN "
    lines = [str(row[-1]) for row in connection.exec_driver_sql(explain + statement, values).all()]
    if sqlite and "LIMIT" in statement and not any("FOR ORDER BY" in line for line in lines):
        return set()  # it walks in the order that is asked for, and stops
    pattern = r"^SCAN (\w+)(?! .*(USING|VIRTUAL))" if sqlite else r"Seq Scan on (\w+)"
    walked = {re.sub(r"_\d+$", "", found.group(1)) for line in lines if (found := re.search(pattern, line))}
    return {table for table in walked & set(Base.metadata.tables) if _has_grown(connection, table)}


def _has_grown(connection: Connection, table: str) -> bool:
    """Whether the table holds so much that walking it is worth a word."""
    some = connection.exec_driver_sql(f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT {FEW}) AS counted").scalar()
    return some == FEW
