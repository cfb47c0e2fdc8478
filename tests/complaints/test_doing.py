"""Remedies and lessons: promised to an owner by a day, on the worklist until they are done, published without names."""

from datetime import date

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases import queries, seals
from casework.cases.model import Whom
from casework.cases.worklist import Show, worklist
from casework.complaints.doing import actions
from casework.complaints.doing.actions import Promised
from casework.complaints.doing.queries import listed, owners
from casework.complaints.model import Lesson, Remedy
from casework.complaints.published import actions as publishing
from casework.complaints.published.queries import published
from casework.db import db
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.intake.actions import AboutWhom
from casework.letters.model import Letter
from casework.policy.access import Action
from casework.policy.words import Kind, Mode, Outcome
from tests.complaints.scene import answered, complaint, find, known, points, sound
from tests.complaints.test_actions import sealed
from tests.town import MONDAY, Town, edith, found, later

pytestmark = pytest.mark.both
KINDS = [Remedy, Lesson]
BY_FRIDAY = later(4).day
GATE = "We will mend the gate."


@pytest.fixture
def town(inside: Flask) -> Town:
    return found()


def promise(town: Town, ref: str, kind: actions.Kind = Remedy, what: str = GATE, owner: str = "ben",
            due_on: date = BY_FRIDAY, point: str = "", by: str = "ben") -> str:  # fmt: skip
    """Promise something, and give its ref."""
    item = Promised(what, town.refs[owner], due_on, point)
    actions.promise(kind, ref, item, town.who(by), MONDAY)
    every = known(town, ref)
    return (every.remedies if kind is Remedy else every.lessons)[-1].ref


def closed(town: Town, **sent: object) -> str:
    """A complaint that is answered and closed."""
    ref = complaint(town, **sent)
    find(town, ref, Outcome.UPHELD, Outcome.NOT_UPHELD)
    answered(town, ref)
    town.move(ref, "close", "ben", later(3))
    return ref


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_promised_has_an_owner_and_a_day_and_stands_on_the_worklist(town: Town, kind: actions.Kind) -> None:
    ref = complaint(town)
    promise(town, ref, kind, due_on=MONDAY.day)
    case = town.case(ref)
    assert (case.also_due_on, case.also_due_what) == (MONDAY.day, actions.DUE[kind])
    assert case.due_on == MONDAY.day
    assert sound()


@pytest.mark.parametrize("kind", KINDS)
def test_a_closed_case_comes_back_to_the_worklist_until_what_it_promised_is_done(
    town: Town, kind: actions.Kind
) -> None:
    ref = closed(town)
    assert town.case(ref).rank is None
    row = promise(town, ref, kind)
    case = town.case(ref)
    assert (case.due_on, case.due_what) == (BY_FRIDAY, actions.DUE[kind])
    shown = worklist(town.who("ada"), Show.ALL, "", later(20))
    assert [each.case.ref for group in shown.groups for each in group.rows] == [ref]
    assert shown.counts.overdue == 1
    actions.done(kind, ref, row, MONDAY.day, "Mended on Monday.", town.who("ben"), MONDAY)
    assert town.case(ref).rank is None
    assert sound()


def test_the_same_promise_pressed_twice_is_kept_once(town: Town) -> None:
    ref = complaint(town)
    promise(town, ref)
    before = town.case(ref).story
    promise(town, ref)
    assert (len(known(town, ref).remedies), town.case(ref).story) == (1, before)


@pytest.mark.parametrize(
    ("wrong", "sentence", "field"),
    [
        ({"what": " "}, "Say what is to be done", "what"),
        ({"owner": "fay"}, "they must be able to open this case", "owner"),
        ({"owner": "gus"}, "they must be able to open this case", "owner"),
        ({"due_on": date(2026, 11, 22)}, "today or a later day", "due_on"),
    ],
)
def test_a_promise_that_cannot_be_kept_is_refused(
    town: Town, wrong: dict[str, object], sentence: str, field: str
) -> None:
    ref = complaint(town)
    with pytest.raises(Invalid, match=sentence) as refusal:
        promise(town, ref, **wrong)
    assert refusal.value.field == field
    assert known(town, ref).remedies == ()


