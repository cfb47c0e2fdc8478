"""The pages about accounts, as people use them."""

import re
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casework.policy.words import Role
from casework.staff import passwords, queries
from tests.cast import PASSWORD, email, post, settled, sign_in
from tests.conftest import let_go, make_app

INVITATION = {
    "name": "Joan <Pike>",
    "title": "Cemetery officer",
    "email": "joan@example.org",
    "roles": "officer",
    "listed": "yes",
}
ANOTHER = "the heron stood all day"


def browser(app: Flask, ref: str) -> FlaskClient:
    return sign_in(app.test_client(), ref)


def proposed(app: Flask, refs: dict[str, str]) -> str:
    """The address of an invitation that Hal has proposed on the page."""
    answer = post(browser(app, refs["hal"]), "/accounts/new", INVITATION, page="/accounts/new")
    assert answer.status_code == 303
    return answer.location


def test_two_people_invite_somebody_who_then_signs_in(app: Flask) -> None:
    refs = settled(app, "ada", "hal")
    change = proposed(app, refs)
    ada = browser(app, refs["ada"])
    assert "Joan &lt;Pike&gt;" in ada.get(change).text
    shown = post(ada, f"{change}/confirm", page=change)
    code = re.search(r"(?:[a-z0-9]{4}-){6}[a-z0-9]{2}", shown.text)[0]

    joan = app.test_client()
    given = {"code": code, "password": ANOTHER, "again": ANOTHER}
    assert post(joan, "/welcome", given, page="/welcome").location == "/sign-in"
    assert joan.get_cookie("__Host-casework-device") or joan.get_cookie("casework-device")
    entered = {"email": INVITATION["email"], "password": ANOTHER}
    assert post(joan, "/sign-in", entered, page="/sign-in").status_code == 303
    assert "Officer" in joan.get("/account").text


def test_a_code_is_shown_once(app: Flask) -> None:
    refs = settled(app, "ada", "hal")
    change, ada = proposed(app, refs), browser(app, refs["ada"])
    post(ada, f"{change}/confirm", page=change)
    again = post(ada, f"{change}/confirm")
    assert again.status_code == 409 and "decided this change already" in again.text
    assert not re.search(r"(?:[a-z0-9]{4}-){6}", ada.get(change).text)


def test_who_proposed_it_sees_no_button_to_confirm_it_and_cannot_send_one(app: Flask) -> None:
    refs = settled(app, "ada", "hal")
    change, hal = proposed(app, refs), browser(app, refs["hal"])
    page = hal.get(change).text
    assert "Confirm this change" not in page and "Take it back" in page
    assert post(hal, f"{change}/confirm").status_code == 403
    assert post(hal, f"{change}/refuse").status_code == 303
    assert "Waiting for a second person" not in hal.get("/accounts").text


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"name": ""}, "Write their name"),
        ({"email": "joan"}, "in full"),
        ({"email": email("hal")}, "already"),
        ({"roles": "king"}, "Choose only from"),
        ({"listed": "perhaps"}, "Choose one of the answers"),
    ],
)
def test_an_invitation_that_cannot_be_is_shown_again_with_what_was_typed(
    app: Flask, wrong: dict[str, str], says: str
) -> None:
    hal = browser(app, settled(app, "hal")["hal"])
    answer = post(hal, "/accounts/new", {**INVITATION, **wrong}, page="/accounts/new")
    assert answer.status_code == 422 and says in answer.text and "Cemetery officer" in answer.text


def test_a_change_of_roles_is_proposed_and_confirmed_on_the_pages(app: Flask) -> None:
    refs = settled(app, "ada", "ben", "hal")
    hal, ada = browser(app, refs["hal"]), browser(app, refs["ada"])
    path = f"/accounts/people/{refs['ben']}"
    change = post(hal, path, {"kind": "roles", "roles": ["officer", "auditor"]}, page=path).location
    assert "Officer, Auditor" in ada.get(change).text
    assert post(ada, f"{change}/confirm", page=change).location == "/accounts"
    with app.app_context():
        assert set(queries.member(refs["ben"]).roles) == {Role.OFFICER, Role.AUDITOR}


