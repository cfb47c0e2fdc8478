"""Complaints told from the first day to the last, under both councils' policies; the trail verifies after each."""

from dataclasses import replace
from datetime import date

import pytest
from flask import Flask

from casework.cases import moves, queries, receipts
from casework.cases.clocks import running
from casework.cases.model import Whom
from casework.cases.moves import Answers
from casework.cases.seals import confirm_seal
from casework.clock import When
from casework.committee import actions, minutes, sitting, summoning, voting
from casework.committee import queries as committee
from casework.committee.queries import told_of
from casework.committee.sitting import Declared
from casework.complaints import actions as complaints
from casework.complaints.doing import actions as doing
from casework.complaints.doing.actions import Promised
from casework.complaints.model import Remedy, Way
from casework.complaints.putting import actions as putting
from casework.council.bodies import Coming, seat
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.intake.splitting import split_off
from casework.people.model import ReachBy
from casework.policy.access import Action
from casework.policy.bodies import Seat
from casework.policy.meetings import Bond, Presence, Vote
from casework.policy.words import Kind, Outcome, Phase, Seal
from casework.trail.verify import reading, verify
from tests.cast import BEGAN
from tests.committee.chamber import EVENING, MOTION, NEXT_DAY, Chamber, chamber
from tests.complaints.scene import answered, complaint, find, known, went
from tests.town import KEYS, MONDAY, TRACK, Town, edith, later

STILL = "You asked nobody who was there."
REASONS = "The hall was open past its hours, and nobody rang back."


@pytest.fixture(params=["stotfold", "westerham"])
def hearing(inside: Flask, request: pytest.FixtureRequest) -> Chamber:
    """A council with a committee that hears reviews; the same stories run under both councils' policies."""
    return chamber(request.param)


@pytest.fixture
def town(hearing: Chamber) -> Town:
    return hearing.town


def sound() -> bool:
    """Whether the trail verifies."""
    db.session.rollback()
    with reading(db.engine) as connection:
        return verify(connection).good


def test_a_complaint_is_upheld_put_right_and_closed(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, Outcome.UPHELD, Outcome.UPHELD, fault=True, wrong="We left the gate open for a month.")
    promised = Promised("We mend the latch.", town.refs["ben"], date(2026, 12, 4))
    doing.promise(Remedy, ref, promised, town.who("ben", later(1)), later(1))
    answered(town, ref)
    told = queries.tracked(town.case(ref), later(3)).said[-1].letter
    assert told is not None and told.body is not None
    assert "We left the gate open for a month." in told.body and "This was our fault" in told.body
    assert "We mend the latch" in told.body
    town.move(ref, "close", "ben", later(4))
    case = town.case(ref)
    assert (case.outcome, case.phase, case.due_on) == (Outcome.UPHELD, Phase.CLOSED, date(2026, 12, 4))
    remedy = known(town, ref).remedies[0].ref
    doing.done(Remedy, ref, remedy, date(2026, 12, 4), "The latch holds.", town.who("ben", later(11)), later(11))
    assert town.case(ref).rank is None and sound()


# To the committee


def reviewed(hearing: Chamber) -> str:
    """Edith is not content with what Ben found, and her review stands on the agenda of a lawful meeting."""
    town = hearing.town
    hearing.case = complaint(town, sender=edith(reach_by=ReachBy.TRACKING))
    find(town, hearing.case, Outcome.NOT_UPHELD, Outcome.NOT_UPHELD)
    answered(town, hearing.case, later(1))
    moves.make_as_sender(hearing.case, "ask-review", Answers(reason=STILL), later(1, 12))
    town.move(hearing.case, "acknowledge-review", "ada", later(1, 13))
    hearing.called()
    hearing.listed()
    hearing.noticed()
    return hearing.item


def told(town: Town, ref: str, by: str, now: When, *outcomes: Outcome) -> None:
    """The findings that follow from the resolution, and the letter that tells them."""
    find(town, ref, *outcomes, by=by, now=now, reasons=REASONS)
    town.move(ref, "send-decision", by, now, answer=REASONS)


