"""What the spine knows of requests for information: who answered one, so that somebody else looks at it again."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from casework.cases.model import Case
from casework.cases.parts import Part, join
from casework.db import db
from casework.letters.model import Letter
from casework.policy.words import Event, Kind


class OfRequest(Part):
    """Who wrote the answers to one request."""

    def __init__(self, answered_by: frozenset[str]) -> None:
        self.answered_by = answered_by

    def facts(self) -> Mapping[str, Any]:
        """Those who answered it the first time."""
        return {"decided_by": self.answered_by}


def read(case: Case) -> OfRequest:
    """What is known of one request, in one statement."""
    letters = db.session.execute(select(Letter.written_by, Letter.keeps).where(Letter.case_ref == case.ref))
    return OfRequest(frozenset(by for by, keeps in letters if Event.ANSWERED.value in keeps))


join(frozenset({Kind.INFORMATION_REQUEST, Kind.OWN_DATA}), read)
