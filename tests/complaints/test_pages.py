"""The pages of a complaint as people use them: what each shows to whom, what it refuses, that no text is lost."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from casework import clock
from casework.cases.model import Link, Whom
from casework.clock import When
from casework.complaints.doing import actions as doing
from casework.complaints.doing.actions import Promised
from casework.complaints.model import Allegation, Finding, Lesson, Remedy
from casework.complaints.published import actions as publishing
from casework.db import db
from casework.intake.actions import AboutWhom, Keys, receive
from casework.policy.words import Kind, Mode, Outcome
from tests import cast
from tests.cases.test_budget import CASE, asks, counted
from tests.complaints.scene import POINTS, answered, complaint, find, hanging, known, points
from tests.complaints.test_actions import sealed
from tests.resident.conftest import Edith
from tests.town import Town, edith, found
from tests.town import complaint as sent


@dataclass
class Office:
    """The council's pages, with a town behind them and a browser for each of the cast."""

    app: Flask
    town: Town
    now: When

    def browser(self, who: str) -> FlaskClient:
        return cast.sign_in(self.app.test_client(), self.town.refs[who])

    def complaint(self, *texts: str, **sent: Any) -> str:
        """A complaint that Ben handles, with these points."""
        with self.app.app_context():
            return complaint(self.town, texts, self.now, **sent)

    def sends(self, **sent: Any) -> str:
        with self.app.app_context():
            return self.town.sends(self.now, **sent).case_ref


@pytest.fixture
def office(app: Flask) -> Office:
    now = When.at(clock.now())
    with app.app_context():
        return Office(app, found(When.at(clock.now() - timedelta(days=1))), now)


def send(browser: FlaskClient, path: str, /, **fields: Any) -> Any:
    return cast.post(browser, path, fields)


def text_of(page: str) -> str:
    """What a reader sees of a page."""
    return " ".join(unescape(re.sub(r"(?s)<(script|style).*?</\1>|<[^>]+>", " ", page)).split())


def parts(day: Any, name: str) -> dict[str, str]:
    return {f"{name}-day": str(day.day), f"{name}-month": str(day.month), f"{name}-year": str(day.year)}


# Points


def test_the_first_draft_of_the_points_is_what_the_sender_wrote(office: Office) -> None:
    ref, ben = office.complaint(), office.browser("ben")
    page = ben.get(f"/cases/{ref}/points").text
    assert "Nothing is written down yet" in page
    assert "The disco at the hall has gone past midnight." in re.findall(r"<textarea[^>]*>([^<]*)<", page)[0]
    assert send(ben, f"/cases/{ref}/points", words="The gate.\n\nThe call.\n\n\n", about="").status_code == 303
    page = ben.get(f"/cases/{ref}/points").text
    assert "Point 1" in page and "Point 2" in page and "Point 3" not in page
    assert re.findall(r"<textarea[^>]*>([^<]*)<", page)[0].strip() == ""


def test_a_point_is_changed_and_ended_on_pages_of_its_own(office: Office) -> None:
    ref, ben = office.complaint(*POINTS), office.browser("ben")
    with office.app.app_context():
        one, two = (each.row.ref for each in points(office.town, ref))
    assert send(ben, f"/cases/{ref}/points/{one}", words="The gate stands open.", about="").status_code == 303
    refused = send(ben, f"/cases/{ref}/points/{two}/end", end="withdrawn", because="")
    assert refused.status_code == 422 and "Say why" in refused.text
    assert send(ben, f"/cases/{ref}/points/{two}/end", end="withdrawn", because="She rang.").status_code == 303
    page = text_of(ben.get(f"/cases/{ref}/points").text)
    assert "The gate stands open." in page and "Point 2, taken back" in page and "She rang." in page


def test_a_case_that_is_no_complaint_has_no_points(office: Office) -> None:
    ref = office.sends(called=Kind.ENQUIRY)
    for page in ("points", "known", "findings"):
        assert office.browser("ada").get(f"/cases/{ref}/{page}").status_code == 404


