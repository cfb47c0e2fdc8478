"""Whether a case can still be decided: who is counted, what the page says, and to whom."""

import pytest
from flask import Flask

from casework import clock
from casework.cases import deciders
from casework.cases.model import Case
from casework.cases.parts import part_of
from casework.clock import When
from casework.council import bodies
from casework.council import queries as council
from casework.db import db
from casework.errors import NotAllowed
from casework.policy.quorum import Way
from casework.policy.words import Kind, Mode, Tie
from casework.staff import actions as staff
from casework.staff.bodies import people
from casework.staff.ties import tie
from casework.trail import act
from tests import cast
from tests.cases.test_budget import counted
from tests.committee.chamber import EVENING, chamber
from tests.town import MONDAY, Sender, Town, edith, found


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def case(town: Town, **sent: object) -> str:
    """A complaint that Ben handles."""
    ref = town.sends(**({"sender": edith()} | sent)).case_ref
    town.triage(ref)
    return ref


def bind(town: Town, ref: str, kind: Tie, *who: str) -> None:
    with act("case.noted", by=town.who("ada"), now=MONDAY, case=ref):
        for name in who:
            tie(ref, town.refs[name], kind, "ada", "", MONDAY)


def about(town: Town, ref: str) -> people.About:
    row = town.case(ref)
    return deciders.about(row, council.policy(row.policy_ref), part_of(row))


def steps(town: Town, ref: str) -> dict[str, tuple[str, ...]]:
    """Who is free for each step."""
    return {each.need.label: each.names for each in people.still(about(town, ref), MONDAY.day)}


def test_officers_with_the_power_decide_first_and_members_review(town: Town) -> None:
    assert steps(town, case(town)) == {
        "stage 1": ("Ada Marsh", "Ben Holt"),
        "the review": ("Cora Lane", "Dev Rao", "Fay Quill", "Jo Pike", "Kit Amos"),
    }


def test_nobody_hears_somebody_who_is_anonymous(town: Town) -> None:
    ref = case(town, sender=Sender(Mode.ANONYMOUS))
    assert list(steps(town, ref)) == ["stage 1", "the review from its papers"]


@pytest.mark.parametrize("kind", [Tie.SUBJECT, Tie.INTEREST, Tie.RECUSED, Tie.CLOSE])
def test_whoever_is_bound_to_it_is_not_counted(town: Town, kind: Tie) -> None:
    ref = case(town)
    bind(town, ref, kind, "cora", "ada")
    left = steps(town, ref)
    assert "Cora Lane" not in left["the review"] and left["stage 1"] == ("Ben Holt",)


def test_somebody_from_outside_decides_only_where_nobody_of_ours_may(town: Town) -> None:
    ref = case(town)
    bind(town, ref, Tie.SUBJECT, "ada", "ben")
    assert steps(town, ref)["stage 1"] == ("Iris Vale",)


def test_a_tie_to_one_point_or_to_another_case_keeps_nobody_out(town: Town) -> None:
    ref, other = case(town), case(town)
    bind(town, other, Tie.INTEREST, "fay")
    with act("case.noted", by=town.who("ada"), now=MONDAY, case=ref):
        tie(ref, town.refs["dev"], Tie.INTEREST, "ada", "", MONDAY, about_ref="x")
    assert {"Fay Quill", "Dev Rao"} <= set(steps(town, ref)["the review"])


def test_whoever_has_gone_is_not_counted(town: Town) -> None:
    ref = case(town)
    hal = town.who("hal")
    staff.disable(town.refs["fay"], "left", hal, MONDAY)
    seat = next(each for each in council.members_of(committee(), MONDAY.day) if each.name == "Jo Pike")
    bodies.unseat(seat.ref, MONDAY.day.replace(day=20), "9", town.who("ada"), MONDAY)
    assert steps(town, ref)["the review"] == ("Cora Lane", "Dev Rao", "Kit Amos")


def committee() -> str:
    return council.committees(MONDAY.day)[1].ref


def test_too_few_are_told_to_summon_substitutes(town: Town) -> None:
    ref = case(town)
    bind(town, ref, Tie.INTEREST, "cora", "dev", "fay")
    review = people.still(about(town, ref), MONDAY.day)[1]
    assert review.round and review.round.way is Way.SUBSTITUTES
    assert review.round.sentence == "Summon Lena Frost as substitute."


