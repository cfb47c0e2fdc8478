"""The permission table, asserted in full, and what must hold whatever it says."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path

import pytest

from casework.policy.access import (
    ABLE,
    AT_A_MEETING,
    ELSEWHERE,
    ON_A_CASE,
    PUBLIC,
    SIGHT,
    TRACKING,
    WORDS,
    Action,
    Actor,
    ActorKind,
    CaseState,
    Part,
    Which,
    decide,
    sight,
)
from casework.policy.words import DENYING, Mode, Office, Phase, Role, Seal, Tie

TABLE = Path(__file__).with_name("permissions.txt")
LEVELS = ("-", "see", "enter", "work", "care", "run", "hold")
STATES = [
    CaseState(phase, seal, referred, mode, urgent)
    for phase, seal, referred, mode, urgent in product(Phase, Seal, (False, True), Mode, (False, True))
]
SINGLE = [frozenset(), *(frozenset({role}) for role in Role)]


def sections() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    for line in TABLE.read_text().splitlines():
        if line.startswith("["):
            rows = found.setdefault(line.strip("[]"), [])
        elif line.strip() and not line.startswith("#"):
            rows.append(line.split())
    return found


def grid(name: str) -> dict[tuple[str, str], str]:
    head, *rows = sections()[name]
    return {(row[0], column): cell for row in rows for column, cell in zip(head, row[1:], strict=True)}


GRIDS = {name: grid(name) for name in ("open", "referred", "sealed")}
NEEDS = {action: level for level, *actions in sections()["levels"] for action in actions}


def expected(role: str, tie: str, action: Action, state: CaseState) -> tuple[bool, bool]:
    """(found, allowed) as the table has it; what is held back until the day is over is there for nobody."""
    if state.seal is Seal.HELD:
        return False, False
    name = "sealed" if state.seal is not Seal.NONE else "referred" if state.referred else "open"
    level = LEVELS.index(GRIDS[name][role, tie])
    if not level:
        return False, False
    allowed = level >= LEVELS.index(NEEDS[action])
    if action in (Action.CASE_SENDER, Action.CASE_REACH, Action.CASE_AUTHORITY, Action.RECEIPT_REISSUE):
        allowed = allowed and state.mode is not Mode.ANONYMOUS
        allowed = allowed and (state.mode is Mode.NAMED or level >= LEVELS.index("care"))
    if action is Action.CASE_SEAL_DECIDE:
        allowed = allowed and state.seal is Seal.PROVISIONAL
    return True, allowed


def staff(roles: frozenset[Role], offices: frozenset[Office] = frozenset()) -> Actor:
    return Actor("ada", "Ada", ActorKind.STAFF, roles, offices)


def on_cases() -> Iterator[tuple[frozenset[Role], frozenset[Tie], Action, CaseState]]:
    ties = [frozenset(), *(frozenset({tie}) for tie in Tie)]
    return product(SINGLE, ties, ON_A_CASE, STATES)


def test_every_role_action_tie_and_state_is_as_the_table_says() -> None:
    wrong = []
    for roles, ties, action, state in on_cases():
        decision = decide(staff(roles), action, ties, state)
        role, tie = next(iter(roles), "no-role"), next(iter(ties), "none")
        if (decision.found, decision.allowed) != expected(role, tie, action, state):
            wrong.append((role, tie, action, state, decision))
    assert not wrong, wrong[:5]


def test_the_table_names_every_action() -> None:
    head, *rows = sections()["elsewhere"]
    assert {*NEEDS} == {*ON_A_CASE}
    assert {row[0] for row in rows} | {*ON_A_CASE} | {*AT_A_MEETING} | TRACKING == {*Action}


def actors() -> Iterator[tuple[str, Actor]]:
    for roles in SINGLE:
        yield next(iter(roles), "no-role"), staff(roles)
    for kind in ActorKind:
        if kind is not ActorKind.STAFF:
            yield kind, Actor("x", "", kind)


def test_every_right_where_no_case_is_in_question_is_as_the_table_says() -> None:
    table = grid("elsewhere")
    wrong = [
        (name, action)
        for name, actor in actors()
        for action in {*ELSEWHERE, *PUBLIC, Action.WORK_RUN}
        if decide(actor, action).allowed != (table[action, name] == "yes")
    ]
    assert not wrong


AT_IT: dict[str, tuple[frozenset[Role], frozenset[Office], frozenset[Part]]] = {
    **{role.value: (frozenset({role}), frozenset(), frozenset()) for role in Role},
    "stand-in-clerk": (frozenset({Role.OFFICER}), frozenset({Office.STAND_IN_CLERK}), frozenset()),
    "sitting": (frozenset({Role.MEMBER}), frozenset(), frozenset({Part.SITTING})),
    "presiding": (frozenset({Role.MEMBER}), frozenset(), frozenset({Part.PRESIDING})),
    "signing": (frozenset({Role.OFFICER}), frozenset(), frozenset({Part.SIGNING})),
}
ITEMS = {
    "meeting": None,
    "item": CaseState(Phase.OPEN, Seal.NONE, True, Mode.NAMED, False),
    "sealed-item": CaseState(Phase.OPEN, Seal.CONFIRMED, True, Mode.NAMED, False),
}


@pytest.mark.parametrize("section", ITEMS)
def test_every_right_at_a_meeting_is_as_the_table_says(section: str) -> None:
    for (action, name), cell in grid(section).items():
        roles, offices, parts = AT_IT[name]
        answer = decide(staff(roles, offices), Action(action), state=ITEMS[section], parts=parts)
        told = "none" if not answer.found else "yes" if answer.allowed else "-"
        assert told == cell, (section, action, name, answer)


def test_a_denying_tie_hides_an_item_and_a_role_without_cases_has_no_part_in_a_meeting() -> None:
    everything = Actor("ada", "Ada", ActorKind.STAFF, frozenset(Role), frozenset(Office))
    for tie, action, state in product(DENYING, AT_A_MEETING, STATES[:20]):
        assert not decide(everything, action, frozenset({tie}), state, frozenset(Part)).found
    for role in (Role.AUDITOR, Role.ADMINISTRATOR):
        assert not decide(staff(frozenset({role})), Action.MEETING_SEE, parts=frozenset(Part)).found


def test_a_denying_tie_beats_every_combination_of_roles_offices_and_ties() -> None:
    everything = Actor("ada", "Ada", ActorKind.STAFF, frozenset(Role), frozenset(Office), frozenset(Tie) - DENYING)
    for tie, action, state in product(DENYING, ON_A_CASE, STATES):
        assert decide(everything, action, frozenset({tie}), state) == decide(
            staff(frozenset()), action, frozenset(), state
        )
        assert not decide(everything, action, frozenset({tie}), state).found


def test_two_roles_may_do_all_that_each_may() -> None:
    for first, second in combinations(Role, 2):
        for tie, action, state in product(frozenset(Tie) - DENYING, ON_A_CASE, STATES[:36]):
            ties = frozenset({tie})
            if any(decide(staff(frozenset({role})), action, ties, state) for role in (first, second)):
                assert decide(staff(frozenset({first, second})), action, ties, state)


def test_the_phase_of_a_case_changes_nobodys_rights() -> None:
    for roles, tie, action in product(SINGLE, Tie, ON_A_CASE):
        for seal, mode in product(Seal, Mode):
            states = [CaseState(phase, seal, True, mode, True) for phase in Phase]
            assert len({decide(staff(roles), action, frozenset({tie}), state) for state in states}) == 1


@pytest.mark.parametrize("kind", [kind for kind in ActorKind if kind is not ActorKind.STAFF])
def test_only_staff_have_any_right_on_a_case(kind: ActorKind) -> None:
    for roles, tie, action in product(SINGLE, Tie, ON_A_CASE):
        actor = Actor("x", "", kind, roles, frozenset(Office))
        assert not decide(actor, action, frozenset({tie}), CaseState(Phase.OPEN, Seal.NONE, True, Mode.NAMED, True))


def test_without_a_case_nothing_on_a_case_is_allowed() -> None:
    for action in ON_A_CASE:
        assert not decide(staff(frozenset(Role)), action, frozenset({Tie.HOLDER})).found


def test_only_the_person_who_wrote_tracks_their_case() -> None:
    for kind, tie, action in product(ActorKind, Tie, TRACKING):
        decision = decide(Actor("x", "", kind, frozenset(Role)), action, frozenset({tie}))
        writer = tie is Tie.AUTHOR and kind in (ActorKind.PERSON, ActorKind.ANONYMOUS)
        assert decision.allowed == decision.found == writer


def test_the_safeguarding_lead_sees_an_urgent_case_and_works_on_none() -> None:
    urgent = CaseState(Phase.NEW, Seal.NONE, False, Mode.CONFIDENTIAL, True)
    for office in (Office.SAFEGUARDING_LEAD, Office.STAND_IN_SAFEGUARDING):
        cora = staff(frozenset({Role.CHAIR}), offices=frozenset({office}))
        assert decide(cora, Action.CASE_SEE, state=urgent)
        assert not decide(cora, Action.CASE_SENDER, state=urgent)
        assert not decide(cora, Action.CASE_MOVE, state=urgent)
        calm = CaseState(Phase.NEW, Seal.NONE, False, Mode.NAMED, False)
        sealed = CaseState(Phase.NEW, Seal.CONFIRMED, False, Mode.NAMED, True)
        assert not decide(cora, Action.CASE_SEE, state=calm).found
        assert not decide(cora, Action.CASE_SEE, state=sealed).found
        hal = staff(frozenset({Role.ADMINISTRATOR}), offices=frozenset({office}))
        assert not decide(hal, Action.CASE_SEE, state=urgent).found


def test_who_stands_in_for_the_administrator_changes_accounts() -> None:
    ben = staff(frozenset({Role.OFFICER}), offices=frozenset({Office.STAND_IN_ADMINISTRATOR}))
    assert decide(ben, Action.ACCOUNTS_CHANGE)
    assert not decide(staff(frozenset({Role.OFFICER})), Action.ACCOUNTS_CHANGE)


@pytest.mark.parametrize("office", [Office.CLERK, Office.CHAIR, Office.ADMINISTRATOR])
def test_an_office_that_shares_its_word_with_a_role_is_not_that_role(office: Office) -> None:
    fay = staff(frozenset({Role.MEMBER}), offices=frozenset({office}))
    plain = staff(frozenset({Role.MEMBER}))
    for action in ELSEWHERE:
        assert decide(fay, action) == decide(plain, action)


def test_no_word_that_gives_a_right_means_two_things() -> None:
    words = [*Role, *ABLE, *Part]
    assert len(set(words)) == len(words)


def test_a_refusal_says_who_it_is_for() -> None:
    ben = staff(frozenset({Role.OFFICER}))
    state = CaseState(Phase.OPEN, Seal.NONE, False, Mode.CONFIDENTIAL, False)
    assert decide(ben, Action.CASE_ASSIGN, state=state).because == (
        "This is for the clerk, whoever holds the case or whoever stands in on it."
    )
    assert decide(ben, Action.CASE_SENDER, state=state).because == (
        "This was sent in confidence: who wrote is for the clerk, whoever holds the case, whoever stands in on it"
        " or whoever handles it only."
    )
    assert decide(ben, Action.CASE_SEE, state=state).because == ""


def test_everybody_a_refusal_can_name_has_words() -> None:
    named = frozenset[str]().union(*ON_A_CASE.values(), *ELSEWHERE.values(), *AT_A_MEETING.values())
    assert named <= {*WORDS}


def test_sight_for_lists_agrees_with_decide_on_every_case() -> None:
    offices = [frozenset(), frozenset({Office.SAFEGUARDING_LEAD}), frozenset(Office)]
    for roles, held, tie, state in product(SINGLE, offices, Tie, STATES):
        actor = replace(staff(roles, offices=held), opened=frozenset({"it"}))
        seen = sight(actor)
        unsealed = state.seal is Seal.NONE
        listed = (
            tie not in DENYING
            and state.seal is not Seal.HELD
            and (
                tie in seen.ties
                or (tie is Tie.OPENED and seen.opened)
                or (
                    unsealed and (seen.unsealed or (seen.referred and state.referred) or (seen.urgent and state.urgent))
                )
            )
        )
        assert bool(listed) == decide(actor, Action.CASE_SEE, frozenset({tie}), state).found


def test_every_way_of_seeing_is_one_of_four() -> None:
    assert {which for _, which in SIGHT} == {*Which}
