"""Which stretches of a line are painted, and as what: one kind of marks at a time. Knows no screen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, get_args

from seeds.language.analysis import Word
from seeds.language.pinyin import tone
from tui.typeset import Line, Spot
from tui.widgets.reading.ink import BIT, TONES
from tui.widgets.reading.marks import VOICES, Extent, Layer, Marks
from tui.widgets.reading.painting import Layered
from tui.widgets.reading.selection import Ends
from tui.widgets.reading.ways import Ways

Light = Literal["terms", "unknown", "kept", "names", "speakers", "constructions", "none"]
LIGHTS: tuple[Light, ...] = get_args(Light)
FADING = ("kept", "kept-learning", "kept-known")
"""How a kept term is painted, the better it is known the fainter."""
NEUTRAL = 5
ONLY_IN: dict[Layer, Light] = {
    "term": "terms",
    "kept": "kept",
    "construction": "constructions",
    **dict.fromkeys(VOICES, "speakers"),
}
"""The layers that are seen only while their kind is lit."""
ALWAYS: tuple[Layer, ...] = ("doubted", "noted", "flagged")


class Lights:
    """What is marked in the text of an article."""

    def __init__(self, ways: Ways, marks: Marks) -> None:
        self._ways, self._marks = ways, marks
        self.unknown: Callable[[str], bool] = lambda word: False
        self.faded: Callable[[str], int] = lambda term: 0
        """How far a kept term is known: 0, 1, 2."""

    def is_unknown(self, word: str) -> bool:
        """Whether the reader does not know a word, as he is judged at this moment."""
        return self.unknown(word)

    @staticmethod
    def shows(layer: Layer, light: Light) -> bool:
        """Whether marks of a layer are seen while one kind is lit."""
        return light == ONLY_IN.get(layer, light)

    def on(self, line: Line, light: Light, cursor: Spot, hand: Extent, selection: Ends | None) -> Iterator[Layered]:
        """Everything that colours a part of a line, in no order: the layers have one of their own."""
        number, first, last = line.passage, line.start, line.end
        yield from _apart(self._lit(light, number, first, last))
        for layer in ALWAYS:
            for _, start, end in self._marks.within(layer, number, first, last):
                yield start, end, BIT[layer]
        here = cursor.offset if number == cursor.passage else -1
        for _, start, end in self._marks.within("hit", number, first, last):
            yield start, end, BIT["current-hit" if start <= here < end else "hit"]
        if selection is not None and selection[0].passage <= number <= selection[1].passage:
            begin, stop = selection
            start = begin.offset if number == begin.passage else first
            yield start, stop.offset if number == stop.passage else last, BIT["selection"]
        elif number == hand.passage:
            yield hand.start, hand.end, BIT["hand"]
        if here >= 0:
            yield *self.core(cursor, hand), BIT["cursor"]

    def tones(self, line: Line) -> Iterator[Layered]:
        """The tone of each character of a line, as far as its reading is known; the neutral one has no colour."""
        for word in self._words_in(line.passage, line.start, line.end):
            for at, syllable in enumerate(word.pinyin or (), word.start):
                if syllable and (number := tone(syllable)) != NEUTRAL:
                    yield at, at + 1, BIT[TONES[number - 1]]

    def core(self, cursor: Spot, hand: Extent) -> tuple[int, int]:
        """What is painted most: all of a word in hand or of less, of more the word one stands on."""
        word = self._ways.word(cursor)
        if word.start <= hand.start and hand.end <= word.end:
            return hand.start, hand.end
        return word.start, word.end

    def _lit(self, light: Light, number: int, first: int, last: int) -> Iterable[Layered]:
        """The marks of the kind that is shown."""
        if light == "kept":
            text = self._ways.text(number)
            for _, start, end in self._marks.within("kept", number, first, last):
                yield start, end, BIT[FADING[self.faded(text[start:end])]]
        elif light == "terms":
            for term in self._ways.terms_within(number, first, last):
                yield term.start, term.end, BIT["term"]
        elif light == "speakers":
            for voice in VOICES:
                for _, start, end in self._marks.within(voice, number, first, last):
                    yield start, end, BIT[voice]
        elif light == "constructions":
            for _, start, end in self._marks.within("construction", number, first, last):
                yield start, end, BIT["construction"]
        elif light in ("unknown", "names"):
            yield from self._words(light, number, first, last)

    def _words(self, light: Light, number: int, first: int, last: int) -> Iterator[Layered]:
        text = self._ways.text(number)
        for word in self._words_in(number, first, last):
            if self._is_lit(light, word, text):
                yield word.start, word.end, BIT["name" if light == "names" else "unknown"]

    def _words_in(self, number: int, first: int, last: int) -> Iterator[Word]:
        """The words that share a character with a stretch, as far as they are known."""
        analysis = self._ways.analyses.get(number)
        words = analysis.words if analysis else ()
        for index in range(bisect_right(words, first, key=lambda word: word.end), len(words)):
            if words[index].start >= last:
                return
            yield words[index]

    def _is_lit(self, light: Light, word: Word, text: str) -> bool:
        if light == "names":
            return word.kind == "name"
        return word.kind == "word" and self.is_unknown(text[word.start : word.end])


def _apart(marks: Iterable[Layered]) -> Iterator[Layered]:
    """Two marks that touch are painted in two shades."""
    before, beside = -1, False
    for start, end, bits in marks:
        beside = start == before and not beside
        yield start, end, bits | (BIT["beside"] if beside else 0)
        before = end
