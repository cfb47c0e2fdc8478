"""A storm: eight people send complaints through the real form while the server, its worker and its database are
killed again and again; and the ledger that says afterwards whether anything was lost."""

import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from http.client import HTTPException
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from casework import clock
from casework.cases.model import Case, Contact
from casework.clock import When
from casework.db import db
from casework.errors import Conflict, Refused
from casework.letters.model import Letter, SentBy
from casework.policy.words import Mode, Phase
from casework.trail import verify
from casework.trail.model import Entry
from casework.work import loop
from casework.work.model import DueWork
from tests.conftest import let_go, make_app
from tests.postgres import Cluster, free_port
from tests.sending import COMPLAINT, NAMED, Answers, Browser
from tests.town import Town, found

CLIENTS = 8
URGENT = 5  # every how many submissions say that somebody is at risk, which promises mail
TRY_FOR = 180  # seconds in which a client must have been served
AWAY = (OSError, HTTPException, AssertionError)


@dataclass(frozen=True)
class Force:
    """How hard it blows."""

    submissions: int
    kills: int
    database_kills: int = 0


class Postbox:
    """A mail server that takes everything and remembers which letter it was."""

    def __init__(self) -> None:
        self.ids: Counter[str] = Counter()

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        """Take one message."""
        lines = envelope.content.decode("utf-8", "replace").splitlines()
        self.ids.update(line.split(":", 1)[1].strip() for line in lines if line.lower().startswith("message-id:"))
        return "250 OK"


@dataclass
class Ledger:
    """What people were told, and what went wrong."""

    shown: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    killed: Counter[str] = field(default_factory=Counter)
    again: int = 0


