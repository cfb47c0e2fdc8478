"""Erasure of a closed case: nothing of it is left anywhere, its trail stays whole, and others' cases stay."""

import io
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import String, Text, select

from casework.cases import actions as cases
from casework.cases import seals
from casework.cases.model import Case, ReceiptKey, SearchDoc
from casework.cases.outbox.actions import add_files
from casework.cases.representing import actions as representing
from casework.cases.representing.actions import Found
from casework.cases.search import search
from casework.clock import When
from casework.complaints import actions as points
from casework.complaints.doing import actions as doing
from casework.complaints.doing.actions import Promised
from casework.complaints.model import End, Lesson, Remedy
from casework.complaints.queries import whole as complaint
from casework.db import Base, db
from casework.errors import Conflict, Invalid, NotFound
from casework.intake.actions import Behalf, Received
from casework.letters import files
from casework.letters.files import Upload
from casework.letters.model import StoredFile
from casework.people.model import Person, ReachBy
from casework.policy.authority import Basis
from casework.policy.words import Phase
from casework.privacy.actions import OF_A_CASE, OF_A_PERSON, erase_case
from casework.settings import Settings
from casework.trail import Trailed, act, verify
from casework.trail.model import Entry
from tests import cast
from tests.complaints.scene import hanging
from tests.conftest import on_postgresql
from tests.reports.test_trail import about
from tests.town import MONDAY, TRACK, Town, edith, found, later

CANARY = "quokkafjord"
GROUND = "Retention schedule, rule 4"


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


@pytest.fixture
def settings(inside: Flask) -> Settings:
    return inside.extensions["casework"]


def lived(town: Town, settings: Settings) -> Received:
    """A case that has been through everything, with the canary wherever somebody can write; closed."""
    words = f"{CANARY} rang {CANARY} twice, said {CANARY.title()}"
    sent = town.sends(sender=edith(), words=words, wanted=f"No more {CANARY}.")
    ref = sent.case_ref
    town.triage(ref, kind="enquiry", reason=f"It is a question, {CANARY}")
    cases.restore_kind(ref, MONDAY)
    cases.add_note(ref, f"A note on {CANARY}", True, town.who("ben"), MONDAY)
    upload = Upload(io.BytesIO(CANARY.encode()), f"{CANARY}.txt", "text/plain")
    kept = files.accept_all([upload], settings, MONDAY, from_resident=False)
    add_files(ref, kept, town.who("ben"), MONDAY)
    cases.write_to_sender(ref, f"We write of {CANARY}", town.who("ben"), MONDAY, TRACK)
    cases.hear_from_sender(ref, f"Again {CANARY}", MONDAY)
    cases.mark_read(ref, town.who("ben"), MONDAY)
    hanging(town, ref, MONDAY)
    points.know(ref, MONDAY.day, f"{CANARY} said so", town.who("ben"), MONDAY)
    points.add_points(ref, [f"{CANARY} came", f"{CANARY} went"], None, town.who("ben"), MONDAY)
    point = complaint(town.case(ref)).points[1].row.ref
    points.end_point(ref, point, End.WITHDRAWN, f"No more {CANARY}", town.who("ben"), MONDAY)
    promised = Promised(f"We ring {CANARY}", town.refs["ben"], later(2).day)
    for kind in (Remedy, Lesson):
        doing.promise(kind, ref, promised, town.who("ben"), MONDAY)
    town.move(ref, "acknowledge", "ben", MONDAY)
    town.move(ref, "new-date", "ben", MONDAY, reason=f"{CANARY} is away.", until=later(18).day)
    town.move(ref, "answer", "ben", later(1), outcome="upheld", answer=f"You are right about {CANARY}.")
    town.move(ref, "close", "ben", later(2))
    return sent


def erase(reference: str, settings: Settings, now: When | None = None, ground: str = GROUND, named: str = "Ada Marsh"):
    return erase_case(reference, ground, named, cast.OPERATOR, now or later(400), settings)


def on_disk(settings: Settings) -> bytes:
    return b"".join(path.read_bytes() for path in settings.instance.rglob("*") if path.is_file())


def everything() -> str:
    """Every row of every table, as text."""
    with db.engine.connect() as connection:
        return "".join(str(connection.execute(table.select()).all()) for table in Base.metadata.sorted_tables)


def whole(settings: Settings) -> bool:
    with verify.reading(db.engine) as connection:
        report = verify.verify(connection, files=verify.on_disk(settings.files))
    assert report.good, list(report.lines())
    return report.good


