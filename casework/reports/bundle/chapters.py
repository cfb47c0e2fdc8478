"""What a bundle says of the case itself: its story, its points, what was written, what was done, and under what."""

from collections.abc import Iterator

from casework.cases.queries import Said
from casework.cases.writing import CHANNELS, KINDS
from casework.clock import long_date
from casework.complaints.letters import FINDINGS
from casework.complaints.model import DecisionRecord, Finding, Lesson, Remedy
from casework.complaints.queries import Point
from casework.council.model import Delegation
from casework.letters.filetypes import TYPES
from casework.letters.model import Letter, StoredFile
from casework.people.model import Authority, Person
from casework.policy.bodies import ALONE
from casework.policy.clocks import Rule
from casework.policy.shape import Move, policy_for
from casework.policy.shape import stage as stage_of
from casework.policy.words import DENYING, Mode, Outcome, Seal, Tie
from casework.privacy.model import Bundle
from casework.reports.bundle.gather import CaseFile
from casework.reports.bundle.paper import (
    Block,
    Cell,
    Section,
    exact,
    facts,
    heading,
    items,
    letter,
    listed,
    moment,
    note,
    said,
    short,
    table,
    words,
)
from casework.trail.story import Line

HOW = {Mode.NAMED: "with a name", Mode.CONFIDENTIAL: "in confidence", Mode.ANONYMOUS: "anonymously"}
BOUND = {
    Tie.HANDLER: "handled it",
    Tie.HOLDER: "answered for it",
    Tie.STAND_IN: "stood in on it",
    Tie.PANEL: "heard it",
    Tie.OPENED: "could open it in an emergency",
    Tie.SUBJECT: "is somebody it is about",
    Tie.PROVISIONAL: "is somebody it names",
    Tie.INTEREST: "has an interest in it",
    Tie.RECUSED: "withdrew from it",
    Tie.CLOSE: "is close to somebody in it",
    Tie.AUTHOR: "wrote it",
}
READ_IT = (
    "Names, addresses, e-mail addresses, telephone numbers and references that are known here are masked by the "
    "program. It cannot know every word that tells who somebody is: a human being must read this bundle through, every "
    "page, before it is handed over."
)


# The cover


def cover(found: CaseFile, row: Bundle) -> Iterator[Block]:
    """What it is, who made it, when and why."""
    case, version = found.case, found.version
    yield facts(
        {
            "Case": found.reference,
            "What it is": KINDS[case.kind],
            "In short": case.subject or "",
            "Where it stands": stage_of(found.seen.policy, case.kind, case.stage).label,
            "Reached us": f"{moment(case.received)}, {CHANNELS[case.channel]}, {HOW[case.mode]}",
            "Closed": moment(case.closed),
            "How it came out": _outcome(case.outcome) if case.outcome else "",
            "Policy it is under": f"adopted on {long_date(version.adopted_on)}, minute {version.minute}, in force from "
            f"{long_date(version.from_on)}",
            "Linked with": "" if found.masked else ", ".join(found.linked),
            "Made by": f"{found.name(row.asked_by)}, on {moment(found.now)}",
            "For": row.reason or "",
            "This bundle is": row.reader.words,
        }
    )
    if case.seal is not Seal.NONE and not found.masked:
        yield words("The case is sealed. Nobody may be shown this bundle who may not open the case.")
    if found.masked:
        yield words(READ_IT)
        yield words(
            "Notes among staff, the private part of minutes and how to reach anybody are left out. What stands in "
            "square brackets was masked."
        )
    yield words("While this bundle is needed, the case it was made from is held from erasure.")


def _outcome(word: str) -> str:
    known = {each.value: FINDINGS.get(each, each.value.replace("-", " ")) for each in Outcome}
    return known.get(word, word)


# The story


def chronology(found: CaseFile) -> Section:
    """Everything that was done, in order."""
    rows = [(_when(line), line.says, listed([line.who, _roles(line.hat)])) for line in found.lines]
    first = note(
        "When it happened, and when it was entered where that was another day. What an anonymous person did has a day "
        "and no time."
    )
    return Section("Chronology", (first, table(("When", "What", "Who"), rows, (4, 9, 4))))


def _when(line: Line) -> str:
    return short(line.happened) + (f"\nentered {short(line.entered)}" if line.late else "")


def _roles(hat: str) -> str:
    return hat.replace("-", " ")


