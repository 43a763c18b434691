"""Many short texts, looked through as one: ten thousand titles are asked with every letter that is typed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from re import Pattern

from seeds.language.script import patterns


class ManyTexts:
    """Texts by their numbers; a line each in one long text, which is searched at once."""

    def __init__(self, texts: Iterable[str]) -> None:
        lines = [text.lower().replace("\n", " ") for text in texts]
        self._whole = "\n".join(lines)
        self._ends = list(accumulate(len(line) + 1 for line in lines))
        """Where the next text begins."""

    def holding(self, words: str) -> set[int]:
        """The numbers of those that hold all of these words, in whichever script both are written."""
        found = set(range(len(self._ends)))
        for pattern in patterns(words):
            found &= self._fitting(pattern)
        return found

    def _fitting(self, pattern: Pattern[str]) -> set[int]:
        """One place in a text is enough: the search goes on in the next."""
        whole, ends, search = self._whole, self._ends, pattern.search
        found, at = set(), 0
        while match := search(whole, at):
            number = bisect_right(ends, match.start())
            found.add(number)
            at = ends[number]
        return found
