"""The pages that owe something to everybody who reads them."""

from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask, render_template

from casework.council import queries as council
from casework.policy.days import Nation
from casework.resident.telling.journey import NOTICE
from tests.resident.conftest import Edith

TEMPLATES = Path(__file__).parents[2] / "templates" / "resident"


def test_the_privacy_notice_says_version_cookie_and_how_long(edith: Edith) -> None:
    said = edith.get("/privacy") and edith.text()
    assert f"Version {NOTICE}" in said and "We use one cookie." in said
    assert "Information Commissioner" in said and "Formal complaint 6 years" in said


def test_the_notice_before_sending_is_the_same_notice(edith: Edith) -> None:
    edith.fill()
    before = edith.get("/tell-us/privacy").text
    for line in ("in law: we are the controller", "UK GDPR, article 6(1)(e)", f"version {NOTICE}"):
        assert line in before


def test_the_accessibility_statement_names_who_enforces_it(edith: Edith, app: Flask) -> None:
    assert "Equality and Human Rights Commission" in edith.get("/accessibility").text
    with app.test_request_context():
        from casework.clock import today

        policy = council.policy_in_force(today()).policy
        north = replace(policy, council=replace(policy.council, nation=Nation.NORTHERN_IRELAND))
        page = render_template("resident/accessibility.html", policy=north)
    assert "Equality Commission for Northern Ireland" in page


def test_nobody_is_called_anything() -> None:
    """DESIGN: plain words, no blame."""
    for path in TEMPLATES.glob("*.html"):
        for word in ("vexatious", "complainant", "unreasonable", "persistent", "stakeholder", "utilise"):
            assert word not in path.read_text().lower(), f"{path.name} says {word}"


@pytest.mark.parametrize("path", ["/", "/track", "/privacy", "/accessibility", "/tell-us/harm", "/tell-us/done"])
def test_every_page_has_one_heading_and_a_title(edith: Edith, path: str) -> None:
    page = edith.get(path).text
    assert page.count("<h1") == 1 or path in ("/tell-us/harm",)
    assert "<title>" in page and "<title>Page" not in page
