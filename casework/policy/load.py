"""Read a policy file into its shape, or refuse it whole with every fault in a sentence."""

import re
import tomllib
from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from casework.policy import documents, shape, words
from casework.policy.clocks import Rule
from casework.policy.days import Nation
from casework.policy.features import Feature

FORMAT = 2
"""The newest format, and the only one that is adopted from now on."""
FORMATS = (1, 2)
"""Every format there has been. A stored version is read and judged by the rules of its own for ever."""

PRESETS = ("stotfold", "westerham", "model")
_FOLDER = Path(__file__).with_name("presets")
_PROCESS = re.compile(r"^\[process\.([a-z-]+)\]$", re.MULTILINE)
_MONTH = re.compile(r"([12][0-9]{3})-(0[1-9]|1[0-2])")
_ID = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,39}")
_WORDS = {str: "text in quotes", bool: "true or false", int: "a whole number", list: "a list in brackets"}
_MISSING: Any = object()

W = TypeVar("W", bound=StrEnum)
R = TypeVar("R")


class PolicyError(ValueError):
    """A policy file that is refused; `problems` holds every fault, a sentence each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def preset(name: str) -> str:
    """The text of a shipped policy. LookupError for any other name than those in PRESETS."""
    if name not in PRESETS:
        raise LookupError(f"There is no preset {name!r}: choose {', '.join(PRESETS)}.")
    return (_FOLDER / f"{name}.toml").read_text(encoding="utf-8")


def whole(text: str) -> str:
    """The policy with the model's process added for every kind it is silent about: the text a council adopts.

    So a stored version stands on its own, whatever the model says later; a text of an older format is one and stays
    as it is. Numbers are never put in: a limit that is missing is asked for. PolicyError when it is no TOML.
    """
    data = _parse(text)
    processes = data.get("process", {})
    processes = processes if isinstance(processes, dict) else {}
    covered = {str(kind) for each in processes.values() for kind in _kinds(each)}
    added = [_block(process, covered, processes) for process in _model_processes() if set(process.kinds) - covered]
    return "\n\n".join([text.rstrip(), *added]) + "\n" if added and data.get("format") == FORMAT else text


def load(text: str) -> shape.Policy:
    """The policy of a file; kinds without a process get the model's. PolicyError lists every fault."""
    return stored(whole(text))


def stored(text: str) -> shape.Policy:
    """The policy of a version as it was adopted, read by the rules of its own format, with nothing put in.

    So it says for ever what it said, whatever the model has come to say since. PolicyError lists every fault.
    """
    problems: list[str] = []
    data = _parse(text)
    if data.get("format") not in FORMATS:
        raise PolicyError([f"format must be {FORMAT}: this file says {data.get('format', 'nothing')}."])
    try:
        policy = _policy(_Table(data, "the file", problems))
    except (KeyError, TypeError, ValueError, AttributeError):
        policy = None
        problems = problems or ["The file does not have the shape of a policy."]
    if problems or policy is None:
        raise PolicyError(problems)
    return policy


