"""Honest histories by chance, and what somebody with the file can do to one: for the tests of the verifiers."""

import json
import random
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, StaticPool, create_engine

from casework.cases.model import Case
from casework.db import db
from casework.trail import act, checkpoint, refused, seal, verify, walls
from tests.trail.conftest import ADA, BEN, NOBODY, at, decide, new_message, open_case

SIGNER = checkpoint.Signer("stotfold.example/trail", bytes(range(32)))
WORDS = ["It has hung open since May.", "", "Zoë’s 🚪", "a\nb\tc", "‮", "x" * 150, "'; DROP TABLE entry; --"]


# Honest


def live(chance: random.Random, steps: int, erase: Callable[[str], None], add: Callable[[str], None]) -> list[str]:
    """Do that many things, one act each; the refs of the cases there are then."""
    refs = [open_case()]
    doings: list[Callable[[str], Any]] = [
        lambda ref: refs.append(open_case(chance.choice([ADA, BEN, NOBODY]))),
        erase,
        lambda ref: add(chance.choice(["Cora Lane", "Dev Rao", "Ø"])),
        lambda ref: refused(by=BEN, now=at(1), what="close", because=chance.choice(WORDS), case=ref),
        lambda ref: decide(ref, chance.choice(["upheld", "not-upheld", "withdrawn"])),
        lambda ref: says(ref, chance),
        lambda ref: rewords(ref, chance),
    ]
    for _ in range(steps):
        chance.choice(doings)(chance.choice(refs))
    return refs


def says(ref: str, chance: random.Random) -> None:
    """One to three messages in one act."""
    with act("case.message-received", by=chance.choice([ADA, NOBODY]), now=at(9), case=ref):
        number = db.session.get(Case, ref).story * 10 + 10
        for place in range(chance.randint(1, 3)):
            message = new_message(ref, number + place, at(9))
            message.words, message.ours = chance.choice(WORDS), chance.random() < 0.5
            db.session.add(message)


def rewords(ref: str, chance: random.Random) -> None:
    """Several columns of one row at once, some of them to nothing."""
    with act("case.moved", by=ADA, now=at(10), case=ref, label=chance.choice(WORDS)):
        case = db.session.get(Case, ref)
        case.subject, case.wanted = chance.choice(WORDS), chance.choice([*WORDS, None])
        case.urgent, case.outcome = chance.random() < 0.5, chance.choice(["upheld", None])


# The attacker


@dataclass
class Held:
    """A copy of the database in memory with its walls down, a checkpoint the reader kept, and one from before it."""

    raw: sqlite3.Connection
    connection: Connection
    kept: str
    size: int
    """How many entries the kept checkpoint covers."""

    def report(self) -> verify.Report:
        """The verifier's, with what the reader kept."""
        return verify.verify(self.connection, [self.kept], key=SIGNER.verifier)

    def all(self, query: str, *given: object) -> list[tuple[Any, ...]]:
        """Rows of one statement."""
        return self.raw.execute(query, given).fetchall()

    @property
    def tip(self) -> int:
        """The number of the last entry."""
        return int(self.all("SELECT max(seq) FROM entry")[0][0])


def hold(path: Path, size: int) -> Held:
    """Take a database into memory, as somebody who has the file would, beside whoever kept a checkpoint at `size`."""
    raw = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with sqlite3.connect(path) as there:
        there.backup(raw)
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    raw.execute("PRAGMA foreign_keys=OFF")
    hashes = [row[0] for row in raw.execute("SELECT hash FROM entry ORDER BY seq").fetchall()][:size]
    kept = SIGNER.sign(size, seal.root(hashes), at().day, "0" * 64).whole
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    return Held(raw, engine.connect(), kept, size)


class Nothing(Exception):
    """This attack cannot be made here, or the database itself would not have it."""


Attack = Callable[[Held, random.Random], str]
"""Changes something; gives words one of which the verifier must name, parted by bars, or nothing for anything."""


def an_entry(held: Held, chance: random.Random) -> int:
    """The number of some entry."""
    return chance.randint(1, held.tip)


def with_content(held: Held, chance: random.Random) -> int:
    """The number of some entry whose content is not erased."""
    seq = an_entry(held, chance)
    if held.all("SELECT body FROM entry_content WHERE seq = ?", seq)[0][0] is None:
        raise Nothing
    return seq