def test_who_is_shut_out_of_a_case_owns_nothing_of_it(town: Town) -> None:
    ref = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)).case_ref
    seen = queries.opened(town.who("ben"), ref, Action.CASE_SEE, MONDAY)
    assert [each.ref for each in owners(seen)] == [town.refs["ben"]]
    with pytest.raises(Invalid, match="able to open this case"):
        promise(town, ref, owner="ada")


@pytest.mark.parametrize("kind", KINDS)
def test_who_and_when_change_with_a_reason(town: Town, kind: actions.Kind) -> None:
    ref = complaint(town)
    row = promise(town, ref, kind)
    with pytest.raises(Invalid, match="Say why"):
        actions.change(kind, ref, row, town.refs["ada"], later(9).day, " ", town.who("ben"), MONDAY)
    actions.change(kind, ref, row, town.refs["ada"], later(9).day, "No boards left.", town.who("ben"), MONDAY)
    changed = known(town, ref).doing(row)
    assert (changed.owner_ref, changed.due_on, changed.note) == (town.refs["ada"], later(9).day, "No boards left.")
    assert town.case(ref).also_due_on == later(9).day
    assert sound()


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_done_or_dropped_says_how_and_stays_so(town: Town, kind: actions.Kind) -> None:
    ref, ben = complaint(town), town.who("ben")
    row = promise(town, ref, kind)
    with pytest.raises(Invalid, match="has not come yet"):
        actions.done(kind, ref, row, later(1).day, "Mended.", ben, MONDAY)
    with pytest.raises(Invalid, match="what was done"):
        actions.done(kind, ref, row, MONDAY.day, "", ben, MONDAY)
    with pytest.raises(Invalid, match="not to be done any more"):
        actions.dropped(kind, ref, row, "", ben, MONDAY)
    actions.dropped(kind, ref, row, "The gate is gone.", ben, MONDAY)
    assert known(town, ref).doing(row).dropped
    with pytest.raises(Conflict, match="done or dropped already"):
        actions.done(kind, ref, row, MONDAY.day, "Mended.", ben, MONDAY)
    with pytest.raises(Conflict, match="done or dropped already"):
        actions.change(kind, ref, row, town.refs["ada"], BY_FRIDAY, "Why.", ben, MONDAY)


def test_what_is_promised_on_one_case_is_not_found_on_another(town: Town) -> None:
    ref, other = complaint(town), complaint(town)
    with pytest.raises(NotFound):
        actions.done(Remedy, other, promise(town, ref), MONDAY.day, "Mended.", town.who("ben"), MONDAY)


def test_the_answer_tells_what_is_done_about_it_and_what_was_dropped_it_leaves_out(town: Town) -> None:
    ref = complaint(town)
    find(town, ref, Outcome.UPHELD, Outcome.UPHELD)
    promise(town, ref)
    promise(town, ref, Lesson, "Gates are looked at every week")
    done = promise(town, ref, what="We rang you", due_on=later(1).day)
    done = next(each.ref for each in known(town, ref).remedies if each.what == "We rang you")
    actions.done(Remedy, ref, done, MONDAY.day, "Rang at noon.", town.who("ben"), MONDAY)
    gone = promise(town, ref, what="We paint it", due_on=later(2).day)
    gone = next(each.ref for each in known(town, ref).remedies if each.what == "We paint it")
    actions.dropped(Remedy, ref, gone, "It is new.", town.who("ben"), MONDAY)
    answered(town, ref)
    letter = db.session.scalars(select(Letter).where(Letter.case_ref == ref, Letter.template == "answer")).one()
    body = letter.body or ""
    assert "We will mend the gate. We do this by Friday 27 November 2026." in body
    assert "We rang you. This was done on Monday 23 November 2026." in body
    assert "Gates are looked at every week." in body
    assert "paint" not in body


