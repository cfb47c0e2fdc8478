"""A case opened in an emergency: two people and two reasons, told to the chair, over by itself, and no oracle."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from casework import clock
from casework.cases import seals
from casework.cases.actions import add_note
from casework.cases.model import Case, Whom
from casework.cases.opening import actions, queries
from casework.cases.queries import opened
from casework.clock import When
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.policy.access import Action, Actor, decide
from casework.policy.load import load, preset
from casework.policy.openings import last_day, wrong_opening
from casework.policy.shape import Limit, Policy
from casework.policy.words import Seal, Tie
from casework.settings import Settings
from casework.staff.model import Opening, OpeningState
from casework.staff.queries import visible
from casework.staff.ties import tie
from casework.trail import act
from casework.trail.model import Entry
from casework.work.model import DueWork
from tests import cast
from tests.complaints.scene import acts, sound
from tests.town import MONDAY, TRACK, Town, edith, found, later

WHY, AGREE = "Ben is in hospital, and she fears for her son.", "I rang the ward: nobody can ask him."
NOBODYS = "STF-2345-678"


@pytest.fixture
def town(inside: Flask) -> Town:
    return found(MONDAY)


@pytest.fixture
def sealed(town: Town) -> Case:
    """A complaint about Ada, the clerk, which Ben holds."""
    about = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)
    ref = town.sends(MONDAY, about=about, sender=edith()).case_ref
    seals.confirm_seal(ref, "It names her.", town.who("ben"), MONDAY, TRACK)
    return town.case(ref)


def asked(town: Town, case: Case, by: str = "cora", now: When = MONDAY) -> str:
    return actions.ask(case.reference.lower().replace("-", " "), WHY, town.who(by, now), now)


def let_in(town: Town, case: Case, by: str = "cora", second: str = "hal", now: When = MONDAY) -> str:
    ref = asked(town, case, by, now)
    actions.confirm(ref, AGREE, town.who(second, now), now)
    return ref


def row(ref: str) -> Opening:
    db.session.rollback()
    got = db.session.get(Opening, ref)
    assert got is not None
    return got


def sees(who: Actor, case: Case) -> bool:
    listed = case.ref in db.session.scalars(select(Case.ref).where(visible(who, Case))).all()
    try:
        opened(who, case.ref, Action.CASE_SEE, MONDAY)
    except NotFound:
        assert not listed
        return False
    assert listed
    return True


def told() -> set[str]:
    about = db.session.scalars(select(DueWork.about).where(DueWork.verb == actions.TELL)).all()
    return {each.partition("/")[0] for each in about}


@pytest.mark.both
def test_two_people_open_a_sealed_case_for_some_days_and_it_ends_by_itself(town: Town, sealed: Case) -> None:
    assert not sees(town.who("cora"), sealed)
    ref = asked(town, sealed)
    assert not sees(town.who("cora"), sealed)
    actions.confirm(ref, AGREE, town.who("hal"), MONDAY)
    assert row(ref).ends_on == MONDAY.day + timedelta(days=2)
    assert [sees(town.who(who), sealed) for who in ("cora", "hal", "ada", "dev")] == [True, False, False, False]
    assert sees(town.who("cora", later(2)), sealed)
    assert not sees(town.who("cora", later(3)), sealed)  # before anybody has written it down
    actions.end_all(Settings(instance=None), later(3))  # type: ignore[arg-type]
    actions.end_all(Settings(instance=None), later(3))  # type: ignore[arg-type]
    assert row(ref).state is OpeningState.ENDED
    assert acts(sealed.ref)[-3:] == ["opening.asked", "opening.confirmed", "opening.ended"]
    assert sound()


def test_whoever_is_let_in_reads_reaches_who_wrote_and_notes_and_no_more(town: Town, sealed: Case) -> None:
    let_in(town, sealed)
    may = {action for action in Action if opened(town.who("cora"), sealed.ref, Action.CASE_SEE, MONDAY).may(action)}
    assert {Action.CASE_SEE, Action.CASE_SENDER, Action.CASE_REACH, Action.CASE_NOTE, Action.FILE_SEE} <= may
    assert not may & {Action.CASE_MOVE, Action.CASE_MESSAGE, Action.CASE_SEAL_DECIDE, Action.CASE_ASSIGN}
    add_note(sealed.ref, "I rang her and the police.", False, town.who("cora"), MONDAY)


def test_a_role_that_works_on_other_cases_gives_nothing_more_on_one_that_an_emergency_opened(
    town: Town, sealed: Case
) -> None:
    state = opened(town.who("ben"), sealed.ref, Action.CASE_SEE, MONDAY).state
    assert not decide(town.who("ben"), Action.CASE_MOVE, frozenset({Tie.OPENED}), state)
    assert decide(town.who("ben"), Action.CASE_MOVE, frozenset({Tie.OPENED, Tie.HANDLER}), state)


def test_whoever_asked_cannot_agree_and_whoever_agrees_needs_leave_and_a_reason(town: Town, sealed: Case) -> None:
    ref = asked(town, sealed)
    with pytest.raises(NotAllowed, match="Somebody else has to agree"):
        actions.confirm(ref, AGREE, town.who("cora"), MONDAY)
    with pytest.raises(NotAllowed, match="This is for"):
        actions.confirm(ref, AGREE, town.who("dev"), MONDAY)
    with pytest.raises(Invalid, match="Say why"):
        actions.confirm(ref, " ", town.who("hal"), MONDAY)
    assert row(ref).state is OpeningState.PROPOSED


def test_asking_needs_a_case_role_a_reference_and_a_reason_and_is_done_once(town: Town, sealed: Case) -> None:
    with pytest.raises(NotAllowed, match="This is for"):
        asked(town, sealed, "hal")
    with pytest.raises(Invalid, match="Write the reference"):
        actions.ask(" ", WHY, town.who("cora"), MONDAY)
    with pytest.raises(Invalid, match="Say why"):
        actions.ask(sealed.reference, "", town.who("cora"), MONDAY)
    asked(town, sealed)
    with pytest.raises(Invalid, match="asked for this case already"):
        asked(town, sealed)


def test_it_is_decided_once_and_only_in_its_days(town: Town, sealed: Case) -> None:
    ref = let_in(town, sealed)
    with pytest.raises(Conflict, match="decided this already"):
        actions.confirm(ref, AGREE, town.who("hal"), MONDAY)
    late = asked(town, sealed, "dev")
    with pytest.raises(NotFound):
        actions.confirm(late, AGREE, town.who("hal", later(3)), later(3))
    other = asked(town, sealed, "fay")
    actions.refuse(other, "Ben has come back.", town.who("iris"), MONDAY)
    assert row(other).state is OpeningState.REFUSED and not sees(town.who("fay"), sealed)


def test_the_chair_is_told_at_once_and_the_holder_too(town: Town, sealed: Case) -> None:
    let_in(town, sealed, "dev")
    assert told() == {town.refs["cora"], town.refs["ben"]}
    assert [each.state for each in queries.calls(town.who("cora"), MONDAY.day)] == ["open"]


def test_where_the_chair_asked_or_is_the_one_complained_about_somebody_else_is_told(town: Town, sealed: Case) -> None:
    let_in(town, sealed, "cora")
    assert told() == {town.refs["dev"], town.refs["ben"]}
    about = (AboutWhom(Whom.PERSON, town.refs["cora"], "Cora Lane"),)
    second = town.case(town.sends(MONDAY, about=about).case_ref)
    ref = let_in(town, second, "fay")
    assert row(ref).told_ref == town.refs["dev"]


def test_opener_holder_and_whoever_was_told_can_shut_it_again(town: Town, sealed: Case) -> None:
    for who in ("cora", "ben", "dev", "hal"):
        ref = let_in(town, sealed)
        actions.close(ref, town.who(who), MONDAY)
        assert row(ref).state is OpeningState.ENDED and not sees(town.who("cora"), sealed)
    with pytest.raises(Conflict, match="over already"):
        actions.close(ref, town.who("cora"), MONDAY)
    with pytest.raises(NotFound):
        actions.close(ref, town.who("fay"), MONDAY)


def same(one: Opening, other: Opening) -> bool:
    """Whether two openings differ in nothing but what was typed and their own names."""
    told = [
        (each.reason, each.state, each.ends_on, each.told_ref, each.because, each.decided_by) for each in (one, other)
    ]
    return told[0] == told[1]


@pytest.mark.both
def test_whoever_it_is_kept_from_can_neither_ask_nor_agree_nor_learn_of_it(town: Town, sealed: Case) -> None:
    """Ada, the subject, asks for her own case and for one that is not there: no difference, before or after."""
    own, none = (actions.ask(typed, WHY, town.who("ada"), MONDAY) for typed in (sealed.reference, NOBODYS))
    assert same(row(own), row(none)) and sealed.ref not in (row(own).case_ref, row(none).case_ref)
    for ref in (own, none):
        actions.confirm(ref, AGREE, town.who("cora"), MONDAY)
    assert same(row(own), row(none)) and row(own).state is OpeningState.IN_VAIN
    assert not sees(town.who("ada"), sealed)
    assert "opening.asked" not in acts(sealed.ref) and told() == set()
    theirs = asked(town, sealed, "fay")
    assert {each.row.ref for each in queries.listed(town.who("ada"), MONDAY.day)} == {own, none}
    assert queries.calls(town.who("ada"), MONDAY.day) == []
    for verb in (actions.confirm, actions.refuse):
        with pytest.raises(NotFound):
            verb(theirs, AGREE, town.who("ada"), MONDAY)
    actions.confirm(theirs, AGREE, town.who("hal"), MONDAY)
    assert {each.row.ref for each in queries.listed(town.who("ada"), MONDAY.day)} == {own, none}


@pytest.mark.parametrize("kind", [Tie.INTEREST, Tie.CLOSE, Tie.RECUSED])
def test_any_denying_tie_also_to_one_point_keeps_it_shut(town: Town, sealed: Case, kind: Tie) -> None:
    with act("case.noted", by=town.who("ben"), now=MONDAY, case=sealed.ref):
        tie(sealed.ref, town.refs["dev"], kind, town.refs["ben"], "", MONDAY, about_ref="p" * 26)
    assert row(let_in(town, sealed, "dev")).state is OpeningState.IN_VAIN


def test_a_tie_that_comes_between_asking_and_agreeing_keeps_it_shut(town: Town, sealed: Case) -> None:
    ref = asked(town, sealed, "dev")
    with act("case.noted", by=town.who("ben"), now=MONDAY, case=sealed.ref):
        tie(sealed.ref, town.refs["dev"], Tie.INTEREST, town.refs["ben"], "", MONDAY)
    actions.confirm(ref, AGREE, town.who("hal"), MONDAY)
    assert row(ref).state is OpeningState.IN_VAIN and told() == set()


def test_to_whom_it_is_kept_from_after_it_opened_it_reads_as_if_nothing_had(town: Town, sealed: Case) -> None:
    ref = let_in(town, sealed, "dev")
    seals.declare_interest(sealed.ref, Tie.INTEREST, "My sister.", town.who("dev"), MONDAY)
    shown = queries.one(town.who("dev"), ref, MONDAY.day)
    assert (shown.state, shown.opens, shown.may_close) == (OpeningState.IN_VAIN, False, False)
    assert not sees(town.who("dev"), sealed)


def test_what_is_held_back_until_its_day_is_over_opens_to_nobody(town: Town, sealed: Case) -> None:
    with act("case.noted", by=town.who("ben"), now=MONDAY, case=sealed.ref):
        sealed.seal = Seal.HELD
    assert row(let_in(town, sealed)).state is OpeningState.IN_VAIN


def test_no_entry_of_asking_for_nobodys_case_names_a_case_there_is(town: Town, sealed: Case) -> None:
    actions.ask(NOBODYS, WHY, town.who("ada"), MONDAY)
    refs = db.session.scalars(select(Entry.case_ref).where(Entry.act == "opening.asked")).all()
    assert refs and all(ref is not None and db.session.get(Case, ref) is None for ref in refs)
    assert sound()


def test_the_policy_says_how_long_and_what_it_cannot_mean_is_refused() -> None:
    policy = preset_of("days:5")
    assert last_day(policy, MONDAY.day) == MONDAY.day + timedelta(days=5)
    for value in ("soon", "working:3", "days:15"):
        assert list(wrong_opening(preset_of(value).limits))
        assert last_day(preset_of(value), MONDAY.day) == MONDAY.day + timedelta(days=2)


def preset_of(value: str) -> Policy:
    policy = load(preset("model"))
    return replace(policy, limits=(Limit("opening-lasts", "", value, "default: none"),))


# The pages


def test_the_pages_take_it_from_asking_to_the_open_case_and_tell_the_chair(app: Flask) -> None:
    now = When.at(clock.now())
    with app.app_context():
        town = found(now)
        about = (AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)
        ref = town.sends(now, about=about, sender=edith()).case_ref
        reference = town.case(ref).reference
    dev, hal, cora, ben, ada = (cast.sign_in(app.test_client(), town.refs[who]) for who in people())
    typed = {"reference": reference, "reason": WHY}
    there = cast.post(dev, "/openings/new", typed)
    assert (
        there.status_code == 303 and cast.post(dev, "/openings/new", {**typed, "reference": NOBODYS}).data == there.data
    )
    assert "asks that a case be opened" in cora.get("/worklist").text
    assert "asks to be let in" in ben.get(f"/cases/{ref}", buffered=True).text
    page = next(path for path in links(hal.get("/openings").text) if reference in hal.get(path).text)
    assert cast.post(hal, page, {"reason": AGREE, "do": "agree"}).status_code == 303
    shown = " ".join(dev.get(f"/cases/{ref}", buffered=True).text.split())
    assert "Opened in an emergency by Dev Rao, confirmed by Hal Brook," in shown and "agreed, because" in shown
    assert ". It is open to them until the end of" in shown.replace("</span>", "")
    assert "A case was opened in an emergency" in cora.get("/worklist").text and WHY in cora.get(page).text
    assert cora.get(f"/cases/{ref}", buffered=True).status_code == 404
    assert ada.get(page).status_code == 404 and "emergency" not in ada.get("/trail").text
    assert cast.post(ada, f"{page}/close").status_code == 404


def people() -> tuple[str, ...]:
    return "dev", "hal", "cora", "ben", "ada"


def links(page: str) -> list[str]:
    return [path for path in re.findall(r'href="(/openings/[^"]+)"', page) if not path.endswith("new")]
