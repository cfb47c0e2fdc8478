"""Mail: handed to a real mail server, which may refuse, hang or hang up."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path
from threading import Thread

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from casework.letters.mail import (
    About,
    BadAddress,
    Envelope,
    PermanentFailure,
    TemporaryFailure,
    address,
    message,
    send,
)
from casework.letters.render import draft, plain
from casework.settings import Settings
from tests.letters.facts import FACTS

AT = datetime(2027, 1, 18, 9, 30, tzinfo=UTC)
TO_EDITH = Envelope("01KFX7Q2M4", "Stotfold Town Council", "clerk@stotfold.example", "edith@marsh.example", AT)


class Postbox:
    """A mail server's behaviour: it keeps what it takes, and answers as it is told to."""

    def __init__(self, to_recipient: str = "250 OK", to_data: str = "250 OK", hang_up: bool = False) -> None:
        self.to_recipient, self.to_data, self.hang_up = to_recipient, to_data, hang_up
        self.taken: list[bytes] = []
        self.greeted_as: list[str] = []

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        self.greeted_as.append(hostname)
        return responses

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.to_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.to_recipient

    async def handle_DATA(self, server, session, envelope):
        if self.hang_up:
            server.transport.abort()
        self.taken.append(envelope.content)
        return self.to_data


class Server(Controller):
    """A mail server on whatever port is free."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def serving(postbox: Postbox, **options) -> Iterator[Settings]:
    """The postbox on loopback, and settings that lead to it."""
    server = Server(postbox, hostname="127.0.0.1", port=0, **options)
    server.start()
    try:
        yield Settings(instance=Path("."), mail_host="localhost", mail_port=server.port, mail_security="none")
    finally:
        server.stop()


@contextmanager
def listening(greet: bytes = b"") -> Iterator[Settings]:
    """A socket that takes a connection, says at most a greeting, and closes only if it greeted."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        held = []

        def take() -> None:
            connection = server.accept()[0]
            connection.sendall(greet)
            held.append(connection) if not greet else connection.close()

        Thread(target=take, daemon=True).start()
        yield Settings(
            instance=Path("."), mail_host="127.0.0.1", mail_port=server.getsockname()[1], mail_security="none"
        )


@pytest.fixture(scope="module")
def certificate(tmp_path_factory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's side with a certificate of its own for localhost, and a client's side that trusts it."""
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(secret + made.public_bytes(pem))
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(path)
    return server, ssl.create_default_context(cafile=str(path))


def letter(envelope: Envelope = TO_EDITH):
    """Ada's answer to Edith as a mail."""
    return message(envelope, About.LETTER, plain(draft("answer", FACTS).body), b"%PDF-1.7 letter")


def test_a_letter_arrives_as_text_with_its_pdf():
    postbox = Postbox()
    with serving(postbox) as settings:
        send(settings, letter())
    got = message_from_bytes(postbox.taken[0], policy=SMTP)
    assert (got["To"], got["From"]) == ("edith@marsh.example", "Stotfold Town Council <clerk@stotfold.example>")
    assert got["Auto-Submitted"] == "auto-generated"
    assert got["Date"].datetime == AT
    assert "You are right. The gate was left broken" in got.get_body().get_content()
    assert [(part.get_filename(), part.get_content()) for part in got.iter_attachments()] == [
        ("letter.pdf", b"%PDF-1.7 letter")
    ]


def test_a_notice_holds_nothing_of_the_case():
    written = message(TO_EDITH, About.NOTICE, plain(draft("notice", FACTS).body))
    text = written.as_string()
    assert "message for you from Stotfold Town Council" in text
    assert not [fact for fact in ("reference", "kind", "handler", "salutation", "summary") if FACTS[fact] in text]
    assert not list(written.iter_attachments())


def test_a_second_try_carries_the_same_message_id_and_another_letter_another():
    assert letter()["Message-ID"] == letter()["Message-ID"] == "<01KFX7Q2M4.casework@stotfold.example>"
    assert letter(replace(TO_EDITH, outbox_id="01KFX7Q2M5"))["Message-ID"] != letter()["Message-ID"]


def test_the_server_is_not_told_the_name_of_our_machine():
    postbox = Postbox()
    with serving(postbox) as settings:
        send(settings, letter())
    assert set(postbox.greeted_as) == {"stotfold.example"}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" edith@Marsh.Example ", "edith@marsh.example"),
        ("Edith.O'Hara+x@marsh.example", "Edith.O'Hara+x@marsh.example"),
        ("edith@bücher.example", "edith@xn--bcher-kva.example"),
    ],
)
def test_an_address_is_kept_in_one_spelling(typed, kept):
    assert address(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "", "edith", "@marsh.example", "edith@", "edith@marsh", "edith@127.0.0.1", "edith@[127.0.0.1]",
        "edith@marsh.example, mallory@x.example", "edith@marsh.example\r\nBcc: mallory@x.example",
        "Edith <edith@marsh.example>", '"edith\r\n"@marsh.example', "edith@@marsh.example", ".edith@marsh.example",
        "e..dith@marsh.example", "édith@marsh.example", "edith@-marsh.example", "edith@marsh..example",
        "edith@" + "a" * 64 + ".example", "e" * 65 + "@marsh.example", "edith@" + "a." * 130 + "example",
        "edith@marsh.example\x00", "edith@ma\u202ersh.example", "a(b)@marsh.example", "@" * 10_000,
    ],
)  # fmt: skip
def test_what_is_no_single_address_is_refused(typed):
    with pytest.raises(BadAddress, match="not an e-mail address"):
        address(typed)
    with pytest.raises(BadAddress):
        letter(replace(TO_EDITH, to=typed))


