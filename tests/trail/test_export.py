"""What leaves as a file, the verifier that needs nothing of ours, and the operator's commands."""

import base64
import contextlib
import io
import json
import random
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from flask import Flask

from casework.db import db
from casework.settings import Settings, make_keys
from casework.trail import checkpoint, cli, export, offline, seal, verify
from tests.trail.conftest import ADA, Attack, at, decide, on_bare_connection, open_case
from tests.trail.test_verify import history

OFFLINE = Path(offline.__file__)


def write(path: Path, hidden: tuple[str, ...] = (), with_content: bool = True) -> list[str]:
    """Export into `path`; gives the lines."""
    db.session.rollback()
    with verify.reading(db.engine) as connection:
        lines = list(export.lines(connection, set(hidden), with_content))
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return lines


def check(*arguments: object) -> tuple[int, str]:
    """Run the offline verifier as a stranger would: without site packages, apart from everything of ours."""
    command = [sys.executable, "-I", "-S", str(OFFLINE), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd="/", env={"PYTHONIOENCODING": "utf-8"})
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout


def look(*arguments: object) -> tuple[int, str]:
    """The same within this process, for when there are hundreds."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        return offline.main(list(map(str, arguments))), out.getvalue()


@pytest.fixture
def signed(trail: Flask, tmp_path: Path) -> Settings:
    """A history with a checkpoint in the middle."""
    make_keys(tmp_path)
    checkpoint.make_signer(tmp_path / "keys", "stotfold.example/trail")
    history()
    settings = Settings(instance=tmp_path)
    note = checkpoint.make_checkpoint(settings, at(30))
    assert note is not None
    (tmp_path / "kept.txt").write_text(checkpoint.note_text(note), encoding="utf-8")
    trail.extensions["casework"] = settings
    return settings


@pytest.mark.both
def test_an_honest_export_is_good_offline(signed: Settings, tmp_path: Path) -> None:
    decide(open_case(), "upheld", at(40))
    write(tmp_path / "export.jsonl")
    key = checkpoint.verifier_key(tmp_path / "keys")
    status, out = check(tmp_path / "export.jsonl", "--key", key, "--kept", tmp_path / "kept.txt")
    assert status == 0, out
    assert "NO " not in out and "5 are not yet witnessed" in out
    bare = key.split("+", 2)[2]
    public = base64.b64encode(base64.b64decode(bare)[1:]).decode()
    assert check(tmp_path / "export.jsonl", "--key", public)[0] == 0


def meaning(line: str) -> object:
    """What a line says: an empty field of a row may be called anything, as in a column that was added later."""
    try:
        value = json.loads(line)
    except ValueError:
        return None
    if isinstance(value, dict) and isinstance(value.get("row"), dict) and isinstance(value["row"].get("values"), dict):
        value["row"]["values"] = {name: held for name, held in value["row"]["values"].items() if held is not None}
    return value


def test_any_one_byte_of_an_export_changed_is_found_offline(signed: Settings, tmp_path: Path) -> None:
    lines, chance, done = write(tmp_path / "export.jsonl"), random.Random(7), 0
    key = checkpoint.verifier_key(tmp_path / "keys")
    while done < 300:
        number = chance.randrange(len(lines))
        raw = bytearray(lines[number].encode("ascii"))
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(7)
        changed = raw.decode("latin-1")
        if meaning(changed) == meaning(lines[number]):
            continue
        if set(changed) & set("\r\n\x85\x1c\x1d\x1e"):
            continue
        text = [*lines[:number], changed, *lines[number + 1 :]]
        (tmp_path / "changed.jsonl").write_text("\n".join(text) + "\n", encoding="utf-8")
        status, out = look(tmp_path / "changed.jsonl", "--key", key)
        assert status == 1, f"{lines[number]}\n{changed}\n{out}"
        done += 1


@pytest.mark.parametrize("change", ["cut", "drop", "swap", "twice"])
def test_lines_cut_dropped_swapped_or_doubled_are_found_offline(change: str, signed: Settings, tmp_path: Path) -> None:
    lines = write(tmp_path / "export.jsonl")
    entries = [number for number, line in enumerate(lines) if line.startswith('{"entry"')]
    last, some = entries[-1], entries[4]
    if change == "cut":
        del lines[last]
    elif change == "drop":
        del lines[some]
    elif change == "swap":
        lines[some], lines[some + 1] = lines[some + 1], lines[some]
    else:
        lines.insert(some, lines[some])
    (tmp_path / "changed.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert look(tmp_path / "changed.jsonl")[0] == 1


def test_an_entry_with_a_part_we_do_not_know_is_refused_offline(signed: Settings, tmp_path: Path) -> None:
    lines = write(tmp_path / "export.jsonl")
    value = json.loads(lines[4])
    for changed in ({**value, "more": 1}, {**value, "entry": {**value["entry"], "colour": "red"}}):
        text = [*lines[:4], json.dumps(changed), *lines[5:]]
        (tmp_path / "changed.jsonl").write_text("\n".join(text) + "\n", encoding="utf-8")
        status, out = look(tmp_path / "changed.jsonl")
        assert status == 1 and "has more or fewer parts" in out


def test_an_entry_of_a_format_to_come_is_not_passed_by_either(trail: Flask, url: str, tmp_path: Path) -> None:
    open_case()
    attack = partial(on_bare_connection, url)
    columns = ", ".join([*seal.HEADER, "prev", "hash"])
    entry = dict(
        zip([*seal.HEADER, "prev", "hash"], attack(f"SELECT {columns} FROM entry WHERE seq = 3")[0], strict=True)
    )
    entry |= {"v": 2} | {"hash": seal.entry_hash(entry["prev"], entry | {"v": 2})}
    attack("DROP TRIGGER wall_entry_update", f"UPDATE entry SET v = 2, hash = '{entry['hash']}' WHERE seq = 3")
    write(tmp_path / "export.jsonl")
    assert "Entry 3 is of a format that this file does not know." in look(tmp_path / "export.jsonl")[1]
    with verify.reading(db.engine) as connection:
        assert "Entry 3 is of a format that this program" in verify.verify(connection).verdicts["hashes"].first


def test_a_tied_readers_export_has_bare_hashes_and_still_proves_itself(trail: Flask, tmp_path: Path) -> None:
    refs = history()
    text = "".join(write(tmp_path / "export.jsonl", hidden=(refs[0],)))
    assert refs[0] not in text
    status, out = look(tmp_path / "export.jsonl")
    assert status == 0 and "of them bare hashes" in out, out


def test_an_export_without_content_holds_nothing_personal(signed: Settings, tmp_path: Path) -> None:
    text = "".join(write(tmp_path / "export.jsonl", with_content=False))
    for words in ("gate", "since May", "Cora", "salt", '"row"'):
        assert words not in text
    status, out = look(tmp_path / "export.jsonl", "--kept", tmp_path / "kept.txt")
    assert status == 0 and "The file holds no content" in out


def test_content_gone_without_an_erasure_is_found_offline(signed: Settings, attack: Attack, tmp_path: Path) -> None:
    attack("DROP TRIGGER wall_entry_content_update", "UPDATE entry_content SET salt = NULL, body = NULL WHERE seq = 2")
    write(tmp_path / "export.jsonl")
    status, out = check(tmp_path / "export.jsonl")
    assert status == 1 and "The content of entry 2 is gone, and no later erasure names it." in out


def test_a_checkpoint_of_another_key_is_found_offline(signed: Settings, tmp_path: Path) -> None:
    write(tmp_path / "export.jsonl")
    other = checkpoint.Signer("stotfold.example/trail", bytes(32)).verifier
    status, out = look(tmp_path / "export.jsonl", "--key", other)
    assert status == 1 and "not signed with the key you gave" in out


# Commands


def run(trail: Flask, *arguments: str) -> tuple[int, str]:
    if "trail" not in trail.cli.commands:
        cli.add(trail)
    done = trail.test_cli_runner().invoke(args=["trail", *arguments])
    return done.exit_code, done.output


def test_verify_says_yes_and_exits_with_0(signed: Settings, trail: Flask, tmp_path: Path) -> None:
    status, out = run(trail, "verify", "--kept", str(tmp_path / "kept.txt"))
    assert status == 0, out
    assert "0 are not yet witnessed" in out


def test_verify_names_the_place_and_exits_with_1(signed: Settings, trail: Flask, attack: Attack) -> None:
    attack("DROP TRIGGER wall_entry_update", "UPDATE entry SET actor = 'x' WHERE seq = 2")
    status, out = run(trail, "verify")
    assert status == 1
    assert "NO  Every entry is what its hash seals" in out and "Entry 2 is not what its hash seals." in out
    assert "The wall wall_entry_update does not stand as we built it." in out


def test_export_and_checkpoint_from_the_command_line(signed: Settings, trail: Flask, tmp_path: Path) -> None:
    decide(open_case(by=ADA), "upheld", at(40))
    (tmp_path / "keys" / "signer.state").unlink()
    assert run(trail, "export", str(tmp_path / "out.jsonl"))[0] == 0
    assert (tmp_path / "out.jsonl").stat().st_mode & 0o777 == 0o600, "it holds what residents wrote"
    status, out = run(trail, "export", str(tmp_path / "out.jsonl"))
    assert status == 1 and "cannot be made: File exists" in out
    assert look(tmp_path / "out.jsonl")[0] == 0
    status, out = run(trail, "checkpoint")
    assert (status, "The trail had 35 entries" in out) == (0, True), out
    status, out = run(trail, "key", "another")
    assert status == 0 and out.startswith("stotfold.example/trail+")
