"""Reading bundles: those of a case with who took them, what would be masked, and one of them to hand out."""

import hashlib
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from casework.cases.queries import Opened
from casework.clock import When
from casework.db import db
from casework.errors import Conflict, Unavailable
from casework.letters.queries import open_file
from casework.privacy import bundles, holds
from casework.privacy.bundles import Wish
from casework.privacy.model import Bundle, Hold
from casework.reports.bundle import making
from casework.reports.bundle.masks import Masked
from casework.settings import Settings
from casework.staff.model import Reading
from casework.staff.queries import names_of

DAMAGED = (
    "The bundle is not as it was kept, so we do not hand it out. Tell whoever looks after the server; make another."
)


@dataclass(frozen=True)
class Taken:
    """Who took a bundle out, and when."""

    name: str
    at: When


@dataclass(frozen=True)
class Listed:
    """One bundle on the page of its case, with its hold and every download."""

    row: Bundle
    asked_by: str
    hold: Hold | None
    taken: tuple[Taken, ...]


def listed(case_ref: str) -> list[Listed]:
    """The bundles of a case, the newest first, in four statements."""
    rows = bundles.of_case(case_ref)
    held = {each.bundle_ref: each for each in holds.of_case(case_ref)}
    readings = _readings(case_ref, rows)
    names = names_of([*(row.asked_by for row in rows), *(line.staff_ref for line in readings)])
    return [
        Listed(
            row,
            names.get(row.asked_by, "somebody"),
            held.get(row.ref),
            tuple(Taken(names.get(line.staff_ref, ""), line.at) for line in readings if line.what == what(row.ref)),
        )
        for row in rows
    ]


def _readings(case_ref: str, rows: Sequence[Bundle]) -> list[Reading]:
    named = [what(row.ref) for row in rows]
    query = select(Reading).where(Reading.case_ref == case_ref, Reading.what.in_(named)).order_by(Reading.at)
    return list(db.session.scalars(query)) if named else []


def what(bundle_ref: str) -> str:
    """How the reading log names the taking of a bundle."""
    return f"took out the bundle {bundle_ref}"


def preview(seen: Opened, wish: Wish, settings: Settings, now: When) -> Masked:
    """What would be masked in a bundle, before it is asked for."""
    row = Bundle(
        ref="", case_ref=seen.case.ref, reader=wish.reader, reason=wish.reason, words=wish.words,
        asked_by=seen.actor.id, asked=now,
    )  # fmt: skip
    found = making.put_together(seen, row, None, settings, now).masked
    return found or Masked((), ())


def archive(row: Bundle, settings: Settings) -> bytes:
    """The archive of a bundle. Conflict while there is none, Unavailable when it is not as it was kept."""
    if row.made is None or row.file_ref is None:
        raise Conflict(row.problem or "It is still being made. Look again in a minute.")
    return open_file(row.file_ref, settings).content


def pdf(row: Bundle, settings: Settings) -> bytes:
    """The PDF alone."""
    with zipfile.ZipFile(io.BytesIO(archive(row, settings))) as kept:
        content = kept.read(making.PDF)
    if hashlib.sha256(content).hexdigest() != row.sha256:
        raise Unavailable(DAMAGED)
    return content
