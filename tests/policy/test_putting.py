"""Who is heard before a finding, what they may be told, and when it may be put to them."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.policy.clocks import Rule
from casework.policy.load import load, preset
from casework.policy.putting import (
    LEFT_OUT,
    NEEDS_HEARING,
    Asked,
    Consent,
    Heard,
    comment_time,
    needs_reason,
    not_yet,
    pieces,
    reads,
    unheard,
    unmarked,
    wrong_marks,
)
from casework.policy.shape import Limit
from casework.policy.words import Mode, Outcome

FRIDAY, SATURDAY = date(2026, 12, 4), date(2026, 12, 5)
QUIETLY, OPENLY, NAMELESS = Asked(Mode.CONFIDENTIAL), Asked(Mode.NAMED), Asked(Mode.ANONYMOUS)
WORDS = "You shouted [[at me in Mill Lane]] and hung up."


def test_nobody_is_judged_before_it_was_put_to_them() -> None:
    for outcome in Outcome:
        said = unheard(outcome, [Heard("Ada")], FRIDAY)
        assert bool(said) is (outcome in NEEDS_HEARING)
    assert "has not been put to Ada" in (unheard(Outcome.UPHELD, [Heard("Ada")], FRIDAY) or "")
    assert unheard(None, [Heard("Ada")], FRIDAY) is None


def test_the_last_day_to_comment_counts_and_then_it_can_be_decided() -> None:
    waits = Heard("Ada", FRIDAY)
    assert "until Friday 4 December 2026" in (unheard(Outcome.NOT_UPHELD, [waits], FRIDAY) or "")
    assert unheard(Outcome.NOT_UPHELD, [waits], SATURDAY) is None
    assert unheard(Outcome.NOT_UPHELD, [replace(waits, settled=True)], FRIDAY) is None


def test_each_of_several_is_heard() -> None:
    both = [Heard("Ada", settled=True), Heard("Dev")]
    assert "Dev" in (unheard(Outcome.UPHELD, both, FRIDAY) or "")


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (OPENLY, None),
        (NAMELESS, None),
        (QUIETLY, "ask the sender first"),
        (replace(QUIETLY, until=FRIDAY), "has until Friday"),
        (replace(QUIETLY, until=date(2026, 12, 3)), "has not answered. Say why"),
        (replace(QUIETLY, until=date(2026, 12, 3), because="It is grave."), None),
        (replace(QUIETLY, until=FRIDAY, consent=Consent.REFUSED), "did not agree. Say why"),
        (replace(QUIETLY, until=FRIDAY, consent=Consent.REFUSED, because="It is grave."), None),
        (replace(QUIETLY, until=FRIDAY, consent=Consent.AGREED), None),
        (replace(QUIETLY, until=FRIDAY, consent=Consent.OWN_WORDS), None),
    ],
)
def test_nothing_that_was_sent_in_confidence_is_put_before_the_sender_was_asked(asked: Asked, says: str | None) -> None:
    found = not_yet(asked, FRIDAY)
    assert found is None if says is None else says in (found or "")


def test_a_reason_is_asked_for_only_where_they_did_not_agree() -> None:
    assert not needs_reason(OPENLY) and not needs_reason(QUIETLY)
    assert not needs_reason(replace(QUIETLY, until=FRIDAY, consent=Consent.AGREED))
    assert "did not agree" in needs_reason(replace(QUIETLY, until=FRIDAY, consent=Consent.REFUSED))


def test_what_could_tell_who_wrote_is_left_out_unless_they_are_named_or_agreed() -> None:
    assert reads(WORDS, OPENLY) == "You shouted at me in Mill Lane and hung up."
    said = [replace(QUIETLY, consent=consent) for consent in (Consent.AGREED, Consent.REFUSED)]
    for asked in (NAMELESS, QUIETLY, *said):
        assert reads(WORDS, asked) == f"You shouted {LEFT_OUT} and hung up."
    assert "Mill Lane" in reads(WORDS, replace(QUIETLY, consent=Consent.AGREED_WHOLE))


@pytest.mark.parametrize(
    ("words", "says"),
    [(WORDS, ""), ("no marks", ""), ("[[a", "without a ]]"), ("a]]", "without a [["), ("[[ ]]", "Put [["),
     ("[[a [[b]] c]]", "Put [[")],
)  # fmt: skip
def test_marks_come_in_pairs(words: str, says: str) -> None:
    assert wrong_marks(words) == says if not says else says in wrong_marks(words)


@given(st.lists(st.tuples(st.text("ab [", max_size=5), st.booleans()), max_size=6))
def test_nothing_marked_is_ever_read_by_anybody_it_is_kept_from(parts: list[tuple[str, bool]]) -> None:
    """Whatever the words are: what is read has no mark in it, and no marked piece besides what stands around it."""
    words = "".join(f"[[X{text}]]" if marked else text for text, marked in parts)
    if wrong_marks(words):
        return
    assert "X" not in reads(words, QUIETLY) and "[[" not in reads(words, QUIETLY)
    assert "".join(each.text for each in pieces(words)) == unmarked(words) == reads(words, OPENLY)


def test_the_time_to_comment_is_the_policys_own_and_never_too_short() -> None:
    policy = load(preset("model"))
    assert comment_time(policy) == Rule.parse("working:5")

    def says(value: str) -> Rule:
        return comment_time(replace(policy, limits=(Limit("comment-time", "", value, ""),)))

    assert says("days:21") == Rule.parse("days:21")
    assert says("days:2") == says("clear:9") == says("soon") == Rule.parse("working:5")
    assert comment_time(replace(policy, limits=())) == Rule.parse("working:5")
