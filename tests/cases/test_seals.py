"""A case is never nobody's, nor stalled unseen: whoever is named, leaves, or declares an interest, in any order."""

import random
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases import actions, queries, seals
from casework.cases.model import Case, Whom
from casework.cases.outbox import stalled
from casework.clock import When
from casework.council.actions import hold_office
from casework.db import db
from casework.errors import Invalid, NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.letters.model import Letter
from casework.people.model import ReachBy
from casework.policy.access import Action, decide
from casework.policy.words import Office, Role, Seal, Tie
from casework.settings import Settings
from casework.staff import actions as staff
from casework.staff import invitations
from casework.staff import queries as people
from casework.staff.actions import Person
from casework.staff.model import ChangeKind
from casework.staff.ties import bound
from casework.trail.model import Entry
from casework.work.loop import Job
from casework.work.model import DueWork
from tests import cast
from tests.town import MONDAY, TRACK, Town, edith, found, later

INSIDE = ("ada", "ben", "cora", "dev")
"""Those in the line before the outside person, in its order."""


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def about(town: Town, *names: str) -> tuple[AboutWhom, ...]:
    return tuple(AboutWhom(Whom.PERSON, town.refs[name], name) for name in names)


def holds(town: Town, ref: str) -> str:
    """The first name of whoever holds a case."""
    held = town.case(ref).holder_ref
    return next((name for name, each in town.refs.items() if each == held), held or "")


def passes_on(settings: Settings, now: When = MONDAY) -> None:
    """The worker's minute."""
    seals.pass_on_all(settings, now)


@pytest.fixture
def settings(inside: Flask) -> Settings:
    return inside.extensions["casework"]


def shut(town: Town, ref: str, name: str, action: Action = Action.CASE_SEE) -> bool:
    """Whether a case is not there for somebody."""
    try:
        queries.opened(town.who(name), ref, action, MONDAY)
    except NotFound:
        return True
    return False


# The line


@pytest.mark.parametrize(
    ("named", "goes_to"),
    [
        ((), "ada"),
        (("ada",), "ben"),
        (("ada", "ben"), "cora"),
        (("ada", "ben", "cora"), "dev"),
        (INSIDE, "iris"),
        (("ben", "cora", "dev"), "ada"),
        ((*INSIDE, "fay", "gus", "hal"), "iris"),
    ],
)
def test_it_goes_to_the_first_in_line_who_is_free_and_in_the_end_to_the_outside_person(
    town: Town, named: tuple[str, ...], goes_to: str
) -> None:
    ref = town.sends(about=about(town, *named)).case_ref
    assert holds(town, ref) == goes_to and not shut(town, ref, goes_to)
    assert all(shut(town, ref, name) for name in named)


def vice_chair(town: Town, name: str) -> None:
    hold_office(Office.VICE_CHAIR, town.refs[name], cast.CAST[name][0], MONDAY.day, "3/26", cast.OPERATOR, MONDAY)


@pytest.mark.parametrize(
    ("vice", "named", "goes_to"),
    [
        ("", ("cora",), "dev"),
        ("fay", ("cora",), "fay"),
        ("fay", ("cora", "fay"), "dev"),
        ("fay", ("cora", "fay", "dev"), "ada"),
        ("fay", ("cora", "ada"), "fay"),
    ],
)
def test_what_is_about_the_chair_goes_to_the_vice_chair_and_then_down_the_line(
    town: Town, vice: str, named: tuple[str, ...], goes_to: str
) -> None:
    if vice:
        vice_chair(town, vice)
    ref = town.sends(about=about(town, *named)).case_ref
    assert holds(town, ref) == goes_to and not shut(town, ref, goes_to)
    assert all(shut(town, ref, name) for name in named)


def test_what_turns_out_to_be_about_the_chair_goes_to_the_vice_chair_too(town: Town) -> None:
    vice_chair(town, "fay")
    ref = town.sends().case_ref
    seals.name_subject(ref, town.refs["cora"], town.who("ada"), MONDAY)
    assert holds(town, ref) == "fay" and shut(town, ref, "cora") and not shut(town, ref, "ada")
    other = town.sends().case_ref
    town.triage(other)
    town.move(other, "acknowledge", "ben", MONDAY)
    town.move(other, "refer", "ada", MONDAY, reason="It is for them.")
    seals.concerns_me(other, town.who("cora"), MONDAY)
    assert holds(town, other) == "fay" and shut(town, other, "cora")


