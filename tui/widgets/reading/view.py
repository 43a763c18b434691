"""The reading view: one widget that draws the lines one can see, and answers keys and mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from textual import events, on
from textual.geometry import Offset, Region
from textual.reactive import reactive
from textual.strip import Strip

from seeds.documents.article import Article
from seeds.language.analysis import Analysis, Word
from tui.typeset import PinyinMode, Spot
from tui.widgets.bar import Scrolling
from tui.widgets.drawn import Drawn
from tui.widgets.reading.brush import Brush
from tui.widgets.reading.hand import Hand, Unit
from tui.widgets.reading.lights import Light, Lights
from tui.widgets.reading.marks import Extent, Layer, Marks
from tui.widgets.reading.messages import EndPassed, HandStays, SelectionChanged
from tui.widgets.reading.paper import Look, Paper
from tui.widgets.reading.pointing import Pointer
from tui.widgets.reading.scroll import Scroll
from tui.widgets.reading.selection import Ends, Selection
from tui.widgets.reading.walk import ONWARD, Walk
from tui.widgets.reading.ways import Ways

BLANK = Article("", "", (), (), "", "", ())


class ReadingView(Drawn, Scrolling, can_focus=True, inherit_bindings=False):
    """An article to read: scrolls, has a unit in hand, a selection and marks; knows no screen and no notebook."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    ReadingView {
        overflow: hidden scroll;
        scrollbar-size-vertical: 1;
        background: $background; color: $foreground;
    }
    """

    pinyin: reactive[PinyinMode] = reactive[PinyinMode]("off", repaint=False, init=False)
    """Where pinyin stands: off, word, sentence, terms, unknown, all."""
    measure: reactive[int] = reactive(36, repaint=False, init=False)
    """Characters in a line, at most."""
    shown: reactive[Callable[[str], str]] = reactive[Callable[[str], str]](lambda: str, repaint=False, init=False)
    """The characters to draw for those of the text, one for each."""
    cursor: reactive[Spot] = reactive(Spot(0, 0), repaint=False, init=False)
    """Where the reader stands: a character of the word under the cursor."""
    held: reactive[Extent] = reactive(Extent(0, 0, 0), repaint=False, init=False)
    """The unit in hand: what every key acts on."""
    tones: reactive[str] = reactive("none", init=False)
    """The colour scheme of tones: none, pleco, dummitt, mdbg, quiet."""
    light: reactive[Light] = reactive[Light]("terms", init=False)
    """Which marks are shown: terms, unknown, kept, names, none."""

    def __init__(self) -> None:
        """Begin with an empty page; `show` gives it an article."""
        super().__init__()
        self.analyses: dict[int, Analysis] = {}
        self._pointer, self._brush, self._scroll = Pointer(self), Brush(self), Scroll(self, lambda: self.paper)
        self._take(BLANK, None)

    # Content --------------------------------------------------------------------------------------------

    def show(self, article: Article, spot: Spot | None = None) -> None:
        """Show an article without marks, from its start or with the cursor where it was left."""
        self.analyses.clear()
        self._take(article, spot)
        self.set_reactive(ReadingView.cursor, self.ways.nearest(spot or self.ways.start))
        self.set_reactive(ReadingView.held, self.hand.extent(self.cursor))
        self.set_anew()

    def _take(self, article: Article, spot: Spot | None) -> None:
        self.article = article
        self.passages = article.passages if article is not BLANK else ()
        self.ways = Ways(self.passages, self.analyses)
        self.marks = Marks()
        self.lights = Lights(self.ways, self.marks)
        self.hand = Hand(self.ways)
        self.selection = Selection(self.ways, self._select)
        self.paper = Paper(self.passages, self.ways, self.lights.is_unknown, spot is None)
        self.walk = Walk(self.ways, self.paper, self.hand)
        self._scroll.begin()

    def learn(self, analyses: Mapping[int, Analysis]) -> None:
        """Take the words of some passages, by number; what is on the screen keeps its place."""
        self.analyses.update(analyses)
        self.paper.reconsider(analyses, self.cursor)
        if self.cursor.passage in analyses:
            self.hand.settle(self.cursor)
            self._hold()
            self._attend()
        if self.paper.is_open:
            self._scroll.sync()
        if any(map(self._scroll.shows, analyses)):
            self._brush.page()

    def judge(self, unknown: Callable[[str], bool], faded: Callable[[str], int] = lambda term: 0) -> None:
        """Take the judgement which words the reader does not know, and how far what he keeps is known."""
        self.lights.unknown = unknown
        self.lights.faded = faded
        self._read_anew("unknown")
        self._brush.page()

    def _read_anew(self, mode: PinyinMode) -> None:
        """What has its pinyin in this mode is another now."""
        if self.pinyin == mode:
            self.paper.reconsider(self.analyses, self.cursor)
            self._scroll.sync()
            self._brush.page()

    def mark(self, layer: Layer, extents: Iterable[Extent]) -> None:
        """Mark these places, and none but these, in one way; what looks as before is not painted again."""
        if (spans := self.marks.set(layer, extents)) is None:
            return
        if layer == "term":
            self.ways.terms = spans
            self.learn(self.analyses)
        elif layer == "kept":
            self.ways.kept = spans
            self._read_anew("terms")
        if self.lights.shows(layer, self.light):
            self._brush.page()

    # The place ------------------------------------------------------------------------------------------

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

    def go(self, spot: Spot) -> None:
        """Put the cursor on a spot, with its word in hand, and show it."""
        self._arrive(self.walk.leave(spot))

    def jump(self, extent: Extent) -> None:
        """Go to a stretch of text and take it in hand."""
        self._arrive(self.walk.arrive(extent))

    def hold(self, unit: Unit, taken: Extent | None = None) -> None:
        """Take another unit around the cursor in hand, or some text that is told."""
        self.hand.take(unit, taken)
        self._hold()

    def _arrive(self, spot: Spot) -> None:
        """The cursor on a spot; what is in hand there is held."""
        before = self.cursor
        self.cursor = spot
        if self.cursor == before:
            self._hold()

    def _hold(self) -> None:
        self.held = self.hand.extent(self.cursor)

    def validate_cursor(self, spot: Spot) -> Spot:
        """Only places that exist."""
        return self.ways.nearest(spot)

    def watch_cursor(self, old: Spot, new: Spot) -> None:
        """Let walking select, and scroll if need be."""
        before = self.held
        self._hold()
        if self.paper.is_open and self.held == before:  # within a sentence in hand another word is the one
            self._brush.spots(old, old)
            self._brush.spots(new, new)
        self.selection.follow(new, self.held, dragged=self._pointer.is_down)
        # A text that moved would slip away under a double click.
        if self.paper.is_open and not self._pointer.is_down and self.paper.reveal(self.cursor):
            self._scroll.sync()

    def watch_held(self, old: Extent, new: Extent) -> None:
        """Paint what was and what is in hand; let pinyin float over it."""
        if self.paper.is_open and not self._attend():
            for extent in (old, new):
                self._brush.spots(Spot(extent.passage, extent.start), Spot(extent.passage, max(extent.end - 1, 0)))

    def _attend(self) -> bool:
        """Let pinyin stand over what is in hand; whether everything is painted anew for it."""
        moved = self.paper.attend(self.cursor, self.held)
        if moved is None:
            return False
        if moved[0] >= 0:
            self._brush.rows(*moved)
            return False
        self._scroll.sync()
        self._brush.page()
        return True

    @property
    def cursor_screen_offset(self) -> Offset:
        """The cell of the screen in which the word begins, or the page while the word is out of sight."""
        return self.content_region.offset + self.paper.cell_of(self.cursor)

    # Keys -----------------------------------------------------------------------------------------------

    def action_walk(self, way: str) -> None:
        """Word by word, line by line, to the next term: every way there is."""
        before = self.cursor, self.paper.top
        self._arrive(self.walk.to(way, self.cursor, self.selection))
        if self._scroll.is_behind():
            self._scroll.sync()
            self._brush.page()
        elif way in ONWARD and before == (self.cursor, self.paper.top):
            self.post_message(EndPassed(self, way))

    def action_unit(self, by: int) -> None:
        """Take more of the text in hand, or less."""
        if unit := self.hand.widened(self.cursor) if by > 0 else self.hand.narrowed(self.cursor):
            self.hold(unit)
        else:
            self.post_message(HandStays(self, by))

    def action_select(self) -> None:
        """Begin to select with what is in hand, or end it and select nothing."""
        self.selection.turn(self.held)

    def _select(self, changed: list[Ends]) -> None:
        """Paint what was and what is selected, and tell the screen."""
        for start, end in changed:
            self._brush.spots(start, end)
        self.post_message(SelectionChanged(self, self.selection.text()))

    def action_next(self, layer: Layer, by: int = 1) -> None:
        """To the next mark of a layer or the one before, round and round; it is in hand then."""
        find = self.marks.following if by > 0 else self.marks.preceding
        extent = find(layer, self.cursor)
        self.jump(extent) if extent else self.post_message(EndPassed(self, layer))

    # Setting --------------------------------------------------------------------------------------------

    def set_anew(self) -> None:
        """Set everything in the width and mode there are now; the place stays where it is on the screen."""
        if self.size:
            self.paper.fit(*self._setting, self.cursor, self.held)
            self._scroll.sync()
            self._brush.page()

    watch_pinyin = watch_measure = watch_shown = on_resize = set_anew

    @property
    def _setting(self) -> tuple[tuple[int, int], Look]:
        """The room there is, and how the text is to be set in it."""
        return (self.size.width, self.size.height), Look(self.pinyin, self.measure, self.shown)

    def put_top(self, row: int) -> None:
        """Scroll so that a row is the first one seen, as far as there is text below it."""
        self.paper.put_top(row)
        self._scroll.sync()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Follow the wheel and the scroll bar; what moves in a view of another size was moved by nobody."""
        super().watch_scroll_y(old_value, new_value)
        if not self._scroll.is_ours(new_value) and self.paper.fits(*self._setting):
            self.put_top(round(new_value))
            if not self._pointer.wheel():
                self._arrive(self.walk.into_sight(self.cursor))

    @on(events.MouseDown)
    @on(events.MouseMove)
    @on(events.MouseUp)
    @on(events.Click)
    def _point(self, event: events.MouseEvent) -> None:
        self._pointer.take(event)

    # Painting -------------------------------------------------------------------------------------------

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint in the width there is, even before the news of another size has arrived."""
        if not self.paper.fits(*self._setting):
            self.paper.fit(*self._setting, self.cursor, self.held)
            self.call_next(self._scroll.sync)
        return super().render_lines(crop)

    def drawn(self, rows: range, width: int) -> Iterator[Strip]:
        """Some rows of the screen."""
        return self._brush.lines(rows, width)

    def notify_style_update(self) -> None:
        """Forget the styles: theme or classes have changed."""
        super().notify_style_update()
        self._brush.clean()

    def watch_tones(self) -> None:
        """Take other colours."""
        self._brush.clean()
