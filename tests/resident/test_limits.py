"""How often one place, and everybody together, may send or try; and that nobody is locked out by it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casework.clock import When
from casework.counters import alone
from casework.errors import TooMany
from casework.places import network
from casework.resident.limits import Bucket, Limits, start
from casework.settings import Settings
from tests.conftest import let_go, make_app
from tests.resident.conftest import WIDE, Edith

NOON = When.at(datetime(2026, 11, 21, 12, 0, tzinfo=UTC))
SETTINGS = Settings(Path("/nowhere"))


@pytest.fixture
def limits() -> Limits:
    """The limits as they are set by default, nothing spent."""
    return start([alone()], SETTINGS)


def spend(limits: Limits, bucket: Bucket, times: int, address: Callable[[int], str]) -> int:
    """How many of so many tries are let through."""
    passed = 0
    for number in range(times):
        try:
            limits.spend(bucket, address(number), NOON)
            passed += 1
        except TooMany:
            pass
    return passed


@pytest.mark.parametrize(
    ("bucket", "whose", "address", "allowed"),
    [
        (Bucket.SUBMISSIONS, "one address", lambda n: "192.0.2.7", 6),
        (Bucket.SUBMISSIONS, "one IPv6 household", lambda n: f"2001:db8::{n:x}", 6),
        (Bucket.SUBMISSIONS, "everybody together", lambda n: f"192.0.{n // 250}.{n % 250}", 60),
        (Bucket.RECEIPTS, "one address", lambda n: "192.0.2.7", 10),
        (Bucket.RECEIPTS, "one IPv4 address written as IPv6", lambda n: "::ffff:192.0.2.7", 10),
        (Bucket.RECEIPTS, "everybody together", lambda n: f"2001:db8:{n:x}::1", 60),
    ],
)
def test_the_buckets(limits: Limits, bucket: Bucket, whose: str, address: Callable[[int], str], allowed: int) -> None:
    assert spend(limits, bucket, 100, address) == allowed, whose


def test_one_bucket_does_not_empty_the_other(limits: Limits) -> None:
    spend(limits, Bucket.RECEIPTS, 100, lambda n: "192.0.2.7")
    assert spend(limits, Bucket.SUBMISSIONS, 1, lambda n: "192.0.2.7") == 1


def test_whoever_is_refused_does_not_spend_what_is_everybodys(limits: Limits) -> None:
    spend(limits, Bucket.SUBMISSIONS, 500, lambda n: "192.0.2.7")
    assert spend(limits, Bucket.SUBMISSIONS, 100, lambda n: f"198.51.100.{n}") == 54


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("", "unknown"),
        ("nonsense", "unknown"),
    ],
)
def test_a_place_is_an_address_or_a_household(address: str, place: str) -> None:
    assert network(address) == place


def test_an_address_is_hidden_under_a_key_of_the_day(limits: Limits) -> None:
    before = place_of(limits, NOON)
    assert "192" not in before and place_of(limits, NOON) == before
    tomorrow = When.on(NOON.day + timedelta(days=1))
    assert place_of(limits, tomorrow) != before
    assert place_of(start([alone()], SETTINGS), NOON) != before


def place_of(limits: Limits, now: When) -> str:
    """One address as the first of these counters knows it."""
    return limits.counters[0].places.hide("192.0.2.7", now)


# On the pages


@pytest.fixture
def narrow(instance: Path) -> Iterator[Flask]:
    """A council where each place may send once and try a receipt twice."""
    few = {"limit_submissions": "1 per hour", "limit_receipts": "2 per minute"}
    app = make_app(instance, demo=True, **{**WIDE, **few})
    yield app
    let_go(app)


def test_over_the_limit_says_when_and_gives_the_telephone_and_keeps_what_was_typed(narrow: Flask) -> None:
    edith = Edith(narrow.test_client())
    edith.send()
    edith.fill(words="A second matter.")
    page = edith.post("/tell-us/sent")
    assert page.status_code == 429 and 0 < int(page.headers["Retry-After"]) <= 3600
    assert "You can try again in" in page.text and "Nothing you typed is lost" in page.text
    assert "captcha" not in page.text.lower()
    assert "A second matter." in edith.get("/tell-us/check").text


def test_seeing_the_same_words_again_costs_nothing(narrow: Flask) -> None:
    edith = Edith(narrow.test_client())
    edith.send()
    form = edith.hidden()
    assert [edith.client.post("/tell-us/sent", data=form).status_code for _ in range(3)] == [200, 200, 200]


def test_trying_receipts_is_slowed_and_no_receipt_is_locked(narrow: Flask) -> None:
    edith = Edith(narrow.test_client())
    receipt = edith.finish()
    guess = "abacus abdomen abdominal abide abiding ability ablaze"
    assert [edith.follow(guess).status_code for _ in range(3)] == [422, 422, 429]
    assert "Yours still works, and nothing is locked." in edith.text()
    elsewhere = Edith(from_address(narrow, "198.51.100.9"))
    assert elsewhere.follow(receipt).request.path == "/track/case"


def from_address(app: Flask, address: str) -> FlaskClient:
    client = app.test_client()
    client.environ_base["REMOTE_ADDR"] = address
    return client


def test_a_slip_of_the_pen_costs_nothing(narrow: Flask) -> None:
    edith = Edith(narrow.test_client())
    receipt = edith.finish()
    for _ in range(5):
        assert edith.follow("abacus zooom").status_code == 422
    assert edith.follow(receipt).request.path == "/track/case"
