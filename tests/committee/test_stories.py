"""Whole stories of meetings: a review with a hearing, one about the clerk, one on paper, one after an election."""

from dataclasses import replace
from datetime import date

import pytest
from flask import Flask

from casework.cases import moves, seals
from casework.cases.model import Whom
from casework.cases.moves import Answers
from casework.cases.queries import opened
from casework.clock import When
from casework.committee import actions, papers, queries, sitting, summoning, voting
from casework.committee.sitting import Declared, Present
from casework.council.bodies import Coming, seat, unseat
from casework.council.queries import members_of
from casework.db import db
from casework.errors import NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.policy.access import Action
from casework.policy.meetings import STEPS, Bond, Order, Presence, Vote
from casework.policy.words import Outcome
from casework.trail.verify import reading, verify
from tests.committee.chamber import EVENING, MOTION, NEXT_DAY, Chamber, chamber
from tests.complaints.scene import answered, complaint, find, unput
from tests.town import MONDAY, TRACK, edith, later


def sound() -> bool:
    db.session.rollback()
    with reading(db.engine) as connection:
        return verify(connection).good


@pytest.mark.parametrize("policy", ["stotfold", "westerham"])
def test_a_review_is_heard_with_a_withdrawal_and_decided_by_the_casting_vote(inside: Flask, policy: str) -> None:
    room = chamber(policy)
    town = room.town
    room.case = ref = complaint(town, sender=edith())
    find(town, ref, Outcome.NOT_UPHELD, Outcome.NOT_UPHELD)
    answered(town, ref, later(1))
    moves.make_as_sender(ref, "ask-review", Answers(reason="You asked nobody who was there."), later(1))
    room.called()
    room.listed("A review of a complaint")
    room.noticed(date(2026, 11, 25))
    give_everything(room)
    first = papers.to_read(room.who("dev"), later(3).day)[0].paper.ref
    assert "disco" in papers.open_paper(room.who("dev"), first, later(3)).words
    room.begun()
    ada = room.who("ada")
    sitting.ask_interests(room.item, ada, EVENING)
    sitting.declare(room.item, Declared(town.refs["fay"], Bond.RELATIVE, True, "A cousin"), ada, EVENING)
    sitting.exclude(room.item, "It is about a resident’s own affairs.", ada, EVENING)
    sitting.hear(room.item, Order.IN_PERSON, "", STEPS[Order.IN_PERSON], ada, EVENING)
    before = town.case(ref).stage
    row = room.votes(motion=replace(MOTION, votes_for=1, votes_against=1, casting=Vote.FOR, dissent="Dev: no."))
    assert town.case(ref).stage == before
    voting.confirm(row.ref, room.who("cora"), EVENING)
    assert town.case(ref).decided_on == EVENING.day and town.case(ref).stage != before
    found = queries.resolution_of(ref, 2)
    assert found is not None and found.carried and queries.resolution_of(ref, 1) is None
    assert queries.sat_on(ref, 2) == {town.refs["cora"], town.refs["dev"]}
    with pytest.raises(NotFound):
        queries.item_for(room.who("fay"), room.item, Action.MEETING_SEE)
    assert sound()


def give_everything(room: Chamber) -> None:
    """Every paper of the case to every member."""
    seen = opened(room.who("ada"), room.case, Action.CASE_SEE, later(2))
    keys = [each.key for each in papers.choices(seen)]
    members = [room.town.refs[name] for name in ("cora", "dev", "fay")]
    papers.give(room.item, keys, members, room.who("ada", later(2)), later(2))


def test_whoever_decided_it_first_does_not_sit_on_the_review(inside: Flask) -> None:
    room = chamber()
    room.decided()
    refs = room.town.refs
    with pytest.raises(NotAllowed) as refused:
        on_review(room)
    assert "fresh eyes" in str(refused.value)
    for name in ("cora", "dev", "fay"):
        sitting.declare(room.item, Declared(refs[name], Bond.DECIDED_BEFORE, True), room.who("ada", AGAIN), AGAIN)
    with pytest.raises(NotAllowed) as refused:
        room.votes(AGAIN)
    assert "a quorum is 2" in str(refused.value)


AGAIN = When.at(later(24, 19).instant)  # type: ignore[arg-type]


def on_review(room: Chamber) -> None:
    """The same committee at the review of what it decided, as far as the vote."""
    from casework.committee.model import AgendaItem
    from casework.trail import act

    room.called(AGAIN.day)
    case, room.case = room.case, ""
    room.listed("A review")
    with act("item.added", by=room.who("ada"), now=NEXT_DAY, case=case, title="A review"):
        row = db.session.get(AgendaItem, room.item)
        row.case_ref, row.level, row.private = case, 2, True
    room.case = case
    room.noticed(NEXT_DAY.day)
    room.begun(AGAIN)
    room.heard(AGAIN)
    room.votes(AGAIN)


