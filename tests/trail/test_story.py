"""The story of a case in plain words, and the pages of the trail."""

import pytest
from flask import Flask
from sqlalchemy import or_

from casework.clock import When
from casework.trail import act, story
from casework.trail.acts import ACTS
from casework.trail.model import Entry
from tests.trail.conftest import ADA, BEN, NOBODY, at, decide, open_case
from tests.trail.test_verify import erase_case

pytestmark = pytest.mark.both


def names(kind: str, actor: str) -> str:
    return {ADA.id: "Ada Marsh", BEN.id: "Ben Holt"}.get(actor, f"the {kind} sender")


def test_a_story_has_one_line_for_each_act_newest_first(trail: Flask) -> None:
    ref = open_case(NOBODY)
    decide(ref, "not-upheld", at(5))
    open_case(BEN)
    assert [(line.who, line.says) for line in story.story(ref, names)] == [
        ("Ada Marsh", "Answered"),
        ("the anonymous sender", "Received by the form, under"),
    ]


def test_a_story_is_read_page_by_page(trail: Flask) -> None:
    ref = open_case()
    for number in range(5):
        decide(ref, f"outcome {number}")
    first = story.story(ref, names, limit=4)
    rest = story.story(ref, names, before=first[-1].seq, limit=4)
    assert [line.says for line in first + rest] == ["Answered"] * 5 + ["Received by the form, under"]


def test_what_was_erased_is_said_to_be(trail: Flask) -> None:
    ref = open_case()
    erase_case(ref)
    assert [line.says for line in story.story(ref, names)] == ["Content was erased: time is up", story.ERASED]


def test_what_was_entered_later_shows_both_days(trail: Flask) -> None:
    ref = open_case()
    with act("case.entered", by=ADA, now=at(), happened=When.parse("2026-03-02"), case=ref, reason="from before"):
        pass
    assert [line.late for line in story.story(ref, names)] == [True, False]


def test_an_auditors_page_tells_kinds_of_acts_and_no_facts(trail: Flask) -> None:
    with act("staff.disabled", by=ADA, now=at(), reason="Left us"):
        pass
    ref = open_case()
    lines = story.page(or_(Entry.case_ref.is_(None), Entry.case_ref == ref), names, with_content=False)
    assert [line.says for line in lines] == ["Received", "The account was closed"]
    assert [line.says for line in story.page(Entry.case_ref == ref, names)] == ["Received by the form, under"]


def test_what_is_not_allowed_is_not_on_the_page(trail: Flask) -> None:
    mine, other = open_case(), open_case()
    assert {line.case_ref for line in story.page(Entry.case_ref != other, names)} == {mine}


def test_every_act_can_be_told_with_and_without_its_facts() -> None:
    for name in ACTS:
        assert story.plain(name) and story.tell(name, '{"facts": {}}') is not None
        assert "{" not in story.plain(name) + story.tell(name, '{"facts": {}}')