def people(found: CaseFile) -> Section:
    """Who wrote, whom it is about, and how each of us was bound to it and when."""
    person = found.person
    rows = [
        (found.name(each.staff_ref), BOUND[each.kind], short(each.since), short(each.until) if each.until else "")
        + (() if found.masked else (each.reason,))
        for each in found.ties
        if not (found.masked and each.kind in DENYING and each.about_ref)
    ]
    about = [
        listed([each.label or each.whom.value, "sealed" if each.seal is not Seal.NONE and not found.masked else ""])
        for each in found.abouts
    ]
    blocks = [
        facts(
            {
                "Who wrote": _sender(found),
                "How to reach them": "" if found.masked else _reach(person),
                "What they need": (person.adjustments or "") if person and not found.masked else "",
                "About": listed(about),
                "What would put it right, in their words": found.case.wanted or "",
            }
        )
    ]
    for row in found.authorities:
        blocks += [heading("Who wrote for whom, and by what authority"), facts(_authority(found, row))]
    head = ("Who", "How", "From", "Until") + (() if found.masked else ("Why",))
    blocks += [heading("How we were bound to it"), table(head, rows, (4, 4, 5, 5, 4)[: len(head)])]
    return Section("Who is in it", tuple(blocks))


def _authority(found: CaseFile, row: Authority) -> dict[str, Cell]:
    people = {each.ref: each.name or "somebody" for each in (found.person, *found.others) if each is not None}
    return {
        "Who wrote": people.get(row.writer_ref, "somebody"),
        "For": people.get(row.person_ref, "somebody"),
        "By": row.basis.called,
        "How far it has come": listed([row.shown.value.replace("-", " "), moment(row.checked),
                                       found.name(row.checked_by) if row.checked_by else ""]),
        "It covers": "" if found.masked else row.scope or "",
        "What was seen": "" if found.masked else row.seen or "",
        "In force": listed([f"from {long_date(row.from_on)}" if row.from_on else "",
                            f"until {long_date(row.until_on)}" if row.until_on else ""]),
        "Why it was not accepted, or ended": "" if found.masked else row.reason or "",
    }  # fmt: skip


def _sender(found: CaseFile) -> str:
    person = found.person
    if found.case.mode is Mode.ANONYMOUS or person is None:
        return "Somebody who did not say who they are"
    return listed([person.name or "", person.organisation or ""])


def _reach(person: Person | None) -> str:
    return listed([person.email or "", person.telephone or "", person.address or ""]) if person else ""


# What it says and what was found


def points(found: CaseFile) -> Section | None:
    """Each point with what was found on it at each stage and why, earlier rounds too."""
    if not found.whole.points:
        return None
    blocks: list[Block] = []
    complaint = found.whole.complaint
    if complaint and complaint.known_on:
        blocks.append(
            words(f"The matter became known on {long_date(complaint.known_on)}: {complaint.known_from or ''}")
        )
    for point in found.whole.points:
        blocks += _point(found, point)
    return Section("What the complaint says, and what was found", tuple(blocks))


def _point(found: CaseFile, point: Point) -> Iterator[Block]:
    row = point.row
    yield heading(f"Point {point.place}")
    yield said(row.words or "")
    if row.ended:
        how = (row.ended_as.value if row.ended_as else "ended").replace("-", " ")
        yield words(f"{how.capitalize()} on {moment(row.ended)}: {row.ended_because or ''}")
    for each in found.findings:
        if each.allegation_ref == row.ref:
            yield heading(_found_title(found, each), level=3)
            yield facts(_finding(found, each))
            yield words(each.reasons or "The reasons have been erased.")


def _found_title(found: CaseFile, row: Finding) -> str:
    before = f" (before it was taken up anew, round {row.round + 1})" if row.round < found.whole.round else ""
    return f"Stage {row.level}: {FINDINGS[row.outcome]}{before}"


def _finding(found: CaseFile, row: Finding) -> dict[str, Cell]:
    by = "a meeting’s resolution" if row.resolution_ref else found.name(row.decided_by)
    return {
        "Found": f"{long_date(row.on)}, by {by}",
        "Under": _power(found.delegations.get(row.delegation_ref or "")),
        "Fault": "admitted" if row.fault else "",
        "What we got wrong": row.wrong or "",
        "A matter past its time": row.discretion or "",
    }


# What was written


def correspondence(found: CaseFile) -> Section:
    """What passed between whoever wrote and us, by date: messages, and letters with their four dates."""
    blocks: list[Block] = []
    for number, each in enumerate(found.said, 1):
        blocks += _written(found, number, each)
    return Section("Correspondence", tuple(blocks or [words("Nothing was written.")]))


def place_of(each: Said) -> str:
    """Where a message is printed, to be led to."""
    return f"said-{each.message.ref}"


