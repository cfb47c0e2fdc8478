"""Every door is closed unless its view opens it; what was read and refused is written down."""

import re
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event, select

from casework import clock
from casework.clock import When
from casework.council.actions import adopt
from casework.db import db
from casework.errors import NotAllowed, NotFound
from casework.policy.access import Action
from casework.policy.load import preset
from casework.staff import gate
from casework.staff.model import Reading, RefusalCount, StaffSession
from casework.staff.readings import actions
from casework.trail.model import Entry, EntryContent
from tests.cast import BEGAN, OPERATOR, PASSWORD, email, post, settled, sign_in, token_of

CASE = "k" * 26


@pytest.fixture
def probe(app: Flask) -> Flask:
    """The app with a page behind each kind of door."""

    def page(name: str, *marks, says=lambda **given: "read", rule: str = "") -> None:
        def view(**given: object) -> str:
            return says(**given)

        view.__name__ = name
        for mark in marks:
            mark(view)
        app.add_url_rule(rule or f"/{name}", name, view, methods=["GET", "POST"])

    def hidden(**given: object) -> str:
        raise NotFound()

    def barred(**given: object) -> str:
        raise NotAllowed("This is for the clerk.")

    def noted(**given: object) -> str:
        gate.seen(CASE)
        return "read"

    page("undeclared")
    page("marked-only", gate.open_door)
    page("for-all", gate.action(Action.SELF_SEE))
    page("for-trail", gate.action(Action.TRAIL_SEE))
    page("on-a-case", gate.action(Action.CASE_SEE))
    page("after-proof", gate.action(Action.SELF_SEE), gate.proved)
    page("hidden", gate.action(Action.CASE_SEE), says=hidden)
    page("barred", gate.action(Action.CASE_SEE), says=barred)
    page("noted", gate.action(Action.CASE_SEE), says=noted)
    return app


@pytest.fixture
def ada(probe: Flask, client: FlaskClient) -> FlaskClient:
    """Ada at a browser, signed in just now."""
    ref = settled(probe, "ada")["ada"]
    with probe.app_context():
        adopt(preset("stotfold"), "12/26", BEGAN, BEGAN, OPERATOR, When.at(clock.now()))
    return sign_in(client, ref)


def rows(app: Flask, query) -> list[tuple]:
    with app.app_context():
        return [tuple(row) for row in db.session.execute(query)]


# Doors


@pytest.mark.parametrize("path", ["/undeclared", "/marked-only"])
def test_a_page_that_says_nothing_of_itself_is_closed_to_everybody(ada: FlaskClient, path: str) -> None:
    assert ada.get(path).status_code == 404
    assert ada.application.test_client().get(path).status_code == 404


def test_a_stranger_is_asked_to_sign_in_and_comes_back_to_the_page(probe: Flask, client: FlaskClient) -> None:
    answer = client.get("/for-all?after=7")
    assert (answer.status_code, answer.location) == (303, "/sign-in?next=/for-all?after%3D7")


def test_a_role_that_may_not_is_told_whose_it_is(probe: Flask, client: FlaskClient) -> None:
    sign_in(client, settled(probe, "ben")["ben"])
    answer = client.get("/for-trail")
    assert answer.status_code == 403 and "This is for the clerk or the auditor." in answer.text


def test_a_role_that_may_comes_in(ada: FlaskClient) -> None:
    assert ada.get("/for-trail").text == ada.get("/for-all").text == ada.get("/on-a-case").text == "read"


def test_a_page_costs_one_statement_to_know_who_asks(ada: FlaskClient) -> None:
    app, asked = ada.application, []
    ada.get("/account", buffered=True)  # what the council is called is asked once a minute
    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    assert ada.get("/for-all").text == "read"
    assert len(asked) == 1


# Tokens and other sites


def test_a_form_without_its_token_is_refused_in_a_sentence(ada: FlaskClient) -> None:
    answer = ada.post("/for-all", data={})
    assert answer.status_code == 400 and "Nothing was sent" in answer.text


