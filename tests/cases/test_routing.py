"""A matter that is not ours: told who deals with it, and nothing leaves us but as agreed or as the law says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask, current_app
from flask.testing import FlaskClient
from sqlalchemy import select

from casework import clock
from casework.cases import moves, seals
from casework.cases.model import Lane, Message, Passing, Whom
from casework.cases.moves import Answers
from casework.cases.outbox import actions as outbox
from casework.cases.outbox.queries import sheet
from casework.cases.routing import actions
from casework.cases.routing.actions import Answer
from casework.cases.routing.queries import Passed, trace
from casework.clock import When
from casework.council import directory
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.letters.model import Letter, SentBy
from casework.people.model import ReachBy
from casework.policy.words import Channel, Mode, Phase, Way
from tests import cast
from tests.complaints.scene import acts
from tests.routing import DEPOT, HOLE, asked, consent, found_address, routed, says
from tests.town import MONDAY, TRACK, Town, edith, found, later

Pages = tuple[Town, FlaskClient]


@pytest.fixture
def town(inside: Flask) -> Iterator[Town]:
    town = found()
    found_address(town)
    yield town


def hole(town: Town, mode: Mode = Mode.NAMED, reach_by: ReachBy = ReachBy.TRACKING, now: When = MONDAY) -> str:
    """Edith complains about a hole in the road, and Ben handles it."""
    ref = town.sends(now, sender=edith(mode, reach_by), words=HOLE).case_ref
    town.move(ref, "triage", "ada", now, kind="complaint", handler=town.refs["ben"])
    return ref


def went(ref: str) -> Passed:
    return trace(ref).passed[0]


def paper(ref: str) -> Letter:
    """Our letter to the body."""
    letter = went(ref).letter
    assert letter is not None
    return letter


def to_sender(ref: str) -> str:
    body = db.session.scalars(select(Letter.body).where(Letter.case_ref == ref, Letter.template == "routed")).one()
    assert body is not None
    return body


# Told who deals with it


@pytest.mark.both
def test_the_sender_is_told_who_deals_with_it_and_both_promises_are_kept(town: Town) -> None:
    ref = hole(town)
    routed(town, ref, Way.SIGNPOSTED, later(1))
    case, letter = town.case(ref), to_sender(ref)
    assert (case.phase, case.outcome, case.acknowledged_on) == (Phase.ANSWERED, "out-of-scope", later(1).day)
    assert case.review_until is not None and case.due_what == "Close"
    for words in ("Central Bedfordshire Council", "Station Road", "01632 960 300", "Nothing you told us has left us"):
        assert words in letter
    assert "Whether we passed it on" in letter and "tell us by" in letter
    assert went(ref).letter is None and HOLE not in letter


def test_routing_of_a_question_needs_no_power_and_leaves_words_without_a_name(town: Town) -> None:
    ref = town.sends(sender=edith(reach_by=ReachBy.TRACKING), words=HOLE).case_ref
    town.move(ref, "triage", "ada", MONDAY, kind="enquiry", handler=town.refs["ben"], reason="You ask for a repair.")
    routed(town, ref, Way.WITHOUT_IDENTITY, later(1))
    assert "without your name" in to_sender(ref) and HOLE in to_sender(ref)
    body = paper(ref).body or ""
    assert HOLE in body and "Edith" not in body and "We do not say who told us" in body


def test_the_letter_to_the_body_waits_to_be_sent_goes_to_its_address_and_keeps_its_words(town: Town) -> None:
    ref = hole(town)
    routed(town, ref, Way.WITHOUT_IDENTITY, later(1))
    letter, case = paper(ref), town.case(ref)
    assert letter.waits and case.due_what == "Post the letter"
    policy = council.policy(case.policy_ref)
    printed = sheet(letter, case, None, policy, current_app.extensions["casework"])
    assert printed.recipient == (
        "Central Bedfordshire Council",
        "The Depot",
        "Station Road",
        "Telephone: 01632 960 300",
    )
    assert SentBy.EMAIL in outbox.ways_on(letter) and SentBy.TRACKING not in outbox.ways_on(letter)
    frozen = letter.body
    outbox.posted(letter.ref, SentBy.EMAIL, later(2).day, town.who("ben", later(2)), later(2))
    assert went(ref).gone and paper(ref).body == frozen
    assert town.case(ref).due_what == "Close"
    lane = db.session.scalars(select(Message.lane).where(Message.letter_ref == letter.ref)).one()
    assert lane is Lane.STAFF


def test_a_body_without_an_address_is_refused_until_the_clerk_enters_one(town: Town) -> None:
    ref = hole(town)
    with pytest.raises(Invalid, match="It has no address|it has no address here yet"):
        routed(town, ref, Way.SIGNPOSTED, later(1), route="bins")


@pytest.mark.parametrize("route", ["", "nowhere", "staff-conduct", "ombudsman-wales"])
def test_where_nobody_has_jurisdiction_or_it_is_ours_it_is_not_sent(town: Town, route: str) -> None:
    ref = hole(town)
    with pytest.raises(Invalid, match="Choose who deals with it"):
        routed(town, ref, Way.SIGNPOSTED, later(1), route=route)


def test_what_was_looked_into_is_not_sent_elsewhere_as_a_whole(town: Town) -> None:
    ref = hole(town)
    town.finds(ref, "not-upheld", "ben", later(1))
    with pytest.raises(NotAllowed, match="Something was found on it already"):
        routed(town, ref, Way.SIGNPOSTED, later(1))


def test_the_sender_can_have_it_reviewed_that_it_is_not_ours(town: Town) -> None:
    ref = hole(town)
    routed(town, ref, Way.SIGNPOSTED, later(1))
    moves.make_as_sender(ref, "ask-review", Answers(reason="The lane is yours."), later(2))
    assert town.case(ref).review_asked_on == later(2).day


# Consent


@pytest.mark.both
def test_with_consent_the_very_words_go_with_the_name(town: Town) -> None:
    ref = hole(town)
    asked(town, ref)
    says(town, ref, Answer.AGREES, later(1))
    assert town.case(ref).unread
    routed(town, ref, Way.WITH_CONSENT, later(2))
    body, row = paper(ref).body or "", went(ref).row
    assert "Edith Wren" in body and "edith@example.org" in body and HOLE in body
    assert row.named and row.words == HOLE and row.consent_ref == consent(ref).ref
    assert "You agreed to it on Tuesday 24 November 2026" in to_sender(ref)
    assert {"consent.asked", "consent.answered"} <= set(acts(ref))


@pytest.mark.parametrize(
    ("said", "days", "sentence"),
    [
        ([], 1, "They have until"),
        ([], 30, "They have not answered"),
        ([Answer.REFUSES], 1, "They did not agree"),
        ([Answer.AGREES, Answer.WITHDRAWS], 1, "They withdrew"),
    ],
)
def test_without_their_consent_no_name_goes(town: Town, said: list[Answer], days: int, sentence: str) -> None:
    ref = hole(town)
    asked(town, ref)
    for each in said:
        says(town, ref, each, MONDAY)
    with pytest.raises(Invalid, match=sentence):
        routed(town, ref, Way.WITH_CONSENT, later(days))
    assert not db.session.scalars(select(Passing)).all()


def test_they_agree_to_words_and_to_no_others(town: Town) -> None:
    ref = hole(town)
    asked(town, ref)
    says(town, ref, Answer.AGREES, MONDAY)
    with pytest.raises(Invalid, match="They agreed to other words"):
        routed(town, ref, Way.WITH_CONSENT, later(1), words=f"{HOLE} She is cross.")


def test_a_name_in_the_words_does_not_go_without_consent(town: Town) -> None:
    ref = hole(town)
    with pytest.raises(Invalid, match="Take out “Wren”"):
        routed(town, ref, Way.WITHOUT_IDENTITY, later(1), words="Mrs Wren broke her axle.")


@pytest.mark.both
def test_withdrawn_before_it_has_gone_it_does_not_go(town: Town) -> None:
    ref = hole(town)
    asked(town, ref)
    says(town, ref, Answer.AGREES, MONDAY)
    routed(town, ref, Way.WITH_CONSENT, later(1))
    says(town, ref, Answer.WITHDRAWS, later(2))
    assert went(ref).row.stopped and not paper(ref).waits and town.case(ref).due_what != "Post the letter"
    with pytest.raises(Conflict, match="does not go"):
        outbox.posted(paper(ref).ref, SentBy.POST, later(2).day, town.who("ben", later(2)), later(2))


@pytest.mark.both
def test_withdrawn_after_it_has_gone_the_body_is_asked_to_delete_it(town: Town) -> None:
    ref = hole(town)
    asked(town, ref)
    says(town, ref, Answer.AGREES, MONDAY)
    routed(town, ref, Way.WITH_CONSENT, later(1))
    outbox.posted(paper(ref).ref, SentBy.POST, later(1).day, town.who("ben", later(1)), later(1))
    says(town, ref, Answer.WITHDRAWS, later(2))
    asks = went(ref).deleting
    assert asks is not None and asks.waits and asks.signed == "Ben Holt"
    assert "Please delete" in (asks.body or "") and "Edith" not in (asks.body or "")
    assert went(ref).row.stopped is None and town.case(ref).rank is not None


def test_what_they_say_by_telephone_counts_the_same(town: Town) -> None:
    ref = hole(town)
    asked(town, ref)
    says(town, ref, Answer.REFUSES, later(1), by="ben", channel=Channel.TELEPHONE)
    says(town, ref, Answer.AGREES, later(2), by="ben", channel=Channel.VISIT)
    row = consent(ref)
    assert (row.given, row.answered_by) == (True, Channel.VISIT) and not town.case(ref).unread
    for said in (Answer.AGREES, Answer.REFUSES):
        with pytest.raises(Conflict):
            says(town, ref, said, later(2), by="ben", channel=Channel.LETTER)
    with pytest.raises(Invalid, match="from when they were asked"):
        says(town, ref, Answer.WITHDRAWS, later(2), by="ben", happened=later(-3))


def test_only_the_newest_question_counts_and_only_on_its_case(town: Town) -> None:
    ref, other = hole(town), hole(town)
    first = asked(town, ref)
    with pytest.raises(Conflict, match="asked this already"):
        asked(town, ref)
    asked(town, ref, later(1), words="There is a hole.")
    with pytest.raises(Conflict, match="asked anew"):
        says(town, ref, Answer.AGREES, later(1), ref=first)
    with pytest.raises(NotFound):
        says(town, other, Answer.AGREES, later(1), ref=first)
    with pytest.raises(Conflict, match="nothing to withdraw"):
        says(town, ref, Answer.WITHDRAWS, later(1))


@pytest.mark.parametrize(
    ("answers", "field"),
    [({"words": " "}, "words"), ({"days": 0}, "until"), ({"route": "councillor-conduct"}, "route")],
)
def test_a_question_needs_a_body_words_and_a_day(town: Town, answers: dict[str, object], field: str) -> None:
    ref, given = hole(town), {"route": "roads", "words": HOLE, "days": 7, **answers}
    until = MONDAY.day + timedelta(days=int(str(given["days"])))
    with pytest.raises(Invalid) as refused:
        actions.ask(ref, str(given["route"]), str(given["words"]), until, town.who("ada"), MONDAY, TRACK)
    assert refused.value.field == field


def test_nobody_is_asked_whose_name_nobody_knows_nor_once_it_is_answered(town: Town) -> None:
    ref = town.sends(words=HOLE).case_ref
    town.triage(ref)
    with pytest.raises(NotAllowed, match="Nobody here knows who wrote"):
        asked(town, ref)
    with pytest.raises(Invalid, match="Nobody here knows who wrote"):
        routed(town, ref, Way.WITH_CONSENT, later(1))
    routed(town, ref, Way.LEGAL_BASIS, later(1), basis="crime", basis_why="A theft")
    assert not went(ref).row.named and "We do not say who told us" in (paper(ref).body or "")
    answered = hole(town)
    routed(town, answered, Way.SIGNPOSTED, later(1))
    with pytest.raises(Conflict, match="answered"):
        asked(town, answered, later(2))


# The law, and who knows who wrote


def test_by_law_it_goes_with_the_name_and_the_sender_is_told_why(town: Town) -> None:
    ref = hole(town)
    with pytest.raises(Invalid, match="Choose what in the law"):
        routed(town, ref, Way.LEGAL_BASIS, later(1))
    routed(town, ref, Way.LEGAL_BASIS, later(1), basis="vital-interests", basis_why="A child may fall in.")
    told = "because somebody’s life is in danger (UK GDPR, article 6(1)(d)). A child may fall in."
    assert told in to_sender(ref) and told in (paper(ref).body or "")
    row = went(ref).row
    assert row.named and row.because == "A child may fall in." and "Edith Wren" in (paper(ref).body or "")


def test_whoever_may_not_know_who_wrote_passes_nothing_on(town: Town) -> None:
    ref = hole(town, Mode.CONFIDENTIAL)
    town.move(ref, "change", "ada", MONDAY, kind="complaint", handler=town.refs["ada"], reason="Ben is away.")
    with pytest.raises(NotAllowed):
        routed(town, ref, Way.WITHOUT_IDENTITY, later(1))
    routed(town, ref, Way.WITHOUT_IDENTITY, later(1), by="ada")
    assert not went(ref).row.named


def test_whoever_a_point_is_kept_from_passes_nothing_on_and_asks_nothing(town: Town) -> None:
    about = (AboutWhom(Whom.PERSON, town.refs["ben"], "Ben Holt"),)
    ref = town.sends(sender=edith(reach_by=ReachBy.TRACKING), words=HOLE, about=about).case_ref
    holder = next(name for name, each in town.refs.items() if each == town.case(ref).holder_ref)
    seals.split_seal(ref, "One point.", "The hole in the lane.", town.who(holder), MONDAY, TRACK)
    town.move(ref, "triage", holder, MONDAY, kind="complaint", handler=town.refs["ada"])
    with pytest.raises(NotAllowed, match="for somebody else"):
        actions.ask(ref, "roads", HOLE, later(7).day, town.who("ben"), MONDAY, TRACK)
    asked(town, ref)
    with pytest.raises(NotFound):
        says(town, ref, Answer.AGREES, MONDAY, by="ben", channel=Channel.VISIT)


# The directory


def test_the_clerk_enters_the_address_of_a_local_body_and_nobody_else(town: Town) -> None:
    policy = council.policy_in_force(MONDAY.day).policy
    given = ("Somewhere", "", "")
    with pytest.raises(NotAllowed):
        directory.enter_address(policy, "bins", *given, town.who("ben"), MONDAY)
    with pytest.raises(NotFound):
        directory.enter_address(policy, "crime", *given, town.who("ada"), MONDAY)
    with pytest.raises(Invalid, match="at least one way"):
        directory.enter_address(policy, "bins", " ", "", "", town.who("ada"), MONDAY)
    directory.enter_address(policy, "bins", *given, town.who("ada"), MONDAY)
    assert directory.local(policy, "bins").lines == ("Somewhere",)
    assert directory.local(policy, "roads").postal == DEPOT


# Pages


@pytest.fixture
def pages(app: Flask) -> Pages:
    app.extensions["casework"] = replace(app.extensions["casework"], public_url="http://localhost")
    with app.app_context():
        town = found(When.at(clock.now()))
        found_address(town, When.at(clock.now()))
    return town, cast.sign_in(app.test_client(), town.refs["ada"])


def test_the_page_shows_word_for_word_what_leaves_us_before_it_does(
    app: Flask, pages: tuple[Town, FlaskClient]
) -> None:
    (town, browser), now = pages, When.at(clock.now())
    with app.app_context():
        ref = hole(town, now=now)
    path = f"/cases/{ref}/moves/route"
    page = browser.get(path, buffered=True).text
    assert HOLE in page and "Central Bedfordshire Council" in page and "Ombudsman" not in page
    answers = {"route": "roads", "way": "without-identity", "words": HOLE, "answer": "It is their road."}
    story = page.split('name="story" value="', 1)[1].split('"', 1)[0]
    told = cast.post(browser, path, {**answers, "story": story, "do": "letter"}, path).text
    assert "What leaves us, word for word" in told and "We do not say who told us" in told
    refused = cast.post(browser, path, {**answers, "words": "I, Edith.", "story": story, "do": "letter"}, path)
    assert refused.status_code == 422 and "Take out “Edith”: it tells who wrote." in refused.text


def test_a_case_about_a_councillor_points_to_who_deals_with_conduct(
    app: Flask, pages: tuple[Town, FlaskClient]
) -> None:
    (town, browser), now = pages, When.at(clock.now())
    with app.app_context():
        about = (AboutWhom(Whom.PERSON, town.refs["dev"], "Dev Rao"),)
        ref = town.sends(now, sender=edith(), about=about).case_ref
        plain = town.sends(now, sender=edith()).case_ref
        holder = town.case(ref).holder_ref or ""
    page = cast.sign_in(app.test_client(), holder).get(f"/cases/{ref}", buffered=True).text
    assert "how a councillor behaved, it is not for this council" in page
    assert "the Monitoring Officer of Central Bedfordshire Council" in page
    assert "how a councillor behaved" not in browser.get(f"/cases/{plain}", buffered=True).text
    for page in ("moves/triage", "points"):
        assert "The council does not investigate it" in browser.get(f"/cases/{plain}/{page}", buffered=True).text


def test_a_question_and_its_answer_are_written_down_on_their_pages(app: Flask, pages: Pages) -> None:
    (town, browser), now = pages, When.at(clock.now())
    with app.app_context():
        ref = hole(town, now=now)
    day = {"until-day": "1", "until-month": "2", "until-year": "2099"}
    path = f"/cases/{ref}/consent"
    assert cast.post(browser, path, {"route": "roads", "words": HOLE, **day}, path).status_code == 303
    assert cast.post(browser, path, {"route": "roads", "words": HOLE, **day}, path).status_code == 422
    with app.app_context():
        row = consent(ref).ref
    path = f"/cases/{ref}/consent/{row}"
    today = {"day-day": now.day.day, "day-month": now.day.month, "day-year": now.day.year}
    said = {"says": "agrees", "channel": "telephone", **today}
    assert cast.post(browser, path, said, path).status_code == 303
    assert cast.post(browser, path, said, path).status_code == 422
    assert "<strong>agreed</strong>" in browser.get(f"/cases/{ref}", buffered=True).text
    assert browser.get(f"/cases/{ref}/consent/x", buffered=True).status_code == 404