def test_a_review_is_heard_with_an_interest_declared_and_decided_by_a_casting_vote(hearing: Chamber) -> None:
    town, item = hearing.town, reviewed(hearing)
    told_to_sender = told_of(hearing.case, later(2).day)
    assert told_to_sender is not None and told_to_sender.sure
    assert (told_to_sender.on, told_to_sender.papers.on) == (EVENING.day, date(2026, 11, 23))
    hearing.begun()
    sitting.ask_interests(item, hearing.who("ada"), EVENING)
    brother = Declared(town.refs["fay"], Bond.RELATIVE, own=True, words="Her brother plays in the band.")
    sitting.declare(item, brother, hearing.who("ada"), EVENING)
    with pytest.raises(NotFound):
        queries.opened(hearing.who("fay"), hearing.case, Action.CASE_SEE, EVENING)
    hearing.heard()
    row = hearing.votes(motion=replace(MOTION, votes_for=1, votes_against=1, casting=Vote.FOR))
    assert row.carried and {name for _, name, _ in row.sat} == {"Cora Lane", "Dev Rao"}
    voting.confirm(row.ref, hearing.who("cora"), EVENING)
    assert town.case(hearing.case).decided_on == EVENING.day
    with pytest.raises(NotAllowed, match="Record a finding"):
        town.move(hearing.case, "send-decision", "ada", NEXT_DAY, answer=REASONS)
    paid = Promised("The fee is paid back.", town.refs["ben"], date(2026, 12, 18))
    doing.promise(Remedy, hearing.case, paid, town.who("ben", NEXT_DAY), NEXT_DAY)
    told(town, hearing.case, "ada", NEXT_DAY, Outcome.UPHELD, Outcome.PARTLY_UPHELD)
    case = town.case(hearing.case)
    assert (case.outcome, case.phase) == (Outcome.PARTLY_UPHELD, Phase.ANSWERED)
    assert {clock.promise: clock.met is not None for clock in running(case)} == {
        "complaint-acknowledge": True,
        "complaint-answer": True,
        "complaint-review-acknowledge": True,
        "complaint-review": True,
        "complaint-decision-letter": True,
    }
    town.move(hearing.case, "close", "ada", NEXT_DAY)
    assert sound()


def test_whoever_decided_it_alone_does_not_sit_on_its_review(hearing: Chamber) -> None:
    town = hearing.town
    seat(hearing.body, Coming(town.refs["ben"], "Ben Holt", Seat.SUBSTITUTE), BEGAN, "8/26", hearing.who("ada"), MONDAY)
    reviewed(hearing)
    ada = hearing.who("ada", later(1))
    summoning.substitute(hearing.meeting, town.refs["ben"], town.refs["fay"], ada, later(1))
    hearing.begun(fay=Presence.APOLOGIES)
    hearing.heard()
    with pytest.raises(NotAllowed, match="decided this case before"):
        hearing.votes()


def test_what_was_taken_back_before_the_meeting_is_not_decided_at_it(hearing: Chamber) -> None:
    reviewed(hearing)
    hearing.town.move(hearing.case, "withdraw", "ada", later(2), reason="They rang: it is settled.")
    hearing.begun()
    hearing.heard()
    with pytest.raises(Conflict, match="closed meanwhile"):
        hearing.votes()


def test_a_meeting_held_on_paper_is_entered_the_next_day(hearing: Chamber) -> None:
    town, note = hearing.town, "Ada Marsh’s notes of the evening"
    reviewed(hearing)
    hearing.begun(NEXT_DAY, note=note)
    hearing.heard(NEXT_DAY)
    row = hearing.votes(NEXT_DAY, motion=replace(MOTION, at="19:50"))
    assert (row.happened.day, row.entered.day, row.from_note) == (EVENING.day, NEXT_DAY.day, note)
    with pytest.raises(NotAllowed):
        voting.confirm(row.ref, hearing.who("ada", NEXT_DAY), NEXT_DAY)
    voting.confirm(row.ref, hearing.who("cora", NEXT_DAY), NEXT_DAY)
    case = town.case(hearing.case)
    assert case.decided_on == EVENING.day
    review = next(clock for clock in running(case) if clock.promise == "complaint-review")
    assert review.met is not None and review.met.day == EVENING.day
    told(town, hearing.case, "ada", NEXT_DAY, Outcome.UPHELD, Outcome.UPHELD)
    assert sound()


