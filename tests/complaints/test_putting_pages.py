"""The pages on which a complaint is put to somebody; and what opens to whoever got the letter: that alone."""

import re

import pytest
from flask.testing import FlaskClient

from casework.cases import seals
from casework.cases.model import Case, Whom
from casework.complaints.putting import actions
from casework.db import db
from casework.intake.actions import AboutWhom
from casework.people.model import ReachBy
from casework.policy.words import Mode
from tests import cast
from tests.cases.test_budget import asks
from tests.complaints.scene import known
from tests.complaints.test_pages import Office, office, parts, send, text_of
from tests.resident.conftest import Edith
from tests.town import TRACK, edith

__all__ = ["office"]

WORDS = "You shouted [[at me in Mill Lane]] and hung up."
ANOTHER = "abacus abdomen abdominal abide abiding ability ablaze"


@pytest.fixture
def about(office: Office) -> str:
    """A complaint in confidence about Dev, with a letter begun."""
    whom = (AboutWhom(Whom.PERSON, office.town.refs["dev"], "Dev Rao"),)
    ref = office.complaint("He shouted.", about=whom, sender=edith(Mode.CONFIDENTIAL, ReachBy.TRACKING))
    with office.app.app_context():
        seals.confirm_seal(ref, "It is.", office.town.who("ada", office.now), office.now, TRACK)
    return ref


def begun(office: Office, ref: str, browser: FlaskClient) -> str:
    """The address of a letter to Dev."""
    key = subject(office, ref)
    made = send(browser, f"/cases/{ref}/putting", subject=key, name="", words=WORDS)
    assert made.status_code == 303
    return str(made.headers["Location"])


def subject(office: Office, ref: str) -> str:
    with office.app.app_context():
        return known(office.town, ref).subjects[0].key


def story(browser: FlaskClient, path: str) -> str:
    return browser.get(path, buffered=True).text.split('name="story"', 1)[1].split('value="', 1)[1].split('"', 1)[0]


def agreed(office: Office, ref: str) -> None:
    with office.app.app_context():
        put = known(office.town, ref).puttings[0].ref
        actions.ask(ref, put, office.town.who("ben", office.now), office.now, TRACK)
        actions.answer_as_sender(ref, put, actions.Consent.AGREED, "", office.now)


def goes(office: Office, ref: str, browser: FlaskClient, way: str = "receipt") -> tuple[str, str]:
    """The letter goes; its address and its words, from the page that shows them once."""
    path = begun(office, ref, browser)
    agreed(office, ref)
    page = send(browser, f"{path}/send", way=way, because="", story=story(browser, f"{path}/send"))
    assert page.status_code == (200 if way == "receipt" else 303)
    words = re.findall(r"receipt__number[^/]*/span> (\w[\w-]*)", page.text)
    return path, " ".join([*words, *re.findall(r"check: <strong>(\w+)", page.text)])


def opens(client: FlaskClient, words: str, path: str = "/letter"):
    sent = {"csrf_token": cast.token_of(client, path), "receipt": words}
    return client.post(path, data=sent, buffered=True)


def test_the_words_are_written_marked_and_previewed(office: Office, about: str) -> None:
    ben = office.browser("ben")
    page = text_of(ben.get(f"/cases/{about}/putting").text)
    assert "Dev Rao" in page and "Not put to them yet" in page and "He shouted." in page
    path = begun(office, about, ben)
    page = text_of(ben.get(path).text)
    assert "You shouted (some words are left out here) and hung up." in page and "Ask the sender" in page
    wrong = send(ben, path, words="You [[shouted.")
    assert wrong.status_code == 422 and "without a ]]" in wrong.text and "[[shouted" in wrong.text
    assert send(ben, path, words="You hung up.").status_code == 303
    assert "You hung up." in ben.get(path).text


