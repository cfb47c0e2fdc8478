"""The pages of the register of committees and of the register of delegations."""

from collections.abc import Callable

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from casework.council import bodies as verbs
from casework.council import elections, first_bodies, registers
from casework.council import queries as council
from casework.council.bodies import Coming
from casework.council.elections import Renewal
from casework.council.model import Membership
from casework.errors import Conflict, Invalid
from casework.fields import Form
from casework.policy.access import Action, decide
from casework.policy.bodies import ALONE, Power, Seat
from casework.policy.words import Office
from casework.staff import gate
from casework.staff.bodies import forms, queries

bp = Blueprint("bodies", __name__)


def _may_change() -> bool:
    return bool(decide(gate.actor(), Action.BODIES_CHANGE))


def _form(form: Form, verb: Callable[[], object], page: Callable[[], str], done: str, to: str) -> ResponseReturnValue:
    """A form: shown, or sent and done, or shown again with what is wrong beside it."""
    if form.validate_on_submit():
        try:
            verb()
        except (Invalid, Conflict) as error:
            blame(form, error)
            return page(), 409 if isinstance(error, Conflict) else 422
        flash(done, "done")
        return redirect(to, 303)
    return page(), 422 if form.errors else 200


FIELDS = {"from_on": "on", "until_on": "until"}


def blame(form: Form, error: Invalid | Conflict) -> None:
    """Show a verb's refusal beside the field it is about, or beside the first."""
    field = error.field if isinstance(error, Invalid) else ""
    name = FIELDS.get(field, field)
    form.blame(name if name in form else next(iter(form)).name, error.sentence)


# Committees


@bp.get("/committees")
@gate.action(Action.BODIES_SEE)
def committees() -> ResponseReturnValue:
    """The council and its committees: who sits on each today."""
    today = gate.now().day
    sittings = registers.sittings(today)
    return render_template(
        "bodies/committees.html",
        sittings=sittings,
        ended=registers.ended_committees(today),
        closed=queries.closed({each.staff_ref for sitting in sittings for each in sitting.members}),
        may_change=_may_change(),
    )


@bp.route("/committees/begin", methods=["GET", "POST"])
@gate.action(Action.BODIES_CHANGE)
@gate.proved
def begin() -> ResponseReturnValue:
    """Fill an empty register: the council, its complaints committee, and the powers usually given."""
    people, form = queries.can_sit(), forms.Begin()
    named = [(one.ref, f"{one.name}, {one.title}") for one in people]
    form.councillors.choices = named
    form.offer(named, "Nobody yet")
    return _form(
        form,
        lambda: first_bodies.begin(
            _councillors(form, {one.ref: one.name for one in people}),
            int(form.seats.data or 0), form.minute.data or "", form.on.data, gate.actor(), gate.now(),
        ),
        lambda: render_template("bodies/begin.html", form=form, powers=first_bodies.FIRST_POWERS, holders=ALONE),
        "The register is begun. Read it through, and end what your council did not resolve.",
        url_for("bodies.delegations"),
    )  # fmt: skip


def _councillors(form: forms.Begin, names: dict[str, str]) -> list[Coming]:
    """Those chosen, whoever takes the chair first: the order in which they sit on the committee."""
    posts = {form.chair.data: Seat.CHAIR, form.vice_chair.data: Seat.VICE_CHAIR}
    found = [Coming(ref, names[ref], posts.get(ref, Seat.MEMBER)) for ref in form.councillors.data]
    return sorted(found, key=lambda one: list(Seat).index(one.seat))


@bp.route("/committees/new", methods=["GET", "POST"])
@gate.action(Action.BODIES_CHANGE)
@gate.proved
def found() -> ResponseReturnValue:
    """Set up a committee."""
    form = forms.Found()
    return _form(
        form,
        lambda: verbs.found_committee(
            form.name.data or "", int(form.seats.data or 0), int(form.quorum.data or 0), form.on.data,
            form.minute.data or "", gate.actor(), gate.now(),
        ),
        lambda: render_template("bodies/found.html", form=form),
        "The committee is on the register. Give its members their seats.",
        url_for("bodies.committees"),
    )  # fmt: skip


@bp.get("/committees/<ref>")
@gate.action(Action.BODIES_SEE)
def committee(ref: str) -> ResponseReturnValue:
    """One body: who sits on it, who will, and who did."""
    today = gate.now().day
    sitting = registers.sitting(ref, today)
    return render_template(
        "bodies/committee.html",
        sitting=sitting,
        history=registers.history(ref, today),
        closed=queries.closed({each.staff_ref for each in sitting.members}),
        may_change=_may_change(),
        today=today,
    )


@bp.route("/committees/<ref>/seats", methods=["GET", "POST"])
@gate.action(Action.BODIES_CHANGE)
@gate.proved
def seat(ref: str) -> ResponseReturnValue:
    """Somebody takes a seat."""
    body, form = council.committee(ref), forms.TakeSeat()
    names = {one.ref: one.name for one in queries.can_sit()}
    form.who.choices = [("", "Choose a name"), *names.items()]
    return _form(
        form,
        lambda: verbs.seat(
            ref, Coming(form.who.data, names[form.who.data], Seat(form.seat.data)), form.on.data,
            form.minute.data or "", gate.actor(), gate.now(),
        ),
        lambda: render_template("bodies/seat.html", form=form, body=body),
        "The seat is on the register.",
        url_for("bodies.committee", ref=ref),
    )  # fmt: skip


