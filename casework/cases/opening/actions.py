"""What opens a case in an emergency and shuts it again: asked, confirmed or refused, ended; each step an act."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select

from casework.cases.model import Case
from casework.cases.opening import queries
from casework.cases.outbox.actions import envelope_to
from casework.clock import When, long_date
from casework.council import queries as council
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed
from casework.letters import actions as letters
from casework.letters.mail import About
from casework.policy.access import ABLE, Action, Actor
from casework.policy.openings import last_day
from casework.policy.words import Office
from casework.policy.words import Tie as TieKind
from casework.settings import Settings
from casework.staff import queries as staff
from casework.staff.actions import may
from casework.staff.model import Opening, OpeningState, Standing
from casework.staff.queries import posts
from casework.staff.ties import open_ties, tie, untie
from casework.trail import act, new_ref
from casework.work.actions import WORKER, promise
from casework.work.loop import Hopeless, Job, each_minute, register

TELL = "mail.opening"
LONGEST_ASKED = 40
SECOND = "Somebody else has to agree: not whoever asked."
CHAIRS = (
    Office.CHAIR, Office.VICE_CHAIR, Office.STAND_IN_CHAIR, Office.OUTSIDE_PERSON, Office.STAND_IN_CLERK, Office.CLERK
)  # fmt: skip
"""Who is told at once, in order: the first who can sign in, is free of the case, and is neither of the two."""


def ask(typed: str, reason: str, by: Actor, now: When) -> str:
    """Ask that a case be opened in an emergency; the opening's ref.

    Nothing that is answered, stored or shown tells whether there is such a case, or whether it is kept from whoever
    asks. Invalid without a reference or a reason, or when they have asked for the same already.
    """
    may(by, Action.OPENING_ASK)
    typed = " ".join(typed.split())[:LONGEST_ASKED]
    if not typed:
        raise Invalid("Write the reference of the case.", "reference")
    _must_say(reason)
    found, nobodys = queries.behind(typed, now), new_ref()
    free = not queries.kept_from(found or nobodys, [by.id])
    case_ref = found if found and free else nobodys
    with act("opening.asked", by=by, now=now, case=case_ref, name=by.name, reason=reason.strip()):
        if _asked_already(typed, by):
            raise Invalid("You have asked for this case already. Somebody else has to agree now.", "reference")
        row = Opening(
            ref=new_ref(), case_ref=case_ref, asked_for=typed, reason=reason.strip(), proposed_by=by.id, proposed=now,
            state=OpeningState.PROPOSED, ends_on=_last_day(now),
        )  # fmt: skip
        db.session.add(row)
        return row.ref


def _asked_already(typed: str, by: Actor) -> bool:
    query = select(Opening.ref).where(
        Opening.proposed_by == by.id, Opening.state == OpeningState.PROPOSED, Opening.asked_for == typed
    )
    return db.session.scalar(query) is not None


def _last_day(now: When) -> date:
    return last_day(council.policy_in_force(now.day).policy, now.day)


def confirm(ref: str, reason: str, by: Actor, now: When) -> None:
    """A second named person agrees, with a reason of their own: the case opens to whoever asked, if it can.

    NotFound for whom the case is kept from, NotAllowed for whoever asked, Conflict when it is decided already.
    """
    row = _for_second(ref, reason, by, now)
    opens = _can_open(row, by)
    name, day = staff.known(row.proposed_by).name, _last_day(now)
    if not opens:
        with act("opening.in-vain", by=by, now=now, case=row.case_ref, named=by.name):
            _decide(_waiting(ref, now), OpeningState.IN_VAIN, reason, by, now)
        return
    facts = {"name": name, "day": long_date(day), "named": by.name, "reason": reason.strip()}
    with act("opening.confirmed", by=by, now=now, case=row.case_ref, **facts):
        row = _waiting(ref, now)
        if not _can_open(row, by):
            raise Conflict("Something changed meanwhile, so nothing was done. Look at it again.")
        _decide(row, OpeningState.OPEN, reason, by, now)
        row.ends_on = day
        tie(row.case_ref, row.proposed_by, TieKind.OPENED, by.id, row.reason or "", now)
        row.told_ref = _to_tell(row.case_ref, {row.proposed_by, by.id}, now)
        _tell(row, now)


def refuse(ref: str, reason: str, by: Actor, now: When) -> None:
    """A second named person does not agree, and says why: nothing opens."""
    row = _for_second(ref, reason, by, now)
    name = staff.known(row.proposed_by).name
    with act("opening.refused", by=by, now=now, case=row.case_ref, name=name, named=by.name, reason=reason.strip()):
        _decide(_waiting(ref, now), OpeningState.REFUSED, reason, by, now)


def close(ref: str, by: Actor, now: When) -> None:
    """Whoever asked takes it back, or anybody who may know of it shuts the case again before its time."""
    may(by, Action.OPENING_SEE)
    shown = queries.one(by, ref, now.day)
    if not shown.may_close:
        raise Conflict("This is over already. Nothing was done.")
    because = f", because {by.name} ended it"
    with act("opening.ended", by=by, now=now, case=shown.row.case_ref, name=_name(shown.row), because=because):
        row = db.session.get(Opening, ref)
        assert row is not None
        _end(row, now)


def _for_second(ref: str, reason: str, by: Actor, now: When) -> Opening:
    may(by, Action.OPENING_CONFIRM)
    row = queries.one(by, ref, now.day).row
    if by.id == row.proposed_by:
        raise NotAllowed(SECOND)
    _must_say(reason)
    return row


def _waiting(ref: str, now: When) -> Opening:
    row = db.session.get(Opening, ref)
    if row is None or row.state is not OpeningState.PROPOSED or row.ends_on < now.day:
        raise Conflict("Somebody has decided this already, or its time is over. Nothing was done twice.")
    return row


def _can_open(row: Opening, by: Actor) -> bool:
    """Whether there is such a case, both people are free of it, and whoever asked can still open cases at all."""
    opener = staff.known(row.proposed_by)
    able = opener.standing is Standing.ACTIVE and bool(ABLE[TieKind.OPENED] & set(opener.roles))
    free = not queries.kept_from(row.case_ref, [row.proposed_by, by.id])
    return queries.there(row.case_ref) and able and free


def _decide(row: Opening, state: OpeningState, reason: str, by: Actor, now: When) -> None:
    row.state, row.decided_by, row.decided, row.because = state, by.id, now, reason.strip()


def _must_say(reason: str) -> None:
    if not reason.strip():
        raise Invalid("Say why: it stays on the record of the case.", "reason")


def _name(row: Opening) -> str:
    return staff.known(row.proposed_by).name


# Telling


def _to_tell(case_ref: str, two: Collection[str], now: When) -> str | None:
    held = posts(now.day)
    for office in CHAIRS:
        for ref, can_sign_in in held[office].items():
            if can_sign_in and ref not in two and not queries.kept_from(case_ref, [ref]):
                return ref
    return None


def _tell(row: Opening, now: When) -> None:
    """Promise word to whoever is told and to the holder, unless they are one of the two."""
    case = db.session.get(Case, row.case_ref)
    holder = case.holder_ref if case else None
    for ref in sorted({row.told_ref, holder} - {None, row.proposed_by, row.decided_by}):  # type: ignore[type-var]
        promise(TELL, f"{ref}/{row.ref[:8]}:{row.case_ref}", now)


@register(TELL)
def tell(job: Job, settings: Settings, now: When) -> None:
    """Tell one of us, without content, that something was opened in an emergency; nobody who is shut out by now.

    The work is about `staff ref/which opening:case ref`.
    """
    who, _, case_ref = job.about.partition(":")
    member, case = staff.member(who.partition("/")[0]), db.session.get(Case, case_ref)
    if member is None or case is None or queries.kept_from(case_ref, [member.ref]):
        return
    if not member.email:
        raise Hopeless("Somebody was to be told whose account has no e-mail address. Telephone them.")
    name = council.policy_in_force(now.day).policy.council.name
    envelope = envelope_to(member.email, job, case, name, settings, now)
    letters.send(settings, envelope, About.OPENED, _words(settings))


def _words(settings: Settings) -> str:
    return (
        "Two of us have done something in an emergency that you are to know of.\n\n"
        f"Please sign in and look: {settings.public_url.rstrip('/')}/openings\n\n"
        "This e-mail says no more, because others may see it.\n"
    )


# Ending


@each_minute
def end_all(settings: Settings, now: When) -> None:
    """Write down what is over: nothing has been open since the end of its last day, whether or not we came by."""
    over = (Opening.state.in_((OpeningState.PROPOSED, OpeningState.OPEN)), Opening.ends_on < now.day)
    for row in db.session.scalars(select(Opening).where(*over)).all():
        _end_one(row.ref, row.case_ref, _name(row), now)


def _end_one(ref: str, case_ref: str, name: str, now: When) -> None:
    with act("opening.ended", by=WORKER, now=now, case=case_ref, name=name, because=", because its time was over"):
        row = db.session.get(Opening, ref)
        if row is not None and row.ends_on < now.day:
            _end(row, now)


def _end(row: Opening, now: When) -> None:
    """End an opening and its tie; inside the caller's act. Conflict when somebody was quicker."""
    if row.state not in (OpeningState.PROPOSED, OpeningState.OPEN):
        raise Conflict("This is over already. Nothing was done.")
    was_open = row.state is OpeningState.OPEN
    row.state = OpeningState.ENDED
    for each in open_ties(row.case_ref, [TieKind.OPENED]) if was_open else ():
        if each.staff_ref == row.proposed_by:
            untie(each, now)
