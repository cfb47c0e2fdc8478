"""Is one process sound? Stages that join, moves that somebody can make, letters that are read before they go."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from casework.policy.access import ABLE, ON_A_CASE
from casework.policy.moves import action_for
from casework.policy.shape import Move, Process
from casework.policy.words import Ask, Event, GuardName, Phase, Role, Tie


def _process_ids_once(process: Process) -> Iterator[str]:
    yield from (f"two stages have the id {id}." for id in twice(each.id for each in process.stages))
    yield from (f"two moves have the id {id}." for id in twice(each.id for each in process.moves))


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


def _more_time_is_told(process: Process) -> Iterator[str]:
    """A date is put off only with a reason, a new date and a letter; it leads nowhere else."""
    for move in process.moves:
        told = {Ask.REASON, Ask.UNTIL, Ask.LETTER} <= set(move.asks)
        if move.extends and not (told and move.to is None and GuardName.MORE_TIME_LEFT in move.guards):
            yield (
                f"the move {move.id} puts the answer off: it must ask for a reason, until when and the letter, have "
                "the guard more-time-left and stay where it is."
            )


def _what_the_sender_may_do(process: Process) -> Iterator[str]:
    """What the person who wrote does by themselves asks what they can answer and sends nothing in our name."""
    for move in process.moves:
        if move.sender and (move.letter or set(move.asks) - {Ask.REASON, Ask.ON, Ask.LATE, Ask.EVIDENCE}):
            yield f"the move {move.id} is the sender’s too, so it sends no letter and asks for their words only."


def _routing_is_told(process: Process) -> Iterator[str]:
    """Whoever is told that somebody else deals with it reads who, why and what left us, in one letter that answers."""
    for move in process.moves:
        if move.routes != (Ask.ROUTE in move.asks):
            yield f"the move {move.id} must ask for “route” if it says routes = true, and only then."
        told = move.answers and move.outcome and {Event.ACKNOWLEDGED, Event.ANSWERED} <= set(move.meets)
        if move.routes and not (told and GuardName.SEAL_SETTLED in move.guards):
            yield (
                f"the move {move.id} says who else deals with it: it must ask for the answer and the letter, have an "
                "outcome, have the guard seal-settled and bring about “acknowledged” and “answered”."
            )


def _outcomes_stand(process: Process) -> Iterator[str]:
    asked = [move.id for move in process.moves if Ask.OUTCOME in move.asks]
    if asked and not process.outcomes:
        yield f"the move {asked[0]} asks for an outcome and the process has none."
    for move in process.moves:
        if move.outcome and not move.letter:
            yield f"the move {move.id} settles how it comes out and tells nobody: it needs a letter."


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
    GuardName.UNTIL_PASSED_OR_REPLIED: lambda move: Ask.QUESTION in move.asks,
    GuardName.PUT_RIGHT_INFORMALLY: lambda move: move.puts_right,
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
    _more_time_is_told,
    _what_the_sender_may_do,
    _routing_is_told,
    _outcomes_stand,
    _triage_settles_kind_and_handler,
    _waiting_is_seen,
    _events_are_true,
    _guards_can_open,
)


def twice(ids: Iterable[str]) -> list[str]:
    """Those that come more than once."""
    return [id for id, count in Counter(ids).items() if count > 1]
