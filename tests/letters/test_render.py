"""Letters: plain words from checked facts, and whatever a fact holds comes out as text."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from casework.letters.render import FACTS as ALLOWED
from casework.letters.render import (
    FOLDER,
    Block,
    LetterError,
    Run,
    blocks,
    clean,
    draft,
    escaped,
    known,
    parse,
    plain,
)
from tests.letters.facts import FACTS

GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
BARE = ("summary", "wanted", "who_sees", "fault", "remedy", "lesson", "standing_in_for", "handler_role", "track_url")


def shown(body: str) -> str:
    """All that a reader sees of a body, with its white space evened out."""
    return " ".join(plain(body).split())


@pytest.mark.parametrize("name", NAMES)
def test_each_letter_reads_as_it_did_when_somebody_last_read_it(name):
    written = draft(name, FACTS)
    assert f"Subject: {written.subject}\n\n{written.body}" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_every_letter_the_processes_need_is_there():
    assert set(known().templates) >= {
        "acknowledgement", "answer", "closing", "more-information",
        "kind-changed", "fresh-receipt", "receipt-by-mail", "seal-split", "notice",
    }  # fmt: skip


def test_a_template_names_only_facts_that_exist():
    assert all(template.uses <= set(ALLOWED) for template in known().templates.values())


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"notice", "fresh-receipt", "receipt-by-mail"}))
def test_what_nobody_filled_in_leaves_no_hole(name):
    body = draft(name, {fact: text for fact, text in FACTS.items() if fact not in BARE}).body
    assert "\n\n\n" not in body
    assert "  " not in shown(body)
    assert " ," not in body
    headings = [place for place, block in enumerate(blocks(body)) if block.kind == "heading"]
    assert not [place for place in headings if blocks(body)[place + 1].kind == "heading"]


@pytest.mark.parametrize("name", NAMES)
def test_nobody_is_called_anything_and_nobody_is_blamed(name):
    words = shown(draft(name, FACTS).body).lower()
    assert not [
        word for word in ("vexatious", "complainant", "unreasonable", "allege", "sorry that you") if word in words
    ]


def test_a_letter_we_do_not_have_is_refused():
    with pytest.raises(LetterError, match="no letter called 'rebuke'"):
        draft("rebuke", FACTS)


def test_a_fact_that_is_not_on_the_list_is_refused():
    with pytest.raises(LetterError, match="no facts of a letter: shoe_size"):
        draft("answer", {**FACTS, "shoe_size": "9"})


@pytest.mark.parametrize("empty", [{}, {"reasons": ""}, {"reasons": " \n\u202e"}])
def test_an_answer_without_reasons_is_refused(empty):
    with pytest.raises(LetterError, match="lacks reasons"):
        draft("answer", {fact: text for fact, text in FACTS.items() if fact != "reasons"} | empty)


def test_a_promise_without_its_document_is_refused():
    with pytest.raises(LetterError, match="lacks document"):
        draft("acknowledgement", FACTS | {"document": ""})


def test_an_acknowledgement_that_promises_no_date_needs_none():
    body = draft("acknowledgement", FACTS | {"answer_by": "", "why_date": "", "document": ""}).body
    assert "You do not need to do anything." in body


def test_in_england_the_closing_letter_sends_nobody_to_an_ombudsman():
    body = shown(draft("closing", FACTS).body)
    assert "There is no ombudsman for town and parish councils in England" in body
    assert "the monitoring officer of Central Bedfordshire Council" in body
    assert "Information Commissioner" in body


def test_in_wales_it_names_the_one_there_is():
    body = shown(draft("closing", FACTS | {"nation": "wales"}).body)
    assert "Public Services Ombudsman for Wales" in body
    assert "no ombudsman" not in body
    assert "monitoring officer" not in body


def test_a_compliment_is_closed_without_a_list_of_courts():
    assert "court" not in draft("closing", FACTS | {"kind": "compliment"}).body


def test_an_apology_owns_the_fault_and_is_made_only_where_there_was_one():
    assert "This was our fault and not yours. We are sorry." in draft("answer", FACTS).body
    assert "sorry" not in draft("answer", FACTS | {"fault": ""}).body


@pytest.mark.parametrize("name", ["notice", "receipt-by-mail"])
def test_a_mail_that_is_no_letter_says_nothing_of_what_it_is_about(name):
    notice = draft(name, FACTS)
    told = notice.subject + notice.body
    assert not [fact for fact in ("reference", "kind", "salutation", "handler", "summary") if FACTS[fact] in told]


@pytest.mark.parametrize("name", ["fresh-receipt", "receipt-by-mail"])
def test_a_fresh_receipt_is_never_part_of_the_letter_that_brings_it(name):
    assert not {"words", "check", "receipt"} & known().templates[name].uses


def test_a_subject_is_one_line_of_plain_text():
    assert draft("answer", FACTS | {"reference": "A*B*\nBcc: c"}).subject == "Our answer to your complaint: A*B* Bcc: c"


@pytest.mark.parametrize(
    "text",
    [
        "{{ council }} {% if x %} {# y #}", "**not bold** _or_ *this*", "# no heading", "- no\n- list",
        "1. no\n2) list", "+ no list", "<script>alert(1)</script>", "[click](javascript:alert(1))",
        "![x](http://x/y.png)", "`code` ~~~",
        "&amp; &lt; &#42;", "\\* \\\\ \\", "a\n===\nb\n---", "> quoted", "    four spaces",
        "#read(\"/etc/passwd\") $x$ ]",
        "http://example.org/a_b_c", "| a | b |\n|---|---|", "***", "_ _", "1986. A great year", "#", "-", "1)",
    ],
)  # fmt: skip
def test_whatever_a_fact_holds_comes_out_as_text(text):
    found = blocks(f"Before\n\n{escaped(text)}\n\nAfter")[1:-1]
    assert {block.kind for block in found} == {"paragraph"}
    assert not [run for block in found for run in block.runs if run.bold or run.italic]
    assert [" ".join("".join(run.text for run in block.runs).split()) for block in found] == [" ".join(text.split())]


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("*_\\#-+1.) \n`[]<>&~=|!{}%"), max_size=80))
def test_any_fact_at_all_comes_out_as_text(text):
    found = blocks(f"x{escaped(text)}\n\n{escaped(text)}")
    assert {block.kind for block in found} == {"paragraph"}
    assert not [run for block in found for run in block.runs if run.bold or run.italic]
    read = "".join(run.text for block in found for run in block.runs)
    assert "".join(read.split()) == "x" + "".join(clean(text).split()) * 2


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=300))
def test_any_body_a_clerk_leaves_behind_can_be_shown(text):
    assert all(block.kind in ("paragraph", "heading", "list") for block in blocks(text))


def test_a_body_has_paragraphs_headings_lists_bold_and_italic_and_line_breaks():
    assert blocks("# Head\n\none **two** *three*\\\nfour\nfive\n\n- a\n- **b**\n\n3. c\n") == [
        Block("heading", (Run("Head"),)),
        Block(
            "paragraph",
            (Run("one "), Run("two", bold=True), Run(" "), Run("three", italic=True), Run("\n"), Run("four five")),
        ),
        Block("list", items=((Run("a"),), (Run("b", bold=True),))),
        Block("list", items=((Run("c"),),), ordered=True, start=3),
    ]


def test_a_list_in_a_list_follows_on_a_line_of_its_own():
    assert blocks("- a\n  - b\n") == [Block("list", items=((Run("a"), Run("\n"), Run("b")),))]


def test_no_mark_can_turn_the_order_of_what_is_read():
    assert clean("Pay\u202e001\u2066\x00\x1b[31m\ud800\r\nnow\u2028then\u200f") == "Pay001[31m\nnow\nthen"


def test_a_page_shows_a_body_escaped_without_being_told_it_is_safe():
    pages = Environment(loader=FileSystemLoader(FOLDER.parent), autoescape=True, undefined=StrictUndefined)
    page = pages.from_string("{% from 'letters/_blocks.html' import letter_body %}{{ letter_body(blocks) }}")
    shown_as = page.render(blocks=blocks("# <h>\n\na **<b>** *c*\\\nd\n\n- <li>\n\n4. e"))
    assert "".join(line.strip() for line in shown_as.splitlines()) == (
        '<h3 class="govuk-heading-s">&lt;h&gt;</h3>'
        '<p class="govuk-body">a <strong>&lt;b&gt;</strong> <em>c</em><br>d</p>'
        '<ul class="govuk-list govuk-list--bullet"><li>&lt;li&gt;</li></ul>'
        '<ol class="govuk-list govuk-list--number" start="4"><li>e</li></ol>'
    )


def test_the_text_of_a_mail_keeps_lists_and_paragraphs():
    assert plain("## Head\n\nOne **two**\n\n- a\n- b\n\n2. c\n3. d") == "Head\n\nOne two\n\n- a\n- b\n\n2. c\n3. d\n"


@pytest.mark.parametrize(
    "body",
    [
        "{{ council.__class__ }}", "{{ council['x'] }}", "{{ council|upper }}", "{{ council() }}", "{{ 7 * 7 }}",
        "{% for x in council %}{% endfor %}", "{% include 'answer.txt' %}", "{% set council = 1 %}",
        "{% if council is defined %}{% endif %}", "{{ council ~ council }}", "{% macro m() %}{% endmacro %}",
    ],
)  # fmt: skip
def test_a_template_can_only_name_facts_and_ask_for_them(body):
    with pytest.raises(LetterError, match=r"may only name facts|names facts that do not exist"):
        parse("sly", f"Subject: x\nFor: y\n\n{body}\n")


@pytest.mark.parametrize("source", ["", "Dear you", "Subject: x\n\nbody", "Subject: x\nFor: y\nbody"])
def test_a_template_without_its_two_lines_is_refused(source):
    with pytest.raises(LetterError, match="must begin with"):
        parse("headless", source)


def test_a_letter_needs_what_it_names_whatever_is_the_case():
    read = parse("plain", "Subject: {{ reference }}\nFor: y\n\n{{ kind }} {% if wanted %}{{ summary }}{% endif %}\n")
    assert read.needs == {"reference", "kind"}
    assert read.facts == {"reference", "kind", "wanted", "summary"}


def test_a_template_that_names_an_unknown_fact_is_refused():
    with pytest.raises(LetterError, match="do not exist: shoe_size"):
        parse("odd", "Subject: x\nFor: y\n\n{{ shoe_size }}\n")
