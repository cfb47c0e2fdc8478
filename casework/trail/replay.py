"""Replaying what the entries tell of each row, and meeting it with the row that is there."""

import heapq
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Connection, Table

from casework.db import Base, as_json
from casework.trail import seal
from casework.trail.door import stable
from casework.trail.model import Trailed
from casework.trail.raw import Row, by_bytes, stream
from casework.trail.verdicts import Verdict


def rows(connection: Connection, verdict: Verdict, after: int = 0) -> None:
    """Replay the recorded changes of every row, and meet them with the rows that are there, both in order of ref.

    With `after`, only the rows that entries behind that number tell of, and of those only what these entries tell.
    """
    shapes = map(_Shape, _trailed())
    sides = [_told(connection, after), *(_live(connection, shape, after) for shape in shapes)]
    merged = heapq.merge(*sides, key=lambda side: side[0])
    for ref, group in groupby(merged, key=lambda side: side[0]):
        verdict.checked += 1
        together = list(group)
        told = next((one for _, one in together if isinstance(one, _Told)), None)
        live = [one for _, one in together if isinstance(one, _Live)]
        _meet(verdict, ref, told, live)


def _trailed() -> list[type[Trailed]]:
    found = {mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Trailed)}
    return sorted(found, key=lambda row: row.stable_name)


class _Shape:
    """How one table's rows are read as the trail tells them."""

    def __init__(self, row: type[Trailed]) -> None:
        self.kind = row.stable_name
        self.table: Table = row.__table__  # type: ignore[assignment]
        self.names = [stable(column) for column in self.table.columns]
        self.reads = [_reader(column) for column in self.table.columns]

    def query(self, order: str, after: int) -> str:
        """The rows in the order of their ref, byte by byte."""
        columns = ", ".join(f'"{column.name}"' for column in self.table.columns)
        told = f" WHERE ref IN (SELECT row_ref FROM entry WHERE seq > {after:d})" if after else ""
        return f'SELECT {columns} FROM "{self.table.name}"{told} ORDER BY ref{order}'


@dataclass
class _Live:
    """One row as it stands in its table."""

    kind: str
    values: dict[str, object]


@dataclass
class _Told:
    """One row as its entries tell it: each value with the number of the entry that set it."""

    kind: str
    version: int
    seq: int
    values: dict[str, tuple[object, int]]
    whole: bool
    """False while some value is not known from the entries read: content is missing, or they begin half way."""
    odd: str


def _live(connection: Connection, shape: _Shape, after: int = 0) -> Iterator[tuple[str, _Live]]:
    for row in stream(connection, shape.query(by_bytes(connection), after)):
        values = {name: read(value) for name, read, value in zip(shape.names, shape.reads, row, strict=True)}
        yield str(values["ref"]), _Live(shape.kind, values)


def live_rows(connection: Connection) -> Iterator[tuple[str | None, dict[str, object]]]:
    """Every row of the trail as the trail tells it, kind and values, each with the ref of its case if it has one."""
    for shape in map(_Shape, _trailed()):
        for _, live in _live(connection, shape):
            own = live.values.get("case_ref", live.values["ref"] if "story" in live.values else None)
            yield None if own is None else str(own), {"kind": shape.kind, "values": live.values}


def _told(connection: Connection, after: int) -> Iterator[tuple[str, _Told]]:
    query = (
        "SELECT e.row_ref, e.version, e.seq, e.kind, c.body FROM entry e LEFT JOIN entry_content c ON c.seq = e.seq "
        f"WHERE e.kind <> 'act' AND e.seq > {after:d} ORDER BY e.row_ref{by_bytes(connection)}, e.version"
    )
    for ref, group in groupby(stream(connection, query), key=lambda row: str(row[0])):
        yield ref, _replayed(list(group), bool(after))


def _replayed(changes: Sequence[Row], half_way: bool) -> _Told:
    """Fold one row's entries, in order of version, into what it must be now."""
    before = changes[0][1] - 1 if half_way and isinstance(changes[0][1], int) else 0
    told = _Told("", before, 0, {}, before == 0, "")
    for _, version, seq, kind, body in changes:
        told.kind = told.kind or kind
        due = told.version + 1
        if version != due or kind != told.kind or seq <= told.seq:
            told.odd = told.odd or f"Entry {seq} tells version {version} of a {kind}; version {due} was due."
        told.version, told.seq = due, seq
        _fold(told, seq, body)
    return told


def _fold(told: _Told, seq: int, body: object) -> None:
    try:
        change = json.loads(body)  # type: ignore[arg-type]
        new = change["new"]
        told.whole = told.whole or "ref" in new
        told.values.update({name: (value, seq) for name, value in new.items()})
    except (ValueError, TypeError, KeyError, AttributeError):
        told.values, told.whole = {}, False


def _meet(verdict: Verdict, ref: str, told: _Told | None, live: Sequence[_Live]) -> None:
    """Say what differs between one row's entries and the row itself."""
    if told is None:
        return verdict.found(f"There is a row {live[0].kind} {ref} of which no entry tells.")
    if told.odd:
        verdict.found(told.odd)
    row = next((one for one in live if one.kind == told.kind), None)
    if row is None:
        return verdict.found(f"Entry {told.seq} tells of the row {told.kind} {ref}, and it is not there.")
    if len(live) > 1:
        verdict.found(f"There are several rows called {ref}.")
    if row.values["version"] != told.version:
        verdict.found(
            f"Entry {told.seq}: the row {told.kind} {ref} is at version {row.values['version']!r} "
            f"where the trail says {told.version}."
        )
    for name, value in row.values.items():
        if name != "version" and (told.whole or name in told.values):
            expected, seq = told.values.get(name, (None, told.seq))
            if not _same(value, expected):
                verdict.found(
                    f"Entry {seq}: the row {told.kind} {ref} is not what the trail says in {name}.",
                    f"It says {_short(value)} where the trail says {_short(expected)}.",
                )
    return None


def _same(one: object, other: object) -> bool:
    """Equal and of one type, all the way down: for a seal 1, True and 1.0 are three things."""
    if isinstance(one, list | dict):
        try:
            return seal.canonical(one) == seal.canonical(other)
        except ValueError:
            return False
    return type(one) is type(other) and one == other


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


def _reader(column: Column[Any]) -> Callable[[Any], object]:
    """How a column's value, as the driver gives it, is told by the trail."""
    if isinstance(column.type, Boolean):
        return lambda value: bool(value) if type(value) is int and value in (0, 1) else value
    return _json_value if isinstance(column.type, JSON) else as_json


def _json_value(value: object) -> object:
    """JSON kept as text must be spelt as it was written: a blank more is a change by hand."""
    if not isinstance(value, str):
        return value
    try:
        read = json.loads(value)
    except ValueError:
        return value
    return read if json.dumps(read) == value else f"as text: {value}"
