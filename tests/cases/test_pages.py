"""The clerk's pages as people use them: what each shows to whom, what it refuses, and that nothing typed is lost."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from casework import clock
from casework.cases import actions, seals
from casework.cases.model import Case, Draft, Message, Whom
from casework.clock import When
from casework.db import db
from casework.intake.actions import AboutWhom
from casework.letters.model import Letter
from casework.people.model import ReachBy
from casework.policy.words import Kind, Mode
from casework.staff.model import StaffSession
from casework.trail import act
from casework.trail.model import Entry, new_ref
from tests import cast
from tests.town import TRACK, Town, edith, found


@dataclass
class Office:
    """The council's pages, with a town behind them and a browser for each of the cast."""

    app: Flask
    town: Town
    now: When

    def browser(self, who: str) -> FlaskClient:
        return cast.sign_in(self.app.test_client(), self.town.refs[who])

    def case(self, **changes: Any) -> str:
        """A case that somebody has just sent."""
        with self.app.app_context():
            return self.town.sends(self.now, **changes).case_ref

    def handled(self, **changes: Any) -> str:
        """A complaint that Ben handles."""
        ref = self.case(**changes)
        with self.app.app_context():
            self.town.move(ref, "triage", "ada", self.now, kind="complaint", handler=self.town.refs["ben"])
        return ref

    def row(self, ref: str) -> Case:
        with self.app.app_context():
            return self.town.case(ref)

    def count(self, table: type, **where: Any) -> int:
        with self.app.app_context():
            return db.session.scalar(select(func.count()).select_from(table).filter_by(**where)) or 0


@pytest.fixture
def office(app: Flask) -> Office:
    now = When.at(clock.now())
    with app.app_context():
        return Office(app, found(When.at(now.instant - timedelta(days=1))), now)


def letter_ref(office: Office, case_ref: str) -> str:
    """The only letter of a case."""
    with office.app.app_context():
        return str(db.session.scalar(select(Letter.ref).where(Letter.case_ref == case_ref)))


def hidden(page: str, name: str) -> str:
    """The value of a hidden field."""
    match = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert match, f"no field {name}"
    return match[1]


def letter_of(page: str) -> dict[str, str]:
    """The letter as it stands in the editor."""
    from html import unescape

    subject = re.search(r'name="subject"[^>]*value="([^"]*)"', page)
    body = re.search(r'<textarea[^>]*name="letter"[^>]*>([^<]*)<', page)
    assert subject and body
    return {"subject": unescape(subject[1]), "letter": unescape(body[1]).strip()}


def send(browser: FlaskClient, path: str, /, **fields: Any) -> Any:
    return cast.post(browser, path, fields)


def step(browser: FlaskClient, ref: str, move: str, **answers: Any) -> Any:
    """Open a step and take it, as somebody who has just read the case; the letter goes as drafted."""
    address = f"/cases/{ref}/moves/{move}"
    page = browser.get(address, buffered=True).text
    story = hidden(page, "story")
    if "Continue to the letter" in page:
        page = send(browser, address, story=story, do="letter", **answers).text
    if 'name="letter"' in page:
        answers |= letter_of(page)
    return send(browser, address, story=story, do="issue", **answers)


# One case, from the first page to the last


def test_a_complaint_goes_through_its_steps_on_the_pages_alone(office: Office) -> None:
    ref, ada, ben = office.case(), office.browser("ada"), office.browser("ben")
    assert step(ada, ref, "triage", kind="complaint", handler=office.town.refs["ben"]).status_code == 303
    assert step(ben, ref, "acknowledge").status_code == 303
    with office.app.app_context():
        office.town.finds(ref, "upheld", "ben", office.now)
    assert step(ben, ref, "answer", answer="The hall stayed open.").status_code == 303
    assert step(ben, ref, "close").status_code == 303
    page = ben.get(f"/cases/{ref}").text
    assert "The hall stayed open." in page and "This case is closed." in page
    assert office.row(ref).rank is None


