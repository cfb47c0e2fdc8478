"""Search: every word, the last as a beginning, newest first, and nothing the person may not see."""

import pytest

from casework.cases import actions, seals, search
from casework.cases.model import Whom
from casework.intake.actions import AboutWhom
from casework.policy.words import Mode
from tests.town import MONDAY, Town, edith, found, later

pytestmark = [pytest.mark.usefixtures("inside"), pytest.mark.both]


@pytest.fixture
def town(inside: object) -> Town:
    return found()


def hits(town: Town, who: str, typed: str, before: str = "") -> list[str]:
    page = search.search(town.who(who), typed, before)
    return [hit.case.ref for hit in ([page.exact] if page.exact else []) + list(page.hits)]


def test_a_case_is_found_by_all_its_words_and_by_the_beginning_of_the_last(town: Town) -> None:
    ref = town.sends(words="The climbing frame has a broken rung.").case_ref
    town.sends(words="The frame of the door is green.")
    assert hits(town, "ada", "climbing FRA") == [ref]
    assert hits(town, "ada", "climbing door") == []


def test_notes_replies_and_later_messages_are_found(town: Town) -> None:
    ref = town.sends().case_ref
    actions.add_note(ref, "Looked into the boiler log.", False, town.who("ada"), MONDAY)
    actions.hear_from_sender(ref, "It was the xylophone.", MONDAY)
    assert hits(town, "ben", "boiler") == hits(town, "ben", "xylophone") == [ref]


def test_the_newest_comes_first_and_older_ones_follow(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "PAGE", 2)
    sent = [town.sends(words="Bins again.").case_ref for _ in range(5)]
    first = search.search(town.who("ada"), "bins", "")
    second = search.search(town.who("ada"), "bins", first.before)
    third = search.search(town.who("ada"), "bins", second.before)
    found_refs = [hit.case.ref for page in (first, second, third) for hit in page.hits]
    assert found_refs == sent[::-1] and third.before == ""


def test_where_a_page_ends_tells_no_number(town: Town) -> None:
    """A number of the index would count the cases that are kept from whoever reads it."""
    sent = [town.sends(words=f"Bins number {n}.").case_ref for n in range(51)]
    assert search.search(town.who("ada"), "bins", "").before == sent[1]
    assert search.search(town.who("ada"), "bins", "x" * 26).hits == ()


def test_a_rare_word_far_back_is_found(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "NEWEST", 2)
    old = town.sends(words="A heron on the weir.").case_ref
    for _ in range(4):
        town.sends()
    assert hits(town, "ada", "heron") == [old]


def test_a_reference_finds_its_case_first_however_it_is_typed(town: Town) -> None:
    made = town.sends()
    other = town.sends(words=f"This is about {made.reference}.").case_ref
    typed = made.reference.lower().replace("-", " ")
    assert hits(town, "ada", typed) == [made.case_ref, other]


def test_the_letters_of_the_council_may_be_left_out_of_a_reference(town: Town) -> None:
    made = town.sends()
    bare = made.reference.partition("-")[2].replace("-", " ").lower()
    assert search.search(town.who("ada"), bare, "").exact is None
    found = search.search(town.who("ada"), bare, "", prefix="STF").exact
    assert found and found.case.ref == made.case_ref


def test_whoever_a_case_is_about_finds_it_by_no_word_and_no_reference(town: Town) -> None:
    made = town.sends(words="Ada shouted.", about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),))
    assert hits(town, "ada", "shouted") == hits(town, "ada", made.reference) == []
    assert hits(town, "ben", "shouted") == [made.case_ref]


def test_after_a_split_the_words_of_the_sealed_point_find_nothing(town: Town) -> None:
    ref = town.sends(words="Ada shouted.", about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)).case_ref
    seals.split_seal(ref, "Only one point.", "Noise at the hall", town.who("ben"), later(1), "u")
    assert hits(town, "ada", "shouted") == []
    assert hits(town, "ada", "noise") == [ref]


def test_a_name_given_in_confidence_finds_nothing(town: Town) -> None:
    town.sends(sender=edith(Mode.CONFIDENTIAL))
    named = town.sends(sender=edith()).case_ref
    assert hits(town, "ada", "Wren") == [named]


def test_a_member_finds_only_what_was_referred(town: Town) -> None:
    town.sends()
    assert hits(town, "fay", "disco") == []


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "'",
        "a AND OR NOT",
        "body:x",
        "^",
        "*",
        "(",
        "disco) OR (1",
        "a\x00b",
        "€uro & | !",
        "the",
        "-",
        "' OR 1=1--",
    ],
)
def test_marks_that_mean_something_to_a_database_are_only_text(town: Town, typed: str) -> None:
    town.sends()
    assert isinstance(hits(town, "ada", typed), list)


def test_no_word_is_no_hit(town: Town) -> None:
    town.sends()
    assert hits(town, "ada", " - ! ") == []


def test_very_many_words_are_cut(town: Town) -> None:
    ref = town.sends().case_ref
    assert hits(town, "ada", "disco " * 400) == [ref]