def test_nothing_is_left_of_what_was_erased_and_the_trail_is_whole(
    inside: Flask, town: Town, settings: Settings
) -> None:
    sent, other = lived(town, settings), town.sends(words="A narwhal in the fountain")
    assert CANARY in everything() and CANARY.encode() in on_disk(settings)
    done = erase(sent.reference, settings)
    assert done.left == () and done.files == 1 and not done.sender_kept and done.entries > 20
    for trace in (CANARY, CANARY.title(), "Edith", "edith@example.org", "Large print"):
        assert trace not in everything()
        assert on_postgresql(inside) or trace.encode() not in on_disk(settings)
    assert whole(settings)
    assert [hit.case.ref for hit in search(town.who("ada"), "narwhal", 0).hits] == [other.case_ref]
    assert search(town.who("ada"), CANARY, 0).hits == ()


def test_whoever_wrote_for_somebody_and_that_person_are_erased_with_what_was_seen(
    town: Town, settings: Settings
) -> None:
    behalf = Behalf(f"Harriet {CANARY}", Basis.SIGNED)
    sent = town.sends(sender=edith(reach_by=ReachBy.TRACKING), behalf=behalf)
    town.triage(sent.case_ref)
    town.move(sent.case_ref, "acknowledge", "ben", MONDAY)
    seen = Found(Basis.SIGNED, f"All of {CANARY}", MONDAY.day, later(90).day, f"A form of {CANARY}")
    representing.check(sent.case_ref, seen, town.who("ben"), MONDAY, TRACK)
    town.move(sent.case_ref, "answer", "ben", later(1), outcome="upheld", answer="You are right.")
    town.move(sent.case_ref, "close", "ben", later(2))
    done = erase(sent.reference, settings)
    assert done.left == () and not done.sender_kept
    for trace in (CANARY, CANARY.title(), "Harriet", "Edith"):
        assert trace not in everything(), trace
    assert whole(settings)


def test_the_header_of_each_entry_stays_and_the_erasure_names_who_and_why(town: Town, settings: Settings) -> None:
    sent = lived(town, settings)
    before = db.session.scalars(select(Entry.hash).where(Entry.case_ref == sent.case_ref)).all()
    erase(sent.reference, settings)
    db.session.rollback()
    assert set(before) <= set(db.session.scalars(select(Entry.hash)))
    told = everything()
    assert GROUND in told and "Ada Marsh" in told


def test_the_receipt_opens_nothing_any_more(town: Town, settings: Settings) -> None:
    sent = lived(town, settings)
    erase(sent.reference, settings)
    db.session.rollback()
    (key,) = db.session.scalars(select(ReceiptKey).where(ReceiptKey.case_ref == sent.case_ref))
    assert key.ended == later(400) and key.token is None


def test_a_case_about_one_of_ours_is_erased_with_the_reasons_of_its_seal(town: Town, settings: Settings) -> None:
    sent = town.sends(about=about(town, "ada"), sender=edith())
    seals.confirm_seal(sent.case_ref, f"She is named, {CANARY}", town.who("ben"), MONDAY, TRACK)
    close_by_hand(town, sent.case_ref)
    assert erase(sent.reference, settings).left == () and CANARY not in everything() and whole(settings)


def close_by_hand(town: Town, ref: str) -> None:
    with act("case.moved", by=town.who("ben"), now=MONDAY, case=ref):
        case = db.session.get(Case, ref)
        assert case is not None
        case.phase = Phase.CLOSED


def test_who_wrote_is_kept_while_another_case_of_theirs_is(town: Town, settings: Settings) -> None:
    sent, other = lived(town, settings), town.sends()
    person_ref = town.case(sent.case_ref).person_ref
    with act("case.moved", by=town.who("ada"), now=MONDAY, case=other.case_ref):
        row = db.session.get(Case, other.case_ref)
        assert row is not None
        row.person_ref = person_ref
    assert erase(sent.reference, settings).sender_kept
    db.session.rollback()
    person = db.session.get(Person, person_ref)
    assert person is not None and person.name == "Edith Wren" and whole(settings)


