"""Is this move open? Every move of a case, open or shut-because, for page and POST alike."""

from dataclasses import dataclass
from datetime import date, datetime

from casework.clock import london
from casework.policy.access import Action, Actor, CaseState, decide, listed
from casework.policy.facts import Facts
from casework.policy.guards import GUARDS
from casework.policy.shape import Move, Policy, Process, policy_for
from casework.policy.words import Phase, Tie


@dataclass(frozen=True)
class Look:
    """One move, whether it is open to this actor now, and the sentence they read when it is not.

    `here` is False for a move that does not start where the case stands.
    """

    move: Move
    open: bool
    because: str
    here: bool


def state_of(policy: Policy, facts: Facts) -> CaseState:
    """What the right to act on this case depends on. LookupError for an unknown kind or stage."""
    phase = policy_for(policy, facts.kind).stage(facts.stage).phase
    return CaseState(phase, facts.seal, facts.referred, facts.mode, facts.urgent)


def look(policy: Policy, facts: Facts, actor: Actor, now: datetime) -> tuple[Look, ...]:
    """Every move of the case's process in the policy's order, open or shut-because; `decide` is asked first.

    Empty for somebody to whom the case does not exist. `actor.ties` are those to this case; `now` is aware.
    """
    state = state_of(policy, facts)
    if not decide(actor, Action.CASE_SEE, state=state).found:
        return ()
    process = policy_for(policy, facts.kind)
    today = london(now).date()
    return tuple(_look(process, move, facts, actor, state, today) for move in process.moves)


def look_at(policy: Policy, facts: Facts, actor: Actor, now: datetime, move: str) -> Look | None:
    """The same answer for one move by its id, as a POST asks it; None when they may know of no such move."""
    return next((each for each in look(policy, facts, actor, now) if each.move.id == move), None)


def theirs(policy: Policy, facts: Facts, sender: Actor, today: date) -> list[Move]:
    """The moves that the person who wrote can make from here, by their guards alone: they are nobody's role or tie."""
    moves = policy_for(policy, facts.kind).moves
    mine = [move for move in moves if move.sender and facts.stage in move.from_]
    return [move for move in mine if not any(GUARDS[name](facts, sender, today) for name in move.guards)]


def withheld(move: Move, facts: Facts, today: date) -> str:
    """Why a move may not tell whoever wrote for somebody else what we found; empty when it may, or tells nothing.

    No policy says this and none can switch it off: what we hold about one person is not told to another without their
    authority (UK GDPR, article 5(1)(f)).
    """
    return facts.mandate.withholds(today) if facts.mandate and move.discloses else ""


def action_for(move: Move) -> Action:
    """The action that `decide` is asked for a move."""
    if move.triages:
        return Action.CASE_TRIAGE
    return Action.CASE_REFER if move.refers else Action.CASE_MOVE


def _look(process: Process, move: Move, facts: Facts, actor: Actor, state: CaseState, today: date) -> Look:
    here = facts.stage in move.from_
    reasons = (
        decide(actor, action_for(move), state=state).because,
        "" if _may(move, actor) else f"This is for {listed(move.who)}.",
        "" if here else _elsewhere(process, move, state.phase),
        withheld(move, facts, today),
        *(GUARDS[name](facts, actor, today) for name in move.guards),
    )
    because = next((reason for reason in reasons if reason), "")
    return Look(move, not because, because, here)


def _may(move: Move, actor: Actor) -> bool:
    return any(who in (actor.ties if isinstance(who, Tie) else actor.roles) for who in move.who)


def _elsewhere(process: Process, move: Move, phase: Phase) -> str:
    if phase is Phase.CLOSED:
        return "It is closed."
    labels = " or ".join(f"“{process.stage(id).label}”" for id in move.from_)
    return f"Not at this stage: it starts from {labels}."
