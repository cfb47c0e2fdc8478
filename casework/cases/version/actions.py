"""Put an open case under the policy in force today: with a reason, told to the sender, never to fewer rights."""

from datetime import date

from casework.cases import clocks as clock_verbs
from casework.cases import writing
from casework.cases.model import Case, Clock
from casework.cases.queries import opened
from casework.cases.version.queries import Under, under
from casework.clock import When, long_date
from casework.council import queries as council
from casework.errors import Conflict, Invalid
from casework.letters import render
from casework.policy.access import Action, Actor
from casework.policy.days import Calendar
from casework.policy.shape import Policy, promise_source
from casework.policy.words import Event
from casework.trail import act

WENT_ON = "Something was done on this case after you opened this page. Look at what it was, and begin again if need be."


def go_over(case_ref: str, reason: str, by: Actor, now: When, track_url: str, story: int | None = None) -> None:
    """Put an open case under the version in force today. Whoever wrote is told why, and what they are promised now.

    Invalid without a reason; Conflict when there is no later version, when they would lose anything by it, or when the
    case went on since its `story` stood at that number.
    """
    if not reason.strip():
        raise Invalid("Write the reason: whoever wrote is told it.", "reason")
    with act("case.policy-changed", by=by, now=now, case=case_ref, reason=reason.strip()) as deed:
        seen = opened(by, case_ref, Action.CASE_TRIAGE, now)
        found = under(seen, now)
        _refuse(found, seen.case, story)
        assert found.later is not None
        deed.tell(from_on=long_date(found.later.from_on))
        policy = council.policy(found.later.ref)
        seen.case.policy_ref = found.later.ref
        clocks = _promised(seen.case, policy, now.day)
        words = _told(seen.case, found, reason.strip())
        _tell(seen.case, words, clocks, policy, by, now, track_url)


def _refuse(found: Under, case: Case, story: int | None) -> None:
    if story is not None and case.story != story:
        raise Conflict(WENT_ON)
    if found.later is None:
        raise Conflict("It is under the policy in force today already, or it is closed.")
    if found.lost:
        raise Conflict("Whoever wrote would have fewer rights by it, so it stays where it is.")


def _promised(case: Case, policy: Policy, today: date) -> list[Clock]:
    """The promises of a case under its new policy: those that run, sooner where it says so, and what more it makes."""
    calendar, clocks = council.calendar(policy), clock_verbs.running(case)
    for clock in clocks:
        if clock.met is None:
            _as_now(clock, policy, calendar, today)
    done = {Event.ACKNOWLEDGED: case.acknowledged_on, Event.ANSWERED: case.answered_on}
    kept = {each.id for each in policy.clocks if done.get(each.meets)}
    but = kept | {clock.promise for clock in clocks}
    return [*clocks, *clock_verbs.begin(case, policy, calendar, Event.RECEIVED, today, but)]


def _as_now(clock: Clock, policy: Policy, calendar: Calendar, today: date) -> None:
    """A promise in the words and the time of the new policy; a date that was put off and told stays as it was told."""
    made = policy.clock(clock.promise)
    clock.label, clock.source = made.label, promise_source(policy, made)
    if clock.first_due_on is None:
        clock.rule = str(made.rule)
        if not clock_verbs.standing(clock):
            clock.due_on = clock_verbs.reckon(clock, calendar, today).on


def _told(case: Case, found: Under, reason: str) -> str:
    assert found.later is not None
    return (
        f"From today we deal with your {writing.KINDS[case.kind]} under the policy that the council adopted on"
        f" {long_date(found.later.adopted_on)}. You lose nothing by it.\n\nOur reason: {reason}"
    )


def _tell(case: Case, words: str, clocks: list[Clock], policy: Policy, by: Actor, now: When, track_url: str) -> None:
    """A letter with the reason and every promise that runs, each with its date and its document."""
    promises = clock_verbs.promises(clocks, policy, council.calendar(policy), now.day)
    dates = [f"By {long_date(each.due.on)} we {each.words}. ({each.source})" for each in promises if each.met is None]
    signed, answer = writing.signed_on(case, by, now.day), "\n\n".join([words, *dates])
    given = writing.facts(case, policy, promises, signed, track_url, False, answer=answer)
    letter = writing.issue(case, "message", render.draft("message", given), by, now, tells=False)
    to_post = [*clock_verbs.unposted(case.ref), *([letter] if letter.waits else [])]
    clock_verbs.place(case, clocks, to_post, now.day)
