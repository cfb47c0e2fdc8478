"""The only door to a change, and the guard that stands in it."""

import json
from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from casework.cases.model import Case, Draft, Message
from casework.clock import When
from casework.db import brief, db
from casework.errors import Conflict, UnrecordedChange
from casework.policy.words import Mode
from casework.staff.model import StaffMember, Standing
from casework.trail import act, new_ref, refused
from casework.trail.model import Entry, EntryContent
from casework.work.model import DueWork
from tests.trail.conftest import ADA, NOBODY, at, decide, new_case, new_message, open_case

pytestmark = [pytest.mark.both, pytest.mark.usefixtures("trail")]


def entries() -> list[Entry]:
    return list(db.session.scalars(select(Entry).order_by(Entry.seq)))


def told(seq: int) -> dict[str, object]:
    return json.loads(db.session.get(EntryContent, seq).body)


def fresh(ref: str) -> Case:
    db.session.rollback()
    return db.session.get(Case, ref)


def member(name: str, email: str | None = None) -> StaffMember:
    return StaffMember(
        ref=new_ref(), name=name, email=email, title="Officer", roles=[], standing=Standing.KNOWN, working_days=[0, 1]
    )


def test_an_act_writes_an_entry_for_itself_and_one_for_each_row() -> None:
    ref = open_case()
    assert [(entry.kind, entry.version, entry.act, entry.actor) for entry in entries()] == [
        ("act", 1, "contact.received", ADA.id),
        ("case", 1, "contact.received", ADA.id),
        ("message", 1, "contact.received", ADA.id),
    ]
    assert {entry.case_ref for entry in entries()} == {ref}
    assert told(1) == {"facts": {"channel": "web", "channel_words": "by the form"}}


def test_an_entry_holds_old_and_new_values_of_what_changed_and_nothing_else(case: str) -> None:
    assert told(5) == {"new": {"outcome": "not-upheld", "story": 2}, "old": {"outcome": None, "story": 1}}


def test_an_old_value_is_known_although_nobody_had_read_it(case: str) -> None:
    with act("case.moved", by=ADA, now=at(9), case=case):
        found = db.session.get(Case, case)
        db.session.expire(found)
        found.subject = "The gate"
    assert told(7)["old"]["subject"] == "The allotment gate"


def test_a_change_outside_an_act_raises(case: str) -> None:
    fresh(case).outcome = "upheld"
    with pytest.raises(UnrecordedChange, match="outside an act"):
        db.session.flush()
    assert fresh(case).outcome == "not-upheld"


def test_a_new_row_outside_an_act_raises() -> None:
    db.session.add(new_case(new_ref()))
    with pytest.raises(UnrecordedChange, match="outside an act"):
        db.session.commit()


def test_a_listed_row_outside_both_doors_raises() -> None:
    db.session.add(Draft(key="t", box="m", on=at().day))
    with pytest.raises(UnrecordedChange, match="only inside an act or db.brief"):
        db.session.commit()


def test_a_trailed_row_does_not_pass_the_brief_door(case: str) -> None:
    with pytest.raises(UnrecordedChange, match="outside an act"), brief():
        db.session.get(Case, case).outcome = "upheld"


def test_listed_rows_pass_the_brief_door_and_there_in_bulk_too() -> None:
    with brief():
        db.session.add(Draft(key="t", box="m", on=at().day))
    with brief():
        db.session.execute(update(Draft).values(box="n"))
    assert db.session.scalars(select(Draft.box)).all() == ["n"]
    assert not entries()


def test_a_listed_row_may_be_added_in_an_act() -> None:
    with act("staff.added", by=ADA, now=at(), name="Ben"):
        db.session.add(member("Ben"))
        db.session.add(Draft(key="t", box="m", on=at().day))
    assert db.session.get(Draft, "t") and len(entries()) == 2


@pytest.mark.parametrize("table", [Case, Entry, EntryContent])
@pytest.mark.parametrize("verb", [insert, update, delete])
def test_bulk_statements_over_the_trail_are_refused_even_in_the_brief_door(table: type, verb: object) -> None:
    with pytest.raises(UnrecordedChange, match="past the guard"), brief():
        db.session.execute(verb(table))


def test_bulk_statements_are_refused_inside_an_act(case: str) -> None:
    with pytest.raises(UnrecordedChange, match="past the guard"), act("case.moved", by=ADA, now=at(), case=case):
        db.session.execute(update(Case).values(outcome="upheld"))


def test_a_statement_as_text_is_refused() -> None:
    with pytest.raises(UnrecordedChange, match="text is not a statement"):
        db.session.execute(text("SELECT 1"))


def test_outside_the_doors_the_database_itself_only_reads(case: str) -> None:
    with pytest.raises(DBAPIError):
        db.session.connection().execute(update(Case).values(outcome="upheld"))


def test_a_delete_is_refused(case: str) -> None:
    with pytest.raises(UnrecordedChange, match="nothing on the trail is deleted"), act("case.moved", by=ADA, now=at()):
        db.session.delete(db.session.get(Case, case))


def test_an_error_inside_an_act_leaves_nothing(case: str) -> None:
    before = len(entries())
    with pytest.raises(ZeroDivisionError), act("case.moved", by=ADA, now=at(), case=case):
        db.session.get(Case, case).outcome = "upheld"
        raise ZeroDivisionError
    assert len(entries()) == before and fresh(case).outcome == "not-upheld"


def test_an_act_that_changes_nothing_writes_nothing(case: str) -> None:
    before, story = len(entries()), fresh(case).story
    with act("case.noted", by=ADA, now=at(), case=case):
        db.session.get(Case, case).outcome = "not-upheld"
    assert len(entries()) == before and fresh(case).story == story


