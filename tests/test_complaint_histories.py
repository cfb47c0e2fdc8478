"""Complaints by chance: whoever tries whatever, in any order; nothing unlawful is ever decided and nothing gets stuck.

Each history is known by its seed, as those of the trail are: a database of its own, and the same acts every time.
"""

import random
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from casework.cases import moves, queries, seals
from casework.cases.clocks import running
from casework.cases.model import Case, Passing, Whom
from casework.cases.moves import Answers
from casework.clock import LONDON, When
from casework.committee import actions, sitting, summoning, voting
from casework.committee.model import AgendaItem, Attendance, Interest, Meeting, Notice, Resolution
from casework.committee.sitting import Declared, Present
from casework.committee.voting import Motion
from casework.complaints import actions as complaints
from casework.complaints import part
from casework.complaints.model import Allegation, DecisionRecord, End, Finding, Way
from casework.complaints.putting import actions as putting
from casework.complaints.putting.actions import Came, Secrets
from casework.complaints.queries import Whole, shut, whole
from casework.council import bodies
from casework.council import queries as council
from casework.council.model import Delegation
from casework.db import db
from casework.errors import NotFound, Refused
from casework.intake.actions import AboutWhom
from casework.people.model import ReachBy
from casework.policy.access import Action, Actor
from casework.policy.bodies import Power
from casework.policy.meetings import STEPS, Bond, Order, Presence, Vote
from casework.policy.putting import NEEDS_HEARING, Consent
from casework.policy.reasons import Found
from casework.policy.shape import Move
from casework.policy.words import DENYING, Channel, Event, GuardName, Kind, Mode, Office, Outcome, Phase, Role
from casework.policy.words import Tie as TieKind
from casework.policy.words import Way as Goes
from casework.staff.model import Tie
from tests.committee.chamber import Chamber, chamber
from tests.complaints.scene import URLS, sound
from tests.town import KEYS, MONDAY, TRACK, edith

POLICIES = ("stotfold", "westerham")
PEOPLE = ("ada", "ben", "cora", "dev", "fay", "gus", "hal", "iris", "jo")
BUSY = (6, 5, 2, 1, 1, 1, 1, 2, 1)
"""How often each of them tries something: whoever works there more than whoever does not."""
WORDS = ("The log shows it.", "Nobody rang back.", "", " ", "Zoë’s 🚪", "'; DROP TABLE entry; --", "x" * 400)
REASONS = "We asked everybody who was there."
TOLD = {Event.ANSWERED, Event.DECISION_SENT}
KINDS = {Kind.COMPLAINT, Kind.DATA_PROTECTION_COMPLAINT}
OFFICERS = {Role.CLERK, Role.OFFICER, Role.OUTSIDE}
ORDERS = ("number", "on", "happened", "motion", "power", "office", "words", "name", "bond", "from_on")
LAWFUL = 3
"""Clear days of notice: Local Government Act 1972, sch.12 para.10(2)."""

assert part  # a complaint's part of a case joins it on import