def test_an_erasure_that_was_interrupted_is_finished_when_it_is_done_again(
    town: Town, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = lived(town, settings)
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(files, "remove", lambda path: (_ for _ in ()).throw(KeyboardInterrupt))
        erase(sent.reference, settings)
    assert CANARY.encode() in on_disk(settings)
    done = erase(sent.reference, settings)
    assert (done.entries, done.files, done.left) == (0, 1, ()) and whole(settings)


def test_a_file_that_was_erased_is_not_missed_at_night(town: Town, settings: Settings) -> None:
    sent = lived(town, settings)
    erase(sent.reference, settings)
    assert files.tidy(settings, later(401).day).missing == ()


@pytest.mark.parametrize(("ground", "named"), [(" ", "Ada Marsh"), (GROUND, " ")])
def test_nothing_is_erased_without_a_ground_or_without_a_name(
    town: Town, settings: Settings, ground: str, named: str
) -> None:
    sent = lived(town, settings)
    with pytest.raises(Invalid, match="on what ground"):
        erase(sent.reference, settings, ground=ground, named=named)
    assert CANARY in everything()


def test_an_open_case_is_not_erased(town: Town, settings: Settings) -> None:
    sent = town.sends(words=CANARY)
    with pytest.raises(Conflict, match="is not closed"):
        erase(sent.reference, settings)
    assert CANARY in everything()


def test_a_reference_that_is_none_is_said_to_be(town: Town, settings: Settings) -> None:
    with pytest.raises(NotFound, match="no case STF"):
        erase("STF-2222-222", settings)


SAYS_NOTHING = {
    "case_file.due_what", "clock.label", "clock.source", "case_file.stage", "case_file.outcome", "case_file.rank",
    "case_file.reference", "clock.promise", "clock.rule", "letter.template", "letter.move", "letter.signed",
    "receipt.digest", "receipt.token", "stored_file.media_type", "stored_file.sha256", "contact.privacy_notice",
    "passing.route", "passing.body", "passing.address", "consent.route", "consent.body",
    "case_file.also_due_what", "lesson.said", "lesson.did",
    "decision_record.public_title", "decision_record.public_decision", "decision_record.public_reasons",
    "interest.dispensed",
    "decision_record.public_alternatives", "interest.name", "paper.digest", "agenda_item.title", "resolution.minute",
    "bundle.sha256", "bundle.tip", "bundle.problem",
    "resolution.from_note", "resolution.presided_name", "hearing.presided_name",
}  # fmt: skip
"""Columns of a case in words of ours, of the policy, or of nobody: they stay. So does what was published, which names
nobody, and what stands in minutes open to everybody."""


def test_every_column_that_can_hold_somebodys_words_is_emptied() -> None:
    emptied = {**OF_A_CASE, Person: OF_A_PERSON}
    erased = {f"{row.__tablename__}.{name}" for row, names in emptied.items() for name in names}
    for mapper in Base.registry.mappers:
        table = mapper.local_table
        if not issubclass(mapper.class_, Trailed) or not ("case_ref" in table.c or mapper.class_ in (Case, Person)):
            continue
        for column in table.c:
            wordy = type(column.type) in (String, Text) and not (column.name == "ref" or column.name.endswith("_ref"))
            short = column.name.endswith("_by") and column.type.length == 26
            if wordy and not short:
                assert str(column) in erased | SAYS_NOTHING, column


def test_the_command_erases_verifies_and_says_so(app: Flask) -> None:
    with app.app_context():
        town, settings = found(), app.extensions["casework"]
        sent = lived(town, settings)
    run = app.test_cli_runner().invoke
    said = run(args=["trail", "erase", sent.reference, "--ground", GROUND, "--by", "Ada Marsh"])
    assert said.exit_code == 0 and "1 files were erased" in said.output and "NO " not in said.output
    assert CANARY.encode() not in on_disk(settings) or on_postgresql(app)
    again = run(args=["trail", "erase", "STF-2222-222", "--ground", GROUND, "--by", "Ada Marsh"])
    assert again.exit_code == 1 and "There is no case" in again.output


def test_the_page_of_an_erased_case_still_opens(app: Flask) -> None:
    with app.app_context():
        town = found()
        sent = lived(town, app.extensions["casework"])
        erase(sent.reference, app.extensions["casework"])
        stored = db.session.scalars(select(StoredFile.ref)).one()
        assert db.session.scalar(select(SearchDoc.body).where(SearchDoc.case_ref == sent.case_ref)) == ""
    ada = cast.sign_in(app.test_client(), town.refs["ada"])
    assert ada.get(f"/cases/{sent.case_ref}").status_code == 200
    assert ada.get(f"/files/{stored}").status_code == 404


def test_no_other_file_is_touched(town: Town, settings: Settings) -> None:
    sent, other = lived(town, settings), lived(town, settings)
    erase(sent.reference, settings)
    db.session.rollback()
    row = db.session.scalars(select(StoredFile).where(StoredFile.case_ref == other.case_ref)).one()
    assert files.place(row, settings).read_bytes() == CANARY.encode() and isinstance(files.place(row, settings), Path)
