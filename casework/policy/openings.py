"""How long a case stays open to somebody it was opened to in an emergency: a setting of the policy."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from casework.policy.clocks import Rule, RuleKind
from casework.policy.shape import Limit, Policy

LASTS = Limit(
    "opening-lasts", "How long a case opened in an emergency stays open", "days:2", "default: no source found"
)
"""What a policy that says nothing about it has."""
LONGEST = 14
"""Days: what lasts longer is no emergency, and the case needs another holder."""


def last_day(policy: Policy, today: date) -> date:
    """The last day on which a case opened today stands open; a setting that cannot be read is as none."""
    own = next((row for row in policy.limits if row.id == LASTS.id), LASTS)
    value = own.value if not list(wrong_opening([own])) else LASTS.value
    return today + timedelta(days=Rule.parse(value).n)


def wrong_opening(limits: Collection[Limit]) -> Iterator[str]:
    """What is wrong with the setting, a sentence each; none for a policy that does not set it."""
    for row in limits:
        if row.id != LASTS.id:
            continue
        try:
            rule = Rule.parse(row.value)
        except ValueError as error:
            yield f"the limit {row.id}: {error}"
            continue
        if rule.kind is not RuleKind.DAYS or rule.n > LONGEST:
            yield f"the limit {row.id}: write days:1 to days:{LONGEST}; whoever needs a case for longer is to hold it."
