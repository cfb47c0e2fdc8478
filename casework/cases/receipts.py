"""The receipt: seven words and a check, the secret way back to a case; we keep only a keyed hash of it."""

import hashlib
import hmac
import re
import secrets
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

COUNT = 7  # seven words of 7,776 are 90 bits: ten thousand live receipts outlast any guessing
LONGEST = 400  # characters read from what somebody typed
CHECK_LETTERS = "BCDFGHJKMNPQRSTVWXYZ"  # no vowel, and no L, which looks like a 1
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven")
TOKEN_LENGTH = 43  # 256 bits as url-safe base64
LIST = Path(__file__).with_name("words.txt")


@dataclass(frozen=True)
class Receipt:
    """Seven words as shown and two check letters; its `repr` is silent, so that no log can hold a receipt."""

    words: tuple[str, ...] = field(repr=False)
    check: str = field(repr=False)

    def canonical(self) -> str:
        """The words as they are hashed: lower case, one space between them, no hyphen inside them."""
        return " ".join(bare(word) for word in self.words)


@dataclass(frozen=True)
class Problem:
    """Why what was typed is no receipt: a sentence for the person, and which word, 1 to 7, if it is one."""

    sentence: str
    word: int | None = None
    suggestion: str = ""


def new_token() -> str:
    """A fresh 256-bit form token, url-safe; whoever holds it can have the receipt shown again."""
    return secrets.token_urlsafe(32)


def token_for(case_ref: str) -> str:
    """A fresh token for words that we make for a case ourselves: 128 random bits and the case's ref, 64 at most."""
    return f"{secrets.token_urlsafe(16)}:{case_ref}"


def token_digest(token: str) -> str:
    """What we keep of a form token: SHA-256 in hex. A 256-bit token needs no slower hash."""
    return hashlib.sha256(b"form-token/1" + token.encode()).hexdigest()


def derive(key: bytes, token: str) -> Receipt:
    """The receipt of one form: the same key and token always give the same seven words.

    `key` is the receipt key, 32 bytes or more; `token` the form's own 256-bit token, or one of `token_for`.
    `ValueError` if too short.
    """
    if len(key) < 32 or len(token) < TOKEN_LENGTH:
        raise ValueError("A receipt needs a key of 32 bytes and a token that nobody guesses.")
    draws = _draws(HKDF(SHA256(), 128, salt=key, info=b"receipt-words/1").derive(token.encode()))
    words = tuple(next(draws) for _ in range(COUNT))
    return Receipt(words, _check(words))


def read(text: str) -> Receipt | Problem:
    """What somebody typed, as a receipt or as a sentence saying what is wrong; nothing is looked up for it.

    Case, numbering, commas, hyphens and line ends do not matter. Somebody who lost the check may leave it out.
    """
    if len(text) > LONGEST:
        return Problem("That is too long for a receipt. Type only the seven words and the two check letters.")
    words, rest = _take_words(_pieces(text))
    if len(words) < COUNT and not _is_check(rest):
        return _not_ours(len(words), rest[0])
    if len(words) < COUNT or not _is_check(rest):
        return _miscounted(len(words))
    return _checked(words, "".join(rest).upper())


def digest(pepper: bytes, receipt: Receipt) -> str:
    """What we keep of a receipt: `pepper id:HMAC-SHA-256`, in hex. While a pepper changes, look under both."""
    if len(pepper) < 32:
        raise ValueError("A pepper is at least 32 bytes.")
    keyed = hmac.new(pepper, b"receipt/1" + receipt.canonical().encode(), hashlib.sha256)
    return f"{pepper_id(pepper)}:{keyed.hexdigest()}"


def pepper_id(pepper: bytes) -> str:
    """Eight hex characters that name a pepper and tell nothing about it."""
    return hashlib.sha256(b"pepper-id/1" + pepper).hexdigest()[:8]


def ask_back(receipt: Receipt, token: str) -> int:
    """Which word, 1 to 7, is asked back before the page is left; the same for the same form every time."""
    of_both = f"{token} {receipt.canonical()}".encode()
    return hashlib.sha256(b"ask-back/1" + of_both).digest()[0] % COUNT + 1


