"""Edith at a real browser: from the first page to writing back, with scripts and without, keeping nobody out."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Error, Page

from tests.browser.conftest import WITHOUT_SCRIPTS, Running
from tests.browser.conftest import axe as by_axe


def axe(page: Page) -> None:
    """Look a page over; the program that does is a script, and what it finds without scripts it finds with them."""
    if page.context not in WITHOUT_SCRIPTS:
        by_axe(page)


def go_on(page: Page) -> None:
    """Continue, once the page in front of her has been looked over."""
    axe(page)
    page.get_by_role("button", name="Continue").click()


def answer(page: Page, **how: str) -> None:
    """Walk through every question."""
    page.get_by_label("No", exact=True).check()
    go_on(page)
    page.get_by_label("A complaint", exact=True).check()
    go_on(page)
    page.get_by_label("What happened?").fill("The gate of the allotments has been broken since May.")
    go_on(page)
    page.get_by_label("A service", exact=True).check()
    page.get_by_label("Which service").fill("Allotments")
    go_on(page)
    page.get_by_label("What would put it right?").fill("A gate that shuts.")
    go_on(page)
    page.get_by_label(how["mode"], exact=True).check()
    go_on(page)
    if how["mode"] != "Anonymously":
        page.get_by_label("Your name", exact=True).fill("Edith Wren")
        page.get_by_label("E-mail address").fill("edith@example.org")
        page.get_by_label("By e-mail").check()
        go_on(page)
        page.get_by_label("Do you need anything").fill("Large print, please.")
        go_on(page)
    go_on(page)  # the privacy notice
    go_on(page)  # how we treat one another
    axe(page)


def send(page: Page) -> list[str]:
    """Send, and copy down the seven words and the check."""
    page.get_by_role("button", name="Send it to the council").click()
    axe(page)
    words = [text.split()[-1] for text in page.locator(".receipt__words li").all_inner_texts()]
    return [*words, page.locator(".receipt strong").inner_text()]


def prints(page: Page) -> bool:
    """Whether the page offers to print itself: a button that needs a script, and is not there without."""
    return page.get_by_role("button", name="Print this page").is_visible()


def type_word(page: Page, receipt: list[str]) -> None:
    """Type the word that is asked back."""
    label = page.get_by_label(re.compile(r"Type word \d"))
    number = int(page.locator("label", has_text="Type word").inner_text().split()[-1])
    label.fill(receipt[number - 1])
    page.get_by_role("button", name="I have written down my words").click()


@pytest.mark.parametrize("mode", ["Anonymously", "In confidence"])
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_edith_tells_follows_and_writes_back(
    server: Running, person: Callable[..., Page], scripts: bool, mode: str
) -> None:
    page = person(scripts=scripts)
    page.goto(server.url)
    axe(page)
    page.get_by_role("button", name="Start now").click()
    answer(page, mode=mode)
    receipt = send(page)
    assert len(receipt) == 8 and prints(page) is scripts
    page.get_by_text("Why this date?").first.click()
    axe(page)
    page.reload()
    assert [text.split()[-1] for text in page.locator(".receipt__words li").all_inner_texts()] == receipt[:7]
    type_word(page, ["nonsense"] * 7)
    assert "That is not word" in page.inner_text("main")
    axe(page)
    type_word(page, receipt)
    assert page.url.endswith("/tell-us/done")
    axe(page)
    with pytest.raises(Error, match="ERR_CACHE_MISS"):  # the browser has kept nothing: it would have to send again
        page.go_back()
    page.wait_for_url("chrome-error:**")
    page.goto(f"{server.url}/tell-us/sent")
    assert page.locator(".receipt__words li").count() == 0
    page.goto(f"{server.url}/track")
    page.get_by_label("Your seven words").fill(" ".join(receipt).upper())
    axe(page)
    page.get_by_role("button", name="Show me where it is").click()
    assert page.url.endswith("/track/case")
    axe(page)
    page.get_by_label("Your message").fill("Is there any news?")
    page.get_by_role("button", name="Send", exact=True).click()
    assert "Is there any news?" in page.inner_text("main")
    page.get_by_role("button", name="Finish and leave").click()
    page.goto(f"{server.url}/track/case")
    assert page.url.endswith("/track")


def test_mistakes_are_said_where_they_are_made(server: Running, page: Page) -> None:
    page.goto(f"{server.url}/tell-us/harm")
    page.get_by_role("button", name="Continue").click()
    axe(page)
    assert page.title().startswith("Error: ")
    page.get_by_role("link", name="Choose yes or no").click()
    assert page.evaluate("document.activeElement.name") == "harm"
    page.get_by_label("Yes", exact=True).check()
    page.get_by_role("button", name="Continue").click()
    assert page.url.endswith("/tell-us/danger")
    axe(page)
    page.goto(f"{server.url}/track")
    page.get_by_label("Your seven words").fill("abacus zooom")
    page.get_by_role("button", name="Show me where it is").click()
    axe(page)
    assert "Did you mean “zoom”?" in page.inner_text("main")


@pytest.mark.parametrize("path", ["/privacy", "/accessibility", "/tell-us/done", "/tell-us/deleted"])
def test_every_other_page_keeps_nobody_out(server: Running, page: Page, path: str) -> None:
    page.goto(server.url + path)
    axe(page)


def test_leaving_takes_the_page_out_of_the_way_of_back(server: Running, page: Page) -> None:
    page.goto(f"{server.url}/tell-us/harm")
    page.get_by_label("No", exact=True).check()
    page.get_by_role("button", name="Continue").click()
    page.route("https://**", lambda route: route.fulfill(body="the weather"))
    page.route("**/leave", lambda route: route.fulfill(body="<h1>away</h1>", content_type="text/html"))
    page.wait_for_load_state()
    page.get_by_role("link", name="Leave this page now").click()
    page.wait_for_url("**/leave")
    page.go_back()
    assert not page.url.endswith("/tell-us/what")
