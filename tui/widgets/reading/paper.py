"""The paper: an article set in the width there is, of which a part can be seen. Knows no screen.

What is seen hangs on an address in the text, not on a number of rows: setting a passage further up may change
how many rows there are above, and must not move what the reader looks at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from seeds.documents.article import Passage
from tui.typeset import Document, PinyinMode, Spot
from tui.widgets.reading.marks import Extent
from tui.widgets.reading.painting import Page
from tui.widgets.reading.ways import Ways

MARGIN, NARROW, NARROW_MARGIN = 3, 30, 1
"""Cells kept free on each side of the text column; in less than thirty cells only one."""
LONGEST_READ = 24
"""Characters over which pinyin floats in the mode for one word; of more in hand, it floats over the word."""
NEAR = 2
"""Rows around the cursor that are seen with it."""


class Look(NamedTuple):
    """How the reader wants an article to be set."""

    pinyin: PinyinMode = "off"
    measure: int = 36
    """Characters in a line, at most."""
    shown: Callable[[str], str] = str
    """The characters to draw for those of the text, one for each."""


class Paper:
    """The document, how much of it is seen and where that begins."""

    def __init__(
        self,
        passages: Sequence[Passage],
        ways: Ways,
        unknown: Callable[[str], bool] = lambda word: False,
        at_start: bool = True,
    ) -> None:
        """Take the text; it is opened at its start, or else so that the cursor is seen."""
        self.ways = ways
        self.document = Document(
            passages, 2, analyses=ways.analyses.get, term=ways.term_of, unknown=unknown, head=1
        )
        self.size = (0, 0)
        self._look = Look()
        self._top = (0, 0)
        self._opening: bool | None = at_start

    # Geometry -------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether there has been room for it already."""
        return self._opening is None

    @property
    def page(self) -> Page:
        """Where the text column stands."""
        total = self.size[0]
        margin = MARGIN if total >= NARROW else NARROW_MARGIN
        width = max(min(self._look.measure * 2, total - 2 * margin) // 2 * 2, 2)
        return Page(total, max((total - width) // 2, 0), width)

    @property
    def rows(self) -> int:
        """Rows of the screen there are for it."""
        return max(self.size[1], 1)

    @property
    def top(self) -> int:
        """The first row that can be seen."""
        return self.document.row_at(self._top)

    @property
    def last(self) -> int:
        """The last row that can be seen."""
        return min(self.top + self.rows, self.document.height) - 1

    def is_shown(self, row: int) -> bool:
        """Whether a row can be seen."""
        return self.top <= row < self.top + self.rows

    def is_parted(self, row: int) -> bool:
        """Whether a row at an edge of what is seen is torn from what belongs to it, where one can wait: the first
        one from its readings, or the last one, which are readings, from its characters."""
        if self.rows <= 2 * NEAR or row not in (self.top, self.last) or not row:
            return False
        here = self.document.row(row).kind
        return here == "reading" if row == self.last else self.document.row(row - 1).kind == "reading"

    def cell_of(self, spot: Spot) -> tuple[int, int]:
        """The cell in which a character stands; the first one of all while it is out of sight."""
        if not self.is_open or not self.is_shown(row := self.document.row_of(spot)):
            return 0, 0
        return self.page.left + self.document.column_of(spot), row - self.top

    def spot_under(self, x: int, y: int) -> Spot:
        """The character nearest to a cell of the screen."""
        row = min(max(self.top + y, 0), max(self.document.height - 1, 0))
        return self.document.spot_at(row, x - self.page.left)

    def passages_shown(self) -> tuple[int, int]:
        """The numbers of the first and the last passage that can be seen."""
        return self.document.row(self.top).line.passage, self.document.row(self.last).line.passage

    # Scrolling ------------------------------------------------------------------------------------------

    def put_top(self, row: int) -> None:
        """Let a row be the first one seen, as far as there is text below it."""
        document, rows = self.document, self.rows
        row = document.settle(max(row, 0), rows)
        if row > document.height - rows:
            row = document.step(document.height - 1, 1 - rows)
        self._top = document.address(row)

    def reveal(self, spot: Spot) -> bool:
        """Scroll as little as shows a spot and what is near it; after a far jump, it stands a third down."""
        row, rows = self.document.row_of(spot), self.rows
        at = before = row - self.top
        if at < -rows or at > 2 * rows:
            at = rows // 3
        else:
            near = NEAR if rows > 2 * NEAR else 0
            at = min(max(at, near), rows - near - 1)
        if at != before:
            self.put_top(self.document.step(row, -at))
        return at != before

    # Setting --------------------------------------------------------------------------------------------

    def fits(self, size: tuple[int, int], look: Look) -> bool:
        """Whether it is set for a screen of this size, as the reader wants it."""
        return self._opening is None and self.size == size and self._look == look

    def fit(self, size: tuple[int, int], look: Look, cursor: Spot, hand: Extent) -> None:
        """Set everything for a screen of another size or in another way; the place stays where it is."""
        spot, row = (cursor, size[1] // 3) if self._opening is not None else self._held(cursor)
        anew = self._opening is not None or self.size[0] != size[0] or self._look != look
        self.size, self._look = size, look
        if anew:
            self.document.reset(self.page.width, look.pinyin, look.shown)
            self.document.attend(cursor, self._read(cursor, hand))
        at_start, self._opening = self._opening, None
        row = min(row, max(self.rows - 2, 0))
        self.put_top(0 if at_start else self.document.step(self.document.row_of(spot), -row))

    def reconsider(self, passages: Iterable[int], cursor: Spot) -> None:
        """Set some passages anew where pinyin or characters hang on their words."""
        if self.document.hangs_on_words and self._opening is None:
            spot, row = self._held(cursor)
            self.document.forget(passages)
            self.put_top(self.document.step(self.document.row_of(spot), -row))

    def attend(self, cursor: Spot, hand: Extent) -> tuple[int, int] | None:
        """Show the pinyin of what is in hand, where only this is shown; the lines above and below do not move.

        Gives the rows that are to be painted again; all of them (-1 to the last) where the text has moved.
        """
        document = self.document
        if self._opening is not None or not document.follows_hand:
            return None
        line, before = document.row(self.top).line, document.lifted_row
        spot = Spot(line.passage, line.start)
        top, within = self.top, self.top - document.row_of(spot)
        if not document.attend(cursor, self._read(cursor, hand)):
            return None
        after = document.lifted_row
        now = max(document.row_of(spot) + within, 0)
        if now != top or before is None or after is None:
            self.put_top(now)
            return -1, self.document.height
        return min(before, after) - 1, max(before, after) + 1

    def _read(self, cursor: Spot, hand: Extent) -> Extent:
        """What has its pinyin when something is in hand: at most a term, or at least a sentence."""
        if self._look.pinyin == "word":
            word = self.ways.word(cursor)
            is_short = hand.end - hand.start <= LONGEST_READ
            return hand if is_short else Extent(cursor.passage, word.start, word.end)
        start, end = self.ways.sentence(cursor)
        return Extent(cursor.passage, min(start, hand.start), max(end, hand.end))

    def _held(self, cursor: Spot) -> tuple[Spot, int]:
        """A spot that must not move, and its row on the screen: the cursor's if it is seen, else the first."""
        document, top = self.document, self.top
        row = document.row_of(cursor)
        if self.is_shown(row):
            return cursor, row - top
        line = document.row(top).line
        spot = Spot(line.passage, line.start)
        return spot, document.row_of(spot) - self.top
