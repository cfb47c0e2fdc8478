"""Verifying the trail as due work: asked for by a person or promised for every day, its verdicts kept to be read."""

from datetime import date

from casework.clock import When
from casework.db import brief, db
from casework.reports import checkpoints
from casework.reports.trail import VERIFY, waiting
from casework.settings import Settings
from casework.trail import verify
from casework.trail.model import Verification
from casework.work.actions import promise
from casework.work.loop import Job, register


def ask_to_verify(now: When) -> None:
    """Have the worker walk the whole trail as soon as it can; asked twice, it does so once."""
    if not waiting():
        with brief():
            promise(VERIFY, str(now), now)


@register(VERIFY, daily=True)
def verify_all(_job: Job, settings: Settings, now: When) -> None:
    """Verify and keep the verdicts, and raise the alarm when one is bad; harmless when done twice."""
    report = verified(settings, now.day)
    with brief():
        db.session.add(Verification(at=now, entries=report.entries, good=report.good, told=_told(report)))
    if not report.good:
        checkpoints.raise_alarm(settings, now)


def verified(settings: Settings, today: date) -> verify.Report:
    """The whole trail walked now, with the rows, the walls, the files and the stored checkpoints."""
    return verify.whole(settings, today)


def _told(report: verify.Report) -> list[dict[str, object]]:
    return [
        {"question": name, "checked": verdict.checked, "wrong": verdict.wrong, "first": verdict.first}
        for name, verdict in report.verdicts.items()
        if name != "kept"  # the reader's own checkpoints are compared where they keep them
    ]
