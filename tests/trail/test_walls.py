"""The walls in the databases, attacked with a bare connection that has none of our settings."""

import sqlite3

import psycopg
import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import DatabaseError

from casework.cases.model import Case
from casework.db import db
from casework.trail import new_ref, seal, verify, walls
from casework.trail.grants import grant
from tests.postgres import Cluster
from tests.trail.conftest import Attack, decide, on_bare_connection, open_case

REFUSED = (sqlite3.DatabaseError, psycopg.DatabaseError)
pytestmark = pytest.mark.both


def report(kept: tuple[str, ...] = ()) -> verify.Report:
    with verify.reading(db.engine) as connection:
        return verify.verify(connection, kept)


ON_BOTH = [
    "UPDATE entry SET actor = 'x' WHERE seq = 2",
    "UPDATE entry SET seq = 9 WHERE seq = 5",
    "DELETE FROM entry WHERE seq = 5",
    "DELETE FROM entry",
    "UPDATE entry_content SET body = '{}' WHERE seq = 2",
    "UPDATE entry_content SET salt = NULL, body = NULL WHERE seq = 2",
    "UPDATE entry_content SET seq = 9 WHERE seq = 5",
    "DELETE FROM entry_content WHERE seq = 2",
    "UPDATE case_file SET outcome = 'upheld'",
    "UPDATE case_file SET outcome = 'upheld', version = version + 1",
    "UPDATE case_file SET outcome = 'upheld', version = version - 1",
    "UPDATE case_file SET ref = 'x'",
    "DELETE FROM case_file",
    "DELETE FROM message",
    "INSERT INTO erasure (ref, version, seq, ground) VALUES ('x', 1, 2, 'because')",
    "INSERT INTO erasure (ref, version, seq, ground) SELECT row_ref, 2, 2, 'because' FROM entry WHERE seq = 5",
]
ON_SQLITE = [
    "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 2",
    "UPDATE OR REPLACE entry SET seq = 2 WHERE seq = 5",
    "INSERT OR REPLACE INTO entry_content SELECT seq, salt, '{}' FROM entry_content WHERE seq = 2",
    "REPLACE INTO entry_content (seq) VALUES (2)",
    "INSERT OR REPLACE INTO case_file SELECT * FROM case_file",
    "UPDATE OR REPLACE case_file SET outcome = 'upheld'",
    "INSERT OR REPLACE INTO message SELECT * FROM message",
]
ON_POSTGRESQL = [
    "TRUNCATE entry CASCADE",
    "TRUNCATE entry_content",
    "TRUNCATE checkpoint",
    "TRUNCATE case_file CASCADE",
    "TRUNCATE message",
    "INSERT INTO entry SELECT * FROM entry WHERE seq = 2 ON CONFLICT (seq) DO UPDATE SET actor = 'x'",
    "INSERT INTO entry_content (seq) VALUES (2) ON CONFLICT (seq) DO UPDATE SET body = '{}'",
]


def refused(statement: str, attack: Attack) -> None:
    with pytest.raises(REFUSED, match="trail: "):
        attack(statement)
    assert report().good


@pytest.mark.parametrize("statement", ON_BOTH)
def test_what_the_walls_refuse(statement: str, case: str, attack: Attack) -> None:
    refused(statement, attack)


@pytest.mark.sqlite
@pytest.mark.parametrize("statement", ON_SQLITE)
def test_what_sqlites_walls_refuse_besides(statement: str, case: str, attack: Attack) -> None:
    refused(statement, attack)


@pytest.mark.postgresql
@pytest.mark.parametrize("statement", ON_POSTGRESQL)
def test_what_postgresqls_walls_refuse_besides(statement: str, case: str, attack: Attack) -> None:
    refused(statement, attack)


def forged(attack: Attack, **changes: object) -> str:
    """A statement that adds an entry after the last, chained and hashed as ours are, but for what is changed."""
    columns = ", ".join([*seal.HEADER, "prev", "hash"])
    last = attack(f"SELECT {columns} FROM entry ORDER BY seq DESC LIMIT 1")[0]
    entry = dict(zip([*seal.HEADER, "prev", "hash"], last, strict=True))
    entry |= {"seq": entry["seq"] + 1, "version": entry["version"] + 1, "prev": entry["hash"]} | changes
    if "hash" not in changes:
        entry["hash"] = seal.entry_hash(str(entry["prev"]), entry)
    values = ", ".join("NULL" if value is None else repr(value) for value in entry.values())
    return f"INSERT INTO entry ({columns}) VALUES ({values})"


