"""What a meeting sends out on paper: the summons, and the notice that is posted with the agenda."""

from collections.abc import Sequence
from datetime import date
from typing import TypedDict

from casework.clock import When, long_date
from casework.committee import queries
from casework.committee.model import Meeting, Summons
from casework.committee.queries import At
from casework.council import queries as council
from casework.errors import Conflict, NotAllowed
from casework.letters.pdf import LetterSheet, NoPdf, pdf
from casework.letters.render import escaped, plain
from casework.policy.shape import Council
from casework.settings import Settings

REFERENCE = "Meeting"
Numbered = tuple[int, str]
"""An item as a sheet has it: its number and its title."""


def summons_sheet(row: Summons, meeting: Meeting, items: Sequence[Numbered], settings: Settings) -> LetterSheet:
    """One member's summons on the council's paper."""
    return LetterSheet(
        **_head(meeting, settings),
        recipient=(row.name,),
        issued=row.signed.day,
        subject=f"Summons to a meeting of the {_low(meeting.committee)}",
        body=_summons(row, meeting, items),
    )


def notice_sheet(
    meeting: Meeting, items: Sequence[Numbered], officer: str, issued: date, settings: Settings
) -> LetterSheet:
    """The notice with the agenda, to be posted where everybody can read it."""
    return LetterSheet(
        **_head(meeting, settings),
        recipient=("To everybody in the parish",),
        issued=issued,
        subject=f"Notice of a meeting of the {_low(meeting.committee)}",
        body=_notice(meeting, items, officer),
    )


def notice(at: At, now: When, settings: Settings) -> bytes:
    """The notice of a meeting as PDF, for whoever may know every item of it.

    NotAllowed for anybody else: a notice with an item left out is none. Conflict when it cannot be set.
    """
    items = queries.agenda(at)
    officer = queries.officer_of(at.meeting, now.day)
    if officer is None or not all(item.open for item in items):
        raise NotAllowed("An item of this agenda is not yours to see. Whoever signs for the meeting prints its notice.")
    numbered = [(item.row.number, item.title) for item in items]
    try:
        return pdf(notice_sheet(at.meeting, numbered, f"{officer.name}, {officer.signs_as}", now.day, settings)).content
    except NoPdf as error:
        raise Conflict(str(error)) from None


def summons_text(row: Summons, meeting: Meeting, items: Sequence[Numbered]) -> str:
    """The summons as the text of an e-mail."""
    return plain(_summons(row, meeting, items))


class _Head(TypedDict):
    council: str
    letterhead: tuple[str, ...]
    colour: str
    reference: str


def _head(meeting: Meeting, settings: Settings) -> _Head:
    ours: Council = council.policy_in_force(meeting.on).policy.council
    return {
        "council": ours.name,
        "letterhead": tuple(line for line in (ours.address, ours.telephone, ours.website) if line),
        "colour": settings.colour,
        "reference": f"{REFERENCE} {meeting.on.isoformat()}",
    }


def _summons(row: Summons, meeting: Meeting, items: Sequence[Numbered]) -> str:
    instead = f" in the place of {escaped(row.instead_name)}" if row.instead_of else ""
    return (
        f"You are summoned{instead} to attend a meeting of the {escaped(_low(meeting.committee))} at "
        f"{escaped(meeting.place)} on **{long_date(meeting.on)} at {meeting.at}**.\n\n"
        f"# Agenda\n\n{_agenda(items)}\n\n"
        "If you have an interest in an item, or think you may have, tell us before you read its papers. "
        "If you cannot come, tell us as soon as you can, so that a substitute can be called.\n\n"
        f"{_signature(row.signed_as)}"
    )


def _notice(meeting: Meeting, items: Sequence[Numbered], officer: str) -> str:
    return (
        f"The {escaped(_low(meeting.committee))} meets at {escaped(meeting.place)} on "
        f"**{long_date(meeting.on)} at {meeting.at}**. You are welcome to attend. The meeting may resolve to exclude "
        "press and public from an item, with its reason (Public Bodies (Admission to Meetings) Act 1960, s.1(2)).\n\n"
        f"# Agenda\n\n{_agenda(items)}\n\n"
        f"{_signature(officer)}"
    )


def _agenda(items: Sequence[Numbered]) -> str:
    """Each item under its own number, which may leave a gap where one was taken off."""
    return "\\\n".join(escaped(f"{number}. {title}") for number, title in items)


def _signature(name: str) -> str:
    """The last three blocks, which stay on one page: the office, the greeting's place, and the name."""
    who, _, signs_as = name.partition(", ")
    return f"For the council\n\n{escaped(signs_as or 'Proper officer')}\n\n{escaped(who)}"


def _low(name: str) -> str:
    """A body's name after "the": Complaints Committee, full council."""
    return name[:1].lower() + name[1:] if name.casefold() == "full council" else name
