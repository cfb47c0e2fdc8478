"""The search for traces: a careless browser tells the server all it can of whoever writes, and none of it stays."""

import http.client
import io
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from PIL import Image
from sqlalchemy import create_engine, inspect, text
from werkzeug.datastructures import FileStorage
from werkzeug.test import EnvironBuilder

from casework import clock
from tests.conftest import ROOT, let_go, make_app, on_postgresql
from tests.postgres import Cluster, free_port
from tests.resident.conftest import WIDE, Edith, set_up

pytestmark = pytest.mark.both

ADDRESS = "127.0.0.77"
CANARY = "kanarie"
"""Stands in everything that must leave no trace, and in nothing of ours."""
KEPT = "Zeisig saw the gate, and the gate is broken."
HEADERS = {
    "User-Agent": f"{CANARY}-agent/9.3",
    "Accept-Language": f"cy-GB,{CANARY}-tongue;q=0.4",
    "Referer": f"https://{CANARY}-referrer.example/path",
    "X-Forwarded-For": f"203.0.113.99, {CANARY}-forwarded",
    "X-Real-Ip": f"{CANARY}-real",
    "Forwarded": f"for={CANARY}-for;by=203.0.113.98",
    "From": f"{CANARY}@example.org",
    "Sec-CH-UA": f'"{CANARY}-hint";v="7"',
    "DNT": f"{CANARY}-track",
    "Authorization": f"Bearer {CANARY}-bearer",
}
SPELLINGS = (ADDRESS, "7f00004d", "2130706509", "203.0.113.9")
OF_THE_DAY = {"verification.at"}
"""The worker walks the trail once a day, whoever wrote."""
BROKEN = (
    f"GET /{CANARY}\r\n\r\n",
    f"{CANARY} / HTTP/1.1\r\n{CANARY}\r\n\r\n",
    f"GET / HTTP/1.1\r\nHost: {CANARY}\r\nContent-Length: {CANARY}\r\n\r\n",
    f"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{CANARY}",
)
"""Requests that no browser makes; the last is left hanging."""
TIMED = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
BETWEEN = (" ", "-", ",", ", ", "\n", "\r\n", "", "_", "+", "%20", '","', '", "', "\x00")


@dataclass
class Answer:
    """What the server said, as the test client would give it."""

    status_code: int
    text: str
    headers: Any


@dataclass
class Wire:
    """A browser on a socket of its own, from an address of its own, that tells far too much."""

    port: int
    cookies: dict[str, str] = field(default_factory=lambda: {"visitor": f"{CANARY}-cookie"})
    given: list[str] = field(default_factory=list)

    def get(self, path: str) -> Answer:
        """Open a page."""
        return self._ask("GET", path, b"", "")

    def post(self, path: str, data: dict[str, Any] | None = None, follow_redirects: bool = False) -> Answer:
        """Send a form, and go where the answer leads."""
        with closing(EnvironBuilder(method="POST", path=path, data=data or {})) as built:
            environ = built.get_environ()
            body, kind = environ["wsgi.input"].read(), environ.get("CONTENT_TYPE", "")
        answer = self._ask("POST", path, body, kind)
        return self.get(answer.headers["Location"]) if follow_redirects and answer.status_code == 303 else answer

    def _ask(self, method: str, path: str, body: bytes, kind: str) -> Answer:
        there = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30, source_address=(ADDRESS, 0))
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {**HEADERS, "Cookie": cookies, **({"Content-Type": kind} if kind else {})}
        there.request(method, path, body or None, headers)
        found = there.getresponse()
        answer = Answer(found.status, found.read().decode("utf-8", "replace"), found.headers)
        there.close()
        for line in found.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value
            self.given.append(value)
        return answer


@dataclass
class Served:
    """A council served by the real program: waitress, and the worker beside it."""

    app: Flask
    folder: Path
    port: int
    said: Path
    process: subprocess.Popen[bytes]

    def stop(self) -> None:
        """End it as an operator would."""
        self.process.terminate()
        self.process.wait(30)

    def rows(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every row of every table, beside the name of its table."""
        engine = create_engine(self.app.config["SQLALCHEMY_DATABASE_URI"])
        with engine.connect() as bare:
            for table in inspect(bare).get_table_names():
                for row in bare.execute(text(f'SELECT * FROM "{table}"')).mappings():
                    yield table, dict(row)
        engine.dispose()


@pytest.fixture
def served(instance: Path, database_url: str, tmp_path: Path) -> Iterator[Served]:
    """The program on a port of its own, with a folder of its own for whatever it puts aside."""
    app = make_app(instance, database_url=database_url, demo=True)
    with app.app_context():
        set_up()
    let_go(app)
    port, said, aside = free_port(), tmp_path / "said.txt", tmp_path / "aside"
    aside.mkdir()
    settings = {f"CASEWORK_{name.upper()}": value for name, value in WIDE.items()}
    environment = os.environ | settings | {
        "INSTANCE": str(instance), "CASEWORK_DEMO": "1", "DATABASE_URL": database_url, "TMPDIR": str(aside),
    }  # fmt: skip
    with said.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "flask", "--app", "app", "serve", "--port", str(port)],
            cwd=ROOT, env=environment, stdout=out, stderr=subprocess.STDOUT,
        )  # fmt: skip
    served = Served(app, tmp_path, port, said, process)
    _wait(served)
    yield served
    if process.poll() is None:
        served.stop()


def _wait(served: Served, seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until and served.process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", served.port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    served.process.kill()
    pytest.fail(served.said.read_text())


def until(what: Callable[[], bool], seconds: float = 30) -> bool:
    """Whether it comes true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.3)
    return False


