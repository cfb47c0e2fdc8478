"""A council with a committee that has the power to decide: what meetings are held with, in tests."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from casework.clock import When
from casework.committee import actions, sitting, summoning, voting
from casework.committee.model import Resolution
from casework.committee.sitting import Declared, Present
from casework.committee.voting import Motion
from casework.council.bodies import Coming, delegate, found_committee, seat
from casework.db import db
from casework.policy.access import Actor
from casework.policy.bodies import Power, Seat
from casework.policy.meetings import STEPS, Order, Presence
from tests import cast
from tests.town import MONDAY, Town, edith, found, later

THURSDAY = date(2026, 12, 3)
EVENING = When.at(datetime(2026, 12, 3, 19, 30, tzinfo=UTC))
NEXT_DAY = When.at(datetime(2026, 12, 4, 9, 0, tzinfo=UTC))
POSTED = date(2026, 11, 24)
TITLE = "A complaint about late music"
WORDS = "That the complaint is upheld and the hall keeps its hours."
MOTION = Motion(WORDS, "The hall was open past its hours.", "45/26", 2, 1)


@dataclass
class Chamber:
    """The committee, its meeting and its item, each as far as a test has brought it."""

    town: Town
    body: str
    case: str = ""
    meeting: str = ""
    item: str = ""
    refs: dict[str, str] = field(default_factory=dict)

    def who(self, name: str, now: When = EVENING) -> Actor:
        """One of the cast as they are that day."""
        return self.town.who(name, now)

    def referred(self, **changes: Any) -> str:
        """A complaint of Edith's that is with the committee."""
        self.case = self.town.sends(**{"sender": edith()} | changes).case_ref
        if not self.town.case(self.case).referred:
            self.town.triage(self.case)
            self.town.move(self.case, "refer", "ada", MONDAY, reason="A rule.")
        return self.case

    def called(self, on: date = THURSDAY) -> str:
        """A meeting that evening, in the hall."""
        self.meeting = actions.call_meeting(self.body, on, "19:00", "The Hall", self.who("ada", MONDAY), MONDAY)
        return self.meeting

    def listed(self, title: str = TITLE) -> str:
        """The case on the agenda."""
        self.item = actions.add_item(self.meeting, title, self.case or None, False, self.who("ada", MONDAY), MONDAY)
        return self.item

    def noticed(self, on: date = POSTED) -> None:
        """Notice posted on a day, and every member summoned."""
        now = later((on - MONDAY.day).days)
        ada = self.who("ada", now)
        actions.give_notice(self.meeting, "The board at the hall", "Ada Marsh", on, ada, now)
        summoning.sign(self.meeting, ada, now)

    def ready(self) -> str:
        """A referred case on the agenda of a lawful meeting; the item's ref."""
        self.referred()
        self.called()
        self.listed()
        self.noticed()
        return self.item

    def begun(self, now: When = EVENING, by: str = "ada", note: str = "", **how: Presence) -> None:
        """Everybody is there, unless `how` says otherwise, and Cora presides."""
        seats = sitting.seats_of(self.of_meeting())
        there = {ref: how.get(self.name(ref), Presence.HERE) for ref in seats}
        sitting.attend(self.meeting, Present(there, self.town.refs["cora"], note), self.who(by, now), now)

    def heard(self, now: When = EVENING, by: str = "ada") -> None:
        """Everything that comes before the vote."""
        actor = self.who(by, now)
        sitting.ask_interests(self.item, actor, now)
        sitting.exclude(self.item, "It is about a resident’s own affairs.", actor, now)
        order = Order.IN_WRITING
        sitting.hear(self.item, order, "They asked for that.", STEPS[order], actor, now)

    def votes(self, now: When = EVENING, by: str = "ada", motion: Motion = MOTION) -> Resolution:
        """Enter a vote, and give it as the database has it."""
        ref = voting.enter(self.item, motion, self.who(by, now), now)
        db.session.rollback()
        row = db.session.get(Resolution, ref)
        assert row is not None
        return row

    def decided(self, now: When = EVENING) -> Resolution:
        """A whole meeting, held and confirmed."""
        self.ready()
        self.begun(now)
        self.heard(now)
        row = self.votes(now)
        voting.confirm(row.ref, self.who("cora", now), now)
        return row

    def of_meeting(self) -> Any:
        """The meeting's row."""
        from casework.committee.model import Meeting

        return db.session.get(Meeting, self.meeting)

    def name(self, ref: str) -> str:
        """First name of one of the cast."""
        return next(name for name, each in self.town.refs.items() if each == ref)


def chamber(policy: str = "stotfold") -> Chamber:
    """A council whose hearings committee is Cora, Dev and Fay, and Iris its substitute. Needs an app's context."""
    town = found(policy=policy)
    ada = town.who("ada")
    body = found_committee("Hearings Committee", 3, 2, cast.BEGAN, "7/26", ada, MONDAY)
    for name, sits in (("cora", Seat.CHAIR), ("dev", Seat.VICE_CHAIR), ("fay", Seat.MEMBER), ("iris", Seat.SUBSTITUTE)):
        seat(body, Coming(town.refs[name], cast.CAST[name][0], sits), cast.BEGAN, "7/26", ada, MONDAY)
    for power in (Power.ANSWER_COMPLAINTS, Power.DECIDE_REVIEWS):
        delegate(power, body, "To decide complaints.", "", "7/26", cast.BEGAN, ada, MONDAY)
    return Chamber(town, body)


__all__ = ["Declared"]
