"""Points and findings: written down, ended and decided by those who may, with reasons, and never lost."""

from dataclasses import replace
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases import moves, queries, seals
from casework.cases.model import Lane, Whom
from casework.cases.moves import Answers
from casework.complaints import actions
from casework.complaints.model import Complaint, End, Finding
from casework.council import bodies
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.letters.model import Letter
from casework.policy.access import Action
from casework.policy.bodies import Power
from casework.policy.reasons import Found
from casework.policy.words import Kind, Office, Outcome
from tests import cast
from tests.complaints.scene import (
    LOG,
    POINTS,
    acts,
    answered,
    complaint,
    find,
    known,
    points,
    sound,
    unput,
)
from tests.town import MONDAY, TRACK, Town, edith, found, later

UPHELD, NOT_UPHELD = Outcome.UPHELD, Outcome.NOT_UPHELD


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


# Points


def test_points_are_written_down_one_by_one_or_several_at_once(town: Town) -> None:
    ref = complaint(town)
    actions.add_points(ref, ["The lamp is out."], None, town.who("ada"), MONDAY)
    assert [(each.place, each.row.words) for each in points(town, ref)] == [
        (1, POINTS[0]),
        (2, POINTS[1]),
        (3, "The lamp is out."),
    ]
    assert sound()


def test_the_same_point_pressed_twice_is_written_once(town: Town) -> None:
    ref = complaint(town)
    before = town.case(ref).story
    actions.add_points(ref, [POINTS[0], f"  {POINTS[1]}\n"], None, town.who("ben"), MONDAY)
    assert (len(points(town, ref)), town.case(ref).story) == (2, before)


@pytest.mark.parametrize("texts", [[], [""], ["  \n", ""]])
def test_a_point_needs_words(town: Town, texts: list[str]) -> None:
    with pytest.raises(Invalid, match="at least one point"):
        actions.add_points(complaint(town), texts, None, town.who("ben"), MONDAY)


def test_a_complaint_has_no_more_points_than_anybody_can_decide(town: Town) -> None:
    ref = complaint(town)
    with pytest.raises(Invalid, match="50 points"):
        actions.add_points(ref, [f"Point {number}" for number in range(49)], None, town.who("ben"), MONDAY)
    assert len(points(town, ref)) == 2


def test_a_point_is_about_somebody_the_case_is_about(town: Town) -> None:
    ref = complaint(town, points=(), about=(AboutWhom(Whom.PERSON, town.refs["dev"], "Dev Rao"),))
    about = queries.abouts(ref)[0].ref
    actions.add_points(ref, ["He shouted."], about, town.who("ben"), MONDAY)
    assert points(town, ref)[0].row.about_ref == about
    with pytest.raises(Invalid, match="from the list"):
        actions.add_points(ref, ["Somebody else did."], "x" * 26, town.who("ben"), MONDAY)


def test_changing_a_point_keeps_the_old_words_on_the_trail(town: Town) -> None:
    ref = complaint(town)
    actions.change_point(ref, points(town, ref)[0].row.ref, "The gate stands open.", None, town.who("ben"), MONDAY)
    assert points(town, ref)[0].row.words == "The gate stands open."
    assert sound()


def test_a_point_cannot_be_emptied(town: Town) -> None:
    ref = complaint(town)
    with pytest.raises(Invalid, match="Write what the point is"):
        actions.change_point(ref, points(town, ref)[0].row.ref, " ", None, town.who("ben"), MONDAY)


@pytest.mark.parametrize("end", End)
def test_a_point_is_ended_with_a_reason_and_never_deleted(town: Town, end: End) -> None:
    ref = complaint(town)
    point = points(town, ref)[0].row.ref
    with pytest.raises(Invalid, match="Say why"):
        actions.end_point(ref, point, end, "", town.who("ben"), MONDAY)
    actions.end_point(ref, point, end, "She rang to say so.", town.who("ben"), MONDAY)
    every = known(town, ref)
    assert [each.living for each in every.points] == [False, True]
    assert every.points[0].row.words == POINTS[0]
    with pytest.raises(Conflict, match="is ended"):
        actions.end_point(ref, point, end, "Again.", town.who("ben"), MONDAY)


