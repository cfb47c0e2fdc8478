"""How often one address, and everybody together, may send or try receipts; nothing here tells who it was."""

import hmac
import ipaddress
import secrets
import threading
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from flask import Flask
from flask_limiter import Limiter
from limits import parse

from casework.clock import When
from casework.errors import TooMany
from casework.settings import Settings


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
class Limits:
    """Flask-Limiter's counters under keys that hide the address, made anew each London day and kept in memory."""

    limiter: Limiter
    each: dict[Bucket, str]
    site: dict[Bucket, str]
    day: date | None = None
    key: bytes = field(default=b"", repr=False)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def spend(self, bucket: Bucket, address: str, now: When) -> None:
        """Count one try; TooMany with the seconds to wait when this address, or everybody together, is over."""
        self._take(bucket, self.each[bucket], self.place(address, now), now)
        self._take(bucket, self.site[bucket], "everybody", now)

    def place(self, address: str, now: When) -> str:
        """An address as today's key hides it."""
        with self.lock:
            if self.day != now.day:
                self.day, self.key = now.day, secrets.token_bytes(32)
            return hmac.digest(self.key, network(address).encode(), "sha256").hex()

    def _take(self, bucket: Bucket, limit: str, who: str, now: When) -> None:
        item, counted = parse(limit), self.limiter.limiter
        if counted.hit(item, bucket.value, who):
            return
        assert now.instant is not None
        reset = counted.get_window_stats(item, bucket.value, who).reset_time
        raise TooMany(SENTENCES[bucket], max(1, round(reset - now.instant.timestamp())))


def network(address: str) -> str:
    """What is counted as one place: an IPv4 address, or the /64 network of an IPv6 one."""
    try:
        ip = ipaddress.ip_address(address.split("%")[0])
    except ValueError:
        return "unknown"
    if isinstance(ip, ipaddress.IPv6Address):
        return str(ip.ipv4_mapped or ipaddress.ip_network((ip, 64), strict=False))
    return str(ip)


def start(app: Flask, settings: Settings) -> Limits:
    """The counters of one app. The limiter is asked by us, never by an address of its own accord."""
    limiter = Limiter(lambda: "unused", app=app, storage_uri=settings.limiter, strategy="moving-window")
    return Limits(
        limiter,
        {Bucket.SUBMISSIONS: settings.limit_submissions, Bucket.RECEIPTS: settings.limit_receipts},
        {Bucket.SUBMISSIONS: settings.limit_site_submissions, Bucket.RECEIPTS: settings.limit_site_receipts},
    )