def test_a_member_who_reads_a_referred_case_promises_nothing(town: Town) -> None:
    ref = complaint(town)
    town.move(ref, "refer", "ada", MONDAY, reason="It is for the committee.")
    with pytest.raises(NotAllowed):
        promise(town, ref, by="fay")
    with pytest.raises(NotFound):
        promise(town, ref, by="gus")


# The list of what is still to be done


def refs_of(town: Town, who: str, kind: actions.Kind = Remedy, mine: bool = False, after: str = "") -> list[str]:
    """The cases on somebody's list, in order."""
    return [row.case.ref for row in listed(town.who(who), kind, mine, after, MONDAY).rows]


def test_the_list_shows_what_is_open_on_cases_somebody_sees_the_earliest_first(town: Town) -> None:
    one, two = complaint(town), complaint(town)
    promise(town, one, due_on=later(9).day)
    promise(town, two, due_on=later(2).day, owner="ada")
    promise(town, two, Lesson)
    assert refs_of(town, "ada") == [two, one]
    assert refs_of(town, "ada", mine=True) == [two]
    assert refs_of(town, "ben", mine=True) == [one]
    assert refs_of(town, "ada", Lesson) == [two]
    assert refs_of(town, "fay") == refs_of(town, "gus") == []


def test_the_list_goes_on_where_the_page_before_ended(town: Town) -> None:
    ref = complaint(town)
    for number in range(51):
        actions.promise(Remedy, ref, Promised(f"Step {number}", town.refs["ben"], BY_FRIDAY), town.who("ben"), MONDAY)
    first = listed(town.who("ada"), Remedy, False, "", MONDAY)
    assert len(first.rows) == 50
    second = listed(town.who("ada"), Remedy, False, first.after, MONDAY)
    assert len(second.rows) == 1 and second.after == ""
    assert len({each.doing.ref for each in (*first.rows, *second.rows)}) == 51
    assert len(listed(town.who("ada"), Remedy, False, "nonsense|x", MONDAY).rows) == 50


def test_what_hangs_on_a_sealed_point_shows_to_its_subject_nowhere(town: Town) -> None:
    ref, point = sealed(town)
    promise(town, ref, what="She says sorry.", point=point, owner="ben")
    promise(town, ref, Lesson, what="Training for all.", point=point, owner="ben")
    ada = town.who("ada")
    seen = queries.opened(ada, ref, Action.CASE_SEE, MONDAY)
    shown = known(town, ref).seen_by(seen.hidden)
    assert shown.remedies == shown.lessons == ()
    assert refs_of(town, "ada") == refs_of(town, "ada", Lesson) == []
    assert refs_of(town, "ben") == refs_of(town, "ben", Lesson) == [ref]
    assert town.case(ref).also_due_on is None
    row = known(town, ref).remedies[0].ref
    with pytest.raises(NotFound):
        actions.done(Remedy, ref, row, MONDAY.day, "I did.", ada, MONDAY)


def test_nothing_of_a_sealed_case_or_point_goes_on_the_public_page(town: Town) -> None:
    split, point = sealed(town)
    ref = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)).case_ref
    for each, row in ((split, promise(town, split, Lesson, point=point)), (ref, promise(town, ref, Lesson))):
        with pytest.raises(NotAllowed, match="whoever it is about reads the public page too"):
            publishing.publish(each, row, SAID, DID, town.who("ben"), MONDAY)


def test_the_subject_of_a_sealed_case_finds_no_remedy_of_it(town: Town) -> None:
    ref = town.sends(about=(AboutWhom(Whom.PERSON, town.refs["ada"], "Ada Marsh"),)).case_ref
    seals.confirm_seal(ref, "It is about her.", town.who("ben"), MONDAY, "")
    promise(town, ref)
    assert refs_of(town, "ada") == []
    assert refs_of(town, "ben") == [ref]


# You said, we did

SAID, DID = "Nobody rings back.", "Messages are picked up twice a day."


def lesson(town: Town, ref: str) -> str:
    """A lesson of a closed case, ready to be published."""
    return promise(town, ref, Lesson, "We ring back the same day.")


