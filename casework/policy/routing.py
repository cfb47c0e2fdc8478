"""Who deals with what is not ours: what a row of the directory owes, and which body has jurisdiction where."""

from collections.abc import Iterator, Mapping

from casework.policy.days import Nation
from casework.policy.shape import Policy, Route
from casework.policy.words import Covers, Ours, Passes

_NOT_SCOTLAND = frozenset({Nation.ENGLAND, Nation.WALES, Nation.NORTHERN_IRELAND})
_BRITAIN = frozenset({Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND})

JURISDICTION: Mapping[str, frozenset[Nation]] = {
    "public services ombudsman for wales": frozenset({Nation.WALES}),
    "northern ireland public services ombudsman": frozenset({Nation.NORTHERN_IRELAND}),
    "scottish public services ombudsman": frozenset({Nation.SCOTLAND}),
    "ethical standards commissioner": frozenset({Nation.SCOTLAND}),
    "local government and social care ombudsman": frozenset(),
    "local government ombudsman": frozenset(),
    "housing ombudsman": frozenset(),
    "audit wales": frozenset({Nation.WALES}),
    "monitoring officer": frozenset({Nation.ENGLAND}),
    "scottish information commissioner": frozenset({Nation.SCOTLAND}),
    "equality advisory": _BRITAIN,
    "equality commission for northern ireland": frozenset({Nation.NORTHERN_IRELAND}),
    "action fraud": _NOT_SCOTLAND,
}
"""Where bodies that are often named deal with town, parish and community councils; nowhere for those that never do.

The Local Government Act 1974, s.25, leaves parish councils out; the Localism Act 2011, s.27, gives the conduct of
their members in England to the principal authority, the Local Government Act 2000, part 3, in Wales to the Ombudsman.
"""

HERE: Mapping[Ours, str] = {
    Ours.COMPLAINTS: "our complaints procedure: deal with it here as a complaint",
    Ours.INFORMATION: "a request for information: deal with it here as one",
    Ours.OWN_DATA: "a request for one’s own information: deal with it here as one",
    Ours.DATA_PROTECTION: "a complaint about personal information: deal with it here as one",
    Ours.GRIEVANCE: "our grievance procedure, for staff and councillors",
    Ours.WHISTLEBLOWING: "our whistleblowing procedure",
}
"""The procedures of ours, as a page calls them."""
_APART = frozenset({Ours.GRIEVANCE, Ours.WHISTLEBLOWING})
"""Procedures of ours that are no case of this program."""


def leads_out(route: Route) -> bool:
    """Whether somebody can be sent there: to another body, or to a procedure of ours that is kept elsewhere."""
    return bool(route.id) and (route.ours is None or route.ours in _APART)


def offered(policy: Policy) -> tuple[Route, ...]:
    """Where a matter can be sent by this council, in the policy's order: never to a body without jurisdiction."""
    nation = policy.council.nation
    return tuple(each for each in policy.routes if leads_out(each) and deals_in(each, nation))


def deals_in(route: Route, nation: Nation) -> bool:
    """Whether the body deals with councils of that nation, by the row and by what we know of the body."""
    return route.counts_in(nation) and _jurisdiction(route, nation)


def route_of(policy: Policy, id: str) -> Route | None:
    """The route of that id that is offered; None for any other."""
    return next((each for each in offered(policy) if each.id == id), None)


def for_conduct(policy: Policy) -> Route | None:
    """Who deals with how a councillor behaved: the council itself does not investigate it."""
    return next((each for each in offered(policy) if each.covers is Covers.COUNCILLOR_CONDUCT), None)


def wrong_routes(policy: Policy) -> Iterator[str]:
    """What is wrong with the directory, a sentence each."""
    nation = policy.council.nation
    for route in policy.routes:
        if route.counts_in(nation) and not _jurisdiction(route, nation):
            yield f"the route {route.id} goes to {route.to}, which does not deal with councils in {nation.words}."
        if not _reached(route):
            yield (
                f"the route {route.id} gives no address: it needs postal, telephone or web, or local = true where the "
                "clerk is to enter it."
            )
        if route.ours and route.passes is Passes.FORWARD:
            yield f"the route {route.id} is a procedure of ours, so nothing is forwarded."
    conduct = [each.id for each in offered(policy) if each.covers is Covers.COUNCILLOR_CONDUCT]
    if len(conduct) > 1:
        yield f"the routes {' and '.join(conduct)} both say who deals with a councillor’s conduct."


def _reached(route: Route) -> bool:
    return bool(route.postal or route.telephone or route.web or route.local or route.ours)


def _jurisdiction(route: Route, nation: Nation) -> bool:
    named = route.to.lower()
    return all(nation in nations for body, nations in JURISDICTION.items() if body in named)
