"""Meetings: lawful notice, who may sit on an item, in what order it is heard, and whether a vote decides it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from casework.clock import long_date
from casework.policy.clocks import Due, Rule, RuleKind, due
from casework.policy.days import ONE_DAY, Calendar
from casework.policy.shape import Limit, Policy
from casework.policy.words import Tie

SEARCH_DAYS = 60
"""The longest that statutory notice can stretch: three clear days over Christmas take a fortnight."""


class Presence(StrEnum):
    """Whether a member was there."""

    HERE = "here"
    APOLOGIES = "apologies"
    ABSENT = "absent"


class Bond(StrEnum):
    """What binds a member to an item so that they leave for it, or that they were not there for all of it."""

    COMPLAINANT = "complainant"
    SUBJECT = "subject"
    WITNESS = "witness"
    RELATIVE = "relative"
    CLOSE_ASSOCIATE = "close-associate"
    DECIDED_BEFORE = "decided-before"
    OTHER = "other"
    AWAY = "away"

    @property
    def words(self) -> str:
        """After a name and "is" or "was": a witness."""
        return _BOND_WORDS[self]

    @property
    def may_be_dispensed(self) -> bool:
        """Whether a written dispensation can let them stay (Localism Act 2011, s.33): never whoever complains, is
        complained about, is close to either, or decided it before."""
        return self in (Bond.WITNESS, Bond.OTHER)

    @property
    def tie(self) -> Tie | None:
        """The tie it makes to the item's case; being out of the room makes none."""
        return _TIES.get(self)


_BOND_WORDS = {
    Bond.COMPLAINANT: "the person who complains",
    Bond.SUBJECT: "complained about",
    Bond.WITNESS: "a witness",
    Bond.RELATIVE: "a relative of somebody in it",
    Bond.CLOSE_ASSOCIATE: "a close associate of somebody in it",
    Bond.DECIDED_BEFORE: "one of those who decided it before",
    Bond.OTHER: "bound to it in another way",
    Bond.AWAY: "out of the room for part of it",
}
_TIES = {
    Bond.COMPLAINANT: Tie.INTEREST,
    Bond.SUBJECT: Tie.SUBJECT,
    Bond.WITNESS: Tie.INTEREST,
    Bond.RELATIVE: Tie.CLOSE,
    Bond.CLOSE_ASSOCIATE: Tie.CLOSE,
    Bond.DECIDED_BEFORE: Tie.RECUSED,
    Bond.OTHER: Tie.INTEREST,
}


class Order(StrEnum):
    """How an item is heard."""

    IN_PERSON = "in-person"
    IN_WRITING = "in-writing"
    PLAIN = "plain"


class Step(StrEnum):
    """One step of hearing an item."""

    EXPLAINED = "explained"
    FIRST_WORD = "first-word"
    QUESTIONS = "questions"
    OUR_SIDE = "our-side"
    MORE_QUESTIONS = "more-questions"
    OUR_LAST_WORD = "our-last-word"
    LAST_WORD = "last-word"
    BOTH_LEFT = "both-left"

    def words(self, order: Order) -> str:
        """What happens at this step, for the page and the printed sheet."""
        return _IN_WRITING.get(self, _STEP_WORDS[self]) if order is Order.IN_WRITING else _STEP_WORDS[self]


_STEP_WORDS = {
    Step.EXPLAINED: "Whoever presides introduces everybody and explains how it goes",
    Step.FIRST_WORD: "The person who wrote, or whoever speaks for them, says what it is about",
    Step.QUESTIONS: "Members ask them questions",
    Step.OUR_SIDE: "The council’s side is explained",
    Step.MORE_QUESTIONS: "Members ask questions of the council’s side, and the person who wrote may too",
    Step.OUR_LAST_WORD: "The council’s side has its last word",
    Step.LAST_WORD: "The person who wrote has the last word",
    Step.BOTH_LEFT: "Both sides leave, and members decide among themselves",
}
_IN_WRITING = {
    Step.FIRST_WORD: "What the person wrote is read out, in their own words",
    Step.OUR_SIDE: "The council’s side is read out",
    Step.LAST_WORD: "What the person wrote to the council’s side is read out last",
    Step.BOTH_LEFT: "Whoever spoke for the council leaves, and members decide among themselves",
}

