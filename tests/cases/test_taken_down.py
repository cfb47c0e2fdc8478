"""What the sender of a case says by telephone, on paper or at the counter counts like what they write on the web."""

from datetime import timedelta

import pytest

from casework.cases import actions, queries
from casework.cases.actions import Heard
from casework.cases.clocks import running
from casework.cases.model import Lane
from casework.clock import When
from casework.errors import Invalid, NotFound
from casework.policy.access import Action
from casework.policy.words import Channel, Kind
from casework.trail.story import story
from tests.town import MONDAY, Town, found, later

pytestmark = pytest.mark.usefixtures("inside")


@pytest.fixture
def town(inside: object) -> Town:
    return found()


def rings(town: Town, ref: str, words: str, by: str = "ben", now: When | None = None, day: int = 2) -> None:
    """She rings on that day, and somebody takes it down."""
    heard = Heard(Channel.TELEPHONE, When.on(later(day).day), "Ben Holt")
    actions.take_down(ref, words, heard, town.who(by, now or later(2)), now or later(2))


def test_a_call_answers_the_question_we_asked(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    until = MONDAY.day + timedelta(days=9)
    town.move(ref, "ask", "ben", MONDAY, question="Which day?", reason="To look.", until=until)
    rings(town, ref, "The Tuesday.")
    seen = queries.opened(town.who("ben"), ref, Action.CASE_SEE, later(2))
    assert "go-on" in [look.move.id for look in queries.looks(seen, running(seen.case), later(2)) if look.open]
    said = queries.conversation(ref, [Lane.RESIDENT])[-1]
    assert (said.message.words, said.message.ours) == ("The Tuesday.", False)
    assert said.contact and (said.contact.channel, said.contact.taken_by) == (Channel.TELEPHONE, "Ben Holt")
    assert story(ref, lambda kind, who: kind)[0].says == "The sender told us more by telephone"


def test_whoever_handles_it_has_read_what_they_took_down_and_anybody_else_leaves_it_to_them(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    rings(town, ref, "One more thing.", by="ben")
    assert not town.case(ref).unread
    rings(town, ref, "And another.", by="ada")
    assert town.case(ref).unread


def test_a_call_about_a_closed_case_brings_it_back_to_the_worklist(town: Town) -> None:
    ref = town.sends(called=Kind.COMPLIMENT).case_ref
    town.move(ref, "thank", "ada", MONDAY, outcome="thanked", answer="Thank you.")
    assert town.case(ref).rank is None
    rings(town, ref, "It has started again.", by="ada")
    assert town.case(ref).rank is not None and town.case(ref).unread


@pytest.mark.parametrize("day", [-1, 3])
def test_nothing_is_taken_down_for_a_day_before_the_case_or_to_come(town: Town, day: int) -> None:
    ref = town.sends().case_ref
    with pytest.raises(Invalid, match="until today"):
        rings(town, ref, "Hello.", day=day)
    with pytest.raises(Invalid, match="Write something"):
        rings(town, ref, "  ")


def test_a_button_pressed_twice_says_it_once(town: Town) -> None:
    ref = town.sends().case_ref
    for _ in range(2):
        rings(town, ref, "The Tuesday.", by="ada")
    for _ in range(2):
        actions.hear_from_sender(ref, "I meant the Wednesday.", later(2))
    said = [each.message.words for each in queries.conversation(ref, [Lane.RESIDENT])]
    assert said[1:] == ["The Tuesday.", "I meant the Wednesday."]


def test_a_member_of_the_committee_takes_nothing_down(town: Town) -> None:
    ref = town.sends().case_ref
    with pytest.raises(NotFound):
        rings(town, ref, "Hello.", by="fay")
