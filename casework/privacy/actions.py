"""Erase a closed case: what names or describes anybody goes, from rows, entries, search and disk; the proofs stay."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import or_, select

from casework.cases import references, search
from casework.cases.model import About, Case, Clock, Contact, Message, Passing, ReceiptKey, SearchDoc
from casework.cases.renewal.actions import MAIL_RECEIPT
from casework.clock import When
from casework.committee.model import Hearing, Interest, Paper, PrivateNote, Resolution
from casework.complaints.model import Allegation, Complaint, DecisionRecord, Finding, Lesson, Praise, Putting, Remedy
from casework.db import db
from casework.errors import Conflict, Invalid, NotFound
from casework.letters import files
from casework.letters.model import Letter, StoredFile
from casework.people.model import Authority, Consent, Person
from casework.people.queries import others_in
from casework.policy.access import Actor
from casework.policy.words import Phase
from casework.privacy import holds
from casework.privacy.model import Bundle, Hold
from casework.settings import Settings
from casework.staff.model import Opening, Tie
from casework.trail import Trailed, act
from casework.trail.erase import clear_remains, erase_within
from casework.trail.model import Entry, EntryContent, Erasure
from casework.work.actions import drop

OF_A_CASE: dict[type[Trailed], tuple[str, ...]] = {
    Case: ("subject", "wanted", "kind_reason", "reasons", "review_reason"),
    Clock: ("put_off_because",),
    Contact: ("taken_by",),
    Message: ("words",),
    Passing: ("words", "because"),
    Consent: ("words",),
    About: ("label", "reason", "objection"),
    Authority: ("scope", "seen", "reason"),
    Letter: ("subject", "body", "returned_because"),
    StoredFile: ("name",),
    Tie: ("reason",),
    Opening: ("asked_for", "reason", "because"),
    Paper: ("title",),
    Interest: ("words",),
    Hearing: ("excluded_because", "order_because", "put_off_because"),
    Resolution: ("words", "reasons", "dissent"),
    PrivateNote: ("words",),
    Complaint: ("known_from",),
    Allegation: ("words", "ended_because"),
    Finding: ("reasons", "wrong", "discretion"),
    Remedy: ("what", "note"),
    Lesson: ("what", "note"),
    Praise: ("words", "said_by"),
    Bundle: ("reason", "words"),
    Hold: ("reason", "lifted_because"),
    Putting: ("name", "words", "because", "letter", "digest", "comment", "waived_because"),
    DecisionRecord: ("decision", "reasons", "alternatives", "conflicts", "advice", "because"),
}
"""The columns of a case, and of what hangs on it, that can name or describe somebody."""
OF_A_PERSON = ("name", "organisation", "email", "telephone", "address", "adjustments")


@dataclass(frozen=True)
class Erased:
    """What an erasure did: how many entries and files, whether the sender was kept for another case, what is left."""

    entries: int
    files: int
    sender_kept: bool
    left: tuple[str, ...]


def erase_case(reference: str, ground: str, named: str, by: Actor, now: When, settings: Settings) -> Erased:
    """Erase the content of a closed case, and its sender unless another case of theirs is kept.

    `ground` is why it is lawful (UK GDPR, Article 17, or the council's retention schedule), `named` who says so. Done
    again it finishes what was interrupted. NotFound, Conflict for a case that is not closed or that a hold keeps,
    Invalid without a ground.
    """
    if not ground.strip() or not named.strip():
        raise Invalid("Say on what ground it is erased, and who says so.")
    case = _closed(reference)
    ref, people = case.ref, _only_theirs(case)
    seqs = _entries(ref, people)
    stored = list(db.session.scalars(select(StoredFile).where(StoredFile.case_ref == ref)))
    places = [files.place(row, settings) for row in stored]
    if seqs:
        with act("content.erased", by=by, now=now, case=ref, ground=ground, entries=len(seqs), named=named) as deed:
            _not_held(case)
            erase_within(deed, seqs, ground[:200], dict(_columns(ref, people)))
            _end_receipts(ref, now)
            search.forget(ref)
    gone = [files.remove(place) for place in places]
    search.compact()
    told = [] if clear_remains() else ["Somebody was reading, so SQLite's log could not be emptied: do it again."]
    sender_kept = case.person_ref is not None and case.person_ref not in people
    return Erased(len(seqs), sum(gone), sender_kept, (*told, *_left(ref, people, settings)))


def _closed(reference: str) -> Case:
    found = db.session.scalar(select(Case).where(Case.reference == references.read(reference)))
    if found is None:
        raise NotFound(f"There is no case {reference}.")
    if found.phase is not Phase.CLOSED:
        raise Conflict(f"{found.reference} is not closed. What is still being worked on is not erased.")
    _not_held(found)
    return found


def _not_held(case: Case) -> None:
    if why := holds.why_held(case.reference, holds.standing(case.ref)):
        raise Conflict(why)


def _only_theirs(case: Case) -> frozenset[str]:
    """The refs of the sender, of whoever wrote for somebody and of whom for, as far as no other case is theirs."""
    here = {case.person_ref} if case.person_ref else set()
    here |= {each.ref for each in others_in(case.ref)}
    senders = select(Case.person_ref).where(Case.person_ref.in_(sorted(here)), Case.ref != case.ref)
    of_others = select(Authority).where(
        or_(Authority.person_ref.in_(sorted(here)), Authority.writer_ref.in_(sorted(here))),
        Authority.case_ref != case.ref,
    )
    kept = {ref for row in db.session.scalars(of_others) for ref in (row.person_ref, row.writer_ref)}
    return frozenset(here - kept - set(db.session.scalars(senders)))


def _entries(ref: str, people: frozenset[str]) -> list[int]:
    """The entries whose content is still there: the case's, its people's, and what their acts told besides."""
    there = (
        select(Entry.seq)
        .join(EntryContent, EntryContent.seq == Entry.seq)
        .where(EntryContent.body.is_not(None), Entry.act != "content.erased", Entry.kind != Erasure.stable_name)
    )
    own = set(db.session.scalars(there.where((Entry.case_ref == ref) | Entry.row_ref.in_(sorted(people)))))
    ours = select(Entry.act_id).where(Entry.case_ref == ref)
    foreign = select(Entry.act_id).where(Entry.case_ref != ref, Entry.act_id.in_(ours))
    told = there.where(Entry.kind == "act", Entry.case_ref.is_(None), Entry.act_id.in_(ours))
    return sorted(own.union(db.session.scalars(told.where(Entry.act_id.not_in(foreign)))))


def _columns(ref: str, people: frozenset[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What to empty, by the row's ref."""
    for row, names in OF_A_CASE.items():
        of_case = row.ref == ref if row is Case else row.case_ref == ref  # type: ignore[attr-defined]
        yield from ((found, names) for found in db.session.scalars(select(row.ref).where(of_case)))
    yield from ((person_ref, OF_A_PERSON) for person_ref in sorted(people))


def _end_receipts(ref: str, now: When) -> None:
    """Nothing opens it any more, and words that wait to be mailed are not."""
    drop(MAIL_RECEIPT, ref)
    for row in db.session.scalars(select(ReceiptKey).where(ReceiptKey.case_ref == ref)):
        row.ended, row.token = row.ended or now, None


def _left(ref: str, people: frozenset[str], settings: Settings) -> Iterator[str]:
    """What should be gone and is still there, in sentences; looked for anew."""
    db.session.expire_all()
    if entries := _entries(ref, people):
        yield f"{len(entries)} entries still have their content."
    kinds: tuple[type[Trailed], ...] = (*OF_A_CASE, Person)
    for row_ref, names in _columns(ref, people):
        for kind in kinds:
            row = db.session.get(kind, row_ref)
            if row is not None and any(getattr(row, name) for name in names):
                yield f"A row of {kind.__tablename__} still holds something."
    if db.session.scalar(select(SearchDoc.body).where(SearchDoc.case_ref == ref)):
        yield "Search still finds it."
    if db.session.scalar(select(ReceiptKey.ref).where(ReceiptKey.case_ref == ref, ReceiptKey.ended.is_(None))):
        yield "A receipt still opens it."
    for stored in db.session.scalars(select(StoredFile).where(StoredFile.case_ref == ref)):
        if files.place(stored, settings).exists():
            yield "A file is still on the disk."
