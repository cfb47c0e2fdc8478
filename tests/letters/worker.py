"""A worker for tests that kill it: instance, database, mail port, minutes its clock is ahead."""

import sys
from datetime import timedelta
from pathlib import Path
from threading import Event

import casework.cases.outbox.actions  # noqa: F401 - registers the verbs
from casework import clock
from casework.settings import load
from casework.work import loop
from tests.letters.town import NOON
from tests.work.conftest import lean_app


def main(instance: str, database: str, port: str, ahead: str) -> None:
    """Work until killed, on a clock that starts at noon of the story."""
    settings = load(
        Path(instance), {}, database_url=database, mail_host="127.0.0.1", mail_port=int(port), mail_security="none",
        mail_from="clerk@stotfold.example", public_url="https://cases.stotfold.example",
    )  # fmt: skip
    started = clock.now()
    assert NOON.instant is not None
    begin = NOON.instant + timedelta(minutes=int(ahead))
    app = lean_app(settings)
    with app.app_context():
        loop.run(settings, Event(), lambda: begin + (clock.now() - started))


if __name__ == "__main__":
    main(*sys.argv[1:])
