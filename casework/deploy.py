"""Numbered checks of an installation: `flask --app app check --deploy`. A critical finding stops the start.

C is critical, E an error, W a warning. A check is a function that yields what it found, and what to do about it.
"""

import shutil
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import column, func, select, table

from casework import colour, schema
from casework.clock import When, long_date
from casework.council import queries as council
from casework.council.actions import NEEDED
from casework.db import db, wrong_pragmas
from casework.errors import SettingsError, Unavailable
from casework.migrations.safely import file_of
from casework.policy.documents import review_flags
from casework.policy.words import Office
from casework.settings import KEYS, Settings
from casework.staff.model import StaffMember
from casework.staff.model import Standing as Account
from casework.trail.checkpoint import WillNotSign, rolled_back
from casework.trail.model import Checkpoint, Entry
from casework.trail.walls import missing_walls
from casework.work.model import DueWork

PRIVATE = 0o077
FITS = "C08"
LATE, VERY_LATE = timedelta(hours=1), timedelta(hours=26)
NOBODYS_MAIL = ("example", "test", "invalid", "localhost", "example.com", "example.org", "example.net")
"""Domains that no real person has (RFC 2606): accounts of a demonstration."""


class Level(StrEnum):
    """How bad it is."""

    CRITICAL = "C"
    ERROR = "E"
    WARNING = "W"


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be."""

    id: str
    what: str
    remedy: str

    @property
    def level(self) -> Level:
        """Told from the first letter of the number."""
        return Level(self.id[0])


@dataclass(frozen=True)
class Place:
    """What is looked at: the settings, what Flask was given, and when."""

    settings: Settings
    config: dict[str, Any]
    debug: bool
    now: When


Problem = tuple[str, str]
Check = Callable[[Place], Iterator[Problem]]
CHECKS: dict[str, Check] = {}
ASKS_DATABASE: set[str] = set()
DEPLOYED: set[str] = set()


def check(id: str, asks_database: bool = False, deployed: bool = False) -> Callable[[Check], Check]:
    """Register a function as the check of that number; `deployed` ones matter only where residents come."""

    def keep(function: Check) -> Check:
        if CHECKS.setdefault(id, function) is not function:
            raise ValueError(f"two checks have the number {id}")
        ASKS_DATABASE.update({id} if asks_database else ())
        DEPLOYED.update({id} if deployed else ())
        return function

    return keep


def findings(app: Flask, now: When, deployed: bool = True, levels: Collection[Level] = tuple(Level)) -> list[Finding]:
    """Everything wrong with this installation, the worst first; the database is asked only if it fits."""
    place = Place(app.extensions["casework"], dict(app.config), app.debug, now)
    ids = [id for id in CHECKS if id[0] in levels and (deployed or id not in DEPLOYED)]
    found = _of([id for id in ids if id not in ASKS_DATABASE], place)
    if not any(each.id == FITS for each in found):
        with app.app_context():
            found += _of([id for id in ids if id in ASKS_DATABASE], place)
    return sorted(found, key=lambda each: (list(Level).index(each.level), each.id))


def _of(ids: list[str], place: Place) -> list[Finding]:
    return [Finding(id, what, remedy) for id in ids for what, remedy in CHECKS[id](place)]


def summary(found: list[Finding]) -> str:
    """How many of each: 1 critical, 2 warning; or that nothing was found."""
    counts = [(level, sum(each.level is level for each in found)) for level in Level]
    return ", ".join(f"{count} {level.name.lower()}" for level, count in counts if count) or "nothing found"


# What the environment and the instance folder say


@check("C01")
def keys_are_there(place: Place) -> Iterator[Problem]:
    """Without a key nothing can be signed, hashed or kept secret; each is 32 random bytes."""
    for name in KEYS:
        try:
            whole = len(place.settings.key(name)) == 32
        except SettingsError:
            whole = False
        if not whole:
            yield f"The key {name} is missing or damaged.", "Put it back from its envelope, or run `flask setup`."


@check("C02")
def secrets_are_ours_alone(place: Place) -> Iterator[Problem]:
    """Whoever reads a key can undo what it protects."""
    for path in _secrets(place.settings):
        if path.exists() and path.stat().st_mode & PRIVATE:
            yield f"{path} can be read by other users of this machine.", f"chmod go= {path}"


def _secrets(settings: Settings) -> Iterator[Path]:
    keys = settings.instance / "keys"
    yield from (keys / name for name in (*KEYS, "signer"))
    yield settings.instance / "settings.toml"
    yield settings.files
    if file := file_of(settings.database):
        yield file


@check("C03", deployed=True)
def debugging_is_off(place: Place) -> Iterator[Problem]:
    """The debugger lets anybody run anything."""
    if place.debug or place.config.get("DEBUG") or place.config.get("TESTING"):
        yield "Debugging or testing is on.", "Leave --debug and FLASK_DEBUG out; start with `flask --app app serve`."


@check("C04", deployed=True)
def the_public_address_is_secure(place: Place) -> Iterator[Problem]:
    """Links are made from it, and words sent without encryption can be read on the way."""
    if not place.settings.public_url.startswith("https://"):
        yield "public_url does not begin with https://.", "Set public_url to the address residents use."


@check("C05", deployed=True)
def names_we_answer_to_are_said(place: Place) -> Iterator[Problem]:
    """A foreign host name in a link would lead residents elsewhere."""
    hosts = place.config.get("TRUSTED_HOSTS") or []
    if not hosts or any("*" in host or host.startswith(".") for host in hosts):
        yield "The names this site answers to are not fixed.", "Set public_url, or name each host in trusted_hosts."


@check("C06", deployed=True)
def cookies_are_locked(place: Place) -> Iterator[Problem]:
    """A session cookie travels encrypted only, out of reach of scripts and of other sites."""
    config = place.config
    locked = config.get("SESSION_COOKIE_SECURE") and config.get("SESSION_COOKIE_HTTPONLY")
    named = str(config.get("SESSION_COOKIE_NAME", "")).startswith("__Host-")
    if not (locked and named and config.get("SESSION_COOKIE_SAMESITE") in ("Lax", "Strict")):
        yield "The session cookie is not locked.", "Take out what changes SESSION_COOKIE settings; demo must be off."


@check("C07", deployed=True)
def this_is_no_demonstration(place: Place) -> Iterator[Problem]:
    """A demonstration has passwords that everybody knows."""
    if place.settings.demo:
        yield "This instance is a demonstration.", "Set a council up in an instance folder of its own."


@check(FITS)
def the_database_fits(place: Place) -> Iterator[Problem]:
    """An older database would fail half way, a newer one be misread."""
    found = schema.standing(place.settings.database)
    if found is not schema.Standing.CURRENT:
        yield f"The database is {found}.", schema.SENTENCES[found]


@check("E01", deployed=True)
def proxies_are_counted(place: Place) -> Iterator[Problem]:
    """We speak plain HTTP, so behind https:// somebody stands in front; uncounted, all visitors share one limit."""
    if place.settings.public_url.startswith("https://") and not place.settings.proxies:
        yield "No proxy is counted, yet something in front must be speaking TLS.", "Set proxies, usually to 1."


