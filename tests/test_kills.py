"""No acknowledged submission is ever lost: what somebody was told we have, we have, whatever is killed."""

from pathlib import Path

import pytest

from tests.postgres import Cluster
from tests.storm import Force, storm

SMALL = Force(submissions=60, kills=5, database_kills=2)


def test_what_was_acknowledged_is_there_after_server_and_worker_were_killed(instance: Path) -> None:
    with storm(instance, "", None, seed=1) as raging:
        raging.blow(Force(SMALL.submissions, SMALL.kills))
        raging.settle()
        assert list(raging.losses()) == []
        assert len(raging.ledger.shown) == SMALL.submissions
        assert raging.ledger.killed.total() == SMALL.kills
        assert raging.postbox.ids, "no mail was promised, so none could be lost"


@pytest.mark.postgresql
def test_what_was_acknowledged_is_there_after_the_database_was_killed_too(
    instance: Path, durable_postgres: Cluster
) -> None:
    url = empty_database(durable_postgres)
    with storm(instance, url, durable_postgres, seed=2) as raging:
        raging.blow(SMALL)
        raging.settle()
        assert list(raging.losses()) == []
        assert len(raging.ledger.shown) == SMALL.submissions
        assert raging.ledger.killed == {"server": 3, "worker": 2, "database": 2}


def empty_database(cluster: Cluster) -> str:
    """A database at the newest migration on a server that keeps every commit."""
    from casework import schema

    url = cluster.url(cluster.create())
    schema.create(url)
    return url
