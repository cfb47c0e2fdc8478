"""The seal, against vectors from a second implementation written in another language."""

import base64
import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casework.trail import checkpoint, offline, seal

VECTORS: dict[str, Any] = json.loads((Path(__file__).parent / "vectors.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("one", VECTORS["canonicals"])
def test_the_canonical_form_is_that_of_the_second_implementation(one: dict[str, Any]) -> None:
    assert seal.canonical(one["value"]).decode("utf-8") == one["canonical"] == offline.canonical(one["value"])


@pytest.mark.parametrize("one", VECTORS["contents"])
def test_so_are_commitments(one: dict[str, str]) -> None:
    assert seal.commitment(one["salt"], one["body"]) == one["commitment"]
    assert offline.sealed(b"casework-content/1", one["salt"], one["body"]) == one["commitment"]


@pytest.mark.parametrize("one", VECTORS["entries"])
def test_so_are_hashes_of_entries(one: dict[str, Any]) -> None:
    assert seal.entry_hash(one["prev"], one["header"]) == one["hash"]
    assert offline.entry_hash({**one["header"], "prev": one["prev"]}) == one["hash"]


def test_so_are_roots_of_every_size() -> None:
    ours, theirs = seal.Tree(), offline.Tree()
    for size, expected in enumerate(VECTORS["roots"]):
        assert ours.root() == theirs.root() == expected
        assert seal.root(entry["hash"] for entry in VECTORS["entries"][:size]) == expected
        if size < len(VECTORS["entries"]):
            ours.add(VECTORS["entries"][size]["hash"])
            theirs.add(VECTORS["entries"][size]["hash"])


def test_so_are_checkpoints_to_the_last_byte() -> None:
    signer = checkpoint.Signer("stotfold.example/trail", bytes.fromhex(VECTORS["seed"]))
    assert signer.verifier == VECTORS["verifier"]
    before = ""
    for size, note in zip((7, 20), VECTORS["notes"], strict=True):
        ours = signer.sign(size, VECTORS["roots"][size], date(2026, 11, size + 1), checkpoint.digest(before))
        assert ours.whole == note
        assert checkpoint.the_note(note) == ours and ours.signed_by(VECTORS["verifier"])
        before = note


@pytest.mark.parametrize("note", VECTORS["notes"])
def test_any_changed_letter_of_a_checkpoint_spoils_it(note: str) -> None:
    for place in range(len(note)):
        changed = note[:place] + chr(ord(note[place]) ^ 1) + note[place + 1 :]
        try:
            assert not checkpoint.the_note(changed).signed_by(VECTORS["verifier"]), place
        except ValueError:
            continue


def test_a_checkpoint_is_found_in_an_e_mail() -> None:
    mail = "Dear Gus,\r\n\r\nPlease keep this.\r\n\r\n" + VECTORS["notes"][0].replace("\n", "\r\n") + "\r\nThe clerk"
    assert [note.size for note in checkpoint.notes_in(mail)] == [7]


@pytest.mark.parametrize("value", [0.5, 2**60, {1: "one"}, b"bytes", {"inside": [1.0]}, "\ud800"])
def test_what_cannot_be_sealed_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="seal|surrogates"):
        seal.canonical(value)


@pytest.mark.parametrize("salt", ["AB" * 32, "ab " * 32, "ab", "zz" * 32, " " + "ab" * 32])
def test_a_salt_has_one_spelling(salt: str) -> None:
    with pytest.raises(ValueError, match="64 small hex digits"):
        seal.commitment(salt, "{}")


# Ed25519 in forty lines: RFC 8032, section 7.1

RFC_8032 = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("key", "message", "signature"), RFC_8032)
def test_the_offline_signature_check_agrees_with_the_standard(key: str, message: str, signature: str) -> None:
    public, raw, text = bytes.fromhex(key), bytes.fromhex(signature), bytes.fromhex(message)
    assert offline.signature_good(public, raw, text)
    assert not offline.signature_good(public, raw, text + b"x")
    assert not offline.signature_good(public, raw[:32] + bytes(32), text)
    big = (int.from_bytes(raw[32:], "little") + offline.ORDER).to_bytes(32, "little")
    assert not offline.signature_good(public, raw[:32] + big, text), "a signature has one spelling"
    assert not offline.signature_good(public[:31], raw, text)


def test_the_offline_check_accepts_what_the_package_signs() -> None:
    for number in range(10):
        signer = checkpoint.Signer("x", hashlib.sha256(bytes([number])).digest())
        note = signer.sign(1, "ab" * 32, date(2026, 1, 1), "0" * 64)
        raw = base64.b64decode(note.whole.split()[-1])[4:]
        assert offline.signature_good(signer.public, raw, note.text.encode())
        assert not offline.signature_good(signer.public, raw, note.text.encode() + b" ")


def test_every_path_leads_to_the_root_and_to_no_other() -> None:
    hashes = [hashlib.sha256(bytes([number])).hexdigest() for number in range(40)]
    for size in range(len(hashes) + 1):
        root, paths = seal.paths(hashes[:size], set(range(50)))
        assert root == seal.root(hashes[:size]) and set(paths) == set(range(size))
        for number, path in paths.items():
            assert offline.root_over(hashes[number], number, size, path) == root
            assert offline.root_over("0" * 64, number, size, path) != root
            for wrong in (path[:-1] if path else [root], [*path, root]):
                assert offline.root_over(hashes[number], number, size, wrong) != root
