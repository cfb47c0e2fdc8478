"""Putting a complaint to whoever it is about: the words, the sender's say, the letter, the comment; or not, and why."""

from datetime import date
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases import queries, receipts, seals
from casework.cases.model import Lane, SearchDoc, Whom
from casework.cases.search import search
from casework.complaints import actions as complaints
from casework.complaints.model import Putting, Way
from casework.complaints.putting import actions
from casework.complaints.putting.actions import Came, Secrets
from casework.complaints.putting.queries import opened_by, to_sender
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.people.model import ReachBy
from casework.policy.access import Action
from casework.policy.putting import LEFT_OUT, Consent
from casework.policy.words import Channel, Kind, Mode, Outcome
from tests.complaints.scene import answered, complaint, find, known, put, sound, unput, went
from tests.town import HALL, KEYS, MONDAY, TRACK, Town, edith, found, later

WORDS = "You shouted [[at me in Mill Lane]] and hung up."
READ = f"You shouted {LEFT_OUT} and hung up."
LAST = date(2026, 12, 2)
"""Five working days after a letter of the Monday arrives, two working days later."""
SECRETS = Secrets(KEYS.receipt, KEYS.pepper)
BY_LETTER = Came(Channel.LETTER, later(1).day)


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def about(town: Town, mode: Mode = Mode.NAMED) -> str:
    """A complaint about Dev that Ben handles and whose seal is settled."""
    sender: dict[str, Any] = {} if mode is Mode.ANONYMOUS else {"sender": edith(mode, ReachBy.TRACKING)}
    whom = (AboutWhom(Whom.PERSON, town.refs["dev"], "Dev Rao"),)
    ref = complaint(town, about=whom, points=("He shouted.",), **sender)
    seals.confirm_seal(ref, "It is.", town.who("ada"), MONDAY, TRACK)
    return ref


def begun(town: Town, ref: str, words: str = WORDS) -> str:
    return actions.begin(ref, known(town, ref).subjects[0].key, "", words, town.who("ben"), MONDAY)


def asked(town: Town, ref: str, letter: str) -> Putting:
    actions.ask(ref, letter, town.who("ben"), MONDAY, TRACK)
    return row(town, ref)


def row(town: Town, ref: str) -> Putting:
    return known(town, ref).puttings[-1]


def digest(words: receipts.Receipt | None) -> str:
    assert words is not None
    return receipts.digest(KEYS.pepper, words)


# Nothing is found before


def test_nothing_is_found_on_somebody_to_whom_it_was_not_put(town: Town) -> None:
    ref = about(town)
    for outcome in (Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD, Outcome.UNABLE_TO_DETERMINE):
        with pytest.raises(Invalid, match="has not been put to Dev Rao") as refusal:
            find(town, ref, outcome)
        assert refusal.value.field.startswith("outcome_")
    find(town, ref, Outcome.WITHDRAWN)


@pytest.mark.both
def test_while_they_may_comment_nothing_is_found_and_after_that_it_is(town: Town) -> None:
    ref = about(town)
    put(town, ref)
    assert row(town, ref).comment_until == LAST
    with pytest.raises(Invalid, match="Dev Rao has until Wednesday 2 December 2026"):
        find(town, ref, Outcome.UPHELD, now=later(9))
    find(town, ref, Outcome.UPHELD, now=later(10))
    answered(town, ref, later(10))
    assert sound()


def test_a_comment_lets_it_be_found_at_once(town: Town) -> None:
    ref = about(town)
    actions.take_comment(ref, put(town, ref), "I was not there.", BY_LETTER, town.who("ben", later(1)), later(1))
    find(town, ref, Outcome.NOT_UPHELD, now=later(1))
    told = row(town, ref)
    assert (told.comment, told.comment_on, told.comment_channel) == ("I was not there.", later(1).day, Channel.LETTER)


@pytest.mark.both
def test_it_is_waived_with_a_reason_where_nobody_is_complained_of(town: Town) -> None:
    ref = about(town)
    with pytest.raises(Invalid) as refusal:
        actions.waive(ref, known(town, ref).subjects[0].key, " ", town.who("ben"), MONDAY)
    assert refusal.value.field == "because"
    unput(town, ref)
    find(town, ref, Outcome.UPHELD)
    assert row(town, ref).waived_because and row(town, ref).letter is None and sound()


