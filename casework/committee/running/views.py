"""One item, run from one page: each of its steps is a form of that page, and members' devices only read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import flash, render_template
from flask.typing import ResponseReturnValue

from casework.committee import bp, page, sitting, voting, web
from casework.committee.forms import (
    Attend,
    Decide,
    Dispense,
    Exclude,
    Hear,
    Leaves,
    Note,
    Presides,
    Press,
    PutOff,
    as_entered,
    named,
)
from casework.committee.page import ItemPage
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.fields import Form
from casework.policy.access import Action
from casework.policy.meetings import STEPS as HEARING
from casework.policy.meetings import Order, Presence
from casework.staff import gate


@bp.get("/items/<ref>")
@gate.action(Action.MEETING_SEE)
def item(ref: str) -> ResponseReturnValue:
    """One item: what happens to it in order, who is here and able to decide, its papers and its resolution."""
    at, found = web.item(ref, Action.MEETING_SEE)
    return shown(page.item_page(at, found, gate.now()))


@bp.get("/items/<ref>/sheet")
@gate.action(Action.MEETING_RECORD)
def sheet(ref: str) -> ResponseReturnValue:
    """The item on paper, to be filled in by hand where there is no network."""
    at, found = web.item(ref, Action.MEETING_RECORD)
    steps = [step.words(Order.IN_PERSON) for step in HEARING[Order.IN_PERSON]]
    shows = page.item_page(at, found, gate.now())
    return render_template("committee/sheet.html", page=shows, at=at, item=found, steps=steps)


# Its forms


Given = Mapping[str, Any]
"""How a form is filled: from what was sent, or (`formdata` None) from what is known."""


@dataclass(frozen=True)
class Step:
    """One form of the page: how it is made from the page, and what it does with what was entered."""

    make: Callable[[ItemPage, Given], Form]
    does: Callable[[str, Form, ItemPage], None]
    says: str


def _attend(shows: ItemPage, given: Given) -> Attend:
    rows = shows.stands.attendance
    form = Attend(
        **given,
        here=[row.staff_ref for row in page.here(rows, Presence.HERE)],
        sorry=[row.staff_ref for row in page.here(rows, Presence.APOLOGIES)],
        presides=shows.at.meeting.presided_ref or "",
        note=shows.at.meeting.from_note,
    )
    form.fit(shows.seats)
    return form


def _leaves(shows: ItemPage, given: Given) -> Leaves:
    form, gone = Leaves(**given), {row.staff_ref for row in shows.stands.interests}
    form.staff_ref.choices = named([(ref, name) for ref, name in shows.seats.items() if ref not in gone])
    return form


def _presides(shows: ItemPage, given: Given) -> Presides:
    form = Presides(**given)
    form.presider.choices = named(list(shows.stands.able.items()))
    return form


def _exclude(shows: ItemPage, given: Given) -> Exclude:
    hearing = shows.item.hearing
    return Exclude(**given, reason=hearing.excluded_because if hearing else "")


def _hear(shows: ItemPage, given: Given) -> Hear:
    hearing = shows.item.hearing
    form = Hear(
        **given,
        order=hearing.order.value if hearing and hearing.order else "",
        because=hearing.order_because if hearing else "",
        steps=list(hearing.steps) if hearing else [],
    )
    form.fit(Order(form.order.data) if form.order.data in set(Order) else None)
    return form


def _decide(shows: ItemPage, given: Given) -> Decide:
    form = Decide(**given, data=as_entered(shows.newest))
    form.fit(shows.stands.able)
    return form


def _note(shows: ItemPage, given: Given) -> Note:
    return Note(**given, private=shows.note.words if shows.note else "")


def _does_attend(ref: str, form: Form, shows: ItemPage) -> None:
    assert isinstance(form, Attend)
    sitting.attend(shows.at.meeting.ref, form.present(shows.seats), gate.actor(), gate.now())


def _does_leave(ref: str, form: Form, shows: ItemPage) -> None:
    assert isinstance(form, Leaves)
    sitting.declare(ref, form.declared(), gate.actor(), gate.now())


def _does_hear(ref: str, form: Form, shows: ItemPage) -> None:
    assert isinstance(form, Hear)
    sitting.hear(ref, Order(form.order.data), form.because.data or "", form.done, gate.actor(), gate.now())


def _does_decide(ref: str, form: Form, shows: ItemPage) -> None:
    assert isinstance(form, Decide)
    voting.enter(ref, form.motion(), gate.actor(), gate.now())


STEPS: dict[str, Step] = {
    "present": Step(_attend, _does_attend, "Entered who is here."),
    "interests": Step(
        lambda shows, given: Press(**given),
        lambda ref, form, shows: sitting.ask_interests(ref, gate.actor(), gate.now()),
        "Entered that members were asked.",
    ),
    "leaves": Step(_leaves, _does_leave, "Entered. They leave for this item, and its papers are closed to them."),
    "presides": Step(
        _presides,
        lambda ref, form, shows: sitting.preside(ref, form["presider"].data, gate.actor(), gate.now()),
        "Entered who presides over this item.",
    ),
    "exclude": Step(
        _exclude,
        lambda ref, form, shows: sitting.exclude(ref, form["reason"].data or "", gate.actor(), gate.now()),
        "Entered the resolution to exclude press and public.",
    ),
    "hearing": Step(_hear, _does_hear, "Entered how far the hearing is."),
    "vote": Step(_decide, _does_decide, "Entered. Read it out; then it is confirmed."),
    "put-off": Step(
        lambda shows, given: PutOff(**given),
        lambda ref, form, shows: sitting.put_off(ref, form["why"].data or "", gate.actor(), gate.now()),
        "Put off. It starts again on the agenda of another meeting.",
    ),
    "note": Step(
        _note,
        lambda ref, form, shows: sitting.write_note(ref, form["private"].data or "", gate.actor(), gate.now()),
        "The note is kept apart from the minutes.",
    ),
}


@bp.post("/items/<ref>/<step>")
@gate.action(Action.MEETING_RECORD)
def enter(ref: str, step: str) -> ResponseReturnValue:
    """Enter one step of an item; until it is confirmed, entering it again corrects it."""
    chosen = STEPS.get(step)
    at, found = web.item(ref, Action.MEETING_RECORD)
    if chosen is None:
        raise NotFound()
    shows = page.item_page(at, found, gate.now())
    form, refusal = chosen.make(shows, {}), None
    if form.validate_on_submit():
        try:
            chosen.does(ref, form, shows)
            flash(chosen.says, "done")
            return web.to_item(ref)
        except (Invalid, Conflict, NotAllowed) as error:
            refusal = error
            web.blame(form, error)
    return shown(page.item_page(*web.item(ref, Action.MEETING_RECORD), gate.now()), step, form, refusal), web.status(
        form, refusal
    )


def shown(shows: ItemPage, step: str = "", form: Form | None = None, refusal: Exception | None = None) -> str:
    """The page of one item, with what was entered and not taken in its form."""
    forms: dict[str, Form] = {}
    if form is not None or (shows.records and not shows.resolved and not shows.put_off):
        forms = {name: each.make(shows, {"formdata": None}) for name, each in STEPS.items()}
    if form is not None:
        forms[step] = form
    confirms = shows.newest is not None and shows.newest.confirmed is None
    return render_template(
        "committee/item.html",
        page=shows,
        at=shows.at,
        meeting=shows.at.meeting,
        item=shows.item,
        forms=forms,
        form=form or Press(formdata=None),
        step=step,
        refusal=str(refusal) if refusal else "",
        press=Press(formdata=None),
        confirms=confirms,
        not_yours=voting.why_not_yours(shows.newest, shows.item, gate.actor(), gate.now()) if confirms else "",
        entered_by=voting.entered_by(shows.newest) if shows.newest else "",
        votes_words=voting.votes_words,
        today=gate.now().day,
    )


@bp.post("/interests/<ref>/strike")
@gate.action(Action.MEETING_RECORD)
def strike(ref: str) -> ResponseReturnValue:
    """Strike out an interest that was entered by mistake."""
    item_ref = sitting.item_of(ref, gate.actor())
    sitting.strike(ref, gate.actor(), gate.now())
    flash("Struck out. That it was entered stays on the record.", "done")
    return web.to_item(item_ref)


@bp.route("/interests/<ref>/dispensation", methods=["GET", "POST"])
@gate.action(Action.MEETING_RECORD)
def dispense(ref: str) -> ResponseReturnValue:
    """Enter a written dispensation, by which somebody with an interest may stay."""
    item_ref, form, refusal = sitting.item_of(ref, gate.actor()), Dispense(), None
    if form.validate_on_submit():
        try:
            sitting.dispense(ref, form.dispensation.data or "", gate.actor(), gate.now())
            flash("Entered. They stay and may vote.", "done")
            return web.to_item(item_ref)
        except web.REFUSALS as error:
            refusal = error
            web.blame(form, error)
    return render_template("committee/dispense.html", form=form, item_ref=item_ref), web.status(form, refusal)


@bp.post("/resolutions/<ref>/confirm")
@gate.action(Action.MEETING_CONFIRM)
def confirm(ref: str) -> ResponseReturnValue:
    """Confirm that what was entered is what the meeting resolved."""
    item_ref = voting.item_of(ref, gate.actor())
    voting.confirm(ref, gate.actor(), gate.now())
    flash("Confirmed. It counts from here.", "done")
    return web.to_item(item_ref)
