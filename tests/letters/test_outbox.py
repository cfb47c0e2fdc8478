"""Letters on their way: sent to whom they may be, once if it can be, never lost, listed when they are stuck."""

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from casework.cases import actions as case_actions
from casework.cases.model import Case
from casework.cases.outbox import actions, queries
from casework.clock import When
from casework.db import brief, db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.letters import actions as letters
from casework.letters import mail
from casework.letters import queries as letter_queries
from casework.letters.model import Letter, MailAttempt, SentBy
from casework.policy.words import Mode, Office, Role, Tie
from casework.settings import Settings
from casework.trail.model import Entry
from casework.work import actions as work
from casework.work import loop
from casework.work.model import DueWork
from tests.letters import town
from tests.letters.town import NOON, Postbox

pytestmark = pytest.mark.both


def later(**more: float) -> When:
    assert NOON.instant is not None
    return When.at(NOON.instant + timedelta(**more))


@pytest.fixture
def postbox() -> Postbox:
    return Postbox()


@pytest.fixture
def wired(settings: Settings, postbox: Postbox) -> Iterator[Settings]:
    """Settings that lead to the postbox."""
    with town.serving(postbox) as port:
        yield replace(
            settings, mail_host="127.0.0.1", mail_port=port, mail_security="none",
            mail_from="clerk@stotfold.example", public_url="https://cases.stotfold.example",
        )  # fmt: skip


@pytest.fixture
def policy_ref(lean: Flask) -> str:
    return town.settle()


def work_about(about: str) -> DueWork:
    db.session.remove()
    return db.session.scalars(select(DueWork).where(DueWork.about == about)).one()


def letter(ref: str) -> Letter:
    db.session.remove()
    return letter_queries.letter(ref)


def test_somebody_named_gets_the_letter_as_text_and_pdf_and_our_promise_is_kept_when_it_left(
    policy_ref: str, wired: Settings, postbox: Postbox
) -> None:
    ref = town.letter(town.case(policy_ref))
    loop.run_once(wired, later(minutes=1))
    (sent,) = postbox.taken
    assert (sent["To"], sent["Subject"]) == ("edith@wren.example", "A letter from the council")
    text, paper = sent.get_body(), list(sent.iter_attachments())
    assert text is not None and "The gate is mended." in text.get_content()
    assert paper[0].get_content().startswith(b"%PDF-")
    gone = letter(ref)
    assert (gone.left, gone.sent_by, gone.deemed_on) == (later(minutes=1), SentBy.EMAIL, date(2026, 11, 23))
    assert work_about(ref).done == later(minutes=1)
    assert [each.answer for each in letter_queries.attempts(ref)] == [letters.TAKEN]


def test_somebody_in_confidence_gets_only_a_notice(policy_ref: str, wired: Settings, postbox: Postbox) -> None:
    ref = town.letter(town.case(policy_ref, Mode.CONFIDENTIAL))
    loop.run_once(wired, later(minutes=1))
    (sent,) = postbox.taken
    whole = sent.as_bytes()
    assert sent["Subject"] == "A message is waiting for you" and not list(sent.iter_attachments())
    assert b"https://cases.stotfold.example/track" in whole
    for secret in (b"gate", b"Edith Wren", b"STF-", b"complaint"):
        assert secret not in whole
    assert letter(ref).left is not None


def test_the_council_may_have_everybody_sent_only_a_notice(policy_ref: str, wired: Settings, postbox: Postbox) -> None:
    town.letter(town.case(policy_ref))
    loop.run_once(replace(wired, mail_notice_only=True), later(minutes=1))
    assert postbox.taken[0]["Subject"] == "A message is waiting for you"


def test_nobody_anonymous_is_ever_written_to(policy_ref: str, wired: Settings, postbox: Postbox) -> None:
    ref = town.letter(town.case(policy_ref, Mode.ANONYMOUS))
    loop.run_once(wired, later(minutes=1))
    assert postbox.taken == []
    assert work_about(ref).given_up and letter(ref).left is None


