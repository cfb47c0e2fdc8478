"""What is done about meetings, and each thing that is refused, with a sentence that says what to do instead."""

from dataclasses import replace
from datetime import date

import pytest
from flask import Flask

from casework.committee import actions, minutes, papers, queries, sitting, summoning, voting
from casework.committee.model import EmailConsent, Hearing, Interest, Meeting, Resolution, Side, Summons
from casework.committee.sitting import Declared, Present
from casework.council.bodies import end_delegation
from casework.council.queries import committees, delegations
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.letters.model import SentBy
from casework.policy.access import Action
from casework.policy.meetings import STEPS, Bond, Order, Presence, Step, Vote
from casework.policy.words import DENYING, Tie
from casework.staff.ties import open_ties, tie
from casework.trail import act
from casework.trail.verify import reading, verify
from tests.committee.chamber import EVENING, MOTION, NEXT_DAY, POSTED, THURSDAY, TITLE, Chamber, chamber
from tests.town import MONDAY, edith, later


@pytest.fixture
def room(inside: Flask) -> Chamber:
    return chamber()


def says(error: pytest.ExceptionInfo[BaseException], *words: str) -> None:
    assert all(word in str(error.value) for word in words), str(error.value)


def bind(room: Chamber, who: str, kind: Tie = Tie.SUBJECT) -> None:
    """Somebody is bound to the case."""
    by = room.who("ben", MONDAY)
    with act("case.noted", by=by, now=MONDAY, case=room.case):
        tie(room.case, room.town.refs[who], kind, by.id, "", MONDAY)


# Calling a meeting