def test_the_case_says_where_it_stands_and_costs_no_more(office: Office, about: str) -> None:
    ben = office.browser("ben")
    assert "not put to them yet" in ben.get(f"/cases/{about}").text
    before = asks(office.app, ben, f"/cases/{about}")
    goes(office, about, ben)
    assert "may comment until" in ben.get(f"/cases/{about}").text
    assert asks(office.app, ben, f"/cases/{about}") == before


def test_findings_say_why_nothing_can_be_found_yet_and_lose_no_text(office: Office, about: str) -> None:
    ben = office.browser("ben")
    with office.app.app_context():
        point = known(office.town, about).points[0].row.ref
    page = ben.get(f"/cases/{about}/findings").text
    assert "has not been put to Dev Rao" in page
    typed = {f"outcome_{point}": "upheld", f"reasons_{point}": "The log shows it."}
    refused = send(ben, f"/cases/{about}/findings", story=story(ben, f"/cases/{about}/findings"), **typed)
    assert refused.status_code == 422 and "The log shows it." in refused.text
    assert "has not been put to Dev Rao" in text_of(refused.text)


def test_the_sender_reads_the_words_and_answers_behind_their_receipt(office: Office) -> None:
    dev = office.town.refs["dev"]
    client = office.app.test_client()
    receipt = Edith(client).finish(about=[dev], mode="confidential", reach_by="tracking")
    with office.app.app_context():
        ref = db.session.query(Case).order_by(Case.received.desc()).first().ref  # type: ignore[union-attr]
        ada = office.town.who("ada", office.now)
        office.town.move(ref, "triage", "ada", office.now, kind="complaint", handler=office.town.refs["ben"])
        put = actions.begin(ref, known(office.town, ref).subjects[0].key, "", WORDS, ada, office.now)
        actions.ask(ref, put, ada, office.now, TRACK)
    Edith(client).follow(receipt)
    page = client.get("/track/case").text
    assert "You shouted (some words are left out here) and hung up." in page and "May we put these words" in page
    empty = cast.post(client, "/track/consent", {"put": put}, "/track/case")
    assert empty.status_code == 422 and "Choose whether we may put these words" in empty.text
    blank = cast.post(client, "/track/consent", {"put": put, "consent": "own-words", "own": " "}, "/track/case")
    assert blank.status_code == 422 and "Write the words that may be put" in blank.text
    said = cast.post(client, "/track/consent", {"put": put, "consent": "refused"}, "/track/case")
    assert said.status_code == 303
    assert "We do not put those words to them" in client.get("/track/case").text
    again = cast.post(client, "/track/consent", {"put": put, "consent": "agreed"}, "/track/case")
    assert again.status_code == 409
    assert "they refused" in office.browser("ben").get(f"/cases/{ref}/putting/{put}").text


def test_what_they_say_on_the_telephone_is_written_down(office: Office, about: str) -> None:
    ben = office.browser("ben")
    path = begun(office, about, ben)
    assert cast.post(ben, f"{path}/ask").status_code == 303
    day = parts(office.now.day, "on")
    assert send(ben, f"{path}/answer", consent="agreed", channel="", own="", **day).status_code == 422
    assert send(ben, f"{path}/answer", consent="agreed", channel="telephone", own="", **day).status_code == 303
    assert "they agreed, by telephone" in text_of(ben.get(path).text)


def test_the_letter_is_shown_whole_and_its_words_once(office: Office, about: str) -> None:
    ben = office.browser("ben")
    path, words = goes(office, about, ben)
    assert len(words.split()) == 8
    assert words.split()[0] not in text_of(ben.get(path).text).split()
    pdf = send(ben, f"{path}/paper", receipt=words)
    assert pdf.mimetype == "application/pdf" and pdf.data[:4] == b"%PDF"
    assert send(ben, f"{path}/paper", receipt=ANOTHER).status_code == 303
    old = send(ben, f"{path}/words", story="1")
    assert old.status_code == 303 and "after you opened this page" in ben.get(path).text
    new = send(ben, f"{path}/words", story=story(ben, path))
    assert new.status_code == 200 and opens(office.app.test_client(), words).status_code == 422


