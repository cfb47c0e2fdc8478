"""Whole cases from the first word to the last, as a clerk would tell them; the trail verifies after each."""

from datetime import date

import pytest
from sqlalchemy import select

from casework.cases import actions, queries, seals
from casework.cases.model import Lane, Whom
from casework.clock import When
from casework.db import db
from casework.errors import Invalid, NotFound
from casework.intake.actions import AboutWhom
from casework.letters.model import Letter, SentBy
from casework.policy.access import Action
from casework.policy.words import Kind, Mode, Phase, Seal
from casework.trail.verify import reading, verify
from casework.work.actions import WORKER
from tests.complaints.scene import unput
from tests.town import MONDAY, TRACK, Town, complaint, edith, found, later

pytestmark = pytest.mark.usefixtures("inside")


@pytest.fixture(params=["stotfold", "westerham"])
def town(inside: object, request: pytest.FixtureRequest) -> Town:
    """The same stories run under both councils' policies."""
    return found(policy=request.param)


def sound() -> bool:
    """Whether the trail verifies."""
    db.session.rollback()
    with reading(db.engine) as connection:
        return verify(connection).good


def posted(case_ref: str, now: When) -> None:
    """Every letter of a case that has not left us leaves us."""
    for letter in db.session.scalars(select(Letter).where(Letter.case_ref == case_ref, Letter.left.is_(None))).all():
        actions.letter_left(letter.ref, now, letter.sent_by or SentBy.POST, WORKER, now)


def test_an_anonymous_complaint_is_acknowledged_answered_and_closed(town: Town) -> None:
    case_ref = town.sends().case_ref
    town.triage(case_ref)
    town.move(case_ref, "acknowledge", "ben", later(1))
    actions.add_note(case_ref, "The log shows two calls.", False, town.who("ben"), later(1))
    town.move(case_ref, "answer", "ben", later(2), outcome="upheld", answer="The hall stayed open past its hours.")
    town.move(case_ref, "close", "ben", later(3))
    told = queries.tracked(town.case(case_ref), later(3))
    assert told.stage.phase is Phase.CLOSED
    assert all(promise.met for promise in told.promises)
    assert [said.letter.template for said in told.said if said.letter] == ["acknowledgement", "answer", "closing"]
    assert town.case(case_ref).rank is None
    assert sound()


def test_a_question_stops_the_clock_and_the_reply_starts_it_with_the_days_it_had_left(town: Town) -> None:
    case_ref = town.sends(sender=edith()).case_ref
    town.triage(case_ref)
    due = {promise.label: promise.due.on for promise in queries.tracked(town.case(case_ref), MONDAY).promises}
    town.move(case_ref, "ask", "ben", later(1), question="Which day?", reason="To look.", until=date(2026, 12, 4))
    assert town.case(case_ref).phase is Phase.WAITING
    actions.hear_from_sender(case_ref, "On the Tuesday.", later(3))
    town.move(case_ref, "go-on", "ben", later(3))
    after = {promise.label: promise.due.on for promise in queries.tracked(town.case(case_ref), later(3)).promises}
    assert after["Answer stage 1"] == date(2026, 12, 9)
    assert due["Answer stage 1"] == date(2026, 12, 7)
    assert after["Acknowledge"] == due["Acknowledge"]
    assert sound()


def test_calling_a_complaint_less_is_told_with_its_reason_and_undone_by_the_senders_one_button(town: Town) -> None:
    case_ref = town.sends(sender=edith()).case_ref
    town.triage(case_ref, kind="enquiry", reason="You ask when the hall closes.")
    told = queries.tracked(town.case(case_ref), MONDAY)
    assert told.case.kind is Kind.ENQUIRY
    assert told.may_restore
    assert "You ask when the hall closes." in next(said.letter.body for said in told.said if said.letter)
    actions.restore_kind(case_ref, later(2))
    again = queries.tracked(town.case(case_ref), later(2))
    assert again.case.kind is Kind.COMPLAINT
    assert not again.may_restore
    assert {promise.due.start for promise in again.promises} == {MONDAY.day}
    assert sound()


