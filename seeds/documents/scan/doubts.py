"""What recognition was not sure of: from the characters of a line to their places in an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seeds.documents.article import Article, Doubt
from seeds.documents.geometry.boxes import Box

DOUBTFUL = 0.93
"""A line that is less sure than this is shown as doubtful."""


def unsure(
    text: str, sure: float, letters: Sequence[Sequence[float]] | None = None
) -> tuple[tuple[int, float], ...]:
    """The characters of a line that may be others; of a line of which only the whole was judged, all."""
    if letters is None:
        return tuple((place, sure) for place in range(len(text))) if sure < DOUBTFUL else ()
    return tuple((int(place), chance) for place, chance in letters if 0 <= place < len(text))


def doubts(article: Article, doubted: Sequence[Box]) -> Iterator[Doubt]:
    """Where in an article the characters stand that are not sure; a line that stands there twice tells nothing."""
    texts = [(passage.number, passage.text) for passage in article.passages]
    for box in doubted:
        found = [(number, text.find(box.text)) for number, text in texts if box.text in text]
        if len(found) == 1 and dict(texts)[found[0][0]].count(box.text) == 1:
            number, start = found[0]
            for first, last, sure in _runs(box.unsure):
                yield Doubt(number, start + first, start + last + 1, sure)


def _runs(unsure: Sequence[tuple[int, float]]) -> Iterator[tuple[int, int, float]]:
    """Characters that stand side by side as one, with the least sure of them."""
    begun: list[tuple[int, float]] = []
    for place, sure in sorted(unsure):
        if begun and place > begun[-1][0] + 1:
            yield begun[0][0], begun[-1][0], min(chance for _, chance in begun)
            begun = []
        begun.append((place, sure))
    if begun:
        yield begun[0][0], begun[-1][0], min(chance for _, chance in begun)
