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

    def at(self, text: str, start: int) -> Iterator[int]:
        """Where the strings end that begin here."""
        for length in self._lengths.get(text[start], ()):
            if text[start : start + length] in self._strings:
                yield start + length

    def within(self, text: str) -> set[str]:
        """Those that stand in the text."""
        return {text[start:end] for start in range(len(text)) for end in self.at(text, start)}
