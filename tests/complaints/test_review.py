"""From our answer to a review: asked for in time, never refused for form, decided by fresh eyes; and ways round it."""

from datetime import date
from typing import Any

import pytest
from flask import Flask

from casework.cases import moves, queries
from casework.cases.clocks import running
from casework.cases.moves import Answers
from casework.clock import When
from casework.errors import Invalid, NotAllowed
from casework.policy.words import Event, Mode, Outcome, Phase
from tests.complaints.scene import answered, complaint, find, sound
from tests.town import Town, edith, found, later

STILL = "You asked nobody who was there."
THURSDAY = later(3)
LAST = date(2026, 12, 24)
"""Twenty working days after the Thursday on which our answer shows on the tracking page."""


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def decided(town: Town, **sent: Any) -> str:
    """A complaint that Ben has answered: upheld on one point and not on the other."""
    ref = complaint(town, **sent)
    find(town, ref, Outcome.UPHELD, Outcome.NOT_UPHELD)
    answered(town, ref, THURSDAY)
    return ref


def reviewed(town: Town, now: When | None = None, **sent: Any) -> str:
    """The same, and its sender has asked for a review."""
    ref = decided(town, **sent)
    asks(town, ref, now or later(4))
    return ref


def asks(town: Town, ref: str, now: When, **more: str) -> None:
    moves.make_as_sender(ref, "ask-review", Answers(reason=STILL, **more), now)


def promise(town: Town, ref: str, event: Event) -> Any:
    case = town.case(ref)
    return next(each for each in running(case) if each.promise == {
        Event.ANSWERED: "complaint-answer",
        Event.REVIEW_ACKNOWLEDGED: "complaint-review-acknowledge",
        Event.REVIEW_DECIDED: "complaint-review",
    }[event])  # fmt: skip


def test_the_outcome_is_what_the_findings_add_up_to(town: Town) -> None:
    assert town.case(decided(town)).outcome == Outcome.PARTLY_UPHELD


def test_the_window_runs_from_the_day_the_answer_is_deemed_received(town: Town) -> None:
    assert town.case(decided(town)).review_until == LAST


def test_by_e_mail_the_window_waits_until_the_letter_has_left_and_arrived(town: Town) -> None:
    ref = decided(town, sender=edith())
    assert town.case(ref).review_until is None


def test_the_sender_asks_for_a_review_and_its_clocks_begin(town: Town) -> None:
    ref = reviewed(town)
    case = town.case(ref)
    assert (case.phase, case.review_asked_on, case.review_reason, case.unread) == (
        Phase.OPEN,
        later(4).day,
        STILL,
        True,
    )
    assert queries.tracked(case, later(4)).said[-1].message.words == STILL
    assert promise(town, ref, Event.REVIEW_DECIDED).started_on == later(4).day
    assert promise(town, ref, Event.REVIEW_ACKNOWLEDGED).due_on == date(2026, 12, 4)
    assert sound()


def test_a_review_can_be_asked_for_after_closing_too(town: Town) -> None:
    ref = decided(town)
    town.move(ref, "close", "ben", THURSDAY)
    asks(town, ref, later(4))
    assert town.case(ref).phase is Phase.OPEN


@pytest.mark.parametrize("hour", [0, 12, 23])
def test_the_last_day_counts_until_midnight(town: Town, hour: int) -> None:
    ref = decided(town)
    asks(town, ref, When.at(later(31, hour).instant))  # type: ignore[arg-type]
    assert town.case(ref).review_asked_on == LAST


def test_a_late_request_needs_a_reason_and_then_goes_on(town: Town) -> None:
    ref, late = decided(town), later(32)
    with pytest.raises(Invalid, match="Thursday 24 December 2026, the last day") as refusal:
        asks(town, ref, late)
    assert refusal.value.field == "late"
    asks(town, ref, late, late="I was in hospital.")
    assert town.case(ref).review_asked_on == late.day