def test_signing_in_needs_a_token_too(app: Flask, client: FlaskClient) -> None:
    settled(app, "ada")
    assert client.post("/sign-in", data={"email": email("ada"), "password": PASSWORD}).status_code == 400


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "http://localhost.evil.example"}, 403),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, 200),
        ({"Origin": "https://localhost"}, 200),
        ({}, 200),
    ],
)
def test_a_change_another_site_asks_for_is_refused(ada: FlaskClient, headers: dict[str, str], status: int) -> None:
    token = token_of(ada, "/account")
    assert ada.post("/for-all", data={"csrf_token": token}, headers=headers).status_code == status


# Signing in


def enter(client: FlaskClient, who: str = "ada", password: str = PASSWORD, **more: str):
    return post(client, "/sign-in", {"email": email(who), "password": password, **more}, page="/sign-in")


def test_the_right_password_opens_the_first_page_one_may_see(app: Flask, client: FlaskClient) -> None:
    settled(app, "ada")
    answer = enter(client)
    assert answer.status_code == 303 and answer.location.startswith("/")
    assert client.get("/account").status_code == 200
    with client.session_transaction() as cookie:
        assert set(cookie) <= {"_user_id", "_fresh", "csrf_token", "_flashes"}
        chance = {name: value for name, value in cookie.items() if name not in ("csrf_token", "_user_id")}
        assert not re.search("ada|marsh|example", str(chance), re.IGNORECASE)


@pytest.mark.parametrize(("who", "password"), [("ada", "wrong"), ("nobody", PASSWORD)])
def test_whatever_is_wrong_reads_the_same(app: Flask, client: FlaskClient, who: str, password: str) -> None:
    settled(app, "ada")
    answer = enter(client, who, password)
    assert answer.status_code == 422 and "do not fit together" in answer.text


def test_tries_are_slowed_and_never_shut_out(app: Flask, client: FlaskClient) -> None:
    settled(app, "ada")
    with time_machine.travel(clock.now(), tick=False) as time:
        for _ in range(6):
            enter(client, password="wrong")
        answer = enter(client)
        assert answer.status_code == 429 and 1 <= int(answer.headers["Retry-After"]) <= 60
        assert "Nobody is locked out" in answer.text
        time.shift(int(answer.headers["Retry-After"]))
        assert enter(client).status_code == 303


def test_one_address_cannot_try_many_accounts_quickly(app: Flask, client: FlaskClient) -> None:
    answers = {enter(client, f"name{number}", "wrong").status_code for number in range(22)}
    assert answers == {422, 429}


def test_whoever_signed_in_before_is_not_kept_out_by_a_neighbour_who_guesses(app: Flask, client: FlaskClient) -> None:
    settled(app, "ada", "ben")
    assert enter(client).status_code == 303
    post(client, "/sign-out")
    stranger = app.test_client()
    assert {enter(stranger, "ada", f"wrong {number}").status_code for number in range(25)} == {422, 429}
    assert enter(app.test_client(), "ben").status_code == 429
    assert enter(client).status_code == 303


def test_a_browser_that_signed_in_before_is_known_again(app: Flask, client: FlaskClient) -> None:
    settled(app, "ada")
    enter(client)
    cookie = client.get_cookie("__Host-casework-device", path="/") or client.get_cookie("casework-device")
    assert cookie and cookie.http_only and "ada" not in cookie.value


def test_a_person_is_told_of_failed_tries(app: Flask, client: FlaskClient) -> None:
    settled(app, "ada")
    enter(client, password="wrong")
    assert "1 try to sign in as you failed" in client.get(enter(client, next="/account").location).text


def test_the_cookie_of_a_session_is_for_this_site_alone_and_dies_with_the_browser(
    app: Flask, client: FlaskClient
) -> None:
    settled(app, "ada")
    cookies = [*client.get("/sign-in").headers.getlist("Set-Cookie"), *enter(client).headers.getlist("Set-Cookie")]
    session = [each for each in cookies if each.startswith("__Host-casework=")]
    assert len(session) == 2
    for each in session:
        parts = {part.strip().partition("=")[0] for part in each.split(";")[1:]}
        assert parts == {"Secure", "HttpOnly", "Path", "SameSite"} and "SameSite=Lax" in each and "Path=/" in each


