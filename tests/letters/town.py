"""A small town for tests of what leaves it: a policy, its people, a case with letters, a mail server."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from time import sleep
from typing import Any

from aiosmtpd.controller import Controller

from casework.cases.model import Case
from casework.cases.writing import MAIL_LETTER
from casework.clock import When
from casework.council import actions as council
from casework.db import db
from casework.letters.model import Letter, SentBy
from casework.people.model import Person, ReachBy
from casework.policy.access import Actor, ActorKind
from casework.policy.words import Channel, Kind, Mode, Office, Phase, Role, Seal, Tie
from casework.staff.model import StaffMember, Standing
from casework.staff.model import Tie as TieRow
from casework.trail import act, new_ref
from casework.work.actions import promise

OPERATOR = Actor("operator", "the operator", ActorKind.OPERATOR)
STOTFOLD = Path(__file__).parents[2] / "casework" / "policy" / "presets" / "stotfold.toml"
NOON = When.at(datetime(2026, 11, 20, 12, 0, tzinfo=UTC))  # a Friday
BODY = "Dear Edith Wren\n\nThe gate is mended.\n\nYours sincerely\n\nAda Marsh\n\nTown Clerk"


def settle() -> str:
    """Adopt Stotfold's policy and seed the calendar; the policy's ref."""
    council.seed_calendar(OPERATOR, NOON)
    return council.adopt(STOTFOLD.read_text(), "25/118", date(2026, 1, 5), date(2026, 1, 5), OPERATOR, NOON)


def member(name: str, role: Role, office: Office | None = None) -> Actor:
    """One of the cast with an account, and an office if they hold one."""
    first = name.split()[0].lower()
    row = StaffMember(
        ref=new_ref(), name=name, email=f"{first}@stotfold.example", title=role.value, roles=[role.value],
        standing=Standing.ACTIVE, working_days=[0, 1, 2, 3, 4],
    )  # fmt: skip
    with act("staff.added", by=OPERATOR, now=NOON, name=name):
        db.session.add(row)
    if office:
        council.hold_office(office, row.ref, name, date(2026, 1, 5), "25/1", OPERATOR, NOON)
    offices = frozenset({office} if office else ())
    return Actor(row.ref, name, ActorKind.STAFF, frozenset({role}), offices)


def case(
    policy_ref: str, mode: Mode = Mode.NAMED, email: str | None = "edith@wren.example", address: str = "1 High Street"
) -> str:
    """Edith's complaint about the gate; its ref."""
    ref, person_ref = new_ref(), None if mode is Mode.ANONYMOUS else new_ref()
    with act("contact.received", by=OPERATOR, now=NOON):
        if person_ref:
            db.session.add(
                Person(ref=person_ref, name="Edith Wren", email=email, address=address, reach_by=ReachBy.EMAIL)
            )
        db.session.add(
            Case(
                ref=ref, reference=f"STF-{ref[:8].upper()}", kind=Kind.COMPLAINT, called=Kind.COMPLAINT, stage="x",
                phase=Phase.OPEN, policy_ref=policy_ref, mode=mode, person_ref=person_ref, subject="The gate",
                channel=Channel.WEB, received=NOON, entered=NOON, urgent=False, seal=Seal.NONE, replied=False,
                referred=False, unread=False,
            )
        )  # fmt: skip
    return ref


def letter(case_ref: str, sent_by: SentBy = SentBy.EMAIL) -> str:
    """One issued letter, promised to the mail if that is how it goes; its ref."""
    ref = new_ref()
    with act("case.message-sent", by=OPERATOR, now=NOON, case=case_ref):
        db.session.add(
            Letter(
                ref=ref, case_ref=case_ref, template="answer", keeps=[], subject="Our answer", body=BODY,
                written_by="ada", signed="Ada Marsh", drafted=NOON, issued=NOON, sent_by=sent_by,
            )
        )  # fmt: skip
        if sent_by is SentBy.EMAIL:
            promise(MAIL_LETTER, ref, NOON)
    return ref


def bind(case_ref: str, staff_ref: str, kind: Tie) -> None:
    """Tie one of the cast to a case."""
    with act("case.concerns-me", by=OPERATOR, now=NOON, case=case_ref):
        db.session.add(
            TieRow(ref=new_ref(), case_ref=case_ref, staff_ref=staff_ref, kind=kind, declared_by="operator", since=NOON)
        )


class Postbox:
    """A real mail server's behaviour: it keeps what it takes and answers as it is told to, as slowly as it is told."""

    def __init__(self) -> None:
        self.to_recipient, self.to_data, self.hang_up, self.slow = "250 OK", "250 OK", False, 0.0
        self.taken: list[EmailMessage] = []

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        """Answer to the address."""
        if self.to_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.to_recipient

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """Take the message, or hang up having taken it."""
        sleep(self.slow)
        self.taken.append(message_from_bytes(envelope.content, policy=SMTP))  # type: ignore[arg-type]
        if self.hang_up:
            server.transport.abort()
        return self.to_data

    def ids(self) -> list[str]:
        """Message-IDs in the order they came."""
        return [str(mail["Message-ID"]) for mail in self.taken]


class _Server(Controller):
    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def serving(postbox: Postbox) -> Iterator[int]:
    """The postbox on loopback; gives its port."""
    server = _Server(postbox, hostname="127.0.0.1", port=0)
    server.start()
    try:
        yield server.port
    finally:
        server.stop()
