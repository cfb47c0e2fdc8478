"""Verifying the trail as due work: asked for by a person or promised for every day, its verdicts kept to be read."""

import logging
from datetime import date

from sqlalchemy.exc import SQLAlchemyError

from casework.clock import When
from casework.db import brief
from casework.reports import checkpoints
from casework.reports.trail import VERIFY, waiting
from casework.settings import Settings
from casework.trail import verify
from casework.work.actions import promise
from casework.work.loop import Job, register

log = logging.getLogger("casework.reports")


def ask_to_verify(now: When) -> None:
    """Have the worker walk the whole trail as soon as it can; asked twice, it does so once."""
    if not waiting():
        with brief():
            promise(VERIFY, str(now), now)


@register(VERIFY, daily=True)
def verify_all(_job: Job, settings: Settings, now: When) -> None:
    """Verify and keep the verdicts, and raise the alarm when one is bad; harmless when done twice."""
    report = verified(settings, now.day)
    verify.keep(report, now)
    if not report.good:
        checkpoints.raise_alarm(settings, now)


def verified(settings: Settings, today: date) -> verify.Report:
    """The whole trail walked now, with the rows, the walls, the files and the stored checkpoints."""
    return verify.whole(settings, today)


def verify_newest(settings: Settings, now: When) -> None:
    """At a start: walk the newest entries; only what is wrong is kept and raises the alarm, and stops nothing."""
    try:
        report = verify.of_the_newest()
    except SQLAlchemyError as error:
        log.error("the newest entries of the trail cannot be read: %s", type(error).__name__)
        return
    if not report.good:
        verify.keep(report, now)
        checkpoints.raise_alarm(settings, now)
