"""One byte changed by hand anywhere is found and its place is named; what is honest raises no alarm."""

import hashlib
import json
import random
import sqlite3
import threading
import tracemalloc
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases.model import Case, Message
from casework.clock import When
from casework.db import db
from casework.errors import Invalid
from casework.letters.model import StoredFile
from casework.staff.model import StaffMember, Standing
from casework.trail import act, checkpoint, new_ref, refused, seal, verify, walls
from casework.trail.erase import erase
from casework.trail.model import Entry, EntryContent, Erasure
from tests.trail.conftest import (
    ADA,
    BEN,
    NOBODY,
    Attack,
    at,
    decide,
    new_case,
    new_message,
    on_bare_connection,
    open_case,
)

SIGNER = checkpoint.Signer("stotfold.example/trail", bytes(range(32)))


def report(kept: tuple[str, ...] = (), **how: object) -> verify.Report:
    db.session.rollback()
    with verify.reading(db.engine) as connection:
        return verify.verify(connection, kept, **how)  # type: ignore[arg-type]


def told(found: verify.Report) -> str:
    return "\n".join(verdict.place for verdict in found.verdicts.values() if not verdict.good)


def add_member(name: str) -> None:
    with act("staff.added", by=ADA, now=at(3), name=name):
        db.session.add(
            StaffMember(
                name=name, email=f"{new_ref()}@example.org", title="Zoë’s deputy", roles=["officer"],
                standing=Standing.KNOWN, working_days=[0, 1, 4],
            )
        )  # fmt: skip


def erase_case(ref: str) -> None:
    """All that can be erased of one case, and the words themselves."""
    db.session.rollback()
    kept = select(Erasure.seq)
    seqs = db.session.scalars(
        select(Entry.seq).where(Entry.case_ref == ref, Entry.act != "content.erased", Entry.seq.not_in(kept))
    ).all()
    words = {message: ["words"] for message in db.session.scalars(select(Message.ref).where(Message.case_ref == ref))}
    erase(seqs, "time is up", by=BEN, now=at(20), empty={ref: ["subject", "wanted"]} | words, case=ref)


def history() -> list[str]:
    """A little of everything: two cases decided, one anonymous, one erased, people, a refusal."""
    refs = [open_case(), open_case(BEN), open_case(NOBODY), open_case()]
    add_member("Cora Lane")
    for ref in refs[:2]:
        decide(ref, "not-upheld")
    with act("case.message-received", by=NOBODY, now=at(9), case=refs[2]):
        db.session.add(new_message(refs[2], 2, at(9)))
    refused(by=BEN, now=at(10), what="close", because="No answer has been sent.", case=refs[0])
    erase_case(refs[3])
    decide(refs[3], "withdrawn")
    return refs


@pytest.mark.both
def test_an_honest_history_is_whole(trail: Flask) -> None:
    history()
    found = report()
    assert found.good, told(found)
    assert found.entries == db.session.query(Entry).count() and found.unwitnessed == found.entries
    assert found.verdicts["erasures"].checked == 3


def test_an_empty_trail_is_whole(trail: Flask) -> None:
    assert report().good and report().root == seal.root([])


def test_many_honest_histories_with_erasures_raise_no_alarm(trail: Flask) -> None:
    chance, refs = random.Random(41), [open_case()]
    for _ in range(120):
        ref = chance.choice(refs)
        what = chance.randrange(6)
        if what == 0:
            refs.append(open_case(chance.choice([ADA, NOBODY])))
        elif what == 1:
            erase_case(ref)
        elif what == 2:
            add_member("Dev Rao")
        elif what == 3:
            refused(by=BEN, now=at(1), what="close", because="It is closed.", case=ref)
        else:
            decide(ref, chance.choice(["upheld", "not-upheld", "withdrawn"]))
        found = report()
        assert found.good, told(found)


# Any one byte


def flip(chance: random.Random, value: object) -> object:
    """The value with one bit of one byte changed."""
    if isinstance(value, int):
        return value ^ (1 << chance.randrange(8))
    raw = bytearray(value.encode("utf-8") if isinstance(value, str) else value)  # type: ignore[arg-type]
    raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    return bytes(raw)


def test_any_one_byte_changed_by_hand_is_found_and_its_place_is_named(trail: Flask, url: str) -> None:
    history()
    chance = random.Random(4242)
    tables = ["entry", "entry_content", *(table.name for table in walls.trailed_tables())]
    done = 0
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as bare:
        for (name,) in bare.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            bare.execute(f'DROP TRIGGER "{name}"')
        filled = [name for name in tables if bare.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]]
        assert {"entry", "entry_content", "case_file", "message", "staff_member", "erasure"} <= set(filled)
        while done < 360:
            done += _one_mutation(bare, chance, chance.choice(filled))
    again = report()
    assert {name for name, verdict in again.verdicts.items() if not verdict.good} == {"walls"}


