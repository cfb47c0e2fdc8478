"""What a resident has typed and not yet sent: sealed under a key that only their browser's session holds."""

import hashlib
import secrets
from datetime import date, timedelta
from typing import Any

from sqlalchemy import delete

from casework.cases.drafts import row_of, shut, unshut
from casework.cases.model import Draft
from casework.clock import When
from casework.db import brief, db
from casework.settings import Settings
from casework.work.loop import Job, register

MARK = "r-"
"""Residents' rows among the drafts, so that no other draft is tidied by their rule."""
KEPT_FOR = timedelta(days=1)


def new_key() -> str:
    """A fresh key of 256 random bits, url-safe; whoever loses it has lost the draft, and so have we."""
    return secrets.token_urlsafe(32)


def read(key: str, today: date) -> dict[str, Any]:
    """What was typed; nothing when it was sent, deleted, is older than a day, or the key does not fit."""
    secret, name = _place(key)
    row = db.session.get(Draft, name)
    if row is None or row.on < today - KEPT_FOR:
        return {}
    return unshut(secret, name, row.box)


def keep(key: str, typed: dict[str, Any], today: date) -> None:
    """Seal what was typed in place of what was there."""
    secret, name = _place(key)
    box = shut(secret, name, typed)
    with brief():
        db.session.merge(Draft(key=name, box=box, on=today))


def forget(key: str) -> None:
    """Delete what was typed."""
    with brief():
        db.session.execute(delete(Draft).where(Draft.key == _place(key)[1]))


@register("drafts.tidy", daily=True)
def tidy(job: Job, settings: Settings, now: When) -> None:
    """Throw away what nobody has sent for a day; whether a browser still holds its key we cannot know."""
    with brief():
        db.session.execute(delete(Draft).where(Draft.key.startswith(MARK), Draft.on < now.day - KEPT_FOR))


def _place(key: str) -> tuple[bytes, str]:
    """What opens a draft, and the name of its row."""
    secret = hashlib.sha256(b"draft-key/1" + key.encode()).digest()
    return secret, row_of(MARK, secret)