def _written(found: CaseFile, number: int, each: Said) -> Iterator[Block]:
    message, ours = each.message, each.letter
    day = long_date(message.happened.day)
    if ours is not None:
        yield heading(f"{number}. Our letter, {day}: {ours.subject or 'erased'}", place_of(each))
        yield facts(dates(ours))
        yield letter(ours.body or "")
    else:
        who = f"We wrote, {day}" if message.ours else f"{_who_wrote(found)}, {day}"
        yield heading(f"{number}. {who}", place_of(each))
        yield note(_how(found, each))
        yield said(message.words or "", message.ours)
    if each.files:
        yield note(f"With it: {listed(_file_name(found, file) for file in each.files)}")


def _who_wrote(found: CaseFile) -> str:
    name = found.person.name if found.person and not found.masked else ""
    return f"{name} wrote" if name else "A message to us"


def _how(found: CaseFile, each: Said) -> str:
    message, contact = each.message, each.contact
    taken = ""
    if contact is not None:
        taken = CHANNELS[contact.channel] + (f", taken down by {contact.taken_by}" if contact.taken_by else "")
    late = f"entered {moment(message.entered)}" if message.entered.day != message.happened.day else ""
    return listed([moment(message.happened), taken, f"by {each.author}" if each.author else "", late])


def dates(row: Letter) -> dict[str, Cell]:
    """Issued, left us, deemed received, came back: the four dates of a letter."""
    way = f", by {row.sent_by.words}" if row.sent_by else ""
    back = f"{moment(row.returned)}: {row.returned_because}" if row.returned else "no"
    return {
        "Signed": row.signed,
        "Issued": moment(row.issued) or "not yet",
        "Left us": f"{moment(row.left)}{way}" if row.left else "not yet",
        "Deemed received": long_date(row.deemed_on) if row.deemed_on else "by nobody yet",
        "Came back": back,
        "Called back before it left": moment(row.stopped),
    }


def notes(found: CaseFile) -> Section | None:
    """What we noted among ourselves; in no masked bundle."""
    if not found.notes:
        return None
    blocks: list[Block] = []
    for each in found.notes:
        blocks += [
            heading(f"{moment(each.message.happened)}: {each.author or 'somebody'}"),
            note(f"{each.message.nature.value.capitalize()}. Not sent."),
            said(each.message.words or ""),
        ]
    return Section("Notes among ourselves", tuple(blocks))


# What officers decided, under which powers


def records(found: CaseFile) -> Section | None:
    """What officers decided alone: the records of it."""
    if not found.whole.records:
        return None
    blocks: list[Block] = []
    for row in found.whole.records:
        blocks += [heading(f"Decided on {long_date(row.decided_on)}, at stage {row.level}"), facts(_record(found, row))]
    return Section("What officers decided alone", tuple(blocks))


def _record(found: CaseFile, row: DecisionRecord) -> dict[str, Cell]:
    rights = {True: "yes", False: f"no: {row.because or ''}", None: "not said yet"}
    return {
        "By": f"{found.name(row.decided_by)} ({ALONE[row.office]})",
        "Under": _power(found.delegations.get(row.delegation_ref)),
        "Decision": row.decision or "",
        "Reasons": row.reasons or "",
        "What else was considered": row.alternatives or "",
        "Conflicts": row.conflicts or "",
        "Advice, which was no approval": "" if found.masked else row.advice or "",
        "Affects somebody’s rights": rights[row.affects],
        "Completed": moment(row.completed),
        "Published": long_date(row.published_on) if row.published_on else "",
    }


def _power(row: Delegation | None) -> str:
    return f"minute {row.minute}: to {row.power.words}" if row else ""


def delegations(found: CaseFile) -> Section | None:
    """The entries of the register of delegations that were used."""
    if not found.delegations:
        return None
    blocks: list[Block] = []
    for row in sorted(found.delegations.values(), key=lambda each: (each.from_on, each.ref)):
        blocks += [
            heading(f"To {row.power.words}"),
            facts(
                {
                    "To whom": ALONE[row.office] if row.office else "a committee",
                    "In words": row.words,
                    "Limits": row.limits,
                    "Minute": row.minute,
                    "In force": f"from {long_date(row.from_on)}"
                    + (f" until {long_date(row.until_on)}, minute {row.ended_minute}" if row.until_on else ""),
                }
            ),
        ]
    return Section("The delegations that were used", tuple(blocks))


# What was done about it


