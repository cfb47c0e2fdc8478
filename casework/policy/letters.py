"""What a policy asks of the letters it sends: a template, facts that there are, and moves that give them."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from casework.policy.shape import Move, Policy
from casework.policy.words import Ask, GuardName


@dataclass(frozen=True)
class Template:
    """The facts one letter uses, and those of them it cannot do without: it names them whatever else is the case."""

    uses: frozenset[str]
    needs: frozenset[str]


@dataclass(frozen=True)
class Letters:
    """The letters there are, and every fact that a letter can name."""

    templates: Mapping[str, Template]
    facts: Set[str]


OF_EVERY_CASE: frozenset[str] = frozenset(
    {
        "council", "nation", "phone", "address", "reference", "kind", "salutation", "opened", "who_sees", "document",
        "signed_by", "signed_role", "next_step",
    }
)  # fmt: skip
"""Facts that the letter of any move has."""

ASKED: Mapping[str, Ask | GuardName] = {
    "reasons": Ask.ANSWER,
    "reason": Ask.REASON,
    "until": Ask.UNTIL,
    "evidence": Ask.EVIDENCE,
    "body": Ask.ROUTE,
    "body_address": Ask.ROUTE,
    "passed": Ask.ROUTE,
    "handler": GuardName.HANDLER_NAMED,
}
"""Facts that the letter of a move has when the move asks for something, or is guarded so that they are there."""


def letters_exist(policy: Policy, letters: Letters) -> Iterator[str]:
    """Each letter that a move sends has a template."""
    for name, move in _sending(policy):
        if move.letter not in letters.templates:
            yield f"{name}: the move {move.id} sends the letter {move.letter!r}, which has no template."


def letters_use_facts(policy: Policy, letters: Letters) -> Iterator[str]:
    """No letter, sent by a move or not, names what is no fact."""
    for name, template in letters.templates.items():
        for fact in sorted(template.uses - letters.facts):
            yield f"the letter {name} uses {fact!r}, which is no fact of a case."


def letters_have_what_they_need(policy: Policy, letters: Letters) -> Iterator[str]:
    """Each letter that a move sends can be filled in from what the move is given."""
    for name, move in _sending(policy):
        template = letters.templates.get(move.letter)
        for fact in sorted((template.needs & letters.facts if template else frozenset()) - OF_EVERY_CASE):
            if fault := _lacks(move, fact):
                yield f"{name}: the move {move.id} sends the letter {move.letter!r}, which needs {fact!r}: {fault}"


def _lacks(move: Move, fact: str) -> str:
    given = ASKED.get(fact)
    if given is None:
        return "no move gives it."
    if isinstance(given, Ask):
        return "" if given in move.asks else f"it must ask for “{given}”."
    return "" if given in move.guards else f"it must have the guard {given}."


def _sending(policy: Policy) -> Iterator[tuple[str, Move]]:
    return ((process.id, move) for process in policy.processes for move in process.moves if move.letter)


RULES = (letters_exist, letters_use_facts, letters_have_what_they_need)
"""Every rule about letters."""
