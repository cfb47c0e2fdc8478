"""Checkpoints: signed seals of the trail that leave the building, so that somebody else holds yesterday's root.

The text is a C2SP tlog-checkpoint (origin, size, root) in a C2SP signed note, with two lines more: the date, and the
hash of the checkpoint before. Whoever signs keeps beside the key what was signed last, and never signs less.
"""

import base64
import binascii
import email
import email.policy
import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import func, select

from casework.clock import When, long_date
from casework.db import brief, db
from casework.errors import Invalid, Refused, SettingsError
from casework.policy.access import Actor
from casework.settings import Settings
from casework.trail import seal
from casework.trail.acts import AT_ONCE
from casework.trail.door import act
from casework.trail.model import Checkpoint, Entry, Storied

_ED25519 = b"\1"
_NOTE = re.compile(
    r"^(?P<text>(?P<origin>[^\s+]+)\n(?P<size>0|[1-9][0-9]{0,15})\n(?P<root>[A-Za-z0-9+/]{43}=)\n"
    r"date (?P<on>[0-9]{4}-[0-9]{2}-[0-9]{2})\nprevious (?P<previous>[A-Za-z0-9+/]{43}=)\n)"
    r"\n(?P<signatures>(?:— [^\s+]+ [A-Za-z0-9+/]+=*\n)+)",
    re.MULTILINE,
)


class WillNotSign(Refused):
    """The signer refuses: what it is shown is not more of what it signed last."""


# Notes


@dataclass(frozen=True)
class Note:
    """One signed checkpoint: the first `size` entries have this root. `previous` is the hash of the note before."""

    origin: str
    size: int
    root: str
    on: date
    previous: str
    text: str
    signatures: tuple[tuple[str, bytes], ...]

    @property
    def whole(self) -> str:
        """The note as it is stored and sent."""
        return self.text + "\n" + "".join(f"— {name} {_b64(raw)}\n" for name, raw in self.signatures)

    def signed_by(self, key: str) -> bool:
        """Whether one of the signatures is by this verifier key (`name+id+base64`)."""
        name, number, public = read_key(key)
        theirs = (raw[4:] for who, raw in self.signatures if who == name and raw[:4] == number)
        return any(_good(public, signature, self.text) for signature in theirs)


def notes_in(text: str) -> Iterator[Note]:
    """Every checkpoint in a file or an e-mail, whatever stands around it."""
    for found in _NOTE.finditer(text.replace("\r\n", "\n").rstrip() + "\n"):
        lines = [line.split(" ") for line in found["signatures"].splitlines()]
        yield Note(
            found["origin"],
            int(found["size"]),
            base64.b64decode(found["root"]).hex(),
            date.fromisoformat(found["on"]),
            base64.b64decode(found["previous"]).hex(),
            found["text"],
            tuple((name, base64.b64decode(raw)) for _, name, raw in lines),
        )


def text_of(raw: bytes) -> str:
    """What a file that somebody kept says; of a saved e-mail, what its text and its attachments say."""
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    if "Content-Type" not in mail:
        return raw.decode("utf-8", "replace")
    parts = (part.get_payload(decode=True) for part in mail.walk() if part.get_content_maintype() == "text")
    return "\n\n".join(part.decode("utf-8", "replace") for part in parts if isinstance(part, bytes))


def the_note(text: str) -> Note:
    """The one checkpoint that is all of `text`, spelt as we spell it; ValueError otherwise."""
    try:
        notes = list(notes_in(text))
    except binascii.Error:
        notes = []
    if len(notes) != 1 or notes[0].whole != text:
        raise ValueError("this is not a checkpoint as we write them")
    return notes[0]


def _good(public: bytes, signature: bytes, text: str) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, text.encode("utf-8"))
    except InvalidSignature:
        return False
    return True


def digest(note: str) -> str:
    """The hash by which the next checkpoint names this one, in hex; the first names 32 zero bytes."""
    return hashlib.sha256(note.encode("utf-8")).hexdigest() if note else "0" * 64


def short_form(root: str) -> str:
    """The first 80 bits of a root, to be read out or printed on a letter: a1b2 c3d4 e5f6 0718 293a."""
    return " ".join(root[place : place + 4] for place in range(0, 20, 4))


def note_text(note: Note) -> str:
    """The mail that carries a checkpoint to somebody who keeps it."""
    return (
        f"The trail had {note.size:,} entries on {long_date(note.on)}. Its seal begins {short_form(note.root)}.\n\n"
        "Please keep this message. With it anybody can prove later that nothing before it was rewritten:\n"
        "flask trail verify --kept FILE, or offline.py. FILE is this message as you saved it, or what is attached.\n\n"
        f"{note.whole}"
    )


