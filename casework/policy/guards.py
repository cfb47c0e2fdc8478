"""Guards: the named checks on a move. Each returns None, or the sentence that says why not."""

from collections.abc import Callable, Mapping
from datetime import date

from casework.clock import long_date
from casework.policy.access import Actor
from casework.policy.facts import Facts
from casework.policy.words import GuardName, Role, Seal, is_less

Guard = Callable[[Facts, Actor, date], str | None]

_DECIDERS = frozenset({Role.CLERK, Role.OFFICER, Role.OUTSIDE})


def handler_named(facts: Facts, actor: Actor, today: date) -> str | None:
    """The acknowledgement names who deals with it (Westerham Customer Care Standards 2021, clause W5)."""
    return None if facts.handler else "Say first who handles it."


def not_acknowledged_yet(facts: Facts, actor: Actor, today: date) -> str | None:
    """One acknowledgement a case."""
    return f"It was acknowledged on {long_date(facts.acknowledged)}." if facts.acknowledged else None


def acknowledged_first(facts: Facts, actor: Actor, today: date) -> str | None:
    """A complaint is acknowledged, with handler and dates, before it is decided."""
    return None if facts.acknowledged else "Acknowledge it first."


def answer_given_first(facts: Facts, actor: Actor, today: date) -> str | None:
    """Nothing closes without reasons (Stotfold Customer Care Policy 2025, clause S14)."""
    return None if facts.answered else "Give the answer with its reasons first."


def until_passed_or_replied(facts: Facts, actor: Actor, today: date) -> str | None:
    """The person has the time we gave them; after it we decide on what there is."""
    if facts.replied or facts.waiting_until is None or facts.waiting_until < today:
        return None
    return f"The person who wrote has until {long_date(facts.waiting_until)} to reply."


def seal_settled(facts: Facts, actor: Actor, today: date) -> str | None:
    """A provisional seal is confirmed or split before anything is decided."""
    return "Confirm or split the seal first." if facts.seal == Seal.PROVISIONAL else None


def not_a_councillor_alone(facts: Facts, actor: Actor, today: date) -> str | None:
    """No councillor decides alone (Local Government Act 1972, s.101)."""
    if actor.roles & _DECIDERS:
        return None
    return "No councillor decides alone: refer it to the committee, then give the committee’s answer."


def not_referred_yet(facts: Facts, actor: Actor, today: date) -> str | None:
    """What is with the committee is answered by the committee, and is not referred twice."""
    return "It is with the committee." if facts.referred else None


def referred_first(facts: Facts, actor: Actor, today: date) -> str | None:
    """The committee answers only what was referred to it."""
    return None if facts.referred else "Refer it to the committee first."


def not_called_more(facts: Facts, actor: Actor, today: date) -> str | None:
    """What its sender called a complaint is not thanked away, whatever it has been changed to."""
    if not is_less(facts.kind, facts.called):
        return None
    return f"The person who wrote called it {facts.called.words}: answer it, or change it back."


GUARDS: Mapping[GuardName, Guard] = {
    GuardName.HANDLER_NAMED: handler_named,
    GuardName.NOT_ACKNOWLEDGED_YET: not_acknowledged_yet,
    GuardName.ACKNOWLEDGED_FIRST: acknowledged_first,
    GuardName.ANSWER_GIVEN_FIRST: answer_given_first,
    GuardName.UNTIL_PASSED_OR_REPLIED: until_passed_or_replied,
    GuardName.SEAL_SETTLED: seal_settled,
    GuardName.NOT_A_COUNCILLOR_ALONE: not_a_councillor_alone,
    GuardName.NOT_REFERRED_YET: not_referred_yet,
    GuardName.REFERRED_FIRST: referred_first,
    GuardName.NOT_CALLED_MORE: not_called_more,
}
