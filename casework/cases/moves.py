"""A step between stages: asked, looked at again, and made, all by one route."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from casework.cases import clocks as clock_verbs
from casework.cases import splits, writing
from casework.cases.actions import sender
from casework.cases.counts import closed_name, count
from casework.cases.model import Case, Clock, Contact
from casework.cases.parts import Part, part_of
from casework.cases.queries import Opened, facts_of, opened, state_of
from casework.cases.routing import actions as routing
from casework.cases.seals import no_longer_praise
from casework.cases.search import add_words
from casework.clock import When, long_date
from casework.council import queries as council
from casework.db import db, together
from casework.errors import Conflict, Invalid, NotAllowed, NotFound
from casework.letters import render
from casework.letters.model import Letter
from casework.people.queries import behalf
from casework.policy.access import Action, Actor, ActorKind
from casework.policy.days import Calendar
from casework.policy.findings import overall
from casework.policy.moves import Look, look_at, theirs
from casework.policy.shape import Move, Policy, kinds_open, policy_for
from casework.policy.words import DENYING, Ask, Channel, Event, Kind, Outcome, Phase, Role, Tie, is_less
from casework.staff.model import StaffMember, Standing
from casework.staff.ties import tie, untie, whole
from casework.trail import act, new_ref, refused

_HANDLE = frozenset({Role.CLERK, Role.OFFICER, Role.CHAIR, Role.OUTSIDE})
SAY = {
    Ask.REASON: "Say why, in your own words.",
    Ask.QUESTION: "Write down what you need to know.",
    Ask.ANSWER: "Write the answer with its reasons.",
    Ask.MINUTE: "Give the date and the minute number of the meeting that decided it.",
    Ask.KIND: "Choose what it is.",
    Ask.HANDLER: "Choose who handles it.",
    Ask.OUTCOME: "Choose how it came out.",
    Ask.EVIDENCE: "Say what is new: a closed case is opened again only for that.",
}


OF_ROUTE = frozenset({"way", "words", "basis", "basis_why"})
"""What is asked besides who deals with it."""
WITHHELD = frozenset({Outcome.REFUSED, Outcome.PARTLY_GIVEN})
"""What is kept back only under an exemption that is named (Freedom of Information Act 2000, s.17)."""


@dataclass(frozen=True)
class Answers:
    """What whoever makes a move was asked; `subject` and `letter` are the letter as they edited it."""

    kind: str = ""
    handler: str = ""
    reason: str = ""
    question: str = ""
    until: date | None = None
    answer: str = ""
    outcome: str = ""
    minute: str = ""
    exemption: str = ""
    evidence: str = ""
    on: date | None = None
    late: str = ""
    route: str = ""
    way: str = ""
    """How a matter that is not ours reaches whoever deals with it, with the exact words that leave us."""
    words: str = ""
    basis: str = ""
    basis_why: str = ""
    subject: str = ""
    letter: str = ""


@dataclass
class _Step:
    """One move being made or drafted, with all that its parts read once."""

    seen: Opened
    move: Move
    answers: Answers
    every: list[Clock]
    """All clocks the case has had; `clocks` are those that count now."""
    clocks: list[Clock]
    to_post: list[Letter]
    calendar: Calendar
    now: When
    track_url: str
    part: Part
    people: list[object] = field(default_factory=list)
    """Who signs, who handles it and who wrote: the session forgets rows that nobody holds."""
    beside: list[list[Any]] = field(default_factory=list)
    """What a move that routes has to know, read along."""
    leaves: routing.Leaves | None = None
    """What leaves us, where the move says who else deals with it."""

    @property
    def case(self) -> Case:
        """The case it is a move of."""
        return self.seen.case

    @property
    def by(self) -> Actor:
        """Who makes it."""
        return self.seen.actor


def draft(seen: Opened, move_id: str, answers: Answers, now: When, track_url: str) -> render.Draft:
    """The letter a move would send, filled in from the case and the answers, for a person to read and edit."""
    step = _step(seen, move_id, answers, now, track_url)
    _check(step, letter=False)
    return _drafted(step)


def make_move(case_ref: str, move_id: str, answers: Answers, story: int, by: Actor, now: When, track_url: str) -> Move:
    """Make a move, as the person saw the case at `story`; answers to what it does not ask are left out.

    Raises Conflict when the case went on meanwhile, NotAllowed with the sentence the page shows when the move is
    shut (and records that it was refused), Invalid for an answer that will not do.
    """
    try:
        with act("case.moved", by=by, now=now, case=case_ref) as deed:
            seen = opened(by, case_ref, Action.CASE_SEE, now)
            if seen.case.story != story:
                raise Conflict("This case went on while you were writing. Read what is new, then send it again.")
            step = _step(seen, move_id, answers, now, track_url)
            _check(step)
            before = seen.case.stage
            _make(step)
            words, because = step.move.done or step.move.label, _because(step.answers)
            deed.tell(move=move_id, label=words, because=because, reason=step.answers.reason)
            deed.tell(from_stage=before, to_stage=seen.case.stage)
        return step.move
    except NotAllowed as shut:
        refused(by=by, now=now, what=f"the move {move_id}"[:80], because=shut.sentence, case=case_ref)
        shut.recorded = True
        raise


def _step(seen: Opened, move_id: str, answers: Answers, now: When, track_url: str) -> _Step:
    beside = routing.beside(seen, answers.route) if _routes(seen, move_id) else ()
    every, to_post, wrote, rows = clock_verbs.owed_and(seen.case, beside)
    people: list[object] = [wrote, behalf(seen.case.authority_ref)]
    clocks, part = clock_verbs.of_kind(seen.case, every), part_of(seen.case)
    found = look_for(seen, move_id, now, clocks, part)
    if found is None:
        raise NotFound()
    if not found.open:
        raise NotAllowed(found.because)
    given = _only_asked(found.move, answers)
    calendar = council.calendar(seen.policy)
    return _Step(seen, found.move, given, every, clocks, to_post, calendar, now, track_url, part, people, rows)


def _routes(seen: Opened, move_id: str) -> bool:
    moves = policy_for(seen.policy, seen.case.kind).moves
    return any(each.routes for each in moves if each.id == move_id)


def _only_asked(move: Move, answers: Answers) -> Answers:
    """The answers to what this move asks, and nothing else that was sent."""
    asked = {ask.value for ask in move.asks} | ({"reason"} if move.triages else set())
    asked |= {"subject", "letter"} if move.letter else set()
    asked |= OF_ROUTE if move.routes else set()
    return Answers(**{name: value for name, value in vars(answers).items() if name in asked})


def _because(answers: Answers) -> str:
    said = answers.reason or answers.minute
    return f", because: {said}" if said else ""


def look_for(
    seen: Opened, move_id: str, now: When, clocks: Sequence[Clock] | None = None, part: Part | None = None
) -> Look | None:
    """How a move stands for whoever opened the case, open or shut-because; None where there is no such move."""
    assert now.instant is not None
    clocks = clock_verbs.running(seen.case) if clocks is None else clocks
    facts = facts_of(seen.case, clocks, seen.policy, part or part_of(seen.case))
    return look_at(seen.policy, facts, seen.actor, now.instant, move_id)


def _check(step: _Step, letter: bool = True) -> None:
    """Every answer the move asks for is there and will do; Invalid names the field of the first that is not."""
    move, seen, answers, now = step.move, step.seen, step.answers, step.now
    for ask in move.asks:
        optional = ask is Ask.REASON and move.triages
        if ask in SAY and not optional and not getattr(answers, ask.value).strip():
            raise Invalid(SAY[ask], ask.value)
    if Ask.KIND in move.asks:
        _check_kind(seen, answers)
    if Ask.HANDLER in move.asks:
        step.people += _check_handler(seen, answers.handler)
    same = (answers.kind, answers.handler) == (seen.case.kind, seen.case.handler_ref)
    if move.triages and seen.case.phase is not Phase.NEW and same:
        raise Invalid("This changes nothing: choose another kind or somebody else, or go back.", "kind")
    if Ask.UNTIL in move.asks and (answers.until is None or answers.until <= now.day):
        until = "by which you answer" if move.extends else "until which they can reply"
        raise Invalid(f"Give a day after today {until}.", "until")
    if Event.REVIEW_ASKED in move.meets:
        _check_asked(seen.case, answers, now)
    if Ask.OUTCOME in move.asks:
        _check_outcome(seen, answers)
    if move.routes:
        step.leaves = _leaves(seen, answers, now, step.beside)
        step.people += step.leaves.held
    if letter and move.letter and not answers.letter.strip():
        raise Invalid("Read the letter before it goes.", "letter")
    if letter and move.letter:
        step.part.check(move, answers.letter, seen.hidden)


def _leaves(seen: Opened, answers: Answers, now: When, beside: list[list[Any]]) -> routing.Leaves:
    choice = routing.Choice(answers.route, answers.way, answers.words, answers.basis, answers.basis_why)
    return routing.judged(seen, choice, writing.person_of(seen.case), beside, now.day)


def paper_of(seen: Opened, move: Move, answers: Answers, now: When) -> render.Draft | None:
    """Our letter to whoever else deals with it, as the answers make it; None where nothing leaves us.

    Invalid as when the move is made.
    """
    if not move.routes:
        return None
    leaves = _leaves(seen, answers, now, together(*routing.beside(seen, answers.route)))
    if not leaves.sent:
        return None
    return routing.paper(leaves, seen.case, seen.policy, writing.signed_on(seen.case, seen.actor, now.day))


def open_to_sender(case: Case, now: When) -> list[Move]:
    """What the person who wrote can do now by themselves, besides writing to us."""
    policy = writing.current(case)
    facts = facts_of(case, [], policy, part_of(case))
    return theirs(policy, facts, sender(case), now.day)


def make_as_sender(case_ref: str, move_id: str, answers: Answers, now: When) -> None:
    """Make a move that is the sender's too, behind their receipt or as they told us: it sends nothing in our name.

    NotAllowed when it is not open to them, Invalid when they said nothing.
    """
    found = db.session.get(Case, case_ref)
    if found is None:
        raise NotFound()
    by = sender(found)
    with act("case.moved", by=by, now=now, case=case_ref) as deed:
        case = db.session.get(Case, case_ref)
        assert case is not None
        move = next((each for each in open_to_sender(case, now) if each.id == move_id), None)
        if move is None:
            raise NotAllowed("This cannot be done now. You can still write to us below.")
        every, to_post, _ = clock_verbs.owed(case)
        policy = writing.current(case)
        seen = Opened(case, by, state_of(case), policy, frozenset())
        calendar = council.calendar(policy)
        clocks = clock_verbs.of_kind(case, every)
        given = _only_asked(move, answers)
        step = _Step(seen, move, given, every, clocks, to_post, calendar, now, "", part_of(case))
        _check(step)
        before = case.stage
        _make(step)
        case.unread = True
        clock_verbs.place(case, step.clocks, to_post, now.day)
        deed.tell(move=move.id, label=move.done or move.label, because="", reason=step.answers.reason)
        deed.tell(from_stage=before, to_stage=case.stage)


def resolved(case_ref: str, by: Actor, now: When, happened: When) -> None:
    """A meeting has decided the review of a case: it goes on to the letter. Inside the act that confirms it.

    Nothing happens to a case on which no review waits for a meeting.
    """
    case = db.session.get(Case, case_ref)
    if case is None:
        raise NotFound()
    policy = writing.current(case)
    moves = policy_for(policy, case.kind).moves
    move = next((each for each in moves if each.by_committee and not each.answers and case.stage in each.from_), None)
    if move is None:
        return
    every, to_post, _ = clock_verbs.owed(case)
    clocks, calendar = clock_verbs.of_kind(case, every), council.calendar(policy)
    seen = Opened(case, by, state_of(case), policy, frozenset())
    given = Answers(on=happened.day)
    step = _Step(seen, move, given, every, clocks, to_post, calendar, now, "", part_of(case))
    _make(step)
    clock_verbs.meet(clocks, policy, [event.value for event in move.meets], happened)
    clock_verbs.place(case, step.clocks, to_post, now.day)


def _check_asked(case: Case, answers: Answers, now: When) -> None:
    """A request for a review reached us on a day from our answer until today; a late one needs a reason to go on."""
    on = answers.on or now.day
    if not (case.answered_on or on) <= on <= now.day:
        raise Invalid("Give the day it reached us: from our answer until today.", "on")
    if case.review_until is not None and on > case.review_until and not answers.late.strip():
        last = long_date(case.review_until)
        raise Invalid(f"It came after {last}, the last day. Say why it is to be looked at all the same.", "late")


def _check_kind(seen: Opened, answers: Answers) -> None:
    if answers.kind not in [kind.value for kind in kinds_open(seen.policy)]:
        raise Invalid(SAY[Ask.KIND], "kind")
    if is_less(Kind(answers.kind), seen.case.called) and answers.kind != seen.case.kind and not answers.reason.strip():
        called = writing.KINDS[seen.case.called]
        raise Invalid(f"The sender called it a {called}. Say why it is less: they are told, and can undo it.", "reason")


def _check_handler(seen: Opened, handler_ref: str) -> list[StaffMember]:
    able = handlers(seen)
    if handler_ref not in [member.ref for member in able]:
        raise Invalid("Choose somebody from the list: they must work here and be free of conflict.", "handler")
    return able


def handlers(seen: Opened) -> list[StaffMember]:
    """Who may handle a case: everybody at work here whose roles allow it and whom no tie shuts out, by name."""
    working = select(StaffMember).where(StaffMember.standing == Standing.ACTIVE).order_by(StaffMember.name)
    shut_out = {row.staff_ref for row in whole(seen.ties, DENYING)}
    able = [member for member in db.session.scalars(working) if _HANDLE & set(member.roles)]
    return [member for member in able if member.ref not in shut_out]


def give_to(case_ref: str, handler_ref: str, reason: str, by: Actor, now: When) -> None:
    """Give a case to somebody else to handle, outside any step. Invalid for somebody who may not handle it."""
    with act("case.handed-over", by=by, now=now, case=case_ref) as deed:
        seen = opened(by, case_ref, Action.CASE_ASSIGN, now)
        _check_handler(seen, handler_ref)
        if handler_ref == seen.case.handler_ref:
            raise Invalid("They handle it already. Choose somebody else, or leave it as it is.", "handler")
        _hand_over(seen, handler_ref, by, now)
        member = db.session.get(StaffMember, handler_ref)
        deed.tell(name=member.name if member else "", because=_because(Answers(reason=reason)))


def _check_outcome(seen: Opened, answers: Answers) -> None:
    possible = policy_for(seen.policy, seen.case.kind).outcomes
    if answers.outcome not in [outcome.value for outcome in possible]:
        raise Invalid(SAY[Ask.OUTCOME], "outcome")
    if answers.outcome in WITHHELD and not answers.exemption.strip():
        raise Invalid("Say which exemption or exception it is kept back under, and why it applies.", "exemption")


def _make(step: _Step) -> None:
    case, move, answers = step.case, step.move, step.answers
    to_post = list(step.to_post)
    old = case.kind
    if Ask.KIND in move.asks:
        case.kind = Kind(answers.kind)
    _go(case, step.seen.policy, move)
    if Ask.HANDLER in move.asks:
        _hand_over(step.seen, answers.handler, step.by, step.now)
    if case.kind is not old:
        step.clocks = clock_verbs.swap(case, step.every, step.seen.policy, step.calendar)
        to_post += _tell_kind(step, old)
        if old is Kind.COMPLIMENT:
            no_longer_praise(case, step.by, step.now)
    if move.pauses:
        to_post += _ask(step)
    if move.resumes:
        case.asked_until = None
        clock_verbs.resume(step.clocks, step.calendar, step.now.day)
    if move.extends:
        _put_off(step)
    if move.again:
        step.clocks += _begin_again(case, step.seen.policy, step.calendar, step.now)
    if move.sender:
        _hear(step)
    step.part.made(move, answers.answer or answers.reason, step.by, step.now)
    if move.letter:
        to_post += _send(step)
    _settle(step)
    step.clocks += _started(step)
    clock_verbs.place(case, step.clocks, [each for each in to_post if each.left is None], step.now.day)


def _go(case: Case, policy: Policy, move: Move) -> None:
    """To the move's stage, or for another kind of case to the stage where such a case comes in."""
    process = policy_for(policy, case.kind)
    known = {stage.id for stage in process.stages}
    goes = move.to or case.stage
    chosen = process.stage(goes) if goes in known and not move.triages else process.entry
    case.stage, case.phase = chosen.id, chosen.phase


