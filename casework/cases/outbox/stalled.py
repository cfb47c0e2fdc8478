"""A sealed case past its promise is not its holder's alone: the next in line is told to ask, but not about what."""

from sqlalchemy import literal, select

from casework.cases import seals
from casework.cases.model import Case
from casework.cases.outbox.actions import envelope_to
from casework.clock import When
from casework.council import queries as council
from casework.db import brief, db
from casework.letters import actions as letters
from casework.letters.mail import About
from casework.policy.words import Phase, Seal
from casework.settings import Settings
from casework.staff import queries as staff
from casework.work.actions import promise
from casework.work.loop import Hopeless, Job, register
from casework.work.model import DueWork

VERB = "mail.stalled"
WORDS = (
    "Something is past the date we promised, and it is not on your own worklist.\n\n"
    "Please ask those who run cases, and whoever stands in for them, whether anything waits with them.\n\n"
    "This e-mail says no more, because others may see it.\n"
)


@register("cases.stalled", daily=True)
def watch(job: Job, settings: Settings, now: When) -> None:
    """Once a day promise word of each sealed case that is overdue, once to each person who is next in line."""
    held = staff.posts(now.day)
    for case in db.session.scalars(_overdue(now)).all():
        other = seals.holder(held, seals.barred(case.ref) | {case.holder_ref or ""})
        about = f"{other}:{case.ref}"
        told = select(DueWork.ref).where(DueWork.verb == VERB, DueWork.about == about)
        if other and db.session.scalar(told) is None:
            with brief():
                promise(VERB, about, now)


def _overdue(now: When):  # type: ignore[no-untyped-def]
    sealed = Case.seal != literal(Seal.NONE, Case.seal.type, literal_execute=True)  # in the words of its index
    kept = Case.seal.in_((Seal.PROVISIONAL, Seal.CONFIRMED))
    return select(Case).where(sealed, kept, Case.phase != Phase.CLOSED, Case.due_on < now.day)


@register(VERB)
def tell(job: Job, settings: Settings, now: When) -> None:
    """Tell the next in line to ask, unless they have been shut out since or the case is answered.

    The work is about `staff ref:case ref`.
    """
    staff_ref, _, case_ref = job.about.partition(":")
    member, case = staff.member(staff_ref), db.session.get(Case, case_ref)
    if member is None or case is None or staff_ref in seals.barred(case_ref) or case.phase is Phase.CLOSED:
        return
    if not member.email:
        raise Hopeless("Somebody was to be told whose account has no e-mail address. Telephone them.")
    name = council.policy(case.policy_ref).council.name
    envelope = envelope_to(member.email, job, case, name, settings, now)
    letters.send(settings, envelope, About.STALLED, WORDS)
