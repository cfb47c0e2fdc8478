"""Notice counted right, names kept out of agendas, no vote counted twice, and every reason why nothing is decided."""

from dataclasses import replace
from datetime import date

import pytest

from casework.policy import load
from casework.policy.check import check
from casework.policy.days import Calendar, Nation
from casework.policy.meetings import (
    SETTINGS,
    STEPS,
    Bond,
    Count,
    Order,
    Sitting,
    Step,
    Vote,
    clear_days,
    first_lawful,
    last_of_notice,
    papers_by,
    papers_until,
    presider,
    setting,
    shut,
    wrong_settings,
    wrong_with,
)
from casework.policy.shape import Limit

HOLIDAYS = {
    Nation.ENGLAND: {
        date(2026, 12, 25): "Christmas Day",
        date(2026, 12, 28): "Boxing Day (substitute day)",
        date(2027, 1, 1): "New Year’s Day",
        date(2027, 3, 26): "Good Friday",
        date(2027, 3, 29): "Easter Monday",
    }
}
ENGLAND = Calendar(Nation.ENGLAND, HOLIDAYS, horizon=date(2027, 12, 31))
POLICY = load.load(load.preset("model"))
THREE = {"cora": "Cora Lane", "dev": "Dev Rao", "fay": "Fay Quill"}


# Notice


@pytest.mark.parametrize(
    ("meeting", "last"),
    [
        (date(2026, 12, 3), date(2026, 11, 27)),
        (date(2026, 12, 31), date(2026, 12, 21)),
        (date(2027, 4, 1), date(2027, 3, 22)),
    ],
)
def test_three_clear_days_are_counted_as_the_act_counts_them(meeting: date, last: date) -> None:
    found = last_of_notice(POLICY, meeting, ENGLAND)
    assert found.on == last
    assert found.why[1] == "Neither that day nor the day it goes out is counted"


def test_notice_on_the_last_day_makes_that_meeting_the_first_lawful_one() -> None:
    for meeting in (date(2026, 12, 3), date(2027, 4, 1)):
        last = last_of_notice(POLICY, meeting, ENGLAND).on
        assert first_lawful(POLICY, last, ENGLAND) <= meeting
        assert last_of_notice(POLICY, first_lawful(POLICY, last, ENGLAND), ENGLAND).on >= last


def test_too_late_by_a_day_makes_the_next_lawful_day_later() -> None:
    assert first_lawful(POLICY, date(2026, 11, 28), ENGLAND) > date(2026, 12, 3)


def test_clear_days_leave_out_both_ends_and_sundays() -> None:
    assert clear_days(date(2026, 11, 26), date(2026, 12, 3), ENGLAND) == 5
    assert clear_days(date(2026, 12, 2), date(2026, 12, 3), ENGLAND) == 0


def test_papers_go_seven_clear_working_days_before_and_close_after() -> None:
    assert papers_by(POLICY, date(2026, 12, 3), ENGLAND).on == date(2026, 11, 23)
    assert papers_until(POLICY, date(2026, 12, 3), ENGLAND) == date(2026, 12, 17)


def test_a_policy_has_its_own_settings_and_never_shorter_notice_than_the_law() -> None:
    def own(value: str) -> str:
        limits = (Limit("meeting-notice", "Notice", value, "standing orders"),)
        return setting(replace(POLICY, limits=limits), "meeting-notice").value

    assert own("clear:5") == "clear:5"
    assert own("clear:2") == own("days:9") == "clear:3"
    assert setting(replace(POLICY, limits=()), "ballot").value == "no"
    assert all(limit.source for limit in SETTINGS.values())


@pytest.mark.parametrize(
    ("id", "value", "says"),
    [
        ("meeting-notice", "clear:2", "at least 3 clear days"),
        ("meeting-notice", "working:5", "it counts in clear, not working"),
        ("meeting-notice", "soon", "is no clock"),
        ("papers-by", "days:7", "clear or clear-working"),
        ("papers-open", "clear:7", "days or working"),
        ("ballot", "yes", "voting on tablets is not built"),
    ],
)
def test_a_setting_that_breaks_the_law_or_is_not_built_is_refused_with_its_policy(
    id: str, value: str, says: str
) -> None:
    told = [text for text in check(replace(POLICY, limits=(Limit(id, "x", value, "default"),))) if id in text]
    assert len(told) == 1 and says in told[0], told


def test_what_presets_set_about_meetings_is_lawful() -> None:
    assert not list(wrong_settings(POLICY.limits)) and {row.id for row in POLICY.limits} >= set(SETTINGS)


# Votes


def wrong(**count: object) -> list[str]:
    return [field for field, _ in wrong_with(Count(**count), THREE)]  # type: ignore[arg-type]


