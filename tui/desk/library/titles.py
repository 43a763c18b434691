"""How the titles of the library sound: they are sorted by pinyin, and found by it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from seeds.errors import SeedsError
from seeds.language.pinyin import bare
from store.errors import StoreError

if TYPE_CHECKING:
    from seeds.language.analysis import Analysis
    from tui.desk.desk import Desk


class Titles:
    """The sounds of titles as far as they are read; `read` runs in a thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.sounds: dict[str, str] = {}
        """By the article's id: syllables without tones, a blank between."""
        self.at_work = True
        """Whether some are still to be read; so it is at first."""

    def read(self) -> bool:
        """Read the titles that are new; says whether there were any."""
        titles = {id: card.title for id, card in self._desk.library.outline().items()}
        self.at_work = not titles.keys() <= self.sounds.keys()
        if not self.at_work:
            return False
        ids, texts = list(titles), list(titles.values())
        with suppress(SeedsError, StoreError):  # they stay sorted by their characters
            for found in self._desk.analyst.words(texts, self._desk.own_words):
                self.sounds.update((ids[at], sound(texts[at], words)) for at, words in found.items())
        self.at_work = False
        return True


def sound(title: str, analysis: Analysis) -> str:
    """The syllables of a title without their tones; what is not read stays as it is, punctuation is left out."""
    parts: list[str] = []
    for word in analysis.words:
        written = title[word.start : word.end]
        if word.pinyin:
            read = zip(written, word.pinyin, strict=True)
            parts += [bare(syllable) if syllable else char for char, syllable in read]
        elif written.isalnum():
            parts.append(written.lower())
    return " ".join(parts)