def test_a_session_has_a_new_secret_after_signing_in_and_nothing_from_before(app: Flask, client: FlaskClient) -> None:
    settled(app, "ada")
    with client.session_transaction() as cookie:
        cookie["planted"] = "by a stranger"
        cookie["_user_id"] = "f" * 64
    enter(client)
    with client.session_transaction() as cookie:
        assert "planted" not in cookie and cookie["_user_id"] != "f" * 64


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "/no-such-page",
        "javascript:alert(1)",
        "/a\nb",
        "[::1",
    ],
)
def test_signing_in_leads_to_our_own_pages_only(app: Flask, client: FlaskClient, elsewhere: str) -> None:
    settled(app, "ada")
    assert "evil" not in enter(client, next=elsewhere).location
    assert enter(app.test_client(), next=elsewhere).location.startswith("/")


def test_signing_in_leads_to_the_page_that_was_asked_for(app: Flask, client: FlaskClient) -> None:
    settled(app, "ada")
    assert enter(client, next="/account?x=1").location == "/account?x=1"


def test_signing_out_ends_the_session_on_both_sides(ada: FlaskClient) -> None:
    with ada.session_transaction() as cookie:
        token = cookie["_user_id"]
    answer = post(ada, "/sign-out")
    assert answer.status_code == 303 and "storage" in answer.headers["Clear-Site-Data"]
    with ada.session_transaction() as cookie:
        assert "_user_id" not in cookie
        cookie["_user_id"] = token
    assert ada.get("/for-all").status_code == 303


def test_an_idle_session_is_over_and_what_was_typed_comes_back_after_signing_in(ada: FlaskClient) -> None:
    token = token_of(ada, "/account")
    with time_machine.travel(clock.now() + timedelta(minutes=31)):
        words = "A long <b>answer</b> to Mrs Wren's letter"
        held = ada.post("/for-all", data={"csrf_token": token, "words": words, "story": "3"})
        assert held.status_code == 401 and "What you typed is kept" in held.text
        fields = dict(re.findall(r'name="(next|kept)"[^>]* value="([^"]*)"', held.text))
        kept = {name: re.sub("&#34;", '"', value) for name, value in fields.items()}
        kept["kept"] = kept["kept"].replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'")
        answer = enter(ada, **kept)
    assert answer.status_code == 200 and 'action="/for-all"' in answer.text
    assert "&lt;b&gt;answer&lt;/b&gt;" in answer.text and "<b>answer" not in answer.text
    assert 'name="story" value="3"' in answer.text
    fresh = re.search(r'action="/for-all">\s*<input type="hidden" name="csrf_token" value="([^"]+)"', answer.text)
    with time_machine.travel(clock.now() + timedelta(minutes=32)):
        assert ada.post("/for-all", data={"csrf_token": fresh[1], "words": words}).status_code == 200, "and it goes"


def test_what_was_typed_outlives_a_browser_that_forgot_us(ada: FlaskClient) -> None:
    token = token_of(ada, "/account")
    with ada.session_transaction() as cookie:
        cookie.clear()
    held = ada.post("/for-all", data={"csrf_token": token, "words": "A long answer"})
    assert held.status_code == 401 and "What you typed is kept" in held.text and "A long answer" in held.text


@pytest.mark.parametrize("sent", [{"words": "Theirs"}, {"words": "Ours", "password": "secret"}, {}])
def test_nothing_is_held_that_another_site_sent_or_that_is_secret(ada: FlaskClient, sent: dict[str, str]) -> None:
    with ada.session_transaction() as cookie:
        cookie.clear()
    headers = {"Sec-Fetch-Site": "cross-site"} if sent.get("words") == "Theirs" else {}
    held = ada.post("/for-all", data=sent, headers=headers)
    assert held.status_code == 400 and "What you typed is kept" not in held.text


@pytest.mark.parametrize("kept", ["{", "7", "[[1]]", '[["a","b","c"]]', "[" * 5000])
def test_what_we_did_not_write_is_not_sent_on(app: Flask, client: FlaskClient, kept: str) -> None:
    settled(app, "ada")
    assert enter(client, kept=kept, next="/account").status_code == 303


# The password once more