def test_its_words_open_that_letter_and_nothing_else(office: Office, about: str) -> None:
    path, words = goes(office, about, office.browser("ben"))
    client = office.app.test_client()
    assert opens(client, words, "/track").status_code == 422
    assert opens(client, words).headers["Location"] == "/letter/read"
    page = client.get("/letter/read").text
    assert "You shouted (some words are left out here) and hung up." in text_of(page)
    with office.app.app_context():
        case, row = db.session.get(Case, about), known(office.town, about).puttings[0]
        traces = [case.reference, about, row.ref, "Edith", "edith@example.org", "Mill Lane", "/cases/", "/track/case"]  # type: ignore[union-attr]
    assert not [each for each in traces if each in page]
    assert client.get("/track/case").status_code == 303
    short = send_comment(client, " ")
    assert short.status_code == 422 and "Write your comment" in short.text
    assert send_comment(client, "I was not there.").headers["Location"] == "/letter/thank-you"
    assert client.get("/letter/read").headers["Location"] == "/letter"
    assert opens(client, words).status_code == 422
    assert "I was not there." in office.browser("ben").get(f"/cases/{about}/findings").text


def send_comment(client: FlaskClient, words: str):
    return cast.post(client, "/letter/comment", {"words": words}, "/letter/read")


def test_words_that_open_no_letter_all_get_one_answer(office: Office, about: str) -> None:
    client = office.app.test_client()
    receipt = Edith(client).finish()
    _, words = goes(office, about, office.browser("ben"))
    opens(client, words)
    send_comment(client, "I was not there.")
    answers = {
        re.sub(r'name="csrf_token"[^>]*>', "", page.text).replace(each, "").replace(" ".join(each.split()), "")
        for each in (receipt, words, ANOTHER)
        for page in [opens(office.app.test_client(), each)]
        if page.status_code == 422
    }
    assert len(answers) == 1 and "open nothing here" in answers.pop()


def test_a_comment_that_comes_too_late_is_not_lost(office: Office, about: str) -> None:
    client, ben = office.app.test_client(), office.browser("ben")
    path, words = goes(office, about, ben)
    opens(client, words)
    token = cast.token_of(client, "/letter/read")
    day = parts(office.now.day, "on")
    assert send(ben, f"{path}/comment", words="She rang.", channel="telephone", **day).status_code == 303
    late = client.post("/letter/comment", data={"csrf_token": token, "words": "I was ill."}, buffered=True)
    assert late.status_code == 409 and "I was ill." in late.text and "no longer be answered" in late.text


def test_waiving_needs_a_reason_and_says_so(office: Office, about: str) -> None:
    ben, path = office.browser("ben"), f"/cases/{about}/waive-putting"
    who = subject(office, about)
    assert "Say why" in send(ben, path, subject=who, because="").text
    assert send(ben, path, subject=who, because="It is about a rule.").status_code == 303
    assert "the reason is on the record" in ben.get(f"/cases/{about}/putting").text


def test_an_anonymous_sender_is_warned_before_sending_and_nobody_else(office: Office) -> None:
    warned = "What you say of somebody is put to them"
    for about_, mode, says in (
        ([office.town.refs["dev"]], "anonymous", True),
        (["service"], "anonymous", False),
        ([office.town.refs["dev"]], "named", False),
    ):
        client = office.app.test_client()
        Edith(client).fill(about=about_, mode=mode, reach_by="tracking")
        assert (warned in client.get("/tell-us/check").text) is says


def test_whoever_has_an_account_sees_nothing_of_a_letter_to_them(office: Office, about: str) -> None:
    path, _ = goes(office, about, office.browser("ben"))
    dev = office.browser("dev")
    for page in ("/account", "/worklist", "/account/praise", "/meetings"):
        assert "shouted" not in dev.get(page, buffered=True).text
    assert dev.get(path).status_code == 404
