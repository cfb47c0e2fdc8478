"""Reads the source and says where a rule of the house is broken. Pure: text in, findings out."""

import ast
import re
import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

ROOMS = (
    "policy", "council", "work", "staff", "people", "letters", "cases", "committee", "complaints", "restrictions",
    "intake", "privacy", "reports", "resident",
)  # fmt: skip
JUDGEMENT, ROWS, VERBS, PAGES = 0, 1, 2, 3
FLOOR_OF_FILE = {
    "clock": JUDGEMENT, "errors": JUDGEMENT, "colour": JUDGEMENT, "places": JUDGEMENT,
    "model": ROWS, "db": ROWS, "settings": ROWS,
    "actions": VERBS, "queries": VERBS, "counters": VERBS,
    "views": PAGES, "forms": PAGES, "gate": PAGES, "cli": PAGES, "web": PAGES, "__main__": PAGES,
}  # fmt: skip
HOMELESS = {"utils", "util", "helpers", "helper", "constants", "common", "misc", "tools", "services"}
WHO_IS_ASKING = {"request", "session", "g", "has_request_context", "current_user", "login_user", "logout_user"}
GATE = "casework.staff.gate"
NOT_ROWS = {"self", "cls", "form", "field", "g", "session", "app", "response", "manager", "login", "limiter"}
HAND_OPENED_FILES = {"file", "handle", "stream", "stdout", "stderr", "out"}
ASKS_THE_TIME = {
    "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns", "time.localtime",
    "time.gmtime", "func.now", "func.current_timestamp", "func.current_date",
}  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """One place where a rule is broken, and what the rule is."""

    path: str
    line: int
    says: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.says}"


@dataclass(frozen=True)
class Source:
    """One module of ours: its path from the root (`casework/cases/views.py`) and its tree."""

    path: str
    text: str
    tree: ast.Module = field(compare=False, repr=False)

    @property
    def module(self) -> str:
        """The dotted name, without `__init__`."""
        return ".".join(PurePosixPath(self.path).with_suffix("").parts).removesuffix(".__init__")

    @property
    def is_package(self) -> bool:
        """Whether this is a folder's `__init__.py`."""
        return self.path.endswith("__init__.py")


Rule = Callable[[Source], Iterator[Finding]]


def source(path: str, text: str) -> Source:
    """Read one module; SyntaxError if it is none."""
    return Source(path, text, ast.parse(text, path))


def room_of(module: str) -> str:
    """The room a module belongs to, or empty for the modules that belong to none."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in ROOMS else ""


def floor_of(module: str) -> int:
    """The floor a module of ours stands on, told from its name."""
    parts = module.split(".")
    if room_of(module) == "policy":
        return JUDGEMENT
    if parts[1:2] in (["trail"], ["migrations"]):
        return ROWS
    if parts[-1] in FLOOR_OF_FILE:
        return FLOOR_OF_FILE[parts[-1]]
    return VERBS if room_of(module) and len(parts) > 2 else PAGES


def imports(read: Source) -> Iterator[tuple[str, str, int]]:
    """Every import as (module, name or empty, line); relative ones made absolute."""
    for node in ast.walk(read.tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "", node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(read, node)
            yield from ((base, alias.name, node.lineno) for alias in node.names)


def _absolute(read: Source, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = read.module.split(".")
    up = node.level - (1 if read.is_package else 0)
    return ".".join([*parts[: len(parts) - up], *([node.module] if node.module else [])])


def ours(read: Source) -> Iterator[tuple[str, int]]:
    """The modules of ours it imports: `from casework.cases import actions` is `casework.cases.actions`."""
    for module, name, line in imports(read):
        if module.split(".")[0] != "casework":
            continue
        in_folder = module == "casework" or (module.count(".") == 1 and room_of(module))
        yield (f"{module}.{name}" if name and in_folder else module), line


def dotted(node: ast.AST) -> str:
    """`a.b.c` as text; a call or anything else on the way is `()`."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return f"{dotted(node.func)}()" if isinstance(node, ast.Call) else "()"


def calls(read: Source) -> Iterator[tuple[ast.Call, str]]:
    """Every call and the dotted name of what is called."""
    for node in ast.walk(read.tree):
        if isinstance(node, ast.Call):
            yield node, dotted(node.func)


# Floors and rooms