# Keys


@dataclass(frozen=True)
class Signer:
    """Whoever holds the key; `name` is the origin of every checkpoint."""

    name: str
    seed: bytes

    @property
    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)

    @property
    def public(self) -> bytes:
        """The 32 bytes of the public key."""
        return self._key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)

    @property
    def verifier(self) -> str:
        """What a reader checks signatures with: `name+id+base64`."""
        return f"{self.name}+{_number(self.name, self.public).hex()}+{_b64(_ED25519 + self.public)}"

    def sign(self, size: int, root: str, on: date, previous: str) -> Note:
        """A checkpoint over these values."""
        sealed, before = _b64(bytes.fromhex(root)), _b64(bytes.fromhex(previous))
        lines = (self.name, str(size), sealed, f"date {on}", f"previous {before}")
        text = "".join(f"{line}\n" for line in lines)
        raw = _number(self.name, self.public) + self._key.sign(text.encode("utf-8"))
        return Note(self.name, size, root, on, previous, text, ((self.name, raw),))


def make_signer(folder: Path, name: str) -> str:
    """Make the signing key in `folder` unless it is there, for its owner alone; gives the verifier key.

    `name` has neither space nor plus sign. In production the folder's `signer` belongs to another user than the
    web process.
    """
    if not re.fullmatch(r"[^\s+]+", name):
        raise ValueError("the name of a key has no space and no plus sign")
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "signer").exists():
        signer = Signer(name, os.urandom(32))
        number = _number(name, signer.public).hex()
        _write(folder / "signer", f"PRIVATE+KEY+{name}+{number}+{_b64(_ED25519 + signer.seed)}\n", 0o600)
        _write(folder / "signer.pub", signer.verifier + "\n", 0o644)
    return verifier_key(folder)


def load_signer(folder: Path) -> Signer:
    """The signing key; SettingsError when it is not there or not ours to read."""
    try:
        _, _, name, _, raw = (folder / "signer").read_text(encoding="ascii").strip().split("+", 4)
        return Signer(name, base64.b64decode(raw)[1:])
    except (OSError, ValueError):
        raise SettingsError(f"The signing key {folder / 'signer'} is missing, damaged or not ours to read.") from None


def verifier_key(folder: Path) -> str:
    """The public half, which anybody may read; empty when set-up has not made it."""
    path = folder / "signer.pub"
    return path.read_text(encoding="ascii").strip() if path.exists() else ""


def read_key(key: str) -> tuple[str, bytes, bytes]:
    """Name, key number and public key of a verifier key; ValueError when it is none."""
    name, number, raw = key.split("+", 2)
    public = base64.b64decode(raw, validate=True)
    if public[:1] != _ED25519 or len(public) != 33 or _number(name, public[1:]).hex() != number:
        raise ValueError("this is not an Ed25519 verifier key")
    return name, bytes.fromhex(number), public[1:]


