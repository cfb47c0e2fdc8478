"""The signer signs more of the same and never less, and knows when the database is an older one."""

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases.model import Case
from casework.clock import When
from casework.db import db
from casework.errors import SettingsError
from casework.settings import Settings
from casework.trail import act, checkpoint, verify
from casework.trail.model import Checkpoint
from tests.trail.conftest import ADA, NOBODY, Attack, at, decide, open_case

NAME = "stotfold.example/trail"
TOMORROW = When.at(datetime(2026, 11, 22, 0, 1, tzinfo=UTC))


@pytest.fixture
def settings(trail: Flask, tmp_path: Path) -> Settings:
    """An instance folder with a signing key."""
    (tmp_path / "keys").mkdir()
    checkpoint.make_signer(tmp_path / "keys", NAME)
    return Settings(instance=tmp_path)


def sign(settings: Settings, now: When) -> checkpoint.Note | None:
    return checkpoint.make_checkpoint(settings, now)


def test_the_key_is_its_owners_alone_and_is_made_once(settings: Settings) -> None:
    keys = settings.instance / "keys"
    assert stat.S_IMODE((keys / "signer").stat().st_mode) == 0o600
    assert checkpoint.make_signer(keys, "another") == checkpoint.load_signer(keys).verifier
    assert checkpoint.verifier_key(keys).startswith(NAME + "+")


def test_a_name_with_a_plus_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no plus sign"):
        checkpoint.make_signer(tmp_path, "a+b")


def test_without_a_key_nothing_is_signed(trail: Flask, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="signing key"):
        sign(Settings(instance=tmp_path), at())


@pytest.mark.both
def test_the_days_checkpoint_is_signed_stored_and_found_good(settings: Settings, case: str) -> None:
    note = sign(settings, at(10))
    assert note is not None and note.size == 5
    with verify.reading(db.engine) as connection:
        found = verify.verify(connection, [note.whole], key=checkpoint.verifier_key(settings.instance / "keys"))
    assert found.good and found.unwitnessed == 0
    assert (found.verdicts["stored"].checked, found.verdicts["kept"].checked) == (1, 1)


def test_it_is_signed_once_a_day_and_then_after_midnight(settings: Settings, case: str) -> None:
    first = sign(settings, at(10))
    decide(case, "upheld", at(11))
    assert sign(settings, at(12)) is None and checkpoint.unsigned() == 2
    second = sign(settings, TOMORROW)
    assert first is not None and second is not None
    assert (second.size, second.previous) == (7, checkpoint.digest(first.whole))


def test_a_day_with_nothing_new_is_looked_at_and_not_signed(settings: Settings, case: str) -> None:
    sign(settings, at(10))
    assert sign(settings, TOMORROW) is None
    assert db.session.scalars(select(Checkpoint.size)).all() == [5]


def test_an_anonymous_sender_after_midnight_waits_for_the_next_days(settings: Settings, case: str) -> None:
    sign(settings, at(10))
    sign(settings, TOMORROW)
    open_case(NOBODY, TOMORROW)
    assert sign(settings, TOMORROW) is None


def test_some_acts_are_signed_at_once(settings: Settings, case: str) -> None:
    sign(settings, at(10))
    with act("case.seal-confirmed", by=ADA, now=at(11), case=case, reason="It names him"):
        pass
    assert sign(settings, at(12)) is not None


def test_no_act_of_an_anonymous_sender_is(settings: Settings, case: str) -> None:
    sign(settings, at(10))
    with act("case.seal-objected", by=NOBODY, now=at(11), case=case, reason="It does not"):
        pass
    assert sign(settings, at(12)) is None


def test_every_step_in_a_case_about_one_of_us_is(settings: Settings, case: str) -> None:
    with act("case.moved", by=ADA, now=at(9), case=case):
        db.session.get(Case, case).seal = "provisional"
    sign(settings, at(10))
    decide(case, "upheld", at(11))
    assert sign(settings, at(12)) is not None


def test_it_does_not_sign_when_the_clock_went_back(settings: Settings, case: str) -> None:
    sign(settings, TOMORROW)
    with act("case.seal-confirmed", by=ADA, now=at(11), case=case, reason="It names him"):
        pass
    with pytest.raises(checkpoint.WillNotSign, match="The clock says"):
        sign(settings, at(12))


@pytest.mark.usefixtures("walls_down")
def test_it_does_not_sign_a_shorter_trail(settings: Settings, case: str, attack: Attack) -> None:
    sign(settings, at(10))
    attack("DELETE FROM entry_content WHERE seq > 3", "DELETE FROM entry WHERE seq > 3")
    with pytest.raises(checkpoint.WillNotSign, match="has 3 entries; 5 were signed"):
        sign(settings, TOMORROW)
    assert "shorter than when it was last signed" in checkpoint.rolled_back(settings)


@pytest.mark.usefixtures("walls_down")
def test_it_does_not_sign_a_rewritten_trail(settings: Settings, case: str, attack: Attack) -> None:
    sign(settings, at(10))
    attack(f"UPDATE entry SET hash = '{'a' * 64}' WHERE seq = 2")
    with pytest.raises(checkpoint.WillNotSign, match="among the first 5 entries"):
        sign(settings, TOMORROW)
    assert checkpoint.rolled_back(settings) == ""
    attack(f"UPDATE entry SET hash = '{'a' * 64}' WHERE seq = 5")
    db.session.rollback()
    assert "Entry 5 is not the one that was signed" in checkpoint.rolled_back(settings)


def test_a_database_as_new_as_the_last_checkpoint_is_not_older(settings: Settings, case: str) -> None:
    assert checkpoint.rolled_back(settings) == ""
    sign(settings, at(10))
    decide(case, "upheld")
    assert checkpoint.rolled_back(settings) == ""


def test_a_checkpoint_signed_and_not_stored_is_stored_later(settings: Settings, case: str, attack: Attack) -> None:
    sign(settings, at(10))
    attack("DROP TRIGGER wall_checkpoint_delete", "DELETE FROM checkpoint")
    sign(settings, TOMORROW)
    assert db.session.scalars(select(Checkpoint.size)).all() == [5]


def test_a_damaged_memory_of_what_was_signed_stops_the_signer(settings: Settings, case: str) -> None:
    (settings.instance / "keys" / "signer.state").write_text("{")
    with pytest.raises(checkpoint.WillNotSign, match="is damaged"):
        sign(settings, at(10))


def test_a_stored_checkpoint_changed_by_hand_is_found(settings: Settings, case: str, attack: Attack) -> None:
    sign(settings, at(10))
    attack(
        "DROP TRIGGER wall_checkpoint_update", "UPDATE checkpoint SET note = replace(note, 'date 2026', 'date 2027')"
    )
    with verify.reading(db.engine) as connection:
        found = verify.verify(connection, key=checkpoint.verifier_key(settings.instance / "keys"))
    assert found.verdicts["stored"].wrong == 2


def test_the_mail_says_what_it_is_and_holds_the_note(settings: Settings, case: str) -> None:
    note = sign(settings, at(10))
    assert note is not None
    text = checkpoint.note_text(note)
    assert "The trail had 5 entries on Saturday 21 November 2026." in text
    assert checkpoint.short_form(note.root) in text and list(checkpoint.notes_in(text)) == [note]