def _hand_over(seen: Opened, handler_ref: str, by: Actor, now: When) -> None:
    """Make somebody the handler of a case; whoever handled it before no longer does. Inside the caller's act."""
    if seen.case.handler_ref == handler_ref:
        return
    for row in whole(seen.ties, [Tie.HANDLER]):
        untie(row, now)
    seen.case.handler_ref = handler_ref
    tie(seen.case.ref, handler_ref, Tie.HANDLER, by.id, "", now)


def _hear(step: _Step) -> None:
    """What the person who wrote says with a step of theirs is part of the conversation, whoever wrote it down."""
    case, now = step.case, step.now
    own = step.by.kind in (ActorKind.PERSON, ActorKind.ANONYMOUS)
    happened = now if own or step.answers.on is None else When.on(step.answers.on)
    contact = Contact(
        ref=new_ref(),
        case_ref=case.ref,
        channel=Channel.WEB if own else case.channel,
        person_ref=case.person_ref,
        taken_by="" if own else step.by.name,
        happened=happened,
        entered=now,
    )
    said = writing.say(
        case, step.answers.reason, sender(case), now, ours=False, happened=happened, contact_ref=contact.ref
    )
    db.session.add_all([contact, said])
    add_words(case, step.answers.reason)


def _put_off(step: _Step) -> None:
    """Give each promise that may still be put off its new date."""
    answers, policy = step.answers, step.seen.policy
    assert answers.until is not None
    for clock in clock_verbs.extendable(step.clocks, policy):
        longest = policy.clock(clock.promise).extend
        assert longest is not None
        clock_verbs.put_off(clock, longest, answers.until, answers.reason, step.calendar, step.now.day)


