"""Is one process fair? Small proofs over every walk a case can take, each printing the walk that fails it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from casework.policy.access import ABLE
from casework.policy.shape import Move, Process, Stage
from casework.policy.words import Ask, Event, GuardName, Kind, Outcome, Phase, Role, Tie


@dataclass(frozen=True)
class Place:
    """Where a walk stands: the stage, and what has happened on the way that guards ask about."""

    stage: str
    acknowledged: bool = False
    answered: bool = False
    told: bool = False
    """The person has been given reasons in a letter."""
    referred: bool = False
    reviewed: bool = False
    """A review was asked for."""
    review_acknowledged: bool = False


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
        GuardName.NOT_REVIEWED_YET: place.reviewed,
        GuardName.REVIEW_NOT_ACKNOWLEDGED_YET: place.review_acknowledged,
    }
    return not any(shut.get(guard, False) for guard in move.guards)


def _not_for_councillor(move: Move) -> bool:
    return GuardName.NOT_A_COUNCILLOR_ALONE in move.guards or not _may_be_councillor(move)


def _after(move: Move, place: Place) -> Place:
    """What a move leaves behind; where the time for the answer begins anew, everything is open again."""
    if move.again:
        return Place(move.to or place.stage, place.acknowledged, referred=place.referred)
    return Place(
        stage=move.to or place.stage,
        acknowledged=place.acknowledged or Event.ACKNOWLEDGED in move.meets,
        answered=place.answered or Event.ANSWERED in move.meets,
        told=place.told or move.answers or move.withdraws,
        referred=place.referred or move.refers,
        reviewed=place.reviewed or Event.REVIEW_ASKED in move.meets,
        review_acknowledged=place.review_acknowledged or Event.REVIEW_ACKNOWLEDGED in move.meets,
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
        if move.decides and not move.answers:
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
        by_minute = Ask.MINUTE in move.asks and GuardName.REFERRED_FIRST in move.guards
        by_committee = by_minute or GuardName.RESOLVED_FIRST in move.guards
        guarded = by_committee or GuardName.NOT_A_COUNCILLOR_ALONE in move.guards
        if move.decides and _may_be_councillor(move) and not guarded:
            yield f"{' or '.join(move.from_)} → {move.to}: by {move.id} a councillor could decide alone."


def waiting_ends_without_them(process: Process) -> Iterator[str]:
    """Every stage that waits for the person has a way on if they never reply."""
    for each in _stages(process, Phase.WAITING):
        ways = [move for move in process.moves if each.id in move.from_ and move.to not in (None, each.id)]
        ways = [move for move in ways if not move.withdraws]
        if not any(set(move.guards) <= {GuardName.UNTIL_PASSED_OR_REPLIED} for move in ways):
            yield f"{process.start} → … → {each.id}: if the person never replies, it stays there."


def time_to_reply_is_kept(process: Process) -> Iterator[str]:
    """Nobody goes on before the date the person was given."""
    for each in _stages(process, Phase.WAITING):
        for move in process.moves:
            leaves = each.id in move.from_ and move.to not in (None, each.id) and not move.withdraws
            if leaves and GuardName.UNTIL_PASSED_OR_REPLIED not in move.guards:
                yield f"{each.id} → {move.to}: the move {move.id} does not wait for the date the person was given."


def less_needs_a_reason(process: Process) -> Iterator[str]:
    """Calling something less than its sender did needs a reason; after the first triage every change does."""
    new = {each.id for each in _stages(process, Phase.NEW)}
    for move in process.moves:
        if move.triages and not set(move.from_) <= new and Ask.REASON not in move.asks:
            yield f"{' or '.join(move.from_)} → {move.to}: the move {move.id} changes what it is without a reason."


def nothing_is_thanked_away(process: Process) -> Iterator[str]:
    """What its sender called more is never ended in one step, before they can say that it was more."""
    closed = {each.id for each in _stages(process, Phase.CLOSED)}
    for move in process.moves:
        if move.to in closed and Ask.OUTCOME in move.asks and GuardName.NOT_CALLED_MORE not in move.guards:
            yield f"{' or '.join(move.from_)} → {move.to}: by {move.id} a complaint could be thanked away in one step."


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


def a_review_can_always_be_asked_for(process: Process) -> Iterator[str]:
    """Whoever has our answer can have it looked at again, and is never refused for form."""
    if Kind.COMPLAINT not in process.kinds:
        return
    asking = [move for move in process.moves if Event.REVIEW_ASKED in move.meets]
    for move in asking:
        if not move.sender or set(move.guards) - {GuardName.NOT_REVIEWED_YET}:
            yield f"{' or '.join(move.from_)} → {move.to}: by {move.id} the person who wrote cannot ask, or is held up."
    open_from = {id for move in asking for id in move.from_}
    for place, walk in walks(process).items():
        ended = _phase(process, place) in (Phase.ANSWERED, Phase.CLOSED)
        if ended and place.answered and not place.reviewed and place.stage not in open_from:
            yield f"{told(walk)}: no review can be asked for there."
            return


def a_review_has_fresh_eyes(process: Process) -> Iterator[str]:
    """A review is decided at a meeting, or on paper by somebody who did not decide the first time."""
    for place, walk in walks(process).items():
        for move, _ in _steps(process, place, councillor=False) if place.reviewed else ():
            if move.decides and not move.by_committee and GuardName.FRESH_EYES not in move.guards:
                yield f"{told(walk)} → ({move.id}): whoever decided it first could decide the review."
                return


def every_review_can_be_decided(process: Process) -> Iterator[str]:
    """Every complaint can come before a committee for its review, and to a letter that says what it decided."""
    reached = any(
        place.reviewed and move.by_committee and move.answers
        for place in walks(process)
        for move, _ in _steps(process, place, councillor=True)
    )
    if Kind.COMPLAINT in process.kinds and not reached:
        yield f"{process.start} → … : no walk leads by way of a review and a meeting to a decision in a letter."


def officers_decide_under_a_delegation(process: Process) -> Iterator[str]:
    """Whoever decides a complaint alone has the power from the council (Local Government Act 1972, s.101)."""
    for move in process.moves if Kind.COMPLAINT in process.kinds else ():
        if move.decides and not move.by_committee and GuardName.POWER_HELD not in move.guards:
            yield f"{' or '.join(move.from_)} → {move.to}: by {move.id} somebody decides without a delegation."


def what_ends_it_waits_for_an_authority(process: Process) -> Iterator[str]:
    """A letter with which a case is answered or closed counts as telling, so that it waits until whoever writes for
    somebody else has shown that they may (UK GDPR, article 5(1)(f))."""
    ended = {each.id for phase in (Phase.ANSWERED, Phase.CLOSED) for each in _stages(process, phase)}
    for move in process.moves:
        if move.letter and move.to in ended and not move.discloses:
            yield f"{' or '.join(move.from_)} → {move.to}: by {move.id} somebody could be told without authority."


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
    nothing_is_thanked_away,
    closed_takes_nothing_away,
    a_complaint_can_reach_the_committee,
)
"""What was asked of a policy from the first format on."""

NEWER: tuple[Callable[[Process], Iterable[str]], ...] = (
    a_review_can_always_be_asked_for,
    a_review_has_fresh_eyes,
    every_review_can_be_decided,
    officers_decide_under_a_delegation,
    what_ends_it_waits_for_an_authority,
)
"""What is asked besides from format 2 on, when complaints got a second stage."""


def proofs(format: int) -> tuple[Callable[[Process], Iterable[str]], ...]:
    """What is asked of a process in a policy of that format."""
    return PROOFS if format == 1 else PROOFS + NEWER


DECISIONS: frozenset[Outcome] = frozenset(set(Outcome) - {Outcome.THANKED, Outcome.PASSED_ON})
"""Outcomes that decide something; thanks and passing on do not."""

_COUNCILLORS = frozenset({Role.CHAIR, Role.MEMBER})


def _may_be_councillor(move: Move) -> bool:
    return any(who in _COUNCILLORS or (isinstance(who, Tie) and ABLE[who] & _COUNCILLORS) for who in move.who)


def _stuck(process: Process, councillor: bool) -> Iterator[Walk]:
    """The shortest walk to a place from which no closed stage can be reached, unless they take it back."""
    found = walks(process, councillor)
    ends = {place for place in found if _phase(process, place) is Phase.CLOSED}
    while True:
        before = {place for place in found if any(to in ends for to in _on(process, place, councillor))}
        if before <= ends:
            break
        ends |= before
    stuck = [walk for place, walk in found.items() if place not in ends]
    yield from stuck[:1]


def _on(process: Process, place: Place, councillor: bool) -> Iterator[Place]:
    return (to for move, to in _steps(process, place, councillor) if not move.withdraws)


def _phase(process: Process, place: Place) -> Phase:
    return process.stage(place.stage).phase


def _stages(process: Process, phase: Phase) -> Iterator[Stage]:
    return (each for each in process.stages if each.phase is phase)
