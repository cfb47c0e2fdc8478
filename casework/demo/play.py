"""Plays the demonstration's stories: every step in order of time, through the verbs that real people use."""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

from sqlalchemy import select

from casework.cases import actions, moves, receipts, seals
from casework.cases import queries as cases
from casework.cases.clocks import running
from casework.cases.model import Case, Whom
from casework.cases.moves import Answers
from casework.clock import LONDON, When
from casework.complaints import actions as complaints
from casework.complaints.letters import FINDINGS
from casework.complaints.model import Way as Sends
from casework.complaints.putting import actions as putting
from casework.complaints.putting.actions import Came, Secrets
from casework.complaints.queries import KINDS, Whole, whole
from casework.complaints.records import actions as records
from casework.complaints.records.actions import Told
from casework.db import db
from casework.demo import aftermath, meetings, routing
from casework.demo.cast import Cast
from casework.demo.stories import Story
from casework.intake.actions import AboutWhom, Behalf, Incoming, Keys, Sender, receive
from casework.letters.model import Letter
from casework.people.model import ReachBy
from casework.policy.access import Action, Actor
from casework.policy.authority import Basis
from casework.policy.days import Calendar
from casework.policy.reasons import Found
from casework.policy.shape import Move
from casework.policy.words import Channel, Event, Kind, Mode, Outcome, Way
from casework.work.actions import WORKER

PRIVACY_NOTICE = "demonstration"
CALLED, HELD, TOLD = 15, 9, 8
"""How many working days ago the one meeting was called, was held, and its decision was sent."""
DESK = (Channel.TELEPHONE, Channel.VISIT, Channel.LETTER, Channel.EMAIL)


@dataclass(frozen=True)
class Play:
    """What a step needs: the people, the secrets, the calendar, today, and where residents follow a case."""

    cast: Cast
    keys: Keys
    calendar: Calendar
    today: date
    track_url: str


@dataclass
class Scene:
    """One story while it is told."""

    play: Play
    story: Story
    case_ref: str = ""

    @property
    def holder(self) -> Actor:
        """Whoever answers for the case and may act on it."""
        case = db.session.get(Case, self.case_ref)
        assert case is not None and case.holder_ref is not None
        return self.play.cast.people[case.holder_ref]


def tell(play: Play, stories: tuple[Story, ...], now: When) -> int:
    """Tell every story up to now, all steps of all of them in order of time; how many cases there are."""
    numbers, due = count(), []
    scenes = [Scene(play, story) for story in stories]
    for place, scene in enumerate(scenes):
        for at, step in _timed(play, scene, place, now):
            heapq.heappush(due, (at, next(numbers), scene, step))
    heard = next(scene for scene in scenes if "H" in scene.story.steps)
    for at, meets in _meeting(play, heard, now):
        heapq.heappush(due, (at, next(numbers), heard, _meets(meets)))
    while due:
        at, _, scene, step = heapq.heappop(due)
        step(scene, at)
        _post(scene, at)
    written = {scene.story.name: scene.case_ref for scene in scenes if scene.story.name}
    aftermath.follow_up(written, play.cast, now)
    meetings.coming(play.cast.ada, meetings.in_a_fortnight(play.today, play.calendar.why_not_working), now)
    return len(stories)


def _meeting(play: Play, scene: Scene, now: When) -> Iterator[meetings.Step]:
    """The meeting that hears one story's review, between its request and its decision."""
    days = {
        "called": _at(_working_day(play, CALLED), 9, 5, now),
        "held": _at(_working_day(play, HELD), 19, 20, now),
        "written": _at(_working_day(play, TOLD), 9, 15, now),
    }
    return meetings.past(lambda: scene.case_ref, play.cast.ada, play.cast.named("cora"), days)


def _meets(step: Callable[[When], None]) -> Callable[[Scene, When], None]:
    return lambda scene, now: step(now)


def _timed(play: Play, scene: Scene, place: int, now: When) -> Iterator[tuple[When, Callable[[Scene, When], None]]]:
    """The steps of a story with the moment of each: one or two a working day, the last ones before now."""
    day = _working_day(play, scene.story.ago)
    yield _at(day, 8 + place % 9, 7 * place % 60, now), _arrives
    for number, letter in enumerate(scene.story.steps, start=1):
        day = min(play.today, _next(play, day) if number % 2 else day)
        if letter == "H":
            day = _working_day(play, TOLD)
        yield _at(day, 10 + number, 11 * place % 60, now), STEPS[letter]


def _at(day: date, hour: int, minute: int, now: When) -> When:
    """That time on that day, or shortly before now when it has not come yet."""
    instant = datetime.combine(day, time(hour % 24, minute), LONDON).astimezone(UTC)
    assert now.instant is not None
    return When.at(min(instant, now.instant - timedelta(minutes=max(1, 40 - hour))))


