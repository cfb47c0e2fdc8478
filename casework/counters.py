"""Where tries are counted: in this process, or in a store that several share; under keyed hashes, for a day at most."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

from flask import Flask
from flask_limiter import Limiter
from limits import parse
from limits.storage import MemoryStorage, RedisStorage, Storage, storage_from_string
from limits.strategies import MovingWindowRateLimiter, RateLimiter

from casework.clock import When
from casework.places import Places
from casework.settings import Settings

log = logging.getLogger("casework.counters")

DAY_KEY = "casework:day-key:"
KEPT_FOR = timedelta(days=2)
"""How long a shared store keeps a day's key: it is asked for on its own day, by clocks that may differ a little."""
PATIENCE = {"socket_connect_timeout": 1.0, "socket_timeout": 1.0}
"""Seconds a form waits for a shared store before this process counts alone."""

T = TypeVar("T")


@dataclass
class Counters:
    """Where tries are counted, under which key places are hidden there, and what says that it is away."""

    counted: RateLimiter
    storage: Storage
    places: Places
    away: tuple[type[Exception], ...] = ()

    def over(self, limit: str, what: str, who: str, now: When) -> int:
        """Count one try of `who` against a limit such as "6 per hour": 0, or the seconds to wait when it is over."""
        item = parse(limit)
        if self.counted.hit(item, what, who):
            return 0
        assert now.instant is not None
        reset = self.counted.get_window_stats(item, what, who).reset_time
        return max(1, round(reset - now.instant.timestamp()))


def start(app: Flask, settings: Settings) -> list[Counters]:
    """The counters of one app: what several processes share first, then what each keeps for while that is away.

    The limiter is asked by us, never by an address of its own accord.
    """
    options = {} if settings.limiter.startswith("memory:") else PATIENCE
    limiter = Limiter(
        lambda: "unused",
        app=app,
        storage_uri=settings.limiter,
        storage_options=options,  # type: ignore[arg-type]
        strategy="moving-window",
    )
    if not isinstance(limiter.storage, RedisStorage):
        return [Counters(limiter.limiter, limiter.storage, Places())]
    away = limiter.storage.base_exceptions
    places = Places(_agreed(limiter.storage))
    shared = Counters(limiter.limiter, limiter.storage, places, away if isinstance(away, tuple) else (away,))
    return [shared, alone()]


def alone() -> Counters:
    """Counters in the memory of this process."""
    storage = MemoryStorage()
    return Counters(MovingWindowRateLimiter(storage), storage, Places())


def first(counters: Sequence[Counters], work: Callable[[Counters], T]) -> T:
    """What the first of them answers that is not away; the last never is."""
    for each in counters[:-1]:
        try:
            return work(each)
        except each.away as error:
            log.warning("the shared counters are away: %s", type(error).__name__)
    return work(counters[-1])


def _agreed(storage: RedisStorage) -> Callable[[date, bytes], bytes]:
    """How those who share a store come by one key a day: whoever asks first has theirs kept, for all."""

    def agree(day: date, fresh: bytes) -> bytes:
        store: Any = storage.get_connection()
        name = f"{DAY_KEY}{day.isoformat()}"
        store.set(name, fresh, nx=True, ex=KEPT_FOR)
        return bytes(store.get(name) or fresh)

    return agree


def writes_down(url: str) -> bool | None:
    """Whether a shared store writes what it holds to its disk; None when it cannot be asked, False in memory."""
    if url.startswith("memory:"):
        return False
    storage: Any = storage_from_string(url, **PATIENCE)  # type: ignore[arg-type]
    try:
        store = storage.get_connection()
        asked = store.config_get("save") | store.config_get("appendonly")
    except storage.base_exceptions:
        return None
    said = {_text(name): _text(value) for name, value in asked.items()}
    return bool(said.get("save")) or said.get("appendonly") == "yes"


def _text(value: bytes | str) -> str:
    return value.decode() if isinstance(value, bytes) else value
