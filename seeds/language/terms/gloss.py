"""What a found term still lacks: how it is read here, and what it means."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from seeds.language.analysis import Analysis, Word
from seeds.language.glossary import told_articles
from seeds.language.readings import as_one
from seeds.language.script import simple
from seeds.language.senses.gloss import Books, Gloss, gloss_at
from seeds.language.spelled import stretch_pinyin
from seeds.language.terms.sentences import Sentences
from seeds.language.terms.term import Span, Term


def complete(
    terms: Sequence[Term],
    texts: Sequence[str],
    analyses: Sequence[Analysis],
    books: Books,
    *,
    kept: Mapping[str, str] | None = None,
    glossaries: bool = True,
) -> Iterator[Term]:
    """The terms with reading and gloss; `kept` are the reader's own glosses, which come before all others.

    What is read here as no entry of it says (还给 in 还给大家讲) is two words that meet, and no term.
    """
    sentences = Sentences(texts)
    own = kept or {}
    titles = told_articles(texts) if glossaries else frozenset[str]()
    for term in terms:
        explained = books.explained(term.text) if titles else None
        if explained is not None and not explained.holds_in(titles):
            explained = None
        here = explained is not None
        stretch = _stretch(texts, analyses, term.spans[0], sentences)
        if not here and stretch.meets:
            continue
        gloss = stretch.gloss(books, glossaries=here)
        if gloss.source == "pieces" and (told := known_whole(term.text)):
            gloss = Gloss(told, "dictionary")
        if glossaries and own.get(term.text):
            gloss = Gloss(own[term.text], "glossary")
        reading = explained.pinyin if explained else stretch.pinyin
        yield replace(term, pinyin=reading, gloss=gloss.text, source=gloss.source)


def known_whole(text: str) -> str:
    """What a short form or a number means that is all of a term: the pieces of 十五五 are fifteen and five."""
    from seeds.language.formulas import find_short_forms
    from seeds.language.numbers import find, setting

    told = [(short.start, short.end, short.form.english) for short in find_short_forms(text)]
    told += [(number.start, number.end, number.english) for number in find(text, setting([text], ""))]
    return next((english for start, end, english in told if (start, end) == (0, len(text))), "")


class Stretch(NamedTuple):
    """A term where it stands: in its sentence, with the sentence's words."""

    sentence: str
    words: Sequence[Word]
    first: int
    last: int

    @property
    def meets(self) -> bool:
        """Whether words that only meet look like a word of the dictionary, which is read otherwise."""
        inside = [word for word in self.words if self.first <= word.start and word.end <= self.last]
        syllables = [syllable for word in inside for syllable in word.pinyin or (None,)]
        return len(inside) > 1 and not as_one(simple(self.sentence[self.first : self.last]), syllables)

    @property
    def pinyin(self) -> str:
        """How it is read here, joined by word."""
        return stretch_pinyin(self.sentence, self.words, self.first, self.last)

    def gloss(self, books: Books, *, glossaries: bool) -> Gloss:
        """What it means here, the signs around it left out."""
        first, last = self.first, self.last
        while first < last and self.sentence[first] in _MARKS:
            first += 1
        while last > first and self.sentence[last - 1] in _MARKS:
            last -= 1
        return gloss_at(books, self.sentence, self.words, first, last, glossaries=glossaries)


def _stretch(texts: Sequence[str], analyses: Sequence[Analysis], span: Span, sentences: Sentences) -> Stretch:
    """A place of a term, in its sentence."""
    start, end = sentences.around(span)
    every = analyses[span.passage].words
    first = bisect_left(every, start, key=attrgetter("start"))
    inside = every[first : bisect_left(every, end, lo=first, key=attrgetter("start"))]
    words = tuple(word._replace(start=word.start - start, end=min(word.end, end) - start) for word in inside)
    return Stretch(texts[span.passage][start:end], words, span.start - start, span.end - start)


_MARKS = frozenset("“”‘’「」『』《》 ")
"""Signs at the ends of a term that are no part of its name."""
