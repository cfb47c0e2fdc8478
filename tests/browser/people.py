"""What residents and staff do at a browser: they read what the page says, fill it in and press its button."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page

from casework.staff.passwords import DEMONSTRATION


def press(page: Page, name: str) -> None:
    """Press the button, or what looks like one, with these words."""
    follow(page, page.get_by_role("button", name=name).first)


def follow(page: Page, what: Locator) -> None:
    """Click on something that leads to a page, and wait for it."""
    with page.expect_navigation():
        what.click()


def said(page: Page) -> str:
    """What the page says, without what surrounds it."""
    return page.locator("main").inner_text()


@dataclass
class Resident:
    """Somebody who writes to the council, and has pen and paper."""

    page: Page
    url: str
    receipt: str = ""
    reference: str = ""

    def opens(self, path: str = "/") -> None:
        """Go to a page."""
        self.page.goto(self.url + path)

    def tells(self, words: str, *about: str, mode: str = "Anonymously", name: str = "Edith Wren") -> None:
        """Begin on the first page, answer every question, and send."""
        self.opens()
        press(self.page, "Start now")
        self.answers_all(words, about or ("A service",), mode, name)
        assert words in said(self.page)
        press(self.page, "Send it to the council")

    def answers_all(self, words: str, about: tuple[str, ...], mode: str, name: str) -> None:
        """Every question up to *check your answers*, as a complaint about nobody at risk."""
        self.chooses("No")
        self.chooses("A complaint", exact=True)
        self.writes("What happened?", words)
        for each in about:
            self.page.get_by_role("checkbox", name=each).check()
        self.goes_on()
        self.writes("What would put it right?", "That somebody listens.")
        self.chooses(mode)
        if mode != "Anonymously":
            self.says_who(name)
        self.goes_on()
        self.goes_on()

    def chooses(self, answer: str, exact: bool = False) -> None:
        """Choose one answer, and continue."""
        self.page.get_by_label(answer, exact=exact).first.check()
        self.goes_on()

    def writes(self, question: str, words: str) -> None:
        """Write an answer, and continue."""
        self.page.get_by_label(question).fill(words)
        self.goes_on()

    def says_who(self, name: str) -> None:
        """Name, e-mail address and what she needs."""
        self.page.get_by_label("Your name", exact=True).fill(name)
        self.page.get_by_label("E-mail address").fill("edith@example.org")
        self.chooses("By e-mail")
        self.writes("Do you need anything from us", "Large print, please.")

    def goes_on(self) -> None:
        """Press *Continue*."""
        press(self.page, "Continue")

    def reads_receipt(self) -> list[str]:
        """Note the reference and the seven words on the page, and say which words there were."""
        words = [line.split()[-1] for line in self.page.locator(".receipt__words li").all_inner_texts()]
        check = self.page.locator(".receipt strong").inner_text()
        self.receipt = " ".join([*words, check])
        self.reference = self.page.locator("main strong").first.inner_text()
        return words

    def asked_back(self) -> int:
        """Which word the page asks back, counted from one."""
        found = re.search(r"Type word (\d)", said(self.page))
        assert found, "no word was asked back"
        return int(found[1])

    def writes_down(self) -> None:
        """Read the words, and type the one that is asked back."""
        words = self.reads_receipt()
        self.page.get_by_label("Type word").fill(words[self.asked_back() - 1])
        press(self.page, "I have written down my words")

    def hidden(self) -> dict[str, str]:
        """The hidden fields of the receipt's page: whoever has them can send the same form again."""
        fields = self.page.locator("#save input[type=hidden]").all()
        return {str(each.get_attribute("name")): str(each.get_attribute("value")) for each in fields}

    def sends_again(self, form: dict[str, str]) -> str:
        """What the same form brings when it is sent again, as *Back* and *Reload* would."""
        return self.page.context.request.post(f"{self.url}/tell-us/sent", form=form).text()

    def follows(self) -> str:
        """Type the receipt on the tracking page, and unfold the older letters; what that page then says."""
        self.opens("/track")
        self.page.get_by_label("Your seven words").fill(self.receipt)
        press(self.page, "Show me where it is")
        for folded in self.page.get_by_text("Read this letter").all():
            folded.click()
        return said(self.page)

    def replies(self, words: str) -> None:
        """Write back on the tracking page."""
        self.page.get_by_label("Your message").fill(words)
        press(self.page, "Send")


@dataclass
class Member:
    """One of ours, at a browser of their own."""

    page: Page
    url: str

    def opens(self, path: str) -> int:
        """Go to a page; its status."""
        answer = self.page.goto(self.url + path)
        assert answer
        return answer.status

    def signs_in(self, who: str) -> "Member":
        """Sign in as one of the demonstration's people, by first name in small letters."""
        self.opens("/sign-in")
        self.page.get_by_label("E-mail address").fill(f"{who}@council.example")
        self.page.get_by_label("Password").fill(DEMONSTRATION)
        press(self.page, "Sign in")
        return self

    def row(self, words: str) -> Locator:
        """The line of the worklist that holds these words."""
        self.opens("/worklist")
        return self.page.locator("table.list tr", has_text=words)

    def opens_case(self, words: str) -> str:
        """Open the case with these words from the worklist; its address without the host."""
        follow(self.page, self.row(words).get_by_role("link").first)
        return self.here()

    def here(self) -> str:
        """The address of the page, without the host."""
        return self.page.url.removeprefix(self.url)

    def begins(self, move: str) -> None:
        """Follow the case page's way to a step, by its name in the address."""
        follow(self.page, self.page.locator(f"main a[href$='/moves/{move}']").first)

    def does(self, what: str) -> None:
        """Press the button of a step that does this: `letter` shows the letter, `issue` sends it."""
        follow(self.page, self.page.locator(f"button[name=do][value={what}]").first)

    def finds(self, words: str) -> str:
        """Search, and read what was found."""
        self.opens("/search")
        self.page.get_by_label("Words, a name or a reference").fill(words)
        press(self.page, "Search")
        return said(self.page)

    def reads(self, path: str) -> str:
        """Open a page and read it."""
        self.opens(path)
        return said(self.page)


def upholds(page: Page, case: str, point: str, reasons: str, outcome: str = "upheld") -> None:
    """Write down the one point of a complaint, and that it is upheld; ends on the page of the case.

    Each is the button that the page of the case puts forward.
    """
    page.goto(case)
    page.get_by_role("button", name="Write down the points").click()
    page.get_by_label("What they say, point by point").fill(point)
    press(page, "Write them down")
    finds(page, case, outcome, reasons)


def finds(page: Page, case: str, outcome: str, reasons: str) -> None:
    """Write down what was found on the one point of a complaint; ends on the page of the case."""
    page.goto(case)
    page.get_by_role("button", name="Record what we found").click()
    page.get_by_label("What do you find?").select_option(outcome)
    page.get_by_label("The reasons").fill(reasons)
    press(page, "Record what we found")
    page.goto(case)
