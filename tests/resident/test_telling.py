"""Edith tells the council something: one question a page, and one case whatever she presses."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select

from casework.cases.model import About, Case, Contact, Draft, Message, Whom
from casework.clock import When
from casework.council import queries as council
from casework.db import db
from casework.people.model import Person, ReachBy
from casework.policy.days import Calendar, Nation
from casework.policy.words import Kind, Mode, Seal
from casework.resident.queries import next_read
from casework.resident.telling.journey import NOTICE
from casework.staff.model import StaffMember, Standing
from casework.trail import act
from casework.work.model import DueWork
from tests.cast import OPERATOR
from tests.conftest import let_go, make_app
from tests.resident.conftest import WIDE, Edith


def cases(app: Flask) -> list[Case]:
    with app.app_context():
        return list(db.session.scalars(select(Case)))


def only(app: Flask, kind: type) -> object:
    with app.app_context():
        return db.session.scalars(select(kind)).one()


# The first page


def test_the_first_page_says_999_and_when_somebody_next_reads(edith: Edith, app: Flask, today: When) -> None:
    edith.get("/")
    with app.app_context():
        day = next_read(council.calendar(), today.day)
    said = edith.text()
    assert "If anybody is in danger now, ring 999" in said
    assert f"{day.day} " in said and "Somebody will read what you send now by" in said
    assert "01632 960101" in said and "Council Office, Stotfold" in said and "Monday to Friday, 9am to 4pm" in said


@pytest.mark.parametrize(
    ("today", "reads"),
    [
        (date(2026, 11, 18), date(2026, 11, 19)),
        (date(2026, 11, 20), date(2026, 11, 23)),
        (date(2026, 12, 24), date(2026, 12, 30)),
    ],
    ids=["in the week", "over a weekend", "over Christmas, with the office closed a day more"],
)
def test_the_next_reader_comes_on_a_day_the_office_works_and_is_open(today: date, reads: date) -> None:
    holidays = {Nation.ENGLAND: {date(2026, 12, 25): "Christmas Day", date(2026, 12, 28): "Boxing Day"}}
    calendar = Calendar(Nation.ENGLAND, holidays, {date(2026, 12, 29): "Christmas closure"})
    assert next_read(calendar, today) == reads


def test_nothing_is_set_in_the_browser_before_the_first_question(edith: Edith) -> None:
    assert "Set-Cookie" not in edith.get("/").headers
    assert "Set-Cookie" in edith.get("/tell-us/harm").headers


def test_the_cookie_dies_with_the_browser(edith: Edith) -> None:
    cookie = edith.get("/tell-us/harm").headers["Set-Cookie"]
    assert "Expires" not in cookie and "Max-Age" not in cookie
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie


# The questions


def test_somebody_at_risk_is_told_to_ring_999_and_the_lead_is_alerted_without_content(edith: Edith, app: Flask) -> None:
    edith.tell("harm", harm="yes")
    assert edith.page is not None and edith.page.request.path == "/tell-us/danger"
    assert "ring 999" in edith.text() and "safeguarding lead" in edith.text()
    edith.send(harm="yes")
    assert "We are alerting our safeguarding lead" in edith.text()
    with app.app_context():
        assert db.session.scalars(select(Case)).one().urgent
        alerts = db.session.scalars(select(DueWork).where(DueWork.verb == "mail.alert")).all()
        assert len(alerts) == 2 and not any("gate" in alert.about for alert in alerts)


def test_when_the_leads_are_whom_it_is_about_whoever_holds_it_is_alerted(edith: Edith, app: Flask) -> None:
    cast = app.extensions["cast"]
    edith.send(harm="yes", about=[cast["ben"], cast["dev"]])
    with app.app_context():
        case = db.session.scalars(select(Case)).one()
        (alert,) = db.session.scalars(select(DueWork.about).where(DueWork.verb == "mail.alert")).all()
        assert alert == f"{case.holder_ref}:{case.ref}" and case.holder_ref == cast["ada"]


def test_where_no_mail_can_go_no_alert_is_promised(instance: Path) -> None:
    app = make_app(instance, demo=True, **WIDE | {"mail_host": ""})
    edith = Edith(app.test_client())
    edith.tell("harm", harm="yes")
    said = [edith.text()]
    edith.fill(harm="yes")
    said.append(edith.text())
    edith.post("/tell-us/sent")
    said.append(edith.text())
    let_go(app)
    assert all("999" in each and "alert our" not in each and "alerting our" not in each for each in said)
    assert all("top of" in each for each in said)


def test_whom_a_compliment_praises_may_read_it_and_the_form_says_so(edith: Edith) -> None:
    edith.fill(what="compliment")
    assert "Whoever you choose by name may read it." in edith.get("/tell-us/about").text
    edith.fill(what="complaint")
    assert "Somebody you choose by name cannot open what you send" in edith.get("/tell-us/about").text


def test_a_complaint_in_confidence_is_sent_with_all_that_was_said(edith: Edith, app: Flask) -> None:
    page = edith.send(mode="confidential", what="complaint")
    assert page.status_code == 200 and "We have your complaint" in edith.text()
    case, person, contact = (only(app, kind) for kind in (Case, Person, Contact))
    assert (case.called, case.mode, case.wanted, case.urgent) == (
        Kind.COMPLAINT, Mode.CONFIDENTIAL, "A new gate.", False)  # fmt: skip
    assert (person.name, person.email, person.reach_by) == ("Edith Wren", "edith@example.org", ReachBy.EMAIL)
    assert person.adjustments == "Large print, please."
    assert contact.privacy_notice == NOTICE
    assert only(app, Message).words == "The gate is broken."
    about = only(app, About)
    assert (about.whom, about.label) == (Whom.SERVICE, "allotments")


def test_a_compliment_is_not_asked_what_would_put_it_right(edith: Edith, app: Flask) -> None:
    edith.send(what="compliment")
    assert only(app, Case).wanted is None
    assert edith.get("/tell-us/put-right").status_code == 303


def test_an_anonymous_person_is_not_asked_who_they_are(edith: Edith, app: Flask) -> None:
    edith.fill(mode="named")
    edith.tell("reach", mode="anonymous")
    assert "Edith" not in edith.get("/tell-us/check").text
    edith.post("/tell-us/sent")
    with app.app_context():
        assert db.session.scalar(select(func.count()).select_from(Person)) == 0
    assert "We did not ask who you are, and kept no address or device details." in edith.text()
    assert only(app, Case).received.instant is None


def test_our_people_are_shown_only_when_it_is_asked_who_it_is_about(edith: Edith) -> None:
    for step in ("harm", "what", "what-happened"):
        assert "Ada Marsh" not in edith.get(f"/tell-us/{step}").text
        edith.post(f"/tell-us/{step}", harm="no", what="complaint", words="Somebody was rude.")
    said = edith.get("/tell-us/about").text
    assert all(name in said for name in ("Ada Marsh, Town Clerk", "Cora Lane, Chair of the council", "Fay Quill"))
    assert "Ben Holt, Deputy Clerk and safeguarding lead" in said
    assert "Somebody who works for the council, I do not know who" in said
    assert "Iris Vale" not in said


@pytest.mark.parametrize(
    ("chosen", "whom", "seal"),
    [
        ("service", Whom.SERVICE, Seal.NONE),
        ("council", Whom.COUNCIL, Seal.NONE),
        ("unknown", Whom.UNKNOWN, Seal.PROVISIONAL),
        ("ada", Whom.PERSON, Seal.PROVISIONAL),
    ],
)
def test_what_it_is_about_decides_whether_it_is_sealed(
    edith: Edith, app: Flask, chosen: str, whom: Whom, seal: Seal
) -> None:
    refs = app.extensions["cast"]
    edith.send(about=[refs.get(chosen, chosen)])
    assert only(app, About).whom == whom
    assert only(app, Case).seal == seal
    assert only(app, About).staff_ref == refs.get(chosen)


@pytest.mark.parametrize(
    ("way", "sentence"),
    [
        ({"reach_by": "email", "email": ""}, "Write your e-mail address, or choose another way"),
        ({"reach_by": "post"}, "Write your postal address, or choose another way"),
        ({"reach_by": "telephone"}, "Write your telephone number, or choose another way"),
        ({"reach_by": "tracking", "email": ""}, "Write an e-mail address, a telephone number or a postal address"),
        ({"reach_by": "email", "email": "edith"}, "Write an e-mail address in full"),
        ({"reach_by": "email", "name": ""}, "Write your name"),
        ({"reach_by": None}, "Choose how you would like to hear from us"),
    ],
)
def test_one_way_to_reach_whoever_gives_their_name_is_needed(edith: Edith, way: dict[str, str], sentence: str) -> None:
    edith.fill(mode="named")
    page = edith.tell("contact", **({"name": "Edith Wren", "email": "edith@example.org"} | way))
    assert page.status_code == 422 and sentence in page.text


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        ("harm", "Choose yes or no"),
        ("what", "Choose what you would like to send us"),
        ("what-happened", "Write what happened"),
        ("about", "Choose who or what it is about"),
        ("reach", "Choose how we shall reach you"),
    ],
)
def test_a_question_left_empty_says_what_to_do(edith: Edith, step: str, sentence: str) -> None:
    edith.fill()
    page = edith.tell(step)
    assert page.status_code == 422 and sentence in page.text and "<title>Error: " in page.text


def test_a_council_that_takes_nothing_anonymous_does_not_offer_it(app: Flask) -> None:
    from dataclasses import replace

    from casework.resident.telling.forms import Reach, offer_modes

    with app.test_request_context():
        policy = council.policy_in_force(date(2026, 11, 21)).policy
        form = Reach()
        offer_modes(form, replace(policy.anonymous, accepted=False))
        assert [value for value, _ in form.mode.choices] == ["named", "confidential"]
        offer_modes(form, policy.anonymous)
        assert policy.anonymous.limits in form.mode.hints["anonymous"]


# In any order


def test_whoever_jumps_ahead_is_asked_the_first_question_without_an_answer(edith: Edith) -> None:
    assert edith.get("/tell-us/check").headers["Location"] == "/tell-us/harm"
    edith.tell("harm", harm="no")
    for ahead in ("about", "contact", "one-another", "check"):
        assert edith.get(f"/tell-us/{ahead}").headers["Location"] == "/tell-us/what"


def test_sending_before_all_is_answered_sends_nothing(edith: Edith, app: Flask) -> None:
    edith.tell("harm", harm="no")
    page = edith.post("/tell-us/sent", follow=False)
    assert (page.status_code, page.headers["Location"]) == (303, "/tell-us/what")
    assert not cases(app)


def test_an_answer_given_out_of_turn_is_kept(edith: Edith) -> None:
    edith.get("/tell-us/harm")
    edith.post("/tell-us/what-happened", words="Typed in a second window.")
    edith.tell("harm", harm="no")
    edith.tell("what", what="comment")
    edith.get("/tell-us/what-happened")
    assert "Typed in a second window." in edith.page.text  # type: ignore[union-attr]


def test_back_shows_what_was_typed_and_a_change_returns_to_the_check(edith: Edith) -> None:
    edith.fill(words="The gate is broken.")
    assert "The gate is broken." in edith.get("/tell-us/what-happened").text
    page = edith.post("/tell-us/what-happened", words="The fence is broken.")
    assert page.request.path == "/tell-us/check" and "The fence is broken." in page.text


def test_a_step_we_do_not_have_is_no_page(edith: Edith) -> None:
    for step in ("nothing", "HARM", "%00", "check%20"):
        assert edith.get(f"/tell-us/{step}").status_code == 404


# One case, whatever is pressed


def test_a_double_click_makes_one_case(edith: Edith, app: Flask) -> None:
    edith.fill()
    form = edith.hidden()
    first = edith.client.post("/tell-us/sent", data=form)
    second = edith.client.post("/tell-us/sent", data=form)
    edith.page = first
    words = edith.words()
    edith.page = second
    assert edith.words() == words and len(words) == 7
    assert len(cases(app)) == 1


def test_two_windows_send_what_was_checked_or_nothing(edith: Edith, app: Flask) -> None:
    edith.fill(words="The first version.")
    old = edith.hidden()
    edith.tell("what-happened", words="The second version.")
    page = edith.client.post("/tell-us/sent", data=old)
    assert page.status_code == 422 and "changed in another window" in page.text and "The second version." in page.text
    assert not cases(app)
    edith.page = page
    edith.post("/tell-us/sent")
    assert only(app, Message).words == "The second version."


def test_a_second_thing_after_the_first_is_a_second_case(edith: Edith, app: Flask) -> None:
    edith.send()
    first = edith.words()
    edith.send(words="And the fence.")
    assert edith.words() != first and len(cases(app)) == 2


def test_somebody_who_left_the_list_meanwhile_is_still_who_it_is_about(edith: Edith, app: Flask, today: When) -> None:
    fay = app.extensions["cast"]["fay"]
    edith.fill(about=[fay])
    with app.app_context(), act("staff.disabled", by=OPERATOR, now=today):
        db.session.get(StaffMember, fay).standing = Standing.DISABLED  # type: ignore[union-attr]
    edith.post("/tell-us/sent")
    about = only(app, About)
    assert (about.staff_ref, about.label) == (fay, "Fay Quill, Councillor")


# What is typed and not sent


def test_what_is_typed_is_deleted_when_it_is_sent(edith: Edith, app: Flask) -> None:
    edith.fill()
    assert only(app, Draft)
    edith.post("/tell-us/sent")
    with app.app_context():
        assert db.session.scalar(select(func.count()).select_from(Draft)) == 0


def test_what_is_typed_is_deleted_when_that_is_asked(edith: Edith, app: Flask) -> None:
    edith.fill()
    page = edith.post("/tell-us/delete")
    assert "Nothing was sent, and nothing of it is left with us." in page.text
    with app.app_context():
        assert db.session.scalar(select(func.count()).select_from(Draft)) == 0
    assert edith.get("/tell-us/check").headers["Location"] == "/tell-us/harm"


def test_leaving_throws_the_key_away(edith: Edith) -> None:
    edith.fill(words="Nobody must see this.")
    away = edith.get("/leave")
    assert away.status_code == 303 and away.headers["Location"].startswith("https://www.bbc.co.uk")
    assert edith.get("/tell-us/check").headers["Location"] == "/tell-us/harm"
    assert not edith.client.get_cookie("casework") or "draft" not in _cookie(edith)


def _cookie(edith: Edith) -> str:
    with edith.client.session_transaction() as session:
        return " ".join(session)


def test_leaving_is_on_every_page(edith: Edith) -> None:
    edith.fill()
    pages = ["/", "/track", "/privacy", "/accessibility", "/tell-us/harm", "/tell-us/danger", "/tell-us/check"]
    pages += ["/tell-us/nothing", "/nothing"]
    for path in pages:
        assert "Leave this page now" in edith.get(path).text, path


def test_a_stranger_at_another_browser_finds_nothing_of_it(edith: Edith, somebody: Callable[[], Edith]) -> None:
    edith.fill()
    assert somebody().get("/tell-us/check").headers["Location"] == "/tell-us/harm"


def test_whoever_comes_back_to_nothing_is_told_so(edith: Edith, app: Flask) -> None:
    edith.tell("harm", harm="no")
    with app.app_context():
        from casework.resident import drafts

        with edith.client.session_transaction() as session:
            drafts.forget(session["draft"])
    assert "What you typed before is no longer here." in edith.get("/tell-us/harm").text


def test_where_no_mail_can_go_nobody_is_offered_any(instance: Path) -> None:
    app = make_app(instance, demo=True, **WIDE | {"mail_host": ""})
    edith = Edith(app.test_client())
    edith.fill(mode="confidential", reach_by="post", address="1 Mill Lane")
    page = edith.get("/tell-us/contact").text
    assert "By post" in page and "By e-mail" not in page and "an e-mail says only" not in page
    assert edith.post("/tell-us/contact", name="Edith Wren", email="e@example.org", reach_by="email").status_code == 422
    let_go(app)
