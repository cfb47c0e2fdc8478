"""What a resident has typed and not yet sent: sealed under a key that only their browser's session holds."""

import base64
import hashlib
import json
import secrets
from datetime import date, timedelta
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import delete

from casework.cases.model import Draft
from casework.clock import When
from casework.db import brief, db
from casework.settings import Settings
from casework.work.loop import Job, register

MARK = "r-"
"""Residents' rows among the drafts, so that no other draft is tidied by their rule."""
KEPT_FOR = timedelta(days=1)
NONCE = 12


def new_key() -> str:
    """A fresh key of 256 random bits, url-safe; whoever loses it has lost the draft, and so have we."""
    return secrets.token_urlsafe(32)


def read(key: str, today: date) -> dict[str, Any]:
    """What was typed; nothing when it was sent, deleted, is older than a day, or the key does not fit."""
    row = db.session.get(Draft, _row(key))
    if row is None or row.on < today - KEPT_FOR:
        return {}
    return _opened(key, row.box)


def keep(key: str, typed: dict[str, Any], today: date) -> None:
    """Seal what was typed in place of what was there."""
    box = _sealed(key, typed)
    with brief():
        db.session.merge(Draft(key=_row(key), box=box, on=today))


def forget(key: str) -> None:
    """Delete what was typed."""
    with brief():
        db.session.execute(delete(Draft).where(Draft.key == _row(key)))


@register("drafts.tidy", daily=True)
def tidy(job: Job, settings: Settings, now: When) -> None:
    """Throw away what nobody has sent for a day; whether a browser still holds its key we cannot know."""
    with brief():
        db.session.execute(delete(Draft).where(Draft.key.startswith(MARK), Draft.on < now.day - KEPT_FOR))


def _row(key: str) -> str:
    """The name of a draft's row: a hash, so that no row tells the key that opens it."""
    return MARK + hashlib.sha256(b"draft-row/1" + key.encode()).hexdigest()[:60]


def _cipher(key: str) -> AESGCM:
    return AESGCM(hashlib.sha256(b"draft-key/1" + key.encode()).digest())


def _sealed(key: str, typed: dict[str, Any]) -> str:
    nonce = secrets.token_bytes(NONCE)
    text = json.dumps(typed, separators=(",", ":")).encode()
    return base64.b64encode(nonce + _cipher(key).encrypt(nonce, text, _row(key).encode())).decode()


def _opened(key: str, box: str) -> dict[str, Any]:
    try:
        raw = base64.b64decode(box, validate=True)
        typed = json.loads(_cipher(key).decrypt(raw[:NONCE], raw[NONCE:], _row(key).encode()))
    except (InvalidTag, ValueError):
        return {}
    return typed if isinstance(typed, dict) else {}