@dataclass
class History:
    """A council some way through a few complaints, and what was tried so far."""

    hearing: Chamber
    chance: random.Random
    now: When = MONDAY
    cases: list[str] = field(default_factory=list)
    meetings: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    acting: str = ""
    on: str = ""
    known: dict[str, tuple[object, ...]] = field(default_factory=dict)
    """What each finding and each confirmed resolution said when it was last looked at."""
    first: dict[str, set[str]] = field(default_factory=dict)
    """By case, who of us decided it at stage 1 since it was last taken up."""

    # By whom, on what

    def anybody(self) -> Actor:
        """Somebody, as they are today; in a run of acts mostly whoever began it."""
        name = self.acting if self.acting and self.perhaps(0.85) else self.chance.choices(PEOPLE, BUSY)[0]
        return self.hearing.who(name, self.now)

    def somebody(self) -> str:
        """The ref of somebody, whoever it is."""
        return self.hearing.town.refs[self.chance.choice(PEOPLE)]

    def officers(self) -> list[str]:
        """Those who can act as proper officer, and one who hardly ever does."""
        return [self.hearing.town.refs[name] for name in ("ben", "ben", "iris", "hal")]

    def case(self) -> str:
        """Some case; in a run of acts mostly the one it began with."""
        return self.on if self.on and self.perhaps(0.9) else self.chance.choice(self.cases)

    def words(self) -> str:
        """Mostly a reason; now and then none, or what nobody would write."""
        return REASONS if self.chance.random() < 0.85 else self.chance.choice(WORDS)

    def perhaps(self, likely: float) -> bool:
        """True so often."""
        return self.chance.random() < likely

    def rows(self, kind: type[Any], *which: Any) -> list[Any]:
        """Rows as the database has them now, by what they say, since refs are by chance and not by the seed."""
        db.session.rollback()
        order = [column for name in ORDERS if (column := getattr(kind, name, None)) is not None]
        return list(db.session.scalars(select(kind).where(*which).order_by(*order)))

    def meeting(self) -> Meeting:
        """Some meeting, mostly the first or the newest; `NotFound` before there is one."""
        if not self.meetings:
            raise NotFound()
        ref = self.meetings[-1] if self.perhaps(0.4) else self.chance.choice([*self.meetings[:1] * 3, *self.meetings])
        found: Meeting = self.rows(Meeting, Meeting.ref == ref)[0]
        return found

    def item(self) -> AgendaItem:
        """Some item of some meeting, mostly the first; `NotFound` before there is one."""
        found = [item for ref in self.meetings for item in self.rows(AgendaItem, AgendaItem.meeting_ref == ref)]
        if not found:
            raise NotFound()
        item: AgendaItem = self.chance.choice([*found[:1] * 2, *found])
        return item

    # Trying

    def tries(self, doing: "Doing") -> bool:
        """Do it; a refusal is a sentence and nothing else may go wrong. Then look at what was decided by it."""
        try:
            doing(self)
        except Refused as no:
            db.session.rollback()
            assert no.sentence.strip().endswith((".", "?")), f"{doing.__name__} was refused without a sentence"
            self.done.append(f"{doing.__name__}: {no.sentence}")
            return False
        self.done.append(f"{doing.__name__}: done on {self.now.day}")
        self.looks()
        return True

    def later(self, days: int, hour: int) -> None:
        """Time goes on; never back."""
        assert self.now.instant is not None
        then = When.at((self.now.instant + timedelta(days=days)).replace(hour=hour))
        self.now = max(self.now, then)

    # What must hold after each act

    def looks(self) -> None:
        """Every finding and every resolution that is new or says something new is lawful today."""
        for row in self.rows(Finding):
            if self._new(row.ref, row.outcome, row.reasons, row.decided_by, row.delegation_ref, row.resolution_ref):
                self._finding(row)
        for passing in self.rows(Passing, Passing.named):
            assert passing.basis and passing.because, "a name left us without consent and without the law"
        for row in self.rows(Resolution, Resolution.confirmed.is_not(None)):
            if self._new(row.ref, row.votes_for, row.votes_against, row.abstained, len(row.sat)):
                self._resolution(row)

    def _new(self, ref: str, *says: object) -> bool:
        old, self.known[ref] = self.known.get(ref), says
        return old != says

    def bound(self, case_ref: str) -> set[str]:
        """Whom a tie keeps out of a case or a point of it."""
        ties = self.rows(Tie, Tie.case_ref == case_ref, Tie.until.is_(None), Tie.kind.in_(sorted(DENYING)))
        return {row.staff_ref for row in ties}

    def _finding(self, row: Finding) -> None:
        assert (row.reasons or "").strip(), "a finding without reasons"
        assert row.decided_by not in self.bound(row.case_ref), "a finding by somebody who is bound to the case"
        if row.outcome is Outcome.WITHDRAWN and not (row.delegation_ref or row.resolution_ref):
            return  # whoever complained took it back: nobody decided anything
        self._heard(row)
        self.by_power(row, self.hearing.who(self.hearing.name(row.decided_by), self.now))

    def _heard(self, row: Finding) -> None:
        """Nobody is judged at stage 1 to whom it was not put, who may still comment, and without a reason for that."""
        every = whole(self.hearing.town.case(row.case_ref))
        if row.level != 1 or row.outcome not in NEEDS_HEARING or row.round != every.round:
            return
        for each in every.subjects_of(every.point(row.allegation_ref)):
            put = each.row
            assert put is not None, "somebody was judged to whom it was never put"
            over = put.comment_until is not None and put.comment_until < self.now.day
            assert put.commented or put.waived_because or over, "somebody was judged before they could comment"
            asked = every.case.mode is not Mode.CONFIDENTIAL or put.waived or put.because
            assert asked or (put.consent and put.consent.given), "put without the sender’s word or a reason"

    def by_power(self, row: Finding, by: Actor) -> None:
        """A finding rests on a resolution on its case and level, or on an officer's own delegation of its day."""
        if row.resolution_ref:
            settled = db.session.get(Resolution, row.resolution_ref)
            assert settled and settled.carried and settled.confirmed, "a finding without a resolution that counts"
            assert (settled.case_ref, settled.level) == (row.case_ref, row.level), "another resolution"
            return
        assert row.delegation_ref, "a finding without a power"
        entry = council.delegation(row.delegation_ref)
        wanted = Power.ANSWER_COMPLAINTS if row.level == 1 else Power.DESK_REVIEWS
        assert entry.power is wanted and entry.office in by.offices, "a finding under somebody else’s power"
        assert in_force(entry, row.on), "a finding under a delegation that was not in force"
        assert by.roles & OFFICERS, "a finding by a councillor alone"

    def _resolution(self, row: Resolution) -> None:
        meeting = db.session.get(Meeting, row.meeting_ref)
        assert meeting is not None and meeting.called_off is None, "confirmed at a meeting that was called off"
        assert row.happened.day == meeting.on, "resolved outside its meeting"
        assert (row.reasons or "").strip() and row.minute, "a resolution without reasons"
        self._notice(meeting)
        self._sat(row, meeting)
        self._votes(row)
        if row.case_ref:
            assert not {ref for ref, *_ in row.sat} & self.bound(row.case_ref), "somebody bound to the case sat on it"
            self._under(row, meeting)
            self._fresh(row)

    def _notice(self, meeting: Meeting) -> None:
        notice = next(iter(self.rows(Notice, Notice.meeting_ref == meeting.ref)), None)
        assert notice is not None, "no notice was given"
        between = [notice.posted_on + timedelta(days=n) for n in range(1, (meeting.on - notice.posted_on).days)]
        assert sum(day.weekday() != 6 for day in between) >= LAWFUL, "the notice was too short"

    def _sat(self, row: Resolution, meeting: Meeting) -> None:
        sat = [ref for ref, *_ in row.sat]
        there = self.rows(Attendance, Attendance.meeting_ref == meeting.ref, Attendance.how == Presence.HERE)
        assert len(sat) == len(set(sat)) and set(sat) <= {each.staff_ref for each in there}, "one sat who was not there"
        assert len(sat) >= max(meeting.needed, 2), "no quorum"
        assert row.presided_by in sat, "whoever presided was not in the room"

    def _votes(self, row: Resolution) -> None:
        total = row.votes_for + row.votes_against + row.abstained
        assert 0 < total <= len(row.sat), "more votes than members who could vote"
        named = [ref for ref, *_ in row.named or ()]
        assert len(named) == len(set(named)) and set(named) <= {ref for ref, *_ in row.sat}, "a vote counted twice"
        tied = row.votes_for == row.votes_against
        assert tied or row.casting is None, "a casting vote where nothing was tied"
        assert row.carried == (row.votes_for > row.votes_against or (tied and row.casting is Vote.FOR)), "a wrong count"

    def _under(self, row: Resolution, meeting: Meeting) -> None:
        if meeting.whole:
            return
        assert row.delegation_ref, "a committee decided without a delegation"
        entry = council.delegation(row.delegation_ref)
        wanted = Power.ANSWER_COMPLAINTS if row.level == 1 else Power.DECIDE_REVIEWS
        assert entry.committee_ref == meeting.committee_ref and entry.power is wanted, "under another power"
        assert in_force(entry, meeting.on), "a delegation that was not in force on the day of the meeting"

    def _fresh(self, row: Resolution) -> None:
        assert row.case_ref
        sat = {ref for ref, *_ in row.sat}
        if row.level == 1 and row.carried:
            self.first.setdefault(row.case_ref, set()).update(sat)
        if row.level == 2:
            assert not sat & self.first.get(row.case_ref, set()), "somebody looked again at what they decided"

    # What must hold when an answer goes out

    def answered(self, case_ref: str, move: Move, by: Actor) -> None:
        """A move of somebody's was made on a complaint: if it tells what was found, every point has its finding."""
        if move.again:
            self.first.pop(case_ref, None)
        every = whole(self.hearing.town.case(case_ref))
        if not move.letter or not TOLD & set(move.meets) or every.case.kind not in KINDS:
            return
        assert not every.undecided, "answered while a point has no finding"
        assert by.id not in self.bound(case_ref), "answered by somebody who is bound to the case"
        if move.outcome is Outcome.WITHDRAWN:
            return
        assert move.outcome or every.living, "answered without a point"
        self._by_whom(every, move, by)

    def _by_whom(self, every: Whole, move: Move, by: Actor) -> None:
        """Whoever gives an answer of their own has the power that day, and did not decide it before."""
        if every.resolution(every.level) is not None and not move.outcome and GuardName.POWER_HELD not in move.guards:
            return
        power = Power.ANSWER_COMPLAINTS if every.level == 1 else Power.DESK_REVIEWS
        assert by.roles & OFFICERS, "a councillor answered alone"
        assert power in council.powers_of(by.offices, self.now.day), "answered without a delegation"
        deciders = {each.decided_by for each in every.found if not each.resolution_ref}
        deciders |= {by.id} if GuardName.FINDINGS_FIRST in move.guards else set()
        before = self.first.setdefault(every.case.ref, set())
        if every.level == 1:
            before |= deciders
        else:
            assert not deciders & before, "whoever decided it at stage 1 decided its review"

    # What must hold at any time

    def alive(self) -> None:
        """Every case is closed, waits for somebody until a day, or has a move that somebody can make now."""
        for ref in self.cases:
            case = self.hearing.town.case(ref)
            assert case.holder_ref and case.holder_ref not in self.bound(ref), "nobody answers for it"
            if case.phase is Phase.CLOSED or (case.phase is Phase.WAITING and case.asked_until):
                continue
            assert self.open_moves(case), f"nobody can do anything about {case.reference}, which is at {case.stage}"

    def open_moves(self, case: Case) -> list[str]:
        """What anybody who can sign in, or whoever wrote, can do now: make a move, or record what they find."""
        found = [move.id for move in moves.open_to_sender(case, self.now)]
        for name in PEOPLE:
            with suppress(Refused):
                seen = queries.opened(self.hearing.who(name, self.now), case.ref, Action.CASE_SEE, self.now)
                found += [each.move.id for each in queries.looks(seen, running(seen.case), self.now) if each.open]
                every = whole(
                    queries.opened(self.hearing.who(name, self.now), case.ref, Action.CASE_FINDING, self.now).case
                )
                found += ["find"] if every.undecided and not shut(every, seen, self.now.day) else []
        return found


