"""A text that is to be published names nobody: what is found in it, and what is let pass."""

import pytest

from casework.policy.naming import held

NAMES = ["Edith Wren", "Siân O’Hara-Jones", "Cllr Rose Green", None, "", "edith@example.org", "01462 730064"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You said that nobody rings back.", []),
        ("Edith Wren said that nobody rings back.", ["Edith Wren"]),
        ("It was edith wren.", ["Edith Wren"]),
        ("EDITH WREN", ["Edith Wren"]),
        ("Mrs Wren said so.", ["Wren"]),
        ("Wren’s letter, and Wren's call.", ["Wren"]),
        ("Edith said so, and Edith was right.", ["Edith"]),
        ("A wren sang.", []),
        ("Wrenley Road is mended.", []),
        ("Sian o'hara-jones wrote.", ["Siân O’Hara-Jones"]),
        ("Sian wrote.", ["Sian"]),
        ("O'Hara-Jones wrote.", ["O'Hara-Jones"]),
        ("The green bins are emptied on Fridays.", []),
        ("Councillor Green was rude.", ["Green"]),
        ("Write to edith@Example.org.", ["edith@example.org"]),
        ("Ring 01462 730064.", ["01462 730064"]),
        ("", []),
    ],
)
def test_what_a_text_holds(text: str, found: list[str]) -> None:
    assert held(text, NAMES) == found


def test_titles_and_initials_alone_forbid_nothing() -> None:
    assert held("Mr and Mrs J of the Mill", ["Mr J Of", "Dr A"]) == []


def test_the_name_of_a_club_is_found_whole_and_forbids_none_of_its_words() -> None:
    club = ["Stotfold Cricket Club"]
    assert held("The stotfold cricket club asked for it.", [], club) == ["Stotfold Cricket Club"]
    assert held("Cricket is played on Sundays in Stotfold.", [], club) == []
    assert held("Cricket is played on Sundays.", club) == ["Cricket"]
