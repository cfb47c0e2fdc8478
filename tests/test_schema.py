"""The database's shape: made whole, changed without losing a row, and refused when it is another one's."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from casework import schema
from casework.db import Base, db
from casework.errors import SettingsError
from casework.migrations import roles, safely
from casework.schema import Standing
from casework.settings import Settings
from casework.staff.model import StaffMember
from casework.trail import act
from casework.trail.walls import missing_walls
from tests.conftest import let_go, make_app, on_postgresql
from tests.council.cast import OPERATOR, set_up
from tests.postgres import Cluster

MIGRATION = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "{revision}", {before!r}
def upgrade():
    anew = "always" if op.get_context().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("staff_member", recreate=anew) as batch:
        batch.add_column(sa.Column("nickname", sa.String(20)))
    {more}
def downgrade():
    with op.batch_alter_table("staff_member") as batch:
        batch.drop_column("nickname")
"""


def settings(app: Flask) -> Settings:
    found: Settings = app.extensions["casework"]
    return found


@pytest.fixture
def council(app: Flask) -> Flask:
    """A council that is set up, so that there are rows to lose."""
    with app.app_context():
        set_up()
    let_go(app)
    return app


@pytest.fixture
def migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of migrations of the test's own, that begins where the database is."""
    folder = tmp_path / "migrations"
    (folder / "versions").mkdir(parents=True)
    for name in ("env.py", "script.py.mako", "alembic.ini"):
        (folder / name).write_text((schema.MIGRATIONS / name).read_text())
    for file in (schema.MIGRATIONS / "versions").glob("*.py"):
        (folder / "versions" / file.name).write_text(file.read_text())
    monkeypatch.setattr(schema, "MIGRATIONS", folder)
    return folder


def write(folder: Path, more: str = "") -> None:
    before = schema._script().get_current_head()
    (folder / "versions" / "later.py").write_text(MIGRATION.format(revision="later", before=before, more=more))


def columns(app: Flask) -> set[str]:
    with safely.looking(settings(app).database) as connection:
        return {column["name"] for column in safely.inspect(connection).get_columns("staff_member")}


def names(app: Flask) -> list[str]:
    with safely.looking(settings(app).database) as connection:
        return sorted(connection.execute(text("SELECT name FROM staff_member")).scalars())


@pytest.mark.both
def test_an_empty_database_is_made_whole(app: Flask) -> None:
    assert schema.standing(settings(app).database) is Standing.CURRENT
    with safely.looking(settings(app).database) as connection:
        assert missing_walls(connection) == []
        assert connection.execute(text("SELECT id FROM trail_head")).scalars().all() == [1]


def test_the_tables_are_what_the_code_says(tmp_path: Path, pg_database: str) -> None:
    for url in (f"sqlite:///{tmp_path / 'new.sqlite3'}", pg_database):
        schema.create(url)
        ours = {"include_name": safely.is_ours, "include_object": safely.is_compared, "compare_type": True}
        with safely.looking(url) as connection:
            assert compare_metadata(MigrationContext.configure(connection, opts=ours), Base.metadata) == []
            assert missing_walls(connection) == []


@pytest.mark.both
def test_an_upgrade_keeps_every_row_and_raises_every_wall(council: Flask, migrations: Path) -> None:
    before = names(council)
    write(migrations)
    schema.upgrade(council)
    assert "nickname" in columns(council) and names(council) == before != []
    assert schema.standing(settings(council).database) is Standing.CURRENT
    with safely.looking(settings(council).database) as connection:
        assert missing_walls(connection) == []


@pytest.mark.both
def test_an_upgrade_that_fails_half_way_changes_nothing(council: Flask, migrations: Path) -> None:
    before = names(council)
    write(migrations, more='raise RuntimeError("half way")')
    with pytest.raises(RuntimeError, match="half way"):
        schema.upgrade(council)
    assert "nickname" not in columns(council) and names(council) == before
    with safely.looking(settings(council).database) as connection:
        assert missing_walls(connection) == []


def test_an_upgrade_that_leaves_rows_pointing_at_nothing_is_undone(council: Flask, migrations: Path) -> None:
    write(migrations, more='op.execute("DELETE FROM entry WHERE seq > 3")')
    with pytest.raises(safely.Broken, match="point at nothing"):
        schema.upgrade(council)
    assert "nickname" not in columns(council)


