"""The real program on a loopback port and a real browser before it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen
from weakref import WeakSet

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests import chromium
from tests.conftest import ROOT, is_here
from tests.postgres import free_port

WIDTHS = (390, 1280)
EXPECTED = ("the server responded with a status of 4",)
AXE = Axe()
UNHURRIED = {
    f"CASEWORK_LIMIT_{what}": "1000 per minute"
    for what in ("SUBMISSIONS", "SITE_SUBMISSIONS", "RECEIPTS", "SITE_RECEIPTS", "SIGN_INS")
}
"""All these people sit at one address: the limits have tests of their own."""
WITHOUT_SCRIPTS: WeakSet[BrowserContext] = WeakSet()


@dataclass
class Running:
    """The program, serving a demonstration council."""

    url: str
    instance: Path
    said: Path
    process: subprocess.Popen[bytes]
    settings: dict[str, str]

    def stop(self) -> None:
        """Ask it to end; insist after ten seconds."""
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def start_demo(folder: Path, policy: str = "stotfold", **settings: str) -> Running:
    """What `make run POLICY=…` starts, in a folder and on a port of its own; returns when it answers."""
    port = free_port()
    said = folder / f"{policy}.out"
    where = {"POLICY": policy, "PORT": str(port), "INSTANCE": str(folder / policy)}
    environment = os.environ | UNHURRIED | where | settings
    with said.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "flask", "--app", "app", "run-demo"],
            cwd=ROOT,
            env=environment,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    running = Running(f"http://127.0.0.1:{port}", folder / policy, said, process, settings)
    _wait(running)
    return running


def _wait(running: Running, seconds: float = 120) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until and running.process.poll() is None:
        try:
            urlopen(running.url, timeout=10).close()
            return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    running.stop()
    pytest.fail(f"The program did not start. It said:\n{running.said.read_text()}")


def assert_sound(running: Running) -> None:
    """The trail verifies, by its own command."""
    done = subprocess.run(
        [sys.executable, "-m", "flask", "--app", "app", "trail", "verify"],
        cwd=ROOT, env=os.environ | {"INSTANCE": str(running.instance), "CASEWORK_DEMO": "1"} | running.settings,
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Running]]:
    """Give `demo("westerham")` and have that preset's demonstration, started once."""
    started: dict[str, Running] = {}

    def of(policy: str) -> Running:
        if policy not in started:
            started[policy] = start_demo(tmp_path_factory.mktemp(policy), policy)
        return started[policy]

    yield of
    for running in started.values():
        running.stop()


@pytest.fixture
def server(demo: Callable[[str], Running]) -> Running:
    """The demonstration that `make run` starts."""
    return demo("stotfold")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser, without a window."""
    program = chromium.executable()
    if program is None:
        pytest.fail("There is no browser to test with: `make browser` installs one, or set CHROMIUM to its path.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=chromium.flags())
        yield browser
        browser.close()


@pytest.fixture
def person(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Give `person()` and have somebody's fresh browser; `scripts=False` for one without scripts.

    The test fails when a page of theirs throws, breaks the content policy or asks anybody but us for anything.
    """
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def enter(width: int = 1280, scripts: bool = True) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, java_script_enabled=scripts)
        contexts.append(context)
        if not scripts:
            WITHOUT_SCRIPTS.add(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
        page.on("request", lambda asked: wrong.append(f"asked for {asked.url}") if not _ours(asked.url) else None)
        return page

    yield enter
    for context in contexts:
        context.close()
    assert not [words for words in wrong if not any(known in words for known in EXPECTED)]


def _ours(address: str) -> bool:
    host = address.split("//", 1)[-1].split("/", 1)[0].rsplit(":", 1)[0]
    return address.startswith(("data:", "blob:", "about:")) or is_here(host.strip("[]"))


@pytest.fixture
def page(person: Callable[..., Page]) -> Page:
    """One person's browser at a desk."""
    return person()


def axe(page: Page) -> None:
    """Nothing on this page, at a phone's width and at a desk's, keeps anybody out, and nothing runs off its side."""
    assert page.context not in WITHOUT_SCRIPTS, "axe is a script and would wait for ever where scripts are off"
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.axe_script)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found = page.evaluate("axe.run({resultTypes: ['violations']}).then(said => said.violations)")
        said = [f"{one['id']}: {one['help']} {[node['html'] for node in one['nodes']][:3]}" for one in found]
        assert not said, f"{page.url} at {width} pixels: " + "; ".join(said)
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0, f"{page.url} is {over} pixels too wide at {width}"
