"""The trail as a file of lines, for a reader who has only `offline.py`."""

import json
from collections.abc import Container, Iterator
from typing import Any

from sqlalchemy import Connection

from casework.trail import seal
from casework.trail.raw import any_text, stream
from casework.trail.replay import live_rows

FORMAT = "casework-trail-export/1"


def lines(connection: Connection, hidden: Container[str] = (), with_content: bool = True) -> Iterator[str]:
    """One JSON text a line: a heading, every entry, every row of the trail, every checkpoint.

    Entries of the cases in `hidden` are bare hashes, so that whoever a case is about learns nothing and can still
    check the seal. Without content nothing personal is in the file; rows are then left out as well.
    """
    yield _line({"format": FORMAT, "content": with_content})
    with any_text(connection):
        for row in stream(connection, _QUERY):
            yield _line(_entry(row, hidden, with_content))
        if with_content:
            shown = (row for case_ref, row in live_rows(connection) if case_ref is None or case_ref not in hidden)
            yield from (_line({"row": row}) for row in shown)
        for (note,) in stream(connection, "SELECT note FROM checkpoint ORDER BY size"):
            yield _line({"checkpoint": note})


_FIELDS = (*seal.HEADER, "prev", "hash")
_QUERY = (
    f"SELECT {', '.join(f'e.{name}' for name in _FIELDS)}, c.salt, c.body "
    "FROM entry e LEFT JOIN entry_content c ON c.seq = e.seq ORDER BY e.seq"
)


def _entry(row: tuple[Any, ...], hidden: Container[str], with_content: bool) -> dict[str, object]:
    """Without content the salts stay here too: with one, somebody could try words against the commitment."""
    entry = dict(zip(_FIELDS, row, strict=False))
    if entry["case_ref"] is not None and entry["case_ref"] in hidden:
        return {"leaf": entry["hash"]}
    return {"entry": entry, "salt": row[-2], "body": row[-1]} if with_content else {"entry": entry}


def _line(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))
