"""Enough people: the quorum of a body, and whether each step of a matter can still be decided by people free of it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from casework.policy.bodies import Power
from casework.policy.shape import Limit, Policy, Process
from casework.policy.words import DENYING, Event, GuardName, Tie

LEAST = 3
"""The lowest quorum of a whole council (Local Government Act 1972, sch.12 para.12)."""


def quorum(whole: bool, seats: int, own: int) -> int:
    """How many members a body needs: its `own` number, or of a whole council a third of its `seats`, at least three.

    Local Government Act 1972, sch.12 para.12; a committee’s is in the standing orders that set it up.
    """
    return max(LEAST, -(-seats // 3)) if whole else own


class Way(StrEnum):
    """A way round when too few are free to decide."""

    SUBSTITUTES = "substitutes"
    ADVISER = "adviser"
    DISPENSATION = "dispensation"
    FULL_COUNCIL = "full-council"


WAYS = Limit(
    "ways-round",
    "What we do, in this order, when too few people are free to decide",
    "substitutes, adviser, dispensation, full-council",
    "default: published parish procedures; a dispensation by Localism Act 2011, s.33",
)
"""What a policy that says nothing about it has."""


def ways(policy: Policy) -> tuple[Way, ...]:
    """The ways round of a policy, in its order; words it does not know are left out (`wrong_ways` names them)."""
    value = next((row.value for row in policy.limits if row.id == WAYS.id), WAYS.value)
    return tuple(Way(word) for word in _words(value) if word in set(Way))


def wrong_ways(limits: Collection[Limit]) -> Iterator[str]:
    """What is wrong with the setting, a sentence for each word that is no way round or is there twice."""
    for row in limits:
        words = _words(row.value) if row.id == WAYS.id else []
        for word in words:
            if word not in set(Way):
                yield f"the limit {row.id}: there is no way round called “{word}”; it knows {', '.join(Way)}."
        if len(set(words)) < len(words):
            yield f"the limit {row.id}: a way round stands there twice."


def _words(value: str) -> list[str]:
    return [word.strip() for word in value.split(",") if word.strip()]


# People and bodies


@dataclass(frozen=True)
class Person:
    """Somebody who might decide: whether they are still with us, and what ties them to the matter."""

    ref: str
    name: str
    active: bool = True
    ties: frozenset[Tie] = frozenset()


@dataclass(frozen=True)
class Body:
    """A body as it is today: its quorum, what it may decide, and refs of its members and of its substitutes."""

    ref: str
    name: str
    whole: bool
    quorum: int
    powers: frozenset[Power] = frozenset()
    members: tuple[str, ...] = ()
    substitutes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Need:
    """A step that must be decided by somebody new: its level, what it is called in a sentence, the power it takes."""

    level: int
    label: str
    power: Power


FIRST = Need(1, "stage 1", Power.ANSWER_COMPLAINTS)
REVIEW = Need(2, "the review", Power.DECIDE_REVIEWS)
DESK_REVIEW = Need(2, "the review from its papers", Power.DESK_REVIEWS)


def needs(process: Process, anonymous: bool) -> tuple[Need, ...]:
    """The steps of a process that somebody new must decide each; none where nobody needs a power for them.

    Whoever is anonymous is not heard: another officer looks at it again from its papers.
    """
    alone = [move for move in process.moves if GuardName.POWER_HELD in move.guards]
    from_papers = any(GuardName.WITHOUT_A_NAME in move.guards for move in alone)
    reviewed = any(
        GuardName.RESOLVED_FIRST in move.guards and Event.REVIEW_DECIDED in move.meets for move in process.moves
    )
    first = (FIRST,) if alone else ()
    if anonymous:
        return (*first, DESK_REVIEW) if from_papers else first
    return (*first, REVIEW) if reviewed else first


@dataclass(frozen=True)
class Matter:
    """All that says who may decide a matter. `decided` are refs of who decided it before, by level."""

    people: Mapping[str, Person]
    bodies: tuple[Body, ...]
    alone: Mapping[Power, tuple[str, ...]]
    """Who may use a power alone, refs in the order in which the council would ask them."""
    outside: tuple[str, ...] = ()
    """Independent people who could advise."""
    decided: Mapping[int, frozenset[str]] = field(default_factory=dict)
    ways: tuple[Way, ...] = tuple(Way)

    @property
    def before(self) -> frozenset[str]:
        """Everybody who decided it before, at any level."""
        return frozenset().union(*self.decided.values())

    def free(self, refs: Collection[str], but: Collection[Tie] = (), again: bool = False) -> tuple[str, ...]:
        """Those who are with us, without a tie that keeps them out, and new to it.

        Ties in `but` do not keep anybody out; with `again` having decided it before does not either.
        """
        barring = DENYING - frozenset(but)
        used = frozenset() if again else self.before
        people = (self.people[ref] for ref in refs if ref in self.people and ref not in used)
        return tuple(each.ref for each in people if each.active and not each.ties & barring)

    def names(self, refs: Collection[str]) -> tuple[str, ...]:
        """Their names, in the same order."""
        return tuple(self.people[ref].name for ref in refs if ref in self.people)


# Who can decide each step


@dataclass(frozen=True)
class Round:
    """One way round: whether it works here, who would then decide (refs), and what to do or why it does not."""

    way: Way
    works: bool
    takes: tuple[str, ...]
    sentence: str


@dataclass(frozen=True)
class Manning:
    """Whether one step can be decided, by whom, and if not as things stand, which way round there is.

    `names` are those free to decide it, `needed` how many of them it takes; `holder` the body, empty for one person
    alone. `rounds` are the policy's ways in its order, empty when none is needed; `round` is the one to take.
    """

    need: Need
    able: bool
    holder: str
    names: tuple[str, ...]
    needed: int
    sentence: str
    rounds: tuple[Round, ...] = ()
    round: Round | None = None
    done: bool = False

    @property
    def possible(self) -> bool:
        """Whether it can be decided at all."""
        return self.able or self.round is not None

    @property
    def closing(self) -> str:
        """What the closing letter says when nothing works: empty otherwise."""
        if self.possible:
            return ""
        free = f"{len(self.names)} of those who could decide it {'is' if len(self.names) == 1 else 'are'} free"
        return (
            f"We cannot offer you {self.need.label}: {free} of any part in this matter, and it takes "
            f"{self.needed}. We looked for others who could decide it fairly and found nobody."
        )


def enough(matter: Matter, needs: Collection[Need]) -> tuple[Manning, ...]:
    """Each step in order of level: who can still decide it, given that whoever decides one cannot decide the next.

    Of the ways in which a step can be decided, the first is taken that leaves somebody for the steps after it.
    """
    left = sorted(needs, key=lambda need: need.level)
    return _plan(matter, left)


@dataclass(frozen=True)
class _Choice:
    manning: Manning
    takes: tuple[str, ...]
    """Refs of those who would have decided it."""


def _plan(matter: Matter, needs: list[Need]) -> tuple[Manning, ...]:
    if not needs:
        return ()
    need, later = needs[0], needs[1:]
    plans = (
        (choice.manning, *_plan(_after(matter, need, choice.takes), later)) for choice in _choices(matter, need, later)
    )
    first: tuple[Manning, ...] | None = None
    for plan in plans:
        if all(each.possible for each in plan):
            return plan
        first = first or plan
    assert first is not None
    return first


def _after(matter: Matter, need: Need, takes: tuple[str, ...]) -> Matter:
    took = matter.decided.get(need.level, frozenset()) | frozenset(takes)
    return replace(matter, decided={**matter.decided, need.level: took})


def _choices(matter: Matter, need: Need, later: list[Need]) -> Iterator[_Choice]:
    """Every way in which a step could be decided, the usual ones first; at least one, which may say that none is."""
    if matter.decided.get(need.level):
        yield _Choice(_done(matter, need), ())
        return
    ready = [*_alone(matter, need), *_together(matter, need, later)]
    yield from ready or _rounds(matter, need)


def _done(matter: Matter, need: Need) -> Manning:
    names = matter.names(sorted(matter.decided[need.level]))
    return Manning(need, True, "", names, 0, f"{_capital(need.label)} has been decided.", done=True)


def _alone(matter: Matter, need: Need) -> Iterator[_Choice]:
    """Each officer who is free; somebody from outside only where nobody of ours is."""
    able = matter.free(matter.alone.get(need.power, ()))
    free = [ref for ref in able if ref not in matter.outside] or able
    names = matter.names(free)
    sentence = f"{_capital(need.label)}: {_either(names)} can decide it."
    for ref in free:
        yield _Choice(Manning(need, True, "", names, 1, sentence), (ref,))


def _together(matter: Matter, need: Need, later: list[Need]) -> Iterator[_Choice]:
    """Each body that has the power and enough free members: all of them, else as few as it takes."""
    for body in _bodies(matter, need):
        free = matter.free(body.members)
        if len(free) < body.quorum:
            continue
        yield _Choice(_by(matter, need, body, free), free)
        if later and len(free) > body.quorum:
            few = sorted(free, key=lambda ref: sum(ref in each.members for each in matter.bodies))[: body.quorum]
            yield _Choice(_by(matter, need, body, free, few=True), tuple(few))


def _bodies(matter: Matter, need: Need) -> list[Body]:
    """The committees that have the power; the whole council where no committee has, else it is a way round."""
    with_it = [body for body in matter.bodies if need.power in body.powers]
    return [body for body in with_it if not body.whole] or with_it


def _by(matter: Matter, need: Need, body: Body, free: tuple[str, ...], few: bool = False) -> Manning:
    names = matter.names(free)
    of = f"{len(free)} of its {len(body.members)} members are free, and it needs {body.quorum}."
    only = f" Let no more than {body.quorum} of them sit, so that others are left for the step after it." if few else ""
    sentence = f"{_capital(need.label)}: {body.name} can decide it. {of}{only}"
    return Manning(need, True, body.name, names, body.quorum, sentence)


# Ways round


def _rounds(matter: Matter, need: Need) -> Iterator[_Choice]:
    """Each way round that works, in the policy's order; the bare fact when none does."""
    body = next(iter(_bodies(matter, need)), None)
    free = matter.free(body.members) if body else ()
    rounds = tuple(_ROUNDS[way](matter, body) for way in matter.ways)
    sentence = _why(matter, need, body, len(free))
    needed = body.quorum if body else 1
    plain = Manning(need, False, body.name if body else "", matter.names(free), needed, sentence, rounds)
    working = [each for each in rounds if each.works]
    for each in working:
        yield _Choice(replace(plain, round=each), each.takes)
    if not working:
        yield _Choice(plain, ())


