"""What the tests of the staff room say of whoever joins, and when."""

from datetime import timedelta

from casework.clock import When
from casework.staff.actions import Person

NEWCOMER = Person("Joan Pike", "Cemetery officer", "joan@example.org")
ANOTHER = "the heron stood all day"


def later(now: When, **by: float) -> When:
    """The moment `by` after another."""
    return When.at(now.instant + timedelta(**by))