def _begin_again(case: Case, policy: Policy, calendar: Calendar, now: When) -> list[Clock]:
    """What was answered or closed is open once more, with a new date for its answer; what was is on the trail."""
    case.again_on, case.closed, case.answered_on, case.decided_on = now.day, None, None, None
    case.outcome = case.reasons = case.review_until = None
    case.review_asked_on = case.review_acknowledged_on = case.review_reason = None
    return clock_verbs.again(case, policy, calendar, now.day)


def _started(step: _Step) -> list[Clock]:
    """The clocks that the events of a move start, from the day it happened; not those it meets at once."""
    on, policy, events = step.answers.on or step.now.day, step.seen.policy, step.move.meets
    kept = {clock.id for clock in policy.clocks if clock.meets in events}
    starts = [event for event in events if event is not Event.RECEIVED]
    return [clock for event in starts for clock in clock_verbs.begin(step.case, policy, step.calendar, event, on, kept)]


def _settle(step: _Step) -> None:
    """What the events of a move leave behind on the case."""
    case, move, answers, now = step.case, step.move, step.answers, step.now
    case.unread = False
    if move.refers:
        case.referred = True
    events = {event.value for event in move.meets}
    if "acknowledged" in events and case.acknowledged_on is None:
        case.acknowledged_on = now.day
    if "answered" in events:
        case.answered_on = now.day
    if "review-asked" in events:
        case.review_asked_on, case.review_reason = answers.on or now.day, answers.reason
    if "review-acknowledged" in events:
        case.review_acknowledged_on = now.day
    if "review-decided" in events and case.decided_on is None:
        case.decided_on = answers.on or now.day
    if outcome := _outcome(step):
        case.outcome, case.reasons = outcome.value, answers.answer or answers.reason
    if case.phase is Phase.CLOSED:
        if case.closed is None:
            count(closed_name(case), now.day)
        case.closed = now


