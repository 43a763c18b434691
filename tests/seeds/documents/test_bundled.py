"""The five pages give the seven articles that are written out beside this file."""

import json
from pathlib import Path

from each import each

from seeds.documents import Article, bundled

WRITTEN_OUT = json.loads(Path(__file__).with_name("seven_articles.json").read_text(encoding="utf-8"))
ARTICLES = bundled()
PAIRS = list(zip(ARTICLES, WRITTEN_OUT, strict=False))  # another number of them fails the first test
IDS = [article.id for article, _ in PAIRS]


def test_there_are_seven_in_the_order_of_the_files() -> None:
    """The titles come in the order of the pages and of the articles on them."""
    assert [article.title for article in ARTICLES] == [written["title"] for written in WRITTEN_OUT]
    assert [article.source for article in ARTICLES] == [written["file"] for written in WRITTEN_OUT]


@each(("article", "written"), PAIRS, IDS)
def test_head_and_foot(article: Article, written: dict) -> None:
    """Title, kickers, deck and byline are those a reader of the page would name."""
    head = {
        "title": article.title,
        "kicker": list(article.kicker),
        "deck": list(article.deck),
        "byline": article.byline,
    }
    assert head == {field: written[field] for field in head}


@each(("article", "written"), PAIRS, IDS)
def test_blocks(article: Article, written: dict) -> None:
    """Every block has its type, its whole text and its place."""
    blocks = [(block.type, block.title, block.text) for block in article.blocks]
    assert blocks == [(block["type"], block.get("title"), block["text"]) for block in written["blocks"]]


def test_ids_are_short_and_typeable() -> None:
    """No two share an id, and none holds signs that are taken for one another."""
    assert len({article.id for article in ARTICLES}) == 7
    assert all(len(article.id) == 7 and not set(article.id) & set("01ilo") for article in ARTICLES)
