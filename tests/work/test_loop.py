"""Due work: claimed by one worker at a time, tried again with patience, done once, given up in the open."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select

from casework.clock import When
from casework.db import brief, db
from casework.errors import Conflict, Invalid, NotFound
from casework.people.model import Person, ReachBy
from casework.policy.access import Actor, ActorKind
from casework.settings import Settings
from casework.trail import act
from casework.work import actions, loop
from casework.work.actions import WORKER
from casework.work.model import DueWork

pytestmark = pytest.mark.both


def later(when: When, **more: float) -> When:
    assert when.instant is not None
    return When.at(when.instant + timedelta(**more))


def promised(verb: str, about: str, due: When) -> None:
    with brief():
        actions.promise(verb, about, due)


def row(about: str) -> DueWork:
    db.session.remove()
    return db.session.scalars(select(DueWork).where(DueWork.about == about)).one()


def failing(error: Exception) -> Callable[..., None]:
    def verb(job: loop.Job, settings: Settings, now: When) -> None:
        raise error

    return verb


def adds_edith(job: loop.Job, settings: Settings, now: When) -> None:
    with act("contact.received", by=WORKER, now=now):
        db.session.add(Person(name="Edith Wren", reach_by=ReachBy.EMAIL))
        job.finish(now)


def test_work_is_done_once_when_it_is_due(lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any]) -> None:
    done: list[str] = []
    loop.register("note")(lambda job, settings, now: done.append(job.about))
    promised("note", "early", noon)
    promised("note", "late", later(noon, hours=1))
    assert loop.run_once(settings, later(noon, minutes=1)) == 1
    assert loop.run_once(settings, later(noon, minutes=2)) == 0
    assert loop.run_once(settings, later(noon, hours=2)) == 1
    assert done == ["early", "late"]
    assert row("early").done == later(noon, minutes=1)


def test_what_it_does_and_that_it_is_done_are_one_transaction(
    lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any]
) -> None:
    loop.register("add")(adds_edith)
    promised("add", "edith", noon)
    loop.do_one(settings, noon)
    assert row("edith").done == noon
    assert db.session.scalar(select(func.count()).select_from(Person)) == 1


def test_a_verb_called_twice_for_one_promise_does_its_act_once(
    lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any]
) -> None:
    """Two workers hold the same job when the first outlives its lease; the second to finish is refused whole."""
    loop.register("add")(adds_edith)
    promised("add", "edith", noon)
    slow = loop.claim(noon)
    quick = loop.claim(later(noon, minutes=6))
    assert slow and quick and slow.ref == quick.ref
    adds_edith(quick, settings, later(noon, minutes=6))
    with pytest.raises(Conflict):
        adds_edith(slow, settings, later(noon, minutes=7))
    assert db.session.scalar(select(func.count()).select_from(Person)) == 1


def test_a_lease_keeps_others_away_until_it_runs_out(lean: Flask, noon: When, verbs: dict[str, Any]) -> None:
    loop.register("note")(failing(RuntimeError()))
    promised("note", "one", noon)
    first = loop.claim(noon)
    assert first is not None and first.tries == 1
    assert loop.claim(later(noon, minutes=4)) is None
    again = loop.claim(later(noon, minutes=6))
    assert again is not None and (again.ref, again.tries) == (first.ref, 2)


def test_two_workers_never_claim_the_same_piece(lean: Flask, noon: When, verbs: dict[str, Any]) -> None:
    loop.register("note")(failing(RuntimeError()))
    for number in range(5):
        promised("note", str(number), noon)
    taken = [loop.claim(noon) for _ in range(6)]
    assert len({job.ref for job in taken if job}) == 5
    assert taken[5] is None


def test_what_fails_is_tried_again_with_more_and_more_patience(
    lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any]
) -> None:
    loop.register("note")(failing(RuntimeError("Edith Wren's address")))
    promised("note", "one", noon)
    loop.do_one(settings, noon)
    left = row("one")
    assert (left.tries, left.lease_until) == (1, later(noon, seconds=15))
    assert left.problem == "It failed inside: RuntimeError."
    assert not loop.do_one(settings, later(noon, seconds=14))
    assert loop.do_one(settings, later(noon, seconds=16))
    assert row("one").lease_until == later(noon, seconds=16 + 30)
    assert [loop.wait_after(tries) for tries in (8, 9, 500)] == [timedelta(minutes=32), *[timedelta(hours=1)] * 2]


def test_a_refusal_of_ours_is_shown_in_its_own_words(
    lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any]
) -> None:
    loop.register("note")(failing(Invalid("There is no address.")))
    promised("note", "one", noon)
    loop.do_one(settings, noon)
    assert row("one").problem == "There is no address."


def test_work_is_given_up_after_five_days_of_trying_and_never_after_five_days_of_absence(
    lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any]
) -> None:
    loop.register("note")(failing(RuntimeError()))
    promised("note", "one", noon)
    for tries in range(12):
        assert not row("one").given_up
        loop.do_one(settings, later(noon, days=5, hours=2 * tries))
    assert row("one").given_up
    assert loop.claim(later(noon, days=9)) is None


def test_what_cannot_get_better_is_given_up_at_once_and_can_be_set_going_again(
    lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any]
) -> None:
    loop.register("note")(failing(loop.Hopeless("The address does not exist.")))
    promised("note", "one", noon)
    loop.do_one(settings, noon)
    left = row("one")
    assert (left.given_up, left.problem) == (True, "The address does not exist.")
    assert loop.claim(later(noon, days=1)) is None
    actions.retry(left.ref, later(noon, days=1))
    assert loop.claim(later(noon, days=1)) is not None


def test_what_is_done_cannot_be_set_going_again(
    lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any]
) -> None:
    loop.register("note")(lambda *_: None)
    promised("note", "one", noon)
    loop.do_one(settings, noon)
    with pytest.raises(NotFound):
        actions.retry(row("one").ref, noon)


def test_work_that_kills_every_worker_is_given_up_in_the_end(lean: Flask, noon: When, verbs: dict[str, Any]) -> None:
    loop.register("note")(failing(RuntimeError()))
    promised("note", "one", noon)
    for tries in range(12):
        assert loop.claim(later(noon, days=5, hours=tries)) is not None
    assert loop.recover(later(noon, days=5, hours=11)) == 0
    assert loop.recover(later(noon, days=6)) == 1
    assert row("one").given_up


def anonymous(noon: When) -> When:
    """Work that belongs to somebody anonymous is promised and fails; gives the moment of it."""
    moment = later(noon, minutes=7, seconds=13)
    with act("contact.received", by=Actor("case", "somebody", ActorKind.ANONYMOUS), now=moment):
        actions.promise("note", "one", moment.coarse())
    loop.register("note")(failing(RuntimeError()))
    return moment


def test_work_for_an_anonymous_sender_leaves_a_day_and_no_time(
    lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    moment = anonymous(noon)
    job = loop.claim(moment)
    assert job and row("one").lease_until == noon.coarse()
    loop.do_one(settings, later(moment, minutes=6))
    left = row("one")
    assert (left.tries, left.lease_until, left.problem) == (2, None, "It failed inside: RuntimeError.")
    assert not caplog.records, "a line of a log has the time"
    verbs["note"] = lambda *_: None
    loop.do_one(settings, later(moment, minutes=8))
    left = row("one")
    assert (left.due, left.done, left.lease_until) == (noon.coarse(), noon.coarse(), None)


def test_work_that_may_keep_no_time_waits_all_the_same(
    lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any]
) -> None:
    moment = anonymous(noon)
    promised("note", "two", later(moment, minutes=1))
    assert loop.do_one(settings, moment)
    assert not loop.do_one(settings, later(moment, seconds=14))
    assert loop.do_one(settings, later(moment, seconds=16))
    assert not loop.do_one(settings, later(moment, seconds=16 + 29))
    verbs["note"] = lambda *_: None
    assert loop.do_one(settings, later(moment, minutes=1)) and row("two").done is None
    assert loop.do_one(settings, later(moment, minutes=1)) and row("two").done, "what waits keeps nobody waiting"


def test_another_worker_waits_from_when_it_first_saw_that_somebody_was_at_it(
    lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = anonymous(noon)
    assert loop.claim(moment)
    monkeypatch.setattr(loop, "_SEEN", {})
    assert loop.claim(later(moment, minutes=20)) is None, "the first may be sending still"
    again = loop.claim(later(moment, minutes=26))
    assert again and again.tries == 2


def test_a_worker_that_begins_takes_up_at_once_what_a_dead_one_left(
    lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = anonymous(noon)
    assert loop.claim(moment)
    monkeypatch.setattr(loop, "_SEEN", {})
    loop.recover(later(moment, seconds=3))
    assert loop.claim(later(moment, seconds=3))


def test_one_promise_for_each_verb_and_row(lean: Flask, noon: When) -> None:
    promised("note", "one", noon)
    with pytest.raises(Conflict), act("contact.received", by=WORKER, now=noon):
        actions.promise("note", "one", noon)


def test_a_promise_made_in_an_act_that_fails_was_never_made(lean: Flask, noon: When, verbs: dict[str, Any]) -> None:
    loop.register("note")(failing(RuntimeError()))
    with pytest.raises(ZeroDivisionError), act("contact.received", by=WORKER, now=noon):
        actions.promise("note", "one", noon)
        raise ZeroDivisionError
    assert loop.claim(noon) is None


def test_a_daily_verb_runs_once_a_day(lean: Flask, settings: Settings, noon: When, verbs: dict[str, Any]) -> None:
    days: list[str] = []
    loop.register("tidy", daily=True)(lambda job, settings, now: days.append(job.about))
    for hours in (0, 1, 24, 25):
        loop.run_once(settings, later(noon, hours=hours))
    assert days == ["2026-11-21", "2026-11-22"]


def test_a_worker_leaves_verbs_it_does_not_know_to_others(lean: Flask, noon: When, verbs: dict[str, Any]) -> None:
    promised("unheard-of", "one", noon)
    assert loop.claim(noon) is None


def test_one_name_has_one_verb(verbs: dict[str, Any]) -> None:
    loop.register("note")(failing(RuntimeError()))
    with pytest.raises(ValueError, match="two functions"):
        loop.register("note")(failing(RuntimeError()))


def test_the_worker_needs_the_time(lean: Flask, noon: When, verbs: dict[str, Any]) -> None:
    loop.register("note")(failing(RuntimeError()))
    promised("note", "one", noon)
    with pytest.raises(ValueError, match="not only the day"):
        loop.claim(later(noon, days=1).coarse())
