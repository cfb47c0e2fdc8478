"""A bar chart as plain numbers, for a template to draw as SVG with presentation attributes and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 720, 260
LEFT, TOP, BOTTOM = 44, 16, 34
GAP = 0.3  # of a bar's place, left empty beside it


@dataclass(frozen=True)
class Bar:
    """One bar with its label beneath and its value above; without a value only the words stand there."""

    x: float
    y: float
    width: float
    height: float
    middle: float
    label: str
    value: str


@dataclass(frozen=True)
class Chart:
    """A chart as wide and high as it is drawn; `ticks` are heights with the number each stands for."""

    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, int], ...]
    base: float
    left: float = LEFT
    width: float = WIDTH
    height: float = HEIGHT


def bars(values: Sequence[tuple[str, int | None, str]]) -> Chart:
    """A bar for each label, height and words; no height where the number may not be known."""
    top = _round(max([number or 0 for _, number, _ in values] + [1]))
    base = HEIGHT - BOTTOM
    place = (WIDTH - LEFT) / max(len(values), 1)
    drawn = tuple(_bar(at, place, base, (number or 0) / top, label, words)
                  for at, (label, number, words) in enumerate(values))  # fmt: skip
    ticks = tuple((_high(base, part / 2), top * part // 2) for part in range(3))
    return Chart(drawn, ticks, base)


def _bar(at: int, place: float, base: float, part: float, label: str, words: str) -> Bar:
    left, width = LEFT + place * (at + GAP / 2), place * (1 - GAP)
    y = _high(base, part)
    return Bar(round(left, 1), y, round(width, 1), round(base - y, 1), round(left + width / 2, 1), label, words)


def _high(base: float, part: float) -> float:
    return round(base - (base - TOP) * part, 1)


def _round(number: int) -> int:
    """The next even number with one digit that counts: a scale whose middle is a whole number."""
    step = 10 ** max(len(str(number)) - 1, 0)
    top = -(-number // step) * step
    return top + top % 2