def test_the_letter_is_shown_as_it_will_look_before_it_goes_and_nothing_goes_by_looking(office: Office) -> None:
    ref, ben = office.handled(sender=edith()), office.browser("ben")
    page = ben.get(f"/cases/{ref}/moves/acknowledge").text
    assert "How it will look" in page and "You print it and post it" in page and "Dear Edith Wren" in page
    edited = {"subject": "We have it", "letter": "**Bold** <script>alert(1)</script>"}
    shown = send(ben, f"/cases/{ref}/moves/acknowledge", story=hidden(page, "story"), do="letter", **edited).text
    assert "<strong>Bold</strong>" in shown and "&lt;script&gt;" in shown and "<script>alert" not in shown
    assert office.count(Letter, case_ref=ref) == 0


def test_the_case_page_says_what_can_happen_and_why_the_rest_cannot(office: Office) -> None:
    page = office.browser("ben").get(f"/cases/{office.handled()}").text
    assert "Acknowledge" in page and "Sends a letter" in page
    assert "not now: acknowledge it first" in page


def test_promises_name_their_sum_and_the_document_behind_them(office: Office) -> None:
    page = office.browser("ada").get(f"/cases/{office.case()}").text
    assert "Why this date?" in page and "which is day 0" in page
    assert "has adopted no complaints policy here, so the model complaints policy" in page


# Who sees what


def test_a_person_in_confidence_is_named_to_those_who_deal_with_it_alone(office: Office) -> None:
    ref = office.case(sender=edith(Mode.CONFIDENTIAL))
    assert "Edith Wren" in office.browser("ada").get(f"/cases/{ref}").text
    page = office.browser("ben").get(f"/cases/{ref}").text
    assert "Edith" not in page and "Sent in confidence" in page


def test_a_letter_that_names_somebody_in_confidence_is_not_shown_to_the_rest(office: Office) -> None:
    ref = office.case(sender=edith(Mode.CONFIDENTIAL))
    with office.app.app_context():
        actions.write_to_sender(ref, "We look.", office.town.who("ada", office.now), office.now, TRACK)
    assert "Dear Edith" in office.browser("ada").get(f"/cases/{ref}").text
    assert "Edith" not in office.browser("ben").get(f"/cases/{ref}").text


def test_needs_are_shown_to_those_who_act_on_them(office: Office) -> None:
    ref = office.case(sender=edith())
    assert "Large print" in office.browser("ada").get(f"/cases/{ref}").text
    assert "Large print" not in office.browser("ben").get(f"/cases/{ref}").text


def test_a_member_reads_a_referred_case_without_notes_addresses_or_forms(office: Office) -> None:
    ref = office.handled(sender=edith())
    with office.app.app_context():
        actions.add_note(ref, "Between ourselves.", True, office.town.who("ben", office.now), office.now)
        office.town.move(ref, "refer", "ada", office.now, reason="It is for the committee.")
    fay = office.browser("fay")
    page = fay.get(f"/cases/{ref}").text
    assert "Papers for the committee" in fay.get("/worklist").text
    assert "gone past midnight" in page
    assert "Between ourselves" not in page and "edith@example.org" not in page and "<textarea" not in page


def test_what_the_case_is_about_and_what_would_put_it_right_are_shown(office: Office) -> None:
    page = office.browser("ada").get(f"/cases/{office.case()}").text
    assert "The hall" in page and "The licence hours kept." in page


def test_the_subject_of_a_case_and_a_stranger_to_it_read_the_same_as_for_no_case_at_all(office: Office) -> None:
    sealed = office.case(about=(AboutWhom(Whom.PERSON, office.town.refs["ada"], "Ada Marsh"),))
    ada = office.browser("ada")
    addresses = ["/cases/{}", "/cases/{}/moves/triage", "/cases/{}/seal", "/cases/{}/receipt", "/cases/{}/handler"]
    for address in addresses:
        there, missing = ada.get(address.format(sealed)), ada.get(address.format(new_ref()))
        assert there.status_code == missing.status_code == 404
        assert there.text == missing.text


def test_roles_without_cases_get_no_page_of_them(office: Office) -> None:
    ref = office.case()
    for who in ("gus", "hal"):
        assert office.browser(who).get("/worklist").status_code == 403
        assert office.browser(who).get(f"/cases/{ref}").status_code == 404


