"""The cursor: it walks by word, line, sentence, paragraph, key term and page."""

from __future__ import annotations

from collections.abc import Mapping

from seeds.language.analysis import Analysis, Word
from tui.typeset import Spot
from tui.widgets.reading.messages import CursorMoved
from tui.widgets.reading.sheet import Sheet

NEAR = 2
"""Rows around the cursor that are seen with it."""


class Walking(Sheet):
    """A sheet with a word under the cursor."""

    _goal: int | None = None
    """The column kept while walking from line to line."""

    # Where the cursor is --------------------------------------------------------------------------------

    @property
    def word(self) -> Word:
        """The word under the cursor; one character until the words are known."""
        return self.ways.word(self.cursor)

    @property
    def word_text(self) -> str:
        """The text of the word under the cursor."""
        word = self.word
        return self.ways.text(self.cursor.passage)[word.start : word.end]

    @property
    def sentence(self) -> str:
        """The sentence around the cursor."""
        start, end = self.ways.sentence(self.cursor)
        return self.ways.text(self.cursor.passage)[start:end].strip()

    def learn(self, analyses: Mapping[int, Analysis]) -> None:
        """Take the words of some passages; the word under the cursor may have become longer."""
        super().learn(analyses)
        if self.cursor.passage in analyses:
            self._lift()
            self._tell()

    def go(self, spot: Spot) -> None:
        """Put the cursor on a spot and show it."""
        self._goal = None
        self.cursor = spot

    def validate_cursor(self, spot: Spot) -> Spot:
        """Only places that exist."""
        return self.ways.nearest(spot)

    def watch_cursor(self, old: Spot, new: Spot) -> None:
        """Paint the words that were left and reached, scroll if need be, and tell the screen."""
        if not self.size:
            return
        self._repaint_word(old)
        self._lift()
        self._repaint_word(new)
        self.reveal()
        self._tell()

    def _tell(self) -> None:
        self.post_message(CursorMoved(self, self.cursor, self.word, self.word_text))

    def reveal(self) -> None:
        """Scroll as little as shows the cursor and what is near it; after a far jump, it stands a third down."""
        document, rows = self.document, self.rows_shown
        row = document.row_of(self.cursor)
        at = row - self.top
        if at < -rows or at > 2 * rows:
            at = rows // 3
        else:
            near = NEAR if rows > 2 * NEAR else 0
            at = min(max(at, near), rows - near - 1)
        if at != row - self.top:
            self.put_top(document.step(row, -at))

    def scrolled_away(self) -> None:
        """Take the cursor along when the wheel would leave it behind."""
        row = self.document.row_of(self.cursor)
        if row < self.top:
            self._go_row(self.document.step(self.top, min(NEAR, self.rows_shown - 1)))
        elif row >= self.top + self.rows_shown:
            self._go_row(self.document.step(self.top, max(self.rows_shown - NEAR - 1, 0)))

    def _reset(self) -> None:
        super()._reset()
        self.document.lift(self.cursor, self.word)

    def _lift(self) -> None:
        """Let the pinyin float over the word under the cursor, without moving the lines above and below."""
        document = self.document
        before = document.lifted_row
        if not self.size or self._opening is not None:
            return
        if before is None and self.pinyin != "word":
            return
        line = document.row(self.top).line
        spot = Spot(line.passage, line.start)
        within = self.top - document.row_of(spot)
        document.lift(self.cursor, self.word)
        after = document.lifted_row
        top = max(document.row_of(spot) + within, 0)
        if top != self.top or before is None or after is None:
            self.put_top(top)
            self.refresh()
        else:
            self.repaint_rows(min(before, after) - 1, max(before, after) + 1)

    def _repaint_word(self, spot: Spot) -> None:
        word = self.ways.word(self.ways.nearest(spot))
        self.repaint_spots(Spot(spot.passage, word.start), Spot(spot.passage, word.end - 1))

    # Words, sentences, paragraphs, terms ----------------------------------------------------------------

    def action_next_word(self) -> None:
        """One word on."""
        self.go(self.ways.next_word(self.cursor))

    def action_previous_word(self) -> None:
        """One word back."""
        self.go(self.ways.previous_word(self.cursor))

    def action_next_sentence(self) -> None:
        """To the next sentence."""
        self.go(self.ways.next_sentence(self.cursor))

    def action_previous_sentence(self) -> None:
        """To the start of this sentence, then to the one before."""
        self.go(self.ways.previous_sentence(self.cursor))

    def action_next_paragraph(self) -> None:
        """To the next paragraph."""
        self.go(self.ways.next_paragraph(self.cursor))

    def action_previous_paragraph(self) -> None:
        """To the start of this paragraph, then to the one before."""
        self.go(self.ways.previous_paragraph(self.cursor))

    def action_next_term(self) -> None:
        """To the next key term."""
        self.go(self.ways.next_term(self.cursor) or self.cursor)

    def action_previous_term(self) -> None:
        """To the key term before."""
        self.go(self.ways.previous_term(self.cursor) or self.cursor)

    def action_top(self) -> None:
        """To the start."""
        self.go(self.ways.start)

    def action_bottom(self) -> None:
        """To the end."""
        self.go(self.ways.end)

    # Lines and pages ------------------------------------------------------------------------------------

    def action_next_line(self) -> None:
        """One line down, in the same column."""
        self._go_line(1)

    def action_previous_line(self) -> None:
        """One line up, in the same column."""
        self._go_line(-1)

    def action_page_down(self) -> None:
        """One screen down."""
        self._go_rows(max(self.rows_shown - 2, 1))

    def action_page_up(self) -> None:
        """One screen up."""
        self._go_rows(-max(self.rows_shown - 2, 1))

    def action_half_page_down(self) -> None:
        """Half a screen down."""
        self._go_rows(max(self.rows_shown // 2, 1))

    def action_half_page_up(self) -> None:
        """Half a screen up."""
        self._go_rows(-max(self.rows_shown // 2, 1))

    def _go_line(self, step: int) -> None:
        """To the next row of text in one direction."""
        row = self.document.row_of(self.cursor)
        while (there := self.document.step(row, step)) != row:
            row = there
            if self.document.row(row).kind == "text":
                self._go_row(row)
                return

    def _go_rows(self, rows: int) -> None:
        """Scroll by some rows, the cursor staying in its row of the screen; at the ends it goes on alone."""
        document, shown = self.document, self.rows_shown
        at = document.row_of(self.cursor) - self.top
        before = self._top
        self.put_top(document.step(self.top, rows))
        if self._top == before:
            at = 0 if rows < 0 else shown - 1
        elif shown > 2 * NEAR:
            at = min(max(at, NEAR), shown - NEAR - 1)
        self._go_row(min(document.step(self.top, at), document.height - 1))

    def _go_row(self, row: int) -> None:
        """Put the cursor on the word in this row which stands in the column walked along."""
        document = self.document
        goal = document.column_of(self.cursor) if self._goal is None else self._goal
        spot = document.spot_at(row, goal)
        if not self.ways.is_word(spot):
            near = (self.ways.previous_word(spot), self.ways.next_word(spot))
            beside = [there for there in near if document.line_at(there) == document.line_at(spot)]
            spot = min(beside, key=lambda there: abs(document.column_of(there) - goal), default=spot)
        self.cursor = spot
        self._goal = goal
