"""What a found term still lacks: how it is read here, and what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from seeds.language.analysis import Analysis
from seeds.language.glossary import told_articles
from seeds.language.senses.gloss import Books, Gloss, gloss_at
from seeds.language.terms.sentences import Sentences
from seeds.language.terms.term import Span, Term


def complete(
    terms: Sequence[Term],
    texts: Sequence[str],
    books: Books,
    analyse: Callable[[str], Analysis],
    *,
    kept: Mapping[str, str] | None = None,
    glossaries: bool = True,
) -> Iterator[Term]:
    """The terms with reading and gloss; `kept` are the reader's own glosses, which come before all others."""
    sentences = Sentences(texts)
    read = lru_cache(maxsize=512)(analyse)
    own = kept or {}
    titles = told_articles(texts) if glossaries else frozenset[str]()
    for term in terms:
        explained = books.explained(term.text) if titles else None
        if explained is not None and not explained.holds_in(titles):
            explained = None
        here = explained is not None
        pinyin, gloss = told(books, texts, term.spans[0], sentences, read, glossaries=here)
        if glossaries and own.get(term.text):
            gloss = Gloss(own[term.text], "glossary")
        reading = explained.pinyin if explained else pinyin
        yield replace(term, pinyin=reading, gloss=gloss.text, source=gloss.source)


def told(
    books: Books,
    texts: Sequence[str],
    span: Span,
    sentences: Sentences,
    analyse: Callable[[str], Analysis],
    *,
    glossaries: bool = True,
) -> tuple[str, Gloss]:
    """How the term is read where it stands, joined by word, and what it means there."""
    from seeds.language.spelled import stretch_pinyin

    start, end = sentences.around(span)
    sentence = texts[span.passage][start:end]
    words = analyse(sentence).words
    first, last = span.start - start, span.end - start
    pinyin = stretch_pinyin(sentence, words, first, last)
    while first < last and sentence[first] in _MARKS:
        first += 1
    while last > first and sentence[last - 1] in _MARKS:
        last -= 1
    return pinyin, gloss_at(books, sentence, words, first, last, glossaries=glossaries)


_MARKS = frozenset("“”‘’「」『』《》 ")
"""Signs at the ends of a term that are no part of its name."""