def floors(read: Source) -> Iterator[Finding]:
    """A module imports only from its own floor or one below; the front of the house and migrations look at all."""
    if read.module == "casework" or read.module.startswith("casework.migrations"):
        return
    mine = floor_of(read.module)
    if read.is_package and room_of(read.module):
        mine = JUDGEMENT
    for target, line in ours(read):
        if floor_of(target) > mine:
            yield Finding(read.path, line, f"floor {mine} imports {target} from floor {floor_of(target)}")


def room_order(read: Source) -> Iterator[Finding]:
    """A room uses only rooms listed before it, and its pages the gate; what is below all rooms uses none but policy."""
    mine = room_of(read.module)
    if not mine and floor_of(read.module) == PAGES:
        return
    for target, line in ours(read):
        theirs = room_of(target)
        if target == GATE and floor_of(read.module) == PAGES:
            continue
        if theirs and (ROOMS.index(theirs) > (ROOMS.index(mine) if mine else 0)):
            yield Finding(read.path, line, f"{mine or 'what is below all rooms'} uses {theirs}, which comes after it")
        if {mine, theirs} == {"complaints", "restrictions"}:
            yield Finding(read.path, line, "complaints and restrictions never import each other")


def judgement_is_pure(read: Source) -> Iterator[Finding]:
    """Floor 0 imports the standard library and itself, nothing else."""
    if floor_of(read.module) != JUDGEMENT:
        return
    for module, _, line in imports(read):
        if module.split(".")[0] not in sys.stdlib_module_names | {"casework"}:
            yield Finding(read.path, line, f"judgement imports {module}, which is not of the standard library")


def verbs_are_told(read: Source) -> Iterator[Finding]:
    """Below the pages nobody asks Flask who is there: they are told who and when."""
    if floor_of(read.module) >= PAGES:
        return
    for module, name, line in imports(read):
        if module in {"flask", "flask_login"} and name in WHO_IS_ASKING:
            yield Finding(read.path, line, f"a verb is told who and when; it does not ask {module} for {name}")
        if module == "flask_login" and not name:
            yield Finding(read.path, line, "a verb is told who is asking")
    for node in ast.walk(read.tree):
        if isinstance(node, ast.Attribute) and dotted(node) in {f"flask.{name}" for name in WHO_IS_ASKING}:
            yield Finding(read.path, node.lineno, f"a verb is told who and when; it does not ask {dotted(node)}")


# The one door


def one_door(read: Source) -> Iterator[Finding]:
    """Only the trail and the database object commit or roll back; only the trail flushes."""
    in_trail = read.module.startswith(("casework.trail", "casework.migrations"))
    for node, name in calls(read):
        before, _, verb = name.rpartition(".")
        if verb in {"commit", "rollback"} and before and not in_trail and read.module != "casework.db":
            yield Finding(read.path, node.lineno, f"only the trail and db.py may {verb}")
        if verb == "flush" and not in_trail and before.split(".")[-1] not in HAND_OPENED_FILES:
            yield Finding(read.path, node.lineno, "only the trail may flush")


def pages_hold_no_rows(read: Source) -> Iterator[Finding]:
    """Pages never touch the database or assign to a row: they call verbs."""
    if floor_of(read.module) != PAGES or (not room_of(read.module) and read.module != "casework.cli"):
        return
    for module, name, line in imports(read):
        if module.split(".")[0] in {"sqlalchemy", "flask_sqlalchemy"} or (module, name) == ("casework.db", "db"):
            yield Finding(read.path, line, f"a page imports {module}: the database is for verbs")
    for node in ast.walk(read.tree):
        if isinstance(node, ast.Attribute) and dotted(node) == "db.session":
            yield Finding(read.path, node.lineno, "a page touches the database session")
        elif isinstance(node, ast.Call) and dotted(node.func) == "setattr":
            yield Finding(read.path, node.lineno, "a page sets an attribute by name")
        elif isinstance(node, ast.Assign | ast.AugAssign | ast.AnnAssign):
            yield from (
                Finding(read.path, node.lineno, f"a page assigns to {dotted(target)}") for target in _of_rows(node)
            )


def _of_rows(node: ast.Assign | ast.AugAssign | ast.AnnAssign) -> Iterator[ast.Attribute]:
    for whole in node.targets if isinstance(node, ast.Assign) else [node.target]:
        for target in whole.elts if isinstance(whole, ast.Tuple | ast.List) else [whole]:
            if isinstance(target, ast.Attribute) and dotted(target).split(".")[0].rstrip("()") not in NOT_ROWS:
                yield target


