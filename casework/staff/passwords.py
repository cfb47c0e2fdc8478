"""Passwords: hashed slowly, four at a time, and refused when somebody would guess them."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from casework.errors import Invalid

SHORTEST, LONGEST, LEFT_OVER = 15, 128, 8
DEMONSTRATION = "only-a-rehearsal-8472"
"""What everybody in a demonstration signs in with; anywhere else it opens nothing."""

_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_AT_ONCE = BoundedSemaphore(4)
_COMMON = Path(__file__).with_name("common.txt")
_RUNS = (
    "01234567890123456789",
    "98765432109876543210",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
)


def hashed(password: str) -> str:
    """The Argon2id hash (19 MiB, two passes, one lane) with its parameters; at most four are made at once."""
    with _AT_ONCE:
        return _HASHER.hash(password)


def matches(kept: str | None, password: str) -> bool:
    """Whether a password is the one whose hash we keep; without one the same work is done for nothing."""
    stand_in = kept is None
    if stand_in:
        kept = _nobody()
    try:
        with _AT_ONCE:
            return _HASHER.verify(kept or "", password[: LONGEST + 1]) and not stand_in
    except (VerificationError, InvalidHashError):
        return False


def outdated(kept: str) -> bool:
    """Whether a hash was made with other parameters than today's and must be made anew."""
    return _HASHER.check_needs_rehash(kept)


@cache
def _nobody() -> str:
    return hashed("no account has this password, and none ever will")


def check(password: str, about: Iterable[str]) -> None:
    """Invalid, saying why, for a password too short, too long, or easily guessed.

    `about` are words of the person and the council: names, title, e-mail address. Any characters are welcome, and
    nothing must be mixed in: length is what counts.
    """
    if len(password) < SHORTEST:
        raise Invalid(
            f"The password must have at least {SHORTEST} characters. Three or four random words do well.", "password"
        )
    if len(password) > LONGEST:
        raise Invalid(f"The password can have at most {LONGEST} characters.", "password")
    if guessable(password, about):
        raise Invalid(
            "This password is easy to guess: too much of it is common words, a pattern, or names that belong to you "
            "or the council. Three or four random words do well.",
            "password",
        )


def guessable(password: str, about: Iterable[str]) -> bool:
    """Whether fewer than eight characters, or four different ones, remain without common and context words and runs."""
    rest = plain(password)
    if rest in common() or len(set(rest)) < 5 or _repeats(rest):
        return True
    for word in sorted(common() | _words(about), key=len, reverse=True):
        rest = rest.replace(word, "")
    return len(_without_runs(rest)) < LEFT_OVER


def plain(text: str) -> str:
    """A password as a guesser thinks of it: small letters and digits only, if that leaves anything."""
    lower = text.casefold()
    return re.sub(r"[\W_]+", "", lower) or lower


def _repeats(text: str) -> bool:
    return any(text == (text[:size] * len(text))[: len(text)] for size in range(1, len(text) // 2 + 1))


def _words(about: Iterable[str]) -> set[str]:
    return {word for text in about for word in re.split(r"[\W_]+", text.casefold()) if len(word) > 2}


def _without_runs(text: str) -> str:
    """The text without stretches of four or more neighbours on a keyboard, in the alphabet or among the digits."""
    for run in _RUNS:
        for size in range(len(run), 3, -1):
            for start in range(len(run) - size + 1):
                text = text.replace(run[start : start + size], "")
    return text


@cache
def common() -> frozenset[str]:
    """The words that passwords are most often made of, and well-known long ones whole."""
    return frozenset(_COMMON.read_text("utf-8").split())
