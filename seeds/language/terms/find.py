"""Key terms of an article: what a reader must know to follow it, best first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from seeds.language.analysis import NOTHING_OWN, Analysis, OwnWords
from seeds.language.collocations import collocations
from seeds.language.script import simple
from seeds.language.terms.allowed import allowed
from seeds.language.terms.candidates import Candidate, Candidates, collect
from seeds.language.terms.lexicon import KINDS
from seeds.language.terms.listed import NOTHING_LISTED, Listed, bundled
from seeds.language.terms.passages import Passages
from seeds.language.terms.quotations import bare
from seeds.language.terms.reasons import reasons
from seeds.language.terms.score import Scale, score_of
from seeds.language.terms.select import apart, choose, with_a_place
from seeds.language.terms.sentences import Sentences
from seeds.language.terms.term import Span, Term
from seeds.language.terms.vocabulary import Vocabulary, vocabulary

SYSTEM = 6.0
"""What being explained in a glossary adds to a score."""
TOGETHER = 0.0
"""The lowest score of words that go together, which look like any others."""
ENOUGH = -1.0
"""The lowest score of a term that is offered when nobody asked for a certain number."""
WHOLE = 0.5
"""What a whole gains over a part that never stands without it."""
LEAST = -3.5
"""The lowest score of a term that is offered at all."""


def find_terms(
    texts: Sequence[str],
    analyses: Sequence[Analysis],
    *,
    own: OwnWords = NOTHING_OWN,
    glossaries: bool = True,
    limit: int | None = None,
    kept: Collection[str] = (),
) -> tuple[Term, ...]:
    """The key terms of the passages of one article, without reading and gloss, which `complete` adds.

    They are made of the words of the page, and keep apart from its names: `analyses` holds those of each passage,
    `own` what the reader joined.
    With `glossaries`, headwords of the bundled glossary and of the reader's own (`kept`) are terms wherever
    they stand; without, terms are found by their looks alone.
    """
    plain = [simple(text) for text in texts]
    listed = NOTHING_LISTED
    if glossaries:
        listed = bundled().joined_by({**_systems_of(plain), **dict.fromkeys(map(simple, kept), SYSTEM)})
    found = search(plain, analyses, vocabulary(), listed, limit, {simple(word) for word in own.joins})
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


def _systems_of(texts: Sequence[str]) -> dict[str, float]:
    """The systems that a bundled article names: terms of that article, and of no other text because of it."""
    from seeds.language.glossary import systems, told_articles

    titles = told_articles(texts)
    if not titles:
        return {}
    return {each.headword: SYSTEM for each in systems() if any(one.article in titles for one in each.sentences)}


def search(
    texts: Sequence[str],
    analyses: Sequence[Analysis],
    known: Vocabulary,
    listed: Listed = NOTHING_LISTED,
    limit: int | None = None,
    joins: Collection[str] = (),
) -> tuple[Term, ...]:
    """The terms, given the words of each text and what is known of words in general use."""
    passages = Passages(texts, [[(word.start, word.end) for word in one.words] for one in analyses])
    found, counts = collect(passages, analyses, known.count, known.known, joins)
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


def _scores(found: Candidates, scale: Scale, listed: Listed) -> dict[str, float]:
    """The score of every candidate that is worth a look."""
    scores = {
        key: score_of(key, candidate, scale) + listed.weights.get(key, 0.0)
        for key, candidate in found.items()
        if (candidate.promising and allowed(key, candidate, scale.vocabulary))
        or listed.weights.get(key, 0.0) >= SYSTEM
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
    listed: Listed,
) -> Callable[[str, Sequence[tuple[int, int, int]]], Term]:
    """How a chosen candidate becomes a term."""

    def describe(key: str, places: Sequence[tuple[int, int, int]]) -> Term:
        whole = apart([*places, *passages.everywhere(key)])
        spans = tuple(Span(*place) for place in whole)
        why = reasons(
            key, found[key], known, len(spans), listed=key in listed.weights and key not in collocations()
        )
        return Term(key, len(spans), why, sentences.best(spans), spans, weight=round(scores[key], 3))

    return describe


def _add_listed(found: Candidates, passages: Passages, listed: Listed) -> None:
    """Every place of every headword that stands in the texts, however it was cut."""
    for headword in listed.in_(passages):
        places = list(passages.everywhere(headword))
        if places:
            candidate = found.setdefault(headword, Candidate((headword,)))
            candidate.places = dict.fromkeys(apart([*candidate.places, *places]))
