"""Looking words up: the entries of a headword, the pieces of what has none, and what stands under the cursor."""

import os
from collections.abc import Callable, Iterator
from functools import lru_cache, partial, wraps
from itertools import islice
from typing import TYPE_CHECKING, Concatenate, NamedTuple, ParamSpec, TypeVar
from unicodedata import normalize

from seeds.language.characters import is_han
from seeds.language.dictionary.entry import Entry, from_record
from seeds.language.dictionary.flat import Broken, File, Flat
from seeds.language.dictionary.index import Progress, opened, silent
from seeds.language.dictionary.namesakes import is_place, told_apart

if TYPE_CHECKING:
    from seeds.language.dictionary.explained import Explained

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
NO_ENTRY = "no entry in the dictionary"
LONGEST = 24
"""No headword that is looked for around a cursor is longer."""


class WordInside(NamedTuple):
    """A dictionary word inside a text."""

    start: int
    end: int
    text: str
    entries: tuple[Entry, ...]


def healing(
    look: "Callable[Concatenate[Dictionary, Asked], Answer]",
) -> "Callable[Concatenate[Dictionary, Asked], Answer]":
    """Make the index again, silently, when it turns out to be damaged while something is looked up."""

    @wraps(look)
    def healed(dictionary: "Dictionary", /, *asked: Asked.args, **named: Asked.kwargs) -> Answer:
        try:
            return look(dictionary, *asked, **named)
        except Broken:
            dictionary.mend()
            return look(dictionary, *asked, **named)

    return healed