def test_a_meeting_is_planned_with_place_and_time(room: Chamber) -> None:
    meeting = db.session.get(Meeting, room.called())
    assert (meeting.committee, meeting.at, meeting.place, meeting.needed) == (
        "Hearings Committee", "19:00", "The Hall", 2,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("at", "place", "field"), [("7pm", "The Hall", "at"), ("25:00", "x", "at"), ("19:00", " ", "place")]
)
def test_a_time_that_is_none_and_no_place_are_refused(room: Chamber, at: str, place: str, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        actions.call_meeting(room.body, THURSDAY, at, place, room.who("ada"), MONDAY)
    assert refused.value.field == field


def test_a_body_has_no_two_meetings_at_one_time(room: Chamber) -> None:
    room.called()
    with pytest.raises(Conflict):
        room.called()


@pytest.mark.parametrize("who", ["fay", "gus", "hal", "iris"])
def test_who_may_not_call_a_meeting(room: Chamber, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.call_meeting(room.body, THURSDAY, "19:00", "The Hall", room.who(who), MONDAY)


def test_a_member_finds_the_meetings_of_their_own_body_and_a_substitute_those_they_are_called_to(room: Chamber) -> None:
    room.ready()
    iris, refs = room.who("iris"), room.town.refs
    with pytest.raises(NotFound):
        queries.meeting_for(iris, room.meeting, Action.MEETING_SEE)
    assert not queries.coming(iris, MONDAY.day)
    assert queries.coming(room.who("ada"), MONDAY.day) and queries.coming(room.who("fay"), MONDAY.day)
    summoning.substitute(room.meeting, refs["iris"], refs["fay"], room.who("ada", later(2)), later(2))
    assert queries.coming(iris, MONDAY.day)


# Notice


def test_notice_in_time_is_recorded_with_its_clear_days(room: Chamber) -> None:
    room.ready()
    at = queries.meeting_for(room.who("ada"), room.meeting, Action.MEETING_SEE)
    assert at.notice is not None
    assert (at.notice.last_on, at.notice.clear_days, at.notice.posted_by) == (date(2026, 11, 27), 7, "Ada Marsh")


def test_notice_too_late_is_refused_with_the_first_lawful_day(room: Chamber) -> None:
    room.referred()
    room.called()
    room.listed()
    with pytest.raises(Invalid) as refused:
        room.noticed(date(2026, 11, 28))
    says(refused, "last lawful day was Friday 27 November 2026", "first day for it is Friday 4 December 2026")


def test_notice_is_not_recorded_before_it_is_posted_nor_without_business(room: Chamber) -> None:
    room.called()
    ada = room.who("ada", MONDAY)
    with pytest.raises(Invalid) as refused:
        actions.give_notice(room.meeting, "The board", "Ada", MONDAY.day, ada, MONDAY)
    says(refused, "Put the business on the agenda first")
    room.listed("The accounts")
    with pytest.raises(Invalid) as refused:
        actions.give_notice(room.meeting, "The board", "Ada", date(2026, 11, 25), ada, MONDAY)
    says(refused, "That day has not come")


def test_once_notice_is_out_agenda_and_day_stand(room: Chamber) -> None:
    room.ready()
    ada = room.who("ada", later(2))
    for change in (
        lambda: actions.add_item(room.meeting, "Benches", None, False, ada, later(2)),
        lambda: actions.take_off(room.item, ada, later(2)),
        lambda: actions.change_meeting(room.meeting, date(2026, 12, 10), "19:00", "The Hall", ada, later(2)),
    ):
        with pytest.raises(Conflict) as refused:
            change()
        says(refused, "the next meeting")
    actions.call_off(room.meeting, "The hall is flooded.", ada, later(2))
    assert db.session.get(Meeting, room.meeting).called_off_because == "The hall is flooded."


def test_before_notice_a_meeting_moves_and_an_item_comes_off(room: Chamber) -> None:
    room.referred()
    room.called()
    room.listed()
    ada = room.who("ada", MONDAY)
    actions.change_meeting(room.meeting, date(2026, 12, 10), "18.30", "The Church", ada, MONDAY)
    actions.take_off(room.item, ada, MONDAY)
    at = queries.meeting_for(ada, room.meeting, Action.MEETING_SEE)
    assert (at.meeting.at, at.meeting.on, queries.agenda(at)) == ("18:30", date(2026, 12, 10), [])


# The agenda


@pytest.mark.parametrize("title", ["The complaint of Edith Wren", "Mrs Wren’s complaint", "What Ben Holt did"])
def test_an_item_that_names_somebody_of_the_case_is_refused(room: Chamber, title: str) -> None:
    room.referred()
    room.called()
    with pytest.raises(Invalid) as refused:
        room.listed(title)
    says(refused, "without naming anybody")
    assert refused.value.field == "title"


def test_only_a_case_that_waits_for_a_meeting_goes_on_an_agenda_and_once(room: Chamber) -> None:
    room.case = room.town.sends(sender=edith()).case_ref
    room.called()
    with pytest.raises(Invalid) as refused:
        room.listed()
    says(refused, "Refer the case to the committee first")
    room.referred()
    room.listed()
    with pytest.raises(Invalid) as refused:
        room.listed()
    says(refused, "on an agenda already")


def test_a_case_that_whoever_asks_may_not_see_is_not_there(room: Chamber) -> None:
    room.referred()
    bind(room, "ada")
    room.called()
    with pytest.raises(NotFound):
        room.listed()


def test_whoever_is_bound_to_a_case_sees_an_item_and_no_more(room: Chamber) -> None:
    room.ready()
    bind(room, "fay", Tie.CLOSE)
    at = queries.meeting_for(room.who("fay"), room.meeting, Action.MEETING_SEE)
    assert [(item.title, item.reference, item.open) for item in queries.agenda(at)] == [("An item", "", False)]
    with pytest.raises(NotFound):
        queries.item_for(room.who("fay"), room.item, Action.MEETING_SEE)
    dev = queries.meeting_for(room.who("dev"), room.meeting, Action.MEETING_SEE)
    assert [item.title for item in queries.agenda(dev)] == [TITLE]


# Who signs


def test_when_the_clerk_is_bound_to_an_item_the_acting_officer_signs_with_the_minute(room: Chamber) -> None:
    room.referred()
    room.called()
    room.listed()
    bind(room, "ada")
    now = later(1)
    with pytest.raises(NotAllowed) as refused:
        actions.give_notice(room.meeting, "The board", "Ada", POSTED, room.who("ada", now), now)
    says(refused, "Ben Holt signs for this meeting", "minute 12/26")
    actions.give_notice(room.meeting, "The board", "Ben Holt", POSTED, room.who("ben", now), now)
    summoning.sign(room.meeting, room.who("ben", now), now)
    assert {row.signed_as for row in summoning.summonses(room.meeting)} == {
        "Ben Holt, Acting proper officer, minute 12/26"
    }


def test_when_nobody_is_left_to_sign_somebody_is_named_by_a_minute(room: Chamber) -> None:
    room.referred()
    room.called()
    room.listed()
    bind(room, "ada")
    bind(room, "ben")
    now, cora = later(1), room.who("cora", later(1))
    with pytest.raises(NotAllowed) as refused:
        actions.give_notice(room.meeting, "The board", "x", POSTED, cora, now)
    says(refused, "name somebody for it by a minute")
    with pytest.raises(Invalid):
        actions.name_officer(room.meeting, room.town.refs["iris"], " ", cora, now)
    with pytest.raises(Invalid):
        actions.name_officer(room.meeting, room.town.refs["ben"], "46/26", cora, now)
    for who in ("ada", "ben"):
        with pytest.raises(NotAllowed, match="Somebody who may know of every item"):
            actions.name_officer(room.meeting, room.town.refs["iris"], "46/26", room.who(who, now), now)
    actions.name_officer(room.meeting, room.town.refs["iris"], "46/26", cora, now)
    actions.give_notice(room.meeting, "The board", "Iris Vale", POSTED, room.who("iris", now), now)


# Summonses


def test_a_summons_goes_by_email_only_to_whoever_agreed(room: Chamber) -> None:
    ada = room.who("ada", MONDAY)
    summoning.consent(room.town.refs["dev"], "A signed form of 1 May", MONDAY.day, ada, MONDAY)
    with pytest.raises(Conflict):
        summoning.consent(room.town.refs["dev"], "Again", MONDAY.day, ada, MONDAY)
    with pytest.raises(Invalid):
        summoning.consent(room.town.refs["fay"], " ", MONDAY.day, ada, MONDAY)
    room.ready()
    ways = {row.name: row.way for row in summoning.summonses(room.meeting)}
    assert ways == {"Cora Lane": SentBy.POST, "Dev Rao": SentBy.EMAIL, "Fay Quill": SentBy.POST}


def test_a_consent_taken_back_no_longer_counts(room: Chamber) -> None:
    ada, dev = room.who("ada", MONDAY), room.town.refs["dev"]
    summoning.consent(dev, "A form", MONDAY.day, ada, MONDAY)
    summoning.end_consent(dev, ada, MONDAY)
    assert not summoning.consents(MONDAY.day)
    with pytest.raises(Conflict):
        summoning.end_consent(dev, ada, MONDAY)
    assert db.session.query(EmailConsent).one().until_on == MONDAY.day


def test_a_summons_on_paper_is_said_to_have_gone_once(room: Chamber) -> None:
    room.ready()
    row, now = summoning.summonses(room.meeting)[0], later(2)
    summoning.went(row.ref, SentBy.HAND, now.day, room.who("ada", now), now)
    db.session.rollback()
    assert db.session.get(Summons, row.ref).left == now
    for way, error in ((SentBy.HAND, Conflict), (SentBy.EMAIL, Invalid)):
        with pytest.raises(error):
            summoning.went(row.ref, way, now.day, room.who("ada", now), now)


def test_no_summons_without_notice_and_none_too_late(room: Chamber) -> None:
    room.referred()
    room.called()
    room.listed()
    with pytest.raises(Conflict):
        summoning.sign(room.meeting, room.who("ada"), MONDAY)
    now = later(1)
    actions.give_notice(room.meeting, "The board", "Ada", POSTED, room.who("ada", now), now)
    with pytest.raises(Invalid) as refused:
        summoning.sign(room.meeting, room.who("ada", later(5)), later(5))
    says(refused, "by telephone")


def test_a_substitute_is_called_in_one_place_only(room: Chamber) -> None:
    room.ready()
    refs, ada, now = room.town.refs, room.who("ada", later(2)), later(2)
    for who, instead in (("fay", "dev"), ("iris", "gus")):
        with pytest.raises(Invalid):
            summoning.substitute(room.meeting, refs[who], refs[instead], ada, now)
    summoning.substitute(room.meeting, refs["iris"], refs["dev"], ada, now)
    with pytest.raises(Conflict):
        summoning.substitute(room.meeting, refs["iris"], refs["fay"], ada, now)
    assert sitting.seats_of(room.of_meeting())[refs["iris"]].instead_of == refs["dev"]


# Papers


def chosen(room: Chamber) -> list[str]:
    from casework.cases.queries import opened

    return [each.key for each in papers.choices(opened(room.who("ada"), room.case, Action.CASE_SEE, MONDAY))]


def given(room: Chamber, *to: str) -> str:
    """The first paper of the case, given to these; its ref."""
    refs = [room.town.refs[name] for name in to]
    papers.give(room.item, chosen(room)[:1], refs, room.who("ada", later(2)), later(2))
    return papers.of_item(room.item)[0].paper.ref


def test_a_member_reads_the_papers_given_to_them_and_no_others(room: Chamber) -> None:
    room.ready()
    paper = given(room, "dev")
    assert "disco" in papers.open_paper(room.who("dev"), paper, later(3)).words
    assert [each.paper.ref for each in papers.to_read(room.who("dev"), later(3).day)] == [paper]
    for who in ("fay", "gus", "hal"):
        with pytest.raises(NotFound):
            papers.open_paper(room.who(who), paper, later(3))
    assert not papers.to_read(room.who("fay"), later(3).day)


def test_a_note_is_never_a_paper(room: Chamber) -> None:
    from casework.cases.actions import add_note

    room.ready()
    before = chosen(room)
    add_note(room.case, "He is difficult.", True, room.who("ben", later(2)), later(2))
    assert chosen(room) == before


def test_nothing_with_the_name_of_a_sender_in_confidence_is_offered(room: Chamber) -> None:
    from casework.policy.words import Mode

    room.referred(sender=edith(Mode.CONFIDENTIAL))
    assert {key.split(":")[0] for key in chosen(room)} == {"message"}


def test_a_paper_closes_a_while_after_the_meeting(room: Chamber) -> None:
    room.ready()
    paper = given(room, "dev")
    until = papers.closes(room.of_meeting(), MONDAY.day)
    assert until == date(2026, 12, 17)
    papers.open_paper(room.who("dev"), paper, later((until - MONDAY.day).days))
    with pytest.raises(NotFound):
        papers.open_paper(room.who("dev"), paper, later((until - MONDAY.day).days + 1))


def test_papers_go_to_members_whom_nothing_keeps_out(room: Chamber) -> None:
    room.ready()
    bind(room, "fay", Tie.INTEREST)
    for to in ((), ("fay",), ("gus",), ("iris",)):
        with pytest.raises(Invalid) as refused:
            given(room, *to)
        assert refused.value.field == "to"
    with pytest.raises(Invalid):
        papers.give(room.item, ["message:nothing"], [room.town.refs["dev"]], room.who("ada"), later(2))


def test_an_interest_takes_the_papers_away_at_once(room: Chamber) -> None:
    room.ready()
    paper = given(room, "dev", "fay")
    declare(room, "fay", now=later(3))
    with pytest.raises(NotFound):
        papers.open_paper(room.who("fay"), paper, later(3))
    assert papers.of_item(room.item)[0].to == {room.town.refs["dev"]}


def test_a_paper_taken_back_is_gone_for_those_it_was_given_to(room: Chamber) -> None:
    room.ready()
    paper = given(room, "dev")
    papers.take_back(paper, room.who("ada", later(2)), later(2))
    with pytest.raises(NotFound):
        papers.open_paper(room.who("dev"), paper, later(2))
    with pytest.raises(Conflict):
        papers.take_back(paper, room.who("ada", later(2)), later(2))


def test_a_member_gives_out_no_papers(room: Chamber) -> None:
    room.ready()
    with pytest.raises(NotAllowed):
        papers.give(room.item, chosen(room)[:1], [room.town.refs["dev"]], room.who("dev"), later(2))


# Who is there


def test_who_is_there_is_entered_and_corrected(room: Chamber) -> None:
    room.ready()
    room.begun()
    room.begun(fay=Presence.APOLOGIES)
    there = {row.name: row.how for row in sitting.attendance(room.meeting)}
    assert there == {"Cora Lane": Presence.HERE, "Dev Rao": Presence.HERE, "Fay Quill": Presence.APOLOGIES}
    assert room.of_meeting().presided_name == "Cora Lane"


def test_each_member_is_accounted_for_and_who_chairs_presides(room: Chamber) -> None:
    room.ready()
    refs, ada = room.town.refs, room.who("ada")
    everybody = dict.fromkeys((refs[name] for name in ("cora", "dev", "fay")), Presence.HERE)

    def attend(how: dict[str, Presence], presides: str) -> None:
        sitting.attend(room.meeting, Present(how, refs[presides]), ada, EVENING)

    for how, presides, field in (
        ({refs["cora"]: Presence.HERE}, "cora", "here"),
        (everybody | {refs["cora"]: Presence.ABSENT}, "cora", "presides"),
        (everybody, "dev", "presides"),
        (everybody | {refs["gus"]: Presence.HERE}, "cora", "here"),
    ):
        with pytest.raises(Invalid) as refused:
            attend(how, presides)
        assert refused.value.field == field
    attend(everybody | {refs["cora"]: Presence.APOLOGIES}, "dev")


def test_a_substitute_sits_only_while_the_other_is_away(room: Chamber) -> None:
    room.ready()
    refs = room.town.refs
    summoning.substitute(room.meeting, refs["iris"], refs["dev"], room.who("ada", later(2)), later(2))
    with pytest.raises(Invalid) as refused:
        room.begun()
    says(refused, "only one of them sits")
    room.begun(dev=Presence.APOLOGIES)


def test_nothing_of_a_meeting_is_entered_before_its_day_nor_by_a_member(room: Chamber) -> None:
    room.ready()
    with pytest.raises(Conflict):
        room.begun(later(3))
    with pytest.raises(NotAllowed):
        room.begun(by="fay")


# Interests


def declare(room: Chamber, who: str, bond: Bond = Bond.CLOSE_ASSOCIATE, now: object = EVENING, by: str = "ada") -> str:
    """Somebody leaves for the item; the ref of the interest."""
    assert hasattr(now, "day")
    ref = room.town.refs[who]
    sitting.declare(room.item, Declared(ref, bond, True, "A neighbour"), room.who(by, now), now)  # type: ignore[arg-type]
    return next(row.ref for row in sitting.interests(room.item) if row.staff_ref == ref)


def test_an_interest_binds_to_the_case_and_takes_out_of_the_quorum(room: Chamber) -> None:
    room.ready()
    room.begun()
    declare(room, "fay")
    assert [(row.staff_ref, row.kind) for row in open_ties(room.case, DENYING)] == [(room.town.refs["fay"], Tie.CLOSE)]
    stands = sitting.standing(*queries.item_for(room.who("ada"), room.item, Action.MEETING_SEE))
    assert set(stands.able.values()) == {"Cora Lane", "Dev Rao"}
    with pytest.raises(Conflict):
        declare(room, "fay")
    with pytest.raises(Invalid):
        sitting.declare(room.item, Declared("x" * 26, Bond.OTHER, True), room.who("ada"), EVENING)


def test_an_interest_entered_by_mistake_is_struck_out_with_its_tie(room: Chamber) -> None:
    room.ready()
    room.begun()
    ref = declare(room, "fay")
    sitting.strike(ref, room.who("ada"), EVENING)
    assert not open_ties(room.case, DENYING) and not sitting.interests(room.item)
    assert db.session.query(Interest).count() == 1
    with pytest.raises(Conflict):
        sitting.strike(ref, room.who("ada"), EVENING)


def test_a_witness_may_stay_by_a_written_dispensation_and_a_friend_may_not(room: Chamber) -> None:
    room.ready()
    room.begun()
    witness, friend = declare(room, "fay", Bond.WITNESS), declare(room, "dev")
    for ref, minute in ((witness, " "), (friend, "46/26")):
        with pytest.raises(Invalid) as refused:
            sitting.dispense(ref, minute, room.who("ada"), EVENING)
        assert refused.value.field == "dispensation"
    sitting.dispense(witness, "46/26", room.who("ada"), EVENING)
    stands = sitting.standing(*queries.item_for(room.who("ada"), room.item, Action.MEETING_SEE))
    assert set(stands.able.values()) == {"Cora Lane", "Fay Quill"}
    with pytest.raises(Conflict):
        sitting.dispense(witness, "47/26", room.who("ada"), EVENING)


def test_being_out_of_the_room_makes_no_tie(room: Chamber) -> None:
    room.ready()
    room.begun()
    declare(room, "fay", Bond.AWAY)
    assert not open_ties(room.case, DENYING)


def test_whoever_declared_an_interest_and_was_entering_it_no_longer_can(room: Chamber) -> None:
    room.ready()
    room.begun()
    declare(room, "cora", by="cora")
    with pytest.raises(NotFound):
        sitting.ask_interests(room.item, room.who("cora"), EVENING)


# The hearing


def test_steps_are_entered_in_turn(room: Chamber) -> None:
    room.ready()
    room.begun()
    ada, order = room.who("ada"), Order.IN_PERSON
    with pytest.raises(Invalid) as refused:
        sitting.hear(room.item, order, "", [Step.EXPLAINED, Step.OUR_SIDE], ada, EVENING)
    says(refused, "each side is heard in turn")
    sitting.hear(room.item, order, "", [Step.EXPLAINED], ada, EVENING)
    sitting.hear(room.item, order, "", STEPS[order], ada, EVENING)
    db.session.rollback()
    assert db.session.query(Hearing).one().steps == [step.value for step in STEPS[order]]


def test_a_hearing_in_writing_and_an_exclusion_have_their_reasons(room: Chamber) -> None:
    room.ready()
    room.begun()
    for enter in (
        lambda: sitting.hear(room.item, Order.IN_WRITING, " ", [], room.who("ada"), EVENING),
        lambda: sitting.exclude(room.item, " ", room.who("ada"), EVENING),
        lambda: sitting.put_off(room.item, " ", room.who("ada"), EVENING),
    ):
        with pytest.raises(Invalid):
            enter()


def test_an_item_put_off_starts_again_at_another_meeting(room: Chamber) -> None:
    room.ready()
    room.begun()
    room.heard()
    sitting.put_off(room.item, "The papers came late.", room.who("ada"), EVENING)
    with pytest.raises(Conflict):
        room.heard()
    with pytest.raises(Conflict):
        room.votes()
    room.called(date(2026, 12, 17))
    room.listed()
    db.session.rollback()
    assert db.session.query(Hearing).filter_by(item_ref=room.item).count() == 0


# The vote


def ready_to_vote(room: Chamber) -> None:
    room.ready()
    room.begun()
    room.heard()


def test_a_vote_is_entered_corrected_and_confirmed_and_then_stands(room: Chamber) -> None:
    ready_to_vote(room)
    room.votes(motion=replace(MOTION, votes_for=3, votes_against=0))
    row = room.votes()
    assert (row.votes_for, row.votes_against, row.motion, row.carried, row.delegation_ref is None) == (
        2,
        1,
        1,
        True,
        False,
    )
    assert queries.resolution_of(room.case, 1) is None
    voting.confirm(row.ref, room.who("cora"), EVENING)
    db.session.rollback()
    found = queries.resolution_of(room.case, 1)
    assert found is not None and found.ref == row.ref and found.confirmed_by == room.town.refs["cora"]
    assert queries.sat_on(room.case) == {room.town.refs[name] for name in ("cora", "dev", "fay")}
    for change in (
        room.votes,
        lambda: voting.confirm(row.ref, room.who("cora"), EVENING),
        lambda: declare(room, "fay"),
    ):
        with pytest.raises(Conflict):
            change()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"words": " "}, "words"),
        ({"reasons": " "}, "reasons"),
        ({"minute": " "}, "minute"),
        ({"words": "That Edith Wren is right."}, "words"),
        ({"votes_for": 3}, "votes_for"),
        ({"votes_for": 0, "votes_against": 0, "abstained": 3}, "votes_for"),
        ({"casting": Vote.FOR}, "casting"),
        ({"named": {"x": Vote.FOR}}, "named"),
    ],
)
def test_a_vote_that_cannot_be_is_refused(room: Chamber, changes: dict[str, object], field: str) -> None:
    ready_to_vote(room)
    with pytest.raises(Invalid) as refused:
        room.votes(motion=replace(MOTION, **changes))  # type: ignore[arg-type]
    assert refused.value.field == field
    assert db.session.query(Resolution).count() == 0


