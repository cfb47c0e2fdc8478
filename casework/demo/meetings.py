"""The demonstration's meetings: one that decided a review a while ago, and one that is called for in a fortnight."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from casework.cases.queries import opened
from casework.clock import When
from casework.committee import actions, minutes, papers, queries, sitting, summoning, voting
from casework.committee.model import Meeting
from casework.committee.sitting import Present
from casework.committee.voting import Motion
from casework.council import queries as council
from casework.db import db
from casework.policy.access import Action, Actor
from casework.policy.meetings import STEPS, Order, Presence

HOUR, PLACE, BOARD = "19:00", "The council chamber", "The notice board at the office"
PRIVATE = "It is about a resident’s own affairs."
MOTION = Motion(
    words="That the complaint is upheld in part, and a plain list of what the precept pays for is published.",
    reasons="The figures were right, and nobody could have understood them.",
    minute="27/4",
    votes_for=3,
    votes_against=1,
    abstained=1,
)
SAY = {1: "A complaint about a service of the council", 2: "A review of how a complaint was answered"}

Step = tuple[When, Callable[[When], None]]


def past(case: Callable[[], str], ada: Actor, cora: Actor, days: Mapping[str, When]) -> Iterator[Step]:
    """Call a meeting about one case, hold it and confirm what it resolved, at the moments in `days`."""
    held: dict[str, str] = {}

    def call(now: When) -> None:
        held["meeting"] = _called(days["held"].day, ada, now)
        held["item"] = actions.add_item(held["meeting"], SAY[2], case(), False, ada, now)
        _noticed(held["meeting"], ada, now)

    def hold(now: When) -> None:
        _sit(held["meeting"], ada, cora, now)
        _hear(held["item"], ada, now)
        voting.confirm(voting.enter(held["item"], MOTION, ada, now), cora, now)

    def write(now: When) -> None:
        at = queries.meeting_for(ada, held["meeting"], Action.MEETING_PREPARE)
        minutes.keep(held["meeting"], minutes.drafted(at, queries.agenda(at)), ada, now)

    yield days["called"], call
    yield days["held"], hold
    yield days["written"], write


def coming(ada: Actor, on: date, now: When) -> None:
    """Call a meeting on that day with everything that waits for one, and give its members their papers."""
    waiting = queries.ready(ada)
    refs = [(case.ref, actions.level_of(case)) for case in waiting]
    meeting = _called(on, ada, now)
    items = [actions.add_item(meeting, SAY[level], ref, False, ada, now) for ref, level in refs]
    _noticed(meeting, ada, now)
    for item in items:
        _give(item, ada, now)


def _called(on: date, ada: Actor, now: When) -> str:
    body = next(each for each in council.committees(now.day) if not each.whole)
    return actions.call_meeting(body.ref, on, HOUR, PLACE, ada, now)


def _noticed(meeting: str, ada: Actor, now: When) -> None:
    actions.give_notice(meeting, BOARD, ada.name, now.day, ada, now)
    summoning.sign(meeting, ada, now)


def _give(item_ref: str, ada: Actor, now: When) -> None:
    at, item = queries.item_for(ada, item_ref, Action.MEETING_PREPARE)
    assert item.row.case_ref
    seen = opened(ada, item.row.case_ref, Action.CASE_SEE, now)
    keys = [each.key for each in papers.choices(seen)]
    papers.give(item_ref, keys, list(papers.able_to_read(at.meeting, item.row)), ada, now)


def _sit(meeting: str, ada: Actor, cora: Actor, now: When) -> None:
    row = db.session.get(Meeting, meeting)
    assert row is not None
    there = dict.fromkeys(sitting.seats_of(row), Presence.HERE)
    sitting.attend(meeting, Present(there, cora.id), ada, now)


def _hear(item: str, ada: Actor, now: When) -> None:
    sitting.ask_interests(item, ada, now)
    sitting.exclude(item, PRIVATE, ada, now)
    sitting.hear(item, Order.IN_PERSON, "", STEPS[Order.IN_PERSON], ada, now)


def in_a_fortnight(today: date, off: Callable[[date], object]) -> date:
    """The first day on which the council works, two weeks from today."""
    day = today + timedelta(days=14)
    while off(day):
        day += timedelta(days=1)
    return day
