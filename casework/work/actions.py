"""Promise a piece of work, say that it is done, and set one going again."""

from sqlalchemy import select

from casework.clock import When
from casework.db import brief, db
from casework.errors import Conflict, NotFound
from casework.policy.access import Actor, ActorKind
from casework.work.model import DueWork

WORKER = Actor("worker", "the worker", ActorKind.WORKER)
"""Who does what was promised, on the trail."""


def promise(verb: str, about: str, due: When) -> None:
    """Add to the caller's act, or `brief`, that `verb` is to be done about the row `about` once `due` has come.

    One promise for each verb and row: a second one makes the act a Conflict. A day without a time, as an anonymous
    sender's act gives, is due at once on that day, and no time is kept with it until it is done.
    """
    db.session.add(DueWork(verb=verb, about=about, due=due))


def finish(ref: str, now: When) -> None:
    """Inside an act: this work is done, in the same transaction as what it did. Conflict when somebody was quicker."""
    row = db.session.get(DueWork, ref, with_for_update=True, populate_existing=True)
    if row is None or row.done is not None:
        raise Conflict("This work is done already.")
    row.done = as_fine_as(row.due, now)
    row.lease_until = None
    row.problem = ""


def burn(ref: str) -> None:
    """Inside an act: this work is done and goes, because what it is about is a secret. Conflict as for `finish`."""
    row = db.session.get(DueWork, ref, with_for_update=True, populate_existing=True)
    if row is None or row.done is not None:
        raise Conflict("This work is done already.")
    db.session.delete(row)


def drop(verb: str, case_ref: str) -> None:
    """Inside an act: what was promised of this verb about `something:case ref` is not to be done any more, and goes."""
    query = select(DueWork).where(DueWork.verb == verb, DueWork.about.endswith(f":{case_ref}", autoescape=True))
    for row in db.session.scalars(query.with_for_update()):
        db.session.delete(row)


def retry(ref: str, now: When) -> None:
    """Set work that was given up, or that waits to be tried again, going from the start; NotFound when it is done."""
    with brief():
        row = db.session.get(DueWork, ref, with_for_update=True)
        if row is None or row.done is not None:
            raise NotFound("This has been sent since, or was never to be sent.")
        row.due, row.tries, row.given_up, row.lease_until = as_fine_as(row.due, now), 0, False, None


def as_fine_as(pattern: When, moment: When) -> When:
    """The moment, or only its day where the pattern has no time: work for an anonymous sender leaves no hour."""
    return moment.coarse() if pattern.instant is None else moment
