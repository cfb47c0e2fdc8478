"""What a new policy changes, in sentences; what gives residents fewer rights is said first."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any

from casework.policy.clocks import Rule
from casework.policy.days import Nation
from casework.policy.shape import ClockDef, Council, Move, Policy, Process, policy_for
from casework.policy.words import Ask, GuardName, Kind

FEWER = "Fewer rights: "
_SPOKEN = {"from_": "starts from", "to": "leads to", "who": "may be made by", "asks": "asks for"}
_OWED = frozenset({Ask.REASON, Ask.ANSWER, Ask.QUESTION, Ask.UNTIL, Ask.MINUTE, Ask.LETTER})
_SHIELDS = frozenset(
    {
        GuardName.ACKNOWLEDGED_FIRST,
        GuardName.ANSWER_GIVEN_FIRST,
        GuardName.UNTIL_PASSED_OR_REPLIED,
        GuardName.NOT_A_COUNCILLOR_ALONE,
        GuardName.SEAL_SETTLED,
        GuardName.HANDLER_NAMED,
        GuardName.REFERRED_FIRST,
        GuardName.FINDINGS_FIRST,
        GuardName.POWER_HELD,
        GuardName.RESOLVED_FIRST,
        GuardName.FRESH_EYES,
        GuardName.MORE_TIME_LEFT,
        GuardName.NOTHING_FOUND_YET,
    }
)
"""Guards that protect the person who wrote."""


def diff(old: Policy, new: Policy) -> list[str]:
    """Every difference, a sentence each; first those that begin with FEWER: no open case may move to them."""
    changes = [
        *_council(old.council, new.council),
        *_rows("document", old.documents, new.documents),
        *_rows("clause", old.clauses, new.clauses),
        *_clocks(old, new),
        *(line for kind in Kind for line in _kind(old, new, kind)),
        *_anonymous(old, new),
        *_rows("limit", old.limits, new.limits, _shorter_window),
        *_rows("retention", old.retention, new.retention),
        *_rows("route", old.routes, new.routes),
    ]
    unique = list(dict.fromkeys(changes))
    return sorted(unique, key=lambda line: not line.startswith(FEWER))


def _council(old: Council, new: Council) -> Iterator[str]:
    if new.closures_count and not old.closures_count:
        yield f"{FEWER}days on which the office is closed are no longer counted as working days."
    yield from _plain("council", old, new)


def diff_for(old: Policy, new: Policy, kind: Kind) -> list[str]:
    """The same for a case of one kind alone: what it is promised, the steps it can take, and every time it may have."""
    return diff(_for(old, kind), _for(new, kind))


def lost_by(old: Policy, new: Policy, kind: Kind, stage: str) -> list[str]:
    """Why an open case of that kind, at that stage, cannot go over to a later policy: what it would take away."""
    try:
        there = policy_for(new, kind).stage(stage).phase
    except LookupError:
        return [f"the later policy has no stage {stage} for it."]
    was = policy_for(old, kind).stage(stage).phase
    moved = [f"the stage {stage} is “{there}” in the later policy, and here “{was}”."] if there is not was else []
    return moved + [line for line in diff_for(old, new, kind) if line.startswith(FEWER)]


def _for(policy: Policy, kind: Kind) -> Policy:
    """What a policy says for a kind of case, without its council, its documents and its clauses."""
    return replace(
        policy,
        council=replace(_NOBODY, nation=policy.council.nation, closures_count=policy.council.closures_count),
        documents=(),
        clauses=(),
        clocks=tuple(replace(each, kinds=frozenset({kind})) for each in policy.clocks if kind in each.kinds),
        processes=tuple(process for process in policy.processes if kind in process.kinds),
        retention=(),
        routes=(),
    )


_NOBODY = Council("", Nation.ENGLAND, "", "", "", False, "", "", "")


def _plain(name: str, old: Any, new: Any, skip: Sequence[str] = ()) -> Iterator[str]:
    for field in fields(old):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if before != after and field.name not in skip:
            yield f"{name}: {field.name} was {_said(before)} and becomes {_said(after)}."


def _rows(name: str, old: Sequence[Any], new: Sequence[Any], worse: Any = lambda before, after: False) -> Iterator[str]:
    before, after = {_key(row): row for row in old}, {_key(row): row for row in new}
    yield from (f"{name} {key} is gone." for key in before if key not in after)
    yield from (f"{name} {key} is new." for key in after if key not in before)
    for key in (each for each in before if each in after):
        mark = FEWER if worse(before[key], after[key]) else ""
        yield from (mark + line for line in _plain(f"{name} {key}", before[key], after[key]))


def _key(row: Any) -> str:
    return next(str(value) for name in ("id", "record", "matter") if (value := getattr(row, name, "")))


def _clocks(old: Policy, new: Policy) -> Iterator[str]:
    before, after = {each.id: each for each in old.clocks}, {each.id: each for each in new.clocks}
    for id, clock in before.items():
        if id not in after:
            yield f"{FEWER}the clock {id} ({clock.label}, {clock.rule.words()}) is gone."
        else:
            yield from _clock(clock, after[id])
    yield from (f"the clock {id} is new: {each.rule.words()}." for id, each in after.items() if id not in before)


def _clock(old: ClockDef, new: ClockDef) -> Iterator[str]:
    if old.rule != new.rule:
        mark = FEWER if _longer(old.rule, new.rule) else ""
        yield f"{mark}the clock {old.id} was {old.rule.words()} and becomes {new.rule.words()}."
    for name in ("kinds", "channels"):
        lost = getattr(old, name) - getattr(new, name)
        if lost:
            yield f"{FEWER}the clock {old.id} no longer runs for {_said(lost)}."
    if old.extend != new.extend:
        mark = FEWER if new.extend and (old.extend is None or _longer(old.extend, new.extend)) else ""
        yield f"{mark}the clock {old.id} may be put off by {new.extend.words() if new.extend else 'nothing'}."
    for name in ("pausable", "aim", "later"):
        if getattr(new, name) and not getattr(old, name):
            yield f"{FEWER}the clock {old.id} becomes “{name}”."
    if (old.starts, old.meets) != (new.starts, new.meets):
        was = f"from {old.starts} to {old.meets}"
        yield f"{FEWER}the clock {old.id} runs from {new.starts} to {new.meets}, no longer {was}."
    yield from _plain(
        f"the clock {old.id}", old, new, ("rule", "starts", "meets", "pausable", "aim", "later", "extend")
    )


def _longer(old: Rule, new: Rule) -> bool:
    """Longer, or counted another way, which may be."""
    return new.kind != old.kind or new.n > old.n


def _kind(old: Policy, new: Policy, kind: Kind) -> Iterator[str]:
    try:
        before = policy_for(old, kind)
    except LookupError:
        return
    try:
        after = policy_for(new, kind)
    except LookupError:
        yield f"{FEWER}there is no process for a {kind} any more."
        return
    yield from _process(before, after)


def _process(old: Process, new: Process) -> Iterator[str]:
    yield from _rows(f"{old.id}: stage", old.stages, new.stages)
    if old.start != new.start:
        yield f"{old.id}: it starts at {new.start}, no longer at {old.start}."
    if set(old.outcomes) != set(new.outcomes):
        yield f"{old.id}: the outcomes were {_said(old.outcomes)} and become {_said(new.outcomes)}."
    before, after = {each.id: each for each in old.moves}, {each.id: each for each in new.moves}
    for id, move in before.items():
        if id not in after:
            yield f"{FEWER}{old.id}: the move {id} ({move.label}) is gone."
        else:
            yield from _move(f"{old.id}: the move {id}", move, after[id])
    yield from (f"{old.id}: the move {id} ({each.label}) is new." for id, each in after.items() if id not in before)


def _move(name: str, old: Move, new: Move) -> Iterator[str]:
    lost = [*(_OWED & set(old.asks) - set(new.asks)), *(_SHIELDS & set(old.guards) - set(new.guards))]
    if lost:
        yield f"{FEWER}{name} no longer needs {_said(sorted(lost))}."
    if old.letter and not new.letter:
        yield f"{FEWER}{name} no longer sends the {old.letter}."
    if old.sender and not new.sender:
        yield f"{FEWER}{name} can no longer be made by the person who wrote."
    for field in fields(old):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if before != after:
            words = _SPOKEN.get(field.name, f"has {field.name}")
            yield f"{name} {words} {_said(after)}, no longer {_said(before)}."


def _anonymous(old: Policy, new: Policy) -> Iterator[str]:
    if old.anonymous.accepted and not new.anonymous.accepted:
        yield f"{FEWER}what is sent anonymously is no longer considered."
    yield from _plain("anonymous", old.anonymous, new.anonymous)


def _shorter_window(old: Any, new: Any) -> bool:
    """A limit that is time is time a person has: less of it, or counted another way, is fewer rights."""
    before, after = _number(old.value), _number(new.value)
    return bool(before) and (after < before or _way(old.value, before) != _way(new.value, after))


def _way(value: str, number: int) -> str:
    """How a time is counted, without how many."""
    return value.replace(str(number), "")


def _number(value: str) -> int:
    return int("".join(each for each in value if each.isdigit()) or 0)


def _said(value: Any) -> str:
    if isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], int):
        return f"{value[0]}-{value[1]:02}"
    if isinstance(value, frozenset | set):
        return _said(tuple(sorted(value)))
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value)) or "nothing"
    return "nothing" if value in (None, "") else f"“{value}”"
