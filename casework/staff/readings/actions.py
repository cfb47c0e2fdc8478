"""What writes the reading log: lines of who read what, and the daily counts of strangers who were refused."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import update
from sqlalchemy.dialects import postgresql, sqlite

from casework.clock import When
from casework.db import brief, db
from casework.staff.model import Reading, RefusalCount, StaffSession


@dataclass(frozen=True)
class Line:
    """One line of the reading log before it is kept: which case was opened, or what was refused."""

    case_ref: str | None
    what: str


def keep(staff_ref: str, session: str | None, lines: Collection[Line], now: When) -> None:
    """Store that a session was used and what was read, in one short transaction after the page has gone out.

    Each person, case and ten minutes make one line: its name is made from them, so that a second one falls away.
    """
    with brief():
        if session:
            db.session.execute(update(StaffSession).where(StaffSession.token == session).values(used=now))
        for line in lines:
            values = {
                "ref": _line_ref(staff_ref, line, now),
                "staff_ref": staff_ref,
                "case_ref": line.case_ref,
                "what": line.what[:120],
                "at": now,
            }
            db.session.execute(_insert()(Reading).values(values).on_conflict_do_nothing())


def _line_ref(staff_ref: str, line: Line, now: When) -> str:
    return hashlib.sha256(f"{staff_ref}\0{line.case_ref}\0{line.what}\0{tenth(now)}".encode()).hexdigest()[:26]


def tenth(now: When) -> str:
    """Which ten minutes this is: the moment's text without its last digit of minutes."""
    return str(now)[:15]


def count_refusals(counts: Mapping[tuple[str, int], int]) -> None:
    """Add to the daily counts of strangers' refusals, by day and status."""
    with brief():
        for (day, status), count in sorted(counts.items()):
            values = {"on": day, "status": status, "count": count}
            insert = _insert()(RefusalCount).values(values)
            more = {"count": RefusalCount.count + insert.excluded.count}
            db.session.execute(insert.on_conflict_do_update(index_elements=["on", "status"], set_=more))


def _insert() -> Any:
    return postgresql.insert if db.session.get_bind().dialect.name == "postgresql" else sqlite.insert
