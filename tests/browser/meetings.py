"""What the clerk does about a meeting at a browser: plans it, posts its notice, gives papers, runs its item."""

import re
from datetime import date, timedelta

from casework import clock
from tests.browser.people import Member, press, said

AHEAD, BEFORE = timedelta(days=40), timedelta(days=20)


def fills_day(desk: Member, name: str, day: date) -> None:
    """Type a date into its three boxes."""
    for part, typed in (("day", day.day), ("month", day.month), ("year", day.year)):
        desk.page.locator(f"[name={name}-{part}]").fill(str(typed))


def plans(desk: Member, on: date, at: str) -> str:
    """Plan a meeting of the complaints committee; its path."""
    desk.opens("/meetings/new")
    desk.page.get_by_label("Complaints committee").check()
    fills_day(desk, "on", on)
    desk.page.get_by_label("When does it begin?").fill(at)
    desk.page.get_by_label("Where is it held?").fill("The Hall")
    press(desk.page, "Plan it")
    return desk.here()


def refers(desk: Member, path: str) -> None:
    """Refer a case to the committee."""
    desk.opens(path)
    desk.page.get_by_label("Why?").fill("Members should look at this.")
    desk.does("issue")


def lists(desk: Member, meeting: str, title: str, case: str = "") -> str:
    """Put an item on the agenda, of the first case with this in its line if it is about one; its path."""
    desk.opens(f"{meeting}/items")
    if case:
        desk.page.get_by_label(case).first.check()
    desk.page.get_by_label("What is it about?").fill(title)
    press(desk.page, "Put it on the agenda")
    return str(desk.page.get_by_role("link", name=title).get_attribute("href"))


def posts_notice(desk: Member, meeting: str, on: date) -> None:
    """Record where and when notice was posted."""
    desk.opens(f"{meeting}/notice")
    desk.page.get_by_label("Where was it posted?").fill("The board at the hall")
    fills_day(desk, "posted_on", on)
    press(desk.page, "Record the notice")


def gives_papers(desk: Member, item: str) -> None:
    """Give every paper of the case to every member."""
    desk.opens(f"{item}/papers")
    for box in desk.page.locator("input[name=keys], input[name=to]").all():
        box.check()
    press(desk.page, "Give them")


def is_here(desk: Member, note: str = "") -> None:
    """Everybody is there, and the chair presides; `note` is from what it is entered afterwards."""
    for box in desk.page.locator("input[name=here]").all():
        box.check()
    desk.page.get_by_label("Who presides?").select_option(index=1)
    desk.page.locator("[name=note]").fill(note)
    press(desk.page, "Enter who is here")


def leaves(desk: Member, who: str) -> str:
    """Somebody leaves as a witness; the path of the page on which a dispensation is entered for them."""
    desk.page.get_by_text("Somebody leaves for this item").click()
    desk.page.get_by_label("Who leaves?").select_option(label=who)
    desk.page.get_by_label("A witness").check()
    desk.page.get_by_label("They did").check()
    press(desk.page, "They leave")
    return str(desk.page.get_by_role("link", name="A dispensation").get_attribute("href"))


def hears(desk: Member) -> None:
    """Interests, the exclusion, and a hearing in writing, step by step."""
    press(desk.page, "They were asked")
    desk.page.get_by_label("The reason, as resolved").fill("It is about a resident’s own affairs.")
    press(desk.page, "Enter the resolution")
    for _ in range(2):
        desk.page.get_by_label("In writing: what they wrote is read out").check()
        desk.page.get_by_label("If in writing: why?").fill("They asked for it.")
        for box in desk.page.locator("input[name=steps]").all():
            box.check()
        press(desk.page, "Enter this")


def votes(desk: Member, votes_for: int, votes_against: int, minute: str, casting: bool = False, at: str = "") -> None:
    """Enter a vote; `at` is the hour where it is entered afterwards."""
    page = desk.page
    page.get_by_label("What was resolved").fill("That the complaint is upheld.")
    page.locator("[name=votes_for]").fill(str(votes_for))
    page.locator("[name=votes_against]").fill(str(votes_against))
    page.get_by_label("The reasons").fill("The hall was open past its hours.")
    page.get_by_label("Minute number").fill(minute)
    if casting:
        page.locator("input[name=casting][value=for]").check()
    if at:
        page.locator("[name=at]").fill(at)
    press(page, "Enter the vote")


def today() -> date:
    """Today in London."""
    return clock.today()


def paper_of(desk: Member) -> str:
    """The path of the first paper on a page."""
    found = re.search(r'href="(/papers/[a-z0-9]{26})"', desk.page.content())
    assert found, said(desk.page)
    return found[1]
