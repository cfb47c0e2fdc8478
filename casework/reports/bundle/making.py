"""A bundle put together: its sheet, the PDF, and the archive in which it leaves with its proof and its files."""

import hashlib
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from casework.cases.queries import Opened
from casework.clock import When
from casework.errors import Refused
from casework.letters import files as store
from casework.letters.files import Kept
from casework.letters.pdf import NoPdf, typeset
from casework.letters.queries import open_file
from casework.privacy.bundles import Made
from casework.privacy.model import Bundle
from casework.reports.bundle import chapters, hearings, leaving
from casework.reports.bundle import proof as proofs
from casework.reports.bundle.gather import CaseFile, gather
from casework.reports.bundle.masks import Masked, masked
from casework.reports.bundle.paper import Section, Sheet, moment
from casework.reports.bundle.proof import Proof, proof_of
from casework.settings import Settings
from casework.trail import offline

SECONDS = 100  # of the typesetter; a thousand letters take four
PDF, PROOF, CHECKER, READ_ME, POLICY = "bundle.pdf", "proof.jsonl", "check.py", "READ ME.txt", "policy.toml"
_PAGES = re.compile(rb"/Type/Pages/Count (\d+)")

Chapter = Callable[[CaseFile], Section | None]
CHAPTERS: tuple[Chapter, ...] = (
    chapters.chronology,
    chapters.people,
    chapters.points,
    chapters.correspondence,
    leaving.puttings,
    leaving.passings,
    chapters.notes,
    hearings.hearings,
    chapters.records,
    chapters.delegations,
    chapters.doing,
    chapters.promises,
    chapters.policy,
    chapters.files,
)
"""What stands in a bundle, in its order; one that has nothing to say is left out. The proof comes last."""


@dataclass(frozen=True)
class Put:
    """A bundle before it is set, with what it was made from."""

    found: CaseFile
    sheet: Sheet
    masked: Masked | None


def put_together(seen: Opened, row: Bundle, proof: Proof | None, settings: Settings, now: When) -> Put:
    """All that a bundle says, masked where it is for another reader. `row` is what was asked for, kept or not; without
    a proof, for which the trail is walked, the rest is there."""
    found = gather(seen, row.reader, now)
    plain = _sheet(found, row, proof, settings.colour)
    if not row.reader.masked:
        return Put(found, plain, None)
    done, what = masked(found, plain, row.words or "")
    return Put(found, done, what)


def _sheet(found: CaseFile, row: Bundle, proof: Proof | None, colour: str) -> Sheet:
    sections = [section for chapter in CHAPTERS if (section := chapter(found)) is not None]
    name = found.reference
    ends = "Masked." if found.masked else "In confidence."
    return Sheet(
        council=found.seen.policy.council.name,
        colour=colour,
        title=f"Bundle of the case {name}" if name == found.case.reference else "Bundle of a case",
        running=f"{name[0].upper()}{name[1:]}: {row.reader.words}",
        made=f"Made by {found.name(row.asked_by)}, {moment(found.now)}. {ends}",
        on=found.now.day,
        cover=tuple(chapters.cover(found, row)),
        sections=(*sections, *([proofs.section(found, proof)] if proof else ())),
    )


def make(seen: Opened, row: Bundle, settings: Settings, now: When) -> Made:
    """Set a bundle and bring its archive to the disk. NoPdf when it cannot be set, Unavailable without room."""
    proof = proof_of(seen.case.ref, settings)
    put = put_together(seen, row, proof, settings, now)
    pdf = typeset("bundle", json.dumps(put.sheet.data()), SECONDS).content
    return Made(
        kept=_archive(put, proof, pdf, row, settings, now),
        sha256=hashlib.sha256(pdf).hexdigest(),
        pages=_pages(pdf),
        tip=proof.tip,
        story=seen.case.story,
    )


def _pages(pdf: bytes) -> int:
    found = _PAGES.search(pdf)
    if found is None:
        raise NoPdf("The bundle was set, and its pages cannot be counted.")
    return int(found[1])


def _archive(put: Put, proof: Proof, pdf: bytes, row: Bundle, settings: Settings, now: When) -> Kept:
    def fill(file: IO[bytes]) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            _add(archive, PDF, pdf)
            _add(archive, PROOF, "".join(proofs.lines(proof, row.reader)).encode())
            _add(archive, CHECKER, Path(offline.__file__).read_bytes())
            _add(archive, POLICY, put.found.version.text.encode())
            lost = [] if row.reader.masked else _files(archive, put.found, settings)
            _add(archive, READ_ME, _read_me(put, row, lost).encode())

    return store.made(f"bundle-{row.ref[:8]}.zip", "application/zip", fill, settings, now)


def _files(archive: zipfile.ZipFile, found: CaseFile, settings: Settings) -> list[str]:
    """Put the files of the case into the archive; what is not as it was kept stays out, and is given back by name."""
    lost: list[str] = []
    for number, each in enumerate(found.files, 1):
        name = f"files/{number:03}-{re.sub(r'[^A-Za-z0-9.]+', '-', each.name or '')[-60:]}"
        try:
            _add(archive, name, open_file(each.ref, settings).content)
        except Refused as error:
            lost.append(f"{name}: {error.sentence}")
    return lost


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """One member, with no time of its own."""
    archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)


def _read_me(put: Put, row: Bundle, lost: list[str]) -> str:
    told = [
        f"{put.sheet.title}, {row.reader.words}. {put.sheet.council}.",
        f"{PDF}: the bundle. Its index says what is in it.",
        f"{PROOF}: the seal of its entries. {CHECKER} checks it: {proofs.CHECK}",
        f"{POLICY}: the text of the policy the case is under, as the council adopted it.",
    ]
    if row.reader.masked:
        told.append(chapters.READ_IT)
    else:
        told.append("files: what was sent with it, under the numbers of the list of files.")
        told.append("All of it is in confidence: whoever holds it answers for who reads it.")
    return "\n\n".join([*told, *lost]) + "\n"
