"""Nothing we keep tells who an anonymous sender was: a search over every byte on the disk."""

import logging
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.resident.conftest import Edith

ADDRESS = "203.0.113.77"
CANARIES = {
    "User-Agent": "CanaryBrowser/7.31",
    "Accept-Language": "cy-GB, canary-tongue;q=0.4",
    "Referer": "https://canary-referrer.example/path",
    "X-Forwarded-For": "203.0.113.99",
    "Forwarded": "for=203.0.113.98",
    "From": "canary@example.org",
}


class Careless(FlaskClient):
    """A browser that tells a great deal about whoever sits at it."""

    def open(self, *args: object, **kwargs: object):  # type: ignore[no-untyped-def]
        headers = {**CANARIES, **dict(kwargs.pop("headers", None) or {})}  # type: ignore[call-overload]
        return super().open(*args, headers=headers, environ_base={"REMOTE_ADDR": ADDRESS}, **kwargs)  # type: ignore[arg-type]


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() + path.name.encode() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_search_over_everything_on_the_disk_finds_no_trace(
    app: Flask, caplog: pytest.LogCaptureFixture, today: object
) -> None:
    caplog.set_level(logging.DEBUG)
    app.test_client_class = Careless
    edith = Edith(app.test_client())
    receipt = edith.finish(words="Canary words that we do keep.")
    edith.follow(receipt)
    edith.post("/track/reply", words="And a reply.")
    edith.follow("abacus abdomen abdominal abide abiding ability ablaze")
    edith.client.post("/tell-us/what-happened", data={"words": "no token"})
    edith.client.get("/nowhere")
    kept = on_disk(app.extensions["casework"].instance)
    assert b"Canary words that we do keep." in kept, "the search would find what is there"
    traces = [ADDRESS, "203.0.113", *CANARIES.values(), "canary-tongue", "CanaryBrowser", receipt, *receipt.split()[:7]]
    for trace in traces:
        if len(trace) > 5:
            assert trace.encode() not in kept, trace
            assert trace not in caplog.text, trace


def test_what_an_anonymous_sender_does_is_kept_by_the_day_only(app: Flask, edith: Edith) -> None:
    edith.follow(edith.finish())
    edith.post("/track/reply", words="And a reply.")
    with app.app_context():
        from sqlalchemy import select

        from casework.cases.model import Case
        from casework.db import db
        from casework.trail.model import Entry

        case = db.session.scalars(select(Case)).one()
        for entry in db.session.scalars(select(Entry).where(Entry.case_ref == case.ref)):
            assert entry.entered.instant is None and entry.happened.instant is None, entry.act


@pytest.mark.parametrize("path", ["/", "/tell-us/harm", "/track", "/privacy", "/accessibility"])
def test_a_page_is_the_same_for_every_browser(app: Flask, edith: Edith, path: str) -> None:
    def page(headers: dict[str, str]) -> str:
        text = app.test_client().get(path, headers=headers).text
        return text.split('name="csrf_token"')[0]

    assert page({}) == page(CANARIES)