def test_a_point_about_a_service_needs_nothing_and_one_that_names_nobody_is_about_them_all(town: Town) -> None:
    both = (*HALL, AboutWhom(Whom.UNKNOWN, None, "Somebody who works for the council"))
    ref = town.sends(about=both).case_ref
    town.triage(ref, by="ben")
    complaints.add_points(ref, ["Nobody rang."], None, town.who("ben"), MONDAY)
    town.move(ref, "acknowledge", "ben", MONDAY)
    seals.confirm_seal(ref, "So.", town.who("ben"), MONDAY, TRACK)
    hall = next(each.ref for each in queries.abouts(ref) if each.whom is Whom.SERVICE)
    complaints.add_points(ref, ["The hall is open."], hall, town.who("ben"), MONDAY)
    every = known(town, ref)
    assert [len(every.subjects_of(each)) for each in every.points] == [1, 0]
    with pytest.raises(Invalid, match="put to Somebody who works for the council"):
        find(town, ref, Outcome.UPHELD)
    find(town, complaint(town), Outcome.UPHELD)


def test_whoever_the_sender_did_not_name_is_written_to_by_name_and_then_heard_too(town: Town) -> None:
    ref = complaint(town)
    letter = actions.begin(ref, "", "Walter Ames, caretaker", "You left it open.", town.who("ben"), MONDAY)
    with pytest.raises(Invalid, match="not been put to Walter Ames"):
        find(town, ref, Outcome.UPHELD)
    went(town, ref, letter)
    find(town, ref, Outcome.UPHELD, now=later(10))
    with pytest.raises(Invalid) as refusal:
        actions.begin(ref, "", " ", "You left it open.", town.who("ben"), MONDAY)
    assert refusal.value.field == "name"


def test_a_review_is_decided_without_putting_it_anew(town: Town) -> None:
    ref = about(town, Mode.ANONYMOUS)
    unput(town, ref)
    find(town, ref, Outcome.NOT_UPHELD)
    answered(town, ref)
    town.move(ref, "ask-review", "ben", later(4), reason="No.", on=later(4).day)
    with pytest.raises(Conflict, match="looked at again"):
        actions.waive(ref, known(town, ref).subjects[0].key, "No.", town.who("ben", later(4)), later(4))
    find(town, ref, Outcome.UPHELD, by="ada", now=later(7))


# The words


@pytest.mark.parametrize(("words", "says"), [(" ", "what is put"), ("[[a", "without a ]]"), ("x" * 10_001, "10,000")])
def test_the_words_have_to_do(town: Town, words: str, says: str) -> None:
    ref = about(town)
    with pytest.raises(Invalid, match=says) as refusal:
        begun(town, ref, words)
    assert refusal.value.field == "words" and not known(town, ref).puttings


def test_there_is_one_letter_to_each_and_the_same_twice_is_one(town: Town) -> None:
    ref = about(town)
    letter = begun(town, ref)
    assert begun(town, ref) == letter
    with pytest.raises(Conflict, match="a letter to Dev Rao already"):
        begun(town, ref, "Other words.")
    actions.write(ref, letter, "Other words.", town.who("ben"), MONDAY)
    assert row(town, ref).words == "Other words."


def test_a_letter_that_has_gone_stands(town: Town) -> None:
    ref = about(town)
    letter = put(town, ref)
    ben = town.who("ben")
    for verb in (
        lambda: actions.write(ref, letter, "Other words.", ben, MONDAY),
        lambda: actions.waive(ref, known(town, ref).subjects[0].key, "No.", ben, MONDAY),
        lambda: went(town, ref, letter),
    ):
        with pytest.raises(Conflict, match="has gone"):
            verb()


def test_a_seal_is_settled_before_anything_is_put(town: Town) -> None:
    ref = complaint(town, about=(AboutWhom(Whom.PERSON, town.refs["dev"], "Dev Rao"),), sender=edith())
    letter = begun(town, ref)
    with pytest.raises(NotAllowed, match="Confirm or split the seal"):
        went(town, ref, letter)


def test_only_those_who_may_know_who_wrote_put_anything(town: Town) -> None:
    ref = about(town)
    for who in ("dev", "cora", "gus", "fay"):
        with pytest.raises(NotFound):
            actions.waive(ref, "x", "No.", town.who(who), MONDAY)
    with pytest.raises(NotFound):
        actions.write(ref, "a" * 26, "No.", town.who("ben"), MONDAY)


# The sender


