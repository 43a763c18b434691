"""What a found term still lacks: how it is read here, and what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from seeds.language.analysis import Analysis
from seeds.language.glossary import told_articles
from seeds.language.readings import as_one
from seeds.language.script import simple
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
    """The terms with reading and gloss; `kept` are the reader's own glosses, which come before all others.

    What is read here as no entry of it says (还给 in 还给大家讲) is two words that meet, and no term.
    """
    sentences = Sentences(texts)
    read = lru_cache(maxsize=512)(analyse)
    own = kept or {}
    titles = told_articles(texts) if glossaries else frozenset[str]()
    for term in terms:
        explained = books.explained(term.text) if titles else None
        if explained is not None and not explained.holds_in(titles):
            explained = None
        here = explained is not None
        if not here and _meets(texts, term.spans[0], sentences, read):
            continue
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

    sentence, first, last = _around(texts, span, sentences)
    words = analyse(sentence).words
    pinyin = stretch_pinyin(sentence, words, first, last)
    while first < last and sentence[first] in _MARKS:
        first += 1
    while last > first and sentence[last - 1] in _MARKS:
        last -= 1
    return pinyin, gloss_at(books, sentence, words, first, last, glossaries=glossaries)


def _around(texts: Sequence[str], span: Span, sentences: Sentences) -> tuple[str, int, int]:
    """The sentence around a term, and from where to where in it the term stands."""
    start, end = sentences.around(span)
    return texts[span.passage][start:end], span.start - start, span.end - start


def _meets(texts: Sequence[str], span: Span, sentences: Sentences, analyse: Callable[[str], Analysis]) -> bool:
    """Whether words that only meet look like a word of the dictionary, which is read otherwise."""
    sentence, first, last = _around(texts, span, sentences)
    inside = [word for word in analyse(sentence).words if first <= word.start and word.end <= last]
    syllables = [syllable for word in inside for syllable in word.pinyin or (None,)]
    return len(inside) > 1 and not as_one(simple(sentence[first:last]), syllables)


_MARKS = frozenset("“”‘’「」『』《》 ")
"""Signs at the ends of a term that are no part of its name."""
