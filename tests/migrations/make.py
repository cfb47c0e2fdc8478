"""`python -m tests.migrations.make`: dump a small council at the newest revision, for the next one to be proved by."""

import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from casework import schema
from casework.council.actions import adopt
from casework.council.queries import committees
from casework.policy.load import preset
from casework.settings import make_keys
from tests import cast
from tests.committee.chamber import Chamber
from tests.conftest import let_go, make_app
from tests.postgres import Cluster, programs
from tests.town import MONDAY, Town, edith, later

HERE = Path(__file__).parent


def live(instance: Path, url: str) -> None:
    """A council with its people, one case answered, one decided at a meeting, one just come, in an empty database."""
    schema.create(url or f"sqlite:///{instance / 'casework.sqlite3'}")
    app = make_app(instance, database_url=url)
    with app.app_context():
        refs = cast.settle(MONDAY)
        town = Town(refs | cast.sit(refs, MONDAY))
        adopt(preset("model"), "12/26", date(2025, 11, 1), date(2025, 11, 1), cast.OPERATOR, MONDAY)
        hearing = Chamber(town, next(each.ref for each in committees(MONDAY.day) if not each.whole))
        ref = town.sends(sender=edith()).case_ref
        town.triage(ref)
        town.move(ref, "acknowledge", "ben", later(1))
        town.move(ref, "answer", "ben", later(2), outcome="upheld", answer="The hall stayed open past its hours.")
        town.sends()
        hearing.decided()
    let_go(app)


def main() -> None:
    """Write both dumps beside this file."""
    head = schema._script().get_heads()[0]
    with tempfile.TemporaryDirectory() as folder:
        instance = Path(folder)
        make_keys(instance)
        live(instance, "")
        with closing(sqlite3.connect(instance / "casework.sqlite3")) as made:
            (HERE / f"at_{head}.sqlite.sql").write_text("\n".join(told(made)) + "\n", encoding="utf-8")
        cluster = Cluster().make()
        try:
            url = cluster.url(cluster.create())
            live(instance, url)
            (HERE / f"at_{head}.postgresql.sql").write_text(dumped(url), encoding="utf-8")
        finally:
            cluster.stop()


def told(made: sqlite3.Connection) -> Iterator[str]:
    """What SQLite's own dump says, without the search index, which is made anew from its table."""
    return (each for each in made.iterdump() if "search_fts" not in each and "writable_schema" not in each)


def dumped(url: str) -> str:
    """What pg_dump says, without the lines that only psql reads."""
    command = [programs() / "pg_dump", "--no-owner", "--no-acl", "--inserts", url]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return "\n".join(line for line in text.split("\n") if not line.startswith("\\"))


if __name__ == "__main__":
    main()
