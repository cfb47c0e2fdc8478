"""How fast somebody may try passwords: slower with each failure, and never shut out."""

import hashlib
import hmac
import secrets
import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from casework.clock import When
from casework.errors import TooMany
from casework.places import Places

FREE, STRANGERS_FREE, LONGEST = 5, 20, 60
"""Failures without a wait: from one place, and from everywhere together; the longest wait in seconds."""
KEPT = 50_000
"""Most places remembered; beyond it the oldest half is forgotten."""


def delay(failures: int, free: int = FREE) -> int:
    """Seconds to wait after so many failures: none up to `free`, then 1, 2, 4 … and never more than 60."""
    return min(2 ** min(failures - free, 10), LONGEST) if failures >= free else 0


@dataclass
class Tries:
    """Failures from one place for one account, and the last of them."""

    failures: int
    last: datetime


@dataclass
class Throttle:
    """Failures per account and place, in memory only, under a key that dies with the day: nothing here is stored."""

    tries: dict[tuple[str, str], Tries] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)
    places: Places = field(default_factory=Places)

    def place(self, address: str, now: When) -> str:
        """An address as today's key hides it; the key is made anew each day and what was counted is forgotten."""
        with self.lock:
            if self.places.day != now.day:
                self.tries.clear()
        return self.places.hide(address, now)

    def ask(self, account: str, place: str, now: When) -> None:
        """TooMany, saying how long, while this place must wait before it tries this account again."""
        with self.lock:
            found = self.tries.get((account, place))
        if found:
            wait_for(found.failures, found.last, now, FREE)

    def failed(self, account: str, place: str, now: When) -> None:
        """Count a failure of this place at this account."""
        assert now.instant is not None
        with self.lock:
            before = self.tries.pop((account, place), None)
            self.tries[account, place] = Tries(before.failures + 1 if before else 1, now.instant)
            if len(self.tries) > KEPT:
                for oldest in list(self.tries)[: KEPT // 2]:
                    del self.tries[oldest]

    def good(self, account: str, place: str) -> None:
        """Forget the failures of a place that now knew the password."""
        with self.lock:
            self.tries.pop((account, place), None)


def wait_for(failures: int, last: datetime, now: When, free: int) -> None:
    """TooMany with the seconds left of the delay that so many failures earn; nothing when it is over."""
    assert now.instant is not None
    left = last + timedelta(seconds=delay(failures, free)) - now.instant
    if left > timedelta():
        seconds = -(-left // timedelta(seconds=1))
        raise TooMany(
            "That e-mail address and password were tried too often in a short time. "
            f"Nobody is locked out: wait {seconds} second{'' if seconds == 1 else 's'}, then try again.",
            int(seconds),
        )


def strangers(failures: int, last: When | None, now: When) -> None:
    """TooMany while an account that many have failed at must rest for browsers it does not know."""
    if last is not None and last.instant is not None and last.day == now.day:
        wait_for(failures, last.instant, now, STRANGERS_FREE)


def account_key(secret: bytes, email: str) -> str:
    """An account name under our key: failures are counted the same whether or not it is anybody's."""
    return hmac.digest(secret, b"account/1\0" + email.strip().lower().encode(), "sha256").hex()


def device_mark(secret: bytes, account: str) -> str:
    """A random mark for a browser that has signed in to an account, which only we can make."""
    nonce = secrets.token_hex(16)
    return f"{nonce}.{_sign(secret, account, nonce)}"


def device_of(secret: bytes, account: str, mark: str) -> str | None:
    """The nonce of a mark that we made for this account; None for any other text."""
    nonce, _, signature = mark.partition(".")
    return nonce if hmac.compare_digest(_sign(secret, account, nonce).encode(), signature.encode()) else None


def _sign(secret: bytes, account: str, nonce: str) -> str:
    return hashlib.sha256(hmac.digest(secret, f"device/1\0{account}\0{nonce}".encode(), "sha256")).hexdigest()
