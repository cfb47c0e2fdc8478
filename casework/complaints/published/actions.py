"""Put a lesson on the public page in words that name nobody, and take it off again."""

from casework.cases.queries import Opened, opened
from casework.clock import When
from casework.complaints.doing.queries import apart
from casework.complaints.model import Lesson
from casework.complaints.published.queries import names_of
from casework.complaints.queries import whole
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.people.model import Person
from casework.policy.access import Action, Actor
from casework.policy.naming import held
from casework.policy.words import Mode, Phase
from casework.trail import act

LONGEST = 600  # characters of each half


def publish(case_ref: str, lesson_ref: str, said: str, did: str, by: Actor, now: When) -> None:
    """Put it on the public page. Invalid for words that hold a name, NotAllowed before the sender has our answer.

    What was sent in confidence is published by those who may know who wrote: a refusal could tell anybody else.
    """
    with act("lesson.published", by=by, now=now, case=case_ref):
        seen = opened(by, case_ref, Action.LESSON_PUBLISH, now)
        row = _lesson(seen, lesson_ref)
        _may(seen, row)
        said, did = _words(said, "said"), _words(did, "did")
        names, whole_ones = names_of(seen.case, _sender(seen))
        for field, text in (("said", said), ("did", did)):
            if found := held(text, names, whole_ones):
                raise Invalid(f"This could tell who it is about: {', '.join(found)}. Say it without that.", field)
        if (row.said, row.did, row.published_on is not None) == (said, did, True):
            return
        row.said, row.did, row.published_on = said, did, row.published_on or now.day


def unpublish(case_ref: str, lesson_ref: str, by: Actor, now: When) -> None:
    """Take it off the public page."""
    with act("lesson.unpublished", by=by, now=now, case=case_ref):
        row = _lesson(opened(by, case_ref, Action.LESSON_PUBLISH, now), lesson_ref)
        if row.published_on is None:
            raise Conflict("It is not on the public page.")
        row.published_on = None


def _lesson(seen: Opened, ref: str) -> Lesson:
    row = whole(seen.case).seen_by(seen.hidden).doing(ref)
    if not isinstance(row, Lesson):
        raise NotFound()
    return row


def _may(seen: Opened, row: Lesson) -> None:
    if seen.case.watched or row.allegation_ref in apart(seen, whole(seen.case)):
        raise NotAllowed("This is sealed, and whoever it is about reads the public page too: it stays off it.")
    if seen.case.phase not in (Phase.ANSWERED, Phase.CLOSED):
        raise NotAllowed("Answer whoever wrote first: they should not read of it there before they hear from us.")
    if seen.case.mode is Mode.CONFIDENTIAL and not seen.may(Action.CASE_SENDER):
        raise NotAllowed("This was sent in confidence: it is published by somebody who may know who wrote.")


def _sender(seen: Opened) -> Person | None:
    return db.session.get(Person, seen.case.person_ref) if seen.case.person_ref else None


def _words(text: str, field: str) -> str:
    text = text.strip()
    if not text:
        raise Invalid("Write both halves: what was said, and what we did.", field)
    if len(text) > LONGEST:
        raise Invalid(f"Keep it under {LONGEST} characters: the public reads it at a glance.", field)
    return text
