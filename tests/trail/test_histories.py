"""Histories and attacks by chance: no false alarm on what is honest, and no attack that both verifiers overlook."""

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from flask import Flask

from casework.db import db, start
from casework.demo.cli import make
from casework.trail import export, offline, verify
from tests.conftest import let_go, make_app
from tests.trail.histories import ATTACKS, Attack, Held, Nothing, flipped, hold, live, rewrite, tables
from tests.trail.test_verify import add_member, erase_case, report, told


def honest(seed: int) -> None:
    """One history by chance, and everything that can be asked of it: all good."""
    chance = random.Random(seed)
    live(chance, chance.randint(3, 25), erase_case, add_member)
    found = report()
    assert found.good, f"history {seed}: {told(found)}"
    with verify.reading(db.engine) as connection:
        found = verify.newest(connection, chance.randint(1, 40))
        assert found.good, f"history {seed}, the newest {found.entries}: {told(found)}"
        check = offline.Check()
        check.read(export.lines(connection))
    check.compare([], "")
    assert not any(check.wrong.values()), f"history {seed}: {check.wrong}"


@pytest.fixture
def lives(bare_sqlite: Path, tmp_path: Path) -> Iterator[Path]:
    """A folder in which each history has a database of its own."""
    yield tmp_path
    assert not list(tmp_path.glob("*-journal"))


def in_a_database(bare: Path, folder: Path, seed: int) -> tuple[Flask, Path]:
    path = Path(shutil.copy(bare, folder / f"{seed}.sqlite3"))
    app = Flask("history")
    start(app, f"sqlite:///{path}")
    return app, path


def many(seeds: range, bare: Path, folder: Path) -> None:
    for seed in seeds:
        app, path = in_a_database(bare, folder, seed)
        with app.app_context():
            honest(seed)
        let_go(app)
        path.unlink()


def test_tens_of_honest_histories_raise_no_alarm(bare_sqlite: Path, lives: Path) -> None:
    many(range(20), bare_sqlite, lives)


@pytest.mark.soak
def test_a_thousand_honest_histories_raise_no_alarm(bare_sqlite: Path, lives: Path) -> None:
    many(range(1_000), bare_sqlite, lives)


@pytest.mark.postgresql
@pytest.mark.parametrize("seed", range(4))
def test_honest_histories_raise_no_alarm_on_postgresql(trail: Flask, seed: int) -> None:
    honest(seed)


# Attacks