def _one_mutation(bare: sqlite3.Connection, chance: random.Random, table: str) -> int:
    """Change one byte, look, and put it back; gives 0 when the database itself would not have it."""
    cursor = bare.execute(f'SELECT rowid, * FROM "{table}" ORDER BY random() LIMIT 1')
    names = [column[0] for column in cursor.description]
    row = dict(zip(names[1:], cursor.fetchone()[1:], strict=True)) | {"rowid": None}
    key = "seq" if table in ("entry", "entry_content") else "ref"
    name = chance.choice([name for name, value in row.items() if value not in (None, "")])
    before, after = row[name], flip(chance, row[name])
    cast = "CAST(? AS TEXT)" if isinstance(after, bytes) else "?"
    query = f'UPDATE "{table}" SET "{name}" = {cast} WHERE "{key}" = ?'
    try:
        bare.execute(query, (after, row[key]))
    except sqlite3.IntegrityError:
        return 0
    found = report()
    place = f"ntry {row['seq']}" if key == "seq" else str(row["ref"])
    where = "\n".join(
        found.verdicts[question].first for question in ("chain", "hashes", "contents", "erasures", "rows")
    )
    assert where.strip(), f"{table}.{name}: {before!r} became {after!r}, and nobody noticed"
    if name not in ("seq", "ref"):
        assert place in where, f"{table}.{name} of {place}: {where}"
    identity = after if name == key else row[key]
    back = f'UPDATE "{table}" SET "{name}" = ? WHERE "{key}" = {cast if name == key else "?"}'
    assert bare.execute(back, (before, identity)).rowcount == 1
    return 1


# Erasure


@pytest.mark.both
def test_an_erasure_leaves_nothing_of_what_it_erases(trail: Flask, attack: Attack, url: str) -> None:
    ref = open_case()
    erase_case(ref)
    everything = "".join(
        json.dumps(attack(f'SELECT * FROM "{table}"'), default=str)
        for table in ("entry", "entry_content", "case_file", "message")
    )
    for words in ("hung open since May", "The allotment gate", "A new lock"):
        assert words not in everything
    if url.startswith("sqlite"):
        path = Path(url.removeprefix("sqlite:///"))
        on_disk = b"".join(file.read_bytes() for file in path.parent.glob(path.name + "*"))
        assert b"hung open since May" not in on_disk and b"A new lock" not in on_disk
    assert report().good


def test_what_is_changed_after_an_erasure_is_still_compared(trail: Flask, attack: Attack, walls_down: None) -> None:
    ref = open_case()
    erase_case(ref)
    attack("UPDATE case_file SET kind = 'comment'")
    found = told(report())
    assert f"the row case {ref} is not what the trail says in kind." in found
    assert "It says 'comment' where the trail says 'complaint'." in found


def test_the_record_of_an_erasure_is_not_erased(trail: Flask) -> None:
    ref = open_case()
    erase_case(ref)
    for seq in db.session.scalars(select(Entry.seq).where(Entry.act == "content.erased")).all():
        with pytest.raises(Invalid, match="record of an erasure stays"):
            erase([seq], "because", by=BEN, now=at(30))


def test_nothing_is_erased_twice_or_without_being_there(trail: Flask) -> None:
    ref = open_case()
    erase_case(ref)
    for seq in (1, 999):
        with pytest.raises(Invalid, match="not there, or its content was erased already"):
            erase([seq], "because", by=BEN, now=at(30))
    assert report().good


@pytest.mark.usefixtures("walls_down")
def test_an_erasure_forged_after_the_event_is_found(case: str, attack: Attack) -> None:
    attack("UPDATE entry_content SET salt = NULL, body = NULL WHERE seq = 2")
    attack("INSERT INTO erasure (ref, version, seq, ground) VALUES ('x', 1, 2, 'because')")
    found = report()
    assert "the erasure that names it has no later entry" in found.verdicts["erasures"].first
    assert "a row erasure x of which no entry tells" in found.verdicts["rows"].first


@pytest.mark.usefixtures("walls_down")
def test_content_put_back_after_an_erasure_is_found(trail: Flask, attack: Attack) -> None:
    ref = open_case()
    salt, body = attack("SELECT salt, body FROM entry_content WHERE seq = 3")[0]
    erase_case(ref)
    attack(f"UPDATE entry_content SET salt = '{salt}', body = '{body}' WHERE seq = 3")
    assert "Entry 3 is said to be erased, and its content is still there." in told(report())


