"""Which articles of the library hold a word anywhere in their text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from seeds.language.characters import has_han

if TYPE_CHECKING:
    from seeds.language.concordance import Concordance, Mention
    from tui.desk.desk import Desk

Held = Mapping[str, "Mention"]
"""The first place of a word in each article that holds it, by the article's id."""


class WholeTexts:
    """Searches the text of all articles; it is asked from threads."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._texts = ""
        self._concordance: Concordance | None = None
        self._known: dict[str, Held] = {}

    def holding(self, words: Sequence[str], breathe: Callable[[], object]) -> dict[str, Held]:
        """For each word the articles that hold it; `breathe` lets others go first, or ends the search."""
        self._open()
        for word in words:
            if word not in self._known:
                self._known[word] = self._search(word, breathe)
        return {word: self._known[word] for word in words}

    def _search(self, word: str, breathe: Callable[[], object]) -> Held:
        from seeds.language.dictionary.flat import Broken

        found: dict[str, Mention] = {}
        if (concordance := self._concordance) is None:
            return found
        try:
            for places in concordance.places(written(word)):
                for at, form in places:
                    if (article := concordance.article(at)) not in found:
                        found[article] = concordance.mention(at, form)
                breathe()
        except Broken:  # it is made again when one asks the next time
            self._texts = ""
        return found

    def _open(self) -> None:
        """The library as it is now."""
        from tui.desk.notebook_index import texts_of
        from tui.desk.reading.elsewhere import prepared

        texts = texts_of(self._desk.notebook.imports.entries(), self._desk.notebook.corrections.entries())
        if texts != self._texts:
            self._known.clear()
            self._concordance = prepared(self._desk, texts)
            self._texts = texts


def written(word: str) -> list[str]:
    """How a word may stand in a text: in either script, with small or large letters."""
    if not has_han(word):
        return list(dict.fromkeys((word, word.lower(), word.upper(), word.capitalize())))
    from seeds.language.script import in_script

    return list(dict.fromkeys((word, in_script("simplified")(word), in_script("traditional")(word))))