def test_when_it_became_known_is_asked_with_the_rule_beside_it(office: Office) -> None:
    ref, ben = office.complaint(*POINTS), office.browser("ben")
    assert "within 12 months of that day" in ben.get(f"/cases/{ref}/known").text
    tomorrow = office.now.day + timedelta(days=1)
    refused = send(ben, f"/cases/{ref}/known", known_from="Her letter.", **parts(tomorrow, "known_on"))
    assert refused.status_code == 422 and "Her letter." in refused.text
    day = office.now.day - timedelta(days=700)
    assert send(ben, f"/cases/{ref}/known", known_from="Her letter.", **parts(day, "known_on")).status_code == 303
    assert "It reached us past its time" in ben.get(f"/cases/{ref}/findings").text


# Findings


def fields(ref: str, **given: str) -> dict[str, str]:
    """The fields of one point's finding."""
    return {f"{name}_{ref}": value for name, value in given.items()}


def story(page: str) -> str:
    match = re.search(r'name="story" value="(\d+)"', page)
    assert match
    return match[1]


def test_all_points_stand_on_one_page_beside_what_was_said(office: Office) -> None:
    ref, ben = office.complaint(*POINTS), office.browser("ben")
    page = ben.get(f"/cases/{ref}/findings").text
    assert all(each in page for each in POINTS) and "gone past midnight" in page
    with office.app.app_context():
        one, two = (each.row.ref for each in points(office.town, ref))
    data = fields(one, outcome="upheld", reasons="The log.", fault="fault", wrong="We did not look.")
    data |= fields(two, outcome="not-upheld", reasons="The list of calls.")
    assert send(ben, f"/cases/{ref}/findings", story=story(page), **data).status_code == 303
    again = ben.get(f"/cases/{ref}/findings").text
    assert "We did not look." in again and "The list of calls." in again
    case = text_of(ben.get(f"/cases/{ref}").text)
    assert "upheld (not told yet)" in case


def test_what_is_wrong_stands_beside_its_field_and_the_text_is_kept(office: Office) -> None:
    ref, ben = office.complaint(*POINTS), office.browser("ben")
    page = ben.get(f"/cases/{ref}/findings").text
    with office.app.app_context():
        one, two = (each.row.ref for each in points(office.town, ref))
    data = fields(one, outcome="upheld", reasons="The log.") | fields(two, outcome="upheld", reasons="")
    refused = send(ben, f"/cases/{ref}/findings", story=story(page), **data)
    assert refused.status_code == 422
    assert f'href="#reasons_{two}"' in refused.text and "nothing is found without them" in refused.text
    assert "The log." in refused.text
    with office.app.app_context():
        assert not db.session.scalars(select(Finding)).all()


def test_what_was_typed_is_kept_when_the_case_went_on_meanwhile(office: Office) -> None:
    ref, ben = office.complaint(*POINTS), office.browser("ben")
    page = ben.get(f"/cases/{ref}/findings").text
    with office.app.app_context():
        one = points(office.town, ref)[0].row.ref
        find(office.town, ref, Outcome.UPHELD, now=office.now)
    data = fields(one, outcome="not-upheld", reasons="Typed with care.")
    went_on = send(ben, f"/cases/{ref}/findings", story=story(page), **data)
    assert went_on.status_code == 409 and "Typed with care." in went_on.text and "went on while" in went_on.text
    assert send(ben, f"/cases/{ref}/findings", story=story(went_on.text), **data).status_code == 303


def test_somebody_without_the_power_reads_why_before_they_type(office: Office) -> None:
    ref = office.complaint(*POINTS)
    with office.app.app_context():
        office.town.move(ref, "refer", "ada", office.now, reason="It is for the committee.")
    page = office.browser("ben").get(f"/cases/{ref}/findings").text
    assert "Nothing can be recorded now" in page and "The committee has not decided it yet" in page
    assert "<textarea" not in page


def test_once_told_the_findings_are_read_and_not_typed(office: Office) -> None:
    ref = office.complaint(*POINTS)
    with office.app.app_context():
        find(office.town, ref, Outcome.UPHELD, Outcome.NOT_UPHELD, now=office.now)
        answered(office.town, ref, office.now)
    page = office.browser("ben").get(f"/cases/{ref}/findings").text
    assert "these findings stand" in page and "told in a letter" in page and "<textarea" not in page


