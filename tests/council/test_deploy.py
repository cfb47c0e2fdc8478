"""The numbered checks: a sound council passes, and each check finds its own fault."""

import json
import os
import shutil
from collections import namedtuple
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select, text

from casework import clock, deploy, serve
from casework.clock import When
from casework.council import actions, bodies
from casework.council import queries as council
from casework.db import brief, db
from casework.errors import SettingsError
from casework.migrations import safely
from casework.policy.load import preset
from casework.policy.words import Office
from casework.staff.model import StaffMember, Standing
from casework.trail import act, checkpoint
from casework.trail.model import Checkpoint, Entry, Verification
from casework.work.model import DueWork
from tests.conftest import let_go, make_app
from tests.council.cast import HOLDERS, NOON, OPERATOR, set_up

Break = Callable[[Flask], object]


def on(app: Flask, **changed: object) -> None:
    app.extensions["casework"] = replace(app.extensions["casework"], **changed)


def written(path: Path, when: When) -> None:
    """Have a file say that it was last written then."""
    assert when.instant is not None
    os.utime(path, (when.instant.timestamp(),) * 2)


def later(**time: int) -> When:
    assert NOON.instant is not None
    return When.at(NOON.instant + timedelta(**time))


@pytest.fixture
def sound(instance: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Flask:
    """A council that is set up as it should be, on a machine whose clock is kept."""
    monkeypatch.setattr(clock, "uncertainty", lambda: 0.1)
    (instance / "copied").touch()
    written(instance / "copied", NOON)
    app = make_app(
        instance,
        database_url=database_url,
        public_url="https://cases.ashby.gov.uk",
        proxies=1,
        mail_host="mail.ashby.gov.uk",
        mail_from="clerk@ashby.gov.uk",
        mail_sealed_from=("chair + stand-in-chair <sealed@ashby.gov.uk>", "outside-person <iris@elsewhere.gov.uk>"),
        mail_auditor="auditor@elsewhere.gov.uk",
        mail_chair="chair@ashby.gov.uk",
        free_bytes_kept=0,
        backup_stamp=str(instance / "copied"),
    )
    app.testing = False
    with app.app_context():
        set_up("model")
    yield app
    let_go(app)


def ids(app: Flask, now: When = NOON, deployed: bool = True) -> list[str]:
    return [found.id for found in deploy.findings(app, now, deployed)]


def test_a_sound_council_passes_every_check(sound: Flask) -> None:
    assert deploy.findings(sound, NOON) == []


def inside(change: Callable[[], object]) -> Break:
    def broken(app: Flask) -> None:
        with app.app_context():
            change()

    return broken


def raw(statement: str) -> Break:
    """Somebody at the database itself."""

    def broken(app: Flask) -> None:
        with safely.looking(app.extensions["casework"].database, writing=True) as connection:
            connection.execute(text(statement))

    return broken


def lose(office: Office) -> Callable[[], None]:
    def change() -> None:
        with act("staff.disabled", by=OPERATOR, now=NOON, reason="left"):
            member = db.session.get(StaffMember, HOLDERS[office].staff_ref)
            assert member is not None
            member.standing = Standing.DISABLED

    return change


def no_power() -> None:
    for each in council.delegations(NOON.day):
        bodies.end_delegation(each.ref, NOON.day, "9", OPERATOR, NOON)


def nobody_sits() -> None:
    whole = council.committees(NOON.day)[0]
    for each in council.members_of(whole.ref, NOON.day):
        bodies.unseat(each.ref, NOON.day, "9", OPERATOR, NOON)


def made_up() -> None:
    with act("staff.added", by=OPERATOR, now=NOON, name="Jon"):
        db.session.add(StaffMember(
            name="Jon", email="jon@ashby.example", title="", roles=[], standing=Standing.ACTIVE, listed=True,
            working_days=[],
        ))  # fmt: skip


def work(**given: object) -> Callable[[], None]:
    def change() -> None:
        with brief():
            db.session.add(DueWork(**{"verb": "letter", "about": "x", "due": NOON} | given))

    return change


def older_policy() -> None:
    actions.adopt(preset("westerham"), "8/26", NOON.day, later(days=1).day, OPERATOR, NOON)


def no_key(app: Flask) -> None:
    (app.extensions["casework"].instance / "keys" / "pepper").write_text("short")


def open_key(app: Flask) -> None:
    (app.extensions["casework"].instance / "keys" / "session").chmod(0o644)


def open_database(app: Flask) -> None:
    (app.extensions["casework"].instance / "casework.sqlite3").chmod(0o640)


def signer_of_ours(app: Flask) -> None:
    checkpoint.make_signer(app.extensions["casework"].signing, "ashby.gov.uk")


def old_key(app: Flask) -> None:
    written(app.extensions["casework"].instance / "keys" / "draft", later(days=-731))


def old_copy(app: Flask) -> None:
    path = app.extensions["casework"].instance / "before-upgrade.sqlite3"
    path.touch(0o600)
    written(path, later(days=-31))


def broken_entry(app: Flask) -> None:
    raw("DROP TRIGGER wall_entry_content_update")(app)
    raw("UPDATE entry_content SET body = '{}' WHERE seq = (SELECT max(seq) FROM entry)")(app)


def was_not_whole() -> None:
    with brief():
        db.session.add(Verification(at=NOON, entries=3, good=False, told=[]))


def other_database(app: Flask) -> None:
    state = {"size": 10**6, "root": "0" * 64, "tip": "0" * 64, "at": str(NOON), "day": "2026-11-21", "note": ""}
    (app.extensions["casework"].instance / "keys" / "signer.state").write_text(json.dumps(state))


BROKEN: list[tuple[str, Break, When]] = [
    ("C01", no_key, NOON),
    ("C02", open_key, NOON),
    ("C02", open_database, NOON),
    ("C03", lambda app: app.config.update(DEBUG=True), NOON),
    ("C03", lambda app: app.config.update(TESTING=True), NOON),
    ("C04", lambda app: on(app, public_url="http://cases.ashby.gov.uk"), NOON),
    ("C04", lambda app: on(app, public_url=""), NOON),
    ("C05", lambda app: app.config.update(TRUSTED_HOSTS=None), NOON),
    ("C05", lambda app: app.config.update(TRUSTED_HOSTS=[".gov.uk"]), NOON),
    ("C06", lambda app: app.config.update(SESSION_COOKIE_SECURE=False), NOON),
    ("C06", lambda app: app.config.update(SESSION_COOKIE_HTTPONLY=False), NOON),
    ("C06", lambda app: app.config.update(SESSION_COOKIE_SAMESITE=None), NOON),
    ("C06", lambda app: app.config.update(SESSION_COOKIE_NAME="session"), NOON),
    ("C07", lambda app: on(app, demo=True), NOON),
    ("C08", raw("INSERT INTO alembic_version VALUES ('from-the-future')"), NOON),
    ("C09", raw("DROP TRIGGER wall_entry_update"), NOON),
    ("C12", inside(made_up), NOON),
    ("C14", inside(lose(Office.STAND_IN_CLERK)), NOON),
    ("C15", other_database, NOON),
    ("C16", lambda app: on(app, mail_sealed_from=()), NOON),
    ("C16", lambda app: on(app, mail_sealed_from=("clerk + chair <sealed@ashby.gov.uk>",)), NOON),
    ("C17", lambda app: on(app, mail_sealed_from=("chair <Clerk@ashby.gov.uk>",)), NOON),
    ("E01", lambda app: on(app, proxies=0), NOON),
    ("E02", lambda app: on(app, free_bytes_kept=10**18), NOON),
    ("E03", lambda app: on(app, colour="#ffff00"), NOON),
    ("E04", inside(lose(Office.OUTSIDE_PERSON)), NOON),
    ("E05", lambda app: None, later(days=2)),
    ("E06", inside(work()), later(hours=2)),
    ("E06", inside(work(due=NOON.coarse())), later(days=1)),
    ("E07", broken_entry, NOON),
    ("E07", inside(was_not_whole), NOON),
    ("E08", lambda app: None, later(hours=49)),
    ("E08", lambda app: on(app, backup_stamp="/nowhere/at/all"), NOON),
    ("E09", lambda app: None, later(hours=27)),
    ("E10", lambda app: None, later(minutes=-1)),
    ("E10", lambda app: None, later(days=-1).coarse()),
    ("E11", inside(no_power), later(days=2)),
    ("W01", lambda app: on(app, mail_host=""), NOON),
    ("W02", lambda app: on(app, mail_auditor=""), NOON),
    ("W03", inside(work(given_up=True)), NOON),
    ("W04", lambda app: None, later(days=5 * 365)),
    ("W05", inside(older_policy), later(days=1)),
    ("W06", old_key, NOON),
    ("W07", lambda app: on(app, backup_stamp=""), NOON),
    ("W09", signer_of_ours, NOON),
    ("W10", old_copy, NOON),
    ("W13", lambda app: on(app, mail_sealed_from=("chair <sealed@ashby.gov.uk>",)), NOON),
    ("W11", inside(nobody_sits), later(days=2)),
]


@pytest.mark.parametrize(("id", "broken", "now"), BROKEN, ids=lambda value: value if isinstance(value, str) else "")
def test_each_check_finds_its_own_fault(sound: Flask, id: str, broken: Break, now: When) -> None:
    assert id not in ids(sound)
    broken(sound)
    assert id in ids(sound, now)


def test_every_check_is_made_to_fail() -> None:
    elsewhere = {"C10", "C11", "C13", "W08", "W12"}
    assert {id for id, _, _ in BROKEN} | elsewhere == set(deploy.known())


@pytest.mark.parametrize(("out", "found"), [(float("inf"), ["W08"]), (2.5, ["W08"]), (1.9, []), (None, [])])
def test_a_clock_that_nothing_keeps_is_found(
    sound: Flask, monkeypatch: pytest.MonkeyPatch, out: float | None, found: list[str]
) -> None:
    monkeypatch.setattr(clock, "uncertainty", lambda: out)
    assert ids(sound) == found


def test_the_kernel_is_asked_how_well_the_clock_is_kept() -> None:
    out = clock.uncertainty()
    assert out is None or out >= 0


@pytest.mark.postgresql
def test_a_database_with_another_clock_is_found(sound: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    real = clock.now()
    monkeypatch.setattr(clock, "now", lambda: real - timedelta(seconds=30))
    assert "E10" in ids(sound)


def test_a_file_that_the_signers_user_reads_too_is_no_fault(sound: Flask) -> None:
    folder = sound.extensions["casework"].instance
    (folder / "casework.sqlite3").chmod(0o660)
    assert ids(sound) == ["C02"]
    on(sound, signer=str(folder / "elsewhere"))
    assert ids(sound) == []
    (folder / "casework.sqlite3").chmod(0o664)
    (found,) = deploy.findings(sound, NOON)
    assert found.id == "C02" and "chmod o= " in found.remedy


def test_a_key_taken_out_to_be_renewed_is_made_by_the_upgrade_and_no_other_is(sound: Flask) -> None:
    keys = sound.extensions["casework"].instance / "keys"
    for name in ("draft", "pepper"):
        (keys / name).unlink()
    assert sound.test_cli_runner().invoke(args=["upgrade"]).exit_code == 0
    assert (keys / "draft").exists() and not (keys / "pepper").exists()


def test_only_what_is_critical_is_asked_for_at_a_start(sound: Flask) -> None:
    on(sound, proxies=0, mail_host="")
    assert deploy.findings(sound, NOON, levels=(deploy.Level.CRITICAL,)) == []


@pytest.mark.parametrize("pragma", ["recursive_triggers=OFF", "secure_delete=OFF", "synchronous=OFF"])
def test_a_pragma_that_somebody_changed_is_found(sound: Flask, pragma: str) -> None:
    def change() -> None:
        raw_connection = db.session.connection().connection.driver_connection
        db.session.rollback()
        raw_connection.execute(f"PRAGMA {pragma}")  # type: ignore[union-attr]

    inside(change)(sound)
    assert ids(sound) == ["C10"]


@pytest.mark.postgresql
def test_an_application_that_owns_its_tables_is_found(sound: Flask) -> None:
    assert ids(sound) == ["C11"]


@pytest.mark.postgresql
def test_a_wall_that_is_not_always_on_is_found(sound: Flask) -> None:
    raw("ALTER TABLE entry ENABLE TRIGGER wall_entry_row")(sound)
    assert "C09" in ids(sound)


def test_a_council_without_a_policy_is_found(app: Flask) -> None:
    assert "C13" in ids(app)


def test_a_trail_that_is_signed_to_its_end_may_rest(sound: Flask) -> None:
    with sound.app_context(), brief():
        size = db.session.scalar(select(func.max(Entry.seq)))
        db.session.add(Checkpoint(size=size, root="0" * 64, on=NOON.day, note="note"))
    assert "E05" not in ids(sound, later(days=5))


def test_what_happened_yesterday_may_wait_for_its_checkpoint(sound: Flask) -> None:
    assert "E05" not in ids(sound, later(days=1))


def test_work_of_the_last_hour_is_no_fault(sound: Flask) -> None:
    inside(work())(sound)
    assert ids(sound, later(minutes=50)) == []


def test_a_full_disk_is_found(sound: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10, 9, 1))
    on(sound, free_bytes_kept=2)
    assert ids(sound) == ["E02"]


def test_the_worst_comes_first_and_each_says_what_to_do(sound: Flask) -> None:
    on(sound, mail_host="", proxies=0, demo=True)
    found = deploy.findings(sound, NOON)
    assert [each.id for each in found] == ["C07", "E01", "W01"]
    assert all(each.what.endswith(".") and each.remedy for each in found)
    assert deploy.summary(found) == "1 critical, 1 error, 1 warning"
    assert deploy.summary([]) == "nothing found"


def test_without_deploy_only_what_always_matters_is_looked_at(sound: Flask) -> None:
    on(sound, mail_host="", proxies=0, public_url="")
    assert ids(sound, deployed=False) == []


def test_the_command_prints_and_fails_on_an_error(sound: Flask) -> None:
    on(sound, proxies=0)
    said = sound.test_cli_runner().invoke(args=["check", "--deploy"])
    assert said.exit_code == 1 and "E01 error: No proxy is counted" in said.output


def test_a_critical_finding_stops_the_start(sound: Flask) -> None:
    serve.refuse_critical(sound, NOON)
    open_key(sound)
    with pytest.raises(SettingsError, match="C02.*chmod"):
        serve.refuse_critical(sound, NOON)


def test_an_error_does_not_stop_the_start(sound: Flask) -> None:
    on(sound, proxies=0)
    serve.refuse_critical(sound, NOON)
