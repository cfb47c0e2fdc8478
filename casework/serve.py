"""The production server: waitress, with the worker beside it as a process of its own, and both ended together."""

import ipaddress
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from typing import Any

import waitress
from flask import Flask

from casework import clock, deploy, schema
from casework.clock import When
from casework.errors import SettingsError
from casework.reports.actions import verify_newest
from casework.settings import PREFIX, Settings

log = logging.getLogger("casework.serve")

WORKER = ("-m", "casework.work", "--beside")
THREADS, CONNECTIONS = 8, 1000
IDLE_SECONDS = 20
WAITS = (1, 2, 5, 15, 60)
"""Seconds before a worker that died is started again: the first time, the second, and so on."""
HEALTHY_SECONDS = 300
STOP_SECONDS = 30


def run(app: Flask, host: str, port: int) -> None:
    """Serve until SIGTERM or SIGINT. SettingsError when it would not be safe, or the database does not fit."""
    settings: Settings = app.extensions["casework"]
    refuse_exposure(settings, host)
    refuse_critical(app, When.at(clock.now()))
    schema.refuse_unless_current(settings)
    with app.app_context():
        verify_newest(settings, When.at(clock.now()))
    os.umask(0o077)
    beside = Beside(worker_environment(settings, os.environ))
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _end)
    server = waitress.create_server(app, **options(settings, host, port))
    beside.start()
    try:
        server.run()
    finally:
        server.close()
        beside.stop()


def _end(*_: object) -> None:
    """Waitress ends its loop at SystemExit, after the requests in hand."""
    raise SystemExit(0)


def refuse_exposure(settings: Settings, host: str) -> None:
    """SettingsError when a demonstration would be reachable from another machine."""
    if settings.demo and not is_loopback(host):
        raise SettingsError(
            f"This is a demonstration, whose passwords everybody knows: it listens on 127.0.0.1 only, not on {host}."
        )


def is_loopback(host: str) -> bool:
    """Whether an address never leaves this machine."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def refuse_critical(app: Flask, now: When) -> None:
    """SettingsError with every critical finding, unless this is a demonstration."""
    settings: Settings = app.extensions["casework"]
    if settings.demo:
        return
    critical = deploy.findings(app, now, levels=(deploy.Level.CRITICAL,))
    if critical:
        lines = [f"{found.id}: {found.what} {found.remedy}" for found in critical]
        raise SettingsError("\n".join(["This is not safe to start:", *lines]))


def options(settings: Settings, host: str, port: int) -> dict[str, Any]:
    """What waitress is told. Forwarded headers of our own proxies are believed, any others taken out."""
    given: dict[str, Any] = {
        "host": host,
        "port": port,
        "threads": THREADS,
        "connection_limit": CONNECTIONS,
        "channel_timeout": IDLE_SECONDS,
        "cleanup_interval": IDLE_SECONDS // 2,
        "max_request_body_size": 33 * 1024 * 1024,
        "asyncore_use_poll": True,
        "ident": None,
        "clear_untrusted_proxy_headers": True,
        "url_scheme": "http" if settings.demo else "https",
    }
    if settings.proxies:
        given |= {
            "trusted_proxy": "*",
            "trusted_proxy_count": settings.proxies,
            "trusted_proxy_headers": {"x-forwarded-for", "x-forwarded-proto"},
        }
    return given


def worker_environment(settings: Settings, environment: Mapping[str, str]) -> dict[str, str]:
    """The environment in which the worker finds the same instance and database."""
    given = {
        "INSTANCE": str(settings.instance),
        "DATABASE_URL": settings.database_url,
        "CASEWORK_DEMO": "1" if settings.demo else "",
    }
    rehearsed = _rehearsed(settings) if settings.demo else {}
    return {**environment, **{name: value for name, value in given.items() if value}, **rehearsed}


def _rehearsed(settings: Settings) -> dict[str, str]:
    """What a demonstration has decided for itself, whatever the environment or `settings.toml` say: its mail."""
    decided = {name: value for name, value in vars(settings).items() if name.startswith("mail_")}
    decided["public_url"] = settings.public_url
    return {f"{PREFIX}{name.upper()}": _written(value) for name, value in decided.items()}


def _written(value: object) -> str:
    """A setting as the environment has it: lists with commas between."""
    return ",".join(value) if isinstance(value, tuple) else str(value)


class Beside:
    """The worker's process: started, started again when it dies, and ended with us."""

    def __init__(self, environment: Mapping[str, str], command: tuple[str, ...] = WORKER) -> None:
        self.environment, self.command = dict(environment), (sys.executable, *command)
        self.ending = threading.Event()
        self.process: subprocess.Popen[bytes] | None = None
        self.lock = threading.Lock()
        self.thread = threading.Thread(target=self._watch, name="beside", daemon=True)

    def start(self) -> None:
        """Start the worker and watch over it."""
        self.thread.start()

    def stop(self) -> None:
        """End the worker after the piece of work in hand; kill it if that takes too long."""
        with self.lock:
            self.ending.set()
            process = self.process
        if process is None:
            return
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _watch(self) -> None:
        deaths = 0
        while self._spawn():
            assert self.process is not None
            lived = _outlives(self.process, HEALTHY_SECONDS)
            status = self.process.wait()
            if self.ending.is_set():
                return
            deaths = 1 if lived else deaths + 1
            wait = WAITS[min(deaths, len(WAITS)) - 1]
            log.warning("the worker ended with status %s; it starts again in %s s", status, wait)
            self.ending.wait(wait)

    def _spawn(self) -> bool:
        """Start a worker, unless we are ending."""
        with self.lock:
            if self.ending.is_set():
                return False
            # Its standard input is ours to hold: it closes when we are gone, however we went.
            self.process = subprocess.Popen(self.command, env=self.environment, stdin=subprocess.PIPE)
            return True


def _outlives(process: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return True
    return False
