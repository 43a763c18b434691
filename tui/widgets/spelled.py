"""A sentence on a card, set as on the page: its pinyin over its words, or the tones' colours on its characters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from seeds.documents.article import Passage
from seeds.language.analysis import Analysis
from seeds.language.pinyin import tone
from tui.typeset import Document, Line, PinyinMode, Row
from tui.typeset.cells import cells
from tui.widgets.reading.ink import Ink


class Spelled(Visual):
    """What a `Static` shows; its lines are in the middle, as everything on a card is."""

    def __init__(
        self,
        text: str,
        analysis: Analysis,
        strong: Sequence[tuple[int, int]],
        ink: Ink,
        mode: PinyinMode,
        shown: Callable[[str], str],
    ) -> None:
        """Take the words of a text, and the stretches of it that stand out."""
        self._passage = Passage(0, "deck", text)
        self._analysis, self._ink, self._mode, self._shown = analysis, ink, mode, shown
        self._strong = {at for start, end in strong for at in range(start, end)}
        self._syllables = {
            word.start + at: syllable
            for word in analysis.words
            for at, syllable in enumerate(word.pinyin or ())
            if syllable
        }

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """The lines, drawn."""
        return [self._strip(row, width) for row in self._rows(width)]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """As wide as the card."""
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """How many rows there are."""
        return len(self._rows(width))

    def _rows(self, width: int) -> list[Row]:
        if not width:
            return []
        analyses = {0: self._analysis}
        document = Document([self._passage], width, self._mode, analyses=analyses.get, shown=self._shown)
        return [document.row(row) for row in range(document.settle(0, 10**6), document.height)]

    def _strip(self, row: Row, width: int) -> Strip:
        draw = {"reading": self._read, "text": self._drawn}.get(row.kind)
        runs = draw(row.line) if draw else ()
        return Strip([Segment(text, style) for text, style in runs]).adjust_cell_length(width, self._ink.base)

    def _read(self, line: Line) -> Iterator[tuple[str, RichStyle]]:
        """The syllables over a line."""
        at = 0
        for syllable in line.syllables:
            yield " " * (syllable.column - at), self._ink.base
            yield syllable.text, self._ink.tone(tone(syllable.text), syllable.offset in self._strong)
            at = syllable.column + cells(syllable.text)

    def _drawn(self, line: Line) -> Iterator[tuple[str, RichStyle]]:
        """The characters of a line, each with the blanks of its room."""
        yield " " * line.left, self._ink.base
        for style, run in groupby(range(line.start, line.end), self._style):
            offsets = list(run)
            yield line.drawn(offsets[0], offsets[-1] + 1), style

    def _style(self, offset: int) -> RichStyle:
        """How a character is painted."""
        if offset in self._strong:
            return self._ink.part("pinyin-cursor")
        syllable = self._syllables.get(offset) if self._mode == "off" else None
        return (
            self._ink.base + RichStyle(color=self._ink.tone(tone(syllable)).color) if syllable else self._ink.base
        )