def near(seq: int) -> str:
    """An entry or the one behind it, as sentences name them."""
    return f"ntry {seq} |ntry {seq}.|ntry {seq}:|ntry {seq + 1} |ntry {seq + 1}.|ntry {seq + 1}:"


def flip(held: Held, chance: random.Random) -> str:
    """One bit of one byte of one column of any row."""
    table = chance.choice([name for name in tables() if held.all(f'SELECT 1 FROM "{name}" LIMIT 1')])
    names = [row[1] for row in held.all(f'PRAGMA table_info("{table}")')]
    rows = held.all(f'SELECT rowid, {", ".join(map(quoted, names))} FROM "{table}"')
    number, *values = chance.choice(rows)
    row = dict(zip(names, values, strict=True))
    name = chance.choice([name for name, value in row.items() if value not in (None, "")])
    if table == "entry_content" and row["body"] is None:
        raise Nothing  # the place of what is erased says nothing in an export
    after = flipped(chance, row[name])
    cast = "CAST(? AS TEXT)" if isinstance(after, bytes) else "?"
    held.raw.execute(f'UPDATE "{table}" SET "{name}" = {cast} WHERE rowid = ?', (after, number))
    if name in ("seq", "ref"):
        return ""
    return near(row["seq"]) if table in ("entry", "entry_content") else str(row["ref"])


def tables() -> list[str]:
    """The trail's own tables and every table on it."""
    return ["entry", "entry_content", *(table.name for table in walls.trailed_tables())]


def quoted(name: str) -> str:
    return f'"{name}"'


def flipped(chance: random.Random, value: object) -> object:
    """The value with one bit of one byte changed."""
    if isinstance(value, int):
        return value ^ (1 << chance.randrange(8))
    raw = bytearray(value.encode("utf-8") if isinstance(value, str) else value)  # type: ignore[arg-type]
    raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    return bytes(raw)


def delete_an_entry(held: Held, chance: random.Random) -> str:
    seq = an_entry(held, chance)
    if seq == held.tip:
        raise Nothing  # that is a cut tail
    held.raw.execute("DELETE FROM entry WHERE seq = ?", (seq,))
    if chance.random() < 0.5:
        held.raw.execute("DELETE FROM entry_content WHERE seq = ?", (seq,))
    return near(seq) + f"|comes entry {seq + 1}."


def delete_a_content(held: Held, chance: random.Random) -> str:
    seq = with_content(held, chance)
    held.raw.execute("DELETE FROM entry_content WHERE seq = ?", (seq,))
    return near(seq)


def delete_a_row(held: Held, chance: random.Random) -> str:
    table = chance.choice([name for name in tables()[2:] if held.all(f'SELECT 1 FROM "{name}" LIMIT 1')])
    ref = chance.choice(held.all(f'SELECT ref FROM "{table}"'))[0]
    held.raw.execute(f'DELETE FROM "{table}" WHERE ref = ?', (ref,))
    return str(ref)


def insert_an_entry(held: Held, chance: random.Random) -> str:
    """A copy of another one behind the last, under a number and version of its own, joined or not."""
    entry = fields(held, an_entry(held, chance))
    entry |= {"seq": held.tip + chance.choice([1, 1, 1, 5]), "version": 1000 + held.tip}
    if chance.random() < 0.5:
        entry["prev"] = held.all("SELECT hash FROM entry ORDER BY seq DESC LIMIT 1")[0][0]
    put(held, entry)
    return near(entry["seq"]) + f"|comes entry {entry['seq']}."


def swap_two(held: Held, chance: random.Random) -> str:
    """Two entries, or two contents, change their numbers."""
    one, two = sorted(chance.sample(range(1, held.tip + 1), 2))
    table = chance.choice(["entry", "entry_content"])
    contents = held.all("SELECT DISTINCT salt, body FROM entry_content WHERE seq IN (?, ?)", one, two)
    if table == "entry_content" and len(contents) == 1:
        raise Nothing  # both are erased
    for new, old in ((10**6, one), (one, two), (two, 10**6)):
        held.raw.execute(f"UPDATE {table} SET seq = ? WHERE seq = ?", (new, old))
    return near(one)