@bp.route("/committees/<ref>/changes", methods=["GET", "POST"])
@gate.action(Action.BODIES_CHANGE)
@gate.proved
def renew(ref: str) -> ResponseReturnValue:
    """Many seats at once, as after an election."""
    body, form = council.committee(ref), forms.Renew()
    sat = council.members_of(ref, gate.now().day)
    names = {each.staff_ref: each.name for each in sat}
    others = {one.ref: one.name for one in queries.can_sit() if one.ref not in names}
    form.leaving.choices, form.coming.choices = list(names.items()), list(others.items())
    form.offer(list((names | others).items()), "As it is now")
    return _form(
        form,
        lambda: elections.renew(ref, _renewal(form, others), form.minute.data or "", gate.actor(), gate.now()),
        lambda: render_template("bodies/renew.html", form=form, body=body),
        "The seats are on the register.",
        url_for("bodies.committee", ref=ref),
    )


def _renewal(form: forms.Renew, names: dict[str, str]) -> Renewal:
    coming = [Coming(ref, names[ref]) for ref in form.coming.data or ()]
    chair, vice_chair = form.chair.data or "", form.vice_chair.data or ""
    return Renewal(form.on.data, form.leaving.data or (), coming, chair, vice_chair)


@bp.route("/committees/<ref>/end", methods=["GET", "POST"])
@gate.action(Action.BODIES_CHANGE)
@gate.proved
def end_committee(ref: str) -> ResponseReturnValue:
    """A committee comes to an end, with its seats and its powers."""
    body, form = council.committee(ref), forms.End()
    return _form(
        form,
        lambda: verbs.end_committee(ref, form.until.data, form.minute.data or "", gate.actor(), gate.now()),
        lambda: render_template("bodies/end.html", form=form, what=body.name, also="Its seats and its powers end too.",
                                back_to=url_for("bodies.committee", ref=ref)),
        "The committee has its last day.",
        url_for("bodies.committees"),
    )  # fmt: skip


@bp.route("/committees/seats/<ref>/end", methods=["GET", "POST"])
@gate.action(Action.BODIES_CHANGE)
@gate.proved
def unseat(ref: str) -> ResponseReturnValue:
    """Somebody's seat ends."""
    row = verbs.membership(ref)
    body, form = council.committee(row.committee_ref), forms.End()
    also = "Whoever leaves the council leaves its committees on the same day." if body.whole else ""
    page = url_for("bodies.committee", ref=body.ref)
    return _form(
        form,
        lambda: verbs.unseat(ref, form.until.data, form.minute.data or "", gate.actor(), gate.now()),
        lambda: render_template("bodies/end.html", form=form, what=_seat_words(row, body.name), also=also,
                                back_to=page),
        "The seat has its last day.",
        page,
    )  # fmt: skip


def _seat_words(row: Membership, body: str) -> str:
    return f"{row.name}, {row.seat.words} of {body}"


# Delegations


@bp.get("/delegations")
@gate.action(Action.BODIES_SEE)
def delegations() -> ResponseReturnValue:
    """Which powers the council has left to whom."""
    today = gate.now().day
    return render_template(
        "bodies/delegations.html",
        powers=registers.powers(today),
        begun=bool(council.committees(today)),
        may_change=_may_change(),
    )


@bp.route("/delegations/new", methods=["GET", "POST"])
@gate.action(Action.BODIES_CHANGE)
@gate.proved
def delegate() -> ResponseReturnValue:
    """Enter a power that the council has left to somebody."""
    form = forms.Delegate()
    offices = [(office.value, words) for office, words in ALONE.items()]
    holders = [*offices, *((body.ref, body.name) for body in council.committees(gate.now().day))]
    form.holder.choices = [("", "Choose who has it"), *holders]
    return _form(
        form,
        lambda: verbs.delegate(
            Power(form.power.data), _holder(form.holder.data), form.words.data or "", form.limits.data or "",
            form.minute.data or "", form.on.data, gate.actor(), gate.now(), form.until.data,
        ),
        lambda: render_template("bodies/delegate.html", form=form),
        "The power is on the register.",
        url_for("bodies.delegations"),
    )  # fmt: skip


def _holder(chosen: str) -> Office | str:
    return Office(chosen) if chosen in set(Office) else chosen


@bp.route("/delegations/<ref>/end", methods=["GET", "POST"])
@gate.action(Action.BODIES_CHANGE)
@gate.proved
def end_delegation(ref: str) -> ResponseReturnValue:
    """A power ends."""
    row, form = council.delegation(ref), forms.End()
    what = f"{verbs.holder_words(row)} may {row.power.words}"
    also = "What needs this power is shut from the day after, unless somebody else has it."
    return _form(
        form,
        lambda: verbs.end_delegation(ref, form.until.data, form.minute.data or "", gate.actor(), gate.now()),
        lambda: render_template("bodies/end.html", form=form, what=what, also=also,
                                back_to=url_for("bodies.delegations")),
        "The power has its last day.",
        url_for("bodies.delegations"),
    )  # fmt: skip
