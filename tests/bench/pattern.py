"""Some cases told through the real verbs, kept as patterns from which thousands more are cut.

Every copy has names, dates and words of its own and entries that replay to its rows, so that the trail of a filled
database verifies like any other.
"""

import hashlib
import json
import random
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Table, or_, select

from casework.cases import actions, references
from casework.cases.model import Case
from casework.clock import When
from casework.db import Base, db
from casework.people.model import ReachBy
from casework.policy.words import Kind
from casework.trail import seal
from casework.trail.model import Entry, EntryContent
from tests.town import TRACK, Town, edith

RARE, COMMON = "quernstone", "pavement"
"""A word of every 10,000th case at most, and of three cases in ten."""
RARE_CASES, COMMON_SHARE = 10, 0.3
_FIRST, _MORE, _NAME = "Firstwordsplaceholder", "Morewordsplaceholder", "Nameplaceholder"
_DAY = r"\d{4}-\d{2}-\d{2}"
_VOCABULARY = (
    "bench", "bin", "bridge", "bus", "cemetery", "church", "clock", "corner", "cricket", "crossing", "ditch",
    "dog", "drain", "drum", "event", "fence", "field", "flag", "flood", "footpath", "fountain", "garden",
    "gate", "grass", "hall", "hedge", "hill", "inn", "lamp", "lane", "letter", "library", "light", "lorry",
    "market", "meadow", "memorial", "mill", "mud", "music", "neighbour", "notice", "orchard", "parade", "park",
    "party", "path", "pipe", "plan", "play", "pond", "pool", "post", "puddle", "railings", "rain", "road",
    "roof", "rose", "rubbish", "school", "seat", "shed", "sign", "skip", "snow", "square", "stile", "street",
    "swing", "tap", "tree", "van", "verge", "wall", "water", "weeds", "wheel", "window", "wire", "yard",
)  # fmt: skip


@dataclass(frozen=True)
class Pattern:
    """One told case: its text cut at everything a copy has otherwise, and what stands at the cuts."""

    pieces: tuple[str, ...]
    cuts: tuple[str, ...]
    weight: int
    open: bool


@dataclass(frozen=True)
class Copy:
    """Rows of one new case by table, and its entries in order without number, chain and seal."""

    rows: dict[str, list[dict[str, Any]]]
    entries: list[dict[str, Any]]


# Telling


def tell(town: Town, today: When) -> list[tuple[str, int, bool]]:
    """Tell each pattern's story ending today; gives case refs, how many of some hundred cases are so, and if open."""
    words = (
        f"{_FIRST} and so it has been since the summer, as I told the office on the telephone. {_MORE} I rang twice."
    )
    named = replace(edith(reach_by=ReachBy.TRACKING), name=f"{_NAME} Wren")
    stories = (
        ({"called": Kind.COMPLAINT}, 8, "new"),
        ({"called": Kind.COMPLAINT, "sender": named}, 8, "acknowledged"),
        ({"called": Kind.ENQUIRY, "sender": named}, 4, "acknowledged"),
        ({"called": Kind.COMPLAINT, "sender": named}, 4, "referred"),
        ({"called": Kind.COMPLAINT, "sender": named}, 40, "closed"),
        ({"called": Kind.COMPLAINT}, 40, "closed"),
    )
    found = []
    for changes, weight, until in stories:
        ref = town.sends(today, words=words, **changes).case_ref
        if until != "new":
            _work(town, ref, today, until == "closed", changes["called"])
        if until == "referred":
            town.move(ref, "refer", "ada", today, reason=_MORE)
        found.append((ref, weight, until != "closed"))
    return found


def _work(town: Town, ref: str, today: When, close: bool, kind: Kind) -> None:
    """From triage on, with five messages in all."""
    town.move(ref, "triage", "ada", today, kind=kind.value, handler=town.refs["ben"])
    town.move(ref, "acknowledge", "ben", today)
    actions.add_note(ref, f"{_MORE} She is right about the lamp.", False, town.who("ben", today), today)
    if not close:
        actions.hear_from_sender(ref, f"{_MORE} It is worse since the rain.", today)
        actions.write_to_sender(ref, f"{_MORE} We are looking into it.", town.who("ben", today), today, TRACK)
        return
    answer = f"{_MORE} You are right, and we are sorry."
    town.move(ref, "answer", "ben", today, outcome="upheld", answer=answer)
    town.move(ref, "close", "ben", today)


# Cutting


def patterns(connection: Connection, told: list[tuple[str, int, bool]]) -> list[Pattern]:
    """The told cases as patterns, read from a SQLite database."""
    return [_pattern(connection, ref, weight, opened) for ref, weight, opened in told]


def _pattern(connection: Connection, ref: str, weight: int, opened: bool) -> Pattern:
    entries = _entries(connection, ref)
    person = connection.scalar(select(Case.person_ref).where(Case.ref == ref))
    rows = {table.name: _rows(connection, table, ref, person) for table in _tables()}
    rows = {name: some for name, some in rows.items() if some}
    text = json.dumps({"rows": rows, "entries": entries}, ensure_ascii=False)
    secret = {row[name] for row in rows["receipt"] for name in ("digest", "token") if row[name]}
    refs = {entry[name] for entry in entries for name in ("row_ref", "act_id")} | secret
    refs |= {row["reference"] for row in rows["case_file"]}
    words = sorted(map(re.escape, refs | {_FIRST, _MORE, _NAME}), key=len, reverse=True)
    parts = re.split(f"({'|'.join(words)}|{_DAY})", text)
    return Pattern(tuple(parts[::2]), tuple(parts[1::2]), weight, opened)


