"""From a template file and checked facts to the draft a clerk reads and edits, and from that to blocks of text."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from jinja2 import StrictUndefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from casework.policy import letters as judged
from casework.policy.letters import Letters

FOLDER = Path(__file__).parents[2] / "templates" / "letters"

FACTS: Mapping[str, str] = {
    "council": "the council's name",
    "nation": "the nation whose law applies: england, wales, scotland or northern-ireland",
    "principal": "the council whose monitoring officer looks at councillors' behaviour",
    "phone": "the telephone number of the office",
    "email": "the e-mail address of the office",
    "address": "where to write to us or visit, on one line",
    "track_url": "the page where somebody with a receipt follows their case; empty when they have none",
    "reference": "the reference of the case",
    "kind": "what the case is, in words, such as complaint",
    "salutation": "the whole greeting: Dear Mrs Marsh, or Hello when we do not know who wrote",
    "opened": "the day it reached us, in words",
    "summary": "what we understand the person to be telling us",
    "wanted": "what would put it right, in the person's view",
    "who_sees": "who will see what they wrote, in sentences",
    "handler": "who deals with it, by name, or by role where there is a reason",
    "handler_role": "the role of who deals with it",
    "answer_by": "the day by which we answer, in words",
    "why_date": "why this date, in sentences",
    "document": "the document a promise comes from, or that the model stands in, in a sentence",
    "answer": "the answer itself",
    "outcome": "how it came out, in words",
    "reasons": "the reasons for the answer",
    "findings": "each point that was made, what was found on it, and why",
    "fault": "what we got wrong, if we did",
    "remedy": "what we have done or will do to put it right, and by when",
    "lesson": "what we have changed so that it does not happen again",
    "next_step": "what the person can do next inside the council and by when, in sentences",
    "question": "what we need to know",
    "why_asked": "why we need to know it",
    "until": "the day until which we wait, or by which we now answer, in words",
    "exemption": "which exemption or exception something is kept back under, and why it applies",
    "name_needed": "that a name is needed, for somebody anonymous who asks for information",
    "for_whom": "the person whoever wrote writes for, by name",
    "authority_needed": "what we need to see before somebody who writes for another is told what we find",
    "themselves": "that the person somebody writes for can deal with us themselves; empty when they have died",
    "scope": "how far somebody may speak for another, as their authority says",
    "parts": "what else was in the same message and became a case of its own, a line each",
    "evidence": "what is new, so that a closed matter is opened again",
    "body": "who else deals with it, by name",
    "body_address": "how to reach whoever else deals with it, a line each",
    "body_note": "what to know before going there, such as a time in which it can be done",
    "passed": "what of it has left us, and on what ground, in sentences",
    "passed_words": "the exact words that leave us",
    "from_whom": "who told us and how to reach them, a line each; empty where the body is not told",
    "stays": "what of it is ours all the same",
    "old_kind": "what we took it for before, with its article, such as a complaint",
    "new_kind": "what we deal with it as now, with its article, such as an enquiry",
    "reason": "why we did so, as told to the person",
    "restore_date": "the day that counts again if they ask for the first kind back; empty when nothing was made less",
    "put": "what is put to whoever a complaint is about, in the words they read",
    "comment_until": "the day until which whoever it is put to may comment, in words",
    "comment_url": "the page on which whoever it is put to can comment with words of their own; empty without any",
    "decision": "what became of the seal: confirmed or split",
    "signed_by": "who signs, by name",
    "signed_role": "the role of who signs",
    "standing_in_for": "the office the signer stands in for, if they do",
}
"""Every fact a template may name, and what it means. Templates are checked against this list, and policies too."""

LONG = frozenset(
    {
        "summary",
        "wanted",
        "answer",
        "reasons",
        "findings",
        "fault",
        "remedy",
        "lesson",
        "question",
        "why_asked",
        "reason",
        "evidence",
        "parts",
        "scope",
        "exemption",
        "name_needed",
        "put",
        "body_address",
        "passed",
        "passed_words",
        "from_whom",
        "stays",
    }
)
"""Facts that may run over several paragraphs; every other fact is one line."""

_ALLOWED = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.If)
_ALLOWED_TESTS = (nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand, nodes.Const)
_REORDERING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_EMPHASIS = re.compile(r"[\\*]|(?<!\w)_+|_+(?!\w)")  # an underscore inside a word is no mark
_MARKER = re.compile(r"^(\d{1,9})?([-+#.)])(?=[-+#.)]*(?:\s|$))")


class LetterError(ValueError):
    """A template that says more than it may, or a draft that lacks a fact; the message is a sentence."""


class _Absent(StrictUndefined):
    """A fact nobody gave: a template may ask whether it is there, and may not write it or compare it."""

    __slots__ = ()

    def __bool__(self) -> bool:  # type: ignore[override]
        return False

    def __str__(self) -> str:  # type: ignore[override]
        raise LetterError(f"This letter lacks {self._undefined_name} ({FACTS[str(self._undefined_name)]}).")

    def __eq__(self, other: object) -> bool:  # type: ignore[override]
        return bool(str(self))

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True)
class Template:
    """One letter: what it is for, its subject and body, the facts it may use and those it cannot do without."""

    name: str
    purpose: str
    subject: str
    body: str
    facts: frozenset[str]
    needs: frozenset[str]


@dataclass(frozen=True)
class Draft:
    """A letter before it is issued: the subject is plain text, the body Markdown of the small kind `blocks` reads."""

    subject: str
    body: str


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style; the text of a line break is one newline."""

    text: str
    bold: bool = False
    italic: bool = False

    @property
    def breaks(self) -> bool:
        """Whether this is a line break."""
        return self.text == "\n"


