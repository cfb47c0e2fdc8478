"""The pages of bundles: who is led to them, what is shown before, how it is taken out, and that each taking is kept."""

import io
from dataclasses import dataclass
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from pypdf import PdfReader

from casework import clock
from casework.clock import When
from casework.db import db
from casework.privacy import bundles
from casework.work import loop
from tests import cast
from tests.town import Town, edith, found

TYPED = {"reason": "A court asks, wombat.", "words": "weir", "do": "make"}


@dataclass
class Desk:
    """The case, and Ada's browser before it."""

    app: Flask
    town: Town
    ref: str
    ada: FlaskClient

    def at(self, path: str = "") -> str:
        """An address under the bundles of the case."""
        return f"/cases/{self.ref}/bundles{path}"

    def made(self) -> None:
        """Let the worker do what is due."""
        with self.app.app_context():
            loop.run_once(self.app.extensions["casework"], When.at(clock.now()))

    def newest(self) -> str:
        """The ref of the newest bundle."""
        with self.app.app_context():
            db.session.rollback()
            return bundles.of_case(self.ref)[0].ref


@pytest.fixture
def desk(app: Flask) -> Desk:
    now = When.at(clock.now())
    with app.app_context():
        town = found(now)
        words = "The weir by the mill is loud, and ada marsh knows. I am Edith."
        ref = town.sends(now, sender=edith(), words=words).case_ref
    return Desk(app, town, ref, cast.sign_in(app.test_client(), town.refs["ada"]))


def test_the_case_leads_to_its_bundles_whoever_runs_it_and_nobody_else(desk: Desk) -> None:
    assert f'href="{desk.at()}"' in desk.ada.get(f"/cases/{desk.ref}").text
    assert "None was made yet" in desk.ada.get(desk.at()).text
    ben = cast.sign_in(desk.app.test_client(), desk.town.refs["ben"])
    assert desk.at() not in ben.get(f"/cases/{desk.ref}").text
    assert ben.get(desk.at(), buffered=True).status_code == 403
    gus = cast.sign_in(desk.app.test_client(), desk.town.refs["gus"])
    assert gus.get(desk.at(), buffered=True).status_code == 404
    assert desk.ada.get(desk.at("/new/everybody")).status_code == 404


def test_what_will_be_masked_is_shown_before_and_more_can_be_added(desk: Desk) -> None:
    page = desk.ada.get(desk.at("/new/others"), buffered=True).text
    for each in ("read the bundle through, every page", "Edith", "[whoever wrote]", "Ada Marsh", "[Town Clerk]"):
        assert each in page, each
    assert "[masked]" not in page
    page = cast.post(desk.ada, desk.at("/new/others"), TYPED | {"do": "look", "reason": ""}).text
    assert "[masked]" in page and ">weir</textarea>" in page and "There is a problem" not in page
    for own in ("Edith", "[whoever wrote]"):
        assert own not in cast.post(desk.ada, desk.at("/new/sender"), {"do": "look"}).text.split("<tbody>")[1]


def test_without_a_reason_nothing_is_made_and_what_was_typed_is_kept(desk: Desk) -> None:
    answer = cast.post(desk.ada, desk.at("/new/others"), TYPED | {"reason": " "})
    assert answer.status_code == 422 and "Write what it is for" in answer.text and ">weir</textarea>" in answer.text
    assert "None was made yet" in desk.ada.get(desk.at()).text


def test_it_is_asked_for_made_taken_out_and_each_taking_is_kept(desk: Desk) -> None:
    assert cast.post(desk.ada, desk.at("/new/others"), TYPED).status_code == 303
    again = cast.post(desk.ada, desk.at("/new/others"), TYPED)
    assert again.status_code == 409 and "being made already" in again.text
    ref = desk.newest()
    waiting = desk.ada.get(desk.at(), buffered=True).text
    assert "A bundle is being made." in waiting and "Look again" in waiting and "Lift it" not in waiting
    assert desk.ada.get(desk.at(f"/{ref}/bundle.pdf"), buffered=True).status_code == 409
    desk.made()
    page = desk.ada.get(desk.at(), buffered=True).text
    assert "Nobody yet" in page and "A court asks, wombat." in page and "Stands since" in page
    answer = desk.ada.get(desk.at(f"/{ref}/bundle.pdf"), buffered=True)
    assert answer.headers["Content-Disposition"].startswith("attachment") and answer.mimetype == "application/pdf"
    assert len(PdfReader(io.BytesIO(answer.data)).pages) > 5
    assert desk.ada.get(desk.at(f"/{ref}/bundle.zip"), buffered=True).data[:2] == b"PK"
    assert "Nobody yet" not in desk.ada.get(desk.at(), buffered=True).text
    ben = cast.sign_in(desk.app.test_client(), desk.town.refs["ben"])
    for name in ("pdf", "zip"):
        assert ben.get(desk.at(f"/{ref}/bundle.{name}"), buffered=True).status_code == 403


def test_a_bundle_of_one_case_is_not_found_under_another(desk: Desk) -> None:
    cast.post(desk.ada, desk.at("/new/whole"), TYPED)
    bundle = desk.newest()
    with desk.app.app_context():
        other = desk.town.sends(When.at(clock.now())).case_ref
    assert desk.ada.get(f"/cases/{other}/bundles/{bundle}/bundle.pdf", buffered=True).status_code == 404


def test_a_hold_is_lifted_with_a_reason(desk: Desk) -> None:
    cast.post(desk.ada, desk.at("/new/whole"), TYPED)
    desk.made()
    path = desk.ada.get(desk.at(), buffered=True).text.split(f"/cases/{desk.ref}/holds/")[1].split('"')[0]
    path = f"/cases/{desk.ref}/holds/{path}"
    assert "A court asks, wombat." in desk.ada.get(path, buffered=True).text
    assert "Write why it is no longer needed" in cast.post(desk.ada, path, {"because": ""}).text
    assert cast.post(desk.ada, path, {"because": "The court is done."}).status_code == 303
    assert "The court is done." in desk.ada.get(desk.at(), buffered=True).text
    assert cast.post(desk.ada, path, {"because": "Again."}).status_code == 409


def test_an_old_sign_in_is_asked_for_the_password_before_a_case_leaves(desk: Desk) -> None:
    cast.sign_in(desk.ada, desk.town.refs["ada"], When.at(clock.now() - timedelta(minutes=11)))
    answer = desk.ada.get(desk.at("/new/whole"), buffered=True)
    assert answer.status_code == 303 and "/prove" in answer.headers["Location"]