@pytest.mark.usefixtures("walls_down")
def test_a_row_without_entries_is_found(case: str, attack: Attack) -> None:
    columns = ", ".join(column.name for column in Message.__table__.columns if column.name not in ("ref", "number"))
    attack(f"INSERT INTO message (ref, number, {columns}) SELECT 'x', 7, {columns} FROM message")
    assert report().verdicts["rows"].first == "There is a row message x of which no entry tells."


# Files, the clock, the tail


def stored_file(case: str, content: bytes, name: str | None = "gate.jpg") -> StoredFile:
    return StoredFile(
        ref=new_ref(), case_ref=case, name=name, media_type="image/jpeg", size=len(content),
        sha256=hashlib.sha256(content).hexdigest(), added=at(), from_resident=True,
    )  # fmt: skip


def test_files_are_compared_with_what_was_stored(case: str, tmp_path: Path) -> None:
    with act("file.added", by=ADA, now=at(), case=case, name="gate.jpg"):
        row = stored_file(case, b"a gate")
        db.session.add(row)
    path = tmp_path / "files" / "2026-11-21" / row.ref
    path.parent.mkdir(parents=True)
    look = verify.on_disk(tmp_path / "files")
    assert report(files=look).verdicts["files"].first == f"The bytes of the file {row.ref} are not there."
    path.write_bytes(b"a gate")
    assert report(files=look).good
    path.write_bytes(b"a Gate")
    assert "are not those that were stored" in report(files=look).verdicts["files"].first


def test_a_clock_that_went_back_is_noted_once_and_is_no_fault(trail: Flask) -> None:
    open_case(now=at(10))
    for minutes in (5, 6, 7):
        open_case(now=at(minutes))
    open_case(NOBODY, now=at(0))
    found = report()
    assert found.good and found.notes == ["The clock went back before entry 4."]
    open_case(now=at(1))
    assert report().notes == ["The clock went back before entry 4, and 1 times more."]


def test_writers_who_queue_do_not_make_the_clock_go_back(trail: Flask) -> None:
    open_case(now=at(10))
    open_case(now=When.at(at(10).instant - timedelta(seconds=20)))
    assert report().notes == []


def test_the_age_of_the_tail_is_told(case: str) -> None:
    assert "The last entry is of 2026-11-21, 10 days ago." in report(today=date(2026, 12, 1)).notes


# The newest entries, walked at every start


def newest(count: int) -> verify.Report:
    db.session.rollback()
    with verify.reading(db.engine) as connection:
        return verify.newest(connection, count)


@pytest.mark.both
@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 13, 1000])
def test_the_newest_entries_of_an_honest_history_are_whole(trail: Flask, count: int) -> None:
    history()
    found = newest(count)
    assert found.good, told(found)
    assert found.entries == min(count, db.session.query(Entry).count())
    assert set(found.verdicts) == {"chain", "hashes", "contents", "erasures", "rows", "walls"}


@pytest.mark.usefixtures("walls_down")
@pytest.mark.parametrize(
    ("statement", "question"),
    [
        ("UPDATE entry SET actor = 'x' WHERE seq = {tip}", "hashes"),
        ("UPDATE entry_content SET body = '{{}}' WHERE seq = {tip}", "contents"),
        ("UPDATE entry_content SET salt = NULL, body = NULL WHERE seq = {tip}", "erasures"),
        ("DELETE FROM entry WHERE seq = {tip} - 1", "chain"),
        ("UPDATE case_file SET outcome = 'upheld'", "rows"),
        ("DELETE FROM case_file", "rows"),
    ],
)
def test_what_is_done_to_the_newest_entries_is_found_and_to_older_ones_waits_for_the_night(
    case: str, attack: Attack, statement: str, question: str
) -> None:
    add_member("Cora Lane")
    decide(case, "withdrawn", at(6))
    tip = db.session.query(Entry).count()
    db.session.rollback()
    attack(statement.format(tip=tip))
    assert not newest(3).verdicts[question].good
    add_member("Dev Rao")
    assert newest(1).verdicts[question].good and not report().verdicts[question].good


# Checkpoints kept by a reader


def kept_now() -> str:
    found = report()
    return SIGNER.sign(found.entries, found.root, at().day, "0" * 64).whole


