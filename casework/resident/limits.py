"""How often one address, and everybody together, may send or try receipts; nothing here tells who it was."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from casework.clock import When
from casework.counters import Counters, first
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
    """The limits of one process. What several share is asked first; while it is away each counts for itself."""

    counters: Sequence[Counters]
    each: dict[Bucket, str]
    site: dict[Bucket, str]

    def spend(self, bucket: Bucket, address: str, now: When) -> None:
        """Count one try; TooMany with the seconds to wait when this address, or everybody together, is over."""
        wait = first(self.counters, lambda at: self._over(at, bucket, address, now))
        if wait:
            raise TooMany(SENTENCES[bucket], wait)

    def _over(self, at: Counters, bucket: Bucket, address: str, now: When) -> int:
        own = at.over(self.each[bucket], bucket.value, at.places.hide(address, now), now)
        return own or at.over(self.site[bucket], bucket.value, "everybody", now)


def start(counters: Sequence[Counters], settings: Settings) -> Limits:
    """The limits of residents in these counters."""
    return Limits(
        counters,
        {Bucket.SUBMISSIONS: settings.limit_submissions, Bucket.RECEIPTS: settings.limit_receipts},
        {Bucket.SUBMISSIONS: settings.limit_site_submissions, Bucket.RECEIPTS: settings.limit_site_receipts},
    )
