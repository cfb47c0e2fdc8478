"""A meeting of the council's own complaints committee, as far as a form needs it: for tests that walk every page."""

from datetime import timedelta
from itertools import count

from casework.cases.queries import opened
from casework.clock import When
from casework.committee import actions, papers, queries, sitting, summoning, voting
from casework.committee.sitting import Declared, Present
from casework.committee.voting import Motion
from casework.council.queries import committees
from casework.policy.access import Action
from casework.policy.meetings import STEPS, Bond, Order, Presence
from tests.town import Town

AHEAD = timedelta(days=40)
_TIMES = count()


def stage(town: Town, case_ref: str, now: When, ready: str) -> dict[str, str]:
    """What addresses of meetings hold, of one "planned", "noticed", "sitting" (today, all but the vote) or "voted"."""
    ada, today = town.who("ada", now), ready in ("sitting", "voted")
    if not town.case(case_ref).referred:
        town.triage(case_ref)
        town.move(case_ref, "refer", "ada", now, reason="A rule.")
    body = next(each for each in committees(now.day) if each.name == "Complaints committee").ref
    on = now.day if today else now.day + AHEAD
    refs = {"body": body, "at": _at(), "minute": f"{next(_TIMES)}/26"}
    refs["meeting"] = actions.call_meeting(body, on, _at(), "The Hall", ada, now)
    refs["item"] = actions.add_item(refs["meeting"], "A complaint about the hall", case_ref, False, ada, now)
    refs["other"] = actions.add_item(refs["meeting"], "The accounts", None, False, ada, now)
    refs["interest"] = refs["resolution"] = "a" * 26
    if ready != "planned":
        posted = now.day - AHEAD if today else now.day
        actions.give_notice(refs["meeting"], "The board", "Ada Marsh", posted, ada, now)
        refs |= _papers(town, refs, case_ref, now)
    if ready == "noticed":
        summoning.sign(refs["meeting"], ada, now)
        refs["summons"] = next(each.ref for each in summoning.summonses(refs["meeting"]) if each.name == "Dev Rao")
        sitting.declare(refs["item"], Declared(town.refs["fay"], Bond.AWAY, True), ada, now)
        refs["interest"] = sitting.interests(refs["item"])[0].ref
    if today:
        _hold(town, refs, now)
    if ready == "voted":
        motion = Motion("That it is upheld.", "It was late.", refs["minute"], 3, 0)
        refs["resolution"] = voting.enter(refs["item"], motion, ada, now)
    return refs


def _at() -> str:
    """Another time of day each time: a body has no two meetings at once."""
    number = next(_TIMES)
    return f"{number // 60 % 24:02}:{number % 60:02}"


def _papers(town: Town, refs: dict[str, str], case_ref: str, now: When) -> dict[str, str]:
    ada = town.who("ada", now)
    choice = papers.choices(opened(ada, case_ref, Action.CASE_SEE, now))[0]
    papers.give(refs["item"], [choice.key], [town.refs["dev"]], ada, now)
    return {"paper": papers.of_item(refs["item"])[0].paper.ref, "key": choice.key}


def _hold(town: Town, refs: dict[str, str], now: When) -> None:
    ada = town.who("ada", now)
    at = queries.meeting_for(ada, refs["meeting"], Action.MEETING_SEE)
    here = dict.fromkeys(sitting.seats_of(at.meeting), Presence.HERE)
    sitting.attend(refs["meeting"], Present(here, town.refs["cora"]), ada, now)
    sitting.ask_interests(refs["item"], ada, now)
    sitting.exclude(refs["item"], "A resident’s own affairs.", ada, now)
    sitting.hear(refs["item"], Order.IN_WRITING, "They asked.", STEPS[Order.IN_WRITING], ada, now)