@dataclass(frozen=True)
class Block:
    """A paragraph, heading or list. A list has `items` and no `runs`; the others have `runs` and no items."""

    kind: str
    runs: tuple[Run, ...] = ()
    items: tuple[tuple[Run, ...], ...] = ()
    ordered: bool = False
    start: int = 1


def known() -> Letters:
    """Every template with the facts it uses and needs, for checking a policy against. `LetterError` for a bad one."""
    return Letters({name: judged.Template(each.facts, each.needs) for name, each in _all().items()}, frozenset(FACTS))


def draft(name: str, facts: Mapping[str, str]) -> Draft:
    """The letter `name` filled in. A fact is text and stays text whatever it holds; one not used is passed over.

    `LetterError` for a letter we do not have, a fact that is not on the list, or one this letter needs and nobody gave.
    """
    template = _all().get(name)
    if template is None:
        raise LetterError(f"There is no letter called {name!r}.")
    if unknown := sorted(set(facts) - set(FACTS)):
        raise LetterError(f"These are no facts of a letter: {', '.join(unknown)}.")
    return Draft(_filled_subject(template, facts), _filled_body(template, facts))


def subject(name: str) -> str:
    """The subject of a letter whose subject names no fact."""
    return _filled_subject(_all()[name], {})


def blocks(body: str) -> list[Block]:
    """The body as paragraphs, headings and lists. No link, picture, code or HTML is read: such text stays as typed."""
    tree = SyntaxTreeNode(_markdown().parse(clean(body)))
    return [_block(node) for node in tree.children]


def plain(body: str) -> str:
    """The body as plain text, for the text part of a mail: a blank line between blocks, list items with their marks."""
    return "\n\n".join(_plain_block(block) for block in blocks(body)) + "\n"


def clean(text: str) -> str:
    """Text with one kind of line end and without control characters or marks that reorder what is read."""
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return "".join(letter for letter in lines if letter == "\n" or not _hidden(letter))


def escaped(text: str) -> str:
    """Text as Markdown that shows just that text: marks escaped, single line ends kept as line breaks."""
    paragraphs = re.split(r"\n(?:[^\S\n]*\n)+", clean(text).strip())
    return "\n\n".join("\\\n".join(_escaped_line(line) for line in each.split("\n")) for each in paragraphs)


