"""The text that stands right below the title on a page, wherever else there is more text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from seeds.documents.article import Block
from seeds.documents.page.signs import has_clauses
from seeds.documents.web.notes import may_end
from seeds.documents.web.stretches import MarkupBlock

SHORTEST = 4
LONGEST_ADDED = 24
"""A day may stand behind the title in the same line."""
ABOVE = 40
"""So many stretches without text may stand between the title and its text: buttons, a menu."""
LINKED = 5
"""More links than these in a row stand below a text, not in it."""
BEGUN = 3.0
"""A line that says less than this is no beginning of a text."""
ENOUGH = 40.0
"""So much running text below a title is an article, however short."""
FEWEST_HEADINGS = 3
FEWEST_AGAIN = 3
"""So many headings that begin with the title, and it is no part of them."""


class Below(NamedTuple):
    """The text below a title: from where to where it stands, and how much it is."""

    first: int
    last: int
    held: float


def bare(text: str) -> str:
    """A title for comparing: without blanks and quotation marks, which are written in many ways."""
    return "".join(sign for sign in text if not sign.isspace() and sign not in "“”\"'‘’＂")


def below_title(stretches: Sequence[MarkupBlock], weights: Sequence[float], title: str) -> Below | None:
    """The most text that follows the title."""
    whole = bare(title)
    titled = (place for place, stretch in enumerate(stretches) if whole and _shows(stretch, whole))
    held, first, last = max((_run(place, stretches, weights) for place in titled), default=(0.0, 0, 0))
    return Below(first, last, held) if held >= ENOUGH else None


def goes_on(below: Below, text: Sequence[MarkupBlock], stretches: Sequence[MarkupBlock]) -> bool:
    """Whether a text further below is the title's as well, what stands right below it a summary.

    Its headings say so, which are smaller than the title.
    """
    if not text or text[0] in stretches[: below.last]:
        return False
    title = stretches[below.first - 1].level
    return sum(0 < title < stretch.level and not stretch.is_linked for stretch in text) >= FEWEST_HEADINGS


def _shows(stretch: MarkupBlock, whole: str) -> bool:
    """Whether the stretch is the title, with a day behind it or without; a short word is one only as a heading."""
    if len(whole) < SHORTEST:
        return 0 < stretch.level <= 2 and bare(stretch.text) == whole
    if stretch.is_linked and not stretch.level:
        return False
    return len(stretch.text) <= len(whole) + LONGEST_ADDED and bare(stretch.text).startswith(whole)


def _run(title: int, stretches: Sequence[MarkupBlock], weights: Sequence[float]) -> tuple[float, int, int]:
    """How much text follows a title until something else begins, and from where to where."""
    first = title + 1
    held, last, told, others = 0.0, first, first, 0
    beside = set(stretches[title].beside)
    for place in range(first, len(stretches)):
        stretch = stretches[place]
        if held >= ENOUGH and may_end(stretch.text):
            break
        if held >= ENOUGH and stretch.level and (stretch.is_linked or not beside.issuperset(stretch.beside)):
            return held, first, told  # it names another article
        if has_clauses(stretch.text):
            told = place + 1
        if weights[place] >= BEGUN or (held and weights[place]):
            held, last, others = held + weights[place], place + 1, 0
        else:
            others += 1 if not held else stretch.is_linked
            if others > (LINKED if held else ABOVE):
                break
    return held, first, last


def without_title_before(blocks: list[Block], title: str) -> list[Block]:
    """The text with headings that do not begin with the title again, as those of encyclopedias do unseen."""
    headed = [block for block in blocks if block.type == "heading"]
    again = [block for block in headed if len(block.text) > len(title) > 1 and block.text.startswith(title)]
    if len(again) < FEWEST_AGAIN or len(again) * 2 < len(headed):
        return blocks
    return [block._replace(text=block.text[len(title) :].lstrip()) if block in again else block for block in blocks]