def test_after_ten_minutes_the_password_is_asked_before_what_is_not_easily_undone(ada: FlaskClient) -> None:
    assert ada.get("/after-proof").text == "read"
    with time_machine.travel(clock.now() + timedelta(minutes=11)):
        assert ada.get("/after-proof").location == "/prove?next=/after-proof"
        assert post(ada, "/prove", {"password": "wrong", "next": "/after-proof"}).status_code == 422
        with ada.session_transaction() as cookie:
            before = cookie["_user_id"]
        answer = post(ada, "/prove", {"password": PASSWORD, "next": "/after-proof"})
        assert (answer.status_code, answer.location) == (303, "/after-proof")
        assert ada.get("/after-proof").text == "read"
        with ada.session_transaction() as cookie:
            assert cookie["_user_id"] != before


def test_what_was_typed_waits_while_the_password_is_asked(ada: FlaskClient) -> None:
    with time_machine.travel(clock.now() + timedelta(minutes=11)):
        answer = post(ada, "/after-proof", {"words": "all this"})
    assert answer.status_code == 401 and "all this" in answer.text


# The reading log


def test_what_was_read_is_written_down_after_the_page_once_in_ten_minutes(ada: FlaskClient) -> None:
    with time_machine.travel(datetime(2026, 11, 21, 12, 1, tzinfo=UTC), tick=False) as time:
        ben = sign_in(ada.application.test_client(), settled(ada.application, "ben")["ben"])
        for _ in range(3):
            ben.get("/noted", buffered=True)
        time.shift(600)
        ben.get("/noted", buffered=True)
    assert rows(ada.application, select(Reading.case_ref, Reading.what)) == [(CASE, "opened")] * 2


def test_a_session_is_marked_as_used_at_most_once_a_minute(ada: FlaskClient) -> None:
    start = clock.now()
    for seconds, moved in ((30, False), (61, True)):
        with time_machine.travel(start + timedelta(seconds=seconds), tick=False):
            ada.get("/for-all", buffered=True)
            [(used,)] = rows(ada.application, select(StaffSession.used))
            assert (used == When.at(start + timedelta(seconds=seconds))) is moved


def test_a_refused_page_is_a_line_and_a_missing_one_the_same(ada: FlaskClient) -> None:
    for path in ("/hidden", "/barred", "/no-such-page"):
        ada.get(path, buffered=True)
    lines = rows(ada.application, select(Reading.case_ref, Reading.what).order_by(Reading.what))
    assert lines == [
        (None, "refused: /barred"),
        (None, "refused: /hidden"),
        (None, "refused: an address we do not have"),
    ]


def test_a_refused_act_is_an_entry_with_who_and_why(ada: FlaskClient) -> None:
    assert post(ada, "/barred").status_code == 403
    query = select(Entry.actor, EntryContent.body).join(EntryContent, EntryContent.seq == Entry.seq)
    [(actor, body)] = rows(ada.application, query.where(Entry.act == "act.refused", Entry.kind == "act"))
    assert actor and "POST /barred" in body and "This is for the clerk." in body


def test_a_stranger_is_counted_and_not_described(probe: Flask, client: FlaskClient) -> None:
    client.get("/no-such-page", buffered=True, headers={"User-Agent": "telltale"})
    assert [row[1:] for row in rows(probe, select(RefusalCount.on, RefusalCount.status, RefusalCount.count))] == [
        (404, 1)
    ]
    assert rows(probe, select(Reading.ref)) == []


def test_when_the_log_cannot_be_written_the_page_comes_and_the_banner_says_so(
    ada: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*given: object) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(actions, "keep", broken)
        assert ada.get("/noted", buffered=True).text == "read"
    assert "could not be written into the reading log" in ada.get("/account").text
    ada.get("/noted", buffered=True)
    assert "could not be written" not in ada.get("/account").text


PROVED = {
    "staff.invite", "staff.person", "staff.close", "staff.change", "staff.confirm", "staff.refuse",
    "offices.office", "offices.change", "offices.confirm", "offices.refuse",
    "bodies.begin", "bodies.found", "bodies.end_committee", "bodies.seat", "bodies.unseat", "bodies.renew",
    "bodies.delegate", "bodies.end_delegation",
    "cases.name", "cases.seal", "reports.export",
}  # fmt: skip
"""What asks for the password again: taking out, and changing what somebody may do, holds or may know (R53)."""


def test_the_password_is_asked_again_for_whatever_changes_rights_or_takes_out(app: Flask) -> None:
    assert {name for name, view in app.view_functions.items() if getattr(view, "proved", False)} >= PROVED
