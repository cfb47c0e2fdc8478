"""Enough people: the quorum, who is free at each step, and the ways round when too few are."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.policy.bodies import Power
from casework.policy.load import PRESETS
from casework.policy.quorum import (
    DESK_REVIEW,
    FIRST,
    REVIEW,
    WAYS,
    Body,
    Manning,
    Matter,
    Need,
    Person,
    Way,
    enough,
    leaves_nobody,
    quorum,
    ways,
    wrong_ways,
)
from casework.policy.shape import Limit
from casework.policy.words import DENYING, Tie
from tests.policy.cast import policy

COUNCILLORS = ("Cora", "Dev", "Fay", "Jo", "Kit", "Lena", "Mo", "Nan")
BOTH = frozenset({Power.ANSWER_COMPLAINTS, Power.DECIDE_REVIEWS})


def matter(**ties: Tie) -> Matter:
    """A council of eight with a committee of five, three substitutes, two officers and Iris; ties by first name."""
    names = (*COUNCILLORS, "Ada", "Ben", "Iris")
    people = {
        name: Person(name, name, ties=frozenset({ties[name.lower()]}) if name.lower() in ties else frozenset())
        for name in names
    }
    whole = Body("whole", "Full council", True, quorum(True, 8, 0), BOTH, COUNCILLORS)
    committee = Body("committee", "Complaints committee", False, 3, BOTH, COUNCILLORS[:5], COUNCILLORS[5:])
    alone = {Power.ANSWER_COMPLAINTS: ("Ada", "Ben"), Power.DESK_REVIEWS: ("Ada", "Ben")}
    return Matter(people, (whole, committee), alone, ("Iris",))


def both(found: Matter, *needs: Need) -> tuple[Manning, ...]:
    return enough(found, needs or (FIRST, REVIEW))


# Quorum


@pytest.mark.parametrize(("seats", "needs"), [(5, 3), (9, 3), (10, 4), (11, 4), (12, 4), (13, 5), (21, 7)])
def test_a_third_of_the_council_is_a_quorum_and_never_fewer_than_three(seats: int, needs: int) -> None:
    assert quorum(True, seats, 0) == needs


def test_a_committee_has_the_quorum_its_standing_orders_give() -> None:
    assert quorum(False, 9, 4) == 4


# As things usually are


def test_an_officer_decides_first_and_the_committee_reviews() -> None:
    first, review = both(matter())
    assert first.able and first.names == ("Ada", "Ben") and first.sentence == "Stage 1: Ada or Ben can decide it."
    assert review.holder == "Complaints committee" and review.needed == 3 and len(review.names) == 5


def test_about_the_clerk_her_deputy_decides() -> None:
    assert both(matter(ada=Tie.SUBJECT))[0].names == ("Ben",)


def test_about_both_officers_few_enough_of_the_committee_decide_to_leave_a_review() -> None:
    first, review = both(matter(ada=Tie.SUBJECT, ben=Tie.SUBJECT))
    assert first.able and first.holder == "Complaints committee"
    assert not review.able and review.round and review.round.way is Way.SUBSTITUTES
    assert set(review.round.takes) == {"Lena", "Mo", "Nan"}


def test_somebody_who_left_is_not_counted() -> None:
    found = matter()
    people = dict(found.people) | {"Ada": replace(found.people["Ada"], active=False)}
    assert both(replace(found, people=people))[0].names == ("Ben",)


def test_whoever_decided_first_does_not_look_at_it_from_its_papers() -> None:
    first, desk = both(replace(matter(), decided={1: frozenset({"Ada"})}), FIRST, DESK_REVIEW)
    assert first.done and desk.names == ("Ben",)


def test_of_two_officers_one_decides_and_the_other_looks_again() -> None:
    assert [each.possible for each in both(matter(), FIRST, DESK_REVIEW)] == [True, True]
    alone = both(matter(ben=Tie.CLOSE), FIRST, DESK_REVIEW)[1]
    assert not alone.able and alone.round and alone.round.way is Way.FULL_COUNCIL
    assert alone.sentence.endswith("nobody who has the power to review an anonymous complaint from its papers is free.")


# Ways round


def test_substitutes_come_first() -> None:
    review = both(matter(cora=Tie.INTEREST, dev=Tie.CLOSE, fay=Tie.SUBJECT))[1]
    assert not review.able and review.sentence == (
        "The review: 2 members are free to decide it in Complaints committee, and it needs 3."
    )
    assert review.round and review.round.sentence == "Summon Lena as substitute."
    assert [each.way for each in review.rounds] == list(Way)


def test_the_policy_says_in_which_order() -> None:
    found = replace(matter(cora=Tie.INTEREST, dev=Tie.CLOSE, fay=Tie.SUBJECT), ways=(Way.FULL_COUNCIL, Way.SUBSTITUTES))
    review = both(found)[1]
    assert review.round and review.round.way is Way.FULL_COUNCIL
    assert set(review.round.takes) == {"Jo", "Kit", "Lena", "Mo", "Nan"}


def test_an_adviser_mends_only_that_they_decided_before() -> None:
    found = replace(matter(lena=Tie.CLOSE, mo=Tie.CLOSE, nan=Tie.CLOSE), decided={1: frozenset(COUNCILLORS[:4])})
    assert (way := both(found)[1].round) and way.way is Way.ADVISER
    assert "Ask Iris" in way.sentence and set(way.takes) == set(COUNCILLORS[:5])
    without = replace(found, outside=())
    assert both(without)[1].round is None


def test_a_dispensation_mends_only_an_interest() -> None:
    ties = dict.fromkeys(("cora", "dev", "fay", "lena", "mo", "nan"), Tie.INTEREST)
    way = both(matter(**ties))[1].round
    assert way and way.way is Way.DISPENSATION and "ask in writing" in way.sentence
    assert both(matter(**dict.fromkeys(ties, Tie.SUBJECT)))[1].round is None


def test_where_nothing_works_the_closing_letter_says_so() -> None:
    review = both(matter(**{name.lower(): Tie.SUBJECT for name in COUNCILLORS[:7]}))[1]
    assert not review.possible
    assert review.closing == (
        "We cannot offer you the review: 0 of those who could decide it are free of any part in this matter, and it "
        "takes 3. We looked for others who could decide it fairly and found nobody."
    )
    assert [each.works for each in review.rounds] == [False] * 4


def test_where_nobody_has_the_power_it_says_what_to_enter() -> None:
    found = matter()
    bare = replace(found, alone={}, bodies=tuple(replace(body, powers=frozenset()) for body in found.bodies))
    first = both(bare)[0]
    assert "nobody has the power to answer complaints at stage 1. Enter the council’s minute" in first.sentence
    assert first.round and first.round.way is Way.FULL_COUNCIL


# A first decision that leaves nobody for the next


def small() -> Matter:
    """A council of six whose committee is five of them, about both officers, with no adviser."""
    found = matter(ada=Tie.SUBJECT, ben=Tie.SUBJECT, mo=Tie.SUBJECT, nan=Tie.SUBJECT)
    return replace(found, outside=())


def test_a_first_decision_that_leaves_nobody_is_refused() -> None:
    said = leaves_nobody(small(), FIRST, [REVIEW], COUNCILLORS[:5])
    assert said.startswith("If these 5 decide it now, nobody is left for the review. Do this instead.")
    assert "Let no more than 3 of them sit" in said


def test_a_first_decision_that_leaves_somebody_is_not() -> None:
    assert leaves_nobody(small(), FIRST, [REVIEW], COUNCILLORS[:3]) == ""
    assert leaves_nobody(matter(), FIRST, [REVIEW], COUNCILLORS[:5]) == ""


def test_nor_one_where_nobody_is_left_whoever_decides() -> None:
    found = matter(**dict.fromkeys(("ada", "ben", "jo", "kit", "lena", "mo", "nan"), Tie.SUBJECT))
    assert leaves_nobody(replace(found, outside=()), FIRST, [REVIEW], COUNCILLORS[:3]) == ""


# The setting


@pytest.mark.parametrize("preset", PRESETS)
def test_a_policy_says_the_ways_or_has_the_default(preset: str) -> None:
    assert ways(policy(preset)) == tuple(Way)


def test_a_way_that_is_none_is_refused() -> None:
    row = Limit(WAYS.id, WAYS.label, "substitutes, tossing a coin, substitutes", "default")
    assert list(wrong_ways([row])) == [
        f"the limit {WAYS.id}: there is no way round called “tossing a coin”; it knows {', '.join(Way)}.",
        f"the limit {WAYS.id}: a way round stands there twice.",
    ]
    assert list(wrong_ways([WAYS])) == []


# Whatever the ties


@st.composite
def matters(draw: st.DrawFn) -> Matter:
    """Any council of up to eight, with any ties, powers, decisions and order of ways."""
    size = draw(st.integers(0, 8))
    names = (*COUNCILLORS[:size], "Ada", "Ben", "Iris")
    ties = st.frozensets(st.sampled_from(Tie), max_size=2)
    people = {name: Person(name, name, draw(st.booleans()), draw(ties)) for name in names}
    members = draw(st.lists(st.sampled_from(names[:size]), unique=True)) if size else []
    powers = st.frozensets(st.sampled_from(Power))
    committee = Body("c", "The committee", False, draw(st.integers(2, 4)), draw(powers), tuple(members[::2]),
                     tuple(members[1::2]))  # fmt: skip
    whole = Body("w", "The council", True, quorum(True, max(size, 5), 0), draw(powers), names[:size])
    alone = {power: tuple(draw(st.lists(st.sampled_from(("Ada", "Ben")), unique=True))) for power in draw(powers)}
    order = tuple(draw(st.permutations(Way))[: draw(st.integers(0, 4))])
    decided = {1: draw(st.frozensets(st.sampled_from(names), max_size=3))}
    return Matter(people, (whole, committee), alone, ("Iris",), decided, order)


APPEAL = Need(3, "the appeal", Power.DECIDE_REVIEWS)


@given(matters())
def test_nobody_bound_gone_or_used_is_ever_named(found: Matter) -> None:
    for each in enough(found, (FIRST, REVIEW, APPEAL)):
        for name in () if each.done else each.names:
            assert found.people[name].active and not found.people[name].ties & DENYING and name not in found.before
        if each.able and not each.done:
            assert len(each.names) >= each.needed


@given(matters())
def test_each_step_is_manned_has_a_way_round_or_says_why_not(found: Matter) -> None:
    for each in enough(found, (FIRST, REVIEW, APPEAL)):
        assert each.sentence.endswith(".") and bool(each.closing) is not each.possible
        if not each.able:
            assert [every.way for every in each.rounds] == list(found.ways)
            assert each.round is None or (each.round in each.rounds and each.round.works)


@given(matters())
def test_no_way_round_takes_somebody_complained_about_or_close_or_gone(found: Matter) -> None:
    for each in enough(found, (FIRST, REVIEW)):
        for ref in each.round.takes if each.round else ():
            person = found.people[ref]
            assert person.active and not person.ties & (DENYING - {Tie.INTEREST})


@given(matters(), st.sampled_from(COUNCILLORS), st.sampled_from(sorted(DENYING)))
def test_a_further_tie_never_frees_anybody(found: Matter, name: str, tie: Tie) -> None:
    if name not in found.people:
        return
    person = found.people[name]
    bound = replace(found, people={**found.people, name: replace(person, ties=person.ties | {tie})})
    before, after = enough(found, (REVIEW,))[0], enough(bound, (REVIEW,))[0]
    assert set(after.names) <= set(before.names)
    assert before.possible or not after.possible


@given(matters(), st.data())
def test_a_refusal_always_has_another_way(found: Matter, data: st.DataObject) -> None:
    sitting = data.draw(st.frozensets(st.sampled_from(sorted(found.people)), min_size=1))
    fresh = replace(found, decided={})
    said = leaves_nobody(fresh, FIRST, [REVIEW], sitting)
    if said:
        assert all(each.possible for each in enough(fresh, (FIRST, REVIEW)))
