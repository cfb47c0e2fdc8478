"""The forms of passing a matter on: what the sender is asked, and what they said to it."""

from collections.abc import Mapping

from casework.cases.routing.actions import Answer
from casework.cases.writing import CHANNELS
from casework.fields import Choice, Day, Form, Needed, Pick, Words
from casework.policy.routing import offered
from casework.policy.shape import Policy
from casework.policy.words import Channel, Passes

SAYS = {
    Answer.AGREES: "They agree",
    Answer.REFUSES: "They do not agree",
    Answer.WITHDRAWS: "They withdraw what they had agreed to",
}


def bodies(policy: Policy, forwarded: bool = False) -> Mapping[str, str]:
    """Where a matter can go, by id; only where something may be passed on, if that is asked."""
    rows = [each for each in offered(policy) if not forwarded or each.passes is Passes.FORWARD]
    return {"": "Choose who deals with it"} | {each.id: f"{each.matter}: {each.to}" for each in rows}


class AskConsent(Form):
    """Who would be told, which words, and until when the sender can say."""

    route = Pick("Who would be told?", [Needed("Choose who would be told")])
    words = Words("The exact words that would go with their name", [Needed("Write down the exact words")], cap=10_000)
    until = Day("Until when can they answer?", [Needed("Give a day until which they can answer")])


class ConsentAnswer(Form):
    """What the sender said to it, how and when."""

    says = Choice(
        "What do they say?", [Needed("Choose what they say")], choices=[(each.value, SAYS[each]) for each in Answer]
    )
    channel = Choice(
        "How did it reach us?",
        [Needed("Choose how it reached us")],
        choices=[
            (each.value, words[:1].upper() + words[1:]) for each, words in CHANNELS.items() if each is not Channel.WEB
        ],
    )
    day = Day("On which day?", [Needed("Write on which day it reached us")])
