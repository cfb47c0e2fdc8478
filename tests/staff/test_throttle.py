"""Tries get slower and slower, and nobody is ever shut out."""

from datetime import UTC, datetime, timedelta

import pytest

from casework.clock import When
from casework.errors import TooMany
from casework.staff.throttle import Throttle, account_key, delay, device_mark, device_of, strangers

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def after(seconds: float) -> When:
    return When.at(NOON + timedelta(seconds=seconds))


def failing(times: int) -> Throttle:
    throttle = Throttle()
    for _ in range(times):
        throttle.failed("ada", "here", after(0))
    return throttle


@pytest.mark.parametrize(
    ("failures", "seconds"), [(0, 0), (4, 0), (5, 1), (6, 2), (7, 4), (10, 32), (11, 60), (9999, 60)]
)
def test_the_wait_doubles_from_one_second_to_sixty(failures: int, seconds: int) -> None:
    assert delay(failures) == seconds


def test_four_failures_cost_nothing() -> None:
    failing(4).ask("ada", "here", after(0))


def test_after_five_failures_this_place_waits_and_is_told_how_long() -> None:
    with pytest.raises(TooMany, match="Nobody is locked out: wait 2 seconds") as refusal:
        failing(6).ask("ada", "here", after(0.5))
    assert refusal.value.retry_after == 2


def test_when_the_wait_is_over_the_next_try_is_heard() -> None:
    failing(6).ask("ada", "here", after(2))


@pytest.mark.parametrize(("account", "place"), [("ben", "here"), ("ada", "there")])
def test_another_account_and_another_place_do_not_wait(account: str, place: str) -> None:
    failing(50).ask(account, place, after(0))


def test_a_good_sign_in_forgets_the_failures() -> None:
    throttle = failing(50)
    throttle.good("ada", "here")
    throttle.ask("ada", "here", after(0))


def test_a_place_is_known_by_a_key_of_the_day_and_of_this_process_only() -> None:
    throttle, tomorrow = Throttle(), When.at(NOON + timedelta(days=1))
    today = throttle.place("192.0.2.7", after(0))
    assert today == throttle.place("192.0.2.7", after(60)) != throttle.place("192.0.2.8", after(60))
    assert "192.0.2.7" not in repr(throttle)
    assert throttle.place("192.0.2.7", tomorrow) != today != Throttle().place("192.0.2.7", after(0))


def test_a_flood_of_names_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("casework.staff.throttle.KEPT", 100)
    throttle = Throttle()
    for name in range(1000):
        throttle.failed(str(name), "here", after(0))
    assert len(throttle.tries) <= 100


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


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.7", "192.0.2.8", False),
        ("2001:db8::1", "2001:db8::ffff:1", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("", "", True),
    ],
)
def test_a_whole_network_of_version_6_is_one_place(one: str, other: str, same: bool) -> None:
    throttle = Throttle()
    assert (throttle.place(one, after(0)) == throttle.place(other, after(0))) is same
