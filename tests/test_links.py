"""Addresses in the council's own words become links, and nothing else does, however hostile the words."""

import re
import time
from html import unescape

import pytest

from casework.links import LONGEST, linked

REL = 'class="govuk-link" rel="nofollow noopener noreferrer"'


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Apply at https://example.gov.uk/form?a=1&b=2.",
         f'Apply at <a href="https://example.gov.uk/form?a=1&amp;b=2" {REL}>https://example.gov.uk/form?a=1&amp;b=2</a>.'),
        ("See www.example.org (or ring).",
         f'See <a href="http://www.example.org" {REL}>www.example.org</a> (or ring).'),
        ("Write to clerk@example.org, please.",
         f'Write to <a href="mailto:clerk@example.org" {REL}>clerk@example.org</a>, please.'),
        ("The hall is at 1 High Street. It opens at 9.", "The hall is at 1 High Street. It opens at 9."),
        ("Ask me.It is no address.", "Ask me.It is no address."),
    ],
)  # fmt: skip
def test_an_address_written_out_becomes_a_link_and_nothing_else_does(text: str, html: str) -> None:
    assert str(linked(text)) == html


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script> www.example.org",
        '<a href="https://evil.example" onclick="x()">www.example.org</a>',
        "javascript:alert(1) data:text/html,x www.example.org",
        "javascript://www.example.org/%0aalert(1)",
        'https://example.org/"onmouseover="alert(1)',
        "https://example.org/'><img src=x onerror=alert(1)>",
        "https://example.org/</a><b>x</b>",
        "&lt;script&gt; https://example.org/&lt;b&gt;",
        "https://bank.example@evil.example/",
        "https://bänk.example/ www.bаnk.example",
        "mailto:x@example.org?subject=<b>",
        "HTTPS://EXAMPLE.ORG/ WWW.EXAMPLE.ORG",
        "\u202egro.elpmaxe.www//:sptth https://example.org/\u202e",
        "https://example.org/\x00\x01 www.example.org",
        "https:// http:// www. @ x@ @y",
        "https://[::1]/ https://[ www.[",
        "a@b.example," * 20,
    ],
)  # fmt: skip
def test_hostile_words_read_as_they_were_written_and_open_nothing_but_the_web_and_mail(text: str) -> None:
    html = str(linked(text))
    for tag in re.findall(r"<[^>]*>", html):
        assert tag == "</a>" or re.fullmatch(r'<a href="(https?://|mailto:)[!-~]+" ' + re.escape(REL) + ">", tag, re.I)
        assert not re.search("evil|javascript|xn--", tag)
    assert unescape(re.sub(r"<[^>]*>", "", html)) == text


@pytest.mark.parametrize("piece", ["[", "(", "a.b", "www.", "http://", "x@y.", "<", "&", "http://a", "www.a.", '"'])
def test_no_words_keep_the_page_waiting(piece: str) -> None:
    begun = time.perf_counter()
    linked(("www.example.org " + piece * LONGEST)[:LONGEST])
    linked("www.example.org " + piece * 200_000)
    assert time.perf_counter() - begun < 2
