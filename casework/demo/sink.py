"""Where a demonstration's mail goes: a mail server on loopback that keeps each message and sends nothing on."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller

from casework import clock
from casework.clock import When

HOST = "127.0.0.1"
KEPT, SHOWN = 200, 50
_NAMED = "%Y%m%dT%H%M%S.%f"


@dataclass(frozen=True)
class Taken:
    """One message as the page tells it; `at` is when the sink took it."""

    at: When
    to: str
    subject: str
    text: str
    files: tuple[str, ...]


class _Keeper:
    """What the mail server does with a message: keeps it, and lets go of the oldest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        """Take one message; when this has answered it is on the disk."""
        keep(self.folder, envelope.original_content or b"")
        return "250 Kept, and sent nowhere"


class _Server(Controller):
    """A controller on whatever port is free."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def listening(instance: Path) -> Iterator[int]:
    """Take mail into the instance folder while the context is open; gives the port."""
    folder = folder_of(instance)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    server = _Server(_Keeper(folder), hostname=HOST, port=0, ident="casework demonstration")
    server.start()
    try:
        yield server.port
    finally:
        server.stop()


def folder_of(instance: Path) -> Path:
    """Where the messages lie, one file each."""
    return instance / "sink"


def keep(folder: Path, message: bytes) -> None:
    """Put one message into the folder whole, and remove all but the newest."""
    path = folder / f"{clock.now().astimezone(UTC):{_NAMED}}-{secrets.token_hex(2)}.eml"
    unfinished = path.with_suffix(".part")
    unfinished.write_bytes(message)
    unfinished.rename(path)
    for old in _files(folder)[KEPT:]:
        old.unlink(missing_ok=True)


def taken(instance: Path) -> list[Taken]:
    """The newest messages, the last one first."""
    found = []
    for path in _files(folder_of(instance))[:SHOWN]:
        with suppress(OSError, ValueError):  # another message has just pushed it out, or it is none of ours
            found.append(_read(path))
    return found


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.eml"), reverse=True)


def _read(path: Path) -> Taken:
    at = datetime.strptime(path.name.rsplit("-", 1)[0], _NAMED).replace(tzinfo=UTC)
    mail: EmailMessage = message_from_bytes(path.read_bytes(), policy=policy.default)  # type: ignore[assignment]
    names = tuple(part.get_filename() or "a file without a name" for part in mail.iter_attachments())
    return Taken(When.at(at), str(mail["To"] or ""), str(mail["Subject"] or ""), _text(mail), names)


def _text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    try:
        return str(body.get_content()) if body is not None else ""
    except LookupError:  # an alphabet nobody knows
        return ""
