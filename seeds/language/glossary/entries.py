"""The bundled entries: the systems that the seven articles name, and the words general dictionaries lack.

Both are tab-separated files, read once in a few milliseconds: lines that a person can read, compare and correct.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, TextIO

from seeds.errors import SeedsError
from seeds.language.pinyin import by_character

DATA = Path(__file__).parent.parent / "data"
REINSTALL = "Install jingdu again."
TELLING = 20
"""A sentence of so many characters stands in one article alone."""


class DamagedData(SeedsError):
    """A file of the bundled language data is missing or cannot be understood."""


class ExampleSentence(NamedTuple):
    """A sentence of the articles that shows or explains an entry."""

    article: str
    """The title of the article it stands in; its id follows from the content and is not kept here."""
    text: str


class NamedSystem(NamedTuple):
    """A mechanism, body, project, role or slogan which the articles name."""

    headword: str
    traditional: str
    pinyin: str
    """Citation tones, written by word, names capitalised."""
    kind: str
    gloss: str
    """What the articles say of it, in English."""
    sentences: tuple[ExampleSentence, ...]
    """The one that explains it best comes first."""

    @property
    def readings(self) -> tuple[str | None, ...]:
        """One syllable a character, None for a character without one."""
        return by_character(self.headword, self.pinyin)


class DomainWord(NamedTuple):
    """A word of local government, or of the prose in which newspapers write about it."""

    simplified: str
    traditional: str
    pinyin: str
    kind: str
    """The kind of word; `prose` for an expression that is common in the paper but no term of the field."""
    senses: tuple[str, ...]

    @property
    def of_the_field(self) -> bool:
        """Whether it is a word of local government and community work, not of newspaper prose in general."""
        return self.kind != "prose"

    @property
    def readings(self) -> tuple[str | None, ...]:
        """One syllable a character, None for a character without one."""
        return by_character(self.simplified, self.pinyin)


def told_articles(texts: Iterable[str]) -> frozenset[str]:
    """The titles of the bundled articles that these texts are: what was written about them holds nowhere else."""
    whole = "\n".join(texts).translate(_QUOTES)
    return frozenset(title for title, sentences in _sentences_told() if any(map(whole.__contains__, sentences)))


_QUOTES = str.maketrans("", "", "“”‘’「」『』")


@lru_cache(maxsize=1)
def _sentences_told() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The sentences of each bundled article by which it is known; a title alone may stand in another text."""
    told: dict[str, dict[str, None]] = {}
    for _, article, text in rows("sentences.tsv", 3):
        bare = text.translate(_QUOTES)
        if len(bare) >= TELLING:
            told.setdefault(article, {})[bare] = None
    return tuple((article, tuple(sentences)) for article, sentences in told.items())


@lru_cache(maxsize=1)
def domain_words() -> tuple[DomainWord, ...]:
    """All domain words, in the order of the file."""
    return tuple(
        DomainWord(simplified, traditional, pinyin, kind, tuple(senses.split(" / ")))
        for simplified, traditional, pinyin, kind, senses in rows("words.tsv", 5)
    )


@lru_cache(maxsize=1)
def systems() -> tuple[NamedSystem, ...]:
    """Every system, in the order in which the articles name them."""
    known = {key: ExampleSentence(article, text) for key, article, text in rows("sentences.tsv", 3)}
    try:
        return tuple(
            NamedSystem(headword, traditional, pinyin, kind, gloss, tuple(known[key] for key in keys.split()))
            for headword, traditional, pinyin, kind, gloss, keys in rows("systems.tsv", 6)
        )
    except KeyError as missing:
        raise DamagedData(f"The glossary names a sentence {missing} which is not there.", REINSTALL) from None


def opened(name: str) -> TextIO:
    """A data file, to be read."""
    try:
        return (DATA / name).open(encoding="utf-8")
    except OSError as error:
        raise DamagedData(f"The language data {name} cannot be read: {error.strerror}.", REINSTALL) from error


def rows(name: str, columns: int) -> Iterator[list[str]]:
    """The rows of a data file; lines that begin with # explain it.

    A line is read when it is wanted: of a long file, held whole, more would stay taken than its rows need.
    """
    with opened(name) as lines:
        for number, line in enumerate(lines, 1):
            if line == "\n" or line.startswith("#"):
                continue
            row = line.rstrip("\n").split("\t")
            if len(row) != columns:
                told = f"{name}, line {number}: {columns} columns expected, {len(row)} found."
                raise DamagedData(told, REINSTALL)
            yield row