class Dictionary:
    """CC-CEDICT and the project's own entries, read from the index as they are asked for."""

    def __init__(self, index: Flat, mended: Callable[[], Flat] | None = None, cache: File | None = None) -> None:
        self.index = index
        self.cache = None if cache is None else os.fspath(cache)
        """The folder in which what belongs to it is kept."""
        self._mended = mended
        self._remember()

    def _remember(self) -> None:
        self._headword = lru_cache(maxsize=4096)(self._read_headword)
        self._begins = lru_cache(maxsize=4096)(self._any_begins)
        self._ranked = lru_cache(maxsize=4096)(partial(self.index.get, "ranks"))

    @classmethod
    def open(cls, cache: File, progress: Progress = silent) -> "Dictionary":
        """Open the index in the cache folder; it is built first where it is missing, damaged or of other data."""
        return cls(opened(cache, progress), lambda: opened(cache, progress, anew=True), cache)

    @property
    def is_kept(self) -> bool:
        """Whether the index lies in the cache; where that cannot be written, the next opening makes it again."""
        return self.index.is_mapped

    def rest(self) -> None:
        """Nothing is asked for a while: what was read of the index need not stay in memory."""
        self.index.rest()

    def mend(self) -> None:
        """Put a new index in the place of a damaged one."""
        if self._mended is None:
            raise Broken("an index that nobody can make again")
        self.index = self._mended()
        self._remember()

    def __contains__(self, word: str) -> bool:
        return bool(self.entries(word))

    @healing
    def entries(self, word: str) -> tuple[Entry, ...]:
        """Every entry of a headword in either script, the usual one first; 隨着 and 羣眾, as Hong Kong writes them,
        are those of 随着 and 群众."""
        found = self._headword(word)
        if found or word.isascii():
            return found
        from seeds.language.script import simple

        plain = simple(word)
        return found if plain == word else self._headword(plain)

    @healing
    def explained(self, word: str) -> "Explained | None":
        """What the bundled glossary tells of a headword in either script, with the sentences it stands in."""
        value = self.index.get("explained", word)
        if not value:
            return None
        from seeds.language.dictionary.explained import explained_from

        return explained_from(value)

    @healing
    def rank(self, word: str) -> int:
        """How many words are at least as frequent as this one in simplified characters; 0 for a rare one."""
        return int(self._ranked(word) or 0)

    @healing
    def division(self, name: str) -> Entry | None:
        """The town, the county or the like of this name, in either script, with where it lies."""
        line = self.index.get("divisions", name)
        if line and "\t" not in line:  # the name in simplified characters
            line = self.index.get("divisions", line)
        return from_record(line) if line else None

    def divisions(self, beginning: str, most: int) -> Iterator[Entry]:
        """Those whose names begin so."""
        names = (name for name, _ in self.index.starting("divisions", beginning))
        found = (self.division(name) for name in islice(names, 2 * most))
        return islice(dict.fromkeys(filter(None, found)), most)

    def at(self, places: str | None) -> Iterator[Entry]:
        """The entries that a key of the index leads to."""
        for place in places.split(",") if places else ():
            yield self.entry_at(int(place, 16))

    def entry_at(self, place: int) -> Entry:
        """The entry that lies so many bytes into the index."""
        return from_record(self.index.line("entries", place))

    def words_from(self, text: str, start: int, end: int | None = None) -> Iterator[WordInside]:
        """The dictionary words that begin at `start` and do not pass `end`, shortest first."""
        for stop in range(start + 1, (len(text) if end is None else end) + 1):
            word = text[start:stop]
            if entries := self._headword(word):
                yield WordInside(start, stop, word, entries)
            if not self._begins(word):
                return

    @healing
    def covering(self, text: str, offset: int) -> tuple[WordInside, ...]:
        """Every dictionary word that covers the character at `offset`, longest first."""
        reach = range(max(offset - LONGEST + 1, 0), offset + 1)
        end = min(offset + LONGEST, len(text))
        found = [piece for start in reach for piece in self.words_from(text, start, end) if piece.end > offset]
        return tuple(sorted(found, key=lambda piece: (piece.start - piece.end, piece.start)))

    def stands_apart(self, text: str, start: int, end: int) -> bool:
        """Whether what stands there is a word of its own: 打 is none in 打开, nor 民生 in 居民生活.

        A longer word may hold the whole of a word (社区 in 社区服务), but not the whole of a single character.
        """
        wider = [
            piece
            for at in {start, end - 1}
            for piece in self.covering(text, at)
            if piece.start < start or piece.end > end
        ]
        if end - start == 1:
            return not wider
        return all(piece.start <= start < end <= piece.end for piece in wider)

    @healing
    def pieces(self, text: str, start: int = 0, end: int | None = None) -> tuple[WordInside, ...]:
        """The words inside a stretch: the fewest and longest ones that cover it, in order; only Chinese counts."""
        end = len(text) if end is None else end
        best: list[tuple[float, WordInside | None]] = [(0.0, None)] * (end - start + 1)
        for at in range(end - 1, start - 1, -1):
            options = [(best[at + 1 - start][0], lone(text, at))]
            for piece in self.words_from(text, at, end):
                if (piece.start, piece.end) != (start, end) and not cuts_letters(text, piece):
                    options.append((best[piece.end - start][0] + len(piece.text) ** 1.5, piece))
            best[at - start] = max(options, key=lambda option: option[0])
        return tuple(walk(best, start))

    def _read_headword(self, word: str) -> tuple[Entry, ...]:
        found = self.index.get("forms", word) or self.index.get("forms", normalize("NFKC", word))
        if not found:
            division = self.division(word)
            return (division,) if division else ()
        first, *more = self.at(found)
        return (told_apart(first, self.division(word)) if is_place(first) else first, *more)

    def _any_begins(self, prefix: str) -> bool:
        return any(True for _ in self.index.starting("forms", prefix))


def cuts_letters(text: str, piece: WordInside) -> bool:
    """Whether it is a part of a word in letters: what somebody mistyped is made of no others."""
    edges = (text[at - 1 : at + 1] for at in (piece.start, piece.end) if 0 < at < len(text))
    return any(edge.isascii() and edge.isalpha() for edge in edges)


def lone(text: str, at: int) -> WordInside | None:
    """A single character in no word: Chinese ones get an honest line, others nothing."""
    if not is_han(text[at]):
        return None
    return WordInside(at, at + 1, text[at], (Entry(text[at], text[at], "", (NO_ENTRY,), source=""),))


def walk(best: list[tuple[float, WordInside | None]], start: int) -> Iterator[WordInside]:
    """The chosen pieces in order."""
    at = 0
    while at < len(best) - 1:
        piece = best[at][1]
        if piece is not None:
            yield piece
        at = piece.end - start if piece is not None else at + 1


def longest_first(pieces: tuple[WordInside, ...]) -> tuple[WordInside, ...]:
    """The longest pieces first, those of one length in their order."""
    return tuple(sorted(pieces, key=lambda piece: (piece.start - piece.end, piece.start)))


def ranked(rank: int) -> str:
    """A rank in words; nothing for none."""
    return f"no. {rank:,} by frequency" if rank else ""