def test_a_long_menu_folds_what_is_seldom_needed_and_a_short_one_folds_nothing(office: Office) -> None:
    page = office.browser("ada").get("/worklist", buffered=True).text
    menu, folded = page.split("</nav>", 1)[0].split("<details")
    assert 'href="/search"' in menu and 'href="/policies"' in folded and 'href="/search"' not in folded
    assert "<summary>More" in page and 'class="nav__here">More' in office.browser("ada").get("/policies").text
    assert "<details" not in office.browser("hal").get("/account", buffered=True).text.split("</nav>", 1)[0]


# Steps that are refused


def test_a_forged_step_is_refused_in_words_and_stands_on_the_trail(office: Office) -> None:
    ref, ben = office.handled(), office.browser("ben")
    story = str(office.row(ref).story)
    answer = send(ben, f"/cases/{ref}/moves/close", story=story, do="issue", subject="x", letter="x")
    assert answer.status_code == 403 and "Not at this stage" in answer.text
    assert office.row(ref).stage != "closed"
    assert office.count(Entry, act="act.refused", kind="act", actor=office.town.refs["ben"]) == 1


def test_a_shut_step_says_why_and_leads_back_to_the_case(office: Office) -> None:
    ref = office.handled()
    answer = office.browser("ben").get(f"/cases/{ref}/moves/close")
    assert answer.status_code == 403 and "Not at this stage" in answer.text
    assert f'href="/cases/{ref}"' in answer.text and "Worklist" in answer.text


def test_a_change_that_changes_nothing_is_refused(office: Office) -> None:
    ref, ada = office.handled(), office.browser("ada")
    same = {"kind": "complaint", "handler": office.town.refs["ben"], "story": str(office.row(ref).story)}
    answer = send(ada, f"/cases/{ref}/moves/change", do="issue", **same)
    assert answer.status_code == 422 and "This changes nothing" in answer.text
    assert send(ada, f"/cases/{ref}/moves/change", do="issue", **(same | {"handler": office.town.refs["ada"]}))
    assert office.row(ref).handler_ref == office.town.refs["ada"]


def test_all_that_a_step_lacks_is_said_at_once(office: Office) -> None:
    ref, ben = office.handled(), office.browser("ben")
    answer = send(ben, f"/cases/{ref}/moves/ask", story=str(office.row(ref).story), do="issue")
    lacking = ("Write down what you need to know.", "Say why, in your own words.")
    assert answer.status_code == 422 and all(sentence in answer.text for sentence in lacking)
    assert answer.text.count("Write down what you need to know.") == 2, "in the summary and beside its field"


def test_a_step_shows_what_was_said_so_far_without_letters_that_name_somebody(office: Office) -> None:
    ref = office.handled(sender=edith(Mode.CONFIDENTIAL))
    with office.app.app_context():
        actions.write_to_sender(ref, "We look.", office.town.who("ada", office.now), office.now, TRACK)
    page = office.browser("ada").get(f"/cases/{ref}/moves/ask").text
    assert "gone past midnight" in page and "Dear Edith" not in page


def test_a_case_that_waits_for_the_sender_puts_no_step_forward(office: Office) -> None:
    ref, ben = office.handled(), office.browser("ben")
    until = office.now.day + timedelta(days=10)
    assert step(ben, ref, "acknowledge").status_code == 303
    with office.app.app_context():
        office.town.move(ref, "ask", "ben", office.now, question="Which day?", reason="To look.", until=until)
    panel = re.search(r"What can happen next([\s\S]*?)</section>", ben.get(f"/cases/{ref}").text)
    assert panel and "There is nothing to do until" in panel[1] and "govuk-button" not in panel[1]


def test_a_letter_to_post_comes_before_the_next_step(office: Office) -> None:
    ref, ben = office.handled(sender=replace(edith(), reach_by=ReachBy.POST)), office.browser("ben")
    assert step(ben, ref, "acknowledge").status_code == 303
    page = ben.get(f"/cases/{ref}").text
    side = page[page.index("Letters to post") : page.index("Who deals with it")]
    assert re.findall(r'<a href="([^"]*)"[^>]*class="govuk-button', side) == [f"/letters/{letter_ref(office, ref)}.pdf"]