def test_a_named_sender_is_told_what_was_put(town: Town) -> None:
    ref = about(town)
    went(town, ref, begun(town, ref))
    told = queries.tracked(town.case(ref), MONDAY).said[-1].letter
    assert told is not None and "You shouted at me in Mill Lane and hung up." in (told.body or "")
    assert "Wednesday 2 December 2026" in (told.body or "")
    assert to_sender(town.case(ref))[0].reads == "You shouted at me in Mill Lane and hung up."


@pytest.mark.both
def test_a_sender_in_confidence_is_asked_first_and_their_agreement_lets_it_go(town: Town) -> None:
    ref = about(town, Mode.CONFIDENTIAL)
    letter = begun(town, ref)
    with pytest.raises(NotAllowed, match="ask the sender first"):
        went(town, ref, letter)
    assert asked(town, ref, letter).asked_until == later(14).day
    asks = queries.tracked(town.case(ref), MONDAY).said[-1].letter
    assert asks is not None and READ in (asks.body or "") and "Mill Lane" not in (asks.body or "")
    with pytest.raises(NotAllowed, match="The sender has until"):
        went(town, ref, letter)
    with pytest.raises(Conflict, match="asked already"):
        asked(town, ref, letter)
    actions.answer_as_sender(ref, letter, Consent.AGREED, "", later(1))
    assert town.case(ref).unread and row(town, ref).consent_by is Channel.WEB
    went(town, ref, letter, now=later(1))
    assert READ in (row(town, ref).letter or "") and "Edith" not in (row(town, ref).letter or "") and sound()


def test_they_may_put_it_in_their_own_words_and_those_are_put_exactly(town: Town) -> None:
    ref = about(town, Mode.CONFIDENTIAL)
    letter = begun(town, ref)
    asked(town, ref, letter)
    with pytest.raises(Invalid) as refusal:
        actions.answer_as_sender(ref, letter, Consent.OWN_WORDS, " ", MONDAY)
    assert refusal.value.field == "own"
    actions.answer_as_sender(ref, letter, Consent.OWN_WORDS, "He [[was]] rude in Mill Lane.", MONDAY)
    went(town, ref, letter)
    assert "He was rude in Mill Lane." in (row(town, ref).letter or "")


def test_they_may_let_all_of_it_be_told(town: Town) -> None:
    ref = about(town, Mode.CONFIDENTIAL)
    letter = begun(town, ref)
    asked(town, ref, letter)
    came = Came(Channel.TELEPHONE, MONDAY.day)
    actions.take_answer(ref, letter, Consent.AGREED_WHOLE, "", came, town.who("ben"), MONDAY)
    went(town, ref, letter)
    assert "Mill Lane" in (row(town, ref).letter or "")


def test_refused_consent_is_recorded_and_what_is_put_all_the_same_needs_a_reason(town: Town) -> None:
    ref = about(town, Mode.CONFIDENTIAL)
    letter = begun(town, ref)
    asked(town, ref, letter)
    actions.answer_as_sender(ref, letter, Consent.REFUSED, "", MONDAY)
    actions.write(ref, letter, "Somebody says that [[you]] shouted.", town.who("ben"), MONDAY)
    assert row(town, ref).consent is Consent.REFUSED
    with pytest.raises(Invalid, match="did not agree") as refusal:
        went(town, ref, letter)
    assert refusal.value.field == "because"
    went(town, ref, letter, because="Two others said the same.")
    put_ = row(town, ref)
    assert put_.because == "Two others said the same." and f"says that {LEFT_OUT} shouted" in (put_.letter or "")


def test_silence_is_no_agreement_and_is_decided_with_a_reason_once_its_time_is_over(town: Town) -> None:
    ref = about(town, Mode.CONFIDENTIAL)
    letter = begun(town, ref)
    asked(town, ref, letter)
    with pytest.raises(Invalid, match="has not answered"):
        went(town, ref, letter, now=later(15))
    went(town, ref, letter, now=later(15), because="It cannot tell who wrote.")


def test_words_they_agreed_to_are_asked_anew_when_they_change(town: Town) -> None:
    ref = about(town, Mode.CONFIDENTIAL)
    letter = begun(town, ref)
    asked(town, ref, letter)
    actions.answer_as_sender(ref, letter, Consent.AGREED, "", MONDAY)
    actions.write(ref, letter, "You shouted in Mill Lane.", town.who("ben"), MONDAY)
    with pytest.raises(NotAllowed, match="ask the sender first"):
        went(town, ref, letter)
    with pytest.raises(Conflict, match="changed meanwhile"):
        actions.answer_as_sender(ref, letter, Consent.AGREED, "", MONDAY)


