"""Checks of what the database says; asked only of one that fits."""

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import DateTime, column, func, select, table

from casework import clock
from casework.cases.outbox.returns import mailbox
from casework.clock import When, long_date
from casework.council import queries as council
from casework.council import registers
from casework.council.actions import NEEDED
from casework.db import db, wrong_pragmas
from casework.deploy import Place, Problem, check
from casework.errors import Unavailable
from casework.policy.documents import review_flags
from casework.policy.words import Office
from casework.staff.model import StaffMember
from casework.staff.model import Standing as Account
from casework.trail import verify
from casework.trail.checkpoint import WillNotSign, rolled_back
from casework.trail.model import Checkpoint, Entry, Verification
from casework.trail.walls import missing_walls
from casework.work.model import DueWork

LATE, VERY_LATE = timedelta(hours=1), timedelta(hours=26)
CLOCK_OUT = timedelta(seconds=2)
NOBODYS_MAIL = ("example", "test", "invalid", "localhost", "example.com", "example.org", "example.net")
"""Domains that no real person has (RFC 2606): accounts of a demonstration."""


@check("C09", asks_database=True)
def the_walls_stand(place: Place) -> Iterator[Problem]:
    """Triggers that refuse a change without its entry; on PostgreSQL enabled ALWAYS."""
    if missing := missing_walls(db.session.connection()):
        shown = ", ".join(missing[:3])
        yield f"{len(missing)} walls do not stand, among them {shown}.", "Find out why; `flask upgrade` raises them."


@check("C10", asks_database=True)
def sqlite_is_careful(place: Place) -> Iterator[Problem]:
    """What is promised is on the disk, keys are kept, what is erased is gone."""
    if wrong := wrong_pragmas(db.session.connection()):
        yield f"SQLite runs without {', '.join(wrong)}.", "Look for what changes the pragmas of casework/db.py."


@check("C11", asks_database=True)
def the_role_owns_nothing(place: Place) -> Iterator[Problem]:
    """Who owns a table can take its walls down."""
    if db.session.connection().dialect.name != "postgresql":
        return
    roles = table("pg_roles", column("rolname"), column("rolsuper"))
    tables = table("pg_tables", column("tableowner"), column("schemaname"))
    me = func.current_user()
    owned = select(func.count()).select_from(tables).where(tables.c.tableowner == me, tables.c.schemaname == "public")
    if db.session.scalar(select(roles.c.rolsuper).where(roles.c.rolname == me)) or db.session.scalar(owned):
        yield "The application goes in as the owner of its tables.", "Set DATABASE_URL to a role of its own."


@check("C12", asks_database=True, deployed=True)
def nobody_is_made_up(place: Place) -> Iterator[Problem]:
    """An account of a demonstration opens to whoever has read the README."""
    emails = db.session.scalars(select(StaffMember.email).where(StaffMember.standing == Account.ACTIVE))
    made_up = [email for email in emails if email and _is_made_up(email)]
    if made_up:
        yield f"{len(made_up)} accounts have an address that nobody can have.", "Disable them: `flask staff disable`."


def _is_made_up(email: str) -> bool:
    domain = email.rpartition("@")[2].lower()
    return domain in NOBODYS_MAIL or domain.rpartition(".")[2] in NOBODYS_MAIL


@check("C13", asks_database=True)
def a_policy_is_in_force(place: Place) -> Iterator[Problem]:
    """Without one nothing can be promised."""
    try:
        council.policy_in_force(place.now.day)
    except Unavailable as error:
        yield "No policy has been adopted.", error.sentence


@check("C14", asks_database=True)
def a_complaint_about_the_clerk_has_somebody(place: Place) -> Iterator[Problem]:
    """Nobody is judge in their own cause: somebody with a working account stands in for the clerk."""
    clerks = {term.staff_ref for term in council.holders(Office.CLERK, place.now.day)}
    others = [term.staff_ref for term in council.holders(Office.STAND_IN_CLERK, place.now.day)]
    if not set(_with_account(others)) - clerks:
        yield "Nobody who can sign in would receive a complaint about the clerk.", "Name one: `flask office`."


def _with_account(refs: list[str]) -> list[str]:
    accounts = (Account.ACTIVE, Account.INVITED)
    rows = select(StaffMember.ref).where(StaffMember.ref.in_(refs), StaffMember.standing.in_(accounts))
    return list(db.session.scalars(rows))


@check("E04", asks_database=True)
def every_office_is_held(place: Place) -> Iterator[Problem]:
    """By somebody with an account, and the outside person too."""
    held = council.offices_held(place.now.day)
    for office in NEEDED:
        if not _with_account([term.staff_ref for term in held[office]]):
            yield f"Nobody who can sign in is {office.replace('-', ' ')}.", "Name one: `flask office`."


@check("W13", asks_database=True, deployed=True)
def every_sealed_case_has_an_address(place: Place) -> Iterator[Problem]:
    """Whoever a case is about may read the one mailbox it has: then its letters wait to be printed."""
    on, offices = place.now.day, council.offices_held(place.now.day)
    named = {term.staff_ref: term.name for terms in offices.values() for term in terms}
    for ref, name in sorted(named.items(), key=lambda each: each[1]) if place.settings.mail_sealed else ():
        if mailbox(place.settings, {ref}, None, on) is None:
            yield f"No address is left for mail of a case about {name}.", "Name one more in mail_sealed_from."


