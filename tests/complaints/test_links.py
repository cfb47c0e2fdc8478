"""Cases about the same matter are linked and never merged, and a link is seen only by those who see both."""

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases import queries
from casework.cases.model import Link, LinkKind, Whom
from casework.complaints.links import actions
from casework.complaints.links.queries import linked
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.policy.access import Action
from casework.trail.model import Entry, EntryContent
from tests.complaints.scene import complaint, sound
from tests.town import MONDAY, Town, found, later

pytestmark = pytest.mark.both
SAME = LinkKind.SAME_MATTER


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def others(town: Town, ref: str, who: str = "ada") -> list[str]:
    """What somebody sees that a case is linked with."""
    return [each.other.ref for each in linked(queries.opened(town.who(who), ref, Action.CASE_SEE, MONDAY))]


def link(town: Town, one: str, two: str, by: str = "ada", kind: LinkKind = SAME) -> None:
    actions.link(one, town.case(two).reference, kind, town.who(by), MONDAY)


def test_a_link_shows_from_both_ends_and_nothing_else_of_either_changes(town: Town) -> None:
    one, two = complaint(town), complaint(town)
    before = (town.case(two).story, town.case(two).rank, town.case(one).rank)
    link(town, one, two)
    assert (others(town, one), others(town, two)) == ([two], [one])
    assert (town.case(two).story, town.case(two).rank, town.case(one).rank) == before
    assert sound()


def test_the_same_link_pressed_twice_from_either_end_is_one(town: Town) -> None:
    one, two = complaint(town), complaint(town)
    link(town, one, two)
    link(town, one, two)
    link(town, two, one)
    assert len(list(db.session.scalars(select(Link)))) == 1


def test_a_reference_is_read_however_it_is_typed(town: Town) -> None:
    one, two = complaint(town), complaint(town)
    typed = town.case(two).reference.lower().replace("-", " ")
    actions.link(one, typed, SAME, town.who("ada"), MONDAY)
    assert others(town, one) == [two]


def test_a_link_ends_at_any_time_and_stays_on_the_record(town: Town) -> None:
    one, two = complaint(town), complaint(town)
    link(town, one, two)
    row = db.session.scalars(select(Link)).one()
    actions.unlink(two, row.ref, town.who("ben"), later(1))
    assert (others(town, one), others(town, two)) == ([], [])
    with pytest.raises(Conflict):
        actions.unlink(one, row.ref, town.who("ben"), later(1))
    link(town, one, two)
    assert others(town, one) == [two]
    assert sound()


def test_a_case_is_not_linked_with_itself(town: Town) -> None:
    one = complaint(town)
    with pytest.raises(Invalid, match="the case itself"):
        link(town, one, one)


def test_a_case_that_is_not_there_and_one_that_is_hidden_are_refused_alike(town: Town) -> None:
    one = complaint(town)
    hidden = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)).case_ref
    with pytest.raises(Invalid) as missing:
        actions.link(one, "STF-2222-222", SAME, town.who("ada"), MONDAY)
    with pytest.raises(Invalid) as sealed:
        link(town, one, hidden)
    assert (missing.value.sentence, missing.value.field) == (sealed.value.sentence, sealed.value.field)


def test_who_sees_one_of_two_cases_sees_no_link(town: Town) -> None:
    one = complaint(town)
    hidden = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)).case_ref
    link(town, one, hidden, by="ben")
    row = db.session.scalars(select(Link)).one()
    assert others(town, one, "ben") == [hidden]
    assert others(town, one, "ada") == []
    with pytest.raises(NotFound):
        actions.unlink(one, row.ref, town.who("ada"), MONDAY)


def test_the_story_of_a_case_does_not_name_the_other(town: Town) -> None:
    one, two = complaint(town), complaint(town)
    reference = town.case(two).reference
    link(town, one, two)
    told = select(EntryContent.body).join(Entry, Entry.seq == EntryContent.seq)
    (body,) = db.session.scalars(told.where(Entry.act == "case.linked", Entry.kind == "act"))
    assert reference not in (body or "") and two not in (body or "")


def test_a_split_is_not_undone_by_hand(town: Town) -> None:
    one, two = complaint(town), complaint(town)
    with pytest.raises(Invalid, match="how the two belong together"):
        link(town, one, two, kind=LinkKind.SPLIT_FROM)


@pytest.mark.parametrize("who", ["gus", "hal", "fay"])
def test_somebody_who_does_not_see_the_case_links_nothing(town: Town, who: str) -> None:
    one, two = complaint(town), complaint(town)
    with pytest.raises(NotFound):
        link(town, one, two, by=who)


def test_a_member_reads_a_referred_case_and_links_nothing(town: Town) -> None:
    one, two = complaint(town), complaint(town)
    town.move(one, "refer", "ada", MONDAY, reason="It is for the committee.")
    with pytest.raises(NotAllowed):
        link(town, one, two, by="fay")


def test_a_link_of_another_case_is_not_found(town: Town) -> None:
    one, two, three = (complaint(town) for _ in range(3))
    link(town, one, two)
    with pytest.raises(NotFound):
        actions.unlink(three, db.session.scalars(select(Link)).one().ref, town.who("ada"), MONDAY)
