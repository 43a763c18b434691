"""`jingdu show`: an article's clean text, or that of any file, on a terminal or in a pipe."""

from __future__ import annotations

import shutil
import sys
from argparse import ArgumentParser, Namespace
from typing import Any

from seeds.documents import Article
from seeds.language.analysis import Analysis
from store.paths import paths
from tui.library import Library

WIDEST = 72
"""Cells in a line at most: 36 characters, the width of a newspaper's broad column."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu show`."""
    parser.add_argument(
        "article", metavar="ARTICLE", help="an id, a unique start of one, part of a title or file name, or a file"
    )
    parser.add_argument("--pinyin", action="store_true", help="with pinyin above each line")
    parser.add_argument("--spoken", action="store_true", help="with --pinyin: tones as they are spoken")
    parser.add_argument("--json", action="store_true", help="the parts of the article, with types")


def run(options: Namespace) -> int:
    """Print the article, or all articles of a file."""
    articles = Library(paths()).text(options.article)
    if options.json:
        import json

        parts = [as_document(article) for article in articles]
        print(json.dumps(parts[0] if len(parts) == 1 else parts, ensure_ascii=False, indent=2))
        return 0
    from tui.page import page, plain

    if not options.pinyin and not sys.stdout.isatty():
        print("\n\n\n".join(map(plain, articles)))
        return 0
    width = min(WIDEST, shutil.get_terminal_size((WIDEST, 24)).columns)
    pages = [
        page(article, width, readings(article, options.spoken) if options.pinyin else None) for article in articles
    ]
    print("\n\n\n".join(pages))
    return 0


def readings(article: Article, spoken: bool) -> dict[int, Analysis]:
    """The analysis of every passage, from the cache when the article was read before."""
    from tui.analyst.analyst import Analyst

    numbers = [passage.number for passage in article.passages]
    texts = [passage.text for passage in article.passages]
    analyst = Analyst(paths().cache)
    try:
        found = {numbers[at]: analysis for part in analyst.words(texts) for at, analysis in part.items()}
    finally:
        analyst.close()
    if spoken:
        from seeds.language.spoken import spoken as as_spoken

        found = {number: as_spoken(texts[at], found[number]) for at, number in enumerate(numbers)}
    return found


def as_document(article: Article) -> dict[str, Any]:
    """The article as DESIGN fixes it for other programs."""
    return {
        "id": article.id,
        "title": article.title,
        "kicker": list(article.kicker),
        "deck": list(article.deck),
        "byline": article.byline,
        "blocks": [
            {"type": block.type, "text": block.text} | ({"title": block.title} if block.title else {})
            for block in article.blocks
        ],
    }