def test_a_point_that_is_decided_is_neither_changed_nor_ended(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, UPHELD)
    point = points(town, ref)[0].row.ref
    with pytest.raises(Conflict, match="found on this point already"):
        actions.change_point(ref, point, "Other words.", None, town.who("ben"), MONDAY)
    with pytest.raises(Conflict, match="found on this point already"):
        actions.end_point(ref, point, End.MISTAKEN, "A slip.", town.who("ben"), MONDAY)


def test_a_point_of_another_case_is_not_found(town: Town) -> None:
    ref, other = complaint(town), complaint(town)
    with pytest.raises(NotFound):
        actions.change_point(ref, points(town, other)[0].row.ref, "Mine now.", None, town.who("ben"), MONDAY)


def test_an_answered_complaint_takes_no_more_points(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, UPHELD, NOT_UPHELD)
    answered(town, ref)
    with pytest.raises(Conflict, match="is answered"):
        actions.add_points(ref, ["One more."], None, town.who("ben"), later(4))


def test_only_a_complaint_has_points_and_findings(town: Town) -> None:
    ref = town.sends(called=Kind.ENQUIRY).case_ref
    with pytest.raises(Conflict, match="Only a complaint has points"):
        actions.add_points(ref, ["One."], None, town.who("ada"), MONDAY)
    with pytest.raises(Conflict, match="Only a complaint has points"):
        actions.find(ref, {}, town.case(ref).story, town.who("ada"), MONDAY)


@pytest.mark.parametrize("who", ["gus", "hal", "iris", "dev"])
def test_somebody_who_does_not_see_the_case_writes_no_points(town: Town, who: str) -> None:
    with pytest.raises(NotFound):
        actions.add_points(complaint(town), ["A point."], None, town.who(who), MONDAY)


def test_a_member_reads_a_referred_case_and_writes_no_points(town: Town) -> None:
    ref = complaint(town)
    town.move(ref, "refer", "ada", MONDAY, reason="It is for the committee.")
    with pytest.raises(NotAllowed):
        actions.add_points(ref, ["A point."], None, town.who("fay"), MONDAY)


# A point that is sealed from its subject


def sealed(town: Town) -> tuple[str, str]:
    """A complaint about Ada that Ben holds, split: the point about her is hidden from her, the rest is not."""
    ref = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)).case_ref
    town.move(ref, "triage", "ben", MONDAY, kind="complaint", handler=town.refs["iris"])
    about = queries.abouts(ref)[0].ref
    actions.add_points(ref, ["She shouted."], about, town.who("ben"), MONDAY)
    actions.add_points(ref, ["The bins are full."], None, town.who("ben"), MONDAY)
    seals.split_seal(ref, "Only the shouting is about her.", "The bins.", town.who("ben"), MONDAY, TRACK)
    return ref, points(town, ref)[0].row.ref


def test_a_sealed_point_is_hidden_from_its_subject_and_leaves_no_gap(town: Town) -> None:
    ref, point = sealed(town)
    every = known(town, ref)
    seen = queries.opened(town.who("ada"), ref, Action.CASE_SEE, MONDAY)
    shown = every.seen_by(seen.hidden)
    assert [(each.place, each.row.words) for each in shown.points] == [(1, "The bins are full.")]
    assert len(every.points) == 2
    with pytest.raises(NotFound):
        shown.point(point)


def test_the_subject_of_a_point_can_neither_change_nor_end_it(town: Town) -> None:
    ref, point = sealed(town)
    ada = town.who("ada")
    for verb in (
        lambda: actions.change_point(ref, point, "He laughed.", None, ada, MONDAY),
        lambda: actions.end_point(ref, point, End.MISTAKEN, "No.", ada, MONDAY),
    ):
        with pytest.raises(NotFound):
            verb()
    with pytest.raises(Invalid, match="from the list"):
        actions.add_points(ref, ["It was not me."], queries.abouts(ref)[0].ref, ada, MONDAY)


