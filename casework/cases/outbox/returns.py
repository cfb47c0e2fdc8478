"""Where mail of a sealed case comes from and goes back to: a mailbox that nobody it is kept from can read."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from casework.cases.model import Case, Message
from casework.db import db
from casework.policy.words import DENYING, Office
from casework.settings import Mailbox, Settings
from casework.staff.model import StaffMember, Tie
from casework.staff.queries import posts

NO_MAILBOX = (
    "No address is named for this that only those may read who may know of it. Whoever looks after the server names "
    "one (mail_sealed_from); until then it goes on paper."
)


@dataclass(frozen=True)
class Return:
    """Where an answer goes: an address, and whether it is one of those for sealed cases. No address: no mail goes."""

    address: str
    sealed: bool


def return_for(case: Case, settings: Settings, on: date, letter_ref: str = "") -> Return:
    """Where mail about a case, or one letter of it, comes from; the general address for what is kept from nobody."""
    return between([case.ref] if _kept_apart(case, letter_ref) else [], case.holder_ref, settings, on)


def between(sealed: Collection[str], holder_ref: str | None, settings: Settings, on: date) -> Return:
    """The same for something about several cases, of which `sealed` are the refs of those that are sealed."""
    if not sealed:
        return Return(settings.mail_from, False)
    found = mailbox(settings, kept_from(sealed), holder_ref, on)
    return Return(found.address if found else "", True)


def _kept_apart(case: Case, letter_ref: str) -> bool:
    """Whether it is about a sealed case, or about the point of one that stays sealed when the rest does not."""
    if case.watched or not letter_ref:
        return case.watched
    point = select(Message.ref).where(Message.letter_ref == letter_ref, Message.about_ref.is_not(None))
    return db.session.scalar(point) is not None


def kept_from(case_refs: Collection[str]) -> set[str]:
    """Refs of those whom a tie shuts out of one of these cases, or of a point of one."""
    bound = (Tie.case_ref.in_(sorted(case_refs)), Tie.until.is_(None), Tie.kind.in_(sorted(DENYING)))
    return set(db.session.scalars(select(Tie.staff_ref).where(*bound)))


def mailbox(settings: Settings, barred: Collection[str], holder_ref: str | None, on: date) -> Mailbox | None:
    """The mailbox for a case kept from these people: one its holder reads, or else the first that none of them does."""
    return _fit(settings, barred, holder_ref, posts(on))


def _fit(
    settings: Settings, barred: Collection[str], holder_ref: str | None, held: Mapping[Office, Collection[str]]
) -> Mailbox | None:
    free = [each for each in settings.mail_sealed if (read := readers(each, held)) and not read & set(barred)]
    return next((each for each in free if holder_ref in readers(each, held)), next(iter(free), None))


def readers(box: Mailbox, held: Mapping[Office, Collection[str]]) -> set[str]:
    """Refs of those who hold an office that reads a mailbox."""
    return {ref for office in box.offices for ref in held[office]}


@dataclass(frozen=True)
class Told:
    """What a sealed case's page says of its mail: the address, and who reads it by name; no address for none."""

    address: str
    names: tuple[str, ...]


def told(case: Case, ties: Iterable[Tie], held: Mapping[Office, Mapping[str, str]], settings: Settings) -> Told | None:
    """Where mail of a sealed case leaves from and returns to; None for a case that is not sealed.

    `ties` are those of the case, `held` the names of those who hold each office today, by ref.
    """
    if not case.watched:
        return None
    box = _fit(settings, {tie.staff_ref for tie in ties if tie.kind in DENYING}, case.holder_ref, held)
    if box is None:
        return Told("", ())
    names = {ref: name for office in box.offices for ref, name in held[office].items()}
    return Told(box.address, tuple(sorted(names.values())))


# On paper


def addressee(case: Case) -> StaffMember | None:
    """Who alone is to open an answer on a sealed case, if anybody holds it."""
    return db.session.get(StaffMember, case.holder_ref) if case.holder_ref else None


def private(case: Case, telephone: str, address: str) -> dict[str, str]:
    """How to reach us about a sealed case: who alone is to take the call, and to open the envelope."""
    holder = addressee(case)
    if holder is None:
        return {}
    return {
        "phone": f"{telephone} (ask for {holder.name} and nobody else)",
        "address": f"{address} (mark the envelope “to be opened by {holder.name} only”)",
    }
