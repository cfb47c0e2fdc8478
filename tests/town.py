"""A council ready to work: the cast in office, a preset adopted, the calendar seeded; for verbs and stories."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from casework.cases import moves, queries, receipts
from casework.cases.clocks import running
from casework.cases.model import Case, Whom
from casework.cases.moves import Answers
from casework.clock import When
from casework.complaints import actions as points
from casework.complaints.queries import whole
from casework.council.actions import adopt, seed_calendar
from casework.db import db
from casework.intake.actions import AboutWhom, Incoming, Keys, Received, Sender, receive
from casework.people.model import ReachBy
from casework.policy.access import Action, Actor
from casework.policy.load import preset
from casework.policy.reasons import Found
from casework.policy.shape import policy_for
from casework.policy.words import Ask, Channel, Kind, Mode, Outcome
from tests import cast
from tests.kept import kept

TRACK = "https://casework.example/track"
KEYS = Keys(b"r" * 32, b"p" * 32)
MONDAY = When.at(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
HALL = (AboutWhom(Whom.SERVICE, None, "The hall"),)


def later(days: int, hour: int = 9) -> When:
    """So many days after the Monday on which stories begin."""
    assert MONDAY.instant is not None
    return When.at((MONDAY.instant + timedelta(days=days)).replace(hour=hour))


@dataclass(frozen=True)
class Town:
    """The refs of the cast by first name, and what they do."""

    refs: dict[str, str]

    def who(self, name: str, now: When = MONDAY) -> Actor:
        """One of the cast, as they are on that day."""
        return cast.actor(self.refs[name], now)

    def sends(self, now: When = MONDAY, **changes: Any) -> Received:
        """Something reaches us on the web: an anonymous complaint about the hall, unless `changes` say otherwise."""
        return receive(replace(complaint(), **changes), None, now, KEYS)

    def case(self, ref: str) -> Case:
        """A case as the database has it now."""
        db.session.rollback()
        found = db.session.get(Case, ref)
        assert found is not None
        return found

    def move(self, ref: str, name: str, by: str, now: When, **answers: Any) -> None:
        """Make a move of that id as somebody who has just looked at the case, with the letter as drafted."""
        actor = self.who(by, now)
        seen = queries.opened(actor, ref, Action.CASE_SEE, now)
        step = policy_for(seen.policy, seen.case.kind).move(name)
        if step.decides and "outcome" in answers and Ask.OUTCOME not in step.asks:
            self.finds(ref, answers.pop("outcome"), by, now)
            seen = queries.opened(actor, ref, Action.CASE_SEE, now)
        given = Answers(**answers)
        found = next(look for look in queries.looks(seen, running(seen.case), now) if look.move.id == name)
        if found.move.letter and found.open:
            text = moves.draft(seen, name, given, now, TRACK)
            given = replace(given, subject=text.subject, letter=text.body)
        moves.make_move(ref, name, given, seen.case.story, actor, now, TRACK)

    def finds(self, ref: str, outcome: str, by: str, now: When) -> None:
        """Record one finding on a complaint; where its points are not written down yet, the one about the hall."""
        actor = self.who(by, now)
        if not whole(self.case(ref)).points:
            points.add_points(ref, ["The hall stayed open past its hours."], None, actor, now)
        every = whole(self.case(ref))
        same = {each.row.ref: Found(Outcome(outcome), "The hire book says so.") for each in every.living}
        points.find(ref, same, every.case.story, actor, now)

    def triage(self, ref: str, kind: str = "complaint", handler: str = "ben", by: str = "ada", **more: Any) -> None:
        """Say what it is and who handles it, on the first day."""
        self.move(ref, "triage", by, MONDAY, kind=kind, handler=self.refs[handler], **more)


def complaint() -> Incoming:
    """An anonymous complaint about the hall, from a fresh form."""
    return Incoming(
        called=Kind.COMPLAINT,
        words="The disco at the hall has gone past midnight. I rang twice and nobody rang back.",
        channel=Channel.WEB,
        sender=Sender(Mode.ANONYMOUS),
        token=receipts.new_token(),
        about=HALL,
        wanted="The licence hours kept.",
        privacy_notice="1",
    )


def edith(mode: Mode = Mode.NAMED, reach_by: ReachBy = ReachBy.EMAIL) -> Sender:
    """Edith Wren, who writes in."""
    return Sender(mode, name="Edith Wren", email="edith@example.org", reach_by=reach_by, adjustments="Large print")


def found(now: When = MONDAY, policy: str = "stotfold") -> Town:
    """Set the council up on that day. Needs an app's context."""

    def build() -> dict[str, str]:
        refs = cast.settle(now)
        refs |= cast.sit(refs, now)
        adopt(preset(policy), "12/26", date(2025, 11, 1), date(2025, 11, 1), cast.OPERATOR, now)
        seed_calendar(cast.OPERATOR, now)
        return refs

    return Town(kept(f"town under {policy}", now, build))
