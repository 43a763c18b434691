"""Where each way of walking leads from a spot: by words and sentences, by lines and pages. Knows no screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from tui.typeset import Spot
from tui.widgets.reading.hand import Hand, Unit
from tui.widgets.reading.marks import Extent
from tui.widgets.reading.paper import NEAR, Paper
from tui.widgets.reading.selection import Selection
from tui.widgets.reading.ways import Ways

BY_UNIT: Mapping[str, Unit] = {
    "next_sentence": "sentence",
    "previous_sentence": "sentence",
    "next_paragraph": "paragraph",
    "previous_paragraph": "paragraph",
}
"""Ways that lead from a unit to its like: whoever holds such a unit holds the next one there."""
STRAIGHT: Mapping[str, Callable[[Ways, Spot], Spot]] = {
    "next_word": Ways.next_word,
    "previous_word": Ways.previous_word,
    "next_sentence": Ways.next_sentence,
    "previous_sentence": Ways.previous_sentence,
    "next_paragraph": Ways.next_paragraph,
    "previous_paragraph": Ways.previous_paragraph,
    "top": lambda ways, spot: ways.start,
    "bottom": lambda ways, spot: ways.end,
}
LEAPS = ("top", "bottom")
"""Ways that lead past the text between, as every jump does."""
TO_TERMS = ("next_term", "previous_term")
ONWARD = ("next_word", "next_line", "next_sentence", "next_paragraph", "page_down", "half_page_down", *TO_TERMS)
"""The ways on which one comes to where nothing more is, and wants to go further."""
LINES = {"next_line": 1, "previous_line": -1}


class Gone(NamedTuple):
    """What the reader has done since it was asked last."""

    moved: bool = False
    """Anything at all; else the page stands as it was, however it may have been set anew."""
    leapt: bool = False
    """The last way led past the text, not along it."""
    along: bool = False
    """By a way of walking or the wheel: on from where one was, by no jump."""


class Walk:
    """A walk through an article, with the column that is kept from line to line."""

    def __init__(self, ways: Ways, paper: Paper, hand: Hand) -> None:
        self._ways, self._paper, self._hand = ways, paper, hand
        self._goal: int | None = None
        self._gone = Gone()

    def rest(self) -> None:
        """The column is forgotten: one has gone elsewhere."""
        self._goal = None

    def gone(self) -> Gone:
        """How one has gone on; told once."""
        gone, self._gone = self._gone, Gone()
        return gone

    def _go(self, *, leapt: bool, along: bool) -> None:
        self._gone = Gone(moved=True, leapt=leapt, along=along or self._gone.along)

    def leave(self, spot: Spot) -> Spot:
        """One has gone to a spot in no way of walking: the word there is in hand."""
        self.rest()
        self._leap(spot)
        self._hand.take("word")
        return spot

    def _leap(self, spot: Spot, *, along: bool = False) -> None:
        """Whoever goes to a place that is not on the screen leaps there."""
        paper = self._paper
        leapt = paper.is_open and not paper.is_shown(paper.document.row_of(spot))
        self._go(leapt=leapt, along=along)

    def to(self, way: str, spot: Spot, selection: Selection) -> Spot:
        """Where a way leads; what is in hand there is held."""
        self._go(leapt=way in LEAPS, along=way not in LEAPS)
        if end := selection.to_its_end(way, spot):
            self.rest()
            self._hand.take("word")
            return end
        if way in LINES or way in self._pages:
            self._hand.take("word")
            return self._line(spot, LINES[way]) if way in LINES else self._rows(spot, self._pages[way])
        self.rest()
        if way in ("next_term", "previous_term"):
            return self._term(way, spot)
        if self._hand.unit == "character" and way in ("next_word", "previous_word"):
            return self._character(way, spot)
        if BY_UNIT.get(way) != self._hand.unit:
            self._hand.take("word")
        else:
            self._hand.take(self._hand.unit)
        return STRAIGHT[way](self._ways, spot)

    def _term(self, way: str, spot: Spot) -> Spot:
        """A jump to a key term takes the whole of it."""
        there = self._ways.next_term(spot) if way == "next_term" else self._ways.previous_term(spot)
        if there is None:
            return spot
        self._leap(there, along=True)
        self._hand.take("term")
        return there

    def _character(self, way: str, spot: Spot) -> Spot:
        """Within a word by characters, then on to the next word's."""
        word = self._ways.word(spot)
        held = self._hand.extent(spot)
        if way == "next_word":
            return Spot(spot.passage, held.end) if held.end < word.end else self._ways.next_word(spot)
        if held.start > word.start:
            return Spot(spot.passage, held.start - 1)
        before = self._ways.previous_word(spot)
        return Spot(before.passage, self._ways.word(before).end - 1)

    # Lines and pages ------------------------------------------------------------------------------------

    @property
    def _pages(self) -> Mapping[str, int]:
        """By how many rows the text goes on."""
        rows = self._paper.rows
        whole, half = max(rows - 2, 1), max(rows // 2, 1)
        return {"page_down": whole, "page_up": -whole, "half_page_down": half, "half_page_up": -half}

    def _line(self, spot: Spot, step: int) -> Spot:
        """The next row of text in one direction."""
        document = self._paper.document
        row = document.row_of(spot)
        while (there := document.step(row, step)) != row:
            row = there
            if document.row(row).kind == "text":
                return self.in_row(row, spot)
        return spot

    def _rows(self, spot: Spot, rows: int) -> Spot:
        """Scroll by some rows, the cursor staying in its row of the screen; at the ends it goes on alone."""
        paper, document, shown = self._paper, self._paper.document, self._paper.rows
        at = document.row_of(spot) - paper.top
        before = document.address(paper.top)
        paper.put_top(document.step(paper.top, rows))
        if document.address(paper.top) == before:
            at = 0 if rows < 0 else shown - 1
        elif shown > 2 * NEAR:
            at = min(max(at, NEAR), shown - NEAR - 1)
        return self.in_row(min(document.step(paper.top, at), document.height - 1), spot)

    def into_sight(self, spot: Spot) -> Spot:
        """Where the cursor goes that the wheel would leave behind."""
        self._go(leapt=False, along=True)
        paper, document = self._paper, self._paper.document
        row = document.row_of(spot)
        if row < paper.top or paper.is_parted(row):
            return self.in_row(document.step(paper.top, min(NEAR, paper.rows - 1)), spot)
        if row >= paper.top + paper.rows:
            return self.in_row(document.step(paper.top, max(paper.rows - NEAR - 1, 0)), spot)
        return spot

    def in_row(self, row: int, spot: Spot) -> Spot:
        """The word in a row which stands in the column walked along."""
        document, ways = self._paper.document, self._ways
        if self._goal is None:
            self._goal = document.column_of(spot)
        goal, there = self._goal, document.spot_at(row, self._goal)
        if ways.is_word(there):
            return there
        near = (ways.previous_word(there), ways.next_word(there))
        beside = [one for one in near if document.line_at(one) == document.line_at(there)]
        return min(beside, key=lambda one: abs(document.column_of(one) - goal), default=there)

    def arrive(self, extent: Extent) -> Spot:
        """What a jump has led to is taken in hand."""
        self.rest()
        spot = self._ways.nearest(Spot(extent.passage, extent.start))
        self._leap(spot)
        self._hand.arrive(spot, extent)
        return spot
