"""Reading letters and files: one letter, the bytes of one file, what the mail server said."""

import hashlib
from dataclasses import dataclass

from sqlalchemy import select

from casework.db import db
from casework.errors import NotFound, Unavailable
from casework.letters.files import place
from casework.letters.filetypes import TYPES
from casework.letters.model import Letter, MailAttempt, StoredFile
from casework.settings import Settings


@dataclass(frozen=True)
class OpenedFile:
    """A file ready to be handed out: a name we made up, a type from a fixed list, the bytes."""

    name: str
    media_type: str
    content: bytes


def letter(ref: str) -> Letter:
    """One letter. NotFound when there is none."""
    found = db.session.get(Letter, ref)
    if found is None:
        raise NotFound()
    return found


def stored_file(ref: str) -> StoredFile:
    """The row of one file, which says whose case it belongs to. NotFound when there is none."""
    found = db.session.get(StoredFile, ref)
    if found is None:
        raise NotFound()
    return found


def open_file(ref: str, settings: Settings) -> OpenedFile:
    """The bytes of one file, for somebody who has been let into its case; whoever calls has asked that first.

    NotFound when there is no such file, Unavailable when what lies on the disk is not what was kept.
    """
    row = stored_file(ref)
    if row.erased:
        raise NotFound()
    try:
        content = place(row, settings).read_bytes()
    except OSError:
        content = b""
    if hashlib.sha256(content).hexdigest() != row.sha256:
        raise Unavailable("The file is not as it was kept, so we do not show it. Please tell the administrator.")
    ending = next((each.ending for each in TYPES if each.served == row.media_type), "bin")
    return OpenedFile(f"file-{row.ref[:8]}.{ending}", row.media_type, content)


def attempts(letter_ref: str) -> list[MailAttempt]:
    """Each try to send a letter, oldest first."""
    query = select(MailAttempt).where(MailAttempt.letter_ref == letter_ref).order_by(MailAttempt.at, MailAttempt.ref)
    return list(db.session.scalars(query))
