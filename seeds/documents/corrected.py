"""An article with what its reader put right by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from seeds.documents.article import Article, Block, Doubt

LONGEST_LINE = 1_000
"""A line of the head stays a line, whatever a copy of the notebook says."""


class Mending(NamedTuple):
    """Other words for some of a block, found by what stands around them."""

    block: int
    offset: int
    quote: str
    text: str
    before: str
    after: str


def corrected(article: Article, mendings: Iterable[Mending]) -> Article:
    """The article with these words, one after the other; one whose words are gone changes nothing."""
    for mending in mendings:
        article = _in_head(article, mending) or _in_text(article, mending) or article
    return article


def _in_head(article: Article, mending: Mending) -> Article | None:
    """The article with other words in its head or its byline, if they are meant."""
    lines = [*(line for _, line in article.head), article.foot]
    above, last = len(article.kicker), len(lines) - 1
    place = last if mending.block == len(article.blocks) else mending.block + last
    if not 0 <= place <= last or (place == last) != (mending.block >= 0):
        return None
    line, start = lines[place], mending.offset
    if place == last:  # of a byline only a part may stand below the text
        start = max(line.find(mending.before + mending.quote + mending.after), 0) + len(mending.before)
    end = start + len(mending.quote)
    text = line[:start] + mending.text + line[end:]
    if line[start:end] != mending.quote or not text or len(text) > LONGEST_LINE:
        return None
    lines[place] = text
    title = article.title if article.is_borrowed else lines.pop(above)
    *deck, foot = lines[above:]
    byline = f"{article.signature} {foot}".strip()
    return replace(article, kicker=tuple(lines[:above]), title=title, deck=tuple(deck), byline=byline)


def _in_text(article: Article, mending: Mending) -> Article | None:
    """The article with other words in its text."""
    blocks = article.blocks
    if (found := _found(blocks, mending)) is None:
        return None
    number, start = found
    end, block = start + len(mending.quote), blocks[number]
    text = block.text[:start] + mending.text + block.text[end:]
    if not text:
        return None
    blocks = (*blocks[:number], block._replace(text=text), *blocks[number + 1 :])
    doubts = _moved(article.doubts, number, start, end, len(mending.text) - len(mending.quote))
    return replace(article, blocks=blocks, doubts=tuple(doubts))


def _found(blocks: Sequence[Block], mending: Mending) -> tuple[int, int] | None:
    """Where the words stand among the same others: where they stood, or else in the only place there is."""
    whole = mending.before + mending.quote + mending.after
    at = mending.offset - len(mending.before)
    if 0 <= mending.block < len(blocks) and at >= 0 and blocks[mending.block].text.startswith(whole, at):
        return mending.block, mending.offset
    places = [(number, block.text.find(whole)) for number, block in enumerate(blocks) if whole in block.text]
    if len(places) != 1 or blocks[places[0][0]].text.count(whole) != 1:
        return None
    number, start = places[0]
    return number, start + len(mending.before)


def _moved(doubts: Iterable[Doubt], block: int, start: int, end: int, by: int) -> Iterable[Doubt]:
    """The doubts without those that were settled; what stands behind them in the block has moved."""
    for doubt in doubts:
        if doubt.block != block or doubt.end <= start:
            yield doubt
        elif doubt.start >= end:
            yield doubt._replace(start=doubt.start + by, end=doubt.end + by)