def test_a_letter_of_a_case_kept_from_the_clerk_names_the_acting_officer_and_the_minute(town: Town) -> None:
    ref = town.sends(sender=edith(reach_by=ReachBy.TRACKING), about=about(town, "ada")).case_ref
    town.triage(ref, by="ben", handler="ben")
    town.move(ref, "acknowledge", "ben", MONDAY)
    actions.write_to_sender(ref, "It goes on.", town.who("ben"), MONDAY, TRACK)
    letters = db.session.scalars(select(Letter.body).where(Letter.case_ref == ref)).all()
    assert all("standing in for the clerk as acting proper officer, minute 12/26" in body for body in letters)
    free = town.sends(sender=edith(reach_by=ReachBy.TRACKING)).case_ref
    actions.write_to_sender(free, "It goes on.", town.who("ben"), MONDAY, TRACK)
    body = db.session.scalars(select(Letter.body).where(Letter.case_ref == free)).one()
    assert "acting proper officer" not in body


def test_whoever_does_not_act_themselves_signs_for_the_acting_officer(town: Town) -> None:
    ref = town.sends(sender=edith(reach_by=ReachBy.TRACKING), about=about(town, "ada")).case_ref
    town.triage(ref, by="ben", handler="cora")
    town.move(ref, "acknowledge", "cora", MONDAY)
    body = db.session.scalars(select(Letter.body).where(Letter.case_ref == ref)).one()
    assert "standing in for Ben Holt, acting proper officer, minute 12/26" in " ".join(body.split())


def test_an_office_held_by_somebody_who_could_not_open_the_case_is_passed_over(town: Town) -> None:
    hold_office(Office.STAND_IN_CLERK, town.refs["gus"], "Gus Penn", MONDAY.day, "1/26", cast.OPERATOR, MONDAY)
    assert holds(town, town.sends(about=about(town, "ada")).case_ref) == "cora"


def test_what_names_everybody_and_the_outside_person_too_is_still_taken_in_and_found_a_holder_later(
    town: Town, settings: Settings
) -> None:
    ref = town.sends(about=about(town, *INSIDE, "iris")).case_ref
    assert holds(town, ref) == "iris" and shut(town, ref, "iris")
    joan = staff.add_person(Person("Joan Pike", "County officer"), cast.OPERATOR, MONDAY)
    hold_office(Office.OUTSIDE_PERSON, joan, "Joan Pike", MONDAY.day, "2/26", cast.OPERATOR, MONDAY, beside=True)
    passes_on(settings)
    assert town.case(ref).holder_ref == joan


def test_the_last_who_may_know_of_a_case_is_asked_to_have_somebody_named_first(town: Town) -> None:
    ref = town.sends(about=about(town, *INSIDE)).case_ref
    with pytest.raises(Invalid, match="name another person"):
        seals.concerns_me(ref, town.who("iris"), MONDAY)
    assert holds(town, ref) == "iris" and not shut(town, ref, "iris")


# Somebody leaves


def test_when_a_holder_leaves_the_next_in_line_has_the_sealed_case_within_a_minute(
    town: Town, settings: Settings
) -> None:
    ref = town.sends(about=about(town, "ada")).case_ref
    staff.disable(town.refs["ben"], "left the council", town.who("hal"), MONDAY)
    passes_on(settings)
    assert holds(town, ref) == "cora" and not shut(town, ref, "cora")
    told = db.session.scalars(select(Entry.act).where(Entry.case_ref == ref, Entry.kind == "act")).all()
    assert told[-1] == "case.passed-on"


def test_a_holder_whose_roles_no_longer_open_a_case_passes_it_on(town: Town, settings: Settings) -> None:
    ref = town.sends(about=about(town, "ada")).case_ref
    change = staff.propose_change(ChangeKind.ROLES, town.refs["ben"], town.who("hal"), MONDAY, [Role.AUDITOR])
    staff.confirm_change(change, town.who("ada"), MONDAY)
    passes_on(settings)
    assert holds(town, ref) == "cora"


def test_where_nothing_is_to_be_passed_on_nothing_is_written(town: Town, settings: Settings) -> None:
    town.sends(about=about(town, "ada"))
    town.sends(about=about(town, *INSIDE, "iris"))
    before = db.session.query(Entry).count()
    passes_on(settings)
    passes_on(settings)
    assert db.session.query(Entry).count() == before


# An interest


@pytest.mark.parametrize("kind", [Tie.INTEREST, Tie.CLOSE])
def test_whoever_declares_an_interest_no_longer_finds_the_case_and_everybody_else_does(town: Town, kind: Tie) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    seals.declare_interest(ref, kind, "I let the hall.", town.who("ben"), MONDAY)
    assert shut(town, ref, "ben") and not shut(town, ref, "ada")
    case = town.case(ref)
    assert case.seal is Seal.NONE and case.handler_ref is None


