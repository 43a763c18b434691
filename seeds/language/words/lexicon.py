"""Every word we know with its cost and its class: made once from all lists, kept where it loads fast."""

from __future__ import annotations

import threading
from collections.abc import Set
from typing import Any, NamedTuple

from seeds.language import kept
from seeds.language.kept import packed, unpacked
from seeds.language.words.classes import NAMES
from seeds.language.words.likely import Likely, count

CLASS, KNOWN, COST, COSTS, COUNT = 0xFF, 1 << 8, 9, 0x7FF, 20
"""How a word's number is read: its class, whether a dictionary has it, its cost in hundredths, its count."""
SHAPE = 31
"""How a word that is told of is written: above so many bits where it parts, below them which have capitals."""
Table = dict[str, int]
Shape = tuple[tuple[int, ...], tuple[int, ...]]
"""Before which of its characters a word parts, and which of them have a capital."""


class Lexicon(NamedTuple):
    """The words of all lists."""

    words: Table
    lengths: Table
    """By its first two characters, how long words that begin so are: bit 3 for three characters."""
    between: tuple[tuple[int, ...], ...]
    """What it costs, in hundredths, that a word of one class stands before a word of another."""
    total: int
    """The sum of all counts."""
    likely: Likely
    """How likely characters are to write names."""
    alone: Table
    """The characters of our own table: 1 where one stands alone as a word, or counts; 0 where it never does."""
    written: Table
    """The words that are not simply joined in pinyin, with their SHAPE."""
    divisions: Set[str]
    """Towns, counties and the like: thirty thousand that are no words of the lattice."""

    def known(self, word: str) -> bool:
        """Whether a dictionary explains the word."""
        return bool(self.words.get(word, 0) & KNOWN)

    def cost(self, word: str) -> float:
        """What the word costs as a word, as the negative logarithm of how probable it is; much for an unknown
        one."""
        number = self.words.get(word)
        return 19.0 if number is None else (number >> COST & COSTS) / 100

    def mark(self, word: str) -> str:
        """The part of speech of the word's class: ns1, v2; the word itself where it has a class of its own."""
        number = self.words.get(word)
        return "" if number is None else NAMES[number & CLASS]

    def shape(self, word: str) -> Shape:
        """Where the word parts and has capitals, as far as that is told."""
        number = self.written.get(word, 0)
        return _places(number >> SHAPE), _places(number & (1 << SHAPE) - 1)

    def count(self, word: str) -> int:
        """How often jieba's list counted the word; 0 for one that it lacks."""
        return self.words.get(word, 0) >> COUNT


_lock = threading.Lock()
_loaded: list[Lexicon] = []


def prepare(cache: str | None = None) -> Lexicon:
    """The lexicon, loaded once; with a folder it is kept there, so that no list is read again. Without one it is
    the one that came with the wheel, or made for this process alone."""
    if not _loaded:
        with _lock:
            if not _loaded:
                _loaded.append(load(cache))
    return _loaded[0]


def build() -> Lexicon:
    """Read all lists: some seconds."""
    from seeds.language.divisions import simple_names
    from seeds.language.frequencies import rows
    from seeds.language.words import written
    from seeds.language.words.pairs import pairs
    from seeds.language.words.sources import standing, surnames, table

    words = table()
    lengths: Table = {}
    for word in words:
        if len(word) > 1:
            lengths[word[:2]] = lengths.get(word[:2], 0) | 1 << len(word)
    total = sum(number >> COUNT for number in words.values())
    likely = count(rows(), surnames())
    return Lexicon(words, lengths, pairs(), total, likely, standing(), written.table(), simple_names())


def load(cache: str | None) -> Lexicon:
    """What was kept, or came with the wheel; else it is built, and left in the folder."""
    tables, between, total, likely = kept.stored(_name(), cache, lambda: _plain(build()))
    words, lengths, alone, written, divisions = unpacked(tables)
    return Lexicon(words, lengths, between, total, Likely(*likely), alone, written, divisions)


def ship() -> str:
    """Make it of the installed packages' data and put it where the program finds it; where that is."""
    return kept.ship(_name(), lambda: _plain(build()))


def _name() -> str:
    from seeds.language.words.version import version

    return f"lexicon-{version()}"


def _plain(lexicon: Lexicon) -> Any:
    words, lengths, between, total, likely, alone, written, divisions = lexicon
    return packed((words, lengths, alone, written, divisions)), between, total, tuple(likely)


def _places(bits: int) -> tuple[int, ...]:
    return tuple(at for at in range(bits.bit_length()) if bits >> at & 1)
