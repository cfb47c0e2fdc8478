"""Praise reaches whom it praises, in words and under a name the sender agreed to, and mail tells nothing of it."""

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases import queries
from casework.cases.model import Whom
from casework.complaints.model import Praise
from casework.complaints.praise import actions
from casework.complaints.praise.queries import mine, to_praise
from casework.db import db
from casework.errors import Invalid, NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.policy.access import Action
from casework.policy.words import Kind, Mode
from casework.work.model import DueWork
from tests.complaints.scene import complaint, sound
from tests.town import MONDAY, Town, edith, found

pytestmark = pytest.mark.both
KIND = "Ben was so patient with my mother."


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def compliment(town: Town, **sent: object) -> str:
    """A compliment that names Ben."""
    about = (AboutWhom(Whom.PERSON, town.refs["ben"], "Ben Holt"),)
    return town.sends(**{"called": Kind.COMPLIMENT, "about": about, "words": KIND, **sent}).case_ref


def pass_on(town: Town, ref: str, words: str = KIND, named: bool = False, by: str = "ada", to: str = "ben") -> None:
    actions.pass_on(ref, town.refs[to], words, named, town.who(by), MONDAY)


def test_praise_reaches_whom_it_praises_once_and_they_are_told_by_mail_that_it_is_there(town: Town) -> None:
    ref = compliment(town)
    pass_on(town, ref)
    pass_on(town, ref)
    (row,) = mine(town.who("ben"))
    assert (row.words, row.said_by) == (KIND, None)
    work = list(db.session.scalars(select(DueWork).where(DueWork.verb == actions.TOLD)))
    assert [each.about for each in work] == [row.ref]
    assert mine(town.who("ada")) == []
    assert sound()


def test_the_name_goes_with_it_only_where_they_agreed(town: Town) -> None:
    one, two = compliment(town, sender=edith()), compliment(town, sender=edith())
    pass_on(town, one, named=True)
    pass_on(town, two)
    assert sorted(each.said_by or "" for each in mine(town.who("ben"))) == ["", "Edith Wren"]


@pytest.mark.parametrize("mode", [Mode.CONFIDENTIAL, Mode.ANONYMOUS])
def test_a_name_that_was_not_given_openly_is_never_passed_on(town: Town, mode: Mode) -> None:
    ref = compliment(town, **({"sender": edith(mode)} if mode is Mode.CONFIDENTIAL else {}))
    with pytest.raises(Invalid, match="pass it on without"):
        pass_on(town, ref, named=True)


@pytest.mark.parametrize("mode", [Mode.NAMED, Mode.CONFIDENTIAL])
def test_words_that_tell_who_wrote_are_not_passed_on_without_their_leave(town: Town, mode: Mode) -> None:
    ref = compliment(town, sender=edith(mode))
    with pytest.raises(Invalid, match="tells who wrote"):
        pass_on(town, ref, words="Edith Wren is grateful.")
    assert mine(town.who("ben")) == []


def test_what_was_sent_in_confidence_is_passed_on_by_those_who_may_know_the_name(town: Town) -> None:
    ref = compliment(town, sender=edith(Mode.CONFIDENTIAL))
    with pytest.raises(NotAllowed, match="in confidence"):
        pass_on(town, ref, by="ben", to="ada")
    pass_on(town, ref)


def test_only_a_compliment_is_passed_on(town: Town) -> None:
    with pytest.raises(NotAllowed, match="Only a compliment"):
        pass_on(town, complaint(town))


def test_praise_needs_words_and_somebody_to_praise(town: Town) -> None:
    ref = compliment(town)
    with pytest.raises(Invalid, match="Write what is passed on"):
        pass_on(town, ref, words=" ")
    with pytest.raises(Invalid, match="whom it praises"):
        actions.pass_on(ref, "x" * 26, KIND, False, town.who("ada"), MONDAY)


def test_whom_the_sender_named_stands_first_to_be_chosen(town: Town) -> None:
    seen = queries.opened(town.who("ada"), compliment(town), Action.CASE_SEE, MONDAY)
    assert to_praise(seen)[0].ref == town.refs["ben"]


@pytest.mark.parametrize("who", ["gus", "hal", "fay"])
def test_somebody_who_does_not_see_the_case_passes_nothing_on(town: Town, who: str) -> None:
    with pytest.raises(NotFound):
        pass_on(town, compliment(town), by=who)


def test_the_mail_about_it_says_nothing_of_it(town: Town) -> None:
    pass_on(town, compliment(town, sender=edith()))
    row = db.session.scalars(select(Praise)).one()
    text = actions._notice(_Settings())  # type: ignore[arg-type]
    assert "https://cases.example.org/account/praise" in text
    assert not [each for each in ("Edith", "Ben", "mother", row.case_ref) if each in text]


class _Settings:
    public_url = "https://cases.example.org/"
