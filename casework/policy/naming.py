"""Does a text that is to be published hold somebody's name, or another way to tell who they are?"""

import re
import unicodedata
from collections.abc import Iterable

WORD = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?")
_WHOLE = re.compile(r"[@\d]")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "rev", "cllr", "councillor", "the", "and", "of"})
_SHORT = 3


def held(text: str, names: Iterable[str | None], whole: Iterable[str | None] = ()) -> list[str]:
    """What of these names, addresses and references a text holds, as it is written there, each once.

    A whole name is found in any capitals; a part of one where it is written with a capital, so that Mrs Green does
    not forbid green bins. An e-mail address, a telephone number or a reference counts as a whole name, and so does what
    stands in `whole`, such as the name of a club.
    """
    return list(dict.fromkeys([*_found(text, whole, False), *_found(text, names, True)]))


def _found(text: str, names: Iterable[str | None], in_parts: bool) -> list[str]:
    words = {plain(each): each for each in reversed(WORD.findall(straight(text))) if each[0].isupper()}
    whole = plain(text)
    found: list[str] = []
    for name in filter(None, (each.strip() for each in names if each)):
        if re.search(rf"(?<!\w){re.escape(plain(name))}(?!\w)", whole):
            found.append(name)
        else:
            found += [words[key] for each in (parts(name) if in_parts else ()) if (key := plain(each)) in words]
    return found


def parts(name: str) -> list[str]:
    """The words of a name each of which could tell who it is; none of an address, a number or a reference."""
    return [] if _WHOLE.search(name) else [each for each in WORD.findall(straight(name)) if _tells(each)]


def _tells(part: str) -> bool:
    return len(part) >= _SHORT and plain(part) not in _TITLES


def straight(text: str) -> str:
    """A text without the marks of possession, in composed letters."""
    return re.sub(r"[’']s\b", "", unicodedata.normalize("NFC", text))


def plain(text: str) -> str:
    """Without accents, capitals and more than one space, since a name is spelled in many ways."""
    bare = "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))
    return " ".join(bare.replace("’", "'").casefold().split())
