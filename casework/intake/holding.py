"""What is sent anonymously to a council that wants it so is seen by nobody here until the day is over.

Where few people work in one house, the hour at which something comes up tells who sent it.
"""

from datetime import date

from sqlalchemy import select

from casework.cases.model import About, Case
from casework.clock import When
from casework.db import db
from casework.policy.days import ONE_DAY
from casework.policy.words import Seal
from casework.settings import Settings
from casework.trail import act
from casework.work.actions import WORKER, promise
from casework.work.loop import Job, register

RELEASE = "case.release"
"""The due work that shows a case to those who may see it, once the day it came on is over."""


def hold_back(case: Case, today: date) -> None:
    """Keep a new case from everybody here until the day is over. Inside the caller's act."""
    case.seal = Seal.HELD
    promise(RELEASE, case.ref, When.on(today + ONE_DAY))


@register(RELEASE)
def release(job: Job, settings: Settings, now: When) -> None:
    """The day is over: the case is sealed from those it names, as it would have been at once, or open."""
    with act("case.released", by=WORKER, now=job.as_fine(now), case=job.about):
        case = db.session.get(Case, job.about)
        assert case is not None
        job.finish(now)
        if case.seal is Seal.HELD:
            named = db.session.scalars(select(About.seal).where(About.case_ref == case.ref))
            case.seal = Seal.PROVISIONAL if Seal.PROVISIONAL in set(named) else Seal.NONE