def test_staff_enter_a_request_that_came_in_time_by_letter_with_the_day_it_came(town: Town) -> None:
    ref = decided(town)
    town.move(ref, "ask-review", "ben", later(33), reason=STILL, on=LAST)
    case = town.case(ref)
    assert case.review_asked_on == LAST and promise(town, ref, Event.REVIEW_DECIDED).started_on == LAST


@pytest.mark.parametrize("on", [date(2026, 11, 25), date(2026, 11, 29)])
def test_a_request_did_not_reach_us_before_the_answer_or_in_days_to_come(town: Town, on: date) -> None:
    ref = decided(town)
    with pytest.raises(Invalid) as refusal:
        town.move(ref, "ask-review", "ben", later(4), reason=STILL, on=on)
    assert refusal.value.field == "on"


def test_a_request_says_something(town: Town) -> None:
    ref = decided(town)
    with pytest.raises(Invalid) as refusal:
        moves.make_as_sender(ref, "ask-review", Answers(reason=" "), later(4))
    assert refusal.value.field == "reason"


def test_there_is_one_review(town: Town) -> None:
    ref = reviewed(town)
    with pytest.raises(NotAllowed):
        asks(town, ref, later(4))


def test_nothing_unanswered_is_reviewed(town: Town) -> None:
    with pytest.raises(NotAllowed):
        asks(town, complaint(town), later(1))


def test_the_review_is_acknowledged_once(town: Town) -> None:
    ref = reviewed(town)
    town.move(ref, "acknowledge-review", "ben", later(4))
    assert promise(town, ref, Event.REVIEW_ACKNOWLEDGED).met is not None
    with pytest.raises(NotAllowed, match="Friday 27 November 2026"):
        town.move(ref, "acknowledge-review", "ben", later(4))


# Anonymous: on paper, by somebody else


def test_an_anonymous_review_is_decided_on_paper_by_somebody_else(town: Town) -> None:
    ref = reviewed(town)
    town.move(ref, "desk-review", "ada", later(7), outcome=Outcome.UPHELD, answer="We asked the band. You are right.")
    case = town.case(ref)
    assert (case.phase, case.outcome, case.decided_on) == (Phase.ANSWERED, Outcome.UPHELD, later(7).day)
    assert promise(town, ref, Event.REVIEW_DECIDED).met is not None
    assert sound()


def test_whoever_decided_it_first_does_not_review_it(town: Town) -> None:
    ref = reviewed(town)
    with pytest.raises(NotAllowed, match="You decided it the first time"):
        find(town, ref, Outcome.UPHELD, Outcome.UPHELD, by="ben", now=later(7))


def test_whoever_gave_what_another_found_as_the_answer_does_not_review_it(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, Outcome.UPHELD, Outcome.NOT_UPHELD)
    answered(town, ref, THURSDAY, by="ada")
    asks(town, ref, later(4))
    with pytest.raises(NotAllowed, match="You decided it the first time"):
        find(town, ref, Outcome.UPHELD, Outcome.UPHELD, by="ada", now=later(7))


def test_a_known_sender_has_a_hearing_and_no_desk_review(town: Town) -> None:
    ref = reviewed(town, sender=edith(Mode.CONFIDENTIAL))
    with pytest.raises(NotAllowed, match="the review is the committee’s"):
        town.move(ref, "desk-review", "ada", later(7), answer="No.")
    with pytest.raises(NotAllowed, match="put it on the agenda of a meeting"):
        town.move(ref, "decide-review", "ada", later(7))


# Ways round


