"""Checks of what settings, files and the machine itself say."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from casework import clock, colour, counters, schema
from casework.clock import When
from casework.deploy import FITS, Place, Problem, check
from casework.errors import SettingsError
from casework.migrations.safely import COPY, file_of
from casework.policy.words import Office
from casework.settings import KEYS, RENEWED, Settings

PRIVATE, FOR_THE_SIGNER = 0o077, 0o007
"""Rights that nobody else may have; the signer's user shares a group with a SQLite file."""
KEY_LASTS = timedelta(days=2 * 365)
BACKUP_LASTS, COPY_LASTS = timedelta(hours=48), timedelta(days=30)
CLOCK_OUT = 2.0
"""Seconds by which a clock that is kept may be out."""


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
    for path, others in _secrets(place.settings):
        if _mode(path) & others:
            yield f"{path} can be read by other users of this machine.", f"chmod {_without(others)} {path}"


def _secrets(settings: Settings) -> Iterator[tuple[Path, int]]:
    """What is secret, each with the rights that nobody else may have."""
    yield from ((settings.instance / "keys" / name, PRIVATE) for name in KEYS)
    yield settings.signing / "signer", PRIVATE
    yield settings.instance / "settings.toml", PRIVATE
    yield settings.files, PRIVATE
    if file := file_of(settings.database):
        yield file, FOR_THE_SIGNER if settings.signer else PRIVATE


def _mode(path: Path) -> int:
    """A file's rights; none where there is no file, or none that we may look at."""
    try:
        return path.stat().st_mode
    except OSError:
        return 0


def _without(others: int) -> str:
    return "o=" if others == FOR_THE_SIGNER else "go="


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
        what, _, remedy = schema.SENTENCES[found].partition(". ")
        yield f"{what}.", remedy


@check("E01", deployed=True)
def proxies_are_counted(place: Place) -> Iterator[Problem]:
    """We speak plain HTTP, so behind https:// somebody stands in front; uncounted, all visitors share one limit."""
    if place.settings.public_url.startswith("https://") and not place.settings.proxies:
        yield "No proxy is counted, yet something in front must be speaking TLS.", "Set proxies, usually to 1."


@check("E02")
def the_disk_has_room(place: Place) -> Iterator[Problem]:
    """A full disk refuses residents' words."""
    folder = next(each for each in (place.settings.instance, *place.settings.instance.parents) if each.exists())
    free, kept = shutil.disk_usage(folder).free, place.settings.free_bytes_kept
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


@check("C16", deployed=True)
def mail_of_a_sealed_case_has_its_address(place: Place) -> Iterator[Problem]:
    """Bounces and answers of a complaint about the clerk would come to the clerk; no such mail goes without one."""
    if not any(Office.CLERK not in box.offices for box in place.settings.mail_sealed):
        yield (
            "No address is named for mail of a sealed case, or none that the clerk does not read.",
            "Ask the council which address it is and whose holders of which office read it; set mail_sealed_from.",
        )


@check("C17", deployed=True)
def mail_of_a_sealed_case_stays_out_of_the_general_mailbox(place: Place) -> Iterator[Problem]:
    """Whoever reads the general mailbox reads what a case about them says."""
    for box in place.settings.mail_sealed:
        if box.address.lower() == place.settings.mail_from.lower():
            yield f"{box.address} is also the general address.", "Name another in mail_sealed_from."


@check("W02", deployed=True)
def checkpoints_leave_the_building(place: Place) -> Iterator[Problem]:
    """A seal proves something to whoever holds yesterday's, and only if it is not the same machine."""
    if not (place.settings.mail_auditor and place.settings.mail_chair):
        yield "Signed checkpoints are not sent to both auditor and chair.", "Set mail_auditor and mail_chair."


@check("W06")
def keys_are_renewed(place: Place) -> Iterator[Problem]:
    """A key that can be made anew at little cost should be; without the others receipts open no more."""
    for name in RENEWED:
        if _older(place.settings.instance / "keys" / name, KEY_LASTS, place.now):
            remedy = "With the server stopped delete it, then `flask --app app upgrade` makes it anew."
            yield f"The key {name} was made more than two years ago.", remedy


@check("W07", deployed=True)
def copies_are_made(place: Place) -> Iterator[Problem]:
    """A copy that was never read back counts as none, and only your backup knows that it was."""
    if not place.settings.backup_stamp:
        yield (
            "Nothing says when a copy was last made and read back.",
            "Have your backup touch a file each time it has read its copy back, and set backup_stamp to that file.",
        )


@check("E08", deployed=True)
def the_last_copy_is_young(place: Place) -> Iterator[Problem]:
    """What is not in a copy is lost with the disk."""
    stamp = place.settings.backup_stamp
    if stamp and (not Path(stamp).exists() or _older(Path(stamp), BACKUP_LASTS, place.now)):
        yield (
            "No copy was read back in the last 48 hours.",
            f"See that your backup runs; it touches {stamp} at its end.",
        )


def _older(path: Path, than: timedelta, now: When) -> bool:
    """Whether a file was last written longer ago than that; not when there is none."""
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return False
    return now.instant is not None and now.instant - written > than


@check("W08", deployed=True)
def the_clock_is_kept(place: Place) -> Iterator[Problem]:
    """Promises are kept by the minute a thing left us, and a day begins at midnight."""
    out = clock.uncertainty()
    if out is not None and out > CLOCK_OUT:
        yield "Nothing keeps this machine’s clock to the second.", "Switch it on: `timedatectl set-ntp true`."


@check("W09", deployed=True)
def the_signer_is_somebody_else(place: Place) -> Iterator[Problem]:
    """Who can read the key that signs can sign another trail."""
    try:
        same = (place.settings.signing / "signer").stat().st_uid == place.settings.instance.stat().st_uid
    except OSError:
        return
    if same:
        yield "The server’s own user can read the key that signs the trail.", "Give it to another: README, The trail."


@check("W12", deployed=True)
def the_counters_keep_nothing(place: Place) -> Iterator[Problem]:
    """What several processes count tries in holds the key of the day, under which addresses are hidden."""
    kept = counters.writes_down(place.settings.limiter)
    if kept:
        yield (
            "The store of the limits writes what it holds to its disk.",
            "Set its `save` to nothing and `appendonly` to no.",
        )
    if kept is None:
        yield "The store of the limits does not answer, so each process counts alone.", "Start it, or set limiter anew."


@check("W10")
def the_copy_of_an_upgrade_is_gone(place: Place) -> Iterator[Problem]:
    """It holds what has been erased since."""
    file = file_of(place.settings.database)
    if file and _older(file.with_name(COPY), COPY_LASTS, place.now):
        yield f"{COPY} is older than thirty days.", "Delete it: what was erased since is still in it."
