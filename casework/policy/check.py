"""Is a policy whole? Every fault of the file in a sentence, with those of each process and the proofs it fails."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from casework.policy.authority import NOTICE
from casework.policy.clocks import Rule
from casework.policy.documents import Clause, DocumentKind, Supplied
from casework.policy.fairness import proofs
from casework.policy.features import Feature
from casework.policy.law import no_longer_than_the_law
from casework.policy.letters import RULES, Letters
from casework.policy.meetings import wrong_settings
from casework.policy.openings import wrong_opening
from casework.policy.putting import wrong_time
from casework.policy.quorum import wrong_ways
from casework.policy.routing import wrong_routes
from casework.policy.shape import ClockDef, Limit, Policy, Process
from casework.policy.sound import SHAPES, twice
from casework.policy.words import Channel, Event, Kind

RECKONED = ("review-window", "reply-time", "deemed-post", "deemed-email")
"""Limits by which dates are reckoned; every policy says how long they are."""


def check(policy: Policy, letters: Letters | None = None) -> list[str]:
    """Every fault of a loaded policy, a sentence each; empty when it may be adopted.

    Without `letters` those that it sends are not looked at. A council cannot switch any of this off.
    """
    problems = [sentence for rule in WHOLE for sentence in rule(policy)]
    for process in policy.processes:
        shaped = [f"{process.id}: {sentence}" for rule in SHAPES for sentence in rule(process)]
        problems += shaped
        if not shaped:
            problems += [f"{process.id}: {sentence}" for proof in proofs(policy.format) for sentence in proof(process)]
    if letters is not None:
        problems += [sentence for rule in RULES for sentence in rule(policy, letters)]
    return problems


# The file as a whole


def _limits_there(policy: Policy) -> Iterator[str]:
    for id in RECKONED:
        found = [row for row in policy.limits if row.id == id]
        if not found:
            yield f"the limit {id} is missing."
        yield from _reckonable(found)
    yield from _reckonable([row for row in policy.limits if row.id == NOTICE])


def _reckonable(limits: Iterable[Limit]) -> Iterator[str]:
    for row in limits:
        try:
            Rule.parse(row.value)
        except ValueError as error:
            yield f"the limit {row.id}: {error}"


def _ways_known(policy: Policy) -> Iterator[str]:
    return wrong_ways(policy.limits)


def _meetings_lawful(policy: Policy) -> Iterator[str]:
    return wrong_settings(policy.limits)


def _openings_short(policy: Policy) -> Iterator[str]:
    return wrong_opening(policy.limits)


def _comments_have_time(policy: Policy) -> Iterator[str]:
    return wrong_time(policy.limits)


def _ids_once(policy: Policy) -> Iterator[str]:
    for name, rows in (
        ("document", policy.documents),
        ("clause", policy.clauses),
        ("clock", policy.clocks),
        ("limit", policy.limits),
        ("route", policy.routes if policy.format > 1 else ()),
    ):
        yield from (f"two of the {name}s have the id {id}." for id in twice(row.id for row in rows))


def _kinds_have_one_process(policy: Policy) -> Iterator[str]:
    held = Counter(kind for process in policy.processes for kind in process.kinds)
    for kind in Kind:
        if kind is not Kind.RESTRICTION and not held[kind]:
            yield f"no process takes {kind.words}."
        if held[kind] > 1:
            yield f"{held[kind]} processes take {kind.words}."


def _documents_stand(policy: Policy) -> Iterator[str]:
    kinds = {document.kind for document in policy.documents}
    for needed in (DocumentKind.CUSTOMER_CARE, DocumentKind.COMPLAINTS):
        if needed not in kinds:
            yield f"no document is the {needed.words}: name the council's, or let the model stand in."
    for document in policy.documents:
        if document.supplied is Supplied.COUNCIL and document.adopted is None:
            yield f"the document {document.id} is the council's own and says nothing of when it was adopted."


def _references_exist(policy: Policy) -> Iterator[str]:
    documents = {document.id for document in policy.documents}
    clauses = {clause.id: clause.document for clause in policy.clauses}
    rows: tuple[Clause | ClockDef, ...] = (*policy.clauses, *policy.clocks)
    for row in rows:
        if row.document not in documents:
            yield f"{row.id} comes from the document {row.document!r}, which is not among the documents."
    for clock in policy.clocks:
        if _is_law(policy, clock) or not clock.clause:
            continue
        if clauses.get(clock.clause) != clock.document:
            yield f"the clock {clock.id} cites clause {clock.clause!r}, which is no clause of {clock.document}."


def _clauses_are_kept(policy: Policy) -> Iterator[str]:
    """Each clause names the standards or the features that keep it, and says what is missing by its name."""
    clocks = {clock.id for clock in policy.clocks}
    for clause in policy.clauses:
        if not clause.standards and not clause.kept_by:
            yield f"the clause {clause.id} names nothing that keeps it: name a standard or a feature."
        if policy.format > 1 and Feature.LATER in clause.kept_by:
            yield f"the clause {clause.id} says “later”: name the feature that is to keep it."
        for standard in clause.standards:
            if standard not in clocks:
                yield f"the clause {clause.id} names the standard {standard!r}, which is no clock."


def _clocks_can_run(policy: Policy) -> Iterator[str]:
    for clock in policy.clocks:
        if not clock.kinds or not clock.channels:
            yield f"the clock {clock.id} runs on nothing: it needs a kind and a channel."
        if clock.rule.backwards:
            yield f"the clock {clock.id} counts {clock.rule.words()}, which count back from a meeting."
        if not clock.later:
            yield from _clock_starts_and_ends(policy, clock)


def _clock_starts_and_ends(policy: Policy, clock: ClockDef) -> Iterator[str]:
    for kind in (each for each in Kind if each in clock.kinds):
        met = {event for process in policy.processes if kind in process.kinds for event in _events(process)}
        if clock.meets not in met:
            yield f"the clock {clock.id} can never be met: no move of {kind.words} brings about “{clock.meets}”."
        if clock.starts not in met | {Event.RECEIVED}:
            yield f"the clock {clock.id} can never start: no move of {kind.words} brings about “{clock.starts}”."


def _one_promise_each(policy: Policy) -> Iterator[str]:
    held: dict[tuple[Kind, Channel, Event], list[str]] = {}
    for clock in policy.clocks:
        for key in _promised(clock):
            held.setdefault(key, []).append(clock.id)
    for names, keys in _grouped(held):
        if len(names) > 1:
            kind, channel, event = keys[0]
            both = " and ".join(names)
            yield f"the clocks {both} both promise “{event}” for {kind.words} by {channel}: one promise each."


def _everything_has_an_answer_date(policy: Policy) -> Iterator[str]:
    """Nothing a resident sends is without a date (Stotfold Customer Care Policy 2025, clauses S1 and S4)."""
    covered = {
        (kind, channel)
        for clock in policy.clocks
        if clock.meets is Event.ANSWERED and clock.starts is Event.RECEIVED and not clock.later
        for kind in clock.kinds
        for channel in clock.channels
    }
    for kind in (each for each in Kind if each is not Kind.RESTRICTION):
        missing = [channel for channel in Channel if (kind, channel) not in covered]
        if missing:
            yield f"no clock says when {kind.words} by {', '.join(missing)} is answered."


def _a_complaint_has_its_own_clocks(policy: Policy) -> Iterator[str]:
    """Standards for correspondence never run on a complaint."""
    others = {each.id for each in policy.documents if each.kind not in (DocumentKind.COMPLAINTS, DocumentKind.LAW)}
    for clock in policy.clocks:
        if Kind.COMPLAINT in clock.kinds and clock.document in others and not clock.later:
            yield f"the clock {clock.id} runs on complaints, but {clock.document} is no complaints policy."
    if not any(Kind.COMPLAINT in c.kinds and c.meets is Event.ACKNOWLEDGED and not c.later for c in policy.clocks):
        yield "no clock says when a complaint is acknowledged."


def _borrowed_numbers_say_so(policy: Policy) -> Iterator[str]:
    borrowed = {document.id for document in policy.documents if document.supplied is Supplied.MODEL}
    for clock in policy.clocks:
        if clock.document in borrowed and "default" not in clock.source:
            yield f"the clock {clock.id} is not the council's own, so its source must say “default” and where from."


def _routes_lead_somewhere(policy: Policy) -> Iterator[str]:
    """What is not ours goes to whoever can deal with it, at an address (from format 2 on)."""
    return wrong_routes(policy) if policy.format > 1 else iter(())


WHOLE: tuple[Callable[[Policy], Iterable[str]], ...] = (
    _ids_once,
    _limits_there,
    _ways_known,
    _meetings_lawful,
    _openings_short,
    _comments_have_time,
    _kinds_have_one_process,
    _documents_stand,
    _references_exist,
    _clauses_are_kept,
    _clocks_can_run,
    _one_promise_each,
    _everything_has_an_answer_date,
    _a_complaint_has_its_own_clocks,
    _borrowed_numbers_say_so,
    _routes_lead_somewhere,
    no_longer_than_the_law,
)


def _events(process: Process) -> set[Event]:
    return {event for move in process.moves for event in move.meets}


def _is_law(policy: Policy, clock: ClockDef) -> bool:
    return any(each.id == clock.document and each.supplied is Supplied.LAW for each in policy.documents)


def _promised(clock: ClockDef) -> Iterator[tuple[Kind, Channel, Event]]:
    kinds = (kind for kind in Kind if kind in clock.kinds)
    return ((kind, channel, clock.meets) for kind in kinds for channel in Channel if channel in clock.channels)


def _grouped(
    held: Mapping[tuple[Kind, Channel, Event], list[str]],
) -> Iterator[tuple[tuple[str, ...], list[tuple[Kind, Channel, Event]]]]:
    groups: dict[tuple[str, ...], list[tuple[Kind, Channel, Event]]] = {}
    for key, names in held.items():
        groups.setdefault(tuple(names), []).append(key)
    yield from groups.items()
