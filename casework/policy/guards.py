"""Guards: the named checks on a move. Each returns None, or the sentence that says why not."""

from collections.abc import Callable, Mapping
from datetime import date

from casework.clock import long_date
from casework.policy.access import Actor
from casework.policy.bodies import Power
from casework.policy.facts import Facts
from casework.policy.words import GuardName, Mode, Outcome, Role, Seal, is_less

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


def findings_first(facts: Facts, actor: Actor, today: date) -> str | None:
    """Every point has its finding with reasons before anything is decided (Customer Care Policy 2025, clause S14)."""
    if not facts.points:
        return "Write down first, point by point, what the complaint says."
    if facts.points <= len(facts.findings):
        return None
    return "Record a finding with its reasons first: not every point has one."


def power_held(facts: Facts, actor: Actor, today: date) -> str | None:
    """An officer decides only under a delegation in force that day (Local Government Act 1972, s.101)."""
    power = Power.DESK_REVIEWS if facts.level == 2 else Power.ANSWER_COMPLAINTS
    if power in actor.powers:
        return None
    return (
        f"Nothing on the register of delegations gives you the power to {power.words} today: "
        "enter the council’s minute there, or let somebody decide who has it."
    )


def resolved_first(facts: Facts, actor: Actor, today: date) -> str | None:
    """What belongs to a committee is decided at its meeting, never outside one."""
    return None if facts.resolved else "The committee has not decided it yet: put it on the agenda of a meeting."


def fresh_eyes(facts: Facts, actor: Actor, today: date) -> str | None:
    """Whoever decided it the first time does not look again at what they decided."""
    if actor.id in facts.decided_by:
        return "You decided it the first time: somebody else must look at it now."
    return None


def not_reviewed_yet(facts: Facts, actor: Actor, today: date) -> str | None:
    """One review a complaint."""
    if facts.review_asked is None:
        return None
    return f"A review was asked for on {long_date(facts.review_asked)}; there is one review."


def review_not_acknowledged_yet(facts: Facts, actor: Actor, today: date) -> str | None:
    """One acknowledgement a review."""
    if facts.review_acknowledged is None:
        return None
    return f"The review was acknowledged on {long_date(facts.review_acknowledged)}."


def put_right_informally(facts: Facts, actor: Actor, today: date) -> str | None:
    """Only what was put right on the spot can still be taken up formally."""
    if facts.outcome is Outcome.RESOLVED_INFORMALLY:
        return None
    return "It was answered formally: whoever is not content asks for a review."


def more_time_left(facts: Facts, actor: Actor, today: date) -> str | None:
    """A promise is put off once and no further than the policy lets it."""
    return None if facts.more_time else "No promise that runs here may be put off, or not again."


def without_a_name(facts: Facts, actor: Actor, today: date) -> str | None:
    """Somebody anonymous is not heard at a meeting: another person looks at it once on paper."""
    return None if facts.mode == Mode.ANONYMOUS else "We know who wrote: the review is the committee’s."


def nothing_found_yet(facts: Facts, actor: Actor, today: date) -> str | None:
    """What we have looked into is answered by us, and not sent elsewhere as a whole."""
    if all(each is Outcome.OUT_OF_SCOPE for each in facts.findings):
        return None
    return "Something was found on it already: answer it, or split off first what is for somebody else."


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
    GuardName.FINDINGS_FIRST: findings_first,
    GuardName.POWER_HELD: power_held,
    GuardName.RESOLVED_FIRST: resolved_first,
    GuardName.FRESH_EYES: fresh_eyes,
    GuardName.NOT_REVIEWED_YET: not_reviewed_yet,
    GuardName.REVIEW_NOT_ACKNOWLEDGED_YET: review_not_acknowledged_yet,
    GuardName.PUT_RIGHT_INFORMALLY: put_right_informally,
    GuardName.MORE_TIME_LEFT: more_time_left,
    GuardName.WITHOUT_A_NAME: without_a_name,
    GuardName.NOTHING_FOUND_YET: nothing_found_yet,
}