def photo() -> FileStorage:
    """A photograph that says where, when and with what it was taken, and by whom."""
    exif = Image.Exif()
    exif[0x010E], exif[0x010F], exif[0x013B] = f"{CANARY}-title", f"{CANARY}-camera", f"{CANARY}-artist"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[18] = "N", (52.0, 1.0, 7.0), f"{CANARY}-datum"
    exif.get_ifd(0x8769)[0xA431] = f"{CANARY}-serial"
    out = io.BytesIO()
    picture = Image.new("RGB", (64, 48), (90, 120, 60))
    picture.save(out, "JPEG", exif=exif, comment=f"{CANARY}-comment".encode(), xmp=f"<x>{CANARY}-xmp</x>".encode())
    assert out.getvalue().count(CANARY.encode()) >= 6
    out.seek(0)
    return FileStorage(out, f"{CANARY}-IMG_2041.jpg", content_type="image/jpeg")


def sends_everything(served: Served, wire: Wire) -> str:
    """An urgent anonymous complaint with a photo, followed and replied to; gives its receipt."""
    edith = Edith(wire)  # type: ignore[arg-type]
    edith.fill(words=KEPT, harm="yes")
    edith.post("/tell-us/sent", files=photo())
    receipt = " ".join(edith.words()) + " " + edith.check()
    assert len(edith.words()) == 7
    edith.post("/tell-us/save")
    edith.page = wire.post("/tell-us/sent", data=_again(edith, wire))
    edith.post("/tell-us/written-down", word=edith.asked_back())
    edith.follow(receipt)
    edith.post("/track/reply", words="Zeisig saw it again.", files=photo())
    assert "Zeisig saw it again." in edith.text()
    edith.post("/track/finish")
    return receipt


def _again(edith: Edith, wire: Wire) -> dict[str, str]:
    """The same form once more, as a reload would send it."""
    edith.page = wire.get("/tell-us/sent")
    return edith.hidden()


def blunders(wire: Wire) -> None:
    """All that is refused, missing or broken: none of it may be told to a log."""
    edith = Edith(wire)  # type: ignore[arg-type]
    edith.follow("abacus abdomen abdominal abide abiding ability ablaze")
    edith.follow(f"{CANARY} abdomen")
    wire.get(f"/{CANARY}-path?{CANARY}=query")
    wire.get(f"/worklist?next={CANARY}")
    wire.post("/tell-us/what-happened", data={"words": f"{CANARY}-tokenless"})
    wire.post("/sign-in", data={"email": f"{CANARY}@example.org", "password": CANARY})
    wire.post("/tell-us/what-happened", data={f"{CANARY}{number}": "x" for number in range(300)})
    for raw in BROKEN:
        with socket.create_connection(("127.0.0.1", wire.port), 5, source_address=(ADDRESS, 0)) as bare:
            bare.sendall(raw.encode())
            bare.settimeout(0.2)
            with suppress(OSError):
                bare.recv(4096)


def leaves_unsent(wire: Wire) -> None:
    """Words typed and never sent, one lot of them deleted."""
    edith = Edith(wire)  # type: ignore[arg-type]
    edith.fill(words=f"{CANARY}-deleted never leaves the browser.")
    edith.post("/tell-us/delete")
    Edith(Wire(wire.port)).tell("harm", harm="no")  # type: ignore[arg-type]
    edith.fill(words=f"{CANARY}-unsent never leaves the browser.")


def on_disk(*folders: Path) -> dict[Path, bytes]:
    """Every file below these folders, and what is in it."""
    found = {}
    for path in (path for folder in folders for path in folder.rglob("*")):
        with suppress(FileNotFoundError, IsADirectoryError):  # PostgreSQL tidies up while we look
            found[path] = path.read_bytes()
    return found


