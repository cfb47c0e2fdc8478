"""What the law allows at most, whatever a council adopts."""

from collections.abc import Iterator
from typing import NamedTuple

from casework.policy.clocks import Rule, RuleKind
from casework.policy.shape import Policy
from casework.policy.words import Event, Kind


class Law(NamedTuple):
    """The longest an Act allows for an event of a kind, how much that may be put off (None: not at all), and where."""

    kind: Kind
    event: Event
    longest: Rule
    more: Rule | None
    source: str


LAWFUL = (
    Law(
        Kind.INFORMATION_REQUEST, Event.ANSWERED, Rule.parse("foi:20"), None,
        "Freedom of Information Act 2000, section 10",
    ),
    Law(Kind.OWN_DATA, Event.ANSWERED, Rule.parse("month:1"), Rule.parse("month:2"), "UK GDPR, article 12(3)"),
    Law(
        Kind.DATA_PROTECTION_COMPLAINT, Event.ACKNOWLEDGED, Rule.parse("days:30"), None,
        "Data Protection Act 2018, section 164A",
    ),
)  # fmt: skip


def no_longer_than_the_law(policy: Policy) -> Iterator[str]:
    """What a policy gives itself beyond what an Act allows, a sentence each."""
    closures = policy.council.closures_count
    for law in LAWFUL:
        for clock in (each for each in policy.clocks if law.kind in each.kinds and each.meets is law.event):
            if _may_exceed(clock.rule, law.longest, closures):
                most = f"the law allows {law.longest.words()}"
                yield f"the clock {clock.id} allows {clock.rule.words()}; {most} ({law.source})."
            if clock.extend and (law.more is None or _may_exceed(clock.extend, law.more, closures)):
                most = f"by law {f'by {law.more.words()}' if law.more else 'not at all'}"
                yield f"the clock {clock.id} may be put off by {clock.extend.words()}; {most} ({law.source})."


def _may_exceed(rule: Rule, law: Rule, closures_count: bool) -> bool:
    """Whether a rule can ever give more days than the law does.

    Under the Freedom of Information Act a day off anywhere in the country is left out, so that a council's own working
    days are never more, unless it leaves out the days its office is closed.
    """
    if rule.kind is law.kind or (rule.kind is RuleKind.WORKING and law.kind is RuleKind.FOI and not closures_count):
        return rule.n > law.n
    return _at_most(rule) > law.n * (28 if law.kind is RuleKind.MONTH else 1)


def _at_most(rule: Rule) -> int:
    """The most days in a row that a rule can give: each week at most two days off, and ten holidays at most on end."""
    days = {RuleKind.WORKING: rule.n * 7 // 5 + 12, RuleKind.FOI: rule.n * 7 // 5 + 12, RuleKind.MONTH: rule.n * 31}
    return days.get(rule.kind, rule.n)