def _working_day(play: Play, ago: int) -> date:
    day = play.today
    while ago or play.calendar.why_not_working(day):
        day -= timedelta(days=1)
        ago -= play.calendar.why_not_working(day) is None and ago > 0
    return day


def _next(play: Play, day: date) -> date:
    day += timedelta(days=1)
    while play.calendar.why_not_working(day):
        day += timedelta(days=1)
    return day


# Steps


def _arrives(scene: Scene, now: When) -> None:
    story, cast = scene.story, scene.play.cast
    desk = story.channel in DESK
    item = Incoming(
        called=story.kind,
        words=story.words,
        channel=story.channel,
        sender=_sender(story),
        token=receipts.new_token(),
        about=(_about(story, cast),),
        wanted=story.wanted,
        urgent=story.urgent,
        taken_by=cast.ben.name if desk else "",
        privacy_notice=PRIVACY_NOTICE,
        behalf=Behalf(story.behalf, Basis.SIGNED) if story.behalf else None,
    )
    scene.case_ref = receive(item, cast.ben if desk else None, now, scene.play.keys).case_ref


def _sender(story: Story) -> Sender:
    if story.mode is Mode.ANONYMOUS:
        return Sender(Mode.ANONYMOUS)
    mail = f"{story.name.lower().replace(' ', '.')}@residents.example"
    on_line = story.channel in (Channel.WEB, Channel.EMAIL)
    return Sender(
        story.mode,
        name=story.name,
        email=mail if on_line else "",
        telephone="" if on_line else "01632 960 555",
        address="" if on_line else "12 Church Lane",
        reach_by=ReachBy.EMAIL if on_line else ReachBy.POST,
        adjustments=story.adjustments,
    )


def _about(story: Story, cast: Cast) -> AboutWhom:
    if story.whom is not Whom.PERSON:
        return AboutWhom(story.whom, None, story.label)
    person = cast.named(story.label)
    return AboutWhom(Whom.PERSON, person.id, person.name)


def _make(scene: Scene, which: Callable[[Move], bool], answers: Answers, by: Actor, now: When) -> None:
    """Make the first open move that does what is wanted, with its letter as drafted; a story may ask for none."""
    seen = cases.opened(by, scene.case_ref, Action.CASE_SEE, now)
    open_moves = [look.move for look in cases.looks(seen, running(seen.case), now) if look.open]
    move = next((each for each in open_moves if which(each)), None)
    if move is None:
        return
    if move.letter:
        text = moves.draft(seen, move.id, answers, now, scene.play.track_url)
        answers = replace(answers, subject=text.subject, letter=text.body)
    moves.make_move(scene.case_ref, move.id, answers, seen.case.story, by, now, scene.play.track_url)


def _triage(to: str) -> Callable[[Scene, When], None]:
    def step(scene: Scene, now: When) -> None:
        handler = scene.play.cast.named(to)
        answers = Answers(kind=scene.story.kind, handler=handler.id)
        _make(scene, lambda move: move.triages, answers, scene.holder, now)

    return step


def _called_less(scene: Scene, now: When) -> None:
    reason = "You ask for an answer to your letters, which we can give you sooner as a question."
    answers = Answers(kind=Kind.ENQUIRY, handler=scene.play.cast.ben.id, reason=reason)
    _make(scene, lambda move: move.triages, answers, scene.holder, now)


def _restore(scene: Scene, now: When) -> None:
    actions.restore_kind(scene.case_ref, now)


def _acknowledge(scene: Scene, now: When) -> None:
    _make(scene, lambda move: Event.ACKNOWLEDGED in move.meets and not move.answers, Answers(), scene.holder, now)


def _note(scene: Scene, now: When) -> None:
    words = "Looked at the log and the booking diary. Both bear out what the sender says."
    actions.add_note(scene.case_ref, words, False, scene.holder, now)


def _ask(scene: Scene, now: When) -> None:
    reason = "We want to look at the right place and the right day."
    until = now.day + timedelta(days=14)
    answers = Answers(question="Which day was it, and where were you standing?", reason=reason, until=until)
    _make(scene, lambda move: move.pauses, answers, scene.holder, now)


def _reply(scene: Scene, now: When) -> None:
    actions.hear_from_sender(scene.case_ref, "It was the Tuesday, a little after ten, by the side gate.", now)


def _go_on(scene: Scene, now: When) -> None:
    _make(scene, lambda move: move.resumes, Answers(), scene.holder, now)


def _answer(outcome: Outcome, words: str) -> Callable[[Scene, When], None]:
    def step(scene: Scene, now: When) -> None:
        _finds(scene, outcome, words, now)
        answers = Answers(outcome=Outcome.ANSWERED, answer=words)
        _make(scene, _tells, answers, scene.holder, now)
        _complete_record(scene, outcome, now)

    return step