def _outcome(step: _Step) -> Outcome | None:
    """How the matter comes out: as was chosen, as the move says, or as the findings on its points add up."""
    if step.answers.outcome:
        return Outcome(step.answers.outcome)
    if step.move.outcome:
        return step.move.outcome
    found = step.part.facts().get("findings", ())
    return overall(found) if step.move.decides else None


def _send(step: _Step) -> list[Letter]:
    keeps = [event.value for event in step.move.meets]
    text = render.Draft(step.answers.subject or f"{step.case.reference}", step.answers.letter)
    about = step.part.kept_with(step.move, step.seen.ties)
    sends, tells = step.move.letter, step.move.discloses
    letter = writing.issue(step.case, sends, text, step.by, step.now, keeps, step.move.id, about, tells)
    if letter.left is not None:
        clock_verbs.meet(step.clocks, step.seen.policy, keeps, step.now)
    writing.open_window(step.case, letter, step.seen.policy, step.calendar)
    routed = _route(step, about)
    if Event.ACKNOWLEDGED in step.move.meets and (parts := _parts(step)):
        splits.acknowledge(parts, letter.left is not None, step.now)
    return _post(letter) + routed


def _parts(step: _Step) -> Sequence[Case]:
    return step.leaves.parts if step.leaves else splits.splits_of(step.case.ref)


