"""What a council does about itself, and each refusal."""

from datetime import date, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from casework.clock import When
from casework.council import actions, queries
from casework.council.actions import Holder
from casework.council.model import CalendarDay, PolicyVersion
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, Unavailable
from casework.policy.access import Actor, ActorKind
from casework.policy.days import Nation
from casework.policy.load import preset
from casework.policy.words import Office, Role
from casework.trail.model import Entry
from tests.council.cast import HOLDERS, OPERATOR

ADA = Actor("ada", "Ada Marsh", ActorKind.STAFF, frozenset({Role.CLERK}))
GUS = Actor("gus", "Gus Penn", ActorKind.STAFF, frozenset({Role.AUDITOR}))


@pytest.fixture
def council(inside: Flask, noon: When) -> str:
    """A council that has been set up under Stotfold's policy; the ref of its version."""
    actions.set_up(preset("stotfold"), "Full Council 3 November 2026, minute 7", HOLDERS, OPERATOR, noon)
    return queries.policy_in_force(noon.day).ref


def adopt_later(noon: When, **changes: object) -> str:
    given = {
        "text": preset("westerham"), "minute": "12/26", "adopted_on": noon.day,
        "from_on": noon.day + timedelta(days=1), "by": ADA, "now": noon,
    } | changes  # fmt: skip
    return actions.adopt(**given)  # type: ignore[arg-type]


def test_a_council_is_set_up_in_one_act(council: str, noon: When) -> None:
    assert queries.policy(council).council.name == "Stotfold Town Council"
    assert set(db.session.scalars(select(Entry.act))) == {"council.set-up"}
    assert [term.name for term in queries.holders(Office.CLERK, noon.day)] == ["Ada Marsh"]
    assert queries.offices_of("ben", noon.day) == {Office.STAND_IN_CLERK, Office.STAND_IN_SAFEGUARDING}


def test_a_council_is_set_up_once_only(council: str, noon: When) -> None:
    with pytest.raises(Conflict, match="set up already"):
        actions.set_up(preset("model"), "1", HOLDERS, OPERATOR, noon)
    assert len(queries.versions()) == 1


@pytest.mark.parametrize("office", actions.NEEDED)
def test_a_council_without_somebody_it_needs_is_not_set_up(inside: Flask, noon: When, office: Office) -> None:
    without = {each: holder for each, holder in HOLDERS.items() if each is not office}
    with pytest.raises(Invalid, match=office.replace("-", " ")):
        actions.set_up(preset("model"), "1", without, OPERATOR, noon)
    with pytest.raises(Unavailable, match="setup"):
        queries.policy_in_force(noon.day)


@pytest.mark.parametrize(
    ("office", "staff_ref"),
    [
        (Office.STAND_IN_CLERK, "ada"),
        (Office.STAND_IN_CHAIR, "cora"),
        (Office.STAND_IN_ADMINISTRATOR, "hal"),
        (Office.OUTSIDE_PERSON, "dev"),
    ],
)
def test_nobody_stands_in_for_themselves_or_comes_from_outside_to_within(
    inside: Flask, noon: When, office: Office, staff_ref: str
) -> None:
    with pytest.raises(Invalid, match="cannot"):
        actions.set_up(preset("model"), "1", HOLDERS | {office: Holder(staff_ref, "Somebody")}, OPERATOR, noon)
    assert queries.versions() == []


def test_a_later_version_leaves_each_day_its_own(council: str, noon: When) -> None:
    later = adopt_later(noon)
    assert queries.policy_in_force(noon.day).ref == council
    assert queries.policy_in_force(noon.day + timedelta(days=1)).ref == later
    assert queries.policy(later).council.name == "Westerham Town Council"


def test_an_adoption_that_is_entered_later_keeps_both_its_days(council: str, noon: When) -> None:
    day = noon.day - timedelta(days=9)
    adopt_later(noon, adopted_on=day)
    entry = db.session.scalars(select(Entry).where(Entry.act == "policy.adopted").order_by(Entry.seq.desc())).first()
    assert (entry.happened, entry.entered) == (When.on(day), noon)