def test_a_clerk_with_an_interest_passes_the_case_on(town: Town) -> None:
    ref = town.sends().case_ref
    seals.declare_interest(ref, Tie.INTEREST, "I let the hall.", town.who("ada"), MONDAY)
    assert holds(town, ref) == "ben" and shut(town, ref, "ada")


def test_a_member_with_an_interest_in_what_was_referred_no_longer_finds_it(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    town.move(ref, "refer", "ada", MONDAY, reason="It is the policy.")
    assert not shut(town, ref, "fay")
    seals.declare_interest(ref, Tie.CLOSE, "My brother runs the disco.", town.who("fay"), MONDAY)
    assert shut(town, ref, "fay") and not shut(town, ref, "dev")


@pytest.mark.parametrize(("kind", "reason"), [(Tie.INTEREST, " "), (Tie.HANDLER, "x"), (Tie.SUBJECT, "x")])
def test_an_interest_is_one_and_says_what_it_is(town: Town, kind: Tie, reason: str) -> None:
    ref = town.sends().case_ref
    with pytest.raises(Invalid):
        seals.declare_interest(ref, kind, reason, town.who("ben"), MONDAY)


# Two people at once


def verbs(town: Town, ref: str) -> dict[str, Callable[[str], None]]:
    """What somebody may press on a page that was opened a moment before."""
    return {
        "note": lambda name: actions.add_note(ref, "A note.", False, town.who(name), MONDAY),
        "message": lambda name: actions.write_to_sender(ref, "We look.", town.who(name), MONDAY, TRACK),
        "read": lambda name: actions.mark_read(ref, town.who(name), MONDAY),
        "name": lambda name: seals.name_subject(ref, town.refs["dev"], town.who(name), MONDAY),
        "concerns": lambda name: seals.concerns_me(ref, town.who(name), MONDAY),
        "interest": lambda name: seals.declare_interest(ref, Tie.CLOSE, "x", town.who(name), MONDAY),
        "confirm": lambda name: seals.confirm_seal(ref, "x", town.who(name), MONDAY, TRACK),
        "split": lambda name: seals.split_seal(ref, "x", "y", town.who(name), MONDAY, TRACK),
    }


@pytest.mark.parametrize("verb", ["note", "message", "read", "name", "concerns", "interest", "confirm", "split"])
def test_a_button_pressed_after_one_was_shut_out_does_nothing(town: Town, verb: str) -> None:
    ref = town.sends().case_ref
    seals.name_subject(ref, town.refs["ben"], town.who("ada"), MONDAY)
    before = town.case(ref).story
    with pytest.raises(NotFound):
        verbs(town, ref)[verb]("ben")
    assert town.case(ref).story == before


def test_of_two_who_name_each_other_the_first_is_heard(town: Town) -> None:
    ref = town.sends().case_ref
    town.triage(ref)
    ada = town.who("ada")
    seals.concerns_me(ref, ada, MONDAY)
    with pytest.raises(NotFound):
        seals.name_subject(ref, town.refs["ben"], ada, MONDAY)
    assert not shut(town, ref, "ben")


def test_whoever_only_handles_a_sealed_case_cannot_decide_its_seal(town: Town) -> None:
    ref = town.sends(about=about(town, "dev")).case_ref
    town.triage(ref)
    with pytest.raises(NotAllowed):
        seals.confirm_seal(ref, "x", town.who("ben"), MONDAY, TRACK)


# In any order


def steps(town: Town, chance: random.Random, now: When) -> dict[str, Callable[[], object]]:
    """One thing that may happen next, to anybody."""
    refs = db.session.scalars(select(Case.ref)).all()
    ref = chance.choice(refs) if refs else ""
    here = [name for name, each in town.refs.items() if people.actor_of(each, now.day)]
    gone = [name for name in town.refs if name not in here]
    who, other = chance.choice(here), chance.choice([*INSIDE, "fay", "iris"])
    some = chance.sample([*INSIDE, "fay", "gus", "hal"], chance.randint(0, 7))
    return {
        "sent": lambda: town.sends(now, about=about(town, *some)),
        "named": lambda: seals.name_subject(ref, town.refs[other], town.who(who, now), now),
        "concerns": lambda: seals.concerns_me(ref, town.who(who, now), now),
        "interest": lambda: seals.declare_interest(ref, Tie.INTEREST, "Land.", town.who(who, now), now),
        "confirmed": lambda: seals.confirm_seal(ref, "All of it.", town.who(who, now), now, TRACK),
        "split": lambda: seals.split_seal(ref, "A point.", "The rest.", town.who(who, now), now, TRACK),
        "left": lambda: len(here) > 2 and staff.disable(town.refs[who], "left", cast.OPERATOR, now),
        "back": lambda: gone and comes_back(town.refs[chance.choice(gone)], now),
        "roles": lambda: staff.change_by_operator(
            ChangeKind.ROLES, town.refs[who], cast.OPERATOR, cast.SECOND, now, [chance.choice([*Role])]
        ),
        "office": lambda: hold_office(
            chance.choice(seals.LINE), town.refs[who], who, now.day, "1/26", cast.OPERATOR, now,
            beside=chance.random() < 0.5,
        ),
    }  # fmt: skip


def comes_back(ref: str, now: When) -> None:
    """Somebody who left is invited again, with any role, and signs in."""
    staff.change_by_operator(ChangeKind.INVITE, ref, cast.OPERATOR, cast.SECOND, now, [Role.OFFICER])
    invitations.set_password(ref, "x", cast.OPERATOR, now)


def check_held(now: When) -> None:
    """Every case has a holder; of a sealed one nobody in line who is free has been passed over."""
    able, held = people.able_to_hold(), people.posts(now.day)
    for case in db.session.scalars(select(Case)):
        assert case.holder_ref, "a case has a holder, always"
        free, outside = able - seals.barred(case.ref), set(held[Office.OUTSIDE_PERSON])
        if case.seal is Seal.NONE:
            continue
        if case.holder_ref in free:
            deciding = Action.CASE_SEAL_DECIDE if case.seal is Seal.PROVISIONAL else Action.CASE_SEE
            actor = people.actor_of(case.holder_ref, now.day)
            assert actor and decide(bound(actor, case.ref).actor, deciding, state=queries.state_of(case))
        else:
            assert not free & {ref for office in seals.LINE for ref in held[office]}, "somebody free was passed over"
            assert case.holder_ref in (outside - seals.barred(case.ref) or {case.holder_ref}), "it is outside"


@pytest.mark.parametrize("seed", range(6))
def test_whoever_is_named_leaves_or_changes_a_case_is_never_nobodys(town: Town, settings: Settings, seed: int) -> None:
    chance = random.Random(seed)
    done = set()
    for turn in range(80):
        now = later(turn // 20)
        possible = steps(town, chance, now)
        what = chance.choice(list(possible))
        try:
            possible[what]()
            done.add(what)
        except (Invalid, NotAllowed, NotFound):
            db.session.rollback()
        passes_on(settings, now)
        check_held(now)
    assert {"sent", "left", "back", "office"} <= done


# Inactivity


def alarms() -> dict[str, str]:
    """Whom the worker has promised to tell that a sealed case waits too long, and about which."""
    rows = db.session.scalars(select(DueWork.about).where(DueWork.verb == stalled.VERB))
    return dict(each.split(":") for each in rows)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, str]]:
    """What is mailed: to whom, under which subject, and the text."""
    sent: list[tuple[str, str, str]] = []
    monkeypatch.setattr(stalled.letters, "send", lambda s, to, about, text: sent.append((to.to, about, text)))
    return sent


