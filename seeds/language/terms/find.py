"""Key terms of an article: what a reader must know to follow it, best first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from seeds.language.analysis import NOTHING_OWN, OwnWords
from seeds.language.collocations import collocations
from seeds.language.script import simple
from seeds.language.terms.allowed import allowed
from seeds.language.terms.candidates import Candidate, Candidates, collect
from seeds.language.terms.lexicon import KINDS
from seeds.language.terms.passages import Passages
from seeds.language.terms.quotations import bare
from seeds.language.terms.reasons import reasons
from seeds.language.terms.score import Scale, score_of
from seeds.language.terms.select import apart, choose, with_a_place
from seeds.language.terms.sentences import Sentences
from seeds.language.terms.term import Span, Term
from seeds.language.terms.units import Cut
from seeds.language.terms.vocabulary import Vocabulary, vocabulary

SYSTEM, WORD = 6.0, 1.0
"""What being explained in a glossary adds to a score, and what being a known word of the field adds."""
TOGETHER = 0.0
"""The lowest score of words that go together, which look like any others."""
ENOUGH = -1.0
"""The lowest score of a term that is offered when nobody asked for a certain number."""
WHOLE = 0.5
"""What a whole gains over a part that never stands without it."""
LEAST = -3.5
"""The lowest score of a term that is offered at all."""
TERM_KINDS = frozenset(("noun", "role", "body", "slogan"))
"""Kinds of words of the field that can be terms; turns of phrase are explained but are no terms."""
NOTHING_LISTED: Mapping[str, float] = {}


def find_terms(
    texts: Sequence[str],
    *,
    own: OwnWords = NOTHING_OWN,
    glossaries: bool = True,
    limit: int | None = None,
    kept: Collection[str] = (),
) -> tuple[Term, ...]:
    """The key terms of the passages of one article, without reading and gloss, which `complete` adds.

    With `glossaries`, headwords of the bundled glossary and of the reader's own (`kept`) are terms wherever
    they stand; without, terms are found by their looks alone.
    """
    from seeds.language import words

    plain = [simple(text) for text in texts]
    printed = dict(zip(plain, texts, strict=True))

    def cut(text: str) -> Sequence[tuple[int, int]]:
        return words.segment(printed[text], own, hmm=False)

    listed = NOTHING_LISTED
    if glossaries:
        of_article = _systems_of(plain)
        own_terms = dict.fromkeys(map(simple, kept), SYSTEM)
        listed = {**bundled(), **of_article, **own_terms} if of_article or own_terms else bundled()
    found = search(plain, cut, vocabulary(), listed, limit)
    if plain == [*texts]:
        return found
    sentences = Sentences(plain)
    return tuple(as_printed(term, sentences.best_place(term.spans), texts) for term in found)


def as_printed(term: Term, sentence: Span, texts: Sequence[str]) -> Term:
    """The term and its sentence in the characters of the text, where it is not written in simplified ones."""
    first = term.spans[0]
    written = bare(texts[first.passage][first.start : first.end])
    headword = written if len(written) == len(term.text) else term.text
    return replace(term, text=headword, sentence=texts[sentence.passage][sentence.start : sentence.end].strip())


@lru_cache(maxsize=1)
def bundled() -> Mapping[str, float]:
    """The words and phrases that can be terms of any text, and what each adds to a score."""
    from seeds.language.glossary import domain_words

    together = dict.fromkeys(collocations(), 0.0)
    return together | {
        word.simplified: WORD for word in domain_words() if word.kind in TERM_KINDS and word.simplified[1:]
    }


def _systems_of(texts: Sequence[str]) -> dict[str, float]:
    """The systems that a bundled article names: terms of that article, and of no other text because of it."""
    from seeds.language.glossary import systems, told_articles

    titles = told_articles(texts)
    if not titles:
        return {}
    return {each.headword: SYSTEM for each in systems() if any(one.article in titles for one in each.sentences)}


def search(
    texts: Sequence[str],
    cut: Cut,
    known: Vocabulary,
    listed: Mapping[str, float] = NOTHING_LISTED,
    limit: int | None = None,
) -> tuple[Term, ...]:
    """The terms, given how to cut a text into words and what is known of words in general use."""
    passages = Passages(texts)
    found, counts = collect(passages, cut, known.count, known.known)
    _add_listed(found, passages, listed)
    scores = _scores(found, Scale(known, counts, passages), listed)
    least = ENOUGH if limit is None else LEAST
    scores = {key: value for key, value in scores.items() if value >= least}
    ranked = sorted(scores, key=lambda key: (-scores[key], min(found[key].places), key))
    sentences = Sentences(texts)
    describe = _describing(passages, sentences, found, scores, known, listed)
    chosen = choose((key, found[key]) for key in ranked)
    terms = (describe(key, places) for key, places in chosen)
    return tuple(islice(with_a_place(terms, texts), limit))


def _scores(found: Candidates, scale: Scale, listed: Mapping[str, float]) -> dict[str, float]:
    """The score of every candidate that is worth a look."""
    scores = {
        key: score_of(key, candidate, scale) + listed.get(key, 0.0)
        for key, candidate in found.items()
        if (candidate.promising and allowed(key, candidate, scale.vocabulary)) or listed.get(key, 0.0) >= SYSTEM
    }
    for key in scores.keys() & collocations().keys():
        scores[key] = max(scores[key], TOGETHER)
    for key in sorted(scores, key=len):
        _take_parts(key, found, scores)
    return scores


def _take_parts(key: str, found: Candidates, scores: dict[str, float]) -> None:
    """What is said again, says by its end what it is, or is known to go together, stands for its parts that never
    stand without it."""
    candidate = found[key]
    words, count = candidate.words, len(candidate.places)
    if len(words) < 2 or candidate.given:
        return
    if count < 2 and words[-1] not in KINDS and key not in collocations():
        return
    for first in range(len(words)):
        for last in range(first + 1, len(words) + 1):
            part = "".join(words[first:last])
            inside = found.get(part)
            if part != key and part in scores and inside is not None and len(inside.places) == count:
                scores[key] = max(scores[key], scores.pop(part) + WHOLE)


def _describing(
    passages: Passages,
    sentences: Sentences,
    found: Candidates,
    scores: Mapping[str, float],
    known: Vocabulary,
    listed: Mapping[str, float],
) -> Callable[[str, Sequence[tuple[int, int, int]]], Term]:
    """How a chosen candidate becomes a term."""

    def describe(key: str, places: Sequence[tuple[int, int, int]]) -> Term:
        whole = apart([*places, *passages.everywhere(key)])
        spans = tuple(Span(*place) for place in whole)
        why = reasons(key, found[key], known, len(spans), listed=key in listed and key not in collocations())
        return Term(key, len(spans), why, sentences.best(spans), spans, weight=round(scores[key], 3))

    return describe


def _add_listed(found: Candidates, passages: Passages, listed: Mapping[str, float]) -> None:
    """Every place of every headword that stands in the texts, however it was cut."""
    starts = bundled_starts() if listed is bundled() else by_start(listed)
    for headword in passages.may_hold(starts):
        places = list(passages.everywhere(headword))
        if places:
            candidate = found.setdefault(headword, Candidate((headword,)))
            candidate.places = dict.fromkeys(apart([*candidate.places, *places]))


@lru_cache(maxsize=1)
def bundled_starts() -> Mapping[str, Sequence[str]]:
    """The words of the field by their first two characters."""
    return by_start(bundled())


def by_start(words: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """Some words by their first two characters."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(word[:2], []).append(word)
    return found