def test_a_casting_vote_breaks_a_tie(room: Chamber) -> None:
    ready_to_vote(room)
    row = room.votes(motion=replace(MOTION, votes_for=1, votes_against=1, abstained=1, casting=Vote.FOR))
    assert row.carried and row.casting is Vote.FOR
    assert voting.votes_words(row) == "1 for, 1 against, 1 abstained; carried by the casting vote"


def test_votes_by_name_are_kept_with_the_names_of_the_day(room: Chamber) -> None:
    ready_to_vote(room)
    refs = room.town.refs
    named = {refs["cora"]: Vote.FOR, refs["dev"]: Vote.FOR, refs["fay"]: Vote.AGAINST}
    row = room.votes(motion=replace(MOTION, named=named, dissent="Fay: it was not late."))
    assert sorted(name for _, name, _ in row.named) == ["Cora Lane", "Dev Rao", "Fay Quill"]
    assert sorted(row.sat) == sorted([[refs["cora"], "Cora Lane", "chair"], [refs["dev"], "Dev Rao", "vice-chair"],
                                      [refs["fay"], "Fay Quill", "member"]])  # fmt: skip


def test_a_lost_motion_may_be_followed_by_another(room: Chamber) -> None:
    ready_to_vote(room)
    lost = room.votes(motion=replace(MOTION, votes_for=1, votes_against=2))
    voting.confirm(lost.ref, room.who("cora"), EVENING)
    assert queries.resolution_of(room.case, 1) is None
    row = room.votes()
    assert row.motion == 2
    voting.confirm(row.ref, room.who("cora"), EVENING)
    assert queries.resolution_of(room.case, 1) is not None


