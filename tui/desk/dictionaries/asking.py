"""What the dictionaries that the reader added say of a word, in his order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from store.errors import StoreError

if TYPE_CHECKING:
    from seeds.language.dictionary.added import AddedDictionary, Other
    from store.paths import Paths


class OwnDictionaries:
    """Those that can be asked, and a line for each that cannot."""

    def __init__(self, dictionaries: Iterable[AddedDictionary] = (), complaints: Iterable[str] = ()) -> None:
        self._dictionaries = tuple(dictionaries)
        self.complaints = tuple(complaints)
        self._told = 0

    def untold(self) -> tuple[str, ...]:
        """The lines that nobody was told yet; asked for, they are."""
        new, self._told = self.complaints[self._told :], len(self.complaints)
        return new

    @classmethod
    def open(cls, paths: Paths) -> OwnDictionaries:
        """Map their files; a reader who added none pays for one look at the disk."""
        names = paths.names
        if not any(map(os.path.exists, (names.dictionary_list, names.dictionaries))):
            return cls()
        from store.dictionaries import folder_gone, kept

        try:
            found = kept(paths)
            if gone := folder_gone(paths):
                return cls((), [gone])
        except StoreError as error:
            return cls((), [error.message])
        if not found:
            return cls()
        from seeds.language.dictionary.added import AddedDictionary
        from seeds.language.dictionary.flat import Broken

        opened, complaints = [], []
        for each in found:
            try:
                opened.append(AddedDictionary.open(each.name, f"{names.dictionaries}/{each.file}"))
            except Broken:
                complaints.append(unreadable(each.name))
        return cls(opened, complaints)

    def __bool__(self) -> bool:
        return bool(self._dictionaries)

    def say(self, words: Iterable[str]) -> tuple[Other, ...]:
        """What each of them says of these words; one that turns out to be damaged is asked no more."""
        asked = list(dict.fromkeys(words))
        return self._asked(lambda dictionary: dictionary.entries(asked))

    def shaped(self, pattern: str) -> tuple[Other, ...]:
        """What they say of the words that fit a pattern."""
        return self._asked(lambda dictionary: dictionary.shaped(pattern))

    def _asked(self, ask: Callable[[AddedDictionary], Iterable[Other]]) -> tuple[Other, ...]:
        if not self._dictionaries:
            return ()
        from seeds.language.dictionary.flat import Broken

        found: list[Other] = []
        for dictionary in self._dictionaries:
            try:
                found += ask(dictionary)
            except Broken:
                self._dictionaries = tuple(each for each in self._dictionaries if each is not dictionary)
                self.complaints = (*self.complaints, unreadable(dictionary.name))
        return tuple(found)


NONE_ADDED = OwnDictionaries()


def unreadable(name: str) -> str:
    """The line about a dictionary whose file is missing or damaged."""
    return f"the dictionary {name} cannot be read: remove it and add it again"


LINES, LENGTH = 3, 300
"""A gloss is the beginning of what a dictionary says: so many lines, so many characters."""


def gloss_of(other: Other) -> str:
    """What a dictionary says, as short as a gloss is."""
    text = "; ".join(other.lines[:LINES])
    return text if len(text) <= LENGTH else text[: LENGTH - 1] + "…"