def test_a_day_before_the_first_version_has_the_first(council: str) -> None:
    assert queries.policy_in_force(date(2020, 1, 1)).ref == council


def test_a_stored_version_stands_on_its_own(council: str) -> None:
    stored = queries.version(council)
    assert stored.text.startswith(preset("stotfold").rstrip())
    assert stored.minute == "Full Council 3 November 2026, minute 7"
    assert queries.policy(council) is queries.policy(council)


def test_a_bad_file_is_refused_whole_in_sentences(council: str, noon: When) -> None:
    broken = preset("stotfold").replace('nation = "england"', 'nation = "cornwall"')
    with pytest.raises(Invalid, match="cornwall"):
        adopt_later(noon, text=broken)
    assert len(queries.versions()) == 1


def test_an_unfair_file_is_refused(council: str, noon: When, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "check", lambda policy, letters: ["complaint: nobody ever answers."])
    with pytest.raises(Invalid, match="nobody ever answers"):
        adopt_later(noon)


def test_a_policy_needs_its_minute(council: str, noon: When) -> None:
    with pytest.raises(Invalid, match="minute reference"):
        adopt_later(noon, minute="  ")


def test_a_policy_is_not_adopted_on_a_day_to_come(council: str, noon: When) -> None:
    with pytest.raises(Invalid, match="has not come"):
        adopt_later(noon, adopted_on=noon.day + timedelta(days=2), from_on=noon.day + timedelta(days=3))


def test_a_policy_is_not_in_force_before_it_is_adopted(council: str, noon: When) -> None:
    with pytest.raises(Invalid, match="before it is adopted"):
        adopt_later(noon, from_on=noon.day - timedelta(days=1))


def test_a_later_version_begins_after_the_earlier(council: str, noon: When) -> None:
    with pytest.raises(Conflict, match="must begin later"):
        adopt_later(noon, from_on=noon.day)


def test_a_later_version_takes_no_day_back(council: str, noon: When) -> None:
    week_on = When.at(noon.instant + timedelta(days=7))  # type: ignore[operator]
    with pytest.raises(Invalid, match="today at the earliest"):
        adopt_later(week_on, adopted_on=noon.day, from_on=noon.day + timedelta(days=1))


def test_an_auditor_adopts_nothing_and_changes_no_calendar_and_no_office(council: str, noon: When) -> None:
    with pytest.raises(NotAllowed, match="clerk"):
        adopt_later(noon, by=GUS)
    with pytest.raises(NotAllowed):
        actions.add_day(None, date(2026, 12, 24), "Office closed", GUS, noon)
    with pytest.raises(NotAllowed):
        actions.seed_calendar(GUS, noon)
    with pytest.raises(NotAllowed):
        actions.hold_office(Office.VICE_CHAIR, "fay", "Fay Quill", noon.day, "", GUS, noon)


def test_the_calendar_knows_all_four_nations_some_years_back_and_ahead(council: str) -> None:
    days = queries.calendar()
    assert set(days.holidays) == set(Nation)
    assert days.horizon == date(2031, 12, 31)
    assert date(2023, 12, 25) in days.holidays[Nation.SCOTLAND]


def test_seeding_again_adds_only_years_that_are_new(council: str, noon: When) -> None:
    assert actions.seed_calendar(OPERATOR, noon) == 0
    assert actions.seed_calendar(OPERATOR, When.on(date(2027, 1, 2))) > 20
    assert queries.calendar().horizon == date(2032, 12, 31)


def test_a_day_proclaimed_earlier_is_not_seeded_twice(council: str, noon: When) -> None:
    actions.add_day(Nation.ENGLAND, date(2032, 12, 27), "Bank holiday", ADA, noon)
    assert queries.calendar().horizon == date(2031, 12, 31)
    actions.seed_calendar(OPERATOR, When.on(date(2027, 1, 2)))
    same = select(CalendarDay).where(CalendarDay.nation == Nation.ENGLAND, CalendarDay.day == date(2032, 12, 27))
    assert len(list(db.session.scalars(same))) == 1


