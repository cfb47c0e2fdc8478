"""Who deals with what is not ours: the directory of the policy with the addresses that the clerk has entered."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from casework.clock import When
from casework.council.model import RouteAddress
from casework.db import db
from casework.errors import Invalid, NotAllowed, NotFound
from casework.policy.access import Action, Actor, decide
from casework.policy.routing import deals_in, leads_out
from casework.policy.shape import Policy, Route
from casework.trail import act

NO_ADDRESS = "It has no address here yet: the clerk enters it on the page Directory."


@dataclass(frozen=True)
class Body:
    """One row of the directory and how to reach whom it names."""

    route: Route
    postal: str
    telephone: str
    web: str

    @property
    def reached(self) -> bool:
        """Whether there is an address to give."""
        return bool(self.postal or self.telephone or self.web)

    @property
    def lines(self) -> tuple[str, ...]:
        """How to reach it, a line each."""
        postal = [line.strip() for line in self.postal.splitlines() if line.strip()]
        more = [f"Telephone: {self.telephone}" if self.telephone else "", f"On the web: {self.web}" if self.web else ""]
        return (*postal, *filter(None, more))


def directory(policy: Policy) -> list[Body]:
    """Every row that counts for this council, in the policy's order, with its address."""
    nation = policy.council.nation
    rows = {row.route: row for row in db.session.scalars(select(RouteAddress))}
    return [body_of(policy, each, rows.values()) for each in policy.routes if each.id and deals_in(each, nation)]


def body_of(policy: Policy, route: Route, entered: Iterable[RouteAddress]) -> Body:
    """A route with its address: as the clerk entered it, as the policy gives it, or ours for a procedure of ours."""
    row = next((each for each in entered if each.route == route.id), None) if route.local else None
    if row is not None:
        return Body(route, row.postal, row.telephone, row.web)
    if route.ours and leads_out(route):
        ours = policy.council
        return Body(route, f"{ours.name}\n{ours.address}", ours.telephone, ours.website)
    return Body(route, route.postal, route.telephone, route.web)


def local(policy: Policy, id: str) -> Body:
    """The local body of that id. NotFound for any other."""
    found = next((each for each in directory(policy) if each.route.id == id and each.route.local), None)
    if found is None:
        raise NotFound()
    return found


def enter_address(policy: Policy, id: str, postal: str, telephone: str, web: str, by: Actor, now: When) -> None:
    """Enter how a local body is reached; the same once more changes nothing. Invalid with no way at all."""
    decision = decide(by, Action.DIRECTORY_CHANGE)
    if not decision:
        raise NotAllowed(decision.because)
    route = local(policy, id).route
    if not (postal.strip() or telephone.strip() or web.strip()):
        raise Invalid("Give at least one way to reach them.", "postal")
    with act("directory.address-entered", by=by, now=now, body=route.to):
        row = db.session.scalar(select(RouteAddress).where(RouteAddress.route == id)) or RouteAddress(route=id)
        given = (postal.strip(), telephone.strip(), web.strip())
        if (row.postal, row.telephone, row.web) == given:
            return
        (row.postal, row.telephone, row.web), row.entered_on = given, now.day
        db.session.add(row)
