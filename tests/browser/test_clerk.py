"""Ada and Ben at real browsers: a call becomes a case and is answered, with scripts and without, keeping nobody out."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from casework.staff.passwords import DEMONSTRATION
from tests.browser.conftest import WITHOUT_SCRIPTS, Running
from tests.browser.conftest import axe as by_axe
from tests.browser.people import upholds


def axe(page: Page) -> None:
    """Look a page over, where scripts are on."""
    if page.context not in WITHOUT_SCRIPTS:
        by_axe(page)


def signs_in(page: Page, server: Running, who: str) -> Page:
    page.goto(f"{server.url}/sign-in")
    page.get_by_label("E-mail address").fill(f"{who}@council.example")
    page.get_by_label("Password").fill(DEMONSTRATION)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    return page


def presses(page: Page, name: str | re.Pattern[str]) -> None:
    """Press a button once the page it stands on has been looked over."""
    axe(page)
    page.get_by_role("button", name=name).first.click()


def logs_a_call(page: Page, server: Running, words: str) -> str:
    """Log a telephone call from somebody who gives no name; gives the address of the case."""
    page.goto(f"{server.url}/contacts/new")
    for label in ("No", "Telephone", "Complaint", "A service or place", "They did not say who they are"):
        page.get_by_label(label, exact=True).check()
    page.get_by_label("What they said, in their own words").fill(words)
    page.get_by_label("Which service or place").fill("Allotments")
    presses(page, "Log the contact")
    expect(page.locator(".receipt__words li")).to_have_count(7)
    axe(page)
    page.get_by_role("link", name="Open the case").click()
    return page.url


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_call_is_logged_sorted_acknowledged_answered_and_closed(
    server: Running, person: Callable[..., Page], scripts: bool
) -> None:
    page = signs_in(person(scripts=scripts), server, "ada")
    case = logs_a_call(page, server, "The gate of the allotments has been broken since May.")
    axe(page)
    page.get_by_role("button", name="Say what it is and who handles it").click()
    page.get_by_label("Ada Marsh").check()
    presses(page, "Say what it is and who handles it")
    page.get_by_role("button", name="Acknowledge").click()
    assert "is dealing with it" in page.locator(".letter").inner_text()
    presses(page, re.compile("^Acknowledge and"))
    upholds(page, case, "The gate has been broken since May.", "It was reported in May and nobody went.")
    page.get_by_role("button", name="Answer with reasons").click()
    page.get_by_label("The answer, with its reasons").fill("The gate was reported in May and nobody went.")
    presses(page, "Continue to the letter")
    assert "nobody went" in page.locator(".letter").inner_text()
    presses(page, re.compile("^Answer with reasons and"))
    page.get_by_role("button", name="Close").click()
    presses(page, re.compile("^Close and"))
    assert page.url == case
    expect(page.get_by_text("This case is closed.")).to_be_visible()
    axe(page)


def test_what_is_typed_is_kept_while_it_is_typed_and_there_again_in_another_browser(
    server: Running, person: Callable[..., Page]
) -> None:
    page = signs_in(person(), server, "ada")
    case = logs_a_call(page, server, "The bin by the bus stop is full.")
    page.get_by_label("Reply: the resident will read this").type("An hour of careful words")
    expect(page.get_by_text(re.compile("Draft kept at"))).to_be_visible()
    other = signs_in(person(), server, "ada")
    other.goto(case)
    expect(other.get_by_label("Reply: the resident will read this")).to_have_value("An hour of careful words")


def test_what_is_typed_in_one_form_is_kept_when_another_is_sent_or_the_page_is_left(
    server: Running, person: Callable[..., Page]
) -> None:
    page = signs_in(person(), server, "ada")
    case = logs_a_call(page, server, "The lamp by the chapel flickers.")
    page.get_by_label("Reply: the resident will read this").fill("Words of an hour.")
    page.get_by_label("Note: not sent").fill("The lamp is number nine.")
    page.get_by_label("A fact").check()
    page.get_by_role("button", name="Keep the note").click()
    expect(page.get_by_role("status")).to_contain_text("The note is kept")
    reply = page.get_by_label("Reply: the resident will read this")
    page.reload()
    expect(reply).to_have_value("Words of an hour.")
    reply.fill("Words of two hours.")
    page.get_by_role("link", name="Worklist").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Worklist")
    page.goto(case)
    expect(reply).to_have_value("Words of two hours.")


def test_the_second_of_two_people_reads_what_is_new_and_keeps_their_text(
    server: Running, person: Callable[..., Page]
) -> None:
    ada = signs_in(person(), server, "ada")
    case = logs_a_call(ada, server, "The hedge hides the road sign.")
    ada.get_by_role("button", name="Say what it is and who handles it").click()
    ada.get_by_label("Ben Holt").check()
    presses(ada, "Say what it is and who handles it")
    ben = signs_in(person(), server, "ben")
    ben.goto(f"{case}/moves/acknowledge")
    ben.get_by_label("Subject of the letter").fill("Ben’s own subject")
    ada.get_by_label("Note: not sent").fill("The highways people know.")
    ada.get_by_label("A fact").check()
    presses(ada, "Keep the note")
    presses(ben, re.compile("^Acknowledge and"))
    expect(ben.get_by_role("alert")).to_contain_text("went on while you were writing")
    expect(ben.get_by_label("Subject of the letter")).to_have_value("Ben’s own subject")
    presses(ben, re.compile("^Acknowledge and"))
    assert ben.url == case


def test_every_page_of_the_clerk_keeps_nobody_out(server: Running, person: Callable[..., Page]) -> None:
    page = signs_in(person(), server, "ada")
    for path in ("/worklist", "/worklist?show=mine", "/worklist?show=referred", "/search", "/cases/enter"):
        page.goto(f"{server.url}{path}")
        axe(page)
    page.goto(f"{server.url}/search")
    page.get_by_label("Words, a name or a reference").fill("hall")
    page.get_by_role("button", name="Search").click()
    axe(page)
    page.goto(f"{server.url}/worklist")
    page.locator("table.list th a").first.click()
    case = page.url
    for path in ("", "/handler", "/about", "/concerns-me", "/receipt"):
        page.goto(f"{case}{path}")
        axe(page)


def test_a_member_reads_papers_for_the_committee(server: Running, person: Callable[..., Page]) -> None:
    page = signs_in(person(), server, "fay")
    page.goto(f"{server.url}/worklist")
    expect(page.get_by_role("heading", level=1)).to_have_text("Papers for the committee")
    axe(page)
    page.locator("table.list th a").first.click()
    axe(page)
    expect(page.get_by_role("heading", name="Conversation")).to_be_visible()
    assert page.locator("textarea").count() == 0