def test_a_step_no_process_has_is_missing(office: Office) -> None:
    ref, ada = office.case(), office.browser("ada")
    assert ada.get(f"/cases/{ref}/moves/promote").status_code == 404
    assert send(ada, f"/cases/{ref}/moves/promote", story="1", do="issue").status_code == 404


def test_an_officer_cannot_triage_by_sending_the_clerks_form(office: Office) -> None:
    ref, ben = office.case(), office.browser("ben")
    story = str(office.row(ref).story)
    given = {"kind": "complaint", "handler": office.town.refs["ben"]}
    sent = send(ben, f"/cases/{ref}/moves/triage", story=story, do="issue", **given)
    assert sent.status_code == 403 and office.row(ref).handler_ref is None


def test_calling_it_less_without_a_reason_is_asked_for_one_and_keeps_the_answers(office: Office) -> None:
    ref, ada = office.case(), office.browser("ada")
    story = str(office.row(ref).story)
    answer = send(
        ada, f"/cases/{ref}/moves/triage", story=story, do="issue", kind="comment", handler=office.town.refs["ben"]
    )
    assert answer.status_code == 422 and "Say why it is less" in answer.text
    assert re.search(r'value="comment"\s+checked', answer.text)


def test_a_conflicted_handler_is_neither_offered_nor_taken(office: Office) -> None:
    ref = office.case(about=(AboutWhom(Whom.PERSON, office.town.refs["ada"], "Ada Marsh"),))
    ben = office.browser("ben")
    page = ben.get(f"/cases/{ref}/moves/triage").text
    assert "Iris Vale" in page and "Ada Marsh" not in page
    answer = send(
        ben,
        f"/cases/{ref}/moves/triage",
        story=hidden(page, "story"),
        kind="complaint",
        handler=office.town.refs["ada"],
    )
    assert answer.status_code == 422 and office.row(ref).handler_ref is None


@pytest.mark.parametrize(
    "fields",
    [
        {"story": "x"},
        {"story": ""},
        {"story": "9" * 400},
        {"kind": "<b>", "handler": "'; drop table"},
        {"reason": "a" * 10_001},
        {"reason": "\u202e\x00"},
        {"do": "issue", "kind": "comment"},
        {"do": "issue", "kind": "nothing we know", "handler": "nobody"},
    ],
)
def test_hostile_answers_get_a_sentence_and_change_nothing(office: Office, fields: dict[str, str]) -> None:
    ref, ada = office.case(), office.browser("ada")
    story = office.row(ref).story
    answer = send(ada, f"/cases/{ref}/moves/triage", **({"story": str(story), "do": "issue"} | fields))
    assert answer.status_code in (409, 422)
    assert office.row(ref).story == story


def test_a_letter_without_words_does_not_go(office: Office) -> None:
    ref, ben = office.handled(), office.browser("ben")
    address, story = f"/cases/{ref}/moves/acknowledge", str(office.row(ref).story)
    answer = send(ben, address, story=story, do="issue", subject="We have it", letter="  ")
    assert answer.status_code == 422 and "Read the letter before it goes." in answer.text
    assert office.count(Letter, case_ref=ref) == 0


def test_answers_that_a_step_does_not_ask_for_change_nothing(office: Office) -> None:
    ref, ben = office.handled(), office.browser("ben")
    story = str(office.row(ref).story)
    forged = {"outcome": "upheld", "kind": "compliment", "subject": "We have it", "letter": "We have it."}
    assert send(ben, f"/cases/{ref}/moves/acknowledge", story=story, do="issue", **forged).status_code == 303
    assert office.row(ref).outcome is None and office.row(ref).kind is Kind.COMPLAINT