def _complete_record(scene: Scene, outcome: Outcome, now: When) -> None:
    """The record of what an officer decided, for the public; the newest are still to be completed."""
    kept = [each for each in _whole(scene).records if not each.completed]
    if kept and (scene.play.today - now.day).days > NEWEST:
        told = replace(RECORD, decision=f"The complaint was {FINDINGS[outcome]}.")
        records.complete(scene.case_ref, kept[-1].ref, told, scene.holder, now)


def _tells(move: Move) -> bool:
    return move.answers and not move.puts_right and Event.CLOSED not in move.meets


def _finds(scene: Scene, outcome: Outcome, words: str, now: When) -> None:
    """Write down what a complaint says, one point if there is none yet, and find the same on each."""
    if scene.story.kind not in KINDS:
        return
    by = scene.holder
    if not _whole(scene).points:
        complaints.add_points(scene.case_ref, [scene.story.words], None, by, now)
    fault = outcome is Outcome.UPHELD
    found = Found(outcome, words, fault, OURS if fault else "")
    every = _whole(scene)
    complaints.find(scene.case_ref, {each.row.ref: found for each in every.living}, every.case.story, by, now)


def _whole(scene: Scene) -> Whole:
    case = db.session.get(Case, scene.case_ref)
    assert case is not None
    return whole(case)


def _put_right(scene: Scene, now: When) -> None:
    if not _whole(scene).points:
        complaints.add_points(scene.case_ref, [scene.story.words], None, scene.holder, now)
    _make(scene, lambda move: move.puts_right, Answers(answer=RIGHT), scene.holder, now)


def _put_off(scene: Scene, now: When) -> None:
    """Give a new date, a week after the promise that falls due first."""
    case = db.session.get(Case, scene.case_ref)
    assert case is not None
    owed = [clock.due_on for clock in running(case) if clock.met is None]
    until = _next(scene.play, min(owed, default=now.day) + timedelta(days=5))
    reason = "The surveyor can only come next week, and without her report we could not give you reasons."
    _make(scene, lambda move: move.extends, Answers(reason=reason, until=until), scene.holder, now)


def _withdraw(scene: Scene, now: When) -> None:
    reason = "They telephoned: the matter has been settled with their neighbour, and they do not want it taken further."
    _make(scene, lambda move: move.withdraws, Answers(reason=reason), scene.holder, now)


def _ask_review(scene: Scene, now: When) -> None:
    moves.make_as_sender(scene.case_ref, _move(scene, Event.REVIEW_ASKED), Answers(reason=STILL_WRONG), now)


def _heard(scene: Scene, now: When) -> None:
    """What the meeting found, point by point, and the letter that tells it."""
    words = "The figures were right, and nobody could have understood them. A plain list is now published."
    _finds(scene, Outcome.PARTLY_UPHELD, words, now)
    _make(scene, _tells, Answers(answer=words), scene.holder, now)


def _acknowledge_review(scene: Scene, now: When) -> None:
    _make(scene, lambda move: Event.REVIEW_ACKNOWLEDGED in move.meets and not move.answers and not move.withdraws,
          Answers(), scene.holder, now)  # fmt: skip


def _move(scene: Scene, event: Event) -> str:
    """The step of the case's process that brings an event about by the sender's own hand."""
    case = db.session.get(Case, scene.case_ref)
    assert case is not None
    found = moves.open_to_sender(case, When.on(scene.play.today))
    return next((move.id for move in found if event in move.meets), "")


def _close(scene: Scene, now: When) -> None:
    _make(scene, lambda move: Event.CLOSED in move.meets and not move.withdraws, Answers(), scene.holder, now)


def _refer(scene: Scene, now: When) -> None:
    answers = Answers(reason="It touches a rule that only the committee can change.")
    _make(scene, lambda move: move.refers, answers, scene.holder, now)


def _write(scene: Scene, now: When) -> None:
    words = "We have spoken to the caretaker and will look in on Thursday. We will tell you what we found."
    actions.write_to_sender(scene.case_ref, words, scene.holder, now, scene.play.track_url)


def _thank(scene: Scene, now: When) -> None:
    answers = Answers(outcome=Outcome.THANKED, answer="We have passed your words on to those they are about.")
    _make(scene, lambda move: Event.CLOSED in move.meets, answers, scene.holder, now)


def _split(scene: Scene, now: When) -> None:
    reason = "Only the part about the calls names anybody. The bins are a matter for the whole office."
    rest = "The bins behind the pavilion wall are overflowing, and the sender asks for them to be emptied."
    seals.split_seal(scene.case_ref, reason, rest, scene.holder, now, scene.play.track_url)


