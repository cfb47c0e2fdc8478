"""What came of looking at the trail: one verdict for each question, and how it is said."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

QUESTIONS = {
    "chain": "The numbers have no gap and each entry joins the last",
    "hashes": "Every entry is what its hash seals",
    "contents": "Every content is what its entry seals",
    "erasures": "Content is missing only where an erasure says so",
    "rows": "Every row is what the trail says, and the trail knows no other",
    "walls": "The walls in the database stand as we built them",
    "files": "Every file on disk is what was stored",
    "stored": "The checkpoints in the database agree with the trail",
    "kept": "Your own checkpoints agree with the trail",
}
OF_THE_NEWEST = ("chain", "hashes", "contents", "erasures", "rows", "walls")
"""The questions that can be asked of the newest entries alone."""


def _printable(text: str) -> str:
    """Bytes that were no text stand in it as what nobody can print."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


@dataclass
class Verdict:
    """The answer to one question: how much was looked at, how much is wrong, and the first place in words.

    `first` holds opaque names only, so that it may be kept and logged; `detail` may hold what residents wrote.
    """

    checked: int = 0
    wrong: int = 0
    first: str = ""
    detail: str = ""

    @property
    def good(self) -> bool:
        """Whether nothing wrong was found."""
        return not self.wrong

    def found(self, sentence: str, detail: str = "") -> None:
        """Count one thing that is wrong; the first is told."""
        self.wrong += 1
        if not self.first:
            self.first, self.detail = _printable(sentence), _printable(detail)

    @property
    def place(self) -> str:
        """The first place, with what stands there and what should."""
        return f"{self.first} {self.detail}".rstrip()


@dataclass
class Report:
    """All verdicts, and what is no fault but must be known."""

    verdicts: dict[str, Verdict]
    entries: int = 0
    root: str = ""
    witnessed: int = 0
    """How many entries the largest checkpoint kept by the reader covers."""
    notes: list[str] = field(default_factory=list)

    @classmethod
    def on(cls, questions: Iterable[str]) -> "Report":
        """A report in which nothing has been looked at yet."""
        return cls({name: Verdict() for name in questions})

    @property
    def good(self) -> bool:
        """Whether every verdict is good."""
        return all(verdict.good for verdict in self.verdicts.values())

    @property
    def unwitnessed(self) -> int:
        """How many entries somebody with the database could still rewrite without the reader's seeing it."""
        return self.entries - self.witnessed

    def places(self) -> list[str]:
        """The first broken place of each question, in opaque names only."""
        return [verdict.first for verdict in self.verdicts.values() if not verdict.good]

    def told(self) -> list[dict[str, object]]:
        """The verdicts as they are kept; the reader's own checkpoints are compared where they keep them."""
        return [
            {"question": name, "checked": verdict.checked, "wrong": verdict.wrong, "first": verdict.first}
            for name, verdict in self.verdicts.items()
            if name != "kept"
        ]

    def lines(self) -> Iterator[str]:
        """The report as it is printed for whoever may read the database."""
        for name, verdict in self.verdicts.items():
            yield f"{'yes' if verdict.good else 'NO ':4}{QUESTIONS[name]} ({verdict.checked:,} looked at)."
            if not verdict.good:
                more = f" And {verdict.wrong - 1:,} more." if verdict.wrong > 1 else ""
                yield f"    {verdict.place}{more}"
        yield f"    {self.entries:,} entries; {self.unwitnessed:,} are not yet witnessed by a checkpoint you keep."
        yield from (f"    {note}" for note in self.notes)
        yield "    The order is that of the numbers. What anonymous senders did has a day and no hour."
