"""Somebody writes for somebody else: nothing is told them before we have seen that they may hear it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases import actions, moves, queries, receipts, search
from casework.cases.actions import Heard
from casework.cases.model import ReceiptKey
from casework.cases.moves import Answers
from casework.cases.outbox import queries as outbox
from casework.cases.queries import tracked
from casework.cases.renewal.actions import Way
from casework.cases.representing import actions as representing
from casework.cases.representing.actions import Found, Reach
from casework.clock import When
from casework.committee.actions import names_in
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed
from casework.intake.actions import Behalf, Sender
from casework.intake.splitting import split_off
from casework.letters.model import Letter, SentBy
from casework.people.model import Authority, Person, ReachBy
from casework.people.queries import behalf
from casework.policy.access import Action
from casework.policy.authority import Basis, Shown
from casework.policy.words import Channel, Kind, Mode, Phase
from casework.trail.verify import reading, verify
from tests.town import KEYS, MONDAY, TRACK, Town, edith, found, later

MOTHER = Behalf("Harriet Wren", Basis.SIGNED)
SEEN = Found(
    Basis.SIGNED, "To speak for her about the hall.", date(2026, 11, 1), date(2027, 1, 29), "The form, in file 14."
)
ANSWER = "The hall stayed open because nobody had the key."
HOME = Reach(ReachBy.POST, address="2 Church Lane")

pytestmark = pytest.mark.both


@pytest.fixture
def town(inside: Flask) -> Iterator[Town]:
    yield found()


def written(town: Town, reach_by: ReachBy = ReachBy.TRACKING, **more: object) -> str:
    """Edith writes for her mother, and it is acknowledged."""
    ref = town.sends(sender=edith(reach_by=reach_by), behalf=MOTHER, **more).case_ref
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", MONDAY)
    return ref


def answered(town: Town, ref: str, now: When) -> None:
    town.move(ref, "answer", "ben", now, outcome="upheld", answer=ANSWER)


def letters(ref: str) -> list[Letter]:
    return list(db.session.scalars(select(Letter).where(Letter.case_ref == ref).order_by(Letter.issued)))


def told(town: Town, ref: str, now: When) -> str:
    """All that the tracking page shows of what was said."""
    said = tracked(town.case(ref), now).said
    return "\n".join((each.letter.body if each.letter else each.message.words) or "" for each in said)


def shut(town: Town, ref: str, name: str, now: When) -> str:
    """Why a step is shut to Ben."""
    seen = queries.opened(town.who("ben", now), ref, Action.CASE_SEE, now)
    return next(look.because for look in queries.looks(seen, [], now) if look.move.id == name)


def test_a_daughter_writes_for_her_mother(town: Town) -> None:
    """Unchecked nothing is disclosed; checked it is answered; and when the authority has run out it is shut again."""
    ref = written(town)
    assert "Dear Edith Wren, writing for Harriet Wren," in told(town, ref, MONDAY)
    assert "we need to see a letter or form signed" in told(town, ref, MONDAY)
    town.finds(ref, "upheld", "ben", later(1))
    assert "Nobody has checked yet" in shut(town, ref, "answer", later(1))
    with pytest.raises(NotAllowed, match="Check the authority, or answer the person they write for directly"):
        moves.make_move(ref, "answer", Answers(answer=ANSWER, letter="x"), town.case(ref).story,
                        town.who("ben", later(1)), later(1), TRACK)  # fmt: skip
    with pytest.raises(Invalid, match="Check the authority"):
        actions.write_to_sender(ref, "We found out.", town.who("ben", later(1)), later(1), TRACK)
    town.move(ref, "ask", "ben", later(1), question="Which day?", reason="To look it up.", until=later(9).day)
    assert "Which day?" in told(town, ref, later(1))
    actions.hear_from_sender(ref, "The tenth.", later(2))
    town.move(ref, "go-on", "ben", later(2))
    representing.ask(ref, "A picture of it will do.", town.who("ben", later(2)), later(2), TRACK)
    assert "A picture of it will do." in told(town, ref, later(2))
    representing.check(ref, SEEN, town.who("ben", later(3)), later(3), TRACK)
    case = town.case(ref)
    assert (case.authority_due_on, case.phase) == (date(2027, 1, 15), Phase.OPEN)
    answered(town, ref, later(3))
    assert ANSWER in told(town, ref, later(4))
    case = town.case(ref)
    assert (case.due_on, case.due_what) == (date(2027, 1, 15), "Look at the authority: it is about to end")
    gone = later(68)
    assert ANSWER not in told(town, ref, gone) and "The tenth." in told(town, ref, gone)
    assert "ran out on Friday 29 January 2027" in shut(town, ref, "close", gone)
    with reading(db.engine) as connection:
        assert verify(connection).good


@pytest.mark.parametrize(
    ("found_", "why"),
    [
        (replace(SEEN, covers=False, reason="It is about her pension."), "outside its scope"),
        (replace(SEEN, from_on=date(2026, 12, 1)), "begins on Tuesday 1 December 2026"),
        (None, "was not accepted"),
    ],
)
def test_an_authority_that_does_not_hold_tells_nothing(town: Town, found_: Found | None, why: str) -> None:
    ref, ben = written(town), town.who("ben", later(1))
    if found_:
        representing.check(ref, found_, ben, later(1), TRACK)
    else:
        representing.refuse(ref, "It is not signed.", "The form", ben, later(1), TRACK)
        assert "It is not signed." in told(town, ref, later(1))
    assert why in shut(town, ref, "answer", later(1))


def test_what_is_ended_is_shut_again_and_can_be_accepted_again(town: Town) -> None:
    ref, ben = written(town), town.who("ben", later(1))
    representing.check(ref, SEEN, ben, later(1), TRACK)
    answered(town, ref, later(1))
    representing.end(ref, "Harriet’s solicitor wrote.", ben, later(2), TRACK)
    assert ANSWER not in told(town, ref, later(2)) and "Harriet’s solicitor wrote." in told(town, ref, later(2))
    with pytest.raises(Conflict, match="ended already"):
        representing.end(ref, "Again.", ben, later(2), TRACK)
    representing.check(ref, SEEN, ben, later(3), TRACK)
    assert ANSWER in told(town, ref, later(3))
    with pytest.raises(Conflict, match="nothing to ask for"):
        representing.ask(ref, "", ben, later(3), TRACK)


def test_the_person_represented_is_answered_directly_on_paper(town: Town, inside: Flask) -> None:
    ref, ben = written(town), town.who("ben", later(1))
    representing.direct(ref, HOME, ben, later(1))
    answered(town, ref, later(1))
    letter = letters(ref)[-1]
    assert (letter.sent_by, letter.body.splitlines()[0]) == (SentBy.POST, "Dear Harriet Wren,")
    person = outbox.reader(letter, town.case(ref))
    assert person is not None and person.name == "Harriet Wren" and TRACK not in letter.body
    actions.letter_left(letter.ref, later(2), SentBy.POST, ben, later(2))
    assert ANSWER not in told(town, ref, later(3))
    town.move(ref, "close", "ben", later(3))
    assert town.case(ref).phase is Phase.CLOSED


def test_the_person_represented_takes_it_back(town: Town, inside: Flask) -> None:
    ref, ben = written(town, ReachBy.EMAIL), town.who("ben", later(1))
    representing.check(ref, SEEN, ben, later(1), TRACK)
    answered(town, ref, later(1))
    old = db.session.scalars(select(ReceiptKey).where(ReceiptKey.case_ref == ref)).one().digest
    settings = inside.extensions["casework"]
    heard = Heard(Channel.TELEPHONE, later(2), "Ben Holt")
    new = representing.take_over(ref, True, HOME, "I speak for myself.", heard, Way.PAPER, settings, ben, later(2))
    assert new is not None and queries.by_receipt(old) is None
    digest = receipts.digest(settings.key("pepper"), new)
    case = queries.by_receipt(digest)
    assert case is not None and case.ref == ref and case.authority_ref is None
    waiting = [each for each in letters(ref) if each.left is None and not each.quiet]
    assert [(each.to_ref, each.sent_by) for each in waiting] == [(case.person_ref, SentBy.POST)]
    assert ANSWER in told(town, ref, later(2))
    assert db.session.scalars(select(Authority.shown)).one() is Shown.WITHDRAWN
    town.move(ref, "close", "ben", later(3))
    assert letters(ref)[-1].body.startswith("Dear Harriet Wren,")


def test_what_the_person_represented_told_us_is_not_read_by_whoever_wrote(town: Town) -> None:
    ref = written(town)
    person = behalf(town.case(ref).authority_ref).person
    heard = Heard(Channel.TELEPHONE, later(1), "Ben Holt", person.ref)
    actions.take_down(ref, "I never asked her to write.", heard, town.who("ben", later(1)), later(1))
    assert "never asked" not in told(town, ref, later(1))


def test_when_the_sender_dies_no_relative_reads_on(town: Town) -> None:
    sent = town.sends(sender=edith(reach_by=ReachBy.TRACKING))
    ref, ben = sent.case_ref, town.who("ben", later(1))
    town.triage(ref)
    town.move(ref, "acknowledge", "ben", MONDAY)
    actions.write_to_sender(ref, "Your deposit is on its way.", ben, MONDAY, TRACK)
    representing.estate(ref, "Joan Wren", HOME, ben, later(1))
    assert queries.by_receipt(receipts.digest(KEYS.pepper, sent.receipt)) is None
    assert "deposit" not in told(town, ref, later(1))
    assert "keep the answer here for whoever shows one" in shut(town, ref, "answer", later(1))
    with pytest.raises(Conflict, match="They have died"):
        representing.take_over(ref, True, HOME, "x", Heard(Channel.LETTER, later(1)), Way.PAPER, None, ben, later(1))
    until = replace(SEEN, basis=Basis.ESTATE)
    representing.check(ref, until, ben, later(2), TRACK)
    answered(town, ref, later(2))
    assert letters(ref)[-1].body.startswith("Dear Joan Wren, writing for Edith Wren,")


def test_a_letter_that_waits_stays_here_when_the_authority_ends(town: Town, inside: Flask) -> None:
    ref, ben = written(town, ReachBy.POST), town.who("ben", later(1))
    representing.check(ref, SEEN, ben, later(1), TRACK)
    answered(town, ref, later(1))
    letter = letters(ref)[-1].ref
    representing.end(ref, "It was not hers to sign.", ben, later(2), TRACK)
    with pytest.raises(Conflict, match="has ended"):
        outbox.paper(letter, ben, inside.extensions["casework"], later(2))
    representing.direct(ref, HOME, ben, later(2))
    assert outbox.paper(letter, ben, inside.extensions["casework"], later(2))[1].startswith(b"%PDF")


def test_a_letter_is_addressed_to_one_for_the_other(town: Town, inside: Flask) -> None:
    ref = written(town)
    case, settings = town.case(ref), inside.extensions["casework"]
    letter, policy = letters(ref)[0], queries.opened(town.who("ben"), ref, Action.CASE_SEE, MONDAY).policy
    sheet = outbox.sheet(letter, case, outbox.reader(letter, case), policy, settings)
    assert sheet.recipient[:2] == ("Edith Wren", "for Harriet Wren")


def test_search_finds_both_names_and_nothing_public_may_hold_either(town: Town) -> None:
    ref = written(town)
    for name in ("Edith", "Harriet"):
        assert [hit.case.ref for hit in search.search(town.who("ada"), name, "").hits] == [ref]
    assert {"Edith Wren", "Harriet Wren"} <= set(names_in(town.case(ref)))


def test_what_is_needed_belongs_to_the_person_represented(town: Town) -> None:
    ref = written(town)
    people = {each.name: each.adjustments for each in db.session.scalars(select(Person))}
    assert people == {"Edith Wren": None, "Harriet Wren": "Large print"} and ref


def test_nobody_anonymous_speaks_for_somebody_else(town: Town) -> None:
    with pytest.raises(Invalid, match="anonymously"):
        town.sends(sender=Sender(Mode.ANONYMOUS), behalf=MOTHER)
    ref = town.sends().case_ref
    with pytest.raises(NotAllowed, match="nobody here knows who wrote"):
        representing.claim(ref, "Harriet Wren", Basis.SIGNED, town.who("ada"), MONDAY)


def test_it_is_noted_later_that_somebody_writes_for_another_once(town: Town) -> None:
    ref = town.sends(sender=edith(reach_by=ReachBy.TRACKING)).case_ref
    part = split_off(ref, Kind.ENQUIRY, "When is the hall open?", town.who("ada"), MONDAY)
    town.triage(part, kind="enquiry")
    representing.claim(ref, "Harriet Wren", Basis.MEMBER, town.who("ada"), MONDAY)
    assert "Nobody has checked" in shut(town, part, "answer", MONDAY)
    assert search.search(town.who("ada"), "Harriet", "").hits
    with pytest.raises(Conflict, match="noted already"):
        representing.claim(ref, "Harriet Wren", Basis.MEMBER, town.who("ada"), MONDAY)
    with pytest.raises(Conflict, match="part of a message"):
        representing.refuse(part, "No.", "", town.who("ada"), MONDAY, TRACK)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"scope": " "}, "scope"),
        ({"seen": ""}, "seen"),
        ({"from_on": None}, "from_on"),
        ({"until_on": None}, "until_on"),
        ({"until_on": date(2026, 11, 2)}, "until_on"),
        ({"until_on": date(2076, 11, 2)}, "until_on"),
        ({"covers": False}, "reason"),
    ],
)
def test_nothing_is_accepted_without_scope_end_and_what_was_seen(
    town: Town, changes: dict[str, object], field: str
) -> None:
    ref = written(town)
    with pytest.raises(Invalid) as refused:
        representing.check(ref, replace(SEEN, **changes), town.who("ben"), MONDAY, TRACK)
    assert refused.value.field == field


def test_a_way_that_leads_nowhere_and_an_ending_without_a_reason_are_refused(town: Town) -> None:
    ref, ben = written(town), town.who("ben")
    with pytest.raises(Invalid, match="e-mail address"):
        representing.direct(ref, Reach(ReachBy.EMAIL), ben, MONDAY)
    for refused in (representing.end, lambda *a: representing.refuse(a[0], a[1], "", *a[2:])):
        with pytest.raises(Invalid, match="whoever wrote is told this"):
            refused(ref, " ", ben, MONDAY, TRACK)
    with pytest.raises(NotAllowed, match="speaks for themselves"):
        representing.end(town.sends(sender=edith()).case_ref, "x", town.who("ada"), MONDAY, TRACK)


def test_who_may_not_know_who_wrote_in_confidence_settles_nothing_about_it(town: Town) -> None:
    ref = town.sends(sender=edith(Mode.CONFIDENTIAL, ReachBy.TRACKING), behalf=MOTHER).case_ref
    town.triage(ref, handler="ada")
    with pytest.raises(NotAllowed):
        representing.refuse(ref, "No.", "", town.who("ben"), MONDAY, TRACK)
    assert not search.search(town.who("ben"), "Harriet", "").hits
