"""The pages that are measured, ours and the floor's, as requests ready to be made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random

from tests.bench.pattern import COMMON, RARE
from tests.sending import Browser, hidden

Request = Callable[[], None]
WORDS = "The lamp in Church Lane has been dark since the summer. I rang twice."


@dataclass
class Ours:
    """Our pages, as a resident and as the clerk signed in by `cookies`."""

    port: int
    cookies: dict[str, str]
    newest: list[str]
    every: list[str]
    meeting: Mapping[str, str]
    """Paths of a meeting's pages by name."""
    dice: Random = field(default_factory=lambda: Random(7))

    def __post_init__(self) -> None:
        self.staff = Browser(self.port, cookies=dict(self.cookies))
        self.fields = hidden(self.staff.get("/search").text, 'action="/search"')

    def prepared(self) -> dict[str, Callable[[], Request]]:
        """Each operation by name; calling it gives one request."""
        return {
            "form": lambda: self._page(Browser(self.port), "/tell-us/harm"),
            "submission": self._submission,
            "worklist": lambda: self._page(self.staff, "/worklist"),
            "case, newest": lambda: self._page(self.staff, f"/cases/{self.dice.choice(self.newest)}"),
            "case, random": lambda: self._page(self.staff, f"/cases/{self.dice.choice(self.every)}"),
            "search, rare": lambda: self._search(RARE),
            "search, common": lambda: self._search(COMMON),
            **{name: lambda path=path: self._page(self.staff, path) for name, path in self.meeting.items()},
        }

    def _page(self, browser: Browser, path: str) -> Request:
        def request() -> None:
            assert browser.get(path).status == 200, path

        return request

    def _submission(self) -> Request:
        browser = Browser(self.port)
        fields = browser.walk()
        return lambda: _discard(browser.send(fields))

    def _search(self, word: str) -> Request:
        def request() -> None:
            page = self.staff.post("/search", {"q": word}, self.fields)
            assert page.status == 200 and "/cases/" in page.text, word

        return request


@dataclass
class Floor:
    """The bare pages over the same rows."""

    port: int
    newest: list[str]
    every: list[str]
    meeting: Mapping[str, str]
    dice: Random = field(default_factory=lambda: Random(7))

    def prepared(self) -> dict[str, Callable[[], Request]]:
        """Each operation by name; calling it gives one request."""
        browser = Browser(self.port)
        return {
            "form": lambda: self._page(browser, "/form"),
            "submission": lambda: lambda: self._ok(browser.post("/form", {"words": WORDS}).status),
            "worklist": lambda: self._page(browser, "/same/worklist"),
            "case, newest": lambda: self._page(browser, f"/same/case?ref={self.dice.choice(self.newest)}"),
            "case, random": lambda: self._page(browser, f"/same/case?ref={self.dice.choice(self.every)}"),
            "search, rare": lambda: self._page(browser, f"/same/{RARE}"),
            "search, common": lambda: self._page(browser, f"/same/{COMMON}"),
            **{name: lambda name=name: self._page(browser, f"/same/{name}") for name in self.meeting},
        }

    def _page(self, browser: Browser, path: str) -> Request:
        return lambda: self._ok(browser.get(path).status)

    def _ok(self, status: int) -> None:
        assert status == 200


def _discard(_reference: str) -> None:
    """A request gives nothing back."""
