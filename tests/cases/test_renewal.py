"""New words for somebody who lost theirs: on paper or in one e-mail, never for a stranger, and kept nowhere."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select, text

from casework import clock
from casework.cases import queries, receipts
from casework.cases.model import ReceiptKey
from casework.cases.outbox.queries import stuck
from casework.cases.receipts import Receipt
from casework.cases.renewal import actions
from casework.cases.renewal.actions import MAIL_RECEIPT
from casework.clock import When
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.intake.actions import Received
from casework.letters.model import MailAttempt
from casework.people.model import Person, ReachBy
from casework.policy.words import Mode, Tie
from casework.settings import Settings
from casework.staff.ties import tie
from casework.trail import act
from casework.trail.model import Entry
from casework.trail.story import story
from casework.work import actions as work
from casework.work import loop
from casework.work.model import DueWork
from tests import cast
from tests.conftest import let_go, make_app, on_postgresql
from tests.letters.town import Postbox, serving
from tests.postgres import Cluster
from tests.test_anonymity import BETWEEN, on_disk
from tests.town import KEYS, MONDAY, Town, edith, found

pytestmark = pytest.mark.both
CASE_WORDS = "Zeisig says that the disco at the hall went on past midnight."


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


@pytest.fixture
def postbox() -> Iterator[Postbox]:
    """A mail server."""
    yield Postbox()


@pytest.fixture
def wired(inside: Flask, postbox: Postbox) -> Iterator[Settings]:
    """Settings that lead to it."""
    with serving(postbox) as port:
        yield replace(
            inside.extensions["casework"], mail_host="127.0.0.1", mail_port=port, mail_security="none",
            mail_from="clerk@stotfold.example", public_url="https://cases.stotfold.example",
        )  # fmt: skip


def sent(town: Town, mode: Mode = Mode.NAMED, **changes: object) -> Received:
    """Something Edith has sent."""
    return town.sends(sender=replace(edith(mode), **changes), words=CASE_WORDS)


def soon(**more: float) -> When:
    assert MONDAY.instant is not None
    return When.at(MONDAY.instant + timedelta(**more))


def opens(settings: Settings, receipt: Receipt) -> str | None:
    """The case these words open now, if any."""
    db.session.remove()
    case = queries.by_receipt(receipts.digest(settings.key("pepper"), receipt))
    return case.ref if case else None


def works(settings: Settings, at: When) -> None:
    """Have the worker mail what is due."""
    while loop.do_one(settings, at):
        pass


def pending() -> list[DueWork]:
    db.session.remove()
    return list(db.session.scalars(select(DueWork).where(DueWork.verb == MAIL_RECEIPT)))


def mailed(postbox: Postbox, number: int = -1) -> Receipt:
    """The words in a mail, as whoever reads it would type them."""
    body = postbox.taken[number].get_body()
    assert body is not None
    typed = "\n".join(body.get_content().splitlines()[-8:])
    read = receipts.read(typed)
    assert isinstance(read, Receipt), typed
    return read


def told(case_ref: str) -> list[str]:
    """The story of a case, newest first."""
    db.session.remove()
    return [line.says for line in story(case_ref, lambda kind, ref: ref)]


# On paper


def test_printed_words_open_the_case_and_the_old_ones_no_longer_do(town: Town) -> None:
    first = sent(town)
    assert first.receipt is not None
    fresh = actions.fresh_receipt(first.case_ref, KEYS.receipt, KEYS.pepper, town.who("ben"), MONDAY)
    assert queries.by_receipt(receipts.digest(KEYS.pepper, first.receipt)) is None
    case = queries.by_receipt(receipts.digest(KEYS.pepper, fresh))
    assert case is not None and case.ref == first.case_ref
    assert told(first.case_ref)[0] == "A fresh receipt was made on paper; the old one no longer opens anything"


# By e-mail


@pytest.mark.parametrize("mode", [Mode.NAMED, Mode.CONFIDENTIAL])
def test_mailed_words_open_the_case_and_the_old_ones_no_longer_do(
    town: Town, wired: Settings, postbox: Postbox, mode: Mode
) -> None:
    first = sent(town, mode)
    assert first.receipt is not None
    actions.mail_receipt(first.case_ref, wired, town.who("ada"), MONDAY)
    works(wired, soon(minutes=1))
    (mail,) = postbox.taken
    assert (mail["To"], mail["Subject"]) == ("edith@example.org", "The words you asked us for")
    assert opens(wired, mailed(postbox)) == first.case_ref
    db.session.remove()
    assert queries.by_receipt(receipts.digest(KEYS.pepper, first.receipt)) is None


def test_the_mail_says_what_it_is_and_nothing_of_the_case(town: Town, wired: Settings, postbox: Postbox) -> None:
    case = sent(town)
    actions.mail_receipt(case.case_ref, wired, town.who("ada"), MONDAY)
    works(wired, soon(minutes=1))
    body = postbox.taken[0].get_body()
    assert body is not None
    whole = f"{postbox.taken[0].items()} {body.get_content()}"
    assert "https://cases.stotfold.example/track" in whole and not list(postbox.taken[0].iter_attachments())
    assert "The words you had before no longer work." in whole and "Anybody who reads this e-mail" in whole
    for secret in (case.reference, "Edith", "Wren", "complaint", "disco", "Zeisig", "hall", case.case_ref):
        assert secret not in whole.replace("edith@example.org", ""), secret


def test_the_story_says_who_gave_them_and_by_which_way_and_when_they_left(
    town: Town, wired: Settings, postbox: Postbox
) -> None:
    ref = sent(town).case_ref
    actions.mail_receipt(ref, wired, town.who("ben"), MONDAY)
    works(wired, soon(minutes=1))
    left, made = story(ref, lambda kind, ref: ref)[:2]
    assert (left.says, left.who) == ("The fresh receipt left us by e-mail", "worker")
    assert made.who == town.refs["ben"] and "to go by e-mail to the address on file" in made.says


# Refused


def test_nobody_makes_words_for_somebody_anonymous(town: Town, wired: Settings) -> None:
    ref = town.sends().case_ref
    for make in (
        lambda: actions.fresh_receipt(ref, KEYS.receipt, KEYS.pepper, town.who("ada"), MONDAY),
        lambda: actions.mail_receipt(ref, wired, town.who("ada"), MONDAY),
    ):
        with pytest.raises(NotAllowed, match="anonymously"):
            make()
    assert not pending()


@pytest.mark.parametrize(
    ("person", "settings", "because"),
    [
        ({"email": "", "address": "1 Mill Lane", "reach_by": ReachBy.POST}, {}, "no e-mail address on file"),
        ({}, {"mail_host": ""}, "No mail server is set up"),
        ({}, {"mail_notice_only": True}, "nothing but notices"),
    ],
)
def test_where_nothing_can_go_by_mail_the_old_words_live_and_paper_is_offered(
    town: Town, wired: Settings, postbox: Postbox, person: dict[str, object], settings: dict[str, object], because: str
) -> None:
    first = sent(town, **person)
    with pytest.raises(Invalid, match=f"{because}.*They can have them on paper"):
        actions.mail_receipt(first.case_ref, replace(wired, **settings), town.who("ada"), MONDAY)  # type: ignore[arg-type]
    assert first.receipt and queries.by_receipt(receipts.digest(KEYS.pepper, first.receipt))
    assert not pending() and not postbox.taken


def test_an_officer_does_not_make_words_for_somebody_in_confidence(town: Town, wired: Settings) -> None:
    ref = sent(town, Mode.CONFIDENTIAL).case_ref
    with pytest.raises(NotAllowed, match="in confidence"):
        actions.mail_receipt(ref, wired, town.who("ben"), MONDAY)


def test_whoever_a_case_is_about_finds_none_to_make_words_for(town: Town, wired: Settings) -> None:
    ref = sent(town).case_ref
    with act("case.noted", by=town.who("ben"), now=MONDAY, case=ref):
        tie(ref, town.refs["ada"], Tie.SUBJECT, town.refs["ben"], "", MONDAY)
    with pytest.raises(NotFound):
        actions.mail_receipt(ref, wired, town.who("ada"), MONDAY)


def test_a_page_that_grew_old_makes_no_words(town: Town, wired: Settings) -> None:
    """A button pressed twice, or a printed page loaded anew, would kill the words that were just made."""
    ref = sent(town).case_ref
    story = town.case(ref).story
    actions.mail_receipt(ref, wired, town.who("ada"), MONDAY, story)
    with pytest.raises(Conflict, match="after you opened this page"):
        actions.mail_receipt(ref, wired, town.who("ada"), MONDAY, story)
    with pytest.raises(Conflict):
        actions.fresh_receipt(ref, KEYS.receipt, KEYS.pepper, town.who("ada"), MONDAY, story)


# Killed, refused by the server, tried again


def test_the_server_away_the_same_words_go_later_under_the_same_id(
    town: Town, wired: Settings, postbox: Postbox
) -> None:
    ref = sent(town).case_ref
    actions.mail_receipt(ref, wired, town.who("ada"), MONDAY)
    postbox.hang_up = True
    works(wired, soon(minutes=1))
    postbox.hang_up = False
    works(wired, soon(minutes=5))
    one, other = postbox.taken
    assert (one["Message-ID"], one["Date"]) == (other["Message-ID"], other["Date"])
    assert mailed(postbox, 0) == mailed(postbox, 1) and opens(wired, mailed(postbox)) == ref
    assert not pending()


def test_killed_between_sending_and_noting_it_goes_once_more_and_is_noted_once(
    town: Town, wired: Settings, postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        """What signal 9 is to the process."""

    def kill(*_: object) -> None:
        raise Killed

    ref = sent(town).case_ref
    actions.mail_receipt(ref, wired, town.who("ada"), MONDAY)
    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(loop.Job, "burn", kill)
        loop.do_one(wired, soon(minutes=1))
    assert len(pending()) == 1
    works(wired, soon(minutes=7))
    works(wired, soon(minutes=14))
    assert len(postbox.taken) == 2 and len(set(postbox.ids())) == 1 and mailed(postbox, 0) == mailed(postbox, 1)
    assert told(ref).count("The fresh receipt left us by e-mail") == 1


def test_words_that_were_replaced_before_they_left_go_nowhere(town: Town, wired: Settings, postbox: Postbox) -> None:
    ref = sent(town).case_ref
    actions.mail_receipt(ref, wired, town.who("ada"), MONDAY)
    actions.fresh_receipt(ref, wired.key("receipt"), wired.key("pepper"), town.who("ada"), MONDAY)
    assert not pending(), "the token went with its words"
    actions.mail_receipt(ref, wired, town.who("ada"), soon(minutes=1))
    works(wired, soon(minutes=2))
    assert len(postbox.taken) == 1 and opens(wired, mailed(postbox)) == ref


def test_words_whose_receipt_has_ended_are_not_mailed(town: Town, wired: Settings, postbox: Postbox) -> None:
    ref = sent(town).case_ref
    actions.mail_receipt(ref, wired, town.who("ada"), MONDAY)
    with act("case.noted", by=town.who("ada"), now=MONDAY, case=ref):
        for row in db.session.scalars(select(ReceiptKey).where(ReceiptKey.case_ref == ref)):
            row.ended = MONDAY
    works(wired, soon(minutes=1))
    assert not postbox.taken and not pending()


@pytest.mark.parametrize("changed", ["refused", "no address", "mail off"])
def test_what_cannot_be_mailed_any_more_is_listed_and_says_what_to_do(
    town: Town, wired: Settings, postbox: Postbox, changed: str
) -> None:
    ref = sent(town).case_ref
    actions.mail_receipt(ref, wired, town.who("ada"), MONDAY)
    if changed == "refused":
        postbox.to_recipient = "550 5.1.1 <edith@example.org> no such user"
    elif changed == "no address":
        person_ref = town.case(ref).person_ref
        with act("case.noted", by=town.who("ada"), now=MONDAY, case=ref):
            person = db.session.get(Person, person_ref)
            assert person
            person.email = None
    works(replace(wired, mail_host="") if changed == "mail off" else wired, soon(minutes=1))
    (listed,) = stuck(town.who("ada"))
    assert (listed.what, listed.case_ref, listed.given_up) == ("A fresh receipt by e-mail", ref, True)
    assert "550 5.1.1" in listed.problem if changed == "refused" else "on paper" in listed.problem
    assert "edith" not in listed.problem
    if changed == "refused":
        postbox.to_recipient = "250 OK"
        work.retry(listed.ref, soon(hours=1))
        works(wired, soon(hours=1))
        assert opens(wired, mailed(postbox)) == ref and not pending()


# No trace


def test_nothing_on_the_disk_gives_the_words_away_once_they_have_left(
    town: Town,
    inside: Flask,
    wired: Settings,
    postbox: Postbox,
    request: pytest.FixtureRequest,
    caplog: pytest.LogCaptureFixture,
) -> None:
    ref = sent(town).case_ref
    actions.mail_receipt(ref, wired, town.who("ada"), MONDAY)
    token = pending()[0].about.partition(":")[0]
    assert len(token) == 22 and any(token.encode() in content for content in disk(inside, request).values())
    before = spelt(receipts.derive(wired.key("receipt"), f"{token}:{ref}"))
    postbox.to_data = "451 4.7.1 later please"
    works(wired, soon(minutes=1))
    assert not traces(before, disk(inside, request)), "not even while it waits"
    postbox.to_data = "250 OK"
    works(wired, soon(minutes=5))
    assert mailed(postbox) == receipts.derive(wired.key("receipt"), f"{token}:{ref}")
    content = disk(inside, request)
    assert not traces(before, content)
    if not on_postgresql(inside):
        assert not [path for path, each in content.items() if token.encode() in each]
    assert not rows_with(token) and not rows_with(before[0])
    said = " ".join(record.getMessage() for record in caplog.records).lower()
    assert token.lower() not in said and not [trace for trace in before if trace in said]
    assert not db.session.scalars(select(MailAttempt)).all()


def spelt(receipt: Receipt) -> list[str]:
    """Three of the words in a row, however they may be put together."""
    return [between.join(receipt.words[start : start + 3]) for between in BETWEEN for start in range(5)]


def traces(sought: list[str], content: dict[Path, bytes]) -> list[tuple[str, Path]]:
    small = {path: each.lower() for path, each in content.items()}
    return [(trace, path) for trace in sought for path, each in small.items() if trace.encode() in each]


def disk(app: Flask, request: pytest.FixtureRequest) -> dict[Path, bytes]:
    """The instance with its write-ahead log, or PostgreSQL's own folder."""
    db.session.remove()
    if not on_postgresql(app):
        return on_disk(Path(app.instance_path))
    cluster: Cluster = request.getfixturevalue("postgres")
    with cluster.connect() as bare:
        bare.execute("CHECKPOINT")
    return on_disk(Path(app.instance_path), cluster.data)


