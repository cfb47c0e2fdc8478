"""Bodies, who sits on them, and the powers left to them: what the clerk enters, and each refusal."""

from datetime import date, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from casework.clock import When
from casework.council import bodies, elections, first_bodies, queries, registers
from casework.council.bodies import Coming
from casework.council.elections import Renewal
from casework.council.model import Committee, Delegation, Membership
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.access import Actor, ActorKind
from casework.policy.bodies import Power, Seat
from casework.policy.words import Office, Role
from casework.trail import act
from casework.trail.model import Entry

ADA = Actor("ada", "Ada Marsh", ActorKind.STAFF, frozenset({Role.CLERK}))
BEN = Actor("ben", "Ben Holt", ActorKind.STAFF, frozenset({Role.OFFICER}))
MINUTE = "Annual meeting 11 May 2026, minute 9"
MAY = date(2026, 5, 11)
ELECTED = date(2027, 5, 10)
"""The fourth day after the ordinary election of 6 May 2027."""
CORA, DEV = Coming("cora", "Cora Lane", Seat.CHAIR), Coming("dev", "Dev Rao", Seat.VICE_CHAIR)
FAY, JO, KIT = Coming("fay", "Fay Quill"), Coming("jo", "Jo Pike"), Coming("kit", "Kit Amos")
LENA = Coming("lena", "Lena Frost")


@pytest.fixture
def town(inside: Flask, noon: When) -> tuple[str, str]:
    """The refs of the whole council, of six seats, and of its complaints committee, with five members each."""
    return first_bodies.begin([CORA, DEV, FAY, JO, KIT], 6, MINUTE, MAY, ADA, noon)


def names(ref: str, on: date) -> list[str]:
    return [f"{each.name}, {each.seat.words}" for each in queries.members_of(ref, on)]


def minute_of(ref: str, who: str) -> Membership:
    found = db.session.scalars(select(Membership).where(Membership.committee_ref == ref, Membership.staff_ref == who))
    return found.one()


# The first day


def test_a_council_begins_with_seats_and_powers_in_one_act(town: tuple[str, str]) -> None:
    whole, committee = queries.committees(MAY)
    assert (whole.ref, committee.ref) == town and whole.whole and not committee.whole
    assert set(db.session.scalars(select(Entry.act))) == {"committee.founded"}
    assert names(committee.ref, MAY)[:3] == ["Cora Lane, chair", "Dev Rao, vice-chair", "Fay Quill, member"]
    assert registers.powers(MAY).lacking == []
    assert {each.delegation.minute for each in registers.powers(MAY).in_force} == {MINUTE}


def test_the_sixth_councillor_is_a_substitute(inside: Flask, noon: When) -> None:
    _, committee = first_bodies.begin([CORA, DEV, FAY, JO, KIT, LENA], 0, MINUTE, MAY, ADA, noon)
    assert names(committee, MAY)[-1] == "Lena Frost, substitute"


def test_it_begins_once_only(town: tuple[str, str], noon: When) -> None:
    with pytest.raises(Conflict, match="on the register already"):
        first_bodies.begin([CORA], 5, MINUTE, MAY, ADA, noon)


def test_a_day_before_it_began_has_nothing(town: tuple[str, str]) -> None:
    eve = MAY - timedelta(days=1)
    assert queries.committees(eve) == [] and queries.members_of(town[1], eve) == [] and queries.delegations(eve) == []
    assert registers.powers(eve).lacking == list(Power)
    assert queries.powers_of([Office.CLERK], eve) == frozenset()


# Who may change it


def test_only_the_clerk_changes_the_register(town: tuple[str, str], noon: When) -> None:
    whole, committee = town
    seat = minute_of(committee, "fay").ref
    for change in (
        lambda: bodies.found_committee("Hall committee", 5, 3, MAY, MINUTE, BEN, noon),
        lambda: bodies.end_committee(committee, MAY, MINUTE, BEN, noon),
        lambda: bodies.seat(committee, LENA, MAY, MINUTE, BEN, noon),
        lambda: bodies.unseat(seat, MAY, MINUTE, BEN, noon),
        lambda: elections.renew(whole, Renewal(MAY), MINUTE, BEN, noon),
        lambda: bodies.delegate(Power.DESK_REVIEWS, Office.CLERK, "x", "", MINUTE, MAY, BEN, noon),
        lambda: bodies.end_delegation("x", MAY, MINUTE, BEN, noon),
        lambda: first_bodies.begin([], 5, MINUTE, MAY, BEN, noon),
    ):
        with pytest.raises(NotAllowed, match="This is for the clerk"):
            change()


