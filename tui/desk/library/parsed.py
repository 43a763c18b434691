"""Articles that were parsed before, in the cache: a book is opened, and a library listed, in a moment."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from seeds.documents.article import Article, Chapter, Doubt, Leaves, packed
from seeds.documents.corrected import Mending
from store.cache import Cache, Changed, Lying
from tui.desk.program import key_of, parser

Again = Callable[[], Sequence[Article]]
"""Reads the articles of a file from its bytes."""
OPENING = 160
"""Characters of the body that a card shows."""


class CatalogueCard(NamedTuple):
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
    date: str = ""
    print: str = ""
    """What it shares with the same text in another format."""
    is_borrowed: bool = False
    """Whether the title is but the text's first words."""
    signature: str = ""
    """What of the byline is printed in the text."""


def card(article: Article) -> CatalogueCard:
    """The card of an article."""
    from seeds.documents.identity import fingerprint

    body = next((block.text for block in article.blocks if block.type == "paragraph"), "")
    return CatalogueCard(
        article.id,
        article.title,
        article.kicker,
        article.deck,
        article.byline,
        article.source,
        article.characters,
        body[:OPENING],
        article.date,
        fingerprint(article),
        article.is_borrowed,
        article.signature,
    )


class Parsed:
    """The articles of a file by the hash of its bytes, for as long as the parser stays the same."""

    def __init__(self, folder: Path) -> None:
        self._cache = Cache(folder)
        self._parser = ""

    def cards(self, content: str) -> tuple[CatalogueCard, ...] | None:
        """The cards of its articles, when this parser has read these bytes before."""
        stored = self._cache.get(self._key(content, "cards"))
        if stored is None:
            return None
        return tuple(CatalogueCard(*fields) for fields in marshal.loads(stored))

    def shelf(self) -> dict[str, tuple[CatalogueCard, ...]]:
        """The cards of many files in one: opening thousands of small files takes as long as reading the texts."""
        stored = self._cache.get(self._key("all", "shelf"))
        if stored is None:
            return {}
        return {
            content: tuple(CatalogueCard(*fields) for fields in cards)
            for content, cards in marshal.loads(stored).items()
        }

    def keep_shelf(self, known: Mapping[str, tuple[CatalogueCard, ...]]) -> None:
        """Keep the cards of many files in one."""
        self._put("all", "shelf", {content: [tuple(card) for card in cards] for content, cards in known.items()})

    def articles(self, content: str, again: Again) -> tuple[Article, ...] | None:
        """The articles, when this parser has read these bytes before; `again` reads them where what was kept is cut
        or written over while somebody is at it."""
        stored = self._cache.mapped(self._key(content, "texts"))
        return None if stored is None else unpacked(stored, again)

    def home(self, id: str) -> tuple[str, str] | None:
        """The content and the name of the file in which an article was found last."""
        stored = self._cache.get(self._key(id, "home"))
        if stored is None:
            return None
        content, name = marshal.loads(stored)
        return content, name

    def settle(self, id: str, content: str, name: str) -> None:
        """Remember where an article is found, for a start that opens just this one."""
        if self.home(id) != (content, name):
            self._put_key(self._key(id, "home"), (content, name))

    def leave(self, id: str) -> None:
        """An article was removed: it has no home any more."""
        self._put_key(self._key(id, "home"), ("", ""))

    def mendings(self, id: str) -> tuple[Mending, ...]:
        """What the reader had put right in an article when it was opened last."""
        stored = self._cache.get(self._key(id, "mendings"))
        return tuple(Mending(*fields) for fields in marshal.loads(stored)) if stored else ()

    def mend(self, id: str, mendings: tuple[Mending, ...]) -> None:
        """Remember that for a start that opens just this article."""
        if mendings != self.mendings(id):
            self._put_key(self._key(id, "mendings"), [tuple(mending) for mending in mendings])

    def meant(self, wanted: str, shelf: int) -> str | None:
        """The id that these words meant when they were used last, if the shelf of added texts was the same."""
        stored = self._cache.get(self._key(f"{wanted} {shelf}", "meant"))
        if stored is None:
            return None
        id: str = marshal.loads(stored)
        return id if (home := self.home(id)) and home[0] else None

    def mean(self, wanted: str, shelf: int, id: str) -> None:
        """Remember what words meant, so that they need not be looked for in all titles again."""
        self._put_key(self._key(f"{wanted} {shelf}", "meant"), id)

    def put(self, content: str, articles: tuple[Article, ...]) -> None:
        """Keep what the parser made of these bytes."""
        self._put(content, "cards", [tuple(card(article)) for article in articles])
        self._cache.put(self._key(content, "texts"), written(articles))

    def _put(self, content: str, kind: str, fields: Any) -> None:
        self._put_key(self._key(content, kind), fields)

    def _put_key(self, key: str, fields: Any) -> None:
        self._cache.put(key, marshal.dumps(fields))

    def _key(self, content: str, kind: str) -> str:
        self._parser = self._parser or parser()
        return key_of(kind, content, self._parser)


def written(articles: Sequence[Article]) -> bytes:
    """Articles as bytes: what is known of them, and behind it their texts, which need not be read at once."""
    heads, texts = [], []
    for article in articles:
        *blocks, text = packed(article.blocks)
        head = (article.id, article.title, article.kicker, article.deck, article.byline, article.source)
        chapters, doubts = map(tuple, article.chapters), map(tuple, article.doubts)
        told = article.is_borrowed, article.signature
        heads.append((*head, blocks, article.date, list(chapters), list(doubts), *told))
        texts.append(text)
    return marshal.dumps(heads) + b"".join(texts)


class Resting:
    """The text of an article as it lies in the cache, read when it is looked at."""

    def __init__(self, stored: Lying, begin: int, again: Callable[[], Article]) -> None:
        self._stored, self._begin, self._again = stored, begin, again
        self._anew: bytes | None = None

    def __getitem__(self, part: slice) -> bytes | memoryview:
        if self._anew is None:
            try:
                return self._stored[self._begin + part.start : self._begin + part.stop]
            except Changed:
                *_, self._anew = packed(self._again().blocks)
        return self._anew[part]


def unpacked(stored: Lying, again: Again) -> tuple[Article, ...]:
    """The articles that were written; each block's text is read when it is looked at."""
    heads = marshal.loads(stored[:])
    articles: list[Article] = []
    at = len(stored) - sum(sum(sizes) for *_, (_, _, sizes, _), _, _, _, _, _ in heads)
    for *head, (types, lengths, sizes, titles), date, chapters, doubts, borrowed, signature in heads:
        id, title, kicker, deck, byline, source = head
        blocks = Leaves((types, lengths, sizes, titles, Resting(stored, at, partial(_again, again, len(articles)))))
        named, doubtful = (Chapter(*one) for one in chapters), (Doubt(*one) for one in doubts)
        whole = (id, title, kicker, deck, byline, source, blocks, date, tuple(named), tuple(doubtful))
        articles.append(Article(*whole, borrowed, signature))
        at += sum(sizes)
    return tuple(articles)


def _again(again: Again, number: int) -> Article:
    return again()[number]