def test_a_letter_that_goes_through_the_points_is_kept_with_the_sealed_one(town: Town) -> None:
    ref, _ = sealed(town)
    town.move(ref, "acknowledge", "iris", MONDAY)
    ada = queries.opened(town.who("ada"), ref, Action.CASE_SEE, MONDAY)
    whole_of_it = queries.conversation(ref, [Lane.RESIDENT])
    assert "She shouted." in "".join((said.letter.body or "") for said in whole_of_it if said.letter)
    assert not [said for said in queries.conversation(ref, [Lane.RESIDENT], ada.hidden) if said.letter]


def test_a_letter_by_the_subject_of_a_point_tells_nothing_of_it(town: Town) -> None:
    ref, _ = sealed(town)
    ada = queries.opened(town.who("ada"), ref, Action.CASE_SEE, MONDAY)
    text = moves.draft(ada, "acknowledge", Answers(), MONDAY, TRACK)
    assert "The bins are full." in text.body and "shouted" not in text.body


def test_who_is_kept_from_a_part_of_it_decides_none_of_it(town: Town) -> None:
    ref, point = sealed(town)
    rest = points(town, ref)[1].row.ref
    with pytest.raises(NotAllowed, match="for somebody else to decide"):
        actions.find(ref, {rest: Found(NOT_UPHELD, LOG)}, town.case(ref).story, town.who("ada"), MONDAY)
    town.move(ref, "acknowledge", "iris", MONDAY)
    unput(town, ref, "iris")
    both = {point: Found(UPHELD, LOG), rest: Found(UPHELD, LOG)}
    actions.find(ref, both, town.case(ref).story, town.who("iris"), MONDAY)
    with pytest.raises(NotAllowed, match="for somebody else to decide"):
        town.move(ref, "answer", "ada", MONDAY, answer="All is well.")


def test_whom_one_point_is_about_sees_no_other_that_is_sealed(town: Town) -> None:
    two = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"), AboutWhom(Whom.PERSON, town.refs["dev"], "Dev Rao"))
    ref = town.sends(about=two, words="Ada Marsh shouted, Dev Rao laughed.").case_ref
    seals.split_seal(ref, "Two points.", "The bins.", town.who("ben"), MONDAY, TRACK)
    town.move(ref, "triage", "ben", MONDAY, kind="complaint", handler=town.refs["ben"])
    town.move(ref, "refer", "ben", MONDAY, reason="It is for the committee.")
    for who in ("ada", "dev"):
        seen = queries.opened(town.who(who), ref, Action.CASE_SEE, MONDAY)
        said = queries.conversation(ref, list(Lane), seen.hidden)
        assert [one.message.words for one in said] == ["The bins."]


# How old it is


def test_the_day_it_became_known_is_kept_with_how_we_know(town: Town) -> None:
    ref = complaint(town)
    actions.know(ref, date(2026, 3, 1), "Her letter says so.", town.who("ben"), MONDAY)
    before = town.case(ref).story
    actions.know(ref, date(2026, 3, 1), "Her letter says so.", town.who("ben"), MONDAY)
    row = db.session.scalar(select(Complaint).where(Complaint.case_ref == ref))
    assert row is not None
    assert (row.known_on, row.known_from, town.case(ref).story) == (date(2026, 3, 1), "Her letter says so.", before)


def test_it_was_known_before_it_was_complained_of(town: Town) -> None:
    with pytest.raises(Invalid, match="that day or one before"):
        actions.know(complaint(town), later(1).day, "A guess.", town.who("ben"), MONDAY)


