"""The worklist: what is due comes first, for each person the cases they may see, a page at a time."""

from datetime import date

import pytest

from casework.cases import actions, seals, worklist
from casework.cases.model import Whom
from casework.cases.worklist import MOST, PAGE, Show, Worklist, next_in
from casework.clock import When
from casework.council import queries as council
from casework.intake.actions import AboutWhom
from casework.policy.words import Kind
from casework.staff import actions as staff
from tests.town import MONDAY, Town, edith, found, later

pytestmark = pytest.mark.usefixtures("inside")


@pytest.fixture
def town(inside: object) -> Town:
    return found()


def shown(town: Town, who: str, now: When = MONDAY, show: Show = Show.ALL, after: str = "") -> Worklist:
    return worklist.worklist(town.who(who, now), show, after, now)


def refs(page: Worklist) -> list[str]:
    return [row.case.ref for group in page.groups for row in group.rows]


def test_what_is_due_first_stands_first_and_danger_above_it(town: Town) -> None:
    complaint = town.sends().case_ref
    later_one = town.sends(later(1)).case_ref
    danger = town.sends(later(2), urgent=True).case_ref
    assert refs(shown(town, "ada", later(2))) == [danger, complaint, later_one]


def test_each_row_says_what_is_owed_how_near_it_is_and_why_it_stands_there(town: Town) -> None:
    town.sends()
    row = shown(town, "ada", later(4)).groups[0].rows[0]
    assert (row.case.due_what, str(row.near)) == ("Acknowledge", "overdue by 1 working day")
    assert row.because == "Was due Thu 26 Nov"
    town.sends(later(4), urgent=True)
    assert "at risk" in shown(town, "ada", later(4)).groups[0].rows[0].because


def test_the_first_group_is_what_falls_due_before_the_person_is_next_in(town: Town) -> None:
    town.sends()  # to be acknowledged by Thursday
    staff.set_working_days(town.refs["ada"], [0, 4], town.who("ada"), MONDAY)
    assert [group.heading for group in shown(town, "ada").groups] == ["Due before you are next in (Friday)"]
    staff.set_working_days(town.refs["ada"], [0, 1, 2, 3, 4], town.who("ada"), MONDAY)
    assert [group.heading for group in shown(town, "ada").groups] == ["Due after that"]


def test_a_working_pattern_moves_no_date(town: Town) -> None:
    due = town.case(town.sends().case_ref).due_on
    staff.set_working_days(town.refs["ada"], [4], town.who("ada"), MONDAY)
    assert shown(town, "ada").groups[0].rows[0].case.due_on == due


def test_nobody_is_in_on_a_bank_holiday(town: Town) -> None:
    calendar = council.calendar()
    assert next_in([0, 4], date(2026, 12, 24), calendar) == date(2027, 1, 4)  # past Christmas, Boxing Day and New Year
    assert next_in([], date(2026, 11, 27), calendar) == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("show", "expected"),
    [
        (Show.ALL, {"mine", "question", "new"}),
        (Show.MINE, {"mine"}),
        (Show.UNASSIGNED, {"question", "new"}),
        (Show.COMPLAINTS, {"mine", "new"}),
        (Show.QUESTIONS, {"question"}),
        (Show.OTHER, set()),
        (Show.REFERRED, set()),
        (Show.NEW_MESSAGES, set()),
    ],
)
def test_a_filter_shows_what_it_says(town: Town, show: Show, expected: set[str]) -> None:
    cases = {town.sends().case_ref: "mine", town.sends(called=Kind.ENQUIRY).case_ref: "question"}
    cases[town.sends().case_ref] = "new"
    town.triage(next(iter(cases)), handler="ada")
    assert {cases[ref] for ref in refs(shown(town, "ada", show=show))} == expected


def test_whoever_a_case_is_about_finds_it_in_no_row_and_no_count(town: Town) -> None:
    town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),), urgent=True)
    page = shown(town, "ada")
    assert page.empty and page.counts.danger == 0
    assert len(refs(shown(town, "ben"))) == 1


def test_a_member_sees_only_what_was_referred_and_does_not_concern_them(town: Town) -> None:
    plain, referred = (town.sends().case_ref for _ in range(2))
    town.triage(referred)
    town.move(referred, "refer", "ada", MONDAY, reason="It asks for a decision.")
    assert refs(shown(town, "fay")) == [referred] and plain != referred
    assert worklist.for_members(town.who("fay")) and not worklist.for_members(town.who("ada"))
    seals.concerns_me(referred, town.who("fay"), MONDAY)
    assert shown(town, "fay").empty


def test_pages_follow_each_other_without_gap_or_repetition(town: Town) -> None:
    sent = {town.sends(sender=edith()).case_ref for _ in range(PAGE + 3)}
    first = shown(town, "ada")
    second = shown(town, "ada", after=first.after)
    assert len(refs(first)) == PAGE and second.after == ""
    assert set(refs(first)) | set(refs(second)) == sent and len(refs(second)) == 3


def test_counts_stop_at_a_hundred(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST == 100
    monkeypatch.setattr(worklist, "MOST", 2)
    for _ in range(4):
        town.sends()
    assert shown(town, "ada", later(10)).counts.overdue == 3  # one more than is counted: "over 2"


def test_a_closed_case_is_off_the_list(town: Town) -> None:
    ref = town.sends(called=Kind.COMPLIMENT).case_ref
    town.move(ref, "thank", "ada", MONDAY, outcome="thanked", answer="Thank you.")
    assert shown(town, "ada").empty


def test_what_nobody_promised_waits_and_is_never_overdue(town: Town) -> None:
    ref = town.sends(called=Kind.COMPLIMENT).case_ref
    town.move(ref, "thank", "ada", MONDAY, outcome="thanked", answer="Thank you.")
    actions.hear_from_sender(ref, "One more thing.", later(1))
    page = shown(town, "ada", later(4))
    row = page.groups[0].rows[0]
    assert (row.says, row.because, row.level) == ("Waiting 3 working days", "They wrote on Tue 24 Nov", "soon")
    assert page.counts.overdue == 0 and refs(shown(town, "ada", later(4), Show.NEW_MESSAGES)) == [ref]


def test_what_the_sender_wrote_waits_from_the_day_it_came_whatever_else_happens(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", MONDAY)
    actions.hear_from_sender(ref, "One more thing.", later(1))
    actions.hear_from_sender(ref, "And another.", later(3))
    assert town.case(ref).due_on == later(1).day


def test_danger_that_was_answered_stands_with_the_rest_until_the_sender_writes_again(town: Town) -> None:
    ref = town.sends(called=Kind.ENQUIRY, urgent=True).case_ref
    town.move(ref, "triage", "ada", MONDAY, kind="enquiry", handler=town.refs["ben"])
    assert shown(town, "ada").counts.danger == 1
    town.move(ref, "answer", "ben", MONDAY, outcome="answered", answer="It was mended within the hour.")
    assert shown(town, "ada").counts.danger == 0
    actions.hear_from_sender(ref, "It broke again.", later(1))
    assert shown(town, "ada", later(1)).counts.danger == 1
