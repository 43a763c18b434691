"""`jingdu show`: an article's clean text, or that of any file, on a terminal or in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from store.paths import paths
from tui.cli.outlet import in_json
from tui.cli.texts import text_wanted
from tui.cli.told import Watch

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from seeds.documents import Article
    from seeds.language.analysis import Analysis
    from tui.desk.analyst.analyst import Analyst

WIDEST = 72
"""Cells in a line at most: 36 characters, the width of a newspaper's broad column."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu show`."""
    text_wanted(parser, needed=True)
    parser.add_argument("--pinyin", action="store_true", help="with pinyin above each line")
    parser.add_argument("--spoken", action="store_true", help="with --pinyin: tones as they are spoken")
    parser.add_argument("--json", action="store_true", help="the parts of the article, with types")


def run(options: Namespace) -> int:
    """Print the article, or all articles of a file."""
    from tui.desk.library.library import Library

    articles = Library(paths()).text(options.article, Watch())
    if options.json:
        parts = [as_document(article) for article in articles]
        print(in_json(parts[0] if len(parts) == 1 else parts))
        return 0
    for number, article in enumerate(articles):
        if number:
            print("\n")
        for line in lines(article, options):
            print(line)
    return 0


def lines(article: Article, options: Namespace) -> Iterator[str]:
    """The article as it is printed, each line when its turn comes: nobody waits for the end of a book."""
    import shutil

    from tui.desk.reading.printed import page, plain

    width = min(WIDEST, shutil.get_terminal_size((WIDEST, 24)).columns)
    if options.pinyin:
        from tui.desk.analyst.analyst import Analyst

        with closing(Analyst(paths().cache)) as analyst:
            yield from page(article, width, readings(article, options.spoken, analyst))
    else:
        yield from page(article, width) if sys.stdout.isatty() else plain(article)


def readings(article: Article, spoken: bool, analyst: Analyst) -> Callable[[int], Analysis]:
    """The analysis of a passage, found with its neighbours; from the cache when the article was read before."""
    from seeds.language.spoken import spoken as as_spoken
    from tui.cli.annotate import decided
    from tui.desk.analyst.chunks import chunks

    first, own = article.passages[0].number, decided()
    texts = [passage.text for passage in article.passages]
    parts = {at: part for part in chunks(texts) for at in part}

    @lru_cache(maxsize=2)
    def found(part: range) -> Mapping[int, Analysis]:
        (known,) = analyst.words(texts[part.start : part.stop], own)
        return {part[at]: as_spoken(texts[part[at]], one) if spoken else one for at, one in known.items()}

    return lambda number: found(parts[number - first])[number - first]


def as_document(article: Article) -> dict[str, Any]:
    """The article as DESIGN fixes it for other programs."""
    return {
        "id": article.id,
        "title": article.title,
        "kicker": list(article.kicker),
        "deck": list(article.deck),
        "byline": article.byline,
        "date": article.date,
        "chapters": [chapter._asdict() for chapter in article.chapters],
        "blocks": [
            {"type": block.type, "text": block.text} | ({"title": block.title} if block.title else {})
            for block in article.blocks
        ],
    }
