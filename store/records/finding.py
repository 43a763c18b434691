"""Finding a place again by its words, when a better parser has moved the numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from store.records.place import Place


class Spot(NamedTuple):
    """A place that was found."""

    block: int
    offset: int


def find_again(place: Place, texts: Mapping[int, str]) -> Spot | None:
    """Where the words of a place stand now; `texts` are the article's passages by number. None when they are gone.

    Of several spots the one with the most of the same text around it wins, then the one nearest to the old address.
    """
    here = Spot(place.block, place.offset)
    if fits(place, texts.get(place.block, ""), place.offset):
        return here
    spots = list(candidates(place, texts))
    if not spots:
        squeezed = Squeezed(texts)
        found = [squeezed.back(spot) for spot in candidates(without_blanks(place), squeezed.texts)]
        return best(place, found, texts) if place.quote or place.before or place.after else None
    return best(place, spots, texts)


def fits(place: Place, text: str, offset: int) -> bool:
    """Whether the words and all that was kept of their surroundings stand there."""
    start = offset - len(place.before)
    return bool(text) and start >= 0 and text.startswith(place.before + place.quote + place.after, start)


def candidates(place: Place, texts: Mapping[int, str]) -> Iterator[Spot]:
    """Every spot where the words stand; for a point between characters, where its surroundings do."""
    for wanted, ahead in wordings(place):
        found = [Spot(block, at + ahead) for block, text in texts.items() for at in every(wanted, text)]
        if found:
            yield from found
            return


def wordings(place: Place) -> Iterator[tuple[str, int]]:
    """What to look for, the surest first, and how far into it the place lies."""
    if place.quote:
        yield place.quote, 0
        return
    for wanted, ahead in ((place.before + place.after, len(place.before)), (place.after, 0)):
        if wanted:
            yield wanted, ahead
    if place.before:
        yield place.before, len(place.before)


def every(wanted: str, text: str) -> Iterator[int]:
    """Where a string stands in a text."""
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def best(place: Place, spots: list[Spot], texts: Mapping[int, str]) -> Spot | None:
    """The spot that is most like the place."""

    def likeness(spot: Spot) -> tuple[int, int, int]:
        text = texts[spot.block]
        before, after = text[: spot.offset][::-1], text[spot.offset + len(place.quote) :]
        same = common(place.before[::-1], before) + common(place.after, after)
        return same, -abs(spot.block - place.block), -abs(spot.offset - place.offset)

    return max(spots, key=likeness, default=None)


def common(one: str, other: str) -> int:
    """How many characters two strings begin with alike."""
    length = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        length += 1
    return length


def without_blanks(place: Place) -> Place:
    """The place in a text whose blanks are gone."""
    quote, before, after = ("".join(part.split()) for part in (place.quote, place.before, place.after))
    return Place(place.article, place.block, place.offset, quote, before, after)


class Squeezed:
    """Texts without their blanks, and the way back: lines that were joined differently are the same text."""

    def __init__(self, texts: Mapping[int, str]) -> None:
        self._kept = {n: [at for at, char in enumerate(text) if not char.isspace()] for n, text in texts.items()}
        self._lengths = {n: len(text) for n, text in texts.items()}
        self.texts = {n: "".join(text.split()) for n, text in texts.items()}

    def back(self, spot: Spot) -> Spot:
        """The spot in the text with its blanks."""
        kept = self._kept[spot.block]
        return Spot(spot.block, kept[spot.offset] if spot.offset < len(kept) else self._lengths[spot.block])
