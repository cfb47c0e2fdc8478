"""What a letter says of a complaint: its points, what was found on each, what we got wrong and what we do about it."""

from collections.abc import Iterable, Mapping

from casework.clock import long_date
from casework.complaints.model import End, Lesson, Remedy
from casework.complaints.queries import Point, Whole
from casework.policy.words import Outcome

FINDINGS: Mapping[Outcome, str] = {
    Outcome.UPHELD: "upheld",
    Outcome.PARTLY_UPHELD: "partly upheld",
    Outcome.NOT_UPHELD: "not upheld",
    Outcome.RESOLVED_INFORMALLY: "put right informally",
    Outcome.WITHDRAWN: "withdrawn",
    Outcome.OUT_OF_SCOPE: "not for this council to decide",
    Outcome.OUT_OF_TIME: "too long ago to look into",
    Outcome.UNABLE_TO_DETERMINE: "we could not find out",
}
"""What a letter and a page call each finding."""


def said(every: Whole) -> dict[str, str]:
    """The facts of a letter that this room knows; one without words is left out."""
    given = {
        "summary": _numbered(point.row.words or "" for point in every.living),
        "findings": "\n\n".join(_finding(point, every.level) for point in every.points if _is_told(point, every)),
        "fault": "\n\n".join(each.wrong for each in every.found if each.fault and each.wrong),
        "remedy": "\n".join(_remedy(each) for each in every.remedies if not each.dropped and each.what),
        "lesson": "\n".join(_lesson(each) for each in every.lessons if not each.dropped and each.what),
    }
    return {name: words for name, words in given.items() if words}


def _numbered(texts: Iterable[str]) -> str:
    return "\n\n".join(f"{place}. {text}" for place, text in enumerate(texts, 1))


def _is_told(point: Point, every: Whole) -> bool:
    return every.level in point.found or point.row.ended_as is End.WITHDRAWN


def _finding(point: Point, level: int) -> str:
    """One point and what was found on it, a paragraph each."""
    head = f"Point {point.place}: {point.row.words or ''}"
    found = point.found.get(level)
    if found is None:
        return f"{head}\n\nYou took this point back: {point.row.ended_because or ''}"
    discretion = f"\n\n{_late(found.outcome)}: {found.discretion}" if found.discretion else ""
    return f"{head}\n\nWhat we found: {FINDINGS[found.outcome]}.\n\n{found.reasons or ''}{discretion}"


def _late(outcome: Outcome) -> str:
    if outcome is Outcome.OUT_OF_TIME:
        return "We can look at an older matter where there is a good reason. We did not, because"
    return "This reached us later than our policy asks. We looked at it all the same, because"


def _remedy(remedy: Remedy) -> str:
    what = (remedy.what or "").strip().rstrip(".")
    if remedy.done_on:
        return f"{what}. This was done on {long_date(remedy.done_on)}."
    return f"{what}. We do this by {long_date(remedy.due_on)}."


def _lesson(lesson: Lesson) -> str:
    return f"{(lesson.what or '').strip().rstrip('.')}."
