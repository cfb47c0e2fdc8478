"""What one of us has typed on a case and not yet sent: sealed, and there again after a lost session."""

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import ColumnElement, delete, select

from casework.cases.model import Draft
from casework.db import brief, db

MARK = "s-"
"""Our people's rows among the drafts, so that each rule of tidying meets its own."""
KEPT_FOR = timedelta(days=30)
LONGEST = 100_000  # characters of one draft, all fields together
NONCE = 12


def seal_of(secret: bytes, staff_ref: str, case_ref: str, form: str) -> bytes:
    """The 32-byte key of one form of one person on one case, made from the installation's draft key."""
    return hmac.digest(secret, "\0".join(("draft/1", staff_ref, case_ref, form)).encode(), "sha256")


def keep(key: bytes, typed: Mapping[str, str], today: date) -> bool:
    """Seal what was typed in place of what was there; an empty form is forgotten. False when it is too long to keep."""
    typed = {name: text for name, text in typed.items() if text.strip()}
    if sum(map(len, typed.values())) > LONGEST:
        return False
    box = shut(key, _row(key), typed) if typed else None
    with brief():
        db.session.execute(delete(Draft).where(Draft.key.startswith(MARK), Draft.on < today - KEPT_FOR))
        db.session.execute(delete(Draft).where(Draft.key == _row(key)))
        if box:
            db.session.add(Draft(key=_row(key), box=box, on=today))
    return True


def read(key: bytes) -> dict[str, str]:
    """What was typed; an empty form where nothing was kept."""
    return opened(key, db.session.scalars(select(Draft).where(named([key]))))


def named(keys: Iterable[bytes]) -> ColumnElement[bool]:
    """The condition that a draft is one of these, for a query that reads more than drafts."""
    return Draft.key.in_([_row(key) for key in keys])


def opened(key: bytes, rows: Iterable[Draft | None]) -> dict[str, str]:
    """What was typed under a key, out of the rows that were read."""
    found = next((row.box for row in rows if row is not None and row.key == _row(key)), None)
    return unshut(key, _row(key), found) if found else {}


def forget(key: bytes) -> None:
    """Delete what was typed, once it was sent or is no longer wanted."""
    if read(key):
        with brief():
            db.session.execute(delete(Draft).where(Draft.key == _row(key)))


def _row(key: bytes) -> str:
    return row_of(MARK, key)


# The box, for whoever types


def row_of(mark: str, key: bytes) -> str:
    """The name of a draft's row: a hash, so that no row tells the key that opens it."""
    return mark + hashlib.sha256(b"draft-row/1" + key).hexdigest()[:60]


def shut(key: bytes, row: str, typed: Mapping[str, Any]) -> str:
    """What was typed, sealed under a key of 32 bytes and bound to its row."""
    nonce = secrets.token_bytes(NONCE)
    text = json.dumps(typed, separators=(",", ":")).encode()
    return base64.b64encode(nonce + AESGCM(key).encrypt(nonce, text, row.encode())).decode()


def unshut(key: bytes, row: str, box: str) -> dict[str, Any]:
    """The reverse of `shut`; nothing where the key does not fit, or somebody changed the box."""
    try:
        raw = base64.b64decode(box, validate=True)
        typed = json.loads(AESGCM(key).decrypt(raw[:NONCE], raw[NONCE:], row.encode()))
    except (InvalidTag, ValueError):
        return {}
    return typed if isinstance(typed, dict) else {}