def _number(name: str, public: bytes) -> bytes:
    return hashlib.sha256(name.encode("utf-8") + b"\n" + _ED25519 + public).digest()[:4]


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _write(path: Path, text: str, mode: int) -> None:
    """Put a small file in its place whole, or not at all."""
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        os.fchmod(handle, mode)  # whatever the umask: the public half is for everybody
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(fresh, path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


# What was signed last, kept out of the database


@dataclass(frozen=True)
class Signed:
    """The last checkpoint signed: its note, the hash of its last entry, when, and the last day looked at."""

    size: int = 0
    root: str = ""
    tip: str = ""
    at: str = ""
    day: str = ""
    note: str = ""


def _state(folder: Path) -> Signed:
    path = folder / "signer.state"
    try:
        return Signed(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else Signed()
    except (OSError, ValueError, TypeError):
        raise WillNotSign(f"{path} is damaged or not ours to read, so what was signed last is not known.") from None


def _keep(folder: Path, state: Signed) -> None:
    _write(folder / "signer.state", json.dumps(vars(state)) + "\n", 0o644)


def rolled_back(settings: Settings) -> str:
    """What is wrong when the database is older than the last checkpoint signed; empty when it is not.

    A database that was put back from a copy, or rewritten, has lost what was signed. Every page of the staff says so,
    and a start is refused, until an operator has recorded why (`put_back`).
    """
    state = _state(settings.signing)
    if not state.size:
        return ""
    found = db.session.scalar(select(Entry.hash).where(Entry.seq == state.size))
    if found is None:
        return f"The trail is shorter than when it was last signed, at {state.size} entries: this is an older database."
    if found != state.tip:
        return f"Entry {state.size} is not the one that was signed: this is another database, or it was rewritten."
    return ""


def put_back(settings: Settings, why: str, by: Actor, named: str, now: When) -> None:
    """Record that the database was put back from a copy, and let it be signed from its own last checkpoint on.

    Needs the signer's folder. What was signed last stays beside it under another name. Invalid when nothing is lost;
    whoever keeps a later checkpoint will always see that entries are missing.
    """
    if not rolled_back(settings):
        raise Invalid("Nothing that was signed is missing from this database, so there is nothing to record.")
    if not why.strip() or not named.strip():
        raise Invalid("Say why it was put back, and who says so.")
    folder, newest = settings.signing, db.session.scalar(select(Checkpoint).order_by(Checkpoint.size.desc()))
    size, root, note = (newest.size, newest.root, newest.note) if newest else (0, "", "")
    tip = db.session.scalar(select(Entry.hash).where(Entry.seq == size)) or ""
    lost = _state(folder)
    with act("trail.put-back", by=by, now=now, why=why, named=named, lost=max(lost.size - size, 0)):
        pass
    _write(folder / f"signer.state.{now.day}", json.dumps(vars(lost)) + "\n", 0o644)
    _keep(folder, Signed(size, root, tip, str(now), "", note))


# Making one


def make_checkpoint(settings: Settings, now: When) -> Note | None:
    """Sign the trail if that is due, store the checkpoint, and give it so that it can be sent; else None.

    Due once a day, at the first look after midnight in London whatever has happened, and at once after an act of
    `AT_ONCE` or any act on a watched case; what an anonymous person did waits for the day's, so that the time of
    signing says nothing of the time of sending. Call it every minute. SettingsError without the key; WillNotSign
    when the clock went back or the trail is not more of what was signed last.
    """
    folder = settings.signing
    signer, state = load_signer(folder), _state(folder)
    if str(now) < state.at:
        raise WillNotSign(f"The clock says {now}, and the last checkpoint was signed at {state.at}.")
    db.session.rollback()
    daily = state.day < now.day.isoformat()
    if not daily and not _at_once(state.size):
        return None
    sealed = _sealed(state)
    fresh = sealed.size > state.size
    note = signer.sign(sealed.size, sealed.root, now.day, digest(state.note)) if fresh else None
    kept = note.whole if note else state.note
    _keep(folder, Signed(sealed.size, sealed.root, sealed.tip, str(now), now.day.isoformat(), kept))
    _store(kept)
    return note


@dataclass(frozen=True)
class _Sealed:
    size: int
    root: str
    tip: str


def _sealed(state: Signed) -> _Sealed:
    """Size, root and last hash of the trail as it is; WillNotSign unless it extends what was signed."""
    tree, tip, root = seal.Tree(), "", seal.Tree().root()
    for tip in _hashes():
        tree.add(tip)
        if tree.size == state.size:
            root = tree.root()
    if tree.size < state.size:
        raise WillNotSign(f"The trail has {tree.size} entries; {state.size} were signed.")
    if state.size and root != state.root:
        raise WillNotSign(f"Something among the first {state.size} entries is not what was signed on {state.day}.")
    return _Sealed(tree.size, tree.root(), tip)


def _hashes() -> Iterator[str]:
    query = select(Entry.hash).order_by(Entry.seq)
    yield from db.session.connection().execute(query, execution_options={"yield_per": 1000}).scalars()


def _store(text: str) -> None:
    """Put the checkpoint beside the trail, unless an earlier try did."""
    if not text:
        return
    note = the_note(text)
    with brief():
        if db.session.get(Checkpoint, note.size) is None:
            db.session.add(Checkpoint(size=note.size, root=note.root, on=note.on, note=text))


def _at_once(size: int) -> bool:
    """Whether somebody not anonymous has, since entry `size`, done what is signed at once."""
    since = select(Entry.act, Entry.case_ref).where(Entry.seq > size, Entry.actor_kind != "anonymous").distinct()
    done = db.session.execute(since).all()
    return any(name in AT_ONCE for name, _ in done) or any(_watched(ref) for ref in {ref for _, ref in done if ref})


def _watched(case_ref: str) -> bool:
    kinds = [mapper.class_ for mapper in Storied.registry.mappers if issubclass(mapper.class_, Storied)]
    rows = (db.session.get(kind, case_ref) for kind in kinds)
    return any(row is not None and row.watched for row in rows)


def unsigned() -> int:
    """How many entries no stored checkpoint covers yet."""
    tip, size = db.session.scalar(select(func.max(Entry.seq))), db.session.scalar(select(func.max(Checkpoint.size)))
    return (tip or 0) - (size or 0)