def test_a_double_click_makes_one_move(office: Office) -> None:
    ref, ben = office.handled(), office.browser("ben")
    page = ben.get(f"/cases/{ref}/moves/acknowledge").text
    fields = letter_of(page) | {"story": hidden(page, "story"), "do": "issue"}
    address = f"/cases/{ref}/moves/acknowledge"
    assert [send(ben, address, **fields).status_code for _ in range(2)] == [303, 303]
    assert office.count(Letter, case_ref=ref) == 1
    assert office.count(Draft) == 0
    changed = send(ben, address, **(fields | {"letter": "I have thought again."}))
    assert changed.status_code == 409 and "I have thought again." in changed.text
    again = send(office.browser("ada"), address, **fields)
    assert again.status_code == 409 and "Acknowledged it" in again.text and "Ben Holt" in again.text


# Two people at once


def test_the_second_of_two_people_reads_what_is_new_and_keeps_their_text(office: Office) -> None:
    ref, ada, ben = office.handled(), office.browser("ada"), office.browser("ben")
    page = ben.get(f"/cases/{ref}/moves/acknowledge").text
    send(ada, f"/cases/{ref}/note", note="Look at the diary.", nature="fact")
    mine = {"subject": "We have it", "letter": "Words that took an hour."}
    stale = send(ben, f"/cases/{ref}/moves/acknowledge", story=hidden(page, "story"), do="issue", **mine)
    assert stale.status_code == 409
    assert "went on while you were writing" in stale.text and "Added a note" in stale.text and "Ada Marsh" in stale.text
    assert "Words that took an hour." in stale.text
    assert office.count(Letter, case_ref=ref) == 0
    again = send(ben, f"/cases/{ref}/moves/acknowledge", story=hidden(stale.text, "story"), do="issue", **mine)
    assert again.status_code == 303 and office.count(Letter, case_ref=ref) == 1


@pytest.mark.parametrize("do", ["issue", "letter"])
def test_a_step_that_is_merely_shut_says_why_now_and_keeps_the_text(office: Office, do: str) -> None:
    ref, ada = office.handled(), office.browser("ada")
    given = {"outcome": "upheld", "answer": "You are right about the lamp.", "subject": "x", "letter": "Dear Edith"}
    page = send(ada, f"/cases/{ref}/moves/answer", story=str(office.row(ref).story), do=do, **given)
    assert page.status_code == 409 and "went on" not in page.text and "This cannot be done now" in page.text
    assert "acknowledge" in page.text.lower() and "You are right about the lamp." in page.text
    assert office.row(ref).answered_on is None


def test_a_step_that_is_not_for_somebody_is_refused_them_once_on_the_trail(office: Office) -> None:
    ref = office.handled()
    cora = office.browser("cora")
    with office.app.app_context(), act("case.noted", by=office.town.who("ada", office.now), now=office.now, case=ref):
        db.session.get(Case, ref).referred = True
    page = send(cora, f"/cases/{ref}/moves/ask", story=str(office.row(ref).story), do="issue", question="Which?")
    assert page.status_code == 403
    with office.app.app_context():
        assert db.session.query(Entry).filter_by(act="act.refused", kind="act").count() == 1


def test_a_step_that_somebody_else_took_first_is_said_to_be_shut_and_the_text_is_kept(office: Office) -> None:
    ref, ada, ben = office.handled(), office.browser("ada"), office.browser("ben")
    page = ben.get(f"/cases/{ref}/moves/acknowledge").text
    assert step(ada, ref, "acknowledge").status_code == 303
    mine = {"subject": "Mine", "letter": "My own words."}
    stale = send(ben, f"/cases/{ref}/moves/acknowledge", story=hidden(page, "story"), do="issue", **mine)
    assert stale.status_code == 409 and "no longer open" in stale.text and "My own words." in stale.text


def test_notes_never_collide(office: Office) -> None:
    ref, ada, ben = office.case(), office.browser("ada"), office.browser("ben")
    assert [send(who, f"/cases/{ref}/note", note="Seen.", nature="opinion").status_code for who in (ada, ben)] == [
        303
    ] * 2
    page = ada.get(f"/cases/{ref}").text
    assert page.count("Seen.") == 2 and "an opinion" in page


def test_a_note_without_fact_or_opinion_is_asked_and_kept_in_the_form(office: Office) -> None:
    answer = send(office.browser("ada"), f"/cases/{office.case()}/note", note="Half a thought")
    assert answer.status_code == 422 and "Choose fact or opinion" in answer.text and "Half a thought" in answer.text


