"""Check an exported trail by itself: python3 offline.py EXPORT [--key KEY] [--kept NOTE]...

One file, standard library only, nothing of Casework's: copy it to any machine with Python 3.10 or later. EXPORT is
what `flask trail export` wrote, or the `proof.jsonl` of a bundle of one case; KEY the verifier key (name+id+base64, or
the bare public key in base64); NOTE a file or saved e-mail with checkpoints you kept.
Prints one verdict a line; the exit status is 0 when all are good, 1 when not.
"""

import argparse
import base64
import email
import email.policy
import hashlib
import io
import json
import re
import sys
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

HEADER = (
    "seq", "v", "act_id", "act", "case_ref", "kind", "row_ref", "version",
    "actor_kind", "actor", "hat", "happened", "entered", "content",
)  # fmt: skip
HEX = re.compile("[0-9a-f]{64}")
NOTE = re.compile(
    r"^(([^\s+]+)\n(0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*)\n((?:— [^\s+]+ [A-Za-z0-9+/]+=*\n)+)",
    re.MULTILINE,
)

# Ed25519 (RFC 8032, section 5.1.7), verification only, slow and simple

Point = tuple[int, int, int, int]
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P


def add(one: Point, two: Point) -> Point:
    """The sum of two points of the curve."""
    a = (one[1] - one[0]) * (two[1] - two[0]) % P
    b = (one[1] + one[0]) * (two[1] + two[0]) % P
    c, d = 2 * one[3] * two[3] * D % P, 2 * one[2] * two[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number: int, point: Point) -> Point:
    """A point added to itself so many times."""
    total = (0, 1, 1, 0)
    while number:
        if number & 1:
            total = add(total, point)
        point, number = add(point, point), number >> 1
    return total


