"""What a bundle says of the meetings that had the case: notice, papers and who opened them, votes, minutes."""

from collections.abc import Iterator, Sequence
from hashlib import sha256

from casework.clock import long_date
from casework.committee.model import Interest, Resolution, Source, Summons
from casework.committee.papers import SIDE_WORDS, Given
from casework.committee.voting import votes_words
from casework.policy.meetings import Presence, Step
from casework.privacy.model import Reader
from casework.reports.bundle.chapters import place_of
from casework.reports.bundle.gather import CaseFile, Item
from casework.reports.bundle.paper import (
    Block,
    Cell,
    Section,
    To,
    facts,
    heading,
    items,
    listed,
    moment,
    note,
    said,
    short,
    table,
    words,
)


def hearings(found: CaseFile) -> Section | None:
    """Each time the case was on an agenda."""
    if not found.items:
        return None
    blocks: list[Block] = []
    for each in found.items:
        blocks += _item(found, each)
    return Section("The committee", tuple(blocks))


def _item(found: CaseFile, each: Item) -> Iterator[Block]:
    meeting = each.meeting
    yield heading(f"{meeting.committee}, {long_date(meeting.on)}, item {each.row.number}")
    yield facts(_meeting(found, each))
    yield from _there(each)
    yield from _papers(found, each)
    yield from _interests(found, each.interests)
    yield from _hearing(each)
    for row in each.motions:
        yield from _motion(found, row)
    yield from _minutes(found, each)


def _meeting(found: CaseFile, each: Item) -> dict[str, Cell]:
    meeting, notice = each.meeting, each.notice
    off = f"{moment(meeting.called_off)}: {meeting.called_off_because}" if meeting.called_off else ""
    posted = (
        f"posted on {long_date(notice.posted_on)} by {notice.posted_by} at {notice.where}; {notice.clear_days} clear "
        f"days; the last lawful day was {long_date(notice.last_on)}"
        if notice
        else "none was recorded"
    )
    officer = f"{meeting.officer_name}, minute {meeting.officer_minute}" if meeting.officer_ref else ""
    return {
        "Item": each.row.title + (" (in private)" if each.row.private else ""),
        "Held": f"{long_date(meeting.on)}, {meeting.at}, at {meeting.place}",
        "Called off": off,
        "Taken off the agenda": moment(each.row.taken_off),
        "Notice": posted,
        "Acting as proper officer": officer,
        "Quorum": str(meeting.needed),
        "Began": moment(meeting.begun) or "not recorded",
        "Presided": meeting.presided_name,
        "Entered from": meeting.from_note,
    }


def _there(each: Item) -> Iterator[Block]:
    if each.summonses:
        yield heading("Summonses", level=3)
        rows = [
            (row.name, row.seat.words, _went(row), f"{row.signed_as}, {short(row.signed)}") for row in each.summonses
        ]
        yield table(("Who", "Seat", "How it went, and when it left us", "Signed"), rows, (4, 3, 5, 5))
    if each.there:
        yield heading("Who was there", level=3)
        how = {Presence.HERE: "there", Presence.APOLOGIES: "sent apologies", Presence.ABSENT: "absent"}
        came = [(row.name, row.seat.words, how[row.how]) for row in each.there]
        yield table(("Who", "Seat", "Whether they were there"), came, (4, 3, 10))


def _went(row: Summons) -> str:
    instead = f" in the place of {row.instead_name}" if row.instead_name else ""
    return f"{row.way.words}, {short(row.left) if row.left else 'not yet'}{instead}"


# Papers


def _papers(found: CaseFile, each: Item) -> Iterator[Block]:
    shown = [given for given in each.papers if _where(found, given)]
    if not shown:
        return
    yield heading("The papers as they stood, and who opened them", level=3)
    yield note(
        "Each paper is known by the SHA-256 it had when it was given. Where that of what is kept here is the same, "
        "members had before them what is printed in this bundle."
    )
    rows = [(_title(found, given), _lies(found, given), _opened(found, each, given)) for given in shown]
    yield table(("Paper", "Where it is, and whether it is the same", "Who opened it, and when"), rows, (5, 6, 6))


def _lies(found: CaseFile, given: Given) -> Cell:
    text, place = _where(found, given)
    told = f"{_given(given)}. {_same(found, given)}.\n{text}"
    return To(told, place) if place else told


def _title(found: CaseFile, given: Given) -> str:
    paper = given.paper
    file = found.masked and paper.source is Source.FILE
    return f"{paper.number}. {'A file' if file else paper.title or 'erased'}\n{SIDE_WORDS[paper.side]}"


def _given(given: Given) -> str:
    back = f", taken back {short(given.paper.taken_back)}" if given.paper.taken_back else ""
    return f"Given {short(given.paper.added)}{back}"