def test_a_reply_reaches_the_sender_and_an_empty_one_nobody(office: Office) -> None:
    ref, ben = office.case(), office.browser("ben")
    assert send(ben, f"/cases/{ref}/message", message="  ").status_code == 422
    assert send(ben, f"/cases/{ref}/message", message="We are looking.").status_code == 303
    assert office.count(Letter, case_ref=ref) == 1


def test_what_the_sender_wrote_is_marked_as_read(office: Office) -> None:
    ref, ben = office.handled(), office.browser("ben")
    with office.app.app_context():
        actions.hear_from_sender(ref, "Anything new?", office.now)
    assert "There is something new to read" in ben.get(f"/cases/{ref}").text
    assert "new message" in ben.get("/worklist?show=new-messages").text
    assert send(ben, f"/cases/{ref}/read").status_code == 303
    assert not office.row(ref).unread


# Drafts


def test_a_kept_draft_is_there_again_in_another_session_and_nobody_else_sees_it(office: Office) -> None:
    ref = office.handled()
    send(office.browser("ben"), f"/cases/{ref}/note", note="Not finished", do="keep")
    assert "Not finished" in office.browser("ben").get(f"/cases/{ref}").text
    assert "Not finished" not in office.browser("ada").get(f"/cases/{ref}").text
    with office.app.app_context():
        assert "Not finished" not in db.session.scalar(select(Draft.box))
    assert office.count(Message, case_ref=ref) == 1


def test_a_step_keeps_its_draft_and_forgets_it_once_it_is_sent(office: Office) -> None:
    ref, ben = office.handled(), office.browser("ben")
    address = f"/cases/{ref}/moves/acknowledge"
    mine = {"subject": "Mine", "letter": "My own words."}
    send(ben, address, story=str(office.row(ref).story), do="keep", **mine)
    page = ben.get(address).text
    assert "This is the draft you kept" in page and letter_of(page) == mine
    carried = {name: hidden(page, name) for name in ("story", "drafted")}
    assert send(ben, address, do="issue", **carried, **mine).status_code == 303
    assert office.count(Draft) == 0


def test_the_script_keeps_what_is_typed_without_a_page(office: Office) -> None:
    ref, ben = office.handled(), office.browser("ben")
    assert send(ben, f"/cases/{ref}/drafts/reply", message="Dear").status_code == 204
    assert send(ben, f"/cases/{ref}/drafts/move-acknowledge", letter="Dear").status_code == 204
    assert send(ben, f"/cases/{ref}/drafts/move-nothing", letter="Dear").status_code == 404
    assert send(ben, f"/cases/{ref}/drafts/reply", message="x" * 100_001).status_code == 413
    assert "Dear" in ben.get(f"/cases/{ref}").text
    assert send(ben, f"/cases/{ref}/drafts/reply", message="").status_code == 204
    assert office.count(Draft) == 1


def test_what_was_typed_survives_a_session_that_has_ended(office: Office) -> None:
    ref, ben = office.handled(), office.browser("ben")
    token = cast.token_of(ben, f"/cases/{ref}")
    with office.app.app_context():
        from casework.db import brief

        with brief():
            db.session.query(StaffSession).delete()
    lost = ben.post(f"/cases/{ref}/note", data={"csrf_token": token, "note": "An hour of work", "nature": "fact"})
    assert lost.status_code == 401 and "An hour of work" in lost.text


# Who handles it, and who it is about


def test_a_case_is_given_to_somebody_free_of_conflict(office: Office) -> None:
    ref, ada = office.handled(), office.browser("ada")
    answer = send(ada, f"/cases/{ref}/handler", handler=office.town.refs["ada"], reason="Ben is away.")
    assert answer.status_code == 303 and office.row(ref).handler_ref == office.town.refs["ada"]
    assert "Passed to Ada Marsh, because: Ben is away" in ada.get(f"/cases/{ref}").text
    assert send(ada, f"/cases/{ref}/handler", handler=office.town.refs["fay"]).status_code == 422


