"""What somebody whose name we have can ask for by telephone, letter or at the counter, as they can by receipt."""

from enum import StrEnum

from casework.cases.actions import Heard, restore_kind, take_down
from casework.cases.model import Case
from casework.cases.queries import may_object, may_restore, state_of
from casework.cases.seals import object_to_seal
from casework.cases.writing import KINDS
from casework.clock import When
from casework.db import db
from casework.errors import NotFound
from casework.policy.access import Action, Actor
from casework.policy.words import Mode
from casework.staff.ties import still_may
from casework.trail import act


class Wants(StrEnum):
    """What the sender wants with what they tell us."""

    HEARD = "heard"
    RESTORED = "restored"
    OBJECTS = "objects"


def open_to_them(case: Case) -> list[tuple[str, str]]:
    """What the sender of a case can want, each in words for whoever writes it down.

    Somebody anonymous is only heard: whoever rings may be a stranger, and their own steps stay behind the receipt.
    """
    offered = [(Wants.HEARD.value, "They tell us something, answer us, or ask")]
    if case.mode is Mode.ANONYMOUS:
        return offered
    if may_restore(case):
        kind = f"They want it dealt with as a {KINDS[case.called]}, as they first called it"
        offered.append((Wants.RESTORED.value, f"{kind}: its time counts from the day we first had it"))
    if may_object(case.ref):
        offered.append((Wants.OBJECTS.value, "They object to how it was decided who may see it"))
    return offered


def take(case_ref: str, words: str, heard: Heard, wants: Wants, by: Actor, now: When) -> None:
    """Write down what the sender told us, and do what they want with it: the same act as behind their receipt.

    Invalid and NotAllowed as for `take_down` and for what they want.
    """
    if wants is Wants.HEARD:
        take_down(case_ref, words, heard, by, now)
        return
    name, facts = ("case.kind-restored", {}) if wants is Wants.RESTORED else ("case.seal-objected", {"reason": words})
    with act(name, by=by, now=now, case=case_ref, happened=heard.happened, **facts):
        case = db.session.get(Case, case_ref)
        if case is None:
            raise NotFound()
        still_may(by, case.ref, Action.CASE_REACH, state_of(case))
        take_down(case_ref, words, heard, by, now)
        if wants is Wants.RESTORED:
            restore_kind(case_ref, now)
        else:
            object_to_seal(case_ref, words, now)
