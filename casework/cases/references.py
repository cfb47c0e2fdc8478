"""References people can read out: STF-7QK2-9XN is the council, six random characters and a check."""

import re
import secrets

ALPHABET = "23456789CDFHJKMNPQRTVWX"  # no vowel, no look-alike pair; 23 is prime, which the check needs
LENGTH = 6  # 148 million references, so that at a million cases one new one in 150 has to be drawn again
LONGEST = 40  # characters read from what somebody typed
PREFIX = re.compile(r"[A-Z]{2,5}", re.ASCII)
MISREAD = str.maketrans("SZBGY", "52864")  # what a hand or an eye makes of our digits


def new(prefix: str) -> str:
    """A fresh reference for a council's two to five capital letters; draw again if it is taken."""
    if not PREFIX.fullmatch(prefix):
        raise ValueError(f"{prefix!r} cannot begin a reference: use two to five capital letters.")
    return _written(prefix, "".join(secrets.choice(ALPHABET) for _ in range(LENGTH)))


def read(text: str, prefix: str = "") -> str | None:
    """The reference somebody typed, as we write it, or None if it cannot be one of ours.

    Case, spaces and hyphens do not matter. Where `prefix` is given, its letters may be left out.
    """
    if len(text) > LONGEST:
        return None
    typed = re.sub(r"[^0-9A-Z]", "", text.upper())
    letters, body = typed[: -LENGTH - 1] or prefix, typed[-LENGTH - 1 :].translate(MISREAD)
    return _checked(letters, body) if PREFIX.fullmatch(letters) else None


def _checked(prefix: str, body: str) -> str | None:
    """The reference, if its characters are ours and the last is the right check."""
    if len(body) != LENGTH + 1 or not set(body) <= set(ALPHABET) or _check(body[:-1]) != body[-1]:
        return None
    return _written(prefix, body[:-1])


def _written(prefix: str, drawn: str) -> str:
    """The one way a reference is written."""
    return f"{prefix}-{drawn[:4]}-{drawn[4:]}{_check(drawn)}"


def _check(drawn: str) -> str:
    """A weighted sum over a prime: it changes whenever one character is wrong or any two are swapped."""
    total = sum(place * ALPHABET.index(letter) for place, letter in enumerate(drawn, start=1))
    return ALPHABET[total % len(ALPHABET)]
