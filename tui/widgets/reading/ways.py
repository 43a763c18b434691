"""Ways through a text: from a spot to the next word, sentence, paragraph or key term. Pure; knows no screen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress, count
from unicodedata import category

from seeds.documents.article import Passage, outline
from seeds.language.analysis import Analysis, Kind, Word
from seeds.language.sentences import around
from tui.typeset import Spot
from tui.typeset.stretch import NOTHING
from tui.widgets.reading.marks import Extent, Spans

DESERT = 1000
"""So many signs in a row without a word: one stops among them."""


class Ways:
    """The passages of an article and what is known of their words."""

    def __init__(self, passages: Sequence[Passage], analyses: Mapping[int, Analysis]) -> None:
        """`analyses` may grow later; until a passage has one, each of its characters is a word."""
        first, _, lengths = outline(passages)
        if not any(lengths):
            passages, (first, _, lengths) = NOTHING, outline(NOTHING)
        self._passages, self._first = passages, first
        self._numbers = list(compress(count(first), lengths))
        self.analyses = analyses
        self.terms = Spans()
        """The key terms, where they are given by place."""
        self.kept = Spans()
        """What the reader keeps, which he calls a term himself."""
        self._read: dict[int, tuple[Analysis, Sequence[Extent]]] = {}

    @property
    def start(self) -> Spot:
        """The first character of the text."""
        return Spot(self._numbers[0], 0)

    @property
    def end(self) -> Spot:
        """The last word, before what closes it; the last sign where no word stands in the last passage."""
        number = self._numbers[-1]
        last = Spot(number, len(self.text(number)) - 1)
        word = Spot(number, self.word(last).start) if self.is_word(last) else self.previous_word(last)
        return word if word.passage == number else last

    def nearest(self, spot: Spot) -> Spot:
        """The spot itself, or the closest there is."""
        number = self._numbers[max(bisect_right(self._numbers, spot.passage) - 1, 0)]
        if number != spot.passage:
            return Spot(number, 0)
        return Spot(number, min(max(spot.offset, 0), len(self.text(number)) - 1))

    def text(self, number: int) -> str:
        """The text of the passage with this number."""
        return self._passages[number - self._first].text

    def numbers(self, first: int, last: int) -> list[int]:
        """The numbers of the passages from one to another."""
        return self._numbers[bisect_left(self._numbers, first) : bisect_right(self._numbers, last)]

    # Words ----------------------------------------------------------------------------------------------

    def word(self, spot: Spot) -> Word:
        """The word that covers a spot."""
        analysis = self.analyses.get(spot.passage)
        found = analysis.at(spot.offset) if analysis else None
        return found or _character(self.text(spot.passage), spot.offset)

    def is_word(self, spot: Spot) -> bool:
        """Whether a reader would stop here: not on punctuation or a blank."""
        word = self.word(spot)
        return word.kind != "punctuation" and not self.text(spot.passage)[word.start : word.end].isspace()

    def next_word(self, spot: Spot) -> Spot:
        """The start of the next word; where there is none, the same spot."""
        return self._first_word(self._words_after(spot), spot)

    def previous_word(self, spot: Spot) -> Spot:
        """The start of the word before; where there is none, the same spot."""
        return self._first_word(self._words_before(spot), spot)

    def _first_word(self, steps: Iterator[Spot], spot: Spot) -> Spot:
        """The first word on a way; a desert of signs that nobody reads is crossed in several strides."""
        for stride, there in enumerate(steps, 1):
            if stride == DESERT or self.is_word(there):
                return there
        return spot

    def _words_after(self, spot: Spot) -> Iterator[Spot]:
        while True:
            end = self.word(spot).end
            if end < len(self.text(spot.passage)):
                spot = Spot(spot.passage, end)
            elif (following := self._neighbour(spot, 1)) is not None:
                spot = Spot(following, 0)
            else:
                return
            yield spot

    def _words_before(self, spot: Spot) -> Iterator[Spot]:
        while True:
            start = self.word(spot).start
            if start > 0:
                spot = Spot(spot.passage, start - 1)
            elif (before := self._neighbour(spot, -1)) is not None:
                spot = Spot(before, len(self.text(before)) - 1)
            else:
                return
            spot = Spot(spot.passage, self.word(spot).start)
            yield spot

    # Sentences and paragraphs ---------------------------------------------------------------------------

    def sentence(self, spot: Spot) -> tuple[int, int]:
        """From where to where in its passage the sentence around a spot goes."""
        return around(self.text(spot.passage), spot.offset, spot.offset + 1)

    def first_word(self, spot: Spot) -> Spot:
        """The first word from a spot on, in its passage: a sentence is entered behind its “."""
        end = len(self.text(spot.passage))
        there = spot
        for _ in range(DESERT):
            if self.is_word(there):
                return Spot(there.passage, self.word(there).start)
            there = Spot(there.passage, self.word(there).end)
            if there.offset >= end:
                break
        return spot

    def next_sentence(self, spot: Spot) -> Spot:
        """The start of the next sentence."""
        _, end = self.sentence(spot)
        if end < len(self.text(spot.passage)):
            return self.first_word(Spot(spot.passage, end))
        return self.next_paragraph(spot)

    def previous_sentence(self, spot: Spot) -> Spot:
        """The start of this sentence; from there, of the one before."""
        start, _ = self.sentence(spot)
        begins = self.first_word(Spot(spot.passage, start))
        if self.word(spot).start > begins.offset:
            return begins
        if start > 0:
            before = Spot(spot.passage, start - 1)
        elif (passage := self._neighbour(spot, -1)) is not None:
            before = Spot(passage, len(self.text(passage)) - 1)
        else:
            return begins
        return self.first_word(Spot(before.passage, self.sentence(before)[0]))

    def next_paragraph(self, spot: Spot) -> Spot:
        """The first word of the next paragraph; in the last one, its end."""
        following = self._neighbour(spot, 1)
        return self.end if following is None else self.first_word(Spot(following, 0))

    def previous_paragraph(self, spot: Spot) -> Spot:
        """The first word of this paragraph; from there, of the one before."""
        begins, before = self.first_word(Spot(spot.passage, 0)), self._neighbour(spot, -1)
        if self.word(spot).start > begins.offset or before is None:
            return begins
        return self.first_word(Spot(before, 0))

    # Key terms ------------------------------------------------------------------------------------------

    def term_of(self, number: int, word: Word) -> tuple[int, int] | None:
        """Where the longest term that a word stands in begins and ends, be it a key term or one that is kept."""
        found = [span for span in self.kept.within(number, word.start, word.end) if self.is_whole(span)]
        if term := self.term_at(Spot(number, word.start)):
            found.append(term)
        return max(((one.start, one.end) for one in found), key=lambda span: span[1] - span[0], default=None)

    def term_at(self, spot: Spot) -> Extent | None:
        """The longest key term that the word at a spot stands in."""
        word = self.word(spot)
        found = [span for span in self.terms.within(spot.passage, word.start, word.end) if _covers(span, spot)]
        if word.term:
            found += [term for term in self._read_terms(spot.passage) if _covers(term, spot)]
        return max(found, key=lambda term: term.end - term.start, default=None)

    def is_whole(self, extent: Extent) -> bool:
        """Whether a stretch is made of whole words: 民生 in 居民生活 is not."""
        number, start, end = extent
        first, last = self.word(Spot(number, start)), self.word(Spot(number, end - 1))
        return number not in self.analyses or (first.start == start and last.end == end)

    def terms_within(self, number: int, start: int, end: int) -> list[Extent]:
        """The key terms that share a character with a stretch, in order."""
        here = [term for term in self._read_terms(number) if term.start < end and term.end > start]
        return sorted({*self.terms.within(number, start, end), *here})

    def next_term(self, spot: Spot) -> Spot | None:
        """The start of the next key term, in what is known so far."""
        marked, read = self.terms.after(spot), None
        for number in self._numbers[self._at(spot) :]:
            if starts := [there for there in self._term_starts(number) if there > spot]:
                read = starts[0]
                break
        return min((there for there in (marked, read) if there is not None), default=None)

    def previous_term(self, spot: Spot) -> Spot | None:
        """The start of the key term before."""
        spot = Spot(spot.passage, self.word(spot).start)
        marked, read = self.terms.before(spot), None
        for number in reversed(self._numbers[: self._at(spot) + 1]):
            if starts := [there for there in self._term_starts(number) if there < spot]:
                read = starts[-1]
                break
        return max((there for there in (marked, read) if there is not None), default=None)

    def _term_starts(self, number: int) -> list[Spot]:
        """Where the key terms begin which the analysis of a passage itself names."""
        return [Spot(number, term.start) for term in self._read_terms(number)]

    def _read_terms(self, number: int) -> Sequence[Extent]:
        """The key terms that the analysis of a passage itself names: every line that is painted asks for them."""
        analysis = self.analyses.get(number)
        if analysis is None:
            return ()
        known, found = self._read.get(number, (None, ()))
        if known is not analysis:
            found = tuple(_read_terms(number, analysis))
            self._read[number] = analysis, found
        return found

    def _at(self, spot: Spot) -> int:
        return bisect_left(self._numbers, spot.passage)

    def _neighbour(self, spot: Spot, step: int) -> int | None:
        index = self._at(spot) + step
        return self._numbers[index] if 0 <= index < len(self._numbers) else None


def _covers(span: Extent, spot: Spot) -> bool:
    return span.start <= spot.offset < span.end


def _read_terms(number: int, analysis: Analysis) -> Iterator[Extent]:
    """The runs of words that an analysis itself calls key terms."""
    start: int | None = None
    for word in analysis.words:
        if word.term and start is None:
            start = word.start
        elif not word.term and start is not None:
            yield Extent(number, start, word.start)
            start = None
    if start is not None:
        yield Extent(number, start, analysis.words[-1].end)


def whole_character(text: str, offset: int) -> tuple[int, int]:
    """From where to where a character goes, with the marks on it."""
    start, end = offset, offset + 1
    while start > 0 and category(text[start])[0] == "M":
        start -= 1
    while end < len(text) and category(text[end])[0] == "M":
        end += 1
    return start, end


def _character(text: str, offset: int) -> Word:
    """One character as a word."""
    start, end = whole_character(text, offset)
    kind: Kind = "punctuation" if category(text[start])[0] in "PZCS" else "other"
    return Word(start, end, kind, None)
