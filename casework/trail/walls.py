"""The walls in the database itself: triggers that refuse a change without its entry, on SQLite and PostgreSQL."""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, UniqueConstraint

from casework.db import Base
from casework.trail.model import Trailed
from casework.trail.seal import GENESIS

_PATH = "search_path=public, pg_temp"
_FIXED = ("entry", "entry_content", "checkpoint")


def trailed_tables() -> list[Table]:
    """Every table that stands on the trail, in order of name."""
    found = [mapper.local_table for mapper in Base.registry.mappers if issubclass(mapper.class_, Trailed)]
    return sorted(found, key=lambda table: table.name)  # type: ignore[arg-type]


def statements(dialect: str) -> list[str]:
    """The statements that raise all walls in a database whose tables are there."""
    return list(_sqlite() if dialect == "sqlite" else _postgresql())


def raise_walls(connection: Connection) -> None:
    """Raise every wall; a wall that stands already is taken down first."""
    if connection.dialect.name == "sqlite":
        lower_walls(connection)
    for statement in statements(connection.dialect.name):
        connection.exec_driver_sql(statement)


def lower_walls(connection: Connection) -> None:
    """Take the triggers down for a migration; only the owner of the tables can, and SQLite's owner is the file's."""
    if connection.dialect.name == "sqlite":
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'wall_%'"
        ).scalars()
        for name in list(names):
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        return
    rows = connection.exec_driver_sql(
        "SELECT tgname, relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
        "WHERE starts_with(tgname, 'wall_')"
    ).all()
    for name, table in rows:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}" ON "{table}"')


def missing_walls(connection: Connection) -> list[str]:
    """Names of walls that do not stand as we built them, or on PostgreSQL not ALWAYS; empty when all is well."""
    built, standing = (_sqlite_walls if connection.dialect.name == "sqlite" else _postgresql_walls)(connection)
    return sorted(name for name, what in built.items() if standing.get(name) != what)


def _sqlite_walls(connection: Connection) -> tuple[dict[str, str], dict[str, str]]:
    """Each trigger's whole text, as we would build it and as it stands."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()
    return {statement.split('"')[1]: statement for statement in _sqlite()}, {row[0]: row[1] for row in rows}


def _postgresql_walls(connection: Connection) -> tuple[dict[str, str], dict[str, str]]:
    """Each trigger with its table, moment and function, and each function's body."""
    built = {f"wall_{table}_{end}": what for table in _walled() for end, what in _expected(table).items()}
    built |= dict(map(_function, _FUNCTIONS))
    rows = connection.exec_driver_sql(
        "SELECT tgname, relname || ' ' || tgtype || ' ' || proname || ' ' || tgenabled::text FROM pg_trigger "
        "JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_proc ON pg_proc.oid = tgfoid "
        "UNION ALL SELECT proname, array_to_string(proconfig, ' ') || prosrc FROM pg_proc "
        "WHERE starts_with(proname, 'wall_')"
    ).all()
    return built, {row[0]: row[1] for row in rows}


def _expected(table: str) -> dict[str, str]:
    """pg_trigger's word for: before, each row, insert or update or delete (31); before, statement, truncate (34)."""
    function = f"wall_{table}" if table in _FIXED else "wall_row"
    return {"row": f"{table} 31 {function} A", "truncate": f"{table} 34 wall_truncate A"}


def _function(text: str) -> tuple[str, str]:
    """A function's name, and its search path and body as pg_proc keeps them."""
    before, body, _ = text.split("$$")
    return before.split("FUNCTION ")[1].split("(")[0], _PATH + body


def _walled() -> list[str]:
    return [*_FIXED, *(table.name for table in trailed_tables())]


def _keys(table: Table) -> Iterator[list[str]]:
    """Column names of each unique key but `ref`: `OR REPLACE` on any of them would delete a row unseen."""
    yield ["rowid"]
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            yield [column.name for column in constraint.columns]
    for index in table.indexes:
        if index.unique:
            yield [column.name for column in index.columns]


def _no_replace(table: Table) -> str:
    """A condition true when the new row would push another one out."""
    tests = [f'EXISTS (SELECT 1 FROM "{table.name}" WHERE ref = NEW.ref AND NEW.version = 1)']
    for key in sorted(_keys(table)):
        same = " AND ".join(f"{name} = NEW.{name}" for name in map(_quoted, key))
        tests.append(f'EXISTS (SELECT 1 FROM "{table.name}" WHERE {same} AND ref <> NEW.ref)')
    return " OR ".join(tests)


def _quoted(name: str) -> str:
    """SQLite would take a quoted "rowid" for text in some places."""
    return name if name == "rowid" else f'"{name}"'


def _abort(message: str, condition: str = "1") -> str:
    return f"SELECT RAISE(ABORT, 'trail: {message}') WHERE {condition};"


def _trigger(name: str, when: str, table: str, body: str) -> str:
    return f'CREATE TRIGGER "wall_{table}_{name}" BEFORE {when} ON "{table}" BEGIN {body} END'