def _why(matter: Matter, need: Need, body: Body | None, free: int) -> str:
    if body:
        are = "member is" if free == 1 else "members are"
        return f"{_capital(need.label)}: {free} {are} free to decide it in {body.name}, and it needs {body.quorum}."
    if matter.alone.get(need.power):
        return f"{_capital(need.label)}: nobody who has the power to {need.power.words} is free."
    return (
        f"{_capital(need.label)}: nobody has the power to {need.power.words}. Enter the council’s minute in the "
        "register of delegations."
    )


def _substitutes(matter: Matter, body: Body | None) -> Round:
    if body is None:
        return Round(Way.SUBSTITUTES, False, (), "No committee has this power, so it has no substitutes.")
    free, others = matter.free(body.members), matter.free(body.substitutes)
    missing = max(body.quorum - len(free), 0)
    called = others[:missing]
    if len(called) < missing:
        return Round(Way.SUBSTITUTES, False, (), f"{body.name} has {_count(others, 'free substitute')}: too few.")
    sentence = f"Summon {_all(matter.names(called))} as {'substitute' if missing == 1 else 'substitutes'}."
    return Round(Way.SUBSTITUTES, True, (*free, *called), sentence)


def _adviser(matter: Matter, body: Body | None) -> Round:
    """Somebody independent looks at it afresh and recommends, so that those who decided it before can decide again.

    It mends having decided before, and nothing else.
    """
    advisers = matter.names(matter.free(matter.outside))
    deciders = matter.free(body.members, again=True) if body else ()
    if not advisers:
        return Round(Way.ADVISER, False, (), "No independent adviser is named who is free of this matter.")
    if body is None or len(deciders) < body.quorum:
        return Round(Way.ADVISER, False, (), "An adviser only recommends, and there are too few to decide on it.")
    sentence = f"Ask {_either(advisers)} to look at it afresh and recommend; {body.name} then decides with reasons."
    return Round(Way.ADVISER, True, deciders, sentence)


