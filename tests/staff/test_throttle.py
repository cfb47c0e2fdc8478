"""Tries get slower and slower, and nobody is ever shut out."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from time_machine import Traveller

from casework import clock
from casework.clock import When
from casework.counters import alone
from casework.errors import TooMany
from casework.staff.throttle import REMEMBERED, Throttle, account_key, delay, device_mark, device_of, strangers

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HERE = "192.0.2.7"


def after(seconds: float) -> When:
    return When.at(NOON + timedelta(seconds=seconds))


@pytest.fixture
def time() -> Iterator[Traveller]:
    """It is noon until a test says otherwise."""
    with time_machine.travel(NOON, tick=False) as traveller:
        yield traveller


def now() -> When:
    return When.at(clock.now())


def failing(times: int, mark: str | None = None) -> Throttle:
    throttle = Throttle([alone()])
    for _ in range(times):
        throttle.failed("ada", HERE, mark, now())
    return throttle


@pytest.mark.parametrize(
    ("failures", "seconds"), [(0, 0), (4, 0), (5, 1), (6, 2), (7, 4), (10, 32), (11, 60), (9999, 60)]
)
def test_the_wait_doubles_from_one_second_to_sixty(failures: int, seconds: int) -> None:
    assert delay(failures) == seconds


def test_four_failures_cost_nothing(time: Traveller) -> None:
    failing(4).ask("ada", HERE, None, now())


def test_after_five_failures_this_place_waits_and_is_told_how_long(time: Traveller) -> None:
    throttle = failing(6)
    time.shift(0.5)
    with pytest.raises(TooMany, match="Nobody is locked out: wait 2 seconds") as refusal:
        throttle.ask("ada", HERE, None, now())
    assert refusal.value.retry_after == 2


def test_when_the_wait_is_over_the_next_try_is_heard(time: Traveller) -> None:
    throttle = failing(6)
    time.shift(2)
    throttle.ask("ada", HERE, None, now())


def test_however_often_it_fails_nobody_waits_longer_than_a_minute(time: Traveller) -> None:
    throttle = failing(500)
    time.shift(60)
    throttle.ask("ada", HERE, None, now())


@pytest.mark.parametrize(
    ("account", "address", "mark"),
    [("ben", HERE, None), ("ada", "192.0.2.8", None), ("ada", HERE, "a known browser")],
)
def test_another_account_another_place_and_a_known_browser_do_not_wait(
    time: Traveller, account: str, address: str, mark: str | None
) -> None:
    failing(50).ask(account, address, mark, now())


def test_a_good_sign_in_forgets_the_failures(time: Traveller) -> None:
    throttle = failing(50)
    time.shift(60)
    throttle.good("ada", HERE, None, now())
    throttle.failed("ada", HERE, None, now())
    throttle.ask("ada", HERE, None, now())


def test_failures_are_forgotten_after_an_hour(time: Traveller) -> None:
    throttle = failing(50)
    time.shift(REMEMBERED + 1)
    throttle.failed("ada", HERE, None, now())
    throttle.ask("ada", HERE, None, now())


def test_what_one_process_counted_another_knows(time: Traveller) -> None:
    shared = alone()
    for _ in range(6):
        Throttle([shared, alone()]).failed("ada", HERE, None, now())
    with pytest.raises(TooMany):
        Throttle([shared, alone()]).ask("ada", HERE, None, now())


def test_while_the_shared_store_is_away_each_process_slows_tries_by_itself(
    time: Traveller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*given: object) -> int:
        raise OSError("no route to the store")

    shared, own = alone(), alone()
    shared.away = (OSError,)
    monkeypatch.setattr(shared.storage, "incr", away)
    monkeypatch.setattr(shared.storage, "get", away)
    throttle = Throttle([shared, own])
    for _ in range(6):
        throttle.failed("ada", HERE, None, now())
    with pytest.raises(TooMany):
        throttle.ask("ada", HERE, None, now())


def test_nothing_that_is_counted_tells_the_address(time: Traveller) -> None:
    at = failing(6).counters[0]
    assert at.storage.storage and HERE not in str(dict(at.storage.storage))  # type: ignore[attr-defined]


def test_one_address_that_tries_many_accounts_waits_and_another_does_not(time: Traveller) -> None:
    throttle = Throttle([alone()])
    for _ in range(3):
        throttle.admit(HERE, "3 per minute", now())
    with pytest.raises(TooMany, match="from here"):
        throttle.admit(HERE, "3 per minute", now())
    throttle.admit("192.0.2.8", "3 per minute", now())


def test_an_account_that_many_failed_at_rests_for_strangers_and_not_for_ever() -> None:
    strangers(19, after(0), after(0))
    with pytest.raises(TooMany):
        strangers(30, after(0), after(59))
    strangers(30, after(0), after(60))
    strangers(30, after(0), after(86_400))


def test_a_browser_is_known_by_a_mark_that_only_we_can_make() -> None:
    ada, mark = account_key(b"k" * 32, "ada@example.org"), ""
    mark = device_mark(b"k" * 32, ada)
    assert device_of(b"k" * 32, ada, mark)
    assert device_of(b"k" * 32, account_key(b"k" * 32, "ben@example.org"), mark) is None
    assert device_of(b"x" * 32, ada, mark) is None
    assert device_of(b"k" * 32, ada, "") is None
    assert device_of(b"k" * 32, ada, "é.é") is None


def test_an_account_is_counted_under_one_name_however_it_is_typed() -> None:
    assert (
        account_key(b"k", " Ada@Example.org ")
        == account_key(b"k", "ada@example.org")
        != account_key(b"j", "ada@example.org")
    )