def test_closing_an_account_signs_its_owner_out_at_once(app: Flask) -> None:
    refs = settled(app, "ben", "hal")
    hal, ben = browser(app, refs["hal"]), browser(app, refs["ben"])
    path = f"/accounts/people/{refs['ben']}"
    assert ben.get("/account").status_code == 200
    assert post(hal, f"{path}/close", {"reason": ""}, page=path).status_code == 422
    assert post(hal, f"{path}/close", {"reason": "left"}, page=path).status_code == 303
    assert ben.get("/account").status_code == 303
    assert "Closed" in hal.get("/accounts").text and "Invite: they get an account" in hal.get(path).text


@pytest.mark.parametrize("path", ["/accounts/people/" + "x" * 26, "/accounts/changes/" + "x" * 26])
def test_an_account_that_does_not_exist_is_not_found(app: Flask, path: str) -> None:
    assert browser(app, settled(app, "hal")["hal"]).get(path).status_code == 404


@pytest.mark.parametrize("who", ["ben", "dev", "gus", "iris"])
def test_accounts_are_not_for_everybody(app: Flask, who: str) -> None:
    assert browser(app, settled(app, who)[who]).get("/accounts").status_code == 403


def test_one_changes_ones_password_and_is_signed_out_everywhere_else(app: Flask) -> None:
    ref = settled(app, "ben")["ben"]
    here, there = browser(app, ref), browser(app, ref)
    given = {"old": PASSWORD, "password": ANOTHER, "again": ANOTHER}
    assert post(here, "/account/password", {**given, "old": "wrong"}).status_code == 422
    assert post(here, "/account/password", {**given, "again": "other"}).status_code == 422
    assert post(here, "/account/password", {**given, "password": "short", "again": "short"}).status_code == 422
    assert post(here, "/account/password", given).status_code == 303
    assert here.get("/account").status_code == 200
    assert there.get("/account").status_code == 303


def test_a_password_is_never_put_back_into_a_page(app: Flask) -> None:
    ben = browser(app, settled(app, "ben")["ben"])
    given = {"old": "wrong and long enough", "password": ANOTHER, "again": ANOTHER}
    answer = post(ben, "/account/password", given)
    assert answer.status_code == 422 and ANOTHER not in answer.text and "wrong and long" not in answer.text


def test_one_ends_ones_own_session_at_another_browser_and_nobody_elses(app: Flask) -> None:
    refs = settled(app, "ada", "ben")
    here, there, ada = browser(app, refs["ben"]), browser(app, refs["ben"]), browser(app, refs["ada"])
    sessions = re.findall(r'name="session" value="([0-9a-f]{64})"', here.get("/account").text)
    assert len(sessions) == 2
    for session in sessions:
        post(ada, "/account/sessions", {"session": session})
    assert here.get("/account").status_code == there.get("/account").status_code == 200
    with there.session_transaction() as cookie:
        theirs = queries.token_hash(cookie["_user_id"])
    post(here, "/account/sessions", {"session": theirs})
    assert (here.get("/account").status_code, there.get("/account").status_code) == (200, 303)


def test_one_keeps_ones_own_working_days(app: Flask) -> None:
    ref = settled(app, "ben")["ben"]
    post(browser(app, ref), "/account/days", {"days": ["0", "2"]})
    with app.app_context():
        assert queries.working_days(ref) == {0, 2}


def test_the_sign_in_page_says_for_whom_it_is_and_names_nobody(app: Flask, client: FlaskClient) -> None:
    settled(app, "ada")
    page = client.get("/sign-in").text
    assert "This page is for people who work for" in page
    assert "Ada Marsh" not in page and passwords.DEMONSTRATION not in page


def test_a_form_too_long_or_strange_gets_a_sentence_and_no_mistake_of_ours(app: Flask, client: FlaskClient) -> None:
    for value in ("x" * 10_000, "\x00\x1b[31m", "\u202egnp.exe", "é" * 300):
        for path, names in (("/sign-in", ("email", "password")), ("/welcome", ("code", "password", "again"))):
            answer = post(client, path, dict.fromkeys(names, value), page=path)
            assert answer.status_code in (422, 429)


def test_a_demonstration_says_who_can_sign_in_and_with_what(instance: Path) -> None:
    app = make_app(instance, demo=True)
    settled(app, "ada", "gus")
    page = app.test_client().get("/sign-in").text
    assert "Ada Marsh, Town Clerk" in page and email("gus") in page and passwords.DEMONSTRATION in page
    let_go(app)