@pytest.mark.parametrize("council", ["Stotfold\r\nBcc: mallory@x.example", "Stotfold\nTown", "Stotfold\rTown"])
def test_a_line_end_cannot_get_into_a_header(council):
    with pytest.raises(ValueError, match=r"(?i)invalid|linefeed|header|CR|LF"):
        letter(replace(TO_EDITH, council=council)).as_bytes()


@pytest.mark.parametrize("outbox_id", ["", "a b", "a>\r\nBcc: x", "é", "x" * 65])
def test_an_outbox_id_that_would_spoil_the_message_id_is_refused(outbox_id):
    with pytest.raises(ValueError, match="outbox id"):
        letter(replace(TO_EDITH, outbox_id=outbox_id))


def test_a_long_or_foreign_council_name_makes_one_sound_header():
    written = letter(replace(TO_EDITH, council="Cyngor Tref Llanfair­pwllgwyn, <x@y>; ŵ" * 9))
    assert [each.addr_spec for each in message_from_bytes(written.as_bytes(), policy=SMTP)["From"].addresses] == [
        "clerk@stotfold.example"
    ]


@pytest.mark.parametrize(
    ("postbox", "failure", "sentence"),
    [
        (Postbox("550 5.1.1 edith@marsh.example unknown"), PermanentFailure, "The mail server answered 550 5.1.1."),
        (Postbox("451 4.7.1 later, edith@marsh.example"), TemporaryFailure, "The mail server answered 451 4.7.1."),
        (Postbox(to_data="554 5.7.1 spam"), PermanentFailure, "The mail server answered 554 5.7.1."),
        (Postbox(to_data="452 full"), TemporaryFailure, "The mail server answered 452."),
        (Postbox(hang_up=True), TemporaryFailure, "could not be reached, or ended the connection"),
    ],
)
def test_a_refusal_is_known_for_lasting_or_passing_and_names_no_address(postbox, failure, sentence):
    with serving(postbox) as settings, pytest.raises(failure, match=sentence) as refused:
        send(settings, letter())
    assert "edith" not in str(refused.value)


def test_a_refused_sender_is_our_fault_and_can_be_mended():
    class Strict(Postbox):
        async def handle_MAIL(self, server, session, envelope, address, options):
            return "550 5.7.1 not from here"

    with serving(Strict()) as settings, pytest.raises(TemporaryFailure, match=r"550 5\.7\.1"):
        send(settings, letter())


def test_a_server_that_never_speaks_is_given_up():
    with listening() as settings, pytest.raises(TemporaryFailure, match="did not answer in time"):
        send(settings, letter(), timeout=0.3)


def test_a_server_that_hangs_up_is_tried_again():
    with listening(b"220 hello\r\n") as settings, pytest.raises(TemporaryFailure, match="ended the connection"):
        send(settings, letter(), timeout=2)


def test_a_server_that_is_not_there_is_tried_again():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    gone = Settings(instance=Path("."), mail_host="127.0.0.1", mail_port=port, mail_security="none")
    with pytest.raises(TemporaryFailure, match="could not be reached"):
        send(gone, letter(), timeout=2)


def test_mail_goes_over_starttls_with_a_name_and_a_password(certificate):
    server, client = certificate
    postbox, seen = Postbox(), []

    def check(_server, _session, _envelope, _mechanism, credentials):
        seen.append((credentials.login, credentials.password))
        return AuthResult(success=True)

    with serving(postbox, tls_context=server, require_starttls=True, authenticator=check) as settings:
        secure = replace(settings, mail_security="starttls", mail_user="casework", mail_password="letmein")
        send(secure, letter(), trust=client)
    assert len(postbox.taken) == 1
    assert seen == [(b"casework", b"letmein")]


def test_mail_goes_over_tls_from_the_first_byte(certificate):
    server, client = certificate
    postbox = Postbox()
    with serving(postbox, ssl_context=server) as settings:
        send(replace(settings, mail_security="tls"), letter(), trust=client)
    assert len(postbox.taken) == 1


def test_a_server_that_cannot_prove_who_it_is_gets_nothing(certificate):
    postbox = Postbox()
    server = serving(postbox, tls_context=certificate[0], require_starttls=True)
    with server as settings, pytest.raises(TemporaryFailure, match="could not prove who it is"):
        send(replace(settings, mail_security="starttls"), letter())
    assert postbox.taken == []


def test_a_server_without_the_encryption_we_ask_for_gets_nothing():
    postbox = Postbox()
    with serving(postbox) as settings, pytest.raises(TemporaryFailure, match="does not offer the encryption"):
        send(replace(settings, mail_security="starttls"), letter())
    assert postbox.taken == []


def test_a_password_is_never_sent_in_the_clear():
    with serving(Postbox()) as settings, pytest.raises(TemporaryFailure, match="does not offer"):
        send(replace(settings, mail_user="casework", mail_password="letmein"), letter())


def test_a_wrong_password_can_be_mended(certificate):
    server, client = certificate
    refusal = AuthResult(success=False, handled=False)
    with serving(Postbox(), tls_context=server, require_starttls=True, authenticator=lambda *_: refusal) as settings:
        secure = replace(settings, mail_security="starttls", mail_user="casework", mail_password="wrong")
        with pytest.raises(TemporaryFailure, match="answered 535"):
            send(secure, letter(), trust=client)
