"""A matter that is not ours, for tests: where the road goes, and a sender who is asked about it."""

from datetime import timedelta
from typing import Any

from casework.cases.actions import Heard, sender
from casework.cases.routing import actions, queries
from casework.cases.routing.actions import Answer
from casework.clock import When
from casework.council import directory
from casework.council import queries as council
from casework.people.model import Consent
from casework.policy.words import Channel, Way
from tests.town import MONDAY, TRACK, Town

HOLE = "The hole in Mill Lane is a foot deep. It broke my axle."
WHY = "The road belongs to the highway authority, and so does mending it."
DEPOT = "The Depot\nStation Road"


def found_address(town: Town, now: When = MONDAY) -> None:
    """The clerk enters where potholes go."""
    policy = council.policy_in_force(now.day).policy
    directory.enter_address(policy, "roads", DEPOT, "01632 960 300", "", town.who("ada", now), now)


def asked(town: Town, case_ref: str, now: When = MONDAY, words: str = HOLE, days: int = 7) -> str:
    """Ada asks whether whoever mends roads may be told who wrote; the ref of the question."""
    found_address(town, now)
    until = now.day + timedelta(days=days)
    actions.ask(case_ref, "roads", words, until, town.who("ada", now), now, TRACK)
    return consent(case_ref).ref


def consent(case_ref: str) -> Consent:
    """The newest question on a case."""
    return queries.trace(case_ref).consents[0]


def says(town: Town, case_ref: str, said: Answer, now: When, by: str = "", **more: Any) -> None:
    """What the sender says to it: behind their receipt, or as they told one of us."""
    who = town.who(by, now) if by else sender(town.case(case_ref))
    heard = Heard(more.pop("channel", Channel.WEB), more.pop("happened", now))
    actions.answer(case_ref, more.pop("ref", "") or consent(case_ref).ref, said, heard, who, now)


def routed(town: Town, case_ref: str, way: Way, now: When, by: str = "ben", **more: Any) -> None:
    """Tell them that the road is for the highway authority."""
    answers = {"route": "roads", "answer": WHY, "words": HOLE, **more}
    town.move(case_ref, "route", by, now, way=way.value, **answers)
