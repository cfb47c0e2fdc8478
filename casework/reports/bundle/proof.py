"""The seal's proof of one case: its entries, each with its path to the newest checkpoint, in words and as a file."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from casework.db import as_json, db
from casework.privacy.model import Reader
from casework.reports.bundle.gather import CaseFile
from casework.reports.bundle.paper import Section, exact, items, note, short, table, words
from casework.settings import Settings
from casework.trail import checkpoint, seal
from casework.trail.model import Checkpoint, Entry, EntryContent
from casework.trail.offline import PROOF

CHECK = "python3 check.py proof.jsonl --key KEY --kept NOTE"


@dataclass(frozen=True)
class Sealed:
    """One entry of the case; `path` is None while no checkpoint covers it."""

    entry: Entry
    content: EntryContent
    path: tuple[str, ...] | None


@dataclass(frozen=True)
class Proof:
    """What proves the entries of one case: the newest checkpoint as it was signed, the key, the end of the chain."""

    note: str
    key: str
    tip: str
    agrees: bool
    entries: tuple[Sealed, ...]

    @property
    def later(self) -> int:
        """How many entries the checkpoint does not cover yet."""
        return sum(each.path is None for each in self.entries)


def proof_of(case_ref: str, settings: Settings) -> Proof:
    """Walk the trail up to its newest checkpoint for the paths of one case's entries; its memory does not grow."""
    query = select(Entry, EntryContent).join(EntryContent, EntryContent.seq == Entry.seq)
    rows = db.session.execute(query.where(Entry.case_ref == case_ref).order_by(Entry.seq)).all()
    signed = db.session.scalar(select(Checkpoint).order_by(Checkpoint.size.desc()).limit(1))
    size = signed.size if signed else 0
    root, paths = seal.paths(_hashes(size), {entry.seq - 1 for entry, _ in rows})
    return Proof(
        note=signed.note if signed else "",
        key=checkpoint.verifier_key(settings.signing),
        tip=db.session.scalar(select(Entry.hash).order_by(Entry.seq.desc()).limit(1)) or "",
        agrees=signed is None or signed.root == root,
        entries=tuple(Sealed(entry, content, _path(paths.get(entry.seq - 1))) for entry, content in rows),
    )


def _path(found: list[str] | None) -> tuple[str, ...] | None:
    return None if found is None else tuple(found)


def _hashes(size: int) -> Iterator[str]:
    query = select(Entry.hash).where(Entry.seq <= size).order_by(Entry.seq)
    yield from db.session.execute(query, execution_options={"yield_per": 1000}).scalars()


# In words


def section(found: CaseFile, proof: Proof) -> Section:
    """What proves that none of it was changed afterwards, and how anybody checks that."""
    told = {line.seq for line in found.lines}
    acts = [each for each in proof.entries if each.entry.kind == "act" and each.entry.seq in told]
    says = {line.seq: line.says for line in found.lines}
    rows = [(f"{short(each.entry.happened)}\n{says[each.entry.seq]}", each.entry.hash) for each in acts]
    blocks = [
        words(
            "Every act on this case was written as an entry of the council’s trail in the same transaction as what it "
            "changed. Each entry seals the one before it, and checkpoints over all of them are signed and leave the "
            "building. An entry that was changed, left out or added afterwards no longer fits a checkpoint that "
            "somebody else keeps."
        ),
        words(_covered(proof)),
        exact(proof.note or "No checkpoint has been signed yet."),
        words("The key it is signed with; better than from here, take it from whoever keeps the checkpoints:"),
        exact(proof.key or "none"),
        words("The trail ended, when this bundle was made, in the entry with this hash:"),
        exact(proof.tip),
        words("How to check it, on any machine with Python and nothing of ours:"),
        items(
            [
                "Unpack the archive this PDF came in. check.py is one file that can be read through; take it from a "
                "source of your own if you like.",
                f"Run {CHECK}, where KEY is the key above and NOTE a checkpoint that you keep, if you keep one.",
                "It says of each entry whether it is what its hash seals, and stands in the tree that was signed.",
                "The hashes below are those of the acts in the chronology: proof.jsonl has what proves each.",
            ]
        ),
        note("The order is that of the entries. What anonymous people did has a day and no hour."),
        table(("Act", "Hash of its entry"), rows, (6, 11)),
    ]
    return Section("The proof", tuple(blocks))


def _covered(proof: Proof) -> str:
    many = len(proof.entries)
    if not proof.note:
        return f"{many:,} entries tell of this case. None has been signed yet."
    later = f" {proof.later:,} are newer: the next checkpoint will cover them." if proof.later else ""
    wrong = "" if proof.agrees else " THE TRAIL DOES NOT AGREE WITH IT: something was changed."
    return f"{many:,} entries tell of this case. {many - proof.later:,} stand in this newest checkpoint.{later}{wrong}"


# As a file


def lines(proof: Proof, reader: Reader) -> Iterator[str]:
    """What `check.py` reads, one JSON text a line: everything for who may see all, headers without content for whoever
    wrote, and bare hashes for anybody else, to whom a header would tell of what is left out."""
    yield _line({"format": PROOF})
    if proof.note:
        yield _line({"checkpoint": proof.note})
    for each in proof.entries:
        yield _line(_entry(each, reader))


def _entry(each: Sealed, reader: Reader) -> dict[str, object]:
    row = each.entry
    bare: dict[str, object] = {"index": row.seq - 1, "hash": row.hash, "path": each.path}
    if reader is Reader.OTHERS:
        return bare
    header = {name: as_json(getattr(row, name)) for name in (*seal.HEADER, "prev")}
    if reader is Reader.SENDER:
        return bare | {"entry": header}
    return bare | {"entry": header, "salt": each.content.salt, "body": each.content.body}


def _line(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")) + "\n"
