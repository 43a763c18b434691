"""Key terms of an article: what a reader must know to follow it, best first."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from seeds.language.analysis import NOTHING_OWN, OwnWords
from seeds.language.terms.candidates import Candidate, Candidates, collect
from seeds.language.terms.reasons import reasons
from seeds.language.terms.score import Scale, score, signs
from seeds.language.terms.select import apart, choose
from seeds.language.terms.sentences import Sentences
from seeds.language.terms.term import Span, Term
from seeds.language.terms.units import Cut, Frequency

LISTED = 6.0
"""What being in a glossary adds to a score: enough to come before nearly everything that is only found."""
ENOUGH = -3.4
"""A score below which a candidate is not offered."""


def find_terms(
    texts: Sequence[str],
    *,
    own: OwnWords = NOTHING_OWN,
    glossaries: bool = True,
    limit: int | None = None,
    listed: Collection[str] | None = None,
) -> tuple[Term, ...]:
    """The key terms of the passages of one article.

    With `glossaries`, headwords of the bundled glossary and the reader's own (`listed`) count as terms
    wherever they stand; without, terms are found by their looks alone.
    """
    from seeds.language import segmenter, words

    def cut(text: str) -> Sequence[tuple[int, int]]:
        return words.segment(text, own, hmm=False)

    headwords = frozenset(listed or ()) if glossaries else frozenset[str]()
    return search(texts, cut, segmenter.frequency, segmenter.total(), headwords, limit)


def search(
    texts: Sequence[str],
    cut: Cut,
    frequency: Frequency,
    total: int,
    headwords: Collection[str] = frozenset(),
    limit: int | None = None,
) -> tuple[Term, ...]:
    """The terms, given how to cut a text into words and how common a word is in general use."""
    found, words = collect(texts, cut, frequency)
    add_listed(found, texts, headwords)
    scale = Scale(frequency, total, words)
    scores: dict[str, float] = {}
    for key, candidate in found.items():
        if candidate.promising or key in headwords:
            value = score(signs(key, candidate, found, scale)) + (LISTED if key in headwords else 0.0)
            if value > ENOUGH:
                scores[key] = value
    ranked = sorted(scores, key=lambda key: (-scores[key], min(found[key].places), key))
    sentences = Sentences(texts)
    terms = []
    for key, places in choose(((key, found[key]) for key in ranked), limit):
        spans = everywhere(texts, key, places)
        why = reasons(key, found[key], frequency, listed=key in headwords)
        terms.append(Term(key, len(spans), why, sentences.best(spans), spans))
    return tuple(terms)


def everywhere(texts: Sequence[str], key: str, places: Sequence[tuple[int, int, int]]) -> tuple[Span, ...]:
    """Every place of a term: those it was found at, and wherever else its words stand as they are."""
    met = set(places)
    for number, text in enumerate(texts):
        at = text.find(key)
        while at >= 0:
            met.add((number, at, at + len(key)))
            at = text.find(key, at + len(key))
    return tuple(Span(*place) for place in apart(list(met)))


def add_listed(found: Candidates, texts: Sequence[str], headwords: Collection[str]) -> None:
    """Every place of every headword that stands in the texts, however it was cut."""
    for headword in headwords:
        for number, text in enumerate(texts):
            at = text.find(headword)
            while at >= 0:
                if headword not in found:
                    found[headword] = Candidate((headword,))
                found[headword].places[number, at, at + len(headword)] = None
                at = text.find(headword, at + len(headword))
        if headword in found:
            found[headword].places = dict.fromkeys(apart(list(found[headword].places)))