def changes_are_posted(read: Source) -> Iterator[Finding]:
    """A route that calls a verb of an `actions.py` takes POST."""
    verbs = _verbs(read)
    if floor_of(read.module) != PAGES:
        return
    for function in ast.walk(read.tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        methods = _methods(function)
        called = [dotted(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)]
        changing = [name for name in called if name in verbs or name.split(".")[0] in verbs]
        if methods is not None and changing and "POST" not in methods:
            yield Finding(read.path, function.lineno, f"{function.name} calls {changing[0]} and does not take POST")


def _verbs(read: Source) -> set[str]:
    found = set()
    for node in ast.walk(read.tree):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if (node.module or "").endswith(".actions") or alias.name == "actions":
                    found.add(alias.asname or alias.name)
    return found


def _methods(function: ast.FunctionDef) -> set[str] | None:
    """The methods a view takes, by its route decorators; None when it is no view."""
    found: set[str] = set()
    for decorator in function.decorator_list:
        name = dotted(decorator.func).rpartition(".")[2] if isinstance(decorator, ast.Call) else ""
        if name in {"get", "post", "put", "patch", "delete"}:
            found.add(name.upper())
        elif name == "route" and isinstance(decorator, ast.Call):
            given = next((key.value for key in decorator.keywords if key.arg == "methods"), None)
            found |= set(ast.literal_eval(given)) if given else {"GET"}
    return found or None


# Words and texts


def no_words_of_a_preset(ids: Collection[str]) -> Rule:
    """The rule that none of `ids` (stages and moves of the presets) is a string in the code."""

    def rule(read: Source) -> Iterator[Finding]:
        spoken = _docstrings(read.tree)
        for node in ast.walk(read.tree):
            if isinstance(node, ast.Constant) and node.value in ids and id(node) not in spoken:
                yield Finding(read.path, node.lineno, f"{node.value!r} is a stage or move of a preset: ask the stage")

    return rule


def _docstrings(tree: ast.Module) -> set[int]:
    """Text that stands by itself says something and does nothing."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def enum_words(read: Source) -> set[str]:
    """Every word of every enum in a module."""
    words = set()
    for node in ast.walk(read.tree):
        if isinstance(node, ast.ClassDef) and any("Enum" in dotted(base) for base in node.bases):
            for line in node.body:
                if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant):
                    words.add(str(line.value.value))
    return words


def has_docstring(read: Source) -> Iterator[Finding]:
    """Every module says in a line what it is."""
    if not ast.get_docstring(read.tree):
        yield Finding(read.path, 1, "a module begins with a line that says what it is")


def has_a_home(read: Source) -> Iterator[Finding]:
    """No module is a drawer for whatever had no place."""
    name = read.module.rpartition(".")[2]
    if name in HOMELESS:
        yield Finding(read.path, 1, f"{name} is a drawer: a room is missing")


def only_the_clock_asks(read: Source) -> Iterator[Finding]:
    """Only clock.py asks what time it is; everybody else is told."""
    if read.module == "casework.clock":
        return
    for node, name in calls(read):
        if ".".join(name.split(".")[-2:]) in ASKS_THE_TIME:
            yield Finding(read.path, node.lineno, f"{name}() asks the time; only clock.py may")


# Text that could do harm


def sql_is_bound(read: Source) -> Iterator[Finding]:
    """SQL as text stands only with rows, the trail and search, and is put together from parts only by the trail."""
    if read.module.startswith(("casework.trail", "casework.migrations")) or read.module == "casework.db":
        return
    may = floor_of(read.module) == ROWS or read.module.endswith(".search")
    for node, name in calls(read):
        if not _is_sql(read, name):
            continue
        if not may:
            yield Finding(read.path, node.lineno, f"{name}() is SQL as text; it belongs to rows, trail or search")
        elif node.args and _put_together(node.args[0]):
            yield Finding(read.path, node.lineno, f"{name}() is given SQL put together from parts: bind parameters")


def _is_sql(read: Source, name: str) -> bool:
    first, last = name.split(".")[0], name.rpartition(".")[2]
    if last in {"exec_driver_sql", "executescript", "literal_column"}:
        return True
    if last not in {"text", "DDL"}:
        return False
    imported = {word for module, word, _ in imports(read) if module.split(".")[0] == "sqlalchemy"}
    return last in imported or first in {"sa", "sqlalchemy", "db"}


def _put_together(node: ast.expr) -> bool:
    joined = isinstance(node, ast.BinOp | ast.JoinedStr)
    return joined or (isinstance(node, ast.Call) and dotted(node.func).endswith(".format"))


def nothing_unescaped(read: Source) -> Iterator[Finding]:
    """No page is made from a string, no text is declared safe, no form goes without its token.

    One module makes links of addresses in our own words, and is tested for nothing else.
    """
    if read.module == LINKS:
        return
    for module, name, line in imports(read):
        if name in {"Markup", "render_template_string"} or (module, name) == ("bleach", "linkify"):
            yield Finding(read.path, line, f"{name} is not for us: text is escaped by the template")
    for node, name in calls(read):
        last = name.rpartition(".")[2]
        if last in {"Markup", "render_template_string", "linkify"} or name in {"eval", "exec", "pickle.loads"}:
            yield Finding(read.path, node.lineno, f"{name}() is not for us: text is escaped by the template")
        if name.endswith("csrf.exempt"):
            yield Finding(read.path, node.lineno, "every form carries its token")


LINKS = "casework.links"
IN_TEMPLATES = (
    (r"\|\s*safe\b", "text is never declared safe"),
    (r"autoescape\s+false", "escaping is never switched off"),
    (r"<script(?![^>]*\bsrc=)", "the policy on content forbids a script inside a page"),
    (r"<[^>{]*\sstyle\s*=", "the policy on content forbids a style inside a page"),
    (r"<[^>{]*\son[a-z]+\s*=", "the policy on content forbids a handler inside a page"),
    (r"\bsrc\s*=\s*[\"']\s*(?:https?:)?//", "a page fetches nothing from anybody else"),
)
CAPTURED = r"{%-?\s*set\s+(\w+)\s*-?%}"
AS_HTML = r"[\"'](?:\w*[hH]tml)[\"']\s*:\s*([^,}\n]+)"


def template_findings(path: str, text: str) -> Iterator[Finding]:
    """What a template does that could carry somebody's text into a page unescaped, or breaks the content policy."""
    for pattern, says in IN_TEMPLATES:
        for match in re.finditer(pattern, text, re.IGNORECASE):
            yield Finding(path, _line(text, match), says)
    captured = set(re.findall(CAPTURED, text)) | set(re.findall(r"{%-?\s*macro\s+(\w+)", text))
    for match in re.finditer(AS_HTML, text):
        given = match[1].strip()
        name = re.match(r"(\w+)(\(.*)?$", given)
        if not (name and (name[1] in captured or (name[2] and name[1] in _imported(text)))):
            yield Finding(path, _line(text, match), f"html is given {given}: capture it with a set block, it escapes")


def _imported(text: str) -> set[str]:
    """Names a template takes from macro files: macros escape what they print."""
    lines = re.findall(r"{%-?\s*from\s+\S+\s+import\s+([^%]+?)(?:\s+with(?:out)? context)?\s*-?%}", text)
    return {"caller"} | {part.split(" as ")[-1].strip() for line in lines for part in line.split(",")}


def _line(text: str, match: re.Match[str]) -> int:
    return text.count("\n", 0, match.start()) + 1


# What must be complete


def acts_used(read: Source) -> Iterator[tuple[str, int]]:
    """The names of acts a module opens: the first argument of `act(…)`, both sides of a choice."""
    for node, name in calls(read):
        if name.rpartition(".")[2] == "act" and node.args:
            for part in ast.walk(node.args[0]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value, node.lineno


def words_of(read: Source) -> set[str]:
    """Every string in a module that is not a docstring."""
    spoken = _docstrings(read.tree)
    nodes = (node for node in ast.walk(read.tree) if isinstance(node, ast.Constant) and id(node) not in spoken)
    return {node.value for node in nodes if isinstance(node.value, str)}


def rooms_in_map(readme: str) -> list[str]:
    """The folders README's map of rooms names, in order: lines of the indented tree that end in a slash."""
    return re.findall(r"^ {2,}([a-z_]+)/\s", readme, re.MULTILINE)


RULES: tuple[Rule, ...] = (
    floors,
    room_order,
    judgement_is_pure,
    verbs_are_told,
    one_door,
    pages_hold_no_rows,
    changes_are_posted,
    has_docstring,
    has_a_home,
    only_the_clock_asks,
    sql_is_bound,
    nothing_unescaped,
)