def test_a_matter_about_the_clerk_is_prepared_signed_and_decided_without_the_clerk(inside: Flask) -> None:
    room = chamber()
    town, refs = room.town, room.town.refs
    about = (AboutWhom(Whom.PERSON, refs["ada"], "Ada Marsh"),)
    room.case = town.sends(sender=edith(), about=about).case_ref
    ben = room.who("ben", MONDAY)
    seals.confirm_seal(room.case, "It is about her.", ben, MONDAY, TRACK)
    town.move(room.case, "triage", "ben", MONDAY, kind="complaint", handler=refs["ben"])
    town.move(room.case, "refer", "ben", MONDAY, reason="It is about the clerk.")
    room.called()
    with pytest.raises(NotFound):
        room.listed()
    room.item = actions.add_item(room.meeting, "A complaint", room.case, False, ben, MONDAY)
    actions.give_notice(room.meeting, "The board", "Ben Holt", later(1).day, room.who("ben", later(1)), later(1))
    summoning.sign(room.meeting, room.who("ben", later(1)), later(1))
    assert all("minute 12/26" in row.signed_as for row in summoning.summonses(room.meeting))
    seen = opened(room.who("ben"), room.case, Action.CASE_SEE, later(1))
    papers.give(room.item, [papers.choices(seen)[0].key], [refs["dev"]], room.who("ben", later(1)), later(1))
    assert papers.to_read(room.who("dev"), later(1).day)
    at = queries.meeting_for(room.who("ada"), room.meeting, Action.MEETING_SEE)
    assert [item.title for item in queries.agenda(at)] == ["An item"]
    room.begun(by="ben")
    room.heard(by="cora")
    with pytest.raises(NotAllowed, match="has not been put to Ada Marsh"):
        room.votes(by="cora")
    unput(town, room.case, "ben", EVENING)
    row = room.votes(by="cora")
    for who in ("ada", "gus"):
        with pytest.raises(NotFound):
            voting.confirm(row.ref, room.who(who), EVENING)
    voting.confirm(row.ref, room.who("cora"), EVENING)
    assert queries.resolution_of(room.case, 1) is not None and sound()


def test_a_meeting_on_paper_is_entered_the_next_day(inside: Flask) -> None:
    room = chamber("westerham")
    room.ready()
    room.begun(NEXT_DAY, note="The item sheet that Cora signed", fay=Presence.APOLOGIES)
    room.heard(NEXT_DAY)
    row = room.votes(NEXT_DAY, motion=replace(MOTION, votes_for=2, votes_against=0, at="20:05"))
    voting.confirm(row.ref, room.who("cora", NEXT_DAY), NEXT_DAY)
    found = queries.resolution_of(room.case, 1)
    assert found is not None
    assert (found.happened.day, found.entered.day, found.from_note) == (
        EVENING.day, NEXT_DAY.day, "The item sheet that Cora signed",
    )  # fmt: skip
    assert sound()


def test_after_an_election_a_matter_part_heard_starts_again_with_those_elected(inside: Flask) -> None:
    room = chamber()
    refs = room.town.refs
    room.ready()
    room.begun()
    sitting.ask_interests(room.item, room.who("ada"), EVENING)
    sitting.put_off(room.item, "The election came between.", room.who("ada"), EVENING)
    old = room.item
    ada, last = room.who("ada", NEXT_DAY), EVENING.day
    known = {each.staff_ref for each in members_of(room.body, last)}
    jo = next(each for each in members_of(whole(room), last) if each.staff_ref not in known)
    for each in members_of(room.body, last):
        if each.staff_ref in (refs["dev"], refs["fay"]):
            unseat(each.ref, last, "9/26", ada, NEXT_DAY)
    seat(room.body, Coming(jo.staff_ref, jo.name), NEXT_DAY.day, "9/26", ada, NEXT_DAY)
    room.called(date(2026, 12, 17))
    room.listed()
    room.noticed(NEXT_DAY.day)
    when = When.at(later(24, 19).instant)  # type: ignore[arg-type]
    seats = sitting.seats_of(room.of_meeting())
    assert set(seats) == {refs["cora"], jo.staff_ref}
    with pytest.raises(NotAllowed):
        room.votes(when)
    here = dict.fromkeys(seats, Presence.HERE)
    sitting.attend(room.meeting, Present(here, refs["cora"]), room.who("ada", when), when)
    room.heard(when)
    row = room.votes(when, motion=replace(MOTION, votes_for=2, votes_against=0))
    voting.confirm(row.ref, room.who("cora", when), when)
    assert queries.sat_on(room.case) == {refs["cora"], jo.staff_ref}
    assert [name.name for name in sitting.attendance(room_of(old))] == ["Cora Lane", "Dev Rao", "Fay Quill"]
    assert sound()


def whole(room: Chamber) -> str:
    from casework.council.queries import committees

    return next(body.ref for body in committees(MONDAY.day) if body.whole)


def room_of(item_ref: str) -> str:
    from casework.committee.model import AgendaItem

    return db.session.get(AgendaItem, item_ref).meeting_ref