def test_a_case_is_not_given_to_whoever_has_it(office: Office) -> None:
    ref, ada = office.handled(), office.browser("ada")
    before = office.row(ref).story
    answer = send(ada, f"/cases/{ref}/handler", handler=office.town.refs["ben"], reason="Once more.")
    assert answer.status_code == 422 and "They handle it already" in answer.text and "Once more." in answer.text
    assert office.row(ref).story == before


def test_this_concerns_me_takes_the_case_away_at_once(office: Office) -> None:
    ref, ada = office.case(words="The clerk was rude."), office.browser("ada")
    assert "take it from me" in ada.get(f"/cases/{ref}/concerns-me").text
    assert send(ada, f"/cases/{ref}/concerns-me").location == "/worklist"
    assert ada.get(f"/cases/{ref}").status_code == 404
    assert "rude" in office.browser("ben").get(f"/cases/{ref}").text


def test_the_last_who_may_know_of_a_case_is_told_what_to_do_first(office: Office) -> None:
    everybody = [AboutWhom(Whom.PERSON, office.town.refs[name], name) for name in ("ada", "ben", "cora", "dev")]
    ref, iris = office.case(about=tuple(everybody)), office.browser("iris")
    answer = send(iris, f"/cases/{ref}/concerns-me")
    assert answer.status_code == 422 and "name another person from outside" in answer.text
    assert iris.get(f"/cases/{ref}").status_code == 200


def test_an_interest_takes_the_case_away_and_says_what_it_is(office: Office) -> None:
    ref, ben = office.handled(), office.browser("ben")
    assert "/interest" in ben.get(f"/cases/{ref}/concerns-me").text
    asked = send(ben, f"/cases/{ref}/interest", tie="interest", reason="")
    assert asked.status_code == 422 and "Say in a few words" in asked.text
    assert send(ben, f"/cases/{ref}/interest", tie="interest", reason="I let the hall.").location == "/worklist"
    assert ben.get(f"/cases/{ref}").status_code == 404
    assert "declared an interest" in office.browser("ada").get(f"/cases/{ref}").text


def test_naming_a_subject_seals_the_case_and_the_holder_decides(office: Office) -> None:
    ref, ada = office.handled(), office.browser("ada")
    assert send(ada, f"/cases/{ref}/about", staff_ref=office.town.refs["ben"]).status_code == 303
    assert office.browser("ben").get(f"/cases/{ref}").status_code == 404
    assert "Confirm the seal or split it" in ada.get(f"/cases/{ref}").text
    page = ada.get(f"/cases/{ref}/seal").text
    assert "Ben Holt" in page
    assert send(ada, f"/cases/{ref}/seal", decision="confirm", reason="").status_code == 422
    assert send(ada, f"/cases/{ref}/seal", decision="confirm", reason="It is about Ben alone.").status_code == 303
    assert "Sealed" in ada.get(f"/cases/{ref}").text
    assert send(ada, f"/cases/{ref}/seal", decision="confirm", reason="Again").status_code == 403


def test_a_case_sealed_late_lists_what_its_subject_had_read(office: Office) -> None:
    ref = office.handled()
    office.browser("ben").get(f"/cases/{ref}", buffered=True).close()
    ada = office.browser("ada")
    send(ada, f"/cases/{ref}/about", staff_ref=office.town.refs["ben"])
    assert "Ben Holt opened the case" in ada.get(f"/cases/{ref}/seal").text
    send(ada, f"/cases/{ref}/seal", decision="confirm", reason="It is about Ben alone.")
    assert "Ben Holt opened the case" in ada.get(f"/cases/{ref}").text


def test_after_a_split_the_subject_sees_the_rest_and_no_trace_of_the_point(office: Office) -> None:
    words = "Ada shouted at me. The hall is loud as well."
    ref = office.case(words=words, about=(AboutWhom(Whom.PERSON, office.town.refs["ada"], "Ada Marsh"),))
    ben = office.browser("ben")
    given = {"decision": "split", "reason": "One point only.", "rest": "Noise at the hall"}
    assert send(ben, f"/cases/{ref}/seal", **given).status_code == 303
    page = office.browser("ada").get(f"/cases/{ref}").text
    assert "Noise at the hall" in page
    for trace in ("shouted", "sealed", "One point only", "split"):
        assert trace not in page.lower().replace("ada marsh", "")
    assert "shouted" in ben.get(f"/cases/{ref}").text