Doing = Callable[[History], Any]


def in_force(entry: Delegation, on: date) -> bool:
    """Whether an entry of the register runs on a day."""
    return entry.from_on <= on and (entry.until_on is None or entry.until_on >= on)


# On a case


def makes_a_move(history: History) -> None:
    """One of those open to somebody, or any other; the letter as drafted."""
    ref, by = history.case(), history.anybody()
    seen = queries.opened(by, ref, Action.CASE_SEE, history.now)
    looks = queries.looks(seen, running(seen.case), history.now)
    able = [each.move for each in looks if each.open for _ in range(20 if leads_on(each.move) else 1)]
    move = history.chance.choice(able if able and history.perhaps(0.9) else [each.move for each in looks])
    given = answers(history)
    if move.letter:
        with suppress(Refused):
            text = moves.draft(seen, move.id, given, history.now, TRACK)
            given = replace(given, subject=text.subject, letter=text.body)
    story = seen.case.story - (1 if history.perhaps(0.03) else 0)
    made = moves.make_move(ref, move.id, given, story, by, history.now, TRACK)
    history.answered(ref, made, by)


def leads_on(move: Move) -> bool:
    """Whether it goes on towards an answer; what waits, ends it or begins anew is tried less often."""
    return not (move.pauses or move.outcome or move.again or move.extends)