def test_a_complaint_about_the_clerk_is_kept_from_her_and_decided_at_a_meeting(hearing: Chamber) -> None:
    town = hearing.town
    about = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)
    ref = hearing.case = town.sends(sender=edith(reach_by=ReachBy.TRACKING), about=about).case_ref
    assert (town.case(ref).seal, town.case(ref).holder_ref) == (Seal.PROVISIONAL, town.refs["ben"])
    town.triage(ref, handler="ben", by="ben")
    confirm_seal(ref, "It is about how she spoke.", town.who("ben"), later(0, 10), TRACK)
    complaints.add_points(ref, ["She put the telephone down."], None, town.who("ben"), later(0, 11))
    town.move(ref, "acknowledge", "ben", later(1))
    with pytest.raises(Invalid, match="has not been put to Ada Marsh"):
        find(town, ref, Outcome.UPHELD, by="ben", now=later(1))
    key, handles = known(town, ref).subjects[0].key, hearing.who("ben", later(1))
    letter = putting.begin(ref, key, "", "You put it down.", handles, later(1))
    words = went(town, ref, letter, "ben", later(1), Way.RECEIPT)
    assert words is not None
    putting.comment(receipts.digest(KEYS.pepper, words), "The line was cut.", later(1))
    town.move(ref, "refer", "ben", later(1), reason="It is about the clerk.")
    hearing.called()
    ben = hearing.who("ben", later(1))
    hearing.item = actions.add_item(hearing.meeting, "A complaint about a member of staff", ref, False, ben, later(1))
    actions.name_officer(hearing.meeting, town.refs["ben"], "46/26", ben, later(1))
    actions.give_notice(hearing.meeting, "The board at the hall", "Ben Holt", later(1).day, ben, later(1))
    summoning.sign(hearing.meeting, ben, later(1))
    hearing.begun(by="ben")
    hearing.heard(by="ben")
    row = hearing.votes(by="ben")
    voting.confirm(row.ref, hearing.who("cora"), EVENING)
    at = committee.meeting_for(hearing.who("ben", NEXT_DAY), hearing.meeting, Action.MEETING_SEE)
    assert "Summoned by Ben Holt, Acting proper officer, minute 46/26." in minutes.drafted(at, committee.agenda(at))
    find(town, ref, Outcome.UPHELD, by="ben", now=NEXT_DAY, reasons=REASONS)
    town.move(ref, "committee-answer", "ben", NEXT_DAY, answer=REASONS)
    case = town.case(ref)
    assert (case.outcome, case.phase) == (Outcome.UPHELD, Phase.ANSWERED)
    with pytest.raises(NotFound):
        queries.opened(hearing.who("ada", NEXT_DAY), ref, Action.CASE_SEE, NEXT_DAY)
    assert sound()


def test_an_anonymous_review_is_decided_on_paper_by_somebody_else(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, Outcome.NOT_UPHELD, Outcome.NOT_UPHELD)
    answered(town, ref)
    moves.make_as_sender(ref, "ask-review", Answers(reason="The band’s own page gives the hour."), later(4).coarse())
    town.move(ref, "acknowledge-review", "ada", later(4))
    town.move(ref, "desk-review", "ada", later(7), outcome=Outcome.UPHELD, answer="We read the page. You are right.")
    town.move(ref, "close", "ada", later(8))
    assert town.case(ref).outcome == Outcome.UPHELD and sound()


def test_a_message_that_asks_for_four_things_ends_in_four_ways(town: Town) -> None:
    ref = town.sends(sender=edith(reach_by=ReachBy.TRACKING)).case_ref
    town.triage(ref)
    asked = {
        Kind.INFORMATION_REQUEST: "Send me the hire book.",
        Kind.OWN_DATA: "And all you hold about me.",
        Kind.DATA_PROTECTION_COMPLAINT: "You gave my address to the band.",
    }
    parts = {kind: split_off(ref, kind, words, town.who("ada"), MONDAY) for kind, words in asked.items()}
    for kind, part in parts.items():
        town.triage(part, kind=kind.value)
    town.move(ref, "acknowledge", "ben", later(1))
    told = queries.tracked(town.case(ref), later(1)).said[-1].letter
    assert told is not None and told.body is not None
    assert all(town.case(part).reference in told.body and town.case(part).acknowledged_on for part in parts.values())
    book, own, address = parts.values()
    town.move(book, "answer", "ben", later(2), outcome=Outcome.GIVEN, answer="It is with this letter.")
    kept = "Names of other people, UK GDPR article 15(4)."
    town.move(own, "answer", "ben", later(3), outcome=Outcome.PARTLY_GIVEN, answer="Here it is.", exemption=kept)
    town.move(address, "answer", "ben", later(4), outcome=Outcome.UPHELD, answer="We are sorry that we gave it away.")
    town.move(ref, "answer", "ben", later(5), outcome=Outcome.NOT_UPHELD, answer="It closed at ten.")
    everything = [ref, book, own, address]
    assert [town.case(each).phase for each in everything] == [Phase.ANSWERED] * 4
    assert [town.case(each).answered_on for each in everything] == [later(day).day for day in (5, 2, 3, 4)]
    for each in everything:
        town.move(each, "close", "ben", later(6))
    assert all(clock.met for each in everything for clock in running(town.case(each))) and sound()