def test_a_lesson_is_published_in_words_that_name_nobody_and_taken_back(town: Town) -> None:
    ref = closed(town, sender=edith())
    row, ada = lesson(town, ref), town.who("ada")
    publishing.publish(ref, row, SAID, DID, ada, later(4))
    before = town.case(ref).story
    publishing.publish(ref, row, SAID, DID, ada, later(5))
    assert town.case(ref).story == before
    assert [(each.said, each.did, each.on) for each in published("").lines] == [(SAID, DID, later(4).day)]
    publishing.unpublish(ref, row, ada, later(6))
    assert published("").lines == ()
    with pytest.raises(Conflict):
        publishing.unpublish(ref, row, ada, later(6))
    assert sound()


@pytest.mark.parametrize(
    ("said", "did", "field"),
    [
        ("Edith Wren asked for it.", DID, "said"),
        ("Mrs Wren asked for it.", DID, "said"),
        (SAID, "We rang Edith.", "did"),
        (SAID, "Ben Holt rings back now.", "did"),
        (SAID, "Cora rings back now.", "did"),
        ("Write to edith@example.org.", DID, "said"),
        ("", DID, "said"),
        (SAID, " ", "did"),
        ("a" * 601, DID, "said"),
    ],
)
def test_what_could_tell_who_is_not_published(town: Town, said: str, did: str, field: str) -> None:
    ref = closed(town, sender=edith())
    row = lesson(town, ref)
    with pytest.raises(Invalid) as refusal:
        publishing.publish(ref, row, said, did, town.who("ada"), later(4))
    assert refusal.value.field == field
    assert published("").lines == ()


def test_nothing_is_published_before_whoever_wrote_has_our_answer(town: Town) -> None:
    ref = complaint(town)
    with pytest.raises(NotAllowed, match="Answer whoever wrote first"):
        publishing.publish(ref, lesson(town, ref), SAID, DID, town.who("ada"), MONDAY)


def test_only_who_runs_a_case_publishes_from_it(town: Town) -> None:
    ref = closed(town)
    with pytest.raises(NotAllowed):
        publishing.publish(ref, lesson(town, ref), SAID, DID, town.who("ben"), later(4))


def test_from_what_was_sent_in_confidence_only_those_publish_who_may_know_the_name(town: Town) -> None:
    ref = closed(town, sender=edith(Mode.CONFIDENTIAL))
    row = lesson(town, ref)
    with pytest.raises(Invalid, match="Wren"):
        publishing.publish(ref, row, "Wren wrote.", DID, town.who("ada"), later(4))


def test_a_remedy_is_no_lesson(town: Town) -> None:
    ref = closed(town)
    with pytest.raises(NotFound):
        publishing.publish(ref, promise(town, ref), SAID, DID, town.who("ada"), later(4))


def test_a_lesson_comes_from_a_compliment_too(town: Town) -> None:
    ref = town.sends(called=Kind.COMPLIMENT).case_ref
    promise(town, ref, Lesson, "We do so everywhere.", by="ada")
    assert town.case(ref).also_due_on == BY_FRIDAY


def test_the_public_page_goes_on_where_it_ended(town: Town) -> None:
    ref = closed(town)
    for number in range(51):
        item = Promised(f"Lesson {number}", town.refs["ben"], BY_FRIDAY)
        actions.promise(Lesson, ref, item, town.who("ben"), MONDAY)
    for row in known(town, ref).lessons:
        publishing.publish(ref, row.ref, SAID, DID, town.who("ada"), later(4))
    first = published("")
    assert len(first.lines) == 50
    assert len(published(first.before).lines) == 1
    assert len(published("x|y").lines) == 50


def test_points_may_be_told_apart_by_what_is_done_about_them(town: Town) -> None:
    ref = complaint(town)
    point = points(town, ref)[1].row.ref
    row = promise(town, ref, point=point)
    assert known(town, ref).doing(row).allegation_ref == point
    with pytest.raises(NotFound):
        promise(town, ref, what="Another", point="x" * 26)
