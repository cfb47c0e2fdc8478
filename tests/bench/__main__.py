"""Fill, measure and compare: `make bench`, or `python -m tests.bench --help`."""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from flask import Flask
from sqlalchemy import select

from casework import clock, create_app, schema
from casework.clock import When
from casework.db import db
from casework.settings import make_keys
from casework.staff.model import StaffMember
from tests import cast
from tests.bench import fill, pattern, plans
from tests.bench.measure import Cost, cost, serving
from tests.bench.operations import Floor, Ours
from tests.committee import hall
from tests.conftest import let_go
from tests.postgres import Cluster
from tests.town import found

SIZES, MILLION = (1_000, 10_000, 100_000), 1_000_000
GROWS = {
    "worklist": 1.3, "search, rare": 1.3, "submission": 1.3, "case, newest": 1.3, "search, common": 1.5,
    "case, random": 3.0, "meeting": 1.3, "item": 1.3, "agenda": 1.3,
}  # fmt: skip
"""How many times its cost at 1,000 cases a page may cost at 100,000."""
ABOVE_FLOOR = {"worklist": 4.0}
"""How many times the floor a page may cost."""
NEWEST = 1_000

Costs = dict[str, tuple[Cost, Cost]]


@dataclass(frozen=True)
class Begun:
    """A council with some told cases, from which the rest is copied."""

    instance: Path
    url: str
    patterns: list[pattern.Pattern]
    clerk: str
    meeting: dict[str, str]
    told_on: date


def main() -> int:
    """Run what was asked; 1 when a target was not met."""
    asked = _arguments()
    sizes = [size for size in (*SIZES, MILLION) if size <= (MILLION if asked.million else asked.to)]
    missed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="casework-bench-") as folder:
        begun = begin(Path(folder) / "instance")
        for name in asked.databases.split(","):
            with _database(name, begun) as url:
                missed += _database_measured(name, begun, url, sizes, asked.times)
    print("\nEvery target was met." if not missed else "\nNot met:\n" + "\n".join(missed))
    return 1 if missed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--million", action="store_true", help="go on to 1,000,000 cases (some 40 GB of disk)")
    parser.add_argument("--to", type=int, default=SIZES[-1], help="the largest number of cases (default 100000)")
    parser.add_argument("--times", type=int, default=200, help="requests of which the median is taken (default 200)")
    parser.add_argument("--databases", default="sqlite,postgresql", help="which (default both)")
    return parser.parse_args()


# Databases


def begin(instance: Path) -> Begun:
    """A council in a SQLite database, with a case of each pattern told through the real verbs."""
    make_keys(instance)
    url = f"sqlite:///{instance / 'begun.sqlite3'}"
    schema.create(url)
    app = create_app(instance, demo=True, database_url=url)
    with app.app_context():
        now = When.at(clock.now())
        town = found(now)
        told = pattern.tell(town, now)
        held = hall.stage(town, town.sends(now).case_ref, now, "sitting")
        db.session.remove()
        with db.engine.connect() as connection:
            patterns = pattern.patterns(connection, told)
    let_go(app)
    path = f"/meetings/{held['meeting']}"
    meeting = {"meeting": path, "item": f"/items/{held['item']}", "agenda": f"{path}/items"}
    return Begun(instance, url, patterns, town.refs["ada"], meeting, now.day)


@contextmanager
def _database(name: str, begun: Begun) -> Iterator[str]:
    """The address of a database of that kind, holding what was begun."""
    if name == "sqlite":
        path = begun.instance / "casework.sqlite3"
        path.write_bytes((begun.instance / "begun.sqlite3").read_bytes())
        yield f"sqlite:///{path}"
        return
    cluster = Cluster(durable=True).make()
    try:
        url = cluster.url(cluster.create())
        schema.create(url)
        fill.carry_over(begun.url, url)
        yield url
    finally:
        cluster.stop()


# Measuring