def test_every_change_names_its_minute(town: tuple[str, str], noon: When) -> None:
    whole, committee = town
    seat = minute_of(committee, "fay").ref
    for change in (
        lambda: bodies.found_committee("Hall committee", 5, 3, MAY, " ", ADA, noon),
        lambda: bodies.end_committee(committee, MAY, "", ADA, noon),
        lambda: bodies.seat(committee, LENA, MAY, "", ADA, noon),
        lambda: bodies.unseat(seat, MAY, "", ADA, noon),
        lambda: elections.renew(whole, Renewal(MAY, chair="fay"), "", ADA, noon),
        lambda: bodies.delegate(Power.DESK_REVIEWS, Office.CLERK, "x", "", "", MAY, ADA, noon),
    ):
        with pytest.raises(Invalid, match="Write the minute"):
            change()


# Committees


def test_a_committee_is_set_up_and_comes_to_an_end(town: tuple[str, str], noon: When) -> None:
    ref = bodies.found_committee("Hall committee", 5, 3, MAY, MINUTE, ADA, noon)
    bodies.seat(ref, FAY, MAY, MINUTE, ADA, noon)
    given = bodies.delegate(Power.DECIDE_REVIEWS, ref, "Reviews about the hall.", "", MINUTE, MAY, ADA, noon)
    bodies.end_committee(ref, ELECTED, "9/27", ADA, noon)
    after = ELECTED + timedelta(days=1)
    assert ref not in {each.ref for each in queries.committees(after)}
    assert names(ref, ELECTED) == ["Fay Quill, member"] and names(ref, after) == []
    assert queries.delegation(given).until_on == ELECTED and queries.delegation(given).ended_minute == "9/27"
    assert [each.name for each in registers.ended_committees(after)] == ["Hall committee"]


@pytest.mark.parametrize(
    ("name", "seats", "quorum", "whole", "sentence"),
    [
        ("", 5, 3, False, "what the body is called"),
        ("Hall committee", 5, 1, False, "one member alone is no committee"),
        ("Hall committee", 2, 3, False, "at least as many seats as its quorum"),
        ("The council", 4, 0, True, "at least 5 seats"),
    ],
)
def test_a_body_that_could_not_decide_is_not_set_up(
    inside: Flask, noon: When, name: str, seats: int, quorum: int, whole: bool, sentence: str
) -> None:
    with pytest.raises(Invalid, match=sentence):
        bodies.found_committee(name, seats, quorum, MAY, MINUTE, ADA, noon, whole)
    assert db.session.scalars(select(Committee)).all() == []


def test_a_name_is_given_once_and_there_is_one_council(town: tuple[str, str], noon: When) -> None:
    with pytest.raises(Conflict, match="a body called"):
        bodies.found_committee("complaints Committee", 5, 3, MAY, MINUTE, ADA, noon)
    with pytest.raises(Conflict, match="whole council"):
        bodies.found_committee("The council", 7, 0, MAY, MINUTE, ADA, noon, whole=True)
    with pytest.raises(Invalid, match="does not end"):
        bodies.end_committee(town[0], MAY, MINUTE, ADA, noon)


# Seats


def test_somebody_takes_a_seat_and_leaves_it(town: tuple[str, str], noon: When) -> None:
    whole, committee = town
    bodies.seat(whole, LENA, MAY, MINUTE, ADA, noon)
    bodies.seat(committee, Coming("lena", "Lena Frost", Seat.SUBSTITUTE), MAY, MINUTE, ADA, noon)
    bodies.unseat(minute_of(committee, "lena").ref, noon.day, "12/26", ADA, noon)
    gone = minute_of(committee, "lena")
    assert (gone.name, gone.seat, gone.until_on, gone.ended_minute) == (
        "Lena Frost", Seat.SUBSTITUTE, noon.day, "12/26"
    )  # fmt: skip
    assert "Lena Frost, member" in names(whole, noon.day + timedelta(days=1))


@pytest.mark.parametrize(
    ("who", "sentence"),
    [
        (FAY, "sits on Complaints committee already"),
        (Coming("lena", "Lena Frost", Seat.CHAIR), "Cora Lane is chair of Complaints committee"),
        (LENA, "Every seat on Complaints committee is taken: it has 5"),
    ],
)
def test_a_seat_that_does_not_fit_is_refused(town: tuple[str, str], noon: When, who: Coming, sentence: str) -> None:
    with pytest.raises(Conflict, match=sentence):
        bodies.seat(town[1], who, MAY, MINUTE, ADA, noon)