def refused_vote(room: Chamber) -> str:
    with pytest.raises(NotAllowed) as refused:
        room.votes()
    return str(refused.value)


def test_nothing_is_decided_without_what_comes_before(room: Chamber) -> None:
    room.ready()
    room.begun()
    told = refused_vote(room)
    assert "interest" in told and "exclude press and public" in told and "in person, or in writing" in told


def test_nothing_is_decided_without_a_quorum_before_or_after_interests(room: Chamber) -> None:
    ready_to_vote(room)
    declare(room, "fay")
    declare(room, "dev")
    assert "a quorum is 2" in refused_vote(room)
    room.begun(fay=Presence.ABSENT, dev=Presence.ABSENT)
    assert "decides nothing" in refused_vote(room)


def test_nothing_is_decided_without_a_delegation_in_force(room: Chamber) -> None:
    ready_to_vote(room)
    for row in delegations(MONDAY.day):
        if row.committee_ref == room.body:
            end_delegation(row.ref, MONDAY.day, "8/26", room.who("ada", MONDAY), MONDAY)
    assert "register of delegations" in refused_vote(room)


def test_the_whole_council_needs_no_delegation(room: Chamber) -> None:
    whole = next(body for body in committees(MONDAY.day) if body.whole)
    for row in delegations(MONDAY.day):
        if row.committee_ref == whole.ref:
            end_delegation(row.ref, MONDAY.day, "8/26", room.who("ada", MONDAY), MONDAY)
    room.body = whole.ref
    ready_to_vote(room)
    assert room.votes().delegation_ref is None


