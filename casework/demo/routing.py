"""What is not ours in the demonstration: who deals with it, what the sender is asked, and where it goes."""

from datetime import timedelta

from casework.cases.actions import Heard, sender
from casework.cases.model import Case
from casework.cases.moves import Answers
from casework.cases.routing import actions, queries
from casework.cases.routing.actions import Answer
from casework.clock import When
from casework.council import directory
from casework.council import queries as council
from casework.db import db
from casework.policy.access import Actor
from casework.policy.words import Channel, Way

ROADS = "roads"
WHY = "The road belongs to the highway authority, and so does mending it. We have no power to dig it up."
PLACE, NUMBER = "Council Offices\nHigh Street", "01632 960 300"
"""Made up, as everything in a demonstration."""


def enter_addresses(by: Actor, now: When) -> None:
    """The clerk enters how the local bodies of the directory are reached."""
    policy = council.policy_in_force(now.day).policy
    for body in directory.directory(policy):
        if body.route.local:
            directory.enter_address(policy, body.route.id, PLACE, NUMBER, "", by, now)


def ask(case_ref: str, words: str, by: Actor, now: When, track_url: str) -> None:
    """Ask whoever wrote whether the highway authority may be told who they are."""
    actions.ask(case_ref, ROADS, words, now.day + timedelta(days=14), by, now, track_url)


def agree(case_ref: str, now: When) -> None:
    """They agree, behind their receipt."""
    case = db.session.get(Case, case_ref)
    assert case is not None
    asked = queries.trace(case_ref).consents[0].ref
    actions.answer(case_ref, asked, Answer.AGREES, Heard(Channel.WEB, now), sender(case), now)


def answers(way: Way, words: str) -> Answers:
    """What a move that routes is told."""
    return Answers(route=ROADS, way=way.value, words=words, answer=WHY)