def test_nobody_sits_where_there_is_no_body(town: tuple[str, str], noon: When) -> None:
    with pytest.raises(Invalid, match="There is no Complaints committee on"):
        bodies.seat(town[1], LENA, MAY - timedelta(days=1), MINUTE, ADA, noon)
    with pytest.raises(NotFound):
        bodies.seat("nowhere", LENA, MAY, MINUTE, ADA, noon)
    with pytest.raises(NotFound):
        bodies.unseat("nobody", MAY, MINUTE, ADA, noon)


def test_a_seat_ends_once_and_not_before_it_began(town: tuple[str, str], noon: When) -> None:
    ref = minute_of(town[1], "fay").ref
    with pytest.raises(Invalid, match="before it began, on Monday 11 May 2026"):
        bodies.unseat(ref, MAY - timedelta(days=2), MINUTE, ADA, noon)
    bodies.unseat(ref, noon.day, MINUTE, ADA, noon)
    with pytest.raises(Conflict, match="ended on Saturday 21 November 2026 already"):
        bodies.unseat(ref, noon.day, MINUTE, ADA, noon)


def test_whoever_leaves_the_council_leaves_its_committees(town: tuple[str, str], noon: When) -> None:
    whole, committee = town
    bodies.unseat(minute_of(whole, "jo").ref, noon.day, "casual vacancy 12/26", ADA, noon)
    assert minute_of(committee, "jo").until_on == noon.day
    assert "Jo Pike, member" in names(committee, noon.day)


# Elections


def test_an_election_changes_many_seats_at_once_and_history_keeps_the_old_ones(
    town: tuple[str, str], noon: When
) -> None:
    whole, committee = town
    eve = ELECTED - timedelta(days=1)
    changes = Renewal(ELECTED, ["cora", "jo"], [LENA, Coming("mo", "Mo Tate")], chair="fay", vice_chair="")
    elections.renew(whole, changes, "9/27", ADA, noon)
    assert names(whole, eve) == [
        "Cora Lane, chair", "Dev Rao, vice-chair", "Fay Quill, member", "Jo Pike, member", "Kit Amos, member"
    ]  # fmt: skip
    assert names(whole, ELECTED) == [
        "Fay Quill, chair", "Dev Rao, vice-chair", "Kit Amos, member", "Lena Frost, member", "Mo Tate, member"
    ]  # fmt: skip
    assert names(committee, ELECTED) == ["Dev Rao, vice-chair", "Fay Quill, member", "Kit Amos, member"]
    told = registers.history(whole, ELECTED).past
    assert [(each.name, each.seat.words) for each in told] == [
        ("Cora Lane", "chair"), ("Fay Quill", "member"), ("Jo Pike", "member")
    ]  # fmt: skip


def test_whoever_loses_the_chair_and_stays_becomes_a_member(town: tuple[str, str], noon: When) -> None:
    whole, committee = town
    elections.renew(whole, Renewal(ELECTED, chair="dev", vice_chair="jo"), "9/27", ADA, noon)
    assert names(whole, ELECTED)[:3] == ["Dev Rao, chair", "Jo Pike, vice-chair", "Cora Lane, member"]
    assert names(committee, ELECTED)[0] == "Cora Lane, chair"


def test_seats_to_come_are_told(town: tuple[str, str], noon: When) -> None:
    elections.renew(town[0], Renewal(ELECTED, ["cora"], [LENA]), "9/27", ADA, noon)
    assert [each.name for each in registers.history(town[0], noon.day).coming] == ["Lena Frost"]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (Renewal(ELECTED), "Nothing would change"),
        (Renewal(ELECTED, ["lena"]), "does not sit there"),
        (Renewal(ELECTED, [], [FAY]), "Fay Quill sits there already"),
        (Renewal(ELECTED, [], [], "lena"), "who stays or comes"),
        (Renewal(ELECTED, ["fay"], [], "fay"), "who stays or comes"),
        (Renewal(ELECTED, [], [], "fay", "fay"), "are two people"),
        (Renewal(ELECTED, [], [LENA, Coming("mo", "Mo Tate")]), "Every seat on Full council is taken: it has 6"),
    ],
)
def test_an_election_that_does_not_fit_changes_nothing(
    town: tuple[str, str], noon: When, changes: Renewal, sentence: str
) -> None:
    with pytest.raises((Invalid, Conflict), match=sentence):
        elections.renew(town[0], changes, "9/27", ADA, noon)
    assert len(names(town[0], ELECTED)) == 5


