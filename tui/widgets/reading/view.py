"""The reading view: one widget that draws the lines one can see."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

from textual.reactive import reactive
from textual.strip import Strip

from seeds.documents.article import Article
from seeds.language.analysis import Word
from tui.typeset import PINYIN_MODES, Line, Spot
from tui.widgets.reading.ink import BIT, Ink
from tui.widgets.reading.marks import MARGIN_SIGNS, Extent, Layer, Spans
from tui.widgets.reading.painting import Layered, paint
from tui.widgets.reading.paints import BY_DAY, PAINTS, PLAIN, mixed
from tui.widgets.reading.pointing import Pointing

PAINTED: tuple[Layer, ...] = ("term", "kept", "noted", "flagged", "hit")


class ReadingView(Pointing):
    """An article to read: scrolls, has a word cursor, a selection and marks; knows no screen and no notebook."""

    DEFAULT_CSS = """
    ReadingView {
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        background: $background;
        color: $foreground;
    }
    """

    tones: reactive[str] = reactive("none", init=False)
    """The colour scheme of tones: none, pleco, dummitt, mdbg, quiet."""
    show_terms: reactive[bool] = reactive(True)
    """Whether key terms are marked."""
    show_names: reactive[bool] = reactive(True)
    """Whether names are marked."""
    show_unknown: reactive[bool] = reactive(False)
    """Whether words not known are marked."""

    def __init__(self, *, name: str | None = None, id: str | None = None, classes: str | None = None) -> None:
        """Begin with an empty page; `show` gives it an article."""
        super().__init__(name=name, id=id, classes=classes)
        self._spans: dict[Layer, Spans] = {}
        self._inked: Ink | None = None

    # Marks ----------------------------------------------------------------------------------------------

    def show(self, article: Article, spot: Spot | None = None) -> None:
        """Show an article without marks, from its start or with the cursor where it was left."""
        self._spans.clear()
        super().show(article, spot)

    def mark(self, layer: Layer, extents: Iterable[Extent]) -> None:
        """Mark these places, and none but these, in one way."""
        self._spans[layer] = spans = Spans(extents)
        if layer == "term":
            self.ways.terms = spans
            self.learn(self.analyses)
        self.refresh()

    def marked(self, layer: Layer) -> list[Extent]:
        """The places marked in one way, in order."""
        return self._spans[layer].all if layer in self._spans else []

    def marks_at(self, layer: Layer, passage: int, offset: int) -> list[Extent]:
        """The marks of a layer on one character."""
        return list(self._spans[layer].within(passage, offset, offset + 1)) if layer in self._spans else []

    def go_to_next(self, layer: Layer) -> bool:
        """Go to the next mark of a layer, after the last to the first; whether there is one."""
        return self._go_to(layer, Spans.after, 0)

    def go_to_previous(self, layer: Layer) -> bool:
        """Go to the mark of a layer before the cursor, before the first to the last; whether there is one."""
        return self._go_to(layer, Spans.before, -1)

    def _go_to(self, layer: Layer, way: Callable[[Spans, Spot], Spot | None], wrapped: int) -> bool:
        marked = self.marked(layer)
        if not marked:
            return False
        extent = marked[wrapped]
        self.go(way(self._spans[layer], self.cursor) or Spot(extent.passage, extent.start))
        return True

    # Switches -------------------------------------------------------------------------------------------

    def action_pinyin(self) -> None:
        """The next pinyin mode."""
        self.pinyin = PINYIN_MODES[(PINYIN_MODES.index(self.pinyin) + 1) % len(PINYIN_MODES)]

    def action_terms(self) -> None:
        """Mark key terms, or no longer."""
        self.show_terms = not self.show_terms

    def action_unknown(self) -> None:
        """Mark words not known, or no longer."""
        self.show_unknown = not self.show_unknown

    def action_next_hit(self) -> None:
        """To the next place found."""
        self.go_to_next("hit")

    def action_previous_hit(self) -> None:
        """To the place found before."""
        self.go_to_previous("hit")

    def action_next_flag(self) -> None:
        """To the next flag."""
        self.go_to_next("flagged")

    def watch_tones(self) -> None:
        """Take other colours."""
        self._inked = None

    # Painting -------------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        ink, row = self._ink, self.top + y
        if row >= self.document.height:
            return Strip.blank(self.size.width, ink.base)
        found = self.document.row(row)
        line = found.line
        layered = list(self._layered(line)) if found.kind == "text" else ()
        margin = "".join(self._signs(line)) if found.kind == "text" else ""
        here = line.passage == self.cursor.passage
        cursor = (self.word.start, self.word.end) if here else (0, 0)
        return paint(found, self.page, ink, layered, margin, cursor)

    def notify_style_update(self) -> None:
        """Forget the styles: theme or classes have changed."""
        super().notify_style_update()
        self._inked = None

    @property
    def _ink(self) -> Ink:
        if self._inked is None:
            app, page = self.app, self.background_colors[1]
            few = app.no_color or (app.console.color_system == "standard" and not app.is_headless)
            paints = {**PAINTS, **({} if app.current_theme.dark else BY_DAY), **(PLAIN if few else {})}
            theme = app.theme_variables
            self._inked = Ink(self.rich_style, lambda name: mixed(paints[name], page, theme), self.tones)
        return self._inked

    def _signs(self, line: Line) -> dict[str, Spot]:
        """The signs beside a line in which marks begin, and where these do."""
        return {
            sign: spot
            for layer, sign in MARGIN_SIGNS.items()
            if layer in self._spans
            and (spot := self._spans[layer].first_within(line.passage, line.start, line.end)) is not None
        }

    def pointed_at(self, x: int, y: int) -> Spot:
        """A sign in the margin points to its mark."""
        row, left = self.top + y, self.page.left
        signs = self._signs(self.document.row(row).line) if x < left and row < self.document.height else {}
        if not signs:
            return super().pointed_at(x, y)
        first = left - 1 - len(signs)
        return list(signs.values())[min(max(x - first, 0), len(signs) - 1)]

    def _layered(self, line: Line) -> Iterator[Layered]:
        """Everything that colours a part of a line."""
        yield from self._layered_words(line)
        here = self.cursor.offset if line.passage == self.cursor.passage else -1
        for layer in PAINTED:
            if layer in self._spans and (layer != "term" or self.show_terms):
                for _, start, end in self._spans[layer].within(line.passage, line.start, line.end):
                    current = layer == "hit" and start <= here < end
                    yield start, end, BIT["current-hit" if current else layer]
        if self.selection is not None:
            first, last = self.selection
            if first.passage <= line.passage <= last.passage:
                start = first.offset if line.passage == first.passage else line.start
                end = last.offset if line.passage == last.passage else line.end
                yield start, end, BIT["selection"]
        if here >= 0:
            yield self.word.start, self.word.end, BIT["cursor"]

    def _layered_words(self, line: Line) -> Iterator[Layered]:
        """The words of a line that are more than words."""
        analysis = self.analyses.get(line.passage)
        if analysis is None:
            return
        words = analysis.words
        text = self.ways.text(line.passage)
        for index in range(bisect_right(words, line.start, key=lambda word: word.end), len(words)):
            word = words[index]
            if word.start >= line.end:
                return
            if bits := self._bits(word, text):
                yield word.start, word.end, bits

    def _bits(self, word: Word, text: str) -> int:
        bits = BIT["term"] if word.term and self.show_terms else 0
        if word.kind == "name" and self.show_names:
            bits |= BIT["name"]
        elif word.kind == "word" and self.show_unknown and self._unknown(text[word.start : word.end]):
            bits |= BIT["unknown"]
        return bits