def test_a_copy_is_made_first_for_its_owner_alone(council: Flask, migrations: Path) -> None:
    write(migrations)
    schema.upgrade(council)
    copy = settings(council).instance / safely.COPY
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as before:
        assert before.execute("SELECT count(*) FROM staff_member").fetchone() == (len(names(council)),)
        assert "nickname" not in {row[1] for row in before.execute("PRAGMA table_info(staff_member)")}


def test_a_database_that_is_current_is_not_copied(council: Flask) -> None:
    schema.upgrade(council)
    assert not (settings(council).instance / safely.COPY).exists()


@pytest.mark.both
def test_walls_that_fell_stand_again_after_an_upgrade(council: Flask) -> None:
    with safely.looking(settings(council).database, writing=True) as connection:
        safely.lower_walls(connection)
    schema.upgrade(council)
    with safely.looking(settings(council).database) as connection:
        assert missing_walls(connection) == []


@pytest.mark.both
def test_an_older_database_is_refused(council: Flask, migrations: Path) -> None:
    write(migrations)
    with pytest.raises(SettingsError, match="older than this program"):
        schema.refuse_unless_current(settings(council))


@pytest.mark.both
def test_a_newer_database_is_refused_and_left_alone(council: Flask) -> None:
    with safely.looking(settings(council).database, writing=True) as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('from-the-future')"))
    with pytest.raises(SettingsError, match="newer than this program"):
        schema.refuse_unless_current(settings(council))
    with pytest.raises(SettingsError, match="newer than this program"):
        schema.upgrade(council)


def test_an_empty_database_is_refused_without_making_a_file(tmp_path: Path) -> None:
    file = tmp_path / "nothing.sqlite3"
    with pytest.raises(SettingsError, match="setup"):
        schema.refuse_unless_current(Settings(tmp_path, database_url=f"sqlite:///{file}"))
    assert not file.exists()


def test_a_damaged_database_is_said_to_be(council: Flask, instance: Path) -> None:
    let_go(council)
    path = instance / "casework.sqlite3"
    path.write_bytes(b"SQLite format 3\0" + bytes(reversed(path.read_bytes()[16:])))
    with pytest.raises(SettingsError, match="damaged. Put a copy back"):
        schema.refuse_unless_current(council.extensions["casework"])
    said = council.test_cli_runner().invoke(args=["trail", "verify"])
    assert said.exit_code == 1 and "damaged" in said.output and "Traceback" not in said.output


def test_a_server_that_is_away_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be reached"):
        schema.refuse_unless_current(Settings(tmp_path, database_url="postgresql://x:y@127.0.0.1:1/nothing"))


def test_no_page_is_answered_from_another_programs_database(council: Flask, instance: Path) -> None:
    with safely.looking(settings(council).database, writing=True) as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('from-the-future')"))
    answer = make_app(instance, demo=True).test_client().get("/policies", base_url="http://localhost")
    assert answer.status_code == 503 and "newer than this program" in answer.text


def test_the_database_file_is_its_owners_alone(app: Flask) -> None:
    file = safely.file_of(settings(app).database)
    assert file is not None and stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.postgresql
def test_the_application_goes_in_by_a_role_that_owns_nothing(
    postgres: Cluster, instance: Path, kind_of_database: str
) -> None:
    made = roles.make(postgres.url(), "ashby")
    app = make_app(instance, database_url=made.app, database_owner_url=made.owner)
    schema.upgrade(app)
    with app.app_context():
        assert on_postgresql(app)
        with act("staff.added", by=OPERATOR, now=set_up(), name="Jon Pike"):
            db.session.add(
                StaffMember(name="Jon Pike", title="", roles=[], standing="known", listed=True, working_days=[])
            )
    let_go(app)
    with safely.looking(made.app, writing=True) as connection, pytest.raises(ProgrammingError, match="must be owner"):
        connection.execute(text("ALTER TABLE entry DISABLE TRIGGER ALL"))
    with postgres.connect() as admin:
        admin.execute("DROP DATABASE ashby WITH (FORCE)")
        admin.execute("DROP ROLE ashby_app")
        admin.execute("DROP ROLE ashby_owner")
