"""A council that wants it so sees what is anonymous only when the day is over, unless somebody is at risk of harm."""

from datetime import UTC, date, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from casework import clock
from casework.cases import queries, receipts, search, worklist
from casework.cases.actions import hear_from_sender
from casework.cases.model import Whom
from casework.cases.worklist import Show
from casework.clock import When
from casework.council.actions import adopt
from casework.db import db
from casework.errors import NotFound
from casework.intake.actions import AboutWhom
from casework.intake.holding import RELEASE
from casework.policy.access import Action
from casework.policy.load import preset
from casework.policy.words import Kind, Mode, Seal
from casework.reports import figures, trail
from casework.settings import Settings
from casework.staff.model import Tie
from casework.trail.model import Entry
from casework.work import loop
from casework.work.model import DueWork
from tests import cast
from tests.conftest import let_go, make_app
from tests.resident.conftest import Edith
from tests.town import KEYS, MONDAY, Town, edith, found, later

pytestmark = pytest.mark.both
MIDNIGHT = When.at(datetime(2026, 11, 24, 0, 0, 1, tzinfo=UTC))


def daily() -> str:
    """Stotfold's policy with the one word changed."""
    text = preset("stotfold")
    assert 'release = "at-once"' in text
    return text.replace('release = "at-once"', 'release = "daily"')


@pytest.fixture
def town(inside: Flask) -> Town:
    """A council that holds back what is anonymous."""
    town = found()
    adopt(daily(), "13/26", date(2026, 1, 5), MONDAY.day, cast.OPERATOR, MONDAY)
    return town


@pytest.fixture
def settings(inside: Flask) -> Settings:
    return inside.extensions["casework"]


def sees(town: Town, who: str, ref: str, now: When = MONDAY) -> set[str]:
    """Where somebody finds a case: opened, on the worklist, by words, by reference, on the trail, in an export."""
    db.session.rollback()
    actor, reference = town.who(who, now), town.case(ref).reference
    found = set()
    try:
        queries.opened(actor, ref, Action.CASE_SEE, now)
        found.add("opened")
    except NotFound:
        pass
    shown = worklist.worklist(actor, Show.ALL, "", now)
    found |= {"worklist"} if any(row.case.ref == ref for group in shown.groups for row in group.rows) else set()
    for name, typed in (("words", "midnight"), ("reference", reference)):
        hits = search.search(actor, typed, 0)
        exact = [hits.exact] if hits.exact else []
        found |= {name} if any(hit.case.ref == ref for hit in (*hits.hits, *exact)) else set()
    lines = trail.page(actor, "").told
    found |= {"trail"} if any(told.line.case_ref == ref for told in lines) else set()
    found |= {"export"} if any(ref in line for line in trail.exported(actor)) else set()
    return found


def received(town: Town, who: str) -> str:
    """What the figures say came this month."""
    db.session.rollback()
    return str(figures.figures(town.who(who), MONDAY.day).months[-1].total)


def test_nobody_here_finds_a_trace_of_it_before_the_day_is_over(town: Town, settings: Settings) -> None:
    ref = town.sends().case_ref
    for who in cast.CAST:
        assert sees(town, who, ref) == set(), who
    assert received(town, "ada") == "0"
    assert town.case(ref).seal is Seal.HELD
    while loop.do_one(settings, later(0, hour=22)):
        pass
    assert sees(town, "ada", ref) == set()


def test_whoever_wrote_follows_it_and_writes_back_all_the_same(town: Town) -> None:
    sent = town.sends()
    assert sent.receipt and sent.opened and sent.opened.promises
    case = queries.by_receipt(receipts.digest(KEYS.pepper, sent.receipt))
    assert case is not None
    hear_from_sender(case.ref, "And again at one.", later(0, hour=20).coarse())
    shown = queries.tracked(town.case(sent.case_ref), MONDAY)
    assert [said.message.words for said in shown.said][-1] == "And again at one."
    assert sees(town, "ada", sent.case_ref) == set()


def test_when_the_day_is_over_it_is_there_and_its_dates_count_from_the_day_it_came(
    town: Town, settings: Settings
) -> None:
    ref = town.sends().case_ref
    promised = [each.due_on for each in queries.clock_verbs.running(town.case(ref))]
    assert loop.do_one(settings, MIDNIGHT)
    tomorrow = later(1)
    assert sees(town, "ada", ref, tomorrow) == {"opened", "worklist", "words", "reference", "trail", "export"}
    assert sees(town, "gus", ref, tomorrow) >= {"trail", "export"}
    assert received(town, "ada") == "1"
    assert [each.due_on for each in queries.clock_verbs.running(town.case(ref))] == promised
    assert town.case(ref).received == MONDAY.coarse()


def test_what_names_one_of_us_goes_from_held_to_sealed_and_never_past_whom_it_names(
    town: Town, settings: Settings
) -> None:
    ref = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)).case_ref
    assert {who for who in cast.CAST if sees(town, who, ref)} == set()
    assert loop.do_one(settings, MIDNIGHT)
    assert town.case(ref).seal is Seal.PROVISIONAL
    assert "opened" in sees(town, "ben", ref, later(1)) and sees(town, "ada", ref, later(1)) == set()


def test_somebody_at_risk_of_harm_is_seen_at_once_and_the_lead_is_alerted(town: Town) -> None:
    ref = town.sends(urgent=True).case_ref
    assert {"opened", "worklist"} <= sees(town, "ada", ref)
    alerts = db.session.scalars(select(DueWork.about).where(DueWork.verb == "mail.alert")).all()
    assert any(about.endswith(ref) for about in alerts)


@pytest.mark.parametrize("mode", [Mode.NAMED, Mode.CONFIDENTIAL])
def test_who_gave_a_name_is_not_held_back(town: Town, mode: Mode) -> None:
    assert "opened" in sees(town, "ada", town.sends(sender=edith(mode)).case_ref)


def test_where_the_policy_says_at_once_nothing_is_held_back(inside: Flask) -> None:
    town = found()
    assert "opened" in sees(town, "ada", town.sends().case_ref)


def test_the_worker_that_shows_it_leaves_no_hour_and_may_come_late_or_twice(town: Town, settings: Settings) -> None:
    ref = town.sends(called=Kind.COMMENT).case_ref
    late = later(3, hour=11)
    assert loop.do_one(settings, late)
    work = db.session.scalars(select(DueWork).where(DueWork.verb == RELEASE)).one()
    assert (work.due, work.done) == (When.on(MONDAY.day + timedelta(days=1)), late.coarse())
    entered = db.session.scalars(select(Entry.entered).where(Entry.case_ref == ref)).all()
    assert all(when.instant is None for when in entered)
    assert not loop.do_one(settings, late)
    assert all(row.since.instant is None for row in db.session.scalars(select(Tie).where(Tie.case_ref == ref)))


def test_the_form_says_so_before_anything_is_sent(instance, database_url) -> None:  # type: ignore[no-untyped-def]
    app = make_app(instance, database_url=database_url, demo=True)
    with app.app_context():
        now = When.at(clock.now())
        found(now)
        adopt(daily(), "13/26", date(2026, 1, 5), now.day, cast.OPERATOR, now)
    try:
        writer = Edith(app.test_client())
        writer.fill()
        writer.get("/tell-us/check")
        assert "Nobody here sees it before tomorrow" in writer.text()
        writer.get("/tell-us/reach")
        assert "Nobody here sees it before tomorrow." in writer.text()
        writer.fill(harm="yes")
        writer.get("/tell-us/check")
        assert "we see it at once" in writer.text()
    finally:
        let_go(app)
