"""Checkpoints: signed by the worker, mailed to those who keep them, shown to be kept; and the alarm."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from casework import deploy
from casework.clock import When, now
from casework.db import db
from casework.errors import Invalid
from casework.migrations import safely
from casework.reports import actions, checkpoints, trail
from casework.settings import Settings
from casework.staff.readings import web as readings
from casework.trail import checkpoint, cli, export, offline, verify, walls
from casework.trail.model import Checkpoint, Entry
from casework.trail.verdicts import QUESTIONS
from casework.work import loop
from casework.work.model import DueWork
from tests import cast
from tests.letters.town import Postbox, serving
from tests.reports.test_trail import about, break_a_row
from tests.town import HALL, MONDAY, Town, found, later


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


@pytest.fixture
def settings(inside: Flask) -> Settings:
    """An instance with the key that signs."""
    settings: Settings = inside.extensions["casework"]
    checkpoint.make_signer(settings.instance / "keys", "stotfold.example/trail")
    return settings


@pytest.fixture
def postbox() -> Postbox:
    return Postbox()


@pytest.fixture
def wired(settings: Settings, postbox: Postbox) -> Iterator[Settings]:
    """Settings that lead to the postbox, with two who keep checkpoints."""
    with serving(postbox) as port:
        yield replace(
            settings, mail_host="127.0.0.1", mail_port=port, mail_security="none", mail_from="clerk@stotfold.example",
            mail_auditor="gus@stotfold.example", mail_chair="cora@stotfold.example",
        )  # fmt: skip


def sizes() -> list[int]:
    return list(db.session.scalars(select(Checkpoint.size).order_by(Checkpoint.size)))


def tip() -> int:
    return db.session.scalars(select(Entry.seq).order_by(Entry.seq.desc()).limit(1)).one()


def backed_up(settings: Settings) -> Path:
    """A copy of the database as it is now."""
    copy = settings.instance / "copy.sqlite3"
    database = settings.instance / "casework.sqlite3"
    with closing(sqlite3.connect(database)) as there, closing(sqlite3.connect(copy)) as to:
        there.backup(to)
    return copy


def put(copy: Path) -> None:
    """Put a copy in the place of the database. Needs an app's context."""
    db.session.remove()
    db.engine.dispose()
    place = copy.with_name("casework.sqlite3")
    for end in ("-wal", "-shm"):
        place.with_name(place.name + end).unlink(missing_ok=True)
    copy.replace(place)


@pytest.mark.both
def test_the_worker_signs_and_mails_to_auditor_and_chair_what_can_be_verified(
    town: Town, wired: Settings, postbox: Postbox
) -> None:
    loop.run_once(wired, later(0))
    mails = {mail["To"]: mail for mail in postbox.taken}
    assert set(mails) == {"gus@stotfold.example", "cora@stotfold.example"} and len(postbox.taken) == 2
    mail = mails["gus@stotfold.example"]
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "checkpoint-2026-11-23.txt"
    saved = checkpoint.text_of(mail.as_bytes())
    with verify.reading(db.engine) as connection:
        for kept in (mail.get_body().get_content(), attached.get_content(), saved):
            report = verify.verify(connection, [kept], key=checkpoint.verifier_key(wired.instance / "keys"))
            assert report.good and report.witnessed == sizes()[-1]
            assert report.verdicts["kept"].checked == 1


def test_a_saved_mail_is_read_by_the_command_and_by_the_offline_verifier(
    town: Town, wired: Settings, postbox: Postbox, inside: Flask
) -> None:
    loop.run_once(wired, later(0))
    saved, out = wired.instance / "saved.eml", wired.instance / "trail.jsonl"
    saved.write_bytes(postbox.taken[0].as_bytes())
    assert b"=E2=80=94" in saved.read_bytes(), "it is saved as it travelled"
    cli.add(inside)
    said = inside.test_cli_runner().invoke(args=["trail", "verify", "--kept", str(saved)])
    assert said.exit_code == 0 and "0 are not yet witnessed" in said.output, said.output
    with verify.reading(db.engine) as connection:
        out.write_text("".join(line + "\n" for line in export.lines(connection)))
    key = checkpoint.verifier_key(wired.instance / "keys")
    assert offline.main([str(out), "--kept", str(saved), "--key", key]) == 0


def test_nothing_more_is_sent_on_a_day_on_which_nothing_happened(town: Town, wired: Settings, postbox: Postbox) -> None:
    loop.run_once(wired, later(0))
    loop.run_once(wired, later(0, hour=10))
    loop.run_once(wired, later(1))
    assert len(postbox.taken) == 2 == len({mail["Message-ID"] for mail in postbox.taken})