def test_a_proclaimed_day_is_counted_at_once(council: str, noon: When) -> None:
    before = queries.calendar()
    actions.add_day(Nation.ENGLAND, date(2026, 12, 2), "Day of thanksgiving", ADA, noon)
    assert before.holiday(date(2026, 12, 2)) is None
    assert queries.calendar().holiday(date(2026, 12, 2)) == "Day of thanksgiving"
    assert queries.calendar() is queries.calendar()


def test_a_closure_is_the_offices_own(council: str, noon: When) -> None:
    actions.add_day(None, date(2026, 12, 24), "Office closed for Christmas", ADA, noon)
    days = queries.calendar()
    assert days.closure(date(2026, 12, 24)) == "Office closed for Christmas"
    assert days.holiday(date(2026, 12, 24)) is None
    assert [row.name for row in queries.days_ahead(date(2026, 12, 24), Nation.ENGLAND)][:2] == [
        "Office closed for Christmas", "Christmas Day",
    ]  # fmt: skip


@pytest.mark.parametrize("nation", [None, Nation.WALES])
def test_a_day_is_added_once(council: str, noon: When, nation: Nation | None) -> None:
    actions.add_day(nation, date(2027, 3, 2), "Closed", ADA, noon)
    with pytest.raises(Conflict, match="already"):
        actions.add_day(nation, date(2027, 3, 2), "Closed", ADA, noon)


def test_a_day_past_is_not_taken_away_afterwards(council: str, noon: When) -> None:
    with pytest.raises(Invalid, match="promises already made stand"):
        actions.add_day(None, noon.day - timedelta(days=1), "Flood", ADA, noon)


def test_a_day_has_a_name(council: str, noon: When) -> None:
    with pytest.raises(Invalid, match="what the day is"):
        actions.add_day(None, date(2027, 3, 2), " ", ADA, noon)


def test_an_office_passes_on_and_the_past_stays_true(council: str, noon: When) -> None:
    week = noon.day + timedelta(days=7)
    actions.hold_office(Office.CHAIR, "fay", "Fay Quill", week, "14/26", OPERATOR, noon)
    assert [term.name for term in queries.holders(Office.CHAIR, week - timedelta(days=1))] == ["Cora Lane"]
    assert [term.name for term in queries.holders(Office.CHAIR, week)] == ["Fay Quill"]


def test_an_office_may_be_shared(council: str, noon: When) -> None:
    actions.hold_office(Office.OUTSIDE_PERSON, "jon", "Jon Pike", noon.day, "", OPERATOR, noon, beside=True)
    assert {term.name for term in queries.holders(Office.OUTSIDE_PERSON, noon.day)} == {"Iris Vale", "Jon Pike"}


def test_whoever_stands_in_cannot_take_the_office_as_well(council: str, noon: When) -> None:
    with pytest.raises(Invalid, match="stand in for that office"):
        actions.hold_office(Office.CLERK, "ben", "Ben Holt", noon.day, "", OPERATOR, noon)
    assert [term.name for term in queries.holders(Office.CLERK, noon.day)] == ["Ada Marsh"]


def test_residents_choose_from_those_who_hold_a_post(council: str, noon: When) -> None:
    assert [each.words for each in queries.names_to_choose(noon.day)] == [
        "Ada Marsh, clerk and safeguarding lead", "Cora Lane, chair", "Hal Brook, administrator",
    ]  # fmt: skip


def test_the_model_takes_a_councils_own_name() -> None:
    policy = actions.read(actions.named(preset("model"), 'Ashby "Over" Vale \\ Parish', Nation.WALES))
    assert (policy.council.name, policy.council.nation) == ('Ashby "Over" Vale \\ Parish', Nation.WALES)


def test_the_digest_is_of_the_stored_text(council: str) -> None:
    from hashlib import sha256

    stored = db.session.scalars(select(PolicyVersion)).one()
    assert sha256(stored.text.encode()).hexdigest() == stored.digest