def test_findings_are_shown_to_readers_once_they_are_told(office: Office) -> None:
    ref = office.complaint(*POINTS)
    with office.app.app_context():
        find(office.town, ref, Outcome.UPHELD, Outcome.UPHELD, now=office.now)
    ada, ivy = office.browser("ada"), office.browser("fay")
    with office.app.app_context():
        office.town.move(ref, "refer", "ada", office.now, reason="It is for the committee.")
    assert "not told yet" in ada.get(f"/cases/{ref}").text
    page = ivy.get(f"/cases/{ref}").text
    assert POINTS[0] in page and "upheld" not in text_of(page).split("What the complaint says")[1][:300]


# Remedies, lessons and what the public reads


def test_a_remedy_goes_from_promise_to_done_on_the_pages(office: Office) -> None:
    ref, ben = office.complaint(*POINTS), office.browser("ben")
    path, day = f"/cases/{ref}/remedies", office.now.day
    refused = send(ben, path, kind="remedy", what="We mend it.", owner="", point="", **parts(day, "due_on"))
    assert refused.status_code == 422 and "We mend it." in refused.text
    good = {"kind": "remedy", "what": "We mend it.", "owner": office.town.refs["ben"], "point": ""}
    assert send(ben, path, **good, **parts(day, "due_on")).status_code == 303
    assert "We mend it." in ben.get("/remedies").text
    assert "We mend it." in ben.get("/remedies?show=my-remedies").text
    assert "We mend it." not in ben.get("/remedies?show=lessons").text
    with office.app.app_context():
        row = known(office.town, ref).remedies[0].ref
    assert send(ben, f"{path}/{row}/done", how="done", note="Mended.", **parts(day, "on")).status_code == 303
    assert "We mend it." not in ben.get("/remedies").text
    assert "Done on" in ben.get(path).text
    again = send(ben, f"{path}/{row}/done", how="done", note="Again.", **parts(day, "on"))
    assert again.status_code == 422 and "done or dropped already" in again.text


def test_who_and_when_change_on_a_page_with_a_reason(office: Office) -> None:
    ref, ben = office.complaint(), office.browser("ben")
    with office.app.app_context():
        refs = hanging(office.town, ref, office.now)
    path = f"/cases/{ref}/remedies/{refs['doing']}/change"
    day = office.now.day + timedelta(days=9)
    refused = send(ben, path, owner=office.town.refs["ada"], because="", **parts(day, "due_on"))
    assert refused.status_code == 422 and "Say why" in refused.text
    assert send(ben, path, owner=office.town.refs["ada"], because="Ill.", **parts(day, "due_on")).status_code == 303
    assert "Ada Marsh sees to it" in text_of(ben.get(f"/cases/{ref}/remedies").text)


def lesson(office: Office, **sent: Any) -> tuple[str, str]:
    """A closed complaint with a lesson."""
    ref = office.complaint(**sent)
    with office.app.app_context():
        refs = hanging(office.town, ref, office.now)
        find(office.town, ref, Outcome.UPHELD, now=office.now)
        answered(office.town, ref, office.now)
    return ref, refs["lesson"]


def test_a_lesson_is_published_and_read_by_anybody(office: Office) -> None:
    ref, row = lesson(office, sender=edith())
    ada, path = office.browser("ada"), f"/cases/{ref}/lessons/{row}/publish"
    assert "We will close it at ten." in ada.get(path).text
    refused = send(ada, path, said="Edith Wren said so.", did="We close at ten.", do="publish")
    assert refused.status_code == 422 and "This could tell who it is about: Edith Wren" in refused.text
    assert "We close at ten." in refused.text
    assert send(ada, path, said="It is loud.", did="We close <b>at ten</b>.", do="publish").status_code == 303
    page = office.app.test_client().get("/you-said-we-did")
    assert page.status_code == 200 and "It is loud." in page.text and "&lt;b&gt;at ten" in page.text
    assert not [each for each in ("STF-", "Edith", "Ben Holt", ref) if each in page.text]
    assert send(ada, path, said="x", did="x", do="take-back").status_code == 303
    assert "It is loud." not in office.app.test_client().get("/you-said-we-did").text