@lru_cache(maxsize=1)
def _all() -> Mapping[str, Template]:
    """Every template in the folder, read and checked once."""
    return {path.stem: parse(path.stem, path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.txt"))}


def parse(name: str, source: str) -> Template:
    """A template file: `Subject:` and `For:` lines, an empty line, the body. `LetterError` if it is anything else."""
    match = re.fullmatch(r"Subject: (.+)\nFor: (.+)\n\n([\s\S]+)", source)
    if not match:
        raise LetterError(f"The letter {name!r} must begin with a Subject: line, a For: line and an empty line.")
    tree = _environment().parse(match[1] + "\n" + match[3])
    _check_closed(name, tree)
    facts = frozenset(node.name for node in tree.find_all(nodes.Name))
    if unknown := sorted(facts - set(FACTS)):
        raise LetterError(f"The letter {name!r} names facts that do not exist: {', '.join(unknown)}.")
    needs = frozenset(node.name for node in _always(tree) if isinstance(node, nodes.Name))
    return Template(name, match[2], match[1], match[3], facts, needs)


def _always(node: nodes.Node) -> Iterator[nodes.Node]:
    """What is written whatever is the case: every part of a template but what stands under an if."""
    for each in node.iter_child_nodes():
        if not isinstance(each, nodes.If):
            yield each
            yield from _always(each)


def _check_closed(name: str, tree: nodes.Template) -> None:
    """Facts, and whether there is one, are all a template may ask: no attribute, call, filter, loop or include."""
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, _ALLOWED + _ALLOWED_TESTS):
            raise LetterError(f"The letter {name!r} may only name facts and ask for them: {type(node).__name__}.")


@lru_cache(maxsize=2)
def _environment(markdown: bool = True) -> ImmutableSandboxedEnvironment:
    """Jinja with nothing in it; a second wall behind `_check_closed`. Facts are escaped for Markdown or left alone."""
    environment = ImmutableSandboxedEnvironment(
        undefined=_Absent,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
        finalize=(lambda fact: escaped(str(fact))) if markdown else None,
    )
    environment.globals.clear()
    environment.filters.clear()
    return environment


def _filled_subject(template: Template, facts: Mapping[str, str]) -> str:
    """The subject as one line of plain text."""
    text = _environment(markdown=False).from_string(template.subject).render(_complete(template, facts))
    return " ".join(text.split())


def _filled_body(template: Template, facts: Mapping[str, str]) -> str:
    """The body as Markdown, with never more than one blank line together."""
    text = _environment().from_string(template.body).render(_complete(template, facts))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _complete(template: Template, facts: Mapping[str, str]) -> dict[str, str]:
    """The facts this template uses that are there; all but the long ones are one line."""
    given = {name: clean(facts.get(name, "")).strip() for name in template.facts}
    return {name: text if name in LONG else " ".join(text.split()) for name, text in given.items() if text}


def _hidden(letter: str) -> bool:
    """Whether a character is a control, half a surrogate pair, or reorders the text around it."""
    return letter in _REORDERING or unicodedata.category(letter) in ("Cc", "Cs")


def _escaped_line(line: str) -> str:
    """One line with its marks escaped: those of emphasis anywhere, those of headings and lists at the front."""
    line = _EMPHASIS.sub(lambda found: "".join("\\" + mark for mark in found[0]), line.strip())
    return _MARKER.sub(lambda found: f"{found[1] or ''}\\{found[2]}", line)


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    """Markdown with only headings, lists, emphasis and line breaks in it."""
    return MarkdownIt("zero").enable(["heading", "list", "emphasis", "escape", "newline"])


def _block(node: SyntaxTreeNode) -> Block:
    """One block of the tree."""
    if node.type in ("bullet_list", "ordered_list"):
        items = tuple(_item(item) for item in node.children)
        return Block("list", items=items, ordered=node.type == "ordered_list", start=int(node.attrs.get("start", 1)))
    return Block(node.type, runs=_joined(_runs(node)))


def _item(item: SyntaxTreeNode) -> tuple[Run, ...]:
    """One item of a list; what is nested in it follows on a line of its own."""
    runs: list[Run] = []
    for inline in (node for node in item.walk() if node.type == "inline"):
        runs += [Run("\n")] * bool(runs) + list(_runs(inline))
    return _joined(runs)


def _runs(node: SyntaxTreeNode, bold: bool = False, italic: bool = False) -> Iterator[Run]:
    """The text under a node, in its styles."""
    if node.type == "text":
        yield Run(node.content, bold, italic)
    elif node.type in ("softbreak", "hardbreak"):
        yield Run("\n" if node.type == "hardbreak" else " ", bold, italic)
    for child in node.children:
        yield from _runs(child, bold or node.type == "strong", italic or node.type == "em")


def _joined(runs: Iterator[Run] | list[Run]) -> tuple[Run, ...]:
    """Runs of one style put together; line breaks stay apart and have no style."""
    bare = [Run("\n") if run.breaks else run for run in runs if run.text]
    grouped = groupby(bare, key=lambda run: (run.breaks, run.bold, run.italic))
    return tuple(each for key, group in grouped for each in _put_together(key[0], list(group)))


def _put_together(breaks: bool, group: list[Run]) -> list[Run]:
    """Neighbours of one style as one run."""
    return group if breaks else [Run("".join(run.text for run in group), group[0].bold, group[0].italic)]


def _plain_block(block: Block) -> str:
    """One block as plain text."""
    if block.kind != "list":
        return _plain_runs(block.runs)
    marks = (f"{number}. " if block.ordered else "- " for number in range(block.start, block.start + len(block.items)))
    lines = (mark + _plain_runs(item).replace("\n", "\n  ") for mark, item in zip(marks, block.items, strict=True))
    return "\n".join(lines)


def _plain_runs(runs: tuple[Run, ...]) -> str:
    """Runs as plain text."""
    return "".join(run.text for run in runs)
