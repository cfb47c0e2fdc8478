"""What a bundle is made of: sections of blocks, in plain words, which can be masked and become what typst reads."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any

from casework.clock import When, london, long_date
from casework.letters.render import blocks, clean

Through = Callable[[str], str]


@dataclass(frozen=True)
class To:
    """Words of a cell that lead to a place elsewhere in the bundle, whose page is printed behind them."""

    text: str
    place: str


Cell = str | To


@dataclass(frozen=True)
class Block:
    """One block: its kind, and what that kind is made of; see the functions below, one a kind."""

    kind: str
    text: str = ""
    rows: tuple[tuple[Cell, ...], ...] = ()
    head: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()
    items: tuple[str, ...] = ()
    ours: bool = False
    level: int = 2
    place: str = ""
    exact: bool = field(default=False, repr=False)
    """Whether it stays as it is in a masked bundle: hashes, and what the council itself published."""

    def through(self, mask: Through) -> "Block":
        """The same with every word put through a mask."""
        if self.exact:
            return self
        rows = tuple(tuple(_through(each, mask) for each in row) for row in self.rows)
        return replace(self, text=mask(self.text), rows=rows, items=tuple(map(mask, self.items)))

    def data(self) -> dict[str, Any]:
        """What the template reads."""
        plain: dict[str, Any] = {"kind": self.kind, "ours": self.ours, "level": self.level, "place": self.place}
        if self.kind == "letter":
            return plain | {"blocks": [asdict(each) for each in blocks(self.text)]}
        rows = [[_data(each) for each in row] for row in self.rows]
        text = clean(self.text).strip() if self.kind != "heading" else " ".join(clean(self.text).split())
        items = [clean(each) for each in self.items]
        return plain | {"text": text, "rows": rows, "head": self.head, "widths": self.widths, "items": items}


def _through(cell: Cell, mask: Through) -> Cell:
    return To(mask(cell.text), cell.place) if isinstance(cell, To) else mask(cell)


def _data(cell: Cell) -> str | dict[str, str]:
    return {"text": clean(cell.text), "to": cell.place} if isinstance(cell, To) else clean(cell)


def heading(text: str, place: str = "", level: int = 2) -> Block:
    """A heading; those of level 2 stand in the index, and a `place` can be led to."""
    return Block("heading", text, level=level, place=place)


def words(text: str) -> Block:
    """A paragraph, or several with an empty line between them."""
    return Block("words", text)


def said(text: str, ours: bool = False) -> Block:
    """What somebody wrote, with a line at its side: in the council's colour for what is `ours`."""
    return Block("said", text or "What was written here has been erased.", ours=ours)


def letter(body: str) -> Block:
    """A letter of ours, in the small Markdown of letters."""
    return Block("letter", body or "What was written here has been erased.", ours=True)


def note(text: str) -> Block:
    """A line in small print."""
    return Block("note", text)


def items(texts: Iterable[str]) -> Block:
    """A list."""
    return Block("list", items=tuple(texts))


def facts(rows: Mapping[str, Cell]) -> Block:
    """Names and what belongs to each; one without words is left out."""
    return Block("facts", rows=tuple((name, cell) for name, cell in rows.items() if cell))


def exact(text: str) -> Block:
    """Lines that are printed just as they are, and never masked."""
    return Block("exact", text, exact=True)


def table(head: Sequence[str], rows: Iterable[Sequence[Cell]], widths: Sequence[int]) -> Block:
    """A table; its widths share the page."""
    return Block("table", head=tuple(head), rows=tuple(map(tuple, rows)), widths=tuple(widths))


@dataclass(frozen=True)
class Section:
    """One part of a bundle, on pages of its own. What is `public` names nobody and is not masked."""

    title: str
    blocks: tuple[Block, ...]
    public: bool = False


@dataclass(frozen=True)
class Sheet:
    """A whole bundle before it is set. `running` stands over every page, `made` under it."""

    council: str
    colour: str
    title: str
    running: str
    made: str
    on: date
    cover: tuple[Block, ...]
    sections: tuple[Section, ...]

    def through(self, mask: Through) -> "Sheet":
        """The same masked."""
        masked = (each if each.public else replace(each, blocks=_all(each.blocks, mask)) for each in self.sections)
        return replace(self, made=mask(self.made), cover=_all(self.cover, mask), sections=tuple(masked))

    def data(self) -> dict[str, Any]:
        """What the template reads."""
        return {
            "council": clean(self.council),
            "colour": self.colour,
            "title": clean(self.title),
            "running": clean(self.running),
            "made": clean(self.made),
            "year": self.on.year,
            "month": self.on.month,
            "day": self.on.day,
            "cover": [each.data() for each in self.cover],
            "sections": [
                {"title": each.title, "blocks": [block.data() for block in each.blocks]} for each in self.sections
            ],
        }


def _all(found: Iterable[Block], mask: Through) -> tuple[Block, ...]:
    return tuple(each.through(mask) for each in found)


def moment(when: When | None) -> str:
    """Thursday 3 December 2026, 19:30 in London; a day without a time where that is all we keep."""
    if when is None:
        return ""
    return long_date(when.day) + (f", {london(when.instant):%H:%M}" if when.instant else "")


def short(when: When) -> str:
    """The same for a table: 3 Dec 2026, 19:30."""
    _, day, month, year = long_date(when.day).split()
    return f"{day} {month[:3]} {year}" + (f", {london(when.instant):%H:%M}" if when.instant else "")


def listed(parts: Iterable[str]) -> str:
    """What there is of these, with a semicolon between them."""
    return "; ".join(each for each in parts if each)