def test_what_is_not_answered_is_not_published_and_says_why(office: Office) -> None:
    ref = office.complaint()
    with office.app.app_context():
        row = hanging(office.town, ref, office.now)["lesson"]
    refused = send(office.browser("ada"), f"/cases/{ref}/lessons/{row}/publish", said="A", did="B", do="publish")
    assert refused.status_code == 403 and "Answer whoever wrote first" in refused.text


def test_the_public_page_goes_on(office: Office) -> None:
    ref, _ = lesson(office)
    with office.app.app_context():
        ada = office.town.who("ada", office.now)
        for number in range(51):
            item = Promised(f"Lesson {number}", office.town.refs["ben"], office.now.day)
            doing.promise(Lesson, ref, item, ada, office.now)
        for each in known(office.town, ref).lessons[:51]:
            publishing.publish(ref, each.ref, "It is loud.", "We close at ten.", ada, office.now)
    client = office.app.test_client()
    page = client.get("/you-said-we-did").text
    older = unescape(re.findall(r'href="(/you-said-we-did\?before=[^"]+)"', page)[0])
    assert page.count("It is loud.") == 50
    assert client.get(older).text.count("It is loud.") == 1


# Praise


def test_praise_is_passed_on_and_read_by_whom_it_praises(office: Office) -> None:
    about = (AboutWhom(Whom.PERSON, office.town.refs["ben"], "Ben Holt"),)
    ref = office.sends(called=Kind.COMPLIMENT, about=about, words="So patient with my mother.", sender=edith())
    ada, path = office.browser("ada"), f"/cases/{ref}/praise"
    assert "Pass the praise on" in ada.get(f"/cases/{ref}").text
    assert "So patient with my mother." in ada.get(path).text
    refused = send(ada, path, staff_ref=office.town.refs["ben"], words="Edith Wren is grateful.", named="no")
    assert refused.status_code == 422 and "This tells who wrote" in refused.text
    assert send(ada, path, staff_ref=office.town.refs["ben"], words="So patient.", named="yes").status_code == 303
    assert "Passed on to Ben Holt" in ada.get(path).text
    mine = office.browser("ben").get("/account/praise").text
    assert "So patient." in mine and "Edith Wren" in mine
    assert "So patient." not in ada.get("/account/praise").text
    assert "/account/praise" in office.browser("gus").get("/account").text


def test_a_name_given_in_confidence_cannot_be_chosen_to_go_with_it(office: Office) -> None:
    ref = office.sends(called=Kind.COMPLIMENT, sender=edith(Mode.CONFIDENTIAL))
    page = office.browser("ada").get(f"/cases/{ref}/praise").text
    assert 'value="yes"' not in page and "who wrote is not passed on" in page


# Links


def test_cases_are_linked_and_unlinked_on_one_page(office: Office) -> None:
    one, two, ada = office.complaint(*POINTS), office.complaint(), office.browser("ada")
    with office.app.app_context():
        reference = office.town.case(two).reference
    refused = send(ada, f"/cases/{one}/links", reference="STF-2222-222", kind="same-matter")
    assert refused.status_code == 422 and "STF-2222-222" in refused.text
    assert send(ada, f"/cases/{one}/links", reference=reference, kind="same-matter").status_code == 303
    assert reference in ada.get(f"/cases/{one}/links").text
    with office.app.app_context():
        link = db.session.scalars(select(Link)).one().ref
    assert send(ada, f"/cases/{two}/links/{link}/end").status_code == 303
    assert "not linked to any case" in ada.get(f"/cases/{one}/links").text


# A promise that was not kept


def late(office: Office, **sent: Any) -> Any:
    """A question of long ago that nobody has answered."""
    with office.app.app_context():
        long_ago = When.at(clock.now() - timedelta(days=60))
        return office.town.sends(office.now, called=Kind.ENQUIRY, happened=long_ago, **sent)


def test_whoever_runs_it_makes_it_a_complaint_with_one_press(office: Office) -> None:
    ref, ada = late(office).case_ref, office.browser("ada")
    assert "Make it a complaint" in ada.get(f"/cases/{ref}").text
    assert "Make it a complaint" not in office.browser("ben").get(f"/cases/{ref}").text
    assert send(ada, f"/cases/{ref}/missed").status_code == 303
    page = text_of(ada.get(f"/cases/{ref}").text)
    assert "Became a complaint, because a promise was not kept" in page and "Make it a complaint" not in page
    assert send(ada, f"/cases/{ref}/missed").status_code == 409


