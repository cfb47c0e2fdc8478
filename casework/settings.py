"""Every setting, its default and its meaning; read from the environment and `instance/settings.toml`."""

import os
import secrets
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path

import limits
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from casework import colour
from casework.errors import SettingsError
from casework.policy.words import Office

PREFIX = "CASEWORK_"
LOOPBACK = ("localhost", "127.0.0.1", "::1")
DRIVERS = ("sqlite", "postgresql", "postgresql+psycopg")
_PLAIN = {"DATABASE_URL": "database_url", "DATABASE_OWNER_URL": "database_owner_url"}


@dataclass(frozen=True)
class Mailbox:
    """An address for sealed cases, and the offices whose holders read what comes to it."""

    address: str
    offices: frozenset[Office]


@dataclass(frozen=True)
class Settings:
    """What may be set. In the environment a name is written `CASEWORK_` and in capitals; lists are comma-separated."""

    instance: Path
    """The folder with database, keys, files and settings; nothing in it is in git."""
    database_url: str = ""
    """Where the data is: empty for SQLite in the instance folder; else the application's role on PostgreSQL."""
    database_owner_url: str = ""
    """PostgreSQL's owner of the tables, used by set-up and migrations only; empty when one role does both."""
    public_url: str = ""
    """How residents reach us, with https://; links are made from it and from nothing a browser sends."""
    trusted_hosts: tuple[str, ...] = ()
    """Names we answer to; taken from `public_url` when empty."""
    proxies: int = 0
    """How many proxies of ours stand in front; their forwarded headers are believed, no others."""
    demo: bool = False
    """A demonstration council: loopback only, and every page says so."""
    colour: str = "#3d1f5c"
    """The council's colour; white text on it must reach a contrast of 4.5."""
    leave_to: str = "https://www.bbc.co.uk/weather"
    """Where *leave this page* goes."""
    mail_host: str = ""
    """The SMTP server; empty means that no mail is sent and letters wait on the worklist to be posted."""
    mail_port: int = 587
    mail_security: str = "starttls"
    """`starttls`, `tls`, or `none` (loopback only)."""
    mail_user: str = ""
    mail_password: str = field(default="", repr=False)
    mail_from: str = ""
    """The address our mail comes from."""
    mail_sealed_from: tuple[str, ...] = ()
    """Addresses that mail of a sealed case comes from and returns to, each after the offices whose holders read it:
    `chair + stand-in-chair <sealed@council.gov.uk>`. For each case the first is taken that nobody reads from whom it is
    kept, before them one that its holder reads. The mail server has to let us send from each."""
    mail_notice_only: bool = False
    """Send a notice that something awaits instead of the letter, to everybody."""
    mail_auditor: str = ""
    """Where signed checkpoints go: the auditor."""
    mail_chair: str = ""
    """Where signed checkpoints go: the chair."""
    signer: str = ""
    """The folder of the key that signs checkpoints, when another user of the machine keeps it; else `instance/keys`."""
    backup_stamp: str = ""
    """A file that your backup touches each time it has made a copy and read it back."""
    limiter: str = "memory://"
    """Where rate limits are counted. Several processes share a Valkey or Redis that writes nothing to its disk,
    `redis://host:6379`; it also holds the key of the day, under which addresses are hidden."""
    limit_submissions: str = "6 per hour"
    limit_site_submissions: str = "60 per hour"
    limit_receipts: str = "10 per minute"
    limit_site_receipts: str = "60 per minute"
    limit_sign_ins: str = "20 per minute"
    upload_bytes_a_day: int = 500_000_000
    free_bytes_kept: int = 1_000_000_000
    """Disk kept free for staff: residents' files are refused before it is touched."""

    @property
    def mail_sealed(self) -> tuple["Mailbox", ...]:
        """The mailboxes of `mail_sealed_from`. SettingsError for one that names no office or no address."""
        return tuple(map(_mailbox, self.mail_sealed_from))

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names we answer to."""
        if self.demo:
            return LOOPBACK
        return self.trusted_hosts or ((self.public_url.split("//", 1)[-1].split("/")[0],) if self.public_url else ())

    @property
    def database(self) -> str:
        """The address of the database in force."""
        return self.database_url or f"sqlite:///{self.instance / 'casework.sqlite3'}"

    @property
    def files(self) -> Path:
        """Where attachments lie."""
        return self.instance / "files"

    @property
    def signing(self) -> Path:
        """Where the signing key, its public half and what it signed last lie."""
        return Path(self.signer) if self.signer else self.instance / "keys"

    def key(self, name: str) -> bytes:
        """The 32 bytes of `instance/keys/NAME`; SettingsError when set-up has not made them."""
        path = self.instance / "keys" / name
        try:
            return bytes.fromhex(path.read_text(encoding="ascii").strip())
        except (OSError, ValueError):
            raise SettingsError(
                f"The key {path} is missing or damaged. `flask --app app setup` makes the keys."
            ) from None


KEYS = ("session", "receipt", "pepper", "draft", "throttle")


RENEWED = ("session", "draft", "throttle")
"""Keys that may be made anew: everybody signs in again, and what is half typed is gone."""


def make_keys(instance: Path, names: Sequence[str] = KEYS) -> None:
    """Make each key that is not there yet, readable by this user only; what is there stays."""
    folder = instance / "keys"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for name in names:
        if not (folder / name).exists():
            handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(secrets.token_hex(32))


def load(instance: Path, environment: Mapping[str, str], **overrides: object) -> Settings:
    """Defaults, then `settings.toml`, then the environment, then `overrides`; SettingsError says what is wrong."""
    given: dict[str, object] = _from_file(instance / "settings.toml")
    given |= _from_environment(environment)
    given |= overrides
    known = {one.name: one for one in fields(Settings) if one.name != "instance"}
    values = {}
    for name, value in given.items():
        if name not in known:
            raise SettingsError(f"There is no setting called {name!r}. The settings are: {', '.join(sorted(known))}.")
        values[name] = _shaped(name, known[name].type, value)
    settings = Settings(instance=instance.resolve(), **values)  # type: ignore[arg-type]
    _possible(settings)
    return settings


def _from_file(path: Path) -> dict[str, object]:
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} cannot be read: {error}") from None


def _from_environment(environment: Mapping[str, str]) -> dict[str, object]:
    given: dict[str, object] = {
        name[len(PREFIX) :].lower(): value for name, value in environment.items() if name.startswith(PREFIX)
    }
    return given | {ours: environment[theirs] for theirs, ours in _PLAIN.items() if environment.get(theirs)}


def _shaped(name: str, kind: object, value: object) -> object:
    """The value as its field's type; text from the environment is read as that type."""
    try:
        if kind is bool:
            return value if isinstance(value, bool) else _YES_NO[str(value).lower()]
        if kind is int:
            return int(str(value))
        if kind == tuple[str, ...]:
            parts = value.split(",") if isinstance(value, str) else list(value)  # type: ignore[call-overload]
            return tuple(str(part).strip() for part in parts if str(part).strip())
        return str(value)
    except (KeyError, ValueError, TypeError):
        raise SettingsError(f"The setting {name} cannot be {value!r}.") from None