@check("E02")
def the_disk_has_room(place: Place) -> Iterator[Problem]:
    """A full disk refuses residents' words."""
    free, kept = shutil.disk_usage(place.settings.instance).free, place.settings.free_bytes_kept
    if free < kept:
        yield f"{free:,} bytes are free, less than the {kept:,} kept for staff.", "Make room, or move the instance."


@check("E03")
def the_colour_can_be_read(place: Place) -> Iterator[Problem]:
    """White on the council's colour, and it on white: WCAG 2.2, 1.4.3."""
    try:
        colour.checked(place.settings.colour)
    except colour.UnreadableColour as error:
        yield str(error), "Change the setting colour."


@check("W01", deployed=True)
def mail_is_set(place: Place) -> Iterator[Problem]:
    """Without a server no letter goes by e-mail: each waits on the worklist to be posted."""
    if not place.settings.mail_host:
        yield "No mail is sent.", "Set mail_host and mail_from, or print and post every letter."


@check("W02", deployed=True)
def checkpoints_leave_the_building(place: Place) -> Iterator[Problem]:
    """A seal proves something to whoever holds yesterday's, and only if it is not the same machine."""
    if not (place.settings.mail_auditor and place.settings.mail_chair):
        yield "Signed checkpoints are not sent to both auditor and chair.", "Set mail_auditor and mail_chair."


# What the database says


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


def _late(due: When, now: When) -> bool:
    """Over an hour; where only the day is kept, from the day after."""
    if due.instant is None or now.instant is None:
        return due.day < now.day
    return now.instant - due.instant > LATE


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