def test_what_is_put_right_at_once_can_still_be_taken_up(town: Town) -> None:
    ref = complaint(town)
    town.move(ref, "put-right", "ben", later(1), answer="The gate was shut the same evening.")
    case = town.case(ref)
    assert (case.outcome, case.phase) == (Outcome.RESOLVED_INFORMALLY, Phase.ANSWERED)
    moves.make_as_sender(ref, "take-up", Answers(reason="It is open again."), later(2))
    case = town.case(ref)
    assert (case.phase, case.outcome, case.answered_on) == (Phase.OPEN, None, None)
    begun = [each for each in running(case) if each.met is None]
    assert [(each.promise, each.started_on) for each in begun] == [("complaint-answer", later(2).day)]
    find(town, ref, Outcome.UPHELD, Outcome.UPHELD, now=THURSDAY)
    answered(town, ref, THURSDAY)
    assert town.case(ref).outcome == Outcome.UPHELD and sound()


def test_what_was_answered_formally_is_not_taken_up_again(town: Town) -> None:
    ref = decided(town)
    with pytest.raises(NotAllowed):
        moves.make_as_sender(ref, "take-up", Answers(reason="No."), later(4))


def test_an_answer_is_put_off_once_with_a_reason_and_both_dates_are_kept(town: Town) -> None:
    ref = complaint(town)
    town.move(ref, "new-date", "ben", THURSDAY, reason="The surveyor is ill.", until=date(2026, 12, 14))
    clock = promise(town, ref, Event.ANSWERED)
    assert (clock.first_due_on, clock.due_on) == (date(2026, 12, 7), date(2026, 12, 14))
    assert town.case(ref).due_on == date(2026, 12, 14)
    with pytest.raises(NotAllowed, match="not again"):
        town.move(ref, "new-date", "ben", THURSDAY, reason="Still ill.", until=date(2026, 12, 15))
    assert sound()


@pytest.mark.parametrize(
    ("until", "sentence"),
    [
        (date(2026, 12, 7), "Give a day after Monday 7 December 2026"),
        (date(2026, 12, 22), "not after Monday 21 December 2026"),
        (date(2026, 12, 12), "Saturday 12 December 2026 is no working day"),
    ],
)
def test_a_new_date_is_later_within_the_policy_and_a_working_day(town: Town, until: date, sentence: str) -> None:
    ref = complaint(town)
    with pytest.raises(Invalid, match=sentence) as refusal:
        town.move(ref, "new-date", "ben", THURSDAY, reason="The surveyor is ill.", until=until)
    assert refusal.value.field == "until"


def test_a_pause_after_a_new_date_hands_back_the_days_left(town: Town) -> None:
    ref = complaint(town)
    town.move(ref, "new-date", "ben", later(1), reason="The surveyor is ill.", until=date(2026, 12, 14))
    town.move(ref, "ask", "ben", later(2), question="Which day?", reason="To look.", until=date(2026, 12, 4))
    town.move(ref, "go-on", "ben", later(14))
    assert promise(town, ref, Event.ANSWERED).due_on == date(2026, 12, 24)


def test_a_complaint_taken_back_is_closed_by_letter_and_every_point_says_so(town: Town) -> None:
    ref = complaint(town)
    town.move(ref, "withdraw", "ben", later(1), reason="They rang: it is settled.")
    case = town.case(ref)
    assert (case.phase, case.outcome, case.rank) == (Phase.CLOSED, Outcome.WITHDRAWN, None)
    assert sound()


def test_a_closed_complaint_is_opened_again_only_on_something_new(town: Town) -> None:
    ref = decided(town)
    town.move(ref, "close", "ben", THURSDAY)
    with pytest.raises(Invalid) as refusal:
        town.move(ref, "reopen", "ada", later(4), evidence="", reason="It matters.")
    assert refusal.value.field == "evidence"
    town.move(ref, "reopen", "ada", later(4), evidence="A photograph with the date.", reason="It shows the hour.")
    case = town.case(ref)
    assert (case.phase, case.outcome, case.closed) == (Phase.OPEN, None, None)
    with pytest.raises(NotAllowed, match="Record a finding"):
        town.move(ref, "answer", "ben", later(4), answer="As before.")
    find(town, ref, Outcome.UPHELD, Outcome.UPHELD, now=later(4))
    answered(town, ref, later(4))
    assert town.case(ref).outcome == Outcome.UPHELD and sound()
