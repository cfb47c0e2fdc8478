"""The directory of what is not ours: only bodies with jurisdiction, only rows that lead somewhere."""

from dataclasses import replace

import pytest

from casework.policy.check import check
from casework.policy.days import Nation
from casework.policy.diff import diff
from casework.policy.load import PRESETS, PolicyError, load, preset, stored
from casework.policy.routing import for_conduct, offered, route_of
from casework.policy.shape import Policy, Route
from casework.policy.words import Ours, Passes
from tests.policy import format_1
from tests.policy.cast import policy

OMBUDSMAN = Route("Anything", "The Local Government and Social Care Ombudsman", "lgo", web="www.lgo.org.uk")


def with_route(route: Route) -> list[str]:
    model = policy("model")
    return check(replace(model, routes=(*model.routes, route)))


def in_wales() -> Policy:
    return load(preset("model").replace('nation = "england"', 'nation = "wales"'))


@pytest.mark.parametrize("name", PRESETS)
def test_every_row_of_a_preset_has_a_source_and_leads_somewhere(name: str) -> None:
    for route in policy(name).routes:
        assert route.source, route.id
        assert route.postal or route.telephone or route.web or route.local or route.ours, route.id


def test_nobody_is_sent_to_the_ombudsman_for_principal_councils() -> None:
    assert with_route(OMBUDSMAN) == [
        "the route lgo goes to The Local Government and Social Care Ombudsman, which does not deal with councils in"
        " England."
    ]


def test_the_welsh_ombudsman_is_refused_for_a_council_in_england_and_is_right_in_wales() -> None:
    welsh = replace(OMBUDSMAN, to="The Public Services Ombudsman for Wales")
    assert "does not deal with councils in England" in with_route(welsh)[0]
    assert with_route(replace(welsh, nations=frozenset({Nation.WALES}))) == []
    assert route_of(policy("model"), "ombudsman-wales") is None
    assert route_of(in_wales(), "ombudsman-wales") is not None


def test_the_conduct_of_a_councillor_goes_to_the_monitoring_officer_and_in_wales_to_the_ombudsman() -> None:
    england, wales = for_conduct(policy("stotfold")), for_conduct(in_wales())
    assert england is not None and england.to == "The Monitoring Officer of Central Bedfordshire Council"
    assert wales is not None and wales.to == "The Public Services Ombudsman for Wales"
    assert england.passes is wales.passes is Passes.SIGNPOST
    assert check(in_wales()) == []


def test_a_procedure_of_our_own_is_no_way_out_unless_it_is_kept_elsewhere() -> None:
    ids = {each.id for each in offered(policy("model"))}
    assert "staff-conduct" not in ids and "information-request" not in ids
    assert {"grievance", "whistleblowing", "roads"} <= ids


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"web": ""},
            "the route x gives no address: it needs postal, telephone or web, or local = true where the clerk is to"
            " enter it.",
        ),
        ({"id": "roads"}, "two of the routes have the id roads."),
        (
            {"ours": Ours.GRIEVANCE, "passes": Passes.FORWARD},
            "the route x is a procedure of ours, so nothing is forwarded.",
        ),
    ],
)
def test_a_row_that_leads_nowhere_is_refused(change: dict[str, object], sentence: str) -> None:
    assert with_route(replace(Route("A thing", "Somebody", "x", web="www.example.org"), **change)) == [sentence]


def test_two_bodies_for_the_conduct_of_a_councillor_are_refused() -> None:
    twin = replace(for_conduct(policy("model")) or OMBUDSMAN, id="again")
    assert with_route(twin) == [
        "the routes councillor-conduct and again both say who deals with a councillor’s conduct."
    ]


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('id = "roads"\n', "", "In route Potholes, roads, pavements and street lights: “id” is missing."),
        ('passes = "forward"', 'passes = "post"', "In route crime: “passes” does not know the word 'post'"),
        ('ours = "grievance"', 'ours = "tribunal"', "In route grievance: “ours” does not know the word 'tribunal'"),
        ('nations = ["wales"]', 'nations = ["narnia"]', "“nations” does not know the word 'narnia'"),
    ],
)
def test_a_row_with_unknown_words_is_refused(old: str, new: str, sentence: str) -> None:
    with pytest.raises(PolicyError) as refused:
        load(preset("model").replace(old, new, 1))
    assert any(sentence in problem for problem in refused.value.problems)


def test_a_stored_version_of_the_first_format_has_the_routes_it_had_and_offers_none() -> None:
    old = stored(format_1.text())
    assert all(route.matter and route.to and not route.id for route in old.routes)
    assert offered(old) == () and check(old) == []


def test_a_changed_row_is_told_by_its_id() -> None:
    old = policy("model")
    routes = tuple(replace(each, to="Kent County Council") if each.id == "roads" else each for each in old.routes)
    assert diff(old, replace(old, routes=routes)) == [
        "route roads: to was “The county or unitary council” and becomes “Kent County Council”."
    ]


def test_a_move_that_routes_must_ask_where_to_and_tell_it() -> None:
    text = preset("model").replace('asks = ["route", "answer", "letter"]', 'asks = ["answer", "letter"]', 1)
    problems = check(load(text))
    assert "complaint: the move route must ask for “route” if it says routes = true, and only then." in problems
    text = preset("model").replace('outcome = "out-of-scope"\nroutes = true', "routes = true", 1)
    assert any("says who else deals with it" in each for each in check(load(text)))
