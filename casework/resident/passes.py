"""The pass that keeps a tracking page open in one browser: sealed, and worth nothing after half an hour unused."""

import base64
import hashlib
from datetime import timedelta

from cryptography.fernet import Fernet, InvalidToken

from casework.clock import When

IDLE = timedelta(minutes=30)


def seal(secret: bytes, digest: str, now: When) -> str:
    """The keyed hash of a receipt, sealed for this browser from this moment on."""
    return _box(secret).encrypt_at_time(digest.encode(), _seconds(now)).decode()


def read(secret: bytes, text: str, now: When) -> str | None:
    """The hash again; None for a pass that has lain unused for half an hour, or that we did not make."""
    try:
        return _box(secret).decrypt_at_time(text.encode(), int(IDLE.total_seconds()), _seconds(now)).decode()
    except (InvalidToken, ValueError):
        return None


def _box(secret: bytes) -> Fernet:
    return Fernet(base64.urlsafe_b64encode(hashlib.sha256(b"tracking-pass/1" + secret).digest()))


def _seconds(now: When) -> int:
    assert now.instant is not None
    return int(now.instant.timestamp())
