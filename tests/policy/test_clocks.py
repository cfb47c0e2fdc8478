"""When a promise falls due: the six kinds of clock, pauses, and how near a date is."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from casework.council.holidays import seed
from casework.policy.clocks import Level, Pause, Remaining, Rule, RuleKind, due, remaining
from casework.policy.days import Calendar, Nation

HOLIDAYS = seed(2025, 2029)
ENGLAND = Calendar(Nation.ENGLAND, HOLIDAYS)
SCOTLAND = Calendar(Nation.SCOTLAND, HOLIDAYS)
CHRISTMAS = {date(2026, 12, day): "Christmas" for day in range(24, 32)}
CLOSED = Calendar(Nation.ENGLAND, HOLIDAYS, CHRISTMAS, closures_count=True)
CLOSED_BUT_COUNTED = Calendar(Nation.ENGLAND, HOLIDAYS, CHRISTMAS)

STARTS = st.dates(date(2025, 2, 1), date(2028, 6, 30))
FORWARD = [RuleKind.WORKING, RuleKind.FOI, RuleKind.MONTH, RuleKind.DAYS]
BRIEFLY = settings(deadline=None, max_examples=60)


def on(rule: str, start: date, calendar: Calendar = ENGLAND, pauses: tuple[Pause, ...] = ()) -> date:
    return due(Rule.parse(rule), start, calendar, pauses).on


@pytest.mark.parametrize(
    ("rule", "start", "expected"),
    [
        ("working:3", date(2026, 12, 22), date(2026, 12, 29)),
        ("working:5", date(2026, 12, 22), date(2026, 12, 31)),
        ("working:5", date(2027, 3, 24), date(2027, 4, 2)),
        ("working:10", date(2026, 11, 24), date(2026, 12, 8)),
        ("foi:20", date(2026, 12, 22), date(2027, 1, 25)),
        ("foi:20", date(2026, 10, 3), date(2026, 10, 30)),
        ("foi:20", date(2026, 10, 5), date(2026, 11, 2)),
        ("month:1", date(2026, 9, 3), date(2026, 10, 5)),
        ("month:1", date(2026, 11, 24), date(2026, 12, 24)),
        ("month:1", date(2027, 1, 31), date(2027, 3, 1)),
        ("month:1", date(2028, 1, 31), date(2028, 2, 29)),
        ("month:1", date(2026, 11, 25), date(2026, 12, 29)),
        ("month:3", date(2026, 11, 30), date(2027, 3, 1)),
        ("month:14", date(2026, 11, 24), date(2028, 1, 24)),
        ("days:30", date(2026, 11, 24), date(2026, 12, 24)),
        ("days:30", date(2026, 11, 25), date(2026, 12, 29)),
        ("days:30", date(2026, 12, 3), date(2027, 1, 4)),
        ("clear:3", date(2026, 12, 3), date(2026, 11, 27)),
        ("clear:3", date(2026, 12, 31), date(2026, 12, 21)),
        ("clear:3", date(2027, 4, 1), date(2027, 3, 22)),
        ("clear-working:7", date(2026, 12, 3), date(2026, 11, 23)),
        ("clear-working:3", date(2026, 12, 31), date(2026, 12, 23)),
    ],
)
def test_a_clock_in_england_runs_out_on(rule, start, expected):
    assert on(rule, start) == expected


def test_a_closed_office_moves_a_working_day_clock_when_the_policy_leaves_it_out():
    assert on("working:3", date(2026, 12, 22), CLOSED) == date(2027, 1, 5)
    assert on("working:5", date(2026, 12, 22), CLOSED) == date(2027, 1, 7)


def test_a_closed_office_moves_nothing_when_the_policy_counts_it_but_is_mentioned():
    answer = due(Rule.parse("working:3"), date(2026, 12, 22), CLOSED_BUT_COUNTED)
    assert answer.on == date(2026, 12, 29)
    assert answer.warnings == (
        "The office is closed on Tuesday 29 December 2026 (Christmas); that does not move this date.",
    )


@pytest.mark.parametrize("rule", ["foi:20", "month:1", "days:30"])
def test_a_closed_office_never_moves_a_statutory_clock(rule):
    assert on(rule, date(2026, 11, 27), CLOSED) == on(rule, date(2026, 11, 27))


def test_a_receipt_on_a_weekend_is_day_nought_like_any_other():
    assert on("working:1", date(2026, 11, 28)) == on("working:1", date(2026, 11, 27)) == date(2026, 11, 30)


def test_each_nation_keeps_its_own_working_days():
    assert on("working:5", date(2026, 12, 24), SCOTLAND) == on("working:5", date(2026, 12, 24)) + timedelta(1)
    assert on("foi:20", date(2026, 12, 22), SCOTLAND) == on("foi:20", date(2026, 12, 22))


def test_the_sum_names_every_day_passed_over():
    assert due(Rule.parse("working:5"), date(2026, 12, 22), ENGLAND).why == (
        "5 working days from Tuesday 22 December 2026, which is day 0",
        "Wed 23, Thu 24 December: days 1 and 2",
        "Fri 25 December: Christmas Day, not counted",
        "Sat 26 December: Boxing Day, not counted",
        "Sun 27 December: weekend, not counted",
        "Mon 28 December: Boxing Day (substitute day), not counted",
        "Tue 29, Wed 30, Thu 31 December: days 3 to 5",
    )


def test_the_sum_names_the_other_nations_holiday_under_freedom_of_information():
    why = due(Rule.parse("foi:20"), date(2026, 12, 22), ENGLAND).why
    assert "Mon 4 January 2027: New Year Holiday (substitute day) in Scotland, not counted" in why
    assert why[-1] == "Mon 25 January 2027: day 20"


def test_the_sum_of_a_month_says_why_it_rolls():
    assert due(Rule.parse("month:1"), date(2027, 1, 31), ENGLAND).why == (
        "1 calendar month from Sunday 31 January 2027, which is day 0",
        "That ends on Sunday 28 February 2027",
        "Sun 28 February: weekend, so it moves to the next working day",
    )


def test_the_sum_of_notice_counts_back_and_says_why_it_goes_back_further():
    assert due(Rule.parse("clear:3"), date(2026, 12, 3), ENGLAND).why == (
        "3 clear days before the meeting on Thursday 3 December 2026",
        "Neither that day nor the day it goes out is counted",
        "Mon 30 November, Tue 1, Wed 2 December: 3 clear days",
        "Sat 28, Sun 29 November: weekend, so it moves back to a working day",
    )


def test_notice_that_counts_a_saturday_says_so():
    answer = due(Rule.parse("clear:3"), date(2026, 11, 24), ENGLAND)
    assert answer.on == date(2026, 11, 19)
    assert answer.why[-1].startswith("Saturdays are counted")


def test_a_long_sum_does_not_name_every_weekend():
    why = due(Rule.parse("working:60"), date(2026, 11, 24), ENGLAND).why
    assert why[1] == "Wed 25 November to Thu 24 December: days 1 to 22"
    assert why[-1] == "Saturdays and Sundays are not counted"
    assert len(why) < 12


@pytest.mark.parametrize("rule", ["working:5", "foi:20", "month:1", "days:30"])
def test_a_date_past_the_known_bank_holidays_is_given_with_a_warning(rule):
    answer = due(Rule.parse(rule), date(2029, 12, 27), ENGLAND)
    assert answer.on.year == 2030
    assert "ends on Monday 31 December 2029" in answer.warnings[0]


def test_a_date_within_the_known_bank_holidays_has_no_warning():
    assert due(Rule.parse("working:5"), date(2026, 12, 22), ENGLAND).warnings == ()


def test_freedom_of_information_needs_the_holidays_of_all_four_nations():
    only_england = Calendar(Nation.ENGLAND, {Nation.ENGLAND: HOLIDAYS[Nation.ENGLAND]})
    assert due(Rule.parse("foi:20"), date(2026, 12, 22), only_england).warnings
    assert not due(Rule.parse("working:20"), date(2026, 12, 22), only_england).warnings


def test_statutory_notice_outside_england_and_wales_is_given_with_a_warning():
    (warning,) = due(Rule.parse("clear:3"), date(2026, 12, 3), SCOTLAND).warnings
    assert "England and Wales only" in warning


def test_a_pause_hands_back_the_working_days_that_were_left():
    pause = Pause(date(2026, 11, 26), date(2026, 12, 3))
    answer = due(Rule.parse("working:10"), date(2026, 11, 24), ENGLAND, [pause])
    assert answer.on == date(2026, 12, 15)
    assert answer.paused_since is None
    assert answer.why[1:3] == (
        "Wed 25, Thu 26 November: days 1 and 2",
        "Fri 27 November to Thu 3 December: clock paused, not counted",
    )


def test_an_open_pause_is_reckoned_as_of_today_and_says_so():
    pauses = [Pause(date(2026, 11, 26))]
    answer = due(Rule.parse("working:10"), date(2026, 11, 24), ENGLAND, pauses, today=date(2026, 12, 3))
    assert answer.on == date(2026, 12, 15)
    assert answer.paused_since == date(2026, 11, 26)
    assert answer.why[-1].startswith("Paused since Thursday 26 November 2026")


def test_a_pause_that_began_after_the_date_had_passed_does_not_bring_it_back():
    pauses = [Pause(date(2026, 11, 27))]
    answer = due(Rule.parse("working:3"), date(2026, 11, 24), ENGLAND, pauses, today=date(2026, 12, 9))
    assert (answer.on, answer.paused_since) == (date(2026, 11, 27), None)


def test_pauses_that_overlap_are_not_handed_back_twice():
    twice = (Pause(date(2026, 11, 25), date(2026, 12, 1)), Pause(date(2026, 11, 27), date(2026, 12, 3)))
    once = (Pause(date(2026, 11, 25), date(2026, 12, 3)),)
    received = date(2026, 11, 24)
    assert on("working:10", received, pauses=twice) == on("working:10", received, pauses=once)


def test_a_pause_hands_back_calendar_days_to_a_clock_of_calendar_days():
    pause = (Pause(date(2026, 11, 26), date(2026, 12, 1)),)
    assert on("days:30", date(2026, 11, 23), pauses=pause) == date(2026, 12, 29)
    assert on("month:1", date(2026, 11, 16), pauses=pause) == date(2026, 12, 21)


def test_a_clock_never_runs_out_while_it_is_paused():
    reaches_saturday = Pause(date(2027, 1, 2), date(2027, 1, 6))
    assert on("days:30", date(2026, 12, 3), pauses=(reaches_saturday,)) == date(2027, 1, 7)


@BRIEFLY
@given(STARTS, st.integers(1, 60), st.integers(0, 40), st.integers(0, 90))
def test_pausing_for_some_working_days_moves_the_date_by_exactly_as_many(start, n, offset, length):
    rule, first = Rule(RuleKind.WORKING, n), start + timedelta(offset)
    plain = due(rule, start, ENGLAND).on
    assume(first < plain)
    pause = Pause(first, first + timedelta(length))
    paused = ENGLAND.working_days_after(pause.from_on, pause.to_on)
    moved = due(rule, start, ENGLAND, [pause]).on
    assert ENGLAND.working_days_after(plain, moved) == paused


@BRIEFLY
@given(STARTS, st.sampled_from(FORWARD), st.integers(1, 12), st.integers(0, 40), st.integers(0, 90))
def test_a_pause_never_brings_a_date_forward_and_never_holds_it(start, kind, n, offset, length):
    rule, first = Rule(kind, n), start + timedelta(offset)
    pause = Pause(first, first + timedelta(length))
    moved = due(rule, start, ENGLAND, [pause]).on
    assert moved >= due(rule, start, ENGLAND).on
    assert not pause.from_on < moved <= pause.to_on


@BRIEFLY
@given(STARTS, st.sampled_from(FORWARD), st.integers(1, 12))
def test_every_promise_falls_on_a_working_day_after_its_start(start, kind, n):
    answer = due(Rule(kind, n), start, ENGLAND)
    assert answer.on > start
    assert ENGLAND.why_not_working(answer.on) is None


@BRIEFLY
@given(STARTS, st.sampled_from([RuleKind.CLEAR, RuleKind.CLEAR_WORKING]), st.integers(1, 12))
def test_notice_leaves_its_clear_days_and_falls_on_a_working_day(meeting, kind, n):
    last = due(Rule(kind, n), meeting, ENGLAND).on
    why_not = ENGLAND.clear_day_reason if kind is RuleKind.CLEAR else ENGLAND.why_not_working
    between = [last + timedelta(d) for d in range(1, (meeting - last).days)]
    assert sum(why_not(day) is None for day in between) >= n
    assert ENGLAND.why_not_working(last) is None


@BRIEFLY
@given(STARTS, st.integers(1, 60))
def test_the_freedom_of_information_is_never_sooner_than_the_councils_own_days(start, n):
    assert on(f"foi:{n}", start) >= on(f"working:{n}", start)


def test_an_open_pause_without_a_today_is_refused():
    with pytest.raises(ValueError, match="as of which day"):
        on("working:3", date(2026, 11, 24), pauses=(Pause(date(2026, 11, 25)),))


def test_a_pause_that_ends_before_it_begins_is_refused():
    with pytest.raises(ValueError, match="before it begins"):
        Pause(date(2026, 11, 25), date(2026, 11, 24))


@pytest.mark.parametrize("rule", ["clear:3", "clear-working:7"])
def test_the_time_before_a_meeting_cannot_be_paused(rule):
    with pytest.raises(ValueError, match="cannot be paused"):
        on(rule, date(2026, 12, 3), pauses=(Pause(date(2026, 11, 25), date(2026, 11, 26)),))


@pytest.mark.parametrize("year", [1, 1899, 2201, 9999])
def test_a_year_out_of_reach_is_refused(year):
    with pytest.raises(ValueError, match="years 1900 to 2200"):
        on("month:400", date(year, 12, 31))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("working:3", "3 working days"),
        ("working:1", "1 working day"),
        ("foi:20", "20 working days under the Freedom of Information Act"),
        ("month:1", "1 calendar month"),
        ("days:30", "30 days"),
        ("clear-working:7", "7 clear working days"),
        ("clear:400", "400 clear days"),
    ],
)
def test_a_rule_reads_back_and_reads_well(text, words):
    rule = Rule.parse(text)
    assert str(rule) == text
    assert rule.words() == words


@pytest.mark.parametrize(
    "text",
    [
        "", "3", "working", "working:", ":3", "weeks:3", "Working:3", "working:0", "working:-3", "working:03",
        "working:+3", "working:3.5", "working:1000", "working: 3", " working:3", "working:3\n", "working:٣",
        "working:３", "working:3:4", "clear_working:7", "working:" + "9" * 10_000, "\u202eworking:3",
    ],
)  # fmt: skip
def test_anything_else_is_no_rule_and_the_sentence_shows_one(text):
    with pytest.raises(ValueError, match="write a kind and a number like working:3") as refused:
        Rule.parse(text)
    assert len(str(refused.value)) < 400
    assert str(refused.value).isascii()


@pytest.mark.parametrize("n", [0, -1, 401])
def test_a_number_out_of_range_is_refused(n):
    with pytest.raises(ValueError, match="from 1 to 400"):
        Rule(RuleKind.WORKING, n)
    with pytest.raises(ValueError, match="from 1 to 400|like working:3"):
        Rule.parse(f"working:{n}")


@pytest.mark.parametrize(
    ("today", "level", "words"),
    [
        (date(2026, 11, 16), Level.LATER, "Fri 27 Nov"),
        (date(2026, 11, 23), Level.LATER, "Fri 27 Nov"),
        (date(2026, 11, 24), Level.SOON, "Fri 27 Nov"),
        (date(2026, 11, 26), Level.SOON, "tomorrow"),
        (date(2026, 11, 27), Level.TODAY, "today"),
        (date(2026, 11, 28), Level.OVERDUE, "overdue since Fri 27 Nov"),
        (date(2026, 11, 30), Level.OVERDUE, "overdue by 1 working day"),
        (date(2026, 12, 1), Level.OVERDUE, "overdue by 2 working days"),
    ],
)
def test_the_worklist_says_how_near_a_date_is(today, level, words):
    promise = due(Rule.parse("working:3"), date(2026, 11, 24), ENGLAND)
    assert remaining(promise, today, ENGLAND) == Remaining(level, words)
    assert remaining(promise.on, today, ENGLAND) == Remaining(level, words)
    assert str(remaining(promise, today, ENGLAND)) == words


def test_the_worklist_says_the_year_of_a_date_far_off():
    assert str(remaining(date(2027, 11, 26), date(2026, 11, 24), ENGLAND)) == "Fri 26 Nov 2027"


def test_the_worklist_says_that_a_clock_is_paused():
    pauses = [Pause(date(2026, 11, 26))]
    today = date(2026, 12, 3)
    promise = due(Rule.parse("working:10"), date(2026, 11, 24), ENGLAND, pauses, today)
    assert remaining(promise, today, ENGLAND) == Remaining(Level.PAUSED, "paused since Thu 26 Nov")
