"""What a bundle says of what left us for others: the letters that put a complaint to somebody, and where it went."""

from collections.abc import Iterator

from casework.cases.writing import CHANNELS
from casework.clock import long_date
from casework.complaints.model import Putting
from casework.people.model import Consent
from casework.policy.leaving import BASES
from casework.reports.bundle.chapters import dates
from casework.reports.bundle.gather import CaseFile
from casework.reports.bundle.paper import (
    Block,
    Cell,
    Section,
    facts,
    heading,
    letter,
    listed,
    moment,
    said,
    short,
    table,
    words,
)


def puttings(found: CaseFile) -> Section | None:
    """Each letter that put the complaint to somebody it is about, what the sender said to it, and the comment."""
    if not found.puttings:
        return None
    blocks: list[Block] = []
    for row in found.puttings:
        blocks += _putting(found, row)
    return Section("How it was put to those it is about", tuple(blocks))


def _putting(found: CaseFile, row: Putting) -> Iterator[Block]:
    yield heading(f"To {row.name or 'somebody it is about'}")
    yield facts(_steps(found, row))
    if row.letter:
        yield letter(row.letter)
    elif row.words and not found.masked:
        yield words("Written, and not sent. What could tell who wrote stands in double brackets:")
        yield said(row.words, ours=True)
    if row.comment and found.masked:
        yield words("They commented. What they said is left out.")
    elif row.comment:
        yield heading("What they said to it", level=3)
        yield said(row.comment)


def _steps(found: CaseFile, row: Putting) -> dict[str, Cell]:
    by = f"by {row.sent_by.value}" if row.sent_by else ""
    until = f"until {long_date(row.comment_until)}" if row.comment_until else ""
    return {
        "Written": f"{moment(row.begun)}, by {found.name(row.begun_by)}",
        "Whoever wrote was asked": listed([moment(row.asked), f"until {long_date(row.asked_until)}"])
        if row.asked_until
        else moment(row.asked),
        "They said": listed([row.consent.value.replace("-", " ") if row.consent else "", moment(row.consented),
                             CHANNELS[row.consent_by] if row.consent_by else ""]),
        "Put all the same, because": row.because or "",
        "Sent": listed([moment(row.sent), by]),
        "Time to comment": until,
        "Commented": listed([long_date(row.comment_on) if row.comment_on else "",
                             CHANNELS[row.comment_channel] if row.comment_channel else ""]),
        "Not put to them": listed([moment(row.waived), "" if found.masked else row.waived_because or ""]),
    }  # fmt: skip


def passings(found: CaseFile) -> Section | None:
    """Where the matter went, on what ground, what whoever wrote agreed to, and our letters to others."""
    if not found.passings and not found.consents and not found.outward:
        return None
    blocks: list[Block] = []
    for row in found.passings:
        blocks += [heading(f"{row.body}, {long_date(row.made.day)}"), facts(
            {
                "How": row.way.value.replace("-", " "),
                "Told who wrote": "yes" if row.named else "no",
                "Ground in law": BASES[row.basis] if row.basis else "",
                "Because": "" if found.masked else row.because or "",
                "Reached at": row.address,
                "Called back before it had gone": moment(row.stopped),
            }
        )]  # fmt: skip
    if found.consents:
        head = ("To tell whom", "Asked, and until when", "What they said")
        asked = [
            (row.body, f"{short(row.asked)}, until {long_date(row.until_on)}", _said(row)) for row in found.consents
        ]
        blocks += [heading("What whoever wrote agreed to"), table(head, asked, (6, 6, 6))]
    for each in found.outward:
        if each.letter is not None:
            blocks += [heading(f"Our letter: {each.letter.subject or 'erased'}"), facts(dates(each.letter)),
                       letter(each.letter.body or "")]  # fmt: skip
    return Section("Where it went", tuple(blocks))


def _said(row: Consent) -> str:
    answer = {True: "agreed", False: "did not agree", None: "no answer"}[row.given]
    by = CHANNELS[row.answered_by] if row.answered_by else ""
    back = f"withdrawn {short(row.withdrawn)}" if row.withdrawn else ""
    return listed([answer, short(row.answered) if row.answered else "", by, back])
