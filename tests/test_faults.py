"""Whatever fails while something is kept, it is refused or kept whole: every statement, every write to the disk."""

import errno
import gc
import os
import random
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, func, select
from sqlalchemy.exc import DatabaseError, OperationalError

from casework import db as database
from casework.cases import receipts
from casework.cases.model import Case, Contact
from casework.clock import When, now
from casework.db import Base, Turns, db, is_away
from casework.errors import Conflict, Refused
from casework.letters import files
from casework.letters.files import Upload
from casework.letters.model import Letter, StoredFile
from casework.trail import act, export, verify
from casework.trail.model import Entry
from tests import cast
from tests.conftest import let_go
from tests.town import MONDAY, Town, edith, found, later


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def many(row: type[Base]) -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(row)) or 0


def whole() -> list[str]:
    db.session.rollback()
    with verify.reading(db.engine) as connection:
        return verify.verify(connection).places()


# Every statement


class Fault(sqlite3.OperationalError):
    """What a disk that fails makes of a statement."""


@contextmanager
def failing(number: int, when: str = "before_cursor_execute") -> Iterator[list[str]]:
    """Have the statement of that number fail, before the database has it or after; gives those there were."""
    seen: list[str] = []

    def fail(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)
        if len(seen) == number:
            raise OperationalError(statement, None, Fault("disk I/O error"))

    event.listen(db.engine, when, fail)
    try:
        yield seen
    finally:
        event.remove(db.engine, when, fail)


@contextmanager
def failing_commit(when: str) -> Iterator[None]:
    """Have the next commit fail before the database has it, or after, so that nobody hears that it was done."""
    dialect, commit = db.engine.dialect, db.engine.dialect.do_commit

    def fail(raw: Any) -> None:
        if when == "after":
            commit(raw)
        raise OperationalError("COMMIT", None, Fault("disk I/O error"))

    dialect.do_commit = fail  # type: ignore[method-assign]
    try:
        yield
    finally:
        dialect.do_commit = commit  # type: ignore[method-assign]


def statements_of(do: Callable[[], Any]) -> int:
    with failing(0) as seen:
        do()
    return len(seen)


@pytest.mark.both
@pytest.mark.parametrize("when", ["before_cursor_execute", "after_cursor_execute"])
def test_a_submission_of_which_any_statement_fails_leaves_nothing_and_can_be_sent_again(town: Town, when: str) -> None:
    town.sends(sender=edith())
    statements = statements_of(lambda: town.sends(sender=edith()))
    cases, entries = many(Case), many(Entry)
    for number in range(1, statements + 1):
        token = receipts.new_token()
        with failing(number, when), pytest.raises(OperationalError):
            town.sends(token=token, sender=edith())
        assert (many(Case), many(Entry)) == (cases, entries) and not db.session.info.get("act")
        assert town.sends(token=token, sender=edith()).reference
        cases, entries = cases + 1, many(Entry)
        assert many(Case) == many(Contact) == cases
    assert statements > 10 and whole() == []


@pytest.mark.both
@pytest.mark.parametrize(("when", "kept"), [("before", 0), ("after", 1)])
def test_a_commit_that_fails_or_is_not_heard_of_is_one_case_when_sent_again(town: Town, when: str, kept: int) -> None:
    token, before = receipts.new_token(), many(Case)
    with failing_commit(when), pytest.raises(OperationalError):
        town.sends(token=token)
    assert many(Case) == before + kept
    first = town.sends(token=token)
    assert many(Case) == before + 1 and town.sends(token=token).reference == first.reference
    assert whole() == []


@pytest.mark.both
def test_a_step_of_which_any_statement_fails_leaves_nothing_and_can_be_taken_again(town: Town) -> None:
    refs = [town.sends(sender=edith()).case_ref for _ in range(2)]
    for ref in refs:
        town.triage(ref)
    statements = statements_of(lambda: town.move(refs[0], "acknowledge", "ben", later(1)))
    entries, letters = many(Entry), many(Letter)
    for number in range(1, statements + 1):
        with failing(number), pytest.raises(OperationalError):
            town.move(refs[1], "acknowledge", "ben", later(1))
        assert (many(Entry), many(Letter)) == (entries, letters)
    town.move(refs[1], "acknowledge", "ben", later(1))
    assert many(Letter) > letters and whole() == []


# Every write to the disk