def test_a_question_in_time_has_no_such_button(office: Office) -> None:
    ref = office.sends(called=Kind.ENQUIRY)
    assert "Make it a complaint" not in office.browser("ada").get(f"/cases/{ref}").text


def test_whoever_wrote_presses_it_on_the_tracking_page(office: Office) -> None:
    long_ago = When.at(clock.now() - timedelta(days=60))
    with office.app.app_context():
        settings = office.app.extensions["casework"]
        keys = Keys(settings.key("receipt"), settings.key("pepper"))
        asked = replace(sent(), called=Kind.ENQUIRY, happened=long_ago)
        receipt = receive(asked, None, office.now, keys).receipt
    assert receipt
    somebody = Edith(office.app.test_client())
    page = somebody.follow(" ".join([*receipt.words, receipt.check]))
    assert "We are late" in page.text and "Make it a complaint" in page.text
    pressed = somebody.post("/track/complain")
    assert "Your complaint" in pressed.text and "Make it a complaint" not in pressed.text
    assert "I complain that you have not kept your promise." in pressed.text


def test_the_case_page_keeps_its_statements_however_much_hangs_on_a_complaint(office: Office) -> None:
    ref, ben = office.complaint(*POINTS), office.browser("ben")
    few = asks(office.app, ben, f"/cases/{ref}")
    with office.app.app_context():
        hanging(office.town, ref, office.now)
        find(office.town, ref, *(Outcome.UPHELD for _ in range(3)), now=office.now)
    assert asks(office.app, ben, f"/cases/{ref}") == few <= CASE
    for page in ("points", "findings", "remedies", "links"):
        assert asks(office.app, ben, f"/cases/{ref}/{page}") <= CASE, page
    assert asks(office.app, ben, "/remedies") <= CASE


def test_the_answer_of_a_complaint_keeps_within_a_moves_statements(office: Office) -> None:
    ref, ben = office.complaint(*POINTS, sender=edith()), office.browser("ben")
    with office.app.app_context():
        hanging(office.town, ref, office.now)
        find(office.town, ref, *(Outcome.UPHELD for _ in range(3)), now=office.now)
    path = f"/cases/{ref}/moves/answer"
    page = ben.get(path, buffered=True).text
    data = {"story": story(page), "answer": "So.", "subject": "Our answer", "letter": "We were wrong.", "do": "issue"}
    data["csrf_token"] = page.split('name="csrf_token"', 1)[1].split('value="', 1)[1].split('"', 1)[0]
    with counted(office.app) as said:
        assert ben.post(path, data=data, buffered=True).status_code == 303
    assert len(said) <= 18, "\n".join(said)


def test_what_is_sealed_from_its_subject_shows_on_no_page_of_the_complaint(office: Office) -> None:
    with office.app.app_context():
        ref, point = sealed(office.town)
        rows = db.session.scalars(select(Allegation).where(Allegation.case_ref == ref)).all()
        assert len(rows) == 2
    ada = office.browser("ada")
    for page in ("", "/points", "/findings", "/remedies", "/links", "/known"):
        shown = ada.get(f"/cases/{ref}{page}").text
        assert "shouted" not in shown and "Point 2" not in shown, page
    for page in (f"points/{point}", f"points/{point}/end"):
        assert ada.get(f"/cases/{ref}/{page}").status_code == 404


def test_remedies_name_their_case_only_to_those_who_see_it(office: Office) -> None:
    about = (AboutWhom(Whom.PERSON, office.town.refs["ada"], "Ada Marsh"),)
    ref = office.sends(about=about)
    with office.app.app_context():
        item = Promised("She says sorry.", office.town.refs["ben"], office.now.day)
        doing.promise(Remedy, ref, item, office.town.who("ben", office.now), office.now)
    assert "She says sorry." in office.browser("ben").get("/remedies").text
    page = office.browser("ada").get("/remedies").text
    assert "She says sorry." not in page and ref not in page
