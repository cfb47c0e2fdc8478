"""Complaints to their end in a real browser: each under one council's policy and one database, then the other."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Page

from tests.browser import meetings
from tests.browser.conftest import Running, assert_sound, start_demo
from tests.browser.people import Member, Resident, finds, press, said, upholds

Person = Callable[..., Page]

STILL = "You asked nobody who was there."
WHY = "We have asked the caretaker now. The hall was open past its hours."
SHEET = "The item sheet that whoever presided signed"


@pytest.fixture(scope="module", params=["stotfold on sqlite", "westerham on postgresql"])
def council(
    request: pytest.FixtureRequest, demo: Callable[[str], Running], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    """A council at work; the trail verifies after each story."""
    policy, _, database = request.param.partition(" on ")
    if database == "sqlite":
        yield demo(policy)
        return
    postgres = request.getfixturevalue("postgres")
    name = postgres.create()
    running = start_demo(tmp_path_factory.mktemp(policy), policy, DATABASE_URL=postgres.url(name))
    yield running
    running.stop()
    postgres.drop(name)


@pytest.fixture
def ada(council: Running, person: Person) -> Member:
    """The clerk at her desk."""
    return Member(person(), council.url).signs_in("ada")


@pytest.fixture
def edith(council: Running, person: Person) -> Resident:
    """A resident at her telephone."""
    return Resident(person(width=390), council.url)


def takes_in(ada: Member, edith: Resident, words: str, mode: str) -> str:
    """She sends it, and the clerk gives it to Ben and acknowledges it; the path of the case."""
    edith.tells(words, mode=mode)
    edith.writes_down()
    case = ada.opens_case(words)
    sorts(ada, "complaint")
    ada.begins("acknowledge")
    ada.does("issue")
    return case


def sorts(ada: Member, kind: str) -> None:
    """Say what a case is, and give it to Ben."""
    ada.begins("triage")
    ada.page.locator(f"input[name=kind][value={kind}]").check()
    ada.page.get_by_label("Ben Holt, Deputy Clerk").check()
    ada.does("issue")


def answers(ada: Member, move: str, words: str) -> None:
    """Write the answer, read the letter, and send it."""
    ada.begins(move)
    ada.page.get_by_label("with its reasons").fill(words)
    ada.does("letter")
    ada.does("issue")


def asks_again(edith: Resident) -> None:
    """She is not content, and asks for a review behind her receipt."""
    assert "WHY THIS" not in edith.follows()
    edith.page.get_by_role("button", name="Ask for a review").click()
    edith.page.locator("[name=reason]").fill(STILL)
    press(edith.page, "Ask for a review")
    assert STILL in said(edith.page)


def reviewed(ada: Member, edith: Resident, words: str, mode: str = "With my name") -> str:
    """Ada answers that it is not so, Edith asks for a review, and that is acknowledged; the path of the case."""
    case = takes_in(ada, edith, words, mode)
    upholds(ada.page, ada.url + case, "The hall is open past its hours.", "It is not so.", "not-upheld")
    answers(ada, "answer", "It is not so: the book says ten.")
    asks_again(edith)
    ada.opens(case)
    assert STILL in said(ada.page)
    ada.begins("acknowledge-review")
    ada.does("issue")
    return case


def test_a_hearing_with_an_interest_a_casting_vote_and_a_remedy(
    council: Running, person: Person, ada: Member, edith: Resident
) -> None:
    words = "Turnstone: the hall is let past its hours every Friday."
    case = reviewed(ada, edith, words)
    fay = Member(person(), council.url).signs_in("fay")
    meeting = meetings.plans(ada, meetings.today(), "20:15")
    item = meetings.lists(ada, meeting, "A review of an answer", "Turnstone")
    meetings.gives_papers(ada, item)
    fay.opens("/meetings")
    fay.opens(meetings.paper_of(fay))
    meetings.posts_notice(ada, meeting, meetings.today() - meetings.BEFORE)
    ada.opens(item)
    meetings.is_here(ada)
    meetings.leaves(ada, "Fay Quill")
    assert fay.opens(case) == 404
    meetings.hears(ada)
    meetings.votes(ada, 2, 2, "61/26", casting=True)
    press(ada.page, "Confirm it")
    assert "Resolved, minute 61/26" in said(ada.page)
    decided(ada, edith, case)
    promises(ada, case)
    assert_sound(council)


def decided(ada: Member, edith: Resident, case: str) -> None:
    """What the members found is written down, and told to Edith."""
    finds(ada.page, ada.url + case, "upheld", WHY)
    answers(ada, "send-decision", WHY)
    assert WHY in edith.follows()


def promises(ada: Member, case: str) -> None:
    """A remedy is promised and done."""
    ada.opens(f"{case}/remedies")
    ada.page.get_by_label("A remedy").check()
    ada.page.get_by_label("What is to be done?").fill("The caretaker locks up at ten.")
    ada.page.get_by_label("Who sees to it?").select_option(index=1)
    meetings.fills_day(ada, "due_on", meetings.today() + timedelta(days=7))
    press(ada.page, "Promise it")
    ada.opens(f"{case}/remedies")
    ada.page.get_by_role("link", name="It is done").click()
    ada.page.locator("input[name=how][value=done]").check()
    meetings.fills_day(ada, "on", meetings.today())
    ada.page.get_by_label("What was done").fill("He has the keys.")
    press(ada.page, "Keep this")
    assert "Done on" in ada.reads(f"{case}/remedies")


def test_a_meeting_on_paper_entered_the_next_day(
    council: Running, person: Person, ada: Member, edith: Resident
) -> None:
    words = "Dunlin: the hall is let past its hours every Sunday."
    case = reviewed(ada, edith, words)
    evening = meetings.today() - timedelta(days=1)
    meeting = meetings.plans(ada, evening, "19:45")
    item = meetings.lists(ada, meeting, "A review on paper", "Dunlin")
    meetings.posts_notice(ada, meeting, evening - meetings.BEFORE)
    assert "Item" in ada.reads(f"{item}/sheet")
    ada.opens(item)
    meetings.is_here(ada, note=SHEET)
    meetings.hears(ada)
    meetings.votes(ada, 4, 0, "62/26", at="20:10")
    assert ada.page.get_by_role("button", name="Confirm it").count() == 0
    cora = Member(person(), council.url).signs_in("cora")
    cora.opens(item)
    press(cora.page, "Confirm it")
    assert SHEET in said(cora.page)
    decided(ada, edith, case)
    assert_sound(council)


def test_a_message_that_asks_for_several_things(council: Running, ada: Member, edith: Resident) -> None:
    words = "Whimbrel: nobody rang back. Send me the hire book, and all you hold about me."
    edith.tells(words, mode="With my name")
    edith.writes_down()
    case = ada.opens_case("Whimbrel")
    for kind, part in (("information-request", "Send me the hire book."), ("own-data", "All you hold about me.")):
        ada.opens(f"{case}/parts")
        ada.page.locator(f"input[name=kind][value={kind}]").check()
        ada.page.locator("textarea[name=words]").fill(part)
        press(ada.page, "Split it off")
    line = ada.page.locator("main li", has_text="request for information")
    book = str(line.get_by_role("link").get_attribute("href"))
    ada.opens(case)
    sorts(ada, "complaint")
    ada.begins("acknowledge")
    letter = ada.page.get_by_label("The letter", exact=True).input_value()
    assert "request for information" in letter and "request for personal information" in letter
    ada.does("issue")
    ada.opens(book)
    sorts(ada, "information-request")
    ada.begins("answer")
    ada.page.locator("input[name=outcome][value=given]").check()
    ada.page.get_by_label("with its reasons").fill("Here is the hire book of October.")
    ada.does("letter")
    ada.does("issue")
    assert "Your request for information" in edith.follows()
    edith.page.get_by_role("link", name="Your request for information").click()
    assert "Here is the hire book of October." in said(edith.page)
    assert_sound(council)


def test_an_anonymous_review_is_decided_at_a_desk(
    council: Running, person: Person, ada: Member, edith: Resident
) -> None:
    case = reviewed(ada, edith, "Sanderling: the hall is let past its hours every Monday.", "Anonymously")
    ben = Member(person(), council.url).signs_in("ben")
    finds(ben.page, ben.url + case, "upheld", WHY)
    answers(ben, "desk-review", WHY)
    assert WHY in edith.follows()
    assert_sound(council)