def _route(step: _Step, about: str | None) -> list[Letter]:
    """What leaves us for whoever else deals with it, if anything does."""
    if step.leaves is None:
        return []
    step.people += writing.people_of(step.case, step.by, step.people)
    signed = writing.signed_on(step.case, step.by, step.now.day)
    return routing.pass_on(step.leaves, step.case, step.seen.policy, signed, step.by, step.now, about)


def _post(letter: Letter) -> list[Letter]:
    return [letter] if letter.left is None and letter.sent_by != "email" else []


def _ask(step: _Step) -> list[Letter]:
    """Ask the sender for more: what, why, until when, with the clock visibly standing still."""
    case, answers = step.case, step.answers
    assert answers.until is not None
    case.asked_until, case.replied = answers.until, False
    clock_verbs.pause(step.clocks, step.seen.policy, step.now.day)
    asked = {"question": answers.question, "why_asked": answers.reason, "until": long_date(answers.until)}
    text = render.draft("more-information", _facts(step, False, **asked))
    return _post(writing.issue(case, "more-information", text, step.by, step.now, tells=False))


def _tell_kind(step: _Step, old: Kind) -> list[Letter]:
    """Tell the sender that their matter is dealt with as another kind, why, and how to have it back."""
    case = step.case
    less = is_less(case.kind, case.called)
    case.kind_reason = step.answers.reason if less else None
    told = {
        "old_kind": _article(writing.KINDS[old]),
        "new_kind": _article(writing.KINDS[case.kind]),
        "reason": step.answers.reason or "It fits what you told us better, and gives you at least the same rights.",
        "restore_date": long_date(case.received.day) if less else "",
    }
    text = render.draft("kind-changed", _facts(step, False, **told))
    return _post(writing.issue(case, "kind-changed", text, step.by, step.now, tells=False))


