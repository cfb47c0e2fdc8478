"""A council with its cast, and Edith at her browser."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from casework import clock
from casework.cases import receipts
from casework.clock import When
from casework.council import actions as council
from casework.council.actions import Holder
from casework.policy.load import preset
from casework.policy.words import Office
from tests.cast import CAST, OPERATOR, settle
from tests.conftest import let_go, make_app

SET_UP = When.at(datetime(2025, 1, 6, 9, 0, tzinfo=UTC))
WIDE = {
    "limit_submissions": "1000 per hour",
    "limit_site_submissions": "1000 per hour",
    "limit_receipts": "1000 per minute",
    "limit_site_receipts": "1000 per minute",
    "mail_host": "127.0.0.1",
    "mail_port": "9",
    "mail_security": "none",
    "mail_from": "clerk@stotfold.example",
}
"""Wide limits, and a mail server that nobody reaches: what is to be mailed is tried, and waits."""
TOKEN = re.compile(r'name="(csrf_token|token|seen)"[^>]*? value="([^"]*)"')


def set_up(policy: str = "stotfold") -> dict[str, str]:
    """Adopt a policy and seat the cast, inside an application context; refs by first name."""
    refs = settle(SET_UP, offices=False)
    holders = {office: Holder(refs[who], CAST[who][0]) for who in CAST for office in CAST[who][3]}
    holders[Office.STAND_IN_ADMINISTRATOR] = Holder(refs["ada"], CAST["ada"][0])
    council.set_up(preset(policy), "Full Council 6 January 2025, minute 7", holders, OPERATOR, SET_UP)
    return refs


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory, template_instance: Path) -> tuple[Path, dict[str, str]]:
    """An instance folder of a council that has been set up, to be copied; and the cast's refs."""
    folder = Path(shutil.copytree(template_instance, tmp_path_factory.mktemp("town") / "instance"))
    app = make_app(folder, demo=True)
    with app.app_context():
        refs = set_up()
    let_go(app)
    return folder, refs


@pytest.fixture
def instance(tmp_path: Path, town: tuple[Path, dict[str, str]]) -> Path:
    """A copy of it, of the test's own."""
    return Path(shutil.copytree(town[0], tmp_path / "instance"))


@pytest.fixture
def app(instance: Path, town: tuple[Path, dict[str, str]]) -> Iterator[Flask]:
    """Its application, with wide limits: a test of limits sets its own."""
    app = make_app(instance, demo=True, **WIDE)
    app.extensions["cast"] = town[1]
    yield app
    let_go(app)


@dataclass
class Edith:
    """Somebody at a browser who reads a page and fills in what she is asked."""

    client: FlaskClient
    page: TestResponse | None = None

    def get(self, path: str) -> TestResponse:
        """Open a page."""
        self.page = self.client.get(path)
        return self.page

    def post(self, path: str, /, follow: bool = True, **fields: object) -> TestResponse:
        """Press a button of the page in front of her, with the hidden fields that stood in it."""
        typed = {**self.hidden(), **{name: value for name, value in fields.items() if value is not None}}
        self.page = self.client.post(path, data=typed, follow_redirects=follow)
        return self.page

    def hidden(self) -> dict[str, str]:
        """The hidden fields of the page in front of her."""
        return dict(TOKEN.findall(self.page.text)) if self.page is not None else {}

    def tell(self, step: str, **fields: object) -> TestResponse:
        """Open one question and answer it."""
        self.get(f"/tell-us/{step}")
        return self.post(f"/tell-us/{step}", **fields)

    def fill(self, mode: str = "anonymous", what: str = "complaint", words: str = "The gate is broken.",
             about: object = None, harm: str = "no", **contact: object) -> TestResponse:  # fmt: skip
        """Answer every question, and stand before *check your answers*."""
        self.tell("harm", harm=harm)
        self.tell("what", what=what)
        self.tell("what-happened", words=words)
        self.tell("about", about=about or ["service"], service="allotments")
        if what != "compliment":
            self.tell("put-right", wanted="A new gate.")
        self.tell("reach", mode=mode)
        if mode != "anonymous":
            details = {"name": "Edith Wren", "email": "edith@example.org", "reach_by": "email"} | contact
            self.tell("contact", **details)
            self.tell("needs", adjustments="Large print, please.")
        self.tell("privacy")
        return self.tell("one-another")

    def send(self, **answers: object) -> TestResponse:
        """Answer every question, and send."""
        self.fill(**answers)  # type: ignore[arg-type]
        return self.post("/tell-us/sent")

    def words(self) -> list[str]:
        """The seven words on the page in front of her; none when it shows none."""
        assert self.page is not None
        return re.findall(r'receipt__number">\d</span> ([a-z-]+)</li>', self.page.text)

    def check(self) -> str:
        """The check letters on the page in front of her."""
        assert self.page is not None
        found = re.search(r"check: <strong>([A-Z]{2})</strong>", self.page.text)
        assert found
        return found[1]

    def text(self) -> str:
        """What the page in front of her says, without its tags."""
        assert self.page is not None
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", self.page.text)).split())

    def asked_back(self) -> str:
        """The word she is asked back."""
        found = re.search(r"Type word (\d)", self.text())
        assert found
        return self.words()[int(found[1]) - 1]

    def finish(self, **answers: object) -> str:
        """Send, write the words down, and have the receipt as one would type it."""
        self.send(**answers)
        receipt = " ".join(self.words()) + " " + self.check()
        self.post("/tell-us/written-down", word=self.asked_back())
        return receipt

    def follow(self, receipt: str) -> TestResponse:
        """Type a receipt on the tracking page."""
        self.get("/track")
        return self.post("/track", receipt=receipt)


@pytest.fixture
def somebody(app: Flask) -> Callable[[], Edith]:
    """Give `somebody()` and have another person at another browser."""
    return lambda: Edith(app.test_client())


@pytest.fixture
def edith(somebody: Callable[[], Edith]) -> Edith:
    """Edith at her browser."""
    return somebody()


@pytest.fixture
def today() -> When:
    """The moment the pages believe it is."""
    return When.at(clock.now())


def read(typed: str) -> receipts.Receipt:
    """A receipt as it was typed."""
    found = receipts.read(typed)
    assert isinstance(found, receipts.Receipt)
    return found