def _dispensation(matter: Matter, body: Body | None) -> Round:
    """Members with a declared interest may be let take part, at their written request (Localism Act 2011, s.33).

    It mends an interest, and never that somebody is complained about, close to it, or stepped back.
    """
    deciders = matter.free(body.members, but=(Tie.INTEREST,)) if body else ()
    if body is None or len(deciders) < body.quorum:
        return Round(Way.DISPENSATION, False, (), "A dispensation would not make enough people.")
    with_one = [ref for ref in deciders if ref not in matter.free(body.members)]
    sentence = (
        f"Let {_all(matter.names(with_one))} ask in writing for a dispensation, and enter the minute that grants it "
        "(Localism Act 2011, s.33). Whoever complains is never given one."
    )
    return Round(Way.DISPENSATION, True, deciders, sentence)


def _full_council(matter: Matter, body: Body | None) -> Round:
    whole = next((each for each in matter.bodies if each.whole), None)
    if whole is None:
        return Round(Way.FULL_COUNCIL, False, (), "The whole council is not on the register of committees.")
    free = matter.free(whole.members)
    if len(free) < whole.quorum:
        sentence = f"{whole.name} has {_count(free, 'free member')} and needs {whole.quorum}: too few."
        return Round(Way.FULL_COUNCIL, False, (), sentence)
    sentence = f"Take it to {whole.name}, without those bound to it: {_all(matter.names(free))} are free."
    return Round(Way.FULL_COUNCIL, True, free, sentence)