def test_what_is_done_to_a_case_about_one_of_ours_is_signed_at_once(town: Town, settings: Settings) -> None:
    checkpoints.watch(settings, later(0))
    sealed = town.sends(about=about(town, "ada"))
    checkpoints.watch(settings, later(0, hour=10))
    assert len(sizes()) == 1, "what an anonymous person did waits for the day's end"
    actor = town.who("ben")
    from casework.cases.actions import add_note

    add_note(sealed.case_ref, "Asked the caretaker.", False, actor, later(0, hour=11))
    checkpoints.watch(settings, later(0, hour=11))
    assert sizes()[-1] == tip()


def test_without_a_mail_server_it_is_signed_and_nothing_is_promised(town: Town, settings: Settings) -> None:
    loop.run_once(settings, later(0))
    assert sizes() and not db.session.scalars(select(DueWork).where(DueWork.verb == checkpoints.SEND)).all()


def test_without_the_key_the_worker_goes_on_with_its_other_work(town: Town, inside: Flask) -> None:
    settings: Settings = inside.extensions["casework"]
    loop.run_once(settings, later(0))
    assert sizes() == [] and trail.proof().at == later(0)


def test_the_worker_looks_once_a_minute(town: Town, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[When] = []
    monkeypatch.setattr(loop, "_WATCHES", {"look": lambda settings, now: looked.append(now)})
    minute = loop._watch(settings, MONDAY)
    assert loop._watch(settings, MONDAY, minute) == minute and len(looked) == 1
    loop._watch(settings, later(0, hour=10), minute)
    assert len(looked) == 2


def test_a_trail_that_is_not_whole_is_mailed_once_a_day_and_said_on_every_page_of_the_staff(
    town: Town, wired: Settings, postbox: Postbox
) -> None:
    loop.run_once(wired, later(0))
    sent = town.sends(later(0, hour=10), about=HALL)
    break_a_row(sent.case_ref)
    postbox.taken.clear()
    loop.run_once(wired, later(1))
    actions.ask_to_verify(later(1, hour=10))
    loop.run_once(wired, later(1, hour=10))
    alarms = [mail for mail in postbox.taken if mail["Subject"] == "Please look at the trail now"]
    assert sorted(mail["To"] for mail in alarms) == ["cora@stotfold.example", "gus@stotfold.example"]
    assert "Other" not in alarms[0].as_string()
    assert checkpoints.alarms(wired) == [checkpoints.NOT_WHOLE]


@pytest.mark.both
def test_a_start_walks_the_newest_entries_and_says_what_is_wrong_without_stopping(
    town: Town, wired: Settings, postbox: Postbox, caplog: pytest.LogCaptureFixture
) -> None:
    sent = town.sends(later(0), about=HALL)
    actions.verify_newest(wired, later(0))
    assert checkpoints.alarms(wired) == [] and not caplog.records
    break_a_row(sent.case_ref)
    actions.verify_newest(wired, later(0, hour=10))
    assert checkpoints.alarms(wired) == [checkpoints.NOT_WHOLE]
    assert f"the row case {sent.case_ref} is not what the trail says in subject" in caplog.text
    assert "Other" not in caplog.text, "the log names the place and not what stands there"
    loop.run_once(wired, later(0, hour=10))
    assert "Please look at the trail now" in {mail["Subject"] for mail in postbox.taken}


def test_a_trail_that_cannot_be_read_is_said_in_the_log_and_stops_no_start(
    town: Town, wired: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    with safely.looking(str(db.engine.url), writing=True) as bare:
        bare.exec_driver_sql("ALTER TABLE message RENAME TO elsewhere")
    actions.verify_newest(wired, later(0))
    assert "cannot be read" in caplog.text


def test_an_older_database_raises_the_alarm_until_it_is_said_why(town: Town, wired: Settings, postbox: Postbox) -> None:
    checkpoints.watch(wired, later(0))
    kept, copy = tip(), backed_up(wired)
    town.sends(later(0, hour=10))
    checkpoints.watch(wired, later(1))
    put(copy)
    loop.run_once(wired, later(1, hour=10))
    assert "older database" in checkpoints.stop(wired) and "put-back" in checkpoints.stop(wired)
    assert any(mail["Subject"] == "Please look at the trail now" for mail in postbox.taken)
    checkpoint.put_back(wired, "The disk failed", cast.OPERATOR, "Hal Brook", later(1, hour=11))
    assert checkpoints.stop(wired) == ""
    note = checkpoint.make_checkpoint(wired, later(1, hour=12))
    assert note is not None and note.size == kept + 1


def test_nothing_is_put_back_where_nothing_is_missing_or_nobody_says_why(town: Town, settings: Settings) -> None:
    copy = backed_up(settings)
    checkpoints.watch(settings, later(0))
    with pytest.raises(Invalid, match="nothing to record"):
        checkpoint.put_back(settings, "The disk failed", cast.OPERATOR, "Hal Brook", later(1))
    town.sends(later(0, hour=10))
    checkpoints.watch(settings, later(1))
    put(copy)
    with pytest.raises(Invalid, match="Say why"):
        checkpoint.put_back(settings, " ", cast.OPERATOR, "Hal Brook", later(1))


# Pages and checks


def living(app: Flask) -> Settings:
    settings: Settings = app.extensions["casework"]
    checkpoint.make_signer(settings.instance / "keys", "stotfold.example/trail")
    return settings


@pytest.fixture
def at_work(app: Flask) -> Town:
    with app.app_context():
        town = found(When.at(now()))
        backed_up(living(app))
        for _ in range(5):
            town.sends(When.at(now()))
        checkpoints.watch(living(app), When.at(now()))
        return town


def signed_in(app: Flask, town: Town, who: str) -> FlaskClient:
    return cast.sign_in(app.test_client(), town.refs[who])


@pytest.mark.parametrize("who", ["ada", "gus"])
def test_clerk_and_auditor_are_shown_the_last_checkpoint_and_can_keep_it(app: Flask, at_work: Town, who: str) -> None:
    client = signed_in(app, at_work, who)
    assert "The last checkpoint, to keep" in client.get("/trail").text
    answer = client.get("/trail/checkpoint")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    (note,) = checkpoint.notes_in(answer.text)
    assert note.signed_by(checkpoint.verifier_key(living(app).instance / "keys"))


def test_before_the_first_checkpoint_there_is_nothing_to_keep(app: Flask) -> None:
    with app.app_context():
        town = found(When.at(now()))
    client = signed_in(app, town, "ada")
    assert client.get("/trail/checkpoint").status_code == 404
    assert "to keep" not in client.get("/trail").text


def test_no_page_of_the_staff_is_shown_over_an_older_database_until_it_is_said_why(app: Flask, at_work: Town) -> None:
    client = signed_in(app, at_work, "ben")
    assert client.get("/worklist").status_code == 200
    with app.app_context():
        put(living(app).instance / "copy.sqlite3")
    client = signed_in(app, at_work, "ben")
    asks_again(app)
    client.get("/worklist", buffered=True)
    page = client.get("/worklist")
    assert page.status_code == 503 and "older database" in page.text and "put-back" in page.text
    assert client.post("/account/password", data={}).status_code in (400, 503)
    assert app.test_client().get("/tell-us/harm").status_code == 200, "residents are served"
    said = app.test_cli_runner().invoke(args=["trail", "put-back", "--why", "The disk failed", "--by", "Hal Brook"])
    assert said.exit_code == 0 and said.output.count("yes ") == len(QUESTIONS), said.output
    asks_again(app)
    client.get("/worklist", buffered=True)
    assert client.get("/worklist").status_code == 200


def test_a_copy_that_is_not_whole_is_put_back_and_not_said_to_be_good(app: Flask, at_work: Town) -> None:
    with app.app_context():
        put(living(app).instance / "copy.sqlite3")
        with safely.looking(str(db.engine.url), writing=True) as bare:
            walls.lower_walls(bare)
            bare.exec_driver_sql("UPDATE staff_member SET title = 'Mayor'")
    said = app.test_cli_runner().invoke(args=["trail", "put-back", "--why", "The disk failed", "--by", "Hal Brook"])
    assert said.exit_code == 1 and "NO  Every row is what the trail says" in said.output
    with app.app_context():
        assert checkpoints.alarms(living(app)) == [checkpoints.NOT_WHOLE]


def asks_again(app: Flask) -> None:
    app.extensions["casework.readings"].asked = -readings.ALARMS_EVERY


def test_the_check_finds_an_older_database(app: Flask, at_work: Town) -> None:
    moment = When.at(now())
    assert {"C15", "E05"}.isdisjoint(each.id for each in deploy.findings(app, moment))
    with app.app_context():
        put(living(app).instance / "copy.sqlite3")
    assert "C15" in {each.id for each in deploy.findings(app, moment)}


def test_the_check_finds_what_was_not_signed_for_days_and_no_fault_in_quiet_ones(app: Flask, at_work: Town) -> None:
    in_a_week = When.at(now() + timedelta(days=7))
    assert "E05" not in {each.id for each in deploy.findings(app, in_a_week)}
    with app.app_context():
        at_work.sends(When.at(now()))
    assert "E05" in {each.id for each in deploy.findings(app, in_a_week)}
