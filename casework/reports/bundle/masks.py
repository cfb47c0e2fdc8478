"""Who and what is masked in a bundle of one case, and what of that its text holds."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from casework.cases.model import Whom
from casework.letters.render import FOLDER
from casework.people.model import Person
from casework.policy.masking import PATTERNS, Known, Mask
from casework.privacy.model import Reader
from casework.reports.bundle.gather import CaseFile
from casework.reports.bundle.paper import Sheet

ONE_OF_US, EXTRA = "one of us", "masked"
_NUMBER = re.compile(r"^\d+\w?,? +")
"""The number of a house, before its street."""


@dataclass(frozen=True)
class Masked:
    """What was masked in a bundle: what was written, what stands instead, and how often; and words in small letters
    that may be a name, and were left."""

    found: tuple[tuple[str, str, int], ...]
    small: tuple[tuple[str, int], ...]


def mask_for(case_file: CaseFile, sheet: Sheet, more: str) -> Mask:
    """The mask of one case for its reader; `more` are other words to mask, a line each."""
    extra = Known(EXTRA, (), tuple(line.strip() for line in more.splitlines() if line.strip()))
    people = [*_sender(case_file), *_more_people(case_file), *_abouts(case_file)]
    ours = [*_members(case_file), _named(case_file)]
    return Mask([extra, *people, *ours, *_others(case_file, sheet)], _kept(case_file))


def masked(case_file: CaseFile, sheet: Sheet, more: str) -> tuple[Sheet, Masked]:
    """A bundle masked for its reader, with what was masked."""
    mask = mask_for(case_file, sheet, more)
    done = sheet.through(mask)
    return done, Masked(
        tuple((written, label, count) for (written, label), count in sorted(mask.found.items(), key=_often)),
        tuple(sorted(Counter(mask.small).items())),
    )


def _often(item: tuple[tuple[str, str], int]) -> tuple[str, int, str]:
    (written, label), count = item
    return label, -count, written


def _sender(case_file: CaseFile) -> Iterator[Known]:
    """Whoever wrote, unless it is theirs; the case's own reference, where anybody may read it."""
    person = case_file.person
    if case_file.reader is Reader.SENDER:
        return
    if person is not None:
        yield from _person("whoever wrote", person)
    for each in case_file.others:
        yield from _person("for whom it was written", each)
    yield Known("this case", (), (case_file.case.reference,))


def _more_people(case_file: CaseFile) -> Iterator[Known]:
    for each in case_file.persons:
        yield from _person("somebody else who wrote", each)


def _person(label: str, person: Person) -> Iterator[Known]:
    yield Known(label, _some(person.name), (*_reach(person), *_some(person.organisation)))
    yield Known("an address", (), tuple(_address(person.address or "")))


def _reach(person: Person) -> tuple[str, ...]:
    return _some(person.email, person.telephone)


def _some(*texts: str | None) -> tuple[str, ...]:
    return tuple(text for text in texts if text and text.strip())


def _address(address: str) -> Iterator[str]:
    """The lines of an address, those that begin with a number also without it."""
    for line in (part.strip() for part in re.split(r"[\n,]", address)):
        yield line
        if bare := _NUMBER.sub("", line):
            yield bare


def _abouts(case_file: CaseFile) -> Iterator[Known]:
    for each in case_file.abouts:
        if each.staff_ref is None and each.whom is Whom.PERSON and each.label:
            yield Known("somebody it is about", (each.label,))
    for row in case_file.puttings:
        if row.staff_ref is None and row.name:
            yield Known("somebody it is about", (row.name,))


def _members(case_file: CaseFile) -> Iterator[Known]:
    """Each of us, by title; of several with the same title each has a number."""
    titles = Counter(each.title for each in case_file.members.values())
    seen: Counter[str] = Counter()
    for each in case_file.members.values():
        seen[each.title] += 1
        number = f" {seen[each.title]}" if titles[each.title] > 1 else ""
        yield Known(f"{each.title}{number}", (each.name,), _some(each.email))


def _named(case_file: CaseFile) -> Known:
    """People without an account whom rows name."""
    taken = (each.contact.taken_by for each in case_file.said if each.contact)
    posted = (each.notice.posted_by for each in case_file.items if each.notice)
    return Known(ONE_OF_US, _some(*taken, *posted))


def _others(case_file: CaseFile, sheet: Sheet) -> Iterator[Known]:
    """References of other cases, wherever one is written."""
    prefix = re.escape(case_file.seen.policy.council.prefix)
    pattern = re.compile(rf"\b{prefix}-\w{{4}}-\w{{3}}\b", re.IGNORECASE)
    found = {each for text in _texts(sheet) for each in pattern.findall(text)} - {case_file.case.reference}
    yield Known("another case", (), tuple(sorted(found)))


def _texts(sheet: Sheet) -> Iterable[str]:
    blocks = (*sheet.cover, *(block for section in sheet.sections for block in section.blocks))
    for block in blocks:
        yield block.text
        yield from block.items
        yield from (cell if isinstance(cell, str) else cell.text for row in block.rows for cell in row)


def _public(policy: str) -> list[str]:
    """Telephone numbers and addresses that our letters and the policy give to everybody."""
    texts = (policy, *(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt")))
    return sorted({found for text in texts for pattern, _ in PATTERNS for found in pattern.findall(text)})


def _kept(case_file: CaseFile) -> Known:
    """What is never masked: how the council is reached, and what is the reader's own."""
    council, person = case_file.seen.policy.council, case_file.person
    ours = (*_some(council.name, council.telephone, council.address, council.website), *_public(case_file.version.text))
    if case_file.reader is not Reader.SENDER:
        return Known("", (), ours)
    own = (*_reach(person), *_address(person.address or ""), *_some(person.organisation)) if person else ()
    return Known("", _some(person.name) if person else (), (*ours, *own, case_file.case.reference))
