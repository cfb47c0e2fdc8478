"""One message that asks for several things becomes several cases: each with its own clock, none without its dates."""

from datetime import date

import pytest
from flask import Flask

from casework.cases import queries, splits
from casework.cases.clocks import running
from casework.cases.model import Case, Whom
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.intake.splitting import split_off
from casework.people.model import ReachBy
from casework.policy.access import Action
from casework.policy.words import Kind, Seal
from tests.complaints.scene import sound
from tests.town import MONDAY, Town, edith, found, later

ASKS = "Please send me the hire book for October."


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def split(town: Town, ref: str, kind: Kind = Kind.INFORMATION_REQUEST, words: str = ASKS, by: str = "ada") -> Case:
    return town.case(split_off(ref, kind, words, town.who(by, later(1)), later(1)))


def test_a_part_has_its_own_kind_and_clock_from_the_day_the_whole_reached_us(town: Town) -> None:
    ref = town.sends().case_ref
    part = split(town, ref)
    assert (part.kind, part.received.day, part.mode) == (Kind.INFORMATION_REQUEST, MONDAY.day, town.case(ref).mode)
    assert [(clock.promise, clock.started_on, clock.due_on) for clock in running(part)] == [
        ("information-answer", MONDAY.day, date(2026, 12, 22))
    ]
    assert [each.ref for each in splits.splits_of(ref)] == [part.ref] and splits.is_split(part.ref)
    assert sound()


def test_four_things_in_one_message_are_four_cases_and_one_acknowledgement_names_them_all(town: Town) -> None:
    ref = town.sends(sender=edith(reach_by=ReachBy.TRACKING)).case_ref
    parts = [
        split(town, ref),
        split(town, ref, Kind.OWN_DATA, "And what you hold about me."),
        split(town, ref, Kind.DATA_PROTECTION_COMPLAINT, "You gave my address to my neighbour."),
    ]
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", later(1))
    letter = queries.tracked(town.case(ref), later(1)).said[-1].letter
    assert letter is not None and letter.body is not None
    for part in parts:
        assert part.reference in letter.body
        now = town.case(part.ref)
        assert now.acknowledged_on == later(1).day
        own = [clock for clock in running(now) if clock.promise.endswith("acknowledge")]
        assert all(clock.met is not None for clock in own)
    assert sound()


def test_what_goes_by_e_mail_acknowledges_the_parts_when_it_has_left(town: Town) -> None:
    from casework.cases.actions import letter_left
    from casework.letters.model import SentBy
    from casework.work.actions import WORKER

    ref = town.sends(sender=edith()).case_ref
    part = split(town, ref, Kind.DATA_PROTECTION_COMPLAINT, "You gave my address to my neighbour.")
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", later(1))
    kept = [clock.promise for clock in running(town.case(part.ref)) if clock.met]
    assert not kept
    letter = queries.tracked(town.case(ref), later(1)).said[-1].letter
    assert letter is not None
    letter_left(letter.ref, later(1, 10), SentBy.EMAIL, WORKER, later(1, 10))
    assert [clock.promise for clock in running(town.case(part.ref)) if clock.met] == ["correspondence-acknowledge"]


def test_a_part_of_what_is_about_somebody_is_kept_from_them_too(town: Town) -> None:
    about = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)
    ref = town.sends(about=about).case_ref
    part = split(town, ref, by="ben")
    assert part.seal is Seal.PROVISIONAL and part.holder_ref == town.refs["ben"]
    with pytest.raises(NotFound):
        queries.opened(town.who("ada"), part.ref, Action.CASE_SEE, later(1))
    assert sound()


@pytest.mark.parametrize(("kind", "words", "field"), [(None, ASKS, "kind"), (Kind.COMMENT, "  ", "words")])
def test_a_part_says_what_it_is_and_has_words(town: Town, kind: Kind | None, words: str, field: str) -> None:
    ref = town.sends().case_ref
    with pytest.raises(Invalid) as refusal:
        split_off(ref, kind, words, town.who("ada"), MONDAY)
    assert refusal.value.field == field


def test_the_same_part_is_not_split_off_twice_nor_a_part_of_a_part(town: Town) -> None:
    ref = town.sends().case_ref
    part = split(town, ref)
    with pytest.raises(Conflict, match="there already"):
        split(town, ref)
    with pytest.raises(Conflict, match="a part already"):
        split(town, part.ref, words="Another thing.")


def test_whoever_may_not_triage_splits_nothing(town: Town) -> None:
    ref = town.sends().case_ref
    with pytest.raises(NotAllowed):
        split(town, ref, by="ben")
    with pytest.raises(NotFound):
        split(town, ref, by="fay")