def test_votes_never_outnumber_those_who_may_vote() -> None:
    assert not wrong(votes_for=2, votes_against=1)
    assert wrong(votes_for=3, votes_against=1) == ["votes_for"]
    assert wrong(votes_for=2, votes_against=1, abstained=1) == ["votes_for"]
    assert wrong(votes_for=-1, votes_against=1) == ["votes_for"]
    assert wrong(votes_for=0, votes_against=0, abstained=3) == ["votes_for"]


def test_a_casting_vote_breaks_a_tie_and_nothing_else() -> None:
    assert not wrong(votes_for=1, votes_against=1, abstained=1, casting=Vote.FOR)
    assert wrong(votes_for=2, votes_against=1, casting=Vote.FOR) == ["casting"]
    assert wrong(votes_for=1, votes_against=1, casting=Vote.ABSTAINED) == ["casting"]
    assert Count(1, 1, casting=Vote.FOR).carried and not Count(1, 1, casting=Vote.AGAINST).carried
    assert not Count(1, 1).carried and Count(2, 1).carried and not Count(1, 2).carried


def test_votes_by_name_are_those_of_the_totals_and_of_whoever_may_vote() -> None:
    named = {"cora": Vote.FOR, "dev": Vote.FOR, "fay": Vote.AGAINST}
    assert not wrong(votes_for=2, votes_against=1, named=named)
    assert wrong(votes_for=1, votes_against=1, abstained=1, named=named) == ["named"]
    assert wrong(votes_for=2, votes_against=1, named=named | {"hal": Vote.FOR}) == ["named", "named"]


# May it decide?


def fit() -> Sitting:
    """A meeting at which everything is as it should be."""
    return Sitting(
        on=date(2026, 12, 3),
        notice_on=date(2026, 11, 26),
        notice_last=date(2026, 11, 27),
        called_off=False,
        begun=True,
        presides="cora",
        here=frozenset({"cora", "dev", "fay", "gil"}),
        left=frozenset({"gil"}),
        needed=3,
        interests_asked=True,
        private=True,
        excluded=True,
        order=Order.IN_WRITING,
        steps=frozenset(STEPS[Order.IN_WRITING]),
        order_chosen=True,
    )


THE_DAY = date(2026, 12, 3)


def test_a_meeting_with_everything_in_order_decides() -> None:
    assert not list(shut(fit(), THE_DAY))


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"called_off": True}, "called off"),
        ({"notice_on": None}, "record where and when it was posted"),
        ({"notice_on": date(2026, 11, 28)}, "call another meeting"),
        ({"begun": False}, "who is here and who presides"),
        ({"here": frozenset({"cora", "dev"})}, "decides nothing: adjourn it"),
        ({"left": frozenset({"gil", "dev"})}, "a quorum is 3"),
        ({"presides": "gil"}, "enter who presides over it"),
        ({"interests_asked": False}, "interest"),
        ({"excluded": False}, "exclude press and public"),
        ({"order_chosen": False}, "in person, or in writing"),
        ({"steps": frozenset({Step.EXPLAINED})}, "has not been entered"),
        ({"power_held": False, "power_needed": "decide reviews"}, "register of delegations"),
        ({"decided_before": frozenset({"dev"})}, "fresh eyes"),
        ({"seal_open": True}, "confirms or splits the seal"),
        ({"leaves_nobody": "Nobody would be left."}, "Nobody would be left."),
        ({"unheard": "It was not put to Ada."}, "It was not put to Ada."),
    ],
)
def test_each_thing_that_is_missing_is_said_with_what_to_do_instead(changes: dict[str, object], says: str) -> None:
    told = list(shut(replace(fit(), **changes), THE_DAY))  # type: ignore[arg-type]
    assert len(told) == 1 and says in told[0], told


def test_nobody_decides_before_the_day() -> None:
    assert any("no member decides outside it" in text for text in shut(fit(), date(2026, 12, 2)))


def test_the_chair_presides_then_the_vice_chair_then_whom_they_choose() -> None:
    here = [("dev", "vice-chair"), ("cora", "chair"), ("fay", "member")]
    assert presider(here, ()) == "cora"
    assert presider(here, {"cora"}) == "dev"
    assert presider(here, {"cora", "dev"}) == ""


def test_whoever_wrote_has_the_first_word_and_the_last() -> None:
    for order in (Order.IN_PERSON, Order.IN_WRITING):
        said = [step for step in STEPS[order] if step not in (Step.EXPLAINED, Step.BOTH_LEFT)]
        assert (said[0], said[-1]) == (Step.FIRST_WORD, Step.LAST_WORD)
        assert all(step.words(order) for step in STEPS[order])


def test_every_interest_binds_but_being_out_of_the_room() -> None:
    assert [bond for bond in Bond if bond.tie is None] == [Bond.AWAY]
    assert all(bond.words for bond in Bond)