def test_an_objection_to_a_seal_is_read_by_the_holder(office: Office) -> None:
    ref = office.case(about=(AboutWhom(Whom.PERSON, office.town.refs["ada"], "Ada Marsh"),))
    with office.app.app_context():
        ben = office.town.who("ben", office.now)
        seals.split_seal(ref, "One point.", "Noise", ben, office.now, TRACK)
        seals.object_to_seal(ref, "It is all one thing.", office.now)
    assert "It is all one thing." in office.browser("ben").get(f"/cases/{ref}").text


# Receipts and letters


def test_a_fresh_receipt_is_shown_once_as_the_answer_and_by_no_address(office: Office) -> None:
    ref, ben = office.handled(sender=edith()), office.browser("ben")
    assert "receipt__words" not in ben.get(f"/cases/{ref}/receipt").text
    shown = send(ben, f"/cases/{ref}/receipt", way="paper", story=office.row(ref).story)
    assert shown.status_code == 200 and "receipt__words" in shown.text and "Dear Edith Wren" in shown.text
    assert "receipt__words" not in ben.get(f"/cases/{ref}/receipt").text


def test_nobody_anonymous_gets_a_fresh_receipt(office: Office) -> None:
    ref, ada = office.case(), office.browser("ada")
    assert send(ada, f"/cases/{ref}/receipt").status_code == 403
    assert "fresh receipt" not in ada.get(f"/cases/{ref}").text


def test_a_letter_by_post_waits_on_the_case_until_it_is_said_to_have_left(office: Office) -> None:
    sender = edith(reach_by=ReachBy.POST)
    ref, ben = office.handled(sender=sender), office.browser("ben")
    step(ben, ref, "acknowledge")
    page = ben.get(f"/cases/{ref}").text
    assert "Letters to post" in page and "has not left us yet" in page


# Lists


def test_the_worklist_names_its_filters_and_says_what_to_do_when_it_is_empty(office: Office) -> None:
    ada = office.browser("ada")
    assert "log the contact" in ada.get("/worklist").text
    office.case()
    page = ada.get("/worklist").text
    assert "What is owed" in page and "Unassigned" in page and "anonymous" in page
    assert "No open case fits" in ada.get("/worklist?show=mine").text
    for odd in ("?show=<b>", "?after=%00%ff", "?after=" + "9" * 4000, "?show=all&after='"):
        assert ada.get(f"/worklist{odd}").status_code == 200


def test_search_answers_a_post_and_an_address_finds_nothing(office: Office) -> None:
    office.case()
    ada = office.browser("ada")
    found_page = send(ada, "/search", q="disco")
    assert found_page.status_code == 200 and "gone past midnight" in found_page.text
    assert "gone past midnight" not in ada.get("/search?q=disco").text
    assert "Try fewer words" in send(ada, "/search", q="zebra").text
    assert send(ada, "/search", q="").status_code == 422
    assert send(ada, "/search", q="x" * 5000).status_code == 422
    for odd in ("-1", "nine", "x" * 26, "9" * 400, "\x00", "é" * 26):
        assert send(ada, "/search", q="disco", before=odd).status_code == 200


def test_what_people_wrote_is_shown_as_text_with_marks_of_direction_made_visible(office: Office) -> None:
    ref = office.case(words="<img src=x onerror=alert(1)> \u202egnp.exe", called=Kind.COMMENT)
    page = office.browser("ada").get(f"/cases/{ref}").text
    assert "<img src=x" not in page and "&lt;img" in page and "[U+202E]" in page


def test_a_form_without_its_token_changes_nothing(office: Office) -> None:
    ref, ada = office.case(), office.browser("ada")
    assert ada.post(f"/cases/{ref}/note", data={"note": "x", "nature": "fact"}).status_code == 400
    assert office.count(Message, case_ref=ref) == 1


def test_pages_may_send_what_is_typed_to_us_alone(office: Office) -> None:
    headers = office.browser("ada").get("/worklist").headers
    assert "connect-src 'self'" in headers["Content-Security-Policy"]