def doing(found: CaseFile) -> Section | None:
    """Remedies and lessons, each with who saw to it, by when, and what came of it."""
    every = found.whole
    if not every.remedies and not every.lessons:
        return None
    rows = [_done(found, "Remedy", each) for each in every.remedies]
    rows += [_done(found, "Lesson", each) for each in every.lessons]
    head = ("Kind", "What", "Who sees to it, by when", "What came of it")
    return Section("Remedies and lessons", (table(head, rows, (2, 6, 4, 5)),))


def _done(found: CaseFile, kind: str, row: Remedy | Lesson) -> tuple[str, str, str, str]:
    came = f"done on {long_date(row.done_on)}" if row.done_on else "dropped" if row.dropped else "still to be done"
    published = ""
    if isinstance(row, Lesson) and row.published_on:
        published = f"Published on {long_date(row.published_on)}. You said: {row.said} We did: {row.did}"
    owner = f"{found.name(row.owner_ref)}, by {long_date(row.due_on)}"
    return kind, row.what or "erased", owner, "\n".join(filter(None, (came, row.note or "", published)))


def promises(found: CaseFile) -> Section | None:
    """Every promise that ran, with why its date is what it is."""
    if not found.promises:
        return None
    blocks: list[Block] = []
    for each in found.promises:
        met = f"kept on {moment(each.met)}" if each.met else "not kept yet"
        late = ", late" if each.met and each.met.day > each.due.on else ""
        blocks += [
            heading(f"{each.label}: by {long_date(each.due.on)}"),
            facts({"How it went": met + late, "Who promised it": each.source}),
            items([*each.due.why, *each.due.warnings]),
        ]
    return Section("Our promises, and why these dates", tuple(blocks))


# The policy in force for it


def policy(found: CaseFile) -> Section:
    """The version it is under, as it was stored: its process for this kind, its limits and its clauses."""
    version, policy = found.version, found.seen.policy
    process = policy_for(policy, found.case.kind)
    stages = [(each.label, each.words) for each in process.stages]
    moves = [(each.label, _from_to(found, each), each.done or each.label) for each in process.moves]
    limits = [(each.label, _much(each.value), each.source) for each in policy.limits]
    clauses = [(each.id, each.heading, each.summary) for each in policy.clauses]
    blocks = [
        words(
            f"The policy this case is under was adopted on {long_date(version.adopted_on)} (minute {version.minute}) "
            f"and is in force from {long_date(version.from_on)}. A case stays under the version it was opened under "
            "unless somebody put it under a later one, which the chronology then says. Its stored text has the SHA-256"
        ),
        exact(version.digest),
        items(str(each) for each in policy.documents),
        heading("The way of a case of this kind"),
        table(("Stage", "What whoever wrote is told there"), stages, (5, 12)),
        heading("Its steps"),
        table(("Step", "From, to", "As the story tells it"), moves, (6, 6, 5)),
        heading("Its limits"),
        table(("What", "How much", "From where"), limits, (6, 3, 8)),
        heading("Its clauses"),
        table(("Clause", "Heading", "In short"), clauses, (2, 5, 10)),
    ]  # fmt: skip
    return Section("The policy in force for it", tuple(blocks), public=True)


def _much(value: str) -> str:
    """A limit in words, where it is a number of days."""
    try:
        return Rule.parse(value).words()
    except ValueError:
        return value


def _from_to(found: CaseFile, move: Move) -> str:
    process = policy_for(found.seen.policy, found.case.kind)
    names = {each.id: each.label for each in process.stages}
    begin = ", ".join(names.get(each, each) for each in move.from_)
    return f"{begin} → {names[move.to]}" if move.to in names else begin


# Files


def files(found: CaseFile) -> Section | None:
    """Every file with its size, its digest and who gave it. None is printed here."""
    if not found.files:
        return None
    rows = [
        (f"{number}. {_file_name(found, each)}", _given(each), f"{each.size:,} bytes\n{each.sha256}")
        for number, each in enumerate(found.files, 1)
    ]
    where = (
        "They are left out of a masked bundle: nobody can mask a picture or a PDF by program."
        if found.masked
        else "They lie beside this PDF, in the folder “files” of the archive it came in, under these numbers."
    )
    first = words(f"Files are listed and not printed. {where}")
    head = ("File", "Who gave it, and when", "Size and SHA-256")
    return Section("Files", (first, table(head, rows, (4, 4, 9))))


def _file_name(found: CaseFile, row: StoredFile) -> str:
    if found.masked or not row.name:
        ending = next((each.ending for each in TYPES if each.served == row.media_type), "file")
        return f"a file ({ending})" if row.name else "an erased file"
    return row.name


def _given(row: StoredFile) -> str:
    return f"{'whoever wrote' if row.from_resident else 'one of us'}\n{short(row.added)}"