def test_an_act_that_only_tells_is_written() -> None:
    with act("staff.disabled", by=ADA, now=at(), reason="Left us"):
        pass
    assert [(entry.kind, entry.act) for entry in entries()] == [("act", "staff.disabled")]


def test_a_refused_act_is_an_entry_of_its_own_and_moves_no_story(case: str) -> None:
    refused(by=ADA, now=at(), what="close", because="No answer has been sent.", case=case)
    assert (entries()[-1].act, entries()[-1].case_ref) == ("act.refused", case)
    assert fresh(case).story == 2


def test_an_act_inside_an_act_joins_it() -> None:
    with act("staff.added", by=ADA, now=at(), name="Ben"):
        db.session.add(member("Ben"))
        with act("staff.password-set", by=ADA, now=at()):
            db.session.add(member("Fay"))
    assert {entry.act for entry in entries()} == {"staff.added"} and len(entries()) == 3


def test_an_error_after_an_inner_act_takes_it_along() -> None:
    with pytest.raises(ZeroDivisionError), act("staff.added", by=ADA, now=at(), name="Ben"):
        with act("staff.password-set", by=ADA, now=at()):
            db.session.add(member("Fay"))
        raise ZeroDivisionError
    assert not entries()


def test_the_two_doors_do_not_open_inside_each_other() -> None:
    with pytest.raises(UnrecordedChange, match="inside an act"), act("staff.password-set", by=ADA, now=at()), brief():
        pass
    with pytest.raises(UnrecordedChange, match="inside db.brief"), brief(), act("staff.password-set", by=ADA, now=at()):
        pass


def test_nobody_flushes_by_hand_and_goes_on() -> None:
    with pytest.raises(UnrecordedChange, match="flushes once"), act("staff.added", by=ADA, now=at(), name="Ben"):
        db.session.add(member("Ben"))
        db.session.flush()
        db.session.add(member("Fay"))
    assert not entries()


def test_a_stale_write_is_a_conflict(case: str, trail: Flask) -> None:
    with pytest.raises(Conflict), act("staff.added", by=ADA, now=at(), name="Ben"):
        found = db.session.get(Case, case)
        found.outcome = "upheld"
        _pretend_it_was_older(found)
    assert fresh(case).outcome == "not-upheld"


def _pretend_it_was_older(found: Case) -> None:
    from sqlalchemy.orm.attributes import set_committed_value

    set_committed_value(found, "version", found.version - 1)


def test_two_rows_with_one_key_are_a_conflict() -> None:
    with act("staff.added", by=ADA, now=at(), name="Ben"):
        db.session.add(member("Ben", "ben@example.org"))
    with pytest.raises(Conflict), act("staff.added", by=ADA, now=at(), name="Ben"):
        db.session.add(member("Another Ben", "ben@example.org"))
    assert len(entries()) == 2


def test_every_act_on_a_case_raises_its_story_by_one(case: str) -> None:
    assert fresh(case).story == 2
    with act("case.message-received", by=ADA, now=at(), case=case):
        db.session.add(new_message(case, 2, at()))
    assert fresh(case).story == 3


def test_an_anonymous_act_has_no_hour_in_rows_entries_or_due_work() -> None:
    late = When.at(datetime(2026, 7, 1, 23, 30, tzinfo=UTC))
    ref = new_ref()
    with act("contact.received", by=NOBODY, now=late, case=ref, channel="web"):
        db.session.add(new_case(ref, Mode.ANONYMOUS, late))
        db.session.add(new_message(ref, 1, late))
        db.session.add(DueWork(verb="remind", about=ref, due=late))
    case, message, work = (
        fresh(ref),
        db.session.scalars(select(Message)).one(),
        db.session.scalars(select(DueWork)).one(),
    )
    times = [case.received, case.entered, message.happened, message.entered, work.due]
    times += [moment for entry in entries() for moment in (entry.happened, entry.entered)]
    assert {str(moment) for moment in times} == {"2026-07-02"}
    bodies = db.session.scalars(select(EntryContent.body)).all()
    assert not [body for body in bodies if "T23:30" in body]


def test_an_act_we_do_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match="not an act we know"), act("case.vanished", by=ADA, now=at()):
        pass


def test_a_fact_the_act_does_not_declare_is_refused() -> None:
    with pytest.raises(ValueError, match="carries no colour"), act("case.noted", by=ADA, now=at(), colour="red"):
        pass
    with pytest.raises(ValueError, match="carries no colour"), act("case.noted", by=ADA, now=at()) as deed:
        deed.tell(colour="red")
    assert not entries()


def test_a_fraction_cannot_be_sealed_and_nothing_is_written() -> None:
    with pytest.raises(ValueError, match="fractions"), act("staff.disabled", by=ADA, now=at(), reason=0.5):
        pass
    assert not entries()


def test_what_happened_earlier_keeps_both_times() -> None:
    with act("staff.disabled", by=ADA, now=at(60), happened=When.on(at().day), reason="Left us"):
        pass
    assert (str(entries()[0].happened), str(entries()[0].entered)) == ("2026-11-21", "2026-11-21T13:00:00.000000Z")


def test_a_second_decision_is_a_second_version(case: str) -> None:
    decide(case, "upheld")
    assert [entry.version for entry in entries() if entry.kind == "case"] == [1, 2, 3]
    assert fresh(case).version == 3


def test_a_clock_that_went_back_is_said_in_the_entry_itself() -> None:
    for minutes in (10, 5, 6):
        open_case(now=at(minutes))
    first = [entry.seq for entry in entries() if entry.kind == "act"]
    assert [told(seq).get("clock") for seq in first] == [None, "went back", None]