# Delegations


def test_a_power_is_in_force_from_its_first_day_to_its_last(town: tuple[str, str], noon: When) -> None:
    ref = bodies.delegate(
        Power.DESK_REVIEWS, town[1], "Desk reviews.", "None about members.", "4/27", ELECTED, ADA, noon,
        until_on=ELECTED + timedelta(days=9),
    )  # fmt: skip
    found = queries.delegation_for(Power.DESK_REVIEWS, ELECTED, committee_ref=town[1])
    assert found is not None and found.ref == ref and found.limits == "None about members."
    assert queries.delegation_for(Power.DESK_REVIEWS, ELECTED - timedelta(days=1), committee_ref=town[1]) is None
    assert queries.delegation_for(Power.DESK_REVIEWS, ELECTED + timedelta(days=10), committee_ref=town[1]) is None


def test_an_office_has_its_powers_until_they_end(town: tuple[str, str], noon: When) -> None:
    assert queries.powers_of([Office.CLERK], noon.day) == {Power.ANSWER_COMPLAINTS, Power.DESK_REVIEWS}
    assert queries.powers_of([Office.CHAIR, Office.VICE_CHAIR], noon.day) == frozenset()
    assert queries.powers_of([], noon.day) == frozenset()
    given = queries.delegation_for(Power.ANSWER_COMPLAINTS, noon.day, [Office.CLERK])
    assert given is not None
    bodies.end_delegation(given.ref, noon.day, "12/26", ADA, noon)
    after = noon.day + timedelta(days=1)
    assert Power.ANSWER_COMPLAINTS not in queries.powers_of([Office.CLERK], after)
    assert [each.holder for each in registers.powers(after).ended] == ["The clerk"]
    with pytest.raises(Conflict, match="already"):
        bodies.end_delegation(given.ref, noon.day, "12/26", ADA, noon)


@pytest.mark.parametrize("office", [Office.CHAIR, Office.VICE_CHAIR, Office.STAND_IN_CHAIR, Office.ADMINISTRATOR])
def test_no_power_is_left_to_one_councillor(town: tuple[str, str], noon: When, office: Office) -> None:
    with pytest.raises(Invalid, match="never to one councillor"):
        bodies.delegate(Power.ANSWER_COMPLAINTS, office, "x", "", MINUTE, MAY, ADA, noon)


def test_a_review_is_left_to_nobody_alone(town: tuple[str, str], noon: When) -> None:
    with pytest.raises(Invalid, match="decided by a committee"):
        bodies.delegate(Power.DECIDE_REVIEWS, Office.CLERK, "x", "", MINUTE, MAY, ADA, noon)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"words": " "}, "as the resolution words it"),
        ({"until_on": MAY - timedelta(days=1)}, "end before it begins"),
        ({"holder": "nowhere"}, "no such page"),
        ({"from_on": MAY - timedelta(days=1)}, "There is no Complaints committee on"),
        ({"power": Power.DECIDE_REVIEWS}, "have this power on that day already"),
    ],
)
def test_what_no_council_can_have_resolved_is_refused(
    town: tuple[str, str], noon: When, changed: dict[str, object], sentence: str
) -> None:
    given = {
        "power": Power.DESK_REVIEWS, "holder": town[1], "words": "x", "limits": "", "minute": MINUTE, "from_on": MAY,
        "by": ADA, "now": noon,
    } | changed  # fmt: skip
    before = len(db.session.scalars(select(Delegation)).all())
    with pytest.raises((Invalid, Conflict, NotFound), match=sentence):
        bodies.delegate(**given)  # type: ignore[arg-type]
    assert len(db.session.scalars(select(Delegation)).all()) == before


def test_the_database_refuses_a_power_of_nobody_or_of_two(town: tuple[str, str], noon: When) -> None:
    for office, committee_ref in ((None, None), (Office.CLERK, town[1])):
        with pytest.raises(Conflict), act("delegation.given", by=ADA, now=noon, holder="x", power="x", minute="x"):
            db.session.add(
                Delegation(
                    office=office, committee_ref=committee_ref, power=Power.DESK_REVIEWS, words="x", limits="",
                    minute="x", from_on=MAY,
                )
            )  # fmt: skip