def test_when_whoever_presides_leaves_another_presides_over_the_item(room: Chamber) -> None:
    ready_to_vote(room)
    declare(room, "cora")
    assert "enter who presides over it" in refused_vote(room)
    with pytest.raises(Invalid):
        sitting.preside(room.item, room.town.refs["cora"], room.who("ada"), EVENING)
    sitting.preside(room.item, room.town.refs["dev"], room.who("ada"), EVENING)
    assert room.votes(motion=replace(MOTION, votes_for=2, votes_against=0)).presided_name == "Dev Rao"


def test_somebody_bound_to_the_case_never_counts_whether_or_not_they_said_so(room: Chamber) -> None:
    ready_to_vote(room)
    bind(room, "fay", Tie.RECUSED)
    with pytest.raises(Invalid):
        room.votes()


def test_a_correction_after_the_vote_is_looked_at_again_when_it_is_confirmed(room: Chamber) -> None:
    ready_to_vote(room)
    row = room.votes()
    room.begun(fay=Presence.ABSENT)
    with pytest.raises(Invalid) as refused:
        voting.confirm(row.ref, room.who("cora"), EVENING)
    says(refused, "count the hands again")


# Entered afterwards


def test_a_meeting_on_paper_is_entered_the_next_day_and_confirmed_by_whoever_presided(room: Chamber) -> None:
    room.ready()
    with pytest.raises(Invalid) as refused:
        room.begun(NEXT_DAY)
    says(refused, "Write what you enter it from")
    room.begun(NEXT_DAY, note="The item sheet Cora signed")
    room.heard(NEXT_DAY)
    row = room.votes(NEXT_DAY, motion=replace(MOTION, at="20:15"))
    assert (str(row.happened)[:16], row.entered, row.from_note) == (
        "2026-12-03T20:15", NEXT_DAY, "The item sheet Cora signed",
    )  # fmt: skip
    for who in ("ada", "dev"):
        with pytest.raises(NotAllowed) as refused:
            voting.confirm(row.ref, room.who(who, NEXT_DAY), NEXT_DAY)
        says(refused, "whoever presided confirms it")
    voting.confirm(row.ref, room.who("cora", NEXT_DAY), NEXT_DAY)
    assert queries.resolution_of(room.case, 1) is not None


