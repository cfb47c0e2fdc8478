"""References: easy to read out, hard to mistake."""

from itertools import combinations

import pytest

from casework.cases.references import ALPHABET, new, read


def test_a_reference_reads_back_as_it_was_written():
    reference = new("STF")
    assert read(reference) == reference


def test_two_cases_opened_one_after_the_other_tell_nothing_about_how_many_there_are():
    assert len({new("STF") for _ in range(1000)}) > 990


@pytest.mark.parametrize("typed", ["stf-7qk2-9xn", " STF 7QK2 9XN ", "STF7QK29XN", "s.t.f. 7qk2/9xn"])
def test_case_spaces_and_punctuation_do_not_matter(typed):
    assert read(typed) == "STF-7QK2-9XN"


def test_the_councils_letters_may_be_left_out():
    assert read("7qk2 9xn", prefix="STF") == "STF-7QK2-9XN"
    assert read("7qk2 9xn") is None


def test_what_an_eye_makes_of_a_digit_is_understood():
    reference = read("STF-2568-" + _last("2568", "44"))
    assert read(reference.replace("2568", "ZSGB")) == reference


def test_one_wrong_character_is_always_noticed():
    reference = "STF-7QK2-9XN"
    for place in (4, 5, 6, 7, 9, 10, 11):
        for letter in set(ALPHABET) - {reference[place]}:
            assert read(reference[:place] + letter + reference[place + 1 :]) is None


def test_two_swapped_characters_are_always_noticed():
    drawn = list("7QK29X")
    for one, other in combinations(range(6), 2):
        swapped = drawn.copy()
        swapped[one], swapped[other] = drawn[other], drawn[one]
        assert read("STF" + "".join(swapped) + "N") is None


@pytest.mark.parametrize("typed", ["", "STF", "STF-7QK2", "STF-7QK2-9XNX", "7-7QK2-9XN", "STF-7QK2-9XA", "x" * 10_000])
def test_what_cannot_be_a_reference_is_refused(typed):
    assert read(typed) is None


@pytest.mark.parametrize("prefix", ["", "S", "stf", "STOTFOLD", "S-F", "ＳＴＦ"])
def test_a_council_cannot_begin_its_references_with_anything_but_a_few_capitals(prefix):
    with pytest.raises(ValueError, match="two to five capital letters"):
        new(prefix)


def _last(drawn: str, tail: str) -> str:
    """The end of a reference, with the check that fits."""
    return next(tail + letter for letter in ALPHABET if read("STF" + drawn + tail + letter))
