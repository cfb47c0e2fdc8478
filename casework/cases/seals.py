"""Who a case is kept from, and who holds it then: naming one of us seals it until its holder decides."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Select, exists, literal, or_, select

from casework.cases import writing
from casework.cases.actions import sender
from casework.cases.model import About, Case, Lane, Message, Nature, Whom
from casework.cases.queries import opened
from casework.cases.search import index
from casework.clock import When
from casework.db import db
from casework.errors import Invalid, NotAllowed, NotFound
from casework.letters import render
from casework.letters.model import Letter
from casework.policy.access import LINE, VICE, Action, Actor
from casework.policy.words import DENYING, Kind, Office, Seal, Tie
from casework.settings import Settings
from casework.staff.model import StaffMember
from casework.staff.model import Tie as StaffTie
from casework.staff.queries import able_to_hold, posts
from casework.staff.ties import open_ties, tie, untie
from casework.trail import act
from casework.work.actions import WORKER
from casework.work.loop import each_minute

Posts = Mapping[Office, Mapping[str, bool]]
"""Who holds each office, and whether they could hold a case: `staff.queries.posts`."""
NOBODY_LEFT = (
    "Nobody would be left who may know of this case. Nothing was changed: ask the administrator to name another person "
    "from outside the council first, then try again."
)


def holder(held: Posts, barred: Collection[str], begin: Office = Office.CLERK, about: Collection[str] = ()) -> str:
    """The ref of whoever answers for a case that bars some of us: in the end the person from outside, whose
    invitation may still be open. Empty when they too are barred. What is `about` the chair is first the vice-chair's.
    """
    order = (*(VICE if set(held[Office.CHAIR]) & set(about) else ()), *LINE[LINE.index(begin) :], *LINE)
    able = [ref for office in order for ref, can_hold in held[office].items() if can_hold]
    return next((ref for ref in [*able, *held[Office.OUTSIDE_PERSON]] if ref not in barred), "")


def _somebody(held: Posts, barred: Collection[str], begin: Office, about: Collection[str]) -> str:
    """The same, and at the very worst whoever is outside: what has reached us is nobody's only until a minute after
    another person outside is named (`pass_on_all`). LookupError when set-up named none."""
    if found := holder(held, barred, begin, about) or next(iter(held[Office.OUTSIDE_PERSON]), ""):
        return found
    raise LookupError("nobody is left to hold this case: name an outside person with `flask --app app office`")


def seal_new(
    case: Case, abouts: Sequence[About], held: Posts, by: Actor, now: When, shut_out: Collection[str] = ()
) -> None:
    """Give a new case its holder; naming one of us seals it from them, *I don't know who* sends it past the clerk.

    A compliment is kept from nobody: it is to reach whom it praises. `shut_out` never hold it either.
    """
    ours = [] if case.kind is Kind.COMPLIMENT else of_ours(abouts)
    unknown = any(about.whom is Whom.UNKNOWN for about in ours)
    begin, named = Office.STAND_IN_CLERK if unknown else Office.CLERK, _named(ours)
    case.holder_ref = _somebody(held, named | set(shut_out), begin, named)
    tie(case.ref, case.holder_ref, Tie.HOLDER, by.id, "", now)
    _seal(case, ours, by, now)


def of_ours(abouts: Sequence[About]) -> list[About]:
    """Those that say a case is about one of us, named or not."""
    return [about for about in abouts if about.whom in (Whom.PERSON, Whom.UNKNOWN)]


def _named(abouts: Sequence[About]) -> set[str]:
    return {about.staff_ref for about in abouts if about.staff_ref}


def _seal(case: Case, ours: Sequence[About], by: Actor, now: When) -> None:
    for about in ours:
        case.seal = about.seal = Seal.PROVISIONAL
    for staff_ref in sorted(_named(ours)):
        tie(case.ref, staff_ref, Tie.PROVISIONAL, by.id, "named by the sender", now)


def no_longer_praise(case: Case, by: Actor, now: When) -> None:
    """A compliment has become something else: from here it is kept from those it names. Inside the caller's act."""
    ours = of_ours(_abouts(case.ref))
    _seal(case, ours, by, now)
    if ours:
        pass_on(case, barred(case.ref) | _named(ours), by, now)
        _to_vice_chair(case, _named(ours), barred(case.ref) | _named(ours), by, now)
    if ours and by.id not in _named(ours):
        _keep_with_runner(case, by, now)


