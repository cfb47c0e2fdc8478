"""Each refusal of a step, a seal or a receipt: its sentence, its entry, and that nothing else changed."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from casework.cases import actions, moves, queries, seals
from casework.cases.model import Message, ReceiptKey, Whom
from casework.cases.moves import Answers
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.intake.actions import AboutWhom, Sender
from casework.policy.access import Action
from casework.policy.words import Kind, Mode, Office, Seal
from casework.staff.model import Tie
from casework.trail.model import Entry
from tests.town import MONDAY, TRACK, Town, complaint, found, later


@pytest.fixture
def town(inside: object) -> Town:
    return found()


def acts(case_ref: str) -> list[str]:
    query = select(Entry.act).where(Entry.case_ref == case_ref, Entry.kind == "act").order_by(Entry.seq)
    return list(db.session.scalars(query))


def test_a_move_on_a_case_that_went_on_meanwhile_changes_nothing(town: Town) -> None:
    ref = town.sends().case_ref
    story = town.case(ref).story
    actions.add_note(ref, "Rang the caretaker.", False, town.who("ben"), MONDAY)
    answers = Answers(kind="complaint", handler=town.refs["ben"])
    with pytest.raises(Conflict, match="went on while you were writing"):
        moves.make_move(ref, "triage", answers, story, town.who("ada"), MONDAY, TRACK)
    assert town.case(ref).handler_ref is None


def test_two_notes_written_at_once_are_both_kept(town: Town) -> None:
    ref = town.sends().case_ref
    actions.add_note(ref, "One.", False, town.who("ben"), MONDAY)
    actions.add_note(ref, "Two.", True, town.who("ada"), MONDAY)
    words = db.session.scalars(select(Message.words).where(Message.case_ref == ref).order_by(Message.number)).all()
    assert words[1:] == ["One.", "Two."]


def test_a_shut_move_is_refused_with_the_sentence_of_the_page_and_goes_on_the_trail(town: Town) -> None:
    ref = town.sends().case_ref
    shut = next(
        look
        for look in queries.looks(queries.opened(town.who("ada"), ref, Action.CASE_SEE, MONDAY), [], MONDAY)
        if look.move.id == "close"
    )
    with pytest.raises(NotAllowed) as refusal:
        moves.make_move(ref, "close", Answers(letter="x"), town.case(ref).story, town.who("ada"), MONDAY, TRACK)
    assert refusal.value.sentence == shut.because
    assert acts(ref)[-1] == "act.refused"


def test_a_move_nobody_knows_is_not_found(town: Town) -> None:
    ref = town.sends().case_ref
    with pytest.raises(NotFound):
        moves.make_move(ref, "promote", Answers(), town.case(ref).story, town.who("ada"), MONDAY, TRACK)


def test_a_member_can_make_no_move_on_a_case_that_is_not_referred(town: Town) -> None:
    ref = town.sends().case_ref
    with pytest.raises(NotFound):
        moves.make_move(ref, "triage", Answers(), 1, town.who("fay"), MONDAY, TRACK)


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({"kind": ""}, "kind"),
        ({"kind": "restriction"}, "kind"),
        ({"handler": ""}, "handler"),
        ({"handler": "nobody"}, "handler"),
        ({"kind": "enquiry"}, "reason"),
    ],
)
def test_triage_refuses_what_will_not_do_and_names_the_field(town: Town, answers: dict[str, str], field: str) -> None:
    ref = town.sends().case_ref
    given = replace(Answers(kind="complaint", handler=town.refs["ben"]), **answers)
    with pytest.raises(Invalid) as refusal:
        moves.make_move(ref, "triage", given, town.case(ref).story, town.who("ada"), MONDAY, TRACK)
    assert refusal.value.field == field
    assert town.case(ref).handler_ref is None


@pytest.mark.parametrize("who", ["fay", "gus", "hal"])
def test_somebody_who_may_work_no_case_cannot_be_its_handler(town: Town, who: str) -> None:
    ref = town.sends().case_ref
    with pytest.raises(Invalid, match="free of conflict"):
        town.triage(ref, handler=who)


def test_whoever_a_case_is_about_cannot_be_its_handler(town: Town) -> None:
    ref = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada"),)).case_ref
    with pytest.raises(Invalid, match="free of conflict"):
        town.triage(ref, handler="ada", by="ben")


@pytest.mark.parametrize("until", [None, MONDAY.day, date(2026, 11, 1)])
def test_a_question_needs_a_day_that_is_still_to_come(town: Town, until: date | None) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    with pytest.raises(Invalid) as refusal:
        town.move(ref, "ask", "ben", MONDAY, question="Which day?", reason="To look.", until=until)
    assert refusal.value.field == "until"


def test_an_answer_needs_an_outcome_its_kind_can_have(town: Town) -> None:
    ref = town.sends(called=Kind.ENQUIRY).case_ref
    town.triage(ref, kind="enquiry")
    town.move(ref, "acknowledge", "ben", MONDAY)
    with pytest.raises(Invalid) as refusal:
        town.move(ref, "answer", "ben", MONDAY, outcome="upheld", answer="Thanks.")
    assert refusal.value.field == "outcome"


def test_nobody_decides_while_a_seal_is_undecided(town: Town) -> None:
    ref = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada"),)).case_ref
    town.triage(ref, handler="ben", by="ben")
    town.move(ref, "acknowledge", "ben", MONDAY)
    with pytest.raises(NotAllowed, match="seal"):
        town.move(ref, "answer", "ben", MONDAY, outcome="upheld", answer="Yes.")


def test_more_than_the_sender_called_it_needs_no_reason_and_swaps_the_clocks(town: Town) -> None:
    ref = town.sends(called=Kind.ENQUIRY).case_ref
    town.triage(ref, kind="complaint")
    told = queries.tracked(town.case(ref), MONDAY)
    assert {promise.label for promise in told.promises} == {"Acknowledge", "Answer stage 1"}
    assert "complaint" in next(said.letter.body for said in told.said if said.letter)


def test_the_sender_cannot_restore_what_was_never_made_less(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    with pytest.raises(NotAllowed, match="already"):
        actions.restore_kind(ref, MONDAY)


def test_a_receipt_is_kept_as_a_keyed_hash_only(town: Town) -> None:
    received = town.sends()
    row = db.session.scalar(select(ReceiptKey).where(ReceiptKey.case_ref == received.case_ref))
    assert row is not None and received.receipt is not None
    assert not set(received.receipt.words) & set(str(vars(row)).split())


def test_somebody_who_finds_that_a_case_concerns_them_loses_it_to_the_next_in_line(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref, handler="ada")
    seals.concerns_me(ref, town.who("ada"), MONDAY)
    case = town.case(ref)
    assert (case.seal, case.handler_ref, case.holder_ref) == (Seal.PROVISIONAL, None, town.refs["ben"])
    with pytest.raises(NotFound):
        queries.opened(town.who("ada"), ref, Action.CASE_SEE, MONDAY)


def test_a_seal_that_leaves_nobody_inside_goes_to_the_person_from_outside(town: Town) -> None:
    about = tuple(AboutWhom(Whom.PERSON, town.refs[who], who) for who in ("ada", "ben", "cora", "dev"))
    ref = town.sends(about=about).case_ref
    assert town.case(ref).holder_ref == town.refs["iris"]
    queries.opened(town.who("iris"), ref, Action.CASE_MOVE, MONDAY)


def test_i_do_not_know_who_goes_past_the_clerk_until_the_stand_in_has_looked(town: Town) -> None:
    ref = town.sends(about=(AboutWhom(Whom.UNKNOWN, None, "Somebody"),)).case_ref
    assert town.case(ref).holder_ref == town.refs["ben"]
    with pytest.raises(NotFound):
        queries.opened(town.who("ada"), ref, Action.CASE_SEE, MONDAY)


@pytest.mark.parametrize("whom", [Whom.COUNCIL, Whom.SERVICE])
def test_a_matter_about_the_council_or_a_service_seals_nobody(town: Town, whom: Whom) -> None:
    ref = town.sends(about=(AboutWhom(whom, None, "The council"),)).case_ref
    assert town.case(ref).seal is Seal.NONE
    queries.opened(town.who("ada"), ref, Action.CASE_SEE, MONDAY)


def test_a_compliment_is_kept_from_nobody_until_it_becomes_something_else(town: Town) -> None:
    about = (AboutWhom(Whom.PERSON, town.refs["ben"], "Ben Holt"),)
    ref = town.sends(called=Kind.COMPLIMENT, about=about).case_ref
    queries.opened(town.who("ben"), ref, Action.CASE_SEE, MONDAY)
    town.triage(ref, kind="complaint", handler="ada")
    assert town.case(ref).seal is Seal.PROVISIONAL
    queries.opened(town.who("ada"), ref, Action.CASE_SEE, MONDAY)
    with pytest.raises(NotFound):
        queries.opened(town.who("ben"), ref, Action.CASE_SEE, MONDAY)


def test_only_whoever_holds_a_case_decides_its_seal_and_says_why(town: Town) -> None:
    ref = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["dev"], "Dev"),)).case_ref
    with pytest.raises(NotFound):
        queries.opened(town.who("ben"), ref, Action.CASE_SEAL_DECIDE, MONDAY)
    with pytest.raises(Invalid, match="told this reason"):
        seals.confirm_seal(ref, " ", town.who("ada"), MONDAY, TRACK)
    with pytest.raises(Invalid, match="the rest of the case"):
        seals.split_seal(ref, "Only part of it.", "", town.who("ada"), MONDAY, TRACK)
    seals.confirm_seal(ref, "All of it.", town.who("ada"), MONDAY, TRACK)
    with pytest.raises(NotAllowed, match="no seal waiting"):
        seals.confirm_seal(ref, "Again.", town.who("ada"), MONDAY, TRACK)


def test_a_seal_found_later_keeps_whoever_set_it_and_shuts_the_subject_out(town: Town) -> None:
    ref = town.sends().case_ref
    seals.name_subject(ref, town.refs["ben"], town.who("ada"), MONDAY)
    queries.opened(town.who("ada"), ref, Action.CASE_SEE, MONDAY)
    with pytest.raises(NotFound):
        queries.opened(town.who("ben"), ref, Action.CASE_SEE, MONDAY)
    with pytest.raises(Invalid, match="about you"):
        seals.name_subject(ref, town.refs["ada"], town.who("ada"), MONDAY)


def test_danger_tops_the_worklist_and_alerts_the_safeguarding_lead_and_stand_in(town: Town) -> None:
    from casework.work.model import DueWork

    calm, danger = town.sends().case_ref, town.sends(urgent=True, now=later(1)).case_ref
    ranks = {ref: town.case(ref).rank or "" for ref in (calm, danger)}
    assert ranks[danger] < ranks[calm]
    about = set(db.session.scalars(select(DueWork.about).where(DueWork.verb == "mail.alert")))
    assert about == {f"{town.refs[who]}:{danger}" for who in ("ben", "dev")}


def test_nobody_a_danger_is_about_is_alerted_to_it_and_the_other_can_open_it(town: Town) -> None:
    from casework.work.model import DueWork

    ref = town.sends(urgent=True, about=(AboutWhom(Whom.PERSON, town.refs["ben"], "Ben"),)).case_ref
    about = set(db.session.scalars(select(DueWork.about).where(DueWork.verb == "mail.alert")))
    assert about == {f"{town.refs['dev']}:{ref}"}
    queries.opened(town.who("dev"), ref, Action.CASE_SEE, MONDAY)


def test_handing_over_ends_the_tie_of_whoever_handled_it_before(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref, handler="ben")
    town.move(ref, "change", "ada", MONDAY, kind="complaint", handler=town.refs["ada"], reason="Ben is away.")
    open_handlers = db.session.scalars(
        select(Tie.staff_ref).where(Tie.case_ref == ref, Tie.kind == "handler", Tie.until.is_(None))
    ).all()
    assert open_handlers == [town.refs["ada"]]


def test_what_somebody_wrote_is_never_empty(town: Town) -> None:
    ref = town.sends().case_ref
    for send in (
        lambda: actions.add_note(ref, " ", False, town.who("ben"), MONDAY),
        lambda: actions.write_to_sender(ref, "", town.who("ben"), MONDAY, TRACK),
        lambda: actions.hear_from_sender(ref, "\n", MONDAY),
        lambda: town.sends(words="  "),
    ):
        with pytest.raises(Invalid):
            send()


def test_a_named_sender_needs_a_name_and_a_contact_cannot_come_from_the_future(town: Town) -> None:
    with pytest.raises(Invalid) as refusal:
        town.sends(sender=Sender(Mode.NAMED))
    assert refusal.value.field == "name"
    with pytest.raises(Invalid) as refusal:
        town.sends(happened=later(3))
    assert refusal.value.field == "happened"


def test_what_an_anonymous_person_writes_carries_the_day_and_no_hour(town: Town) -> None:
    ref = town.sends().case_ref
    actions.hear_from_sender(ref, "And again.", later(1))
    entries = db.session.scalars(select(Entry).where(Entry.case_ref == ref)).all()
    assert entries and all(entry.happened.instant is None and entry.entered.instant is None for entry in entries)
    messages = db.session.scalars(select(Message).where(Message.case_ref == ref)).all()
    assert all(message.happened.instant is None and message.entered.instant is None for message in messages)


def test_the_offices_that_hold_a_case_are_all_asked_for_at_set_up() -> None:
    from casework.council.actions import NEEDED

    assert set(seals.LINE) <= set(NEEDED) | {Office.OUTSIDE_PERSON}


def test_the_same_form_is_one_case_however_it_is_changed_in_between(town: Town) -> None:
    form = complaint()
    first = town.sends(token=form.token)
    assert town.sends(token=form.token, words="Something else altogether.").case_ref == first.case_ref


@pytest.mark.parametrize(
    ("words", "cut"),
    [
        ("Short enough.", "Short enough."),
        ("The frame by the river has a broken rung. A boy cut his hand on it this morning and cried.",
         "The frame by the river has a broken rung."),
        ("I spoke at the counter to the deputy, and Mrs. Holt said that nobody would come to look at it.",
         "I spoke at the counter to the deputy, and Mrs. Holt said that nobody…"),
        ("Why? Because the hall was let past its hours on three Saturdays and nobody came to look.",
         "Why? Because the hall was let past its hours on three Saturdays and…"),
        ("x" * 200, "x" * 70 + "…"),
    ],
)  # fmt: skip
def test_a_heading_ends_with_a_sentence_or_between_two_words(words: str, cut: str) -> None:
    assert actions.heading(words) == cut
