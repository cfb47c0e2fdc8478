"""The letter on paper: accessible, the same every time, and unable to run or read anything."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from casework.letters import pdf as room
from casework.letters.pdf import LetterSheet, NoPdf, pdf
from casework.letters.render import draft
from tests.letters.facts import FACTS

WORDS = ("hemstitch", "gulf", "unshaven", "commodity", "tighten", "salutary", "abreast")


def sheet(body: str | None = None, **changed) -> LetterSheet:
    """Ada's answer to Edith, or the same sheet with something changed."""
    written = draft("answer", FACTS)
    plain = LetterSheet(
        council="Stotfold Town Council",
        letterhead=("Greenacre Centre", "01462 730064"),
        colour="#1d5c3a",
        recipient=("Mrs Edith Marsh", "14 Church Road", "Stotfold"),
        reference="STF-7QK2-9XN",
        issued=date(2027, 1, 18),
        subject=written.subject,
        body=written.body if body is None else body,
    )
    return replace(plain, **changed)


def pages(content: bytes) -> list[str]:
    """The text of each page, its white space evened out."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]


def test_a_letter_is_tagged_titled_and_in_british_english():
    made = pdf(sheet())
    catalogue = PdfReader(BytesIO(made.content)).trailer["/Root"]
    assert made.accessible
    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"] == "en-GB"
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid" in catalogue["/Metadata"].get_data()
    assert PdfReader(BytesIO(made.content)).metadata.title == "Our answer to your complaint: STF-7QK2-9XN"


def test_it_carries_who_it_is_from_who_it_is_for_and_what_to_quote():
    text = " ".join(pages(pdf(sheet()).content))
    for said in ("Stotfold Town Council", "Mrs Edith Marsh", "Monday 18 January 2027", "STF-7QK2-9XN", "Page 1 of"):
        assert said in text
    assert "You are right. The gate was left broken for eleven weeks." in text


def test_the_same_letter_is_the_same_file_and_another_is_another():
    assert pdf(sheet()).content == pdf(sheet()).content
    assert pdf(sheet()).content != pdf(sheet(issued=date(2027, 1, 19))).content


def test_typst_written_by_a_resident_comes_out_as_text():
    sly = '#read("/etc/passwd") $x^2$ ] #import "@preview/x:1.0.0" <label> @ref `raw` // gone /* gone */ ~'
    made = pdf(sheet(draft("answer", FACTS | {"answer": sly}).body, subject=sly, recipient=(sly,)))
    assert made.accessible
    assert "".join(pages(made.content)).replace(" ", "").count(sly.replace(" ", "")) >= 3


def test_a_name_in_a_script_we_have_no_letters_for_is_still_sent_and_flagged():
    made = pdf(sheet(recipient=("山田 花子",)))
    assert not made.accessible
    assert "You are right." in " ".join(pages(made.content))


@pytest.mark.parametrize("name", ["Zoë Ó Súilleabháin", "Łukasz Żak", "Ελένη", "Оксана", "Siân Ŵyn"])
def test_most_names_of_our_residents_are_set_as_they_are_written(name):
    made = pdf(sheet(recipient=(name,)))
    assert made.accessible
    assert name in pages(made.content)[0]


def test_the_words_of_a_fresh_receipt_are_printed_beside_the_letter():
    made = pdf(sheet(draft("fresh-receipt", FACTS).body, words=WORDS, check="KW"))
    assert made.accessible
    assert all(word in pages(made.content)[-1] for word in (*WORDS, "KW"))


@pytest.mark.parametrize("body", ["", "One line.", "- only\n- a list", "## Only a heading", "1. a\n\n# H\n\n- b"])
def test_a_letter_of_any_shape_can_be_set(body):
    assert pdf(sheet(body)).accessible


def test_large_print_is_larger():
    assert len(pages(pdf(sheet(size=18)).content)) > len(pages(pdf(sheet()).content))


def test_a_body_over_a_hundred_kilobytes_is_refused():
    with pytest.raises(NoPdf, match="100 kB"):
        pdf(sheet("x" * 100_001))


def test_a_letter_of_more_than_a_hundred_pages_is_refused():
    with pytest.raises(NoPdf, match="100 pages"):
        pdf(sheet("a\n\n" * 6000))


def test_a_letter_that_takes_too_long_is_given_up(monkeypatch, tmp_path):
    slow = tmp_path / "slow.py"
    slow.write_text("import time\ntime.sleep(60)\n")
    monkeypatch.setattr(room, "TYPESETTER", slow)
    monkeypatch.setattr(room, "SECONDS", 0.5)
    with pytest.raises(NoPdf, match=r"more than 0.5 seconds"):
        pdf(sheet())


def test_a_child_that_dies_is_not_taken_for_a_letter(monkeypatch, tmp_path):
    broken = tmp_path / "broken.py"
    broken.write_text("raise SystemExit(9)\n")
    monkeypatch.setattr(room, "TYPESETTER", broken)
    with pytest.raises(NoPdf, match="status 9"):
        pdf(sheet())


def test_a_letter_that_takes_more_memory_than_it_may_is_said_to_be_too_long(monkeypatch, tmp_path):
    greedy = tmp_path / "greedy.py"
    greedy.write_text("import os\nos.abort()\n")
    monkeypatch.setattr(room, "TYPESETTER", greedy)
    with pytest.raises(NoPdf, match="too long: setting it takes more memory or time"):
        pdf(sheet())
