"""The registers of committees and delegations, as staff read them and the clerk keeps them."""

from datetime import date

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casework import clock
from casework.clock import When
from casework.council import bodies, queries
from casework.policy.bodies import Power
from casework.policy.words import Office
from casework.staff import actions as staff
from casework.staff.bodies import queries as sitting
from tests import cast
from tests.cast import post
from tests.town import found

MINUTE = "Council <7 May>, minute 4"
MAY = {"on-day": "10", "on-month": "5", "on-year": "2039"}
LAST = {"until-day": "9", "until-month": "5", "until-year": "2039"}


@pytest.fixture
def refs(app: Flask) -> dict[str, str]:
    """The council as stories find it; refs by first name, and of its two bodies."""
    with app.app_context():
        town = found(When.at(clock.now()))
        whole, committee = queries.committees(clock.today())
        return town.refs | {"whole": whole.ref, "committee": committee.ref}


@pytest.fixture
def bare(app: Flask) -> dict[str, str]:
    """A council that was there before the register was: nobody sits anywhere."""
    return cast.settled(app)


def browser(app: Flask, ref: str) -> FlaskClient:
    return cast.sign_in(app.test_client(), ref)


def seat_of(app: Flask, committee: str, who: str) -> str:
    with app.app_context():
        return next(each.ref for each in queries.members_of(committee, clock.today()) if each.staff_ref == who)


# Reading


@pytest.mark.parametrize("who", sorted(cast.CAST))
def test_everybody_signed_in_reads_both_registers(app: Flask, refs: dict[str, str], who: str) -> None:
    client = browser(app, refs[who])
    page = client.get("/committees").text
    assert 'href="/committees"' in page and 'href="/delegations"' in page
    for words in ("Complaints committee", "Cora Lane", "vice-chair", "8 seats", "3 members must be there"):
        assert words in page
    page = client.get("/delegations").text
    for words in ("The clerk", "answer complaints at stage 1", "12/26", "Limits: Not where the matter is about them"):
        assert words in page
    assert "Enter a power" not in page or who == "ada"


def test_a_stranger_reads_neither(app: Flask, refs: dict[str, str]) -> None:
    for path in ("/committees", "/delegations", f"/committees/{refs['whole']}"):
        assert app.test_client().get(path).status_code == 303


@pytest.mark.parametrize("who", ["ben", "cora", "hal"])
def test_only_the_clerk_is_offered_a_change_or_can_make_one(app: Flask, refs: dict[str, str], who: str) -> None:
    client = browser(app, refs[who])
    assert "Seat somebody" not in client.get(f"/committees/{refs['committee']}").text
    for path in ("/committees/new", "/committees/begin", "/delegations/new", f"/committees/{refs['committee']}/seats"):
        assert client.get(path).status_code == 403
        assert post(client, path).status_code == 403


def test_what_is_not_there_is_not_found(app: Flask, refs: dict[str, str]) -> None:
    ada = browser(app, refs["ada"])
    for path in ("/committees/x", "/committees/x/seats", "/committees/seats/x/end", "/delegations/x/end"):
        assert ada.get(path).status_code == 404


# An empty register


def test_an_empty_register_says_exactly_what_to_enter(app: Flask, bare: dict[str, str]) -> None:
    ada, ben = browser(app, bare["ada"]), browser(app, bare["ben"])
    page = ada.get("/committees").text
    assert "No body is on the register" in page and 'href="/committees/begin"' in page and "annual meeting" in page
    page = ada.get("/delegations").text
    assert all(f"Nobody may {power.words}." in page for power in Power) and 'href="/committees/begin"' in page
    page = ben.get("/delegations").text
    assert "Ask the clerk to enter who has each power" in page and "/committees/begin" not in page