def answers(history: History) -> Answers:
    """Something for whatever a move asks; now and then nothing."""
    kind = Kind.COMPLAINT if history.perhaps(0.9) else history.chance.choice(list(Kind))
    return Answers(
        kind=kind.value,
        handler=history.hearing.town.refs["ben"] if history.perhaps(0.6) else history.somebody(),
        reason=history.words(),
        question=history.words(),
        until=history.now.day + timedelta(days=history.chance.choice([-1, 3, 10, 400])),
        answer=history.words(),
        outcome=history.chance.choice(list(Outcome)).value,
        minute=history.words(),
        exemption=history.words(),
        evidence=history.words(),
        late=history.words(),
        **elsewhere(len(history.done)),
    )


def elsewhere(turn: int) -> dict[str, str]:
    """Where a matter goes that is not ours, and how: each way in its turn, so that no chance is used up."""
    ways = [way.value for way in Goes]
    return {"route": "crime", "way": ways[turn % len(ways)], "words": REASONS, "basis": "crime", "basis_why": REASONS}


def asks_as_sender(history: History) -> None:
    ref = history.case()
    case = history.hearing.town.case(ref)
    able = [move.id for move in moves.open_to_sender(case, history.now)] or ["ask-review", "take-up", "answer"]
    move = history.chance.choice(able)
    moves.make_as_sender(ref, move, Answers(reason=history.words()), history.now)
    if case.review_asked_on is None and history.hearing.town.case(ref).again_on == history.now.day:
        history.first.pop(ref, None)