@contextmanager
def refusing(name: str, number: int, code: int) -> Iterator[list[int]]:
    """Have one of the calls by which files are kept fail at that time, as a full or broken disk would."""
    real, calls = getattr(os, name), [0]

    def call(*given: Any, **named: Any) -> Any:
        calls[0] += 1
        if calls[0] == number:
            raise OSError(code, os.strerror(code))
        return real(*given, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files.os, name, call)
        yield calls


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("name", ["open", "fsync", "replace", "utime", "scandir", "link", "rename"])
def test_a_file_of_which_any_write_fails_leaves_no_row_and_nothing_lying_about(
    town: Town, inside: Flask, name: str, code: int
) -> None:
    settings = inside.extensions["casework"]
    number = 0
    while True:
        number += 1
        with refusing(name, number, code) as calls:
            try:
                kept = files.accept_all(
                    [Upload(BytesIO(b"It is dark.\n"), "lamp.txt", "text/plain")], settings, MONDAY, from_resident=True
                )
            except (OSError, Refused):
                kept = None
        if calls[0] < number:
            break
        assert kept is None or all((settings.files / str(MONDAY.day) / each.ref).exists() for each in kept)
        for each in kept or ():
            files.discard([each], settings)
        lying = [path for path in settings.files.rglob("*") if path.is_file()]
        assert not lying, f"{name} failed at its call {number} and left {lying}"
    assert many(StoredFile) == 0


# A full disk


@contextmanager
def full(app: Flask) -> Iterator[None]:
    """Let the database grow no more on any connection."""

    def fill(raw: Any, _record: Any) -> None:
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count={pages}")

    with app.app_context():
        event.listen(db.engine, "connect", fill)
        db.engine.dispose()
    try:
        yield
    finally:
        with app.app_context():
            event.remove(db.engine, "connect", fill)
            db.engine.dispose()


def test_on_a_full_disk_nothing_is_promised_staff_can_read_and_it_goes_on_by_itself(app: Flask) -> None:
    moment = When.at(now())
    with app.app_context():
        town, answered = found(moment), list[str]()
        ref = town.sends(moment, sender=edith()).case_ref
    ada = cast.sign_in(app.test_client(), town.refs["ada"])
    page = f"/cases/{ref}"
    form = {"csrf_token": cast.token_of(ada, page), "note": "Asked the caretaker. " * 200, "nature": "fact"}
    with full(app):
        for _ in range(30):  # until what is free inside the file is used up
            answer = ada.post(f"{page}/note", data=form, buffered=True)
            if answer.status_code != 303:
                break
        assert answer.status_code == 503 and "promise nothing" in answer.text
        assert ada.get(page).status_code == 200 and ada.get("/worklist").status_code == 200
        with app.app_context():
            assert whole() == []
    assert ada.post(f"{page}/note", data=form).status_code == 303 and not answered


# At once


@pytest.mark.both
def test_a_form_sent_twelve_times_at_once_is_one_case_with_one_receipt(town: Town, inside: Flask) -> None:
    token, gate = receipts.new_token(), threading.Barrier(12)
    told: list[str] = []

    def send() -> None:
        with inside.app_context():
            gate.wait()
            while True:
                try:
                    told.append(town.sends(token=token).reference)
                    return
                except Conflict:
                    db.session.rollback()

    before = many(Case)
    at_once(send, 12)
    assert len(told) == 12 and len(set(told)) == 1 and many(Case) == before + 1
    assert whole() == []


@pytest.mark.both
def test_a_step_two_people_take_at_once_is_taken_once(town: Town, inside: Flask) -> None:
    for turn in range(6):
        ref = town.sends(sender=edith()).case_ref
        town.triage(ref)
        gate, came = threading.Barrier(2), list[str]()

        def take(ref: str = ref, gate: threading.Barrier = gate, came: list[str] = came) -> None:
            with inside.app_context():
                gate.wait()
                try:
                    town.move(ref, "acknowledge", "ben", later(1))
                    came.append("taken")
                except (Conflict, Refused, StopIteration, AssertionError) as error:
                    came.append(type(error).__name__)

        before = many(Letter)
        at_once(take, 2)
        assert sorted(came).count("taken") == 1 and many(Letter) == before + 1, f"round {turn}: {came}"
    assert whole() == []