STEPS: Mapping[Order, tuple[Step, ...]] = {
    Order.IN_PERSON: tuple(Step),
    Order.IN_WRITING: (Step.EXPLAINED, Step.FIRST_WORD, Step.OUR_SIDE, Step.LAST_WORD, Step.BOTH_LEFT),
    Order.PLAIN: (),
}
"""The order of a hearing: the person who wrote has the first and the last word, also when they are not there."""


class Vote(StrEnum):
    """How somebody voted."""

    FOR = "for"
    AGAINST = "against"
    ABSTAINED = "abstained"


# Settings of the policy


SETTINGS: Mapping[str, Limit] = {
    each.id: each
    for each in (
        Limit("meeting-notice", "Notice of a meeting", "clear:3", "Local Government Act 1972, sch.12 para.10(2)"),
        Limit(
            "papers-by",
            "When each side sends its papers before a hearing",
            "clear-working:7",
            "default: published parish procedures, seven clear working days",
        ),
        Limit("papers-open", "How long after a meeting its papers stay open", "days:14", "default: no source found"),
        Limit("ballot", "Whether members may vote by tablet instead of by show of hands", "no", "default: no"),
    )
}
"""What a policy that says nothing about meetings has."""


def setting(policy: Policy, id: str) -> Limit:
    """A setting about meetings, the policy's own or the default.

    Notice shorter than the law's three clear days is no setting: then the law's stands.
    """
    own = next((row for row in policy.limits if row.id == id), SETTINGS[id])
    if id == "meeting-notice":
        rule, least = Rule.parse(own.value), Rule.parse(SETTINGS[id].value)
        return own if rule.kind is least.kind and rule.n >= least.n else SETTINGS[id]
    return own


def wrong_settings(limits: Collection[Limit]) -> Iterator[str]:
    """What is wrong with a policy's settings about meetings, a sentence each; none for what it does not set."""
    for row in limits:
        if row.id == "ballot" and row.value != "no":
            yield "the limit ballot: voting on tablets is not built, and votes are by show of hands: write “no”."
        if row.id in _COUNTS:
            yield from _miscounted(row)


_COUNTS = {
    "meeting-notice": (frozenset({RuleKind.CLEAR}), 3),
    "papers-by": (frozenset({RuleKind.CLEAR_WORKING, RuleKind.CLEAR}), 1),
    "papers-open": (frozenset({RuleKind.DAYS, RuleKind.WORKING}), 1),
}
"""How each setting may count, and the fewest it may say."""


def _miscounted(row: Limit) -> Iterator[str]:
    kinds, fewest = _COUNTS[row.id]
    try:
        rule = Rule.parse(row.value)
    except ValueError as error:
        yield f"the limit {row.id}: {error}"
        return
    if rule.kind not in kinds:
        yield f"the limit {row.id}: it counts in {' or '.join(sorted(kinds))}, not {rule.kind}."
    elif rule.n < fewest:
        yield f"the limit {row.id}: the law asks for at least {fewest} clear days (Local Government Act 1972, sch.12)."


# Notice


def last_of_notice(policy: Policy, on: date, calendar: Calendar) -> Due:
    """The last lawful day to give notice of a meeting on a day, with the sum day by day."""
    return due(Rule.parse(setting(policy, "meeting-notice").value), on, calendar)


def papers_by(policy: Policy, on: date, calendar: Calendar) -> Due:
    """The last day on which each side sends its papers before a hearing on a day."""
    return due(Rule.parse(setting(policy, "papers-by").value), on, calendar)


def papers_until(policy: Policy, on: date, calendar: Calendar) -> date:
    """The last day on which the papers of a meeting on that day open."""
    return due(Rule.parse(setting(policy, "papers-open").value), on, calendar).on


def first_lawful(policy: Policy, given_on: date, calendar: Calendar) -> date:
    """The first working day on which a meeting can be held when its notice goes out on `given_on`."""
    day = given_on
    for _ in range(SEARCH_DAYS):
        day += ONE_DAY
        if last_of_notice(policy, day, calendar).on >= given_on and calendar.why_not_working(day) is None:
            return day
    raise ValueError("no lawful day is near: the calendar has no working day in two months")


