"""Is a policy whole and fair? Every fault in a sentence; the proofs walk the graph and print the walk that fails."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from casework.policy.access import ABLE, ON_A_CASE
from casework.policy.clocks import Rule
from casework.policy.moves import action_for
from casework.policy.shape import (
    Ask,
    Channel,
    ClockDef,
    DocumentKind,
    Event,
    GuardName,
    Kind,
    Move,
    Outcome,
    Phase,
    Policy,
    Process,
    Role,
    Stage,
    Supplied,
    Tie,
)


def check(
    policy: Policy, letters: Mapping[str, Set[str]] | None = None, fields: Set[str] | None = None
) -> list[str]:
    """Every fault of a loaded policy, a sentence each; empty when it may be adopted.

    `letters` are the letter templates there are, each with the facts it uses; `fields` the facts that exist.
    Without them the letters are not looked at. A council cannot switch any of this off.
    """
    problems = [sentence for rule in WHOLE for sentence in rule(policy)]
    for process in policy.processes:
        shaped = [f"{process.id}: {sentence}" for rule in SHAPES for sentence in rule(process)]
        problems += shaped
        if not shaped:
            problems += [f"{process.id}: {sentence}" for proof in PROOFS for sentence in proof(process)]
    if letters is not None:
        problems += _letters_exist(policy, letters) + _letter_facts_exist(letters, fields)
    return problems


# The file as a whole


def _ids_once(policy: Policy) -> Iterator[str]:
    for name, rows in (
        ("document", policy.documents),
        ("clause", policy.clauses),
        ("clock", policy.clocks),
        ("limit", policy.limits),
    ):
        yield from (f"two of the {name}s have the id {id}." for id in _twice(row.id for row in rows))


def _kinds_have_one_process(policy: Policy) -> Iterator[str]:
    held = Counter(kind for process in policy.processes for kind in process.kinds)
    for kind in Kind:
        if kind is not Kind.RESTRICTION and not held[kind]:
            yield f"no process takes a {kind.value}."
        if held[kind] > 1:
            yield f"{held[kind]} processes take a {kind.value}."


def _documents_stand(policy: Policy) -> Iterator[str]:
    kinds = {document.kind for document in policy.documents}
    for needed in (DocumentKind.CUSTOMER_CARE, DocumentKind.COMPLAINTS):
        if needed not in kinds:
            yield f"no document is the {needed.words}: name the council's, or let the model stand in."
    for document in policy.documents:
        if document.supplied is Supplied.COUNCIL and document.adopted is None:
            yield f"the document {document.id} is the council's own and says nothing of when it was adopted."


def _references_exist(policy: Policy) -> Iterator[str]:
    documents = {document.id for document in policy.documents}
    clauses = {clause.id: clause.document for clause in policy.clauses}
    for row in (*policy.clauses, *policy.clocks):
        if row.document not in documents:
            yield f"{row.id} comes from the document {row.document!r}, which is not among the documents."
    for clock in policy.clocks:
        if _is_law(policy, clock) or not clock.clause:
            continue
        if clauses.get(clock.clause) != clock.document:
            yield f"the clock {clock.id} cites clause {clock.clause!r}, which is no clause of {clock.document}."


def _clocks_can_run(policy: Policy) -> Iterator[str]:
    for clock in policy.clocks:
        if not clock.kinds or not clock.channels:
            yield f"the clock {clock.id} runs on nothing: it needs a kind and a channel."
        if clock.rule.backwards:
            yield f"the clock {clock.id} counts {clock.rule.words()}, which count back from a meeting."
        if not clock.later:
            yield from _clock_starts_and_ends(policy, clock)


def _clock_starts_and_ends(policy: Policy, clock: ClockDef) -> Iterator[str]:
    for kind in sorted(clock.kinds):
        met = {event for process in policy.processes if kind in process.kinds for event in _events(process)}
        if clock.meets not in met:
            yield f"the clock {clock.id} can never be met: no move of a {kind} brings about “{clock.meets}”."
        if clock.starts not in met | {Event.RECEIVED}:
            yield f"the clock {clock.id} can never start: no move of a {kind} brings about “{clock.starts}”."


def _one_promise_each(policy: Policy) -> Iterator[str]:
    held: dict[tuple[Kind, Channel, Event], list[str]] = {}
    for clock in policy.clocks:
        for key in ((kind, channel, clock.meets) for kind in clock.kinds for channel in clock.channels):
            held.setdefault(key, []).append(clock.id)
    for names, keys in _grouped(held):
        if len(names) > 1:
            kind, channel, event = keys[0]
            yield (
                f"the clocks {' and '.join(names)} both promise “{event}” for a {kind} by {channel}: one promise each."
            )


def _everything_has_an_answer_date(policy: Policy) -> Iterator[str]:
    """Nothing a resident sends is without a date (Stotfold Customer Care Policy 2025, clauses S1 and S4)."""
    covered = {
        (kind, channel)
        for clock in policy.clocks
        if clock.meets is Event.ANSWERED and clock.starts is Event.RECEIVED and not clock.later
        for kind in clock.kinds
        for channel in clock.channels
    }
    for kind in (each for each in Kind if each is not Kind.RESTRICTION):
        missing = [channel for channel in Channel if (kind, channel) not in covered]
        if missing:
            yield f"no clock says when a {kind} by {', '.join(missing)} is answered."


def _a_complaint_has_its_own_clocks(policy: Policy) -> Iterator[str]:
    """Standards for correspondence never run on a complaint."""
    known = {document.id: document.kind for document in policy.documents}
    for clock in policy.clocks:
        if Kind.COMPLAINT in clock.kinds and clock.document in known and not clock.later:
            if known[clock.document] not in (DocumentKind.COMPLAINTS, DocumentKind.LAW):
                yield f"the clock {clock.id} runs on complaints, but {clock.document} is no complaints policy."
    if not any(Kind.COMPLAINT in c.kinds and c.meets is Event.ACKNOWLEDGED and not c.later for c in policy.clocks):
        yield "no clock says when a complaint is acknowledged."


def _borrowed_numbers_say_so(policy: Policy) -> Iterator[str]:
    borrowed = {document.id for document in policy.documents if document.supplied is Supplied.MODEL}
    for clock in policy.clocks:
        if clock.document in borrowed and "default" not in clock.source:
            yield f"the clock {clock.id} is not the council's own, so its source must say “default” and where from."


LAWFUL: tuple[tuple[Kind, Event, Rule, str], ...] = (
    (Kind.INFORMATION_REQUEST, Event.ANSWERED, Rule.parse("foi:20"), "Freedom of Information Act 2000, section 10"),
    (Kind.OWN_DATA, Event.ANSWERED, Rule.parse("month:1"), "UK GDPR, article 12(3)"),
    (
        Kind.DATA_PROTECTION_COMPLAINT,
        Event.ACKNOWLEDGED,
        Rule.parse("days:30"),
        "Data Protection Act 2018, section 164A",
    ),
)
"""The longest the law allows."""


def _no_longer_than_the_law(policy: Policy) -> Iterator[str]:
    for kind, event, longest, source in LAWFUL:
        for clock in policy.clocks:
            if kind in clock.kinds and clock.meets is event and _days(clock.rule) > _days(longest):
                yield f"the clock {clock.id} allows {clock.rule.words()}; the law allows {longest.words()} ({source})."


WHOLE: tuple[Callable[[Policy], Iterable[str]], ...] = (
    _ids_once,
    _kinds_have_one_process,
    _documents_stand,
    _references_exist,
    _clocks_can_run,
    _one_promise_each,
    _everything_has_an_answer_date,
    _a_complaint_has_its_own_clocks,
    _borrowed_numbers_say_so,
    _no_longer_than_the_law,
)


# Letters


def _letters_exist(policy: Policy, letters: Mapping[str, Set[str]]) -> list[str]:
    moves = [(process.id, move) for process in policy.processes for move in process.moves if move.letter]
    return [
        f"{name}: the move {move.id} sends the letter {move.letter!r}, which has no template."
        for name, move in moves
        if move.letter not in letters
    ]


def _letter_facts_exist(letters: Mapping[str, Set[str]], fields: Set[str] | None) -> list[str]:
    if fields is None:
        return []
    return [
        f"the letter {name} uses {field!r}, which is no fact of a case."
        for name, used in letters.items()
        for field in sorted(used - fields)
    ]


# One process: its shape


def _process_ids_once(process: Process) -> Iterator[str]:
    yield from (f"two stages have the id {id}." for id in _twice(each.id for each in process.stages))
    yield from (f"two moves have the id {id}." for id in _twice(each.id for each in process.moves))


def _stages_stand(process: Process) -> Iterator[str]:
    phases = {each.id: each.phase for each in process.stages}
    entries = [each for each in process.stages if each.entry]
    if process.start not in phases:
        yield f"it starts at {process.start!r}, which is no stage of it."
    elif phases[process.start] is not Phase.NEW:
        yield f"it starts at {process.start!r}, whose phase is not “new”."
    if len(entries) != 1 or entries[0].phase is not Phase.OPEN:
        yield "one stage of phase “open”, and one only, must say entry = true: a case of another kind comes in there."
    if Phase.CLOSED not in phases.values():
        yield "no stage has the phase “closed”."


def _moves_join_stages(process: Process) -> Iterator[str]:
    known = {each.id for each in process.stages}
    for move in process.moves:
        if not move.from_:
            yield f"the move {move.id} starts nowhere."
        for id in (*move.from_, *([move.to] if move.to else [])):
            if id not in known:
                yield f"the move {move.id} names the stage {id!r}, which does not exist."


def _somebody_may_move(process: Process) -> Iterator[str]:
    for move in process.moves:
        if not any(_can(who, move) for who in move.who):
            yield f"the move {move.id} can be made by nobody: name somebody who works cases."


def _can(who: Role | Tie, move: Move) -> bool:
    """A tie, a role with the right, or a role whose holder may hold a case."""
    return isinstance(who, Tie) or who in ON_A_CASE[action_for(move)] or who in ABLE[Tie.HOLDER]


def _letters_are_read_first(process: Process) -> Iterator[str]:
    for move in process.moves:
        if move.letter and Ask.LETTER not in move.asks:
            yield f"the move {move.id} would send a letter nobody has read: it must ask for “letter”."
        if Ask.LETTER in move.asks and not move.letter:
            yield f"the move {move.id} asks for a letter and names none."


def _outcomes_stand(process: Process) -> Iterator[str]:
    asked = [move.id for move in process.moves if Ask.OUTCOME in move.asks]
    if asked and not process.outcomes:
        yield f"the move {asked[0]} asks for an outcome and the process has none."


def _triage_settles_kind_and_handler(process: Process) -> Iterator[str]:
    entries = {each.id for each in process.stages if each.entry}
    if not any(move.triages and process.start in move.from_ for move in process.moves):
        yield f"nothing can be triaged: no move from {process.start} asks for the kind."
    for move in process.moves:
        if move.triages and move.to not in entries:
            yield f"the move {move.id} asks for the kind, so it must lead to the entry stage."
        if move.triages and Ask.HANDLER not in move.asks:
            yield f"the move {move.id} asks for the kind and not for the handler."


def _waiting_is_seen(process: Process) -> Iterator[str]:
    """A clock is paused only by a question with a reason and a date, and runs again when the wait ends."""
    waiting = {each.id for each in process.stages if each.phase is Phase.WAITING}
    for move in process.moves:
        into = move.to in waiting
        if into and not {Ask.QUESTION, Ask.REASON, Ask.UNTIL} <= set(move.asks):
            yield f"the move {move.id} makes the person wait: it must ask what, why and until when."
        if move.pauses != into:
            yield f"the move {move.id} must pause the clocks if it leads to waiting, and only then."
        if move.resumes != (not into and move.to is not None and bool(waiting & set(move.from_))):
            yield f"the move {move.id} must let the clocks run again if it ends the waiting, and only then."


def _events_are_true(process: Process) -> Iterator[str]:
    closed = {each.id for each in process.stages if each.phase is Phase.CLOSED}
    for move in process.moves:
        if Event.ACKNOWLEDGED in move.meets and not move.letter:
            yield f"the move {move.id} counts as an acknowledgement and sends nothing."
        if (Event.CLOSED in move.meets) != (move.to in closed):
            yield f"the move {move.id} must bring about “closed” if it leads to a closed stage, and only then."


_FROM_EARLIER: dict[GuardName, Callable[[Move], bool]] = {
    GuardName.ACKNOWLEDGED_FIRST: lambda move: Event.ACKNOWLEDGED in move.meets,
    GuardName.ANSWER_GIVEN_FIRST: lambda move: Event.ANSWERED in move.meets,
    GuardName.REFERRED_FIRST: lambda move: move.refers,
    GuardName.HANDLER_NAMED: lambda move: Ask.HANDLER in move.asks,
    GuardName.UNTIL_PASSED_OR_REPLIED: lambda move: Ask.UNTIL in move.asks,
}


def _guards_can_open(process: Process) -> Iterator[str]:
    for move in process.moves:
        for guard in move.guards:
            source = _FROM_EARLIER.get(guard)
            if source and not any(source(other) for other in process.moves if other is not move):
                yield f"the guard {guard} on {move.id} can never open: no other move brings about what it waits for."
        if {GuardName.REFERRED_FIRST, GuardName.NOT_REFERRED_YET} <= set(move.guards):
            yield f"the move {move.id} can never open: its guards contradict each other."


SHAPES: tuple[Callable[[Process], Iterable[str]], ...] = (
    _process_ids_once,
    _stages_stand,
    _moves_join_stages,
    _somebody_may_move,
    _letters_are_read_first,
    _outcomes_stand,
    _triage_settles_kind_and_handler,
    _waiting_is_seen,
    _events_are_true,
    _guards_can_open,
)


# One process: its fairness, over walks


@dataclass(frozen=True)
class Place:
    """Where a walk stands: the stage, and what has happened on the way that guards ask about."""

    stage: str
    acknowledged: bool = False
    answered: bool = False
    told: bool = False
    """The person has been given reasons in a letter."""
    referred: bool = False


Step = tuple[Move, Place]
Walk = tuple[Place, tuple[Step, ...]]


def walks(process: Process, councillor: bool = False) -> dict[Place, Walk]:
    """Every place a case can get to, with a shortest walk there, from the start and from the entry stage.

    `councillor` walks as a councillor who holds the case and decides nothing alone.
    """
    entry = Place(process.entry.id)
    begins = (Place(process.start), entry, replace(entry, acknowledged=True))
    found: dict[Place, Walk] = {begin: (begin, ()) for begin in begins}
    queue = list(found)
    for place in queue:
        begin, steps = found[place]
        for move, after in _steps(process, place, councillor):
            if after not in found:
                found[after] = (begin, (*steps, (move, after)))
                queue.append(after)
    return found


def _steps(process: Process, place: Place, councillor: bool) -> Iterator[Step]:
    for move in process.moves:
        if place.stage in move.from_ and not (councillor and _not_for_councillor(move)) and _open(move, place):
            yield move, _after(move, place)


def _open(move: Move, place: Place) -> bool:
    """Whether the guards that depend on the way come to let it through; the others open in time."""
    shut = {
        GuardName.ACKNOWLEDGED_FIRST: not place.acknowledged,
        GuardName.NOT_ACKNOWLEDGED_YET: place.acknowledged,
        GuardName.ANSWER_GIVEN_FIRST: not place.answered,
        GuardName.REFERRED_FIRST: not place.referred,
        GuardName.NOT_REFERRED_YET: place.referred,
    }
    return not any(shut.get(guard, False) for guard in move.guards)


def _not_for_councillor(move: Move) -> bool:
    return GuardName.NOT_A_COUNCILLOR_ALONE in move.guards or not _may_be_councillor(move)


def _after(move: Move, place: Place) -> Place:
    return Place(
        stage=move.to or place.stage,
        acknowledged=place.acknowledged or Event.ACKNOWLEDGED in move.meets,
        answered=place.answered or Event.ANSWERED in move.meets,
        told=place.told or move.answers,
        referred=place.referred or move.refers,
    )


def told(walk: Walk) -> str:
    """A walk in words: "received → looking-into → (refer) → answered"."""
    begin, steps = walk
    places = (begin, *(place for _, place in steps))
    moves = (move for move, _ in steps)
    names = [
        after.stage if after.stage != before.stage else f"({move.id})"
        for (before, after), move in zip(pairwise(places), moves, strict=True)
    ]
    return " → ".join([begin.stage, *names])


def nothing_closes_unanswered(process: Process) -> Iterator[str]:
    """Every way to a closed stage passes an answer with reasons in a letter."""
    for place, walk in walks(process).items():
        if _phase(process, place) is Phase.CLOSED and not place.told:
            yield f"{told(walk)}: nobody told the resident why."
            return


def every_closing_has_a_letter(process: Process) -> Iterator[str]:
    """Nobody finds out by asking that their case was closed."""
    for walk in walks(process).values():
        if walk[1] and _phase(process, walk[1][-1][1]) is Phase.CLOSED and not walk[1][-1][0].letter:
            yield f"{told(walk)}: it closes without a letter."
            return


def every_outcome_has_reasons(process: Process) -> Iterator[str]:
    """A refusal, like every other outcome, leaves us with its reasons."""
    for move in process.moves:
        if Ask.OUTCOME in move.asks and not move.answers:
            yield f"{' or '.join(move.from_)} → {move.to}: the move {move.id} decides without reasons in a letter."


def every_stage_is_reached(process: Process) -> Iterator[str]:
    """No stage is there for show."""
    reached = {place.stage for place in walks(process)}
    yield from (f"the stage {each.id} can never be reached." for each in process.stages if each.id not in reached)


def every_case_can_end(process: Process) -> Iterator[str]:
    """From wherever a case can get to, somebody can bring it to its end."""
    yield from (f"{told(walk)}: there is no way on to the end." for walk in _stuck(process, False))


def a_councillor_can_see_it_through(process: Process) -> Iterator[str]:
    """A case a councillor holds, since it is about the clerk, can still be brought to its end."""
    yield from (f"{told(walk)}: a councillor who holds it cannot go on." for walk in _stuck(process, True))


def no_councillor_decides_alone(process: Process) -> Iterator[str]:
    """Local Government Act 1972, s.101: a committee, sub-committee or officer, never one councillor."""
    if not set(process.outcomes) & DECISIONS:
        return
    for move in process.moves:
        by_committee = Ask.MINUTE in move.asks and GuardName.REFERRED_FIRST in move.guards
        guarded = by_committee or GuardName.NOT_A_COUNCILLOR_ALONE in move.guards
        if Ask.OUTCOME in move.asks and _may_be_councillor(move) and not guarded:
            yield f"{' or '.join(move.from_)} → {move.to}: by {move.id} a councillor could decide alone."


def waiting_ends_without_them(process: Process) -> Iterator[str]:
    """Every stage that waits for the person has a way on if they never reply."""
    for each in _stages(process, Phase.WAITING):
        ways = [move for move in process.moves if each.id in move.from_ and move.to not in (None, each.id)]
        if not any(set(move.guards) <= {GuardName.UNTIL_PASSED_OR_REPLIED} for move in ways):
            yield f"{process.start} → … → {each.id}: if the person never replies, it stays there."


def time_to_reply_is_kept(process: Process) -> Iterator[str]:
    """Nobody goes on before the date the person was given."""
    for each in _stages(process, Phase.WAITING):
        for move in process.moves:
            leaves = each.id in move.from_ and move.to not in (None, each.id)
            if leaves and GuardName.UNTIL_PASSED_OR_REPLIED not in move.guards:
                yield f"{each.id} → {move.to}: the move {move.id} does not wait for the date the person was given."


def less_needs_a_reason(process: Process) -> Iterator[str]:
    """Calling something less than its sender did needs a reason; after the first triage every change does."""
    new = {each.id for each in _stages(process, Phase.NEW)}
    for move in process.moves:
        if move.triages and not set(move.from_) <= new and Ask.REASON not in move.asks:
            yield f"{' or '.join(move.from_)} → {move.to}: the move {move.id} changes what it is without a reason."


def closed_takes_nothing_away(process: Process) -> Iterator[str]:
    """A closed case can only be opened again, with a reason."""
    closed = {each.id for each in _stages(process, Phase.CLOSED)}
    open_again = {each.id for each in _stages(process, Phase.OPEN)}
    for move in process.moves:
        if closed & set(move.from_) and (move.to not in open_again or Ask.REASON not in move.asks):
            yield f"{' or '.join(move.from_)} → {move.to}: after closing, the move {move.id} takes something away."


def a_complaint_can_reach_the_committee(process: Process) -> Iterator[str]:
    """Every complaint can be looked at by people other than its handler before it is answered."""
    if Kind.COMPLAINT not in process.kinds:
        return
    if not any(place.referred and place.answered for place in walks(process)):
        yield f"{process.start} → … : no walk leads by way of the committee to an answer."


PROOFS: tuple[Callable[[Process], Iterable[str]], ...] = (
    nothing_closes_unanswered,
    every_closing_has_a_letter,
    every_outcome_has_reasons,
    every_stage_is_reached,
    every_case_can_end,
    a_councillor_can_see_it_through,
    no_councillor_decides_alone,
    waiting_ends_without_them,
    time_to_reply_is_kept,
    less_needs_a_reason,
    closed_takes_nothing_away,
    a_complaint_can_reach_the_committee,
)

DECISIONS: frozenset[Outcome] = frozenset(set(Outcome) - {Outcome.THANKED, Outcome.PASSED_ON})
"""Outcomes that decide something; thanks and passing on do not."""

_COUNCILLORS = frozenset({Role.CHAIR, Role.MEMBER})


def _may_be_councillor(move: Move) -> bool:
    return any(who in _COUNCILLORS or (isinstance(who, Tie) and ABLE[who] & _COUNCILLORS) for who in move.who)


def _stuck(process: Process, councillor: bool) -> Iterator[Walk]:
    """The shortest walk to a place from which no closed stage can be reached, if there is one."""
    found = walks(process, councillor)
    ends = {place for place in found if _phase(process, place) is Phase.CLOSED}
    while True:
        before = {place for place in found if any(to in ends for _, to in _steps(process, place, councillor))}
        if before <= ends:
            break
        ends |= before
    stuck = [walk for place, walk in found.items() if place not in ends]
    yield from stuck[:1]


def _phase(process: Process, place: Place) -> Phase:
    return process.stage(place.stage).phase


def _stages(process: Process, phase: Phase) -> Iterator[Stage]:
    return (each for each in process.stages if each.phase is phase)


def _events(process: Process) -> set[Event]:
    return {event for move in process.moves for event in move.meets}


def _is_law(policy: Policy, clock: ClockDef) -> bool:
    return any(each.id == clock.document and each.supplied is Supplied.LAW for each in policy.documents)


def _twice(ids: Iterable[str]) -> list[str]:
    return [id for id, count in Counter(ids).items() if count > 1]


def _grouped(
    held: Mapping[tuple[Kind, Channel, Event], list[str]],
) -> Iterator[tuple[tuple[str, ...], list[tuple[Kind, Channel, Event]]]]:
    groups: dict[tuple[str, ...], list[tuple[Kind, Channel, Event]]] = {}
    for key, names in held.items():
        groups.setdefault(tuple(names), []).append(key)
    yield from groups.items()


def _days(rule: Rule) -> float:
    """About how many days a rule gives, to compare two."""
    return rule.n * {"working": 1.4, "foi": 1.4, "month": 30.4}.get(rule.kind, 1.0)