def adds_points(history: History) -> None:
    texts = [f"Point {history.chance.randrange(9)}. {history.words()}" for _ in range(history.chance.randint(0, 2))]
    complaints.add_points(history.case(), texts, None, history.anybody(), history.now)


def ends_a_point(history: History) -> None:
    ref = history.case()
    point = history.chance.choice(history.rows(Allegation, Allegation.case_ref == ref) or [None])
    how = history.chance.choice(list(End))
    complaints.end_point(ref, point.ref if point else "none", how, history.words(), history.anybody(), history.now)


def finds(history: History) -> None:
    """A finding on some of the points or on all, with reasons or without."""
    ref, by = history.case(), history.anybody()
    found = {
        row.ref: Found(history.chance.choice(list(Outcome)[:8]), history.words(), history.perhaps(0.1), history.words())
        if history.perhaps(0.3)
        else Found(history.chance.choice([Outcome.UPHELD, Outcome.NOT_UPHELD]), history.words())
        for row in history.rows(Allegation, Allegation.case_ref == ref)
        if row.ended is None or history.perhaps(0.2)
        if history.perhaps(0.9)
    }
    complaints.find(ref, found, history.hearing.town.case(ref).story, by, history.now)


def puts_it(history: History) -> None:
    """Something about the letter to somebody it is about, whatever is next; mostly by whoever answers for the case."""
    ref = history.cases[-1] if history.perhaps(0.7) else history.case()
    every = whole(history.hearing.town.case(ref))
    holder = history.hearing.who(history.hearing.name(every.case.holder_ref or ""), history.now)
    by = holder if history.perhaps(0.7) else history.anybody()
    words = "You shouted [[at me]]." if history.perhaps(0.7) else history.words()
    subject = history.chance.choice(list(every.subjects) or [None])
    row, key, came = subject and subject.row, subject.key if subject else "", Came(Channel.LETTER, history.now.day)
    if row is None and history.perhaps(0.3):
        putting.waive(ref, key, words, by, history.now)
    elif row is None or history.perhaps(0.1):
        putting.begin(ref, key, words[:40], words, by, history.now)
    elif row.sent:
        putting.take_comment(ref, row.ref, words, came, by, history.now)
    elif every.case.mode is Mode.CONFIDENTIAL and row.asked is None and history.perhaps(0.7):
        putting.ask(ref, row.ref, by, history.now, TRACK)
    elif row.asked and row.consent is None and history.perhaps(0.7):
        putting.answer_as_sender(ref, row.ref, history.chance.choice(list(Consent)), words, history.now)
    else:
        way, secrets = history.chance.choice(list(Way)), Secrets(KEYS.receipt, KEYS.pepper)
        putting.send(ref, row.ref, way, words, every.case.story, secrets, by, history.now, URLS)


def hands_over(history: History) -> None:
    moves.give_to(history.case(), history.somebody(), history.words(), history.anybody(), history.now)


# Who may know of it


def finds_it_concerns_them(history: History) -> None:
    seals.concerns_me(history.case(), history.anybody(), history.now)


def declares_an_interest(history: History) -> None:
    kind = history.chance.choice([TieKind.INTEREST, TieKind.CLOSE, TieKind.HOLDER])
    seals.declare_interest(history.case(), kind, history.words(), history.anybody(), history.now)


