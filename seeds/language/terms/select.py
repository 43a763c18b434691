"""From scored candidates to a list without repetition: of what overlaps, the better term is taken.

Two terms share a place only where both can be learned: a quoted name and the nouns that complete it
(“微心愿”圆梦工程), and a short term deep inside a long one.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence

from seeds.language.terms.candidates import Candidate, Span
from seeds.language.terms.term import Term

SHORTEST_INNER = 4
"""Inside other terms only what is at least this long is a term by itself."""


class Ground:
    """The stretches of text that chosen terms already hold."""

    def __init__(self) -> None:
        self.held: dict[int, list[tuple[int, int]]] = {}

    def free(self, span: Span) -> bool:
        """Whether no chosen term touches the stretch."""
        passage, start, end = span
        held = self.held.get(passage)
        if not held:
            return True
        at = bisect_left(held, (end,))
        return at == 0 or held[at - 1][1] <= start

    def deep(self, span: Span) -> bool:
        """Whether the stretch is at most half of one that a chosen term holds."""
        passage, start, end = span
        held = self.held.get(passage, [])
        at = bisect_left(held, (start + 1,))
        return at > 0 and held[at - 1][1] >= end and held[at - 1][1] - held[at - 1][0] >= 2 * (end - start)

    def take(self, span: Span) -> None:
        """Give the stretch to a term."""
        passage, start, end = span
        insort(self.held.setdefault(passage, []), (start, end))


def choose(ranked: Iterable[tuple[str, Candidate]]) -> Iterator[tuple[str, list[Span]]]:
    """The best candidates with the places that are theirs alone, best first."""
    ground, within = Ground(), Ground()
    for key, candidate in ranked:
        own = apart([place for place in candidate.places if ground.free(_held(place, key, candidate))])
        inner = [] if own or len(key) < SHORTEST_INNER else _inner(candidate, ground, within)
        for place in own:
            ground.take(_held(place, key, candidate))
        for place in inner:
            within.take(place)
        if own or inner:
            yield key, own or inner


def with_a_place(terms: Iterable[Term], texts: Sequence[str]) -> Iterator[Term]:
    """Terms that can be learned somewhere, where better ones are marked wherever they stand, however cut."""
    taken: dict[int, list[Span]] = {}
    for term in terms:
        if any(
            all(_both_stand(span, other, texts[span[0]]) for other in taken.get(span[0], ())) for span in term.spans
        ):
            for span in term.spans:
                taken.setdefault(span[0], []).append(span)
            yield term


def _both_stand(one: Span, other: Span, text: str) -> bool:
    """Whether two places are apart, or one lies deep in the other or in the quoted name that it completes."""
    if one[2] <= other[1] or other[2] <= one[1]:
        return True
    (_, start, end), (_, first, last) = sorted((one, other), key=lambda place: place[2] - place[1])
    completes = text[first] in "“‘" and end <= text.find("”" if text[first] == "“" else "’", first)
    return first <= start and end <= last and (completes or 2 * (end - start) <= last - first)


def _held(place: Span, key: str, candidate: Candidate) -> Span:
    """What a term keeps from others: all of its place but a quoted name at its beginning."""
    passage, start, end = place
    marked = end - start > len(key)
    return passage, min(start + candidate.joined * marked, end - 1), end


def _inner(candidate: Candidate, ground: Ground, within: Ground) -> list[Span]:
    """The places deep inside longer terms, where the candidate never stands free."""
    return apart([place for place in candidate.places if ground.deep(place) and within.free(place)])


def apart(places: Sequence[Span]) -> list[Span]:
    """The places in order, without those that overlap the one before."""
    kept: list[Span] = []
    for place in sorted(places):
        if not kept or place[0] != kept[-1][0] or place[1] >= kept[-1][2]:
            kept.append(place)
    return kept
