"""The browser itself works, and its checks find what they look for."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import axe

GOOD = "<html lang='en'><title>Casework</title><main><h1>Casework</h1><p>Write to us.</p></main></html>"


def test_a_plain_page_keeps_nobody_out(page: Page) -> None:
    page.set_content(GOOD)
    axe(page)


def test_a_picture_without_words_is_found(page: Page) -> None:
    page.set_content(GOOD.replace("<p>", "<img src='data:,'><p>"))
    with pytest.raises(AssertionError, match="image-alt"):
        axe(page)


def test_a_page_too_wide_for_a_phone_is_found(page: Page) -> None:
    page.set_content(GOOD.replace("<p>", "<p style='width: 700px'>"))
    with pytest.raises(AssertionError, match="too wide at 390"):
        axe(page)


def test_a_page_without_scripts_is_refused_rather_than_waited_for(person: Callable[..., Page]) -> None:
    page = person(scripts=False)
    page.set_content(GOOD)
    with pytest.raises(AssertionError, match="scripts are off"):
        axe(page)