def test_the_clerk_begins_the_register_with_what_councils_usually_resolve(app: Flask, bare: dict[str, str]) -> None:
    ada = browser(app, bare["ada"])
    sent = {
        "councillors": [bare["dev"], bare["fay"], bare["cora"]], "chair": bare["cora"], "vice_chair": "",
        "seats": "9", "minute": MINUTE, "on-day": "11", "on-month": "5", "on-year": "2026",
    }  # fmt: skip
    answer = post(ada, "/committees/begin", sent, "/committees/begin")
    assert (answer.status_code, answer.location) == (303, "/delegations")
    page = ada.get("/committees").text
    assert "Council &lt;7 May&gt;, minute 4" in page and "9 seats, 6 of them vacant" in page
    assert "Nobody may" not in ada.get("/delegations").text
    answer = post(ada, "/committees/begin", sent, "/committees/begin")
    assert answer.status_code == 409 and "on the register already" in answer.text


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"councillors": []}, "Choose who sits on the council"),
        ({"seats": "many"}, "Write a whole number in digits"),
        ({"seats": "٣"}, "Write a whole number in digits"),
        ({"minute": " "}, "Write the minute that made this change"),
        ({"on-day": "31", "on-month": "2"}, "no such day"),
    ],
)
def test_a_beginning_that_lacks_something_is_said_and_kept(
    app: Flask, bare: dict[str, str], changed: dict[str, object], sentence: str
) -> None:
    sent = {"councillors": [bare["dev"]], "seats": "9", "minute": "Kept words", "on-day": "11", "on-month": "5"}
    answer = post(
        browser(app, bare["ada"]), "/committees/begin", sent | {"on-year": "2026"} | changed, "/committees/begin"
    )
    assert answer.status_code == 422 and sentence in answer.text
    assert "Kept words" in answer.text or "minute" in changed


# Committees and seats


def test_the_clerk_sets_up_a_committee_and_seats_somebody(app: Flask, refs: dict[str, str]) -> None:
    ada = browser(app, refs["ada"])
    sent = {"name": "Hall <committee>", "seats": "5", "quorum": "3", "minute": MINUTE} | MAY
    assert post(ada, "/committees/new", sent, "/committees/new").status_code == 303
    with app.app_context():
        ref = next(each.ref for each in queries.committees(date(2040, 1, 1)) if "Hall" in each.name)
    seat = {"who": refs["fay"], "seat": "member", "minute": MINUTE} | MAY
    answer = post(ada, f"/committees/{ref}/seats", seat, f"/committees/{ref}/seats")
    assert answer.status_code == 303
    page = ada.get(f"/committees/{ref}").text
    assert "Hall &lt;committee&gt;" in page and "Who comes" in page and "Fay Quill" in page


@pytest.mark.parametrize(
    ("changed", "status", "sentence"),
    [
        ({"quorum": "1"}, 422, "one member alone is no committee"),
        ({"quorum": "6"}, 422, "at least as many seats"),
        ({"name": "Complaints committee"}, 409, "a body called Complaints committee already"),
    ],
)
def test_a_committee_that_could_not_decide_is_refused_beside_its_field(
    app: Flask, refs: dict[str, str], changed: dict[str, str], status: int, sentence: str
) -> None:
    sent = {"name": "Hall committee", "seats": "5", "quorum": "3", "minute": "Kept words"} | MAY | changed
    answer = post(browser(app, refs["ada"]), "/committees/new", sent, "/committees/new")
    assert answer.status_code == status and sentence in answer.text and "Kept words" in answer.text


def test_a_seat_that_is_taken_is_refused_with_what_was_typed(app: Flask, refs: dict[str, str]) -> None:
    path = f"/committees/{refs['whole']}/seats"
    sent = {"who": refs["fay"], "seat": "member", "minute": "Kept words"} | MAY
    answer = post(browser(app, refs["ada"]), path, sent, path)
    assert answer.status_code == 409 and "Fay Quill sits on Full council already" in answer.text
    assert "Kept words" in answer.text


def test_nobody_paid_by_the_council_is_offered_a_seat(app: Flask, refs: dict[str, str]) -> None:
    with app.app_context():
        names = {one.name for one in sitting.can_sit()}
    assert {"Cora Lane", "Fay Quill", "Jo Pike"} <= names and not {"Ada Marsh", "Ben Holt", "Iris Vale"} & names
    path = f"/committees/{refs['committee']}/seats"
    answer = post(browser(app, refs["ada"]), path, {"who": refs["ben"], "minute": "4"} | MAY, path)
    assert answer.status_code == 422 and "Choose one of the answers shown" in answer.text


def test_an_election_is_entered_on_one_page(app: Flask, refs: dict[str, str]) -> None:
    ada, path = browser(app, refs["ada"]), f"/committees/{refs['whole']}/changes"
    sent = {"leaving": [refs["cora"], refs["jo"]], "chair": refs["fay"], "minute": MINUTE} | MAY
    assert post(ada, path, sent, path).status_code == 303
    page = ada.get(f"/committees/{refs['whole']}").text
    assert "Who comes" in page and "Monday 9 May 2039" in page
    nothing = post(ada, path, {"minute": MINUTE} | MAY, path)
    assert nothing.status_code == 422 and "Nothing would change" in nothing.text


