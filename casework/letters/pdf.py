"""A letter as a tagged PDF (PDF/UA-1), set by typst in a child process; the same letter gives the same bytes."""

import json
import math
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from casework.clock import long_date
from casework.letters.render import blocks, clean

SECONDS = 20
REFUSED = 3  # the exit status of `typeset.py` when the compiler refuses
LONGEST = 100_000  # bytes of a letter's body
TYPESETTER = Path(__file__).with_name("typeset.py")


@dataclass(frozen=True)
class LetterSheet:
    """What is on the paper. `letterhead` and `recipient` are lines; `body` is Markdown as `render.blocks` reads it.

    `words` and `check` are a fresh receipt, printed in a box and kept nowhere; empty for every other letter.
    """

    council: str
    letterhead: tuple[str, ...]
    colour: str
    recipient: tuple[str, ...]
    reference: str
    issued: date
    subject: str
    body: str
    words: tuple[str, ...] = ()
    check: str = ""
    size: int = 11  # points; 16 is large print


@dataclass(frozen=True)
class Pdf:
    """A finished letter; not `accessible` means that the fonts lack a sign in it and a person should look."""

    content: bytes
    accessible: bool


class NoPdf(RuntimeError):
    """The letter could not be set; the message is a sentence."""


class _Refused(Exception):
    """The compiler would not have it."""


def pdf(letter: LetterSheet) -> Pdf:
    """The letter as PDF/UA-1, or as plain tagged PDF when a name is in a script the fonts lack.

    `NoPdf` when it is too long (100 kB, 100 pages), takes more than 20 seconds, or cannot be set at all.
    """
    if len(letter.body.encode(errors="replace")) > LONGEST:
        raise NoPdf("The letter is too long to be set: 100 kB of text is the most.")
    return typeset("letter", json.dumps(_sheet(letter)), SECONDS)


def typeset(template: str, sheet: str, seconds: float) -> Pdf:
    """What a template of this folder makes of a sheet (JSON text): PDF/UA-1, or plain tagged PDF when the fonts lack a
    sign of it. `NoPdf` when it takes longer than so many seconds, or cannot be set at all."""
    try:
        return Pdf(_typeset(template, sheet, seconds, accessible=True), accessible=True)
    except _Refused:
        pass
    try:
        return Pdf(_typeset(template, sheet, seconds, accessible=False), accessible=False)
    except _Refused as refusal:
        raise NoPdf(f"The {template} could not be set: {str(refusal)[:300]}") from None


def _sheet(letter: LetterSheet) -> Mapping[str, object]:
    """What `letter.typ` reads; its last three blocks are the last words, the greeting and the name."""
    body = [asdict(block) for block in blocks(letter.body)]
    day = letter.issued
    return {
        "council": _line(letter.council),
        "letterhead": [_line(line) for line in letter.letterhead],
        "colour": letter.colour,
        "recipient": [_line(line) for line in letter.recipient],
        "reference": _line(letter.reference),
        "date": long_date(day),
        "year": day.year,
        "month": day.month,
        "day": day.day,
        "subject": _line(letter.subject),
        "blocks": body[:-3],
        "closing": body[-3:],
        "words": letter.words,
        "check": letter.check,
        "size": letter.size,
    }


def _line(text: str) -> str:
    """One line of text without control characters."""
    return " ".join(clean(text).split())


def _typeset(template: str, sheet: str, seconds: float, accessible: bool) -> bytes:
    """The PDF from a child process that inherits nothing, `_Refused` when the compiler refuses."""
    asked = json.dumps({"sheet": sheet, "accessible": accessible}).encode()
    command = [sys.executable, "-I", str(TYPESETTER), template, str(math.ceil(seconds))]
    try:
        done = subprocess.run(command, input=asked, capture_output=True, timeout=seconds, env={})
    except subprocess.TimeoutExpired:
        raise NoPdf(f"The {template} took more than {seconds} seconds to set.") from None
    if done.returncode == REFUSED:
        raise _Refused(done.stderr.decode(errors="replace"))
    if done.returncode < 0:
        raise NoPdf(f"The {template} is too long: setting it takes more memory or time than it may have here.")
    if done.returncode != 0:
        raise NoPdf(f"Setting the {template} ended with status {done.returncode}.")
    return done.stdout
