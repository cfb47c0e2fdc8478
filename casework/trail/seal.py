"""The seal: canonical form, salted commitments, the hash chain, and the RFC 6962 tree over the same leaves.

Pure functions of plain values. Domain-separation strings and construction: README, "The seal".
"""

import hashlib
import json
import re
import secrets
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

FORMAT = 1
GENESIS = "0" * 64
HEADER = (
    "seq", "v", "act_id", "act", "case_ref", "kind", "row_ref", "version",
    "actor_kind", "actor", "hat", "happened", "entered", "content",
)  # fmt: skip


def canonical(value: object) -> bytes:
    """RFC 8785 for the values we allow: text, whole numbers within 2^53, booleans, null, lists, maps; no floats."""
    _check(value)
    text = json.dumps(_sorted(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def _check(value: object) -> None:
    if isinstance(value, float) or (isinstance(value, int) and abs(value) > 2**53):
        raise ValueError("the seal takes whole numbers within 2^53 and no fractions")
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if not isinstance(key, str):
                raise ValueError("the seal takes only text as a key")
            _check(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            _check(inner)
    elif not isinstance(value, str | int | None):
        raise ValueError(f"the seal cannot hold {type(value).__name__}")


def _sorted(value: object) -> object:
    """RFC 8785 sorts keys by UTF-16 code units, which differs from Python's order beyond the basic plane."""
    if isinstance(value, Mapping):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return {key: _sorted(value[key]) for key in keys}
    if isinstance(value, list | tuple):
        return [_sorted(inner) for inner in value]
    return value


def new_salt() -> str:
    """32 random bytes in hex; without it a commitment says nothing of its content."""
    return secrets.token_hex(32)


def commitment(salt: str, body: str) -> str:
    """What a header seals of its content: SHA-256 over the salt and the canonical body, in hex."""
    return _sha("casework-content/1", _bytes(salt), body.encode("utf-8"))


def entry_hash(prev: str, header: Mapping[str, object]) -> str:
    """The hash of one entry: over the hash before it and its canonical header, in hex."""
    return _sha("casework-entry/1", _bytes(prev), canonical({name: header[name] for name in HEADER}))


def _sha(domain: str, *parts: bytes) -> str:
    return hashlib.sha256(domain.encode("ascii") + b"\0" + b"".join(parts)).hexdigest()


def _bytes(text: str) -> bytes:
    """32 bytes from hex in its one spelling: `bytes.fromhex` alone would take capitals and spaces for the same."""
    if not _HEX.fullmatch(text):
        raise ValueError("the seal takes 64 small hex digits")
    return bytes.fromhex(text)


_HEX = re.compile("[0-9a-f]{64}")


QUEUE = timedelta(minutes=1)
"""How far apart the moments of two writers may lie who queue for the trail, with no fault of the clock."""


def went_back(before: object, after: object) -> bool:
    """Whether the clock went back between two entries, by the moments as they stand in them; a day has no clock."""
    if not (isinstance(before, str) and isinstance(after, str)) or after >= before or len(before) != len(after):
        return False
    try:
        return datetime.fromisoformat(before) - datetime.fromisoformat(after) > QUEUE
    except (ValueError, TypeError):
        return False


class Tree:
    """RFC 6962 over entries' hashes in order of seq, kept as the roots of its full subtrees, largest first."""

    def __init__(self) -> None:
        self.size = 0
        self._full: list[tuple[int, bytes]] = []

    def add(self, entry: str) -> None:
        """Put one entry's hash behind the others."""
        self.size += 1
        size, node = 1, hashlib.sha256(b"\0" + _bytes(entry)).digest()
        while self._full and self._full[-1][0] == size:
            _, left = self._full.pop()
            size, node = 2 * size, _node(left, node)
        self._full.append((size, node))

    def root(self) -> str:
        """The root over all that was added, in hex; the empty tree's is SHA-256 of nothing."""
        if not self._full:
            return hashlib.sha256(b"").hexdigest()
        right = self._full[-1][1]
        for _, left in reversed(self._full[:-1]):
            right = _node(left, right)
        return right.hex()


def root(hashes: Iterable[str]) -> str:
    """RFC 6962 root over entries' hashes in order of seq, in hex."""
    tree = Tree()
    for entry in hashes:
        tree.add(entry)
    return tree.root()


@dataclass
class _Branch:
    """A full subtree while the tree grows: its leaves, its root, and the wanted leaves under it by number."""

    size: int
    node: bytes
    under: list[int]


def paths(hashes: Iterable[str], wanted: Collection[int]) -> tuple[str, dict[int, list[str]]]:
    """The RFC 6962 root over entries' hashes, and for each wanted number (from 0) the audit path of its leaf, the
    nearest first, all in hex; a number beyond the last has none."""
    full: list[_Branch] = []
    found: dict[int, list[str]] = {}
    for number, entry in enumerate(hashes):
        fresh = _Branch(1, hashlib.sha256(b"\0" + _bytes(entry)).digest(), [number] if number in wanted else [])
        found |= {each: [] for each in fresh.under}
        while full and full[-1].size == fresh.size:
            fresh = _joined(full.pop(), fresh, found)
        full.append(fresh)
    if not full:
        return root(()), {}
    right = full.pop()
    while full:
        right = _joined(full.pop(), right, found)
    return right.node.hex(), found


def _joined(left: _Branch, right: _Branch, found: dict[int, list[str]]) -> _Branch:
    for number in left.under:
        found[number].append(right.node.hex())
    for number in right.under:
        found[number].append(left.node.hex())
    return _Branch(left.size + right.size, _node(left.node, right.node), left.under + right.under)


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\1" + left + right).digest()
