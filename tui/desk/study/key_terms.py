"""The key terms of articles, each article's from the cache where they were found before."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, replace
from functools import cached_property, partial
from math import log
from typing import TYPE_CHECKING, Any, NamedTuple

from seeds.language.analysis import OwnWords
from seeds.language.saved import RULES
from seeds.language.sentences import parts
from seeds.language.terms.term import Span, Term
from store.cache import Cache
from store.paths import Paths
from tui.desk.analyst.analyses import Analyses
from tui.desk.analyst.chunks import key, lengths_of, own_here

if TYPE_CHECKING:
    from seeds.language.dictionary import Dictionary

FEWEST = 60
"""So many are found and kept of an article, however few are asked for."""
PART = 60_000
"""Characters searched at once: a long story. What is found on the way takes a kilobyte a character, beside a
text of any length."""
WORDS = 0.8
"""So much of the work is done when a part's words are found; to find the terms among them takes the rest."""
Progress = Callable[[float], object]
"""Takes how much is done."""

SAID_AGAIN, OFTEN = 0.5, 20
"""How much it adds to a term's weight how often it stands (as a logarithm), and how often adds nothing more."""


class Counts(NamedTuple):
    """How often a term stands, and in how many texts."""

    places: int
    texts: int


NOWHERE = Counts(0, 0)


class KeyTerms:
    """Finds the terms of one article after another, with reading and gloss."""

    def __init__(self, paths: Paths, own: OwnWords, kept: Mapping[str, str], *, glossaries: bool = True) -> None:
        self._paths, self._own, self._kept, self._glossaries = paths, own, kept, glossaries
        self._cache = Cache(paths.cache / "terms", edition=RULES)

    def of(self, texts: Sequence[str], limit: int, progress: Progress = lambda done: None) -> list[Term]:
        """The terms of one article's passages, best first: at least `limit`, where there are so many.

        What is longer than any book is searched part by part, and told how much of it is done.
        """
        most = max(FEWEST, limit)
        total = sum(lengths_of(texts))
        if total > PART:
            self._have_books_made()

        def found() -> Iterator[list[Term]]:
            done = 0
            for part in parts_of(texts):
                here, size = done / max(total, 1), sum(map(len, part))
                yield self._of_part(part, most, partial(_within, progress, here, WORDS * size / max(total, 1)))
                done += size
                progress(done / max(total, 1))

        return together(found(), most, "parts")

    def _of_part(self, texts: Sequence[str], most: int, step: Progress) -> list[Term]:
        """The terms of as much as is searched at once."""
        whole = "\n".join(texts)
        kept = {term: gloss for term, gloss in self._kept.items() if term in whole} if self._glossaries else {}
        own = own_here(self._own, texts)
        name = key(f"terms {most} {self._glossaries} {sorted(kept.items())}", RULES(), own, texts)
        packed = self._cache.get(name)
        if packed is not None:
            return [_unpacked(row) for row in json.loads(packed)]
        found = self._find(texts, own, kept, most, step)
        self._cache.put(name, json.dumps([astuple(term) for term in found], separators=(",", ":")).encode())
        return found

    def _find(
        self, texts: Sequence[str], own: OwnWords, kept: Mapping[str, str], most: int, step: Progress
    ) -> list[Term]:
        from seeds.language.terms import complete, find_terms

        books = self._books
        analyses = Analyses(self._paths.cache).of(texts, own, step)
        found = find_terms(texts, analyses, own=own, glossaries=self._glossaries, kept=tuple(kept), limit=most)
        return list(complete(found, texts, analyses, books, kept=kept, glossaries=self._glossaries))

    def _have_books_made(self) -> None:
        """What is made once is made by another process: beside a long text it would fill the memory of this one."""
        from contextlib import closing

        from tui.desk.analyst.analyst import Analyst

        with closing(Analyst(self._paths.cache)) as analyst:
            list(analyst.words(["一"]))  # whoever finds a word keeps the tables that all words are found by
            analyst.rest()
            analyst.prepare_books()

    @cached_property
    def _books(self) -> Dictionary:
        from seeds.language.analyse import prepare
        from seeds.language.dictionary import Dictionary

        prepare(str(self._paths.cache))
        return Dictionary.open(self._paths.cache)


def _within(progress: Progress, begin: float, share: float, done: float) -> None:
    """How much of the whole is done, as a part of it tells how much of itself is."""
    progress(begin + share * done)


def _unpacked(row: list[Any]) -> Term:
    text, count, why, sentence, spans, *rest = row
    return Term(text, count, tuple(why), sentence, tuple(Span(*span) for span in spans), *rest)


def parts_of(texts: Sequence[str]) -> Iterator[list[str]]:
    """The texts in parts that can be searched at once; of a passage without end the parts end with sentences."""
    part: list[str] = []
    size = 0
    for text in texts:
        for start, end in parts(text, PART, PART):
            if part and size + end - start > PART:
                yield part
                part, size = [], 0
            part.append(text[start:end])
            size += end - start
    if part:
        yield part


def together(found: Iterable[Sequence[Term]], limit: int, of_what: str = "texts") -> list[Term]:
    """The terms of several articles, or parts, as one list: each once, better where more of them have it.

    They are taken one after the other: those of ten thousand texts are not held at once.
    """
    best: dict[str, Term] = {}
    counts: dict[str, Counts] = {}
    alone: Sequence[Term] | None = None
    for number, terms in enumerate(found):
        alone = None if number else terms
        for term in terms:
            known = best.get(term.text)
            before = counts.get(term.text, NOWHERE)
            counts[term.text] = Counts(before.places + term.count, before.texts + 1)
            if known is None or term.weight > known.weight:
                best[term.text] = term
    if alone is not None:
        return list(alone[:limit])
    merged = [_summed(term, counts[text], of_what) for text, term in best.items()]
    return sorted(merged, key=lambda term: -term.weight)[:limit]


def _summed(term: Term, counts: Counts, of_what: str) -> Term:
    """A term as all of them have it."""
    if counts.texts == 1:
        return term
    why = [reason for reason in term.why if " times " not in reason]
    said = f"{counts.places} times in {counts.texts} {of_what}"
    gained = _gained(term, counts, of_what)
    return replace(term, count=counts.places, why=(*why, said), weight=term.weight + gained)


def _gained(term: Term, counts: Counts, of_what: str) -> float:
    """What it adds that others have a term too: of texts each counts; in the parts of one text all its places count
    as if they stood in one part."""
    if of_what == "texts":
        return log(counts.texts)
    return SAID_AGAIN * log(min(counts.places, OFTEN) / min(term.count, OFTEN))
