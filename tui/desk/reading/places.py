"""From a place that was kept to a spot in the article, and from a stretch of the article to a place to keep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from seeds.documents.article import outline
from tui.typeset import Spot

if TYPE_CHECKING:
    from seeds.documents import Article, Passage
    from seeds.language.concordance import Mention
    from store.records import Place


def place_of(article: Article, passage: int, start: int, end: int) -> Place:
    """The place of some characters of a passage."""
    from seeds.documents import surroundings
    from store.records import Place

    return Place(article.id, passage, start, *surroundings(article, passage, start, end))


def place_at(mention: Mention) -> Place:
    """Where a word stands in the library, as a place to go to."""
    from store.records import Place
    from store.records.place import CONTEXT

    before, after = mention.before[-CONTEXT:], mention.after[:CONTEXT]
    return Place(mention.article, mention.block, mention.start, mention.match, before, after)


def place_saying(article: Article, words: str) -> Place | None:
    """Where the article says these words first."""
    for passage in article.passages:
        if (at := passage.text.find(words)) >= 0:
            return place_of(article, passage.number, at, at + len(words))
    return None


def spot_of(article: Article, place: Place | None) -> Spot | None:
    """Where a place is now; nothing when its words are gone."""
    from seeds.documents import find_again

    found = find_again(article, place) if place is not None else None
    return Spot(*found) if found else None


def stretches(article: Article, places: Iterable[Place]) -> Iterator[tuple[int, int, int]]:
    """Passage, start and end of each place that can still be found; of a point, the one character there."""
    for place in places:
        if place.article == article.id and (spot := spot_of(article, place)):
            yield spot.passage, spot.offset, spot.offset + max(len(place.quote), 1)


class HowFar:
    """How much of an article lies before a spot, counted in characters."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._first, _, self._lengths = outline(passages)

    @cached_property
    def _before(self) -> list[int]:
        """The characters before each passage; nobody asks before the text is seen."""
        return [0, *accumulate(self._lengths)]

    def at(self, spot: Spot) -> float:
        """From 0 to 1."""
        return min(1.0, (self._before[spot.passage - self._first] + spot.offset) / max(self._before[-1], 1))