def test_a_kind_that_needs_no_power_is_not_asked(town: Town) -> None:
    ref = town.sends(sender=edith(), called=Kind.ENQUIRY).case_ref
    town.triage(ref, kind="enquiry")
    assert people.still(about(town, ref), MONDAY.day) == ()


def test_a_first_decision_by_the_whole_committee_is_refused_where_it_would_leave_nobody(town: Town) -> None:
    ref = case(town)
    bind(town, ref, Tie.SUBJECT, "ada", "ben", "iris", "lena", "mo")
    sitting = [each.staff_ref for each in council.members_of(committee(), MONDAY.day) if each.seat.counts]
    said = people.leaves_nobody(about(town, ref), 1, sitting, MONDAY.day)
    assert said.startswith("If these 5 decide it now, nobody is left for the review.")
    assert people.leaves_nobody(about(town, ref), 1, sitting[:3], MONDAY.day) == ""
    assert people.leaves_nobody(about(town, ref), 2, sitting, MONDAY.day) == "", "nothing comes after the review"


def test_it_takes_one_statement(app: Flask) -> None:
    with app.app_context():
        town = found()
        asked = about(town, case(town))
        people.still(asked, MONDAY.day)
        with counted(app) as said:
            people.still(asked, MONDAY.day)
    assert len(said) == 1


# On the page


@pytest.fixture
def live(app: Flask) -> tuple[Town, str]:
    """A council of today with one complaint about the hall; its ref."""
    now = When.at(clock.now())
    with app.app_context():
        town = found(now)
        ref = town.sends(now, sender=edith()).case_ref
        town.move(ref, "triage", "ada", now, kind="complaint", handler=town.refs["ben"])
    return town, ref


def test_the_page_of_a_case_says_who_is_left(app: Flask, live: tuple[Town, str]) -> None:
    town, ref = live
    page = cast.sign_in(app.test_client(), town.refs["ada"]).get(f"/cases/{ref}").text
    assert "Can this still be decided?" in page
    assert "Stage 1: Ada Marsh or Ben Holt can decide it." in page
    assert "Complaints committee can decide it. 5 of its 5 members are free, and it needs 3." in page


def test_it_says_what_to_do_where_too_few_are_left_and_what_the_closing_letter_says(
    app: Flask, live: tuple[Town, str]
) -> None:
    town, ref = live
    ada = cast.sign_in(app.test_client(), town.refs["ada"])
    with app.app_context():
        bind(town, ref, Tie.INTEREST, "cora", "dev", "fay")
    page = ada.get(f"/cases/{ref}").text
    assert "2 members are free to decide it in Complaints committee" in page
    assert "Do this: summon Lena Frost as substitute." in page
    with app.app_context():
        bind(town, ref, Tie.CLOSE, "jo", "kit", "lena", "mo", "nan", "cora", "dev", "fay")
    assert "No way round works, so the closing letter says: “We cannot offer you the review" in (
        ada.get(f"/cases/{ref}").text
    )


def test_nobody_reads_it_who_works_no_case(app: Flask, live: tuple[Town, str]) -> None:
    town, ref = live
    with app.app_context():
        now = When.at(clock.now())
        town.move(ref, "refer", "ada", now, reason="A rule of the hall.")
        assert db.session.get(Case, ref).referred
    page = cast.sign_in(app.test_client(), town.refs["fay"]).get(f"/cases/{ref}")
    assert page.status_code == 200 and "Can this still be decided?" not in page.text


# At the meeting


def test_a_meeting_may_not_decide_first_where_nobody_would_be_left_for_the_review(inside: Flask) -> None:
    room = chamber()
    room.ready()
    bind(room.town, room.case, Tie.CLOSE, "jo", "kit", "lena", "mo", "nan", "iris")
    room.begun()
    room.heard()
    with pytest.raises(NotAllowed, match="nobody is left for the review. Do this instead. Stage 1: Ada Marsh or Ben"):
        room.votes(EVENING)


def test_it_decides_where_others_are_left(inside: Flask) -> None:
    assert chamber().decided(EVENING).carried