def _asks_consent(scene: Scene, now: When) -> None:
    routing.ask(scene.case_ref, scene.story.words, scene.holder, now, scene.play.track_url)


def _agrees(scene: Scene, now: When) -> None:
    routing.agree(scene.case_ref, now)


def _routes(way: Way) -> Callable[[Scene, When], None]:
    def step(scene: Scene, now: When) -> None:
        answers = routing.answers(way, scene.story.words)
        _make(scene, lambda move: move.routes, answers, scene.holder, now)

    return step


def _confirm(scene: Scene, now: When) -> None:
    reason = "All of it is about how one of us behaved."
    seals.confirm_seal(scene.case_ref, reason, scene.holder, now, scene.play.track_url)


def _write_to_subject(scene: Scene, now: When) -> str:
    """Begin the letter that puts it to whoever it is about; its ref."""
    key = _whole(scene).subjects[0].key
    return putting.begin(scene.case_ref, key, "", SAID_OF_THEM, scene.holder, now)


def _ask_first(scene: Scene, now: When) -> None:
    letter = _write_to_subject(scene, now)
    putting.ask(scene.case_ref, letter, scene.holder, now, scene.play.track_url)


def _put(scene: Scene, now: When) -> None:
    """The letter goes on paper, and the answer comes the same day."""
    letter, keys, case = _write_to_subject(scene, now), scene.play.keys, _whole(scene).case
    urls = {"track": scene.play.track_url, "letter": scene.play.track_url}
    secrets = Secrets(keys.receipt, keys.pepper)
    putting.send(scene.case_ref, letter, Sends.PAPER, "", case.story, secrets, scene.holder, now, urls)
    came = Came(Channel.LETTER, now.day)
    putting.take_comment(scene.case_ref, letter, THEIR_COMMENT, came, scene.holder, now)


def _again(scene: Scene, now: When) -> None:
    actions.hear_from_sender(scene.case_ref, "It has started again. The sign has gone.", now)


def _post(scene: Scene, now: When) -> None:
    """Letters of the stories leave us within the hour, whichever way they go."""
    query = select(Letter.ref, Letter.sent_by).where(
        Letter.case_ref == scene.case_ref, Letter.issued.is_not(None), Letter.left.is_(None)
    )
    for ref, sent_by in db.session.execute(query).all():
        actions.letter_left(ref, now, sent_by, WORKER, now)


SAID_OF_THEM = (
    "You are said to have talked at the counter, so that others could hear it, about what somebody had written to the "
    "council[[ about the wall of the cemetery]]."
)
THEIR_COMMENT = "I asked a question about it at the counter. I did not think that anybody was near enough to hear."
OURS = "We did not do what we had said we would, and nobody told you."
RIGHT = "We rang you, agreed what was to be done, and it was done the same day."
STILL_WRONG = "You answered about the wrong week, and nobody has asked the people who were there."
FOUND = "We looked into it and you are right. It should not have happened, and we have put it right."
PARTLY = "You are right about the notice, which was missing. The rule itself we have to keep, because the law sets it."
NOT = "We looked at the records and spoke to everybody. What was done followed the rules the council has published."

NEWEST = 21
"""Days within which the demonstration's records of decisions are not completed yet."""
RECORD = Told(
    affects=True,
    alternatives="To leave it as it was. The records speak against that.",
    conflicts="Nobody.",
    advice="The chair was told, and had nothing to add.",
    title="A complaint about a service of the council",
    reasons="Our own records of those days, and what we were told by those who were there.",
    others="To leave it as it was. Our records speak against that.",
)

STEPS: dict[str, Callable[[Scene, When], None]] = {
    "t": _triage("ben"),
    "T": _triage("ada"),
    "l": _called_less,
    "b": _restore,
    "k": _acknowledge,
    "n": _note,
    "q": _ask,
    "r": _reply,
    "g": _go_on,
    "a": _answer(Outcome.UPHELD, FOUND),
    "p": _answer(Outcome.PARTLY_UPHELD, PARTLY),
    "u": _answer(Outcome.NOT_UPHELD, NOT),
    "c": _close,
    "f": _refer,
    "w": _write,
    "h": _thank,
    "x": _put_right,
    "o": _put_off,
    "y": _withdraw,
    "R": _ask_review,
    "K": _acknowledge_review,
    "H": _heard,
    "s": _split,
    "S": _confirm,
    "A": _ask_first,
    "z": _put,
    "m": _again,
    "e": _asks_consent,
    "i": _agrees,
    "P": _routes(Way.WITH_CONSENT),
    "N": _routes(Way.WITHOUT_IDENTITY),
}
"""What each letter of a story's steps does."""