def test_at_the_meeting_whoever_enters_it_confirms_it_once_read_out(room: Chamber) -> None:
    ready_to_vote(room)
    row = room.votes()
    with pytest.raises(NotAllowed):
        voting.confirm(row.ref, room.who("fay"), EVENING)
    voting.confirm(row.ref, room.who("ada"), EVENING)


def test_when_whoever_presided_has_left_one_who_sat_on_it_confirms(room: Chamber) -> None:
    from casework.staff.actions import disable
    from tests import cast

    room.ready()
    room.begun(NEXT_DAY, note="The sheet")
    room.heard(NEXT_DAY)
    row = room.votes(NEXT_DAY)
    disable(room.town.refs["cora"], "Left the council", cast.OPERATOR, NEXT_DAY)
    with pytest.raises(NotAllowed):
        voting.confirm(row.ref, room.who("ada", NEXT_DAY), NEXT_DAY)
    voting.confirm(row.ref, room.who("dev", NEXT_DAY), NEXT_DAY)


# Minutes


def test_minutes_are_drafted_from_what_was_recorded_and_name_nobody_of_the_case(room: Chamber) -> None:
    room.decided()
    at = queries.meeting_for(room.who("ada"), room.meeting, Action.MEETING_SEE)
    text = minutes.drafted(at, queries.agenda(at))
    assert "Cora Lane (in the chair)" in text and "Minute 45/26. Resolved:" in text and "exclude press" in text
    assert "Wren" not in text and "The hall was open" not in text
    assert "Summoned by Ada Marsh, Clerk and proper officer." in text
    minutes.keep(room.meeting, text, room.who("ada"), EVENING)
    with pytest.raises(Invalid) as refused:
        minutes.keep(room.meeting, f"{text} Mrs Wren was thanked.", room.who("ada"), EVENING)
    says(refused, "private note")