def _database_measured(name: str, begun: Begun, url: str, sizes: list[int], times: int) -> list[str]:
    """Fill to each size and measure there; gives the targets that were missed."""
    copier = pattern.Copier(begun.patterns, begun.told_on)
    first: Costs = {}
    missed, before = [], 0
    for size in sizes:
        began = time.monotonic()
        fill.fill(url, copier, before, size)
        print(f"\n{name}, {size:,} cases (filled in {time.monotonic() - began:.0f} s)", flush=True)
        costs = _measured(begun, url, times)
        first = first or costs
        _show(costs, first)
        if size >= SIZES[-1]:
            missed += [f"  {name}, {size:,} cases: {miss}" for miss in _missed(costs, first)]
            missed += [f"  {name}, {size:,} cases: {walk}" for walk in _walked(begun, url)]
        before = size
    return missed


def _app(begun: Begun, url: str) -> Flask:
    return create_app(begun.instance, demo=True, database_url=url)


def _measured(begun: Begun, url: str, times: int) -> Costs:
    app = _app(begun, url)
    client = cast.sign_in(app.test_client(), begun.clerk)
    cookie = client.get_cookie("casework")
    assert cookie is not None
    with app.app_context():
        newest = pattern.case_refs(NEWEST)
        every = random.Random(5).sample(pattern.case_refs(10**7), NEWEST)
    asked = {"about": newest[0], "asked": plans.asked(app, begun.clerk, newest[0], begun.meeting)}
    (begun.instance / "asked.json").write_text(json.dumps(asked, default=str))
    let_go(app)
    with serving("ours", begun.instance, url) as ours, serving("floor", begun.instance, url) as floor:
        mine = Ours(ours.port, {"casework": cookie.value}, newest, every, begun.meeting).prepared()
        bare = Floor(floor.port, newest, every, begun.meeting).prepared()
        return {name: (cost(ours, mine[name], times), cost(floor, bare[name], times)) for name in mine}


def _show(costs: Costs, first: Costs) -> None:
    print(
        f"{'':16}{'CPU ms':>9}{'floor':>9}{'ratio':>8}{'p50 ms':>9}{'floor':>9}{'CPU to 1,000':>14}{'p50 to 1,000':>14}"
    )
    for name, (ours, floor) in costs.items():
        was = first[name][0]
        print(
            f"{name:16}{ours.cpu:11.2f}{floor.cpu:11.2f}{ours.cpu / floor.cpu:11.1f}{ours.p50:11.2f}{floor.p50:11.2f}"
            f"{ours.cpu / was.cpu:11.2f}{ours.p50 / was.p50:11.2f}",
            flush=True,
        )


def _missed(costs: Costs, first: Costs) -> list[str]:
    """Each target with what came of it; gives those that were missed."""
    results = [
        (name, costs[name][0].cpu / first[name][0].cpu, most, "its cost at 1,000") for name, most in GROWS.items()
    ]
    results += [
        (name, costs[name][0].cpu / costs[name][1].cpu, most, "the floor") for name, most in ABOVE_FLOOR.items()
    ]
    said = [(f"{name} costs {got:.2f} times {what}, at most {most}", got <= most) for name, got, most, what in results]
    for text, met in said:
        print(f"  {'met    ' if met else 'NOT MET'} {text}")
    return [text for text, met in said if not met]


def _walked(begun: Begun, url: str) -> list[str]:
    """Whether any page walks a whole table, by the database's own plans."""
    app = _app(begun, url)
    with app.app_context():
        ref = random.Random(3).choice(pattern.case_refs(NEWEST))
        assert db.session.scalar(select(StaffMember.ref).where(StaffMember.ref == begun.clerk))
    found_walks = plans.walks(app, begun.clerk, ref, begun.meeting)
    let_go(app)
    print("  met     no page walks a whole table" if not found_walks else "  NOT MET a page walks a whole table")
    return found_walks


if __name__ == "__main__":
    sys.exit(main())