def test_how_we_know_is_needed(town: Town) -> None:
    with pytest.raises(Invalid, match="how we know"):
        actions.know(complaint(town), date(2026, 3, 1), " ", town.who("ben"), MONDAY)


# Findings


def test_findings_name_the_power_they_were_made_under(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, UPHELD, NOT_UPHELD)
    entry = council.delegation_for(Power.ANSWER_COMPLAINTS, MONDAY.day, [Office.STAND_IN_CLERK])
    assert entry is not None
    assert {each.delegation_ref for each in known(town, ref).found} == {entry.ref}
    assert {(each.decided_by, each.level, each.on) for each in known(town, ref).found} == {
        (town.refs["ben"], 1, MONDAY.day)
    }
    assert known(town, ref).outcome is Outcome.PARTLY_UPHELD
    assert sound()


def test_without_a_power_in_force_that_day_nothing_is_found(town: Town) -> None:
    ref = complaint(town)
    for each in council.delegations(MONDAY.day):
        if each.office is Office.STAND_IN_CLERK and each.power is Power.ANSWER_COMPLAINTS:
            bodies.end_delegation(each.ref, MONDAY.day, "13/26", cast.OPERATOR, MONDAY)
    with pytest.raises(NotAllowed, match="register of delegations"):
        find(town, ref, UPHELD, now=later(1))


def test_points_are_decided_one_at_a_time_too(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, UPHELD)
    every = known(town, ref)
    assert (every.undecided, every.outcome) == (1, None)


@pytest.mark.parametrize("reasons", ["", " \n"])
def test_no_finding_without_reasons(town: Town, reasons: str) -> None:
    ref = complaint(town)
    with pytest.raises(Invalid, match="nothing is found without them") as wrong:
        find(town, ref, UPHELD, reasons=reasons)
    assert wrong.value.field == f"reasons_{points(town, ref)[0].row.ref}"
    assert known(town, ref).undecided == 2


def test_one_finding_that_lacks_something_keeps_none_of_them(town: Town) -> None:
    ref = complaint(town)
    one, two = (each.row.ref for each in points(town, ref))
    with pytest.raises(Invalid):
        actions.find(ref, {one: Found(UPHELD, LOG), two: Found(UPHELD)}, town.case(ref).story, town.who("ben"), MONDAY)
    assert known(town, ref).found == []


def test_a_fault_is_admitted_in_our_own_words(town: Town) -> None:
    ref = complaint(town)
    with pytest.raises(Invalid, match="what we got wrong"):
        find(town, ref, UPHELD, fault=True)
    with pytest.raises(Invalid, match="sorry for how somebody feels"):
        find(town, ref, UPHELD, fault=True, wrong="We are sorry that you feel ignored.")
    find(town, ref, UPHELD, fault=True, wrong="We did not close it.")
    assert known(town, ref).found[0].wrong == "We did not close it."


def test_a_finding_is_changed_until_it_is_told(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, UPHELD, UPHELD)
    find(town, ref, NOT_UPHELD, UPHELD, reasons="The picture shows it shut.")
    assert [each.outcome for each in known(town, ref).found] == [NOT_UPHELD, UPHELD]
    assert len(list(db.session.scalars(select(Finding).where(Finding.case_ref == ref)))) == 2


def test_the_same_findings_pressed_twice_say_it_once(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, UPHELD, UPHELD)
    before = acts(ref)
    find(town, ref, UPHELD, UPHELD)
    assert acts(ref) == before


def test_findings_of_somebody_who_read_an_older_page_are_not_kept(town: Town) -> None:
    ref = complaint(town)
    point, story = points(town, ref)[0].row.ref, town.case(ref).story
    find(town, ref, UPHELD)
    with pytest.raises(Conflict, match="went on while you were writing"):
        actions.find(ref, {point: Found(NOT_UPHELD, LOG)}, story, town.who("ben"), MONDAY)