def _sqlite() -> Iterator[str]:
    yield from _sqlite_fixed()
    other = "NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1"
    known = "NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version)"
    for table in trailed_tables():
        replaced = _abort("one row may not push out another", _no_replace(table))
        begins = _abort("a new row begins at version 1", "NEW.version <> 1")
        entry = _abort("no entry for this change", known)
        step = _abort("the version goes up by one", other)
        yield _trigger("insert", "INSERT", table.name, replaced + begins + entry)
        yield _trigger("update", "UPDATE", table.name, replaced + step + entry)
        yield _trigger("delete", "DELETE", table.name, _abort("nothing is deleted"))


def _sqlite_fixed() -> Iterator[str]:
    last = "(SELECT hash FROM entry ORDER BY seq DESC LIMIT 1)"
    chained = _abort("the numbers have no gap", "NEW.seq <> coalesce((SELECT max(seq) FROM entry), 0) + 1")
    chained += _abort("each entry joins the last", f"NEW.prev <> coalesce({last}, '{GENESIS}')")
    same = "SELECT 1 FROM entry WHERE row_ref = NEW.row_ref AND version = NEW.version"
    chained += _abort("one entry for each version", f"EXISTS ({same})")
    yield _trigger("insert", "INSERT", "entry", chained)
    yield _trigger("update", "UPDATE", "entry", _abort("an entry never changes"))
    once = "EXISTS (SELECT 1 FROM entry_content WHERE seq = NEW.seq)"
    yield _trigger("insert", "INSERT", "entry_content", _abort("content is written once", once))
    erased = (
        "NEW.seq <> OLD.seq OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL OR OLD.body IS NULL "
        "OR NOT EXISTS (SELECT 1 FROM erasure WHERE seq = OLD.seq)"
    )
    yield _trigger(
        "update", "UPDATE", "entry_content", _abort("content goes only with an erasure that names it", erased)
    )
    kept = "EXISTS (SELECT 1 FROM checkpoint WHERE size = NEW.size)"
    yield _trigger("insert", "INSERT", "checkpoint", _abort("a checkpoint is written once", kept))
    yield _trigger("update", "UPDATE", "checkpoint", _abort("a checkpoint never changes"))
    for table in _FIXED:
        yield _trigger("delete", "DELETE", table, _abort("nothing is deleted"))


_FUNCTIONS = (
    f"""
CREATE OR REPLACE FUNCTION wall_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN RAISE EXCEPTION 'trail: an entry never changes'; END IF;
  IF NEW.seq <> coalesce((SELECT max(seq) FROM entry), 0) + 1 THEN
    RAISE EXCEPTION 'trail: the numbers have no gap'; END IF;
  IF NEW.prev <> coalesce((SELECT hash FROM entry ORDER BY seq DESC LIMIT 1), '{GENESIS}') THEN
    RAISE EXCEPTION 'trail: each entry joins the last'; END IF;
  RETURN NEW;
END $$""",
    """
CREATE OR REPLACE FUNCTION wall_entry_content() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN RETURN NEW; END IF;
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'trail: nothing is deleted'; END IF;
  IF NEW.seq <> OLD.seq OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL OR OLD.body IS NULL
    OR NOT EXISTS (SELECT 1 FROM erasure WHERE seq = OLD.seq) THEN
    RAISE EXCEPTION 'trail: content goes only with an erasure that names it'; END IF;
  RETURN NEW;
END $$""",
    """
CREATE OR REPLACE FUNCTION wall_checkpoint() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN RAISE EXCEPTION 'trail: a checkpoint never changes'; END IF;
  RETURN NEW;
END $$""",
    """
CREATE OR REPLACE FUNCTION wall_row() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'trail: nothing is deleted'; END IF;
  IF TG_OP = 'INSERT' AND NEW.version <> 1 THEN
    RAISE EXCEPTION 'trail: a new row begins at version 1'; END IF;
  IF TG_OP = 'UPDATE' AND (NEW.ref <> OLD.ref OR NEW.version <> OLD.version + 1) THEN
    RAISE EXCEPTION 'trail: the version goes up by one'; END IF;
  IF NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version) THEN
    RAISE EXCEPTION 'trail: no entry for this change'; END IF;
  RETURN NEW;
END $$""",
    """
CREATE OR REPLACE FUNCTION wall_truncate() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN RAISE EXCEPTION 'trail: nothing is deleted'; END $$""",
)


def _postgresql() -> Iterator[str]:
    yield from _FUNCTIONS
    for table in _walled():
        function = f"wall_{table}" if table in _FIXED else "wall_row"
        row = f"BEFORE INSERT OR UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {function}()"
        yield f"CREATE OR REPLACE TRIGGER wall_{table}_row {row}"
        yield (
            f"CREATE OR REPLACE TRIGGER wall_{table}_truncate BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION wall_truncate()"
        )
        for end in ("row", "truncate"):
            yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER wall_{table}_{end}"


def count(dialect: str) -> int:
    """How many triggers make the walls."""
    return len(_walled()) * (3 if dialect == "sqlite" else 2)