def swap_two_contents(held: Held, chance: random.Random) -> str:
    """Two bodies change their places and keep their salts."""
    one, two = an_entry(held, chance), an_entry(held, chance)
    bodies = [held.all("SELECT body FROM entry_content WHERE seq = ?", seq)[0][0] for seq in (one, two)]
    if bodies[0] == bodies[1] or None in bodies:
        raise Nothing
    for seq, body in ((one, bodies[1]), (two, bodies[0])):
        held.raw.execute("UPDATE entry_content SET body = ? WHERE seq = ?", (body, seq))
    return near(min(one, two))


def duplicate_a_row(held: Held, chance: random.Random) -> str:
    table = chance.choice([name for name in tables()[2:] if held.all(f'SELECT 1 FROM "{name}" LIMIT 1')])
    names = [row[1] for row in held.all(f'PRAGMA table_info("{table}")') if row[1] != "ref"]
    columns = ", ".join(map(quoted, names))
    ref = chance.choice(held.all(f'SELECT ref FROM "{table}"'))[0]
    held.raw.execute(
        f'INSERT INTO "{table}" (ref, {columns}) SELECT ?, {columns} FROM "{table}" WHERE ref = ?', ("copy", ref)
    )
    return "copy"


def content_gone(held: Held, chance: random.Random) -> str:
    """Salt, body or both to NULL with no erasure that names them."""
    seq = with_content(held, chance)
    what = chance.choice(["salt = NULL, body = NULL", "salt = NULL", "body = NULL"])
    held.raw.execute(f"UPDATE entry_content SET {what} WHERE seq = ?", (seq,))
    return near(seq)


def forge_an_erasure(held: Held, chance: random.Random) -> str:
    """Content gone, and a row that names it which no entry tells of."""
    place = content_gone(held, chance)
    seq = int(place.split("|")[0].split()[-1])
    held.raw.execute("INSERT INTO erasure (ref, version, seq, ground) VALUES ('forged', 1, ?, 'because')", (seq,))
    return place + "|forged"


def cut_the_tail(held: Held, chance: random.Random) -> str:
    """The last entries are gone, at least one that somebody kept a checkpoint over."""
    seq = chance.randint(1, held.size)
    for table in ("entry_content", "entry"):
        held.raw.execute(f"DELETE FROM {table} WHERE seq >= ?", (seq,))
    return f"covers {held.size - seq + 1} "


def recompute(held: Held, chance: random.Random) -> str:
    """One content changed, and everything that follows from it made anew: only a kept checkpoint can tell."""
    seq = chance.randint(1, held.size)
    rewrite(held, seq)
    return f"something from entry 1 to {held.size} was changed"


def rewrite(held: Held, seq: int) -> None:
    """What somebody with all passwords can do from one entry on, so that no chain, content or row disagrees."""
    salt, body = held.all("SELECT salt, body FROM entry_content WHERE seq = ?", seq)[0]
    if body is None or json.loads(body).keys() != {"facts"}:
        raise Nothing
    body = seal.canonical({"facts": json.loads(body)["facts"] | {"added": "afterwards"}}).decode()
    held.raw.execute("UPDATE entry_content SET body = ? WHERE seq = ?", (body, seq))
    prev = held.all("SELECT prev FROM entry WHERE seq = ?", seq)[0][0]
    for number in range(seq, held.tip + 1):
        entry = fields(held, number) | {"prev": prev}
        if number == seq:
            entry["content"] = seal.commitment(salt, body)
        prev = entry["hash"] = seal.entry_hash(prev, entry)
        held.raw.execute("DELETE FROM entry WHERE seq = ?", (number,))
        put(held, entry)


def fields(held: Held, seq: int) -> dict[str, Any]:
    """One entry by the names of its columns."""
    names = [*seal.HEADER, "prev", "hash"]
    return dict(zip(names, held.all(f"SELECT {', '.join(names)} FROM entry WHERE seq = ?", seq)[0], strict=True))


def put(held: Held, entry: dict[str, Any]) -> None:
    marks = ", ".join("?" * len(entry))
    held.raw.execute(f"INSERT INTO entry ({', '.join(entry)}) VALUES ({marks})", tuple(entry.values()))


ATTACKS: list[Attack] = [
    flip, flip, flip, delete_an_entry, delete_a_content, delete_a_row, insert_an_entry, swap_two, swap_two_contents,
    duplicate_a_row, content_gone, forge_an_erasure, cut_the_tail, recompute,
]  # fmt: skip