def rows_with(sought: str) -> list[str]:
    """Tables a row of which holds a text."""
    db.session.remove()
    found = []
    with db.engine.connect() as bare:
        for table in db.metadata.sorted_tables:
            rows = bare.execute(text(f'SELECT * FROM "{table.name}"')).all()
            found += [table.name for row in rows if sought in str(row)]
    return found


def test_the_trail_knows_of_the_act_and_of_no_token(town: Town, wired: Settings) -> None:
    ref = sent(town).case_ref
    actions.mail_receipt(ref, wired, town.who("ada"), MONDAY)
    token = pending()[0].about
    assert set(rows_with(token.partition(":")[0])) == {"due_work"}
    acts = set(db.session.scalars(select(Entry.act).where(Entry.case_ref == ref)))
    assert "case.receipt-replaced" in acts


# The page


@pytest.fixture
def office(instance: Path, database_url: str) -> Iterator[Callable[..., tuple[FlaskClient, str, Flask]]]:
    """Give `office(...)` settings and a sender, and have Ada's browser, a case, and the app."""
    apps = []

    def build(sender: object = None, **settings: object) -> tuple[FlaskClient, str, Flask]:
        app = make_app(instance, database_url=database_url, **settings)
        apps.append(app)
        now = When.at(clock.now())
        with app.app_context():
            town = found(now)
            ref = town.sends(now, sender=sender or edith()).case_ref
        return cast.sign_in(app.test_client(), town.refs["ada"]), ref, app

    yield build
    for app in apps:
        let_go(app)