def point_of(raw: bytes) -> Point:
    """The point 32 bytes stand for; ValueError when they stand for none."""
    y = int.from_bytes(raw, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    x2 = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - x2) % P or (x == 0 and sign):
        raise ValueError("not a point of the curve")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = point_of((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def signature_good(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether this key made this signature of this message."""
    if len(public) != 32 or len(signature) != 64 or int.from_bytes(signature[32:], "little") >= ORDER:
        return False
    try:
        key, r = point_of(public), point_of(signature[:32])
    except ValueError:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    left, right = times(int.from_bytes(signature[32:], "little"), BASE), add(r, times(h, key))
    return not ((left[0] * right[2] - right[0] * left[2]) % P or (left[1] * right[2] - right[1] * left[2]) % P)


# The seal


def canonical(value: Any) -> str:
    """RFC 8785 for text, whole numbers, booleans, null, lists and maps."""
    if isinstance(value, float):
        raise ValueError("no fractions")
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def sealed(domain: bytes, salt: str, text: str) -> str:
    """SHA-256 in hex over a domain, 32 bytes given in hex, and a text."""
    if not HEX.fullmatch(salt):
        raise ValueError("not 64 small hex digits")
    return hashlib.sha256(domain + b"\0" + bytes.fromhex(salt) + text.encode("utf-8")).hexdigest()


def entry_hash(entry: dict[str, Any]) -> str:
    """The hash of one entry over the one before it and its header."""
    return sealed(b"casework-entry/1", entry["prev"], canonical({name: entry[name] for name in HEADER}))


def went_back(before: str, after: str) -> bool:
    """Whether a moment is earlier than the one before it by more than writers who queue explain, which is a minute."""
    if not before or after >= before:
        return False
    try:
        return datetime.fromisoformat(before[:-1]) - datetime.fromisoformat(after[:-1]) > timedelta(minutes=1)
    except (ValueError, TypeError):
        return False


class Tree:
    """RFC 6962 over the hashes of the entries."""

    def __init__(self) -> None:
        self.size = 0
        self.full: list[tuple[int, bytes]] = []

    def add(self, leaf: str) -> None:
        """Put one entry's hash (hex) behind the others."""
        size, node = 1, hashlib.sha256(b"\0" + bytes.fromhex(leaf)).digest()
        while self.full and self.full[-1][0] == size:
            node, size = hashlib.sha256(b"\1" + self.full.pop()[1] + node).digest(), 2 * size
        self.full.append((size, node))
        self.size += 1

    def root(self) -> str:
        """The root over all that was added, in hex."""
        nodes = [node for _, node in self.full] or [hashlib.sha256(b"").digest()]
        right = nodes.pop()
        while nodes:
            right = hashlib.sha256(b"\1" + nodes.pop() + right).digest()
        return right.hex()


# Reading


QUESTIONS = {
    "whole": "The file can be read to its end",
    "chain": "The numbers have no gap and each entry joins the last",
    "hashes": "Every entry is what its hash seals",
    "contents": "Every content is what its entry seals",
    "erasures": "Content is missing only where an erasure says so",
    "rows": "Every row is what the trail says, and the trail knows no other",
    "stored": "The checkpoints in the file agree with the trail",
    "kept": "Your own checkpoints agree with the trail",
}


class Check:
    """One reading of one export."""

    def __init__(self) -> None:
        self.looked = dict.fromkeys(QUESTIONS, 0)
        self.wrong: dict[str, list[str]] = {name: [] for name in QUESTIONS}
        self.tree, self.seq, self.prev, self.latest, self.last_day = Tree(), 0, "0" * 64, "", ""
        self.hashes: list[str] = []
        self.gone: list[int] = []
        self.named: dict[int, int] = {}
        self.told: dict[tuple[str, str], dict[str, Any]] = {}
        self.stored: list[str] = []
        self.notes: list[str] = []
        self.backwards: list[int] = []
        self.bare, self.content = 0, True

    def read(self, lines: Iterable[str]) -> None:
        """Take every line, then ask what can only be known at the end."""
        for number, line in enumerate(lines, 1):
            try:
                value = json.loads(line)
                self.take(value)
                self.looked["whole"] += 1
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                self.wrong["whole"].append(f"Line {number} cannot be read: {error}.")
        if self.backwards:
            more = f", and {len(self.backwards) - 1:,} times more" if self.backwards[1:] else ""
            self.notes.append(f"The clock went back before entry {self.backwards[0]}{more}.")
        for seq in self.gone:
            if self.named.get(seq, 0) <= seq:
                self.wrong["erasures"].append(f"The content of entry {seq} is gone, and no later erasure names it.")
        if self.content:
            for (kind, ref), told in self.told.items():
                if not told["met"]:
                    self.wrong["rows"].append(
                        f"Entry {told['seq']} tells of the row {kind} {ref}, and it is not there."
                    )

    def take(self, value: dict[str, Any]) -> None:
        """One line."""
        if "format" in value:
            self.content = value["content"]
            if value["format"] != "casework-trail-export/1":
                self.wrong["whole"].append(f"The format {value['format']} is not one this file can read.")
        elif "leaf" in value:
            self.bare, self.seq, self.prev = self.bare + 1, self.seq + 1, value["leaf"]
            self.grow(value["leaf"])
        elif "entry" in value:
            self.entry(value["entry"], value)
        elif "row" in value:
            self.row(value["row"])
        elif "checkpoint" in value:
            self.stored.append(value["checkpoint"])
        else:
            raise ValueError("a line of an unknown kind")

    def grow(self, leaf: str) -> None:
        """One more leaf of the tree, good or not."""
        self.hashes.append(leaf if HEX.fullmatch(str(leaf)) else "0" * 64)
        self.tree.add(self.hashes[-1])

    def entry(self, entry: dict[str, Any], line: dict[str, Any]) -> None:
        """Number, link, hash and content of one entry."""
        seq = entry["seq"]
        self.looked["chain"] += 1
        self.looked["hashes"] += 1
        if seq != self.seq + 1:
            self.wrong["chain"].append(f"After entry {self.seq} comes entry {seq}.")
        elif entry["prev"] != self.prev:
            self.wrong["chain"].append(f"Entry {seq} does not join entry {self.seq}.")
        try:
            same = entry_hash(entry) == entry["hash"]
        except (ValueError, TypeError):
            same = False
        if not same:
            self.wrong["hashes"].append(f"Entry {seq} is not what its hash seals.")
        elif entry["v"] != 1:
            self.wrong["hashes"].append(f"Entry {seq} is of a format that this file does not know.")
        if entry.keys() != {*HEADER, "prev", "hash"} or line.keys() - {"entry", "salt", "body"}:
            self.wrong["whole"].append(f"Entry {seq} has more or fewer parts than an entry has.")
        self.seq, self.prev = seq, entry["hash"]
        self.grow(entry["hash"])
        self.time(entry)
        if self.content:
            self.contents(entry, line["salt"], line["body"])

    def time(self, entry: dict[str, Any]) -> None:
        """Look for a clock that went back; a day alone has none."""
        entered = str(entry["entered"])
        self.last_day = entered[:10]
        if len(entered) == 27:
            self.backwards += [entry["seq"]] if went_back(self.latest, entered) else []
            self.latest = entered

    def contents(self, entry: dict[str, Any], salt: Any, body: Any) -> None:
        """The content against its commitment."""
        seq, change = entry["seq"], None
        if salt is None and body is None:
            self.looked["erasures"] += 1
            self.gone.append(seq)
        else:
            self.looked["contents"] += 1
            try:
                same = sealed(b"casework-content/1", salt, body) == entry["content"]
                change = json.loads(body)
            except (ValueError, TypeError, AttributeError):
                same = False
            if not same:
                self.wrong["contents"].append(f"The content of entry {seq} is not what the entry seals.")
        if entry["kind"] != "act":
            self.change(entry, change)

    def change(self, entry: dict[str, Any], change: Any) -> None:
        """Replay one recorded change of a row."""
        seq, key = entry["seq"], (entry["kind"], entry["row_ref"])
        told = self.told.setdefault(key, {"version": 0, "values": {}, "whole": True, "met": False, "seq": seq})
        if entry["version"] != told["version"] + 1:
            self.wrong["rows"].append(f"Entry {seq} tells version {entry['version']}; {told['version'] + 1} was due.")
        told["version"], told["seq"] = told["version"] + 1, seq
        new = change.get("new") if isinstance(change, dict) else None
        if not isinstance(new, dict):
            told["values"], told["whole"] = {}, False
            return
        told["whole"] = told["whole"] or "ref" in new
        told["values"].update({name: (value, seq) for name, value in new.items()})
        if entry["kind"] == "erasure" and "seq" in new:
            self.named[new["seq"]] = seq

    def row(self, row: dict[str, Any]) -> None:
        """Compare one row with what its entries tell."""
        kind, values = row["kind"], row["values"]
        ref = values["ref"]
        self.looked["rows"] += 1
        told = self.told.get((kind, ref))
        if told is None or told["met"]:
            self.wrong["rows"].append(f"There is a row {kind} {ref} of which no entry tells.")
            return
        told["met"] = True
        if values["version"] != told["version"]:
            self.wrong["rows"].append(
                f"Entry {told['seq']}: the row {kind} {ref} is at version {values['version']} "
                f"where the trail says {told['version']}."
            )
        for name, value in values.items():
            if name != "version" and (told["whole"] or name in told["values"]):
                expected, seq = told["values"].get(name, (None, told["seq"]))
                if json.dumps(value, sort_keys=True) != json.dumps(expected, sort_keys=True):
                    says = f"says {name} {value!r} where the trail says {expected!r}"
                    self.wrong["rows"].append(f"Entry {seq}: the row {kind} {ref} {says}.")

    # Checkpoints

    def compare(self, kept: list[str], key: str) -> int:
        """Compare every checkpoint with the trail; gives how many entries those kept by the reader witness."""
        marks = [(int(note[3]), note, where) for where, text in self.texts(kept) for note in self.found(where, text)]
        roots, again = {0: Tree().root()}, Tree()
        for leaf in self.hashes:
            again.add(leaf)
            if any(size == again.size for size, _, _ in marks):
                roots[again.size] = again.root()
        agreed, witnessed = 0, 0
        for size, note, where in sorted(marks, key=lambda mark: mark[0]):
            self.looked[where] += 1
            whose = f"The checkpoint over {size} entries"
            if key and not signed(note, key):
                self.wrong[where].append(f"{whose} is not signed with the key you gave.")
            elif size > self.tree.size:
                self.wrong[where].append(f"{whose} covers {size - self.tree.size} that are no longer there.")
            elif roots.get(size) != base64.b64decode(note[4]).hex():
                self.wrong[where].append(f"{whose} does not agree: something from {agreed + 1} to {size} was changed.")
            else:
                agreed = size
                witnessed = size if where == "kept" else witnessed
        if marks and not key:
            self.notes.append("Signatures were not checked: no key was given.")
        return witnessed

    def texts(self, kept: list[str]) -> list[tuple[str, str]]:
        """Texts with checkpoints, and where each is from."""
        return [("stored", text) for text in self.stored] + [("kept", text) for text in kept]

    def found(self, where: str, text: str) -> list[re.Match[str]]:
        """Every checkpoint in one text, each once."""
        notes = {note[0]: note for note in NOTE.finditer(text.replace("\r\n", "\n").rstrip() + "\n")}
        if not notes:
            self.wrong[where].append("There is no checkpoint in one of these texts.")
        return list(notes.values())


# The proof of one case


PROOF = "casework-bundle-proof/1"
ASKED = {
    "whole": "The file can be read to its end",
    "hashes": "Every entry is what its hash seals",
    "contents": "Every content is what its entry seals",
    "signed": "The checkpoint is signed with the key you gave",
    "inside": "Every entry that was signed stands in the tree of the checkpoint",
    "kept": "A checkpoint you kept agrees with this one",
}


def root_over(leaf: str, index: int, size: int, path: list[str]) -> str:
    """The root that an entry's hash and its audit path lead to (RFC 9162, section 2.1.3.2); empty for a wrong path."""
    node, last = hashlib.sha256(b"\0" + bytes.fromhex(leaf)).digest(), size - 1
    for step in path:
        if last == 0:
            return ""
        other = bytes.fromhex(step)
        if index & 1 or index == last:
            node = hashlib.sha256(b"\1" + other + node).digest()
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            node = hashlib.sha256(b"\1" + node + other).digest()
        index, last = index >> 1, last >> 1
    return node.hex() if last == 0 else ""


class CaseProof:
    """One reading of the proof that goes with a bundle: entries of one case, each with its path to a checkpoint."""

    def __init__(self) -> None:
        self.looked = dict.fromkeys(ASKED, 0)
        self.wrong: dict[str, list[str]] = {name: [] for name in ASKED}
        self.leaves: list[tuple[int, str, list[str]]] = []
        self.note: re.Match[str] | None = None
        self.later, self.bare = 0, 0

    def read(self, lines: Iterable[str]) -> None:
        """Take every line."""
        for number, line in enumerate(lines, 1):
            try:
                self.take(json.loads(line))
                self.looked["whole"] += 1
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                self.wrong["whole"].append(f"Line {number} cannot be read: {error}.")

    def take(self, value: dict[str, Any]) -> None:
        """One line: the heading, the checkpoint, or an entry, bare or with its header and its content."""
        if "checkpoint" in value:
            self.note = NOTE.search(value["checkpoint"])
        elif "format" in value:
            if value["format"] != PROOF:
                raise ValueError("another format")
        else:
            self.entry(value)

    def entry(self, value: dict[str, Any]) -> None:
        """One entry against its hash, and its content against the entry."""
        index, leaf, header = int(value["index"]), str(value["hash"]), value.get("entry")
        if not HEX.fullmatch(leaf):
            raise ValueError("no hash")
        if header is None:
            self.bare += 1
        else:
            self.looked["hashes"] += 1
            if entry_hash(header) != leaf or header["seq"] != index + 1:
                self.wrong["hashes"].append(f"Entry {index + 1} is not what its hash seals.")
            if value.get("body") is not None:
                self.looked["contents"] += 1
                if sealed(b"casework-content/1", value["salt"], value["body"]) != header["content"]:
                    self.wrong["contents"].append(f"The content of entry {index + 1} is not what the entry seals.")
        if value.get("path") is None:
            self.later += 1
        else:
            self.leaves.append((index, leaf, [str(step) for step in value["path"]]))

    def compare(self, kept: list[str], key: str) -> None:
        """The paths against the checkpoint, the checkpoint against the key and against those the reader kept."""
        if self.note is None:
            if self.leaves:
                self.wrong["inside"].append("There is no checkpoint in the file.")
            return
        size, root = int(self.note[3]), base64.b64decode(self.note[4]).hex()
        if key:
            self.looked["signed"] += 1
            if not signed(self.note, key):
                self.wrong["signed"].append("It is not signed with that key.")
        for index, leaf, path in self.leaves:
            self.looked["inside"] += 1
            if index >= size or root_over(leaf, index, size, path) != root:
                self.wrong["inside"].append(f"Entry {index + 1} does not stand in it.")
        for note in (found for text in kept for found in NOTE.finditer(text.replace("\r\n", "\n").rstrip() + "\n")):
            if int(note[3]) == size:
                self.looked["kept"] += 1
                if base64.b64decode(note[4]).hex() != root:
                    self.wrong["kept"].append(f"Yours over {size} entries has another root.")

    def told(self, key: str) -> int:
        """Print what was found; gives the exit status."""
        for name, says in ASKED.items():
            print(f"{'NO ' if self.wrong[name] else 'yes':4}{says} ({self.looked[name]:,} looked at).")
            if self.wrong[name]:
                print(f"    {self.wrong[name][0]}")
        size = int(self.note[3]) if self.note else 0
        print(f"    {len(self.leaves):,} entries of the case stand among the {size:,} that were signed.")
        print(f"    {self.later:,} are newer than the checkpoint: a later one will cover them.")
        if self.bare:
            print(f"    {self.bare:,} are bare hashes: this bundle is masked.")
        if not key:
            print("    Signatures were not checked: no key was given.")
        return 1 if any(self.wrong.values()) else 0


def is_proof(first: str) -> bool:
    """Whether a file that begins with this line is the proof of one case."""
    try:
        return bool(json.loads(first)["format"] == PROOF)
    except (ValueError, KeyError, TypeError):
        return False


def text_of(raw: bytes) -> str:
    """What a kept file says; of a saved e-mail, what its text and its attachments say."""
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    if "Content-Type" not in mail:
        return raw.decode("utf-8", "replace")
    parts = (part.get_payload(decode=True) for part in mail.walk() if part.get_content_maintype() == "text")
    return "\n\n".join(part.decode("utf-8", "replace") for part in parts if isinstance(part, bytes))


def signed(note: re.Match[str], key: str) -> bool:
    """Whether one signature line of the note is good under the key."""
    parts = key.split("+", 2)
    full = len(parts) == 3 and re.fullmatch("[0-9a-f]{8}", parts[1])
    public = base64.b64decode(parts[2])[1:] if full else base64.b64decode(key)
    signatures = [base64.b64decode(line.split(" ")[2])[4:] for line in note[5].splitlines()]
    return any(signature_good(public, signature, note[1].encode("utf-8")) for signature in signatures)


def main(arguments: list[str]) -> int:
    """Read, check, print; gives the exit status."""
    parser = argparse.ArgumentParser(description="Check an exported trail by itself.")
    parser.add_argument("export")
    parser.add_argument("--key", default="", help="verifier key: name+id+base64, or the public key in base64")
    parser.add_argument("--kept", action="append", default=[], help="a file with checkpoints you kept")
    options = parser.parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # bytes that were no text, or a terminal of another alphabet
    kept = []
    for name in options.kept:
        with open(name, "rb") as file:
            kept.append(text_of(file.read()))
    with open(options.export, encoding="utf-8") as lines:
        if is_proof(lines.readline()):
            lines.seek(0)
            return of_case(lines, kept, options.key)
        lines.seek(0)
        return of_trail(lines, kept, options.key)


def of_case(lines: Iterable[str], kept: list[str], key: str) -> int:
    """Check the proof of one case; gives the exit status."""
    check = CaseProof()
    check.read(lines)
    check.compare(kept, key)
    return check.told(key)


def of_trail(lines: Iterable[str], kept: list[str], key: str) -> int:
    """Check a whole trail; gives the exit status."""
    check = Check()
    check.read(lines)
    witnessed = check.compare(kept, key)
    for name, says in QUESTIONS.items():
        wrong = check.wrong[name]
        print(f"{'NO ' if wrong else 'yes':4}{says} ({check.looked[name]:,} looked at).")
        if wrong:
            print(f"    {wrong[0]}" + (f" And {len(wrong) - 1:,} more." if len(wrong) > 1 else ""))
    print(f"    {check.tree.size:,} entries, {check.bare:,} of them bare hashes.")
    print(f"    The last is of {check.last_day or 'no day'}.")
    print(f"    {check.tree.size - witnessed:,} are not yet witnessed by a checkpoint you keep.")
    if not check.content:
        print("    The file holds no content: contents, erasures and rows could not be checked.")
    for note in check.notes:
        print(f"    {note}")
    print("    The order is that of the numbers. What anonymous senders did has a day and no hour.")
    return 1 if any(check.wrong.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
