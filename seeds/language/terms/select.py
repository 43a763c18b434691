"""From scored candidates to a list without repetition: what stands only inside a better term is left out."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from itertools import islice

from seeds.language.terms.candidates import Candidate, Span


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

    def take(self, span: Span) -> None:
        """Give the stretch to a term."""
        passage, start, end = span
        insort(self.held.setdefault(passage, []), (start, end))


def choose(ranked: Iterable[tuple[str, Candidate]], limit: int | None) -> list[tuple[str, list[Span]]]:
    """The best candidates with the places that are theirs alone, best first."""
    return list(islice(_chosen(ranked), limit))


def _chosen(ranked: Iterable[tuple[str, Candidate]]) -> Iterable[tuple[str, list[Span]]]:
    ground = Ground()
    for key, candidate in ranked:
        own = apart([place for place in candidate.places if ground.free(place)])
        if own:
            for place in own:
                ground.take(place)
            yield key, own


def apart(places: Sequence[Span]) -> list[Span]:
    """The places in order, without those that overlap the one before."""
    kept: list[Span] = []
    for place in sorted(places):
        if not kept or place[0] != kept[-1][0] or place[1] >= kept[-1][2]:
            kept.append(place)
    return kept
