"""Mail: one message to one person with nothing of theirs in its headers, and handing it to the mail server."""

import re
import smtplib
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from enum import StrEnum

from casework.settings import Settings

TIMEOUT = 20  # seconds for each thing the mail server is to say
LONGEST_NAME = 100
_LOCAL = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*", re.ASCII | re.IGNORECASE)
_LABEL = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"({_LABEL}\.)+(?![0-9]+$){_LABEL}", re.ASCII)
_OUTBOX_ID = re.compile(r"[A-Za-z0-9-]{1,64}", re.ASCII)
_ENHANCED = re.compile(rb"[245]\.[0-9]{1,3}\.[0-9]{1,3}\b")


class About(StrEnum):
    """Every subject line there is. None says what a case is about, or that there is one."""

    LETTER = "A letter from the council"
    NOTICE = "A message is waiting for you"
    RECEIPT = "The words you asked us for"
    URGENT = "Please look at your worklist now"
    OPENED = "Please sign in and look"
    STALLED = "Please ask whether something waits"
    SUMMONS = "A summons from the council"
    ACCOUNT = "Your account"
    CHECKPOINT = "Checkpoint of the trail"
    ALARM = "Please look at the trail now"


class BadAddress(ValueError):
    """An e-mail address that cannot be one; the message is a sentence that does not repeat it."""


class Undelivered(RuntimeError):
    """The mail server did not take the message; the message is a sentence with its code and nothing else it said."""


class TemporaryFailure(Undelivered):
    """Worth trying again, or something on our side that somebody must mend first."""


class PermanentFailure(Undelivered):
    """The address or the message is refused for good."""


@dataclass(frozen=True)
class Envelope:
    """Who sends to whom. `outbox_id` makes the Message-ID, so that a second try can be known for what it is."""

    outbox_id: str
    council: str
    sender: str
    to: str
    at: datetime
    sealed: bool = False
    """Whether an answer to it may reach nobody but the readers of `sender`, whatever a server makes of From."""


def address(text: str) -> str:
    """One address as we keep and write it, its domain in lower-case ASCII. `BadAddress` if it cannot be one."""
    local, at, domain = text.strip().rpartition("@")
    try:
        ascii_domain = domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        ascii_domain = ""
    fits = len(local) <= 64 and len(local) + len(ascii_domain) <= 253
    if not (at and fits and _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(ascii_domain)):
        raise BadAddress("That is not an e-mail address. It should look like name@example.com.")
    return f"{local}@{ascii_domain}"


def message(
    envelope: Envelope, about: About, text: str, pdf: bytes | None = None, texts: Mapping[str, str] | None = None
) -> EmailMessage:
    """A message ready to send; the same envelope always gives the same Message-ID and Date.

    Somebody named gets the letter as text with its PDF; somebody in confidence only the notice; nobody anonymous any.
    `texts` are attached by the names of their files.
    `BadAddress` for an address that is none, `ValueError` for a line end in what becomes a header.
    """
    if not _OUTBOX_ID.fullmatch(envelope.outbox_id):
        raise ValueError("An outbox id is letters, digits and hyphens.")
    sender = address(envelope.sender)
    mail = EmailMessage(policy=SMTP)
    mail["From"] = Address(_display_name(envelope.council), addr_spec=sender)
    if envelope.sealed:
        mail["Reply-To"] = Address(addr_spec=sender)
    mail["To"] = Address(addr_spec=address(envelope.to))
    mail["Subject"] = str(about)
    mail["Date"] = envelope.at
    mail["Message-ID"] = f"<{envelope.outbox_id}.casework@{sender.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail.set_content(text, cte="quoted-printable")
    if pdf is not None:
        mail.add_attachment(pdf, maintype="application", subtype="pdf", filename="letter.pdf")
    for name, content in (texts or {}).items():
        mail.add_attachment(content, filename=name)
    return mail


def send(
    settings: Settings, mail: EmailMessage, *, timeout: float = TIMEOUT, trust: ssl.SSLContext | None = None
) -> None:
    """Hand one message to the mail server of the settings; when this returns, the server has taken it.

    `PermanentFailure` when it refuses recipient or content for good, `TemporaryFailure` for everything else. Without
    the encryption the settings ask for nothing is sent; `trust` says whose certificates count, the system's by default.
    """
    try:
        server = _connected(settings, mail, timeout, trust or ssl.create_default_context())
    except ssl.SSLError:
        raise TemporaryFailure("The mail server could not prove who it is, so nothing was sent.") from None
    except (OSError, smtplib.SMTPException) as error:
        raise TemporaryFailure(_said(error)) from None
    try:
        server.send_message(mail)
    except (OSError, smtplib.SMTPException) as error:
        raise _failure(error) from None
    finally:
        server.close()


def _connected(settings: Settings, mail: EmailMessage, timeout: float, trust: ssl.SSLContext) -> smtplib.SMTP:
    """A connection over which mail may be sent, signed in if the settings name a user."""
    ours = _domain(mail)
    server: smtplib.SMTP
    if settings.mail_security == "tls":
        server = smtplib.SMTP_SSL(settings.mail_host, settings.mail_port, ours, timeout=timeout, context=trust)
    else:
        server = smtplib.SMTP(settings.mail_host, settings.mail_port, ours, timeout=timeout)
    try:
        if settings.mail_security == "starttls":
            server.starttls(context=trust)
        if settings.mail_user:
            _sign_in(settings, server)
    except BaseException:
        server.close()
        raise
    return server


def _sign_in(settings: Settings, server: smtplib.SMTP) -> None:
    """Sign in, but never send a password that others on the way could read."""
    if settings.mail_security == "none":
        raise smtplib.SMTPNotSupportedError("no password without TLS")
    server.login(settings.mail_user, settings.mail_password)


def _failure(error: Exception) -> Undelivered:
    """Permanent only where the server refused this person or this message; what is wrong with us can be mended."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, said = next(iter(error.recipients.values()))
        error = smtplib.SMTPDataError(code, said)
    refused = isinstance(error, smtplib.SMTPDataError) and 500 <= error.smtp_code < 600
    return (PermanentFailure if refused else TemporaryFailure)(_said(error))


def _said(error: Exception) -> str:
    """What went wrong, by code: a server's own words may hold the address, which must not outlive the case."""
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error if isinstance(error.smtp_error, bytes) else str(error.smtp_error).encode()
        enhanced = _ENHANCED.search(said)
        return f"The mail server answered {error.smtp_code}{' ' + enhanced[0].decode() if enhanced else ''}."
    if TimeoutError in (type(error), type(error.__context__)):  # smtplib calls a time-out a lost connection
        return "The mail server did not answer in time."
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return "The mail server does not offer the encryption or sign-in that the settings ask for."
    return "The mail server could not be reached, or ended the connection."


def _display_name(council: str) -> str:
    """The council's name as it stands before an address."""
    return council[:LONGEST_NAME]


def _domain(mail: EmailMessage) -> str:
    """The sender's domain, which is how we introduce ourselves: the machine's own name is nobody's business."""
    return str(mail["From"].addresses[0].domain)
