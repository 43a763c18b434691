"""Which articles of the library hold a word anywhere in their text, written so or, if it is pinyin, read so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from seeds.language.characters import has_han

if TYPE_CHECKING:
    from seeds.language.concordance import Concordance, Mention, Steps
    from seeds.language.dictionary import Dictionary
    from seeds.language.dictionary.spelling import Spelling
    from tui.desk.desk import Desk

REMEMBERED = 64
"""Words whose articles are known without looking again."""


class Held:
    """The articles that hold a word, by their ids, each with the first place of the word in it.

    Thousands may hold it, and few of them are looked at: only of these it is read what stands there.
    """

    def __init__(self, concordance: Concordance | None = None) -> None:
        self._concordance = concordance and concordance.beside()
        self.places: dict[str, tuple[int, bytes]] = {}

    def mention(self, article: str) -> Mention | None:
        """What stands at the first place in an article; nothing where there is none."""
        from seeds.language.dictionary.flat import Broken

        if self._concordance is None or article not in self.places:
            return None
        try:
            return self._concordance.mention(*self.places[article])
        except Broken:  # it is made again with the next word
            return None


class ShortNames(Protocol):
    """Knows how the short names of the texts are read, as far as their words were counted."""

    @property
    def counted(self) -> int:
        """How many texts that are."""

    def called(self, spelled: Spelling) -> Iterable[str]:
        """The names that are read as somebody spells them."""


class WholeTexts:
    """Searches the text of all articles; it is asked from threads."""

    def __init__(self, desk: Desk, names: ShortNames) -> None:
        self._desk, self._names = desk, names
        self._texts = ""
        self._asked: tuple[int, int] | None = None
        """The notebook's version, which says what there is and is kept, and how many names were known."""
        self._concordance: Concordance | None = None
        self._dictionary: Dictionary | None = None
        self._known: dict[str, Held] = {}

    def holding(self, words: Sequence[str], breathe: Callable[[], object]) -> dict[str, Held]:
        """For each word the articles that hold it; `breathe` lets others go first, or ends the search."""
        self._open()
        found = {word: self._known.get(word) or self._search(word, breathe) for word in words}
        self._known |= found
        for word in list(self._known)[:-REMEMBERED]:
            del self._known[word]
        return found

    def _search(self, word: str, breathe: Callable[[], object]) -> Held:
        from seeds.language.dictionary.flat import Broken

        found = Held(self._concordance)
        if (concordance := self._concordance) is None:
            return found
        try:
            for places in self._places(concordance, word):
                for at, form in places:
                    found.places.setdefault(concordance.article(at), (at, form))
                breathe()
        except Broken:  # it is made again when one asks the next time
            self._texts, self._asked = "", None
        return found

    def _places(self, concordance: Concordance, word: str) -> Steps:
        """Where it stands as typed and, of pinyin, where words or characters stand that are read so.

        The texts are not read for it, which would take minutes for a thousand of them: the dictionary knows what
        may be meant, and that is looked for.
        """
        if has_han(word):
            return concordance.places(written(word), once=True)
        from seeds.language.dictionary import Dictionary
        from seeds.language.dictionary.heard import heard

        self._dictionary = self._dictionary or Dictionary.open(self._desk.paths.cache)
        meant = heard(self._dictionary, word)
        places = concordance.places([*written(word), *meant.words, *self._called(word)], once=True)
        return chain(places, concordance.fitting(meant.pattern, meant.longest)) if meant.pattern else places

    def _called(self, word: str) -> Iterator[str]:
        """Names that are read so, and the reader's own terms, as he says."""
        from seeds.language.dictionary.heard import ENOUGH
        from seeds.language.dictionary.spelling import spelling
        from seeds.language.pinyin import bare

        if (spelled := spelling(word)) is None:
            return
        yield from self._names.called(spelled)
        for entry in self._desk.notebook.glossary.entries():
            if len(entry.term) >= ENOUGH and bare(entry.reading) == spelled.letters:
                yield entry.term

    def _open(self) -> None:
        """The library as it is now."""
        from tui.desk.notebook_index import texts_now
        from tui.desk.reading.elsewhere import prepared

        notebook = self._desk.notebook
        if self._asked == (asked := (notebook.version, self._names.counted)):
            return
        self._known.clear()
        texts = texts_now(self._desk.paths, notebook)
        if texts != self._texts:
            self._concordance = prepared(self._desk, texts)
        self._texts, self._asked = texts, asked


def written(word: str) -> list[str]:
    """How a word may stand in a text: in either script, with small or large letters."""
    if not has_han(word):
        return list(dict.fromkeys((word, word.lower(), word.upper(), word.capitalize())))
    from seeds.language.script import in_script

    return list(dict.fromkeys((word, in_script("simplified")(word), in_script("traditional")(word))))
