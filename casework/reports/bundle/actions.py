"""The due work that makes a bundle, once it was asked for."""

from casework.clock import When
from casework.errors import NotAllowed, NotFound
from casework.letters import files
from casework.letters.pdf import NoPdf
from casework.privacy import bundles
from casework.privacy.model import Bundle, Reader
from casework.reports import checkpoints
from casework.reports.bundle import making
from casework.settings import Settings
from casework.staff.queries import actor_of
from casework.work.loop import Job, register

NO_LONGER = "Whoever asked for it may no longer take this case out."


@register(bundles.MAKE)
def make(job: Job, settings: Settings, now: When) -> None:
    """Make a bundle as whoever asked for it may see the case now; harmless when done twice.

    First the trail is signed, where this machine can, so that the proof covers the case as it is.
    """
    bundle_ref, _, case_ref = job.about.partition(":")
    row = bundles.one(case_ref, bundle_ref)
    if not row.waits:
        return
    checkpoints.watch(settings, now)
    row = bundles.one(case_ref, bundle_ref)
    try:
        made = _made(row, settings, now)
    except (NoPdf, NotFound, NotAllowed) as error:
        bundles.give_up(row, _problem(error), job.finish, now)
        return
    try:
        bundles.keep(row, made, job.finish, now)
    except BaseException:
        files.discard([made.kept], settings)
        raise


def _made(row: Bundle, settings: Settings, now: When) -> bundles.Made:
    by = actor_of(row.asked_by, now.day)
    if by is None:
        raise NotFound()
    seen = bundles.may_take(by, row.case_ref, now)
    if row.reader is Reader.SENDER and (why := bundles.not_theirs(seen.case, now)):
        raise NotAllowed(why)
    return making.make(seen, row, settings, now)


def _problem(error: Exception) -> str:
    return NO_LONGER if isinstance(error, NotFound) else str(error)