def _parse(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise PolicyError([f"The file cannot be read: {fault}."]) from None


def _kinds(process: Any) -> list[Any]:
    kinds = process.get("kinds") if isinstance(process, dict) else None
    return kinds if isinstance(kinds, list) else []


class _Process(NamedTuple):
    """A process of the model: its name, the kinds it is for, and its lines, cut where the next begins."""

    name: str
    kinds: list[str]
    lines: str


def _model_processes() -> list[_Process]:
    text = preset("model")
    heads = list(_PROCESS.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    blocks = [text[head.start() : end].rstrip() for head, end in zip(heads, ends, strict=True)]
    parsed = [next(iter(tomllib.loads(block)["process"].items())) for block in blocks]
    return [_Process(name, _kinds(process), block) for (name, process), block in zip(parsed, blocks, strict=True)]


def _block(process: _Process, covered: Collection[str], taken: Collection[str]) -> str:
    """The lines of a model's process for those of its kinds that a file says nothing about, under a name it has not."""
    left = ", ".join(f'"{kind}"' for kind in process.kinds if kind not in covered)
    lines = re.sub(r"^kinds = .*$", f"kinds = [{left}]", process.lines, count=1, flags=re.MULTILINE)
    if process.name not in taken:
        return lines
    return re.sub(rf"^(\[+process\.){process.name}\b", rf"\1model-{process.name}", lines, flags=re.MULTILINE)


class _Table:
    """One table of the file being read: hands out its values, notes every fault, and knows what was not asked for."""

    def __init__(self, data: Mapping[str, Any], where: str, problems: list[str]) -> None:
        self.data, self.where, self.problems = data, where, problems
        self.asked: set[str] = set()

    def fault(self, sentence: str) -> None:
        self.problems.append(f"In {self.where}: {sentence}")

    def take(self, key: str, kind: type, default: Any = _MISSING) -> Any:
        """A value of one type; the default, or a fault, when it is missing or of another."""
        self.asked.add(key)
        value = self.data.get(key, default)
        if value is _MISSING:
            self.fault(f"“{key}” is missing.")
            return kind()
        if key in self.data and type(value) is not kind:
            self.fault(f"“{key}” must be {_WORDS[kind]}, not {value!r}.")
            return kind()
        return value

    def has(self, key: str) -> bool:
        """Whether it says anything of something it may leave out."""
        self.asked.add(key)
        return key in self.data

    def text(self, key: str, default: Any = _MISSING) -> str:
        value: str = self.take(key, str, default)
        if default is _MISSING and key in self.data and not value.strip():
            self.fault(f"“{key}” is empty.")
        return value

    def id(self) -> str:
        value = self.text("id")
        if value and not _ID.fullmatch(value):
            self.fault(f"the id {value!r} must be letters, digits and hyphens, at most 40.")
        return value

    def word(self, key: str, vocabulary: type[W], default: Any = _MISSING) -> W:
        """One word of a closed vocabulary."""
        return self._known(key, self.text(key, default), vocabulary)

    def words(self, key: str, vocabulary: type[W], default: Any = _MISSING) -> tuple[W, ...]:
        """A list of words of a closed vocabulary."""
        return tuple(self._known(key, value, vocabulary) for value in self.texts(key, default))

    def texts(self, key: str, default: Any = _MISSING) -> list[str]:
        values = self.take(key, list, default)
        for value in values:
            if not isinstance(value, str):
                self.fault(f"“{key}” holds {value!r}, which is no text in quotes.")
        if len(set(map(str, values))) < len(values):
            self.fault(f"“{key}” says the same word twice.")
        return [value for value in values if isinstance(value, str)]

    def _known(self, key: str, value: str, vocabulary: type[W]) -> W:
        if value in set(vocabulary):
            return vocabulary(value)
        if value:
            self.fault(f"“{key}” does not know the word {value!r}; it knows {', '.join(vocabulary)}.")
        return next(iter(vocabulary))

    def month(self, key: str) -> tuple[int, int] | None:
        """A month written 2025-11, or None when there is none."""
        value = self.text(key, "")
        if not value:
            return None
        match = _MONTH.fullmatch(value)
        if match is None:
            self.fault(f"“{key}” must be a month like 2025-11, not {value!r}.")
            return None
        return int(match[1]), int(match[2])

    def rows(self, key: str, read: Callable[["_Table"], R]) -> tuple[R, ...]:
        """Every table of a list, read by the same function and named in faults by its own id."""
        values = self.take(key, list, [])
        rows = [each for each in values if isinstance(each, dict)]
        if len(rows) < len(values):
            self.fault(f"“{key}” must be written as [[{key}]] tables.")
        return tuple(self._row(key, number, row, read) for number, row in enumerate(rows, 1))

    def _row(self, key: str, number: int, row: dict[str, Any], read: Callable[["_Table"], R]) -> R:
        name = next((row[each] for each in ("id", "record", "matter") if row.get(each)), f"number {number}")
        place = "" if self.where == "the file" else f" of {self.where}"
        return _Table(row, f"{key} {name}{place}", self.problems).read(read)

    def read(self, read: Callable[["_Table"], R]) -> R:
        """What the function makes of this table; a key it did not ask for is a fault."""
        made = read(self)
        for key in self.data:
            if key not in self.asked:
                self.fault(f"there is no such thing as “{key}”; it knows {', '.join(sorted(self.asked))}.")
        return made

    def under(self, key: str, where: str) -> "_Table":
        """A table inside this one; a fault, and an empty one, when it is missing."""
        self.asked.add(key)
        value = self.data.get(key)
        if isinstance(value, dict):
            return _Table(value, where, self.problems)
        self.fault(f"[{key}] is missing.")
        return _Table({}, where, [])


def _policy(table: _Table) -> shape.Policy:
    return table.read(
        lambda t: shape.Policy(
            format=t.take("format", int),
            version=t.text("version"),
            council=t.under("council", "council").read(_council),
            documents=t.rows("document", _document),
            clauses=t.rows("clause", _clause),
            clocks=t.rows("clock", _clock),
            processes=_processes(t.under("process", "process")),
            anonymous=t.under("anonymous", "anonymous").read(_anonymous),
            retention=t.rows("retention", _retention),
            limits=t.rows("limit", _limit),
            routes=t.rows("route", _route if t.data.get("format") != 1 else _route_1),
        )
    )


def _council(t: _Table) -> shape.Council:
    prefix = t.text("prefix")
    if prefix and not re.fullmatch(r"[A-Z]{2,5}", prefix):
        t.fault(f"“prefix” must be two to five capital letters, not {prefix!r}.")
    return shape.Council(
        name=t.text("name"),
        nation=t.word("nation", Nation),
        prefix=prefix,
        hours=t.text("hours"),
        read=t.text("read"),
        closures_count=t.take("closures_count", bool, False),
        telephone=t.text("telephone"),
        address=t.text("address"),
        website=t.text("website", ""),
    )


def _document(t: _Table) -> documents.Document:
    cadence = t.take("cadence", int, 0)
    if cadence < 0:
        t.fault("“cadence” must be a number of months.")
    return documents.Document(
        id=t.id(),
        title=t.text("title"),
        kind=t.word("kind", documents.DocumentKind),
        version=t.text("version", ""),
        supplied=t.word("supplied", documents.Supplied),
        adopted=t.month("adopted"),
        review=t.month("review"),
        cadence=cadence or None,
        note=t.text("note", ""),
    )


def _clause(t: _Table) -> documents.Clause:
    return documents.Clause(
        id=t.id(),
        heading=t.text("heading"),
        summary=t.text("summary"),
        document=t.text("document"),
        standards=tuple(t.texts("standards", [])),
        kept_by=t.words("kept_by", Feature, []),
    )


def _clock(t: _Table) -> shape.ClockDef:
    return shape.ClockDef(
        id=t.id(),
        label=t.text("label"),
        promise=t.text("promise"),
        kinds=frozenset(t.words("kinds", words.Kind)),
        channels=frozenset(t.words("channels", words.Channel, list(words.Channel))),
        rule=_rule(t),
        starts=t.word("starts", words.Event),
        meets=t.word("meets", words.Event),
        document=t.text("document"),
        clause=t.text("clause", ""),
        source=t.text("source"),
        pausable=t.take("pausable", bool, False),
        aim=t.take("aim", bool, False),
        later=t.take("later", bool, False),
        extend=_rule(t, "extend") if t.has("extend") else None,
    )


def _rule(t: _Table, key: str = "rule") -> Rule:
    text = t.text(key)
    try:
        return Rule.parse(text)
    except ValueError as fault:
        if text:
            t.fault(str(fault))
        return Rule.parse("working:1")


def _processes(table: _Table) -> tuple[shape.Process, ...]:
    return table.read(lambda t: tuple(t.under(key, f"process {key}").read(_process(key)) for key in t.data))


def _process(key: str) -> Callable[[_Table], shape.Process]:
    return lambda t: shape.Process(
        id=key,
        kinds=frozenset(t.words("kinds", words.Kind)),
        start=t.text("start"),
        outcomes=t.words("outcomes", words.Outcome),
        stages=t.rows("stage", _stage),
        moves=t.rows("move", _move),
    )


def _stage(t: _Table) -> shape.Stage:
    return shape.Stage(
        t.id(), t.text("label"), t.word("phase", words.Phase), t.text("words"), t.take("entry", bool, False)
    )


def _move(t: _Table) -> shape.Move:
    return shape.Move(
        id=t.id(),
        label=t.text("label"),
        done=t.text("done", ""),
        from_=tuple(t.texts("from")),
        to=t.text("to", "") or None,
        who=_who(t),
        asks=t.words("asks", words.Ask, []),
        guards=t.words("guards", words.GuardName, []),
        letter=t.text("letter", ""),
        meets=t.words("meets", words.Event, []),
        pauses=t.take("pauses", bool, False),
        resumes=t.take("resumes", bool, False),
        refers=t.take("refers", bool, False),
        outcome=t.word("outcome", words.Outcome) if t.has("outcome") else None,
        extends=t.take("extends", bool, False),
        again=t.take("again", bool, False),
        sender=t.text("sender", ""),
        routes=t.take("routes", bool, False),
    )


def _who(t: _Table) -> tuple[words.Role | words.Tie, ...]:
    """Roles, and the ties that let somebody work a case."""
    ties = (words.Tie.HOLDER, words.Tie.STAND_IN, words.Tie.HANDLER, words.Tie.PANEL)
    known: dict[str, words.Role | words.Tie] = {word.value: word for word in (*words.Role, *ties)}
    named = t.texts("who")
    for word in named:
        if word not in known:
            t.fault(f"“who” does not know the word {word!r}; it knows {', '.join(known)}.")
    return tuple(known[word] for word in named if word in known)


def _anonymous(t: _Table) -> shape.Anonymous:
    release = t.text("release", "at-once")
    if release not in ("at-once", "daily"):
        t.fault(f"“release” must be at-once or daily, not {release!r}.")
    return shape.Anonymous(t.take("accepted", bool), release, t.text("limits"), t.text("source"))


def _retention(t: _Table) -> shape.Retention:
    return shape.Retention(t.text("record"), t.take("months", int), t.text("source"))


def _limit(t: _Table) -> shape.Limit:
    return shape.Limit(t.id(), t.text("label"), t.text("value"), t.text("source"))


def _route_1(t: _Table) -> shape.Route:
    return shape.Route(t.text("matter"), t.text("to"))


def _route(t: _Table) -> shape.Route:
    return shape.Route(
        matter=t.text("matter"),
        to=t.text("to"),
        id=t.id(),
        postal=t.text("postal", ""),
        telephone=t.text("telephone", ""),
        web=t.text("web", ""),
        local=t.take("local", bool, False),
        nations=frozenset(t.words("nations", Nation, [])),
        passes=t.word("passes", words.Passes, "signpost"),
        ours=t.word("ours", words.Ours) if t.has("ours") else None,
        covers=t.word("covers", words.Covers) if t.has("covers") else None,
        stays=t.text("stays", ""),
        note=t.text("note", ""),
        source=t.text("source"),
    )
