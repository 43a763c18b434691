"""The passages of an article as one string, so that a term is looked for once and not once a passage."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from seeds.language.terms.term import Span

_BETWEEN = "\n"
_FAR = sys.maxsize


class Passages:
    """Texts in order, searched together."""

    def __init__(self, texts: Sequence[str], words: Sequence[Sequence[tuple[int, int]]] = ()) -> None:
        """`words` are the edges of the words of each text, where they are known."""
        self.texts = texts
        self._words = words
        self._whole = _BETWEEN.join(texts)
        self._starts = list(accumulate((len(text) + len(_BETWEEN) for text in texts), initial=0))

        self._pairs = {self._whole[at : at + 2] for at in range(len(self._whole) - 1)}

    def may_hold(self, starts: Mapping[str, Sequence[str]]) -> Iterator[str]:
        """Of strings, by their first two characters, those that it is worth looking for at all."""
        for start in sorted(self._pairs.intersection(starts)):
            yield from (string for string in starts[start] if string[-2:] in self._pairs)

    def depth(self, span: tuple[int, int, int]) -> float:
        """How far into the article a place stands, from 0 to 1."""
        return (self._starts[span[0]] + span[1]) / self._starts[-1]

    def everywhere(self, string: str) -> Iterator[Span]:
        """Every place where the string stands within one passage, in order, none overlapping, and none where it is
        no more than the beginning or the middle of a word."""
        at = self._whole.find(string) if string else -1
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            start = at - self._starts[number]
            if start + len(string) <= len(self.texts[number]):
                if not self._is_cut(number, start, start + len(string)):
                    yield Span(number, start, start + len(string))
                at = self._whole.find(string, at + len(string))
            else:
                at = self._whole.find(string, at + 1)

    def _is_cut(self, passage: int, start: int, end: int) -> bool:
        """Whether a word goes on behind a place in it: 街道办 of 街道办事处, not 商务局 of 市商务局."""
        words = self._words[passage] if self._words else ()
        at = bisect_right(words, (start, _FAR)) - 1
        return at >= 0 and words[at][0] <= start < end < words[at][1]
