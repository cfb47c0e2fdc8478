"""A stored version is judged by the rules of its own format for ever, what is adopted now by the newest."""

import hashlib
import tomllib
from dataclasses import replace
from datetime import date

import pytest
from flask import Flask

from casework.council import actions, queries
from casework.council.model import PolicyVersion
from casework.db import db
from casework.errors import Invalid
from casework.letters import render
from casework.policy.check import check
from casework.policy.load import FORMAT, FORMATS, PolicyError, load, preset, stored, whole
from casework.policy.moves import look
from casework.policy.words import Kind
from casework.trail import act, new_ref
from tests import cast
from tests.policy import format_1
from tests.policy.cast import ADA, NOW, facts
from tests.town import MONDAY, Town, found, later

OLD = format_1.text()


def test_there_is_a_newest_format_and_every_older_one_can_be_read() -> None:
    assert max(FORMATS) == FORMAT and stored(OLD).format == 1


def test_a_stored_version_says_what_stands_in_it_and_nothing_is_put_in() -> None:
    written = tomllib.loads(OLD)["process"]
    read = {process.id: [move.id for move in process.moves] for process in stored(OLD).processes}
    assert read == {name: [move["id"] for move in process["move"]] for name, process in written.items()}
    assert whole(OLD) == OLD


def test_a_stored_version_that_is_silent_about_a_kind_stays_so() -> None:
    """A later format may bring a kind, and the model a process for it."""
    silent = OLD.replace('kinds = ["compliment"]\nstart', "kinds = []\nstart")
    assert silent != OLD and whole(silent) == silent
    assert not any(Kind.COMPLIMENT in process.kinds for process in stored(silent).processes)


def test_a_stored_version_is_whole_by_the_rules_of_its_own_format() -> None:
    assert check(stored(OLD)) == [] and check(stored(OLD), render.known()) == []
    judged_as_new = replace(stored(OLD), format=FORMAT)
    assert any("review" in sentence for sentence in check(judged_as_new))


def test_a_stored_version_has_the_moves_it_had() -> None:
    def open_at(stage: str, **more: object) -> set[str]:
        return {each.move.id for each in look(stored(OLD), facts(stage=stage, **more), ADA, NOW) if each.open}

    assert open_at("received") == {"triage"}
    assert open_at("looking-into") == {"acknowledge", "ask", "refer", "change"}
    assert open_at("looking-into", acknowledged=date(2026, 11, 24)) == {"ask", "answer", "refer", "change"}
    assert open_at("answered", answered=date(2026, 11, 24)) == {"close"}


def test_a_file_of_an_older_format_is_not_adopted_any_more() -> None:
    with pytest.raises(Invalid, match=f"format must be {FORMAT}: this file says 1. What was adopted in that format"):
        actions.read(OLD)


def test_a_file_of_a_format_there_is_not_yet_is_refused() -> None:
    with pytest.raises(PolicyError, match=f"format must be {FORMAT}: this file says 9"):
        load(preset("model").replace(f"format = {FORMAT}", "format = 9"))


@pytest.fixture
def town(inside: Flask) -> Town:
    """A town whose council adopted its policy in the first format and another in the newest later on."""
    town = found()
    with act("policy.adopted", by=cast.OPERATOR, now=MONDAY, minute="1/26", from_on=MONDAY.day):
        db.session.add(
            PolicyVersion(
                ref=new_ref(), text=OLD, digest=hashlib.sha256(OLD.encode()).hexdigest(), format=1,
                adopted_on=MONDAY.day, minute="1/26", from_on=MONDAY.day,
            )
        )  # fmt: skip
    return town


def test_a_case_under_an_older_format_is_brought_to_its_end(town: Town) -> None:
    ref = town.sends().case_ref
    actions.adopt(preset("stotfold"), "2/27", later(1).day, later(1).day, cast.OPERATOR, later(1))
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", later(2))
    reasons = "The licence ends at eleven, and it was broken."
    town.move(ref, "answer", "ben", later(3), outcome="upheld", answer=reasons)
    town.move(ref, "close", "ben", later(4))
    assert queries.policy(town.case(ref).policy_ref).format == 1
    assert (town.case(ref).stage, town.case(ref).outcome) == ("closed", "upheld")
    new = town.sends(later(5)).case_ref
    assert queries.policy(town.case(new).policy_ref).format == FORMAT
