"""How often one address, and everybody together, may send or try receipts; nothing here tells who it was."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from flask import Flask
from flask_limiter import Limiter
from limits import parse
from limits.storage import MemoryStorage, RedisStorage, Storage
from limits.strategies import MovingWindowRateLimiter, RateLimiter

from casework.clock import When
from casework.errors import TooMany
from casework.places import Places
from casework.settings import Settings

log = logging.getLogger("casework.limits")

DAY_KEY = "casework:day-key:"
KEPT_FOR = timedelta(days=2)
"""How long a shared store keeps a day's key: it is asked for on its own day, by clocks that may differ a little."""
PATIENCE = {"socket_connect_timeout": 1.0, "socket_timeout": 1.0}
"""Seconds a form waits for a shared store before this process counts alone."""


class Bucket(StrEnum):
    """What is counted. A receipt itself is never locked: only the trying is slowed."""

    SUBMISSIONS = "submissions"
    RECEIPTS = "receipts"


SENTENCES = {
    Bucket.SUBMISSIONS: "A great many forms were sent in a short time, so we have not taken this one yet. "
    "Nothing you typed is lost: it stays in this browser until you close it.",
    Bucket.RECEIPTS: "Receipts were tried very often in a short time, so we have not looked this one up. "
    "Yours still works, and nothing is locked.",
}


@dataclass
class Counters:
    """Where tries are counted, under which key places are hidden there, and what says that it is away."""

    counted: RateLimiter
    places: Places
    away: tuple[type[Exception], ...] = ()


@dataclass
class Limits:
    """The limits of one process. What several share is asked first; while it is away each counts for itself."""

    counters: Sequence[Counters]
    each: dict[Bucket, str]
    site: dict[Bucket, str]

    def spend(self, bucket: Bucket, address: str, now: When) -> None:
        """Count one try; TooMany with the seconds to wait when this address, or everybody together, is over."""
        for counters in self.counters:
            try:
                _take(counters.counted, bucket, self.each[bucket], counters.places.hide(address, now), now)
                _take(counters.counted, bucket, self.site[bucket], "everybody", now)
                return
            except counters.away as error:
                log.warning("the shared limits are away: %s", type(error).__name__)


def _take(counted: RateLimiter, bucket: Bucket, limit: str, who: str, now: When) -> None:
    item = parse(limit)
    if counted.hit(item, bucket.value, who):
        return
    assert now.instant is not None
    reset = counted.get_window_stats(item, bucket.value, who).reset_time
    raise TooMany(SENTENCES[bucket], max(1, round(reset - now.instant.timestamp())))


def start(app: Flask, settings: Settings) -> Limits:
    """The counters of one app. The limiter is asked by us, never by an address of its own accord."""
    options = {} if settings.limiter.startswith("memory:") else PATIENCE
    limiter = Limiter(
        lambda: "unused",
        app=app,
        storage_uri=settings.limiter,
        storage_options=options,  # type: ignore[arg-type]
        strategy="moving-window",
    )
    return Limits(
        _counters(limiter.limiter, limiter.storage),
        {Bucket.SUBMISSIONS: settings.limit_submissions, Bucket.RECEIPTS: settings.limit_receipts},
        {Bucket.SUBMISSIONS: settings.limit_site_submissions, Bucket.RECEIPTS: settings.limit_site_receipts},
    )


def _counters(counted: RateLimiter, storage: Storage) -> list[Counters]:
    if not isinstance(storage, RedisStorage):
        return [Counters(counted, Places())]
    away = storage.base_exceptions
    shared = Counters(counted, Places(_agreed(storage)), away if isinstance(away, tuple) else (away,))
    return [shared, Counters(MovingWindowRateLimiter(MemoryStorage()), Places())]


def _agreed(storage: RedisStorage) -> Callable[[date, bytes], bytes]:
    """How those who share a store come by one key a day: whoever asks first has theirs kept, for all."""

    def agree(day: date, fresh: bytes) -> bytes:
        store: Any = storage.get_connection()
        name = f"{DAY_KEY}{day.isoformat()}"
        store.set(name, fresh, nx=True, ex=KEPT_FOR)
        return bytes(store.get(name) or fresh)

    return agree