def clear_days(given_on: date, on: date, calendar: Calendar) -> int:
    """How many clear days lie between the day notice was given and the meeting, neither of them counted."""
    between = (given_on + timedelta(days=n) for n in range(1, max((on - given_on).days, 1)))
    return sum(calendar.clear_day_reason(day) is None for day in between)


# Votes


@dataclass(frozen=True)
class Count:
    """A show of hands. `casting` is how whoever presides broke a tie, `named` who voted how when a member asked."""

    votes_for: int
    votes_against: int
    abstained: int = 0
    casting: Vote | None = None
    named: Mapping[str, Vote] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many hands were counted."""
        return self.votes_for + self.votes_against + self.abstained

    @property
    def tied(self) -> bool:
        """Whether as many were for as against."""
        return self.votes_for == self.votes_against

    @property
    def carried(self) -> bool:
        """Whether it was carried; a tie that nobody breaks is lost (Local Government Act 1972, sch.12 para.39)."""
        return self.votes_for > self.votes_against or (self.tied and self.casting is Vote.FOR)


def wrong_with(count: Count, entitled: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What is wrong with a count among `entitled` (names by ref), each as the field it is about and a sentence."""
    if min(count.votes_for, count.votes_against, count.abstained) < 0:
        yield "votes_for", "A count of votes cannot be below nought."
    if count.total > len(entitled):
        yield "votes_for", _too_many(count.total, entitled)
    if not count.votes_for and not count.votes_against:
        yield "votes_for", "Enter how many voted for and how many against: nobody decides without a vote."
    if count.casting and not count.tied:
        yield "casting", "A casting vote only breaks a tie, and these votes are not tied: leave it out."
    if count.casting is Vote.ABSTAINED:
        yield "casting", "A casting vote is for or against."
    yield from _wrong_with_names(count, entitled)


def _too_many(total: int, entitled: Mapping[str, str]) -> str:
    able = len(entitled)
    return (
        f"{total} votes were entered, and only {able} {'member was' if able == 1 else 'members were'} there and able "
        "to vote: count the hands again, or correct who was there."
    )


