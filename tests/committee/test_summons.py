"""The summons by e-mail: only to whoever agreed, once, with the agenda as that member may read it; and on paper."""

from dataclasses import replace
from email.message import EmailMessage

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases.model import Case
from casework.clock import When
from casework.committee import queries, sheets, summoning
from casework.committee.model import Summons
from casework.db import db
from casework.errors import NotAllowed, NotFound
from casework.letters import mail
from casework.policy.access import Action
from casework.policy.words import Seal, Tie
from casework.settings import Settings
from casework.staff.ties import tie
from casework.trail import act
from casework.work.loop import Hopeless, Job
from casework.work.model import DueWork
from tests.committee.chamber import Chamber, chamber
from tests.town import MONDAY, later


@pytest.fixture
def room(inside: Flask) -> Chamber:
    room = chamber()
    summoning.consent(room.town.refs["dev"], "A form", MONDAY.day, room.who("ada", MONDAY), MONDAY)
    room.ready()
    return room


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[EmailMessage]:
    found: list[EmailMessage] = []
    monkeypatch.setattr(mail, "send", lambda settings, message: found.append(message))
    return found


def settings(inside: Flask) -> Settings:
    return replace(inside.extensions["casework"], mail_host="localhost", mail_from="council@example.org")


def job() -> Job:
    row = db.session.scalars(select(DueWork).where(DueWork.verb == summoning.SUMMONS)).one()
    return Job(row.ref, row.verb, row.about, row.due, 0)


def bind(room: Chamber, who: str) -> None:
    by = room.who("ben", MONDAY)
    with act("case.noted", by=by, now=MONDAY, case=room.case):
        tie(room.case, room.town.refs[who], Tie.CLOSE, by.id, "", MONDAY)


def test_one_summons_goes_by_email_with_the_agenda_and_is_said_to_have_left(
    inside: Flask, room: Chamber, sent: list[EmailMessage]
) -> None:
    now, work = later(2), job()
    for _ in range(2):
        summoning.send_summons(work, settings(inside), now)
    assert len(sent) == 1 and sent[0]["To"] == "dev@example.org" and sent[0]["Subject"] == mail.About.SUMMONS
    text = sent[0].get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "1. A complaint about late music" in text and "Thursday 3 December 2026 at 19:00" in text
    assert "Ada Marsh" in text and "Wren" not in text
    db.session.rollback()
    assert db.session.get(Summons, work.about).left == now


def test_whoever_is_bound_to_the_case_is_summoned_to_an_item(
    inside: Flask, room: Chamber, sent: list[EmailMessage]
) -> None:
    bind(room, "dev")
    summoning.send_summons(job(), settings(inside), later(2))
    text = sent[0].get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "1. An item" in text and "late music" not in text


def test_nothing_is_sent_for_a_meeting_that_was_called_off(
    inside: Flask, room: Chamber, sent: list[EmailMessage]
) -> None:
    from casework.committee.actions import call_off

    call_off(room.meeting, "Snow.", room.who("ada", later(2)), later(2))
    summoning.send_summons(job(), settings(inside), later(2))
    assert not sent


def test_with_a_sealed_case_on_the_agenda_it_leaves_from_the_mailbox_for_sealed_cases_or_not_at_all(
    inside: Flask, room: Chamber, sent: list[EmailMessage]
) -> None:
    with act("case.noted", by=room.who("ben", MONDAY), now=MONDAY, case=room.case):
        db.session.get(Case, room.case).seal = Seal.CONFIRMED  # type: ignore[union-attr]
    with pytest.raises(Hopeless, match="Print the summons") as refused:
        summoning.send_summons(job(), settings(inside), later(2))
    assert "seal" not in str(refused.value) and not sent
    boxes = ("chair <chair-only@example.org>",)
    summoning.send_summons(job(), replace(settings(inside), mail_sealed_from=boxes), later(2))
    assert sent[0]["Reply-To"] == "chair-only@example.org"


def test_without_a_mail_server_somebody_is_told_to_hand_it_over(inside: Flask, room: Chamber) -> None:
    with pytest.raises(Hopeless, match="cannot go by e-mail"):
        summoning.send_summons(job(), inside.extensions["casework"], later(2))


def test_a_summons_and_the_notice_are_set_on_the_councils_paper(inside: Flask, room: Chamber) -> None:
    row = next(each for each in summoning.summonses(room.meeting) if each.name == "Fay Quill")
    ada = room.who("ada", later(2))
    _, paper = summoning.paper(row.ref, ada, inside.extensions["casework"])
    assert paper.startswith(b"%PDF")
    with pytest.raises(NotAllowed):
        summoning.paper(row.ref, room.who("dev"), inside.extensions["casework"])
    with pytest.raises(NotFound):
        summoning.paper("a" * 26, ada, inside.extensions["casework"])
    at = queries.meeting_for(ada, room.meeting, Action.MEETING_PREPARE)
    assert sheets.notice(at, later(2), inside.extensions["casework"]).startswith(b"%PDF")
    bind(room, "ada")
    with pytest.raises(NotAllowed, match="Whoever signs for the meeting prints its notice"):
        sheets.notice(at, later(2), inside.extensions["casework"])


def test_the_time_of_a_summons_is_that_of_its_signing(room: Chamber) -> None:
    row = summoning.summonses(room.meeting)[0]
    assert isinstance(row.signed, When) and row.left is None
