"""The record of what an officer decided alone: when it begins, who completes it, and what the public reads."""

from dataclasses import replace
from datetime import date

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casework import clock
from casework.clock import When
from casework.complaints.model import DecisionRecord
from casework.complaints.records import actions, queries
from casework.complaints.records.actions import Told
from casework.council import bodies
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.policy.bodies import Power
from casework.policy.words import Mode, Office, Outcome
from casework.trail import act
from tests import cast
from tests.complaints.scene import acts, answered, complaint, find, known, sound
from tests.town import MONDAY, Town, edith, found, later

TOLD = Told(
    affects=True,
    alternatives="To uphold nothing: the log bears the sender out, so no.",
    conflicts="Nobody.",
    advice="The chair thought that we should pay less.",
    title="A complaint about a gate",
    decision="The complaint was upheld in part.",
    reasons="Our log bears it out.",
    others="To uphold nothing. Our log speaks against that.",
)
PRIVATE = replace(TOLD, affects=False, because="Nothing changes for anybody.", title="", decision="", reasons="")


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def decided(town: Town, **sent: object) -> tuple[str, str]:
    """A complaint that Ben has answered; its ref and that of the record."""
    ref = complaint(town, **({"sender": edith()} | sent))
    find(town, ref, Outcome.UPHELD, Outcome.NOT_UPHELD)
    answered(town, ref)
    return ref, known(town, ref).records[0].ref


def record(town: Town, ref: str) -> DecisionRecord:
    return known(town, ref).records[0]


# When it begins


def test_an_officers_answer_begins_a_record_of_what_was_decided_and_under_which_power(town: Town) -> None:
    ref, _ = decided(town)
    row = record(town, ref)
    entry = council.delegation_for(Power.ANSWER_COMPLAINTS, MONDAY.day, [Office.STAND_IN_CLERK])
    assert entry is not None
    assert (row.level, row.decided_on, row.decided_by, row.office) == (
        1, later(3).day, town.refs["ben"], Office.STAND_IN_CLERK
    )  # fmt: skip
    assert row.delegation_ref == entry.ref
    assert row.decision == "Point 1: upheld.\nPoint 2: not upheld."
    assert row.reasons == "Point 1: The log shows it.\n\nPoint 2: The log shows it."
    assert (row.completed, row.published_on) == (None, None) and sound()


def test_nothing_is_recorded_before_it_is_decided(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, Outcome.UPHELD, Outcome.NOT_UPHELD)
    assert known(town, ref).records == ()


def test_the_record_keeps_the_power_it_was_made_under_after_that_ended(town: Town) -> None:
    ref, _ = decided(town)
    bodies.end_delegation(record(town, ref).delegation_ref, later(4).day, "12/26", town.who("ada"), later(4))
    row = record(town, ref)
    assert council.delegation(row.delegation_ref).until_on == later(4).day and row.office is Office.STAND_IN_CLERK


# Completing it


def test_whoever_handles_it_completes_the_record_and_the_public_reads_it_without_names(town: Town) -> None:
    ref, kept = decided(town)
    actions.complete(ref, kept, TOLD, town.who("ben"), later(4))
    shown = queries.published("").lines
    assert [(each.title, each.on, each.office) for each in shown] == [
        ("A complaint about a gate", later(3).day, "Whoever stands in for the clerk")
    ]
    assert "Ben" not in str(shown) and "chair" not in str(shown) and "Point 1" not in str(shown)
    assert record(town, ref).advice == TOLD.advice and acts(ref)[-1] == "decision.recorded" and sound()


def test_one_that_affects_nobody_is_kept_and_not_published(town: Town) -> None:
    ref, kept = decided(town)
    actions.complete(ref, kept, PRIVATE, town.who("ada"), later(4))
    row = record(town, ref)
    assert queries.published("").lines == () and row.completed == later(4)
    assert row.because == "Nothing changes for anybody."


def test_it_comes_off_the_page_and_goes_on_it_again(town: Town) -> None:
    ref, kept = decided(town)
    actions.complete(ref, kept, TOLD, town.who("ben"), later(4))
    actions.take_off(ref, kept, town.who("ben"), later(5))
    assert queries.published("").lines == () and record(town, ref).public_title == TOLD.title
    with pytest.raises(Conflict, match="not on the public page"):
        actions.take_off(ref, kept, town.who("ben"), later(5))
    actions.complete(ref, kept, TOLD, town.who("ben"), later(6))
    assert record(town, ref).published_on == later(6).day and record(town, ref).completed == later(4)
    actions.complete(ref, kept, PRIVATE, town.who("ben"), later(7))
    assert queries.published("").lines == ()


@pytest.mark.parametrize(
    ("changed", "field", "sentence"),
    [
        ({"alternatives": " "}, "alternatives", "what else could have been decided"),
        ({"conflicts": ""}, "conflicts", "or that nobody did"),
        ({"affects": False}, "because", "why it affects nobody"),
        ({"title": ""}, "title", "what was decided about"),
        ({"decision": ""}, "decision", "what was decided"),
        ({"reasons": ""}, "reasons", "Write why"),
        ({"others": ""}, "others", "nothing else"),
        ({"reasons": "x" * 3000}, "reasons", "under 2,000 characters"),
        ({"decision": "Mrs Wren was right."}, "decision", "could tell who it is about: Wren"),
        ({"title": "A complaint about Ada"}, "title", "could tell who it is about: Ada"),
    ],
)
def test_what_is_missing_or_names_somebody_is_refused_beside_its_field(
    town: Town, changed: dict[str, object], field: str, sentence: str
) -> None:
    ref, kept = decided(town)
    with pytest.raises(Invalid, match=sentence) as error:
        actions.complete(ref, kept, replace(TOLD, **changed), town.who("ben"), later(4))
    assert error.value.field == field
    assert record(town, ref).completed is None


