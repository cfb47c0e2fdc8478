"""Edith tells the council something: one question a page, and one case whatever she presses."""

from tests.resident.conftest import Edith


def test_a_complaint_is_sent(edith: Edith) -> None:
    page = edith.send()
    assert page.status_code == 200
    assert len(edith.words()) == 7
