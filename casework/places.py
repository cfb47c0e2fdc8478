"""Where somebody asks from, known only under a key of the day: enough to slow them down, never to tell who it was."""

import hmac
import ipaddress
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from casework.clock import When


def network(address: str) -> str:
    """What counts as one place: an IPv4 address, or the /64 network of an IPv6 one, which one line may have whole."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "unknown"
    if isinstance(ip, ipaddress.IPv6Address):
        return str(ip.ipv4_mapped or ipaddress.ip_network((ip, 64), strict=False))
    return str(ip)


def own(day: date, fresh: bytes) -> bytes:
    """The key of a day for a process that counts alone: the fresh one."""
    return fresh


@dataclass
class Places:
    """Places under a key of 32 random bytes, made anew each London day and kept in memory only.

    `agree` takes a day and a fresh key and gives the one that all who count together use on that day.
    """

    agree: Callable[[date, bytes], bytes] = own
    day: date | None = None
    key: bytes = field(default=b"", repr=False)
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def hide(self, address: str, now: When) -> str:
        """An address as today's key hides it, in hex."""
        with self.lock:
            if self.day != now.day:
                self.key = self.agree(now.day, secrets.token_bytes(32))
                self.day = now.day
            return hmac.digest(self.key, network(address).encode(), "sha256").hex()