def test_a_sealed_case_past_its_promise_is_told_to_the_next_in_line_once_and_without_content(
    town: Town, settings: Settings, told: list[tuple[str, str, str]]
) -> None:
    ref = town.sends(about=about(town, "ada"), words="She shouted at the gate.").case_ref
    job = Job("j" * 26, "x", f"{town.refs['cora']}:{ref}", MONDAY, 1)
    stalled.watch(job, settings, MONDAY)
    assert alarms() == {}
    for day in (20, 21):
        stalled.watch(job, settings, later(day))
    assert alarms() == {town.refs["cora"]: ref}, "Ben holds it, and Ada hears nothing"
    stalled.tell(job, settings, later(21))
    [(address, subject, text)] = told
    assert address == cast.email("cora") and subject == "Please ask whether something waits"
    for secret in ("Ada", "Ben", "gate", town.case(ref).reference):
        assert secret not in text


def test_whoever_has_been_shut_out_since_is_told_nothing(
    town: Town, settings: Settings, told: list[tuple[str, str, str]]
) -> None:
    ref = town.sends(about=about(town, "ada")).case_ref
    seals.name_subject(ref, town.refs["cora"], town.who("ben"), MONDAY)
    stalled.tell(Job("j" * 26, "x", f"{town.refs['cora']}:{ref}", MONDAY, 1), settings, later(21))
    assert not told


def test_a_case_that_all_who_run_cases_see_is_told_to_nobody(town: Town, settings: Settings) -> None:
    town.sends()
    stalled.watch(Job("j" * 26, "x", "", MONDAY, 1), settings, later(60))
    assert alarms() == {}