@pytest.mark.parametrize("setting", ["to_recipient", "to_data"])
def test_a_refusal_for_now_is_tried_again_with_the_same_message_id(
    policy_ref: str, wired: Settings, postbox: Postbox, setting: str
) -> None:
    ref = town.letter(town.case(policy_ref))
    setattr(postbox, setting, "451 4.7.1 later please")
    loop.run_once(wired, later(minutes=1))
    assert (letter(ref).left, work_about(ref).given_up) == (None, False)
    assert "451 4.7.1" in work_about(ref).problem
    setattr(postbox, setting, "250 OK")
    assert loop.run_once(wired, later(minutes=1, seconds=10)) == 0, "it waits"
    loop.run_once(wired, later(minutes=2))
    assert letter(ref).left == later(minutes=2)
    assert set(postbox.ids()) == {f"<{ref}.casework@stotfold.example>"}
    assert [each.answer for each in letter_queries.attempts(ref)][-1] == letters.TAKEN


def test_a_refusal_for_good_is_given_up_listed_and_can_be_tried_again(
    policy_ref: str, wired: Settings, postbox: Postbox
) -> None:
    ada = town.member("Ada Marsh", Role.CLERK, Office.CLERK)
    case_ref = town.case(policy_ref)
    ref = town.letter(case_ref)
    postbox.to_recipient = "550 5.1.1 <edith@wren.example> nobody here"
    loop.run_once(wired, later(minutes=1))
    (listed,) = queries.stuck(ada)
    assert (listed.given_up, listed.case_ref, listed.problem) == (True, case_ref, "The mail server answered 550 5.1.1.")
    assert all("edith" not in each.answer for each in letter_queries.attempts(ref))
    assert owed(case_ref) == "Post the letter", "nobody has to look at the page of stuck mail to learn of it"
    postbox.to_recipient = "250 OK"
    work.retry(listed.ref, later(hours=1))
    loop.run_once(wired, later(hours=1))
    assert (letter(ref).left, letter(ref).sent_by) == (later(hours=1), SentBy.EMAIL)
    assert queries.stuck(ada) == [] and owed(case_ref) != "Post the letter"


def test_one_refused_for_good_can_go_by_post_or_stay_where_it_can_be_read(
    policy_ref: str, wired: Settings, postbox: Postbox
) -> None:
    ada = town.member("Ada Marsh", Role.CLERK, Office.CLERK)
    postbox.to_recipient = "550 5.1.1 nobody here"
    post, stays = (town.letter(town.case(policy_ref, address=address)) for address in ("1 High Street", ""))
    loop.run_once(wired, later(minutes=1))
    assert SentBy.TRACKING not in actions.ways_on(letter(post))
    actions.posted(post, SentBy.POST, NOON.day, ada, later(hours=1))
    actions.posted(stays, SentBy.TRACKING, NOON.day, ada, later(hours=1))
    assert letter(post).left and letter(stays).left and queries.stuck(ada) == []


def test_a_server_that_takes_a_letter_and_hangs_up_gets_the_same_letter_again(
    policy_ref: str, wired: Settings, postbox: Postbox
) -> None:
    ref = town.letter(town.case(policy_ref))
    postbox.hang_up = True
    loop.run_once(wired, later(minutes=1))
    assert letter(ref).left is None
    postbox.hang_up = False
    loop.run_once(wired, later(minutes=5))
    assert postbox.ids() == [f"<{ref}.casework@stotfold.example>"] * 2
    assert postbox.taken[0]["Date"] == postbox.taken[1]["Date"]
    assert letter(ref).left == later(minutes=5)


def test_a_server_that_hangs_is_left_and_tried_again(
    policy_ref: str, wired: Settings, postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail.send, "__kwdefaults__", {"timeout": 0.2, "trust": None})
    ref = town.letter(town.case(policy_ref))
    postbox.slow = 0.6
    loop.run_once(wired, later(minutes=1))
    assert work_about(ref).problem == "The mail server did not answer in time."
    assert not work_about(ref).given_up