def test_minutes_stay_a_draft_until_a_later_meeting_approves_them(room: Chamber) -> None:
    room.decided()
    first, ada = room.meeting, room.who("ada")
    minutes.keep(first, "As drafted.", ada, EVENING)
    with pytest.raises(Invalid):
        minutes.approve(first, first, "", "", ada, EVENING)
    room.case = ""
    second = room.called(date(2027, 1, 7))
    room.listed("The accounts")
    room.noticed(date(2026, 12, 30))
    when = later(45, 20)
    with pytest.raises(Invalid):
        minutes.approve(first, second, "", "", room.who("ada", when), when)
    room.begun(when)
    with pytest.raises(Invalid) as refused:
        minutes.approve(first, second, "", "As it was.", room.who("ada", when), when)
    assert refused.value.field == "corrections"
    minutes.approve(first, second, "“Drafted” to read “was”.", "As it was.", room.who("ada", when), when)
    db.session.rollback()
    row = minutes.minutes_of(first)
    assert row is not None and (row.words, row.signed_name, row.approved_at) == ("As it was.", "Cora Lane", second)
    for change in (
        lambda: minutes.keep(first, "Other words.", room.who("ada", when), when),
        lambda: minutes.approve(first, second, "", "", room.who("ada", when), when),
    ):
        with pytest.raises(Conflict):
            change()