def names_a_subject(history: History) -> None:
    seals.name_subject(history.case(), history.somebody(), history.anybody(), history.now)


def settles_the_seal(history: History) -> None:
    ref, by = history.case(), history.anybody()
    if history.perhaps(0.7):
        seals.confirm_seal(ref, history.words(), by, history.now, TRACK)
    else:
        seals.split_seal(ref, history.words(), history.words(), by, history.now, TRACK)


# The register


def leaves_a_power(history: History) -> None:
    holder = history.chance.choice([*Office, history.hearing.body, "none"])
    power = history.chance.choice(list(Power))
    by = history.anybody()
    bodies.delegate(power, holder, history.words(), "", history.words(), history.now.day, by, history.now)


def ends_a_power(history: History) -> None:
    """From tomorrow: what was done under it today stands."""
    entry = history.chance.choice(history.rows(Delegation))
    bodies.end_delegation(entry.ref, history.now.day, history.words(), history.anybody(), history.now)


# At meetings


def calls_a_meeting(history: History) -> None:
    body = history.hearing.body
    if history.perhaps(0.2):
        body = history.chance.choice(council.committees(history.now.day)).ref
    on = history.now.day + timedelta(days=history.chance.choice([0, 3, 6, 7, 7, 9]))
    history.meetings.append(actions.call_meeting(body, on, "19:00", "The Hall", history.anybody(), history.now))


def adds_an_item(history: History) -> None:
    title = "A complaint" if history.perhaps(0.9) else history.chance.choice(["A complaint of Edith Wren", ""])
    waiting = [ref for ref in history.cases if waits_for_a_meeting(history.hearing.town.case(ref))]
    case = history.chance.choice(waiting) if waiting and history.perhaps(0.85) else history.case()
    actions.add_item(history.meeting().ref, title, case, False, history.anybody(), history.now)


def waits_for_a_meeting(case: Case) -> bool:
    """Whether a committee is to decide it."""
    return case.phase is Phase.OPEN and (case.referred or case.review_asked_on is not None)


def takes_an_item_off(history: History) -> None:
    actions.take_off(history.item().ref, history.anybody(), history.now)


def names_an_officer(history: History) -> None:
    actions.name_officer(
        history.meeting().ref,
        history.chance.choice(history.officers()),
        history.words(),
        history.anybody(),
        history.now,
    )


def gives_notice(history: History) -> None:
    posted = history.now.day - timedelta(days=history.chance.choice([0, 0, 0, 0, 0, 1, -1]))
    actions.give_notice(history.meeting().ref, "The board", "Ada Marsh", posted, history.anybody(), history.now)


def signs_the_summons(history: History) -> None:
    summoning.sign(history.meeting().ref, history.anybody(), history.now)


def calls_a_substitute(history: History) -> None:
    ref, old = history.meeting().ref, history.somebody()
    summoning.substitute(ref, history.somebody(), old, history.anybody(), history.now)


def calls_it_off(history: History) -> None:
    actions.call_off(history.meeting().ref, history.words(), history.anybody(), history.now)


def enters_who_is_there(history: History) -> None:
    meeting = history.meeting()
    seats = list(sitting.seats_of(meeting))
    here = {ref: Presence.HERE if history.perhaps(0.9) else history.chance.choice(list(Presence)) for ref in seats}
    there = [ref for ref, how in here.items() if how is Presence.HERE] or [""]
    presides = there[0] if history.perhaps(0.9) else history.chance.choice(there)
    sitting.attend(meeting.ref, Present(here, presides, note(history, meeting)), history.anybody(), history.now)


def note(history: History, meeting: Meeting) -> str:
    """What it is entered from, when that is after the day."""
    return "Ada’s notes" if history.now.day > meeting.on and history.perhaps(0.9) else ""


def asks_for_interests(history: History) -> None:
    sitting.ask_interests(history.item().ref, history.anybody(), history.now)


def enters_an_interest(history: History) -> None:
    declared = Declared(history.somebody(), history.chance.choice(list(Bond)), history.perhaps(0.5), history.words())
    sitting.declare(history.item().ref, declared, history.anybody(), history.now)


def changes_an_interest(history: History) -> None:
    found = history.rows(Interest)
    ref = history.chance.choice(found).ref if found else "none"
    if history.perhaps(0.5):
        sitting.strike(ref, history.anybody(), history.now)
    else:
        sitting.dispense(ref, history.words(), history.anybody(), history.now)


