"""The words of a text, to be walked from any of their edges."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache, wraps
from typing import Any, TypeVar

from seeds.language.names.tables import SPEAKING, TITLES_BEFORE
from seeds.language.names.vocabulary import FUNCTION, PREDICATE
from seeds.language.words.amounts import is_amount
from seeds.language.words.lexicon import Lexicon, prepare
from seeds.language.words.strings import Strings

Span = tuple[int, int]
SEEN = 5
"""A word that the list counted oftener is one, though no dictionary explains it."""
MOST = 11.0
"""No character is worth more as a word: what is rare is rare in names as well."""
_SPELLED = re.compile("[（(][A-Z][a-z]")
"""Behind a foreign name it may stand in its own letters (马卡里（Makari）)."""
Spans = list[Span]
LATELY = 80_000
"""Characters whose rows are remembered: all that is understood together. A row takes some 400 bytes a character."""
Found = TypeVar("Found")


class WordSpans:
    """A text with the spans of its words."""

    __slots__ = ("_costs", "ends", "found", "lexicon", "spans", "starts", "text")

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self.text = text
        self.spans = spans
        self.starts = {start: number for number, (start, _) in enumerate(spans)}
        self.ends = {end: number for number, (_, end) in enumerate(spans)}
        self.lexicon: Lexicon = prepare()
        self._costs: dict[Span, float] = {}
        self.found: dict[Callable[[WordSpans], object], Any] = {}
        """What was found in it once."""

    def whole(self, start: int, end: int) -> bool:
        """Whether a stretch begins and ends with a word."""
        return start in self.starts and end in self.ends

    def everywhere(self, names: Collection[str]) -> Spans:
        """Every place where one of the names stands in whole words, the longest names first."""
        places = Strings(names).spans(self.text, self.starts) if names else ()
        found = [(start, end) for start, end in places if end in self.ends]
        return sorted(found, key=lambda span: (span[0] - span[1], span[0]))

    def around(self, at: int) -> Span:
        """The word that holds a character."""
        while at not in self.starts:
            at -= 1
        return self.spans[self.starts[at]]

    def cost(self, start: int, end: int) -> float:
        """What a word costs; the same ones are asked for each name that may stand there."""
        found = self._costs.get((start, end))
        if found is None:
            found = self._costs[start, end] = self.lexicon.cost(self.text[start:end])
        return found

    def worth(self, start: int, end: int) -> float:
        """What the words of a stretch cost, those that it only touches in part."""
        first, last = self.around(start)[0], self.around(end - 1)[1]
        row = self.spans[self.starts[first] : self.ends[last] + 1]
        total = sum(min(self.cost(*span), MOST * (span[1] - span[0])) for span in row)
        beside = sum(self.cost(at, at + 1) for at in (*range(first, start), *range(end, last)))
        return max(total - beside, self._worth_cut(start, end)) if beside else total

    def _worth_cut(self, start: int, end: int) -> float:
        """The same where a name that a list has lies over an edge: it may be no word here (邬海英 in 邬海|英拉)."""
        cut = [span for span in (self.around(start), self.around(end - 1)) if span[0] < start or span[1] > end]
        if not all(self._is_name(*span) for span in cut):
            return 0.0
        return sum(min(self.cost(at, at + 1), MOST) for at in range(start, end))

    def word(self, at: int) -> str:
        """The word that holds a character, where it has more than one."""
        start, end = self.around(at)
        return self.text[start:end] if end - start > 1 else ""

    def mark(self, word: str) -> str:
        """The part of speech of a word, without its length."""
        return facts(word)[0]

    def is_listed(self, word: str) -> bool:
        """Whether a dictionary has the word, or somebody counted it."""
        return facts(word)[1]

    def is_everyday(self, word: str) -> bool:
        """Whether a word is listed and no name."""
        return facts(word)[2]

    def is_proper(self, word: str) -> bool:
        """Whether a word is a name, or no word at all."""
        return len(word) > 1 and not self.is_everyday(word) and not is_amount(word)

    def proper_start(self, number: int) -> int:
        """Where the proper name begins that ends with this word: single characters that no list joins belong to
        it."""
        start = self.spans[number][0]
        while number and self.joins(start) and len(self.text[slice(*self.spans[number])]) == 1:
            number -= 1
            start = self.spans[number][0]
        return start

    def crossed(self, start: int, end: int) -> int:
        """How many known words lie over an edge of the stretch."""
        return sum(
            at not in edges
            and self.lexicon.known(self.text[slice(*self.around(at))])
            and not self._is_name(*self.around(at))
            for at, edges in ((start, self.starts), (end, self.starts))
            if 0 < at < len(self.text)
        )

    def _is_name(self, start: int, end: int) -> bool:
        """Whether a word of two characters is one only as somebody's name."""
        word = self.text[start:end]
        return end - start == 2 and facts(word)[::2] == ("nr", False) and self.lexicon.known(word)

    def said(self, start: int, end: int) -> float:
        """How much what stands beside a foreign name speaks for it."""
        text = self.text
        titled = text[max(0, start - 8) : start].endswith(TITLES_BEFORE)
        before = (3.0 if end - start < 3 else 6.0) if titled else 0.0
        spelled = 4.0 if end - start > 2 and _SPELLED.match(text, end) else 0.0
        return before + spelled + (2.0 if text[end : end + 4].startswith(SPEAKING) else 0.0)

    def before(self, start: int) -> str:
        """The word before a stretch that begins with a word; nothing at the start of the text."""
        number = self.starts[start] - 1
        return self.text[slice(*self.spans[number])] if number >= 0 else ""

    def is_broken(self, start: int) -> bool:
        """Whether no name runs on over this edge from the left."""
        word = self.before(start)
        return not word or not word[0].isalpha() or word in FUNCTION or word in PREDICATE

    def joins(self, start: int) -> bool:
        """Whether a single character stands before that may belong to the name."""
        word = self.before(start)
        return len(word) == 1 and not self.is_broken(start)


class Rows:
    """The rows of the texts looked through lately, since each is looked through again once more names are known."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._rows: dict[tuple[str, tuple[Span, ...]], WordSpans] = {}
        self.size = 0
        """Characters of all of them."""

    def of(self, text: str, spans: tuple[Span, ...]) -> WordSpans:
        """The words of a text; those of the texts that were not asked for longest are forgotten for it."""
        row = self._rows.pop((text, spans), None)
        if row is None:
            row = WordSpans(text, spans)
            self.size += len(text)
        while self._rows and self.size > self._most:
            oldest = next(iter(self._rows))
            self.size -= len(oldest[0])
            del self._rows[oldest]
        self._rows[text, spans] = row
        return row

    def forget(self) -> None:
        """Remember none of them: what is measured was not seen before."""
        self._rows.clear()
        self.size = 0


ROWS = Rows(LATELY)
row_of = ROWS.of


def once_a_row(find: Callable[[WordSpans], Found]) -> Callable[[WordSpans], Found]:
    """What is found in a row is kept with it, and goes with it."""

    @wraps(find)
    def found(row: WordSpans) -> Found:
        if find not in row.found:
            row.found[find] = find(row)
        kept: Found = row.found[find]
        return kept

    return found


@lru_cache(maxsize=4096)
def facts(word: str) -> tuple[str, bool, bool]:
    """A word's part of speech, whether it is listed, and whether it is listed as something else than a name."""
    lexicon = prepare()
    mark = lexicon.mark(word).rstrip("123")
    listed = lexicon.known(word) or lexicon.count(word) > SEEN
    return mark, listed, listed and mark not in ("ns", "nz", "nr", "nt")