_YES_NO = {
    "1": True,
    "true": True,
    "yes": True,
    "on": True,
    "0": False,
    "false": False,
    "no": False,
    "off": False,
    "": False,
}


def _possible(settings: Settings) -> None:
    """Refuse what cannot be meant."""
    if settings.instance.exists() and not settings.instance.is_dir():
        raise SettingsError(f"INSTANCE must be a folder, and {settings.instance} is none.")
    if settings.mail_security not in ("starttls", "tls", "none"):
        raise SettingsError("mail_security must be starttls, tls or none.")
    if settings.mail_security == "none" and settings.mail_host not in ("", *LOOPBACK):
        raise SettingsError("mail_security may be none only when mail_host is this machine.")
    if settings.demo and settings.mail_host not in ("", *LOOPBACK):
        raise SettingsError("This is a demonstration, which sends no mail out: mail_host may only be 127.0.0.1.")
    if settings.mail_host and "@" not in settings.mail_from:
        raise SettingsError("mail_from must be an address when mail_host is set.")
    _ = settings.mail_sealed
    try:
        colour.checked(settings.colour)
    except colour.UnreadableColour as error:
        raise SettingsError(str(error)) from None
    if not 0 <= settings.proxies <= 5:
        raise SettingsError("proxies must be a number from 0 to 5.")
    if settings.public_url and not settings.public_url.startswith(("https://", "http://")):
        raise SettingsError("public_url must begin with https://.")
    if settings.limiter.split(":", 1)[0] not in ("memory", "redis", "rediss", "redis+unix"):
        raise SettingsError("limiter must be memory://, or where a Valkey or Redis is, beginning with redis://.")
    if not 1 <= settings.mail_port <= 65535:
        raise SettingsError("mail_port must be a number from 1 to 65535.")
    if not settings.leave_to.startswith(("https://", "http://")):
        raise SettingsError("leave_to must be an address that begins with https://.")
    for name in ("upload_bytes_a_day", "free_bytes_kept"):
        if getattr(settings, name) < 0:
            raise SettingsError(f"{name} must be a number of bytes, 0 or more.")
    for name in (one.name for one in fields(Settings) if one.name.startswith("limit_")):
        _limit(name, getattr(settings, name))
    _database(settings)


def _mailbox(text: str) -> Mailbox:
    offices, _, address = text.removesuffix(">").partition("<")
    named = [word.strip() for word in offices.split("+") if word.strip()]
    if "@" not in address or not named or not set(named) <= set(Office):
        raise SettingsError(
            f"mail_sealed_from cannot hold {text!r}: write who reads it, then the address, as "
            f"chair + stand-in-chair <sealed@council.gov.uk>. Who may be: {', '.join(Office)}."
        )
    return Mailbox(address.strip(), frozenset(map(Office, named)))


def _limit(name: str, value: str) -> None:
    try:
        limits.parse(value)
    except ValueError:
        raise SettingsError(f"{name} must be written like '6 per hour', not {value!r}.") from None


def _database(settings: Settings) -> None:
    """Both addresses must be ones that can be gone to; neither is repeated, since it may hold a password."""
    for name, value in (("DATABASE_URL", settings.database), ("DATABASE_OWNER_URL", settings.database_owner_url)):
        try:
            driver = make_url(value).drivername if value else "sqlite"
        except (ArgumentError, ValueError):
            driver = "none"
        if driver not in DRIVERS:
            raise SettingsError(f"{name} must be an address that begins with sqlite:// or postgresql://.")
