"""Receipts: seven words that forgive the hand, never the guess."""

import math
import random
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.cases import receipts
from casework.cases.receipts import Problem, Receipt, ask_back, confirms, derive, digest, listed, read, same

KEY, PEPPER = bytes(range(32)), bytes(range(32, 64))
TOKEN = "t" * 43


def receipt_of(*words: str) -> Receipt:
    """A receipt of our own choosing, its check worked out by reading it without one."""
    read_back = read(" ".join(words))
    assert isinstance(read_back, Receipt)
    return read_back


HYPHENED = receipt_of("drop-down", "t-shirt", "felt-tip", "yo-yo", "harbor", "velvet", "zoom")


def test_the_list_is_the_whole_long_list_and_no_word_begins_another():
    spelt = sorted({receipts.bare(word) for word in listed()})
    assert len(listed()) == len(set(listed())) == 7776
    assert not [two for one, two in pairwise(spelt) if two.startswith(one)]


def test_seven_words_are_ninety_bits_even_though_two_of_them_read_alike():
    assert len({receipts.bare(word) for word in listed()}) == 7775
    assert 7 * math.log2(7775) > 90


def test_the_same_form_gives_the_same_words_and_another_form_others():
    assert derive(KEY, TOKEN) == derive(KEY, TOKEN)
    assert not same(derive(KEY, TOKEN), derive(KEY, "u" * 43))
    assert not same(derive(KEY, TOKEN), derive(PEPPER, TOKEN))


def test_the_words_of_a_known_key_and_token_never_change():
    shown = derive(KEY, TOKEN)  # worked out a second time with nothing but hmac and hashlib
    assert " ".join(shown.words) == "hemstitch gulf unshaven commodity tighten salutary abreast"
    assert shown.check == "KW"


def test_no_word_is_favoured():
    tokens = (receipts.new_token() for _ in range(3000))
    places = Counter(listed().index(word) // 972 for token in tokens for word in derive(KEY, token).words)
    assert set(places) == set(range(8))
    assert all(abs(count - 2625) < 260 for count in places.values())  # five standard deviations


@pytest.mark.parametrize(("key", "token"), [(b"short", TOKEN), (KEY, "short")])
def test_a_short_key_or_token_is_refused(key, token):
    with pytest.raises(ValueError, match="32 bytes"):
        derive(key, token)


@settings(deadline=None)
@given(st.integers())
def test_every_receipt_reads_back_however_it_is_typed(seed):
    dice = random.Random(seed)
    shown = derive(KEY, f"{seed:043d}")
    typed = [dice.choice((word, word.upper(), word.title(), word.replace("-", " "))) for word in shown.words]
    numbered = [dice.choice((f"{place}. {word}", f"{place} {word},", word)) for place, word in enumerate(typed, 1)]
    check = dice.choice((shown.check, "", "check: " + shown.check.lower()))
    read_back = read(dice.choice((" ", "\n", " - ", ", ", "\t")).join([*numbered, check]))
    assert isinstance(read_back, Receipt)
    assert same(read_back, shown)


@pytest.mark.parametrize(
    "typed",
    [
        "drop-down t-shirt felt-tip yo-yo harbor velvet zoom",
        "DROP DOWN, T SHIRT, FELT TIP, YO YO, HARBOR, VELVET, ZOOM",
        "1 dropdown 2. tshirt 3) felttip\n4 yoyo-harbor-velvet-zoom",
        "\u202edrop\u2011down t‐shirt felt–tip yo-yo\u00a0harbor velvet\x00zoom",
    ],
)
def test_a_word_with_a_hyphen_may_be_typed_without_it(typed):
    assert same(read(typed), HYPHENED)


def test_the_word_that_is_not_ours_is_named_and_the_nearest_one_offered():
    assert read("drop-down t-shirt felt-tip yoyo harbour velvet zoom") == Problem(
        "The fifth word, “harbour”, is not one of ours. Did you mean “harbor”?", 5, "harbor"
    )


def test_a_word_like_none_of_ours_gets_no_guess():
    assert read("xyzzyxyzzy") == Problem("The first word, “xyzzyxyzzy”, is not one of ours.", 1, "")


def test_a_wrong_check_is_said():
    wrong = "BB" if HYPHENED.check != "BB" else "CC"
    assert "check letters do not go with these words" in read(" ".join([*HYPHENED.words, wrong])).sentence


def test_two_swapped_words_are_noticed_by_the_check():
    words = list(HYPHENED.words)
    words[4], words[5] = words[5], words[4]
    assert isinstance(read(" ".join([*words, HYPHENED.check])), Problem)


def test_somebody_who_lost_the_check_still_gets_in():
    assert read(" ".join(HYPHENED.words)) == HYPHENED


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type the seven words of your receipt."),
        ("  1. 2. 3.", "Type the seven words of your receipt."),
        ("velvet zoom", "A receipt has seven words. You typed two."),
        ("velvet zoom velvet zoom velvet zoom KT", "A receipt has seven words. You typed six."),
        ("velvet " * 8, "A receipt has seven words and two check letters. You typed more than that."),
        ("velvet " * 7 + "KTX", "A receipt has seven words and two check letters. You typed more than that."),
        ("velvet " * 2000, "That is too long for a receipt. Type only the seven words and the two check letters."),
    ],
)
def test_too_few_and_too_many_are_said_plainly(typed, sentence):
    assert read(typed) == Problem(sentence)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=450))
def test_anything_typed_is_a_receipt_or_a_sentence(typed):
    assert isinstance(read(typed), Receipt | Problem)


def test_what_we_keep_depends_on_the_pepper_and_names_it():
    kept = digest(PEPPER, HYPHENED)
    assert kept.startswith(receipts.pepper_id(PEPPER) + ":")
    assert kept == digest(PEPPER, read("dropdown tshirt felttip yoyo HARBOR velvet zoom"))
    assert kept != digest(KEY, HYPHENED)
    assert not any(word in kept for word in HYPHENED.words)


def test_a_short_pepper_is_refused():
    with pytest.raises(ValueError, match="32 bytes"):
        digest(b"pepper", HYPHENED)


def test_a_receipt_in_a_log_shows_no_word():
    assert repr(HYPHENED) == "Receipt()"


def test_one_word_is_asked_back_and_the_same_one_when_the_page_is_made_again():
    asked = {ask_back(HYPHENED, f"{number:043d}") for number in range(200)}
    assert asked == {1, 2, 3, 4, 5, 6, 7}
    assert ask_back(HYPHENED, TOKEN) == ask_back(HYPHENED, TOKEN)


def test_the_word_asked_back_may_be_typed_in_any_way_but_must_be_the_one():
    assert confirms(HYPHENED, 2, " T shirt. ")
    assert not confirms(HYPHENED, 2, "drop-down")
    assert not confirms(HYPHENED, 2, "")


def test_of_the_form_token_only_a_hash_is_kept():
    token = receipts.new_token()
    assert len(token) == 43
    assert token not in receipts.token_digest(token)
    assert receipts.token_digest(token) != receipts.token_digest(receipts.new_token())
