"""Articles that were parsed before, as the cache gives them back."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

from seeds.documents import Article, Block
from seeds.documents.article import Chapter, Doubt
from tui.desk.library.parsed import Parsed


def book(number: int, blocks: tuple[Block, ...]) -> Article:
    """An article with something in each of its fields."""
    head = (f"id{number}", f"第{number}部", ("眉",), ("题",), "本报记者 王芳", "部.txt")
    return Article(*head, blocks, "2024-05-06", (Chapter("一", 0),), (Doubt(0, 1, 2, 0.5),))


def test_articles_come_back_as_they_were(tmp_path: Path) -> None:
    """All articles of a file with all that is known of them, in order, whatever is in their blocks."""
    some = (Block("heading", "小标题"), Block("box", "框里的话。", "框"), Block("paragraph", "半个\ud840字"))
    articles = (book(1, some), book(2, ()), book(3, (Block("paragraph", ""), Block("caption", "图片说明"))))
    Parsed(tmp_path).put("bytes", articles)
    assert Parsed(tmp_path).articles("bytes") == articles
    assert Parsed(tmp_path).articles("others") is None


def test_the_text_of_a_book_is_not_loaded(tmp_path: Path) -> None:
    """Opening a book takes far less memory than it has bytes; what is read of it is right."""
    paragraph = "社区里的人坐在一起商量事情。" * 400
    size = len(paragraph.encode()) * 300
    Parsed(tmp_path).put("bytes", (book(1, (Block("paragraph", paragraph),) * 300),))
    tracemalloc.start()
    (found,) = Parsed(tmp_path).articles("bytes") or ()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found.blocks[299].text == paragraph
    assert peak < size / 4