def recompute(url: str, seq: int) -> None:
    """What somebody with the database can do: rewrite one content and everything that follows from it."""
    on_bare_connection(url, *(f"DROP TRIGGER wall_{t}_update" for t in ("entry", "entry_content", "message")))
    body = on_bare_connection(url, f"SELECT body FROM entry_content WHERE seq = {seq}")[0][0]
    body = body.replace("since May", "since June")
    on_bare_connection(url, "UPDATE message SET words = replace(words, 'since May', 'since June')")
    fields = ", ".join(seal.HEADER)
    prev = seal.GENESIS
    for row in on_bare_connection(url, f"SELECT {fields} FROM entry ORDER BY seq"):
        header = dict(zip(seal.HEADER, row, strict=True))
        if header["seq"] == seq:
            salt = on_bare_connection(url, f"SELECT salt FROM entry_content WHERE seq = {seq}")[0][0]
            header["content"] = seal.commitment(salt, body)
            on_bare_connection(url, f"UPDATE entry_content SET body = '{body}' WHERE seq = {seq}")
        here = seal.entry_hash(prev, header)
        change = f"content = '{header['content']}', prev = '{prev}', hash = '{here}'"
        on_bare_connection(url, f"UPDATE entry SET {change} WHERE seq = {header['seq']}")
        prev = here


def test_a_full_recomputation_is_found_by_whoever_kept_a_checkpoint(case: str, url: str) -> None:
    early = kept_now()
    decide(case, "upheld")
    late = kept_now()
    assert report((early, late), key=SIGNER.verifier).unwitnessed == 0
    recompute(url, 3)
    found = report()
    assert {name for name, verdict in found.verdicts.items() if not verdict.good} == {"walls"}, "nobody else can tell"
    assert found.unwitnessed == found.entries
    found = report((early, late), key=SIGNER.verifier)
    assert found.verdicts["kept"].wrong == 2
    assert "something from entry 1 to 5 was changed" in found.verdicts["kept"].first


def test_what_came_after_the_last_kept_checkpoint_is_told_as_not_witnessed(case: str) -> None:
    kept = kept_now()
    decide(case, "upheld")
    found = report((kept,), key=SIGNER.verifier)
    assert found.good and found.unwitnessed == 2


@pytest.mark.usefixtures("walls_down")
def test_a_cut_tail_is_found_by_whoever_kept_a_checkpoint(case: str, attack: Attack) -> None:
    refused(by=ADA, now=at(), what="close", because="No answer has been sent.")
    kept = kept_now()
    attack("DELETE FROM entry_content WHERE seq = 6", "DELETE FROM entry WHERE seq = 6")
    assert set(report().verdicts) and report().verdicts["rows"].good, "no row tells of it"
    assert "covers 1 that are no longer there" in report((kept,)).verdicts["kept"].first


def test_a_checkpoint_signed_by_another_key_is_refused(case: str) -> None:
    other = checkpoint.Signer(SIGNER.name, bytes(32))
    found = report((kept_now(),), key=other.verifier)
    assert "is not signed with the key" in found.verdicts["kept"].first and found.unwitnessed == found.entries


def test_a_file_without_a_checkpoint_is_said_to_have_none(case: str) -> None:
    assert "no checkpoint in number 1" in report(("nothing here",)).verdicts["kept"].first


# Eight writers at once


@pytest.mark.both
def test_eight_writers_at_once_make_one_chain(trail: Flask) -> None:
    errors: list[BaseException] = []

    def write(number: int) -> None:
        try:
            with trail.app_context():
                ref = open_case()
                for turn in range(6):
                    decide(ref, f"{number}-{turn}")
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    seqs = db.session.scalars(select(Entry.seq).order_by(Entry.seq)).all()
    assert list(seqs) == list(range(1, 8 * (3 + 6 * 2) + 1))
    found = report()
    assert found.good, told(found)


@pytest.mark.both
def test_two_writers_of_one_case_queue_and_lose_nothing(trail: Flask) -> None:
    ref, errors = open_case(), []

    def write(name: str) -> None:
        with trail.app_context():
            for turn in range(8):
                try:
                    decide(ref, f"{name}-{turn}")
                except BaseException as error:
                    errors.append(error)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    db.session.rollback()
    assert db.session.get(Case, ref).story == 1 + 4 * 8
    assert report().good


# Size


@pytest.mark.soak
def test_a_hundred_thousand_entries_are_walked_in_little_memory(trail: Flask, attack: Attack) -> None:
    for _ in range(1000):
        with act("case.noted", by=ADA, now=at()):
            ref = new_ref()
            db.session.add(new_case(ref))
            db.session.add_all(new_message(ref, number, at()) for number in range(1, 99))
    found = report()
    assert found.good and found.entries == 100_000
    tracemalloc.start()
    report()
    assert tracemalloc.get_traced_memory()[1] < 30_000_000


def test_nothing_personal_is_in_a_header(trail: Flask) -> None:
    history()
    headers = json.dumps(
        [[str(getattr(entry, name)) for name in seal.HEADER] for entry in db.session.scalars(select(Entry))]
    )
    assert "gate" not in headers and "May" not in headers and "Cora" not in headers
    assert db.session.scalars(select(EntryContent)).first() is not None