class Program:
    """A process of ours that is killed and started again."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.command, self.environment = command, environment
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, its words kept out of the way."""
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(
            [sys.executable, *self.command], env=self.environment, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet
        )

    def kill(self) -> None:
        """Signal 9, at whatever it is."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()


@dataclass
class Storm:
    """Everything that takes part in one storm."""

    app: Flask
    town: Town
    port: int
    server: Program
    worker: Program
    postbox: Postbox
    cluster: Cluster | None
    dice: random.Random
    ledger: Ledger = field(default_factory=Ledger)
    calm: threading.Event = field(default_factory=threading.Event)

    def blow(self, force: Force) -> None:
        """All the submissions, with all the kills among them, and the clerk at work."""
        clerk = threading.Thread(target=self._acknowledge, daemon=True)
        clients = [threading.Thread(target=self._client, args=(n, force), daemon=True) for n in range(CLIENTS)]
        for thread in (clerk, *clients):
            thread.start()
        kills = ["server", "worker"] * ((force.kills + 1) // 2)
        kills = kills[: force.kills] + ["database"] * force.database_kills
        self.dice.shuffle(kills)
        for number, what in enumerate(kills, 1):
            self._until_sent(force.submissions * number // (len(kills) + 1))
            self._kill(what)
        for thread in clients:
            thread.join(TRY_FOR * 2)
        self.calm.set()
        clerk.join(TRY_FOR)

    def _until_sent(self, many: int) -> None:
        """Wait until so many have been told their reference, then a moment more, so that a kill meets the next."""
        until = time.monotonic() + TRY_FOR
        while len(self.ledger.shown) < many and not self.ledger.faults and time.monotonic() < until:
            time.sleep(0.01)
        time.sleep(self.dice.uniform(0, 0.3))

    def _kill(self, what: str) -> None:
        if what == "database":
            assert self.cluster is not None
            self.cluster.kill()
            time.sleep(self.dice.uniform(0, 0.5))
            self.cluster.start()
        else:
            program = self.server if what == "server" else self.worker
            program.kill()
            program.start()
        self.ledger.killed[what] += 1

    # Those who write

    def _client(self, number: int, force: Force) -> None:
        for turn in range(number, force.submissions, CLIENTS):
            try:
                self._submit(turn)
            except Exception as fault:
                self.ledger.faults.append(f"{type(fault).__name__}: {fault}")
                return

    def _submit(self, turn: int) -> None:
        answers: Answers = NAMED if turn % 2 else COMPLAINT
        if turn % URGENT == 0:
            answers = (("harm", {"harm": "yes"}), *answers[1:])
        browser = Browser(self.port, timeout=15)
        fields = self._insist(lambda: _afresh(browser).walk(answers))
        self.ledger.shown.append(self._insist(lambda: browser.send(fields)))

    def _insist(self, do: Callable[[], Any]) -> Any:
        """Do it again, as somebody at a browser does, until it is answered."""
        until = time.monotonic() + TRY_FOR
        while True:
            try:
                return do()
            except AWAY:
                self.ledger.again += 1
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)

    # The clerk

    def _acknowledge(self) -> None:
        """Acknowledge what reached us by name, so that letters leave by mail while everything falls."""
        with self.app.app_context():
            while not self.calm.wait(0.2):
                try:
                    self._acknowledge_one()
                except (SQLAlchemyError, Conflict, Refused):
                    continue
                finally:
                    db.session.remove()

    def _acknowledge_one(self) -> None:
        now = When.at(clock.now())
        waiting = select(Case.ref).where(Case.phase == Phase.NEW, Case.mode == Mode.NAMED, Case.rank.is_not(None))
        ref = db.session.scalar(waiting.limit(1))
        if ref:
            self.town.move(ref, "triage", "ada", now, kind="complaint", handler=self.town.refs["ben"])
            self.town.move(ref, "acknowledge", "ben", now)

    # Afterwards

    def settle(self) -> None:
        """Let every lease run out and everything that was promised be done, as a worker would in the hours after."""
        self.worker.kill()
        with self.app.app_context():
            later = When.at(clock.now() + timedelta(hours=3))
            settings = self.app.extensions["casework"]
            for _ in range(5):
                if not loop.run_once(settings, later):
                    break
            db.session.remove()

    def losses(self) -> Iterator[str]:
        """Everything that is not as people were told; nothing when all is well."""
        yield from self.ledger.faults
        with self.app.app_context():
            yield from self._cases()
            yield from self._mail()
            with verify.reading(db.engine) as connection:
                report = verify.verify(connection)
            yield from (f"{name}: {verdict.first}" for name, verdict in report.verdicts.items() if not verdict.good)
            db.session.remove()

    def _cases(self) -> Iterator[str]:
        """Each reference that was shown is one case with its entries, and nothing is there that nobody was shown."""
        told = Counter(self.ledger.shown)
        yield from (f"{reference} was shown to {times} people" for reference, times in told.items() if times > 1)
        refs = {row.reference: row.ref for row in db.session.execute(select(Case.reference, Case.ref))}
        yield from (f"{reference} was shown and is lost" for reference in told.keys() - refs.keys())
        yield from (f"{reference} is there and was shown to nobody" for reference in refs.keys() - told.keys())
        entries = self._numbers(select(Entry.row_ref, func.count()).where(Entry.kind == "case", Entry.version == 1))
        contacts = self._numbers(select(Contact.case_ref, func.count()), Contact.case_ref)
        for reference, ref in refs.items():
            if entries.get(ref) != 1 or contacts.get(ref) != 1:
                yield f"{reference} has {entries.get(ref)} first entries and {contacts.get(ref)} contacts"

    def _numbers(self, query: Any, by: Any = Entry.row_ref) -> dict[str, int]:
        return {row[0]: row[1] for row in db.session.execute(query.group_by(by))}

    def _mail(self) -> Iterator[str]:
        """Each mail that was promised was taken by the mail server, under one Message-ID however often."""
        promised = db.session.execute(select(DueWork).where(DueWork.verb.in_(["mail.alert", "mail.letter"])))
        for work in promised.scalars():
            ref = work.ref if work.verb == "mail.alert" else work.about
            taken = [each for each in self.postbox.ids if ref in each]
            if work.done is None or len(taken) != 1:
                yield f"{work.verb} was {'done' if work.done else 'not done'} and taken under {len(taken)} names"
        by_mail = select(Letter).where(Letter.sent_by == SentBy.EMAIL, Letter.left.is_(None))
        yield from (f"a letter never left us: {letter.template}" for letter in db.session.scalars(by_mail))


def _afresh(browser: Browser) -> Browser:
    browser.cookies.clear()
    return browser


@contextmanager
def storm(instance: Path, database_url: str, cluster: Cluster | None, seed: int) -> Iterator[Storm]:
    """A council, its server and worker as processes of their own, and a mail server; all ended afterwards."""
    postbox, port, mail_port = Postbox(), free_port(), free_port()
    mail = Controller(postbox, hostname="127.0.0.1", port=mail_port)
    mail.start()
    settings = {
        "demo": "1",
        "public_url": f"http://127.0.0.1:{port}",
        "limit_submissions": "1000000 per hour",
        "limit_site_submissions": "1000000 per hour",
        "mail_host": "127.0.0.1",
        "mail_port": str(mail_port),
        "mail_security": "none",
        "mail_from": "clerk@stotfold.example",
    }
    environment = {**os.environ, **{f"CASEWORK_{name.upper()}": value for name, value in settings.items()}}
    environment |= {"INSTANCE": str(instance), "DATABASE_URL": database_url}
    app = make_app(instance, database_url=database_url, **settings)
    with app.app_context():
        town = found(When.at(clock.now()))
        db.session.remove()
    server = Program(["-m", "tests.bench.server", "ours", str(port)], environment)
    worker = Program(["-m", "casework.work"], environment)
    try:
        server.start()
        worker.start()
        yield Storm(app, town, port, server, worker, postbox, cluster, random.Random(seed))
    finally:
        server.kill()
        worker.kill()
        mail.stop()
        let_go(app)