def test_a_complaint_about_the_clerk_never_shows_itself_to_her_and_goes_to_the_stand_in(town: Town) -> None:
    about = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)
    case_ref = town.sends(about=about, sender=edith()).case_ref
    case = town.case(case_ref)
    assert (case.seal, case.holder_ref) == (Seal.PROVISIONAL, town.refs["ben"])
    with pytest.raises(NotFound):
        queries.opened(town.who("ada"), case_ref, Action.CASE_SEE, MONDAY)
    seals.confirm_seal(case_ref, "All of it is about how she spoke.", town.who("ben"), MONDAY, TRACK)
    with pytest.raises(NotFound):
        queries.opened(town.who("ada"), case_ref, Action.CASE_SEE, MONDAY)
    town.triage(case_ref, handler="iris", by="ben")
    town.move(case_ref, "acknowledge", "iris", later(1))
    with pytest.raises(Invalid, match="may comment before anything is found"):
        town.finds(case_ref, "upheld", "iris", later(1))
    unput(town, case_ref, "iris", later(1))
    town.move(case_ref, "answer", "iris", later(2), outcome="upheld", answer="She agrees and is sorry.")
    assert queries.tracked(town.case(case_ref), later(2)).may_object
    assert sound()


def test_a_split_seal_keeps_the_point_and_gives_the_rest_back(town: Town) -> None:
    about = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)
    case_ref = town.sends(about=about, words="Ada Marsh shouted, and the bins are full.").case_ref
    seals.split_seal(case_ref, "Only the shouting is about her.", "The bins are full.", town.who("ben"), MONDAY, TRACK)
    seen = queries.opened(town.who("ada"), case_ref, Action.CASE_SEE, MONDAY)
    said = queries.conversation(case_ref, list(Lane), seen.hidden)
    assert [one.message.words for one in said] == ["The bins are full."]
    assert seen.case.subject == "The bins are full."
    whole = queries.conversation(case_ref, list(Lane))
    assert "Ada Marsh shouted, and the bins are full." in [one.message.words for one in whole]
    seals.object_to_seal(case_ref, "Both belong together.", later(1))
    assert not queries.tracked(town.case(case_ref), later(1)).may_object
    assert sound()


def test_a_message_on_a_closed_case_puts_it_back_on_the_worklist(town: Town) -> None:
    case_ref = town.sends().case_ref
    town.triage(case_ref)
    town.move(case_ref, "acknowledge", "ben", later(1))
    town.move(case_ref, "answer", "ben", later(1), outcome="not-upheld", answer="The licence allows it.")
    town.move(case_ref, "close", "ben", later(1))
    actions.hear_from_sender(case_ref, "It has started again.", later(9))
    case = town.case(case_ref)
    assert (case.phase, case.unread, case.due_what) == (Phase.CLOSED, True, "Read what they wrote")
    assert case.rank is not None
    actions.mark_read(case_ref, town.who("ben"), later(9))
    assert town.case(case_ref).rank is None
    assert sound()


def test_a_promise_is_kept_by_the_day_a_letter_left_us_and_the_persons_time_runs_later(town: Town) -> None:
    case_ref = town.sends(sender=edith(Mode.CONFIDENTIAL)).case_ref
    town.triage(case_ref)
    town.move(case_ref, "acknowledge", "ben", later(1))
    assert not queries.tracked(town.case(case_ref), later(1)).promises[0].met
    posted(case_ref, later(2))
    promise = queries.tracked(town.case(case_ref), later(2)).promises[0]
    letter = db.session.scalar(select(Letter).where(Letter.case_ref == case_ref))
    assert promise.met == later(2)
    assert letter is not None and letter.deemed_on == later(3).day
    assert sound()


def test_the_same_form_sent_twice_makes_one_case_and_one_receipt_until_it_is_written_down(town: Town) -> None:
    form = complaint()
    first, second = town.sends(token=form.token), town.sends(token=form.token)
    assert first.receipt == second.receipt
    assert (second.case_ref, second.again) == (first.case_ref, True)
    actions.written_down(form.token, MONDAY)
    third = town.sends(token=form.token)
    assert (third.case_ref, third.receipt) == (first.case_ref, None)
    assert sound()
