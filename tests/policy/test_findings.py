"""How a complaint came out as a whole: a table by eye, and what holds for every set of findings."""

from itertools import combinations_with_replacement, permutations

import pytest

from casework.policy.findings import FINDINGS, overall
from casework.policy.words import Outcome

U, P, N = Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD
INFORMAL, WITHDRAWN, SCOPE = Outcome.RESOLVED_INFORMALLY, Outcome.WITHDRAWN, Outcome.OUT_OF_SCOPE
TIME, UNABLE = Outcome.OUT_OF_TIME, Outcome.UNABLE_TO_DETERMINE


@pytest.mark.parametrize(
    ("found", "whole"),
    [
        ([], None),
        ([U, U], U),
        ([U, N], P),
        ([U, UNABLE], P),
        ([U, WITHDRAWN], U),
        ([N, WITHDRAWN], N),
        ([WITHDRAWN, WITHDRAWN], WITHDRAWN),
        ([P, P], P),
        ([P, N], P),
        ([U, P], P),
        ([N, UNABLE], N),
        ([UNABLE, SCOPE], UNABLE),
        ([INFORMAL, INFORMAL], INFORMAL),
        ([INFORMAL, N], N),
        ([INFORMAL, U], P),
        ([INFORMAL, TIME], INFORMAL),
        ([TIME, SCOPE], TIME),
        ([SCOPE, WITHDRAWN], SCOPE),
    ],
)
def test_the_whole_of_some_findings(found: list[Outcome], whole: Outcome | None) -> None:
    assert overall(found) is whole


@pytest.mark.parametrize("each", FINDINGS)
def test_points_that_all_came_out_alike_come_out_so_together(each: Outcome) -> None:
    assert overall([each]) is overall([each] * 5) is each


def test_the_order_of_the_points_changes_nothing() -> None:
    for some in combinations_with_replacement(FINDINGS, 3):
        assert len({overall(order) for order in permutations(some)}) == 1


def test_nothing_is_upheld_of_which_no_point_is_and_nothing_hidden_of_which_one_is() -> None:
    for some in combinations_with_replacement(FINDINGS, 3):
        assert (overall(some) in (U, P)) == bool({U, P} & set(some))