def test_nothing_is_found_on_a_point_that_ended(town: Town) -> None:
    ref = complaint(town)
    point = points(town, ref)[0].row.ref
    actions.end_point(ref, point, End.WITHDRAWN, "She said so.", town.who("ben"), MONDAY)
    with pytest.raises(Conflict, match="ended meanwhile"):
        actions.find(ref, {point: Found(UPHELD, LOG)}, town.case(ref).story, town.who("ben"), MONDAY)


@pytest.mark.parametrize("who", ["gus", "hal", "fay", "iris"])
def test_somebody_who_does_not_see_the_case_finds_nothing(town: Town, who: str) -> None:
    with pytest.raises(NotFound):
        find(town, complaint(town), UPHELD, by=who)


def test_an_officer_who_does_not_handle_it_finds_nothing(town: Town) -> None:
    ref = town.sends().case_ref
    town.move(ref, "triage", "ada", MONDAY, kind="complaint", handler=town.refs["ada"])
    actions.add_points(ref, POINTS, None, town.who("ben"), MONDAY)
    with pytest.raises(NotAllowed, match="This is for"):
        find(town, ref, UPHELD)


def test_no_councillor_finds_anything_alone(town: Town) -> None:
    ref = complaint(town)
    town.move(ref, "change", "ada", MONDAY, kind="complaint", handler=town.refs["cora"], reason="She knows the gate.")
    with pytest.raises(NotAllowed, match="No councillor decides alone"):
        find(town, ref, UPHELD, by="cora")


def test_a_provisional_seal_is_settled_before_anything_is_found(town: Town) -> None:
    ref = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)).case_ref
    town.move(ref, "triage", "ben", MONDAY, kind="complaint", handler=town.refs["iris"])
    actions.add_points(ref, POINTS, None, town.who("ben"), MONDAY)
    with pytest.raises(NotAllowed, match="Confirm or split the seal first"):
        find(town, ref, UPHELD, by="iris")


def test_what_is_with_the_committee_is_found_by_the_committee(town: Town) -> None:
    ref = complaint(town)
    town.move(ref, "refer", "ada", MONDAY, reason="It is for the committee.")
    with pytest.raises(NotAllowed, match="The committee has not decided it yet"):
        find(town, ref, UPHELD)


def test_an_old_matter_is_decided_with_a_word_on_its_age(town: Town) -> None:
    ref = complaint(town)
    actions.know(ref, date(2024, 3, 1), "Her letter says so.", town.who("ben"), MONDAY)
    with pytest.raises(Invalid, match="past its time"):
        find(town, ref, UPHELD)
    find(town, ref, UPHELD, discretion="She was in hospital until October.")
    with pytest.raises(Invalid, match="why it is not looked at"):
        find(town, ref, Outcome.OUT_OF_TIME)
    find(town, ref, Outcome.OUT_OF_TIME, discretion="Nothing kept her from writing.")


def test_out_of_time_is_found_only_of_what_is_shown_to_be_so(town: Town) -> None:
    ref = complaint(town)
    with pytest.raises(Invalid, match="the day the matter became known"):
        find(town, ref, Outcome.OUT_OF_TIME, discretion="Long ago.")
    actions.know(ref, date(2026, 3, 1), "Her letter says so.", town.who("ben"), MONDAY)
    with pytest.raises(Invalid, match="could be raised until Monday 1 March 2027"):
        find(town, ref, Outcome.OUT_OF_TIME, discretion="Long ago.")


def test_a_complaint_about_personal_information_has_no_time_bar(town: Town) -> None:
    ref = town.sends(called=Kind.DATA_PROTECTION_COMPLAINT).case_ref
    town.move(ref, "triage", "ada", MONDAY, kind="data-protection-complaint", handler=town.refs["ben"])
    actions.add_points(ref, POINTS, None, town.who("ben"), MONDAY)
    actions.know(ref, date(2020, 3, 1), "Her letter says so.", town.who("ben"), MONDAY)
    find(town, ref, UPHELD)
    with pytest.raises(Invalid, match="no time bar"):
        find(town, ref, Outcome.OUT_OF_TIME, discretion="Long ago.")