def _wrong_with_names(count: Count, entitled: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if not count.named:
        return
    if strangers := set(count.named) - set(entitled):
        yield "named", f"{len(strangers)} of those named may not vote on this item: only those here and able to decide."
    given = [sum(vote is each for vote in count.named.values()) for each in Vote]
    if given != [count.votes_for, count.votes_against, count.abstained]:
        yield (
            "named",
            (
                f"By name {given[0]} were for, {given[1]} against and {given[2]} abstained, unlike the totals: "
                "correct one or the other."
            ),
        )


# Whether a meeting may decide


@dataclass(frozen=True)
class Sitting:
    """An item before a meeting as it stands, for one question: may it be decided, and if not, why not?"""

    on: date
    notice_on: date | None
    """The day notice was posted, None for none; `notice_last` is the last lawful day."""
    notice_last: date
    called_off: bool
    begun: bool
    presides: str
    """The ref of whoever presides, empty for nobody."""
    here: frozenset[str]
    """Those who sit and vote at the meeting and are there."""
    left: frozenset[str]
    """Those of them who have left for this item."""
    needed: int
    """The quorum."""
    interests_asked: bool
    private: bool
    excluded: bool
    order: Order
    steps: frozenset[Step] = frozenset()
    order_chosen: bool = False
    power_needed: str = ""
    """In words, the power a committee needs for it; empty for the whole council and for an item without a case."""
    power_held: bool = True
    decided_before: frozenset[str] = frozenset()
    """Refs of those who decided the same case at an earlier stage."""
    seal_open: bool = False
    """Whether the case is sealed for now only."""
    leaves_nobody: str = ""
    """Why those who are able may not decide it now: nobody would be left for the next stage. Empty when they may."""
    unheard: str = ""
    """Why nothing may be found yet: somebody it is about was not heard. Empty when it may."""

    @property
    def able(self) -> frozenset[str]:
        """Who is here and able to decide."""
        return self.here - self.left


def shut(sitting: Sitting, today: date) -> Iterator[str]:
    """Every reason why the item cannot be decided, each a sentence that says what to do instead; none when it can."""
    yield from _unlawful(sitting, today)
    yield from _too_few(sitting)
    yield from _out_of_order(sitting)
    if sitting.seal_open:
        yield "The case is sealed for now only: whoever holds it confirms or splits the seal first."
    if sitting.leaves_nobody:
        yield sitting.leaves_nobody
    if sitting.unheard:
        yield sitting.unheard
    if not sitting.power_held:
        yield (
            f"No delegation in force on {long_date(sitting.on)} gives this committee the power to "
            f"{sitting.power_needed}: the council enters one in the register of delegations, or decides it itself."
        )


def _unlawful(sitting: Sitting, today: date) -> Iterator[str]:
    if sitting.called_off:
        yield "This meeting was called off: put the item on the agenda of another."
    elif sitting.notice_on is None:
        yield "No notice of this meeting is recorded: record where and when it was posted, or call another meeting."
    elif sitting.notice_on > sitting.notice_last:
        yield (
            f"Notice was given on {long_date(sitting.notice_on)}, and the last lawful day was "
            f"{long_date(sitting.notice_last)}: what it decided would not stand, so call another meeting."
        )
    if sitting.on > today:
        yield f"The meeting is on {long_date(sitting.on)}: it decides then, and no member decides outside it."


def _too_few(sitting: Sitting) -> Iterator[str]:
    if not sitting.begun:
        yield "Enter first who is here and who presides."
        return
    if len(sitting.here) < sitting.needed:
        yield (
            f"{len(sitting.here)} of the {sitting.needed} members that a quorum needs are here, so the meeting decides "
            "nothing: adjourn it to another day."
        )
    elif len(sitting.able) < sitting.needed:
        yield (
            f"{len(sitting.able)} members can decide this item and a quorum is {sitting.needed}: adjourn it, have "
            "substitutes summoned, or take it to the whole council."
        )
    if sitting.presides and sitting.presides not in sitting.able:
        yield "Whoever presides has left for this item: enter who presides over it."


def _out_of_order(sitting: Sitting) -> Iterator[str]:
    if not sitting.interests_asked:
        yield "Ask members first whether they have an interest in this item."
    if again := sitting.decided_before & sitting.able:
        yield (
            f"{len(again)} of those who decided this case before are still in the room: enter under interests "
            "that they leave, so that it is looked at with fresh eyes."
        )
    if sitting.private and not sitting.excluded:
        yield "Resolve first to exclude press and public, with the reason."
    missing = [step for step in STEPS[sitting.order] if step not in sitting.steps]
    if not sitting.order_chosen:
        yield "Say first how it is heard: in person, or in writing."
    elif missing:
        yield f"The hearing is not over: “{missing[0].words(sitting.order)}” has not been entered."


def why_not_confirm(
    by: str, presided: str, live: bool, records: bool, presider_here: bool, sat: Collection[str]
) -> str:
    """Why somebody cannot confirm what was entered, as a sentence; empty when they can.

    Whoever presided confirms. At the meeting itself it is read out, and whoever enters it confirms with their consent;
    when whoever presided can no longer sign in, one who sat on it does.
    """
    if by == presided or (live and records) or (not presider_here and by in sat):
        return ""
    if live:
        return "Whoever presides confirms this, or whoever enters it at the meeting after it was read out."
    if presider_here:
        return "It was entered afterwards, so whoever presided confirms it: ask them to sign in and read it."
    return "Whoever presided can no longer sign in: one of those who sat on it confirms it."


def able_to_sit(members: Collection[str], barred: Collection[str]) -> int:
    """How many of these members nothing keeps from an item."""
    return len(set(members) - set(barred))


def presider(here: Sequence[tuple[str, str]], left: Collection[str]) -> str:
    """The ref of who presides by right: the chair, else the vice-chair, of those here who have not left; empty for
    nobody, and then the members choose one of themselves (Local Government Act 1972, sch.12 para.11)."""
    order = {"chair": 0, "vice-chair": 1}
    able = sorted((order[seat], ref) for ref, seat in here if seat in order and ref not in left)
    return able[0][1] if able else ""