def _article(words: str) -> str:
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _facts(step: _Step, tells: bool, **more: str) -> dict[str, str]:
    policy = step.seen.policy
    step.people += writing.people_of(step.case, step.by, step.people)
    promised = clock_verbs.promises(step.clocks, policy, step.calendar, step.now.day)
    signed = writing.signed_on(step.case, step.by, step.now.day)
    given = writing.facts(step.case, policy, promised, signed, step.track_url, tells, **more)
    return given if "document" in given else given | {"document": _care(policy)}


def _care(policy: Policy) -> str:
    """The document behind a case on which no clock runs."""
    return f"{policy.documents[0]}."


def _drafted(step: _Step) -> render.Draft:
    case, answers = step.case, step.answers
    outcome = _outcome(step) or case.outcome or ""
    more = {
        "reasons": answers.answer or case.reasons or "",
        "outcome": outcome.replace("-", " "),
        "reason": answers.reason,
        "exemption": answers.exemption,
        "evidence": answers.evidence or case.review_reason or "",
        "until": long_date(answers.until) if answers.until else "",
        "next_step": writing.next_step(case, step.seen.policy, step.calendar, step.now.day),
        **(routing.said(step.leaves, case.mode) if step.leaves else {}),
        "parts": splits.told(splits.splits_of(case.ref)) if Event.ACKNOWLEDGED in step.move.meets else "",
    }
    more |= step.part.said(step.move, step.seen.hidden)
    return render.draft(step.move.letter, _facts(step, step.move.discloses, **more))