def test_a_server_that_is_not_there_is_tried_for_five_days_and_then_listed(
    policy_ref: str, wired: Settings, postbox: Postbox
) -> None:
    away = replace(wired, mail_port=1)
    ada = town.member("Ada Marsh", Role.CLERK, Office.CLERK)
    case_ref = town.case(policy_ref)
    ref = town.letter(case_ref)
    for hour in range(0, 24 * 6, 8):
        assert letter(ref).sent_by is SentBy.EMAIL or work_about(ref).given_up
        loop.run_once(away, later(hours=hour, minutes=1))
    assert work_about(ref).given_up and owed(case_ref) == "Post the letter"
    assert [each.given_up for each in queries.stuck(ada) if each.letter] == [True]


def test_a_person_without_an_address_is_listed(policy_ref: str, wired: Settings, postbox: Postbox) -> None:
    ref = town.letter(town.case(policy_ref, email=None))
    loop.run_once(wired, later(minutes=1))
    assert work_about(ref).given_up and "no e-mail address" in work_about(ref).problem


def test_sent_and_killed_before_it_was_noted_a_letter_goes_again_and_leaves_once(
    policy_ref: str, wired: Settings, postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        """What signal 9 is to the process."""

    def kill(*_: object) -> None:
        raise Killed

    ref = town.letter(town.case(policy_ref))
    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(actions, "_left_by_mail", kill)
        loop.do_one(wired, later(minutes=1))
    assert letter(ref).left is None
    loop.run_once(wired, later(minutes=7))
    loop.run_once(wired, later(minutes=14))
    assert postbox.ids() == [f"<{ref}.casework@stotfold.example>"] * 2
    entries = select(func.count()).select_from(Entry).where(Entry.act == "letter.left", Entry.kind == "letter")
    assert db.session.scalar(entries) == 1


def test_a_letter_that_has_left_is_not_sent_again_by_work_done_twice(
    policy_ref: str, wired: Settings, postbox: Postbox
) -> None:
    ref = town.letter(town.case(policy_ref))
    loop.run_once(wired, later(minutes=1))
    with brief():
        row = db.session.scalars(select(DueWork).where(DueWork.about == ref)).one()
        row.done = None
    loop.run_once(wired, later(minutes=2))
    assert len(postbox.taken) == 1 and letter(ref).left == later(minutes=1)


# Who sees stuck mail, letters and files


def test_whoever_a_case_is_about_sees_no_trace_of_its_stuck_letter(
    policy_ref: str,
    wired: Settings,
    postbox: Postbox,
) -> None:
    ada = town.member("Ada Marsh", Role.CLERK, Office.CLERK)
    case_ref = town.case(policy_ref)
    ref = town.letter(case_ref)
    postbox.to_recipient = "550 no such user"
    loop.run_once(wired, later(minutes=1))
    assert len(queries.stuck(ada)) == 1
    town.bind(case_ref, ada.id, Tie.SUBJECT)
    assert queries.stuck(ada) == []
    with pytest.raises(NotFound):
        queries.stuck_one(work_about(ref).ref, ada)
    with pytest.raises(NotFound):
        queries.paper(ref, ada, wired, NOON)


def test_a_letter_is_printed_for_who_may_see_it_and_names_nobody_to_who_may_not_know(
    policy_ref: str,
    settings: Settings,
) -> None:
    ada = town.member("Ada Marsh", Role.CLERK, Office.CLERK)
    ben, dev = town.member("Ben Holt", Role.OFFICER), town.member("Dev Rao", Role.MEMBER)
    ref = town.letter(town.case(policy_ref, Mode.CONFIDENTIAL))
    _, content, name = queries.paper(ref, ada, settings, NOON)
    assert content.startswith(b"%PDF-") and name == f"letter-{ref[:8]}.pdf"
    with pytest.raises(NotAllowed, match="in confidence"):
        queries.paper(ref, ben, settings, NOON)
    with pytest.raises(NotFound):
        queries.paper(ref, dev, settings, NOON)


# Posted and returned


def test_a_posted_letter_keeps_our_promise_by_its_day_and_is_deemed_received_two_working_days_on(
    policy_ref: str,
    settings: Settings,
) -> None:
    ada = town.member("Ada Marsh", Role.CLERK, Office.CLERK)
    ref = town.letter(town.case(policy_ref), SentBy.POST)
    actions.posted(ref, SentBy.POST, NOON.day, ada, later(days=4))
    gone = letter(ref)
    assert (gone.left, gone.deemed_on) == (When.on(NOON.day), date(2026, 11, 24))
    with pytest.raises(Conflict):
        actions.posted(ref, SentBy.POST, NOON.day, ada, later(days=4))
    case_actions.letter_returned(ref, "Not known at this address", ada, later(days=6))
    back = letter(ref)
    assert (back.returned, back.left) == (later(days=6), When.on(NOON.day))
    with pytest.raises(Conflict):
        case_actions.letter_returned(ref, "Again", ada, later(days=7))


def test_a_letter_that_came_back_is_on_the_worklist_until_it_is_sent_again(policy_ref: str, settings: Settings) -> None:
    ada = town.member("Ada Marsh", Role.CLERK, Office.CLERK)
    case_ref = town.case(policy_ref)
    ref = town.letter(case_ref, SentBy.POST)
    actions.posted(ref, SentBy.POST, NOON.day, ada, NOON)
    case_actions.letter_returned(ref, "Gone away", ada, later(days=3))
    assert owed(case_ref) == "It came back: find another way" and letter(ref).deemed_on is None
    with pytest.raises(Invalid, match="came back"):
        actions.posted(ref, SentBy.HAND, NOON.day, ada, later(days=4))
    actions.posted(ref, SentBy.HAND, later(days=4).day, ada, later(days=4))
    again = letter(ref)
    assert (again.left, again.deemed_on, again.sent_by) == (NOON, later(days=4).day, SentBy.HAND)
    assert "came back" not in owed(case_ref)


def test_one_that_has_nowhere_else_to_go_stays_on_the_tracking_page(policy_ref: str, settings: Settings) -> None:
    ada = town.member("Ada Marsh", Role.CLERK, Office.CLERK)
    case_ref = town.case(policy_ref)
    ref = town.letter(case_ref, SentBy.POST)
    with pytest.raises(Invalid, match="posted or handed over"):
        actions.posted(ref, SentBy.TRACKING, NOON.day, ada, NOON)
    actions.posted(ref, SentBy.POST, NOON.day, ada, NOON)
    case_actions.letter_returned(ref, "Gone away", ada, later(days=3))
    actions.posted(ref, SentBy.TRACKING, later(days=3).day, ada, later(days=3))
    assert "came back" not in owed(case_ref)


def test_without_a_mail_server_a_letter_waits_on_the_worklist_to_be_posted(policy_ref: str, settings: Settings) -> None:
    ada = town.member("Ada Marsh", Role.CLERK, Office.CLERK)
    case_ref = town.case(policy_ref)
    ref = town.letter(case_ref)
    loop.run_once(settings, later(minutes=1))
    waiting, job = letter(ref), work_about(ref)
    assert (waiting.sent_by, waiting.left, job.given_up) == (SentBy.POST, None, False) and job.done
    assert owed(case_ref) == "Post the letter" and queries.stuck(ada) == []
    actions.posted(ref, SentBy.POST, NOON.day, ada, later(minutes=2))
    assert "Post" not in owed(case_ref)


def test_work_for_a_letter_that_has_left_is_closed_and_nothing_is_sent(
    policy_ref: str, wired: Settings, postbox: Postbox
) -> None:
    ref = town.letter(town.case(policy_ref))
    case_actions.letter_left(ref, NOON, SentBy.EMAIL, work.WORKER, NOON)
    loop.run_once(wired, later(minutes=1))
    assert postbox.taken == [] and work_about(ref).done


def owed(case_ref: str) -> str:
    db.session.remove()
    case = db.session.get(Case, case_ref)
    assert case is not None and case.rank is not None
    return case.due_what


@pytest.mark.parametrize("day", [date(2026, 11, 19), date(2026, 11, 22)])
def test_a_letter_cannot_have_left_before_it_was_issued_or_in_days_to_come(
    policy_ref: str,
    day: date,
    settings: Settings,
) -> None:
    ada = town.member("Ada Marsh", Role.CLERK, Office.CLERK)
    ref = town.letter(town.case(policy_ref), SentBy.POST)
    with pytest.raises(Invalid, match="until today"):
        actions.posted(ref, SentBy.POST, day, ada, later(days=1))


def test_a_letter_that_never_left_cannot_come_back(policy_ref: str, settings: Settings) -> None:
    ada = town.member("Ada Marsh", Role.CLERK, Office.CLERK)
    ref = town.letter(town.case(policy_ref), SentBy.POST)
    with pytest.raises(Conflict):
        case_actions.letter_returned(ref, "Not known", ada, NOON)
    with pytest.raises(Invalid, match="Say why"):
        case_actions.letter_returned(ref, " ", ada, NOON)


# Alerts


def test_an_alert_wakes_without_a_word_of_content_and_leaves_no_hour(
    policy_ref: str, wired: Settings, postbox: Postbox
) -> None:
    ben = town.member("Ben Holt", Role.OFFICER, Office.SAFEGUARDING_LEAD)
    case_ref = town.case(policy_ref, Mode.ANONYMOUS)
    with brief():
        work.promise("mail.alert", f"{ben.id}:{case_ref}", NOON.coarse())
    loop.run_once(wired, later(minutes=1))
    (sent,) = postbox.taken
    assert (sent["To"], sent["Subject"]) == ("ben@stotfold.example", "Please look at your worklist now")
    assert b"/worklist" in sent.as_bytes() and b"gate" not in sent.as_bytes()
    assert work_about(f"{ben.id}:{case_ref}").done == NOON.coarse()


def test_nobody_is_alerted_to_a_case_about_themselves(policy_ref: str, wired: Settings, postbox: Postbox) -> None:
    ben = town.member("Ben Holt", Role.OFFICER, Office.SAFEGUARDING_LEAD)
    case_ref = town.case(policy_ref)
    town.bind(case_ref, ben.id, Tie.SUBJECT)
    with brief():
        work.promise("mail.alert", f"{ben.id}:{case_ref}", NOON)
    loop.run_once(wired, later(minutes=1))
    assert postbox.taken == []


# Killed


LETTERS = 24
KILLS = {"sqlite": 5, "postgresql": 2}


def test_workers_killed_again_and_again_lose_no_letter_and_none_leaves_twice(
    policy_ref: str, wired: Settings, postbox: Postbox, kind_of_database: str
) -> None:
    """Two workers at once, signal 9 to both in the midst of sending; each time the clock passes the lease's end."""
    postbox.slow = 0.05
    case_ref = town.case(policy_ref, Mode.CONFIDENTIAL)
    refs = [town.letter(case_ref) for _ in range(LETTERS)]
    db.session.remove()
    dice, kills = random.Random(20261121), 0
    while kills < KILLS[kind_of_database]:
        pair = [worker(wired, kills * 6) for _ in range(2)]
        seen = len(postbox.taken)
        wait_for(lambda seen=seen: len(postbox.taken) > seen)  # type: ignore[misc]
        time.sleep(dice.random() * 0.15)
        for each in pair:
            each.kill()
            each.wait()
        kills += 1
    last = worker(wired, kills * 6)
    try:
        wait_for(lambda: not unsent())
    finally:
        last.terminate()
        last.wait()
    ids = Counter(postbox.ids())
    assert set(ids) == {f"<{ref}.casework@stotfold.example>" for ref in refs}, "a letter was lost"
    assert sum(ids.values()) <= LETTERS + 2 * kills, "a letter went again that no kill had interrupted"
    left = select(Entry.row_ref, func.count()).where(Entry.act == "letter.left", Entry.kind == "letter")
    assert dict(db.session.execute(left.group_by(Entry.row_ref)).all()) == dict.fromkeys(refs, 1)
    assert db.session.scalar(select(func.count()).select_from(MailAttempt)) == LETTERS


def worker(wired: Settings, ahead: int) -> subprocess.Popen[bytes]:
    given = [str(wired.instance), wired.database_url, str(wired.mail_port), str(ahead)]
    return subprocess.Popen([sys.executable, "-m", "tests.letters.worker", *given])


def unsent() -> int:
    db.session.remove()
    query = select(func.count()).select_from(DueWork).where(DueWork.verb == "mail.letter", DueWork.done.is_(None))
    return db.session.scalar(query) or 0


def wait_for(ready, seconds: float = 40) -> None:  # type: ignore[no-untyped-def]
    until = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < until, "it took too long"
        time.sleep(0.02)