def barred(case_ref: str) -> set[str]:
    """Refs of our people whom a tie to the whole case shuts out of it today."""
    return {row.staff_ref for row in open_ties(case_ref, DENYING)}


@each_minute
def pass_on_all(settings: Settings, now: When) -> None:
    """Give each sealed case on whose holder has left, may hold none any more, or is barred from it by now.

    Only while a seal is there: any other case is run by whoever has the role.
    """
    held = posts(now.day)
    for ref in db.session.scalars(_without_holder()).all():
        found = holder(held, barred(ref))
        if found and found != _case(ref).holder_ref:
            _pass_on_one(ref, now)


def _without_holder() -> Select[tuple[str]]:
    """Sealed cases whose holder cannot open them; a walk over the few that are sealed."""
    sealed = Case.seal != literal(Seal.NONE, Case.seal.type, literal_execute=True)  # in the words of its index
    bars = exists().where(
        StaffTie.case_ref == Case.ref, StaffTie.staff_ref == Case.holder_ref, StaffTie.until.is_(None),
        StaffTie.about_ref.is_(None), StaffTie.kind.in_(sorted(DENYING)),
    )  # fmt: skip
    return select(Case.ref).where(sealed, or_(Case.holder_ref.not_in(able_to_hold()), bars))


def _pass_on_one(case_ref: str, now: When) -> None:
    with act("case.passed-on", by=WORKER, now=now, case=case_ref) as deed:
        case = _case(case_ref)
        shut_out = barred(case_ref) | {case.holder_ref or ""}
        deed.tell(name=_name(pass_on(case, shut_out, WORKER, now)))


def pass_on(case: Case, shut_out: Collection[str], by: Actor, now: When) -> str:
    """Take the case from whoever must not have it and give it to the next in line; gives the new holder's ref.

    Inside the caller's act. Invalid when nobody would be left who may know of it.
    """
    for row in open_ties(case.ref, (Tie.HOLDER, Tie.HANDLER, Tie.STAND_IN, Tie.OPENED)):
        if row.staff_ref in shut_out:
            untie(row, now)
    if case.handler_ref in shut_out:
        case.handler_ref = None
    if case.holder_ref is None or case.holder_ref in shut_out:
        found = holder(posts(now.day), shut_out, about=_named(of_ours(_abouts(case.ref))))
        if not found:
            raise Invalid(NOBODY_LEFT)
        _hold(case, found, by, now)
    assert case.holder_ref is not None
    return case.holder_ref


def _hold(case: Case, staff_ref: str, by: Actor, now: When) -> None:
    case.holder_ref = staff_ref
    tie(case.ref, staff_ref, Tie.HOLDER, by.id, "", now)


def _to_vice_chair(case: Case, about: Collection[str], shut_out: Collection[str], by: Actor, now: When) -> None:
    """What turns out to be `about` the chair goes to the vice-chair, from whoever held it. Inside the caller's act."""
    held = posts(now.day)
    free = [ref for office in VICE for ref, able in held[office].items() if able and ref not in shut_out]
    if not set(held[Office.CHAIR]) & set(about) or not free or case.holder_ref in free:
        return
    for row in open_ties(case.ref, [Tie.HOLDER]):
        untie(row, now)
    _hold(case, free[0], by, now)