def _where(found: CaseFile, given: Given) -> tuple[str, str]:
    """Where what a paper is made of is printed; empty where its reader is not shown it."""
    paper = given.paper
    for number, each in enumerate(found.said, 1):
        if paper.source_ref in (each.message.ref, each.letter.ref if each.letter else ""):
            return f"Number {number} of the correspondence,", place_of(each)
    for number, file in enumerate(found.files, 1):
        if file.ref == paper.source_ref:
            return f"Number {number} of the files", ""
    return ("", "") if found.reader is Reader.OTHERS or not found.masked else ("Not in this bundle", "")


def _same(found: CaseFile, given: Given) -> str:
    paper = given.paper
    texts = {each.message.ref: each.message.words for each in found.said}
    texts |= {each.letter.ref: each.letter.body for each in found.said if each.letter}
    sums = {ref: sha256(text.encode()).hexdigest() for ref, text in texts.items() if text}
    sums |= {each.ref: each.sha256 for each in found.files if not each.erased}
    kept = sums.get(paper.source_ref)
    if kept is None:
        return "Not here to compare"
    return "The same as it was given" if kept == paper.digest else "NOT the same as it was given"


def _opened(found: CaseFile, each: Item, given: Given) -> str:
    opened = each.openings[given.paper.ref]
    lines = [f"{found.name(line.staff_ref)} opened it {short(line.at)}" for line in opened]
    never = [found.name(ref) for ref in sorted(given.to - given.read_by, key=found.name)]
    return "\n".join([*lines, *(f"{name} has not opened it" for name in never)]) or "Nobody"


# Interests, and how it was heard


def _interests(found: CaseFile, rows: Sequence[Interest]) -> Iterator[Block]:
    if not rows:
        return
    yield heading("Interests and withdrawals", level=3)
    told = [
        (row.name, row.bond.words + ("" if row.own else ", declared by somebody else"),
         "" if found.masked else row.words or "", _since(row))
        for row in rows
    ]  # fmt: skip
    yield table(("Who", "What binds them", "In words", "When, and what came of it"), told, (4, 5, 4, 5))


def _since(row: Interest) -> str:
    stays = f"may stay by a dispensation, minute {row.dispensed}" if row.dispensed else "left for the item"
    struck = f"struck out {short(row.struck)}" if row.struck else stays
    return f"{short(row.declared)}; {struck}"


def _hearing(each: Item) -> Iterator[Block]:
    row = each.hearing
    if row is None:
        return
    yield heading("How it was heard", level=3)
    yield facts(
        {
            "Asked for interests": moment(row.interests_asked),
            "Presided over the item": row.presided_name,
            "Press and public excluded": listed([moment(row.excluded), row.excluded_because or ""]),
            "Order": listed([row.order.value.replace("-", " ") if row.order else "", row.order_because or ""]),
            "Put off": listed([moment(row.put_off), row.put_off_because or ""]),
        }
    )
    if row.steps and row.order:
        yield items(Step(step).words(row.order) for step in row.steps)


def _motion(found: CaseFile, row: Resolution) -> Iterator[Block]:
    what = "Resolved" if row.carried else "Moved, and lost"
    yield heading(f"{what if row.confirmed else 'Entered, and not confirmed yet'}: minute {row.minute}", level=3)
    yield said(row.words or "", ours=True)
    yield facts(_vote(found, row))
    yield words(f"Reasons: {row.reasons or 'erased'}")


def _vote(found: CaseFile, row: Resolution) -> dict[str, Cell]:
    named = "; ".join(f"{name} {vote}" for _, name, vote in row.named or ())
    under = found.delegations.get(row.delegation_ref or "")
    return {
        "Vote": votes_words(row),
        "Casting vote": row.casting.value if row.casting else "",
        "By name, as a member required": named,
        "Who could vote": "; ".join(f"{name} ({seat})" for _, name, seat in row.sat),
        "Dissent": row.dissent or "",
        "Under": f"minute {under.minute}: to {under.power.words}" if under else "the whole council’s own power",
        "Decided": f"{moment(row.happened)}; {row.presided_name} presided",
        "Entered": listed([f"{moment(row.entered)} by {found.name(row.entered_by)}",
                           f"from {row.from_note}" if row.from_note else ""]),
        "Confirmed": f"{moment(row.confirmed)} by {found.name(row.confirmed_by)}" if row.confirmed else "not yet",
    }  # fmt: skip


def _minutes(found: CaseFile, each: Item) -> Iterator[Block]:
    kept = each.minutes
    yield heading("Minutes", level=3)
    if kept is None:
        yield words("None are drafted yet.")
    elif kept.approved_at is None:
        yield words("They are a draft until a later meeting approves them.")
    else:
        later = each.approved_at
        on = f" at the meeting of {long_date(later.on)}" if later else ""
        yield facts({"Approved": f"{moment(kept.signed)}{on}; signed by {kept.signed_name}",
                     "Corrections": kept.corrections})  # fmt: skip
    if each.minutes_words:
        yield said(each.minutes_words, ours=True)
    if each.private is not None and not found.masked:
        yield heading("The private note", level=3)
        yield said(each.private.words or "", ours=True)
