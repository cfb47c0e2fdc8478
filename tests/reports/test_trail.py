"""The trail as the clerk and the auditor read it: whole for nobody, silent about what is kept from them."""

import json

import pytest
from flask import Flask

from casework.cases import seals
from casework.cases.actions import add_note
from casework.cases.model import Whom
from casework.clock import When
from casework.db import db
from casework.intake.actions import AboutWhom
from casework.migrations import safely
from casework.reports import actions, trail
from casework.trail import walls
from casework.trail.model import Entry, Verification
from casework.trail.verdicts import QUESTIONS
from casework.work import loop
from tests.town import MONDAY, TRACK, Town, edith, found, later


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def says(town: Town, who: str, now: When = MONDAY) -> list[str]:
    db.session.rollback()
    return [told.line.says for told in trail.page(town.who(who, now), "").told]


def about(town: Town, who: str) -> tuple[AboutWhom, ...]:
    return (AboutWhom(Whom.PERSON, town.refs[who], "By name"),)


def test_the_clerk_reads_what_was_done_by_whom_and_on_which_case(town: Town) -> None:
    sent = town.sends(sender=edith())
    add_note(sent.case_ref, "She rang.", False, town.who("ben"), MONDAY)
    first, second, *_ = trail.page(town.who("ada"), "").told
    assert (first.line.who, first.line.says, first.reference) == ("Ben Holt", "Added a note", sent.reference)
    assert second.line.who == "whoever wrote" and second.line.says.startswith("Received on the web, under")


def test_the_auditor_reads_roles_and_kinds_of_act_and_nothing_that_a_case_holds(town: Town) -> None:
    sent = town.sends(sender=edith())
    town.triage(sent.case_ref)
    told = trail.page(town.who("gus"), "").told
    everything = json.dumps([[each.line.who, each.line.says, each.line.hat, each.reference] for each in told])
    assert told[0].line.who == "the clerk" and told[0].line.says == "Moved"
    for word in ("Edith", "disco", "Ada", "Ben", sent.reference, "the hall"):
        assert word not in everything


@pytest.mark.parametrize("who", ["ada", "gus"])
def test_who_a_case_is_about_finds_none_of_its_acts(town: Town, who: str) -> None:
    before = says(town, who)
    town.sends(about=about(town, who))
    assert says(town, who) == before


def test_a_clerk_without_a_tie_finds_nothing_of_a_sealed_case(town: Town) -> None:
    before = says(town, "ada")
    town.sends(about=(AboutWhom(Whom.UNKNOWN, None, "I don't know who"),))
    assert says(town, "ada") == before


def test_a_point_that_is_kept_from_the_reader_keeps_its_case_off_their_trail(town: Town) -> None:
    before = says(town, "ada")
    sent = town.sends(about=about(town, "ada"), sender=edith())
    seals.split_seal(sent.case_ref, "Only one point is about Ada", "Noise at the hall", town.who("ben"), MONDAY, TRACK)
    assert says(town, "ada") == before


def test_older_pages_open_by_a_mark_that_is_no_number(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trail, "PAGE", 3)
    sent = town.sends()
    for day in range(4):
        add_note(sent.case_ref, f"Note {day}", False, town.who("ben", later(day)), later(day))
    ada, seen, mark = town.who("ada"), [], ""
    while True:
        page = trail.page(ada, mark)
        seen += [told.line.seq for told in page.told]
        mark = page.before
        if not mark:
            break
        assert len(mark) == 26 and not mark.isdigit()
    everything = db.session.scalars(db.select(Entry.seq).where(Entry.kind == "act").order_by(Entry.seq.desc()))
    assert seen == list(everything)


def test_a_mark_that_is_none_of_ours_opens_an_empty_page(town: Town) -> None:
    assert trail.page(town.who("ada"), "x" * 26).told == () == trail.page(town.who("ada"), "';--").told


def test_a_copy_has_no_content_and_bare_hashes_for_what_is_kept_from_the_reader(town: Town) -> None:
    open_to_all, sealed = town.sends(sender=edith()), town.sends(about=about(town, "gus"))
    lines = [json.loads(line) for line in trail.exported(town.who("gus"))]
    text = json.dumps(lines)
    assert "disco" not in text and "Edith" not in text and sealed.case_ref not in text
    assert open_to_all.case_ref in text and any("leaf" in line for line in lines)
    told = sum("entry" in line or "leaf" in line for line in lines)
    assert told == db.session.scalar(db.select(db.func.max(Entry.seq)))


def test_verifying_is_due_work_done_once_however_often_it_is_asked(town: Town, inside: Flask) -> None:
    assert trail.proof().at is None
    actions.ask_to_verify(MONDAY)
    actions.ask_to_verify(later(0, hour=10))
    assert trail.waiting()
    settings = inside.extensions["casework"]
    loop.run_once(settings, later(1))
    proof = trail.proof()
    assert proof.good and proof.at == later(1) and not trail.waiting()
    assert {each.question for each in proof.verdicts if not each.good} == set()


def break_a_row(case_ref: str) -> None:
    """Somebody with the database's password changes one row, and puts the walls up again."""
    url = db.engine.url.render_as_string(hide_password=False)
    db.session.remove()
    with safely.looking(url, writing=True) as bare:
        walls.lower_walls(bare)
        bare.exec_driver_sql(f"UPDATE case_file SET subject = 'Other' WHERE ref = '{case_ref}'")
        walls.raise_walls(bare)


def test_what_was_found_wrong_is_kept_and_the_page_tells_only_which_question_it_was(town: Town, inside: Flask) -> None:
    sent = town.sends()
    break_a_row(sent.case_ref)
    loop.run_once(inside.extensions["casework"], later(1))
    kept = db.session.scalars(db.select(Verification)).one()
    (rows,) = [each for each in kept.told if each["question"] == "rows"]
    assert sent.case_ref in rows["first"] and "Other" not in json.dumps(kept.told), "what residents wrote is not kept"
    proof = trail.proof()
    assert not proof.good and [each.question for each in proof.verdicts if not each.good] == [QUESTIONS["rows"]]
    assert sent.case_ref not in str(proof), "a place on the trail would tell of cases kept from the reader"