def test_minutes_tell_whoever_is_bound_to_a_case_of_an_item_and_are_not_theirs_to_keep(room: Chamber) -> None:
    room.decided()
    minutes.keep(room.meeting, "Late music: upheld.", room.who("ada"), EVENING)
    bind(room, "ada")
    ada = room.who("ada")
    at = queries.meeting_for(ada, room.meeting, Action.MEETING_SEE)
    text = minutes.text_for(at, queries.agenda(at))
    assert "1. An item." in text and "music" not in text.lower() and "45/26" not in text
    with pytest.raises(NotAllowed):
        minutes.keep(room.meeting, "Nothing happened.", ada, EVENING)


def test_what_was_said_in_private_is_kept_apart(room: Chamber) -> None:
    ready_to_vote(room)
    sitting.write_note(room.item, "Mrs Wren was heard in full.", room.who("ada"), EVENING)
    at = queries.meeting_for(room.who("ada"), room.meeting, Action.MEETING_SEE)
    assert [note.words for _, note in minutes.private_notes(at, queries.agenda(at))] == ["Mrs Wren was heard in full."]
    bind(room, "fay")
    theirs = queries.meeting_for(room.who("fay"), room.meeting, Action.MEETING_SEE)
    assert not minutes.private_notes(theirs, queries.agenda(theirs))


# In the end


def test_what_whoever_wrote_is_told_of_the_hearing(room: Chamber) -> None:
    room.referred()
    assert queries.told_of(room.case, MONDAY.day) is None
    room.called()
    room.listed()
    told = queries.told_of(room.case, MONDAY.day)
    assert told is not None and (told.on, told.place, told.papers.on, told.sure) == (
        THURSDAY, "The Hall", date(2026, 11, 23), False,
    )  # fmt: skip
    room.noticed()
    assert queries.told_of(room.case, MONDAY.day).sure
    assert queries.told_of(room.case, NEXT_DAY.day) is None


def test_the_trail_of_a_whole_meeting_verifies(room: Chamber) -> None:
    room.decided()
    with reading(db.engine) as connection:
        assert verify(connection).good
    assert Side("council") is Side.COUNCIL