def confirms(receipt: Receipt, which: int, typed: str) -> bool:
    """Whether the word asked back is the one typed; takes the same time whatever is typed."""
    wanted = bare(receipt.words[which - 1])
    return hmac.compare_digest(wanted.encode(), "".join(_pieces(typed[:LONGEST])).encode())


def same(one: Receipt, other: Receipt) -> bool:
    """Whether two receipts are one; takes the same time whichever word differs."""
    return hmac.compare_digest(one.canonical().encode(), other.canonical().encode())


def bare(word: str) -> str:
    """A word of the list without its hyphen. *yo-yo* and *yoyo* become one word; the odds hardly notice."""
    return word.replace("-", "")


@lru_cache(maxsize=1)
def listed() -> tuple[str, ...]:
    """The 7,776 words of the EFF long list, in its order."""
    return tuple(LIST.read_text(encoding="ascii").split())


@lru_cache(maxsize=1)
def _spellings() -> dict[str, str]:
    """Bare spelling to the word as shown. No spelling begins another, so joining two pieces is safe."""
    return {bare(word): word for word in listed()}


def _draws(stream: bytes) -> Iterator[str]:
    """Words drawn evenly from random bytes; pairs of bytes that would favour the early words are passed over."""
    size = len(listed())
    fair = 65536 - 65536 % size
    for high, low in zip(stream[::2], stream[1::2], strict=True):
        number = high * 256 + low
        if number < fair:
            yield listed()[number % size]


def _check(words: tuple[str, ...]) -> str:
    """Two letters that nearly every slip changes; made without a key, so they tell a guesser nothing."""
    spelt = " ".join(bare(word) for word in words)
    number = int.from_bytes(hashlib.sha256(b"receipt-check/1" + spelt.encode()).digest())
    first, second = divmod(number % len(CHECK_LETTERS) ** 2, len(CHECK_LETTERS))
    return CHECK_LETTERS[first] + CHECK_LETTERS[second]


def _pieces(text: str) -> list[str]:
    """Runs of letters in lower case, without the label *check*; whatever else was typed only separates them."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return [piece for piece in re.findall(r"[^\W\d_]+", plain) if piece != "check"]


def _take_words(pieces: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """Up to seven words from the front (*t shirt* is put together), and the pieces nobody could use."""
    words: list[str] = []
    while len(words) < COUNT and not _is_check(pieces):
        size = next((size for size in (1, 2) if "".join(pieces[:size]) in _spellings()), 0)
        if not size:
            break
        words.append(_spellings()["".join(pieces[:size])])
        pieces = pieces[size:]
    return tuple(words), pieces


def _is_check(pieces: list[str]) -> bool:
    """Whether nothing but check letters is left: two at most, where every word has three or more."""
    return len("".join(pieces)) <= 2


def _not_ours(before: int, stranger: str) -> Problem:
    """The sentence for a word that is not on the list, with the nearest one that is."""
    near = _nearest(stranger)
    hint = f" Did you mean “{near}”?" if near else ""
    return Problem(f"The {ORDINALS[before]} word, “{stranger[:20]}”, is not one of ours.{hint}", before + 1, near)


def _nearest(stranger: str) -> str:
    """The word of the list most like the one typed, or nothing. The list is public: this gives nothing away."""
    alike = [word for word in listed() if abs(len(word) - len(stranger)) <= 2]
    return next(iter(get_close_matches(stranger[:20], alike, 1, 0.75)), "")


def _miscounted(count: int) -> Problem:
    """The sentence for too few words, or for more after the seventh."""
    if count == 0:
        return Problem("Type the seven words of your receipt.")
    if count == COUNT:
        return Problem("A receipt has seven words and two check letters. You typed more than that.")
    return Problem(f"A receipt has seven words. You typed {NUMBERS[count]}.")


def _checked(words: tuple[str, ...], typed: str) -> Receipt | Problem:
    """The receipt, or the sentence for a check that does not belong to these words."""
    check = _check(words)
    if typed not in ("", check):
        return Problem("The check letters do not go with these words. A word may be wrong, or two may be swapped.")
    return Receipt(words, check)