_ROUNDS = {
    Way.SUBSTITUTES: _substitutes,
    Way.ADVISER: _adviser,
    Way.DISPENSATION: _dispensation,
    Way.FULL_COUNCIL: _full_council,
}


# A first decision that leaves nobody


def leaves_nobody(matter: Matter, need: Need, later: Collection[Need], sitting: Collection[str]) -> str:
    """Why these people may not decide a step now: the next could not be decided by anybody. Empty when they may.

    Refuses only when another choice would leave somebody: where nobody is left whoever decides, the closing letter
    says so.
    """
    after = _plan(_after(matter, need, tuple(sitting)), sorted(later, key=lambda each: each.level))
    stuck = next((each for each in after if not each.possible), None)
    best = enough(matter, [need, *later])
    if stuck is None or not all(each.possible for each in best):
        return ""
    return (
        f"If these {len(sitting)} decide it now, nobody is left for {stuck.need.label}. Do this instead. "
        f"{best[0].round.sentence if best[0].round else best[0].sentence}"
    )


# Words


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _all(names: Collection[str]) -> str:
    return _joined(names, "and")


def _either(names: Collection[str]) -> str:
    return _joined(names, "or")


def _joined(names: Collection[str], word: str) -> str:
    *first, last = names or ("nobody",)
    return f"{', '.join(first)} {word} {last}" if first else last


def _count(refs: Collection[str], thing: str) -> str:
    return f"{len(refs) or 'no'} {thing}{'' if len(refs) == 1 else 's'}"
