"""Draw a process for people: as text for a terminal or a paper, and as Mermaid for a page."""

from casework.policy.access import listed
from casework.policy.shape import ClockDef, Move, Policy, Process, Stage, policy_for, promise_source
from casework.policy.words import Channel, Kind, Phase

_MARKS = {
    Phase.NEW: "begins here",
    Phase.OPEN: "open",
    Phase.WAITING: "waits for the person who wrote",
    Phase.ANSWERED: "answered",
    Phase.CLOSED: "the end",
}


def draw(policy: Policy, kind: Kind) -> str:
    """The stages of a kind of case, the moves from each, who makes them, what they ask and send, and the clocks.

    LookupError when the kind has no process.
    """
    process = policy_for(policy, kind)
    title = f"{policy.council.name}: {kind.replace('-', ' ')}"
    stages = [line for each in process.stages for line in ("", *_stage(process, each))]
    clocks = [line for each in policy.clocks if kind in each.kinds for line in _clock(policy, each)]
    return "\n".join([title, "=" * len(title), *stages, "", "Clocks", *clocks]) + "\n"


def mermaid(policy: Policy, kind: Kind) -> str:
    """The same stages and moves as a Mermaid state diagram."""
    process = policy_for(policy, kind)
    stages = [f'    state "{each.label}" as {_node(each.id)}' for each in process.stages]
    arrows = [
        f"    {_node(start)} --> {_node(move.to or start)}: {move.label}"
        for move in process.moves
        for start in move.from_
    ]
    ends = [f"    {_node(each.id)} --> [*]" for each in process.stages if each.phase is Phase.CLOSED]
    return "\n".join(["stateDiagram-v2", *stages, f"    [*] --> {_node(process.start)}", *arrows, *ends]) + "\n"


def _node(id: str) -> str:
    return id.replace("-", "_")


def _stage(process: Process, stage: Stage) -> list[str]:
    entry = "; a case changed to this kind comes in here" if stage.entry else ""
    moves = [line for each in process.moves if stage.id in each.from_ for line in _move(process, each)]
    return [f"{stage.label} ({_MARKS[stage.phase]}{entry})", f"  “{stage.words}”", *moves]


def _move(process: Process, move: Move) -> list[str]:
    to = f"→ {process.stage(move.to).label}" if move.to else "stays"
    theirs = ", or by the person who wrote" if move.sender else ""
    details = [f"by {listed(move.who)}{theirs}"]
    if move.asks:
        details.append(f"asks for {', '.join(move.asks)}")
    if move.guards:
        details.append(f"guarded by {', '.join(move.guards)}")
    if move.letter:
        details.append(f"sends the letter “{move.letter}”")
    if move.pauses or move.resumes:
        details.append("pauses the clocks" if move.pauses else "lets the clocks run again")
    if move.outcome:
        details.append(f"it comes out as {move.outcome.replace('-', ' ')}")
    if move.extends or move.again:
        details.append("puts the answer off, once" if move.extends else "begins the time for the answer anew")
    return [f"  * {move.label} {to}", *(f"      {each}" for each in details)]


def _clock(policy: Policy, clock: ClockDef) -> list[str]:
    channels = f", {by(clock)}" if by(clock) else ""
    later = " (not run yet)" if clock.later else ""
    return [
        f"  * {clock.label}: {clock.rule.words()} from {_event(clock.starts)}{channels}{later}",
        f"      {promise_source(policy, clock)}",
        f"      {clock.source}",
        *([f"      may be put off once, by up to {clock.extend.words()}"] if clock.extend else []),
    ]


def by(clock: ClockDef) -> str:
    """By which channels a clock runs, in words; empty for all of them."""
    if clock.channels == frozenset(Channel):
        return ""
    return f"by {', '.join(each.replace('-', ' ') for each in Channel if each in clock.channels)}"


def _event(event: str) -> str:
    return f"“{event.replace('-', ' ')}”"