def at_once(do: Callable[[], None], times: int) -> None:
    threads = [threading.Thread(target=do) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not [thread for thread in threads if thread.is_alive()]


def test_writers_take_turns_in_the_order_in_which_they_came() -> None:
    turns, came, order = Turns(), threading.Semaphore(0), list[int]()
    assert turns.take(0)

    def wait(number: int) -> None:
        came.release()
        if turns.take(20):
            order.append(number)
            turns.give()

    threads = []
    for number in range(6):
        threads.append(threading.Thread(target=wait, args=(number,)))
        threads[-1].start()
        assert came.acquire(timeout=5)
        until_waiting(turns, number + 2)
    assert not turns.take(0.01), "whoever does not get a turn in time leaves the queue"
    turns.give()
    for thread in threads:
        thread.join(5)
    assert order == list(range(6)) and turns.take(0)


def until_waiting(turns: Turns, many: int) -> None:
    for _ in range(1000):
        if len(turns._queue) == many:
            return
        time.sleep(0.005)
    raise AssertionError("nobody is waiting")


def test_whoever_is_not_let_write_in_time_is_told_that_it_is_busy(
    inside: Flask, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    with db.engine.connect().execution_options(casework_writing=True) as other:
        other.exec_driver_sql("SELECT 1")
        with pytest.raises(OperationalError) as busy:
            town.sends()
        assert is_away(busy.value)
    assert town.sends().reference


# Damage


PUBLIC, STAFF = ("/", "/tell-us/harm", "/track", "/privacy"), ("/worklist", "/trail", "/figures", "/search", "/mail")


def test_with_any_table_gone_pages_stay_plain_and_the_verifier_does_not_pass_over_it(app: Flask) -> None:
    moment = When.at(now())
    with app.app_context():
        town = found(moment)
        ref = town.sends(moment, sender=edith()).case_ref
        tables = [table.name for table in Base.metadata.sorted_tables]
    app.testing = app.config["PROPAGATE_EXCEPTIONS"] = False
    ada = cast.sign_in(app.test_client(), town.refs["ada"])
    path = Path(app.extensions["casework"].instance) / "casework.sqlite3"
    for table in tables:
        rename(path, table, f"{table}_gone")
        for page in (*PUBLIC, *STAFF, f"/cases/{ref}"):
            answer = ada.get(page, buffered=True)
            assert answer.status_code in (200, 303, 401, 404, 500, 503), f"{page} without {table}: {answer.status_code}"
            for word in ("Traceback", "sqlite3", "SELECT", "no such table"):
                assert word not in answer.text, f"{page} without {table}"
        with app.app_context():
            if table in TOLD_OF:
                assert whole(), f"nobody noticed that {table} is gone"
            db.session.remove()
        rename(path, f"{table}_gone", table)
    gc.collect()  # a page that failed leaves a statement open, which sees the file as it was until it is collected
    with app.app_context():
        assert whole() == [] and ada.get("/worklist").status_code == 200


TOLD_OF = {"entry", "entry_content", "checkpoint", "case_file", "message", "staff_member", "stored_file", "erasure"}


def rename(path: Path, one: str, other: str) -> None:
    """Have a table be there no more, or again, with everything that speaks of it left as it is."""
    with sqlite3.connect(path, isolation_level=None) as bare:
        bare.execute("PRAGMA writable_schema=ON")
        bare.execute("PRAGMA legacy_alter_table=ON")
        bare.execute(f'ALTER TABLE "{one}" RENAME TO "{other}"')


def test_a_bit_flipped_anywhere_in_the_file_is_named_or_changes_nothing_that_was_said(
    inside: Flask, town: Town, instance: Path
) -> None:
    for _ in range(5):
        town.triage(town.sends(sender=edith()).case_ref)
    let_go(inside)
    path, chance = instance / "casework.sqlite3", random.Random(7)
    with sqlite3.connect(path) as bare:
        bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    sound = path.read_bytes()
    told, named = list(exported()), 0
    let_go(inside)
    for _ in range(60):
        broken = bytearray(sound)
        broken[chance.randrange(200, len(broken))] ^= 1 << chance.randrange(8)
        path.write_bytes(broken)
        try:
            places = whole()
        except DatabaseError:  # nothing opens that, and every command says so
            places = ["damaged"]
        named += bool(places)
        assert places or list(exported()) == told
        let_go(inside)
        for end in ("-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
    assert named > 5
    path.write_bytes(sound)


def exported() -> Iterator[str]:
    db.session.rollback()
    with verify.reading(db.engine) as connection:
        yield from export.lines(connection)


# Eight writers


@pytest.mark.soak
def test_eight_writers_of_two_hundred_acts_each_wait_fairly(inside: Flask, town: Town) -> None:
    refs, took, wrong = [town.sends().case_ref for _ in range(8)], list[float](), list[str]()
    ben = town.who("ben")

    def write(ref: str) -> None:
        with inside.app_context():
            for turn in range(200):
                began = time.perf_counter()
                try:
                    with act("case.noted", by=ben, now=When.at(now()), case=ref):
                        db.session.get(Case, ref).wanted = f"turn {turn}"
                except Exception as error:
                    wrong.append(type(error).__name__)
                took.append(time.perf_counter() - began)

    threads = [threading.Thread(target=write, args=(ref,)) for ref in refs]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lasted, took = time.perf_counter() - began, sorted(took)
    print(
        f"\n1,600 acts of 8 writers: {1600 / lasted:.0f} a second, p50 {took[800] * 1e3:.0f} ms, "
        f"p99 {took[1583] * 1e3:.0f} ms, longest {took[-1] * 1e3:.0f} ms"
    )
    assert wrong == [] and took[-1] < 5 and took[1583] < 1 and whole() == []