@pytest.mark.parametrize(
    ("changes", "because"),
    [
        ({"prev": "1" * 64}, "joins the last"),
        ({"seq": 9}, "no gap"),
        ({"seq": 5}, "no gap"),
        ({"seq": 0}, "no gap"),
        ({"version": 2}, "one entry for each version|uq_entry_row_ref_version"),
    ],
)
def test_an_entry_that_does_not_follow_is_refused(
    changes: dict[str, object], because: str, case: str, attack: Attack
) -> None:
    with pytest.raises(REFUSED, match=because):
        attack(forged(attack, **changes))
    assert report().good


def test_an_entry_with_a_wrong_hash_gets_in_and_is_named(case: str, attack: Attack) -> None:
    attack(forged(attack, hash="a" * 64))
    verdict = report().verdicts["hashes"]
    assert (verdict.wrong, verdict.first) == (1, "Entry 6 is not what its hash seals.")


def test_a_well_forged_entry_without_its_change_is_named(case: str, attack: Attack) -> None:
    attack(forged(attack))
    found = report().verdicts
    assert found["chain"].good and found["hashes"].good
    assert "Entry 6 has lost its content" in found["contents"].first
    assert f"the row case {case} is at version 2 where the trail says 3" in found["rows"].first


def test_a_row_cannot_be_pushed_out_through_another_unique_key(
    case: str, attack: Attack, kind_of_database: str
) -> None:
    other, new = open_case(), new_ref()
    name = attack(f"SELECT reference FROM case_file WHERE ref = '{other}'")[0][0]
    replace = "OR REPLACE" if kind_of_database == "sqlite" else ""
    with pytest.raises(REFUSED, match="push out|uq_case_file_reference"):
        attack(
            forged(attack, kind="case", row_ref=case, version=3),
            f"UPDATE {replace} case_file SET version = 3, reference = '{name}' WHERE ref = '{case}'",
        )
    columns = [column.name for column in Case.__table__.columns]
    values = [{"ref": f"'{new}'", "version": "1"}.get(column, column) for column in columns]
    with pytest.raises(REFUSED, match="push out|uq_case_file_reference"):
        attack(
            forged(attack, kind="case", row_ref=new, version=1),
            f"INSERT {replace} INTO case_file ({', '.join(columns)}) "
            f"SELECT {', '.join(values)} FROM case_file WHERE ref = '{other}'",
        )
    assert report().good


@pytest.mark.sqlite
def test_a_row_cannot_be_pushed_out_through_its_hidden_number(trail: object, attack: Attack) -> None:
    first, second = open_case(), open_case()
    number = attack(f"SELECT rowid FROM message WHERE case_ref = '{second}'")[0][0]
    new = new_ref()
    columns = "ref, version, case_ref, number, lane, nature, ours, happened, entered"
    with pytest.raises(REFUSED, match="push out"):
        attack(
            forged(attack, kind="message", row_ref=new, version=1),
            f"INSERT OR REPLACE INTO message (rowid, {columns}) "
            f"VALUES ({number}, '{new}', 1, '{first}', 7, 'staff', 'words', 1, '2026-11-21', '2026-11-21')",
        )
    ref = attack(f"SELECT ref FROM message WHERE case_ref = '{first}'")[0][0]
    with pytest.raises(REFUSED, match="trail: "):
        attack(
            forged(attack, kind="message", row_ref=ref, version=2),
            f"UPDATE OR REPLACE message SET rowid = {number}, version = 2 WHERE ref = '{ref}'",
        )
    assert report().good


def test_a_checkpoint_never_changes(case: str, attack: Attack, kind_of_database: str) -> None:
    attack("""INSERT INTO checkpoint (size, root, "on", note) VALUES (5, 'r', '2026-11-21', 'n')""")
    refused = ["UPDATE checkpoint SET root = 'x'", "DELETE FROM checkpoint"]
    if kind_of_database == "sqlite":
        refused.append("""INSERT OR REPLACE INTO checkpoint VALUES (5, 'x', '2026-11-21', 'n')""")
    for statement in refused:
        with pytest.raises(REFUSED, match="trail: "):
            attack(statement)


