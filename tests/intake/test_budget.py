"""How many statements a submission and each move may ask of the database: the same at ten rows and at a hundred."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from flask import Flask
from sqlalchemy import event

from casework.cases.model import Whom
from casework.db import db
from casework.intake.actions import AboutWhom, Sender
from casework.letters.files import Upload, accept_all
from casework.policy.words import Mode
from casework.settings import Settings
from tests.town import HALL, MONDAY, Town, edith, found, later

MOST = 18


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


@contextmanager
def counted() -> Iterator[list[str]]:
    """Statements as they reach the database: rows inserted together are one, begin and commit none."""
    asked: list[str] = []

    def keep(_c: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(db.engine, "before_cursor_execute", keep)
    try:
        yield asked
    finally:
        event.remove(db.engine, "before_cursor_execute", keep)


def cost_of(work: Callable[[], object]) -> list[str]:
    db.session.remove()
    with counted() as asked:
        work()
    return asked


def worst(town: Town, settings: Settings) -> Iterator[dict[str, object]]:
    """The dearest of them: somebody at risk, two files, and one of us named."""
    for about in (HALL, (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)):
        for sender in (Sender(Mode.ANONYMOUS), edith()):
            papers = [Upload(io.BytesIO(b"Seen.\n"), "note.txt", "text/plain") for _ in range(2)]
            kept = accept_all(papers, settings, MONDAY, from_resident=True, anonymous=sender.mode is Mode.ANONYMOUS)
            yield {"urgent": True, "sender": sender, "about": about, "files": tuple(kept)}


@pytest.mark.both
@pytest.mark.parametrize("before", [10, 100])
def test_a_submission_asks_no_more_than_eighteen_things(town: Town, inside: Flask, before: int) -> None:
    for _ in range(before):
        town.sends()
    for changes in ({}, {"sender": edith()}, *worst(town, inside.extensions["casework"])):
        asked = cost_of(lambda changes=changes: town.sends(**changes))
        assert len(asked) <= MOST, "\n".join(asked)


def test_a_submission_asks_as_much_among_a_hundred_as_among_ten(town: Town) -> None:
    costs = []
    for before in (10, 90):
        for _ in range(before):
            town.sends()
        costs.append(len(cost_of(town.sends)))
    assert costs[0] == costs[1]


@pytest.mark.both
@pytest.mark.parametrize("messages", [1, 40])
def test_no_move_asks_more_than_eighteen_things(town: Town, messages: int, monkeypatch: pytest.MonkeyPatch) -> None:
    from casework.cases import actions, moves

    case = town.sends(sender=edith()).case_ref
    for number in range(messages):
        actions.add_note(case, f"Note {number}", False, town.who("ben"), MONDAY)
    asked: dict[str, list[str]] = {}
    make = moves.make_move

    def counting(ref: str, name: str, *given: object) -> None:
        asked[name] = cost_of(lambda: make(ref, name, *given))

    monkeypatch.setattr(moves, "make_move", counting)
    town.triage(case)
    town.move(case, "acknowledge", "ben", MONDAY)
    town.move(case, "ask", "ben", MONDAY, question="Which lamp?", reason="There are nine.", until=later(7).day)
    town.move(case, "go-on", "ben", later(8))
    town.move(case, "answer", "ben", later(8), outcome="upheld", answer="You are right.")
    town.move(case, "close", "ben", later(8))
    assert len(asked) == 6
    assert {name: len(each) for name, each in asked.items() if len(each) > MOST} == {}
