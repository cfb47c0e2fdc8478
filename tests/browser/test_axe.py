"""Nobody is kept out of any page, on a telephone or at a desk: axe finds nothing, and nothing runs off the side.

A new page that nobody looks at here fails the last test, which therefore needs the whole file.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page
from werkzeug.routing import MapAdapter

from casework import clock
from tests.browser import meetings
from tests.browser.conftest import Running, axe
from tests.browser.people import Member, Resident, press, said, upholds
from tests.conftest import let_go, make_app
from tests.resident.conftest import WIDE, Edith, set_up

Person = Callable[..., Page]

NO_PAGES = {
    "static": "a file",
    "resident.leave": "leads elsewhere",
    "letters.paper": "a PDF",
    "complaints.put_paper": "a PDF",
    "letters.file": "a download",
    "reports.checkpoint": "a download",
    "bundles.archive": "a download",
    "bundles.pdf": "a PDF",
    "committee.notice_paper": "a PDF",
    "committee.summons_paper": "a PDF",
    "committee.paper_file": "a download",
}
"""What is got with GET and is no page of ours, and why."""
PEOPLE = ("ada", "ben", "cora", "fay", "gus", "hal", "iris")
CASE_PAGES = (
    "receipt", "seal", "concerns-me", "interest", "about", "handler", "files", "posted", "returned", "told", "policy",
)  # fmt: skip
WORDS = "The lamp by the chapel has been dark since the first of the month."
REVIEWED = "The lamp by the mill has been dark since the last of the month."


class Inspector:
    """Looks at pages, and remembers at which."""

    def __init__(self, routes: MapAdapter) -> None:
        self.routes = routes
        self.seen: set[str] = set()

    def at(self, page: Page, address: str) -> None:
        """Open a page and look at it, in the width of a telephone and of a desk."""
        answer = page.goto(address)
        assert answer and answer.status == 200, f"{address}: {answer and answer.status}"
        endpoint, _ = self.routes.match(urlsplit(page.url).path, "GET")
        self.seen.add(endpoint)
        axe(page)

    def answer(self, page: Page, *words: str) -> None:
        """Look at the page that came of a button, which says these words."""
        shown = page.locator("body").inner_text()
        assert all(each in shown for each in words), shown[:2000]
        axe(page)


@pytest.fixture(scope="module")
def look(template_instance: Path) -> Iterator[Inspector]:
    """One inspector for all of this file."""
    app = make_app(template_instance, demo=True)
    yield Inspector(app.url_map.bind("127.0.0.1"))
    let_go(app)


@pytest.fixture(scope="module")
def desks(browser: Browser) -> Iterator[dict[str, Page]]:
    """Browsers of the staff, each signed in once."""
    pages: dict[str, Page] = {}
    yield pages
    for page in pages.values():
        page.context.close()


@pytest.fixture
def staff(server: Running, browser: Browser, desks: dict[str, Page]) -> Callable[[str], Member]:
    """Give `staff("ada")` and have her at her desk."""

    def at_desk(who: str) -> Member:
        if who not in desks:
            desks[who] = browser.new_context().new_page()
            desks[who].set_default_timeout(30_000)
            Member(desks[who], server.url).signs_in(who)
        return Member(desks[who], server.url)

    return at_desk


def wrong(page: Page, look: Inspector, button: str, problem: str = "There is a problem") -> None:
    """Press a button before anything is filled in, and look at what comes of that."""
    press(page, button)
    look.answer(page, problem)


# Residents


@pytest.mark.parametrize(
    "path",
    ["/", "/privacy", "/accessibility", "/track", "/tell-us/danger", "/tell-us/deleted", "/tell-us/done", "/sign-in",
     "/welcome", "/demo/mail", "/decisions", "/you-said-we-did"],
)  # fmt: skip
def test_an_open_page(page: Page, server: Running, look: Inspector, path: str) -> None:
    look.at(page, server.url + path)


def test_every_question_and_what_it_says_of_an_empty_answer(page: Page, server: Running, look: Inspector) -> None:
    edith = Resident(page, server.url)
    for step, answer in questions(edith):
        look.at(page, f"{server.url}/tell-us/{step}")
        if step not in ("put-right", "needs", "privacy", "one-another"):
            wrong(page, look, "Continue")
        answer()
    look.at(page, f"{server.url}/tell-us/check")
    page.context.clear_cookies()
    wrong(page, look, "Send it to the council", "This has not been sent yet")


def questions(edith: Resident) -> Iterator[tuple[str, Callable[[], None]]]:
    """Each question of the longest way through, and how Edith answers it."""
    page = edith.page
    yield "harm", lambda: edith.chooses("Yes")
    yield "what", lambda: edith.chooses("A complaint", exact=True)
    yield "what-happened", lambda: edith.writes("What happened?", WORDS)
    yield "about", lambda: (page.get_by_role("checkbox", name="A service").check(), edith.goes_on())[1]
    yield "put-right", lambda: edith.writes("What would put it right?", "A new lamp.")
    yield "reach", lambda: edith.chooses("In confidence")
    yield "contact", lambda: fill_in(edith)
    yield "on-behalf", lambda: speaks_for(edith)
    yield "needs", lambda: edith.writes("need anything from us", "Large print, please.")
    yield "privacy", edith.goes_on
    yield "one-another", edith.goes_on


def speaks_for(edith: Resident) -> None:
    edith.page.get_by_label("The name of the person you write for").fill("Harriet Wren")
    edith.chooses("They have signed that I may")


def fill_in(edith: Resident) -> None:
    edith.page.get_by_label("Yes, I write for another person").check()
    edith.page.get_by_label("Your name", exact=True).fill("Edith Wren")
    edith.page.get_by_label("E-mail address").fill("edith@example.org")
    edith.chooses("By e-mail")


def test_the_receipt_and_what_is_followed_with_it(page: Page, server: Running, look: Inspector) -> None:
    edith = Resident(page, server.url)
    edith.tells(WORDS)
    look.answer(page, "Your seven words")
    look.at(page, f"{server.url}/tell-us/sent")
    press(page, "Show my words again")
    wrong(page, look, "I have written down my words")
    edith.writes_down()
    look.answer(page, "Thank you")
    edith.opens("/track")
    wrong(page, look, "Show me where it is")
    edith.follows()
    look.at(page, f"{server.url}/track/case")
    page.locator("form[action='/track/reply'] button[type=submit]").click()
    look.answer(page, "There is a problem")
    page.evaluate("document.querySelectorAll('[name=csrf_token]').forEach(each => each.remove())")
    edith.replies("Typed with care.")
    look.answer(page, "press the button again")
    assert page.get_by_label("Your message").input_value() == "Typed with care."
    page.context.clear_cookies()
    edith.replies("Typed with care.")
    look.answer(page, "does not keep our cookie", "Typed with care.")


def test_asking_for_a_review(page: Page, server: Running, staff: Callable[[str], Member], look: Inspector) -> None:
    edith, ada = Resident(page, server.url), staff("ada")
    edith.tells(REVIEWED)
    edith.writes_down()
    answers(ada, REVIEWED)
    edith.follows()
    look.at(page, f"{server.url}/track/case")
    page.get_by_role("button", name="Ask for a review").click()
    look.at(page, page.url)
    wrong(page, look, "Ask for a review")


def answers(ada: Member, words: str) -> None:
    """Take a new complaint in, uphold it and answer it."""
    case = ada.opens_case(words)
    ada.begins("triage")
    ada.page.get_by_label("Complaint", exact=True).check()
    ada.page.get_by_label("Ben Holt, Deputy Clerk").check()
    ada.does("issue")
    ada.begins("acknowledge")
    ada.does("issue")
    upholds(ada.page, ada.url + case, REVIEWED, "It was dark for a month.")
    ada.begins("answer")
    ada.page.get_by_label("The answer, with its reasons").fill("You are right. It was dark for a month.")
    ada.does("letter")
    ada.does("issue")


# Staff


@pytest.mark.parametrize("who", PEOPLE)
def test_every_page_somebody_is_led_to(staff: Callable[[str], Member], look: Inspector, who: str) -> None:
    desk = staff(who)
    desk.opens("/account")
    links = desk.page.locator("header nav a").all()
    paths = [str(each.get_attribute("href")) for each in links]
    assert "/account" in paths
    for path in paths:
        look.at(desk.page, desk.url + path)


def test_signing_in_with_nothing(page: Page, server: Running, look: Inspector) -> None:
    for path, button in (("/sign-in", "Sign in"), ("/welcome", "Set my password")):
        Resident(page, server.url).opens(path)
        wrong(page, look, button)


def test_the_clerks_lists_in_each_cut_and_what_is_found(staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    for show in ("mine", "unassigned", "complaints", "questions", "other", "referred", "new-messages"):
        look.at(ada.page, f"{ada.url}/worklist?show={show}")
    for words, answer in (("hall", "The newest first"), ("zzzz", "No case you may see"), ("", "There is a problem")):
        ada.finds(words)
        look.answer(ada.page, answer)


def test_cases_in_every_state(staff: Callable[[str], Member], look: Inspector) -> None:
    for who, words in (("ada", "bare bolt"), ("ada", "Dog mess"), ("ada", "Smoking"), ("ada", "lamp post"),
                       ("ben", "nuisance"), ("fay", "headstone"), ("cora", "headstone")):  # fmt: skip
        desk = staff(who)
        desk.finds(words)
        path = desk.page.locator("table.list a[href^='/cases/']").first.get_attribute("href")
        look.at(desk.page, f"{desk.url}{path}")


def test_every_step_of_a_case_and_what_it_says_of_an_empty_form(
    staff: Callable[[str], Member], look: Inspector
) -> None:
    ada = staff("ada")
    found = places(ada, r"/cases/[a-z0-9]{26}/moves/[a-z-]+")
    assert len(found) >= 7, found
    for move, path in found.items():
        look.at(ada.page, ada.url + path)
        buttons = ada.page.locator("main button[name=do]:not([value=keep])")
        if move in ("refer", "ask", "answer", "committee-answer"):
            buttons.first.click()
            look.answer(ada.page, "There is a problem")


def places(desk: Member, pattern: str) -> dict[str, str]:
    """The addresses like this on the pages of the newest thirty cases, one for each last part."""
    desk.opens("/worklist")
    links = desk.page.locator("table.list a[href^='/cases/']").all()
    cases = [str(each.get_attribute("href")) for each in links][:30]
    found: dict[str, str] = {}
    for path in cases:
        text = desk.page.context.request.get(desk.url + path).text()
        found |= {each.rsplit("/", 1)[-1]: each for each in re.findall(rf"{pattern}(?![a-z-])", text)}
    return found


def test_what_a_complaint_says_and_what_was_found(staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    ada.finds("small hall eightieth")
    case = ada.page.locator("table.list a[href^='/cases/']").first.get_attribute("href")
    for name in ("points", "known", "findings", "links"):
        look.at(ada.page, f"{ada.url}{case}/{name}")
    wrong(ada.page, look, "Link them")
    ada.opens(f"{case}/known")
    wrong(ada.page, look, "Keep this day")
    ada.opens(f"{case}/points")
    ada.page.get_by_label("What they say, point by point").fill("It was given away.\n\nNobody told me.")
    press(ada.page, "Write them down")
    point = ada.page.locator("main a[href*='/points/']").first.get_attribute("href")
    look.at(ada.page, f"{ada.url}{case}/points")
    look.at(ada.page, f"{ada.url}{point}")
    look.at(ada.page, f"{ada.url}{point}/end")
    wrong(ada.page, look, "End this point")
    look.at(ada.page, f"{ada.url}{case}/findings")
    ada.page.get_by_label("What do you find?").first.select_option("upheld")
    wrong(ada.page, look, "Record what we found")


def test_putting_it_to_somebody_and_their_comment(page: Page, staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    ada.finds("name aloud cemetery")
    case = ada.page.locator("table.list a[href^='/cases/']").first.get_attribute("href")
    look.at(ada.page, f"{ada.url}{case}/putting")
    wrong(ada.page, look, "Keep it, and see what they will read")
    letter = ada.page.locator("main a[href*='/putting/']").first.get_attribute("href")
    look.at(ada.page, f"{ada.url}{letter}")
    look.at(ada.page, f"{ada.url}{letter}/answer")
    wrong(ada.page, look, "Keep it")
    ada.page.get_by_label("Yes: these words may be put").check()
    ada.page.get_by_label("How did it reach us?").select_option("telephone")
    press(ada.page, "Keep it")
    look.at(ada.page, f"{ada.url}{letter}/send")
    wrong(ada.page, look, "Put it to them")
    ada.page.get_by_label("On our website too").check()
    press(ada.page, "Put it to them")
    look.answer(ada.page, "kept nowhere")
    words = " ".join(
        [*ada.page.locator(".receipt li").all_inner_texts(), ada.page.locator(".receipt strong").inner_text()]
    )
    look.at(ada.page, f"{ada.url}{letter}")
    look.at(ada.page, f"{ada.url}{letter}/comment")
    wrong(ada.page, look, "Keep it")
    look.at(ada.page, f"{ada.url}{case}/waive-putting")
    wrong(ada.page, look, "Do not put it to them")
    comments(page, ada.url, words, look)


def comments(page: Page, url: str, words: str, look: Inspector) -> None:
    """Whoever it is about opens their letter by its words, and comments."""
    look.at(page, f"{url}/letter")
    wrong(page, look, "Open the letter")
    page.locator("main textarea").fill(words)
    press(page, "Open the letter")
    look.at(page, f"{url}/letter/read")
    wrong(page, look, "Send my comment")
    page.locator("main textarea").fill("I asked a question at the counter.")
    press(page, "Send my comment")
    look.at(page, f"{url}/letter/thank-you")
    page.goto(f"{url}/letter")
    page.locator("main textarea").fill(words)
    press(page, "Open the letter")
    look.answer(page, "open nothing here")


def test_what_is_done_about_it_and_what_the_public_reads(staff: Callable[[str], Member], look: Inspector) -> None:
    ada, ben = staff("ada"), staff("ben")
    for show in ("remedies", "my-remedies", "lessons", "my-lessons"):
        look.at(ada.page, f"{ada.url}/remedies?show={show}")
    look.at(ben.page, f"{ben.url}/account/praise")
    ada.finds("toddlers gate")
    case = ada.page.locator("table.list a[href^='/cases/']").first.get_attribute("href")
    look.at(ada.page, f"{ada.url}{case}/remedies")
    wrong(ada.page, look, "Promise it")
    ada.opens(f"{case}/remedies")
    for end, button in (("change", "Change it"), ("done", "Keep this"), ("publish", "Publish it")):
        ada.opens(f"{case}/remedies")
        path = ada.page.locator(f"main a[href$='/{end}']").first.get_attribute("href")
        look.at(ada.page, f"{ada.url}{path}")
        if end != "change":
            wrong(ada.page, look, button)
    ada.finds("shopping bus")
    case = ada.page.locator("table.list a[href^='/cases/']").first.get_attribute("href")
    look.at(ada.page, f"{ada.url}{case}/praise")
    wrong(ada.page, look, "Pass it on")


def test_where_a_matter_goes_that_is_not_ours(staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    look.at(ada.page, f"{ada.url}/policies/directory")
    look.at(ada.page, f"{ada.url}/policies/directory/roads")
    ada.finds("pavement surgery sunk")
    case = ada.page.locator("table.list a[href^='/cases/']").first.get_attribute("href")
    look.at(ada.page, f"{ada.url}{case}")
    answer = ada.page.locator("main a[href*='/consent/']").first.get_attribute("href")
    look.at(ada.page, f"{ada.url}{answer}")
    wrong(ada.page, look, "Write it down")
    look.at(ada.page, f"{ada.url}{case}/consent")
    wrong(ada.page, look, "Ask them")
    ada.opens(f"{case}/moves/route")
    ada.page.locator("select[name=route]").select_option("roads")
    ada.page.locator("input[name=way][value=legal-basis]").check()
    ada.page.locator("select[name=basis]").select_option("vital-interests")
    ada.page.locator("textarea[name=basis_why]").fill("A child may fall in.")
    ada.page.locator("textarea[name=answer]").fill("The pavement belongs to the highway authority.")
    ada.does("letter")
    look.answer(ada.page, "What leaves us, word for word")


def test_the_letter_before_it_goes(staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    ada.opens(places(ada, r"/cases/[a-z0-9]{26}/moves/answer")["answer"])
    ada.page.locator("input[name=outcome]").first.check()
    ada.page.get_by_label("The answer, with its reasons").fill("We looked into it. **You are right.**")
    ada.does("letter")
    look.answer(ada.page, "How it will look")


def test_what_is_asked_about_one_case(staff: Callable[[str], Member], look: Inspector) -> None:
    found = places(staff("ada"), rf"/(?:cases|letters)/[a-z0-9]{{26}}/(?:{'|'.join(CASE_PAGES)})")
    found |= places(staff("ben"), r"/cases/[a-z0-9]{26}/seal")
    assert set(CASE_PAGES) - set(found) <= {"posted", "returned"}, found
    for name, path in found.items():
        desk = staff("ben" if name == "seal" else "ada")
        look.at(desk.page, desk.url + path)
        if name in ("seal", "posted", "returned", "about"):
            desk.page.locator("main form button").first.click()
            look.answer(desk.page, "There is a problem")


@pytest.mark.parametrize("page", ["", "/ask", "/end", "/direct", "/over", "/estate", "/claim"])
def test_the_pages_of_a_case_that_is_written_for_somebody_else(
    staff: Callable[[str], Member], look: Inspector, page: str
) -> None:
    ada = staff("ada")
    case = ada.opens_case("My mother's plot beside my father was promised to her")
    if not page:
        look.at(ada.page, ada.url + case)
    look.at(ada.page, f"{ada.url}{case}/authority{page}")
    if page != "/ask":
        ada.page.locator("main form button").first.click()
        look.answer(ada.page, "There is a problem")


def test_a_letter_to_post_and_one_that_came_back(staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    logs_a_letter(ada)
    look.answer(ada.page, "Offer them the receipt")
    ada.page.get_by_role("link", name="Open the case").click()
    ada.page.get_by_label("Reply: the resident will read this").fill("We are looking into the lamp.")
    ada.does("send")
    look.at(ada.page, ada.page.url)
    ada.page.get_by_role("link", name="It was posted or handed over").click()
    look.at(ada.page, ada.page.url)
    wrong(ada.page, look, "Note it")
    ada.page.get_by_label("By post").check()
    for box, part in zip(("Day", "Month", "Year"), clock.today().strftime("%d %m %Y").split(), strict=True):
        ada.page.get_by_label(box, exact=True).fill(part)
    press(ada.page, "Note it")
    ada.page.get_by_role("link", name="It came back").first.click()
    look.at(ada.page, ada.page.url)
    wrong(ada.page, look, "Note it")


def logs_a_letter(ada: Member) -> None:
    """Write down what came by post from somebody who wants to hear by post."""
    page = ada.page
    ada.opens("/contacts/new")
    wrong_first(page)
    page.locator("input[name=harm][value=no]").check()
    page.locator("input[name=channel][value=letter]").check()
    page.locator("input[name=called][value=complaint]").check()
    page.locator("textarea[name=words]").fill(WORDS)
    page.locator("input[name=about]").first.check()
    page.locator("input[name=mode][value=named]").check()
    page.get_by_label("Their name", exact=True).fill("Walter Ames")
    page.locator("input[name=reach_by][value=post]").check()
    page.get_by_label("Postal address").fill("1 Mill Lane\nStotfold")
    press(page, "Log the contact")


def wrong_first(page: Page) -> None:
    press(page, "Log the contact")
    assert "There is a problem" in said(page)
    axe(page)


def test_a_case_from_before(staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    look.at(ada.page, f"{ada.url}/cases/enter")
    wrong(ada.page, look, "Enter the case")


def test_a_message_that_asks_for_several_things(staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    look.at(ada.page, ada.url + places(ada, r"/cases/[a-z0-9]{26}/parts")["parts"])
    wrong(ada.page, look, "Split it off")


def test_a_fresh_receipt(staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    ada.opens(places(ada, r"/cases/[a-z0-9]{26}/receipt")["receipt"])
    wrong(ada.page, look, "Make a fresh receipt")
    ada.page.get_by_label("On paper").check()
    press(ada.page, "Make a fresh receipt")
    look.answer(ada.page, "Print this now")


def test_a_case_taken_out_and_its_hold(staff: Callable[[str], Member], server: Running, look: Inspector) -> None:
    ada = staff("ada")
    ada.finds("small hall eightieth")
    case = str(ada.page.locator("table.list a[href^='/cases/']").first.get_attribute("href"))
    for reader in ("whole", "others"):
        look.at(ada.page, f"{ada.url}{case}/bundles/new/{reader}")
        wrong(ada.page, look, "Make it")
    press(ada.page, "Look again with these")
    look.answer(ada.page, "What will be masked")
    ada.page.get_by_label("What is it for?").fill("A court asks.")
    press(ada.page, "Make it")
    look.at(ada.page, f"{ada.url}{case}/bundles")
    with sqlite3.connect(f"file:{server.instance / 'casework.sqlite3'}?mode=ro", uri=True) as bare:
        (hold,) = bare.execute("select ref from hold where case_ref = ?", (case.rsplit("/", 1)[1],)).fetchone()
    look.at(ada.page, f"{ada.url}{case}/holds/{hold}/lift")
    wrong(ada.page, look, "Lift it")


def test_the_councils_own_pages(staff: Callable[[str], Member], server: Running, look: Inspector) -> None:
    ada = staff("ada")
    look.at(ada.page, f"{ada.url}/policies/{adopted(server)}")
    ada.opens("/calendar")
    wrong(ada.page, look, "See what it moves")
    ada.page.get_by_label("A bank holiday that was proclaimed").check()
    day = clock.today() + timedelta(days=4)
    for part, typed in (("Day", day.day), ("Month", day.month), ("Year", day.year)):
        ada.page.get_by_label(part, exact=True).fill(str(typed))
    ada.page.get_by_label("What do residents read as the reason?").fill("Day of thanksgiving")
    press(ada.page, "See what it moves")
    look.answer(ada.page, "Day of thanksgiving", "Add this day")
    ada.opens("/account")
    ada.page.locator("form[action='/account/password'] button").click()
    look.answer(ada.page, "There is a problem")


def adopted(server: Running) -> str:
    """The ref of the policy that the demonstration's council adopted; with only one, no page links to it."""
    with sqlite3.connect(f"file:{server.instance / 'casework.sqlite3'}?mode=ro", uri=True) as bare:
        return str(bare.execute("select ref from policy_version").fetchone()[0])