def everything(served: Served, request: pytest.FixtureRequest) -> dict[Path, bytes]:
    """What lies on the disk: the instance with its WAL, what was put aside, what was said, PostgreSQL's own folder."""
    if not on_postgresql(served.app):
        return on_disk(served.folder)
    cluster: Cluster = request.getfixturevalue("postgres")
    with cluster.connect() as bare:
        bare.execute("CHECKPOINT")
    return on_disk(served.folder, cluster.data)


def test_nothing_on_the_disk_tells_who_it_was_or_at_what_hour(served: Served, request: pytest.FixtureRequest) -> None:
    wire = Wire(served.port)
    leaves_unsent(wire)
    receipt = sends_everything(served, Wire(served.port))
    blunders(wire)
    assert until(lambda: not waiting(served)), waiting(served)
    before = everything(served, request)
    served.stop()
    found = before | everything(served, request)
    assert any(KEPT.encode() in content for content in found.values()), "the search would find what is there"
    assert not traces_in(found, wire.given, receipt)
    assert "Traceback" not in served.said.read_text()
    assert_no_hour(served)


def waiting(served: Served) -> list[dict[str, Any]]:
    """What is due today and not done yet."""
    work = [row for table, row in served.rows() if table == "due_work"]
    assert work, "an alert was promised"
    return [
        row
        for row in work
        if not row["done"] and not row["tries"] and str(row["due"])[:10] <= clock.today().isoformat()
    ]


def traces_in(found: Mapping[Path, bytes], cookies: Iterable[str], receipt: str) -> list[tuple[str, str]]:
    """Every trace, and the file whose content or name holds it."""
    sought = traces(cookies, receipt)
    small = {path: content.lower() + path.name.lower().encode() for path, content in found.items()}
    return [(trace, str(path)) for trace in sought for path, content in small.items() if trace.encode() in content]


def traces(cookies: Iterable[str], receipt: str) -> list[str]:
    """What must not be found, in small letters: the canary, the address in its spellings, the words in a row."""
    words = receipt.lower().split()
    rows = [between.join(words[start : start + 3]) for between in BETWEEN for start in range(5)]
    sent = [value.lower() for value in cookies if len(value) > 40]
    return [CANARY, CANARY.encode().hex(), *SPELLINGS, *rows, *sent]


def assert_no_hour(served: Served) -> None:
    """No row that came of it holds a time of today, in letters, as seconds or as a file's own time."""
    timed = {
        f"{table}.{name}"
        for table, row in served.rows()
        for name, value in row.items()
        if _timed(str(value)) or _recent_seconds(value)
    }
    assert timed <= OF_THE_DAY
    kept = [path for path in (served.folder / "instance" / "files").rglob("*") if path.is_file()]
    assert len(kept) == 2
    assert not [path for path in kept if path.stat().st_mtime % 3600]


def _timed(text: str) -> bool:
    """Whether a text holds a time of today, or of yesterday where the clocks differ."""
    since = (clock.today() - timedelta(days=1)).isoformat()
    return any(each[:10] >= since for each in TIMED.findall(text))


def _recent_seconds(value: object) -> bool:
    """Whether a number could be this hour, in seconds, milliseconds or microseconds since 1970."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return any(abs(value / unit - time.time()) < 7200 for unit in (1, 1_000, 1_000_000))


def test_a_draft_is_sealed_while_it_lies_here_and_gone_once_it_is_deleted(
    served: Served, request: pytest.FixtureRequest
) -> None:
    wire = Wire(served.port)
    edith = Edith(wire)  # type: ignore[arg-type]
    edith.fill(words=f"{CANARY}-draft.")
    assert CANARY in wire.get("/tell-us/check").text
    boxes = [str(row["box"]) for table, row in served.rows() if table == "draft"]
    assert len(boxes) == 1
    assert not [path for path, content in everything(served, request).items() if CANARY.encode() in content.lower()]
    edith.get("/tell-us/check")
    edith.post("/tell-us/delete")
    assert not [row for table, row in served.rows() if table == "draft"]
    assert CANARY not in wire.get("/tell-us/check").text


def test_the_search_finds_what_it_looks_for(tmp_path: Path) -> None:
    words = "abacus abdomen abdominal abide abiding ability ablaze GH"
    for planted in (f"{CANARY.upper()}-agent", f"from {ADDRESS} at", "Abide-Abiding-Ability", "c" * 50):
        assert traces_in({tmp_path / "log": planted.encode()}, ["C" * 50], words), planted
    assert traces_in({tmp_path / f"{CANARY}.jpg": b""}, [], words)
    assert _timed("at 2999-01-01T10:11:12Z") and _recent_seconds(time.time()) and _recent_seconds(time.time() * 1000)
    assert not traces_in({tmp_path / "log": b"abacus 2026-11-21"}, [], words) and not _timed("2999-01-01")
