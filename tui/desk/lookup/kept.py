"""The reader's own terms, by what is written and by how it sounds, from the index of the notebook."""

from typing import TYPE_CHECKING

from seeds.language.dictionary.flat import Flat, pack
from store.paths import Paths
from tui.desk.lookup.counting import NEVER, Earlier
from tui.desk.notebook_index import NO_TEXTS, UNIT, notebook_index

if TYPE_CHECKING:
    from tui.desk.lookup.own_entry import OwnEntry


class KeptTerms:
    """The reader's own glossary by term and by sound, and which texts were added."""

    def __init__(self, index: Flat) -> None:
        self._index = index

    def find(self, terms: list[str]) -> "tuple[OwnEntry, ...]":
        """The entries of these terms, each once."""
        values = [value for term in dict.fromkeys(terms) for value in self._index.values("terms", term)]
        if not values:
            return ()
        from tui.desk.lookup.own_entry import own_from

        return tuple(map(own_from, dict.fromkeys(values)))

    def sounding(self, letters: str) -> tuple[str, ...]:
        """The terms whose reading has these letters."""
        return tuple(self._index.values("sounds", letters))

    def shaped(self, pattern: str) -> "tuple[OwnEntry, ...]":
        """The entries whose term fits a pattern."""
        from seeds.language.dictionary.wildcards import fitting
        from tui.desk.lookup.own_entry import own_from

        return tuple(own_from(value) for _, value in fitting(self._index, "terms", pattern))

    def looked_up(self, word: str) -> Earlier:
        """When a word was looked up, as far as the notebook knows."""
        value = self._index.get("lookups", word)
        if not value:
            return NEVER
        seconds, placed, title = value.split(UNIT)
        return Earlier(tuple(map(int, seconds.split())), int(placed), title)

    @property
    def texts(self) -> str:
        """Stands for the set of added texts: changes when one is added, hidden or removed."""
        return self._index.get("texts", "texts") or NO_TEXTS


def kept(paths: Paths) -> KeptTerms:
    """What the notebook holds now."""
    return KeptTerms(notebook_index(paths))


def nothing() -> KeptTerms:
    """What is known when the notebook cannot be read."""
    return KeptTerms(Flat(pack({})))
