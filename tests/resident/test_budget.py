"""What sending costs: the whole request, from the check page's form to the receipt, within its statements."""

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event

from casework.db import db
from tests.resident.conftest import Edith

SUBMISSION = 18


@pytest.mark.parametrize("mode", ["anonymous", "named"])
def test_sending_takes_no_more_than_eighteen_statements(app: Flask, edith: Edith, mode: str) -> None:
    edith.finish(mode=mode)
    edith.fill(mode=mode)
    said: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        said.append(statement)

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", hear)
    try:
        assert "We have your complaint" in edith.post("/tell-us/sent").text
    finally:
        event.remove(engine, "before_cursor_execute", hear)
    assert len(said) <= SUBMISSION, "\n".join(said)
