"""The words of each article, counted once and cached: whether they are known is then looked up. So are the short
names in it, which are looked for by their sound."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from seeds.language.analysis import NOTHING_OWN
from seeds.language.characters import has_han, is_han
from seeds.language.pinyin import bare
from seeds.language.saved import RULES
from store.cache import Cache
from tui.desk.analyst.chunks import begun, key_of_texts

if TYPE_CHECKING:
    from seeds.documents import Passage
    from seeds.language.analysis import Analysis, OwnWords
    from seeds.language.dictionary.spelling import Spelling
    from store.digests import blake2b
    from tui.desk.desk import Desk

SAMPLE = 60_000
"""Characters that are counted: an article whole, of a book its beginning."""
FEWEST_TERMS, A_TERM = 20, 45
"""A reader wants about one key term in so many characters, as in the text itself."""

SHORT = 2
"""Characters of a name that its sound alone does not find: every text has some 何 beside some 晚."""

Words = Mapping[str, int]
"""How often each running word stands in an article."""


class Counts(NamedTuple):
    """The running words of an article and its key terms."""

    words: Words
    terms: tuple[str, ...]


class Counting:
    """Counts of articles: from memory, from the cache, or with the help of the worker process."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._cache = Cache(desk.paths.cache / "counts", edition=RULES)
        self._memory: dict[str, bytes] = {}
        """As they lie in the cache: the words themselves of ten thousand texts would fill sixty megabytes."""
        self._now: tuple[OwnWords, str] = NOTHING_OWN, ""
        """The decisions about words and the rules by which they are counted."""
        self._begun: dict[str, blake2b] = {}
        """How the names begin under which the cache holds each kind of what is counted."""
        self._called: dict[str, str] = {}
        """The short names of each article that was counted, a line each: letters, characters, reading."""

    def known(self, id: str) -> Words | None:
        """The words when nothing need be analysed for them; always quick."""
        self._notice()
        if id not in self._memory:
            stored = self._cache.get(self._key("words", id))
            if stored is None:
                return None
            self._memory[id] = stored
        words: Words
        words, self._called[id] = json.loads(zlib.decompress(self._memory[id]))
        return words

    def words(self, id: str) -> Words:
        """The words; may take a second for a new text, so it is called from a thread."""
        known = self.known(id)
        if known is not None:
            return known
        texts = [passage.text for passage in self._passages(id)]
        words: Counter[str] = Counter()
        names: dict[str, None] = {}
        for found in self._desk.analyst.words(texts, self._desk.own_words):
            for number, analysis in found.items():
                words.update(running_words(texts[number], analysis))
                names.update(dict.fromkeys(short_names(texts[number], analysis)))
        self._called[id] = called = "".join(names)
        self._memory[id] = stored = zlib.compress(json.dumps([words, called], ensure_ascii=False).encode(), 1)
        self._cache.put(self._key("words", id), stored)
        return words

    @property
    def counted(self) -> int:
        """How many articles' names are known."""
        return len(self._called)

    def called(self, spelled: Spelling) -> Iterator[str]:
        """The short names of the articles counted so far that are read as somebody spells them."""
        begins = f"{spelled.letters} "
        for lines in list(self._called.values()):
            for line in lines.splitlines() if begins in lines else ():
                letters, name, reading = line.split(" ", 2)
                if letters == spelled.letters and spelled.fits(reading) and spelled.breaks_fit(reading):
                    yield name

    def of(self, id: str) -> Counts:
        """Words and key terms, which take longer: they are looked up in the dictionary too."""
        name = self._key("terms", id)
        stored = self._cache.get(name)
        if stored is not None:
            return Counts(self.words(id), tuple(json.loads(stored)))
        passages = self._passages(id)
        found = self._desk.analyst.aids(passages, self._desk.own_words).terms
        terms = tuple(term.text for term in found[: most_terms(sum(len(passage.text) for passage in passages))])
        self._cache.put(name, json.dumps(terms, ensure_ascii=False).encode())
        return Counts(self.words(id), terms)

    def _passages(self, id: str) -> Sequence[Passage]:
        return beginning(self._desk.library.open(id).passages)

    def _notice(self) -> None:
        """The reader may have decided otherwise about words, and have another dictionary."""
        if (now := (self._desk.own_words, RULES())) != self._now:
            self._now, self._memory, self._begun, self._called = now, {}, {}, {}

    def _key(self, what: str, id: str) -> str:
        # An article's id is made from its text, so nothing else need be looked at.
        self._notice()
        if what not in self._begun:
            own, rules = self._now
            self._begun[what] = begun(f"counted, with names: {what}", rules, own)
        return key_of_texts(self._begun[what], (id,))


def running_words(text: str, analysis: Analysis) -> Iterable[str]:
    """The words that can be known: names, numbers, Latin and signs are none of them."""
    for word in analysis.words:
        written = text[word.start : word.end]
        if word.kind == "word" and has_han(written):
            yield written


def short_names(text: str, analysis: Analysis) -> Iterator[str]:
    """The names of two characters, each in a line with its letters before and its reading behind it."""
    for name in analysis.names:
        written = text[name.start : name.end]
        if len(written) == SHORT and all(map(is_han, written)):
            words = (analysis.at(at) for at in range(name.start, name.end))
            reading = [
                word.pinyin[at - word.start] or ""
                for at, word in enumerate(words, name.start)
                if word and word.pinyin
            ]
            yield f"{''.join(map(bare, reading))} {written} {' '.join(reading)}\n"


def beginning(passages: Sequence[Passage]) -> Sequence[Passage]:
    """As many passages as are counted."""
    size = 0
    for number, passage in enumerate(passages):
        size += len(passage.text)
        if size >= SAMPLE:
            return passages[: number + 1]
    return passages


def most_terms(size: int) -> int:
    """How many key terms a text of this length has for its reader."""
    return max(FEWEST_TERMS, size // A_TERM)