def gives_the_chair(history: History) -> None:
    sitting.preside(history.item().ref, history.somebody(), history.anybody(), history.now)


def excludes_the_public(history: History) -> None:
    sitting.exclude(history.item().ref, history.words(), history.anybody(), history.now)


def hears_it(history: History) -> None:
    order = history.chance.choice(list(Order))
    steps = [step for step in STEPS[order] if history.perhaps(0.98)]
    sitting.hear(history.item().ref, order, history.words(), steps, history.anybody(), history.now)


def puts_it_off(history: History) -> None:
    sitting.put_off(history.item().ref, history.words(), history.anybody(), history.now)


def enters_a_vote(history: History) -> None:
    item = history.item()
    casting = history.chance.choice([None, None, None, *Vote])
    votes_for, against = history.chance.choice([0, 1, 1, 2, 2, 3, 7]), history.chance.choice([0, 0, 0, 1, 2])
    motion = Motion("That it is decided so.", history.words(), "45/26", votes_for, against, casting=casting, at="19:40")
    if history.perhaps(0.2):
        motion = replace(motion, named=by_name(history, item))
    voting.enter(item.ref, motion, history.anybody(), history.now)


def by_name(history: History, item: AgendaItem) -> Mapping[str, Vote]:
    """How some of those who were there voted, and perhaps somebody who was not."""
    there = [row.staff_ref for row in sitting.attendance(item.meeting_ref)]
    named = [ref for ref in there if history.perhaps(0.8)] + ([history.somebody()] if history.perhaps(0.2) else [])
    return {ref: history.chance.choice([Vote.FOR, Vote.FOR, Vote.AGAINST]) for ref in named}


def confirms(history: History) -> None:
    found = history.rows(Resolution, Resolution.confirmed.is_(None)) or history.rows(Resolution)
    ref = history.chance.choice(found).ref if found else "none"
    voting.confirm(ref, history.anybody(), history.now)


# Days, and several acts in a row


def waits(history: History) -> None:
    """Some hours, some days, or until the evening of the next meeting."""
    coming = [row.on for row in history.rows(Meeting, Meeting.on >= history.now.day, Meeting.called_off.is_(None))]
    if coming and history.perhaps(0.3):
        until_evening(history, min(coming))
    else:
        history.later(history.chance.choice([0, 1, 1, 2, 5, 30]), history.chance.choice([9, 12, 20]))


def awaits_the_evening(history: History) -> None:
    """Until the newest meeting that is still to come, or that was."""
    until_evening(history, history.meeting().on)


def until_evening(history: History, on: date) -> None:
    history.now = max(history.now, When.at(datetime.combine(on, time(19, 30), LONDON).astimezone(UTC)))


AT_ALL: Mapping[Doing, int] = {
    waits: 6, makes_a_move: 14, asks_as_sender: 4, adds_points: 4, ends_a_point: 1, puts_it: 6, finds: 6, hands_over: 1,
    finds_it_concerns_them: 1, declares_an_interest: 1, names_a_subject: 1, settles_the_seal: 2, leaves_a_power: 2,
    ends_a_power: 1, calls_a_meeting: 2, adds_an_item: 3, takes_an_item_off: 1, names_an_officer: 1, gives_notice: 2,
    signs_the_summons: 1, calls_a_substitute: 1, calls_it_off: 1, enters_who_is_there: 2, asks_for_interests: 2,
    enters_an_interest: 2, changes_an_interest: 2, gives_the_chair: 1, excludes_the_public: 2, hears_it: 2,
    puts_it_off: 1, enters_a_vote: 3, confirms: 3,
}  # fmt: skip
"""Everything somebody may try, and how often they do."""
PREPARED: tuple[Doing, ...] = (calls_a_meeting, adds_an_item, adds_an_item, gives_notice, signs_the_summons)
HELD: tuple[Doing, ...] = (
    awaits_the_evening, enters_who_is_there, asks_for_interests, excludes_the_public, hears_it,
    enters_a_vote, enters_a_vote, confirms,
)  # fmt: skip
LOOKED_INTO: tuple[Doing, ...] = (
    makes_a_move,
    adds_points,
    puts_it,
    puts_it,
    makes_a_move,
    finds,
    makes_a_move,
    makes_a_move,
)
RUNS = (PREPARED, (*PREPARED, *HELD), HELD, HELD, LOOKED_INTO, LOOKED_INTO)
TIMES = (0, *(1 for _ in range(12)), 2, 2)


