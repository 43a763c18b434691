"""Articles that were parsed before, in the cache: a book is opened, and a library listed, in a moment."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import NamedTuple

import seeds
from seeds.documents.article import Article, Block
from store.cache import Cache

OPENING = 160
"""Characters of the body that a card shows."""


class Card(NamedTuple):
    """What is known of an article without opening it."""

    id: str
    title: str
    kicker: tuple[str, ...]
    deck: tuple[str, ...]
    byline: str
    source: str
    characters: int
    opening: str
    """How the body begins."""


def card(article: Article) -> Card:
    """The card of an article."""
    body = next((block.text for block in article.blocks if block.type == "paragraph"), "")
    return Card(
        article.id,
        article.title,
        article.kicker,
        article.deck,
        article.byline,
        article.source,
        article.characters,
        body[:OPENING],
    )


class Parsed:
    """The articles of a file by the hash of its bytes, for as long as the parser stays the same."""

    def __init__(self, folder: Path) -> None:
        self._cache = Cache(folder)
        self._parser: str | None = None

    def cards(self, content: str) -> tuple[Card, ...] | None:
        """The cards of its articles, when this parser has read these bytes before."""
        stored = self._cache.get(self._key(content, "cards"))
        if stored is None:
            return None
        return tuple(
            Card(id, title, tuple(kicker), tuple(deck), *rest)
            for id, title, kicker, deck, *rest in json.loads(stored)
        )

    def articles(self, content: str) -> tuple[Article, ...] | None:
        """The articles, when this parser has read these bytes before."""
        stored = self._cache.get(self._key(content, "articles"))
        if stored is None:
            return None
        return tuple(
            Article(id, title, tuple(kicker), tuple(deck), byline, source, tuple(Block(*block) for block in blocks))
            for id, title, kicker, deck, byline, source, blocks in json.loads(stored)
        )

    def home(self, id: str) -> tuple[str, str] | None:
        """The content and the name of the file in which an article was found last."""
        stored = self._cache.get(self._key(id, "home"))
        if stored is None:
            return None
        content, name = json.loads(stored)
        return content, name

    def settle(self, id: str, content: str, name: str) -> None:
        """Remember where an article is found, for a start that opens just this one."""
        if self.home(id) != (content, name):
            self._put_key(self._key(id, "home"), [content, name])

    def leave(self, id: str) -> None:
        """An article was removed: it has no home any more."""
        self._put_key(self._key(id, "home"), ["", ""])

    def put(self, content: str, articles: tuple[Article, ...]) -> None:
        """Keep what the parser made of these bytes."""
        self._put(content, "cards", [card(article) for article in articles])
        self._put(content, "articles", [_fields(article) for article in articles])

    def _put(self, content: str, kind: str, fields: object) -> None:
        self._put_key(self._key(content, kind), fields)

    def _put_key(self, key: str, fields: object) -> None:
        self._cache.put(key, json.dumps(fields, separators=(",", ":")).encode())

    def _key(self, content: str, kind: str) -> str:
        return f"{kind}-{content}-{self._version()}"

    def _version(self) -> str:
        """What tells one parser, and the bundled pages, from others: nobody has to count a number up."""
        if self._parser is None:
            home = Path(seeds.__file__).parent
            digest = 0
            for path in sorted([*home.glob("*.txt"), *home.joinpath("documents").rglob("*.py")]):
                status = path.stat()
                digest = zlib.crc32(f"{path.name} {status.st_size} {status.st_mtime_ns}".encode(), digest)
            self._parser = f"{digest:08x}"
        return self._parser


def _fields(article: Article) -> list[object]:
    blocks = [[block.type, block.text, block.title] for block in article.blocks]
    return [article.id, article.title, article.kicker, article.deck, article.byline, article.source, blocks]
