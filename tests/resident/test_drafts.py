"""What is typed and not sent: nobody reads it who has not the browser's key, and it does not stay."""

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases.model import Draft
from casework.clock import When
from casework.db import brief, db
from casework.resident import drafts
from tests.resident.conftest import Edith

SAID = {"answers": {"what-happened": {"words": "Nobody must see this."}}, "token": "t"}


def rows() -> list[Draft]:
    return list(db.session.scalars(select(Draft)))


@pytest.mark.both
def test_only_the_key_opens_a_draft(inside: Flask, noon: When) -> None:
    key = drafts.new_key()
    drafts.keep(key, SAID, noon.day)
    assert drafts.read(key, noon.day) == SAID
    assert drafts.read(drafts.new_key(), noon.day) == {}
    (row,) = rows()
    assert "Nobody" not in row.box and key not in row.key + row.box and row.on == noon.day


def test_a_draft_moved_to_another_row_does_not_open(inside: Flask, noon: When) -> None:
    one, other = drafts.new_key(), drafts.new_key()
    drafts.keep(one, SAID, noon.day)
    drafts.keep(other, {"answers": {}}, noon.day)
    with brief():
        box = db.session.get(Draft, drafts._place(one)[1]).box  # type: ignore[union-attr]
        db.session.get(Draft, drafts._place(other)[1]).box = box  # type: ignore[union-attr]
    assert drafts.read(other, noon.day) == {}


@pytest.mark.parametrize("box", ["", "not base64!", "AAAA", "A" * 80])
def test_a_damaged_draft_is_empty(inside: Flask, noon: When, box: str) -> None:
    key = drafts.new_key()
    drafts.keep(key, SAID, noon.day)
    with brief():
        db.session.get(Draft, drafts._place(key)[1]).box = box  # type: ignore[union-attr]
    assert drafts.read(key, noon.day) == {}


@pytest.mark.both
def test_a_draft_is_replaced_and_forgotten(inside: Flask, noon: When) -> None:
    key = drafts.new_key()
    drafts.keep(key, {"answers": {}}, noon.day)
    drafts.keep(key, SAID, noon.day)
    assert len(rows()) == 1 and drafts.read(key, noon.day) == SAID
    drafts.forget(key)
    assert not rows()


def test_a_draft_older_than_a_day_is_not_read_and_is_thrown_away(inside: Flask, noon: When) -> None:
    key, job = drafts.new_key(), SimpleNamespace()
    drafts.keep(key, SAID, noon.day)
    with brief():
        db.session.add(Draft(key="s-somebody-else", box="", on=noon.day))
    tomorrow, later = (When.on(noon.day + timedelta(days=days)) for days in (1, 2))
    as_job: Any = job
    drafts.tidy(as_job, as_job, tomorrow)
    assert drafts.read(key, tomorrow.day) == SAID and drafts.read(key, later.day) == {}
    drafts.tidy(as_job, as_job, later)
    assert [row.key for row in rows()] == ["s-somebody-else"]


def test_the_database_tells_nothing_of_what_was_typed(edith: Edith, app: Flask) -> None:
    edith.fill(words="Nobody must see this.")
    folder = app.extensions["casework"].instance
    for path in folder.rglob("*"):
        if path.is_file():
            assert b"Nobody must see this" not in path.read_bytes(), path.name
