"""The contents of a book or an article: its chapters or headings, how long each is and how much of it was read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from seeds.documents.article import outline
from seeds.errors import SeedsError

if TYPE_CHECKING:
    from seeds.documents import Article
    from store.records import Place
    from tui.desk.reading.seen import Stretch


class Part(NamedTuple):
    """A chapter, or what stands under a heading."""

    number: int
    """Counted from 1, as `jingdu read BOOK 3` means it."""
    title: str
    level: int
    block: int
    """Where it begins."""
    characters: int
    read: float
    """From 0 to 1."""


class NoChapter(SeedsError):
    """A text has no chapter of this number."""


def parts(article: Article, read: Iterable[Stretch] = ()) -> tuple[Part, ...]:
    """Every part in order; one that has parts of its own holds them too."""
    chapters = article.contents
    first, _, lengths = outline(article.passages)
    before = [0, *accumulate(lengths)]
    whole = before[-1] or 1
    read = tuple(read)
    starts = [before[chapter.block - first] for chapter in chapters]
    found = []
    for at, chapter in enumerate(chapters):
        behind = (n for n in range(at + 1, len(chapters)) if chapters[n].level <= chapter.level)
        following = next(behind, None)
        start, end = starts[at], before[-1] if following is None else starts[following]
        share = _share(start / whole, end / whole, read)
        found.append(Part(at + 1, chapter.title, chapter.level, chapter.block, end - start, share))
    return tuple(found)


def part_at(parts: Sequence[Part], block: int) -> int:
    """The number of the part in which a block stands; 0 before the first."""
    return next((part.number for part in reversed(parts) if part.block <= block), 0)


def place_of_part(article: Article, number: int) -> Place:
    """Where a part begins, to be opened there."""
    from tui.desk.reading.places import place_of

    chapters = article.contents
    if not 1 <= number <= len(chapters):
        count = f"{len(chapters)} of them" if chapters else "no chapters or headings"
        raise NoChapter(f"'{article.title}' has {count}, and no {number}", f"'jingdu list {article.id}' shows them")
    return place_of(article, chapters[number - 1].block, 0, 1)


def _share(start: float, end: float, read: Iterable[Stretch]) -> float:
    """How much of a stretch lies in what was read; shares of an article are kept to six places."""
    if end <= start:
        return 0.0
    share = sum(max(0.0, min(end, until) - max(start, begin)) for begin, until in read) / (end - start)
    return min(1.0, round(share, 4))
