"""The sheet: an article set in the width there is, of which a part can be seen.

What is seen hangs on an address in the text, not on a number of rows: setting a passage further up may change
how many rows there are above, and must not move what the reader looks at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from textual import events
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from seeds.documents.article import Article
from seeds.language.analysis import Analysis
from tui.typeset import Document, PinyinMode, Spot
from tui.widgets.lengths import lengthen
from tui.widgets.reading.messages import PassagesShown
from tui.widgets.reading.painting import Page
from tui.widgets.reading.ways import Ways

MARGIN, NARROW, NARROW_MARGIN = 3, 30, 1
"""Cells kept free on each side of the text column; in less than thirty cells only one."""

ROOMY = 30
"""Rows from which on the lines of a page full of pinyin stand apart."""

BLANK = Article("", "", (), (), "", "", ())


class Sheet(ScrollView, can_focus=True, inherit_bindings=False):
    """The document on the screen: geometry, scrolling, setting anew without losing the place."""

    ALLOW_SELECT = False

    pinyin: reactive[PinyinMode] = reactive[PinyinMode]("off", repaint=False, init=False)
    """Where pinyin stands: off, word, terms, unknown, all."""
    measure: reactive[int] = reactive(36, repaint=False, init=False)
    """Characters in a line, at most."""
    leading: reactive[int] = reactive(1, repaint=False, init=False)
    """Blank rows above each line where every word has its pinyin; none on a low screen."""
    shown: reactive[Callable[[str], str]] = reactive[Callable[[str], str]](lambda: str, repaint=False, init=False)
    """The characters to draw for those of the text, one for each."""
    cursor: reactive[Spot] = reactive(Spot(0, 0), repaint=False, init=False)
    """Where the reader stands: a character of the word under the cursor."""

    def __init__(self, *, name: str | None = None, id: str | None = None, classes: str | None = None) -> None:
        """Begin with an empty sheet; `show` gives it an article."""
        super().__init__(name=name, id=id, classes=classes)
        self.analyses: dict[int, Analysis] = {}
        self._unknown: Callable[[str], bool] = lambda word: False
        self._top = (0, 0)
        self._opening: bool | None = True
        """Whether an article waits to be opened at its start, or (False) where it was left."""
        self._written = 0
        self._rows = 1
        """How many rows were seen when the sheet was last moved; a resize has another number already."""
        self._told: tuple[int, int] | None = None
        self._take(BLANK)

    # Content --------------------------------------------------------------------------------------------

    def show(self, article: Article, spot: Spot | None = None) -> None:
        """Show an article, from its start or with the cursor where it was left."""
        self.analyses.clear()
        self._take(article)
        self._told = None
        self._opening = spot is None
        self.set_reactive(Sheet.cursor, self.ways.nearest(spot or self.ways.start))
        self.set_anew()

    def learn(self, analyses: Mapping[int, Analysis]) -> None:
        """Take the words of some passages, by number; what is on the screen keeps its place."""
        self.analyses.update(analyses)
        self._reconsider(analyses)
        if self._told is None or any(self._told[0] <= number <= self._told[1] for number in analyses):
            self.refresh()

    def judge(self, unknown: Callable[[str], bool]) -> None:
        """Take the judgement which words the reader does not know."""
        self._unknown = unknown
        if self.pinyin == "unknown":
            self._reconsider(self.analyses)
        self.refresh()

    def _reconsider(self, passages: Iterable[int]) -> None:
        """Set some passages anew where pinyin or characters hang on their words."""
        if self._document.hangs_on_words and self.size and self._opening is None:
            spot, row = self._held_spot()
            self._document.forget(passages)
            self.put_top(self._document.step(self._document.row_of(spot), -row))

    def _take(self, article: Article) -> None:
        self.article = article
        self.passages = passages = article.passages if article is not BLANK else ()
        self.ways = Ways(passages, self.analyses)
        self._document = Document(
            passages,
            self.page.width,
            self.pinyin,
            analyses=self.analyses.get,
            term=self.ways.is_term,
            unknown=self._is_unknown,
            shown=self.shown,
            head=1,
        )

    def _is_unknown(self, word: str) -> bool:
        return self._unknown(word)

    # Geometry -------------------------------------------------------------------------------------------

    @property
    def document(self) -> Document:
        """The article as it is set now."""
        return self._document

    @property
    def page(self) -> Page:
        """Where the text column stands."""
        total = self.size.width
        margin = MARGIN if total >= NARROW else NARROW_MARGIN
        width = max(min(self.measure * 2, total - 2 * margin) // 2 * 2, 2)
        return Page(total, max((total - width) // 2, 0), width)

    @property
    def rows_shown(self) -> int:
        """Rows of the screen the sheet has."""
        return max(self.size.height, 1)

    @property
    def top(self) -> int:
        """The first row that can be seen."""
        return self._document.row_at(self._top)

    def is_shown(self, row: int) -> bool:
        """Whether a row can be seen."""
        return self.top <= row < self.top + self.rows_shown

    def spot_under(self, x: int, y: int) -> Spot:
        """The character nearest to a cell of the widget."""
        row = min(max(self.top + y, 0), max(self._document.height - 1, 0))
        return self._document.spot_at(row, x - self.page.left)

    # Scrolling ------------------------------------------------------------------------------------------

    def put_top(self, row: int) -> None:
        """Scroll so that a row is the first one seen, as far as there is text below it."""
        self._aim(row)
        self.sync()

    def _aim(self, row: int) -> None:
        document, rows = self._document, self.rows_shown
        self._rows = rows
        row = document.settle(max(row, 0), rows)
        if row > document.height - rows:
            row = document.step(document.height - 1, 1 - rows)
        self._top = document.address(row)

    def sync(self) -> None:
        """Tell the scroll bar where the sheet is now."""
        lengthen(self, Size(self.size.width, self._document.height))
        self._written = self.top
        self.scroll_to(y=self._written, animate=False, force=True)
        self._tell_passages()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Follow the wheel and the scroll bar, which know only numbers of rows."""
        super().watch_scroll_y(old_value, new_value)
        if round(new_value) != self._written:
            self.put_top(round(new_value))
            self.scrolled_away()

    def scrolled_away(self) -> None:
        """The wheel or the scroll bar has moved the sheet."""

    def _tell_passages(self) -> None:
        top, document = self.top, self._document
        last = min(top + self.rows_shown, document.height) - 1
        shown = document.row(top).line.passage, document.row(last).line.passage
        if shown != self._told:
            self._told = shown
            self.post_message(PassagesShown(self, *shown))

    # Keeping the place ----------------------------------------------------------------------------------

    def _held_spot(self) -> tuple[Spot, int]:
        """A spot that must not move, and its row on the screen: the cursor's if it is seen, else the first."""
        document, top = self._document, self.top
        row = document.row_of(self.cursor)
        if self.top <= row < self.top + self._rows:
            return self.cursor, row - self.top
        line = document.row(top).line
        spot = Spot(line.passage, line.start)
        return spot, document.row_of(spot) - self.top

    @property
    def _format(self) -> tuple[int, PinyinMode, int, Callable[[str], str]]:
        """How the document is to be set now: width, mode, leading, script."""
        return self.page.width, self.pinyin, self.leading if self.rows_shown >= ROOMY else 0, self.shown

    @property
    def _fits(self) -> bool:
        document = self._document
        now = document.width, document.mode, document.leading, document.shown
        return self._opening is None and now == self._format

    def set_anew(self) -> None:
        """Set everything in the width and mode there are now; the place stays where it is on the screen."""
        if self.size:
            self._fit()
            self.sync()
            self.refresh()

    def _fit(self) -> None:
        spot, row = (self.cursor, self.rows_shown // 3) if self._opening is not None else self._held_spot()
        if not self._fits:
            self._reset()
        row = min(row, max(self.rows_shown - 2, 0))
        self._aim(0 if self._opening else self._document.step(self._document.row_of(spot), -row))
        self._opening = None

    def _reset(self) -> None:
        self._document.reset(*self._format)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint in the width there is, even before the news of another size has arrived."""
        if not self._fits:
            self._fit()
            self.call_next(self.sync)
        return super().render_lines(crop)

    def on_resize(self, event: events.Resize) -> None:
        """Set the text in the new width, the cursor still on the screen."""
        self._fit()
        self.sync()

    def watch_pinyin(self) -> None:
        """Set the text in the new mode."""
        self.set_anew()

    def watch_measure(self) -> None:
        """Set the text in the new width."""
        self.set_anew()

    def watch_shown(self) -> None:
        """Set the text in other characters."""
        self.set_anew()

    def watch_leading(self) -> None:
        """Set the lines wider or closer."""
        self.set_anew()

    # Repainting -----------------------------------------------------------------------------------------

    def repaint_rows(self, first: int, last: int) -> None:
        """Paint the rows from one to another again, as far as they are seen."""
        top = self.top
        first, last = max(first, top), min(last, top + self.rows_shown - 1)
        if first <= last:
            self.refresh(Region(0, first - top, self.size.width, last - first + 1))

    def repaint_spots(self, start: Spot, end: Spot) -> None:
        """Paint the lines from one spot to another again, with the rows above them."""
        self.repaint_rows(self._document.row_of(start) - 1, self._document.row_of(end))
