"""Articles that were parsed before, in the cache: a book is read again in a moment."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import seeds.documents
from seeds.documents import Article, Block
from store.cache import Cache


class Parsed:
    """The articles of a file by the hash of its bytes, for as long as the parser stays the same."""

    def __init__(self, folder: Path) -> None:
        self._cache = Cache(folder)
        self._parser: str | None = None

    def get(self, content: str) -> tuple[Article, ...] | None:
        """The articles, when this parser has read these bytes before."""
        stored = self._cache.get(self._key(content))
        if stored is None:
            return None
        return tuple(_article(fields) for fields in json.loads(stored))

    def put(self, content: str, articles: tuple[Article, ...]) -> None:
        """Keep what the parser made of these bytes."""
        fields = [_fields(article) for article in articles]
        self._cache.put(self._key(content), json.dumps(fields, separators=(",", ":")).encode())

    def _key(self, content: str) -> str:
        return f"{content}-{self._version()}"

    def _version(self) -> str:
        """What tells one parser from another: nobody has to remember to count a number up."""
        if self._parser is None:
            folder = Path(seeds.documents.__file__).parent
            digest = 0
            for path in sorted(folder.glob("*.py")):
                status = path.stat()
                digest = zlib.crc32(f"{path.name} {status.st_size} {status.st_mtime_ns}".encode(), digest)
            self._parser = f"{digest:08x}"
        return self._parser


def _fields(article: Article) -> list[object]:
    blocks = [[block.type, block.text, block.title] for block in article.blocks]
    return [article.id, article.title, article.kicker, article.deck, article.byline, article.source, blocks]


def _article(fields: list[object]) -> Article:
    id, title, kicker, deck, byline, source, blocks = fields
    return Article(
        id=str(id),
        title=str(title),
        kicker=tuple(kicker),  # type: ignore[arg-type]
        deck=tuple(deck),  # type: ignore[arg-type]
        byline=str(byline),
        source=str(source),
        blocks=tuple(Block(*block) for block in blocks),  # type: ignore[attr-defined]
    )
