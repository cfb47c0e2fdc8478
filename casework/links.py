"""Web and e-mail addresses in what the council writes, made into links a browser can follow; all else stays text.

Only for text of ours. What residents write is shown as it is, and a letter to somebody anonymous too: whoever follows a
link tells the other side where they are.
"""

import re
from collections.abc import MutableMapping
from html import unescape
from typing import Any

import nh3
from bleach.linkifier import Linker
from markupsafe import Markup, escape

LONGEST = 1_000  # characters: finding addresses in hostile text takes the square of its length
_MAY_HOLD_ONE = re.compile(r"https?://|www\.|@", re.IGNORECASE)
_WEB = re.compile(r"(?:https?://|www\.)[!-~]+", re.IGNORECASE | re.ASCII)
_TAG = re.compile(r"<[^>]*>")
_ATTRIBUTES = {"a": {"href", "class"}}
_SCHEMES = {"http", "https", "mailto"}
_REL = "nofollow noopener noreferrer"


def linked(text: str) -> Markup:
    """The text escaped, with a link around each address that is written out whole; nothing else becomes markup.

    bleach finds the addresses, nh3 lets nothing but links through, and what does not read as before is not used.
    """
    plain = escape(text)
    if len(text) > LONGEST or not _MAY_HOLD_ONE.search(text):
        return plain
    found = _linker().linkify(str(plain))
    clean = nh3.clean(found, tags={"a"}, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=_REL)
    return Markup(clean) if unescape(_TAG.sub("", clean)) == text else plain


def _linker() -> Linker:
    return Linker(callbacks=[_written_out], parse_email=True)


def _written_out(attributes: MutableMapping[Any, str], new: bool = False) -> MutableMapping[Any, str] | None:
    """Only an address somebody wrote as one, in plain letters, without a name and password before the host."""
    href, shown = attributes[(None, "href")], attributes["_text"]
    mail = href.startswith("mailto:")
    if not shown.isascii() or not mail and (not _WEB.fullmatch(shown) or "@" in shown):
        return None
    attributes[(None, "class")] = "govuk-link"
    return attributes