def concerns_me(case_ref: str, by: Actor, now: When) -> None:
    """Somebody who opened a case finds it is about them: from here it is sealed from them and with the next in line."""
    with act("case.concerns-me", by=by, now=now, case=case_ref) as deed:
        case = opened(by, case_ref, Action.CASE_CONCERNS_ME, now).case
        db.session.add(
            About(case_ref=case.ref, whom=Whom.PERSON, staff_ref=by.id, label=by.name, seal=Seal.PROVISIONAL)
        )
        tie(case.ref, by.id, Tie.PROVISIONAL, by.id, "said that it concerns them", now)
        case.seal = Seal.PROVISIONAL
        shut_out = barred(case.ref) | {by.id}
        pass_on(case, shut_out, by, now)
        _to_vice_chair(case, {by.id}, shut_out, by, now)
        deed.tell(name=_name(case.holder_ref or ""))


def declare_interest(case_ref: str, kind: Tie, reason: str, by: Actor, now: When) -> None:
    """Somebody who opened a case has an interest in it, or is close to somebody who has: they no longer see it.

    `kind` is Tie.INTEREST or Tie.CLOSE. It seals the case from nobody else. Invalid when they do not say what it is.
    """
    if kind not in (Tie.INTEREST, Tie.CLOSE):
        raise Invalid("Choose what it is to you.", "tie")
    if not reason.strip():
        raise Invalid("Say in a few words what the interest is: it stays on the record.", "reason")
    with act("case.interest-declared", by=by, now=now, case=case_ref, name=by.name):
        case = opened(by, case_ref, Action.CASE_CONCERNS_ME, now).case
        tie(case.ref, by.id, kind, by.id, reason.strip(), now)
        pass_on(case, barred(case.ref) | {by.id}, by, now)


def name_subject(case_ref: str, staff_ref: str, by: Actor, now: When) -> None:
    """Whoever runs a case sees that it is about one of us whom the sender did not choose: seal it from them."""
    member = db.session.get(StaffMember, staff_ref)
    if member is None:
        raise Invalid("Choose who it is about from the list.", "staff_ref")
    if staff_ref == by.id:
        raise Invalid("If it is about you, use the button *this concerns me*.", "staff_ref")
    with act("case.seal-opened", by=by, now=now, case=case_ref, name=member.name):
        seen = opened(by, case_ref, Action.CASE_SEAL, now)
        case = seen.case
        shut_out = barred(case.ref)
        if staff_ref in shut_out:
            raise Invalid("It is kept from them already.", "staff_ref")
        about = About(case_ref=case.ref, whom=Whom.PERSON, staff_ref=staff_ref, label=member.name)
        about.seal = case.seal = Seal.PROVISIONAL
        db.session.add(about)
        tie(case.ref, staff_ref, Tie.PROVISIONAL, by.id, "named by whoever runs the case", now)
        pass_on(case, shut_out | {staff_ref}, by, now)
        _to_vice_chair(case, {staff_ref}, shut_out | {staff_ref}, by, now)
        _keep_with_runner(case, seen.actor, now)


def _keep_with_runner(case: Case, by: Actor, now: When) -> None:
    """A seal shuts roles out, so whoever sets one and is not its subject stays tied to the case."""
    if by.id != case.holder_ref and not by.ties & {Tie.HANDLER, Tie.STAND_IN}:
        tie(case.ref, by.id, Tie.STAND_IN, by.id, "set the seal", now)


def confirm_seal(case_ref: str, reason: str, by: Actor, now: When, track_url: str) -> None:
    """The holder confirms that the whole case is about the person named; the sender is told the reason."""
    _must_say(reason)
    with act("case.seal-confirmed", by=by, now=now, case=case_ref, reason=reason):
        case = _provisional(case_ref, by, now)
        case.seal = Seal.CONFIRMED
        for row in open_ties(case_ref, [Tie.PROVISIONAL]):
            untie(row, now)
            tie(case.ref, row.staff_ref, Tie.SUBJECT, by.id, reason, now)
        for about in _sealed(case_ref):
            about.seal, about.reason = Seal.CONFIRMED, reason
        _tell(case, "confirmed", reason, by, now, track_url)


