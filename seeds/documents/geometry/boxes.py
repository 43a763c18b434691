"""Pieces of text on a page, with their places, and what else a page shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from seeds.language.characters import is_han

STANDING = 1.6
"""A line so many times as tall as wide stands."""
MOST_BOLD = 3
"""Headings are no more than one in so many letters of a page."""
FIGURE = 0.1
"""What any character counts beside a Chinese one, when it is asked in which size a page is set."""


class Box(NamedTuple):
    """A piece of a line of print. Places are counted from the page's upper left corner."""

    left: float
    top: float
    right: float
    bottom: float
    text: str
    size: float = 0.0
    """How tall its letters are; of a scan its own height."""
    sure: float = 1.0
    """How sure it is that the text is what stands there."""
    unsure: tuple[tuple[int, float], ...] = ()
    """Which of its characters may be others, and how sure each is."""
    bold: bool = False
    """Whether its Chinese letters are set bolder than running text, as far as a font tells."""

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def is_standing(box: Box) -> bool:
    """Whether a piece of text runs from top to bottom of the page, as far as its shape tells."""
    return len(box.text) > 1 and box.height > STANDING * (box.right - box.left)


class Area(NamedTuple):
    """A rectangle: a picture, or the frame around a box."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, box: Box, slack: float = 0.0) -> bool:
        """Whether a piece of text stands inside."""
        return (
            self.left - slack <= box.left
            and box.right <= self.right + slack
            and self.top - slack <= box.top
            and box.bottom <= self.bottom + slack
        )


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page as a PDF or a scan shows it."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    pictures: tuple[Area, ...] = ()
    frames: tuple[Area, ...] = field(default=())
    rules: tuple[Area, ...] = ()
    """Lines that are drawn across it."""
    drawn: tuple[Area, ...] = ()
    """All lines that are drawn, across and down."""
    turned: bool = False
    """Whether its lines run from top to bottom, and it is told as if it were turned against the clock."""


def body_size(boxes: Iterable[Box]) -> float:
    """The size of the running text: the one in which most characters are set; the figures of a table are none."""
    weights: dict[float, float] = {}
    for box in boxes:
        size = round(box.size * 2) / 2
        weights[size] = weights.get(size, 0) + sum(map(is_han, box.text)) + FIGURE * len(box.text)
    if not weights:
        return 0.0
    near = {size: [other for other in weights if abs(other - size) <= size * 0.08] for size in weights}
    most = max(near, key=lambda size: (sum(weights[other] for other in near[size]), weights[size]))
    return max(near[most], key=lambda size: weights[size])


def told_bold(boxes: Sequence[Box]) -> tuple[Box, ...]:
    """The pieces; where most of a page is bold, that tells nothing."""
    bold = sum(len(box.text) for box in boxes if box.bold)
    if bold * MOST_BOLD < sum(len(box.text) for box in boxes):
        return tuple(boxes)
    return tuple(box._replace(bold=False) for box in boxes)


def around(boxes: Iterable[Box]) -> Area:
    """The rectangle that holds them all."""
    known = list(boxes)
    return Area(
        min(box.left for box in known),
        min(box.top for box in known),
        max(box.right for box in known),
        max(box.bottom for box in known),
    )
