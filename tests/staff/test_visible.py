"""What a list shows is what `decide` allows, for everybody, whatever binds them to a case."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain, combinations, product

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases.model import Case
from casework.clock import When
from casework.db import db
from casework.policy.access import Action, Actor, ActorKind, CaseState, decide
from casework.policy.words import Channel, Kind, Mode, Office, Phase, Role, Seal, Tie
from casework.staff.model import Tie as TieRow
from casework.staff.queries import visible
from casework.staff.ties import bound, tie
from casework.trail import act, new_ref

ME, ELSE = "m" * 26, "e" * 26
OPERATOR = Actor("operator", "Olive Reed", ActorKind.OPERATOR)
STATES = list(product(Seal, (False, True), (False, True)))
OFFICES = [
    frozenset[Office](),
    frozenset({Office.SAFEGUARDING_LEAD}),
    frozenset({Office.STAND_IN_SAFEGUARDING}),
    frozenset({Office.CLERK, Office.CHAIR, Office.STAND_IN_ADMINISTRATOR}),
    frozenset(Office),
]


def subsets(of: Iterable, sizes: Iterable[int]) -> list[frozenset]:
    items = sorted(of)
    return [frozenset(some) for some in chain.from_iterable(combinations(items, size) for size in sizes)]


ROLES = subsets(Role, range(len(Role) + 1))


def a_case(seal: Seal, referred: bool, urgent: bool, now: When) -> Case:
    ref = new_ref()
    return Case(
        ref=ref,
        reference=ref[:20],
        kind=Kind.COMPLAINT,
        called=Kind.COMPLAINT,
        stage="somewhere",
        phase=Phase.OPEN,
        policy_ref="p" * 26,
        mode=Mode.NAMED,
        channel=Channel.WEB,
        received=now,
        entered=now,
        seal=seal,
        referred=referred,
        urgent=urgent,
    )


def fill(bonds: list[frozenset[Tie]], now: When) -> dict[str, tuple[CaseState, frozenset[Tie]]]:
    """One case of each state for each set of ties of mine; somebody else is subject and holder of each."""
    made = {}
    with act("case.noted", by=OPERATOR, now=now):
        for state, ties in product(STATES, bonds):
            case = a_case(*state, now)
            made[case.ref] = (CaseState(Phase.OPEN, state[0], state[1], Mode.NAMED, state[2]), ties)
            db.session.add(case)
            for who, kind in [*((ME, kind) for kind in ties), (ELSE, Tie.SUBJECT), (ELSE, Tie.HOLDER)]:
                tie(case.ref, who, kind, ME, "", now)
    return made


def differences(made: dict[str, tuple[CaseState, frozenset[Tie]]], actors: Iterable[Actor]) -> list[object]:
    """Where the list and `decide` part ways."""
    found = []
    let_in = frozenset(ref for ref, (_, ties) in made.items() if Tie.OPENED in ties)
    for actor in (replace(actor, opened=let_in) for actor in actors):
        listed = set(db.session.scalars(select(Case.ref).where(visible(actor, Case))))
        allowed = {ref for ref, (state, ties) in made.items() if decide(actor, Action.CASE_SEE, ties, state)}
        found += [(actor.roles, actor.offices, *made[ref]) for ref in listed ^ allowed]
    return found


def staff(roles: frozenset[Role], offices: frozenset[Office] = frozenset()) -> Actor:
    return Actor(ME, "Me", ActorKind.STAFF, roles, offices)


@pytest.mark.both
def test_a_list_shows_what_decide_allows(inside: Flask, noon: When) -> None:
    made = fill(subsets(Tie, (0, 1)) + [frozenset(Tie), frozenset({Tie.HOLDER, Tie.SUBJECT})], noon)
    actors = [staff(roles, offices) for roles, offices in product(ROLES, OFFICES)]
    assert differences(made, actors) == []


@pytest.mark.soak
@pytest.mark.both
def test_a_list_shows_what_decide_allows_for_every_set_of_ties(inside: Flask, noon: When) -> None:
    made = fill(subsets(Tie, range(len(Tie) + 1)), noon)
    assert differences(made, [staff(roles, offices) for roles, offices in product(ROLES, OFFICES)]) == []


@pytest.mark.parametrize("kind", [kind for kind in ActorKind if kind is not ActorKind.STAFF])
def test_nobody_but_staff_sees_a_case_in_a_list(inside: Flask, noon: When, kind: ActorKind) -> None:
    fill(subsets(Tie, (0, 1)), noon)
    stranger = Actor(ME, "", kind, frozenset(Role), frozenset(Office))
    assert not db.session.scalars(select(Case.ref).where(visible(stranger, Case))).all()


@pytest.mark.both
def test_a_tie_that_has_ended_or_is_to_one_point_or_is_somebody_elses_binds_nothing(inside: Flask, noon: When) -> None:
    clerk, member = staff(frozenset({Role.CLERK})), staff(frozenset({Role.MEMBER}))
    with act("case.noted", by=OPERATOR, now=noon):
        case = a_case(Seal.NONE, False, False, noon)
        db.session.add(case)
        for kind in (Tie.SUBJECT, Tie.PANEL):
            tie(case.ref, ELSE, kind, ME, "", noon)
            tie(case.ref, ME, kind, ME, "", noon, about_ref=new_ref())
            db.session.add(
                TieRow(
                    ref=new_ref(), case_ref=case.ref, staff_ref=ME, kind=kind, declared_by=ME, since=noon, until=noon
                )
            )
    assert bound(clerk, case.ref).actor.ties == frozenset()
    assert db.session.scalars(select(Case.ref).where(visible(clerk, Case))).all() == [case.ref]
    assert db.session.scalars(select(Case.ref).where(visible(member, Case))).all() == []


def test_the_condition_asks_for_ties_by_the_case_and_reads_no_table_through(inside: Flask, noon: When) -> None:
    clerk = staff(frozenset({Role.CLERK}))
    query = select(Case.ref).where(visible(clerk, Case), Case.rank.is_not(None)).order_by(Case.rank).limit(25)
    text = str(query.compile(db.engine, compile_kwargs={"literal_binds": True}))
    plan = db.engine.connect().exec_driver_sql(f"EXPLAIN QUERY PLAN {text}").all()
    told = [row[-1] for row in plan]
    assert any("uq_case_file_rank" in line for line in told)
    assert not any(line.startswith("SCAN tie") for line in told)
