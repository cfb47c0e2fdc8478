"""A complaint of two points that Ben handles, and what hangs on one."""

from typing import Any

from sqlalchemy import select

from casework.cases import receipts
from casework.cases.model import Link, LinkKind
from casework.clock import When
from casework.complaints import actions, part
from casework.complaints.doing import actions as doing
from casework.complaints.doing.actions import Promised
from casework.complaints.links import actions as links
from casework.complaints.model import DecisionRecord, Lesson, Remedy, Way
from casework.complaints.putting import actions as putting
from casework.complaints.putting.actions import Secrets
from casework.complaints.queries import Point, Whole, whole
from casework.council import queries as council
from casework.db import db
from casework.policy.reasons import Found
from casework.policy.words import Office, Outcome
from casework.trail import act, new_ref
from casework.trail.model import Entry
from casework.trail.verify import reading, verify
from tests.town import KEYS, MONDAY, TRACK, Town, later

POINTS = ("The gate has been open since October.", "Nobody rang me back.")
LOG = "The log shows it."
URLS = {"track": TRACK, "letter": "https://casework.example/letter"}


__all__ = ["part"]


def hanging(town: Town, ref: str, now: When) -> dict[str, str]:
    """Give a case a point, a remedy, a lesson and a link to another; their refs by what an address calls them."""
    ada, ben = town.who("ada", now), town.refs["ben"]
    actions.add_points(ref, ["The hall stayed open."], None, ada, now)
    for kind in (Remedy, Lesson):
        doing.promise(kind, ref, Promised("We will close it at ten.", ben, now.day), ada, now)
    other = town.case(town.sends(now).case_ref)
    links.link(ref, other.reference, LinkKind.SAME_MATTER, ada, now)
    every = known(town, ref)
    link = db.session.scalars(select(Link).where(Link.case_ref == ref)).one()
    return {
        "point": every.points[0].row.ref,
        "doing": every.remedies[0].ref,
        "lesson": every.lessons[0].ref,
        "link": link.ref,
        "other": other.reference,
    }


def recorded(town: Town, ref: str, now: When) -> str:
    """Give a case the record of a decision of Ben's; its ref."""
    row = DecisionRecord(
        ref=new_ref(), case_ref=ref, level=1, decided_on=now.day, decided_by=town.refs["ben"],
        office=Office.STAND_IN_CLERK, delegation_ref=council.delegations(now.day)[0].ref, decision="Upheld.",
        reasons="So.",
    )  # fmt: skip
    with act("decision.recorded", by=town.who("ben", now), now=now, case=ref):
        db.session.add(row)
        return row.ref


def complaint(town: Town, points: tuple[str, ...] = POINTS, now: When = MONDAY, **sent: Any) -> str:
    """A complaint that Ben handles, acknowledged, with these points."""
    ref = town.sends(now, **sent).case_ref
    town.move(ref, "triage", "ada", now, kind="complaint", handler=town.refs["ben"])
    if points:
        actions.add_points(ref, points, None, town.who("ben", now), now)
    town.move(ref, "acknowledge", "ben", now)
    return ref


def known(town: Town, ref: str) -> Whole:
    """All that the room knows of it, as the database has it now."""
    return whole(town.case(ref))


def points(town: Town, ref: str) -> tuple[Point, ...]:
    """The points of a case."""
    return known(town, ref).points


def begun(town: Town, ref: str, now: When) -> str:
    """Begin a letter to a caretaker whom the sender did not name; its ref."""
    return putting.begin(ref, "", "Walter Ames", "You left it [[open by the mill]].", town.who("ada", now), now)


def put(town: Town, ref: str, by: str = "ben", now: When = MONDAY, words: str = "You shouted.", **more: Any) -> str:
    """Put the complaint on paper to the first of those it is about; the ref of the letter."""
    who = known(town, ref).subjects[0].key
    letter = putting.begin(ref, who, "", words, town.who(by, now), now)
    went(town, ref, letter, by, now, **more)
    return letter


def went(
    town: Town, ref: str, letter: str, by: str = "ben", now: When = MONDAY, way: Way = Way.PAPER, because: str = ""
) -> receipts.Receipt | None:
    """The letter goes; its words, if it has any."""
    secrets = Secrets(KEYS.receipt, KEYS.pepper)
    story = town.case(ref).story
    return putting.send(ref, letter, way, because, story, secrets, town.who(by, now), now, URLS)


def unput(town: Town, ref: str, by: str = "ben", now: When = MONDAY) -> None:
    """Decide that it is put to nobody of those it is about."""
    for each in known(town, ref).subjects:
        if each.row is None:
            putting.waive(ref, each.key, "It turns out to be about a rule.", town.who(by, now), now)


def find(town: Town, ref: str, *outcomes: Outcome, by: str = "ben", now: When = MONDAY, **more: Any) -> None:
    """Record these findings on the living points in their order, with reasons."""
    every = known(town, ref)
    given = zip(every.living, outcomes, strict=False)
    chosen = {point.row.ref: Found(outcome, **{"reasons": LOG, **more}) for point, outcome in given}
    actions.find(ref, chosen, every.case.story, town.who(by, now), now)


def answered(town: Town, ref: str, now: When | None = None, by: str = "ben") -> None:
    """Give the answer, once the findings are there."""
    town.move(ref, "answer", by, now or later(3), answer="We looked into each point.")


def acts(ref: str) -> list[str]:
    """The names of what was done on a case, in order."""
    query = select(Entry.act).where(Entry.case_ref == ref, Entry.kind == "act").order_by(Entry.seq)
    return list(db.session.scalars(query))


def sound() -> bool:
    """Whether the trail verifies."""
    db.session.rollback()
    with reading(db.engine) as connection:
        return verify(connection).good