@pytest.mark.postgresql
def test_posing_as_a_replica_does_not_open_the_walls(case: str, attack: Attack) -> None:
    for statement in ON_BOTH:
        with pytest.raises(REFUSED, match="trail: "):
            attack("SET session_replication_role = replica", statement)


@pytest.mark.postgresql
def test_a_table_of_ones_own_does_not_deceive_the_walls(case: str, attack: Attack) -> None:
    with pytest.raises(REFUSED, match="no entry for this change"):
        attack(
            "CREATE TEMPORARY TABLE entry (row_ref text, version int)",
            f"INSERT INTO pg_temp.entry VALUES ('{case}', 3)",
            "UPDATE case_file SET outcome = 'upheld', version = 3",
        )
    with pytest.raises(REFUSED, match="only with an erasure|goes only with"):
        attack(
            "CREATE TEMPORARY TABLE erasure (seq int)",
            "INSERT INTO pg_temp.erasure VALUES (2)",
            "UPDATE entry_content SET salt = NULL, body = NULL WHERE seq = 2",
        )


# The deferred foreign key is the second wall


@pytest.mark.usefixtures("walls_down")
def test_a_row_without_its_entry_is_refused_by_its_key_when_the_triggers_are_gone(
    case: str, attack: Attack, kind_of_database: str
) -> None:
    keys = ["PRAGMA foreign_keys=ON"] if kind_of_database == "sqlite" else []
    for statement in ("UPDATE case_file SET version = 99", "UPDATE message SET ref = 'zzzzzzzzzzzzzzzzzzzzzzzzzz'"):
        with pytest.raises(REFUSED, match="(?i)foreign key"):
            attack(*keys, statement)
    assert report().verdicts["rows"].good


# Our own connections cannot touch the walls either


@pytest.mark.sqlite
@pytest.mark.parametrize(
    "statement",
    [
        'DROP TRIGGER "wall_entry_update"',
        "DROP TABLE erasure",
        "DROP INDEX uq_entry_row_ref_version",
        "ALTER TABLE message RENAME TO elsewhere",
        "ALTER TABLE message ADD COLUMN mine TEXT",
        "CREATE TRIGGER mine BEFORE INSERT ON entry BEGIN SELECT RAISE(IGNORE); END",
        "CREATE TEMP TRIGGER mine BEFORE INSERT ON entry BEGIN SELECT RAISE(IGNORE); END",
        "CREATE TEMP TABLE erasure (seq int)",
        "CREATE TABLE mine (seq int)",
        "ATTACH ':memory:' AS mine",
        "PRAGMA writable_schema=ON",
    ],
)
def test_the_applications_own_connection_changes_no_schema(statement: str, case: str) -> None:
    refused = pytest.raises(DatabaseError, match="not authorized|prohibited")
    with db.engine.connect().execution_options(casework_writing=True) as connection, refused:
        connection.exec_driver_sql(statement)
    assert report().good


# The owner can take the walls down; then the verifier names the place


@pytest.mark.usefixtures("walls_down")
@pytest.mark.parametrize(
    ("statement", "question", "sentence"),
    [
        ("UPDATE entry SET actor = 'x' WHERE seq = 2", "hashes", "Entry 2 is not what its hash seals."),
        ("UPDATE entry_content SET body = '{}' WHERE seq = 2", "contents", "content of entry 2 is not what"),
        (
            "UPDATE entry_content SET salt = NULL, body = NULL WHERE seq = 2",
            "erasures",
            "entry 2 is gone, and no erasure",
        ),
        ("DELETE FROM entry_content WHERE seq = 2", "contents", "Entry 2 has lost its content"),
        ("UPDATE case_file SET outcome = 'upheld'", "rows", "It says 'upheld' where the trail says 'not-upheld'."),
        ("UPDATE message SET words = 'no'", "rows", "Entry 3: the row message"),
        ("DELETE FROM message", "rows", "Entry 3 tells of the row message"),
        ("UPDATE message SET ref = 'zzzzzzzzzzzzzzzzzzzzzzzzzz'", "rows", "and it is not there"),
    ],
)
def test_what_the_owner_does_is_named(
    statement: str, question: str, sentence: str, case: str, attack: Attack, kind_of_database: str
) -> None:
    loose = () if kind_of_database == "sqlite" else ("SET session_replication_role = replica",)
    attack(*loose, statement)
    found = report()
    assert sentence in found.verdicts[question].place
    assert found.verdicts["walls"].wrong == walls.count(kind_of_database)


