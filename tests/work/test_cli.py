"""The worker as a process: started for an instance, ended politely, and run once by hand."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from flask import Flask
from sqlalchemy import select

from casework import clock
from casework.clock import When
from casework.db import db
from casework.work import loop
from casework.work.model import DueWork
from tests.conftest import let_go


def done(app: Flask) -> list[str]:
    with app.app_context():
        found = list(db.session.scalars(select(DueWork.verb).where(DueWork.done.is_not(None))))
        db.session.remove()
    return found


def test_the_worker_does_what_is_due_and_ends_when_it_is_told_to(app: Flask, instance: Path) -> None:
    let_go(app)
    settings = os.environ | {"INSTANCE": str(instance)}
    worker = subprocess.Popen([sys.executable, "-m", "casework.work"], env=settings, stderr=subprocess.PIPE)
    try:
        until = time.monotonic() + 30
        while "files.tidy" not in done(app):
            assert worker.poll() is None and time.monotonic() < until, "the worker did not get to work"
            time.sleep(0.1)
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(10) == 0
        assert worker.stderr is not None and b"Traceback" not in worker.stderr.read()
    finally:
        worker.kill()
        worker.wait()


def test_work_can_be_done_once_by_hand(app: Flask) -> None:
    answer = app.test_cli_runner().invoke(args=["work", "--once"])
    assert answer.exit_code == 0 and "done or tried" in answer.output
    assert "files.tidy" in done(app)


def test_every_process_knows_every_verb(app: Flask) -> None:
    assert {"mail.letter", "mail.alert", "files.tidy"} <= set(loop.registered())
    with app.app_context():
        assert loop.claim(When.at(clock.now())) is None
