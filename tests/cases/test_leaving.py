"""What whoever sends a letter is told of its way is the way it goes."""

from dataclasses import replace

import pytest
from flask import Flask

from casework import clock
from casework.cases import page
from casework.letters.model import SentBy
from casework.people.model import ReachBy
from casework.policy.words import Mode
from casework.settings import Settings
from tests.town import Town, edith, found

MAIL = {"mail_host": "127.0.0.1", "mail_security": "none", "mail_from": "clerk@stotfold.example"}


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


@pytest.mark.parametrize(
    ("mode", "reach_by", "settings", "way", "says"),
    [
        (Mode.NAMED, ReachBy.EMAIL, MAIL, SentBy.EMAIL, "within minutes, with the letter as PDF"),
        (Mode.NAMED, ReachBy.EMAIL, {}, SentBy.POST, "You print it and post it"),
        (Mode.NAMED, ReachBy.EMAIL, MAIL | {"mail_notice_only": True}, SentBy.EMAIL, "only that a letter waits"),
        (Mode.CONFIDENTIAL, ReachBy.EMAIL, MAIL, SentBy.EMAIL, "in confidence, so the e-mail says only"),
        (Mode.CONFIDENTIAL, ReachBy.EMAIL, {}, SentBy.POST, "You print it and post it"),
        (Mode.NAMED, ReachBy.POST, MAIL, SentBy.POST, "You print it and post it"),
        (Mode.NAMED, ReachBy.TRACKING, {}, SentBy.TRACKING, "on the tracking page at once"),
    ],
)
def test_the_page_promises_no_mail_that_cannot_go(
    town: Town, inside: Flask, mode: Mode, reach_by: ReachBy, settings: dict[str, object], way: SentBy, says: str
) -> None:
    case = town.case(town.sends(sender=edith(mode, reach_by)).case_ref)
    given: Settings = replace(inside.extensions["casework"], **settings)  # type: ignore[arg-type]
    assert page.leaves(case, given, clock.today()) is way
    assert says in page.reaches(case, way, given)