# What moves do


def test_nothing_is_answered_while_a_point_has_no_finding(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, UPHELD)
    with pytest.raises(NotAllowed, match="Record a finding with its reasons first"):
        answered(town, ref)


def test_a_complaint_without_points_is_not_answered(town: Town) -> None:
    with pytest.raises(NotAllowed, match="point by point"):
        answered(town, complaint(town, points=()))


def test_the_answer_tells_each_point_its_finding_and_the_fault_and_freezes_them(town: Town) -> None:
    ref = complaint(town)
    actions.end_point(ref, points(town, ref)[1].row.ref, End.WITHDRAWN, "You rang to say so.", town.who("ben"), MONDAY)
    find(town, ref, UPHELD, fault=True, wrong="We did not close it.")
    answered(town, ref)
    letter = db.session.scalars(select(Letter).where(Letter.case_ref == ref).order_by(Letter.issued.desc())).first()
    assert letter is not None and letter.body is not None
    for words in (POINTS[0], "What we found: upheld.", LOG, "We did not close it.", "You took this point back"):
        assert words in letter.body
    assert "This was our fault and not yours. We are sorry." in letter.body
    assert known(town, ref).told == {1: later(3), 2: None}
    assert (town.case(ref).outcome, town.case(ref).answered_on) == ("upheld", later(3).day)
    with pytest.raises(Conflict, match="its findings stand"):
        find(town, ref, NOT_UPHELD, now=later(4))
    assert sound()


@pytest.mark.parametrize(
    "letter",
    ["You are right.", "We are sorry that you felt the need to complain.", "We regret any inconvenience caused."],
)
def test_an_answer_that_admits_a_fault_is_sorry_for_the_fault_itself(town: Town, letter: str) -> None:
    ref = complaint(town)
    find(town, ref, UPHELD, UPHELD, fault=True, wrong="We did not close it.")
    story, given = town.case(ref).story, Answers(answer="You are right.", subject="Our answer", letter=letter)
    with pytest.raises(Invalid, match="say what we did wrong") as refusal:
        moves.make_move(ref, "answer", given, story, town.who("ben"), later(3), TRACK)
    assert refusal.value.field == "letter"
    assert town.case(ref).answered_on is None
    better = replace(given, letter=f"{letter} We left it open, and we are sorry for that.")
    moves.make_move(ref, "answer", better, story, town.who("ben"), later(3), TRACK)
    assert town.case(ref).answered_on == later(3).day


def test_the_acknowledgement_lists_the_points_as_what_we_understand(town: Town) -> None:
    ref = complaint(town)
    letter = db.session.scalar(select(Letter).where(Letter.case_ref == ref))
    assert letter is not None and letter.body is not None
    assert f"1. {POINTS[0]}" in letter.body.replace("\\", "")
    assert f"2. {POINTS[1]}" in letter.body.replace("\\", "")


def test_putting_it_right_informally_finds_so_on_every_point(town: Town) -> None:
    ref = complaint(town)
    town.move(ref, "put-right", "ben", later(1), answer="We closed the gate and rang you.")
    found = known(town, ref).found
    assert {each.outcome for each in found} == {Outcome.RESOLVED_INFORMALLY}
    assert {each.reasons for each in found} == {"We closed the gate and rang you."}
    assert all(each.delegation_ref for each in found)
    assert known(town, ref).told[1] == later(1)


def test_whoever_is_not_content_has_it_taken_up_formally_and_every_point_is_open_again(town: Town) -> None:
    ref = complaint(town)
    town.move(ref, "put-right", "ben", later(1), answer="We closed the gate.")
    town.move(ref, "take-up", "ben", later(2), reason="It is open again.")
    every = known(town, ref)
    assert (every.undecided, every.found) == (2, [])
    find(town, ref, UPHELD, UPHELD, now=later(2))
    kept = list(db.session.scalars(select(Finding).where(Finding.case_ref == ref)))
    assert sorted(each.outcome for each in kept if each.round == 0) == [Outcome.RESOLVED_INFORMALLY] * 2
    assert sound()