def held(seed: int, bare: Path, folder: Path) -> Held:
    """A history in memory, whose reader kept a checkpoint somewhere behind its middle."""
    chance = random.Random(seed)
    app, path = in_a_database(bare, folder, seed)
    with app.app_context():
        live(chance, 12, erase_case, add_member)
    let_go(app)
    with closing(sqlite3.connect(path)) as there:
        tip = there.execute("SELECT max(seq) FROM entry").fetchone()[0]
    found = hold(path, chance.randint(tip // 2, tip))
    assert {name for name, verdict in found.report().verdicts.items() if not verdict.good} == {"walls"}
    return found


def attacked(over: Held, attack: Attack, chance: random.Random) -> tuple[str, str, bool] | None:
    """Make one attack and take it back; the places that count, what was said, and what the offline verifier says."""
    over.raw.execute("BEGIN")
    try:
        wanted = attack(over, chance)
        found = over.report()
        said = "\n".join(place for place in found.places() if not place.startswith("The wall"))
        return wanted, said, found_offline(over)
    except (Nothing, sqlite3.IntegrityError):
        return None
    finally:
        over.raw.execute("ROLLBACK")


def found_offline(over: Held) -> bool:
    """Whether somebody finds it who has only an export of what is there, the one file, and the same checkpoint."""
    check = offline.Check()
    check.read(export.lines(over.connection))
    check.compare([over.kept], "")
    return any(check.wrong.values())


def storm(attacks: int, histories: int, bare: Path, folder: Path) -> None:
    """That many attacks over so many histories: each is found by both verifiers, nearly each at its place."""
    chance, done, astray, most = random.Random(99), 0, list[str](), attacks // histories
    for seed in range(histories):
        over = held(seed, bare, folder)
        for number in range(3 * most):
            attack = ATTACKS[number % len(ATTACKS)]
            what = attacked(over, attack, chance)
            if what is None:
                continue
            wanted, said, offline_too = what
            assert said, f"history {seed}: nobody noticed {attack.__name__} ({wanted})"
            assert offline_too, f"history {seed}: {attack.__name__} ({wanted}) is not found in an export"
            if wanted and not any(word in said + " " for word in wanted.split("|")):
                astray.append(f"{attack.__name__}: {wanted} in {said}")
            done += 1
            if done >= most * (seed + 1):
                break
        over.connection.close()
    assert done >= attacks
    assert len(astray) <= done / 100, "\n".join(astray)


def test_hundreds_of_attacks_are_found_at_their_place(bare_sqlite: Path, lives: Path) -> None:
    storm(280, 5, bare_sqlite, lives)


@pytest.mark.soak
def test_ten_thousand_attacks_are_found_at_their_place(bare_sqlite: Path, lives: Path) -> None:
    storm(10_000, 40, bare_sqlite, lives)


def test_an_older_copy_of_the_database_is_found_by_whoever_kept_a_checkpoint(bare_sqlite: Path, lives: Path) -> None:
    for seed in range(5):
        over = held(seed, bare_sqlite, lives)
        for table in ("entry_content", "entry", *(row[0] for row in over.all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%fts%'"
        ) if row[0] not in ("entry", "entry_content"))):  # fmt: skip
            over.raw.execute(f'DELETE FROM "{table}"')
        found = over.report()
        assert f"covers {over.size} that are no longer there" in found.verdicts["kept"].first


def test_a_consistent_rewrite_behind_the_kept_checkpoint_is_what_nobody_can_find_and_is_counted(
    bare_sqlite: Path, lives: Path
) -> None:
    rewritten = 0
    for seed in range(8):
        over = held(seed, bare_sqlite, lives)
        for seq in range(over.size + 1, over.tip + 1):
            try:
                rewrite(over, seq)
            except Nothing:
                continue
            found = over.report()
            assert {name for name, verdict in found.verdicts.items() if not verdict.good} == {"walls"}
            assert found.unwitnessed == over.tip - over.size >= over.tip - seq + 1
            assert any("not yet witnessed" in line for line in found.lines())
            rewritten += 1
    assert rewritten >= 5


@pytest.mark.soak
def test_every_column_of_every_table_of_the_demonstration_is_named_when_one_bit_of_it_is_changed(
    instance: Path,
) -> None:
    app = make_app(instance, demo=True)
    with app.app_context():
        make(app.extensions["casework"], "stotfold")
    let_go(app)
    with closing(sqlite3.connect(instance / "casework.sqlite3")) as there:
        there.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    over, chance, looked = hold(instance / "casework.sqlite3", 10), random.Random(3), set[str]()
    for table in tables()[2:]:
        names = [row[1] for row in over.all(f'PRAGMA table_info("{table}")') if row[1] != "ref"]
        for name in names:
            rows = over.all(f'SELECT ref, "{name}" FROM "{table}" WHERE "{name}" IS NOT NULL AND "{name}" <> \'\'')
            if not rows:
                continue
            ref, value = chance.choice(rows)
            after = flipped(chance, value)
            over.raw.execute("BEGIN")
            cast = "CAST(? AS TEXT)" if isinstance(after, bytes) else "?"
            try:
                over.raw.execute(f'UPDATE "{table}" SET "{name}" = {cast} WHERE ref = ?', (after, ref))
            except sqlite3.IntegrityError:
                continue
            else:
                assert ref in over.report().verdicts["rows"].first, f"{table}.{name}: {value!r} became {after!r}"
                looked.add(table)
            finally:
                over.raw.execute("ROLLBACK")
    assert len(looked) > 20, sorted(looked)