MAIL = {"mail_host": "127.0.0.1", "mail_security": "none", "mail_from": "clerk@stotfold.example", "demo": True}


def press(browser: FlaskClient, ref: str, **fields: object):  # type: ignore[no-untyped-def]
    """Open the page, and press its button."""
    page = browser.get(f"/cases/{ref}/receipt", buffered=True).text
    story = page.split('name="story"', 1)[1].split('value="', 1)[1].split('"', 1)[0]
    token = cast.token_of(browser, f"/cases/{ref}/receipt")
    return browser.post(f"/cases/{ref}/receipt", data={"csrf_token": token, "story": story, **fields}, buffered=True)


def test_the_page_asks_which_way_and_says_what_each_means(
    office: Callable[..., tuple[FlaskClient, str, Flask]],
) -> None:
    ada, ref, _ = office(**MAIL)
    page = ada.get(f"/cases/{ref}/receipt", buffered=True).text
    assert "By e-mail to edith@example.org" in page and "On paper" in page
    assert "Choose how they get the words" in press(ada, ref).text


def test_by_mail_the_page_goes_back_to_the_case_and_shows_no_words(
    office: Callable[..., tuple[FlaskClient, str, Flask]],
) -> None:
    ada, ref, app = office(**MAIL)
    answer = press(ada, ref, way="email")
    assert answer.status_code == 303 and answer.headers["Location"].endswith(f"/cases/{ref}")
    page = ada.get(f"/cases/{ref}", buffered=True).text
    assert "on their way to the e-mail address on file" in page and "receipt__words" not in page
    with app.app_context():
        assert len(pending()) == 1


def test_a_page_sent_twice_is_asked_again(office: Callable[..., tuple[FlaskClient, str, Flask]]) -> None:
    ada, ref, app = office(**MAIL)
    story = (
        ada.get(f"/cases/{ref}/receipt", buffered=True)
        .text.split('name="story"', 1)[1]
        .split('value="')[1]
        .split('"')[0]
    )
    assert press(ada, ref, way="paper").status_code == 200
    again = press(ada, ref, way="paper", story=story)
    assert again.status_code == 409 and "after you opened this page" in again.text
    assert "receipt__words" not in again.text


def test_without_mail_the_page_says_why_and_prints(office: Callable[..., tuple[FlaskClient, str, Flask]]) -> None:
    ada, ref, _ = office()
    page = ada.get(f"/cases/{ref}/receipt", buffered=True).text
    assert "No mail server is set up" in page and 'value="email"' not in page
    assert "receipt__words" in press(ada, ref, way="paper").text
    assert press(ada, ref, way="email").status_code == 422
