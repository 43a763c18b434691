"""The words of a text, to be walked from any of their edges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seeds.language.names.vocabulary import FUNCTION, PREDICATE

Spans = list[tuple[int, int]]


class Words:
    """A text with the spans of its words."""

    __slots__ = ("ends", "spans", "starts", "text")

    def __init__(self, text: str, spans: Sequence[tuple[int, int]]) -> None:
        self.text = text
        self.spans = spans
        self.starts = {start: number for number, (start, _) in enumerate(spans)}
        self.ends = {end: number for number, (_, end) in enumerate(spans)}

    def whole(self, start: int, end: int) -> bool:
        """Whether a stretch begins and ends with a word."""
        return start in self.starts and end in self.ends

    def everywhere(self, name: str) -> Iterator[tuple[int, int]]:
        """Every place where the name stands in whole words."""
        at = self.text.find(name)
        while at >= 0:
            if self.whole(at, at + len(name)):
                yield at, at + len(name)
            at = self.text.find(name, at + len(name))

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
