"""A set phrase in the library: when it was used first and last, in which texts, how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from seeds.documents import Article
from tui.desk.library.library import Library

HEIGHTS = " ▁▂▃▄▅▆▇█"
MOST_BARS = 48
"""A plot is no wider; where the time is longer, a bar stands for more of it."""


class Use(NamedTuple):
    """A text that uses a phrase."""

    article: str
    title: str
    date: str
    """As far as the page tells it: 2024, 2024-10 or 2024-10-20; empty where it tells none."""
    times: int
    first: str
    """The sentence in which it stands first there."""


def uses(library: Library, phrase: str, progress: Callable[[float], object] = lambda done: None) -> list[Use]:
    """Every text with the phrase, the oldest first, those without a date last; in either script."""
    from seeds.language.script import simple

    wanted = simple(phrase)
    ids = list(library.cards())
    found = []
    for number, id in enumerate(ids):
        progress(number / len(ids))
        article = library.open(id)
        count = sum(simple(passage.text).count(wanted) for passage in article.passages)
        if count:
            found.append(Use(id, article.title, article.date, count, _first(article, wanted)))
    return sorted(found, key=lambda use: (not use.date, use.date, use.title))


def _first(article: Article, wanted: str) -> str:
    """The first sentence that holds the phrase, as printed."""
    from seeds.language.script import simple
    from seeds.language.sentences import around

    for passage in article.passages:
        at = simple(passage.text).find(wanted)
        if at >= 0:
            start, end = around(passage.text, at, at + len(wanted))
            return passage.text[start:end].strip()
    return ""


class Plot(NamedTuple):
    """Bars over time, with the first and the last month or year."""

    bars: str
    first: str
    last: str
    highest: int


def plotted(found: Sequence[Use]) -> Plot | None:
    """How often a phrase was used month by month, or year by year where it is a long time or no month is told."""
    dated = [use for use in found if use.date]
    if not dated:
        return None
    by_year = (
        any(len(use.date) < 7 for use in dated) or _months(dated[-1].date) - _months(dated[0].date) >= MOST_BARS
    )
    counts: Counter[int] = Counter()
    for use in dated:
        counts[int(use.date[:4]) if by_year else _months(use.date)] += use.times
    first, last = min(counts), max(counts)
    each = -(-(last - first + 1) // MOST_BARS)
    sums = [sum(counts[at + more] for more in range(each)) for at in range(first, last + 1, each)]
    highest = max(sums)
    bars = "".join(HEIGHTS[-(-value * (len(HEIGHTS) - 1) // highest)] for value in sums)
    begin, end = (str(at) if by_year else f"{(at - 1) // 12}-{(at - 1) % 12 + 1:02}" for at in (first, last))
    return Plot(bars, begin, end, highest)


def _months(date: str) -> int:
    """The month of a date, counted from the year nought."""
    return int(date[:4]) * 12 + int(date[5:7] or 1)
