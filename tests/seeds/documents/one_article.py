"""A text with one article, and what became of it."""

from __future__ import annotations

from seeds.documents import Article, parse

LONG = (
    "近日，锦江区的居民们走出家门，来到院落里议事。"
    "大家你一言我一语，把停车难、晾晒难的问题说了个透，也商量出了办法。"
)


def one(text: str) -> Article:
    """The only article of a text."""
    (article,) = parse(text, "某文.txt")
    return article


def kinds(article: Article) -> list[tuple[str, str]]:
    """The blocks as pairs of type and text."""
    return [(block.type, block.text) for block in article.blocks]