def some_acts(history: History, steps: int) -> Iterator[Doing]:
    """What is tried, one act after another: alone, or as it would be done with much left out and done twice."""
    while steps > 0:
        history.acting = history.on = ""
        run = [history.chance.choices(list(AT_ALL), list(AT_ALL.values()))[0]]
        if history.perhaps(0.35):
            whole_run = history.chance.choice(RUNS)
            run = [doing for doing in whole_run for _ in range(history.chance.choice(TIMES))]
            history.acting, history.on = history.chance.choice(["ada", "ada", "ada", "ben"]), history.case()
        yield from run
        steps -= len(run)


def begin(policy: str, seed: int) -> History:
    """A council and three complaints: one signed, one anonymous, one that may be about one of us."""
    history = History(chamber(policy), random.Random(seed))
    town = history.hearing.town
    about = AboutWhom(Whom.PERSON, town.refs[history.chance.choice(["ada", "ben", "cora", "fay"])], "One of us")
    named = edith(reach_by=ReachBy.TRACKING)
    history.cases = [town.sends().case_ref, town.sends(sender=named).case_ref]
    if history.perhaps(0.7):
        history.cases.append(town.sends(sender=edith(Mode.CONFIDENTIAL), about=(about,)).case_ref)
    goes_on = history.chance.choice([None, referred, reviewed, reviewed])
    for ref in history.cases[:2]:
        if goes_on:
            handled(history, ref)
            goes_on(history, ref)
    if goes_on and history.perhaps(0.8):
        called(history)
    return history


def called(history: History) -> None:
    """The signed one is on the agenda of a lawful meeting."""
    hearing = history.hearing
    hearing.case = history.cases[1]
    history.meetings.append(hearing.called())
    hearing.listed()
    hearing.noticed()
    history.later(2, 9)


def handled(history: History, ref: str) -> None:
    """Ben handles it, and it is acknowledged."""
    town = history.hearing.town
    town.triage(ref)
    complaints.add_points(ref, ["The gate is open.", "Nobody rang back."], None, town.who("ben"), history.now)
    town.move(ref, "acknowledge", "ben", history.now)


def referred(history: History, ref: str) -> None:
    """It is for the committee to answer."""
    history.hearing.town.move(ref, "refer", "ada", history.now, reason="A rule.")


def reviewed(history: History, ref: str) -> None:
    """Ben has answered it, and whoever wrote asks for a review."""
    town = history.hearing.town
    town.finds(ref, Outcome.NOT_UPHELD, "ben", history.now)
    history.looks()
    town.move(ref, "answer", "ben", history.now, answer="We looked.")
    history.first[ref] = {town.refs["ben"]}
    moves.make_as_sender(ref, "ask-review", Answers(reason="You asked nobody."), history.now)


def lived(policy: str, seed: int, steps: int) -> History:
    """One history by chance, with all that must hold after each act, now and then, and at its end."""
    history = begin(policy, seed)
    try:
        for number, doing in enumerate(some_acts(history, steps)):
            history.tries(doing)
            if number % 25 == 0:
                history.alive()
        history.alive()
        recorded(history)
        assert sound(), "the trail does not verify"
    except Exception as error:
        error.add_note(f"history {seed} under {policy}:\n" + "\n".join(history.done[-60:]))
        raise
    return history


def recorded(history: History) -> None:
    """Each record of a decision names the power of the office of whoever decided."""
    for row in history.rows(DecisionRecord):
        entry = council.delegation(row.delegation_ref)
        assert entry.office is row.office and in_force(entry, row.decided_on), "a record under no power"
        by = history.hearing.who(history.hearing.name(row.decided_by), history.now)
        assert row.office in by.offices, "a record under somebody else’s power"


@pytest.mark.parametrize("seed", range(10))
def test_nothing_unlawful_is_decided_and_nothing_gets_stuck(inside: Flask, seed: int) -> None:
    lived(POLICIES[seed % 2], seed, 140)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10, 210))
def test_nothing_unlawful_is_decided_in_hundreds_of_histories(inside: Flask, seed: int) -> None:
    lived(POLICIES[seed % 2], seed, 400)
