"""The selection."""

from __future__ import annotations

from collections.abc import Iterator

from textual.reactive import reactive

from tui.typeset import Spot
from tui.widgets.reading.marks import Extent
from tui.widgets.reading.messages import SelectionChanged
from tui.widgets.reading.walking import Walking

Selection = tuple[Spot, Spot]
"""From a character to the one after the last."""


class Selecting(Walking):
    """A sheet on which text can be selected, by `select` and walking."""

    selection: reactive[Selection | None] = reactive[Selection | None](None, repaint=False, init=False)
    """What is selected."""
    selecting: reactive[bool] = reactive(False, repaint=False, init=False)
    """Whether walking selects."""

    _fixed: Spot = Spot(0, 0)
    """The end of the selection that stays."""
    _pressed: Spot | None = None
    """Where the mouse button went down."""

    def selected_text(self) -> str:
        """The selected text, clean: without pinyin, with line breaks only between paragraphs."""
        return "\n".join(self.ways.text(number)[first:last] for number, first, last in self.selected())

    def selected(self) -> Iterator[Extent]:
        """The selected stretch of each passage, in order."""
        if self.selection is None:
            return
        start, end = self.selection
        for number in self.ways.numbers(start.passage, end.passage):
            first = start.offset if number == start.passage else 0
            last = end.offset if number == end.passage else len(self.ways.text(number))
            yield Extent(number, first, last)

    def clear_selection(self) -> None:
        """Select nothing."""
        self.selecting = False
        self.selection = None

    def select(self, start: Spot, end: Spot) -> None:
        """Select the characters from one spot to before another."""
        self.selection = (start, end) if start < end else (end, start)

    def action_select(self) -> None:
        """Begin to select with the word under the cursor, or end it and select nothing."""
        if self.selecting:
            self.clear_selection()
            return
        self._fixed = self.cursor
        self.selecting = True
        self._stretch_to(self.cursor)

    def watch_cursor(self, old: Spot, new: Spot) -> None:
        """Walking stretches the selection, or lets go of it."""
        super().watch_cursor(old, new)
        if self.selecting:
            self._stretch_to(new)
        elif self._pressed is None:
            self.selection = None

    def watch_selection(self, old: Selection | None, new: Selection | None) -> None:
        """Paint what was and what is selected, and tell the screen."""
        if self.size:
            for changed in _changes(old, new):
                self.repaint_spots(*changed)
        self.post_message(SelectionChanged(self, self.selected_text()))

    def _stretch_to(self, spot: Spot) -> None:
        """Select whole words, from the one fixed to the one at a spot."""
        first, last = sorted((self._fixed, spot))
        begin, end = self.ways.word(first).start, self.ways.word(last).end
        self.select(Spot(first.passage, begin), Spot(last.passage, end))


def _changes(old: Selection | None, new: Selection | None) -> list[Selection]:
    """The stretches of text in which two selections differ."""
    if old is None or new is None or old[1] <= new[0] or new[1] <= old[0]:
        return [one for one in (old, new) if one is not None]
    pairs = [(min(old[0], new[0]), max(old[0], new[0])), (min(old[1], new[1]), max(old[1], new[1]))]
    return [pair for pair in pairs if pair[0] != pair[1]]
