"""A resident's browser without the browser: walks the public form over a real socket, one cookie jar each."""

import http.client
import re
import time
from dataclasses import dataclass, field
from urllib.parse import urlencode

_FIELD = re.compile(r'<input[^>]*type="hidden"[^>]*>')
_ATTRIBUTE = re.compile(r'(name|value)="([^"]*)"')
KEPT = 10  # seconds after which a connection is not trusted to be open still
REFERENCE = re.compile(r"\b[A-Z]{2,5}-[0-9A-Z]{4}-[0-9A-Z]{3}\b")

Answers = tuple[tuple[str, dict[str, str]], ...]

COMPLAINT: Answers = (
    ("harm", {"harm": "no"}),
    ("what", {"what": "complaint"}),
    ("what-happened", {"words": "The lamp in Church Lane has been dark since the summer. I rang twice."}),
    ("about", {"about": "service", "service": "Street lamps"}),
    ("put-right", {"wanted": "A new bulb."}),
    ("reach", {"mode": "anonymous"}),
    ("privacy", {}),
    ("one-another", {}),
)
"""Each question in its order and an answer to it: an anonymous complaint."""
NAMED: Answers = (
    *COMPLAINT[:5],
    ("reach", {"mode": "named"}),
    ("contact", {"name": "Edith Wren", "email": "edith@example.org", "reach_by": "email"}),
    ("needs", {"adjustments": ""}),
    *COMPLAINT[6:],
)
"""The same from somebody who gives a name and wants to hear by e-mail."""


@dataclass
class Answer:
    """What the server said."""

    status: int
    text: str
    headers: dict[str, str]


@dataclass
class Browser:
    """One session with the server at `port` on this machine; OSError or HTTPException when it is away."""

    port: int
    timeout: float = 20
    cookies: dict[str, str] = field(default_factory=dict)
    _connection: http.client.HTTPConnection | None = None
    _used: float = 0

    def get(self, path: str) -> Answer:
        """A page."""
        return self.ask("GET", path)

    def post(self, path: str, data: dict[str, str], fields: dict[str, str] | None = None) -> Answer:
        """A form, with the hidden fields of the page it stands on."""
        return self.ask("POST", path, urlencode({**(fields or {}), **data}))

    def ask(self, method: str, path: str, body: str = "") -> Answer:
        """One request on a connection that is kept; a broken one is opened afresh the next time."""
        kept = self._connection if time.monotonic() - self._used < KEPT else None
        connection = kept or http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
        self._connection = None
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        headers |= {"Content-Type": "application/x-www-form-urlencoded"} if method == "POST" else {}
        connection.request(method, path, body or None, headers)
        response = connection.getresponse()
        text = response.read().decode()
        for line in response.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        self._connection, self._used = connection, time.monotonic()
        return Answer(response.status, text, {name.lower(): value for name, value in response.getheaders()})

    def walk(self, answers: Answers = COMPLAINT) -> dict[str, str]:
        """Answer every question; gives the hidden fields of *check your answers*, from which it is sent."""
        for step, given in answers:
            page = self.get(f"/tell-us/{step}")
            assert page.status == 200, f"{step}: {page.status}"
            kept = self.post(f"/tell-us/{step}", given, hidden(page.text))
            assert kept.status == 303, f"{step}: {kept.status}"
        page = self.get("/tell-us/check")
        assert page.status == 200, f"check: {page.status}"
        return hidden(page.text, 'action="/tell-us/sent"')

    def send(self, fields: dict[str, str]) -> str:
        """Send what was checked; gives the reference that the answer shows."""
        page = self.post("/tell-us/sent", {}, fields)
        found = REFERENCE.search(page.text)
        assert page.status == 200 and found, f"sent: {page.status}"
        return found.group()


def hidden(page: str, form: str = "") -> dict[str, str]:
    """The hidden fields of a page's form, the first after `form` if given."""
    part = page[page.index(form) :].split("</form>")[0] if form else page
    found = [dict(_ATTRIBUTE.findall(each)) for each in _FIELD.findall(part)]
    return {each["name"]: each.get("value", "") for each in found if "name" in each}
