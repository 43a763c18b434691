"""Ways through a text: from a spot to the next word, sentence, paragraph or key term. Pure; knows no screen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from unicodedata import category

from seeds.documents.article import Passage, outline
from seeds.language.analysis import Analysis, Kind, Word
from seeds.language.sentences import around
from tui.typeset import Spot
from tui.typeset.stretch import NOTHING
from tui.widgets.reading.marks import Spans


class Ways:
    """The passages of an article and what is known of their words."""

    def __init__(self, passages: Sequence[Passage], analyses: Mapping[int, Analysis]) -> None:
        """`analyses` may grow later; until a passage has one, each of its characters is a word."""
        first, _, lengths = outline(passages)
        if not any(lengths):
            passages, (first, _, lengths) = NOTHING, outline(NOTHING)
        self._passages, self._first = passages, first
        self._numbers = [number for number, length in enumerate(lengths, first) if length]
        self._analyses = analyses
        self.terms = Spans()
        """The key terms, where they are given by place."""

    @property
    def start(self) -> Spot:
        """The first character of the text."""
        return Spot(self._numbers[0], 0)

    @property
    def end(self) -> Spot:
        """The last character of the text."""
        number = self._numbers[-1]
        return Spot(number, len(self.text(number)) - 1)

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
        analysis = self._analyses.get(spot.passage)
        found = analysis.at(spot.offset) if analysis else None
        return found or _character(self.text(spot.passage), spot.offset)

    def is_word(self, spot: Spot) -> bool:
        """Whether a reader would stop here: not on punctuation or a blank."""
        word = self.word(spot)
        return word.kind != "punctuation" and not self.text(spot.passage)[word.start : word.end].isspace()

    def next_word(self, spot: Spot) -> Spot:
        """The start of the next word; where there is none, the same spot."""
        return next((there for there in self._words_after(spot) if self.is_word(there)), spot)

    def previous_word(self, spot: Spot) -> Spot:
        """The start of the word before; where there is none, the same spot."""
        return next((there for there in self._words_before(spot) if self.is_word(there)), spot)

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

    def next_sentence(self, spot: Spot) -> Spot:
        """The start of the next sentence."""
        _, end = self.sentence(spot)
        if end < len(self.text(spot.passage)):
            return Spot(spot.passage, end)
        return self.next_paragraph(spot)

    def previous_sentence(self, spot: Spot) -> Spot:
        """The start of this sentence; from there, of the one before."""
        start, _ = self.sentence(spot)
        if self.word(spot).start > start:
            return Spot(spot.passage, start)
        if start > 0:
            return Spot(spot.passage, self.sentence(Spot(spot.passage, start - 1))[0])
        before = self._neighbour(spot, -1)
        if before is None:
            return spot
        return Spot(before, self.sentence(Spot(before, len(self.text(before)) - 1))[0])

    def next_paragraph(self, spot: Spot) -> Spot:
        """The start of the next paragraph; in the last one, its end."""
        following = self._neighbour(spot, 1)
        return self.end if following is None else Spot(following, 0)

    def previous_paragraph(self, spot: Spot) -> Spot:
        """The start of this paragraph; from there, of the one before."""
        before = self._neighbour(spot, -1)
        if spot.offset >= self.word(Spot(spot.passage, 0)).end or before is None:
            return Spot(spot.passage, 0)
        return Spot(before, 0)

    # Key terms ------------------------------------------------------------------------------------------

    def is_term(self, number: int, word: Word) -> bool:
        """Whether a word stands inside a key term."""
        return word.term or any(self.terms.within(number, word.start, word.end))

    def next_term(self, spot: Spot) -> Spot | None:
        """The start of the next key term, in what is known so far."""
        marked = self.terms.after(spot)
        read = next((there for there in self._read_terms(self._numbers[self._at(spot) :]) if there > spot), None)
        return min((there for there in (marked, read) if there is not None), default=None)

    def previous_term(self, spot: Spot) -> Spot | None:
        """The start of the key term before."""
        spot = Spot(spot.passage, self.word(spot).start)
        marked, read = self.terms.before(spot), None
        for number in reversed(self._numbers[: self._at(spot) + 1]):
            if starts := [there for there in self._read_terms([number]) if there < spot]:
                read = starts[-1]
                break
        return max((there for there in (marked, read) if there is not None), default=None)

    def _read_terms(self, numbers: Sequence[int]) -> Iterator[Spot]:
        """The key terms which the analyses themselves name."""
        for number in numbers:
            analysis = self._analyses.get(number)
            inside = False
            for word in analysis.words if analysis else ():
                if word.term and not inside:
                    yield Spot(number, word.start)
                inside = word.term

    def _at(self, spot: Spot) -> int:
        return bisect_left(self._numbers, spot.passage)

    def _neighbour(self, spot: Spot, step: int) -> int | None:
        index = self._at(spot) + step
        return self._numbers[index] if 0 <= index < len(self._numbers) else None


def _character(text: str, offset: int) -> Word:
    """One character, with the marks on it, as a word."""
    start, end = offset, offset + 1
    while start > 0 and category(text[start])[0] == "M":
        start -= 1
    while end < len(text) and category(text[end])[0] == "M":
        end += 1
    kind: Kind = "punctuation" if category(text[start])[0] in "PZCS" else "other"
    return Word(start, end, kind, None)
