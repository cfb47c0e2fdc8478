"""A council on its first day, for tests that need one."""

from datetime import UTC, datetime

from casework.clock import When
from casework.council import actions
from casework.council.actions import Holder
from casework.council.bodies import Coming
from casework.council.first_bodies import begin
from casework.db import db
from casework.policy.access import Actor, ActorKind
from casework.policy.bodies import Seat
from casework.policy.load import preset
from casework.policy.words import Office
from casework.staff.model import StaffMember, Standing
from casework.trail import act

NOON = When.at(datetime(2026, 11, 21, 12, 0, tzinfo=UTC))
OPERATOR = Actor("operator", "the operator", ActorKind.OPERATOR)
HOLDERS = {
    Office.CLERK: Holder("ada", "Ada Marsh"),
    Office.STAND_IN_CLERK: Holder("ben", "Ben Holt"),
    Office.CHAIR: Holder("cora", "Cora Lane"),
    Office.STAND_IN_CHAIR: Holder("dev", "Dev Rao"),
    Office.ADMINISTRATOR: Holder("hal", "Hal Brook"),
    Office.STAND_IN_ADMINISTRATOR: Holder("ada", "Ada Marsh"),
    Office.SAFEGUARDING_LEAD: Holder("ada", "Ada Marsh"),
    Office.STAND_IN_SAFEGUARDING: Holder("ben", "Ben Holt"),
    Office.OUTSIDE_PERSON: Holder("iris", "Iris Vale"),
}


def set_up(preset_name: str = "stotfold", now: When = NOON) -> When:
    """Stotfold on its first day, with an account for everybody who holds an office; the moment it was done."""
    actions.set_up(preset(preset_name), "Full Council 3 November 2026, minute 7", HOLDERS, OPERATOR, now)
    chairs = (Coming("cora", "Cora Lane", Seat.CHAIR), Coming("dev", "Dev Rao", Seat.VICE_CHAIR))
    begin((*chairs, Coming("fay", "Fay Quill")), 7, "7/26", now.day, OPERATOR, now)
    with act("staff.added", by=OPERATOR, now=now, name="the cast"):
        for ref, name in sorted({(holder.staff_ref, holder.name) for holder in HOLDERS.values()}):
            db.session.add(
                StaffMember(
                    ref=ref, name=name, email=f"{ref}@stotfold.gov.uk", title="", roles=[],
                    standing=Standing.ACTIVE, listed=True, working_days=[0, 1, 2, 3, 4],
                )
            )  # fmt: skip
    return now