def _tables() -> list[Table]:
    """Tables whose rows belong to one case, or are its person or its document for search."""
    mine = {"case_file", "person"}
    return [table for table in Base.metadata.sorted_tables if table.name in mine or _belongs(table)]


def _belongs(table: Table) -> bool:
    return "case_ref" in table.columns and table.name not in ("entry", "reading")


def _rows(connection: Connection, table: Table, ref: str, person: str | None) -> list[dict[str, Any]]:
    key = {"case_file": ("ref", ref), "person": ("ref", person)}.get(table.name, ("case_ref", ref))
    found = connection.exec_driver_sql(f'SELECT * FROM "{table.name}" WHERE {key[0]} = ?', (key[1],))
    return [dict(row) for row in found.mappings()]


def _entries(connection: Connection, ref: str) -> list[dict[str, Any]]:
    mine = select(Entry.act_id).where(or_(Entry.case_ref == ref, Entry.row_ref == ref))
    query = (
        select(Entry.__table__, EntryContent.body)
        .join(EntryContent.__table__, EntryContent.seq == Entry.seq)
        .where(Entry.act_id.in_(mine))
        .order_by(Entry.seq)
    )
    names = [*(name for name in seal.HEADER if name not in ("seq", "content")), "body"]
    plain = connection.exec_driver_sql(str(query.compile(connection, compile_kwargs={"literal_binds": True})))
    return [{name: row[name] for name in names} for row in plain.mappings()]


# Copying


class Copier:
    """Cuts copies from patterns, the same ones in every run."""

    def __init__(self, found: list[Pattern], told_on: date) -> None:
        self.patterns, self.told_on = found, told_on
        self.weights = [pattern.weight for pattern in found]
        self.taken: set[str] = set()
        self.random = random.Random(20261121)

    def copies(self, first: int, last: int) -> Iterator[Copy]:
        """The copies numbered from `first` up to but not including `last`, the oldest first."""
        for number in range(first, last):
            pattern = self.random.choices(self.patterns, self.weights)[0]
            yield self._copy(pattern, number)

    def _copy(self, pattern: Pattern, number: int) -> Copy:
        ago = self.random.randint(0, 25) if pattern.open else self.random.randint(26, 700)
        fresh: dict[str, str] = {}
        text = [pattern.pieces[0]]
        for cut, piece in zip(pattern.cuts, pattern.pieces[1:], strict=True):
            if cut not in fresh:
                fresh[cut] = self._fresh(cut, timedelta(days=ago), number)
            text += [fresh[cut], piece]
        copy = json.loads("".join(text))
        return Copy(copy["rows"], copy["entries"])

    def _fresh(self, cut: str, ago: timedelta, number: int) -> str:
        if re.fullmatch(_DAY, cut):
            return cut if cut.startswith("9999") else (date.fromisoformat(cut) - ago).isoformat()
        if cut in (_FIRST, _MORE, _NAME):
            return self._words(cut, number)
        if re.fullmatch(r"[A-Z]+-.{4}-.{3}", cut):
            return self._reference(cut.split("-")[0])
        return _opaque(len(cut))

    def _words(self, cut: str, number: int) -> str:
        some = self.random.choices(_VOCABULARY, k={_FIRST: 5, _MORE: 25, _NAME: 1}[cut])
        if cut == _FIRST and self.random.random() < COMMON_SHARE:
            some[-1] = COMMON
        if cut == _FIRST and number < 1000 and number % (1000 // RARE_CASES) == 7:
            some[-2] = RARE
        return " ".join(some).capitalize()

    def _reference(self, prefix: str) -> str:
        while (made := references.new(prefix)) in self.taken:
            continue
        self.taken.add(made)
        return made


def _opaque(length: int) -> str:
    """Random and of the same length: small letters and digits, which is what refs are made of."""
    return secrets.token_hex((length + 1) // 2)[:length]


def _hash(prev: str, header: dict[str, Any]) -> str:
    """`seal.entry_hash`, without the care it takes: these headers are plain. The filled trail is verified in a test."""
    text = json.dumps({name: header[name] for name in _SORTED}, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(b"casework-entry/1\0" + bytes.fromhex(prev) + text.encode()).hexdigest()


_SORTED = sorted(seal.HEADER)


class Chain:
    """Numbers entries, gives each content its salt, and joins each entry to the last."""

    def __init__(self, seq: int, prev: str) -> None:
        self.seq, self.prev = seq, prev

    def join(self, entry: dict[str, Any]) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
        """The entry's row and its content's."""
        body, salt = entry.pop("body"), secrets.token_hex(32)
        self.seq += 1
        header = {**entry, "seq": self.seq, "content": seal.commitment(salt, body)}
        hashed = _hash(self.prev, header)
        row = (*(header[name] for name in seal.HEADER), self.prev, hashed)
        self.prev = hashed
        return row, (self.seq, salt, body)


def case_refs(newest: int) -> list[str]:
    """The refs of the newest cases, as search numbers them."""
    table = Base.metadata.tables["search_doc"]
    return list(db.session.scalars(select(table.c.case_ref).order_by(table.c.id.desc()).limit(newest)))
