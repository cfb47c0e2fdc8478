"""From the first word to the last, in a real browser before the real server: what each person does and sees."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Running, assert_sound
from tests.browser.people import Member, Resident, follow, press, said, upholds

Demo = Callable[[str], Running]
Person = Callable[..., Page]

FOUND = "We looked at the bookings and you are right. The hall was let past its hours on three Saturdays."
OBJECTION = "Both parts belong together, and I want them read together."
REFERRED = "The headstone on my late wife"


# One anonymous complaint, end to end


@pytest.mark.parametrize(
    ("policy", "scripts"),
    [("stotfold", False), ("westerham", False), ("stotfold", True)],
    ids=["stotfold without scripts", "westerham without scripts", "stotfold with scripts"],
)
def test_an_anonymous_complaint_from_its_first_word_to_its_last(
    demo: Demo, person: Person, policy: str, scripts: bool
) -> None:
    running = demo(policy)
    words = f"The disco at the hall goes on past midnight. Walk {'with' if scripts else 'without'} scripts."
    edith = Resident(person(width=390, scripts=scripts), running.url)
    ada = Member(person(scripts=scripts), running.url).signs_in("ada")
    sends_and_writes_down(edith, words)
    case = takes_in(ada, edith, words)
    asks(ada)
    answers_back(edith)
    finishes(ada, case)
    writes_again(edith, ada, words)
    assert_sound(running)


def sends_and_writes_down(edith: Resident, words: str) -> None:
    """She sends it, types a wrong word, then the right one; after that no page shows a word."""
    edith.tells(words)
    seven = edith.reads_receipt()
    form = edith.hidden()
    assert "receipt__words" in edith.sends_again(form)
    assert len(seven) == 7 and "Why this date?" in said(edith.page)
    edith.page.get_by_label("Type word").fill(next(word for word in seven if word != seven[edith.asked_back() - 1]))
    press(edith.page, "I have written down my words")
    assert "That is not word" in said(edith.page)
    edith.writes_down()
    assert "Thank you" in said(edith.page)
    again = edith.sends_again(form)
    edith.opens("/tell-us/sent")
    for page in (again, edith.page.content()):
        assert "receipt__words" not in page and f"</span> {seven[0]}<" not in page


def takes_in(ada: Member, edith: Resident, words: str) -> str:
    """She finds it on the worklist, gives it to Ben, and sends the acknowledgement as she has edited it."""
    case = ada.opens_case(words)
    assert edith.reference in said(ada.page) and "nobody here knows who wrote" in said(ada.page)
    ada.begins("triage")
    ada.page.get_by_label("Complaint", exact=True).check()
    ada.page.get_by_label("Ben Holt, Deputy Clerk").check()
    ada.does("issue")
    ada.begins("acknowledge")
    letter = ada.page.get_by_label("The letter", exact=True)
    assert edith.reference in letter.input_value() and "Ben Holt" in letter.input_value()
    letter.fill(letter.input_value() + "\n\nThe caretaker has been told already.")
    ada.does("issue")
    assert "The caretaker has been told already." in page_of(ada, case)
    return case


def page_of(ada: Member, case: str) -> str:
    """Everything on a case's page, folded away or not."""
    assert ada.here() == case
    return ada.page.locator("main").text_content() or ""


def asks(ada: Member) -> None:
    """She asks for more, with a reason and a day; the clock stands still."""
    ada.begins("ask")
    ada.page.get_by_label("What do you need to know?").fill("Which Saturdays were they?")
    ada.page.get_by_label("Why do you need to know?").fill("So that we look at the right bookings.")
    ada.does("issue")
    assert "gave them until" in said(ada.page)


def answers_back(edith: Resident) -> None:
    """She sees the letter and the question, and answers it."""
    shown = edith.follows()
    assert "The caretaker has been told already." in shown and "dealt with by Ben Holt" in shown
    assert "Which Saturdays were they?" in shown and "So that we look at the right bookings." in shown
    assert "Please write back by" in shown and "stands still" in shown
    edith.replies("The last three of October.")
    assert "The last three of October." in said(edith.page)


def finishes(ada: Member, case: str) -> None:
    """She goes on, writes down the point and what she found, answers with reasons, and closes."""
    ada.opens(case)
    assert "They have replied." in said(ada.page) and "The last three of October." in said(ada.page)
    ada.begins("go-on")
    ada.does("issue")
    upholds(ada.page, ada.url + case, "The disco goes on past midnight.", FOUND)
    ada.begins("answer")
    ada.page.get_by_label("The answer, with its reasons").fill(FOUND)
    ada.does("letter")
    assert FOUND in ada.page.get_by_label("The letter", exact=True).input_value()
    ada.does("issue")
    ada.begins("close")
    ada.does("issue")
    assert "Closed" in said(ada.page) or "closed" in said(ada.page)


def writes_again(edith: Resident, ada: Member, words: str) -> None:
    """She reads the answer and that it is closed, and writes once more: that is on the worklist, and read."""
    assert ada.row(words).count() == 0
    edith.opens("/track/case")
    shown = said(edith.page)
    assert FOUND in shown and "This is closed." in shown
    edith.replies("It has started again.")
    row = ada.row(words)
    assert row.count() == 1 and "new message" in row.inner_text().lower()
    ada.opens_case(words)
    assert "It has started again." in said(ada.page)


# About the clerk


