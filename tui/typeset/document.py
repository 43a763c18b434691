"""A whole article in lines, set where one looks.

A stretch is set when it is first asked for; the height of every other is estimated from its length. So a book
opens at once, and what is on the screen never depends on an estimate: a reader stands at a `Spot`, and rows are
counted from there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from typing import Literal, NamedTuple, get_args

from seeds.documents.article import Passage
from seeds.language.analysis import Analysis, Word
from seeds.language.characters import is_han
from tui.typeset.apart import apart
from tui.typeset.breaking import Span
from tui.typeset.estimate import estimated
from tui.typeset.heights import Heights
from tui.typeset.line import Line
from tui.typeset.ruby import Reading
from tui.typeset.setting import RowKind, Setting
from tui.typeset.spelling import of_terms, reading
from tui.typeset.stretch import Stretch, Stretches

PinyinMode = Literal["off", "word", "sentence", "terms", "unknown", "all"]
PINYIN_MODES: tuple[PinyinMode, ...] = get_args(PinyinMode)

Held = tuple[int, int, int]
"""What a reader has in hand: a passage, from where and to where in it."""

SPACED = ("terms", "unknown", "all")
"""Modes with pinyin throughout; some paragraphs have it and some not."""


class Spot(NamedTuple):
    """Where a reader stands: the character at an offset of a passage. Spots are ordered as the text is."""

    passage: int
    offset: int


class Row(NamedTuple):
    """One row of the document."""

    kind: RowKind
    stretch: Stretch
    line: Line
    """The line it belongs to; for a row that belongs to none, the nearest."""


class Document:
    """The passages of an article at one width and in one pinyin mode."""

    def __init__(
        self,
        passages: Sequence[Passage],
        width: int,
        mode: PinyinMode = "off",
        *,
        analyses: Callable[[int], Analysis | None] = lambda passage: None,
        term: Callable[[int, Word], Span | None] = lambda _, word: (word.start, word.end) if word.term else None,
        unknown: Callable[[str], bool] = lambda word: False,
        shown: Callable[[str], str] = str,
        head: int = 0,
    ) -> None:
        """Take the text; nothing is set yet.

        `analyses` gives the words of a passage once they are known, `term` says which key term they stand
        in, if any, `unknown` which words the reader has not learnt, `shown` the characters to draw, one for each;
        `head` is the blank rows above everything.
        """
        self.width, self.mode, self.shown = width, mode, shown
        self._analyses, self._term, self._unknown = analyses, term, unknown
        self.stretches = Stretches(passages, head)
        self._settings: dict[int, Setting] = {}  # what has its rows
        self._broken: dict[int, Setting] = {}  # what is broken into lines, with rows or without
        self._lifted: int | None = None
        self._held: Held = (0, 0, 0)

    @cached_property
    def _heights(self) -> Heights:
        is_read, is_spaced = self.mode == "all", self.mode in SPACED
        return Heights(estimated(self.stretches, self.width, is_read=is_read, is_spaced=is_spaced))

    @property
    def height(self) -> int:
        """Rows in all: exact for what is set, estimated for the rest."""
        return self._heights.total

    # Places ---------------------------------------------------------------------------------------------

    def stretch_at(self, spot: Spot) -> int:
        """The index of the stretch that holds a spot."""
        return self.stretches.at(*spot)

    def line_at(self, spot: Spot) -> Line:
        """The line that holds a spot."""
        setting = self.setting(self.stretch_at(spot))
        return setting.line(setting.index(spot.offset))

    def row_of(self, spot: Spot) -> int:
        """The row in which the character at a spot is drawn."""
        number = self.stretch_at(spot)
        setting = self.setting(number)
        return self._heights.before(number) + setting.rows[setting.index(spot.offset)]

    def column_of(self, spot: Spot) -> int:
        """The column in which the character at a spot begins."""
        return self.line_at(spot).column(spot.offset)

    def spot_at(self, row: int, column: int) -> Spot:
        """The character drawn at a row and column, or the nearest one."""
        line = self.row(row).line
        return Spot(line.passage, line.offset(column))

    # Rows -----------------------------------------------------------------------------------------------

    def row(self, row: int) -> Row:
        """What stands in a row. Setting its stretch may change how many rows come after it, never before."""
        number, within = self._heights.find(row)
        setting = self.setting(number)
        kind, index = setting.row(min(within, setting.height - 1))
        return Row(kind, setting.stretch, setting.line(index))

    def settle(self, row: int, count: int) -> int:
        """Set everything from a row on so that the next `count` rows are exact; the row as it is counted now."""
        number, within = self._heights.find(row)
        setting = self.setting(number)
        within = min(within, setting.height - 1)
        covered, ahead = setting.height - within, number + 1
        while covered < count and ahead < len(self.stretches):
            covered += self.setting(ahead).height
            ahead += 1
        return self._heights.before(number) + within

    def step(self, row: int, rows: int) -> int:
        """The row so many rows further on or back, everything between being set; the row as it is counted then."""
        number, within = self._heights.find(row)
        within = min(within, self.setting(number).height - 1) + rows
        while within < 0 and number > 0:
            number -= 1
            within += self.setting(number).height
        while within >= self.setting(number).height and number + 1 < len(self.stretches):
            within -= self.setting(number).height
            number += 1
        within = min(max(within, 0), self.setting(number).height - 1)
        return self._heights.before(number) + within

    def address(self, row: int) -> tuple[int, int]:
        """The stretch that holds a row, and the row within it: stays true while others are set."""
        return self._heights.find(row)

    def row_at(self, address: tuple[int, int]) -> int:
        """The row of an address, as rows are counted now."""
        return self._heights.before(address[0]) + address[1]

    def setting(self, number: int) -> Setting:
        """The lines of a stretch, set now if they were not."""
        setting = self._settings.get(number)
        if setting is None:
            setting = self._settings[number] = self._set(number)
            setting.stack(self._above(number))
            self._heights[number] = setting.height
        return setting

    def _set(self, number: int) -> Setting:
        """The lines of a stretch, which may not have their rows yet: these hang on the lines of the one before."""
        setting = self._broken.get(number)
        if setting is None:
            stretch = self._drawn(number)
            setting = self._broken[number] = Setting(stretch, self.width, self._read(stretch), self.mode in SPACED)
        return setting

    def _above(self, number: int) -> int:
        """The blank rows above a stretch."""
        lower = self._set(number)
        if not number or not lower.stretch.first:
            return lower.stretch.above
        return apart(self._set(number - 1), lower, self.mode in SPACED)

    def seen(self, passage: int, start: int, end: int) -> str:
        """Some text of a passage in the characters that are drawn for it."""
        first, last = (self.stretch_at(Spot(passage, offset)) for offset in (start, max(end - 1, start)))
        drawn = map(self._drawn, range(first, last + 1))
        return "".join(part.text[max(start - part.start, 0) : end - part.start] for part in drawn)

    # Readings -------------------------------------------------------------------------------------------

    @property
    def follows_hand(self) -> bool:
        """Whether pinyin stands only over what the reader has in hand."""
        return self.mode in ("word", "sentence")

    def attend(self, spot: Spot, held: Held) -> bool:
        """Show the pinyin of what is in hand where only this is shown; whether anything is another now.

        Of a word it floats over its line; for a sentence the lines are set with room for it.
        """
        if self.mode == "word":
            self._drop()
            self._lift(spot, held)
            return True
        if self.mode != "sentence" or held == self._held:
            return False
        before, self._held = self._held, held
        self.forget({before[0], held[0]})
        return True

    def _lift(self, spot: Spot, held: Held) -> None:
        number = self.stretch_at(spot)
        setting = self.setting(number)
        readings = map(reading, self._words(setting.stretch))
        waits = self._analyses(spot.passage) is None and is_han(self.stretches.text(spot.passage)[spot.offset])
        setting.lift(readings, spot.offset, held[1:], waits)
        self._heights[number] = setting.height
        self._lifted = number

    def _drop(self) -> None:
        if self._lifted is not None:
            setting = self._settings[self._lifted]
            setting.drop()
            self._heights[self._lifted] = setting.height
            self._lifted = None

    @property
    def lifted_row(self) -> int | None:
        """The row made for the pinyin of the word under the cursor, if there is one."""
        if self._lifted is None or (row := self._settings[self._lifted].lifted_row) is None:
            return None
        return self._heights.before(self._lifted) + row

    def forget(self, passages: Iterable[int]) -> None:
        """Set these passages anew when they are next looked at: more is known of their words."""
        if not self.hangs_on_words:
            return
        for passage in passages:
            numbers = self.stretches.of(passage)
            for number in range(numbers.start, numbers.stop + 1):  # the rows of the next one hang on its lines
                self._settings.pop(number, None)
                self._broken.pop(number, None)
                if number == self._lifted:
                    self._lifted = None

    @property
    def hangs_on_words(self) -> bool:
        """Whether pinyin or characters are others once the words are known."""
        return self.mode not in ("off", "word") or self.shown is not str

    def reset(self, width: int, mode: PinyinMode, shown: Callable[[str], str]) -> None:
        """Set everything anew in another width, mode or script."""
        self.width, self.mode, self.shown = width, mode, shown
        self.__dict__.pop("_heights", None)
        self._settings.clear()
        self._broken.clear()
        self._lifted = None
        self._held = (0, 0, 0)

    def _drawn(self, number: int) -> Stretch:
        stretch = self.stretches[number]
        return stretch if self.shown is str else stretch.drawn(self.shown, self._words(stretch))

    def _read(self, stretch: Stretch) -> list[Reading]:
        """The readings that are asked for in a stretch."""
        if self.mode in ("off", "word"):
            return []
        words = [word for word in self._words(stretch) if word.pinyin and any(word.pinyin)]
        if self.mode == "terms":
            return list(of_terms(words, partial(self._term, stretch.passage)))
        return [reading(word) for word in words if self._asked(stretch, word)]

    def _words(self, stretch: Stretch) -> Sequence[Word]:
        """The words of a stretch, as far as they are known."""
        if (analysis := self._analyses(stretch.passage)) is None:
            return ()
        words = analysis.words
        first = bisect_right(words, stretch.start, key=lambda word: word.end)
        last = bisect_right(words, stretch.end - 1, key=lambda word: word.start)
        return words[first:last]

    def _asked(self, stretch: Stretch, word: Word) -> bool:
        if self.mode == "unknown":
            text = self.stretches.text(stretch.passage)[word.start : word.end]
            return word.kind in ("word", "name") and self._unknown(text)
        passage, start, end = self._held
        return self.mode == "all" or (passage == stretch.passage and word.start < end and word.end > start)
