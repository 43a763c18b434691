"""What helps with an article as a whole: key terms, likely faults of the scan, what short forms stand for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from seeds.documents import Passage
    from seeds.language.analysis import OwnWords
    from seeds.language.glossary.expansion import Expansion
    from seeds.language.glossary.suspicion import Suspicion
    from seeds.language.terms import Term


class Aids(NamedTuple):
    """The help for one article; spans and hints name passages by their numbers."""

    terms: tuple[Term, ...] = ()
    hints: tuple[Suspicion, ...] = ()
    expansions: tuple[Expansion, ...] = ()


FEWEST_TERMS, A_TERM = 20, 45
"""A reader wants about one term marked in so many characters; more of them mark nothing."""


def find_aids(passages: Sequence[Passage], own: OwnWords, cache: Path) -> Aids:
    """Find everything here and now: only the worker process calls this."""
    from seeds.language.dictionary import Dictionary
    from seeds.language.glossary.abbreviations import expansions
    from seeds.language.glossary.faults import suspected
    from seeds.language.terms import complete, find_terms
    from tui.desk.analyst.analyses import Analyses

    texts = [passage.text for passage in passages]
    analyses = Analyses(cache).of(texts, own)
    found = find_terms(texts, analyses, own=own)[: max(FEWEST_TERMS, sum(map(len, texts)) // A_TERM)]
    terms = complete(found, texts, analyses, Dictionary.open(cache))
    return Aids(tuple(_numbered(terms, passages)), suspected(passages), expansions(passages))


def dump(aids: Aids) -> bytes:
    """The aids for the cache and the way from the worker process."""
    import json

    terms = [astuple(term) for term in aids.terms]
    return json.dumps([terms, aids.hints, aids.expansions], separators=(",", ":")).encode()


def load(data: bytes) -> Aids:
    """The aids that were dumped."""
    import json

    from seeds.language.glossary.expansion import Expansion, TextSpan
    from seeds.language.glossary.suspicion import Suspicion
    from seeds.language.terms import Span, Term

    terms, hints, expansions = json.loads(data)
    return Aids(
        tuple(
            Term(text, count, tuple(why), sentence, tuple(Span(*span) for span in spans), *rest)
            for text, count, why, sentence, spans, *rest in terms
        ),
        tuple(Suspicion(*hint) for hint in hints),
        tuple(
            Expansion(TextSpan(*at), short, tuple(full), how, TextSpan(*told))
            for at, short, full, how, told in expansions
        ),
    )


def _numbered(terms: Iterable[Term], passages: Sequence[Passage]) -> Iterable[Term]:
    """The terms with the passages' own numbers in their spans, which the finder counts from 0."""
    from dataclasses import replace

    for term in terms:
        spans = tuple(span._replace(passage=passages[span.passage].number) for span in term.spans)
        yield replace(term, spans=spans)
