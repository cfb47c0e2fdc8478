"""Which version of the policy a case is under, and whether it can go over to a later one."""

from dataclasses import dataclass

from casework.cases.queries import Opened
from casework.clock import When
from casework.council import queries as council
from casework.council.model import PolicyVersion
from casework.policy.diff import diff_for, lost_by
from casework.policy.words import Phase


@dataclass(frozen=True)
class Under:
    """The version a case is under, the later one that is in force today if there is one, and what that would change.

    `lost` are sentences: what whoever wrote would lose by it, which bars the case from going over.
    """

    version: PolicyVersion
    later: PolicyVersion | None
    changes: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()

    @property
    def possible(self) -> bool:
        """Whether the case can go over."""
        return self.later is not None and not self.lost


def under(seen: Opened, now: When) -> Under:
    """What a case is under and what it could go over to; a closed case stays where it is."""
    version = council.version(seen.case.policy_ref)
    later = council.version(council.policy_in_force(now.day).ref)
    if later.from_on <= version.from_on or seen.case.phase is Phase.CLOSED:
        return Under(version, None)
    new, kind = council.policy(later.ref), seen.case.kind
    return Under(
        version,
        later,
        tuple(diff_for(seen.policy, new, kind)),
        tuple(lost_by(seen.policy, new, kind, seen.case.stage)),
    )
