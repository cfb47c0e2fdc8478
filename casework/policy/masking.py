"""A copy in which nobody is named but its reader: what of a text is masked, and what stands in its place."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from casework.policy.naming import WORD, parts, plain

PATTERNS = (
    (re.compile(r"(?<![\w.+'-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}"), "an e-mail address"),
    (re.compile(r"(?<!\w)\(?(?:\+[1-9]\d{0,2}|0)(?:[ ()-]{0,3}\d){8,12}(?!\w)", re.ASCII), "a telephone number"),
    (re.compile(r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?!\w)", re.ASCII | re.IGNORECASE), "a postcode"),
)
"""What tells of somebody whoever they are."""
_POSSESSIVE = re.compile(r"[’']s$")
SHORTEST = 3
"""Characters of the shortest name, address or reference that is looked for."""


@dataclass(frozen=True)
class Known:
    """Somebody whom a copy may name: `label` stands instead, without its brackets.

    Of `names` every word could tell who it is, where it has a capital; what is in `whole` does so only as it stands.
    """

    label: str
    names: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()


Span = tuple[int, int, str]


class Mask:
    """Masks one text after another, and counts what it masked: `found` by what was written and what stands instead.

    `small` counts words in small letters that may be a name or may not, and are left as they are. What is `kept`, such
    as the reader's own name or the council's, is never masked.
    """

    def __init__(self, known: Sequence[Known], kept: Known | None = None) -> None:
        kept = kept or Known("")
        self.found: Counter[tuple[str, str]] = Counter()
        self.small: Counter[str] = Counter()
        self._kept = _either([*kept.names, *kept.whole])
        self._own = {each for name in kept.names for each in _parts(name)}
        self._labels = {_spaced(plain(text)): each.label for each in reversed(known) for text in _all(each)}
        self._whole = _either(self._labels)
        self._parts = {part: each.label for each in reversed(known) for name in each.names for part in _parts(name)}

    def __call__(self, text: str) -> str:
        """The text with a label in brackets in the place of everything that is masked."""
        text = unicodedata.normalize("NFC", text)
        spans = self._spans(text)
        for start, end, label in spans:
            self.found[" ".join(text[start:end].split()), label] += 1
        out, last = [], 0
        for start, end, label in spans:
            out += [text[last:start], f"[{label}]"]
            last = end
        return "".join([*out, text[last:]])

    def _spans(self, text: str) -> list[Span]:
        """What is masked, in order; nothing overlaps, what is kept comes first, and a whole before a part."""
        folded, places = _folded(text)
        covered, spans = bytearray(len(text)), list[Span]()
        kept = ((places[m.start()], places[m.end()], "") for m in self._kept.finditer(folded))
        for start, end, label in (*kept, *self._wholes(folded, places), *_patterned(text), *self._words(text)):
            if covered.find(1, start, end) < 0:
                covered[start:end] = b"\1" * (end - start)
                spans.append((start, end, label))
        self.small.update(word for start, word in self._theirs(text) if not covered[start])
        return sorted(span for span in spans if span[2])

    def _wholes(self, folded: str, places: Sequence[int]) -> Iterable[Span]:
        for m in self._whole.finditer(folded):
            yield places[m.start()], places[m.end()], self._labels[_spaced(m[0])]

    def _words(self, text: str) -> Iterable[Span]:
        for start, word in self._theirs(text):
            if word[0].isupper():
                yield start, start + len(word), self._parts[plain(word)]

    def _theirs(self, text: str) -> Iterable[tuple[int, str]]:
        """The words that are a part of somebody's name, and not of the reader's, in any capitals."""
        each_word = _each_word(text)
        return (
            (start, word) for start, word in each_word if (key := plain(word)) in self._parts and key not in self._own
        )


def _all(known: Known) -> list[str]:
    return [each for each in (*known.names, *known.whole) if len(each.strip()) >= SHORTEST]


def _parts(name: str) -> list[str]:
    """The words of a name, those joined by a hyphen also one by one."""
    found = parts(name)
    return [plain(each) for word in found for each in {word, *word.split("-")} if len(each) >= SHORTEST]


def _each_word(text: str) -> Iterable[tuple[int, str]]:
    """Each word where it begins, without its mark of possession; of words joined by a hyphen each by itself."""
    for m in WORD.finditer(text):
        start = m.start()
        for piece in m[0].split("-"):
            if bare := _POSSESSIVE.sub("", piece):
                yield start, bare
            start += len(piece) + 1


def _patterned(text: str) -> Iterable[Span]:
    for pattern, label in PATTERNS:
        yield from ((m.start(), m.end(), label) for m in pattern.finditer(text))


def _either(texts: Iterable[str]) -> re.Pattern[str]:
    """Any of these texts as whole words, in the folded letters of `_folded`, with any space between their words."""
    wanted = {_spaced(plain(each)) for each in texts if len(each.strip()) >= SHORTEST}
    longest_first = sorted(wanted, key=lambda each: (-len(each), each))
    spelt = "|".join(r"\s+".join(re.escape(word) for word in each.split()) for each in longest_first)
    return re.compile(rf"(?<!\w)(?:{spelt})(?!\w)" if spelt else r"(?!)")


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text without accents and capitals, and where each of its letters stood."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    out: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        bare = (each for each in unicodedata.normalize("NFD", sign) if not unicodedata.combining(each))
        for each in "".join(bare).replace("’", "'").casefold():
            out.append(each)
            places.append(place)
    return "".join(out), [*places, len(text)]