def test_words_that_hold_the_name_of_whoever_wrote_in_confidence_do_not_go(town: Town) -> None:
    ref = about(town, Mode.CONFIDENTIAL)
    letter = begun(town, ref, "You shouted at Edith.")
    asked(town, ref, letter)
    actions.answer_as_sender(ref, letter, Consent.AGREED, "", MONDAY)
    with pytest.raises(Invalid, match="This tells who wrote: Edith"):
        went(town, ref, letter)


def test_what_the_sender_said_by_hand_came_after_they_were_asked(town: Town) -> None:
    ref = about(town, Mode.CONFIDENTIAL)
    letter, ben = begun(town, ref), town.who("ben")
    with pytest.raises(Conflict, match="not asked"):
        actions.take_answer(ref, letter, Consent.AGREED, "", Came(Channel.VISIT, MONDAY.day), ben, MONDAY)
    asked(town, ref, letter)
    for day in (date(2026, 11, 20), later(1).day):
        with pytest.raises(Invalid) as refusal:
            actions.take_answer(ref, letter, Consent.AGREED, "", Came(Channel.VISIT, day), ben, MONDAY)
        assert refusal.value.field == "on"


def test_an_anonymous_sender_cannot_be_asked_and_is_shown_what_was_put(town: Town) -> None:
    ref = about(town, Mode.ANONYMOUS)
    letter = begun(town, ref)
    with pytest.raises(Conflict, match="in confidence"):
        asked(town, ref, letter)
    went(town, ref, letter)
    shown = to_sender(town.case(ref))
    assert [each.reads for each in shown] == [READ] and not shown[0].waits
    assert "Mill Lane" not in (row(town, ref).letter or "")


# The letter and its words


def test_the_letter_holds_nothing_of_the_case_and_nobodys_name_but_its_readers(town: Town) -> None:
    ref = about(town)
    went(town, ref, begun(town, ref), way=Way.RECEIPT)
    letter = row(town, ref).letter or ""
    assert "Dear Dev Rao" in letter and "https://casework.example/letter" in letter
    for trace in (town.case(ref).reference, ref, row(town, ref).ref, "Edith", "track"):
        assert trace not in letter


@pytest.mark.both
def test_its_words_open_it_once_and_then_nothing(town: Town) -> None:
    ref = about(town)
    words = digest(went(town, ref, begun(town, ref), way=Way.RECEIPT))
    shown = opened_by(words, later(1).day)
    assert shown is not None and shown.comment_until == LAST
    assert queries.by_receipt(words) is None
    with pytest.raises(Invalid):
        actions.comment(words, " ", later(1))
    actions.comment(words, "I was not there.", later(1))
    assert opened_by(words, later(1).day) is None and town.case(ref).unread
    with pytest.raises(Conflict):
        actions.comment(words, "And more.", later(1))
    assert row(town, ref).comment == "I was not there."
    seen = queries.opened(town.who("ben"), ref, Action.CASE_SEE, later(1))
    assert not [each for each in queries.conversation(ref, list(Lane), seen.hidden) if "was not there" in str(each)]
    assert sound()


def test_after_the_last_day_its_words_open_nothing(town: Town) -> None:
    ref = about(town)
    words = digest(went(town, ref, begun(town, ref), way=Way.RECEIPT))
    assert opened_by(words, LAST) and opened_by(words, later(10).day) is None
    with pytest.raises(Conflict, match="no longer be answered"):
        actions.comment(words, "Too late.", later(10))


def test_once_the_answer_is_given_its_words_open_nothing(town: Town) -> None:
    ref = about(town)
    words = digest(went(town, ref, begun(town, ref), way=Way.RECEIPT))
    town.move(ref, "withdraw", "ben", later(1), reason="It is settled.")
    assert opened_by(words, later(1).day) is None


def test_new_words_end_the_old_ones_and_a_page_that_grew_old_makes_none(town: Town) -> None:
    ref = about(town)
    letter = begun(town, ref)
    old = digest(went(town, ref, letter, way=Way.RECEIPT))
    story, ben = town.case(ref).story, town.who("ben")
    new = digest(actions.new_words(ref, letter, story, SECRETS, ben, MONDAY))
    assert opened_by(old, MONDAY.day) is None and opened_by(new, MONDAY.day)
    with pytest.raises(Conflict, match="after you opened this page"):
        actions.new_words(ref, letter, story, SECRETS, ben, MONDAY)
    actions.comment(new, "No.", MONDAY)
    with pytest.raises(Conflict, match="not answered with words"):
        actions.new_words(ref, letter, town.case(ref).story, SECRETS, ben, MONDAY)


