"""How fast somebody may try passwords: slower with each failure, and never shut out."""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from casework.clock import When
from casework.counters import Counters, first
from casework.errors import TooMany

FREE, STRANGERS_FREE, LONGEST = 5, 20, 60
"""Failures without a wait: from one place, and from everywhere together; the longest wait in seconds."""
REMEMBERED = 3600
"""Seconds after which the failures of one place at one account are forgotten, counted from the first of them."""


def delay(failures: int, free: int = FREE) -> int:
    """Seconds to wait after so many failures: none up to `free`, then 1, 2, 4 … and never more than 60."""
    return min(2 ** min(failures - free, 10), LONGEST) if failures >= free else 0


@dataclass(frozen=True)
class Throttle:
    """Failures per account and place: in memory or in the store that several processes share, and never in the
    database. A place is an address under a key that dies with the day, or the mark of a browser that we know."""

    counters: Sequence[Counters]

    def admit(self, address: str, limit: str, now: When) -> None:
        """TooMany, saying how long, when one address has tried to sign in too often, to whatever accounts."""
        wait = first(self.counters, lambda at: at.over(limit, "sign-ins", at.places.hide(address, now), now))
        if wait:
            raise TooMany("There were too many tries to sign in from here.", wait)

    def ask(self, account: str, address: str, mark: str | None, now: When) -> None:
        """TooMany, saying how long, while this place must wait before it tries this account again."""
        wait_for(first(self.counters, lambda at: _left(at, _rest(at, account, address, mark, now), now)))

    def failed(self, account: str, address: str, mark: str | None, now: When) -> None:
        """Count a failure of this place at this account."""
        first(self.counters, lambda at: _failed(at, account, address, mark, now))

    def good(self, account: str, address: str, mark: str | None, now: When) -> None:
        """Forget the failures of a place that now knew the password."""
        first(self.counters, lambda at: at.storage.clear(_tries(at, account, address, mark, now)))


def _tries(at: Counters, account: str, address: str, mark: str | None, now: When) -> str:
    return f"sign-in-failures:{account}:{mark or at.places.hide(address, now)}"


def _rest(at: Counters, account: str, address: str, mark: str | None, now: When) -> str:
    """The name of what is there only while a place must rest."""
    return f"{_tries(at, account, address, mark, now)}:rest"


def _failed(at: Counters, account: str, address: str, mark: str | None, now: When) -> None:
    failures = at.storage.incr(_tries(at, account, address, mark, now), REMEMBERED)
    if seconds := delay(failures):
        rest = _rest(at, account, address, mark, now)
        at.storage.clear(rest)
        at.storage.incr(rest, seconds)


def _left(at: Counters, rest: str, now: When) -> float:
    """The seconds until what is counted there ends; none when it has."""
    assert now.instant is not None
    return at.storage.get_expiry(rest) - now.instant.timestamp() if at.storage.get(rest) else 0


def wait_for(left: float) -> None:
    """TooMany when there are seconds left to wait."""
    if left > 0:
        seconds = int(-(-left // 1))
        raise TooMany(
            "That e-mail address and password were tried too often in a short time. "
            f"Nobody is locked out: wait {seconds} second{'' if seconds == 1 else 's'}, then try again.",
            seconds,
        )


def strangers(failures: int, last: When | None, now: When) -> None:
    """TooMany while an account that many have failed at must rest for browsers it does not know."""
    if last is not None and last.instant is not None and last.day == now.day:
        assert now.instant is not None
        wait_for((last.instant - now.instant + timedelta(seconds=delay(failures, STRANGERS_FREE))).total_seconds())


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