def split_seal(case_ref: str, reason: str, rest: str, by: Actor, now: When, track_url: str) -> None:
    """Only the point about the person stays sealed: `rest` is what everybody else works with from here.

    What the sender wrote stays with the sealed point; the subject sees the rest like any colleague.
    """
    _must_say(reason)
    if not rest.strip():
        raise Invalid("Write down what the rest of the case is about, without the point that stays sealed.", "rest")
    with act("case.seal-split", by=by, now=now, case=case_ref, reason=reason) as deed:
        case = _provisional(case_ref, by, now)
        abouts = _sealed(case_ref)
        deed.tell(name=", ".join(about.label for about in abouts))
        case.seal, case.subject, case.wanted = Seal.NONE, rest.strip().splitlines()[0][:70], None
        for row in open_ties(case_ref, [Tie.PROVISIONAL]):
            untie(row, now)
            about = next(each for each in abouts if each.staff_ref == row.staff_ref)
            tie(case.ref, row.staff_ref, Tie.SUBJECT, by.id, reason, now, about_ref=about.ref)
        for about in abouts:
            about.seal, about.reason = Seal.CONFIRMED, reason
        _set_apart(case, abouts[0], _tell(case, "split", reason, by, now, track_url))
        db.session.add(writing.say(case, rest.strip(), by, now, ours=True, lane=Lane.STAFF, nature=Nature.FACT))
        index(case, [rest])


def _set_apart(case: Case, about: About, letter: Letter) -> None:
    """Keep all that was said so far, and the letter about the split, with the sealed point."""
    said = db.session.scalars(select(Message).where(Message.case_ref == case.ref))
    added = [row for row in db.session.new if isinstance(row, Message) and row.letter_ref == letter.ref]
    for message in [*said, *added]:
        message.about_ref = about.ref


def _tell(case: Case, decision: str, reason: str, by: Actor, now: When, track_url: str) -> Letter:
    """Tell the sender what became of the seal, and that they can object."""
    policy = writing.current(case)
    private = writing.reached(case, policy, sealed=True)  # also of a split one, whose point stays sealed
    told, signed = {"decision": decision, "reason": reason} | private, writing.signed_on(case, by, now.day)
    given = writing.facts(case, policy, [], signed, track_url, False, **told)
    return writing.issue(case, "seal-split", render.draft("seal-split", given), by, now, tells=False)


def object_to_seal(case_ref: str, words: str, now: When) -> None:
    """The sender objects to how the seal was decided; the holder reads it, and it stays on the record."""
    if not words.strip():
        raise Invalid("Say what you object to.", "words")
    with act("case.seal-objected", by=sender(_case(case_ref)), now=now, case=case_ref, reason=words):
        case = _case(case_ref)
        about = next((each for each in _abouts(case_ref) if each.reason), None)
        if about is None or about.objection:
            raise NotAllowed("There is nothing to object to here, or you have told us already.")
        about.objection = words
        case.unread = True


def _must_say(reason: str) -> None:
    if not reason.strip():
        raise Invalid("Say why: the person who wrote is told this reason.", "reason")


def _case(case_ref: str) -> Case:
    case = db.session.get(Case, case_ref)
    if case is None:
        raise NotFound()
    return case


def _provisional(case_ref: str, by: Actor, now: When) -> Case:
    """A case whose seal waits for a decision of this person. NotAllowed when it is decided, or another's to decide."""
    return opened(by, case_ref, Action.CASE_SEAL_DECIDE, now).case


def _abouts(case_ref: str) -> list[About]:
    return list(db.session.scalars(select(About).where(About.case_ref == case_ref)))


def _sealed(case_ref: str) -> list[About]:
    return [about for about in _abouts(case_ref) if about.seal is Seal.PROVISIONAL]


def _name(staff_ref: str) -> str:
    member = db.session.get(StaffMember, staff_ref)
    return member.name if member else "somebody else"
