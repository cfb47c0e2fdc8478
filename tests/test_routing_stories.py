"""Two residents write about one pothole that is the highway authority's: each is told, neither is told of the other."""

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases import moves, queries
from casework.cases.clocks import running
from casework.cases.model import LinkKind
from casework.cases.moves import Answers
from casework.cases.outbox import actions as outbox
from casework.cases.outbox.queries import sheet
from casework.cases.routing.actions import Answer
from casework.cases.routing.queries import trace
from casework.clock import When
from casework.complaints.links.actions import link
from casework.complaints.links.queries import linked
from casework.council import directory
from casework.council import queries as council
from casework.db import db
from casework.intake.actions import Sender
from casework.intake.splitting import split_off
from casework.letters.model import Letter, SentBy
from casework.people.model import ReachBy
from casework.policy.access import Action
from casework.policy.words import Kind, Mode, Phase, Way
from casework.settings import Settings
from casework.trail.verify import reading, verify
from tests.routing import asked, found_address, routed, says
from tests.town import MONDAY, Town, edith, found, later

pytestmark = [pytest.mark.both, pytest.mark.usefixtures("inside")]
EDITHS = "The hole in Mill Lane broke my axle. You were told in May."
OWENS = "A wheel of my pram went into the hole in Mill Lane."
OWEN = Sender(Mode.NAMED, name="Owen Birch", address="3 Mill Lane", reach_by=ReachBy.TRACKING)


@pytest.fixture(params=["stotfold", "westerham"])
def town(inside: Flask, request: pytest.FixtureRequest) -> Town:
    """The same story runs under both councils' policies."""
    town = found(policy=request.param)
    found_address(town)
    return town


def sound() -> bool:
    """Whether the trail verifies."""
    db.session.rollback()
    with reading(db.engine) as connection:
        return verify(connection).good


def handled(town: Town, sender: Sender, words: str) -> str:
    ref = town.sends(sender=sender, words=words).case_ref
    town.move(ref, "triage", "ada", MONDAY, kind="complaint", handler=town.refs["ben"])
    return ref


def letters(ref: str) -> str:
    """All that we wrote on a case, to whomever."""
    found = db.session.scalars(select(Letter).where(Letter.case_ref == ref))
    return "\n".join(f"{each.subject}\n{each.body}" for each in found)


def kept(town: Town, ref: str, now: When) -> dict[str, bool]:
    """Which promises were kept in time."""
    return {each.promise: each.met is not None and each.met.day <= each.due_on for each in running(town.case(ref))}


def test_two_residents_write_about_one_pothole_and_each_is_told_whose_it_is(town: Town, inside: Flask) -> None:
    ediths, owens = handled(town, edith(reach_by=ReachBy.TRACKING), EDITHS), handled(town, OWEN, OWENS)
    ben = town.who("ben", later(1))
    link(ediths, town.case(owens).reference, LinkKind.SAME_MATTER, ben, later(1))
    seen = queries.opened(ben, ediths, Action.CASE_SEE, later(1))
    assert [each.other.ref for each in linked(seen)] == [owens]
    asked(town, ediths, later(1), words="The hole in Mill Lane broke my axle.")
    says(town, ediths, Answer.AGREES, later(2))
    routed(town, ediths, Way.WITH_CONSENT, later(2), words="The hole in Mill Lane broke my axle.")
    routed(town, owens, Way.WITHOUT_IDENTITY, later(2), words=OWENS)
    authority = directory.local(council.policy_in_force(MONDAY.day).policy, "roads").route.to
    for ref, other in ((ediths, "Owen"), (owens, "Edith")):
        case, told = town.case(ref), letters(ref)
        assert (case.phase, case.outcome) == (Phase.ANSWERED, "out-of-scope")
        assert authority in told and "Whether we passed it on" in told
        assert other not in told and town.case(owens if ref == ediths else ediths).reference not in told
        assert set(kept(town, ref, later(2)).values()) == {True}
    to_them = {ref: trace(ref).passed[0] for ref in (ediths, owens)}
    assert to_them[ediths].row.named and "Edith Wren" in (to_them[ediths].letter.body or "")  # type: ignore[union-attr]
    owens_paper = to_them[owens].letter
    assert owens_paper is not None and "Owen" not in (owens_paper.body or "") and OWENS in (owens_paper.body or "")
    settings: Settings = inside.extensions["casework"]
    printed = sheet(owens_paper, town.case(owens), None, council.policy(town.case(owens).policy_ref), settings)
    assert printed.recipient[0] == authority and "3 Mill Lane" not in printed.recipient
    for each in to_them.values():
        assert each.letter is not None
        outbox.posted(each.letter.ref, SentBy.POST, later(3).day, town.who("ben", later(3)), later(3))
    assert all(trace(ref).passed[0].gone for ref in (ediths, owens))
    moves.make_as_sender(ediths, "ask-review", Answers(reason="You were told in May and told nobody."), later(4))
    assert town.case(ediths).review_asked_on == later(4).day and town.case(owens).review_asked_on is None
    assert sound()


def test_what_is_ours_goes_on_while_the_rest_is_sent_to_whose_it_is(town: Town) -> None:
    ref = handled(town, edith(reach_by=ReachBy.TRACKING), f"{EDITHS} Nobody here rang me back.")
    part = split_off(ref, Kind.ENQUIRY, EDITHS, town.who("ada"), MONDAY)
    town.move(part, "triage", "ada", MONDAY, kind="enquiry", handler=town.refs["ben"])
    routed(town, part, Way.SIGNPOSTED, later(1))
    assert (town.case(part).phase, town.case(ref).phase) == (Phase.ANSWERED, Phase.OPEN)
    town.move(ref, "acknowledge", "ben", later(1))
    town.finds(ref, "upheld", "ben", later(2))
    town.move(ref, "answer", "ben", later(2), answer="We did not ring you back.")
    assert town.case(ref).outcome == "upheld" and sound()


def test_an_acknowledgement_that_comes_too_late_is_late_although_it_is_not_ours(town: Town) -> None:
    ref = handled(town, edith(reach_by=ReachBy.TRACKING), EDITHS)
    routed(town, ref, Way.SIGNPOSTED, later(30))
    assert not any(kept(town, ref, later(30)).values())