@pytest.mark.usefixtures("walls_down")
def test_a_cut_tail_is_named_by_the_row_it_was_about(case: str, attack: Attack, kind_of_database: str) -> None:
    loose = () if kind_of_database == "sqlite" else ("SET session_replication_role = replica",)
    attack(*loose, "DELETE FROM entry_content WHERE seq > 3", "DELETE FROM entry WHERE seq > 3")
    assert f"the row case {case} is at version 2 where the trail says 1" in report().verdicts["rows"].first


@pytest.mark.usefixtures("walls_down")
def test_reordered_entries_are_named(case: str, attack: Attack, kind_of_database: str) -> None:
    loose = () if kind_of_database == "sqlite" else ("SET session_replication_role = replica",)
    swap = [f"UPDATE entry SET seq = {new} WHERE seq = {old}" for old, new in ((2, 99), (3, 2), (99, 3))]
    attack(*loose, *swap)
    found = report().verdicts
    assert found["chain"].first == "Entry 2 does not join entry 1." and not found["hashes"].good


def test_a_wall_rebuilt_hollow_does_not_count_as_standing(case: str, attack: Attack, kind_of_database: str) -> None:
    if kind_of_database == "sqlite":
        hollow = 'CREATE TRIGGER "wall_entry_update" BEFORE UPDATE ON "entry" BEGIN SELECT 1; END'
        attack('DROP TRIGGER "wall_entry_update"', hollow)
        assert "wall_entry_update" in report().verdicts["walls"].first
    else:
        attack("CREATE OR REPLACE FUNCTION wall_entry() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END $$")
        assert "wall_entry " in report().verdicts["walls"].first
        attack("ALTER TABLE message DISABLE TRIGGER wall_message_row")
        assert report().verdicts["walls"].wrong == 2


def test_walls_can_be_raised_again(case: str, url: str, attack: Attack) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        walls.lower_walls(connection)
        walls.raise_walls(connection)
        walls.raise_walls(connection)
        assert walls.missing_walls(connection) == []
    engine.dispose()


# The application's own role


@pytest.fixture
def app_role(url: str, postgres: Cluster) -> str:
    """The address of the test's database as the application's role."""
    role = f"app_{new_ref()}"
    with postgres.connect() as admin:
        admin.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'word'")  # type: ignore[arg-type]
    engine = create_engine(url)
    with engine.begin() as connection:
        grant(connection, role)
    engine.dispose()
    return postgres.url(url.rpartition("/")[2], role, "word")


@pytest.mark.postgresql
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET actor = 'x'",
        "DELETE FROM entry",
        "TRUNCATE entry CASCADE",
        "UPDATE entry_content SET seq = 9",
        "DELETE FROM entry_content",
        "TRUNCATE entry_content",
        "UPDATE checkpoint SET root = 'x'",
        "DELETE FROM checkpoint",
        "DELETE FROM case_file",
        "TRUNCATE message",
        "INSERT INTO trail_head VALUES (2)",
        "DELETE FROM trail_head",
        "ALTER TABLE entry DISABLE TRIGGER ALL",
        "SET session_replication_role = replica",
        "CREATE TEMPORARY TABLE entry (seq int)",
        "CREATE TABLE mine (seq int)",
    ],
)
def test_the_application_may_not(statement: str, case: str, app_role: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        on_bare_connection(app_role, statement)


@pytest.mark.postgresql
def test_the_application_may_do_all_it_needs(trail: object, app_role: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from flask import Flask

    from casework.db import start
    from tests.conftest import let_go

    app = Flask("as the application")
    start(app, app_role)
    with app.app_context():
        decide(open_case(), "upheld")
        assert report().good
    let_go(app)