@check("E11", asks_database=True)
def every_power_is_held(place: Place) -> Iterator[Problem]:
    """What needs a power that nobody has is shut, as after an upgrade from before there was a register."""
    for power in registers.powers(place.now.day).lacking:
        yield f"Nobody may {power.words}.", "The clerk enters the council's minute on the page Delegations."


@check("W11", asks_database=True)
def every_body_can_meet(place: Place) -> Iterator[Problem]:
    """A body with fewer members than its quorum decides nothing."""
    for sitting in registers.sittings(place.now.day):
        if sitting.short:
            what = f"{sitting.committee.name} has {sitting.short} too few members to decide anything."
            yield what, "The clerk seats more on the page Committees."


@check("E05", asks_database=True)
def the_trail_was_sealed_lately(place: Place) -> Iterator[Problem]:
    """What came after the last checkpoint is not protected by it."""
    size = db.session.scalar(select(func.max(Checkpoint.size))) or 0
    first = db.session.scalar(select(Entry.entered).where(Entry.seq > size).order_by(Entry.seq).limit(1))
    if first and first.day < place.now.day - timedelta(days=1):
        since = long_date(first.day)
        yield f"Nothing since {since} was signed.", "See that the worker runs and can read the signing key."


@check("C15", asks_database=True)
def the_database_is_the_one_signed(place: Place) -> Iterator[Problem]:
    """One put back from a copy, or rewritten, has lost what was signed."""
    try:
        older = rolled_back(place.settings)
    except WillNotSign as error:
        older = error.sentence
    if older:
        yield older, "Find out why. If it was put back from a copy on purpose: `flask trail put-back`."


@check("E06", asks_database=True)
def work_gets_done(place: Place) -> Iterator[Problem]:
    """What is due and left undone means that no worker runs."""
    waiting = select(DueWork.due).where(DueWork.done.is_(None), DueWork.given_up.is_(False)).order_by(DueWork.due)
    oldest = db.session.scalar(waiting.limit(1))
    if oldest is not None and _late(oldest, place.now):
        yield f"Work has been due since {long_date(oldest.day)}.", "See that the worker runs: `flask --app app serve`."


def _late(due: When, now: When, by: timedelta = LATE) -> bool:
    """Longer ago than that; where only the day is kept, from the day after."""
    if due.instant is None or now.instant is None:
        return due.day < now.day
    return now.instant - due.instant > by


@check("W03", asks_database=True)
def nothing_was_given_up(place: Place) -> Iterator[Problem]:
    """A letter that could not be sent waits for somebody to look."""
    left = select(func.count()).select_from(DueWork).where(DueWork.given_up, DueWork.done.is_(None))
    if given_up := db.session.scalar(left):
        yield f"{given_up} pieces of work were given up.", "Look at the page Mail, and try them again or post them."


@check("W04", asks_database=True)
def the_calendar_reaches_far_enough(place: Place) -> Iterator[Problem]:
    """A promise past the last bank holiday we know may be wrong."""
    try:
        warning = council.horizon_warning(council.calendar(), place.now.day)
    except Unavailable:
        return
    if warning:
        yield warning, "Install the newest version, and run `flask --app app policy holidays`."


@check("W05", asks_database=True)
def policies_are_reviewed(place: Place) -> Iterator[Problem]:
    """The register's flaws: overdue, or dates that contradict each other."""
    try:
        policy = council.policy_in_force(place.now.day).policy
    except Unavailable:
        return
    for flag in review_flags(policy.documents, place.now.day):
        if "overdue" in flag or "governs" in flag:
            yield flag, "Put it on an agenda; then `flask policy adopt`."


@check("E07", asks_database=True)
def the_trail_is_whole(place: Place) -> Iterator[Problem]:
    """The newest entries are walked now; of the rest the last verification tells."""
    remedy = "Run `flask --app app trail verify`, and compare with the checkpoints that auditor and chair keep."
    for broken in verify.of_the_newest().places():
        yield broken, remedy
    last = _last_verified()
    if last is not None and not last.good:
        yield f"The trail was verified on {long_date(last.at.day)}, and was not whole.", remedy


@check("E09", asks_database=True)
def the_trail_was_verified_lately(place: Place) -> Iterator[Problem]:
    """The worker does so every night."""
    last = _last_verified()
    since = last.at if last else db.session.scalar(select(Entry.entered).order_by(Entry.seq).limit(1))
    if since is not None and _late(since, place.now, VERY_LATE):
        yield f"The trail has not been verified since {long_date(since.day)}.", "See that the worker runs."


def _last_verified() -> Verification | None:
    return db.session.scalar(select(Verification).order_by(Verification.at.desc()).limit(1))


@check("E10", asks_database=True)
def the_clocks_agree(place: Place) -> Iterator[Problem]:
    """Ours, the database's, and what the newest entry says of both."""
    newest = db.session.scalar(select(Entry.entered).order_by(Entry.seq.desc()).limit(1))
    if newest is not None and _to_come(newest, place.now):
        yield "The newest entry is of a time still to come.", "Set this machine’s clock, and find out which was wrong."
    if db.session.connection().dialect.name == "postgresql":
        theirs = db.session.scalar(select(func.clock_timestamp(type_=DateTime(timezone=True))))
        if theirs is not None and abs(theirs - clock.now()) > CLOCK_OUT:
            yield "The database’s clock and ours are more than two seconds apart.", "Keep both by the same source."


def _to_come(newest: When, now: When) -> bool:
    """Whether a moment is still to come; of a day without a time, from the next day on."""
    if newest.instant is None or now.instant is None:
        return newest.day > now.day
    return newest.instant - now.instant > CLOCK_OUT
