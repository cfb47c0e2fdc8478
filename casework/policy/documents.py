"""The documents a council has adopted, their clauses, and what is wrong with their review dates."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casework.policy.features import Feature


class DocumentKind(StrEnum):
    """What an adopted document is about."""

    CUSTOMER_CARE = "customer-care"
    COMPLAINTS = "complaints"
    VEXATIOUS = "vexatious"
    DATA_PROTECTION = "data-protection"
    LAW = "law"

    @property
    def words(self) -> str:
        """What a page calls such a document: complaints policy."""
        return f"{self.value.replace('-', ' ')} policy"


class Supplied(StrEnum):
    """Where a document comes from: the council's own, the model standing in, or an Act."""

    COUNCIL = "council"
    MODEL = "model"
    LAW = "law"


@dataclass(frozen=True)
class Document:
    """One document the council has adopted, or that stands in for one. Months are (year, month)."""

    id: str
    title: str
    kind: DocumentKind
    version: str
    supplied: Supplied
    adopted: tuple[int, int] | None
    review: tuple[int, int] | None
    cadence: int | None
    note: str

    def __str__(self) -> str:
        if self.version:
            return f"{self.title}, version {self.version}"
        return self.title


@dataclass(frozen=True)
class Clause:
    """One clause of an adopted document, by a stable id, with the standards (clocks) and features that keep it."""

    id: str
    heading: str
    summary: str
    document: str
    standards: tuple[str, ...]
    kept_by: tuple[Feature, ...]


def last_of(month: tuple[int, int]) -> date:
    """The last day of a (year, month)."""
    year, number = month
    following = date(year + number // 12, number % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def review_flags(documents: Iterable[Document], today: date) -> list[str]:
    """What is wrong with the review dates of adopted documents, a sentence each that names the document."""
    return [f"{document.title}: {flaw}" for document in documents for flaw in flaws(document, today)]


def flaws(document: Document, today: date) -> list[str]:
    """What is wrong with one document, a sentence each; of two review dates the earlier governs."""
    found = [document.note] if document.note else []
    if document.supplied is Supplied.MODEL:
        return found
    due = [day for day in (document.review, _cadence_review(document)) if day]
    if len(due) == 2 and due[0] != due[1]:
        found.append(
            f"the review date is given as {_month(due[0])}, but reviewed every {document.cadence} months from"
            f" {_month(document.adopted)} it falls in {_month(due[1])}. The earlier date governs."
        )
    if due and last_of(min(due)) < today:
        found.append(f"overdue for review by {_late(min(due), today)} ({_month(min(due))}).")
    return found


def next_review(document: Document) -> date | None:
    """The last day of the month in which a document is due for review, the earlier of its two dates; None if none."""
    due = [month for month in (document.review, _cadence_review(document)) if month]
    return last_of(min(due)) if due else None


def _cadence_review(document: Document) -> tuple[int, int] | None:
    if not document.adopted or not document.cadence:
        return None
    year, month = document.adopted
    months = year * 12 + month - 1 + document.cadence
    return months // 12, months % 12 + 1


def _month(month: tuple[int, int] | None) -> str:
    return date(month[0], month[1], 1).strftime("%B %Y") if month else "no date"


def _late(due: tuple[int, int], today: date) -> str:
    months = (today.year - due[0]) * 12 + today.month - due[1]
    return "1 month" if months == 1 else f"{months} months"
