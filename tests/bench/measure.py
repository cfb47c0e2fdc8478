"""What one request costs: processor time of the server and of its database, and how long it took."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from tests.postgres import free_port
from tests.sending import Browser

WARM_UP = 20
SETTLE = 0.003  # seconds after an answer in which the server ends what it does behind it


@dataclass(frozen=True)
class Cost:
    """Medians in milliseconds: processor time, and time until the answer was there."""

    cpu: float
    p50: float


@dataclass
class Server:
    """A running server and the processes whose time is counted."""

    port: int
    process: subprocess.Popen[bytes]
    database: str = ""
    backends: tuple[int, ...] = ()
    last: dict[int, int] = field(default_factory=dict)
    """What each process had spent when it was last looked at: one that has ended keeps that."""

    def look(self) -> None:
        """Find the database's processes that serve it; connections are kept, so this is asked seldom."""
        if self.database:
            with psycopg.connect(self.database, autocommit=True) as connection:
                query = (
                    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
                self.backends = tuple(row[0] for row in connection.execute(query))

    def spent(self) -> int:
        """Processor time so far, in nanoseconds."""
        for pid in (self.process.pid, *self.backends):
            self.last[pid] = _spent(pid) or self.last.get(pid, 0)
        return sum(self.last.values())


def _spent(pid: int) -> int:
    """What a process has spent; 0 when it has ended."""
    total = 0
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            total += int((task / "schedstat").read_text().split()[0])
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return total


@contextmanager
def serving(which: str, instance: Path, url: str) -> Iterator[Server]:
    """A server of its own process, ready to answer, ended afterwards."""
    port = free_port()
    environment = {
        **os.environ,
        "INSTANCE": str(instance),
        "DATABASE_URL": url if url.startswith("postgresql") else "",
        "CASEWORK_DEMO": "1",
        "CASEWORK_LIMIT_SUBMISSIONS": "1000000 per hour",
        "CASEWORK_LIMIT_SITE_SUBMISSIONS": "1000000 per hour",
    }
    process = subprocess.Popen([sys.executable, "-m", "tests.bench.server", which, str(port)], env=environment)
    try:
        wait_for(port, process)
        yield Server(port, process, url if url.startswith("postgresql") else "")
    finally:
        process.terminate()
        process.wait(20)


def wait_for(port: int, process: subprocess.Popen[bytes], seconds: float = 60) -> None:
    """Until the server answers. RuntimeError when it ended or never did."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and process.poll() is None:
        try:
            Browser(port, timeout=5).get("/")
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"the server on port {port} did not start")


def cost(server: Server, prepare: Callable[[], Callable[[], None]], times: int) -> Cost:
    """What a request costs, the median of so many; `prepare` is not counted and gives the request to be made."""
    spent, took = [], []
    for number in range(WARM_UP + times):
        request = prepare()
        if number % 50 == 0 or number == WARM_UP:
            server.look()
        time.sleep(SETTLE)
        before, began = server.spent(), time.perf_counter()
        request()
        ended = time.perf_counter()
        time.sleep(SETTLE)
        if number >= WARM_UP:
            spent.append((server.spent() - before) / 1e6)
            took.append((ended - began) * 1e3)
    return Cost(statistics.median(spent), statistics.median(took))