def test_a_letter_on_paper_has_no_words(town: Town) -> None:
    ref = about(town)
    letter = begun(town, ref)
    assert went(town, ref, letter) is None and row(town, ref).digest is None
    with pytest.raises(Conflict, match="not answered with words"):
        actions.new_words(ref, letter, town.case(ref).story, SECRETS, town.who("ben"), MONDAY)


def test_a_comment_on_paper_is_written_down_once_and_after_the_letter(town: Town) -> None:
    ref = about(town)
    letter, ben = begun(town, ref), town.who("ben")
    with pytest.raises(Conflict, match="has not gone"):
        actions.take_comment(ref, letter, "No.", BY_LETTER, ben, later(1))
    went(town, ref, letter)
    with pytest.raises(Invalid) as refusal:
        actions.take_comment(ref, letter, "No.", Came(Channel.LETTER, date(2026, 11, 20)), ben, later(1))
    assert refusal.value.field == "on"
    actions.take_comment(ref, letter, "No.", BY_LETTER, ben, later(1))
    with pytest.raises(Conflict, match="commented already"):
        actions.take_comment(ref, letter, "No.", BY_LETTER, ben, later(1))


# Who finds it, and what is left of it


@pytest.mark.both
def test_staff_find_the_case_by_what_was_put_and_said_and_by_the_letters_own_name(town: Town) -> None:
    ref = about(town)
    letter = begun(town, ref)
    went(town, ref, letter)
    actions.take_comment(ref, letter, "The line was cut.", BY_LETTER, town.who("ben", later(1)), later(1))
    for words in ("shouted", "cut", row(town, ref).code):
        assert [hit.case.ref for hit in search(town.who("ben"), words, "").hits] == [ref]
        assert not search(town.who("dev"), words, "").hits


def test_of_a_point_that_was_set_apart_nothing_is_found_or_told_to_whom_it_is_about(town: Town) -> None:
    ref = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),), sender=edith()).case_ref
    town.move(ref, "triage", "ben", MONDAY, kind="complaint", handler=town.refs["iris"])
    who = queries.abouts(ref)[0].ref
    complaints.add_points(ref, ["She shouted."], who, town.who("ben"), MONDAY)
    seals.split_seal(ref, "Only that.", "The bins.", town.who("ben"), MONDAY, TRACK)
    complaints.add_points(ref, ["The bins."], None, town.who("iris"), MONDAY)
    letter = actions.begin(ref, who, "", "You shouted.", town.who("iris"), MONDAY)
    went(town, ref, letter, by="iris")
    every, ada = known(town, ref), queries.opened(town.who("ada"), ref, Action.CASE_SEE, MONDAY)
    assert [len(every.subjects_of(each)) for each in every.points] == [1, 0]
    assert not every.seen_by(ada.hidden).puttings and not every.seen_by(ada.hidden).subjects
    assert not [each for each in queries.conversation(ref, list(Lane), ada.hidden) if each.letter]
    assert "shouted" not in (db.session.scalar(select(SearchDoc.body).where(SearchDoc.case_ref == ref)) or "")
    with pytest.raises(NotAllowed, match="for somebody else"):
        actions.waive(ref, who, "No.", town.who("ada"), MONDAY)


def test_taken_up_anew_it_is_put_anew(town: Town) -> None:
    ref = about(town)
    unput(town, ref)
    find(town, ref, Outcome.NOT_UPHELD)
    answered(town, ref)
    town.move(ref, "close", "ben", later(3))
    town.move(ref, "reopen", "ada", later(4), evidence="A recording.", reason="It is new.")
    assert not known(town, ref).puttings
    with pytest.raises(Invalid, match="has not been put to Dev Rao"):
        find(town, ref, Outcome.UPHELD, now=later(4))


def test_what_is_no_complaint_is_put_to_nobody(town: Town) -> None:
    ref = town.sends(called=Kind.ENQUIRY).case_ref
    with pytest.raises(Conflict, match="Only a complaint"):
        actions.begin(ref, "", "Walter", "You left it open.", town.who("ada"), MONDAY)
