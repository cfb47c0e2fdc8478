"""The production server: where it may listen, whom it believes, and the worker beside it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from flask import Flask

from casework import serve
from casework.errors import SettingsError
from casework.serve import Beside
from casework.settings import Settings, load
from tests.conftest import make_app
from tests.postgres import free_port

DEMO, REAL = Settings(Path("."), demo=True), Settings(Path("."), public_url="https://x.gov.uk", proxies=1)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "cases.ashby.gov.uk", ""])
def test_a_demonstration_listens_nowhere_but_here(host: str) -> None:
    with pytest.raises(SettingsError, match="demonstration"):
        serve.refuse_exposure(DEMO, host)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "[::1]", "localhost"])
def test_a_demonstration_listens_here(host: str) -> None:
    serve.refuse_exposure(DEMO, host)


@pytest.mark.parametrize(
    ("address", "host", "status"),
    [("127.0.0.1", "localhost", 200), ("::1", "127.0.0.1", 200), ("192.0.2.7", "localhost", 403),
     ("", "localhost", 403), ("127.0.0.1", "cases.ashby.gov.uk", 400)],
)  # fmt: skip
def test_a_demonstration_answers_nobody_elsewhere_whatever_server_runs_it(
    instance: Path, database_url: str, address: str, host: str, status: int
) -> None:
    app = make_app(instance, database_url=database_url, demo=True, trusted_hosts=("cases.ashby.gov.uk",))
    app.testing = False
    answer = app.test_client().get("/sign-in", base_url=f"http://{host}", environ_base={"REMOTE_ADDR": address})
    assert answer.status_code == status
    assert ("only-a-rehearsal" in answer.text) is (status == 200)


def test_a_real_council_may_listen_elsewhere() -> None:
    serve.refuse_exposure(REAL, "0.0.0.0")


def test_forwarded_headers_are_believed_of_our_own_proxies_only() -> None:
    assert "trusted_proxy" not in serve.options(Settings(Path(".")), "127.0.0.1", 1)
    given = serve.options(REAL, "127.0.0.1", 1)
    assert (given["trusted_proxy_count"], given["clear_untrusted_proxy_headers"]) == (1, True)
    assert "x-forwarded-host" not in given["trusted_proxy_headers"]


def test_slow_and_many_visitors_are_bounded() -> None:
    given = serve.options(REAL, "127.0.0.1", 1)
    assert (given["connection_limit"], given["channel_timeout"], given["threads"]) == (1000, 20, 8)
    assert given["ident"] is None


def test_the_worker_finds_the_same_instance() -> None:
    given = Settings(Path("/somewhere"), database_url="sqlite:///x")
    found = serve.worker_environment(given, {"PATH": "/bin"})
    assert found == {"PATH": "/bin", "INSTANCE": "/somewhere", "DATABASE_URL": "sqlite:///x"}


def test_the_worker_of_a_demonstration_sends_its_mail_where_the_demonstration_says(tmp_path: Path) -> None:
    here = {"mail_host": "127.0.0.1", "mail_port": 2525, "mail_security": "none", "mail_from": "clerk@council.example"}
    sealed = ("chair + stand-in-chair <a@council.example>", "outside-person <b@council.example>")
    given = load(tmp_path, {}, demo=True, mail_sealed_from=sealed, **here)
    found = serve.worker_environment(given, {"CASEWORK_MAIL_HOST": "smtp.example.org", "CASEWORK_MAIL_USER": "ada"})
    told = load(tmp_path, found)
    assert (told.demo, told.mail_host, told.mail_port, told.mail_user) == (True, "127.0.0.1", 2525, "")
    assert told.mail_sealed_from == sealed


def until(true: object, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


@pytest.fixture
def beside(monkeypatch: pytest.MonkeyPatch) -> Beside:
    """A worker that does nothing."""
    monkeypatch.setattr(serve, "WAITS", (0.05,))
    idle = Beside(dict(os.environ), ("-c", "import sys; sys.stdin.read()"))
    idle.start()
    until(lambda: idle.process is not None)
    yield idle
    idle.stop()


def test_a_worker_that_dies_is_started_again(beside: Beside) -> None:
    first = beside.process
    assert first is not None
    first.kill()
    until(lambda: beside.process is not first)
    assert beside.process is not None and beside.process.poll() is None


def test_a_worker_ends_with_us_and_stays_ended(beside: Beside) -> None:
    beside.stop()
    assert beside.process is not None and beside.process.poll() is not None
    beside.thread.join(5)
    assert not beside.thread.is_alive()


def test_a_worker_that_will_not_end_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve, "STOP_SECONDS", 0.2)
    deaf = "import signal, time; signal.signal(15, signal.SIG_IGN); print('deaf', flush=True); time.sleep(60)"
    beside = Beside(dict(os.environ), ("-c", deaf))
    beside.start()
    until(lambda: beside.process is not None)
    time.sleep(0.5)
    beside.stop()
    assert beside.process is not None and beside.process.returncode == -signal.SIGKILL


def start(instance: Path, port: int) -> subprocess.Popen[str]:
    code = (
        "import sys; from casework import create_app, serve; "
        "serve.run(create_app(sys.argv[1], demo=True), '127.0.0.1', int(sys.argv[2]))"
    )
    return subprocess.Popen([sys.executable, "-c", code, str(instance), str(port)], stderr=subprocess.PIPE, text=True)


def children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [int(child) for task in tasks for child in (task / "children").read_text().split()]


def answers(port: int) -> bool:
    import http.client

    try:
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        line.request("GET", "/sign-in")
        return line.getresponse().status == 200
    except OSError:
        return False


def running(pid: int) -> bool:
    try:
        return "(zombie)" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_server_and_worker_start_and_end_together(app: Flask, instance: Path, how: signal.Signals) -> None:
    port = free_port()
    server = start(instance, port)
    try:
        until(lambda: answers(port))
        workers = children(server.pid)
        assert len(workers) == 1
        server.send_signal(how)
        assert server.wait(20) == (0 if how is not signal.SIGKILL else -signal.SIGKILL)
        until(lambda: not running(workers[0]))
    finally:
        server.kill()
        server.communicate()


def test_an_empty_database_is_not_served(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="setup"):
        serve.run(make_app(tmp_path / "nothing", demo=True), "127.0.0.1", free_port())