def test_a_complaint_that_is_withdrawn_keeps_what_was_found_and_says_why(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, UPHELD)
    town.move(ref, "withdraw", "ben", later(1), reason="She has moved away.")
    found = known(town, ref).found
    assert [each.outcome for each in found] == [UPHELD, Outcome.WITHDRAWN]
    assert found[1].reasons == "She has moved away."
    assert town.case(ref).phase == "closed"


def test_a_closed_complaint_opened_on_new_evidence_is_decided_anew(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, NOT_UPHELD, NOT_UPHELD)
    answered(town, ref)
    town.move(ref, "close", "ben", later(4))
    town.move(ref, "reopen", "ada", later(9), evidence="A picture.", reason="It shows the gate open.")
    assert known(town, ref).undecided == 2
    find(town, ref, UPHELD, UPHELD, now=later(9))
    answered(town, ref, later(10))
    assert town.case(ref).outcome == "upheld"
    assert sound()


def test_a_case_is_not_opened_again_without_something_new(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, NOT_UPHELD, NOT_UPHELD)
    answered(town, ref)
    town.move(ref, "close", "ben", later(4))
    with pytest.raises(Invalid, match="Say what is new"):
        town.move(ref, "reopen", "ada", later(9), reason="She insists.")


def test_a_new_date_needs_a_reason_and_keeps_to_the_policy(town: Town) -> None:
    ref = complaint(town)
    with pytest.raises(Invalid, match="Say why"):
        town.move(ref, "new-date", "ben", later(3), until=date(2026, 12, 18))
    with pytest.raises(Invalid, match="the policy allows no more"):
        town.move(ref, "new-date", "ben", later(3), reason="Somebody is ill.", until=date(2027, 6, 30))
    town.move(ref, "new-date", "ben", later(3), reason="Somebody is ill.", until=date(2026, 12, 18))
    letter = db.session.scalars(select(Letter).where(Letter.case_ref == ref, Letter.template == "holding")).one()
    assert "Friday 18 December 2026" in (letter.body or "")
    with pytest.raises(NotAllowed, match="not again"):
        town.move(ref, "new-date", "ben", later(4), reason="Still ill.", until=date(2026, 12, 21))


def test_what_was_found_stays_when_a_review_is_asked_for_and_the_first_decider_is_shut_out(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, NOT_UPHELD, NOT_UPHELD)
    answered(town, ref)
    town.move(ref, "ask-review", "ben", later(5), reason="The log is wrong.", on=later(5).day)
    every = known(town, ref)
    assert (every.level, every.undecided) == (2, 2)
    assert {each.found[1].outcome for each in every.points} == {NOT_UPHELD}
    with pytest.raises(NotAllowed, match="somebody else must look at it"):
        find(town, ref, UPHELD, now=later(6))
    find(town, ref, UPHELD, NOT_UPHELD, by="ada", now=later(6))
    town.move(ref, "desk-review", "ada", later(7), answer="The picture is new.")
    letter = db.session.scalars(select(Letter).where(Letter.case_ref == ref, Letter.template == "decision")).one()
    assert "What we found: upheld." in (letter.body or "")
    assert town.case(ref).outcome == "partly-upheld"
    assert sound()


def test_a_review_of_somebody_we_know_is_found_by_the_committee_alone(town: Town) -> None:
    ref = complaint(town, sender=edith())
    find(town, ref, NOT_UPHELD, NOT_UPHELD)
    answered(town, ref)
    town.move(ref, "ask-review", "ben", later(5), reason="The log is wrong.", on=later(5).day)
    with pytest.raises(NotAllowed, match="The committee has not decided it yet"):
        find(town, ref, UPHELD, by="ada", now=later(6))