def test_committees_and_delegations(staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    ada.opens("/committees")
    body = ada.page.get_by_role("link", name="Complaints committee", exact=True).get_attribute("href")
    ends = ada.page.locator("main a[href*='/committees/seats/']").first.get_attribute("href")
    ada.opens("/delegations")
    power = ada.page.locator("main a[href$='/end']").first.get_attribute("href")
    look.at(ada.page, f"{ada.url}{body}")
    for path, button in (
        ("/committees/begin", "Begin the register"), ("/committees/new", "Set it up"),
        (f"{body}/seats", "Give them the seat"), (f"{body}/changes", "Change the seats"),
        (f"{body}/end", "End it with that day"), (ends, "End it with that day"),
        ("/delegations/new", "Enter it"), (power, "End it with that day"),
    ):  # fmt: skip
        look.at(ada.page, f"{ada.url}{path}")
        wrong(ada.page, look, button)


def test_a_meeting_from_its_plan_to_its_summonses(staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    look.at(ada.page, f"{ada.url}/meetings/new")
    wrong(ada.page, look, "Plan it")
    meeting = meetings.plans(ada, meetings.today() + meetings.AHEAD, "18:00")
    look.at(ada.page, f"{ada.url}{meeting}")
    for path, button in (("items", "Put it on the agenda"), ("change", ""), ("call-off", "Call it off"),
                         ("officer", "Name them")):  # fmt: skip
        look.at(ada.page, f"{ada.url}{meeting}/{path}")
        if button:
            wrong(ada.page, look, button)
    meetings.lists(ada, meeting, "The accounts")
    look.at(ada.page, f"{ada.url}{meeting}/notice")
    wrong(ada.page, look, "Record the notice")
    meetings.posts_notice(ada, meeting, meetings.today())
    look.at(ada.page, ada.page.url)
    press(ada.page, "Sign and send the summonses")
    look.answer(ada.page, "Signed: 5 summonses")
    went = ada.page.get_by_role("link", name="Say that it went").first.get_attribute("href")
    others = ((went, "Record it"), (f"{meeting}/substitute", "Call them"), ("/meetings/consents", "Record it"))
    for path, button in others:
        look.at(ada.page, f"{ada.url}{path}")
        wrong(ada.page, look, button)
    look.at(ada.page, f"{ada.url}/meetings")


def test_an_item_from_its_papers_to_its_minutes(staff: Callable[[str], Member], look: Inspector) -> None:
    ada, dev = staff("ada"), staff("dev")
    meetings.refers(ada, places(ada, r"/cases/[a-z0-9]{26}/moves/refer")["refer"])
    meeting = meetings.plans(ada, meetings.today(), "19:00")
    item = meetings.lists(ada, meeting, "Noise at night", case="STF-")
    look.at(ada.page, f"{ada.url}{item}/papers")
    wrong(ada.page, look, "Give them")
    meetings.gives_papers(ada, item)
    look.at(ada.page, ada.page.url)
    look.at(dev.page, f"{dev.url}/meetings")
    look.at(dev.page, f"{dev.url}{meetings.paper_of(dev)}")
    meetings.posts_notice(ada, meeting, meetings.today() - meetings.BEFORE)
    look.at(ada.page, f"{ada.url}{item}")
    wrong(ada.page, look, "Enter who is here")
    meetings.is_here(ada)
    look.at(ada.page, f"{ada.url}{item}")
    look.at(ada.page, f"{ada.url}{meetings.leaves(ada, 'Kit Amos')}")
    ada.opens(item)
    press(ada.page, "It was a mistake")
    meetings.hears(ada)
    look.at(ada.page, f"{ada.url}{item}")
    look.at(dev.page, f"{dev.url}{item}")
    wrong(ada.page, look, "Enter the vote")
    meetings.votes(ada, 3, 2, "45/26")
    look.at(ada.page, f"{ada.url}{item}")
    look.at(ada.page, f"{ada.url}{item}/sheet")
    ada.opens(item)
    press(ada.page, "Confirm it")
    look.at(ada.page, f"{ada.url}{item}")
    look.at(ada.page, f"{ada.url}{meeting}/minutes")
    press(ada.page, "Keep the draft")
    look.answer(ada.page, "The draft is kept")


def test_offices_from_the_list_to_the_second_person(staff: Callable[[str], Member], look: Inspector) -> None:
    hal, gus = staff("hal"), staff("gus")
    look.at(hal.page, f"{hal.url}/offices")
    look.at(hal.page, f"{hal.url}/offices/vice-chair")
    wrong(hal.page, look, "Propose this")
    hal.page.get_by_label("Who is to hold it?").select_option(index=1)
    hal.page.get_by_label("Minute reference").fill("14/26")
    press(hal.page, "Propose this")
    look.at(hal.page, hal.page.url)
    look.at(gus.page, hal.page.url)


def test_a_case_opened_in_an_emergency_from_asking_to_the_second_person(
    staff: Callable[[str], Member], look: Inspector
) -> None:
    dev, hal = staff("dev"), staff("hal")
    look.at(dev.page, f"{dev.url}/openings")
    look.at(dev.page, f"{dev.url}/openings/new")
    wrong(dev.page, look, "Ask for it")
    dev.page.get_by_label("Reference of the case").fill("STF-2345-678")
    dev.page.get_by_label("What is the emergency?").fill("She may come to harm.")
    press(dev.page, "Ask for it")
    hal.opens("/openings")
    look.at(hal.page, hal.url + (hal.page.locator("main li a").first.get_attribute("href") or ""))
    wrong(hal.page, look, "I do not agree")


def test_the_record_of_a_decision(staff: Callable[[str], Member], look: Inspector) -> None:
    ada = staff("ada")
    path = next(iter(places(ada, r"/cases/[a-z0-9]{26}/decisions/[a-z0-9]{26}").values()))
    look.at(ada.page, f"{ada.url}{path}")
    wrong(ada.page, look, "Keep the record")


def test_accounts_from_the_invitation_to_the_code(staff: Callable[[str], Member], look: Inspector) -> None:
    hal, gus = staff("hal"), staff("gus")
    for path in ("/prove", "/accounts/new"):
        look.at(hal.page, hal.url + path)
        hal.page.locator("main form button").first.click()
        look.answer(hal.page, "There is a problem")
    hal.opens("/accounts")
    person = hal.page.locator("main a[href^='/accounts/people/']").nth(4).get_attribute("href")
    look.at(hal.page, f"{hal.url}{person}")
    wrong(hal.page, look, "Close the account now")
    change = invites(hal)
    look.at(hal.page, hal.url + change)
    look.at(gus.page, gus.url + change)
    press(gus.page, "Confirm this change")
    look.answer(gus.page, "This page is shown once")


def invites(hal: Member) -> str:
    """Propose an account for Nora; the address of that change."""
    hal.opens("/accounts/new")
    hal.page.get_by_label("Full name").fill("Nora Finch")
    hal.page.get_by_label("What they are to the council").fill("Assistant")
    hal.page.get_by_label("E-mail address").fill("nora@council.example")
    hal.page.get_by_label("Officer").check()
    hal.page.locator("input[name=listed][value=no]").check()
    press(hal.page, "Propose this")
    return hal.here()


# When something is wrong


def test_pages_that_are_not_there_or_not_for_everybody(
    page: Page, server: Running, staff: Callable[[str], Member], look: Inspector
) -> None:
    page.goto(server.url + "/no-such-page")
    look.answer(page, "first page")
    hal = staff("hal")
    assert hal.opens("/worklist") == 403
    axe(hal.page)
    assert hal.opens("/cases/aaaaaaaaaaaaaaaaaaaaaaaaaa") == 404
    axe(hal.page)


def test_a_case_that_went_on_meanwhile(staff: Callable[[str], Member], look: Inspector) -> None:
    ada, ben = staff("ada"), staff("ben")
    path = places(ada, r"/cases/[a-z0-9]{26}/moves/ask")["ask"]
    ada.opens(path)
    ada.page.get_by_label("What do you need to know?").fill("Which lamp is it?")
    ada.page.get_by_label("Why do you need to know?").fill("There are two.")
    ben.opens(path.split("/moves/")[0])
    ben.page.get_by_label("Note: not sent").fill("Seen on Tuesday.")
    ben.page.locator("input[name=nature]").first.check()
    press(ben.page, "Keep the note")
    ada.does("issue")
    look.answer(ada.page, "went on while you were writing")
    assert ada.page.get_by_label("What do you need to know?").input_value() == "Which lamp is it?"


def test_too_many_tries(page: Page, server: Running, instance: Path, look: Inspector) -> None:
    """The page of a council with a narrow limit, under the address of this one, which has a wide one."""
    body = slowed(instance)
    page.route("**/track", lambda route: route.fulfill(status=429, content_type="text/html", body=body))
    page.goto(server.url + "/track")
    look.answer(page, "You can try again in")


def slowed(instance: Path) -> str:
    """What somebody reads who has tried a second receipt within the minute."""
    app = make_app(instance, demo=True, **WIDE | {"limit_receipts": "1 per minute"})
    with app.app_context():
        set_up()
    edith = Edith(app.test_client())
    answers = [edith.follow("abacus abdomen abdominal abide abiding ability ablaze") for _ in range(2)]
    let_go(app)
    assert answers[1].status_code == 429
    return answers[1].text


def test_no_page_was_left_out(look: Inspector) -> None:
    pages = {rule.endpoint for rule in look.routes.map.iter_rules() if "GET" in (rule.methods or ())}
    assert pages - look.seen == set(NO_PAGES), "no test of this file looked at the others"
