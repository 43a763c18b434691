"""What a found term still lacks: how it is read here, and what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple, Protocol

from seeds.language.analysis import Analysis
from seeds.language.terms.sentences import Sentences
from seeds.language.terms.term import GlossSource, Span, Term

BUNDLED = "jingdu glossary"
"""The source of entries that are the bundled glossary, seen through the dictionary."""
SENSES = 3
"""So many senses of a word are enough in a list."""


class Entry(Protocol):
    """What is used of a dictionary's entry."""

    @property
    def pinyin(self) -> str:
        """Syllables with tone marks."""

    @property
    def senses(self) -> tuple[str, ...]:
        """The meanings."""

    @property
    def source(self) -> str:
        """Where the entry comes from."""


class Piece(Protocol):
    """What is used of a dictionary word inside a text."""

    @property
    def text(self) -> str:
        """The word."""

    @property
    def entries(self) -> Sequence[Entry]:
        """Its entries."""


class Explained(Protocol):
    """What is used of an entry of the bundled glossary."""

    @property
    def pinyin(self) -> str:
        """How it is read."""

    @property
    def gloss(self) -> str:
        """What it means."""


class Words(Protocol):
    """What is used of a dictionary."""

    def entries(self, word: str) -> Sequence[Entry]:
        """The entries of a headword, the usual one first."""

    def explained(self, word: str) -> Explained | None:
        """What the bundled glossary tells of it."""

    def pieces(self, text: str) -> Sequence[Piece]:
        """The words inside a text, in order."""


class Gloss(NamedTuple):
    """A meaning and where it comes from."""

    text: str
    source: GlossSource


NO_GLOSS = Gloss("", "")


def complete(
    terms: Sequence[Term],
    texts: Sequence[str],
    words: Words,
    analyse: Callable[[str], Analysis],
    *,
    kept: Mapping[str, str] | None = None,
    glossaries: bool = True,
) -> Iterator[Term]:
    """The terms with reading and gloss; `kept` are the reader's own glosses, which come before all others."""
    sentences = Sentences(texts)
    read = lru_cache(maxsize=512)(analyse)
    own = kept or {}
    for term in terms:
        gloss = Gloss(own[term.text], "glossary") if glossaries and own.get(term.text) else NO_GLOSS
        gloss = gloss if gloss.text else gloss_of(term.text, words, glossaries=glossaries)
        told = words.explained(term.text) if glossaries else None
        pinyin = told.pinyin if told else reading(texts, term.spans[0], sentences, read)
        yield replace(term, pinyin=pinyin, gloss=gloss.text, source=gloss.source)


def gloss_of(term: str, words: Words, *, glossaries: bool = True) -> Gloss:
    """What the glossary says, else the dictionary, else what the pieces mean one by one."""
    told = words.explained(term) if glossaries else None
    if told is not None:
        return Gloss(told.gloss, "glossary")
    entries = [entry for entry in words.entries(term) if entry.source != BUNDLED]
    if entries:
        return Gloss(_short(entries[0]), "dictionary")
    parts = [(piece.text, piece.entries) for piece in words.pieces(term) if piece.entries]
    together = " + ".join(f"{text} {_first(entries[0])}" for text, entries in parts)
    return Gloss(together, "pieces") if together else NO_GLOSS


def _short(entry: Entry) -> str:
    """The first senses of an entry."""
    return "; ".join(entry.senses[:SENSES])


def _first(entry: Entry) -> str:
    """The first sense that says more than what kind of name it is, without its notes in brackets."""
    plain = [sense for sense in entry.senses if not sense.startswith(("surname ", "variant of ", "old variant "))]
    sense = (plain or list(entry.senses) or [""])[0]
    return sense.split(";")[0].split(" (")[0].strip() or sense


def reading(texts: Sequence[str], span: Span, sentences: Sentences, analyse: Callable[[str], Analysis]) -> str:
    """How the term is read where it stands, joined by word."""
    from seeds.language.spelled import stretch_pinyin

    start, end = sentences.around(span)
    sentence = texts[span.passage][start:end]
    return stretch_pinyin(sentence, analyse(sentence).words, span.start - start, span.end - start)