def test_a_seat_ends_and_the_page_keeps_who_sat(app: Flask, refs: dict[str, str]) -> None:
    ada = browser(app, refs["ada"])
    path = f"/committees/seats/{seat_of(app, refs['committee'], refs['fay'])}/end"
    assert "Fay Quill, member of Complaints committee" in ada.get(path).text
    sent = {"until-day": "1", "until-month": "6", "until-year": "2026", "minute": MINUTE}
    assert post(ada, path, sent, path).status_code == 303
    page = ada.get(f"/committees/{refs['committee']}").text
    assert "Who sat before" in page and "ended: Council &lt;7 May&gt;, minute 4" in page
    assert post(ada, path, sent, path).status_code == 409


def test_a_committee_ends(app: Flask, refs: dict[str, str]) -> None:
    ada, path = browser(app, refs["ada"]), f"/committees/{refs['committee']}/end"
    sent = {"until-day": "1", "until-month": "6", "until-year": "2026", "minute": MINUTE}
    assert post(ada, path, sent, path).status_code == 303
    page = ada.get("/committees").text
    assert "Ended" in page and "until Monday 1 June 2026" in page
    assert "Nobody may decide reviews" not in ada.get("/delegations").text, "the council itself still may"


def test_a_member_whose_account_is_closed_is_pointed_out(app: Flask, refs: dict[str, str]) -> None:
    with app.app_context():
        now = When.at(clock.now())
        staff.disable(refs["fay"], "left the council", cast.actor(refs["hal"], now), now)
    assert "Account closed: end this seat" in browser(app, refs["ada"]).get("/committees").text


# Delegations


def test_the_clerk_enters_a_power_and_ends_it(app: Flask, refs: dict[str, str]) -> None:
    ada = browser(app, refs["ada"])
    sent = {
        "power": "desk-reviews", "holder": refs["committee"], "words": "To look at <papers>.", "limits": "",
        "minute": MINUTE, "on-day": "11", "on-month": "5", "on-year": "2026",
    }  # fmt: skip
    assert post(ada, "/delegations/new", sent, "/delegations/new").status_code == 303
    assert "To look at &lt;papers&gt;." in ada.get("/delegations").text
    with app.app_context():
        ref = queries.delegation_for(Power.DESK_REVIEWS, clock.today(), committee_ref=refs["committee"]).ref
    path = f"/delegations/{ref}/end"
    assert post(ada, path, {"minute": MINUTE} | LAST, path).status_code == 303
    assert "Monday 9 May 2039" in ada.get("/delegations").text


@pytest.mark.parametrize(
    ("changed", "status", "sentence"),
    [
        ({"holder": "clerk", "power": "decide-reviews"}, 422, "nobody can be left that power alone"),
        ({"holder": "chair"}, 422, "Choose one of the answers shown"),
        ({"holder": "clerk"}, 409, "have this power on that day already"),
        ({"until-day": "1", "until-month": "5", "until-year": "2026"}, 422, "cannot end before it begins"),
        ({"words": ""}, 422, "as the resolution words it"),
    ],
)
def test_a_power_that_cannot_be_is_refused_and_kept(
    app: Flask, refs: dict[str, str], changed: dict[str, str], status: int, sentence: str
) -> None:
    sent = {
        "power": "desk-reviews", "holder": refs["committee"], "words": "x", "minute": "Kept words",
        "on-day": "11", "on-month": "5", "on-year": "2026",
    } | changed  # fmt: skip
    answer = post(browser(app, refs["ada"]), "/delegations/new", sent, "/delegations/new")
    assert answer.status_code == status and sentence in answer.text and "Kept words" in answer.text


def test_a_power_that_nobody_has_any_more_is_said(app: Flask, refs: dict[str, str]) -> None:
    with app.app_context():
        now, ada = When.at(clock.now()), cast.actor(refs["ada"], When.at(clock.now()))
        for each in queries.delegations(clock.today()):
            if each.power is Power.DESK_REVIEWS:
                bodies.end_delegation(each.ref, date(2025, 1, 1), "4", ada, now)
        assert queries.powers_of([Office.CLERK], clock.today()) == {Power.ANSWER_COMPLAINTS}
    page = browser(app, refs["gus"]).get("/delegations").text
    assert "Nobody may review an anonymous complaint from its papers." in page and "Ended" in page
