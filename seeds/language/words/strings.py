"""Many strings looked for in one text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


class Strings:
    """Strings that are looked for together: the work grows with the text, not with how many they are."""

    __slots__ = ("_lengths", "_strings")

    def __init__(self, strings: Iterable[str]) -> None:
        self._strings = frozenset(strings) - {""}
        self._lengths: dict[str, set[int]] = {}
        for string in self._strings:
            self._lengths.setdefault(string[0], set()).add(len(string))

    def spans(self, text: str, starts: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Where the strings stand that begin at one of these places."""
        lengths, strings = self._lengths, self._strings
        for start in starts if strings else ():
            for length in lengths.get(text[start], ()):
                if text[start : start + length] in strings:
                    yield start, start + length

    def within(self, text: str) -> set[str]:
        """Those that stand in the text."""
        return {text[start:end] for start, end in self.spans(text, range(len(text)))}