def test_only_who_may_decide_it_completes_it(town: Town) -> None:
    ref, kept = decided(town)
    for who in ("fay", "gus", "hal", "cora"):
        with pytest.raises((NotAllowed, NotFound)):
            actions.complete(ref, kept, TOLD, town.who(who), later(4))
    with pytest.raises(NotFound):
        actions.complete(ref, "nothing", TOLD, town.who("ben"), later(4))


def test_of_one_sent_in_confidence_no_name_slips_out(town: Town) -> None:
    ref, kept = decided(town, sender=edith(Mode.CONFIDENTIAL))
    with pytest.raises(Invalid, match="Edith"):
        actions.complete(ref, kept, replace(TOLD, reasons="Edith saw it."), town.who("ben"), later(4))


def test_the_page_holds_so_many_and_leads_to_the_older(town: Town) -> None:
    with act("decision.recorded", by=town.who("ada"), now=MONDAY):
        for number in range(queries.PAGE + 3):
            db.session.add(
                DecisionRecord(
                    case_ref="x", level=1, decided_on=date(2026, 1, 1), decided_by="ada", office=Office.CLERK,
                    delegation_ref="x", published_on=date(2026, 1, 1 + number % 9), public_title=f"No. {number}",
                    public_decision="x", public_reasons="x", public_alternatives="x",
                )
            )  # fmt: skip
    first = queries.published("")
    second = queries.published(first.before)
    assert (len(first.lines), len(second.lines), second.before) == (queries.PAGE, 3, "")
    assert len({each.title for each in (*first.lines, *second.lines)}) == queries.PAGE + 3
    assert len(queries.published("nonsense|x").lines) == queries.PAGE


# The pages


@pytest.fixture
def live(app: Flask) -> tuple[Town, str, str]:
    """A council of today with one answered complaint; its ref and that of the record."""
    now = When.at(clock.now())
    with app.app_context():
        town = found(now)
        ref = complaint(town, now=now, sender=edith())
        find(town, ref, Outcome.UPHELD, Outcome.NOT_UPHELD, now=now)
        answered(town, ref, now)
        return town, ref, record(town, ref).ref


def sent(**changed: object) -> dict[str, object]:
    words = {name: value for name, value in vars(TOLD).items() if name != "affects"}
    return words | {"affects": "yes", "do": "keep"} | changed


def at(app: Flask, town: Town, who: str) -> FlaskClient:
    return cast.sign_in(app.test_client(), town.refs[who])


def test_the_page_of_the_case_asks_for_the_record_until_it_is_complete(app: Flask, live: tuple[Town, str, str]) -> None:
    town, ref, kept = live
    ben, path = at(app, town, "ben"), f"/cases/{ref}/decisions/{kept}"
    page = ben.get(f"/cases/{ref}").text
    assert "Complete this record:" in page and path in page
    page = ben.get(path).text
    assert "Ben Holt, whoever stands in for the clerk" in page and "Point 1: upheld." in page and "12/26" in page
    answer = cast.post(ben, path, sent(reasons="Because <b>so</b>."), path)
    assert (answer.status_code, answer.location) == (303, path)
    assert "Complete this record:" not in ben.get(f"/cases/{ref}").text
    public = app.test_client().get("/decisions").text
    assert "A complaint about a gate" in public and "Because &lt;b&gt;so&lt;/b&gt;." in public
    assert ref not in public and "Ben" not in public and "Wren" not in public
    assert cast.post(ben, path, {"do": "take-off"}, path).status_code == 303
    assert "A complaint about a gate" not in app.test_client().get("/decisions").text


def test_what_is_refused_is_said_and_kept(app: Flask, live: tuple[Town, str, str]) -> None:
    town, ref, kept = live
    path = f"/cases/{ref}/decisions/{kept}"
    ben = at(app, town, "ben")
    answer = cast.post(ben, path, sent(title="About Edith", others="Kept words"), path)
    assert answer.status_code == 422 and "could tell who it is about: Edith" in answer.text
    assert "Kept words" in answer.text
    assert cast.post(ben, path, {"do": "keep"}, path).status_code == 422


def test_nobody_else_opens_the_record(app: Flask, live: tuple[Town, str, str]) -> None:
    town, ref, kept = live
    path = f"/cases/{ref}/decisions/{kept}"
    assert at(app, town, "fay").get(path).status_code == 404
    assert at(app, town, "gus").get(path).status_code == 404
    assert at(app, town, "ada").get(f"/cases/{ref}/decisions/{'a' * 26}").status_code == 404
    assert app.test_client().get(path).status_code == 303


def test_an_empty_page_says_what_will_stand_there(app: Flask, live: tuple[Town, str, str]) -> None:
    page = app.test_client().get("/decisions")
    assert page.status_code == 200 and "Nothing stands here yet." in page.text