@pytest.mark.parametrize(
    ("policy", "decision", "scripts"), [("stotfold", "confirm", True), ("westerham", "split", False)]
)
def test_a_complaint_about_the_clerk_never_meets_her(
    demo: Demo, person: Person, policy: str, decision: str, scripts: bool
) -> None:
    running = demo(policy)
    words = "Marrowfat: the town clerk shouted at the counter, and the bins at the gate are full."
    ada = Member(person(scripts=scripts), running.url).signs_in("ada")
    ben = Member(person(scripts=scripts), running.url).signs_in("ben")
    edith = Resident(person(width=390, scripts=scripts), running.url)
    figures = ada.reads("/figures")
    edith.tells(words, "Ada Marsh", mode="With my name")
    edith.writes_down()
    case = ben.opens_case("Marrowfat")
    assert_no_trace(ada, edith, case, figures)
    decides(ben, decision)
    objects(edith)
    ben.opens(case)
    assert OBJECTION in said(ben.page)
    if decision == "confirm":
        assert_no_trace(ada, edith, case, figures)
    else:
        assert_the_rest_only(ada, case)
    assert_sound(running)


def assert_no_trace(ada: Member, edith: Resident, case: str, figures: str) -> None:
    """Whoever a case is about finds nothing of it on any page she may open."""
    ref = case.rsplit("/", 1)[-1]
    for path in ("/worklist", "/worklist?show=complaints", "/worklist?show=unassigned", "/trail", "/mail", "/account"):
        ada.opens(path)
        body = ada.page.content()
        assert not [trace for trace in (ref, edith.reference, "Marrowfat", "Edith Wren") if trace in body], path
    for words in ("Marrowfat", edith.reference):
        assert "No case you may see holds all of" in ada.finds(words)
    assert ada.reads("/figures") == figures
    assert ada.opens(case) == 404
    missing = ada.page.content()
    ada.opens(case[:-1] + ("a" if case[-1] != "a" else "b"))
    assert ada.page.content() == missing


def decides(ben: Member, decision: str) -> None:
    """The stand-in says what becomes of the seal, and why."""
    follow(ben.page, ben.page.get_by_role("link", name="Confirm the seal or split it"))
    ben.page.locator(f"input[name=decision][value={decision}]").check()
    ben.page.get_by_label("Why?").fill("Only what was said at the counter is about her.")
    if decision == "split":
        ben.page.get_by_label("What the rest of the case is about").fill("The bins at the gate are full.")
    press(ben.page, "Decide")
    assert "Decided." in ben.page.locator("body").inner_text()


def objects(edith: Resident) -> None:
    """The sender is told the reason, and objects."""
    assert "Only what was said at the counter is about her." in edith.follows()
    edith.page.get_by_label("What do you object to?").fill(OBJECTION)
    press(edith.page, "Send my objection")
    assert edith.page.get_by_label("What do you object to?").count() == 0


def assert_the_rest_only(ada: Member, case: str) -> None:
    """After a split she handles the rest, and the words about her stay where they are."""
    ada.opens_case("The bins at the gate are full.")
    assert ada.here() == case
    shown = ada.page.content()
    assert "Marrowfat" not in shown and "shouted" not in shown and OBJECTION not in shown


# Who sees what


def test_a_member_of_the_committee_sees_what_was_referred_and_nothing_else(demo: Demo, person: Person) -> None:
    running = demo("stotfold")
    ada, fay = Member(person(), running.url).signs_in("ada"), Member(person(), running.url).signs_in("fay")
    ada.opens("/worklist")
    rows = ada.page.locator("table.list tbody tr:not(.list__group)")
    others = rows.filter(has_not_text="referred").get_by_role("link")
    hidden = [link.get_attribute("href") for link in others.all()[:3]]
    fay.opens("/worklist")
    links = fay.page.locator("table.list a").all()
    assert len(links) == 1 and REFERRED in links[0].inner_text()
    follow(fay.page, links[0])
    assert REFERRED in said(fay.page) and fay.page.locator("main a[href*='/moves/']").count() == 0
    assert hidden and {fay.opens(str(path)) for path in hidden} == {404}
    assert {fay.opens(path) for path in ("/contacts/new", "/mail", "/accounts", "/trail")} <= {403, 404}
    assert "No case you may see holds all of" in fay.finds("disco")


def test_an_auditor_sees_figures_and_trail_without_anything_personal(demo: Demo, person: Person) -> None:
    running = demo("stotfold")
    ada, gus = Member(person(), running.url).signs_in("ada"), Member(person(), running.url).signs_in("gus")
    ada.opens("/worklist")
    case = str(ada.page.locator("table.list a[href^='/cases/']").first.get_attribute("href"))
    for path in ("/figures", "/trail"):
        assert gus.opens(path) == 200
        shown = gus.page.content()
        personal = ("Edith Wren", "Owen Birch", "STF-", case, "headstone", "disco")
        assert not [trace for trace in personal if trace in shown], path
    assert "was verified" in said(gus.page) or "verified" in said(gus.page)
    assert {gus.opens(path) for path in ("/worklist", "/search", case, "/contacts/new")} <= {403, 404}


def test_an_administrator_sees_accounts_and_no_case(demo: Demo, person: Person) -> None:
    running = demo("stotfold")
    ada, hal = Member(person(), running.url).signs_in("ada"), Member(person(), running.url).signs_in("hal")
    ada.opens("/worklist")
    case = str(ada.page.locator("table.list a[href^='/cases/']").first.get_attribute("href"))
    assert "Accounts" in hal.page.locator("header").inner_text()
    assert "Worklist" not in hal.page.locator("header").inner_text()
    assert {hal.opens(path) for path in ("/worklist", "/search", "/trail", "/figures", case)} <= {403, 404}
