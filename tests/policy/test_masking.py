"""What a masked copy no longer says: names in any spelling, ways to reach somebody, references; and what it keeps."""

import time

import pytest

from casework.policy.masking import Known, Mask

EDITH = Known(
    "whoever wrote", ("Edith Wren-Green",), ("edith@example.org", "01632 960202", "14 Church Road", "STF-7QK2")
)
BEN = Known("Deputy Clerk", ("Ben Holt",), ("ben@example.org",))


def masked(text: str, *known: Known, kept: Known | None = None) -> str:
    return Mask(known or (EDITH, BEN), kept)(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("I am Edith Wren-Green.", "I am [whoever wrote]."),
        ("edith   wren-green wrote", "[whoever wrote] wrote"),
        ("Édith’s letter to HOLT", "[whoever wrote]’s letter to [Deputy Clerk]"),
        ("Mrs Green and Wren", "Mrs [whoever wrote] and [whoever wrote]"),
        ("the green bins, and a wren", "the green bins, and a wren"),
        ("at 14 church\nroad", "at [whoever wrote]"),
        ("Greenacre and Holtby", "Greenacre and Holtby"),
        ("write to Edith@Example.org or nan@x.org.uk", "write to [whoever wrote] or [an e-mail address]"),
        ("ring 01632960202, (01632) 960 303 or +44 7700 900123", "ring [a telephone number], [a telephone number] or "
         "[a telephone number]"),
        ("ring 01632 960202", "ring [whoever wrote]"),
        ("at sg5 4lg", "at [a postcode]"),
        ("minute 12/26, on 3 December 2026, 19:30", "minute 12/26, on 3 December 2026, 19:30"),
        ("your stf-7qk2", "your [whoever wrote]"),
        ("0123456789abcdef" * 4, "0123456789abcdef" * 4),
        ("Zoe\u0301 and Ben\u2019s", "Zo\u00e9 and [Deputy Clerk]\u2019s"),
    ],
)  # fmt: skip
def test_what_could_tell_who_it_is_is_masked_and_nothing_else(text: str, says: str) -> None:
    assert masked(text) == says


def test_what_the_reader_is_and_how_the_council_is_reached_is_kept() -> None:
    kept = Known("", ("Edith Wren",), ("edith@example.org", "01632 960101"))
    text = "Edith, edith@example.org: ring 01632 960101. Ben Holt, 01632 960909"
    says = "Edith, edith@example.org: ring 01632 960101. [Deputy Clerk], [a telephone number]"
    assert masked(text, Known("somebody", ("Edith Holm",)), BEN, kept=kept) == says


def test_it_counts_what_it_masked_and_names_words_in_small_letters_that_may_be_names() -> None:
    mask = Mask((EDITH, BEN))
    for text in ("Ben Holt met Holt", "the green bins and the green gate"):
        mask(text)
    assert dict(mask.found) == {("Ben Holt", "Deputy Clerk"): 1, ("Holt", "Deputy Clerk"): 1}
    assert dict(mask.small) == {"green": 2}


def test_two_of_a_name_are_masked_as_the_first_and_a_short_word_masks_nothing() -> None:
    assert (
        masked("Holt is in", BEN, Known("Councillor", ("Jo Holt",)), Known("x", (), ("is",))) == "[Deputy Clerk] is in"
    )


def test_two_megabytes_of_hostile_text_are_masked_within_seconds() -> None:
    began = time.perf_counter()
    for text in ("(0" * 100_000, "0 (-) " * 60_000, "a@" * 100_000, "Ben-" * 50_000, "[" * 300_000, "é " * 100_000):
        masked(text)
    assert time.perf_counter() - began < 10
