"""The full storm: minutes long, run by `make soak`, which prints its figures."""

import time
from pathlib import Path

import pytest

from tests.postgres import Cluster
from tests.storm import Force, Storm, storm
from tests.test_kills import empty_database

FULL = Force(submissions=1_000, kills=25, database_kills=10)


def weathered(raging: Storm, force: Force) -> None:
    began = time.monotonic()
    raging.blow(force)
    raging.settle()
    losses = list(raging.losses())
    kills = ", ".join(f"{what} {times}" for what, times in sorted(raging.ledger.killed.items()))
    print(
        f"\n{len(raging.ledger.shown):,} submissions in {time.monotonic() - began:.0f} s; killed: {kills}; "
        f"{raging.ledger.again} requests made again; {len(raging.postbox.ids)} mails, "
        f"{raging.postbox.ids.total() - len(raging.postbox.ids)} of them twice; {len(losses)} losses"
    )
    assert losses == []
    assert len(raging.ledger.shown) == force.submissions


@pytest.mark.soak
def test_nothing_is_lost_on_sqlite(instance: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled(), storm(instance, "", None, seed=11) as raging:
        weathered(raging, Force(FULL.submissions, FULL.kills))


@pytest.mark.soak
@pytest.mark.postgresql
def test_nothing_is_lost_on_postgresql(
    instance: Path, durable_postgres: Cluster, capsys: pytest.CaptureFixture[str]
) -> None:
    with capsys.disabled(), storm(instance, empty_database(durable_postgres), durable_postgres, seed=12) as raging:
        weathered(raging, FULL)
